"""The document for widgets: its changes as Qt signals, its refusals as text to show."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.dataset import Dataset, ImageId
from deitdet_gui.core.document import Change, Changed, Document
from deitdet_gui.core.edits import Edit
from deitdet_gui.core.errors import UserError

MANY = 100  # images from which on a change is told in one go


class DocumentSignals(QObject):
    """What pages use to read and change the dataset.

    Views never patch themselves after a change: they redraw from ``dataset`` when told.

    Signals:
        image_changed: boxes, state or rejections of this image changed (its id).
        many_changed: the same of more than ``MANY`` images at once (a frozenset of ids). Whoever
            listens to ``image_changed`` listens to this too.
        categories_changed: a category came, went, or has another name, colour or place.
        images_changed: an image came or went.
        history_changed: undo, redo or the saved state are different now.
        refused: a change could not be made; why, in words.
    """

    image_changed = Signal(object)
    many_changed = Signal(object)
    categories_changed = Signal()
    images_changed = Signal()
    history_changed = Signal()
    refused = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        document.listeners.append(self._tell)

    @property
    def dataset(self) -> Dataset:
        return self.document.dataset

    def do(self, text: str, image: ImageId | None, edits: Iterable[Edit]) -> bool:
        """Make one undoable change; False (and ``refused``) when it could not be made."""
        try:
            self.document.do(text, image, edits)
        except UserError as error:
            self.refused.emit(str(error))
            return False
        return True

    def undo(self) -> Change | None:
        """Take the last change back and return it, so that the page can go to where it acts."""
        return self.travel(-1)

    def redo(self) -> Change | None:
        return self.travel(1)

    def travel(self, steps: int) -> Change | None:
        """Undo or redo several changes as one; see :meth:`Document.travel`."""
        try:
            return self.document.travel(steps)
        except UserError as error:
            self.refused.emit(str(error))
            return None

    def detach(self) -> None:
        """Stop listening; for a window that goes on to another project."""
        if self._tell in self.document.listeners:
            self.document.listeners.remove(self._tell)

    def _tell(self, changed: Changed) -> None:
        if changed.categories:
            self.categories_changed.emit()
        if changed.listing:
            self.images_changed.emit()
        if len(changed.images) > MANY:
            self.many_changed.emit(changed.images)
        else:
            for image in changed.images:
                self.image_changed.emit(image)
        self.history_changed.emit()
