"""What hand and keys do to boxes. Everything is in picture pixels; nothing here knows Qt.

A gesture is a generator: it is sent a :class:`Pointer` at every press, move and release, yields the
shapes to show meanwhile, and returns the shapes that the gesture ends with; none when it came to
nothing. Closing it (Escape) leaves no trace.
"""

from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol

import numpy as np

from deitdet_gui.core.dataset import Box, BoxId, Corners
from deitdet_gui.core.edits import Edit, PutBox

SMALLEST_PX = 2.0  # a box under this is a slip of the hand
NEW = BoxId(0)  # stands for the box that is being drawn; ids of boxes are positive
CURRENT = BoxId(-1)  # a stand-in for the current detection: hands and keys change it like a box

Size = tuple[int, int]  # width, height of the picture
Shapes = dict[BoxId, Corners]
Handle = Literal["nw", "n", "ne", "e", "se", "s", "sw", "w"]
Side = Literal["left", "right", "top", "bottom"]
Rows = np.ndarray  # (N, 4) corners of many boxes, which ten thousand are quick in


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
    ids, before = _rows(boxes, size)
    start = yield {}
    shapes: Shapes = {}
    while True:
        now = yield shapes
        rows = _shifted(before, now.x - start.x, now.y - start.y, size)
        if magnet is not None and not now.is_free:
            rows = _stuck_together(rows, size, magnet)
        shapes = _shapes(ids, rows)
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
    ids, before = _rows(boxes, size)
    whole = _hull(before)
    start = yield {}
    shapes: Shapes = {}
    while True:
        now = yield shapes
        # By the distance, not to the place: the hand seldom grabs the very edge.
        pull = None if now.is_free else magnet
        new = _dragged(whole, handle, now.x - start.x, now.y - start.y, size, pull)
        rows = _in_proportion(before, whole, new)
        shapes = _shapes(ids, rows)
        if now.kind == "release":
            return {} if _has_slip(before, rows) else shapes


def shifted(boxes: Iterable[Box], dx: float, dy: float, size: Size) -> Shapes:
    """Where boxes come to lie when moved together, as far as the picture's edge lets them.

    A box that lay past the edge is cut to the picture first.
    """
    ids, rows = _rows(boxes, size)
    return _shapes(ids, _shifted(rows, dx, dy, size))


def grown(boxes: Iterable[Box], side: Side, by: float, size: Size) -> Shapes:
    """Move one side of each box outwards by ``by`` pixels, or inwards when it is negative.

    It stops before less than ``SMALLEST_PX`` is left.
    """
    ids, rows = _rows(boxes, size)
    axis = 0 if side in ("left", "right") else 1
    low, high = rows[:, axis].copy(), rows[:, axis + 2].copy()
    # A box that is narrower already does not grow by shrinking it.
    least = SMALLEST_PX if by > 0 else np.minimum(SMALLEST_PX, high - low)
    if side in ("left", "top"):
        low = _on_grid(np.clip(np.minimum(low - by, high - least), 0.0, size[axis]))
    else:
        high = _on_grid(np.clip(np.maximum(high + by, low + least), 0.0, size[axis]))
    # The grid may lie past a side without width.
    rows[:, axis], rows[:, axis + 2] = np.minimum(low, high), np.maximum(low, high)
    return _shapes(ids, rows)


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
    sides = corners[2] - corners[0], corners[3] - corners[1]
    return all(
        side > 0 and side >= min(SMALLEST_PX, limit)
        for side, limit in zip(sides, size, strict=True)
    )


def _rows(boxes: Iterable[Box], size: Size) -> tuple[list[BoxId], Rows]:
    """Boxes cut to the picture."""
    ids, corners = [], []
    for box in boxes:
        ids.append(box.id)
        corners.append(box.corners)
    return ids, np.clip(np.array(corners, dtype=np.float64).reshape(-1, 4), 0.0, (*size, *size))


def _shapes(ids: list[BoxId], rows: Rows) -> Shapes:
    return dict(zip(ids, map(tuple, rows.tolist()), strict=True))


