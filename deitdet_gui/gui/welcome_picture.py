"""What the app is for, as a picture of three: draw, train, see."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deitdet_gui.gui.look import category_colour

PANEL = QSize(170, 110)
GAP = 34  # between two panels, with an arrow in it
THINGS = ((0.28, 0.40, 0.15), (0.66, 0.32, 0.11), (0.58, 0.72, 0.14))  # x, y, radius; of a panel


class WelcomePicture(QWidget):
    """Three panels with captions: a box being drawn, a curve that rises, boxes that were found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions = (
            self.tr("Draw boxes"),
            self.tr("Train on them"),
            self.tr("See what it finds"),
        )
        self.setAccessibleName(" \N{RIGHTWARDS ARROW} ".join(self._captions))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = 3 * PANEL.width() + 2 * GAP
        return QSize(width, PANEL.height() + self.fontMetrics().height() + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, paint in enumerate((self._paint_drawing, self._paint_curve, self._paint_found)):
            panel = QRectF(place * (PANEL.width() + GAP), 0, PANEL.width(), PANEL.height())
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Mid), 1))
            painter.setBrush(self._colour(QPalette.ColorRole.Base))
            painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            paint(painter, panel)
            below = QRectF(panel.x(), panel.bottom() + 6, panel.width(), self.height())
            painter.setPen(self._colour(QPalette.ColorRole.WindowText))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self._captions[place])
            if place:
                self._paint_arrow(painter, QPointF(panel.left() - GAP / 2, panel.center().y()))
        painter.end()

    def _paint_drawing(self, painter: QPainter, panel: QRectF) -> None:
        self._paint_things(painter, panel)
        box = _box_of(panel, THINGS[0])
        self._paint_box(painter, box, category_colour(1), Qt.PenStyle.SolidLine)
        at = box.bottomRight()
        ink = self._colour(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(ink, 1))
        painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0))
        painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9))

    def _paint_curve(self, painter: QPainter, panel: QRectF) -> None:
        left, low = panel.left() + 22, panel.bottom() - 20
        painter.setPen(QPen(self._colour(QPalette.ColorRole.Mid), 1.2))
        painter.drawLine(QPointF(left, panel.top() + 18), QPointF(left, low))
        painter.drawLine(QPointF(left, low), QPointF(panel.right() - 18, low))
        curve = QPainterPath(QPointF(left, low - 4))
        curve.cubicTo(
            QPointF(left + 25, panel.top() + 30),
            QPointF(left + 55, panel.top() + 30),
            QPointF(panel.right() - 22, panel.top() + 24),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 2.4))
        painter.drawPath(curve)

    def _paint_found(self, painter: QPainter, panel: QRectF) -> None:
        self._paint_things(painter, panel)
        for thing in THINGS:
            box = _box_of(panel, thing)
            self._paint_box(painter, box, category_colour(1), Qt.PenStyle.DashLine)

    def _paint_things(self, painter: QPainter, panel: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(QPalette.ColorRole.Mid))
        for x, y, radius in THINGS:
            middle = QPointF(panel.left() + x * panel.width(), panel.top() + y * panel.height())
            size = radius * panel.height()
            painter.drawEllipse(middle, size * 1.15, size)

    def _paint_box(self, painter: QPainter, box: QRectF, colour: QColor, line: Qt.PenStyle) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2, line))
        painter.drawRect(box)

    def _paint_arrow(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(self._colour(QPalette.ColorRole.PlaceholderText), 1.6))
        painter.drawLine(at - QPointF(8, 0), at + QPointF(8, 0))
        painter.drawLine(at + QPointF(8, 0), at + QPointF(3, -4))
        painter.drawLine(at + QPointF(8, 0), at + QPointF(3, 4))

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)


def _box_of(panel: QRectF, thing: tuple[float, float, float]) -> QRectF:
    x, y, radius = thing
    middle = QPointF(panel.left() + x * panel.width(), panel.top() + y * panel.height())
    size = radius * panel.height()
    reach = QPointF(size * 1.15 + 4, size + 4)
    return QRectF(middle - reach, middle + reach)
