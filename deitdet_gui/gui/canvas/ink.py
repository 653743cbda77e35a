"""Colours and pens that lie over pictures, and so cannot follow the palette."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from deitdet_gui.core.dataset import Corners

HALO = QColor(0, 0, 0, 120)
PLATE = QColor(18, 20, 24, 220)  # behind readouts and hints
PLATE_TEXT = QColor("#f2f4f7")
HANDLE_FILL = QColor("#ffffff")
CROSSHAIR = QColor(255, 255, 255, 170)
FILL_ALPHA = 16  # of a selected box: enough to find it, too little to tint what is in it


def edge_pen(colour: QColor, width: float, dashes: list[float] | None = None) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def device_width(wanted: float, dpr: float) -> float:
    """A line width of whole device pixels, in logical ones."""
    return max(1, round(wanted * dpr)) / dpr


def snapped(rect: Corners, dpr: float) -> QRectF:
    """A rectangle whose one-pixel edges fall on device pixels, inside its corners."""
    x0, y0, x1, y1 = (round(v * dpr) for v in rect)
    half = 0.5
    left, top = (x0 + half) / dpr, (y0 + half) / dpr
    right, bottom = max((x1 - half) / dpr, left), max((y1 - half) / dpr, top)
    return QRectF(left, top, right - left, bottom - top)


def with_alpha(colour: QColor, alpha: int) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(alpha)
    return faint
