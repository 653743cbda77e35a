"""What a picture shows, for people who hear the window instead of seeing it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.words import number
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals


class PictureInWords(QObject):
    """Keeps the description of a canvas true; the table of boxes says each of them."""

    def __init__(
        self,
        signals: DocumentSignals,
        canvas: Canvas,
        current: Callable[[], ImageId | None],
        parent: QObject | None = None,
    ) -> None:
        """Describe what is shown from now on.

        Args:
            signals: of the document.
            canvas: that shows one image at a time.
            current: which image that is now.
            parent: of the object.
        """
        super().__init__(parent)
        self._signals, self._canvas, self._current = signals, canvas, current
        # Many things change at once when another picture comes; it is said once.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._describe)
        canvas.selection_changed.connect(self._note)
        canvas.view_changed.connect(self._note)
        signals.history_changed.connect(self._note)

    def _note(self) -> None:
        self._timer.start()

    def _describe(self) -> None:
        text = self._text()
        if text != self._canvas.accessibleDescription():
            self._canvas.setAccessibleDescription(text)

    def _text(self) -> str:
        dataset, image_id = self._signals.dataset, self._current()
        image = dataset.images.get(image_id) if image_id is not None else None
        if image is None:
            return self.tr("No picture is shown.")
        said = self.tr("{picture}, {width} by {height} pixels. Boxes: {count}.").format(
            picture=image.file_name,
            width=image.width,
            height=image.height,
            count=number(dataset.count_of(image.id)),
        )
        return f"{said} {self._selection()}"

    def _selection(self) -> str:
        boxes = self._canvas.selected
        if not boxes:
            return self.tr("No box is selected.")
        if len(boxes) > 1:
            return self.tr("Selected boxes: {count}.").format(count=number(len(boxes)))
        box = boxes[0]
        category = self._signals.dataset.categories.get(box.category)
        text = self.tr("Selected: {category}, from {x}, {y}, {width} wide and {height} high.")
        return text.format(
            category=category.name if category is not None else box.category,
            x=number(box.x0, ".0f"),
            y=number(box.y0, ".0f"),
            width=number(box.width, ".0f"),
            height=number(box.height, ".0f"),
        )
