"""Paints the boxes that nobody touches right now: edges in their categories' colours, no more."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.canvas.ink import HALO, device_width, edge_pen
from deitdet_gui.gui.canvas.scene import UNNAMED, Scene
from deitdet_gui.gui.canvas.view import View

EDGE, HALO_EXTRA = 1.6, 2.0  # logical pixels
MARKER = 5.0  # half the diagonal of the sign for a box without area
REACH = MARKER + 4.0  # how far the paint of a box goes beyond it


def rows_in_sight(scene: Scene, view: View) -> np.ndarray:
    """(N,) bool: the boxes of which something is seen, by their rows in the scene."""
    left, top, right, bottom = view.window
    reach = REACH / view.scale
    window = (left - reach, top - reach, right + reach, bottom + reach)
    shown: np.ndarray = scene.box_map.touching(window)
    return shown


def paint_boxes(
    painter: QPainter, view: View, scene: Scene, rows: np.ndarray, has_halo: bool
) -> None:
    """Paint these boxes.

    Args:
        painter: on the widget, or on a piece of what it shows.
        view: where the picture is on the painter's device.
        scene: has the boxes.
        rows: (N,) int, which of them.
        has_halo: a dark line goes round each, so that it is seen on any picture; without it lines
            are thin, for so many boxes that halos would hide the picture.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_flat = scene.box_map.is_flat[rows]
    whole = rows[~is_flat]
    dpr = painter.device().devicePixelRatioF()
    rects = crisp(on_widget(scene.box_map.corners[whole], view), dpr)
    width = device_width(EDGE if has_halo else 1 / dpr, dpr)
    if has_halo:
        painter.setPen(edge_pen(HALO, width + 2 * device_width(HALO_EXTRA / 2, dpr)))
        painter.drawRects(rects)
    colours = {look.row: look.colour for look in scene.looks.values()}
    places = scene.box_rows[whole]
    for place in np.unique(places):
        painter.setPen(edge_pen(colours.get(int(place), UNNAMED), width))
        painter.drawRects([rects[i] for i in np.flatnonzero(places == place)])
    for row in rows[is_flat]:
        box = scene.boxes[scene.box_ids[row]]
        paint_marker(painter, view, box.corners, scene.colour_of(box.category), False)


def paint_marker(
    painter: QPainter, view: View, corners: Corners, colour: QColor, is_strong: bool
) -> None:
    """A box without area: a diamond at its middle, on the line it is, if it is one."""
    x0, y0, x1, y1 = view.rect_on_widget(corners)
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    size = MARKER + 2 if is_strong else MARKER
    diamond = QPolygonF(
        [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for pen in (edge_pen(HALO, 4.0), edge_pen(colour, 2.0)):
        painter.setPen(pen)
        painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))
        painter.drawPolygon(diamond)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def on_widget(corners: np.ndarray, view: View) -> np.ndarray:
    """(N, 4) corners in picture pixels -> the same in the widget's logical pixels."""
    places: np.ndarray = corners * view.scale + np.array([view.x, view.y, view.x, view.y])
    return places


def crisp(places: np.ndarray, dpr: float) -> list[QRectF]:
    """As :func:`ink.snapped`, for many at once; cut to what Qt's rasteriser can hold."""
    limit = 20_000.0
    x0, y0, x1, y1 = np.round(np.clip(places, -limit, limit) * dpr).T
    left, top = (x0 + 0.5) / dpr, (y0 + 0.5) / dpr
    width = np.maximum((x1 - 0.5) / dpr - left, 0)
    height = np.maximum((y1 - 0.5) / dpr - top, 0)
    rows = np.stack([left, top, width, height], axis=1).tolist()
    return [QRectF(*row) for row in rows]
