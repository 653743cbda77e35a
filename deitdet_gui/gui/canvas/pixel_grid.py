"""Thin lines between the pixels of the picture, once they are large enough to be told apart."""

import math

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

FROM = 12.0  # device pixels that a picture pixel takes before lines come
# A dark line and a light one beside it: one of the two is seen on any picture.
DARK, LIGHT = QColor(0, 0, 0, 70), QColor(255, 255, 255, 70)


def paint_pixel_grid(image: QImage, left: float, top: float, step: float) -> None:
    """Paint lines over a part of the picture, if pixels are large enough for lines.

    Args:
        image: what is seen of the picture, in device pixels.
        left: where the picture begins on it.
        top: the same.
        step: device pixels that a picture pixel takes.
    """
    if step < FROM:
        return
    width, height = image.width(), image.height()
    painter = QPainter(image)
    # Filling is four times as quick as drawing lines: there are hundreds in every frame.
    for x in _edges(left, step, width):
        painter.fillRect(QRect(x - 1, 0, 1, height), DARK)
        painter.fillRect(QRect(x, 0, 1, height), LIGHT)
    for y in _edges(top, step, height):
        painter.fillRect(QRect(0, y - 1, width, 1), DARK)
        painter.fillRect(QRect(0, y, width, 1), LIGHT)
    painter.end()


def _edges(start: float, step: float, room: int) -> list[int]:
    """Where pixels meet between 0 and ``room``."""
    first, last = math.ceil(-start / step), math.floor((room - start) / step)
    return [round(start + index * step) for index in range(first, last + 1)]
