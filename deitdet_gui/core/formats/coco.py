"""COCO: one JSON file of a dataset, whatever made it.

Boxes are read from ``bbox``, and around polygons and masks where there is none. Written is the
project's own file, cut to the pictures that are wanted: ids, outlines and every key that we do not
know stay as they are, so that a round trip is exact.
"""

import contextlib
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from deitdet_gui.core.box import ALL_FLAGS
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.coco_flags import flags_of, note_of
from deitdet_gui.core.dataset import Corners
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.labelled import (
    LabelledBox,
    LabelledPicture,
    Outgoing,
    Report,
    silent,
)
from deitdet_gui.core.formats.outlines import (
    BESIDE,
    MASK,
    OUTLINE,
    around,
    around_runs,
    counts_of_coco,
)
from deitdet_gui.core.formats.reading import (
    MOST_DATASET_BYTES,
    below,
    each_file,
    label_files,
    number,
    read_bytes,
    read_json,
    rows,
    short,
    side,
)
from deitdet_gui.core.formats.writing import fitting, json_bytes
from deitdet_gui.core.words import say


def read_coco(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read a COCO detection file, or those of a folder.

    Raises:
        ReadError: it is missing, not JSON, or not COCO.
    """

    def read(path: Path, where: str) -> Iterator[LabelledPicture | Finding]:
        value = read_json(path, MOST_DATASET_BYTES)
        if not isinstance(value, dict) or not isinstance(value.get("images"), list):
            raise ReadError(say("{path} is not COCO: it has no list of images.", path=path))
        yield from _Reader(where, value).read(report)

    return each_file(source, ".json", read, silent)


class _Named(msgspec.Struct):
    name: str


class _Listed(msgspec.Struct):
    categories: list[_Named] = []


def listed_by_coco(source: Path) -> list[str]:
    """The categories of a COCO file, or of those of a folder, in their order."""
    names: list[str] = []
    for path in label_files(source, ".json")[1]:
        with contextlib.suppress(OSError, ValueError, RecursionError):  # the reader tells of it
            data = read_bytes(path, MOST_DATASET_BYTES)
            names += (row.name for row in msgspec.json.decode(data, type=_Listed).categories)
    return names


class _Reader:
    def __init__(self, where: str, value: dict[str, Any]) -> None:
        self.where = where
        self.images = value["images"]
        self.annotations = value.get("annotations")
        listed = rows(value.get("categories"))
        self.names = {
            _id(row.get("id")): row["name"]
            for row in reversed(listed)  # of two with one id the first counts
            if isinstance(row.get("name"), str) and row["name"]
        }
        self.has_names = bool(listed)

    def read(self, report: Report) -> Iterator[LabelledPicture | Finding]:
        by_image: dict[Any, list[tuple[int, dict[str, Any]]]] = {}
        if not isinstance(self.annotations, list | None):
            raise ReadError(say("{where} is not COCO: annotations is no list.", where=self.where))
        for index, row in enumerate(self.annotations or ()):
            if isinstance(row, dict):
                by_image.setdefault(_id(row.get("image_id")), []).append((index, row))
            else:
                yield self._finding("annotations", index, f"is {short(row)}, not an object")
        for index, row in enumerate(self.images):
            report(index + 1, len(self.images))
            name = row.get("file_name") if isinstance(row, dict) else None
            if not isinstance(name, str) or not name:
                yield self._finding("images", index, "has no file_name")
                continue
            # Two images with one id: nobody can say whose the boxes are; the first gets them.
            yield self._picture(row, name, by_image.pop(_id(row.get("id")), []))
        for index, row in itertools.chain.from_iterable(by_image.values()):
            text = say(
                "is of image {image_id}, which is not listed", image_id=short(row.get("image_id"))
            )
            yield self._finding("annotations", index, text)

    def _finding(self, section: str, index: int, text: str) -> Finding:
        return Finding("warning", f"{self.where}: {section}[{index}]", text)

    def _picture(
        self, row: dict[str, Any], name: str, annotations: list[tuple[int, dict[str, Any]]]
    ) -> LabelledPicture:
        boxes, faults = [], []
        for index, annotation in annotations:
            try:
                boxes.append(self._box(annotation))
            except (ValueError, TypeError, OverflowError) as error:
                faults.append(
                    say(
                        "annotations[{index}] (id {id}) {error}",
                        index=index,
                        id=short(annotation.get("id")),
                        error=error,
                    )
                )
        name = below(self.where, name)
        size = side(row.get("width")), side(row.get("height"))
        return LabelledPicture(self.where, name, *size, tuple(boxes), tuple(faults))

    def _box(self, row: dict[str, Any]) -> LabelledBox:
        key = _id(row.get("category_id"))
        category = self.names.get(key)
        if category is None:
            if self.has_names or not isinstance(key, int | str):
                raise ValueError(
                    say(
                        "has category {category_id}, which is not listed",
                        category_id=short(row.get("category_id")),
                    )
                )
            category = f"category_{key}"
        outline = row.get("segmentation")
        bbox = row.get("bbox")
        if bbox is None and outline:
            corners, changed = _around(outline)
        else:
            if not isinstance(bbox, list) or len(bbox) != 4:
                raise ValueError(say("has the box {bbox}; it takes four numbers", bbox=short(bbox)))
            x, y, width, height = map(number, bbox)
            corners, changed = (x, y, x + width, y + height), BESIDE if outline else ""
        return LabelledBox(category, corners, flags_of(row), changed=changed, note=note_of(row))


def _around(outline: Any) -> tuple[Corners, str]:
    """The box around a segmentation: polygons, or a mask as runs down the columns."""
    if isinstance(outline, list):
        polygons = [values for values in outline if isinstance(values, list)]
        points = (values[n : n + 2] for values in polygons for n in range(0, len(values), 2))
        return around(points), OUTLINE
    if not isinstance(outline, dict) or not isinstance(outline.get("size"), list):
        raise ValueError(say("has the outline {outline}", outline=short(outline)))
    counts = outline.get("counts")
    if isinstance(counts, str):
        counts = counts_of_coco(counts)
    if not isinstance(counts, list):
        raise ValueError(say("has a mask that cannot be read"))
    height = int(number(outline["size"][0])) if outline["size"] else 0
    y0, x0, y1, x1 = around_runs([int(number(count)) for count in counts], height)
    return (x0, y0, x1, y1), MASK


def _id(raw: Any) -> Any:
    """An id as a key. True == 1 in a dict; what is no whole number or text matches nothing."""
    if isinstance(raw, float) and raw.is_integer():
        return int(raw)
    return raw if isinstance(raw, int | str) and not isinstance(raw, bool) else object()


def write_coco(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write ``annotations.json`` and the pictures in ``images``."""
    value = json.loads(out.coco())
    wanted = set(out.names)
    images = [row for row in rows(value["images"]) if row.get("file_name") in wanted]
    ids = {_id(row.get("id")) for row in images}
    annotations = [r for r in rows(value["annotations"]) if _id(r.get("image_id")) in ids]
    head: dict[str, Any] = {"info": {}, "licenses": []}  # CVAT does not read a file without them
    value = {**head, **value, "images": images, "annotations": annotations}
    out.to.write_only("annotations.json", json_bytes(value))
    for picture in fitting(out, says=ALL_FLAGS, notes=True):
        if isinstance(picture, LabelledPicture):
            yield from out.to.copy(picture.file_name, f"images/{picture.file_name}")
        yield picture
