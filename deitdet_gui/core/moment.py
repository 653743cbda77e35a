"""A dataset at one moment: what another thread is given to look at while the person goes on."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.dataset import (
    BoxColumns,
    BoxId,
    BoxTable,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)


@dataclass(frozen=True)
class Moment:
    """What a dataset says of its images, boxes and categories. Nothing here is changed any more.

    To be taken in the thread that edits, so that it holds no half of an edit. That is quick, as
    all is only copied; what takes longer comes when it is asked for, in whichever thread that is.
    """

    columns: BoxColumns
    images: tuple[Image, ...]
    categories: dict[CategoryId, Category]
    marks: dict[ImageId, State]
    category_order: tuple[CategoryId, ...]
    category_colours: dict[CategoryId, str]

    @staticmethod
    def of(dataset: Dataset) -> "Moment":
        return Moment(
            dataset.box_columns(),
            tuple(dataset.images.values()),
            dict(dataset.categories),
            dict(dataset.marks),
            dataset.category_order,
            dict(dataset.category_colours),
        )

    @cached_property
    def dataset(self) -> Dataset:
        """The same as a dataset, for whoever asks for the boxes of an image. Not to be edited."""
        return Dataset(
            {image.id: image for image in self.images},
            self.categories,
            BoxTable(self.columns),
            self.marks,
            category_order=self.category_order,
            category_colours=self.category_colours,
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
