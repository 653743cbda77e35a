"""The right side, below the boxes: what is said of the selected ones, and where to say it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from deitdet_gui.core.box import FLAGS
from deitdet_gui.core.dataset import Box, BoxId
from deitdet_gui.gui.actions import key_text
from deitdet_gui.gui.flag_words import flag_meanings, flag_titles
from deitdet_gui.gui.key_map import KEYS

LONGEST_NOTE = 1_000  # letters
COLUMNS = 2


class FlagBox(QCheckBox):
    """Half ticked where some of the selected boxes have the flag; a click ticks it for all."""

    def nextCheckState(self) -> None:
        self.setChecked(self.checkState() != Qt.CheckState.Checked)


class NoteField(QLineEdit):
    """A line for a note. Enter keeps it, and so does going elsewhere; Esc drops it.

    Signals:
        left: the keys are wanted elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_NOTE)
        self._before = ""

    def show_note(self, note: str, is_of_others: bool) -> None:
        """Show what there is; what is being typed just now stays, unless it is of other boxes."""
        if is_of_others or not self.isModified():
            self._before = note
            self.setText(note)
            self.setCursorPosition(0)  # a long one is read from its beginning

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()  # which ends the editing
        else:
            super().keyPressEvent(event)


class AttributePanel(QWidget):
    """Ticks for the flags and a field for the note.

    Signals:
        toggled: a flag was clicked (its name).
        noted: a note was written (the text, and a frozenset of the ids of its boxes).
        left: the keys are wanted at the picture again.
    """

    toggled = Signal(str)
    noted = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ticks = {name: FlagBox(title, self) for name, title in flag_titles().items()}
        self.shown: frozenset[BoxId] = frozenset()  # of which boxes it tells
        self.note = NoteField(self)
        self.note.setAccessibleName(self.tr("Note of the selected boxes"))
        self.note.editingFinished.connect(self.keep_note)
        self.note.left.connect(self.left)
        for name, tick in self.ticks.items():
            tick.setObjectName(name)
            tick.setAccessibleName(tick.text())
            tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
            tick.clicked.connect(self._tell)
        KEYS.changed.connect(self._explain)
        self._explain()
        self._lay_out()
        self.show_boxes(())

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """Show what is said of these; nothing can be said where there are none."""
        for name in FLAGS:
            tick = self.ticks[name]
            having = sum(bool(getattr(box, name)) for box in boxes)
            is_mixed = 0 < having < len(boxes)
            tick.setTristate(is_mixed)
            state = Qt.CheckState.Checked if having else Qt.CheckState.Unchecked
            tick.setCheckState(Qt.CheckState.PartiallyChecked if is_mixed else state)
            tick.setEnabled(bool(boxes))
        notes = {box.note for box in boxes}
        self.note.setEnabled(bool(boxes))
        self.note.setPlaceholderText(
            self.tr("Different notes") if len(notes) > 1 else self.tr("Note")
        )
        shown = frozenset(box.id for box in boxes)
        self.note.show_note(notes.pop() if len(notes) == 1 else "", shown != self.shown)
        self.shown = shown

    def begin_note(self) -> None:
        """Let the keyboard write the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.selectAll()

    def keep_note(self) -> None:
        """Take what has been typed so far; for keys and clicks that leave the field no time."""
        if self.note.isModified():
            self.note.setModified(False)
            self.noted.emit(self.note.text().strip(), self.shown)

    def _tell(self) -> None:
        self.toggled.emit(self.sender().objectName())

    def _explain(self) -> None:
        """Say what each flag means, and its key."""
        for name, meaning in flag_meanings().items():
            key = key_text(name)
            text = self.tr("{meaning} Key: {key}").format(meaning=meaning, key=key)
            self.ticks[name].setToolTip(text if key else meaning)
            self.ticks[name].setAccessibleDescription(meaning)
        key = key_text("note")
        plain = self.tr("Write a note. Enter keeps it, Esc drops it.")
        text = self.tr("{meaning} Key: {key}").format(meaning=plain, key=key)
        self.note.setToolTip(text if key else plain)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for number, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, number // COLUMNS, number % COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(grid)
        layout.addWidget(self.note)
