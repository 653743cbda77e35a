"""What hand and keys do to boxes. Everything is in picture pixels; nothing here knows Qt.

A gesture is a generator: it is sent a :class:`Pointer` at every press, move and release, yields the
shapes to show meanwhile, and returns the shapes that the gesture ends with; none when it came to
nothing. Closing it (Escape) leaves no trace.
"""

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol

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
    is_free: bool = False  # stick to nothing


class Magnet(Protocol):
    """Knows the edges that what is drawn, moved or resized sticks to when it comes near."""

    def x(self, near: float, top: float, bottom: float) -> float | None:
        """The place of an upright edge, near a place and beside what lies from top to bottom."""

    def y(self, near: float, left: float, right: float) -> float | None:
        """The place of a level edge, near a place and beside what lies from left to right."""


Gesture = Generator[Shapes, Pointer, Shapes]


def draw(size: Size, magnet: Magnet | None = None) -> Gesture:
    """Press at one corner, release at the opposite one.

    A square sticks to edges with its first corner only: two edges seldom leave it square.

    Returns:
        ``{NEW: corners}`` inside the picture; nothing if a side is under ``SMALLEST_PX``.
    """
    start = yield {}
    shapes: Shapes = {}
    while True:
        now = yield shapes
        pull = None if now.is_free else magnet
        x, y = _inside(start.x, size[0]), _inside(start.y, size[1])
        if pull is not None:
            x, y = _stuck(pull.x(x, y, y), x), _stuck(pull.y(y, x, x), y)
        if now.square:
            dx, dy = _squared(x, y, now.x - x, now.y - y, size)
            corners = _spanned(x, y, _snapped(x + dx), _snapped(y + dy))
        else:
            end_x, end_y = _inside(now.x, size[0]), _inside(now.y, size[1])
            if pull is not None:
                top, bottom, left, right = *_ordered(y, end_y), *_ordered(x, end_x)
                end_x = _stuck(pull.x(end_x, top, bottom), end_x, x)
                end_y = _stuck(pull.y(end_y, left, right), end_y, y)
            corners = _spanned(x, y, end_x, end_y)
        shapes = {NEW: clipped(corners, size)}
        if now.kind == "release":
            return shapes if is_large_enough(corners, size) else {}


def move(boxes: Iterable[Box], size: Size, magnet: Magnet | None = None) -> Gesture:
    """Drag boxes by any point of them. They keep their sizes and places among each other."""
    before = list(boxes)
    start = yield {}
    shapes: Shapes = {}
    while True:
        now = yield shapes
        shapes = shifted(before, now.x - start.x, now.y - start.y, size)
        if magnet is not None and not now.is_free:
            shapes = _stuck_together(shapes, size, magnet)
        if now.kind == "release":
            return shapes


def resize(
    boxes: Iterable[Box], handle: Handle, size: Size, magnet: Magnet | None = None
) -> Gesture:
    """Drag one of the eight handles of a box, or of the rectangle round several.

    Several keep their proportions to that rectangle. Past the opposite side boxes turn over.

    Returns:
        The new corners; nothing if it makes a side of any box shorter than ``SMALLEST_PX``.
    """
    before = {box.id: clipped(box.corners, size) for box in boxes}
    whole = hull(before.values())
    start = yield {}
    shapes: Shapes = {}
    while True:
        now = yield shapes
        # By the distance, not to the place: the hand seldom grabs the very edge.
        pull = None if now.is_free else magnet
        new = _dragged(whole, handle, now.x - start.x, now.y - start.y, size, pull)
        shapes = {i: _in_proportion(corners, whole, new) for i, corners in before.items()}
        if now.kind == "release":
            return {} if any(_is_slip(before[i], shapes[i]) for i in shapes) else shapes


