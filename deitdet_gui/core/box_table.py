"""All boxes of a dataset as columns: a mapping from id to box that costs 60 bytes a box.

A box as an object of its own costs five times that and a visit each; 860,000 of them are made only
where somebody looks at one.
"""

from collections.abc import Collection, ItemsView, Iterable, Iterator, Mapping, ValuesView
from copy import deepcopy

import numpy as np

from deitdet_gui.core.box import Box, BoxColumns, BoxId, CategoryId, ImageId, notes_of
from deitdet_gui.core.latest_boxes import LatestBoxes
from deitdet_gui.core.rows_by_image import RowsByImage

_AT_ONCE = 4_096  # boxes that a walk over all of them makes at a time
_DENSE = 1_000_000  # ids under this are counted in a table of their own
_SPARE = 1_024  # rows that are made room for at least


class BoxTable(Mapping[BoxId, Box]):
    """Boxes by id, and by image. Changed through :class:`Dataset` only.

    Rows are never moved: the first ``len(base)`` rows stay those that the table was made of, also
    when their boxes are gone, so that a file's records can be told by their rows. ``was_put`` says
    which of them have been changed, removed or put back since.
    """

    def __init__(
        self, base: BoxColumns, is_there: np.ndarray | None = None, room: BoxColumns | None = None
    ) -> None:
        """Make a table of ``base``; it owns the arrays from now on.

        Args:
            base: one row a box.
            is_there: (N,) bool, rows that hold a box; all of them if None. Ids of rows that hold
                one are all different.
            room: the same columns with room for more rows behind them, if there is any.
        """
        with_room = base if room is None else room
        self._ids, self._images = with_room.ids, with_room.images
        self._categories, self._flags = with_room.categories, with_room.flags
        self._corners, self._notes = with_room.corners, dict(base.notes)
        self._rows = self._base = len(base)
        self._is_there = np.zeros(len(with_room), bool)
        self._is_there[: self._base] = True if is_there is None else is_there
        self.was_put = np.zeros(self._base, bool)
        there = np.flatnonzero(self._is_there)
        self._count = len(there)
        self._new_rows: dict[BoxId, int] = {}
        self._sorted_ids = ids = base.ids
        self._sorted_rows: np.ndarray | None = None  # None: the rows are in the order of their ids
        if len(there) < self._base or not np.all(ids[1:] > ids[:-1]):
            order = np.argsort(self._ids[there], kind="stable")
            self._sorted_rows = there[order]
            self._sorted_ids = self._ids[self._sorted_rows]
        self._by_image = RowsByImage(self._images[there], there)
        self._latest = LatestBoxes()

    @staticmethod
    def of(boxes: Iterable[Box]) -> "BoxTable":
        return BoxTable(BoxColumns.of(boxes))

    def __len__(self) -> int:
        return self._count

    def __contains__(self, key: object) -> bool:
        return self._find(key) is not None

    def __getitem__(self, key: BoxId) -> Box:
        row = self._find(key)
        if row is None:
            raise KeyError(key)
        return self._box(row)

    def __iter__(self) -> Iterator[BoxId]:
        rows = np.flatnonzero(self._is_there[: self._rows])
        return iter(self._ids[rows].tolist())

    def values(self) -> ValuesView[Box]:
        return _Boxes(self)

    def items(self) -> ItemsView[BoxId, Box]:
        return _Items(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping) or len(self) != len(other):
            return False
        return all(other.get(key) == box for key, box in self.items())

    __hash__ = None  # type: ignore[assignment]  # it changes

    def columns(self) -> BoxColumns:
        """All boxes, copied: what is changed later does not show in them."""
        if self._count == self._rows:  # as they lie, in half the time
            return deepcopy(self._take(slice(self._rows)))
        return self._take(np.flatnonzero(self._is_there[: self._rows]))

    def of_image(self, image: ImageId) -> list[Box]:
        """The boxes of an image, by their ids."""
        if (known := self._latest.of(image)) is None:
            revision, rows = self._latest.revision, self._rows_of(image)
            known = list(self._take(rows[np.argsort(self._ids[rows])]).boxes())
            self._latest.keep(image, revision, known)
        return known

    def count_of(self, image: ImageId) -> int:
        return self._by_image.counts.get(image, 0)

    def count_by_category(self) -> dict[CategoryId, int]:
        """How many boxes of each category there are; of those that have any."""
        found = self._categories[: self._rows][self._is_there[: self._rows]]
        if len(found) and found.min() >= 0 and found.max() < _DENSE:
            counts = np.bincount(found)
            used = np.flatnonzero(counts)
            counts = counts[used]
        else:
            used, counts = np.unique(found, return_counts=True)
        return dict(zip(map(CategoryId, used.tolist()), counts.tolist(), strict=True))

    def highest_id(self, below: int) -> int:
        """The highest positive id under ``below``, of a base row; 0 where there is none."""
        ids = self._sorted_ids[: np.searchsorted(self._sorted_ids, below)]
        return max(0, ids[-1].item()) if len(ids) else 0

    def put(self, box: Box) -> Box | None:
        """Add, or replace the one with its id. Returns what was there before."""
        row = self._known_row(box.id)
        before = self._box(row) if row is not None and self._is_there[row] else None
        if row is None:
            row = self._append(BoxColumns.of([box]))
        elif before is None:
            self._appear(row, box.image)
        elif before.image != box.image:
            self._disappear(row)
            self._appear(row, box.image)
        self._images[row], self._categories[row] = box.image, box.category
        self._corners[row], self._flags[row] = box.corners, box.flags
        if box.note:
            self._notes[box.id] = box.note
        else:
            self._notes.pop(box.id, None)
        self._remember(row)
        self._latest.note(before, self._box(row))
        return before

    def pop(self, key: BoxId) -> Box:
        """Remove one.

        Raises:
            KeyError: it is not there.
        """
        box = self[key]
        row = self._known_row(key)
        assert row is not None
        self._disappear(row)
        self._notes.pop(key, None)
        self._remember(row)
        self._latest.note(box, None)
        return box

    def rows_of(self, ids: np.ndarray) -> np.ndarray:
        """The rows of these (N,) ids.

        Raises:
            KeyError: one is not there.
        """
        rows = _known_rows(self, ids)
        gone = rows < 0
        gone[~gone] = ~self._is_there[rows[~gone]]
        if gone.any():
            raise KeyError(int(ids[gone][0]))
        return rows

    def take(self, ids: np.ndarray) -> BoxColumns:
        """The boxes of these (N,) ids, copied.

        Raises:
            KeyError: one is not there.
        """
        return self._take(self.rows_of(ids))

    def set_category(self, ids: np.ndarray, category: CategoryId) -> None:
        """Give these (N,) boxes another category.

        Raises:
            KeyError: one is not there.
        """
        rows = self.rows_of(ids)
        self._categories[rows] = category
        self._latest.revision += 1
        self.was_put[rows[rows < self._base]] = True

    def changed(self) -> tuple[np.ndarray, BoxColumns, np.ndarray]:
        """What differs from the rows that the table was made of.

        Returns:
            The base rows that were put or removed since, the boxes that these rows hold now with
            a row for each (of one that is gone, the last it held), and (N,) bool which are there.
        """
        rows = np.flatnonzero(self.was_put)
        return rows, self._take(rows), self._is_there[rows]

    def added(self) -> BoxColumns:
        """The boxes that no base row holds, in the order in which they came."""
        rows = np.arange(self._base, self._rows)
        return self._take(rows[self._is_there[rows]])

    def pop_many(self, ids: np.ndarray) -> BoxColumns:
        """Remove these (N,) boxes, each named once, and return them.

        Raises:
            KeyError: one is not there; nothing was changed.
        """
        rows = self.rows_of(ids)
        taken = self._take(rows)
        self._is_there[rows] = False
        self._count_many(rows, -1)
        self._latest.revision += 1
        for key in taken.notes:
            del self._notes[key]
        return taken

    def put_many(self, columns: BoxColumns) -> None:
        """Add boxes, each with an id of its own.

        Raises:
            KeyError: one is there already; nothing was changed.
        """
        rows = _known_rows(self, columns.ids)
        is_known = rows >= 0
        is_new = ~is_known
        there = self._is_there[rows] & is_known if self._rows else is_known
        if there.any():
            raise KeyError(int(columns.ids[there][0]))
        if self._rows:
            is_known &= self._images[rows] == columns.images  # a row is listed under its image
        back, rows = columns.take(is_known), rows[is_known]
        self._categories[rows], self._corners[rows] = back.categories, back.corners
        self._flags[rows], self._is_there[rows] = back.flags, True
        self._notes.update(back.notes)
        self._count_many(rows, 1)
        self._append(columns.take(is_new))
        self._latest.revision += 1
        for box in columns.take(~is_known & ~is_new).boxes():  # back, but on another image
            self.put(box)

    def _count_many(self, rows: np.ndarray, by: int) -> None:
        """Take note that these rows came (1) or went (-1)."""
        self._by_image.count_many(self._images[rows], by)
        self._count += by * len(rows)
        self.was_put[rows[rows < self._base]] = True

    def _find(self, key: object) -> int | None:
        row = self._known_row(key)
        return row if row is not None and self._is_there[row] else None

    def _known_row(self, key: object) -> int | None:
        """The row that holds this id, or held it."""
        if not isinstance(key, int | np.integer):
            return None
        if (row := self._new_rows.get(key)) is not None:  # type: ignore[call-overload]
            return int(row)
        if not -(2**63) <= key < 2**63:
            return None
        place = int(np.searchsorted(self._sorted_ids, key))
        if place == len(self._sorted_ids) or self._sorted_ids[place] != key:
            return None
        return place if self._sorted_rows is None else int(self._sorted_rows[place])

    def _rows_of(self, image: ImageId) -> np.ndarray:
        rows = self._by_image.rows(image)
        is_here: np.ndarray = self._is_there[rows] & (self._images[rows] == image)
        return np.asarray(rows[is_here])

    def _box(self, row: int) -> Box:
        return next(self._take(np.array([row])).boxes())

    def _take(self, rows: np.ndarray | slice) -> BoxColumns:
        return BoxColumns(
            self._ids[rows],
            self._images[rows],
            self._categories[rows],
            self._corners[rows],
            self._flags[rows],
            notes_of(self._ids[rows], self._notes) if self._notes else {},
        )

    def _append(self, columns: BoxColumns) -> int:
        """Give new boxes rows of their own; returns the first of these."""
        first, last = self._rows, self._rows + len(columns)
        if last > len(self._ids):
            _make_room(self, last)
        rows = slice(first, last)
        self._ids[rows], self._images[rows] = columns.ids, columns.images
        self._categories[rows], self._corners[rows] = columns.categories, columns.corners
        self._flags[rows], self._is_there[rows] = columns.flags, True
        self._notes.update(columns.notes)
        self._rows = last
        self._count += len(columns)
        self._new_rows.update(
            zip(map(BoxId, columns.ids.tolist()), range(first, last), strict=True)
        )
        self._by_image.come_many(first, columns.images)
        return first

    def _appear(self, row: int, image: ImageId) -> None:
        self._is_there[row] = True
        self._count += 1
        self._by_image.come(row, image)

    def _disappear(self, row: int) -> None:
        self._is_there[row] = False
        self._count -= 1
        self._by_image.go(ImageId(self._images[row].item()))

    def _remember(self, row: int) -> None:
        if row < self._base:
            self.was_put[row] = True


