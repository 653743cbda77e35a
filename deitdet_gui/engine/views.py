"""Views of the training pictures, with the frozen backbone's maps of them kept in memory."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from deitdet_gui.core.plan import SHARE_OF_MEMORY, Policy
from deitdet_gui.detector.detector import Detector
from deitdet_gui.detector.targets import Truth
from deitdet_gui.engine.augment import Geometry, fit, recolour, vary, visible
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.device import Device, free_memory


@dataclass(frozen=True, slots=True)
class View:
    """One view of a picture: pixels (3, H, W) uint8, what it shows, and the backbone's maps."""

    pixels: Tensor
    truth: Truth
    maps: list[Tensor] | None


@dataclass(frozen=True, slots=True)
class Batch:
    """Views put together, on the device."""

    images: Tensor
    truths: list[Truth]
    maps: list[Tensor] | None


def collate(views: Sequence[View], device: torch.device) -> Batch:
    """Stack views of one size."""
    maps = None
    if views[0].maps is not None:
        levels = zip(*(view.maps or [] for view in views), strict=True)
        maps = [torch.stack(level).to(device).float() for level in levels]
    return Batch(
        torch.stack([view.pixels for view in views]).to(device),
        [view.truth.to(device) for view in views],
        maps,
    )


class Viewer:
    """Makes views of samples, and, where the backbone is frozen, their maps.

    Args:
        detector: whose backbone makes the maps.
        device: where the backbone works.
        canvas: (height, width) of a view in pixels.
        keeps_maps: the backbone is frozen, so that its maps stay true.
    """

    def __init__(
        self, detector: Detector, device: Device, canvas: tuple[int, int], keeps_maps: bool
    ) -> None:
        self.detector = detector
        self.device = device
        self.canvas = canvas
        self.keeps_maps = keeps_maps
        self.seconds = 0.0  # spent in the backbone
        self.made = 0

    def plain(self, sample: Sample) -> View:
        """The picture as prediction will see it."""
        return self._view(sample, fit(sample.picture.shape, self.canvas), sample.picture)

    def varied(self, sample: Sample, policy: Policy, random: np.random.Generator) -> View:
        """The picture moved, scaled, mirrored and recoloured at random."""
        height, width = sample.picture.shape[:2]
        geometry = vary(height, width, self.canvas, policy, random)
        return self._view(sample, geometry, recolour(sample.picture, policy.colour, random))

    def _view(self, sample: Sample, geometry: Geometry, picture: np.ndarray) -> View:
        start = time.perf_counter()
        pixels = torch.from_numpy(geometry.picture(picture).copy()).permute(2, 0, 1).contiguous()
        maps = self._maps(pixels) if self.keeps_maps else None
        self.seconds += time.perf_counter() - start
        self.made += 1
        return View(pixels, _truth(sample, geometry), maps)

    def _maps(self, pixels: Tensor) -> list[Tensor]:
        device = self.device
        with (
            torch.no_grad(),
            torch.autocast(device.place.type, device.half_type, enabled=device.half),
        ):
            maps = self.detector.features(pixels[None].to(device.place))
        return [m[0].to("cpu", torch.float16, memory_format=torch.contiguous_format) for m in maps]


def _truth(sample: Sample, geometry: Geometry) -> Truth:
    height, width = geometry.size
    edge = np.array([width, height, width, height], np.float64)
    boxes = geometry.boxes(sample.boxes)
    keep = visible(boxes, geometry.size)
    return Truth(
        torch.from_numpy(np.clip(boxes[keep], 0, edge)).float(),
        torch.from_numpy(sample.labels[keep]),
        torch.from_numpy(np.clip(geometry.boxes(sample.passed_over), 0, edge)).float(),
    )


class Pool:
    """Views to draw batches from, as many of each picture as the memory holds.

    Begins with the plain view of each picture; :meth:`grow` adds varied ones, and, once the memory
    is full, puts them in the place of older ones, so that the longer the training the more it sees.

    Args:
        samples: the training pictures.
        viewer: makes the views.
        policy: what may vary.
        most: how many views are kept in all.
        seed: of the order and of the variation.
    """

    def __init__(
        self, samples: Sequence[Sample], viewer: Viewer, policy: Policy, most: int, seed: int
    ) -> None:
        self.samples = samples
        self.viewer = viewer
        self.policy = policy
        self.most = max(1, most)
        self.random = np.random.default_rng(seed)
        self._views: dict[int, list[View]] = {}
        self._kept = 0
        self._to_draw: list[int] = []
        self._to_vary: list[int] = []

    def add_plain(self, index: int) -> None:
        """Add the plain view of a sample, if there is room."""
        if self._kept < self.most:
            self._put(index, self.viewer.plain(self.samples[index]))

    def grow(self) -> None:
        """Add a varied view of the next sample, in the place of an old one if need be."""
        index = self._next(self._to_vary, range(len(self.samples)))
        view = self.viewer.varied(self.samples[index], self.policy, self.random)
        if self._kept >= self.most:
            fullest = max(self._views, key=lambda i: len(self._views[i]))
            self._views[fullest].pop(0)
            self._kept -= 1
            if not self._views[fullest]:
                del self._views[fullest]
        self._put(index, view)

    def draw(self, count: int) -> list[View]:
        """Views of ``count`` pictures; each picture comes up once before any comes up again."""
        drawn = []
        for _ in range(count):
            if self.viewer.keeps_maps:
                index = self._next(self._to_draw, self._views)
                views = self._views[index] if index in self._views else self._any()
                drawn.append(views[int(self.random.integers(len(views)))])
            else:
                index = self._next(self._to_draw, range(len(self.samples)))
                drawn.append(self.viewer.varied(self.samples[index], self.policy, self.random))
        return drawn

    def _any(self) -> list[View]:
        return self._views[next(iter(self._views))]

    def _put(self, index: int, view: View) -> None:
        self._views.setdefault(index, []).append(view)
        self._kept += 1

    def _next(self, queue: list[int], of: Sequence[int] | dict[int, list[View]]) -> int:
        if not queue:
            queue.extend(int(i) for i in self.random.permutation(list(of)))
        return queue.pop()


def room_for(view: View) -> int:
    """How many views like this one fit in the memory that training may take."""
    tensors = [view.pixels, *(view.maps or [])]
    return max(1, int(SHARE_OF_MEMORY * free_memory() / sum(t.nbytes for t in tensors)))
