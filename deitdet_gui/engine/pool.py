"""Which views of the training pictures come at which step.

Everything random is drawn afresh from the seed and a number: the round, the draw, the view. So the
state of a training is a few counts, a training that goes on after a crash draws what it would have
drawn, and several processes agree on who takes what without a word.
"""

import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from deitdet_gui.core.plan import Policy
from deitdet_gui.engine.samples import Samples
from deitdet_gui.engine.shelf import Shelf
from deitdet_gui.engine.views import View, Viewer

CALM_EVERY = 4  # one view in so many is calm, so that there are some for the end
THREADS = 4  # that make views while the GPU works


@dataclass(frozen=True, slots=True)
class ViewId:
    """A view: of which sample, which one (0 is the plain one), and without scaling or mosaic."""

    sample: int
    number: int
    is_calm: bool


class Pool:
    """Views to draw batches from.

    Where the backbone is frozen, each sample begins with its plain view and gets more of them as
    the training goes: ``draw`` is told how many fresh ones there is time for. Where there was no
    time for the plain view of every sample, the others join in the same way. Where the backbone
    learns, every view is a fresh one.

    Args:
        samples: the training pictures.
        viewer: makes the views.
        policy: what may vary.
        seed: of the order and of the variation.
        repeats: how often each sample comes up in a round; once each, when left out.
        memory: bytes of views that are kept, the least recently used ones going first.
        most: views whose ids are kept in all.
        threads: that make views ahead of time; 0 makes them when they are drawn.

    Attributes:
        drawn: views so far, of all processes together.
        joined: samples that are in.
        lost: pictures that a snapshot knows and that are not here any more.
        seconds: spent on views, decoding their pictures included.
    """

    def __init__(
        self,
        samples: Samples,
        viewer: Viewer,
        policy: Policy,
        seed: int,
        *,
        repeats: Sequence[float] | None = None,
        memory: int = 1 << 30,
        most: int = 1 << 30,
        threads: int = 0,
    ) -> None:
        self.samples = samples
        self.viewer = viewer
        self.policy = policy
        self.calm = replace(policy, smallest_scale=1.0, largest_scale=1.0, mosaic=0.0)
        self.seed = seed
        self.most = max(most, len(samples))
        self.drawn = 0
        self.joined = 0 if viewer.keeps_maps else len(samples)
        self.lost = 0
        self.seconds = 0.0
        self._made = 0
        self._entry = np.random.default_rng((seed, 3)).permutation(len(samples))
        self._place = np.argsort(self._entry)  # of each sample in it
        self._order = _Order(repeats or [1.0] * len(samples), seed)
        self._numbers: list[list[int]] = [[0] for _ in range(len(samples))]
        self._next_number = [1] * len(samples)
        self._shelf: Shelf[ViewId, View] = Shelf(memory)
        self._ahead: dict[ViewId, Future[View]] = {}
        self._makers = ThreadPoolExecutor(threads, "views") if threads else None

    def prepare(self, place: int) -> None:
        """Make a sample's plain view now. Samples come in an order of their own, from place 0 on.

        They are in from then on that ``joined`` says so.
        """
        self._view(ViewId(int(self._entry[place]), 0, True))

    def draw(
        self, count: int, fresh: int = 0, is_calm: bool = False, rank: int = 0, world: int = 1
    ) -> list[View]:
        """The next views.

        Args:
            count: how many, of all processes together.
            fresh: for how many of them a new view may be made, where views are kept.
            is_calm: none that is scaled, and no mosaic.
            rank: which process this is.
            world: of how many; each makes only every so manyth view.
        """
        ids = []
        for offset in range(count):
            sample = self._order[self.drawn + offset]
            ids.append(self._choose(sample, self.drawn + offset, offset < fresh, is_calm))
        self.drawn += count
        mine = ids[rank::world]
        views = [self._take(id) for id in mine]
        if self._makers is not None:
            self._look_ahead(count, is_calm, rank, world)
        return views

    def state(self) -> dict[str, Any]:
        """For a snapshot."""
        return {
            "drawn": self.drawn,
            "joined": self.joined,
            "most": self.most,
            "images": list(self.samples.images),
            "numbers": self._numbers,
            "next": self._next_number,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from a snapshot; the views themselves are made again when they are drawn.

        Of other pictures than then, those that are still there keep their views. The order is
        another one, so that the training is not what it would have been without a stop.

        Raises:
            KeyError, TypeError, ValueError: it is no such state.
        """
        self.drawn, self.most = int(state["drawn"]), int(state["most"])
        self.joined = min(int(state["joined"]), len(self.samples))
        views = zip(state["numbers"], state["next"], strict=True)
        known = dict(zip(state["images"], views, strict=True))
        for place, image in enumerate(self.samples.images):
            numbers, following = known.pop(image, ([0], 1))
            self._numbers[place] = [int(n) for n in numbers]
            self._next_number[place] = int(following)
        self.lost = len(known)

    def close(self) -> None:
        """End the threads."""
        if self._makers is not None:
            self._makers.shutdown(cancel_futures=True)

    @property
    def kept(self) -> int:
        """How many views of all samples there are to draw from."""
        return sum(map(len, self._numbers))

    @property
    def price(self) -> float:
        """Seconds that a view took, in the mean."""
        return self.seconds / max(1, self._made)

    def _choose(self, sample: int, draw: int, is_fresh: bool, is_calm: bool) -> ViewId:
        if self.policy == self.calm and not (self.policy.flip_x or self.policy.colour):
            return ViewId(sample, 0, True)
        if not self.viewer.keeps_maps:
            return ViewId(sample, draw + 1, is_calm)
        random = np.random.default_rng((self.seed, 1, draw))
        if self._place[sample] >= self.joined:
            if is_fresh and not is_calm:
                self.joined += 1
                return ViewId(int(self._entry[self.joined - 1]), 0, True)
            sample = int(self._entry[int(random.integers(self.joined))])
        elif is_fresh and not is_calm:
            return self._id(sample, self._grow(sample))
        numbers = self._numbers[sample]
        if is_calm:
            numbers = [n for n in numbers if n % CALM_EVERY == 0] or [0]
        return self._id(sample, numbers[int(random.integers(len(numbers)))])

    def _grow(self, sample: int) -> int:
        number = self._next_number[sample]
        self._next_number[sample] += 1
        if self.kept >= self.most:
            fullest = max(self._numbers, key=len)
            if len(fullest) > 1:
                fullest.pop(1)  # the plain one stays
        if self.kept < self.most:
            self._numbers[sample].append(number)
        return number

    @staticmethod
    def _id(sample: int, number: int) -> ViewId:
        return ViewId(sample, number, number % CALM_EVERY == 0)

    def _view(self, id: ViewId) -> View:
        view = self._shelf.get(id)
        if view is None:
            view = self._make(id)
            if self.viewer.keeps_maps:
                self._shelf.put(id, view, view.size)
        return view

    def _make(self, id: ViewId) -> View:
        start = time.perf_counter()
        if id.number == 0:
            view = self.viewer.plain(self.samples[id.sample])
        else:
            random = np.random.default_rng((self.seed, 2, id.sample, id.number))
            policy = self.calm if id.is_calm else self.policy
            view = self.viewer.varied(self.samples, id.sample, policy, random)
        self.seconds += time.perf_counter() - start
        self._made += 1
        return view

    def _take(self, id: ViewId) -> View:
        ahead = self._ahead.pop(id, None)
        return ahead.result() if ahead is not None else self._view(id)

    def _look_ahead(self, count: int, is_calm: bool, rank: int, world: int) -> None:
        """Begin with the views of the next step, which will be the same but for being calm."""
        assert self._makers is not None
        numbers = range(self.drawn + rank, self.drawn + count, world)
        ids = [self._choose(self._order[n], n, False, is_calm) for n in numbers]
        self._ahead = {id: self._makers.submit(self._make, id) for id in ids}


class _Order:
    """Which sample comes at which draw: rounds in which each comes up once, or as often as said.

    A sample that is to come up 1.3 times comes up once, and in three of ten rounds twice.
    """

    def __init__(self, repeats: Sequence[float], seed: int) -> None:
        self._repeats = np.array(repeats, np.float64)
        self._seed = seed
        self._round = -1
        self._start = self._end = 0
        self._samples: list[int] = []

    def __getitem__(self, draw: int) -> int:
        if draw < self._start:
            self._round, self._start, self._end = -1, 0, 0
        while draw >= self._end:
            self._next_round()
        return self._samples[draw - self._start]

    def _next_round(self) -> None:
        self._round += 1
        random = np.random.default_rng((self._seed, 0, self._round))
        whole = np.floor(self._repeats)
        times = whole + (random.random(len(whole)) < self._repeats - whole)
        order = random.permutation(np.repeat(np.arange(len(times)), times.astype(np.int64)))
        self._samples = [int(i) for i in order]
        self._start, self._end = self._end, self._end + len(order)
