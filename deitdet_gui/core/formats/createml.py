"""Apple's CreateML: one JSON file of a dataset; a box is its centre and its size in pixels.

A round trip is exact to 1e-9 of the largest coordinate. There are no flags and no sizes.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.labelled import (
    LabelledBox,
    LabelledPicture,
    Outgoing,
    Report,
    silent,
)
from deitdet_gui.core.formats.reading import (
    MOST_DATASET_BYTES,
    below,
    each_file,
    number,
    read_json,
    short,
    text,
)
from deitdet_gui.core.formats.writing import fitting, json_bytes, plain
from deitdet_gui.core.words import say

_KEYS = ("x", "y", "width", "height")


def read_createml(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read a CreateML file, or those of a folder.

    Raises:
        ReadError: there is none, or it is something else.
    """

    def read(path: Path, where: str) -> Iterator[LabelledPicture | Finding]:
        pictures = read_json(path, MOST_DATASET_BYTES)
        if not isinstance(pictures, list):
            raise ReadError(say("{path} is not CreateML: it is not a list of pictures.", path=path))
        for index, row in enumerate(pictures):
            yield _picture(row, where, f"{where}: [{index}]")
            report(index + 1, len(pictures))

    return each_file(source, ".json", read, silent)


def _picture(row: Any, where: str, place: str) -> LabelledPicture | Finding:
    if not isinstance(row, dict):
        return Finding("error", place, say("is {row}, not an object", row=short(row)))
    name = row["image"] if text(row.get("image")) else text(row.get("imagefilename"))
    labels = row.get("annotations", row.get("annotation", []))
    if not name or not isinstance(labels, list):
        return Finding(
            "error", place, (say("has no image") if not name else say("has no annotations"))
        )
    boxes, faults = [], []
    for index, label in enumerate(labels):
        try:
            boxes.append(_box(label))
        except ValueError as error:
            faults.append(say("annotations[{index}] {error}", index=index, error=error))
    return LabelledPicture(place, below(where, name), 0, 0, tuple(boxes), tuple(faults))


def _box(label: Any) -> LabelledBox:
    category = label.get("label") if isinstance(label, dict) else None
    if not isinstance(category, str) or not category:
        raise ValueError(say("has no label"))
    where = label.get("coordinates")
    if not isinstance(where, dict):
        raise ValueError(say("({category}) has no coordinates", category=category))
    try:
        x, y, width, height = (number(where.get(key)) for key in _KEYS)
    except ValueError as error:
        raise ValueError(f"({category}): {error}") from None
    corners = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    return LabelledBox(category, corners)


def write_createml(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write ``_annotations.createml.json`` and the pictures beside it."""
    rows = []
    for picture in fitting(out):
        if isinstance(picture, LabelledPicture):
            labels = [_label(box) for box in picture.boxes]
            rows.append({"image": picture.file_name, "annotations": labels})
            yield from out.to.copy(picture.file_name, picture.file_name)
        yield picture
    out.to.write_only("_annotations.createml.json", json_bytes(rows))


def _label(box: LabelledBox) -> dict[str, Any]:
    x0, y0, x1, y1 = box.corners
    values = (x0 + (x1 - x0) / 2, y0 + (y1 - y0) / 2, x1 - x0, y1 - y0)
    return {"label": box.category, "coordinates": dict(zip(_KEYS, map(plain, values), strict=True))}
