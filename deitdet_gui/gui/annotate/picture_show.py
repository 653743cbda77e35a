"""Brings the picture of an image onto the canvas, when it is there; says why when it is not."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.gui.annotate.box_list import TIMES
from deitdet_gui.gui.annotate.pixel_readout import PixelReadout
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache


class PictureShow(QObject):
    """Shows one image's picture at a time, and reads its neighbours ahead.

    Signals:
        came: the picture that is waited for is there now.
    """

    came = Signal()

    def __init__(
        self,
        signals: DocumentSignals,
        pictures: PictureCache,
        canvas: Canvas,
        neighbours: Callable[[], Sequence[ImageId]],
        page: QWidget,
    ) -> None:
        """Listen to the cache.

        Args:
            signals: of the document.
            pictures: where pictures are read.
            canvas: where they are shown.
            neighbours: the images that are likely to be wanted next, the likeliest first.
            page: while it is hidden another page has the cache's ear.
        """
        super().__init__(page)
        self._signals = signals
        self._pictures = pictures
        self._canvas = canvas
        self._neighbours = neighbours
        self._page = page
        self._current: ImageId | None = None
        self.pixel = PixelReadout(canvas)
        self.is_whole = False  # what is shown is the picture, not a preview of it
        pictures.loaded.connect(self._note_loaded)
        pictures.failed.connect(self._note_failed)

    @property
    def image(self) -> Image | None:
        """What is shown, as the dataset has it now."""
        images = self._signals.dataset.images
        return None if self._current is None else images.get(self._current)

    def forget(self) -> None:
        self._current = None

    def show(self, image: Image) -> None:
        """Show this picture now, or a preview until it is read."""
        self._current = image.id
        images = self._signals.dataset.images
        then = [images[i].file_name for i in self._neighbours()]
        picture = self._pictures.get(image.file_name, then)
        self.is_whole = picture is not None
        if picture is not None:
            size = self._pictures.size_of(image.file_name)
            smaller = self._pictures.smaller_of(image.file_name)
            self._canvas.show_picture(picture, size, smaller, image.file_name)
            self._compare_size(image, size)
        else:
            preview = self._pictures.thumbnail(image.file_name)
            self._canvas.show_picture(preview, (image.width, image.height), name=image.file_name)

    def again(self) -> None:
        """Show what is shown once more: another page may have had the cache's ear."""
        if (image := self.image) is not None:
            self.show(image)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is special about the picture, while it is there."""
        return () if self.image is None else self._pictures.notes_of(self.image.file_name)

    @property
    def summary(self) -> str:
        """Name, size, zoom, what is special, and the pixel under the mouse, for the status bar."""
        image = self.image
        if image is None:
            return ""
        size = f"{image.width} {TIMES} {image.height}"
        now = self._pictures.size_of(image.file_name)
        if now != (0, 0) and now != (image.width, image.height) and image.width:
            text = self.tr("{now} now, but the boxes are of {before}")
            size = text.format(now=f"{now[0]} {TIMES} {now[1]}", before=size)
        parts = [image.file_name, size, f"{self._canvas.viewing.zoom * 100:.0f} %"]
        return "  ·  ".join([*parts, *self.notes, *filter(None, [self.pixel.text])])

    def _compare_size(self, image: Image, size: tuple[int, int]) -> None:
        if size != (image.width, image.height) and image.width and image.height:
            text = self.tr("The picture is {now} now but was {before}: its boxes may be off.")
            was = f"{image.width} {TIMES} {image.height}"
            self._canvas.hint(text.format(now=f"{size[0]} {TIMES} {size[1]}", before=was))

    def _note_loaded(self, file_name: str) -> None:
        image = self.image if self._page.isVisible() else None
        if image is not None and image.file_name == file_name:
            self.show(image)
            self.came.emit()

    def _note_failed(self, file_name: str, why: str) -> None:
        image = self.image
        if image is not None and image.file_name == file_name:
            self._canvas.show_message(self.tr("This picture cannot be shown"), why)
