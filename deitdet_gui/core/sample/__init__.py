"""The sample project's pictures: small finds on a table, with the truth known to the painter.

Picture ``i`` depends on the seed and on ``i`` alone, so any one of them can be made by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from deitdet_gui.core.sample.scene import THINGS, Scene, draw, extent, plan

CATEGORIES: tuple[str, ...] = tuple(THINGS)


@dataclass(frozen=True, slots=True)
class SampleBox:
    """The tight box of one thing, corners in pixels of the picture."""

    category: str
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class SamplePicture:
    """One picture and everything on it that belongs to a category."""

    file_name: str
    pixels: npt.NDArray[np.uint8]  # (480, 640, 3) sRGB
    boxes: tuple[SampleBox, ...]


def sample_picture(number: int, seed: int = 7) -> SamplePicture:
    """Make picture ``number``, counted from 0 (its file name counts from 1)."""
    scene = plan(seed, number)
    return SamplePicture(f"tray_{number + 1:03d}.jpg", draw(scene), boxes_of(scene))


def sample_pictures(count: int = 60, seed: int = 7) -> Iterator[SamplePicture]:
    """Make ``count`` pictures, one at a time; the same seed gives the same pixels and boxes."""
    return (sample_picture(number, seed) for number in range(count))


def boxes_of(scene: Scene) -> tuple[SampleBox, ...]:
    """The boxes of a scene's things, lowest thing first; clutter has none."""
    found = []
    for thing in scene.things:
        corners = extent(thing) if thing.category else None
        if corners is not None:
            found.append(SampleBox(thing.category, *corners))
    return tuple(found)