def _make_room(table: BoxTable, rows: int) -> None:
    more = rows - len(table._ids) + max(_SPARE, rows // 8)
    for name in ("_ids", "_images", "_categories", "_corners", "_flags", "_is_there"):
        column = getattr(table, name)
        room = np.zeros((more, *column.shape[1:]), column.dtype)
        setattr(table, name, np.concatenate([column, room]))


def _known_rows(table: BoxTable, ids: np.ndarray) -> np.ndarray:
    """The rows that hold these (N,) ids, or held them; -1 where there is none."""
    wanted = ids.astype(np.int64)
    rows = np.full(len(wanted), -1, np.int64)
    base = table._sorted_ids
    if len(base):
        inside = np.minimum(np.searchsorted(base, wanted), len(base) - 1)
        found = base[inside] == wanted
        inside = inside[found]
        rows[found] = inside if table._sorted_rows is None else table._sorted_rows[inside]
    for place in np.flatnonzero(rows < 0).tolist():
        rows[place] = table._new_rows.get(BoxId(int(wanted[place])), -1)
    return rows


def images_showing(table: BoxTable, categories: Collection[CategoryId]) -> np.ndarray:
    """The images that have a box of any of these categories: (M,), each once."""
    rows = slice(0, table._rows)
    wanted = np.fromiter(categories, np.int64, len(categories))
    found = table._is_there[rows] & np.isin(table._categories[rows], wanted)
    return np.unique(table._images[rows][found])


def categories_on(table: BoxTable, image: ImageId) -> list[CategoryId]:
    """The categories of an image's boxes, each once, that of most boxes first."""
    found, counts = np.unique(table._categories[table._rows_of(image)], return_counts=True)
    return [CategoryId(i) for i in found[np.argsort(-counts, kind="stable")].tolist()]


class _Boxes(ValuesView[Box]):
    """Makes the boxes some thousand at a time, not one by one."""

    _mapping: BoxTable

    def __iter__(self) -> Iterator[Box]:
        table = self._mapping
        rows = np.flatnonzero(table._is_there[: table._rows])
        for start in range(0, len(rows), _AT_ONCE):
            yield from table._take(rows[start : start + _AT_ONCE]).boxes()

    def __contains__(self, box: object) -> bool:
        return isinstance(box, Box) and self._mapping.get(box.id) == box


class _Items(ItemsView[BoxId, Box]):
    _mapping: BoxTable

    def __iter__(self) -> Iterator[tuple[BoxId, Box]]:
        return ((box.id, box) for box in self._mapping.values())
