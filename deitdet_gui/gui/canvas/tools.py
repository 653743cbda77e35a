"""What hand and keys do to boxes. Everything is in picture pixels; nothing here knows Qt.

A gesture is a generator: it is sent a :class:`Pointer` at every press, move and release, yields the
shapes to show meanwhile, and returns the shapes that the gesture ends with; none when it came to
nothing. Closing it (Escape) leaves no trace.
"""

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from deitdet_gui.core.dataset import Box, BoxId, Corners
from deitdet_gui.core.edits import Edit, PutBox

SMALLEST_PX = 2.0  # a box under this is a slip of the hand
NEW = BoxId(0)  # stands for the box that is being drawn; ids of boxes are positive
CURRENT = BoxId(-1)  # a stand-in for the current detection: hands and keys change it like a box

Size = tuple[int, int]  # width, height of the picture
Shapes = dict[BoxId, Corners]
Handle = Literal["nw", "n", "ne", "e", "se", "s", "sw", "w"]
Side = Literal["left", "right", "top", "bottom"]


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is, in picture pixels; it may be outside the picture."""

    kind: Literal["press", "move", "release"]
    x: float
    y: float
    square: bool = False  # keep width and height equal


Gesture = Generator[Shapes, Pointer, Shapes]


def draw(size: Size) -> Gesture:
    """Press at one corner, release at the opposite one.

    Returns:
        ``{NEW: corners}`` inside the picture; nothing if a side is under ``SMALLEST_PX``.
    """
    start = yield {}
    x, y = _inside(start.x, size[0]), _inside(start.y, size[1])
    shapes: Shapes = {}
    while True:
        now = yield shapes
        dx, dy = _inside(now.x, size[0]) - x, _inside(now.y, size[1]) - y
        if now.square:
            dx, dy = _squared(x, y, now.x - x, now.y - y, size)
        corners = _spanned(x, y, _snapped(x + dx), _snapped(y + dy))
        shapes = {NEW: corners}
        if now.kind == "release":
            return shapes if is_large_enough(corners) else {}


def move(boxes: Iterable[Box], size: Size) -> Gesture:
    """Drag boxes by any point of them. They keep their sizes and places among each other."""
    before = list(boxes)
    start = yield {}
    shapes: Shapes = {}
    while True:
        now = yield shapes
        shapes = shifted(before, now.x - start.x, now.y - start.y, size)
        if now.kind == "release":
            return shapes


def resize(box: Box, handle: Handle, size: Size) -> Gesture:
    """Drag one of the eight handles; past the opposite side the box turns over.

    Returns:
        The new corners; nothing if a side would be under ``SMALLEST_PX``.
    """
    start = yield {}
    x0, y0, x1, y1 = clipped(box.corners, size)
    shapes: Shapes = {}
    while True:
        now = yield shapes
        # By the distance, not to the place: the hand seldom grabs the very edge.
        dx, dy = now.x - start.x, now.y - start.y
        left = _inside(x0 + dx, size[0]) if "w" in handle else x0
        right = _inside(x1 + dx, size[0]) if "e" in handle else x1
        top = _inside(y0 + dy, size[1]) if "n" in handle else y0
        bottom = _inside(y1 + dy, size[1]) if "s" in handle else y1
        corners = _spanned(left, top, right, bottom)
        shapes = {box.id: corners}
        if now.kind == "release":
            return shapes if is_large_enough(corners) else {}


def shifted(boxes: Iterable[Box], dx: float, dy: float, size: Size) -> Shapes:
    """Where boxes come to lie when moved together, as far as the picture's edge lets them.

    A box that lay past the edge is cut to the picture first.
    """
    whole = {box.id: clipped(box.corners, size) for box in boxes}
    if not whole:
        return {}
    dx, dy = _snapped(dx), _snapped(dy)  # what lay on the grid stays on it
    dx = min(
        max(dx, -min(c[0] for c in whole.values())), size[0] - max(c[2] for c in whole.values())
    )
    dy = min(
        max(dy, -min(c[1] for c in whole.values())), size[1] - max(c[3] for c in whole.values())
    )
    return {
        i: clipped(
            (_noiseless(x0 + dx), _noiseless(y0 + dy), _noiseless(x1 + dx), _noiseless(y1 + dy)),
            size,
        )
        for i, (x0, y0, x1, y1) in whole.items()
    }


def grown(boxes: Iterable[Box], side: Side, by: float, size: Size) -> Shapes:
    """Move one side of each box outwards by ``by`` pixels, or inwards when it is negative."""
    shapes: Shapes = {}
    for box in boxes:
        x0, y0, x1, y1 = clipped(box.corners, size)
        if side == "left":
            x0 = _inside(min(x0 - by, x1 - SMALLEST_PX), size[0])
        elif side == "right":
            x1 = _inside(max(x1 + by, x0 + SMALLEST_PX), size[0])
        elif side == "top":
            y0 = _inside(min(y0 - by, y1 - SMALLEST_PX), size[1])
        else:
            y1 = _inside(max(y1 + by, y0 + SMALLEST_PX), size[1])
        shapes[box.id] = (x0, y0, x1, y1)
    return shapes


def copies(boxes: Iterable[Box], first_id: BoxId, size: Size, by: float) -> list[Box]:
    """Copies of boxes with new ids, moved a little to be seen, but never off the picture."""
    originals = list(boxes)
    for dx, dy in ((by, by), (-by, -by), (by, -by), (-by, by)):
        shapes = shifted(originals, dx, dy, size)
        if all(shapes[box.id] != box.corners for box in originals):
            break
    return [
        replace_corners(replace(box, id=BoxId(first_id + i)), shapes[box.id])
        for i, box in enumerate(originals)
    ]


def changes(boxes: Mapping[BoxId, Box], shapes: Shapes) -> list[Edit]:
    """Edits that give the boxes their new corners; none for those that stay as they were."""
    return [
        PutBox(replace_corners(boxes[i], corners))
        for i, corners in shapes.items()
        if i in boxes and boxes[i].corners != corners
    ]


def replace_corners(box: Box, corners: Corners) -> Box:
    x0, y0, x1, y1 = corners
    return replace(box, x0=x0, y0=y0, x1=x1, y1=y1)


def clipped(corners: Corners, size: Size) -> Corners:
    """The part of a rectangle inside the picture; a line or point on its edge if there is none."""
    x0, y0, x1, y1 = corners
    width, height = map(float, size)
    return (
        min(max(x0, 0.0), width),
        min(max(y0, 0.0), height),
        min(max(x1, 0.0), width),
        min(max(y1, 0.0), height),
    )


def is_large_enough(corners: Corners) -> bool:
    x0, y0, x1, y1 = corners
    return x1 - x0 >= SMALLEST_PX and y1 - y0 >= SMALLEST_PX


def _inside(value: float, limit: int) -> float:
    return _snapped(min(max(value, 0.0), float(limit)))


def _snapped(value: float) -> float:
    # Nobody points finer than a sixteenth, and unlike a hundredth it is an exact number: COCO keeps
    # widths, and corners on this grid come back from them to the last bit.
    return round(value * 16) / 16


def _noiseless(value: float) -> float:
    return round(value, 6)  # 0.1 + 0.2; coarser would change the size of a box that is only moved


def _squared(x: float, y: float, dx: float, dy: float, size: Size) -> tuple[float, float]:
    room_x = x if dx < 0 else size[0] - x
    room_y = y if dy < 0 else size[1] - y
    side = min(max(abs(dx), abs(dy)), room_x, room_y)
    return (-side if dx < 0 else side), (-side if dy < 0 else side)


def _spanned(xa: float, ya: float, xb: float, yb: float) -> Corners:
    return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)
