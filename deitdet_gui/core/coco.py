"""The only file that knows COCO's keys and its ``[x, y, width, height]``.

A COCO file is kept as the text it was. Saving writes every record that the person did not change
byte for byte as it stood, unknown keys, key order, number formats and white space included, so
that the difference between two versions of the file is what the person changed and nothing else.
"""

import functools
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.coco_text import Record, Section, Text, parse_text, with_values
from deitdet_gui.core.dataset import (
    FIRST_ODD_ID,
    Box,
    BoxId,
    BoxTable,
    Category,
    CategoryId,
    Corners,
    Dataset,
    Image,
    ImageId,
)
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.predictions import Detection

SECTIONS = ("images", "annotations", "categories")
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

    ``findings`` names each record that is kept in the file but not shown, and why.
    """

    dataset: Dataset
    findings: list[Finding]
    _text: Text
    _raw_ids: dict[str, dict[int, Any]] = field(default_factory=dict)  # our id -> the file's own

    @staticmethod
    def parse(data: bytes, where: str) -> "CocoFile":
        """Read a file's bytes.

        Args:
            data: UTF-8 JSON, with or without a byte order mark.
            where: what to call the file in messages.

        Raises:
            ReadError: it is not JSON, or not COCO. Odd records raise nothing; see ``findings``.
        """
        text = parse_text(data, where, SECTIONS)
        reader = _Reader(where)
        images = reader.read(text.sections["images"], reader.image)
        categories = reader.read(text.sections["categories"], reader.category)
        boxes = reader.read(text.sections["annotations"], reader.box)
        table = BoxTable.of(boxes.values())
        dataset = Dataset(images, categories, table, reserved_ids=frozenset(reader.reserved))
        return CocoFile(dataset, reader.findings, text, reader.raw_ids)

    @staticmethod
    def empty() -> "CocoFile":
        return CocoFile.parse(EMPTY.encode(), "a new project")

    @property
    def raw(self) -> bytes:
        return self._text.encode()

    @functools.cached_property
    def ids_hold(self) -> bool:
        """Whether everything would get the id that it has now if the file was read again.

        Not so where odd ids were given by position, and a record before them is gone.
        """
        if all(ours == raw for ids in self._raw_ids.values() for ours, raw in ids.items()):
            return True
        return self._ids() == CocoFile.parse(self.raw, "the file")._ids()

    def _ids(self) -> list[Any]:
        sections = (self._text.sections[name] for name in SECTIONS)
        live = (r for section in sections for r in section.records if not r.is_gone)
        return [r.value and r.value.id for r in live]

    def render(self, dataset: Dataset) -> "CocoFile":
        """The file that says what ``dataset`` says; ``raw`` of the result is what to write.

        Records that say the same as before keep their text, and in the others only the values that
        changed are written anew. Records of things that are gone are left out, but remembered, so
        that undo brings them back as they stood. Records that could not be shown stay.
        """
        writer = _Writer(self._raw_ids)
        sections = {
            "images": writer.write(self._text.sections["images"], dataset.images, _image_row),
            "categories": writer.write(
                self._text.sections["categories"], dataset.categories, _category_row
            ),
            "annotations": writer.write(
                self._text.sections["annotations"], dataset.boxes, writer.annotation
            ),
        }
        text = Text(self._text.parts, sections)
        return CocoFile(dataset, self.findings, text, self._raw_ids)


def xywh(corners: Corners) -> tuple[float, float, float, float]:
    """COCO's x, y, width, height of ``corners``, so that ``x + width`` gives ``x1`` again.

    Exact for corners on a grid of 1/256 pixel, and for those that came from a width; else to the
    last bit of ``x1``, because not every ``x1`` is the sum of ``x0`` and a number.
    """
    x0, y0, x1, y1 = corners
    return x0, y0, _extent(x0, x1), _extent(y0, y1)


def corners_of(bbox: Sequence[float]) -> Corners:
    """The corners that COCO's x, y, width, height stand for."""
    x, y, width, height = bbox
    return x, y, x + width, y + height


