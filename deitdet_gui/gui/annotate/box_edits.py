"""What a person does to the boxes that are selected. Every one is one undoable change."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from deitdet_gui.core.dataset import Box, ImageId
from deitdet_gui.core.edits import Edit, RemoveBox, with_true_mark
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals


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
        return {"delete": self._delete}

    @property
    def boxes(self) -> list[Box]:
        """All of this image, as they are now."""
        return [] if self.image is None else self._signals.dataset.boxes_of(self.image)

    def do(self, text: str, edits: Iterable[Edit]) -> bool:
        """Make one change of boxes of this image; "empty" or "done" go where they would lie."""
        edits = list(edits)
        if self.image is None or not edits:
            return False
        whole = with_true_mark(self._signals.dataset, self.image, edits)
        return self._signals.do(text, self.image, whole)

    def _delete(self) -> None:
        self.delete()

    def delete(self, one: str = "", many: str = "") -> None:
        """Delete what is selected.

        Args:
            one: what the change is called if that is one box; its usual name when left out.
            many: the same of ``{count}`` boxes.
        """
        boxes = self._canvas.selected
        text = (one or self.tr("Delete box")) if len(boxes) == 1 else ""
        text = text or (many or self.tr("Delete {count} boxes")).format(count=len(boxes))
        self.do(text, [RemoveBox(box.id) for box in boxes])
