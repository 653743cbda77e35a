"""The key to a plot: a stroke of colour and a name, side by side."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

_STROKE = 12
_GAP = 4
_APART = 12


class Legend(QWidget):
    """Paints the names of the lines of a plot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, QColor]] = []
        # Many names must not make the window wide; the last ones are cut.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: list[tuple[str, QColor]]) -> None:
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widths = [_STROKE + _GAP + metrics.horizontalAdvance(name) for name, _ in self._rows]
        return QSize(sum(widths) + _APART * max(0, len(widths) - 1) + 1, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0, self.height() / 2
        for name, colour in self._rows:
            pen = QPen(colour, 3)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(x + 2, middle), QPointF(x + _STROKE - 2, middle))
            x += _STROKE + _GAP
            width = self.fontMetrics().horizontalAdvance(name)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(x, 0, width + 1, self.height(), Qt.AlignmentFlag.AlignVCenter, name)
            x += width + _APART
        painter.end()
