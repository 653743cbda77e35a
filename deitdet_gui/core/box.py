"""One box, and the kinds of ids. No files, no Qt."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NewType

import numpy as np

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


@dataclass(frozen=True)
class BoxColumns:
    """Boxes as columns, one row a box, in no promised order. Not to be written to."""

    ids: np.ndarray  # (N,) int64
    images: np.ndarray  # (N,) int64, image ids
    categories: np.ndarray  # (N,) int64, category ids
    corners: np.ndarray  # (N, 4) float64, x0, y0, x1, y1 in pixels of the upright picture
    crowd: np.ndarray  # (N,) bool

    @staticmethod
    def of(boxes: Iterable[Box]) -> "BoxColumns":
        rows = list(boxes)
        return BoxColumns(
            np.array([b.id for b in rows], np.int64),
            np.array([b.image for b in rows], np.int64),
            np.array([b.category for b in rows], np.int64),
            np.array([b.corners for b in rows], np.float64).reshape(-1, 4),
            np.array([b.crowd for b in rows], bool),
        )

    def __len__(self) -> int:
        return len(self.ids)

    def take(self, rows: np.ndarray | slice) -> "BoxColumns":
        """A copy of these rows."""
        columns = (self.ids, self.images, self.categories, self.corners, self.crowd)
        return BoxColumns(*(np.array(column[rows]) for column in columns))

    def boxes(self) -> Iterator[Box]:
        """The rows as boxes."""
        for id_, image, category, (x0, y0, x1, y1), crowd in zip(
            self.ids.tolist(),
            self.images.tolist(),
            self.categories.tolist(),
            self.corners.tolist(),
            self.crowd.tolist(),
            strict=True,
        ):
            yield Box(id_, image, category, x0, y0, x1, y1, crowd)
