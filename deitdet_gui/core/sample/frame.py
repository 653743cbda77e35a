"""The grid a thing is painted on."""

import math
from dataclasses import dataclass

import numpy as np

from deitdet_gui.core.sample.fields import Field
from deitdet_gui.core.sample.light import SUPER


@dataclass(frozen=True, slots=True)
class Frame:
    """A square patch around a thing's middle.

    ``u`` runs along the thing and ``v`` across it, both (H, W), in picture pixels, turned by
    the thing's angle; there are ``SUPER`` samples a picture pixel along each side.
    """

    u: Field
    v: Field

    @property
    def shape(self) -> tuple[int, int]:
        return int(self.u.shape[0]), int(self.u.shape[1])

    @property
    def radius(self) -> Field:
        return np.hypot(self.u, self.v)

    @property
    def theta(self) -> Field:
        return np.arctan2(self.v, self.u)


def make_frame(reach: float, angle: float) -> Frame:
    """A patch with room for everything within ``reach`` picture pixels of the middle.

    Args:
        reach: half of the longest extent, in picture pixels.
        angle: radians, clockwise on the screen, from right.
    """
    half = math.ceil(reach) + 3
    axis = (np.arange(2 * half * SUPER) + 0.5) / SUPER - half
    x, y = np.meshgrid(axis, axis)
    # Rounded, so that a last digit that differs between machines cannot move an outline.
    cos, sin = round(math.cos(angle), 6), round(math.sin(angle), 6)
    return Frame(cos * x + sin * y, cos * y - sin * x)
