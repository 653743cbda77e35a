"""Training as a generator of events: whoever runs it sends them on, prints or collects them."""

import os
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import torch

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import Ended, Event, Note, Progress, Started
from deitdet_gui.core.plan import Plan, make_plan, repeat_factors
from deitdet_gui.core.project import Project
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.splits import Part
from deitdet_gui.core.words import say
from deitdet_gui.detector.build import build
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine import checkpoint, snapshot, telling, weights
from deitdet_gui.engine.data import Pictures, Sample
from deitdet_gui.engine.device import choose, machine
from deitdet_gui.engine.faults import Faults
from deitdet_gui.engine.feature_cache import FeatureCache, fingerprint, identity
from deitdet_gui.engine.going_on import held, judged_before, place_of
from deitdet_gui.engine.judge import Judge
from deitdet_gui.engine.keeping import Keeper
from deitdet_gui.engine.learner import Learner
from deitdet_gui.engine.loop import Loop
from deitdet_gui.engine.orders import Orders, StoppedEarly
from deitdet_gui.engine.pace import Pace
from deitdet_gui.engine.painter import DevicePainter, paint
from deitdet_gui.engine.pool import THREADS, Pool
from deitdet_gui.engine.reading import JUDGED_SHARE, read_pictures, with_news
from deitdet_gui.engine.report import seldom
from deitdet_gui.engine.samples import Samples
from deitdet_gui.engine.spread import ALONE, Spread
from deitdet_gui.engine.views import Viewer

VIEWS_STAGE = "looking at training pictures"
PLAIN_SHARE = 0.35  # of a time budget, after which no more plain views of pictures are made
LAST_SHARE = 0.5  # ... not even the first few

T = TypeVar("T")


