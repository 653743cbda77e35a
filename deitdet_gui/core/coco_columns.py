"""What plain annotations, images and categories look like, and the columns that boxes go into."""

import struct
from collections.abc import Sequence
from itertools import chain
from operator import attrgetter
from typing import Annotated, Any

import msgspec
import numpy as np

from deitdet_gui.core.box import CROWD
from deitdet_gui.core.coco_flags import ATTRIBUTES, flags_of, note_of
from deitdet_gui.core.coco_ids import LAST_ID
from deitdet_gui.core.dataset import BoxColumns

NOT_SHOWN = -(2**63)  # stands in a column of ids for a record without one


# From here on, ids are ours: of records whose own id is no such number.
_Id = Annotated[int, msgspec.Meta(gt=-LAST_ID, lt=LAST_ID)]

# 640 and 640.0, not 0 and not without end.
_Side = (
    Annotated[int, msgspec.Meta(ge=1, lt=2**31)] | Annotated[float, msgspec.Meta(ge=1, lt=2**31)]
)


class ImageRow(msgspec.Struct, gc=False):
    id: _Id
    file_name: Annotated[str, msgspec.Meta(min_length=1)]
    width: _Side
    height: _Side


class CategoryRow(msgspec.Struct, gc=False):
    id: _Id
    name: Annotated[str, msgspec.Meta(min_length=1)]


class Said:
    """The value of a key that few records have. That one was made says that a block has some."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


NOTHING = Said(None)  # of all values that say nothing


def says_nothing(value: Any) -> bool:
    """Whether a value of such a key leaves a box as it would be without it.

    CVAT writes ``"attributes": {"occluded": false}`` into every record.
    """
    if type(value) is dict:
        return _WORDS.isdisjoint(value) or not any(map(value.get, _WORDS))
    return not value


class BoxRow(msgspec.Struct, gc=False):
    id: _Id
    image_id: _Id
    category_id: _Id
    bbox: tuple[float, float, float, float]
    iscrowd: _Id = 0
    ignore: Said | None = None
    difficult: Said | None = None
    truncated: Said | None = None
    occluded: Said | None = None
    note: Said | None = None
    attributes: Said | None = None


ROWS: dict[str, type] = {"images": ImageRow, "categories": CategoryRow, "annotations": BoxRow}
NO_BOX = BoxRow(NOT_SHOWN, 0, 0, (0.0, 0.0, 0.0, 0.0))  # in the place of an odd record
_NUMBERS = tuple(map(attrgetter, ("id", "image_id", "category_id")))
_crowd_of = attrgetter("iscrowd")
_bbox_of = attrgetter("bbox")
_SELDOM = ("ignore", "difficult", "truncated", "occluded", "note", ATTRIBUTES)
_seldom_of = attrgetter(*_SELDOM)
_NOTHINGS = {None, NOTHING}
_WORDS = frozenset(_SELDOM[:-1])


class Columns:
    """What plain annotations say, row by row; room is made for as many as the file can have."""

    def __init__(self) -> None:
        self.count = 0
        self._numbers = [np.zeros(0, np.int64) for _ in _NUMBERS]
        self._bboxes = np.zeros((0, 4), np.float64)
        self._flags = np.zeros(0, np.uint8)
        self.notes: dict[int, str] = {}  # row -> its note

    def make_room(self, rows: int) -> None:
        """Memory that nobody writes to costs nothing, so there may be plenty."""
        if rows > len(self._bboxes):
            self._numbers = [_longer(column, rows) for column in self._numbers]
            self._bboxes = _longer(self._bboxes, rows)
            self._flags = _longer(self._flags, rows)

    def add(self, rows: Sequence[Any], has_more: bool) -> None:
        """Add rows; ``has_more`` if one of them may have a flag but ``iscrowd``, or a note."""
        start, self.count = self.count, self.count + len(rows)
        self.make_room(self.count)
        for column, number_of in zip(self._numbers, _NUMBERS, strict=True):
            column[start : self.count] = np.fromiter(map(number_of, rows), np.int64, len(rows))
        # A third quicker than ``fromiter``.
        sides = struct.pack(f"={4 * len(rows)}d", *chain.from_iterable(map(_bbox_of, rows)))
        self._bboxes[start : self.count] = np.frombuffer(sides).reshape(-1, 4)
        self._flags[start : self.count] = 0
        if any(map(_crowd_of, rows)):
            self._flags[start : self.count] = [CROWD if row.iscrowd else 0 for row in rows]
        if has_more:
            self._add_seldom(start, rows)

    def _add_seldom(self, start: int, rows: Sequence[Any]) -> None:
        for place, row in enumerate(rows, start):
            values = _seldom_of(row)
            if not any(values) or set(values) <= _NOTHINGS:
                continue
            pairs = zip(_SELDOM, values, strict=True)
            record = {name: one.value for name, one in pairs if one is not None}
            self._flags[place] = flags_of({**record, "iscrowd": row.iscrowd})
            if note := note_of(record):
                self.notes[place] = note

    def as_boxes(self) -> tuple[BoxColumns, BoxColumns]:
        """The rows, with corners in place of widths; some may be impossible. To be called once.

        Returns:
            The rows, and the same with room for more behind them.
        """
        corners = self._bboxes[: self.count]
        with np.errstate(over="ignore", invalid="ignore"):
            corners[:, 2:] += corners[:, :2]
        ids, images, categories = self._numbers
        room = BoxColumns(ids, images, categories, self._bboxes, self._flags)
        rows = slice(0, self.count)
        whole = BoxColumns(ids[rows], images[rows], categories[rows], corners, room.flags[rows])
        return whole, room


def _longer(column: np.ndarray, rows: int) -> np.ndarray:
    longer = np.empty((rows + rows // 4, *column.shape[1:]), column.dtype)
    longer[: len(column)] = column
    return longer
