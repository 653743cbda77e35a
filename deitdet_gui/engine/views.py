"""Views of pictures: their pixels, what they show, and what a frozen backbone says of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from deitdet_gui.core.plan import Policy
from deitdet_gui.detector.detector import Detector
from deitdet_gui.detector.targets import Truth
from deitdet_gui.engine.augment import Geometry, colour_table, fit, vary, visible
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.device import Device
from deitdet_gui.engine.feature_cache import FeatureCache
from deitdet_gui.engine.painter import Painter, paint

CENTRE = (0.35, 0.65)  # of a mosaic's seams, as shares of the canvas
SMALLEST_TILE = 32  # pixels


@dataclass(frozen=True, slots=True)
class View:
    """One view of a picture: pixels (3, H, W) uint8, what it shows, and the backbone's maps."""

    pixels: Tensor
    truth: Truth
    maps: list[Tensor] | None

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(tensor.nbytes for tensor in (self.pixels, *(self.maps or [])))


@dataclass(frozen=True, slots=True)
class Batch:
    """Views put together, on the device."""

    images: Tensor
    truths: list[Truth]
    maps: list[Tensor] | None

    def __len__(self) -> int:
        return len(self.images)

    def piece(self, start: int, end: int) -> "Batch":
        """Some of it, for a device that has no memory for all at once."""
        part = slice(start, end)
        maps = None if self.maps is None else [level[part] for level in self.maps]
        return Batch(self.images[part], self.truths[part], maps)


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


@dataclass(frozen=True, slots=True)
class Scene:
    """What lies on a canvas or a part of it: pixels (3, H, W) uint8 and areas in those pixels."""

    pixels: Tensor
    boxes: NDArray[np.float64]
    labels: NDArray[np.int64]
    passed_over: NDArray[np.float64]


class Viewer:
    """Makes views of samples, and, where the backbone is frozen, their maps.

    Args:
        detector: whose backbone makes the maps.
        device: where the backbone works.
        canvas: (height, width) of a view in pixels.
        cache: where maps are looked for first.
        store: where maps lie while they wait to be learnt from.
        painter: draws the views.
    """

    def __init__(
        self,
        detector: Detector,
        device: Device,
        canvas: tuple[int, int],
        cache: FeatureCache | None = None,
        store: torch.device | None = None,
        painter: Painter = paint,
    ) -> None:
        self.detector = detector
        self.device = device
        self.canvas = canvas
        self.cache = cache
        self.store = store or torch.device("cpu")
        self.painter = painter
        self.keeps_maps = detector.backbone.is_frozen
        self.made = 0  # by the backbone

    def plain(self, sample: Sample) -> View:
        """The picture as prediction will see it."""
        return self._view(self._scene(sample, fit(sample.picture.shape, self.canvas), None))

    def varied(
        self, samples: Sequence[Sample], index: int, policy: Policy, random: np.random.Generator
    ) -> View:
        """A sample moved, scaled, mirrored and recoloured, perhaps together with three others."""
        if random.random() >= policy.mosaic:
            return self._view(self._varied(samples[index], self.canvas, policy, random))
        others = [samples[int(i)] for i in random.integers(len(samples), size=3)]
        return self._view(self._mosaic([samples[index], *others], policy, random))

    def _view(self, scene: Scene) -> View:
        maps = self._maps(scene.pixels) if self.keeps_maps else None
        return View(scene.pixels, _truth(scene), maps)

    def _scene(
        self, sample: Sample, geometry: Geometry, colours: NDArray[np.uint8] | None
    ) -> Scene:
        height, width = geometry.size
        edge = np.array([width, height, width, height], np.float64)
        boxes = geometry.boxes(sample.boxes)
        keep = visible(boxes, geometry.size)
        return Scene(
            self.painter(sample, geometry, colours),
            np.clip(boxes[keep], 0, edge),
            sample.labels[keep],
            np.clip(geometry.boxes(sample.passed_over), 0, edge),
        )

    def _varied(
        self, sample: Sample, size: tuple[int, int], policy: Policy, random: np.random.Generator
    ) -> Scene:
        height, width = sample.picture.shape[:2]
        geometry = vary(height, width, size, policy, random)
        colours = colour_table(policy.colour, random) if policy.colour > 0 else None
        return self._scene(sample, geometry, colours)

    def _mosaic(
        self, samples: Sequence[Sample], policy: Policy, random: np.random.Generator
    ) -> Scene:
        """Four samples around one point, each at up to twice the scale that fits its quarter.

        Source: Bochkovskiy et al., "YOLOv4", 2020, section 3.3.
        """
        height, width = self.canvas
        across, down = _seam(width, random), _seam(height, random)
        larger = replace(policy, smallest_scale=1.0, largest_scale=2.0)
        parts = []
        corners = ((0, 0), (across, 0), (0, down), (across, down))
        for sample, (x, y) in zip(samples, corners, strict=True):
            size = (height - down if y else down, width - across if x else across)
            part = self._varied(sample, size, larger, random)
            parts.append((part, np.array([x, y, x, y], np.float64)))
        left, right, below_left, below_right = (part.pixels for part, _ in parts)
        rows = [torch.cat([left, right], dim=2), torch.cat([below_left, below_right], dim=2)]
        return Scene(
            torch.cat(rows, dim=1),
            np.concatenate([part.boxes + shift for part, shift in parts]),
            np.concatenate([part.labels for part, _ in parts]),
            np.concatenate([part.passed_over + shift for part, shift in parts]),
        )

    def _maps(self, pixels: Tensor) -> list[Tensor]:
        maps = self.cache.read(pixels) if self.cache is not None else None
        if maps is None:
            maps = self._ask_backbone(pixels)
            if self.cache is not None:
                self.cache.write(pixels, maps)
        return [each.to(self.store) for each in maps]

    def _ask_backbone(self, pixels: Tensor) -> list[Tensor]:
        device = self.device
        with (
            torch.no_grad(),
            torch.autocast(device.place.type, device.half_type, enabled=device.half),
        ):
            maps = self.detector.features(pixels[None].to(device.place))
        self.made += 1
        return [m[0].to("cpu", torch.float16, memory_format=torch.contiguous_format) for m in maps]


def _seam(side: int, random: np.random.Generator) -> int:
    least = min(SMALLEST_TILE, side // 2)
    return int(np.clip(round(side * random.uniform(*CENTRE)), least, side - least))


def _truth(scene: Scene) -> Truth:
    return Truth(
        torch.from_numpy(scene.boxes).float(),
        torch.from_numpy(scene.labels),
        torch.from_numpy(scene.passed_over).float(),
    )
