"""F1: every key, from the table of actions."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

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


class KeysSheet(QDialog):
    """Not modal: it can stay open beside the work. Deletes itself when closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(980, 640)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(20)
        blocks = [self._make_block(self.tr("Mouse and held keys"), list(_HANDS))]
        for (place, group), rows in groupby(ACTIONS, key=lambda a: (a.place, a.group)):
            lines = _lines(list(rows))
            if lines:
                blocks.append(self._make_block(_title(place, group), lines))
        for number, block in enumerate(blocks):
            where = Qt.AlignmentFlag.AlignTop
            grid.addWidget(block, number // _COLUMNS, number % _COLUMNS, where)
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


def _title(place: str, group: str) -> str:
    names = {"window": "", "annotate": "Annotate: ", "train": "Train: ", "review": "Review: "}
    return f"{names[place]}{group}"
