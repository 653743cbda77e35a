"""One box, and the kinds of ids. No files, no Qt."""

import collections
import itertools
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NewType, cast

import numpy as np

ImageId = NewType("ImageId", int)
CategoryId = NewType("CategoryId", int)
BoxId = NewType("BoxId", int)

Corners = tuple[float, float, float, float]

# What may be said of a box beside its category; in columns each is a bit.
FLAGS = ("crowd", "ignore", "difficult", "truncated", "occluded")
CROWD, IGNORE, DIFFICULT, TRUNCATED, OCCLUDED = (1 << bit for bit in range(len(FLAGS)))
ALL_FLAGS = CROWD | IGNORE | DIFFICULT | TRUNCATED | OCCLUDED
PASSED_OVER = CROWD | IGNORE | DIFFICULT  # neither learnt, nor asked for, nor held against anything


@dataclass(frozen=True, slots=True)
class Box:
    """One labelled rectangle that a person answers for.

    Corners are pixels of the upright picture, origin at the top-left corner of the top-left pixel,
    so a box around the whole picture is ``(0, 0, width, height)``. A box read from a file may have
    no area or lie past the edge: it is kept and reported, never silently mended.

    Attributes:
        crowd: many objects of the category in one box (COCO's ``iscrowd``).
        ignore: an ignore region: of what lies in it nothing is known, whatever the category.
        difficult: an object that nobody has to find (VOC's word).
        truncated: the object goes on past the edge of the box, mostly that of the picture.
        occluded: something hides a part of the object.
        note: what a person has to say of it.

    Raises:
        ValueError: a corner is not finite, the corners are in the wrong order, or it is both a
            crowd, which is of a category, and an ignore region, which is of all.
    """

    id: BoxId
    image: ImageId
    category: CategoryId
    x0: float
    y0: float
    x1: float
    y1: float
    crowd: bool = False
    ignore: bool = False
    difficult: bool = False
    truncated: bool = False
    occluded: bool = False
    note: str = ""

    def __post_init__(self) -> None:
        if not all(map(math.isfinite, self.corners)) or self.x1 < self.x0 or self.y1 < self.y0:
            raise ValueError(f"box {self.id} has impossible corners {self.corners}")
        if self.crowd and self.ignore:
            raise ValueError(f"box {self.id} is a crowd and an ignore region")

    @staticmethod
    def of(
        id: BoxId, image: ImageId, category: CategoryId, corners: Corners, flags: int, note: str
    ) -> "Box":
        """A box from its flags as bits."""
        crowd, ignore, difficult, truncated, occluded = _AS_FIELDS[flags]
        return Box(
            id, image, category, *corners, crowd, ignore, difficult, truncated, occluded, note
        )

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

    @property
    def flags(self) -> int:
        """What is said of it, as bits: ``CROWD``, ``IGNORE`` and so on."""
        return (
            (CROWD if self.crowd else 0)
            | (IGNORE if self.ignore else 0)
            | (DIFFICULT if self.difficult else 0)
            | (TRUNCATED if self.truncated else 0)
            | (OCCLUDED if self.occluded else 0)
        )

    @property
    def is_passed_over(self) -> bool:
        """Whether it is an area of which nothing is asked, in training as in judging."""
        return self.crowd or self.ignore or self.difficult


def by_name(flags: int) -> dict[str, bool]:
    """Bits as the fields of a box."""
    return {name: bool(flags & 1 << bit) for bit, name in enumerate(FLAGS)}


def without_clash(flags: int) -> int:
    """An area that other programs call a crowd and to be ignored is an ignore region."""
    return flags & ~CROWD if flags & IGNORE else flags


_FEW = 100  # boxes that are made as quickly one by one
_Fields = tuple[bool, bool, bool, bool, bool]
_AS_FIELDS: list[_Fields] = [  # bits -> the same in the order of ``FLAGS``
    cast(_Fields, tuple(by_name(flags).values())) for flags in range(ALL_FLAGS + 1)
]


