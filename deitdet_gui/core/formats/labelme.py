"""labelme: one JSON file a picture, beside it, with shapes that have points in pixels.

Rectangles are two opposite corners. Of polygons, turned rectangles, circles and masks the box
around them comes in. Round trips are exact. The names of ``flags`` are ours, the note is
the ``description``; X-AnyLabeling says ``difficult`` beside them.
"""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from deitdet_gui.core.box import ALL_FLAGS, FLAGS, by_name, without_clash
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Corners
from deitdet_gui.core.formats.destination import label_names
from deitdet_gui.core.formats.labelled import (
    LabelledBox,
    LabelledPicture,
    Outgoing,
    Report,
    silent,
)
from deitdet_gui.core.formats.outlines import MASK, OUTLINE, TURNED, around, around_ellipse
from deitdet_gui.core.formats.reading import below, each_file, number, read_json, short, side, text
from deitdet_gui.core.formats.writing import fitting, json_bytes, plain
from deitdet_gui.core.words import say

_VERSION = "5.5.0"  # of the files that are written
_MOST_BYTES = 256 * 1024**2  # the picture itself may be in it


def read_labelme(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read the JSON files of a folder, or one of them.

    Raises:
        ReadError: there is none.
    """
    return each_file(source, ".json", _read_file, report)


def _read_file(path: Path, where: str) -> Iterator[LabelledPicture]:
    row = read_json(path, _MOST_BYTES)
    shapes = row.get("shapes") if isinstance(row, dict) else None
    if not isinstance(shapes, list):
        raise ValueError(say("there are no shapes in it"))
    boxes, faults = [], []
    for index, shape in enumerate(shapes):
        try:
            boxes.append(_read_shape(shape))
        except ValueError as error:
            faults.append(say("shapes[{index}] {error}", index=index, error=error))
    written = row.get("imagePath")
    name = below(where, written if text(written) else PurePosixPath(where).stem)
    width, height = side(row.get("imageWidth")), side(row.get("imageHeight"))
    yield LabelledPicture(where, name, width, height, tuple(boxes), tuple(faults))


def _read_shape(shape: Any) -> LabelledBox:
    if not isinstance(shape, dict):
        raise ValueError(say("is {shape}, not an object", shape=short(shape)))
    category = shape.get("label")
    if not isinstance(category, str) or not category:
        raise ValueError(say("has no label"))
    points = shape.get("points")
    if not isinstance(points, list) or not all(
        isinstance(point, list) and len(point) == 2 for point in points
    ):
        raise ValueError(say("({category}) has no list of points", category=category))
    kind = text(shape.get("shape_type")) or "polygon"
    flags = shape.get("flags")
    named = {**(flags if isinstance(flags, dict) else {}), **_beside(shape)}
    bits = sum(1 << bit for bit, name in enumerate(FLAGS) if named.get(name) is True)
    corners, changed = _box(kind, points, category)
    note = shape.get("description")
    note = note if isinstance(note, str) else ""
    return LabelledBox(category, corners, without_clash(bits), changed=changed, note=note)


def _beside(shape: dict[str, Any]) -> dict[str, bool]:
    return {"difficult": True} if shape.get("difficult") is True else {}


def _box(kind: str, points: list[list[Any]], category: str) -> tuple[Corners, str]:
    try:
        if kind == "rectangle":
            return around(points), "" if len(points) == 2 else TURNED
        if kind in ("oriented_rectangle", "rotation"):
            return around(points), TURNED
        if kind == "polygon":
            return around(points), OUTLINE
        if kind == "mask":  # the last row and column of pixels are inside
            x0, y0, x1, y1 = around(points)
            return (x0, y0, x1 + 1, y1 + 1), MASK
        if kind == "circle" and len(points) == 2:
            (x, y), (px, py) = ((number(one), number(two)) for one, two in points)
            radius = ((px - x) ** 2 + (py - y) ** 2) ** 0.5
            return around_ellipse((x, y), (radius, radius), 0), OUTLINE
    except (ValueError, OverflowError) as error:
        raise ValueError(f"({category}) {error}") from None
    raise ValueError(
        say(
            "({category}) is a {kind} of {count} points, not a box",
            category=category,
            kind=short(kind)[1:-1],
            count=len(points),
        )
    )


def write_labelme(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write a JSON file a picture, in the pictures' sub-folders, and the pictures beside them."""
    labels, findings = label_names(out.names, ".json", only_stems=False)
    yield from findings
    for picture in fitting(out, says=ALL_FLAGS, notes=True):
        if isinstance(picture, Finding):
            yield picture
            continue
        name = picture.file_name
        if name not in labels:
            continue
        row: dict[str, Any] = {
            "version": _VERSION,
            "flags": {},
            "shapes": [_shape(box) for box in picture.boxes],
            "imagePath": PurePosixPath(name).name,
            "imageData": None,
            "imageHeight": picture.height,
            "imageWidth": picture.width,
        }
        out.to.write(labels[name], json_bytes(row))
        yield from out.to.copy(name, name)
        yield picture


def _shape(box: LabelledBox) -> dict[str, Any]:
    x0, y0, x1, y1 = map(plain, box.corners)
    return {
        "label": box.category,
        "points": [[x0, y0], [x1, y1]],
        "group_id": None,
        "description": box.note,
        "shape_type": "rectangle",
        "flags": {name: True for name, is_on in by_name(box.flags).items() if is_on},
        "mask": None,
    }
