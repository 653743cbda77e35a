"""From maps of one stride to levels of several: what makes a plain transformer see small boxes."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

STRIDES = (8, 16, 32)  # of the levels, in pixels


def convolve(inputs: int, outputs: int, size: int = 3, stride: int = 1) -> nn.Sequential:
    """A convolution, group norm and SiLU; the norm makes the result independent of the batch."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False),
        nn.GroupNorm(min(16, outputs // 4), outputs),
        nn.SiLU(inplace=True),
    )


class Detail(nn.Module):
    """A few thin convolutions on the picture itself, for edges finer than a patch.

    Source: the spatial prior of Chen et al., "Vision Transformer Adapter", ICLR 2023, cut down.

    Args:
        channels: channels of both maps it returns.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.to_4 = nn.Sequential(
            convolve(3, channels // 4, stride=2), convolve(channels // 4, channels // 2, stride=2)
        )
        self.to_8 = convolve(channels // 2, channels, stride=2)
        self.to_16 = convolve(channels, channels, stride=2)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """(B, 3, H, W) normalised -> maps of stride 8 and 16, (B, channels, ...)."""
        fine = self.to_8(self.to_4(images))
        return fine, self.to_16(fine)


def with_detail(
    detail: Detail | None, images: Tensor, fine: Tensor, middle: Tensor
) -> tuple[Tensor, Tensor]:
    """Levels of stride 8 and 16 with the maps of the branch on the picture behind them."""
    if detail is None:
        return fine, middle
    of_fine, of_middle = detail(images)
    return torch.cat([fine, of_fine], dim=1), torch.cat([middle, of_middle], dim=1)


class Pyramid(nn.Module):
    """Levels of stride 8, 16 and 32 from the backbone's maps of stride 16 and the picture.

    Source: the simple feature pyramid of Li et al., "Exploring Plain Vision Transformer Backbones
    for Object Detection", ECCV 2022.

    Args:
        inputs: channels of one map of the backbone.
        maps: how many maps the backbone gives.
        channels: channels of every level.
        detail: channels of the branch on the picture; 0 leaves it out.
    """

    strides = STRIDES

    def __init__(self, inputs: int, maps: int, channels: int, detail: int = 32) -> None:
        super().__init__()
        self.detail = Detail(detail) if detail else None
        self.gather = convolve(inputs * maps, channels, size=1)
        self.up = nn.ConvTranspose2d(channels, channels, 2, 2)
        self.fine = convolve(channels + detail, channels)
        self.middle = convolve(channels + detail, channels)
        self.coarse = convolve(channels, channels, stride=2)

    def forward(self, maps: list[Tensor], images: Tensor) -> list[Tensor]:
        """Build the levels.

        Args:
            maps: the backbone's, each (B, inputs, H / 16, W / 16).
            images: (B, 3, H, W), normalised.

        Returns:
            (B, channels, H / 8, W / 8), then stride 16, then stride 32 (rounded up).
        """
        middle = self.gather(torch.cat(maps, dim=1))  # (B, channels, H/16, W/16)
        fine = self.up(middle)  # (B, channels, H/8, W/8)
        coarse = self.coarse(middle)
        fine, middle = with_detail(self.detail, images, fine, middle)
        return [self.fine(fine), self.middle(middle), coarse]


class TopDownPyramid(nn.Module):
    """The classic way: each level from a map of its own, what the coarser one sees added to it.

    The deepest map makes the coarsest level. A plain transformer's maps are all of stride 16, so
    that the outer two are brought to their level's stride first. Where there are fewer maps than
    levels, the first ones serve again.

    Source: Lin et al., "Feature Pyramid Networks for Object Detection", CVPR 2017.

    Args:
        inputs: channels of one map of the backbone.
        maps: how many maps the backbone gives.
        channels: channels of every level.
        detail: channels of the branch on the picture; 0 leaves it out.
    """

    strides = STRIDES

    def __init__(self, inputs: int, maps: int, channels: int, detail: int = 32) -> None:
        super().__init__()
        self.detail = Detail(detail) if detail else None
        self.places = [min(level, maps - 1) for level in range(len(STRIDES))]
        self.lateral = nn.ModuleList(convolve(inputs, channels, size=1) for _ in STRIDES)
        self.up = nn.ConvTranspose2d(channels, channels, 2, 2)
        self.down = convolve(channels, channels, stride=2)
        extra = (detail, detail, 0)
        self.smooth = nn.ModuleList(convolve(channels + more, channels) for more in extra)

    def forward(self, maps: list[Tensor], images: Tensor) -> list[Tensor]:
        """Build the levels; see :meth:`Pyramid.forward`."""
        ways = zip(self.lateral, self.places, strict=True)
        shallow, middle, deep = (way(maps[place]) for way, place in ways)
        coarse = self.down(deep)
        middle = middle + self._grown(coarse, middle)
        fine = self.up(shallow)
        fine = fine + self._grown(middle, fine)
        fine, middle = with_detail(self.detail, images, fine, middle)
        levels = zip(self.smooth, (fine, middle, coarse), strict=True)
        return [smooth(level) for smooth, level in levels]

    @staticmethod
    def _grown(level: Tensor, like: Tensor) -> Tensor:
        return F.interpolate(level, size=like.shape[-2:], mode="nearest")
