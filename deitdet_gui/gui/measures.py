"""Lengths that grow with the person's font."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

_USUAL_PX = 16.0  # the height of a line in most systems' usual font
_MOST = 1.6  # a sheet beside the pictures must leave room for them


def scaled(px: int) -> int:
    """A width made for the usual font, wider where the system's font is larger, up to a point."""
    share = QFontMetricsF(QApplication.font()).height() / _USUAL_PX
    return round(px * min(max(share, 1.0), _MOST))
