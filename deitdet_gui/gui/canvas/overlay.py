"""What lies over picture and boxes: crosshair, size readout, hints, messages."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QStaticText,
    QTextOption,
    QTransform,
)

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.canvas.ink import CROSSHAIR, HALO, PLATE, PLATE_TEXT, edge_pen
from deitdet_gui.gui.canvas.view import View
from deitdet_gui.gui.look import text_colour_on

READOUT_GAP = 12.0
PADDING_X, PADDING_Y = 8.0, 4.0
MOST_LINES, FULL = 2, 0.9  # of a hint; how much of its lines words fill
LINES = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
MESSAGE_WIDTH, MESSAGE_GAP = 460.0, 10.0


def paint_crosshair(painter: QPainter, view: View, at: QPointF) -> None:
    """Two thin lines through the mouse, over the whole widget."""
    dpr = painter.device().devicePixelRatioF()
    x, y = (round(at.x() * dpr) + 0.5) / dpr, (round(at.y() * dpr) + 0.5) / dpr
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for pen in (edge_pen(HALO, 3 / dpr), edge_pen(CROSSHAIR, 1 / dpr)):
        painter.setPen(pen)
        painter.drawLine(QPointF(0, y), QPointF(view.width, y))
        painter.drawLine(QPointF(x, 0), QPointF(x, view.height))


def paint_readout(painter: QPainter, view: View, corners: Corners, font: QFont) -> None:
    """The size of a box in picture pixels, below its lower right corner."""
    x0, y0, x1, y1 = corners
    text = f"{x1 - x0:.0f} \N{MULTIPLICATION SIGN} {y1 - y0:.0f}"
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text) + 2 * PADDING_X
    height = metrics.height() + 2 * PADDING_Y
    right, bottom = view.to_widget(x1, y1)
    x = min(right - width, view.width - width - READOUT_GAP)
    y = min(bottom + READOUT_GAP, view.height - height - READOUT_GAP)
    _paint_plate(painter, QRectF(max(x, 0.0), max(y, 0.0), width, height), text, font)


def paint_hint(painter: QPainter, view: View, text: str, font: QFont) -> None:
    """A sentence at the lower edge of the widget, in two lines where one is too short for it."""
    metrics = QFontMetricsF(font)
    room = view.width - 8 * PADDING_X
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room * MOST_LINES * FULL)
    area = metrics.boundingRect(QRectF(0, 0, room, view.height), LINES, shown)
    width, height = area.width() + 4 * PADDING_X, area.height() + 4 * PADDING_Y
    place = QRectF((view.width - width) / 2, view.height - height - 20, width, height)
    _paint_plate(painter, place, shown, font)


def paint_message(painter: QPainter, view: View, palette: QPalette, title: str, text: str) -> None:
    """A title and a few lines in the middle, where there is no picture to see."""
    width = min(MESSAGE_WIDTH, view.width - 32)
    font = QFont(painter.font())
    strong = QFont(font)
    strong.setPointSizeF(font.pointSizeF() * 1.35)
    strong.setWeight(QFont.Weight.DemiBold)
    head, body = _wrapped(title, strong, width), _wrapped(text, font, width)
    left = (view.width - width) / 2
    top = (view.height - head.size().height() - MESSAGE_GAP - body.size().height()) / 2
    painter.setFont(strong)
    # On the canvas's own grey neither of the palette's texts can be read in both schemes.
    painter.setPen(text_colour_on(palette.color(QPalette.ColorRole.Dark)))
    painter.drawStaticText(QPointF(left, top), head)
    painter.setFont(font)
    painter.drawStaticText(QPointF(left, top + head.size().height() + MESSAGE_GAP), body)


def _wrapped(text: str, font: QFont, width: float) -> QStaticText:
    """Text in lines of at most this width; file names are cut where they must."""
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines = QStaticText(text)
    lines.setTextFormat(Qt.TextFormat.PlainText)
    lines.setTextOption(option)
    lines.setTextWidth(width)
    lines.prepare(QTransform(), font)
    return lines


def _paint_plate(painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PLATE))
    radius = min(place.height() / 2, 6.0)
    painter.drawRoundedRect(place, radius, radius)
    painter.setPen(PLATE_TEXT)
    painter.setFont(font)
    painter.drawText(place, text, QTextOption(Qt.AlignmentFlag.AlignCenter))