def shifted(boxes: Iterable[Box], dx: float, dy: float, size: Size) -> Shapes:
    """Where boxes come to lie when moved together, as far as the picture's edge lets them.

    A box that lay past the edge is cut to the picture first.
    """
    whole = {box.id: clipped(box.corners, size) for box in boxes}
    if not whole:
        return {}
    x0, y0, x1, y1 = hull(whole.values())
    # What lay on the grid stays on it.
    dx = min(max(_snapped(dx), -x0), size[0] - x1)
    dy = min(max(_snapped(dy), -y0), size[1] - y1)
    return {
        i: clipped(
            (_added(x0, dx), _added(y0, dy), _added(x1, dx), _added(y1, dy)),
            size,
        )
        for i, (x0, y0, x1, y1) in whole.items()
    }


def grown(boxes: Iterable[Box], side: Side, by: float, size: Size) -> Shapes:
    """Move one side of each box outwards by ``by`` pixels, or inwards when it is negative.

    It stops before less than ``SMALLEST_PX`` is left.
    """
    shapes: Shapes = {}
    for box in boxes:
        x0, y0, x1, y1 = clipped(box.corners, size)
        # A box that is narrower already does not grow by shrinking it.
        least_x = SMALLEST_PX if by > 0 else min(SMALLEST_PX, x1 - x0)
        least_y = SMALLEST_PX if by > 0 else min(SMALLEST_PX, y1 - y0)
        if side == "left":
            x0 = _inside(min(x0 - by, x1 - least_x), size[0])
        elif side == "right":
            x1 = _inside(max(x1 + by, x0 + least_x), size[0])
        elif side == "top":
            y0 = _inside(min(y0 - by, y1 - least_y), size[1])
        else:
            y1 = _inside(max(y1 + by, y0 + least_y), size[1])
        shapes[box.id] = _spanned(x0, y0, x1, y1)  # the grid may lie past a side without width
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


def hull(rectangles: Iterable[Corners]) -> Corners:
    """The rectangle round several; there has to be one at least."""
    left, top, right, bottom = zip(*rectangles, strict=True)
    return min(left), min(top), max(right), max(bottom)


def is_large_enough(corners: Corners, size: Size) -> bool:
    """Say whether a rectangle is more than a slip; no picture is too thin to draw on it."""
    x0, y0, x1, y1 = corners
    return x1 - x0 >= min(SMALLEST_PX, size[0]) and y1 - y0 >= min(SMALLEST_PX, size[1])


def _is_slip(before: Corners, after: Corners) -> bool:
    """Say whether a side has come to under ``SMALLEST_PX``; one that was so may stay."""
    return any(
        after[i + 2] - after[i] < min(SMALLEST_PX, before[i + 2] - before[i]) for i in (0, 1)
    )


def _dragged(
    whole: Corners, handle: Handle, dx: float, dy: float, size: Size, pull: Magnet | None
) -> Corners:
    """Where the sides of a rectangle come to lie; left may come to lie right of right."""
    x0, y0, x1, y1 = whole
    left = _inside(x0 + dx, size[0]) if dx and "w" in handle else x0
    right = _inside(x1 + dx, size[0]) if dx and "e" in handle else x1
    top = _inside(y0 + dy, size[1]) if dy and "n" in handle else y0
    bottom = _inside(y1 + dy, size[1]) if dy and "s" in handle else y1
    if pull is None:
        return left, top, right, bottom
    beside, along = _ordered(top, bottom), _ordered(left, right)
    if "w" in handle:
        left = _stuck(pull.x(left, *beside), left, right)
    elif "e" in handle:
        right = _stuck(pull.x(right, *beside), right, left)
    if "n" in handle:
        top = _stuck(pull.y(top, *along), top, bottom)
    elif "s" in handle:
        bottom = _stuck(pull.y(bottom, *along), bottom, top)
    return left, top, right, bottom


