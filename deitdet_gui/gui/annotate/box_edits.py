"""What a person does to the boxes that are selected. Every one is one undoable change."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.edits import Edit, PutBox, RemoveBox, with_true_mark
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals

DUPLICATE_BY_PX = 12.0


class BoxEdits(QObject):
    """Changes boxes of the image that is shown."""

    def __init__(self, signals: DocumentSignals, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._signals = signals
        self._canvas = canvas
        self.image: ImageId | None = None
        canvas.edited.connect(self.do)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does; keys that work beside the picture."""
        return {"delete": self.delete, "duplicate": self.duplicate}

    def do(self, text: str, edits: Iterable[Edit]) -> bool:
        """Make one change of boxes of this image; "empty" or "done" go where they would lie."""
        edits = list(edits)
        if self.image is None or not edits:
            return False
        whole = with_true_mark(self._signals.dataset, self.image, edits)
        return self._signals.do(text, self.image, whole)

    def delete(self) -> None:
        boxes = self._canvas.selected
        text = (
            self.tr("Delete box")
            if len(boxes) == 1
            else self.tr("Delete {count} boxes").format(count=len(boxes))
        )
        self.do(text, [RemoveBox(box.id) for box in boxes])

    def duplicate(self) -> None:
        boxes = self._canvas.selected
        if not boxes:
            return
        by = round(DUPLICATE_BY_PX / self._canvas.view.scale, 2)
        first = self._signals.dataset.new_box_id()
        copies = tools.copies(boxes, first, self._canvas.picture_size, by)
        if self.do(self.tr("Duplicate"), [PutBox(box) for box in copies]):
            self._canvas.select(box.id for box in copies)
