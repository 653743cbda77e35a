"""A dataset at one moment, so that another thread can look at it while the person goes on."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.dataset import (
    BoxColumns,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)


@dataclass(frozen=True)
class Snapshot:
    """What the checks look at. Taking one is quick: columns are shared, the rest is copied."""

    columns: BoxColumns
    images: tuple[Image, ...]
    categories: dict[CategoryId, Category]
    marks: dict[ImageId, State]

    @staticmethod
    def of(dataset: Dataset) -> "Snapshot":
        return Snapshot(
            dataset.box_columns(),
            tuple(dataset.images.values()),
            dict(dataset.categories),
            dict(dataset.marks),
        )

    @cached_property
    def is_used(self) -> NDArray[np.bool_]:
        """Which images count: (I,). Those that are skipped do not."""
        skipped = {i for i, mark in self.marks.items() if mark == State.SKIPPED}
        return np.array([i.id not in skipped for i in self.images], bool)

    @cached_property
    def sizes(self) -> NDArray[np.float64]:
        """(I, 2) width and height in pixels; 0 where they are not known."""
        return np.array([(i.width, i.height) for i in self.images], np.float64).reshape(-1, 2)

    @cached_property
    def place(self) -> NDArray[np.intp]:
        """(N,) for each box the place of its image in ``images``."""
        if not self.images:
            return np.zeros(len(self.columns.ids), np.intp)
        ids = np.array([i.id for i in self.images], np.int64)
        order = np.argsort(ids)
        return np.asarray(order[np.searchsorted(ids[order], self.columns.images)])

    @cached_property
    def boxes_per_image(self) -> NDArray[np.intp]:
        """(I,) how many boxes each image has."""
        return np.bincount(self.place, minlength=len(self.images))

    @cached_property
    def counts(self) -> NDArray[np.bool_]:
        """(N,) which boxes are on images that count."""
        return np.asarray(self.is_used[self.place]) if self.images else np.zeros(0, bool)

    def in_order(self, rows: NDArray[np.intp]) -> NDArray[np.intp]:
        """Rows of boxes image by image, as the images are listed, the oldest box first."""
        return rows[np.lexsort((self.columns.ids[rows], self.place[rows]))]

    def image_of(self, row: int) -> Image:
        return self.images[int(self.place[row])]

    def box_of(self, row: int) -> BoxId:
        return BoxId(int(self.columns.ids[row]))

    def category_of(self, row: int) -> str:
        """The name of a box's category."""
        category = self.categories.get(CategoryId(int(self.columns.categories[row])))
        return category.name if category else "nameless"