def annotations(boxes: Iterable[Box]) -> list[dict[str, Any]]:
    """COCO's annotations of ``boxes``, numbered from 1, for tools that judge by them."""
    return [
        {
            "id": number,
            "image_id": box.image,
            "category_id": box.category,
            "bbox": list(xywh(box.corners)),
            "area": box.area,
            "iscrowd": int(box.crowd),
        }
        for number, box in enumerate(boxes, start=1)
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
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(f"{path} could not be read: {error.strerror or error}.") from error
    return CocoFile.parse(data, str(path))


def _extent(low: float, high: float) -> float:
    extent = high - low
    for candidate in (extent, math.nextafter(extent, math.inf), math.nextafter(extent, -math.inf)):
        if low + candidate == high:
            return candidate
    return extent


class _OddityError(Exception):
    """Why a record cannot be shown."""


class _Reader:
    """Turns records into images, categories and boxes, and says of the rest why it did not."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.findings: list[Finding] = []
        self.raw_ids: dict[str, dict[int, Any]] = {name: {} for name in SECTIONS}
        self.reserved: set[int] = set()
        self._ours: dict[str, dict[Any, int]] = {name: {} for name in SECTIONS}

    def read(self, section: Section, make: Any) -> dict[Any, Any]:
        """Read one array; each record that says something keeps the object it stands for."""
        rows = [json.loads(record.text) for record in section.records]
        numbers = {r["id"] for r in rows if isinstance(r, dict) and _is_int(r.get("id"))}
        spare = FIRST_ODD_ID - 1
        taken: set[int] = set()
        table: dict[Any, Any] = {}
        for index, (record, row) in enumerate(zip(section.records, rows, strict=True)):
            try:
                raw, ours = self._identify(row, section.name, taken, numbers)
                while ours is None:
                    spare += 1
                    ours = None if spare in taken or spare in numbers else spare
                value = make(row, ours)
            except _OddityError as oddity:
                place = f"{self.where}: {section.name}[{index}]"
                self.findings.append(Finding("warning", place, f"{oddity} It is kept as it is."))
                continue
            taken.add(ours)
            record.value = table[ours] = value
            self.raw_ids[section.name][ours] = raw
            self._ours[section.name].setdefault(_key(raw), ours)
        if section.name == "annotations":
            self.reserved = numbers - set(table)
        return table

    def _identify(
        self, row: Any, section: str, taken: set[int], numbers: set[int]
    ) -> tuple[Any, int | None]:
        """The file's id and ours; ours is None where the file's is no number or not its alone."""
        if not isinstance(row, dict):
            raise _OddityError(f"is {type(row).__name__}, not an object.")
        raw = row.get("id")
        if _is_int(raw):
            if raw not in taken:
                return raw, raw
            if section != "annotations":
                raise _OddityError(f"has the id {raw} of an earlier one.")
            return raw, None
        if isinstance(raw, str):
            number = int(raw) if raw.isascii() and raw.isdigit() and len(raw) < 16 else None
            free = number is not None and number not in taken and number not in numbers
            return raw, number if free else None
        if section == "annotations" and raw is None:
            return None, None
        raise _OddityError(f"has the id {raw!r}; an id is a number or a text.")

    def image(self, row: dict[str, Any], ours: int) -> Image:
        name = row.get("file_name")
        if not isinstance(name, str) or not name:
            raise _OddityError(f"(id {row.get('id')!r}) has no file_name.")
        size = [row.get(k) for k in ("width", "height")]
        width, height = (
            int(v) if isinstance(v, int | float) and _is_number(v) and v > 0 else 0 for v in size
        )
        return Image(ImageId(ours), name, width, height)

    def category(self, row: dict[str, Any], ours: int) -> Category:
        name = row.get("name")
        if not isinstance(name, str) or not name:
            name = f"category_{ours}"
        return Category(CategoryId(ours), name)

    def box(self, row: dict[str, Any], ours: int) -> Box:
        what = f"(id {row.get('id')!r})"
        image = self._ours["images"].get(_key(row.get("image_id")))
        if image is None:
            raise _OddityError(f"{what} is of image {row.get('image_id')!r}, which is not listed.")
        category = self._ours["categories"].get(_key(row.get("category_id")))
        if category is None:
            raise _OddityError(
                f"{what} has category {row.get('category_id')!r}, which is not listed."
            )
        bbox = row.get("bbox")
        if not isinstance(bbox, list) or len(bbox) != 4 or not all(map(_is_number, bbox)):
            raise _OddityError(f"{what} has the bbox {bbox!r}; it takes four finite numbers.")
        x, y, width, height = map(float, bbox)
        try:
            return Box(
                BoxId(ours),
                ImageId(image),
                CategoryId(category),
                *(x, y, x + width, y + height),
                crowd=bool(row.get("iscrowd")),
            )
        except ValueError:
            raise _OddityError(f"{what} has the bbox {bbox!r}, whose size is negative.") from None


class _Writer:
    """Writes objects as records: unchanged ones as they stood, changed ones value by value."""

    def __init__(self, raw_ids: dict[str, dict[int, Any]]) -> None:
        self._raw_ids = raw_ids

    def write(self, section: Section, table: Mapping[Any, Any], row_of: Any) -> Section:
        records = []
        written = set()
        for record in section.records:
            if record.value is None:
                records.append(record)
                continue
            now = table.get(record.value.id)
            written.add(record.value.id)
            if now is None or now == record.value:
                records.append(replace(record, is_gone=now is None))
            else:
                row = row_of(now, json.loads(record.text))
                text = with_values(record.text, row, section.style)
                records.append(Record(record.lead, text, record.trail, now))
        new = [value for key, value in table.items() if key not in written]
        for value in new:
            row = {"id": value.id, **row_of(value, {})}
            records.append(Record(section.style.lead, section.style.dump(row), "", value))
        return Section(section.name, records, section.tail, section.style, section.opening)

    def annotation(self, box: Box, before: Mapping[str, Any]) -> dict[str, Any]:
        """The keys of an annotation that follow from the box; outlines are not ours to redraw."""
        x, y, width, height = map(_short, xywh(box.corners))
        row: dict[str, Any] = {
            "image_id": self._raw_ids["images"].get(box.image, box.image),
            "category_id": self._raw_ids["categories"].get(box.category, box.category),
            "bbox": [x, y, width, height],
        }
        if not before.get("segmentation"):
            row["area"] = _short(box.area)
        if not before or bool(before.get("iscrowd")) != box.crowd:
            row["iscrowd"] = int(box.crowd)
        if not before:
            row["segmentation"] = []
        return row


def _image_row(image: Image, _: Mapping[str, Any]) -> dict[str, Any]:
    return {"file_name": image.file_name, "width": image.width, "height": image.height}


def _category_row(category: Category, before: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": category.name} if before else {"name": category.name, "supercategory": ""}


def _short(value: float) -> float:
    """Whole numbers without a decimal point, as COCO files have them."""
    return int(value) if float(value).is_integer() else value


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _key(raw: Any) -> Any:
    # True == 1 and 1.0 == 1 in a dict; an id that is no number or text matches nothing.
    return raw if _is_int(raw) or isinstance(raw, str) else ("no id", id(raw))
