"""Small name plates, painted once and kept, each where there is room for it."""

import weakref
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.look import text_colour_on

Names = Literal["always", "marked", "never"]

MOST_KEPT = 600
LONGEST = 16.0  # times the height of a line; names may be sentences
SMALLER_PT, SMALLEST_PT = 1.5, 6.5  # than the window's text, and never under
PADDING = 4.0
CELL = 2.0  # logical pixels: how exactly plates are kept apart
MOST_OF_BOX = 0.5  # of a box's height that a plate in it may cover


class Room:
    """Where plates lie already in one frame, and where the next one can.

    Args:
        window: width and height of the widget, in logical pixels.
    """

    def __init__(self, window: tuple[float, float]) -> None:
        self.window = window
        self._taken = np.zeros([int(side / CELL) + 2 for side in window[::-1]], dtype=bool)

    def place(
        self, width: float, height: float, rect: Corners, is_needed: bool
    ) -> tuple[float, float] | None:
        """Take a place for a plate: above its box, else below, else in it at the top or bottom.

        Args:
            width: of the plate, in logical pixels.
            height: of the plate.
            rect: the box, on the widget.
            is_needed: if there is no room, lie over other plates rather than not at all.
        """
        first: tuple[float, float] | None = None
        for x, y in self._candidates(width, height, rect):
            if y < 0 or y + height > self.window[1]:
                continue
            first = first or (x, y)
            if self._take(x, y, width, height):
                return x, y
        if not is_needed:
            return None
        # Its box is larger than the widget, or there are plates all round it.
        return first or (self._inside(rect[0], width), max(rect[1], 0.0))

    def _candidates(self, width: float, height: float, rect: Corners) -> list[tuple[float, float]]:
        x0, y0, x1, y1 = rect
        left, right = self._inside(x0, width), self._inside(x1 - width, width)
        places = [(left, y0 - height), (right, y0 - height), (left, y1), (right, y1)]
        top, bottom = max(y0, 0.0), min(y1, self.window[1])
        if height <= (bottom - top) * MOST_OF_BOX:
            places += [(left, top), (right, top), (left, bottom - height), (right, bottom - height)]
        return places

    def _inside(self, x: float, width: float) -> float:
        return min(max(x, 0.0), max(self.window[0] - width, 0.0))

    def _take(self, x: float, y: float, width: float, height: float) -> bool:
        """Take these cells if nobody has; plates may touch, so part of a cell is none."""
        rows = slice(int(y / CELL + 0.5), max(int((y + height) / CELL + 0.5), 1))
        columns = slice(int(x / CELL + 0.5), max(int((x + width) / CELL + 0.5), 1))
        cells = self._taken[rows, columns]
        if cells.any():
            return False
        cells[:] = True
        return True


class Labels:
    """Plates by text and colour. Painting one again costs no more than a small picture.

    Attributes:
        names: which plates are painted at all: those that are needed are the marked boxes'.
    """

    def __init__(self, font: QFont) -> None:
        self.names: Names = "always"
        self._kept: dict[tuple[str, int, float], QPixmap] = {}
        self._room = Room((0, 0))
        self._frame: weakref.ref[QPainter] | None = None
        self._set_font(font)

    def paint(
        self,
        painter: QPainter,
        text: str,
        colour: QColor,
        rect: Corners,
        window: tuple[float, float],
        is_needed: bool = True,
    ) -> None:
        """Paint a plate where it neither covers its box nor, if there is room, another plate.

        Args:
            painter: of this frame; with the next frame's the whole widget is free again.
            text: what it says.
            colour: of its category.
            rect: the box, in logical pixels of the widget.
            window: width and height of the widget.
            is_needed: paint it also where there is no room.
        """
        if self.names == "never" or (self.names == "marked" and not is_needed):
            return
        if self._frame is None or self._frame() is not painter or self._room.window != window:
            self._frame, self._room = weakref.ref(painter), Room(window)
            if painter.font() != self._base:
                self._set_font(painter.font())
        dpr = painter.device().devicePixelRatioF()
        plate = self.plate(text, colour, dpr)
        place = self._room.place(plate.width() / dpr, plate.height() / dpr, rect, is_needed)
        if place is not None:
            x, y = place
            painter.drawPixmap(QPointF(round(x * dpr) / dpr, round(y * dpr) / dpr), plate)

    def plate(self, text: str, colour: QColor, dpr: float) -> QPixmap:
        key = (text, colour.rgba(), dpr)
        plate = self._kept.get(key)
        if plate is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            plate = self._kept[key] = self._make(text, colour, dpr)
        return plate

    def _set_font(self, font: QFont) -> None:
        """Follow the system's font, a little smaller."""
        self._base, self._font = QFont(font), QFont(font)
        if font.pointSizeF() > 0:
            self._font.setPointSizeF(max(font.pointSizeF() - SMALLER_PT, SMALLEST_PT))
        self._metrics = QFontMetricsF(self._font)
        self._kept.clear()

    def _make(self, text: str, colour: QColor, dpr: float) -> QPixmap:
        longest = LONGEST * self._metrics.height()
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, longest)
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