def _hull(rows: Rows) -> Corners:
    left, top = rows[:, :2].min(axis=0).tolist()
    right, bottom = rows[:, 2:].max(axis=0).tolist()
    return left, top, right, bottom


def _shifted(rows: Rows, dx: float, dy: float, size: Size) -> Rows:
    if not len(rows):
        return rows
    x0, y0, x1, y1 = _hull(rows)
    # What lay on the grid stays on it.
    dx = min(max(_snapped(dx), -x0), size[0] - x1)
    dy = min(max(_snapped(dy), -y0), size[1] - y1)
    moved: Rows = np.clip(_added(rows, np.array([dx, dy, dx, dy])), 0.0, (*size, *size))
    return moved


def _has_slip(before: Rows, after: Rows) -> bool:
    """Say whether a side has come to under ``SMALLEST_PX``; one that was so may stay."""
    least = np.minimum(SMALLEST_PX, before[:, 2:] - before[:, :2])
    return bool((after[:, 2:] - after[:, :2] < least).any())


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


def _in_proportion(rows: Rows, whole: Corners, new: Corners) -> Rows:
    """Where boxes come to lie when the rectangle round them gets other sides."""
    done = rows.copy()
    for axis in (0, 1):
        old_low, old_high = whole[axis], whole[axis + 2]
        low, high = new[axis], new[axis + 2]
        if (low, high) == (old_low, old_high):
            continue
        places = rows[:, axis::2]
        if old_low == old_high:  # no width to be in proportion to
            done[:, axis::2] = _ordered(low, high)
            continue
        scaled = low + (places - old_low) / (old_high - old_low) * (high - low)
        scaled = np.clip(_on_grid(scaled), *_ordered(low, high))
        scaled[places == old_low], scaled[places == old_high] = low, high  # on the grid or not
        done[:, axis::2] = np.sort(scaled, axis=1)
    return done


def _stuck(place: float | None, otherwise: float, opposite: float | None = None) -> float:
    """The place to stick to, unless there is none, or it would leave nothing of the rectangle."""
    if place is None or (opposite is not None and abs(place - opposite) < SMALLEST_PX):
        return otherwise
    return place


def _stuck_together(rows: Rows, size: Size, magnet: Magnet) -> Rows:
    """Move boxes on to the nearest edges that any of their common sides can stick to."""
    if not len(rows):
        return rows
    x0, y0, x1, y1 = _hull(rows)
    ways = (
        _nearest({v: magnet.x(v, y0, y1) for v in (x0, x1)}, x0, x1, size[0]),
        _nearest({v: magnet.y(v, x0, x1) for v in (y0, y1)}, y0, y1, size[1]),
    )
    done = rows.copy()
    for axis, way in enumerate(ways):
        if way is not None:
            side, place = way
            places = rows[:, axis::2]
            moved = _added(places, np.array(place - side))
            done[:, axis::2] = np.where(places == side, place, moved)
    return done


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


def _inside(value: float, limit: int) -> float:
    return _snapped(min(max(value, 0.0), float(limit)))


def _snapped(value: float) -> float:
    # Nobody points finer than a sixteenth, and unlike a hundredth it is an exact number: COCO keeps
    # widths, and corners on this grid come back from them to the last bit.
    return round(value * 16) / 16


def _on_grid(values: np.ndarray) -> np.ndarray:
    on_grid: np.ndarray = np.round(values * 16) / 16
    return on_grid


def _added(values: np.ndarray, by: np.ndarray) -> np.ndarray:
    """The sums without the noise of 0.1 + 0.2; coarser would change what is only moved."""
    sums: np.ndarray = np.where(by == 0, values, np.round(values + by, 6))
    return sums


def _squared(x: float, y: float, dx: float, dy: float, size: Size) -> tuple[float, float]:
    room_x = x if dx < 0 else size[0] - x
    room_y = y if dy < 0 else size[1] - y
    side = min(max(abs(dx), abs(dy)), room_x, room_y)
    return (-side if dx < 0 else side), (-side if dy < 0 else side)


def _spanned(xa: float, ya: float, xb: float, yb: float) -> Corners:
    return min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb)


def _ordered(a: float, b: float) -> tuple[float, float]:
    return (a, b) if a <= b else (b, a)
