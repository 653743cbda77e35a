"""What the events of a run add up to: curves, the best so far, what was said. No Qt.

A pure function of the events, so that yesterday's run looks as it did while it went.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Event,
    Failed,
    Glimpse,
    Hello,
    Note,
    Paused,
    Progress,
    Resumed,
    Saved,
    Started,
    Step,
)

MOST_POINTS = 4_000  # of one line; twice the pixels of a wide screen
MOST_SMOOTHED = 20  # points that a smoothed value looks back over; fewer while there are few
MOST_GLIMPSES = 64  # of one picture; a strip shows fewer
TOTAL = "total"

State = Literal["not begun", "going", "finished", "stopped", "failed"]


@dataclass
class Series:
    """The points of one line, thinned by halves when there are too many to be seen.

    ``smooth`` is a moving average that lags little behind a short line.
    """

    steps: list[float] = field(default_factory=list)
    minutes: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    smooth: list[float] = field(default_factory=list)
    _count: int = 0
    _mean: float = 0.0

    def add(self, step: float, seconds: float, value: float) -> None:
        span = min(MOST_SMOOTHED, 1 + self._count / 10)
        self._count += 1
        self._mean += (value - self._mean) * 2 / (span + 1)
        self.steps.append(step)
        self.minutes.append(seconds / 60)
        self.values.append(value)
        self.smooth.append(self._mean)
        if len(self.values) > MOST_POINTS:
            for points in (self.steps, self.minutes, self.values, self.smooth):
                points[:] = _halved(points)

    def cut(self, step: float) -> None:
        """Forget what came after a step: the run went on from there."""
        kept = sum(one <= step for one in self.steps)
        for points in (self.steps, self.minutes, self.values, self.smooth):
            del points[kept:]

    def x(self, by_steps: bool) -> list[float]:
        return self.steps if by_steps else self.minutes


@dataclass(frozen=True, slots=True)
class Pace:
    """How far a run is."""

    share: float | None  # done, from 0 to 1; None where nobody knows
    seconds_left: float | None


@dataclass
class Story:
    """A run, as far as its events have told it. ``tell`` it the next one."""

    started: Started | None = None
    stage: Progress | None = None  # what goes on when it is not training
    step: Step | None = None
    losses: dict[str, Series] = field(default_factory=dict)
    evaluations: list[Evaluated] = field(default_factory=list)
    evaluated_at: list[float] = field(default_factory=list)  # minutes, of the step that was judged
    notes: list[Note] = field(default_factory=list)
    saved: Saved | None = None
    paused: Paused | None = None  # it stands still, and why
    glimpses: dict[int, list[Glimpse]] = field(default_factory=dict)  # image -> kept ones, by step
    end: Ended | Failed | None = None
    is_begun: bool = False

    @staticmethod
    def of(events: Iterable[Event]) -> "Story":
        story = Story()
        for event in events:
            story.tell(event)
        return story

    def tell(self, event: Event) -> None:
        self.is_begun = True
        match event:
            case Started():
                self.started = event
                self._go_back_to(event.resumed_at)
            case Note():
                self.notes.append(event)
            case Progress():
                self.stage = event
            case Step():
                self.stage = None
                self._add_step(event)
            case Evaluated():
                self.stage = None
                if _is_number(event.ap) and _is_number(event.ap50):
                    self.evaluations.append(event)
                    self.evaluated_at.append(event.seconds / 60)
            case Saved():
                self.saved = event
            case Glimpse(kept=True):
                self._add_glimpse(event)
            case _:
                self._note_state(event)

    def _note_state(self, event: Event) -> None:
        match event:
            case Hello():  # the first word of a process: perhaps the second one of this run
                self.end = self.stage = self.paused = None
            case Paused():
                self.paused = event
            case Resumed():
                self.paused = None
            case Ended() | Failed():
                self.stage = self.paused = None
                self.end = event

    @property
    def state(self) -> State:
        """How it stands; a run that died without a word is "going" for ever."""
        match self.end:
            case Ended():
                return "stopped" if self.end.how == "stopped" else "finished"
            case Failed():
                return "failed"
        return "going" if self.is_begun else "not begun"

    @property
    def best(self) -> Evaluated | None:
        """The evaluation of the model that is kept; the best one where none is marked."""
        marked = [e for e in self.evaluations if e.best]
        if marked:
            return marked[-1]
        return max(self.evaluations, key=lambda e: e.ap, default=None)

    def pace(self, elapsed: float) -> "Pace":
        """How far it is, ``elapsed`` seconds after it began.

        The whole time counts where it is known; else the present stage, or the steps.
        """
        left = self._seconds_left(elapsed)
        if left is not None and elapsed + left > 0:
            return Pace(_share(elapsed, elapsed + left), left)
        if self.stage is not None:
            return Pace(_share(self.stage.done, self.stage.of), None)
        return Pace(_share(self.step.step, self.step.of) if self.step else None, None)

    def _seconds_left(self, elapsed: float) -> float | None:
        if self.end is not None:
            return None
        if self.step is not None and self.stage is None and _is_number(self.step.seconds_left):
            return self.step.seconds_left
        if self.started is not None and _is_number(self.started.seconds):
            here = (self.started.seconds or 0.0) - self.started.seconds_before
            return max(0.0, here - elapsed)
        return None

    def _go_back_to(self, step: int) -> None:
        """What the run did after it was saved last is done again."""
        for line in self.losses.values():
            line.cut(step)
        kept = [i for i, e in enumerate(self.evaluations) if e.step <= step]
        self.evaluations = [self.evaluations[i] for i in kept]
        self.evaluated_at = [self.evaluated_at[i] for i in kept]
        for image, row in self.glimpses.items():
            self.glimpses[image] = [g for g in row if g.step <= step]

    def _add_glimpse(self, glimpse: Glimpse) -> None:
        row = self.glimpses.setdefault(glimpse.image, [])
        row.append(glimpse)
        if len(row) > MOST_GLIMPSES:
            del row[1:-1:2]

    def _add_step(self, step: Step) -> None:
        self.step = step
        losses = {n: v for n, v in step.losses.items() if _is_number(v)}
        if not losses or not _is_number(step.step) or not _is_number(step.seconds):
            return
        if TOTAL not in losses:
            losses = {TOTAL: sum(losses.values()), **losses}
        for name, value in losses.items():
            self.losses.setdefault(name, Series()).add(step.step, step.seconds, value)


def _halved(points: list[float]) -> list[float]:
    pairs = [(a + b) / 2 for a, b in zip(points[:-1:2], points[1::2], strict=False)]
    return [*pairs, points[-1]] if len(points) % 2 else pairs


def _share(done: float, of: float) -> float | None:
    return min(1.0, max(0.0, done / of)) if of and of > 0 else None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)
