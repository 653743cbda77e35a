"""F1: every key, from the table of actions."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.gui.actions import ACTIONS, ActionSpec

# What the canvas does with held keys and the mouse, which no QAction can say.
_HANDS = (
    ("Drag on an empty spot", "draw a box"),
    ("Drag a box, its edges or corners", "move or resize it"),
    ("Click again", "the next box under the cursor"),
    ("Shift while drawing", "a square"),
    ("Wheel", "zoom at the cursor"),
    ("Middle button, or Space and drag", "move the picture"),
    ("Arrows, with Shift", "nudge the box by 1, by 10 pixels"),
    ("Alt and arrows, with Shift", "grow, shrink the box on that side"),
    ("H held down", "look at the picture without boxes"),
    ("Esc", "give up what is being drawn; never quits"),
)
_COLUMNS = 3

Block = tuple[str, list[tuple[str, str]]]  # a title, then keys and what they do


class KeysSheet(QDialog):
    """Not modal: it can stay open beside the work. Deletes itself when closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(1140, 700)
        blocks = [(self.tr("Mouse and held keys"), list(_HANDS))]
        for (place, group), rows in groupby(ACTIONS, key=lambda a: (a.place, a.group)):
            lines = _lines(list(rows))
            if lines:
                blocks.append((_title(place, group), lines))
        inner = QWidget()
        across = QHBoxLayout(inner)
        across.setSpacing(28)
        for column in _columns(blocks):
            down = QVBoxLayout()
            down.setSpacing(20)
            for title, lines in column:
                down.addWidget(self._make_block(title, lines))
            down.addStretch(1)
            across.addLayout(down)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("List of keys"))
        QVBoxLayout(self).addWidget(area)

    def _make_block(self, title: str, lines: list[tuple[str, str]]) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        head = QLabel(title)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        grid.addWidget(head, 0, 0, 1, 2)
        for row, (keys, what) in enumerate(lines, start=1):
            key = QLabel(keys)
            key.setForegroundRole(key.palette().ColorRole.Link)
            grid.addWidget(key, row, 0)
            grid.addWidget(QLabel(what), row, 1)
        return block


def _lines(specs: list[ActionSpec]) -> list[tuple[str, str]]:
    lines = []
    for spec in specs:
        digit = spec.id.rpartition("_")[2]
        if digit.isdigit() and digit != "1":
            continue  # one line stands for all ten digits
        keys = ", ".join(
            QKeySequence.fromString(k).toString(QKeySequence.SequenceFormat.NativeText)
            for k in spec.keys
        )
        if digit == "1":
            keys = "1 … 9, 0"
        if keys:
            text = QCoreApplication.translate("actions", spec.text)
            lines.append((keys, text.removesuffix(" 1") if digit == "1" else text))
    return lines


def _columns(blocks: list[Block]) -> list[list[Block]]:
    """Fill the columns one after the other, about equally high."""
    height = sum(len(lines) + 2 for _, lines in blocks) / _COLUMNS
    columns: list[list[Block]] = [[] for _ in range(_COLUMNS)]
    filled = 0.0
    for block in blocks:
        columns[min(int(filled / height), _COLUMNS - 1)].append(block)
        filled += len(block[1]) + 2
    return columns


def _title(place: str, group: str) -> str:
    names = {
        "annotate": "Annotate: ",
        "train": "Train: ",
        "review": "Review: ",
        "health": "Health: ",
    }
    return f"{names.get(place, '')}{group}"
