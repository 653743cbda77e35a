"""Boxes on the system's clipboard: for another picture, another window, and as text for people."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, asdict, dataclass, fields
from typing import Any

from PySide6.QtCore import QMimeData

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, ImageId

MIME = "application/x-deitdet-boxes+json"
VERSION = 1
MOST_BYTES = 64 * 2**20  # of a clipboard that is read
_LOCAL = {"id", "image", "category"}  # what means nothing on another picture
_REST = {f.name: f.default for f in fields(Box) if f.default is not MISSING}


class NoBoxesError(Exception):
    """There is nothing on the clipboard that can be made into boxes."""


@dataclass(frozen=True, slots=True)
class CopiedBox:
    """A box that belongs to no picture yet; its category goes by name."""

    category: str
    corners: Corners
    rest: Mapping[str, Any]  # everything else that is known of a box, by the names of its fields

    def on(self, image: ImageId, number: BoxId, category: CategoryId) -> Box:
        """The box, as one of an image."""
        return Box(number, image, category, *self.corners, **self.rest)


def to_mime(boxes: Sequence[Box], names: Mapping[CategoryId, str]) -> QMimeData:
    """Boxes as what another DeiTDet reads, and as a table of text with a line for each."""
    rows = []
    lines = ["category\tx\ty\twidth\theight"]
    for box in boxes:
        name = names.get(box.category, "")
        row = {key: value for key, value in asdict(box).items() if key not in _LOCAL}
        rows.append({"category": name, **row})
        numbers = (box.x0, box.y0, box.width, box.height)
        lines.append("\t".join([name, *(f"{number:.10g}" for number in numbers)]))
    mime = QMimeData()
    mime.setData(MIME, json.dumps({"version": VERSION, "boxes": rows}).encode())
    mime.setText("\n".join(lines))
    return mime


def from_mime(mime: QMimeData | None) -> list[CopiedBox]:
    """The boxes that another picture or window has put there; ``None`` is an empty clipboard.

    Raises:
        NoBoxesError: there are none, or they cannot be read.
    """
    data = bytes(mime.data(MIME).data()) if mime is not None else b""
    if not data or len(data) > MOST_BYTES:
        raise NoBoxesError
    try:
        content = json.loads(data)
        if content["version"] != VERSION:
            raise NoBoxesError
        boxes = [_read(row) for row in content["boxes"]]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NoBoxesError from error
    if not boxes:
        raise NoBoxesError
    return boxes


def _read(row: dict[str, Any]) -> CopiedBox:
    x0, y0, x1, y1 = (float(row[side]) for side in ("x0", "y0", "x1", "y1"))
    name = " ".join(str(row["category"]).split())
    if not name:
        raise NoBoxesError
    rest = {key: row[key] for key in _REST if key in row}
    if any(type(value) is not type(_REST[key]) for key, value in rest.items()):
        raise TypeError(f"a box with {rest}")
    copied = CopiedBox(name, (x0, y0, x1, y1), rest)
    copied.on(ImageId(0), BoxId(0), CategoryId(0))  # impossible ones are refused here
    return copied
