"""Thin lines between the pixels of the picture, once they are large enough to be told apart."""

import math

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter

from deitdet_gui.gui.canvas.ink import edge_pen
from deitdet_gui.gui.canvas.view import View

FROM = 12.0  # device pixels that a picture pixel takes before lines come
# A dark line and a light one beside it: one of the two is seen on any picture.
DARK, LIGHT = QColor(0, 0, 0, 70), QColor(255, 255, 255, 70)


def paint_pixel_grid(painter: QPainter, view: View) -> None:
    """Paint the lines that are in sight, if pixels are large enough for lines."""
    dpr = painter.device().devicePixelRatioF()
    if view.scale * dpr < FROM or 0 in view.picture:
        return
    left, top, right, bottom = view.window
    columns = range(max(math.ceil(left), 0), min(math.floor(right), view.picture[0]) + 1)
    rows = range(max(math.ceil(top), 0), min(math.floor(bottom), view.picture[1]) + 1)
    x0, y0, x1, y1 = view.rect_on_widget((0, 0, *view.picture))
    x0, y0, x1, y1 = max(x0, 0), max(y0, 0), min(x1, view.width), min(y1, view.height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for ink, beside in ((DARK, -0.5), (LIGHT, 0.5)):
        xs = [(round(view.to_widget(column, 0)[0] * dpr) + beside) / dpr for column in columns]
        ys = [(round(view.to_widget(0, row)[1] * dpr) + beside) / dpr for row in rows]
        painter.setPen(edge_pen(ink, 1 / dpr))
        painter.drawLines([QLineF(x, y0, x, y1) for x in xs])
        painter.drawLines([QLineF(x0, y, x1, y) for y in ys])
