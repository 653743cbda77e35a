"""A line of text that stays over the picture for a while, and through which the mouse goes."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.ink import PLATE, PLATE_TEXT

Spot = Literal["top", "bottom", "upper left", "lower left"]

MARGIN = 10  # logical pixels, to the edges of the canvas
HINT_ROOM = 64  # at the lower edge, where sentences of a few seconds come up


class Plate(QLabel):
    """Lies on the canvas at one of its spots."""

    def __init__(self, canvas: Canvas, spot: Spot) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._spot = spot
        ground = f"rgba({PLATE.red()}, {PLATE.green()}, {PLATE.blue()}, {PLATE.alpha()})"
        self.setStyleSheet(
            f"background: {ground}; color: {PLATE_TEXT.name()};"
            " border: 1px solid rgba(255, 255, 255, 50); border-radius: 6px; padding: 4px 10px;"
        )
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; the empty one puts the plate away."""
        if text != self.text():
            self.setText(text)
            self._place()
        self.setVisible(bool(text))

    def go_to(self, spot: Spot) -> None:
        """Lie somewhere else."""
        self._spot = spot
        self._place()

    def covered(self, spot: Spot) -> Corners:
        """What it would lie over, in picture pixels."""
        place = self._rect_at(spot)
        (x0, y0), (x1, y1) = (
            self._canvas.view.to_picture(corner.x(), corner.y())
            for corner in (place.topLeft(), place.bottomRight())
        )
        return x0, y0, x1, y1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(self._rect_at(self._spot))

    def _rect_at(self, spot: Spot) -> QRect:
        size = self.sizeHint()
        size.setWidth(min(size.width(), max(self._canvas.width() - 2 * MARGIN, 0)))
        left = (self._canvas.width() - size.width()) // 2
        low = self._canvas.height() - size.height()
        places = {
            "top": QPoint(left, MARGIN),
            "bottom": QPoint(left, low - HINT_ROOM - size.height() - MARGIN),
            "upper left": QPoint(MARGIN, MARGIN),
            "lower left": QPoint(MARGIN, low - HINT_ROOM),
        }
        return QRect(places[spot], size)
