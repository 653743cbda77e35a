"""F1: every key in force, from the table of actions."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.gui.action_groups import family, family_text, group_title
from deitdet_gui.gui.actions import ACTIONS, ActionSpec, action_text
from deitdet_gui.gui.fixed_keys import fixed_keys, fixed_title
from deitdet_gui.gui.fuzzy import folded
from deitdet_gui.gui.key_map import KEYS, native
from deitdet_gui.gui.screen_room import resize_within_screen

_COLUMN_CHARACTERS = 52  # about as wide as one column of the sheet is

Block = tuple[str, list[tuple[str, str]]]  # a title, then keys and what they do


class KeysSheet(QDialog):
    """Not modal: it can stay open beside the work. Deletes itself when closed; Esc and F1 do."""

    def __init__(self, parent: QWidget | None = None, change: QAction | None = None) -> None:
        """Show the keys as they are now, and as they become.

        Args:
            parent: the window.
            change: opens the dialog where keys are chosen.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("List of keys"))
        self._columns = 0
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        if change is not None:
            button = QPushButton(change.text())
            button.setAutoDefault(False)
            button.clicked.connect(change.trigger)
            top.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(self._area, 1)
        self._close_by_its_key()
        KEYS.changed.connect(self._fill)
        em = self.fontMetrics().averageCharWidth()
        resize_within_screen(self, min(em * 3 * _COLUMN_CHARACTERS, 1400), 720)
        self._fill()
        self.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting_columns() != self._columns:
            self._fill()

    def _close_by_its_key(self) -> None:
        close = QAction(self)
        close.setShortcuts([QKeySequence.fromString(key) for key in KEYS.keys_of("keys")])
        close.triggered.connect(self.close)
        self.addAction(close)

    def _fitting_columns(self) -> int:
        em = self.fontMetrics().averageCharWidth()
        return max(1, min(3, self.width() // (em * _COLUMN_CHARACTERS * 9 // 10)))

    def _fill(self) -> None:
        blocks = _wanted(_blocks(), self.search.text())
        self._columns = self._fitting_columns()
        inner = QWidget()
        across = QHBoxLayout(inner)
        across.setSpacing(28)
        for column in _columns(blocks, self._columns):
            down = QVBoxLayout()
            down.setSpacing(20)
            for title, lines in column:
                down.addWidget(self._make_block(title, lines))
            down.addStretch(1)
            across.addLayout(down, 1)
        if not blocks:
            across.addWidget(QLabel(self.tr("No action is called so.")))
        self._area.setWidget(inner)

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
        top = Qt.AlignmentFlag.AlignTop
        for row, (keys, what) in enumerate(lines, start=1):
            key, text = QLabel(keys), QLabel(what)
            key.setForegroundRole(key.palette().ColorRole.Link)
            for label in (key, text):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
            key.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
            grid.addWidget(key, row, 0, top)
            grid.addWidget(text, row, 1, top)
        return block


def _blocks() -> list[Block]:
    blocks: list[Block] = [(fixed_title(), fixed_keys())]
    for title, rows in groupby(ACTIONS, key=group_title):
        lines = _lines(list(rows))
        if lines:
            blocks.append((title, lines))
    return blocks


def _wanted(blocks: list[Block], text: str) -> list[Block]:
    """Those lines that have every word of ``text``, or whose title has."""
    words = folded(text).split()
    found = []
    for title, lines in blocks:
        left = [
            (keys, what)
            for keys, what in lines
            if all(word in folded(f"{title} {keys} {what}") for word in words)
        ]
        if left:
            found.append((title, left))
    return found


def _lines(specs: list[ActionSpec]) -> list[tuple[str, str]]:
    lines = []
    moved = {family(spec) for spec in specs if KEYS.is_changed(spec.id)}
    for spec in specs:
        # Return and Enter have one name in some languages.
        keys, text = list(dict.fromkeys(map(native, KEYS.keys_of(spec.id)))), action_text(spec)
        if family(spec) and family(spec) not in moved:
            if not spec.id.endswith("_1"):
                continue  # one line stands for all ten digits
            keys, text = [f"{key} … 9, 0" for key in keys[:1]], family_text(spec)
        if keys:
            lines.append((", ".join(keys), text))
    return lines


def _columns(blocks: list[Block], count: int) -> list[list[Block]]:
    """Fill the columns one after the other, about equally high."""
    height = max(sum(len(lines) + 2 for _, lines in blocks) / count, 1)
    columns: list[list[Block]] = [[] for _ in range(count)]
    filled = 0.0
    for block in blocks:
        columns[min(int(filled / height), count - 1)].append(block)
        filled += len(block[1]) + 2
    return columns
