"""Paints the picture quickly at every zoom."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from deitdet_gui.gui.canvas.view import View

NEAREST_OVER = 3.0  # device pixels a picture pixel takes before its square shows
SMALLEST_LEVEL = 256


def halvings(image: QImage) -> tuple[QImage, ...]:
    """A picture's smaller copies, each half of the one before, down to the smallest of use."""
    made: list[QImage] = []
    while True:
        last = made[-1] if made else image
        if min(last.width(), last.height()) // 2 < SMALLEST_LEVEL:
            return tuple(made)
        made.append(_halved(last))


def _halved(image: QImage) -> QImage:
    return image.scaled(
        image.width() // 2,
        image.height() // 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


class PictureLayer:
    """A picture and its halvings; what did not come with it is made when it is first needed.

    Bilinear drawing alone flickers when it shrinks by more than half; from the nearest halving it
    does not, and costs the same at every zoom.
    """

    def __init__(self) -> None:
        self._levels: list[QImage] = []

    def set(self, image: QImage | None, smaller: Sequence[QImage] = ()) -> None:
        """Show a picture, or nothing. ``smaller`` may hold its :func:`halvings`."""
        self._levels = [] if image is None or image.isNull() else [image, *smaller]

    @property
    def is_empty(self) -> bool:
        return not self._levels

    def paint(self, painter: QPainter, view: View) -> None:
        """Paint what the widget shows of the picture, stretched to the picture's size.

        The image may be smaller than the picture's size: a preview, until the whole is there.
        """
        if not self._levels or 0 in view.picture:
            return
        dpr = painter.device().devicePixelRatioF()
        wanted = view.picture[0] * view.scale * dpr
        level = self._level_for(wanted)
        per_pixel_x = view.picture[0] * view.scale / level.width()  # logical pixels
        per_pixel_y = view.picture[1] * view.scale / level.height()
        x0 = max(math.floor(-view.x / per_pixel_x), 0)
        y0 = max(math.floor(-view.y / per_pixel_y), 0)
        x1 = min(math.ceil((view.width - view.x) / per_pixel_x), level.width())
        y1 = min(math.ceil((view.height - view.y) / per_pixel_y), level.height())
        if x1 <= x0 or y1 <= y0:
            return
        target = QRectF(
            view.x + x0 * per_pixel_x,
            view.y + y0 * per_pixel_y,
            (x1 - x0) * per_pixel_x,
            (y1 - y0) * per_pixel_y,
        )
        is_smooth = wanted / self._levels[0].width() <= NEAREST_OVER or self._is_preview(view)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        painter.drawImage(target, level, QRectF(x0, y0, x1 - x0, y1 - y0))

    def _is_preview(self, view: View) -> bool:
        return self._levels[0].width() < view.picture[0]

    def _level_for(self, width: float) -> QImage:
        index = 0
        while True:
            level = self._levels[index]
            half = level.width() // 2
            if half < width or min(half, level.height() // 2) < SMALLEST_LEVEL:
                return level
            index += 1
            if index == len(self._levels):
                self._levels.append(_halved(level))
