"""Which pixel of the picture is under the mouse, and its colour."""

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QMouseEvent

from deitdet_gui.gui.canvas.canvas import Canvas


class PixelReadout(QObject):
    """Looks over the canvas's shoulder at the mouse.

    Signals:
        changed: another pixel is under the mouse, or none.
    """

    changed = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.text = ""
        self._canvas = canvas
        self._mouse: QPointF | None = None
        canvas.view_changed.connect(self._read)
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._mouse = event.position()
            self._read()
        elif event.type() == QEvent.Type.Leave:
            self._mouse = None
            self._read()
        return False

    def _read(self) -> None:
        text = "" if self._mouse is None else self._text_at(self._mouse)
        if text != self.text:
            self.text = text
            self.changed.emit()

    def _text_at(self, place: QPointF) -> str:
        x, y = self._canvas.view.to_picture(place.x(), place.y())
        colour = self._canvas.picture.colour_at(x, y, self._canvas.picture_size)
        if colour is None:
            return ""
        values = f"{colour.red()} {colour.green()} {colour.blue()}"
        return self.tr("x {x}, y {y}: {values}").format(x=int(x), y=int(y), values=values)
