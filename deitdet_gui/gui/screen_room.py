"""How large a window may be on the screen that it opens on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 40)  # logical pixels that the desktop's own frame takes round a window


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, in logical pixels, or as much of it as the screen has room for."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(QSize(width, height).boundedTo(room))
