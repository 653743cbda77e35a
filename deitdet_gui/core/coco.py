"""The only place, with ``coco_reading``, that knows COCO's keys and its ``[x, y, width, height]``.

A COCO file is kept as the text it was. Saving writes every record that the person did not change
byte for byte as it stood, unknown keys, key order, number formats and white space included, so
that the difference between two versions of the file is what the person changed and nothing else.
"""

import functools
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.coco_flags import flags_of, note_of, said
from deitdet_gui.core.coco_ids import Rows
from deitdet_gui.core.coco_reading import (
    SECTIONS,
    category_of,
    corners_of,
    image_of,
    read_records,
)
from deitdet_gui.core.coco_text import Change, Text
from deitdet_gui.core.dataset import (
    Box,
    Category,
    CategoryId,
    Corners,
    Dataset,
    Image,
    ImageId,
)
from deitdet_gui.core.json_text import DECODER, Style, with_values
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.source import Report, Source

EMPTY = """{
"info": {"description": "Made with DeiTDet"},
"licenses": [],
"images": [
],
"annotations": [
],
"categories": [
]
}
"""


@dataclass
class CocoFile:
    """A COCO file as read: its text, what the text says, and what it says that we cannot show.

    ``findings`` names each record that is kept in the file but not shown, and why. ``dataset``
    may be edited: the file that says what it says then is the text and what was changed since.
    """

    dataset: Dataset
    findings: list[Finding]
    _text: Text
    _rows: dict[str, Rows]

    @staticmethod
    def of(source: Source, report: Report | None = None) -> "CocoFile":
        """Read a file.

        Args:
            source: its bytes.
            report: told how many of them have been read; may raise to give up.

        Raises:
            ReadError: it is not JSON, or not COCO. Odd records raise nothing; see ``findings``.
        """
        dataset, findings, text, rows = read_records(source, report)
        dataset.images_put.clear()
        return CocoFile(dataset, findings, text, rows)

    @staticmethod
    def parse(data: bytes, where: str) -> "CocoFile":
        """Read a file's bytes.

        Args:
            data: UTF-8 JSON, with or without a byte order mark.
            where: what to call the file in messages.

        Raises:
            ReadError: as :meth:`of`.
        """
        return CocoFile.of(Source(data, where))

    @staticmethod
    def empty() -> "CocoFile":
        return CocoFile.parse(EMPTY.encode(), "a new project")

    @property
    def source(self) -> Source:
        return self._text.source

    @property
    def raw(self) -> bytes:
        """The file as it was read."""
        return b"".join(self.source.pieces((0, self.source.size)))

    def render(self) -> "Rendering":
        """The file that says what the dataset says now; later edits do not show in it.

        Records that say the same as when they were read keep their text, and in the others only
        the values that changed are written anew. Records of things that are gone are left out, but
        undo brings them back as they stood. Records that could not be shown stay.
        """
        changes = {
            "images": _of_images(self.dataset, self._rows["images"]),
            "categories": _of_categories(self.dataset, self._rows["categories"]),
            "annotations": _of_boxes(self.dataset, self._rows),
        }
        return Rendering(self._text, changes, self._rows)


@dataclass(frozen=True)
class Rendering:
    """A file to be written: the text that was read, and what is to become of its records."""

    _text: Text
    _changes: Mapping[str, Change]
    _rows: Mapping[str, Rows]

    def pieces(self) -> Iterator[bytes]:
        """The file's bytes, from any thread.

        Raises:
            ReadError: the file it was read from cannot be read any more.
        """
        return self._text.pieces(self._changes)

    @property
    def raw(self) -> bytes:
        return b"".join(self.pieces())

    @functools.cached_property
    def ids_hold(self) -> bool:
        """Whether everything would get the id that it has now if the file was read again.

        Not so where odd ids were given by position, and a record before them is gone.
        """
        if not any(rows.raw_ids for rows in self._rows.values()):
            return True
        again = CocoFile.parse(self.raw, "the file")._rows
        return all(again[name].listed() == self._ids(name) for name in SECTIONS)

    def _ids(self, name: str) -> list[int | None]:
        """Our ids of the records, in the order of the file; None for those that are not shown."""
        change = self._changes[name]
        ids = self._rows[name].listed()
        left = [i for row, i in enumerate(ids) if row not in change.gone]
        return left + list(change.added_ids)


def xywh(corners: Corners) -> tuple[float, float, float, float]:
    """COCO's x, y, width, height of ``corners``, so that ``x + width`` gives ``x1`` again.

    Exact for corners on a grid of 1/256 pixel, and for those that came from a width; else to the
    last bit of ``x1``, because not every ``x1`` is the sum of ``x0`` and a number.
    """
    x0, y0, x1, y1 = corners
    return x0, y0, _extent(x0, x1), _extent(y0, y1)


def annotations(boxes: Iterable[Box], categories: Collection[CategoryId]) -> list[dict[str, Any]]:
    """COCO's annotations of ``boxes``, numbered from 1, for tools that judge by them.

    What is passed over is a crowd, which these tools know. A crowd is of one category, so an
    ignore region becomes one in each of ``categories``.
    """
    meant = ((b, c) for b in boxes for c in (categories if b.ignore else (b.category,)))
    return [
        {
            "id": number,
            "image_id": box.image,
            "category_id": category,
            "bbox": list(xywh(box.corners)),
            "area": box.area,
            "iscrowd": int(box.is_passed_over),
        }
        for number, (box, category) in enumerate(meant, start=1)
    ]


