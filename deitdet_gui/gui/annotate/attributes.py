"""What a person says of boxes beside their category: flags and a note, by key, button and menu."""

import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from deitdet_gui.core.box import CROWD, FLAGS, IGNORE
from deitdet_gui.core.dataset import Box, BoxId
from deitdet_gui.core.edits import PutBox
from deitdet_gui.gui.actions import key_text
from deitdet_gui.gui.annotate.attribute_panel import AttributePanel
from deitdet_gui.gui.annotate.box_edits import BoxEdits
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.plate import Plate
from deitdet_gui.gui.tick_menu import TickMenu

_CLASH = CROWD | IGNORE
ACTIONS = (*FLAGS, "note")  # ids in the table of actions


class Attributes(QObject):
    """Changes the selected boxes. Every change is one undo, of however many boxes it is.

    An ignore region can be asked for before it is drawn; a plate on the picture says so meanwhile.
    """

    def __init__(
        self, canvas: Canvas, edits: BoxEdits, panel: AttributePanel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._edits = edits
        self._panel = panel
        self._actions: Mapping[str, QAction] = {}
        self.is_next_ignored = False
        self.plate = Plate(canvas, "bottom")
        self.plate.setAccessibleName(self.tr("The next box"))
        panel.toggled.connect(self.toggle)
        panel.noted.connect(self.set_note)
        panel.left.connect(canvas.setFocus)
        canvas.selection_changed.connect(self.refresh)
        canvas.boxes_shown.connect(self.refresh)
        canvas.installEventFilter(self)
        self.refresh()

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does; keys that work beside the picture."""
        flags = {name: functools.partial(self.toggle, name) for name in FLAGS}
        return {**flags, "ignore": self.toggle_ignore, "note": self._write_note}

    def make_menu(self, actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
        """A menu of the same actions, which are ticked from now on as the selected boxes are."""
        self._actions = {name: actions[name] for name in ACTIONS}
        menu = TickMenu(self.tr("Attributes"), parent)
        for name, action in self._actions.items():
            action.setCheckable(name in FLAGS)
            menu.addAction(action)
            action.setShortcutVisibleInContextMenu(True)
        self.refresh()
        return menu

    def toggle(self, flag: str) -> None:
        """Turn a flag on for all selected boxes, or off where all of them have it."""
        boxes = self._canvas.selected
        if not boxes:
            self._canvas.hint(self.tr("Select a box first."))
        else:
            is_on = not all(getattr(box, flag) for box in boxes)
            self._put(_words(flag, is_on), [_with(box, flag, is_on) for box in boxes])
        self.refresh()  # an action that was triggered has ticked itself

    def toggle_ignore(self) -> None:
        """The same of ignore regions; with nothing selected, of the next box that is drawn."""
        if self._canvas.selected:
            self.toggle("ignore")
            return
        self._expect(not self.is_next_ignored)
        self._canvas.setFocus()
        self._canvas.arm(self.is_next_ignored)
        self.refresh()

    def as_drawn(self, box: Box) -> Box:
        """A box that was just drawn, with what was asked of it before."""
        is_ignored = self.is_next_ignored
        self._expect(False)
        return replace(box, ignore=True) if is_ignored else box

    def set_note(self, note: str, ids: Collection[BoxId]) -> None:
        """Give these boxes this note, as far as they are there; the empty text takes it away."""
        text = self.tr("Note") if note else self.tr("Remove the note")
        boxes = [box for box in self._edits.boxes if box.id in ids]
        self._edits.do(text, [PutBox(replace(b, note=note)) for b in boxes if b.note != note])
        self.refresh()

    def leave(self) -> None:
        """Another picture is shown: what was asked of the next box was about this one."""
        self._expect(False)

    def refresh(self) -> None:
        """Show what is said of the selected boxes."""
        if self._panel.shown != self._canvas.selection:
            self._panel.keep_note()  # it is of those that were selected before
        boxes = self._canvas.selected
        self._panel.show_boxes(boxes)
        for name in FLAGS:
            if (action := self._actions.get(name)) is not None:
                action.setChecked(bool(boxes) and all(getattr(box, name) for box in boxes))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape and not self._canvas.is_busy:  # else it gives up the drawing alone
            self._expect(False)
        return False

    def _write_note(self) -> None:
        if self._canvas.selected:
            self._panel.begin_note()
        else:
            self._canvas.hint(self.tr("Select a box first."))

    def _expect(self, is_ignored: bool) -> None:
        self.is_next_ignored = is_ignored
        text = self.tr("The next box is an ignore region. {key} or Esc: not.")
        self.plate.say(text.format(key=key_text("ignore")) if is_ignored else "")

    def _put(self, text: str, boxes: Sequence[Box]) -> None:
        before = {box.id: box for box in self._canvas.selected}
        self._edits.do(text, [PutBox(box) for box in boxes if box != before[box.id]])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attributes", text)


def _with(box: Box, flag: str, is_on: bool) -> Box:
    """A crowd is of one category, an ignore region of none: turning one on turns off the other."""
    bit = 1 << FLAGS.index(flag)
    flags = box.flags & ~(bit | _CLASH if bit & _CLASH else bit)
    flags |= bit if is_on else 0
    return Box.of(box.id, box.image, box.category, box.corners, flags, box.note)


def _words(flag: str, is_on: bool) -> str:
    """What the change is called."""
    words = {
        "crowd": (_tr("Mark as a crowd"), _tr("No longer a crowd")),
        "ignore": (_tr("Make an ignore region"), _tr("No longer an ignore region")),
        "difficult": (_tr("Mark as difficult"), _tr("No longer difficult")),
        "truncated": (_tr("Mark as truncated"), _tr("No longer truncated")),
        "occluded": (_tr("Mark as occluded"), _tr("No longer occluded")),
    }
    return words[flag][0 if is_on else 1]
