"""Where boxes come to lie among each other, and on another picture. Plain numbers, no Qt.

Corners are in picture pixels; what comes out lies inside the picture and on sixteenths of a pixel
where it was moved by a computed distance.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from deitdet_gui.core.dataset import Box, Corners
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.tools import Shapes, Size

Edge = Literal["left", "right", "top", "bottom", "centre_x", "centre_y"]
Length = Literal["width", "height", "size"]
Axis = Literal["x", "y"]

MOST_TRIES = 200  # of places for a copy, before it is left on top of what lies there
_AXIS: dict[Edge, Axis] = {
    "left": "x",
    "right": "x",
    "centre_x": "x",
    "top": "y",
    "bottom": "y",
    "centre_y": "y",
}


def aligned(boxes: Sequence[Box], edge: Edge, size: Size) -> Shapes:
    """Bring one edge, or the middle, of all boxes to where the outermost of them has it.

    The boxes keep their sizes. Middles come to the middle of the rectangle around all of them.
    """
    axis = _AXIS[edge]
    whole = {box.id: tools.clipped(box.corners, size) for box in boxes}
    spans = {i: _span(corners, axis) for i, corners in whole.items()}
    if not spans:
        return {}
    start, end = min(a for a, _ in spans.values()), max(b for _, b in spans.values())
    shapes: Shapes = {}
    for i, (a, b) in spans.items():
        if edge in ("left", "top"):
            a, b = start, max(_noiseless(start + (b - a)), start)
        elif edge in ("right", "bottom"):
            a, b = min(_noiseless(end - (b - a)), end), end
        else:
            by = _snapped((start + end) / 2 - (a + b) / 2)
            a, b = _noiseless(a + by), _noiseless(b + by)
        shapes[i] = tools.clipped(_with_span(whole[i], axis, a, b), size)
    return shapes


def equalised(boxes: Sequence[Box], like: Box, length: Length, size: Size) -> Shapes:
    """Make boxes as wide, as high, or as large as one of them.

    Middles stay where they are; where the picture's edge is in the way the box moves inwards.
    """
    x0, y0, x1, y1 = tools.clipped(like.corners, size)
    shapes: Shapes = {}
    for box in boxes:
        corners = tools.clipped(box.corners, size)
        if box.id != like.id and length != "height":
            corners = _resized(corners, "x", x1 - x0, size)
        if box.id != like.id and length != "width":
            corners = _resized(corners, "y", y1 - y0, size)
        shapes[box.id] = corners
    return shapes


def distributed(boxes: Sequence[Box], axis: Axis, size: Size) -> Shapes:
    """Make the gaps between boxes equal; the two outermost stay where they are.

    Boxes go by their middles. Where they take more room than there is, they overlap equally.
    """
    whole = {box.id: tools.clipped(box.corners, size) for box in boxes}
    order = sorted(whole, key=lambda i: sum(_span(whole[i], axis)))
    if len(order) < 3:
        return whole
    spans = [_span(whole[i], axis) for i in order]
    room = spans[-1][1] - spans[0][0] - sum(b - a for a, b in spans)
    gap = room / (len(order) - 1)
    at = spans[0][1] + gap
    shapes: Shapes = dict(whole)
    for i, (a, b) in zip(order[1:-1], spans[1:-1], strict=True):
        by = _snapped(at - a)
        moved = _with_span(whole[i], axis, _noiseless(a + by), _noiseless(b + by))
        shapes[i] = tools.clipped(moved, size)
        at += b - a + gap
    return shapes


def brought_inside(corners: Corners, size: Size) -> Corners:
    """A rectangle moved into the picture, and cut only where it is larger than that."""
    axes: tuple[Axis, Axis] = ("x", "y")
    for axis, limit in zip(axes, map(float, size), strict=True):
        a, b = _span(corners, axis)
        if a < 0 or b > limit:
            length = min(b - a, limit)
            start = min(max(a, 0.0), limit - length)
            corners = _with_span(corners, axis, start, min(_noiseless(start + length), limit))
    return corners


def at_free_place(boxes: Sequence[Box], taken: Iterable[Box], by: float, size: Size) -> Shapes:
    """Where copies go so that none lies exactly on a box of its category that is there already.

    Args:
        boxes: the copies, inside the picture. They keep their places among each other.
        taken: the boxes that are there.
        by: how far to go at each try, in picture pixels; down to the right first.
        size: of the picture.
    """
    there = {(box.category, box.corners) for box in taken}
    shapes: Shapes = {box.id: box.corners for box in boxes}
    for right, down in itertools.islice(_steps(), MOST_TRIES):
        if not any((box.category, shapes[box.id]) in there for box in boxes):
            break
        shapes = tools.shifted(boxes, by * right, by * down, size)
    return shapes


def _steps() -> Iterator[tuple[int, int]]:
    """Down to the right some times, then all places of a grid, ring by ring around its middle."""
    yield from ((i, i) for i in range(1, 9))
    for radius in itertools.count(1):
        steps = range(radius, -radius - 1, -1)
        yield from ((i, j) for i in steps for j in steps if max(abs(i), abs(j)) == radius)


def _span(corners: Corners, axis: Axis) -> tuple[float, float]:
    return (corners[0], corners[2]) if axis == "x" else (corners[1], corners[3])


def _with_span(corners: Corners, axis: Axis, a: float, b: float) -> Corners:
    return (a, corners[1], b, corners[3]) if axis == "x" else (corners[0], a, corners[2], b)


def _resized(corners: Corners, axis: Axis, length: float, size: Size) -> Corners:
    a, b = _span(corners, axis)
    limit = float(size[0] if axis == "x" else size[1])
    start = min(max(_snapped((a + b - length) / 2), 0.0), max(limit - length, 0.0))
    return _with_span(corners, axis, start, min(_noiseless(start + length), limit))


def _snapped(value: float) -> float:
    return round(value * 16) / 16  # as the hand does, see tools.py


def _noiseless(value: float) -> float:
    return round(value, 6)
