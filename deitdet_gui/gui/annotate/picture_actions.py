"""What can be done with a picture as a file: show it, copy it, set it aside.

Keys are about the picture that is shown; the menu of the list is about the rows selected there.
"""

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from deitdet_gui.core import set_aside
from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.project import Project
from deitdet_gui.core.words import number
from deitdet_gui.gui.actions import how_to
from deitdet_gui.gui.annotate.box_list import TIMES
from deitdet_gui.gui.annotate.walk import Walk
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.reveal import reveal

MOST_NAMED = 3


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

    @property
    def for_many(self) -> dict[str, Callable[[Sequence[ImageId]], object]]:
        """Action id -> what it does with more than one picture, where it can."""
        return {"copy_path": self.copy_paths, "set_aside": self.set_all_aside}

    def show_in_file_manager(self) -> None:
        image = self._image()
        for path in self._paths([image] if image is not None else []):
            self.reveal(path)

    def copy_path(self) -> None:
        """Put the path of the picture's file on the clipboard, as text."""
        if (image := self._image()) is not None:
            self.copy_paths([image.id])

    def copy_paths(self, images: Sequence[ImageId]) -> None:
        """Put the paths of these on the clipboard, one in a line."""
        known = self._signals.dataset.images
        paths = [str(path) for path in self._paths([known[image] for image in images])]
        if paths:
            QGuiApplication.clipboard().setText("\n".join(paths))
            more = "…" if len(paths) > MOST_NAMED else ""
            said = "\n".join(paths[:MOST_NAMED]) + more
            self._canvas.hint(self.tr("Copied: {path}").format(path=said))

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
        if (image := self._image()) is not None:
            self.set_all_aside([image.id])

    def set_all_aside(self, images: Sequence[ImageId]) -> None:
        """Take these out of the project as one change."""
        if not images or self._canvas.is_busy:
            return
        dataset = self._signals.dataset
        text, where = self.tr("Set aside"), images[0] if len(images) == 1 else None
        names = [dataset.images[image].file_name for image in images]
        # From the last on, so that undo, which goes backwards, puts them back in their order.
        away = (set_aside.edits_to_set_aside(dataset, image) for image in reversed(images))
        edits = list(itertools.chain.from_iterable(away))
        if self._signals.document.locked_by:
            self._signals.do(text, where, edits)  # says why not
            return
        try:
            place = self._project.private / set_aside.FILE_NAME
            set_aside.remember(place, [set_aside.as_it_is(dataset, image) for image in images])
        except UserError as error:
            self._signals.refused.emit(str(error))
            return
        before = self._walk.current
        self._leave(frozenset(images))  # first: nothing else is to be shown in between
        if self._signals.do(text, where, edits):
            self._say_set_aside(text, names)
        elif before is not None:
            self._walk.went.emit(before)

    def _leave(self, images: frozenset[ImageId]) -> None:
        """Go to the next picture that is none of these, if one of them is shown."""
        if self._walk.current in images:
            near = self._walk.neighbours(len(images), len(images))
            next_to = next((image for image in near if image not in images), None)
            if next_to is not None:
                self._walk.went.emit(next_to)

    def _say_set_aside(self, text: str, names: Sequence[str]) -> None:
        if len(names) == 1:
            said = self.tr("{picture} is set aside; its file stays. {key} brings it back.")
            self._canvas.hint(said.format(picture=names[0], key=how_to("undo")))
        else:
            many = QCoreApplication.translate("RowMenu", "{action} ({count} pictures)")
            self._canvas.hint(many.format(action=text, count=number(len(names))))

    def _image(self) -> Image | None:
        current = self._walk.current
        return None if current is None else self._signals.dataset.images.get(current)

    def _paths(self, images: Sequence[Image]) -> list[Path]:
        """Where their files are; why not is said, and then there are none."""
        try:
            return [self._project.picture_of(image) for image in images]
        except ReadError as error:
            self._canvas.hint(error.message)
            return []
