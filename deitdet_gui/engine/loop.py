"""Step after step: learning, judging, keeping, standing still, and what goes wrong meanwhile."""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Event,
    Glimpse,
    Note,
    Progress,
    Saved,
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
from deitdet_gui.engine.marks import Marks
from deitdet_gui.engine.orders import Orders, StoppedEarly
from deitdet_gui.engine.outcome import is_memory_full
from deitdet_gui.engine.pace import Pace
from deitdet_gui.engine.pool import Pool
from deitdet_gui.engine.report import REPORT_SECONDS, Report
from deitdet_gui.engine.spread import Spread
from deitdet_gui.engine.standing import Standing
from deitdet_gui.engine.views import collate

FRESH_SHARE = 0.3  # of the loop's time that goes into new views while the backbone is frozen
FRESH_EVERY = 2  # steps, where the steps are counted: the clock would not say the same twice
CALM_FROM = 0.85  # share of the run after which nothing is scaled, mixed or new
KEEP_SECONDS = 60.0  # at the earliest from one snapshot to the next
KEEP_SHARE = 0.02  # of the time, at most, that goes into snapshots


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
        self.standing = Standing(orders, pace)
        self.spread = spread
        self.batch = batch
        self.part = part
        self.sample_of = sample_of
        self.patience = patience
        self.best: dict[str, float] = {}  # AP and AP50; empty before the first judging
        self.has_saved = False
        self._marks = Marks(pace)
        self._roll_backs = 0
        self._fruitless = 0  # judgings in a row, once the rate falls
        self._kept_at = time.monotonic()
        self._keeping_took = 0.0
        self._watched: ImageId | None = None

    def restore(self, tensors: dict[str, Tensor], state: dict[str, Any]) -> None:
        """Go on from a snapshot, as pool and pace do already.

        Raises:
            KeyError, TypeError, ValueError, RuntimeError: it does not fit.
        """
        self.learner.restore(tensors, state["learner"])
        self.best = {name: float(value) for name, value in state["best"].items()}
        self.has_saved = bool(state["has_saved"])
        self._marks.left = [float(mark) for mark in state["marks"]]
        self._roll_backs = int(state["roll_backs"])
        self._fruitless = int(state["fruitless"])
        snapshot.restore_random_state(tensors, self.learner.device.place)

    def events(self) -> Iterator[Event]:
        """Step after step until the pace, or a stop, ends it."""
        # A view is made once there is time for it, so that a slow disk does not cost the budget.
        report, looked = Report(), self.pool.seconds - self.pool.price
        self.pace.start_loop()
        if not self.pace.done:
            yield from self._keep_place(False)  # what the first mishap rolls back to
        while True:
            if self.spread.is_first and not self._marks.passed:
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
        progress, is_stopped = pace.progress, self.orders()
        is_over = is_stopped or (progress >= 1 and pace.done > 0) or self._is_fruitless
        if pace.seconds is None:
            fresh = int(pace.done % FRESH_EVERY == 0)
        else:
            fresh = int(spent <= FRESH_SHARE * pace.in_loop)
        is_judged = self._marks.passed > 0 and not is_stopped
        return _Next(is_judged, is_over, progress, fresh)

    @property
    def _is_fruitless(self) -> bool:
        return 0 < self.patience <= self._fruitless

    def _step(self, what: _Next, report: Report) -> Iterator[Event]:
        is_calm = what.progress >= CALM_FROM
        views = self.pool.draw(self.batch, what.fresh, is_calm, self.spread.rank, self.spread.world)
        pieces = self.learner.pieces
        self.learner.faults.before_step(self.learner.steps)
        try:
            batch = collate(views, self.learner.device.place)
            report.add(self.learner.step(batch, what.progress))
        except AstrayError as error:
            yield self._roll_back(error)
        except RuntimeError as error:
            if not is_memory_full(error):
                raise
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

    def _look_up(self, report: Report) -> Iterator[Event]:
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
            self._marks.extend()
            self._fruitless = 0
            yield Note(say("It goes on for {minutes:g} minutes more.", minutes=more / 60))
            if not self.learner.bad_steps:
                yield from self._keep_place(False)  # so that another try, on a GPU, knows of it
        if self.orders.is_paused and not self.orders():
            yield from self._keep_place(False)
            yield from self.standing.wait(say("You asked for it."))
        if self.orders.watched != self._watched:
            self._watched = self.orders.watched
            yield from self._glimpse_of_watched()

    def _keep_place(self, is_over: bool) -> Iterator[Event]:
        """Write ``last.ckpt``; where that fails, the one before it has to do until the next."""
        if not self.spread.is_first:
            return
        began = self.pace.elapsed
        tensors, numbers = self.learner.state()
        tensors |= snapshot.random_state(self.learner.device.place)
        state = {
            "learner": numbers,
            "pool": self.pool.state(),
            "pace": self.pace.state(),
            "best": self.best,
            "has_saved": self.has_saved,
            "marks": self._marks.left,
            "judged": [int(sample.image.id) for sample in self.judge.samples],
            "roll_backs": self._roll_backs,
            "fruitless": self._fruitless,
            "is_over": is_over,
        }
        steps = self.learner.steps
        try:
            yield from self.standing.keep(lambda: self.keeper.keep_place(tensors, state, steps))
        except SaveError as error:
            text = in_a_row(error.message, say("Where the training is now is not kept."))
            yield Note(text, "warning")
        self._kept_at = time.monotonic()
        self._keeping_took = self.pace.elapsed - began

    def _judge(self) -> Iterator[Event]:
        """Judge the averaged detector, all processes together, and keep it if none was better."""
        if not self.judge.samples:
            self._marks.drop(0.0)
            return
        start = self.pace.elapsed  # in which standing still, for a full disk, is no time
        is_falling = self.pace.progress > FLAT_UNTIL  # the rate, before judging takes its time
        scores = yield from self._scores()
        if scores is None:
            self.pace.keep(self.pace.elapsed - start)
            return  # stopped; or the first process says what comes of it
        is_best = not self.best or scores.ap >= self.best["ap"]
        # At the full rate AP goes up and down, and the falling rate is what brings it up at last.
        self._fruitless = 0 if is_best else self._fruitless + is_falling
        is_kept = is_best and (yield from self._keep_model(scores))
        took = self.pace.elapsed - start
        self.pace.keep(took)
        self._marks.drop(took)
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

    def _scores(self) -> Generator[Event, None, Scores | None]:
        """Judge, and look at the orders meanwhile; None when it was stopped."""
        # An AP is worth something beside others of the same pictures: none are dropped later.
        most = None if self.best else self._marks.most_seconds
        judging = self.judge.judge(self.learner.averaged, self.orders, most)
        told = time.monotonic()
        while True:
            try:
                event = next(judging)
            except StopIteration as end:
                scores: Scores | None = end.value
                return scores
            if not self.spread.is_first:
                continue
            now = time.monotonic()
            if not isinstance(event, Progress) or now - told >= REPORT_SECONDS:
                told = now
                yield event
            yield from self._obey()

    def _keep_model(self, scores: Scores | None) -> Generator[Event, None, bool]:
        """Write the averaged detector; False where that could not be done."""
        averaged, pace = self.learner.averaged, self.pace
        is_kept = yield from self.standing.keep(
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
