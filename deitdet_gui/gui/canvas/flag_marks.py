"""Quiet signs of what is said of boxes: hatching, a second edge, dots in a corner, words."""

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from deitdet_gui.core.box import CROWD, IGNORE, Box
from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.canvas.hit import HitMap
from deitdet_gui.gui.canvas.ink import HALO, device_width, edge_pen, snapped, with_alpha
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.view import View
from deitdet_gui.gui.flag_words import flags_in_words

MOST_MARKED = 300  # boxes in sight; of more the signs would be a carpet, and cost the frame
HATCH_STEP = 18.0  # logical pixels from line to line, along an edge
HATCH_ALPHA, SHADE_ALPHA = 150, 60  # of the lines, and of what sets them off
INNER_BY = 3.0  # how far the second edge of a crowd lies inside the first
DOT, DOT_STEP = 2.0, 4.0
DOTS_FROM = 16.0  # a box smaller than this on screen has no room for dots
DOT_COLOUR = QColor("#ffffff")


class FlagMarks:
    """Paints the signs of the boxes of one scene, below their edges and labels."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._map: HitMap | None = None  # of the boxes that were looked at last
        self._rows = np.zeros(0, dtype=np.int64)

    def paint(self, painter: QPainter, view: View) -> None:
        """Paint the signs of what is in sight."""
        rows = self._in_sight(view)
        if len(rows) > MOST_MARKED:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for row in rows.tolist():
            box = self._scene.boxes[self._scene.box_ids[row]]
            place = view.rect_on_widget(self._scene.corners_of(box.id))
            colour = self._scene.colour_of(box.category)
            if box.flags & IGNORE:
                _paint_hatching(painter, view, place, colour)
            if box.flags & CROWD:
                _paint_inner_edge(painter, place, colour)
            if box.flags & ~(IGNORE | CROWD) or box.note:
                _paint_dots(painter, place, colour)

    def _in_sight(self, view: View) -> np.ndarray:
        scene = self._scene
        if self._map is not scene.box_map:
            self._map = scene.box_map
            said = [bool(box.flags or box.note) for box in scene.boxes.values()]
            self._rows = np.flatnonzero(np.array(said, dtype=bool))
        if not len(self._rows):
            return self._rows
        shown = scene.box_map.touching(view.window) & scene.is_drawn
        return np.asarray(self._rows[shown[self._rows]])


def label_of(scene: Scene, box: Box) -> str:
    """What the label of a box says: its category, and its flags in words."""
    name = scene.name_of(box.category)
    words = flags_in_words(box)
    return f"{name} · {words}" if name and words else name or words


def _paint_hatching(painter: QPainter, view: View, place: Corners, colour: QColor) -> None:
    """Thin diagonal lines, which stay with the box as the picture moves."""
    x0, y0, x1, y1 = place
    left, top = max(x0, 0.0), max(y0, 0.0)
    right, bottom = min(x1, float(view.width)), min(y1, float(view.height))
    if right <= left or bottom <= top:
        return
    # Each line has one sum of x and y; the first is half a step from the box's own corner.
    start_at = x0 + y0 + HATCH_STEP / 2
    first = max(math.ceil((left + top - start_at) / HATCH_STEP), 0)
    last = math.floor((right + bottom - start_at) / HATCH_STEP)
    lines = []
    for number in range(first, last + 1):
        total = start_at + number * HATCH_STEP
        start, end = max(left, total - bottom), min(right, total - top)
        if end > start:
            lines.append(QLineF(start, total - start, end, total - end))
    width = device_width(1.0, painter.device().devicePixelRatioF())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    line, shade = with_alpha(colour, HATCH_ALPHA), with_alpha(HALO, SHADE_ALPHA)
    for ink, wide in ((shade, 2 * width), (line, width)):
        painter.setPen(edge_pen(ink, wide))
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_inner_edge(painter: QPainter, place: Corners, colour: QColor) -> None:
    x0, y0, x1, y1 = place
    if min(x1 - x0, y1 - y0) < 4 * INNER_BY:
        return
    dpr = painter.device().devicePixelRatioF()
    inner = (x0 + INNER_BY, y0 + INNER_BY, x1 - INNER_BY, y1 - INNER_BY)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(edge_pen(colour, device_width(1.0, dpr)))
    painter.drawRect(snapped(inner, dpr))


def _paint_dots(painter: QPainter, place: Corners, colour: QColor) -> None:
    """Three dots in the lower right corner: there is more to know of this one."""
    x0, y0, x1, y1 = place
    if min(x1 - x0, y1 - y0) < DOTS_FROM:
        return
    right, bottom = x1 - DOT_STEP, y1 - DOT_STEP
    for number in range(3):
        corner = QPointF(right - number * DOT_STEP - DOT, bottom - DOT)
        dot = QRectF(corner.x(), corner.y(), DOT, DOT)
        painter.fillRect(dot.adjusted(-1, -1, 1, 1), colour.darker(160))
        painter.fillRect(dot, DOT_COLOUR)
