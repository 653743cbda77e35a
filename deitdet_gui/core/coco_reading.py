"""Reads the records of a COCO file: plain ones as columns, odd ones one by one.

A plain record has a number for an id and everything of the kind that COCO says. What is odd about
the others is found out slowly, and said.
"""

import gc
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import msgspec
import numpy as np

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.coco_columns import (
    NO_BOX,
    NOT_SHOWN,
    NOTHING,
    ROWS,
    Columns,
    Said,
    says_nothing,
)
from deitdet_gui.core.coco_cutting import BLOCK, cut
from deitdet_gui.core.coco_flags import flags_of, note_of
from deitdet_gui.core.coco_ids import (
    KnownIds,
    OddityError,
    Rows,
    is_number,
    is_small,
    raw_id,
)
from deitdet_gui.core.coco_text import Text
from deitdet_gui.core.dataset import (
    Box,
    BoxColumns,
    BoxId,
    BoxTable,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
)
from deitdet_gui.core.json_text import DECODER
from deitdet_gui.core.source import Report, Source

SECTIONS = ("images", "categories", "annotations")


def read_records(
    source: Source, report: Report | None = None
) -> tuple[Dataset, list[Finding], Text, dict[str, Rows]]:
    """Read a COCO file.

    Returns:
        What it says, what it says that cannot be shown, its text, and which record is what.

    Raises:
        ReadError: it is not JSON, or not COCO. Odd records raise nothing.
    """
    # Each image that is made counts as one that may be garbage; looking through all of them again
    # and again takes a sixth of the time.
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        return _Reader(source).read(report)
    finally:
        if is_collecting:
            gc.enable()


def corners_of(bbox: Sequence[float]) -> tuple[float, float, float, float]:
    """The corners that COCO's x, y, width, height stand for."""
    x, y, width, height = bbox
    return x, y, x + width, y + height


class _Things:
    """Images or categories while they are read."""

    def __init__(
        self,
        name: str,
        of_row: Callable[[Any], Any],
        of_record: Callable[[int, Mapping[str, Any]], Any],
    ) -> None:
        self.known = KnownIds(name)
        self.of_record = of_record
        self.table: dict[Any, Any] = {}
        self.ids: list[int] = []  # ours, row by row
        self.odd: list[int] = []  # rows
        self._of_row = of_row

    def take(self, rows: Sequence[Any], kind: Any) -> None:
        made = {row.id: self._of_row(row) for row in rows if type(row) is kind}
        if len(made) == len(rows) and self.table.keys().isdisjoint(made):
            self.table |= made
            self.ids.extend(made)
            return
        for row in rows:
            ours = row.id if type(row) is kind else None
            if ours is not None and ours not in self.table:
                self.table[ours] = self._of_row(row)
            else:
                self.odd.append(len(self.ids))
                ours = NOT_SHOWN
            self.ids.append(ours)

    def in_order(self) -> dict[Any, Any]:
        """The table in the order of the records."""
        return {i: self.table[i] for i in self.ids if i in self.table} if self.odd else self.table

    def rows(self) -> Rows:
        ids = np.array(self.ids, np.int64)
        return Rows(ids, ids != NOT_SHOWN, self.known.raw_ids)


