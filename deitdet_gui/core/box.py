"""One box, and the kinds of ids. No files, no Qt."""

import math
from dataclasses import dataclass
from typing import NewType

ImageId = NewType("ImageId", int)
CategoryId = NewType("CategoryId", int)
BoxId = NewType("BoxId", int)

Corners = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """One labelled rectangle that a person answers for.

    Corners are pixels of the upright picture, origin at the top-left corner of the top-left pixel,
    so a box around the whole picture is ``(0, 0, width, height)``. A box read from a file may have
    no area or lie past the edge: it is kept and reported, never silently mended.

    Raises:
        ValueError: a corner is not finite, or the corners are in the wrong order.
    """

    id: BoxId
    image: ImageId
    category: CategoryId
    x0: float
    y0: float
    x1: float
    y1: float
    crowd: bool = False

    def __post_init__(self) -> None:
        if not all(map(math.isfinite, self.corners)) or self.x1 < self.x0 or self.y1 < self.y0:
            raise ValueError(f"box {self.id} has impossible corners {self.corners}")

    @property
    def corners(self) -> Corners:
        return self.x0, self.y0, self.x1, self.y1

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def area(self) -> float:
        return self.width * self.height
