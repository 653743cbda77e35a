"""Training as a generator of events: whoever runs it sends them on, prints or collects them."""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import Ended, Evaluated, Event, Note, Progress, Saved, Started, Step
from deitdet_gui.core.plan import make_plan
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.splits import Part
from deitdet_gui.detector.build import build
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine import checkpoint, weights
from deitdet_gui.engine.data import LeftOut, Sample, read_samples
from deitdet_gui.engine.device import choose, machine
from deitdet_gui.engine.evaluate import Scores
from deitdet_gui.engine.judge import Judge
from deitdet_gui.engine.learner import Learner
from deitdet_gui.engine.pace import Pace
from deitdet_gui.engine.views import Pool, Viewer, collate, room_for

REPORT_SECONDS = 0.2
VIEWS_STAGE = "looking at training pictures"
FRESH_SHARE = 0.3  # of the loop's time that goes into new views while the backbone is frozen
FRESH_UNTIL = 0.85  # share of the run after which only what is there is learnt
JUDGED_SHARE = 0.2  # of a time budget, after which no more pictures are got ready for judging
PLAIN_SHARE = 0.35  # ... and no more plain views of training pictures
JUDGED = 100  # validation pictures looked at while training; the evaluation afterwards takes all
JUDGED_AT = (0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1.0)  # shares of the run

T = TypeVar("T")


class StoppedEarly(Exception):  # noqa: N818 - no error, but an order obeyed
    """Stop was ordered before there was anything to keep."""


