"""How this page's tables, lists and buttons are dressed: the palette's colours, fewer lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from deitdet_gui.gui.look import PRIMARY_STYLE

PRIMARY_HEIGHT = 44
DOT = "   ·   "  # between what a button does and how long that takes

_TABLE = """
QTableView { border: 1px solid palette(mid); }
QTableView::item { padding: 0 8px; }
QHeaderView { background: palette(base); }
QHeaderView::section {
    background: palette(base); border: none; border-bottom: 1px solid palette(mid);
    padding: 4px 11px;
}
"""
_SEGMENT = """
QPushButton {
    background: palette(button); border: 1px solid palette(mid); padding: 4px 8px;
}
QPushButton:checked {
    background: palette(highlight); color: palette(highlighted-text);
    border-color: palette(highlight);
}
QPushButton:focus { border-color: palette(text); }
"""


class Wrapped(QLabel):
    """Plain text in as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A form or a grid gives a line that wraps no more than its first guess.
        self.setMinimumHeight(self.heightForWidth(event.size().width()))


def redress(page: QWidget) -> None:
    """Call this when the palette has changed: a style sheet keeps the colours it was set with."""
    for widget in page.findChildren(QWidget):
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)


def quieten(table: QTableView) -> None:
    """A table to look at: rows, no grid, no numbers of rows."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setStyleSheet(_TABLE)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(24)
    table.horizontalHeader().setHighlightSections(False)


def make_primary(button: QPushButton) -> None:
    """The one button of the page that everything leads to."""
    button.setStyleSheet(PRIMARY_STYLE)
    button.setMinimumHeight(PRIMARY_HEIGHT)


def put_caption(button: QPushButton, text: str, width: int) -> None:
    """Caption the primary button: on one line, on two, or with the first of them, as room allows.

    Args:
        button: that :func:`make_primary` has made.
        text: with its parts between dots.
        width: of the button, in pixels.
    """
    metrics, room = button.fontMetrics(), width - 2 * 12
    lines = text.split(DOT)
    if metrics.horizontalAdvance(text) >= room:
        fits = all(metrics.horizontalAdvance(line) < room for line in lines)
        text = "\n".join(lines) if fits else lines[0]
    button.setText(text)
    button.setMinimumHeight(max(PRIMARY_HEIGHT, button.sizeHint().height()))


def make_segment(button: QPushButton) -> None:
    """One of several side by side, of which one is chosen."""
    button.setCheckable(True)
    button.setMinimumWidth(56)
    button.setStyleSheet(_SEGMENT)
