"""Small drawn things: a category's colour, a key, a score."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from deitdet_gui.gui.look import SWATCH_PX, paint_swatch


class Swatch(QWidget):
    """The colour of a category, as a small rounded square. No colour: a hollow one."""

    def __init__(self, colour: QColor | None = None, side: int = SWATCH_PX) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(side, side)

    def set_colour(self, colour: QColor | None) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._colour is not None:
            paint_swatch(painter, QRectF(self.rect()), self._colour)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()


class KeyCap(QLabel):
    """A key as it looks on a keyboard, quietly."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(6, 1, 6, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(22, 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)


class ScoreBar(QWidget):
    """A score from 0 to 1 as a bar, with a notch where the threshold of its category is."""

    def __init__(self) -> None:
        super().__init__()
        self._score = 0.0
        self._threshold = 0.0
        self._colour = QColor()
        self.setFixedHeight(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: float, threshold: float, colour: QColor) -> None:
        self._score, self._threshold, self._colour = score, threshold, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 2, self.width(), self.height() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(0, 2, self.width() * self._score, track.height()), 3, 3)
        painter.setBrush(self.palette().color(QPalette.ColorRole.WindowText))
        notch = min(self.width() * self._threshold, self.width() - 2.0)
        painter.drawRect(QRectF(notch, 0, 2, self.height()))
        painter.end()


def faint(label: QLabel) -> QLabel:
    """Make a label speak more quietly, in the palette's own colour for that."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def plain(text: str = "", wraps: bool = False) -> QLabel:
    """A label that shows text from files as it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label
