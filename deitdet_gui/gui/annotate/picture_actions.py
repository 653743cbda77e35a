"""What can be done with the picture that is shown, as a file: show it, copy it, set it aside."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from deitdet_gui.core import set_aside
from deitdet_gui.core.dataset import Image
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.project import Project
from deitdet_gui.gui.actions import how_to
from deitdet_gui.gui.annotate.box_list import TIMES
from deitdet_gui.gui.annotate.walk import Walk
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.reveal import reveal


class PictureActions(QObject):
    """Never changes or moves a picture's file."""

    def __init__(
        self,
        signals: DocumentSignals,
        project: Project,
        pictures: PictureCache,
        walk: Walk,
        canvas: Canvas,
    ) -> None:
        """Work on the image that ``walk`` stands at.

        Args:
            signals: of the document.
            project: where the pictures lie.
            pictures: where they are read.
            walk: knows which image is shown, and goes on when it is set aside.
            canvas: tells what was done.
        """
        super().__init__(canvas)
        self._signals = signals
        self._project = project
        self._pictures = pictures
        self._walk = walk
        self._canvas = canvas
        self.reveal: Callable[[Path], object] = reveal

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does."""
        return {
            "reveal_picture": self.show_in_file_manager,
            "copy_path": self.copy_path,
            "copy_picture": self.copy_picture,
            "set_aside": self.set_aside,
        }

    def show_in_file_manager(self) -> None:
        if (path := self._path()) is not None:
            self.reveal(path)

    def copy_path(self) -> None:
        """Put the path of the picture's file on the clipboard, as text."""
        if (path := self._path()) is not None:
            QGuiApplication.clipboard().setText(str(path))
            self._canvas.hint(self.tr("Copied: {path}").format(path=path))

    def copy_picture(self) -> None:
        """Put the picture itself on the clipboard, upright and without boxes."""
        image = self._image()
        if image is None:
            return
        picture = self._pictures.peek(image.file_name)
        if picture is None:
            self._canvas.hint(self.tr("The picture is still being read."))
            return
        QGuiApplication.clipboard().setImage(picture)
        size = f"{picture.width()} {TIMES} {picture.height()}"
        self._canvas.hint(self.tr("Copied the picture, {size} pixels.").format(size=size))

    def set_aside(self) -> None:
        """Take the picture out of the project, with its boxes. Its file stays where it is."""
        image = self._image()
        if image is None or self._canvas.is_busy:
            return
        dataset, document = self._signals.dataset, self._signals.document
        text = self.tr("Set aside")
        edits = set_aside.edits_to_set_aside(dataset, image.id)
        if document.locked_by:
            self._signals.do(text, image.id, edits)  # says why not
            return
        try:
            place = self._project.private / set_aside.FILE_NAME
            set_aside.remember(place, [set_aside.as_it_is(dataset, image.id)])
        except UserError as error:
            self._signals.refused.emit(str(error))
            return
        next_to = self._walk.neighbours(1, 1)
        if next_to:
            self._walk.went.emit(next_to[0])  # first: nothing else is to be shown in between
        if self._signals.do(text, image.id, edits):
            said = self.tr("{picture} is set aside; its file stays. {key} brings it back.")
            self._canvas.hint(said.format(picture=image.file_name, key=how_to("undo")))
        else:
            self._walk.went.emit(image.id)

    def _image(self) -> Image | None:
        current = self._walk.current
        return None if current is None else self._signals.dataset.images.get(current)

    def _path(self) -> Path | None:
        image = self._image()
        if image is None:
            return None
        try:
            return self._project.picture_of(image)
        except ReadError as error:
            self._canvas.hint(error.message)
            return None
