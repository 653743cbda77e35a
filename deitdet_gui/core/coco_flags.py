"""What a COCO annotation says of a box beside its place and category, and how that is changed.

==========  ===============================================  =====================================
ours        read from                                        written, where the record has it not
==========  ===============================================  =====================================
crowd       ``iscrowd``                                      ``"iscrowd": 1``
ignore      ``ignore``, in the record or its ``attributes``  ``"ignore": 1, "iscrowd": 1``
difficult   ``difficult``, in either                         ``"attributes": {"difficult": true}``
truncated   ``truncated``, in either                         ``"attributes": {"truncated": true}``
occluded    ``occluded``, in either                          ``"attributes": {"occluded": true}``
note        ``note``, in either                              ``"attributes": {"note": "..."}``
==========  ===============================================  =====================================

``attributes`` is where CVAT, through Datumaro, keeps what COCO has no word for; FiftyOne and the
converters of VOC write such keys straight into the record. ``ignore`` is what MMDetection's and
CrowdHuman's readers leave out, and what X-AnyLabeling makes of its "difficult". pycocotools sets
its own ``ignore`` from ``iscrowd`` alone (``COCOeval._prepare``), so an ignore region is written as
a crowd too. A value is changed where it stands, and kept as a number where it was one.
"""

from collections.abc import Mapping
from typing import Any

from deitdet_gui.core.box import CROWD, FLAGS, IGNORE, without_clash

ATTRIBUTES = "attributes"
_NOTE = "note"
_YES = ("1", "true", "yes")


def flags_of(record: Mapping[str, Any]) -> int:
    """The bits of an annotation; ``ignore`` goes before ``iscrowd``, which says less."""
    flags = CROWD if record.get("iscrowd") else 0
    places = _places(record)
    for bit, name in enumerate(FLAGS):
        if bit and any(_is_on(place.get(name)) for place in places):
            flags |= 1 << bit
    return without_clash(flags)


def note_of(record: Mapping[str, Any]) -> str:
    """The note of an annotation; the empty text where it has none."""
    texts = (place.get(_NOTE) for place in _places(record))
    return next((text for text in texts if text and isinstance(text, str)), "")


def said(before: Mapping[str, Any], flags: int, note: str) -> dict[str, Any]:
    """What to write into an annotation so that it says this.

    Args:
        before: the record as it is; empty for a new one.
        flags: bits.
        note: a text.

    Returns:
        The keys that change; under ``attributes`` only those of its keys that do.
    """
    changed = flags ^ flags_of(before)
    row: dict[str, Any] = {}
    if not before or changed & (CROWD | IGNORE):
        row["iscrowd"] = int(bool(flags & (CROWD | IGNORE)))
    for bit, name in enumerate(FLAGS):
        if bit and changed & 1 << bit:
            _say(before, name, bool(flags & 1 << bit), row)
    if note != note_of(before):
        _say_note(before, note, row)
    return row


def _places(record: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    inner = record.get(ATTRIBUTES)
    return (record, inner) if isinstance(inner, dict) else (record,)


def _is_on(value: Any) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in _YES
    return isinstance(value, int | float) and value != 0  # True is a number too


def _say(before: Mapping[str, Any], name: str, is_on: bool, row: dict[str, Any]) -> None:
    """Turn a flag on where it has a place, or off in every place that says that it is on."""
    is_inner_too = [place is not before for place in _places(before) if name in place]
    if is_on:
        is_inner_too = is_inner_too[:1] or [name != "ignore" and _takes_keys(before)]
    for is_inner in is_inner_too:
        old = before[ATTRIBUTES].get(name) if is_inner and before.get(ATTRIBUTES) else None
        old = old if is_inner else before.get(name)
        is_number = type(old) is int or (type(old) is not bool and not is_inner)
        if is_on or _is_on(old):
            _put(row, is_inner, name, int(is_on) if is_number else is_on)


def _say_note(before: Mapping[str, Any], note: str, row: dict[str, Any]) -> None:
    texts = [(place is not before, place.get(_NOTE)) for place in _places(before)]
    full = [is_inner for is_inner, text in texts if text and isinstance(text, str)]
    empty = [is_inner for is_inner, text in texts if text == ""]
    if note:
        _put(row, [*full, *empty, _takes_keys(before)][0], _NOTE, note)
    for is_inner in full if not note else ():
        _put(row, is_inner, _NOTE, note)


def _takes_keys(record: Mapping[str, Any]) -> bool:
    """Whether ``attributes`` is what CVAT means by it; some programs keep a list there."""
    return isinstance(record.get(ATTRIBUTES), dict | None)


def _put(row: dict[str, Any], is_inner: bool, name: str, value: object) -> None:
    (row.setdefault(ATTRIBUTES, {}) if is_inner else row)[name] = value
