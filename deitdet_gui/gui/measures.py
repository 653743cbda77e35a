"""Lengths that grow with the person's font."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QDialog

_USUAL_PX = 16.0  # the height of a line in most systems' usual font
_MOST = 1.35  # a sheet beside the pictures must leave room for them


def scaled(px: int) -> int:
    """A width made for the usual font, wider where the system's font is larger, up to a point."""
    share = QFontMetricsF(QApplication.font()).height() / _USUAL_PX
    return round(px * min(max(share, 1.0), _MOST))


def grow_to_fit(dialog: QDialog) -> None:
    """Make a dialog taller where texts that came into it need it; it never shrinks."""
    if (layout := dialog.layout()) is not None:
        needed = layout.totalHeightForWidth(dialog.width()) + dialog.fontMetrics().height()
        dialog.resize(dialog.width(), max(dialog.height(), needed))


def open_large_enough(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size made for the usual font, and more where its texts need it."""
    wide, layout = scaled(width), dialog.layout()
    needed = layout.totalHeightForWidth(wide) if layout is not None else 0
    # A form guesses too little for lines that wrap.
    needed += 3 * dialog.fontMetrics().height()
    dialog.resize(wide, max(scaled(height), needed))
