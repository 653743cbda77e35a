"""Where a newcomer's hint lies on the picture: never over a box."""

from PySide6.QtCore import QEvent, QObject

from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.plate import Plate, Spot
from deitdet_gui.gui.hints import Hints

SPOTS: tuple[Spot, ...] = ("top", "bottom")
GESTURES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Resize)


class HintPlate(Plate):
    """Makes way for boxes, and is out of sight while something is drawn or no place is free."""

    def __init__(self, canvas: Canvas, hints: Hints) -> None:
        super().__init__(canvas, SPOTS[0])
        self._hint = ""
        self._is_pressed = False
        self.setAccessibleName(self.tr("Hint"))
        hints.changed.connect(self._take)
        canvas.boxes_shown.connect(self._lie)
        canvas.view_changed.connect(self._lie)
        self._take(hints.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        super().eventFilter(watched, event)
        if event.type() in GESTURES:
            self._is_pressed = event.type() == QEvent.Type.MouseButtonPress
            self._lie()
        return False

    def _take(self, text: str) -> None:
        self._hint = text
        if text:
            self.setText(text)  # its size says what it would lie over
        self._lie()

    def _lie(self) -> None:
        free = next((spot for spot in SPOTS if self._canvas.is_free(self.covered(spot))), None)
        if not self._hint or self._is_pressed or free is None or not self._canvas.has_picture:
            self.hide()
        else:
            self.go_to(free)
            self.say(self._hint)
