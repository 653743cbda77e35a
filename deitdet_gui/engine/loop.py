"""Step after step: learning, judging, keeping, standing still, and what goes wrong meanwhile."""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Event,
    Glimpse,
    Note,
    Paused,
    Resumed,
    Saved,
    Step,
)
from deitdet_gui.core.splits import Part
from deitdet_gui.core.words import in_a_row, say
from deitdet_gui.engine import snapshot, telling
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.evaluate import Scores
from deitdet_gui.engine.judge import Judge, glimpse
from deitdet_gui.engine.keeping import Keeper
from deitdet_gui.engine.learner import (
    FLAT_UNTIL,
    MOST_ROLL_BACKS,
    AstrayError,
    DivergedError,
    Learner,
)
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.pace import Pace
from deitdet_gui.engine.pool import Pool
from deitdet_gui.engine.spread import Spread
from deitdet_gui.engine.views import collate

REPORT_SECONDS = 0.2
FRESH_SHARE = 0.3  # of the loop's time that goes into new views while the backbone is frozen
FRESH_EVERY = 2  # steps, where the steps are counted: the clock would not say the same twice
CALM_FROM = 0.85  # share of the run after which nothing is scaled, mixed or new
JUDGED_AT = (0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1.0)  # shares of the run
KEEP_SECONDS = 60.0  # at the earliest from one snapshot to the next
KEEP_SHARE = 0.02  # of the time, at most, that goes into snapshots
RETRY_SECONDS = 10.0  # while the disk is full


class StoppedEarly(Exception):  # noqa: N818 - no error, but an order obeyed
    """Stop was ordered before there was anything to keep."""


@dataclass(frozen=True, slots=True)
class _Next:
    """What comes next; the first process says so to all."""

    is_judged: bool
    is_over: bool
    progress: float
    fresh: int


