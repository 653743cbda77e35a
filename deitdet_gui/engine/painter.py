"""Drawing views: by Pillow on the CPU, or by torch on the GPU, where the pictures then lie."""

from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.engine.augment import FILL, Geometry, recolour
from deitdet_gui.engine.data import Sample


class Painter(Protocol):
    """Draws a view of a sample."""

    def __call__(
        self, sample: Sample, geometry: Geometry, colours: NDArray[np.uint8] | None
    ) -> Tensor:
        """Draw.

        Args:
            sample: whose picture.
            geometry: how the view comes from the picture.
            colours: (256, 3), what becomes of each value of each channel; None leaves them.

        Returns:
            (3, H, W) uint8.
        """


def paint(sample: Sample, geometry: Geometry, colours: NDArray[np.uint8] | None) -> Tensor:
    """A ``Painter`` by Pillow."""
    picture = sample.picture
    if colours is not None:
        picture = recolour(picture, colours)
    view = torch.from_numpy(geometry.picture(picture).copy())
    return view.permute(2, 0, 1).contiguous()


class DevicePainter:
    """A ``Painter`` by torch. An image's picture is copied to the device when it first comes up.

    Drawn like Pillow's: bilinear, shrunk pictures averaged first, the fill colour around them.

    Args:
        device: where pictures lie and views are drawn.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self._fill = torch.tensor(FILL, dtype=torch.float32, device=device).view(3, 1, 1)
        self._pictures: dict[ImageId, Tensor] = {}

    def __call__(
        self, sample: Sample, geometry: Geometry, colours: NDArray[np.uint8] | None
    ) -> Tensor:
        picture = self._on_device(sample)
        if colours is not None:
            table = torch.from_numpy(colours).to(self.device)
            picture = torch.stack([table[picture[c].long(), c] for c in range(3)])
        inside = picture.float() - self._fill
        (sx, sy), (tx, ty) = geometry.scale, geometry.shift
        shrink = max(1, int(1 / max(abs(sx), abs(sy))))
        if shrink > 1:
            inside = F.avg_pool2d(inside[None], shrink, ceil_mode=True, count_include_pad=False)[0]
        height, width = geometry.size
        x = self._places(width, sx * shrink, tx, inside.shape[2])
        y = self._places(height, sy * shrink, ty, inside.shape[1])
        grid = torch.stack([x.expand(height, width), y[:, None].expand(height, width)], dim=-1)
        view = F.grid_sample(inside[None], grid[None], align_corners=False)[0]
        return (view + self._fill).round().clamp(0, 255).to(torch.uint8)

    def _places(self, count: int, scale: float, shift: float, side: int) -> Tensor:
        """Where the view's pixel centres lie in the picture, as ``grid_sample`` counts: -1..1."""
        centres = torch.arange(count, device=self.device) + 0.5
        return 2 * (centres - shift) / (scale * side) - 1

    def _on_device(self, sample: Sample) -> Tensor:
        key = sample.image.id
        if key not in self._pictures:
            picture = torch.from_numpy(sample.picture.copy()).to(self.device)
            self._pictures[key] = picture.permute(2, 0, 1).contiguous()
        return self._pictures[key]