def _in_proportion(corners: Corners, whole: Corners, new: Corners) -> Corners:
    """Where a rectangle comes to lie when the one round it gets other sides."""
    x0, x1 = _scaled(corners[0], corners[2], (whole[0], whole[2]), (new[0], new[2]))
    y0, y1 = _scaled(corners[1], corners[3], (whole[1], whole[3]), (new[1], new[3]))
    return x0, y0, x1, y1


def _scaled(
    low: float, high: float, old: tuple[float, float], new: tuple[float, float]
) -> tuple[float, float]:
    if old == new:
        return low, high
    if old[0] == old[1]:  # no width to be in proportion to
        return _ordered(*new)
    span = new[1] - new[0]
    least, most = _ordered(*new)
    ends = {old[0]: new[0], old[1]: new[1]}  # these need not lie on the grid
    places = [
        ends.get(
            v, min(max(_snapped(new[0] + (v - old[0]) / (old[1] - old[0]) * span), least), most)
        )
        for v in (low, high)
    ]
    return _ordered(*places)


def _stuck(place: float | None, otherwise: float, opposite: float | None = None) -> float:
    """The place to stick to, unless there is none, or it would leave nothing of the rectangle."""
    if place is None or (opposite is not None and abs(place - opposite) < SMALLEST_PX):
        return otherwise
    return place


def _stuck_together(shapes: Shapes, size: Size, magnet: Magnet) -> Shapes:
    """Move shapes on to the nearest edges that any of their common sides can stick to."""
    if not shapes:
        return shapes
    x0, y0, x1, y1 = hull(shapes.values())
    across = _nearest({v: magnet.x(v, y0, y1) for v in (x0, x1)}, x0, x1, size[0])
    down = _nearest({v: magnet.y(v, x0, x1) for v in (y0, y1)}, y0, y1, size[1])
    if across is None and down is None:
        return shapes
    return {
        i: (*_carried(x0, y0, across, down), *_carried(x1, y1, across, down))
        for i, (x0, y0, x1, y1) in shapes.items()
    }


def _nearest(
    places: Mapping[float, float | None], low: float, high: float, limit: int
) -> tuple[float, float] | None:
    """Which of two sides goes where: the one with the shorter way that stays in the picture."""
    ways = [
        (side, place)
        for side, place in places.items()
        if place is not None and low + place - side >= 0 and high + place - side <= limit
    ]
    return min(ways, key=_way, default=None)


def _way(one: tuple[float, float]) -> float:
    return abs(one[1] - one[0])


def _carried(
    x: float, y: float, across: tuple[float, float] | None, down: tuple[float, float] | None
) -> tuple[float, float]:
    """Where a corner comes to lie; one on the side that sticks takes its place exactly."""
    if across is not None:
        x = across[1] if x == across[0] else _added(x, across[1] - across[0])
    if down is not None:
        y = down[1] if y == down[0] else _added(y, down[1] - down[0])
    return x, y


def _inside(value: float, limit: int) -> float:
    return _snapped(min(max(value, 0.0), float(limit)))


def _snapped(value: float) -> float:
    # Nobody points finer than a sixteenth, and unlike a hundredth it is an exact number: COCO keeps
    # widths, and corners on this grid come back from them to the last bit.
    return round(value * 16) / 16


def _added(value: float, by: float) -> float:
    """The sum without the noise of 0.1 + 0.2; coarser would change what is only moved."""
    return round(value + by, 6) if by else value


def _squared(x: float, y: float, dx: float, dy: float, size: Size) -> tuple[float, float]:
    room_x = x if dx < 0 else size[0] - x
    room_y = y if dy < 0 else size[1] - y
    side = min(max(abs(dx), abs(dy)), room_x, room_y)
    return (-side if dx < 0 else side), (-side if dy < 0 else side)


def _spanned(xa: float, ya: float, xb: float, yb: float) -> Corners:
    return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)


def _ordered(a: float, b: float) -> tuple[float, float]:
    return (a, b) if a <= b else (b, a)