class Training:
    """One training run, from its beginning or from where it was left.

    Args:
        run: its folder, with ``config.json`` and the frozen annotations.
        orders: what the person wants meanwhile; a stop ends the run, with the best kept.
        more_seconds: let it take so much longer than it was to.
        spread: the processes that share the work.

    Raises:
        UserError: the run cannot be begun as it was asked for.
    """

    def __init__(
        self, run: RunFolder, orders: Orders, more_seconds: float = 0.0, spread: Spread = ALONE
    ) -> None:
        self.run = run
        self.orders = orders
        self.spread = spread
        self.setup = run.read_setup()
        self.config = self.setup.config
        # Before anything is asked of a GPU: what another try begins with is settled by then.
        self.tensors, self.state = place_of(run, more_seconds, self.config.finish_by, spread)
        if self.config.threads:
            torch.set_num_threads(self.config.threads)
        torch.manual_seed(self.config.seed)
        self.dataset = read_coco(run.annotations).dataset
        self.categories = list(self.dataset.categories.values())
        self.classes = {id: number for number, id in enumerate(self.dataset.categories)}
        self.pictures = Pictures(self.setup, self.dataset, self.classes)
        self.device = choose(self.config.device, spread.gpu if spread.world > 1 else None)
        self.faults = Faults.of(os.environ, bool(self.state))
        self.plan = self._plan()
        if self.plan.batch < spread.world:
            raise telling.too_many_processes(self.plan.batch, spread.world)
        self.pace = Pace(self.plan.seconds, self.plan.steps, until=self.config.finish_by)
        if self.state:
            with snapshot.fitting(run.last):
                self.pace.restore(self.state["pace"])
        self.judged_part: Part = "val"
        self.more_seconds = more_seconds

    def events(self) -> Iterator[Event]:
        """Train; the last event is ``Ended``.

        Raises:
            UserError: something the person can put right.
            DivergedError: the losses are no numbers any more; the best up to there is kept.
        """
        pool: Pool | None = None
        try:
            found = yield from self._watched(self._weights())
            self.pace.begin()  # a download depends on the line, and is no part of the budget
            yield Note(say("Backbone: {source}.", source=found.source))
            detector = self._detector(found)
            before = judged_before(self.run, self.state)
            train, judged, self.judged_part = yield from self._watched(
                read_pictures(self.pictures, self.plan, self._within, self.spread, before)
            )
            yield from self._tell(found, train, judged)
            viewer = self._viewer(detector, train)
            # Judged is what prediction would see, which Pillow draws on every device.
            plain = viewer if viewer.keeps_maps else Viewer(detector, self.device, viewer.canvas)
            judge = Judge(self.dataset, judged, list(self.classes), plain, self.spread)
            yield from self._watched(judge.prepare(self._within(JUDGED_SHARE)))
            pool = self._pool(train, judged, viewer)
            yield from self._watched(self._prepare(pool))
            keeper = Keeper(
                self.run,
                self.plan,
                self.categories,
                found,
                identity(detector.backbone) if self.plan.keeps_features else "",
                self.setup.stretch,
                self.faults,
            )
            loop = self._loop(detector, pool, judge, keeper)
            yield from with_news(loop.events(), train, self.spread)
        except StoppedEarly:
            yield Ended("stopped", say("Stopped before there was a model to keep."))
        finally:
            if pool is not None:
                pool.close()

    def _plan(self) -> Plan:
        """What was planned when the run began; a run that begins now is planned now."""
        train = self.pictures.part("train")
        if not train or not self.classes:
            raise UserError(
                say("No picture is for training."), say("Draw boxes and mark pictures as done.")
            )
        caches = self.setup.project
        here = machine(self.device, caches if caches.is_dir() else None)
        here = replace(here, memory=here.memory // self.spread.local_world)
        images = [self.dataset.images[i] for i in train]
        fresh = make_plan(self.config, here, self.dataset, images, time.time())
        if not self.state:
            return fresh
        with snapshot.fitting(self.run.last):
            before = Plan.from_json(self.state["plan"])
        return replace(
            before,
            memory=fresh.memory,
            pictures=fresh.pictures,
            disk=fresh.disk,
            device=fresh.device,
            reason=fresh.reason,
        )

    def _weights(self) -> Generator[Event, None, weights.Weights]:
        """What the backbone begins with; a model to go on from brings its own."""
        if self.config.init_from:
            card = checkpoint.read_card(RunFolder(Path(self.config.init_from)))
            if card.shape["architecture"] == self.plan.shape["architecture"]:
                return weights.Weights(None, card.weights, card.weights_sha256)
        wanted, architecture = self.config.weights, self.plan.shape["architecture"]
        return (yield from weights.resolve(wanted, architecture))

    def _within(self, share: float) -> Callable[[], bool]:
        """Asks whether there is time left. A run that goes on makes what it had made."""
        return lambda: bool(self.state) or self.pace.is_within(share)

    def _watched(self, events: Generator[Event, None, T]) -> Generator[Event, None, T]:
        return seldom(events, lambda: self.orders() and self.spread.world == 1)

    def _detector(self, found: weights.Weights) -> Detector:
        detector = build(classes=len(self.classes), canvas=self.plan.canvas, **self.plan.shape)
        if found.path is not None:
            try:
                detector.backbone.load(weights.read(found))
            except ValueError as error:
                raise ReadError(
                    say(
                        "{path} does not fit {architecture}: {error}.",
                        path=found.path,
                        architecture=self.plan.shape["architecture"],
                        error=error,
                    ),
                    say("Choose the preset that the file is for, or another file."),
                ) from error
        if self.config.init_from:
            model = checkpoint.load(RunFolder(Path(self.config.init_from)))
            checkpoint.take_over(detector, [c.name for c in self.categories], model)
        layers = len(detector.backbone.layers())
        detector.backbone.freeze(
            {"frozen": layers, "last-2": layers - 2, "full": 0}[self.plan.freeze]
        )
        if self.plan.keeps_features:
            checkpoint.as_saved(detector)
        return detector.to(self.device.place)

    def _viewer(self, detector: Detector, train: Samples) -> Viewer:
        place, canvas, plan = self.device.place, self.plan.canvas, self.plan
        if not plan.keeps_features:
            # So that a step does not wait for the CPU to draw.
            size = self.pictures.most_bytes(train.images, canvas)
            is_on_gpu = place.type == "cuda" and size <= min(plan.memory, plan.pictures)
            painter = DevicePainter(place) if is_on_gpu else paint
            return Viewer(detector, self.device, canvas, painter=painter)
        cache = None
        if plan.disk:
            project = Project(self.setup.project, self.setup.pictures)
            half = self.device.half_type if self.device.half else None
            cache = FeatureCache(project.features, plan.disk, fingerprint(detector.backbone, half))
        store = place if place.type == "cuda" else None
        return Viewer(detector, self.device, canvas, cache, store)

    def _tell(
        self, found: weights.Weights, train: Samples, judged: list[Sample]
    ) -> Iterator[Event]:
        for name, choice in self.plan.in_words():
            yield Note(say("{name}: {choice}.", name=name, choice=choice))
        height, width = self.plan.canvas
        yield Started(
            train_images=len(train),
            val_images=len(judged),
            categories=[c.name for c in self.categories],
            device=str(self.device.place),
            device_reason=self.device.reason,
            weights=found.source,
            freeze=self.plan.freeze,
            canvas=[width, height],
            steps=self.pace.steps,
            seconds=self.pace.seconds,
            plan=self.plan.as_json(),
            resumed_at=self.pace.done,
            seconds_before=self.pace.before,
        )
        if self.state and self.more_seconds:
            minutes = self.more_seconds / 60
            yield Note(say("It goes on for {minutes:g} minutes more.", minutes=minutes))

    def _pool(self, train: Samples, judged: list[Sample], viewer: Viewer) -> Pool:
        plan, most, memory = self.plan, 1 << 30, self.plan.memory
        if viewer.keeps_maps:
            size = viewer.plain(judged[0] if judged else train[0]).size
            most = (memory + plan.disk) // size
            if plan.views:
                most = min(most, plan.views * len(train))
        present = self.pictures.present(train.images)
        pool = Pool(
            train,
            viewer,
            plan.policy,
            self.config.seed,
            repeats=repeat_factors(present) if plan.repeats else None,
            memory=memory,
            most=most,
            threads=0 if viewer.keeps_maps or viewer.painter is not paint else self._threads(),
        )
        if self.state:
            with snapshot.fitting(self.run.last):
                pool.restore(self.state["pool"])
        return pool

    def _threads(self) -> int:
        return 0 if self.device.is_cpu else THREADS

    def _prepare(self, pool: Pool) -> Generator[Event, None, None]:
        """Make the plain views: each process its share, as far as there is time."""
        if pool.lost:
            yield Note(telling.lost(pool.lost), "warning")
        if not pool.viewer.keeps_maps:
            return
        world = self.spread.world
        # A run that goes on makes again what it had made, and no more.
        of = pool.joined or len(pool.samples)
        has_time, is_in_time = self._within(PLAIN_SHARE), self._within(LAST_SHARE)
        made = of  # up to which place this process has made its own
        for place in range(self.spread.rank, of, world):
            is_first_step = place <= world * self.plan.batch and is_in_time()
            if place >= world and not (has_time() or is_first_step):
                made = place
                break
            pool.prepare(place)
            yield Progress(VIEWS_STAGE, min(place + world, of), of)
        pool.joined = self.spread.fewest(made)
        if pool.joined < len(pool.samples):
            yield Note(say("The other training pictures join as the training goes."))
        cache = pool.viewer.cache
        known = cache.found - 1 if cache is not None else 0  # one was looked at again, for its size
        if known > 0:
            yield Note(say("{count:,} views were known from earlier trainings.", count=known))

    def _loop(self, detector: Detector, pool: Pool, judge: Judge, keeper: Keeper) -> Loop:
        learner = Learner(detector, self.device, self.plan.lr, self.spread, self.faults)
        loop = Loop(
            learner,
            pool,
            judge,
            keeper,
            self.pace,
            self.orders,
            self.spread,
            self.plan.batch,
            self.judged_part,
            lambda image: self.pictures.one(image, self.plan.canvas),
            self.plan.patience,
        )
        if self.state:
            keeper.check_fits(self.state)
            with snapshot.fitting(self.run.last):
                loop.restore(self.tensors, self.state)
            self.tensors = {}  # as large as what learns, twice over
        return loop


def train(
    run: RunFolder, stop: Callable[[], bool], more_seconds: float = 0.0, spread: Spread = ALONE
) -> Iterator[Event]:
    """See :class:`Training`. A ``stop`` that is no ``Orders`` can only stop."""
    orders = stop if isinstance(stop, Orders) else Orders(stop)
    with held(run, spread):
        yield from Training(run, orders, more_seconds, spread).events()
