"""Small name plates, painted once and kept."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.look import text_colour_on

MOST_KEPT = 600
LONGEST = 180.0  # logical pixels; names may be sentences
PADDING = 4.0


class Labels:
    """Plates by text and colour. Painting one again costs no more than a small picture."""

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        if font.pointSizeF() > 0:
            self._font.setPointSizeF(max(font.pointSizeF() - 1.5, 6.5))
        self._metrics = QFontMetricsF(self._font)
        self._kept: dict[tuple[str, int, float], QPixmap] = {}

    def plate(self, text: str, colour: QColor, dpr: float) -> QPixmap:
        key = (text, colour.rgba(), dpr)
        plate = self._kept.get(key)
        if plate is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            plate = self._kept[key] = self._make(text, colour, dpr)
        return plate

    def place(
        self, plate: QPixmap, rect: Corners, window: tuple[float, float], dpr: float
    ) -> QPointF:
        """Where a plate goes: above its box, else below, else inside at the top."""
        height = plate.height() / dpr
        x0, y0, _, y1 = rect
        y = y0 - height
        if y < 0:
            y = y1 if y1 + height <= window[1] else max(y0, 0.0)
        x = min(max(x0, 0.0), max(window[0] - plate.width() / dpr, 0.0))
        return QPointF(round(x * dpr) / dpr, round(y * dpr) / dpr)

    def paint(
        self,
        painter: QPainter,
        text: str,
        colour: QColor,
        rect: Corners,
        window: tuple[float, float],
    ) -> None:
        dpr = painter.device().devicePixelRatioF()
        plate = self.plate(text, colour, dpr)
        painter.drawPixmap(self.place(plate, rect, window, dpr), plate)

    def _make(self, text: str, colour: QColor, dpr: float) -> QPixmap:
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, LONGEST)
        width = self._metrics.horizontalAdvance(shown) + 2 * PADDING
        height = self._metrics.height() + 1
        plate = QPixmap(round(width * dpr), round(height * dpr))
        plate.setDevicePixelRatio(dpr)
        plate.fill(Qt.GlobalColor.transparent)
        painter = QPainter(plate)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, width, height), 2.5, 2.5)
        painter.setPen(text_colour_on(colour))
        painter.setFont(self._font)
        painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        return plate
