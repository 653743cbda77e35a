"""Images, categories, boxes and what was decided about them, in memory. No files, no Qt."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from deitdet_gui.core.box import Box, BoxColumns, BoxId, CategoryId, Corners, ImageId
from deitdet_gui.core.box_table import BoxTable

__all__ = ["Box", "BoxColumns", "BoxId", "BoxTable", "CategoryId", "Corners", "ImageId"]

# From here on, ids stand for records of a file whose own id is a text, missing or used twice.
FIRST_ODD_ID = 2**62


@dataclass(frozen=True, slots=True)
class Image:
    """One picture: its name relative to the project's picture folder, and its upright size."""

    id: ImageId
    file_name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Category:
    id: CategoryId
    name: str


class State(StrEnum):
    """What the person has said of an image. Only ``DONE`` and ``EMPTY`` are trained on."""

    UNLABELLED = "unlabelled"  # nothing said, no boxes
    IN_PROGRESS = "in progress"  # boxes, but not said to be all of them
    DONE = "done"  # every object of every category has its box
    EMPTY = "empty"  # looked at: there is nothing to box
    SKIPPED = "skipped"  # not to be used


MARKS = (State.DONE, State.EMPTY, State.SKIPPED)  # what is stored; the others follow from the boxes


@dataclass(frozen=True, slots=True)
class Rejection:
    """A detection that the person refused, so that it is not shown again."""

    category: CategoryId
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def corners(self) -> Corners:
        return self.x0, self.y0, self.x1, self.y1


