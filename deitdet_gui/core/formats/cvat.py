"""CVAT for images 1.1: one XML file of a dataset, boxes as corners in pixels from 0.

Turned boxes, polygons, ellipses and masks come in as the boxes around them. Round trips are exact;
``occluded`` is CVAT's own word, the attribute ``is_crowd`` what it makes of COCO's crowds. The
other flags and the note are attributes too; control characters in a note become spaces.
"""

import math
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

import defusedxml.ElementTree

from deitdet_gui.core.box import (
    ALL_FLAGS,
    CROWD,
    DIFFICULT,
    IGNORE,
    OCCLUDED,
    TRUNCATED,
    without_clash,
)
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
_FLAGS = {"is_crowd": CROWD, "ignore": IGNORE, "difficult": DIFFICULT, "truncated": TRUNCATED}
_NOTE = "note"
_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read_cvat(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read a CVAT file, or those of a folder. Tracks of a video name no picture: see ``Finding``.

    Raises:
        ReadError: there is no XML file.
    """

    def read(path: Path, where: str) -> Iterator[LabelledPicture | Finding]:
        if path.stat().st_size > MOST_DATASET_BYTES:
            raise ValueError(
                say(
                    "larger than {most_dataset_bytes:,} bytes",
                    most_dataset_bytes=MOST_DATASET_BYTES,
                )
            )
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
        raise ValueError(say("has no label"))
    try:
        corners, changed = _around(shape)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"({short(category)[1:-1]}) {error}") from None
    said = {a.get("name"): a.text or "" for a in shape.iterfind("attribute")}
    flags = OCCLUDED if shape.get("occluded") == "1" else 0
    flags |= sum(
        bit for name, bit in _FLAGS.items() if said.get(name, "").strip().lower() == "true"
    )
    note = said.get(_NOTE, "")
    return LabelledBox(category, corners, without_clash(flags), changed=changed, note=note)


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
    raise ValueError(say("is no box"))


def write_cvat(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write ``annotations.xml`` and the pictures in ``images``."""
    root = Element("annotations")
    add(root, "version", "1.1")
    labels = add(add(add(root, "meta"), "task"), "labels")
    used, has_note = CROWD, False
    for index, picture in enumerate(fitting(out, says=ALL_FLAGS, notes=True)):
        if isinstance(picture, LabelledPicture):
            root.append(_image(index, picture))
            for box in picture.boxes:
                used, has_note = used | box.flags, has_note or bool(box.note)
            yield from out.to.copy(picture.file_name, f"images/{picture.file_name}")
        yield picture
    for category in out.categories:
        _list_label(labels, category, used, has_note)
    out.to.write_only("annotations.xml", xml_bytes(root))


def _list_label(labels: Element, category: str, used: int, has_note: bool) -> None:
    """Say what a label's boxes may be said to be; CVAT takes no attribute that is not listed."""
    label = add(labels, "label")
    add(label, "name", category)
    attributes = add(label, "attributes")
    rows = [(name, "checkbox", "false") for name, bit in _FLAGS.items() if used & bit]
    rows += [(_NOTE, "text", "")] if has_note else []
    for name, kind, value in rows:
        attribute = add(attributes, "attribute")
        for tag, text in (("name", name), ("mutable", "False"), ("input_type", kind),
                          ("default_value", value), ("values", value)):  # fmt: skip
            add(attribute, tag, text)


def _image(index: int, picture: LabelledPicture) -> Element:
    size = {"width": str(picture.width), "height": str(picture.height)}
    image = Element("image", {"id": str(index), "name": picture.file_name, **size})
    for box in picture.boxes:
        corners = dict(zip(_SIDES, map(digits, box.corners), strict=True))
        occluded = str(int(bool(box.flags & OCCLUDED)))
        row = {"label": box.category, "source": "manual", "occluded": occluded, **corners}
        shape = SubElement(image, "box", {**row, "z_order": "0"})
        for name, bit in _FLAGS.items():
            if box.flags & bit:
                add(shape, "attribute", "true").set("name", name)
        if box.note:
            add(shape, "attribute", _NOT_XML.sub(" ", box.note)).set("name", _NOTE)
    return image
