"""What all writers do alike: leave out what the format cannot say, and lay out XML and JSON."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.formats.labelled import LabelledBox, LabelledPicture, Outgoing
from deitdet_gui.core.words import say

CUT = "a box past the edge was cut at the edge, which this format asks for"


def fitting(
    out: Outgoing, *, crowd: bool, in_shares: bool = False
) -> Iterator[LabelledPicture | Finding]:
    """The pictures as a format can hold them.

    Args:
        out: what is to be written.
        crowd: the format can say that a box is a crowd; else such boxes are left out, because
            they would be taken for single objects.
        in_shares: the format counts in shares of the picture: it needs to know how large that is,
            and boxes have to end at its edge.
    """
    for picture in out.pictures:
        if in_shares and not (picture.width and picture.height):
            text = say(
                "the size of the picture is not known, and this format counts in shares of it"
            )
            yield Finding("warning", picture.file_name, text)
            continue
        boxes, faults = [], list(picture.faults)
        for box in picture.boxes:
            kept = _cut(box, picture) if in_shares else box
            if box.crowd and not crowd:
                faults.append(
                    say(
                        "a {category} box is a crowd, which this format cannot say",
                        category=box.category,
                    )
                )
            elif kept is None:
                corners = ", ".join(f"{c:g}" for c in box.corners)
                faults.append(
                    say(
                        "{category} box ({corners}) has no area in the picture",
                        category=box.category,
                        corners=corners,
                    )
                )
            else:
                boxes.append(kept)
        yield replace(picture, boxes=tuple(boxes), faults=tuple(faults))


def _cut(box: LabelledBox, picture: LabelledPicture) -> LabelledBox | None:
    x0, y0, x1, y1 = box.corners
    cut = (max(x0, 0.0), max(y0, 0.0), min(x1, picture.width), min(y1, picture.height))
    if cut[2] <= cut[0] or cut[3] <= cut[1]:
        return None
    return box if cut == box.corners else replace(box, corners=cut, note=CUT)


def digits(value: float) -> str:
    """A number so that it is read as the same float; whole ones without a decimal point."""
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def plain(value: float) -> float:
    """The same for JSON."""
    return int(value) if float(value).is_integer() else value


def json_bytes(value: Any) -> bytes:
    """JSON in UTF-8, a record a line.

    Python's own indentation takes several times as long and as much memory, which a million boxes
    feel.
    """
    if isinstance(value, dict):
        rows = (f"{_json(key)}: {_a_record_a_line(one)}" for key, one in value.items())
        text = "{\n" + ",\n".join(rows) + "\n}"
    else:
        text = _a_record_a_line(value)
    # A half of a character, which a file that came in may hold, becomes a JSON escape.
    return (text + "\n").encode("utf-8", "backslashreplace")


def _a_record_a_line(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return _json(value)
    return "[\n" + ",\n".join(map(_json, value)) + "\n]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def add(parent: Element, tag: str, text: object = "") -> Element:
    """A new last child with a text."""
    child = SubElement(parent, tag)
    if text != "":
        child.text = str(text)
    return child


def xml_bytes(root: Element) -> bytes:
    indent(root)
    data: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"
