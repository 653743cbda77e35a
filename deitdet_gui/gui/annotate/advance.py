"""Going on by itself: for pictures with one object each."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.dataset import ImageId, State
from deitdet_gui.core.edits import Edit, MarkImage
from deitdet_gui.gui.annotate.walk import Walk
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.options import Options

OPTION = "advance_after_box"


class Advance(QObject):
    """While the option is on, a drawn box calls its image done, and the next one comes.

    Box and mark are one change. An image that the person skipped stays skipped, and shown.

    Signals:
        told: what is to be read in the status bar all the time; empty while the option is off.
    """

    told = Signal(str)

    def __init__(
        self, signals: DocumentSignals, options: Options, walk: Walk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._options = options
        self._walk = walk
        options.changed.connect(self._note_option)

    @property
    def text(self) -> str:
        """What is to be read in the status bar."""
        return self.tr("goes on after each box") if self._options.is_on(OPTION) else ""

    def marks(self, image: ImageId) -> Sequence[Edit]:
        """What a drawn box says of its image beside itself."""
        return [MarkImage(image, State.DONE)] if self._goes_on_from(image) else []

    def go_on(self, image: ImageId) -> None:
        """The box is there: show the next picture."""
        if self._goes_on_from(image):
            self._walk.step(1)

    def toggle(self) -> None:
        self._options.toggle(OPTION)

    def _goes_on_from(self, image: ImageId) -> bool:
        is_skipped = self._signals.dataset.marks.get(image) is State.SKIPPED
        return self._options.is_on(OPTION) and not is_skipped

    def _note_option(self, option: str) -> None:
        if option == OPTION:
            self.told.emit(self.text)
