"""From picture to picture: neighbours, the next one to do, done, empty, skipped."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.dataset import ImageId, State
from deitdet_gui.core.edits import MarkImage
from deitdet_gui.gui.actions import how_to
from deitdet_gui.gui.annotate.image_rows import ImageRows
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals


class Walk(QObject):
    """Goes through the rows of the list, and says what the person has said of each image.

    Signals:
        went: to this image (its id).
    """

    went = Signal(object)

    def __init__(
        self, signals: DocumentSignals, rows: ImageRows, canvas: Canvas, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._rows = rows
        self._canvas = canvas
        self.current: ImageId | None = None

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does; keys that work on the whole page."""
        return {
            "next_image": functools.partial(self.step, 1),
            "previous_image": functools.partial(self.step, -1),
            "next_unlabelled": functools.partial(self.step_to_do, 1),
            "previous_unlabelled": functools.partial(self.step_to_do, -1),
            "first_image": functools.partial(self.go_to_row, 0),
            "last_image": functools.partial(self.go_to_row, -1),
            "skip": self.skip,
        }

    def done(self) -> None:
        """Say that every object here has its box, and go on."""
        image = self._markable()
        if image is None:
            return
        state = self._signals.dataset.state_of(image)
        if not self._signals.dataset.count_of(image) and state is not State.EMPTY:
            text = self.tr("No boxes here: {key} says it is empty.")
            self._canvas.hint(text.format(key=how_to("empty")))
        elif state in (State.DONE, State.EMPTY) or self._mark(State.DONE, self.tr("Done")):
            self.step(1)

    def empty(self) -> None:
        """Say that there is nothing to box here, and go on."""
        image = self._markable()
        if image is None:
            return
        if self._signals.dataset.count_of(image):
            text = self.tr("There are boxes here, so it is not empty. {key} says done.")
            self._canvas.hint(text.format(key=how_to("done")))
        elif self._signals.dataset.state_of(image) is State.EMPTY or self._mark(
            State.EMPTY, self.tr("Done: nothing here")
        ):
            self.step(1)

    def skip(self) -> None:
        """Say that this image is not to be used, and go on; or take that back."""
        if self.current is None or self._canvas.is_busy:
            return
        if self._signals.dataset.state_of(self.current) is State.SKIPPED:
            self._mark(None, self.tr("Do not skip"))
        elif self._mark(State.SKIPPED, self.tr("Skip")):
            self.step(1)

    def _markable(self) -> ImageId | None:
        """The image, if it can be called done or empty now."""
        if self.current is None or self._canvas.is_busy:
            return None
        if self._canvas.message:  # nobody can answer for what cannot be seen
            text = self.tr("It cannot be shown. {key} skips it.")
            self._canvas.hint(text.format(key=how_to("skip")))
            return None
        if not self._canvas.has_picture:
            self._canvas.hint(self.tr("One moment: the picture is still being read."))
            return None
        return self.current

    def _mark(self, mark: State | None, text: str) -> bool:
        if self.current is None:
            return False
        return self._signals.do(text, self.current, [MarkImage(self.current, mark)])

    def neighbour(self, by: int) -> ImageId | None:
        """The image that many rows further in the list; None past its ends."""
        row = self._rows.row_of(self.current) + by
        return self._rows.images[row] if 0 <= row < len(self._rows.images) else None

    def step(self, by: int) -> None:
        """Go to a neighbour in the list."""
        image = self.neighbour(by)
        if image is not None:
            self.went.emit(image)
        elif self._rows.images:
            self._canvas.hint(
                self.tr("This is the last picture of the list.")
                if by > 0
                else self.tr("This is the first picture of the list.")
            )

    def step_to_do(self, by: int) -> None:
        rows = self._rows
        image = rows.find(rows.row_of(self.current) + by, by, self.is_to_do)
        if image is None:
            self._canvas.hint(self.tr("Every picture of the list is done."))
        else:
            self.went.emit(image)

    def is_to_do(self, image: ImageId) -> bool:
        return self._signals.dataset.marks.get(image) is None

    def go_to_row(self, row: int) -> None:
        if self._rows.images:
            self.went.emit(self._rows.images[row])

    @property
    def place(self) -> tuple[int, int]:
        """The number of the image in the list, from 1, and how many there are."""
        return self._rows.row_of(self.current) + 1, len(self._rows.images)

    def neighbours(self, ahead: int, behind: int) -> list[ImageId]:
        """The images that are likely to be wanted next, the likeliest first."""
        row = self._rows.row_of(self.current)
        near = [*range(row + 1, row + 1 + ahead), *range(row - 1, row - 1 - behind, -1)]
        images = self._rows.images
        return [images[i] for i in near if 0 <= i < len(images)]

    def first_of(self, images: frozenset[ImageId]) -> ImageId | None:
        """The first of these in the list; of those that the filter hides, the first of all."""
        listed = next((image for image in self._rows.images if image in images), None)
        if listed is not None:
            return listed
        return next((image for image in self._signals.dataset.images if image in images), None)

    def first(self) -> ImageId | None:
        """Where to begin: where there is work to do."""
        images = self._rows.images
        return self._rows.find(0, 1, self.is_to_do) or (images[0] if images else None)
