"""Where the parts of the Train page lie: choices on the left, the run on the right, runs below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from deitdet_gui.gui.measures import scaled

LEFT_WIDTH = 376


def lay_out(page: QWidget, left: QWidget, right: QWidget) -> None:
    """Left of a line, and right of it."""
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(left)
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    row.addWidget(line)
    row.addWidget(right, 1)


def make_left(scrolled: Sequence[QWidget], below: Sequence[QWidget]) -> QWidget:
    """What may need more room than there is scrolls; what is pressed stays in sight."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget()
    above = QVBoxLayout(inside)
    above.setContentsMargins(16, 16, 16, 8)
    for widget in scrolled:
        above.addWidget(widget)
    area.setWidget(inside)
    left = QWidget()
    left.setFixedWidth(scaled(LEFT_WIDTH))
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 16)
    column.setSpacing(8)
    column.addWidget(area, 1)
    foot = QVBoxLayout()
    foot.setContentsMargins(16, 0, 16, 0)
    foot.setSpacing(8)
    for widget in below:
        foot.addWidget(widget)
    column.addLayout(foot)
    return left


def make_right(view: QWidget, bottom: QSplitter, runs: Sequence[QWidget], tabs: QWidget) -> QWidget:
    """The run, and under it the list of runs beside what the run said."""
    lists = QWidget()
    stack = QVBoxLayout(lists)
    stack.setContentsMargins(0, 0, 0, 0)
    for widget in runs:
        stack.addWidget(widget)
    bottom.addWidget(lists)
    bottom.addWidget(tabs)
    both = QSplitter(Qt.Orientation.Vertical)
    both.addWidget(view)
    both.addWidget(bottom)
    for splitter, sizes in ((bottom, [520, 340]), (both, [420, 240])):
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(16)
        splitter.setSizes(sizes)
    both.setStretchFactor(0, 1)
    right = QWidget()
    column = QVBoxLayout(right)
    column.setContentsMargins(16, 16, 16, 16)
    column.addWidget(both)
    return right