@dataclass(frozen=True)
class BoxColumns:
    """Boxes as columns, one row a box, in no promised order. Not to be written to."""

    ids: np.ndarray  # (N,) int64
    images: np.ndarray  # (N,) int64, image ids
    categories: np.ndarray  # (N,) int64, category ids
    corners: np.ndarray  # (N, 4) float64, x0, y0, x1, y1 in pixels of the upright picture
    flags: np.ndarray  # (N,) uint8, bits
    notes: Mapping[int, str] = field(default_factory=dict)  # box id -> its note; few boxes have one

    @staticmethod
    def of(boxes: Iterable[Box]) -> "BoxColumns":
        rows = list(boxes)
        return BoxColumns(
            np.array([b.id for b in rows], np.int64),
            np.array([b.image for b in rows], np.int64),
            np.array([b.category for b in rows], np.int64),
            np.array([b.corners for b in rows], np.float64).reshape(-1, 4),
            np.array([b.flags for b in rows], np.uint8),
            {b.id: b.note for b in rows if b.note},
        )

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def crowd(self) -> np.ndarray:
        """(N,) bool."""
        return self.has(CROWD)

    @property
    def is_passed_over(self) -> np.ndarray:
        """(N,) bool: areas of which nothing is asked, in training as in judging."""
        return self.has(PASSED_OVER)

    def has(self, flags: int) -> np.ndarray:
        """(N,) bool: which have any of these bits."""
        return np.asarray(self.flags & np.uint8(flags) != 0)

    def take(self, rows: np.ndarray | slice) -> "BoxColumns":
        """A copy of these rows."""
        ids, images, categories = (
            np.array(column[rows]) for column in (self.ids, self.images, self.categories)
        )
        corners, flags = np.array(self.corners[rows]), np.array(self.flags[rows])
        return BoxColumns(ids, images, categories, corners, flags, notes_of(ids, self.notes))

    def boxes(self) -> Iterator[Box]:
        """The rows as boxes.

        Raises:
            ValueError: a row is no possible box.
        """
        return iter(_made_at_once(self)) if len(self) > _FEW else self._one_by_one()

    def _one_by_one(self) -> Iterator[Box]:
        for id_, image, category, corners, flags in zip(
            self.ids.tolist(),
            self.images.tolist(),
            self.categories.tolist(),
            self.corners.tolist(),
            self.flags.tolist(),
            strict=True,
        ):
            note = self.notes.get(id_, "") if self.notes else ""
            yield Box.of(id_, image, category, corners, flags, note)


def _made_at_once(columns: BoxColumns) -> list[Box]:
    """Very many boxes, field by field: a third of the time that asking each to be made takes."""
    corners, flags = columns.corners, columns.flags
    is_possible = np.isfinite(corners).all() and (corners[:, 2:] >= corners[:, :2]).all()
    if not is_possible or np.any((flags & CROWD != 0) & (flags & IGNORE != 0)):
        return list(columns._one_by_one())  # it says which one
    fields = {
        "id": columns.ids.tolist(),
        "image": columns.images.tolist(),
        "category": columns.categories.tolist(),
        **{name: corners[:, i].tolist() for i, name in enumerate(("x0", "y0", "x1", "y1"))},
        **{name: columns.has(1 << bit).tolist() for bit, name in enumerate(FLAGS)},
        "note": [columns.notes.get(i, "") for i in columns.ids.tolist()],
    }
    boxes = list(map(Box.__new__, itertools.repeat(Box, len(columns))))
    for name, values in fields.items():
        put = getattr(Box, name).__set__  # what is frozen can be set so, once
        collections.deque(map(put, boxes, values), maxlen=0)
    return boxes


def notes_of(ids: np.ndarray, notes: Mapping[int, str]) -> dict[int, str]:
    """Those of ``notes`` that are of these (N,) box ids."""
    if len(ids) <= len(notes):
        return {i: notes[i] for i in ids.tolist() if i in notes}
    noted = ids[np.isin(ids, np.fromiter(notes, np.int64))] if notes else ids[:0]
    return {i: notes[i] for i in noted.tolist()}
