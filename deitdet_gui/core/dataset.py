"""Images, categories, boxes and what was decided about them, in memory. No files, no Qt."""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NewType

import numpy as np

ImageId = NewType("ImageId", int)
CategoryId = NewType("CategoryId", int)
BoxId = NewType("BoxId", int)

Corners = tuple[float, float, float, float]

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


@dataclass(frozen=True)
class BoxColumns:
    """All boxes as columns, one row a box, in no promised order. Not to be written to."""

    ids: np.ndarray  # (N,) int64
    images: np.ndarray  # (N,) int64, image ids
    categories: np.ndarray  # (N,) int64, category ids
    corners: np.ndarray  # (N, 4) float64, x0, y0, x1, y1 in pixels of the upright picture
    crowd: np.ndarray  # (N,) bool


@dataclass
class Dataset:
    """Everything about a project's pictures that can be edited. Changed only through edits."""

    images: dict[ImageId, Image] = field(default_factory=dict)
    categories: dict[CategoryId, Category] = field(default_factory=dict)
    boxes: dict[BoxId, Box] = field(default_factory=dict)
    marks: dict[ImageId, State] = field(default_factory=dict)
    rejections: dict[ImageId, tuple[Rejection, ...]] = field(default_factory=dict)
    reserved_ids: frozenset[int] = frozenset()  # ids of annotations that are kept but not shown
    category_order: tuple[CategoryId, ...] = ()  # as chosen, also of some that are gone
    category_colours: dict[CategoryId, str] = field(default_factory=dict)  # "#rrggbb", if chosen
    _by_image: dict[ImageId, set[BoxId]] = field(
        default_factory=lambda: defaultdict(set), init=False, repr=False, compare=False
    )

    _last_box_id: int = field(default=0, init=False, repr=False, compare=False)
    _last_image_id: int = field(default=0, init=False, repr=False, compare=False)
    _last_category_id: int = field(default=0, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for box in self.boxes.values():
            self._by_image[box.image].add(box.id)
        self._last_box_id = _highest([*self.boxes, *self.reserved_ids])
        self._last_image_id = _highest(self.images)
        self._last_category_id = _highest(self.categories)

    def boxes_of(self, image: ImageId) -> list[Box]:
        """The boxes of an image, oldest first."""
        return [self.boxes[i] for i in sorted(self._by_image.get(image, ()))]

    def box_columns(self) -> BoxColumns:
        """Every box at once, for work over the whole dataset."""
        boxes = list(self.boxes.values())
        return BoxColumns(
            np.array([b.id for b in boxes], np.int64),
            np.array([b.image for b in boxes], np.int64),
            np.array([b.category for b in boxes], np.int64),
            np.array([b.corners for b in boxes], np.float64).reshape(-1, 4),
            np.array([b.crowd for b in boxes], bool),
        )

    def count_of(self, image: ImageId) -> int:
        return len(self._by_image.get(image, ()))

    def state_of(self, image: ImageId) -> State:
        mark = self.marks.get(image)
        if mark is not None:
            return mark
        return State.IN_PROGRESS if self.count_of(image) else State.UNLABELLED

    def is_trained_on(self, image: ImageId) -> bool:
        return self.marks.get(image) in (State.DONE, State.EMPTY)

    def boxes_per_category(self, images: Iterable[ImageId] | None = None) -> dict[CategoryId, int]:
        counts = dict.fromkeys(self.categories, 0)
        wanted = None if images is None else set(images)
        for box in self.boxes.values():
            if wanted is None or box.image in wanted:
                counts[box.category] = counts.get(box.category, 0) + 1
        return counts

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

    def reserve_category_ids(self, last: int) -> None:
        """Give none up to ``last`` again: detections and refusals of old may still carry it."""
        self._last_category_id = max(self._last_category_id, last)

    def put_image(self, image: Image) -> Image | None:
        """Add or replace; for edits only. Returns what was there before."""
        before = self.images.get(image.id)
        self.images[image.id] = image
        self._last_image_id = _highest((self._last_image_id, image.id))
        return before

    def put_category(self, category: Category) -> Category | None:
        """Add or replace; for edits only. Returns what was there before."""
        before = self.categories.get(category.id)
        self.categories[category.id] = category
        self._last_category_id = _highest((self._last_category_id, category.id))
        return before

    def put_box(self, box: Box) -> Box | None:
        """Add or replace; for edits only. Returns what was there before."""
        before = self.boxes.get(box.id)
        if before is not None:
            self._by_image[before.image].discard(box.id)
        self.boxes[box.id] = box
        self._by_image[box.image].add(box.id)
        self._last_box_id = _highest((self._last_box_id, box.id))
        return before

    def pop_box(self, box: BoxId) -> Box:
        """Remove; for edits only.

        Raises:
            KeyError: there is no such box.
        """
        before = self.boxes.pop(box)
        self._by_image[before.image].discard(box)
        return before

    def put_boxes(self, columns: BoxColumns) -> None:
        """Add boxes; for edits only.

        Raises:
            KeyError: one is there already; nothing was changed.
        """
        boxes = [
            Box(BoxId(id_), ImageId(image), CategoryId(category), x0, y0, x1, y1, crowd)
            for id_, image, category, (x0, y0, x1, y1), crowd in zip(
                columns.ids.tolist(),
                columns.images.tolist(),
                columns.categories.tolist(),
                columns.corners.tolist(),
                columns.crowd.tolist(),
                strict=True,
            )
        ]
        for box in boxes:
            if box.id in self.boxes:
                raise KeyError(box.id)
        for box in boxes:
            self.put_box(box)

    def pop_boxes(self, ids: np.ndarray) -> BoxColumns:
        """Remove these (N,) boxes, and return them; for edits only.

        Raises:
            KeyError: one is not there; nothing was changed.
        """
        boxes = [self.boxes[i] for i in ids.tolist()]
        for box in boxes:
            self.pop_box(box.id)
        return Dataset(boxes={box.id: box for box in boxes}).box_columns()

    def recategorise(self, ids: np.ndarray, before: CategoryId, after: CategoryId) -> None:
        """Give these (N,) boxes another category; for edits only.

        Raises:
            KeyError: one is not there, or is not of the category ``before``; nothing was changed.
        """
        boxes = [self.boxes[i] for i in ids.tolist()]
        for box in boxes:
            if box.category != before:
                raise KeyError(box.id)
        for box in boxes:
            self.put_box(replace(box, category=after))

    def images_with(self, ids: np.ndarray) -> set[ImageId]:
        """The images of these (N,) boxes.

        Raises:
            KeyError: a box is not there.
        """
        return {self.boxes[i].image for i in ids.tolist()}


def _highest(ids: Iterable[int]) -> int:
    return max((i for i in ids if 0 < i < FIRST_ODD_ID), default=0)
