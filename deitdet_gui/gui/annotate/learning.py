"""Shows on the open picture what a model that is being trained sees in it so far."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.events import Glimpse
from deitdet_gui.core.words import number
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.glimpse import GlimpseLayer
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.glimpses import detections_of
from deitdet_gui.gui.options import Options

OPTION = "watch_learning"
LEAST_SCORE = 0.15
MOST = 100  # the surest


class Learning(QObject):
    """Keeps the layer over the canvas. It is no part of the dataset and of no edit.

    Signals:
        watched: the picture that is to be looked at, or None.
    """

    watched = Signal(object)

    def __init__(
        self, signals: DocumentSignals, canvas: Canvas, options: Options, page: QWidget
    ) -> None:
        super().__init__(page)
        self._signals = signals
        self._canvas = canvas
        self._options = options
        self._image: ImageId | None = None
        self.layer = GlimpseLayer(canvas)
        options.changed.connect(self._note_option)

    @property
    def image(self) -> ImageId | None:
        """What is to be looked at: the open picture, unless it is not wanted."""
        return self._image if self._options.is_on(OPTION) else None

    def open(self, image: ImageId | None) -> None:
        """Another picture is open; of it nothing is known yet."""
        if image != self._image:
            self._image = image
            self.layer.clear()
            self.watched.emit(self.image)

    def show(self, glimpse: Glimpse) -> None:
        """Show what was seen, if it is of the picture that is open."""
        if glimpse.image != self.image:
            return
        found = detections_of(glimpse, LEAST_SCORE, MOST)
        title = self.tr("The model at step {0}").format(number(glimpse.step))
        self.layer.show_detections(title, found, looks_of(self._signals.dataset))

    def end(self) -> None:
        """The training is over."""
        self.layer.clear()

    def toggle(self) -> None:
        self._options.toggle(OPTION)
        if self._options.is_on(OPTION):
            self._canvas.hint(self.tr("What a training sees here is shown while it goes on."))
        else:
            self._canvas.hint(self.tr("What a training sees is not shown."))

    def _note_option(self, option: str) -> None:
        if option == OPTION:
            self.layer.clear()
            self.watched.emit(self.image)
