"""What all writers do alike: leave out what the format cannot say, and lay out XML and JSON."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from deitdet_gui.core.box import CROWD, DIFFICULT, IGNORE, by_name
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.formats.labelled import LabelledBox, LabelledPicture, Outgoing
from deitdet_gui.core.words import say

_AREAS = CROWD | IGNORE


def fitting(
    out: Outgoing, *, says: int = 0, notes: bool = False, in_shares: bool = False
) -> Iterator[LabelledPicture | Finding]:
    """The pictures as a format can hold them.

    Args:
        out: what is to be written.
        says: the flags that the format can say. Crowds and ignore regions that it cannot are
            difficult objects where it has these, else they are left out, because they would be
            taken for single objects.
        notes: the format has room for a note.
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
            if box.flags & ~says & _AREAS and not says & DIFFICULT:
                faults.append(_unsaid(box))
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
                boxes.append(_said(kept, says, notes))
        yield replace(picture, boxes=tuple(boxes), faults=tuple(faults))


def _unsaid(box: LabelledBox) -> str:
    if box.flags & CROWD:
        text = say(
            "a {category} box is a crowd, which this format cannot say", category=box.category
        )
    else:
        text = say(
            "a {category} box is an ignore region, which this format cannot say",
            category=box.category,
        )
    return text


def _said(box: LabelledBox, says: int, notes: bool) -> LabelledBox:
    """A box with the flags and the note that a format can say; what is lost is in ``changed``."""
    lost, flags = box.flags & ~says, box.flags & says
    changed = [box.changed] if box.changed else []
    if lost & _AREAS:
        flags |= DIFFICULT
        changed.append(say("a crowd or an ignore region went out as a difficult object"))
    words = [name for name, is_lost in by_name(lost & ~_AREAS).items() if is_lost]
    if box.note and not notes:
        words.append("note")
    if words:
        changed.append(say("this format does not keep: {words}", words=", ".join(words)))
    note = box.note if notes else ""
    return replace(box, flags=flags, note=note, changed="; ".join(changed)) if changed else box


def _cut(box: LabelledBox, picture: LabelledPicture) -> LabelledBox | None:
    x0, y0, x1, y1 = box.corners
    cut = (max(x0, 0.0), max(y0, 0.0), min(x1, picture.width), min(y1, picture.height))
    if cut[2] <= cut[0] or cut[3] <= cut[1]:
        return None
    if cut == box.corners:
        return box
    changed = say("a box past the edge was cut at the edge, which this format asks for")
    return replace(box, corners=cut, changed=changed)


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