class Loop:
    """The part of a training that learns.

    Args:
        learner: what learns.
        pool: what it learns from.
        judge: says how good it is.
        keeper: writes what is to be kept.
        pace: how long it goes on.
        orders: what the person wants meanwhile.
        spread: the processes that share the work.
        batch: views a step, of all processes together.
        part: of which part the judged pictures are.
        sample_of: reads any picture of the dataset; None where it cannot be read.
        patience: judgings in a row without a better AP after which it ends; 0 for never.
    """

    def __init__(
        self,
        learner: Learner,
        pool: Pool,
        judge: Judge,
        keeper: Keeper,
        pace: Pace,
        orders: Orders,
        spread: Spread,
        batch: int,
        part: Part,
        sample_of: Callable[[ImageId], Sample | None],
        patience: int = 0,
    ) -> None:
        self.learner = learner
        self.pool = pool
        self.judge = judge
        self.keeper = keeper
        self.pace = pace
        self.orders = orders
        self.spread = spread
        self.batch = batch
        self.part = part
        self.sample_of = sample_of
        self.patience = patience
        self.best: dict[str, float] = {}  # AP and AP50; empty before the first judging
        self.has_saved = False
        self._marks = list(JUDGED_AT)
        self._roll_backs = 0
        self._fruitless = 0  # judgings in a row, once the rate falls
        self._kept_at = time.monotonic()
        self._keeping_took = 0.0
        self._watched: ImageId | None = None

    def restore(self, tensors: dict[str, Tensor], state: dict[str, Any]) -> None:
        """Go on from a snapshot, as the pool does already.

        Raises:
            KeyError, TypeError, ValueError, RuntimeError: it does not fit.
        """
        self.learner.restore(tensors, state["learner"])
        self.pace.restore(state["pace"])
        self.best = {name: float(value) for name, value in state["best"].items()}
        self.has_saved = bool(state["has_saved"])
        self._marks = [float(mark) for mark in state["marks"]]
        self._roll_backs = int(state["roll_backs"])
        self._fruitless = int(state["fruitless"])
        snapshot.restore_random_state(tensors)

    def events(self) -> Iterator[Event]:
        """Step after step until the pace, or a stop, ends it."""
        # A view is made once there is time for it, so that a slow disk does not cost the budget.
        report, looked = _Report(), self.pool.seconds - self.pool.price
        self.pace.start_loop()
        if not self.pace.done:
            yield from self._keep_place(False)  # what the first mishap rolls back to
        while True:
            if self.spread.is_first and not self._passed:
                yield from self._obey()
            what: _Next = self.spread.agreed(self._next(self.pool.seconds - looked))
            if what.is_judged:
                yield from self._judge()
            elif what.is_over:
                break
            else:
                yield from self._step(what, report)
                if self.spread.is_first:
                    yield from self._look_up(report)
        yield from self._end()

    def _next(self, spent: float) -> _Next:
        """What comes next, when ``spent`` seconds of the loop went into views."""
        pace = self.pace
        progress = pace.progress
        is_over = self.orders() or (progress >= 1 and pace.done > 0) or self._is_fruitless
        if pace.seconds is None:
            fresh = int(pace.done % FRESH_EVERY == 0)
        else:
            fresh = int(spent <= FRESH_SHARE * pace.in_loop)
        return _Next(self._passed > 0, is_over, progress, fresh)

    @property
    def _passed(self) -> int:
        """How many marks the run has come by, with any step, since it was judged last."""
        return sum(self.pace.progress >= mark for mark in self._marks) if self.pace.done else 0

    @property
    def _is_fruitless(self) -> bool:
        return 0 < self.patience <= self._fruitless

    def _step(self, what: _Next, report: "_Report") -> Iterator[Event]:
        is_calm = what.progress >= CALM_FROM
        views = self.pool.draw(self.batch, what.fresh, is_calm, self.spread.rank, self.spread.world)
        pieces = self.learner.pieces
        self.learner.faults.before_step(self.learner.steps)
        try:
            batch = collate(views, self.learner.device.place)
            report.add(self.learner.step(batch, what.progress))
        except AstrayError as error:
            yield self._roll_back(error)
        except torch.OutOfMemoryError as error:
            raise telling.too_small(self.batch, self.spread.world) from error
        self.pace.done += 1
        if self.learner.pieces != pieces:
            yield Note(telling.in_pieces(-(-self.batch // self.learner.pieces)), "warning")

    def _roll_back(self, error: AstrayError) -> Note:
        """Go back to where all was well, and on with half the rate; three times at most."""
        self._roll_backs += 1
        if self._roll_backs > MOST_ROLL_BACKS:
            raise DivergedError(
                say(
                    "{error}, also after {count} returns with half the rate each",
                    error=error,
                    count=MOST_ROLL_BACKS,
                )
            ) from error
        slowdown = self.learner.slowdown / 2
        tensors, state = snapshot.read(self.keeper.run.last)
        self.learner.restore(tensors, state["learner"])
        self.learner.slowdown = slowdown
        text = telling.rolled_back(state["pace"]["done"], slowdown)
        return Note(text, "warning")

    def _look_up(self, report: "_Report") -> Iterator[Event]:
        """What comes after a step: a report and a snapshot, when they are due."""
        if report.is_due():
            yield report.event(self.pace, self.learner.rate)
        wanted = max(KEEP_SECONDS, self._keeping_took / KEEP_SHARE)
        if time.monotonic() - self._kept_at >= wanted and not self.learner.bad_steps:
            yield from self._keep_place(False)

    def _obey(self) -> Iterator[Event]:
        more = self.orders.take_more_seconds()
        if more > 0:
            self.pace.extend(more)
            self._marks = [mark for mark in JUDGED_AT if mark > self.pace.progress]
            self._fruitless = 0
            yield Note(say("It goes on for {minutes:g} minutes more.", minutes=more / 60))
        if self.orders.is_paused and not self.orders():
            yield from self._keep_place(False)
            yield from self._stand_still(say("You asked for it."))
        if self.orders.watched != self._watched:
            self._watched = self.orders.watched
            yield from self._glimpse_of_watched()

    def _stand_still(self, why: str, retry: float | None = None) -> Iterator[Event]:
        """Wait for an order, or for ``retry`` seconds."""
        began = time.monotonic()
        self.orders.pause()
        yield Paused(self.pace.done, why)
        while self.orders.is_paused and not self.orders():
            left = None if retry is None else retry - (time.monotonic() - began)
            if left is not None and left <= 0:
                break
            self.orders.wait(RETRY_SECONDS if left is None else left)
        self.orders.pause(False)
        self.pace.stood_still(time.monotonic() - began)
        if not self.orders():
            yield Resumed(self.pace.done)

    def _kept(self, save: Callable[[], None]) -> Generator[Event, None, bool]:
        """Save; while the disk is full the training stands still. False: stopped meanwhile."""
        while True:
            try:
                save()
            except SaveError as error:
                if not snapshot.is_disk_full(error):
                    raise
                why = error.message
            else:
                return True
            if self.orders():
                return False
            hint = say("Free some space; it tries again by itself.")
            yield from self._stand_still(in_a_row(why, hint), RETRY_SECONDS)

    def _keep_place(self, is_over: bool) -> Iterator[Event]:
        """Write ``last.ckpt``."""
        if not self.spread.is_first:
            return
        began = self.pace.elapsed
        tensors, numbers = self.learner.state()
        state = {
            "learner": numbers,
            "pool": self.pool.state(),
            "pace": self.pace.state(),
            "best": self.best,
            "has_saved": self.has_saved,
            "marks": self._marks,
            "roll_backs": self._roll_backs,
            "fruitless": self._fruitless,
            "is_over": is_over,
        }
        yield from self._kept(lambda: self.keeper.keep_place(tensors, state, self.learner.steps))
        self._kept_at = time.monotonic()
        self._keeping_took = self.pace.elapsed - began

    def _judge(self) -> Iterator[Event]:
        """Judge the averaged detector, all processes together, and keep it if none was better."""
        self._marks = self._marks[self._passed :]
        if not self.judge.samples:
            return
        start = self.pace.elapsed  # in which standing still, for a full disk, is no time
        is_falling = self.pace.progress > FLAT_UNTIL  # the rate, before judging takes its time
        scores = self.judge.judge(self.learner.averaged)
        if scores is None:
            return  # the first process says what comes of it
        is_best = not self.best or scores.ap >= self.best["ap"]
        # At the full rate AP goes up and down, and the falling rate is what brings it up at last.
        self._fruitless = 0 if is_best else self._fruitless + is_falling
        is_kept = is_best and (yield from self._keep_model(scores))
        self.pace.keep(self.pace.elapsed - start)
        yield Evaluated(
            step=self.pace.done,
            split=self.part,
            ap=scores.ap,
            ap50=scores.ap50,
            ap75=scores.ap75,
            per_category=scores.per_category(),
            best=is_kept,
            seconds=round(self.pace.elapsed, 2),
        )
        if is_kept:
            yield Saved(str(self.keeper.run.best), True, self.pace.done)
        yield from self.judge.glimpses(self.pace.done)
        yield from self._glimpse_of_watched()

    def _keep_model(self, scores: Scores | None) -> Generator[Event, None, bool]:
        """Write the averaged detector; False where that could not be done."""
        averaged, pace = self.learner.averaged, self.pace
        is_kept = yield from self._kept(
            lambda: self.keeper.keep_model(averaged, scores, pace.done, pace.elapsed)
        )
        if is_kept:
            self.has_saved = True
            self.best = {"ap": scores.ap, "ap50": scores.ap50} if scores else self.best
        return is_kept

    def _glimpse_of_watched(self) -> Iterator[Glimpse]:
        """What the detector sees by now in the picture that the person has open."""
        image = self._watched
        if image is None or not self.learner.steps:
            return
        rows = self.judge.found.get(image)
        if rows is None:
            sample = self.sample_of(image)
            if sample is None:
                return
            rows = self.judge.look(self.learner.averaged, sample)
        yield glimpse(self.pace.done, image, rows, False)

    def _end(self) -> Iterator[Event]:
        if not self.spread.is_first:
            yield Ended("stopped" if self.orders() else "finished")
            return
        is_stopped = self.orders()
        if not self.learner.steps:
            raise StoppedEarly
        text = ""
        if not self.has_saved:
            yield from self._keep_model(None)
            text = say("No model could be kept: the disk was full.")
            if self.has_saved:
                yield Saved(str(self.keeper.run.best), True, self.pace.done)
                text = say("The model is kept as it was at the end; nobody has judged it.")
        elif self.best:
            fruitless = self.patience if self._is_fruitless else 0
            text = telling.ended(self.best, is_stopped, fruitless)
        yield from self._keep_place(not is_stopped)
        yield Ended("stopped" if is_stopped else "finished", text)


class _Report:
    """Collects losses between two reports, without asking the device for a number each step."""

    def __init__(self) -> None:
        self._sums: dict[str, Tensor] = {}
        self._count = 0
        self._last = 0.0

    def add(self, losses: dict[str, Tensor]) -> None:
        for name, loss in losses.items():
            self._sums[name] = self._sums.get(name, torch.zeros_like(loss)) + loss
        self._count += bool(losses)

    def is_due(self) -> bool:
        return self._count > 0 and time.monotonic() - self._last >= REPORT_SECONDS

    def event(self, pace: Pace, rate: float) -> Step:
        means = {name: float(total) / self._count for name, total in self._sums.items()}
        self._sums, self._count, self._last = {}, 0, time.monotonic()
        return Step(
            pace.done, pace.steps_in_all, means, rate, round(pace.elapsed, 2), pace.seconds_left
        )