def detections_of(rows: Iterable[Mapping[str, Any]]) -> list[Detection]:
    """The detections of a results file; the other way round of :func:`results`."""
    return [
        Detection(
            ImageId(row["image_id"]),
            CategoryId(row["category_id"]),
            row["score"],
            *corners_of(row["bbox"]),
        )
        for row in rows
    ]


def results(detections: Iterable[Detection]) -> list[dict[str, Any]]:
    """COCO's results format, in pixels of the upright picture."""
    return [
        {
            "image_id": d.image,
            "category_id": d.category,
            "bbox": list(xywh(d.corners)),
            "score": d.score,
        }
        for d in detections
    ]


def read(path: Path) -> CocoFile:
    """Read a COCO file from disk.

    Raises:
        ReadError: there is no such file, it cannot be read, or it is not COCO.
    """
    return CocoFile.of(Source.open(path))


def read_hashed(path: Path, report: Report | None = None) -> tuple[CocoFile, str]:
    """Read a COCO file and the SHA-256 of its bytes, side by side.

    Raises:
        ReadError: as :func:`read`.
    """
    source = Source.open(path)
    with ThreadPoolExecutor(max_workers=1) as pool:
        digest = pool.submit(source.sha256)
        return CocoFile.of(source, report), digest.result()


def _extent(low: float, high: float) -> float:
    extent = high - low
    for candidate in (extent, math.nextafter(extent, math.inf), math.nextafter(extent, -math.inf)):
        if low + candidate == high:
            return candidate
    return extent


def _of_images(dataset: Dataset, rows: Rows) -> Change:
    put = {i: dataset.images.get(i) for i in sorted(dataset.images_put)}

    def row_of(image: Image) -> dict[str, Any]:
        return {"file_name": image.file_name, "width": image.width, "height": image.height}

    return _of_things(put, rows, image_of, row_of, {})


def _of_categories(dataset: Dataset, rows: Rows) -> Change:
    before = map(CategoryId, rows.ids[rows.is_shown].tolist())
    put = {i: dataset.categories.get(i) for i in sorted({*dataset.categories, *before})}

    def row_of(category: Category) -> dict[str, Any]:
        return {"name": category.name}

    return _of_things(put, rows, category_of, row_of, {"supercategory": ""})


def _of_things(
    put: Mapping[Any, Any],
    rows: Rows,
    read: Callable[[int, Mapping[str, Any]], Any],
    row_of: Callable[[Any], dict[str, Any]],
    at_first: Mapping[str, Any],
) -> Change:
    """What becomes of images or categories that may have been put or removed (None) since.

    Args:
        put: by id.
        rows: the file's.
        read: an id and a record of the file -> what it stood for.
        row_of: the keys of a record that we write.
        at_first: and those that only a new record gets.
    """
    known = rows.rows_of(put)
    now = {row: put[i] for i, row in known.items()}
    added = [thing for i, thing in put.items() if i not in known and thing is not None]

    def rewrite(row: int, text: str, style: Style) -> str:
        thing = now[row]
        is_same = read(thing.id, DECODER.decode(text)) == thing
        return text if is_same else with_values(text, row_of(thing), style)

    return Change(
        sorted(now),
        rewrite,
        frozenset(row for row, thing in now.items() if thing is None),
        [thing.id for thing in added],
        lambda: ({"id": thing.id, **row_of(thing), **at_first} for thing in added),
    )


def _of_boxes(dataset: Dataset, rows: Mapping[str, Rows]) -> Change:
    changed, now, is_there = dataset.boxes.changed()
    added = dataset.boxes.added()
    places = {row: place for place, row in enumerate(changed.tolist())}

    def rewrite(row: int, text: str, style: Style) -> str:
        (box,) = now.take(slice(places[row], places[row] + 1)).boxes()
        return _rewritten(box, text, rows, style)

    return Change(
        changed.tolist(),
        rewrite,
        frozenset(changed[~is_there].tolist()),
        added.ids.tolist(),
        lambda: ({"id": b.id, **_annotation(b, {}, rows)} for b in added.boxes()),
    )


def _rewritten(box: Box, text: str, rows: Mapping[str, Rows], style: Style) -> str:
    before = DECODER.decode(text)
    row = _annotation(box, before, rows)
    is_same = (
        corners_of([float(side) for side in before["bbox"]]) == box.corners
        and (flags_of(before), note_of(before)) == (box.flags, box.note)
        and all(before.get(key) == row[key] for key in ("image_id", "category_id"))
    )
    return text if is_same else with_values(text, row, style)


def _annotation(box: Box, before: Mapping[str, Any], rows: Mapping[str, Rows]) -> dict[str, Any]:
    """The keys of an annotation that follow from the box; outlines are not ours to redraw."""
    x, y, width, height = map(_short, xywh(box.corners))
    row: dict[str, Any] = {
        "image_id": rows["images"].raw(box.image),
        "category_id": rows["categories"].raw(box.category),
        "bbox": [x, y, width, height],
    }
    if not before.get("segmentation") and math.isfinite(box.area):
        row["area"] = _short(box.area)  # of the largest numbers it has none that JSON could say
    row |= said(before, box.flags, box.note)
    if not before:
        row["segmentation"] = []
    return row


def _short(value: float) -> float:
    """Whole numbers without a decimal point, as COCO files have them."""
    return int(value) if float(value).is_integer() else value