class _Reader:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._images = _Things(
            "images", lambda r: Image(r.id, r.file_name, int(r.width), int(r.height)), image_of
        )
        self._categories = _Things("categories", lambda r: Category(r.id, r.name), category_of)
        self._columns = Columns()
        self._odd_boxes: list[int] = []  # rows
        self._findings: dict[str, list[Finding]] = {name: [] for name in SECTIONS}
        # Ids that stand in records that cannot be shown. A new image or category that got one of
        # them would be given those boxes when the file is read again.
        self._meant: dict[str, set[int]] = {"images": set(), "categories": set()}
        self._saw_more = False  # a flag but iscrowd, or a note, since the last records were taken

    def read(self, report: Report | None) -> tuple[Dataset, list[Finding], Text, dict[str, Rows]]:
        # Typed at run time; to mypy a type in a variable is none.
        decoders = {
            n: msgspec.json.Decoder(types.GenericAlias(list, ROWS[n]), dec_hook=self._see).decode
            for n in ROWS
        }
        self._text = cut(self._source, decoders, self._take, report)
        for things in (self._images, self._categories):
            self._finish(things)
        table, box_rows, reserved = self._boxes()
        dataset = Dataset(
            self._images.in_order(), self._categories.in_order(), table, reserved_ids=reserved
        )
        dataset.reserve_image_ids(max(self._meant["images"], default=0))
        dataset.reserve_category_ids(max(self._meant["categories"], default=0))
        rows = {
            "images": self._images.rows(),
            "annotations": box_rows,
            "categories": self._categories.rows(),
        }
        return dataset, [f for name in SECTIONS for f in self._findings[name]], self._text, rows

    def _take(self, name: str, rows: Sequence[Any]) -> None:
        kind = ROWS[name]
        # One that was decoded as a whole has plain records only, others were read one by one.
        is_plain = bool(rows) and type(rows[0]) is kind
        if not is_plain:
            rows = [self._plain(row, kind) for row in rows]
        if name != "annotations":
            (self._images if name == "images" else self._categories).take(rows, kind)
            return
        first = self._columns.count
        if not first:
            self._columns.make_room(len(rows) * (self._source.size // BLOCK + 1))
        if not is_plain:
            self._odd_boxes += [first + i for i, row in enumerate(rows) if type(row) is not kind]
            rows = [row if type(row) is kind else NO_BOX for row in rows]
        self._columns.add(rows, self._saw_more)
        self._saw_more = False

    def _see(self, _kind: type, value: Any) -> Said:
        """Called by the decoder for keys that few records have, so that all others cost nothing."""
        if says_nothing(value):
            return NOTHING
        self._saw_more = True
        return Said(value)

    def _plain(self, record: Any, kind: type) -> Any:
        """The record as a plain one; as it is, where it is odd."""
        try:
            return msgspec.convert(record, kind, dec_hook=self._see)
        except (msgspec.ValidationError, OverflowError, UnicodeError):
            return record

    def _finish(self, things: _Things) -> None:
        """Look at what was odd, now that all ids are known."""
        known = things.known
        known.ids = set(things.table)
        if not things.odd:
            return
        records = list(self._records(known.name, things.odd))
        known.numbers = known.ids | {i for _, r in records if is_small(i := raw_id(r))}
        for row, record in records:
            try:
                raw, ours = known.identify(record)
                things.table[ours] = things.of_record(ours, record)
            except OddityError as oddity:
                self._tell(known.name, row, oddity)
                self._note(known.name, raw_id(record))
                continue
            things.ids[row] = ours
            known.add(raw, ours)

    def _boxes(self) -> tuple[BoxTable, Rows, frozenset[int]]:
        columns, room = self._columns.as_boxes()
        is_shown = np.isfinite(columns.corners).all(axis=1)
        is_shown &= (columns.corners[:, 2:] >= columns.corners[:, :2]).all(axis=1)
        is_shown &= _is_among(columns.images, self._images)
        is_shown &= _is_among(columns.categories, self._categories)
        is_shown[self._odd_boxes] = False
        is_shown &= ~_is_repeated(columns.ids, is_shown)
        rows = Rows(columns.ids, is_shown)
        reserved: frozenset[int] = frozenset()
        if not is_shown.all():
            reserved = self._finish_boxes(columns, rows)
        notes = {
            columns.ids[row].item(): note
            for row, note in self._columns.notes.items()
            if is_shown[row]
        }
        return BoxTable(replace(columns, notes=notes), is_shown, room), rows, reserved

    def _finish_boxes(self, columns: BoxColumns, shown: Rows) -> frozenset[int]:
        """Look at the odd ones; returns the ids of those that cannot be shown."""
        known = KnownIds("annotations")
        known.ids = set(columns.ids[shown.is_shown].tolist())
        known.numbers = known.ids | set(columns.ids[columns.ids != NOT_SHOWN].tolist())
        rows = np.flatnonzero(~shown.is_shown).tolist()
        records = list(self._records("annotations", rows))
        known.numbers |= {i for _, r in records if is_small(i := raw_id(r))}
        for row, record in records:
            try:
                raw, ours = known.identify(record)
                box = self._box(ours, record)
            except OddityError as oddity:
                self._tell("annotations", row, oddity)
                if isinstance(record, dict):
                    self._note("images", record.get("image_id"))
                    self._note("categories", record.get("category_id"))
                continue
            columns.ids[row], columns.flags[row] = ours, box.flags
            if box.note:
                self._columns.notes[row] = box.note
            else:
                self._columns.notes.pop(row, None)
            columns.images[row], columns.categories[row] = box.image, box.category
            columns.corners[row] = box.corners
            shown.is_shown[row] = True
            known.add(raw, ours)
        shown.raw_ids.update(known.raw_ids)
        return frozenset(known.numbers - known.ids)

    def _records(self, name: str, rows: Sequence[int]) -> Iterator[tuple[int, Any]]:
        """These rows, in order, as ``json`` reads them."""
        for row, record in self._text.rows(self._text.sections[name], rows):
            yield row, DECODER.decode(record.text)

    def _tell(self, section: str, row: int, oddity: OddityError) -> None:
        place = f"{self._source.where}: {section}[{row}]"
        self._findings[section].append(Finding("warning", place, f"{oddity} It is kept as it is."))

    def _note(self, section: str, raw: Any) -> None:
        if is_small(raw):
            self._meant[section].add(raw)

    def _box(self, ours: int, record: Mapping[str, Any]) -> Box:
        what = f"(id {record.get('id')!r})"
        image = self._images.known.ours(record.get("image_id"))
        if image is None:
            raise OddityError(
                f"{what} is of image {record.get('image_id')!r}, which is not listed."
            )
        category = self._categories.known.ours(record.get("category_id"))
        if category is None:
            raise OddityError(
                f"{what} has category {record.get('category_id')!r}, which is not listed."
            )
        bbox = record.get("bbox")
        if not isinstance(bbox, list) or len(bbox) != 4 or not all(map(is_number, bbox)):
            raise OddityError(f"{what} has the bbox {bbox!r}; it takes four finite numbers.")
        corners = corners_of([float(side) for side in bbox])
        more = corners, flags_of(record), note_of(record)
        try:
            return Box.of(BoxId(ours), ImageId(image), CategoryId(category), *more)
        except ValueError:
            raise OddityError(f"{what} has the bbox {bbox!r}, whose size is negative.") from None


def image_of(ours: int, record: Mapping[str, Any]) -> Image:
    name = record.get("file_name")
    if not isinstance(name, str) or not name:
        raise OddityError(f"(id {record.get('id')!r}) has no file_name.")
    width, height = (
        int(side) if is_number(side) and side > 0 else 0
        for side in (record.get("width"), record.get("height"))
    )
    return Image(ImageId(ours), name, width, height)


def category_of(ours: int, record: Mapping[str, Any]) -> Category:
    name = record.get("name")
    if not isinstance(name, str) or not name:
        name = f"category_{ours}"
    return Category(CategoryId(ours), name)


def _is_among(ids: np.ndarray, things: _Things) -> np.ndarray:
    """Which of ``ids`` are numbers that the file gave to images or categories that are shown."""
    table = np.array([i for i in things.known.ids if i not in things.known.raw_ids], np.int64)
    return np.isin(ids, table)


def _is_repeated(ids: np.ndarray, is_shown: np.ndarray) -> np.ndarray:
    """Which of the rows that are shown have the id of an earlier one of these."""
    repeated = np.zeros(len(ids), bool)
    rows = np.flatnonzero(is_shown)
    mine = ids[rows]
    if not np.all(mine[1:] > mine[:-1]):
        _, first = np.unique(mine, return_index=True)
        repeated[rows] = True
        repeated[rows[first]] = False
    return repeated
