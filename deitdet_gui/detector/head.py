"""The dense head: at every location, which class is here and where are the box's four sides."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from deitdet_gui.detector.pyramid import convolve

START = 3.0  # strides, about, that a distance begins with


class Head(nn.Module):
    """A classification branch and a regression branch, shared over the levels.

    The regression branch gives, for each side, a distribution over ``bins + 1`` distances of
    0, 1, ..., ``bins`` strides; the distance is its mean. Without bins it gives the distance.

    Source: Li et al., "Generalized Focal Loss", NeurIPS 2020.

    Args:
        classes: number of classes, at least 1; there is no background class.
        channels: channels of every level.
        depth: 3 x 3 convolutions in each branch.
        bins: largest distance, in strides of the level; 0 for plain distances, as in Tian et
            al., "FCOS", ICCV 2019, with a softplus in place of the exponential.
        strides: stride of each level in pixels.
    """

    steps: Tensor

    def __init__(
        self,
        classes: int,
        channels: int,
        depth: int = 2,
        bins: int = 16,
        strides: tuple[int, ...] = (8, 16, 32),
    ) -> None:
        super().__init__()
        self.strides = strides
        self.bins = bins
        self.classify = nn.Sequential(*(convolve(channels, channels) for _ in range(depth)))
        self.regress = nn.Sequential(*(convolve(channels, channels) for _ in range(depth)))
        self.to_class = nn.Conv2d(channels, classes, 1)
        self.to_side = nn.Conv2d(channels, 4 * (bins + 1), 1)
        self.register_buffer("steps", torch.arange(bins + 1.0), persistent=False)
        # Nearly every location is background; starting at 1 % keeps the first steps calm. Each
        # side's bin is less likely than the one before by as much as makes the mean START: that of
        # even odds, half of all bins, is so far off a small box that it is hardly learnt.
        sides = (self.steps * math.log(START / (1 + START))).repeat(4)
        for layer, start in ((self.to_class, torch.tensor(-math.log(99))), (self.to_side, sides)):
            assert layer.bias is not None
            nn.init.normal_(layer.weight, std=0.01)
            with torch.no_grad():
                layer.bias.copy_(start)

    def forward(self, levels: list[Tensor]) -> tuple[Tensor, Tensor]:
        """Read the levels.

        Args:
            levels: one (B, channels, H_l, W_l) for each stride.

        Returns:
            (B, P, C) class logits and (B, P, 4, bins + 1) side logits, P locations of all
            levels, level by level and row by row, as in :meth:`points`. float32 always.
        """
        classes, sides = [], []
        for level in levels:
            classes.append(self.to_class(self.classify(level)).flatten(2))
            sides.append(self.to_side(self.regress(level)).flatten(2))
        logits = torch.cat(classes, dim=2).transpose(1, 2).float()  # (B, P, C)
        bins = torch.cat(sides, dim=2).transpose(1, 2).float()  # (B, P, 4 * (bins + 1))
        return logits, bins.reshape(*bins.shape[:2], 4, self.bins + 1)

    def points(self, levels: list[Tensor]) -> tuple[Tensor, Tensor]:
        """Centres of all locations, (P, 2) x, y in pixels, and their strides, (P,)."""
        centres, strides = [], []
        for level, stride in zip(levels, self.strides, strict=True):
            # Counted from the level itself: a device named here would stand in an exported graph.
            cells = torch.ones_like(level[0, 0], dtype=torch.float32)
            x, y = (cells.cumsum(dim) - 0.5 for dim in (1, 0))
            centres.append(torch.stack([x, y], dim=-1).flatten(0, 1) * stride)
            strides.append(cells.flatten() * stride)
        return torch.cat(centres), torch.cat(strides)

    def distances(self, bins: Tensor, strides: Tensor) -> Tensor:
        """Side logits (..., P, 4, bins + 1) -> distances (..., P, 4) in pixels; strides is (P,)."""
        if not self.bins:
            return F.softplus(bins[..., 0] + START) * strides[:, None]
        # A sum: autocast would make a matrix product in half precision, whole pixels off far away.
        return (F.softmax(bins, dim=-1) * self.steps).sum(-1) * strides[:, None]