class Training:
    """One training run.

    Args:
        run: its folder, with ``config.json`` and the frozen annotations.
        stop: asked again and again; True ends the run, with the best kept.

    Raises:
        UserError: the run cannot be begun as it was asked for.
    """

    def __init__(self, run: RunFolder, stop: Callable[[], bool]) -> None:
        self.run = run
        self.stop = stop
        self.setup = run.read_setup()
        self.config = self.setup.config
        if self.config.threads:
            torch.set_num_threads(self.config.threads)
        torch.manual_seed(self.config.seed)
        self.dataset = read_coco(run.annotations).dataset
        self.categories = list(self.dataset.categories.values())
        self.classes = {id: number for number, id in enumerate(self.dataset.categories)}
        self.device = choose(self.config.device)
        train = self._part("train")
        if not train or not self.classes:
            raise UserError("No picture is for training.", "Draw boxes and mark pictures as done.")
        images = [self.dataset.images[i] for i in train]
        self.plan = make_plan(self.config, machine(self.device), self.dataset, images, time.time())
        self.pace = Pace(self.plan.seconds, self.plan.steps)
        self.batch = self.plan.batch
        self.judged_part: Part = "val"
        self.best: Scores | None = None
        self.has_saved = False

    def events(self) -> Iterator[Event]:
        """Train; the last event is ``Ended``.

        Raises:
            UserError: something the person can put right.
            DivergedError: the losses are no numbers any more; the best up to there is kept.
        """
        try:
            found = yield from self._watched(self._weights())
            self.weights = found
            self.pace.begin()  # a download depends on the line, and is no part of the budget
            yield Note(f"Backbone: {found.source}.")
            detector = self._detector()
            train, judged = yield from self._read()
            yield self._started(len(train), len(judged))
            viewer = Viewer(detector, self.device, self.plan.canvas, detector.backbone.is_frozen)
            self.judge = Judge(self.dataset, judged, list(self.classes), viewer)
            yield from self._watched(self.judge.prepare(lambda: self.pace.is_within(JUDGED_SHARE)))
            pool = yield from self._watched(self._pool(train, viewer))
            yield from self._learn(Learner(detector, self.device, self.plan.lr), pool)
        except StoppedEarly:
            yield Ended("stopped", "Stopped before there was a model to keep.")

    def _weights(self) -> Generator[Event, None, weights.Weights]:
        """What the backbone begins with; a model to go on from brings its own."""
        if self.config.init_from:
            card = checkpoint.read_card(RunFolder(Path(self.config.init_from)))
            if card.shape["architecture"] == self.plan.shape["architecture"]:
                return weights.Weights(None, card.weights, card.weights_sha256)
        wanted, architecture = self.config.weights, self.plan.shape["architecture"]
        return (yield from weights.resolve(wanted, architecture))

    def _part(self, part: Part) -> list[ImageId]:
        parts = self.setup.parts
        return [i.id for i in self.dataset.images.values() if parts.get(i.file_name) == part]

    def _watched(self, events: Generator[Event, None, T]) -> Generator[Event, None, T]:
        """Pass events on, at most a few a second, and obey a stop between any two."""
        began, due = time.monotonic(), 0.0
        while True:
            try:
                event = next(events)
            except StopIteration as end:
                value: T = end.value
                return value
            if self.stop():
                raise StoppedEarly
            now = time.monotonic()
            if not isinstance(event, Progress):
                yield event
            elif event.done == event.of or now >= due:
                due = now + REPORT_SECONDS
                left = (now - began) * (event.of - event.done) / max(event.done, 1)
                yield replace(event, seconds_left=round(left, 1))

    def _detector(self) -> Detector:
        detector = build(classes=len(self.classes), canvas=self.plan.canvas, **self.plan.shape)
        if self.weights.path is not None:
            try:
                detector.backbone.load(weights.read(self.weights))
            except ValueError as error:
                raise ReadError(
                    f"{self.weights.path} does not fit {self.plan.shape['architecture']}: {error}.",
                    "Choose the preset that the file is for, or another file.",
                ) from error
        if self.config.init_from:
            model = checkpoint.load(RunFolder(Path(self.config.init_from)))
            checkpoint.take_over(detector, [c.name for c in self.categories], model)
        layers = len(detector.backbone.layers())
        detector.backbone.freeze(
            {"frozen": layers, "last-2": layers - 2, "full": 0}[self.plan.freeze]
        )
        return detector.to(self.device.place)

    def _read(self) -> Generator[Event, None, tuple[list[Sample], list[Sample]]]:
        """Decode the pictures for training and for judging."""
        left_out = LeftOut()
        random = np.random.default_rng(self.config.seed)
        judged_ids = [ImageId(int(i)) for i in random.permutation(self._part("val"))]
        if len(judged_ids) > JUDGED:
            judged_ids = judged_ids[:JUDGED]
            yield Note(f"While training, only {JUDGED} validation pictures are judged on.")
        read = []
        for ids in (self._part("train"), judged_ids):
            samples = yield from self._watched(
                read_samples(
                    self.dataset,
                    ids,
                    self.setup.pictures,
                    self.classes,
                    self.plan.canvas,
                    left_out,
                    self.setup.stretch,
                )
            )
            read.append(samples)
        for sentence in left_out.sentences():
            yield Note(sentence, "warning")
        train, judged = read
        if not train:
            raise ReadError(
                "None of the training pictures could be read.", "Are they where they were?"
            )
        if not judged:
            judged, self.judged_part = train[:JUDGED], "train"
            yield Note(
                "No picture is for validation: the scores are of training pictures and flatter.",
                "warning",
            )
        return train, judged

    def _started(self, train: int, val: int) -> Started:
        height, width = self.plan.canvas
        return Started(
            train_images=train,
            val_images=val,
            categories=[c.name for c in self.categories],
            device=str(self.device.place),
            device_reason=self.device.reason,
            weights=self.weights.source,
            freeze=self.plan.freeze,
            canvas=[width, height],
            steps=self.plan.steps,
            seconds=self.plan.seconds,
        )

    def _pool(self, train: list[Sample], viewer: Viewer) -> Generator[Event, None, Pool]:
        """The views to begin with: the plain one of each picture."""
        room = room_for(viewer.plain(train[0])) if viewer.keeps_maps else 1
        most = min(room, self.config.views * len(train)) if self.config.views else room
        pool = Pool(train, viewer, self.plan.policy, most, self.config.seed)
        if viewer.keeps_maps:
            order = pool.random.permutation(len(train))
            for done, index in enumerate(order.tolist(), start=1):
                if done > self.plan.batch and not self.pace.is_within(PLAIN_SHARE):
                    yield Note("The other training pictures join as the training goes.")
                    break
                pool.add_plain(index)
                yield Progress(VIEWS_STAGE, done, len(train))
        return pool

    def _learn(self, learner: Learner, pool: Pool) -> Iterator[Event]:
        """Step after step until the pace, or a stop, ends it."""
        pace, report = self.pace, _Report()
        pace.start_loop()
        looked = pool.viewer.seconds
        marks = list(JUDGED_AT)
        while not self.stop() and (pace.progress < 1 or not pace.done):
            progress = pace.progress
            spent = pool.viewer.seconds - looked
            has_time = spent <= FRESH_SHARE * pace.in_loop and progress < FRESH_UNTIL
            if pool.viewer.keeps_maps and has_time:
                pool.grow()
            try:
                batch = collate(pool.draw(self.batch), self.device.place)
                report.add(learner.step(batch, progress))
            except torch.OutOfMemoryError:
                yield self._smaller_batch()
                continue
            pace.done += 1
            if report.is_due():
                yield report.event(pace, learner.rate)
            passed = sum(pace.progress >= mark for mark in marks)
            if passed:
                marks = marks[passed:]
                yield from self._judge(learner)
        yield from self._end(learner)

    def _smaller_batch(self) -> Note:
        """Go on with half the batch; gives up when it is a single picture already."""
        if self.batch == 1:
            raise UserError("The GPU's memory is too small.", "Lower the canvas, or use the CPU.")
        self.batch //= 2
        torch.cuda.empty_cache()
        return Note(f"The GPU's memory is full: going on with {self.batch} at a time.")

    def _judge(self, learner: Learner) -> Iterator[Event]:
        """Judge the averaged detector, and keep it if none was better."""
        start = time.monotonic()
        scores = self.judge.judge(learner.averaged)
        is_best = self.best is None or scores.ap >= self.best.ap
        if is_best:
            self._save(learner, scores)
        took = time.monotonic() - start
        self.pace.keep(took)
        yield Evaluated(
            step=self.pace.done,
            split=self.judged_part,
            ap=scores.ap,
            ap50=scores.ap50,
            ap75=scores.ap75,
            per_category=scores.per_category(),
            best=is_best,
            seconds=round(self.pace.elapsed, 2),
        )
        if is_best:
            yield Saved(str(self.run.best), True, self.pace.done)

    def _save(self, learner: Learner, scores: Scores | None) -> None:
        """Write the averaged detector. ``scores`` is None where there was no time to judge it."""
        height, width = self.plan.canvas
        numbers = {"ap": scores.ap, "ap50": scores.ap50, "ap75": scores.ap75} if scores else {}
        card = checkpoint.ModelCard(
            preset=self.config.preset,
            shape=self.plan.shape,
            canvas=[width, height],
            categories=[(c.id, c.name) for c in self.categories],
            thresholds=scores.thresholds() if scores else {},
            weights=self.weights.source,
            weights_sha256=self.weights.sha256,
            scores=dict(numbers),
            step=self.pace.done,
            seconds=round(self.pace.elapsed, 1),
            stretch=self.setup.stretch,
        )
        checkpoint.save(self.run, learner.averaged, card, self.plan.freeze == "frozen")
        self.best = scores or self.best
        self.has_saved = True

    def _end(self, learner: Learner) -> Iterator[Event]:
        if not self.stop():
            yield Ended("finished", self._result())
        elif self.has_saved:
            yield Ended("stopped", f"The best model so far is kept. {self._result()}")
        elif learner.steps:
            self._save(learner, None)
            yield Saved(str(self.run.best), True, self.pace.done)
            yield Ended("stopped", "The model is kept as it was; there was no time to judge it.")
        else:
            raise StoppedEarly

    def _result(self) -> str:
        assert self.best is not None
        return f"AP {self.best.ap:.3f}, AP50 {self.best.ap50:.3f}."


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


def train(run: RunFolder, stop: Callable[[], bool]) -> Iterator[Event]:
    """Train as the run's folder says; see :class:`Training`."""
    yield from Training(run, stop).events()
