"""Undo and redo as a person sees them: they lead to where they act, and say what they did."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from deitdet_gui.core.bulk_edits import PutBoxes, RecategoriseBoxes
from deitdet_gui.core.dataset import BoxId, ImageId
from deitdet_gui.core.document import Change
from deitdet_gui.core.edits import PutBox
from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.walk import Walk
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals


class Retrace(QObject):
    """Takes changes back, makes them again, and shows the place."""

    def __init__(
        self,
        signals: DocumentSignals,
        canvas: Canvas,
        walk: Walk,
        leave_gesture: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Join them.

        Args:
            signals: of the document.
            canvas: where the place is shown.
            walk: the way to another image.
            leave_gesture: drop what is being drawn or typed.
            parent: of the object.
        """
        super().__init__(parent)
        self._signals = signals
        self._canvas = canvas
        self._walk = walk
        self._leave_gesture = leave_gesture

    def undo(self) -> None:
        """Take the last change back."""
        self._leave_gesture()
        if (change := self._signals.undo()) is not None:
            self.show(change, self.tr("Undone: {text}").format(text=change.text))

    def redo(self) -> None:
        """Make the last undone change again."""
        self._leave_gesture()
        if (change := self._signals.redo()) is not None:
            self.show(change, self.tr("Done again: {text}").format(text=change.text))

    def show(self, change: Change, said: str) -> None:
        """Go to where a change acted that was just gone through.

        Args:
            change: the one; its inverse is what was done now.
            said: a few words on the picture.
        """
        touched = self._signals.document.touched
        image = self._place_of(change, touched)
        if image is not None and image != self._walk.current:
            self._walk.went.emit(image)
        self._canvas.select(_boxes_put(change))
        if boxes := self._canvas.selected:
            self._canvas.reveal(boxes[0].corners)
        if len(touched) > 1:
            text = self.tr("{what} (on {count} pictures)")
            said = text.format(what=said, count=number(len(touched)))
        self._canvas.hint(said)

    def _place_of(self, change: Change, touched: frozenset[ImageId]) -> ImageId | None:
        """The image to show: where the change says, or stay, or the first in the list."""
        if change.image is not None and change.image in self._signals.dataset.images:
            return change.image
        if not touched or self._walk.current in touched:
            return None
        return self._walk.first_of(touched)


def _boxes_put(change: Change) -> set[BoxId]:
    """The boxes that came or were changed when the change was gone through."""
    put: set[BoxId] = set()
    for edit in change.inverse:
        match edit:
            case PutBox(box):
                put.add(box.id)
            case RecategoriseBoxes(ids):
                put |= set(map(BoxId, ids.array.tolist()))
            case PutBoxes(boxes):
                put |= set(map(BoxId, boxes.columns.ids.tolist()))
    return put
