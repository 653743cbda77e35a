"""CVAT for images 1.1: one XML file of a dataset, boxes as corners in pixels from 0.

Turned boxes, polygons, ellipses and masks come in as the boxes around them. Round trips are exact;
the attribute ``is_crowd`` is what CVAT itself makes of COCO's crowds.
"""

import math
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

import defusedxml.ElementTree

from deitdet_gui.core.checks import Finding
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
    MASK,
    OUTLINE,
    TURNED,
    around,
    around_ellipse,
    around_runs,
    around_turned,
)
from deitdet_gui.core.formats.reading import (
    MOST_DATASET_BYTES,
    below,
    each_file,
    number,
    short,
    side,
)
from deitdet_gui.core.formats.writing import add, digits, fitting, xml_bytes
from deitdet_gui.core.words import say

_SIDES = ("xtl", "ytl", "xbr", "ybr")
_CROWD = "is_crowd"


def read_cvat(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read a CVAT file, or those of a folder. Tracks of a video name no picture: see ``Finding``.

    Raises:
        ReadError: there is no XML file.
    """

    def read(path: Path, where: str) -> Iterator[LabelledPicture | Finding]:
        if path.stat().st_size > MOST_DATASET_BYTES:
            raise ValueError(f"larger than {MOST_DATASET_BYTES:,} bytes")
        count = 0
        root: Element | None = None
        parse = defusedxml.ElementTree.iterparse(path, events=("start", "end"), forbid_dtd=True)
        for event, element in parse:
            if root is None:
                root = element
                if root.tag != "annotations":
                    raise ReadError(
                        say(
                            "{path} is not CVAT: it has <{tag}>.",
                            path=path,
                            tag=short(root.tag)[1:-1],
                        )
                    )
            if event == "end" and element.tag in ("image", "track"):
                count += 1
                report(count, 0)
                yield _picture(element, where) if element.tag == "image" else _track(element, where)
                root.clear()  # what has been read is let go: such files can be large

    return each_file(source, ".xml", read, silent)


def _track(track: Element, where: str) -> Finding:
    label, frames = short(track.get("label")), len(track)
    text = say(
        "a track of {label} over {frames} frames of a video was left out",
        label=label,
        frames=frames,
    )
    return Finding("warning", where, say("{text}; export the task as CVAT for images", text=text))


def _picture(image: Element, where: str) -> LabelledPicture | Finding:
    name = image.get("name")
    if not name:
        return Finding("error", where, say("image {id} has no name", id=short(image.get("id"))))
    boxes, faults = [], []
    for shape in image:
        if shape.tag == "tag":
            continue
        try:
            boxes.append(_box(shape))
        except (ValueError, OverflowError) as error:
            faults.append(f"<{short(shape.tag)[1:-1]}> {error}")
    size = side(image.get("width")), side(image.get("height"))
    place = f"{where}: {short(name)[1:-1]}"
    return LabelledPicture(place, below(where, name), *size, tuple(boxes), tuple(faults))


def _box(shape: Element) -> LabelledBox:
    category = shape.get("label")
    if not category:
        raise ValueError("has no label")
    try:
        corners, note = _around(shape)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"({short(category)[1:-1]}) {error}") from None
    is_crowd = any(
        a.get("name") == _CROWD and (a.text or "").strip().lower() == "true"
        for a in shape.iterfind("attribute")
    )
    return LabelledBox(category, corners, is_crowd, note=note)


def _around(shape: Element) -> tuple[Corners, str]:
    turn = number(shape.get("rotation", "0"))
    if shape.tag == "box":
        x0, y0, x1, y1 = (number(shape.get(key)) for key in _SIDES)
        if turn:
            return around_turned((x0, y0, x1, y1), turn, ((x0 + x1) / 2, (y0 + y1) / 2)), TURNED
        return (x0, y0, x1, y1), ""
    if shape.tag == "polygon":
        pairs = (point.split(",") for point in shape.get("points", "").split(";") if point)
        return around(pairs), OUTLINE
    if shape.tag == "ellipse":
        x, y, rx, ry = (number(shape.get(key)) for key in ("cx", "cy", "rx", "ry"))
        return around_ellipse((x, y), (rx, ry), turn), OUTLINE
    if shape.tag == "mask":
        left, top, width = (number(shape.get(key)) for key in ("left", "top", "width"))
        counts = [int(number(count)) for count in shape.get("rle", "").split(",")]
        x0, y0, x1, y1 = around_runs(counts, math.floor(width))
        return (left + x0, top + y0, left + x1, top + y1), MASK
    raise ValueError("is no box")


def write_cvat(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write ``annotations.xml`` and the pictures in ``images``."""
    root = Element("annotations")
    add(root, "version", "1.1")
    labels = add(add(add(root, "meta"), "task"), "labels")
    for category in out.categories:
        label = add(labels, "label")
        add(label, "name", category)
        attribute = add(add(label, "attributes"), "attribute")
        for tag, text in (("name", _CROWD), ("mutable", "False"), ("input_type", "checkbox"),
                          ("default_value", "false"), ("values", "false")):  # fmt: skip
            add(attribute, tag, text)
    for index, picture in enumerate(fitting(out, crowd=True)):
        if isinstance(picture, LabelledPicture):
            root.append(_image(index, picture))
            yield from out.to.copy(picture.file_name, f"images/{picture.file_name}")
        yield picture
    out.to.write_only("annotations.xml", xml_bytes(root))


def _image(index: int, picture: LabelledPicture) -> Element:
    size = {"width": str(picture.width), "height": str(picture.height)}
    image = Element("image", {"id": str(index), "name": picture.file_name, **size})
    for box in picture.boxes:
        corners = dict(zip(_SIDES, map(digits, box.corners), strict=True))
        row = {"label": box.category, "source": "manual", "occluded": "0", **corners}
        shape = SubElement(image, "box", {**row, "z_order": "0"})
        if box.crowd:
            add(shape, "attribute", "true").set("name", _CROWD)
    return image