@dataclass
class Dataset:
    """Everything about a project's pictures that can be edited. Changed only through edits.

    ``boxes`` may be given as any mapping; it is kept as a :class:`BoxTable`.
    """

    images: dict[ImageId, Image] = field(default_factory=dict)
    categories: dict[CategoryId, Category] = field(default_factory=dict)
    boxes: BoxTable = field(default_factory=lambda: BoxTable.of(()))
    marks: dict[ImageId, State] = field(default_factory=dict)
    rejections: dict[ImageId, tuple[Rejection, ...]] = field(default_factory=dict)
    reserved_ids: frozenset[int] = frozenset()  # ids of annotations that are kept but not shown
    category_order: tuple[CategoryId, ...] = ()  # as chosen, also of some that are gone
    category_colours: dict[CategoryId, str] = field(default_factory=dict)  # "#rrggbb", if chosen
    images_put: set[ImageId] = field(default_factory=set, init=False, repr=False, compare=False)
    revision: int = field(default=0, init=False, repr=False, compare=False)  # of what COCO knows

    _last_box_id: int = field(default=0, init=False, repr=False, compare=False)
    _last_image_id: int = field(default=0, init=False, repr=False, compare=False)
    _last_category_id: int = field(default=0, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not isinstance(self.boxes, BoxTable):
            self.boxes = BoxTable.of(self.boxes.values())
        self._last_box_id = max(self.boxes.highest_id(FIRST_ODD_ID), _highest(self.reserved_ids))
        self._last_image_id = _highest(self.images)
        self._last_category_id = _highest(self.categories)

    def boxes_of(self, image: ImageId) -> list[Box]:
        """The boxes of an image, oldest first."""
        return self.boxes.of_image(image)

    def box_columns(self) -> BoxColumns:
        """Every box at once, for work over the whole dataset."""
        return self.boxes.columns()

    def count_of(self, image: ImageId) -> int:
        return self.boxes.count_of(image)

    def state_of(self, image: ImageId) -> State:
        mark = self.marks.get(image)
        if mark is not None:
            return mark
        return State.IN_PROGRESS if self.count_of(image) else State.UNLABELLED

    def is_trained_on(self, image: ImageId) -> bool:
        return self.marks.get(image) in (State.DONE, State.EMPTY)

    def boxes_per_category(self) -> dict[CategoryId, int]:
        return dict.fromkeys(self.categories, 0) | self.boxes.count_by_category()

    def learnt_per_category(self, images: Iterable[ImageId]) -> dict[CategoryId, int]:
        """How many boxes of these images a training learns from: those that are passed over not."""
        counts = dict.fromkeys(self.categories, 0)
        columns = self.box_columns()
        rows = np.isin(columns.images, np.fromiter(images, np.int64)) & ~columns.is_passed_over
        found = columns.categories[rows]
        used, many = np.unique(found, return_counts=True)
        return counts | dict(zip(map(CategoryId, used.tolist()), many.tolist(), strict=True))

    def states(self) -> dict[State, int]:
        """How many images are in each state."""
        counts = dict.fromkeys(State, 0)
        for image in self.images:
            counts[self.state_of(image)] += 1
        return counts

    def category_named(self, name: str) -> Category | None:
        return next((c for c in self.categories.values() if c.name == name), None)

    def new_box_id(self) -> BoxId:
        """An id above every one that has been in use, so that none is given twice."""
        return BoxId(self._last_box_id + 1)

    def new_image_id(self) -> ImageId:
        return ImageId(self._last_image_id + 1)

    def new_category_id(self) -> CategoryId:
        return CategoryId(self._last_category_id + 1)

    @property
    def last_category_id(self) -> int:
        """The highest that was ever given, also to a category that is gone."""
        return self._last_category_id

    def reserve_image_ids(self, last: int) -> None:
        """Give none up to ``last``: a box that is kept but not shown may name it."""
        self._last_image_id = _highest((self._last_image_id, last))

    def reserve_category_ids(self, last: int) -> None:
        """Give none up to ``last`` again: detections and refusals of old may still carry it."""
        self._last_category_id = _highest((self._last_category_id, last))

    def put_image(self, image: Image) -> Image | None:
        """Add or replace; for edits only. Returns what was there before."""
        before = self.images.get(image.id)
        self.images[image.id] = image
        self._last_image_id = _highest((self._last_image_id, image.id))
        self.images_put.add(image.id)
        self.revision += 1
        return before

    def pop_image(self, image: ImageId) -> Image:
        """Remove; for edits only.

        Raises:
            KeyError: there is no such image.
        """
        before = self.images.pop(image)
        self.images_put.add(image)
        self.revision += 1
        return before

    def put_category(self, category: Category) -> Category | None:
        """Add or replace; for edits only. Returns what was there before."""
        before = self.categories.get(category.id)
        self.categories[category.id] = category
        self._last_category_id = _highest((self._last_category_id, category.id))
        self.revision += 1
        return before

    def pop_category(self, category: CategoryId) -> Category:
        """Remove; for edits only.

        Raises:
            KeyError: there is no such category.
        """
        before = self.categories.pop(category)
        self.revision += 1
        return before

    def put_box(self, box: Box) -> Box | None:
        """Add or replace; for edits only. Returns what was there before."""
        before = self.boxes.put(box)
        self._last_box_id = _highest((self._last_box_id, box.id))
        self.revision += 1
        return before

    def pop_box(self, box: BoxId) -> Box:
        """Remove; for edits only.

        Raises:
            KeyError: there is no such box.
        """
        before = self.boxes.pop(box)
        self.revision += 1
        return before

    def put_boxes(self, columns: BoxColumns) -> None:
        """Add boxes; for edits only.

        Raises:
            KeyError: one is there already; nothing was changed.
        """
        self.boxes.put_many(columns)
        self._last_box_id = _highest((self._last_box_id, *columns.ids.tolist()))
        self.revision += 1

    def pop_boxes(self, ids: np.ndarray) -> BoxColumns:
        """Remove these (N,) boxes, and return them; for edits only.

        Raises:
            KeyError: one is not there; nothing was changed.
        """
        columns = self.boxes.pop_many(ids)
        self.revision += 1
        return columns

    def recategorise(self, ids: np.ndarray, before: CategoryId, after: CategoryId) -> None:
        """Give these (N,) boxes another category; for edits only.

        Raises:
            KeyError: one is not there, or is not of the category ``before``; nothing was changed.
        """
        is_other = self.boxes.take(ids).categories != before
        if is_other.any():
            raise KeyError(ids[is_other][0].item())
        self.boxes.set_category(ids, after)
        self.revision += 1

    def images_with(self, ids: np.ndarray) -> set[ImageId]:
        """The images of these (N,) boxes.

        Raises:
            KeyError: a box is not there.
        """
        return set(map(ImageId, np.unique(self.boxes.take(ids).images).tolist()))


def _highest(ids: Collection[int]) -> int:
    highest = max(ids, default=0)
    if highest < FIRST_ODD_ID:
        return max(highest, 0)
    return max((i for i in ids if 0 < i < FIRST_ODD_ID), default=0)
