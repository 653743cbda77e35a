"""A sentence that stays on the canvas for a few seconds."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

HINT_MS = 4_000


class Hint:
    """What is said now, and for how long; the canvas paints it."""

    def __init__(self, canvas: QWidget) -> None:
        self.text = ""
        self._canvas = canvas
        self._timer = QTimer(canvas, singleShot=True, interval=HINT_MS)
        self._timer.timeout.connect(self._drop)

    def say(self, text: str) -> None:
        self.text = text
        self._timer.start()
        self._canvas.update()

    def _drop(self) -> None:
        self.text = ""
        self._canvas.update()
