"""Pascal VOC: one XML file a picture, corners counted from 1 and both of them inside the box.

So ``xmin = 1, xmax = 640`` covers a picture 640 pixels wide, and becomes ``0, 640`` here.
Difficult, truncated and occluded are VOC's own words; crowds and ignore regions go out as difficult
objects, which VOC passes over in judging too. Notes are lost.

Corners keep all their digits, so that a round trip is exact. White space around a category's name
is lost.
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element

import defusedxml.ElementTree

from deitdet_gui.core.box import DIFFICULT, OCCLUDED, TRUNCATED
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.formats.destination import label_names
from deitdet_gui.core.formats.labelled import (
    LabelledBox,
    LabelledPicture,
    Outgoing,
    Report,
    silent,
)
from deitdet_gui.core.formats.reading import MOST_BYTES, below, each_file, number, short, side
from deitdet_gui.core.formats.writing import add, digits, fitting, xml_bytes
from deitdet_gui.core.splits import PARTS
from deitdet_gui.core.words import say

_SIDES = ("xmin", "ymin", "xmax", "ymax")
_FLAGS = {"truncated": TRUNCATED, "occluded": OCCLUDED, "difficult": DIFFICULT}


def read_voc(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read the XML files of a VOC dataset, or one of them.

    Args:
        source: an XML file, a folder of them, or a folder with ``Annotations`` in it.
        report: told how many files have been read.

    Yields:
        A picture for each file, or a finding for a file that is not VOC.

    Raises:
        ReadError: there is no XML file.
    """
    inner = source / "Annotations"
    return each_file(inner if inner.is_dir() else source, ".xml", _read_file, report)


def _read_file(path: Path, where: str) -> Iterator[LabelledPicture]:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(say("larger than {most_bytes:,} bytes", most_bytes=MOST_BYTES))
    root: Element = defusedxml.ElementTree.parse(path, forbid_dtd=True).getroot()
    if root.tag != "annotation":
        raise ValueError(say("<{tag}> instead of <annotation>", tag=short(root.tag)[1:-1]))
    boxes, faults = [], []
    for index, obj in enumerate(root.iterfind("object"), 1):
        try:
            boxes.append(_read_box(obj))
        except ValueError as error:
            faults.append(say("object {index} {error}", index=index, error=error))
    written = root.findtext("filename") or ""
    name = below(where, written if written.strip() else path.stem)
    width, height = (side(root.findtext(f"size/{one}")) for one in ("width", "height"))
    yield LabelledPicture(where, name, width, height, tuple(boxes), tuple(faults))


def _read_box(obj: Element) -> LabelledBox:
    category = (obj.findtext("name") or "").strip()
    if not category:
        raise ValueError(say("has no name"))
    texts = [(obj.findtext(f"bndbox/{one}") or "").strip() for one in _SIDES]
    try:
        x0, y0, x1, y1 = map(number, texts)
    except ValueError:
        shown = ", ".join(map(short, texts))
        raise ValueError(
            say("({category}) has the corners {shown}", category=category, shown=shown)
        ) from None
    # In decimal numbers, because 1.1 - 1 is not 0.1 in floats.
    x0, y0 = (float(Decimal(one.replace("_", "")) - 1) for one in texts[:2])
    flags = sum(bit for name, bit in _FLAGS.items() if (obj.findtext(name) or "").strip() == "1")
    return LabelledBox(category, (x0, y0, x1, y1), flags, f"({', '.join(texts)})")


def write_voc(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write ``Annotations``, ``ImageSets/Main`` where there is a split, and ``JPEGImages``."""
    labels, findings = label_names(out.names, ".xml", only_stems=False)
    yield from findings
    stems: dict[str, list[str]] = {part: [] for part in PARTS}
    for picture in fitting(out, says=DIFFICULT | TRUNCATED | OCCLUDED):
        if isinstance(picture, Finding):
            yield picture
            continue
        name = picture.file_name
        if name not in labels:
            continue
        out.to.write(f"Annotations/{labels[name]}", xml_bytes(_annotation(picture)))
        yield from out.to.copy(name, f"JPEGImages/{name}")
        if name in out.parts:
            stems[out.parts[name]].append(labels[name].removesuffix(".xml"))
        yield picture
    for part, lines in stems.items():
        if lines:
            out.to.write(f"ImageSets/Main/{part}.txt", ("\n".join(lines) + "\n").encode())


def _annotation(picture: LabelledPicture) -> Element:
    path = PurePosixPath(picture.file_name)
    root = Element("annotation")
    add(root, "folder", path.parent.as_posix().removeprefix("."))
    add(root, "filename", path.name)
    size = add(root, "size")
    for tag, value in (("width", picture.width), ("height", picture.height), ("depth", 3)):
        add(size, tag, value)
    add(root, "segmented", 0)
    for box in picture.boxes:
        obj = add(root, "object")
        add(obj, "name", box.category)
        add(obj, "pose", "Unspecified")
        for tag, bit in _FLAGS.items():
            add(obj, tag, int(bool(box.flags & bit)))
        bndbox = add(obj, "bndbox")
        x0, y0, x1, y1 = (Decimal(digits(corner)) for corner in box.corners)
        for tag, corner in zip(_SIDES, (x0 + 1, y0 + 1, x1, y1), strict=True):
            add(bndbox, tag, f"{corner:f}")
    return root
