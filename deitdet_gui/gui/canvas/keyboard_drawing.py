"""Drawing a box without the mouse."""

from PySide6.QtCore import QCoreApplication, Qt

from deitdet_gui.core.dataset import Box, CategoryId, Corners, ImageId
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.hand import Drawn, TooSmall
from deitdet_gui.gui.canvas.nudge import ArrowKeys
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.tools import NEW
from deitdet_gui.gui.canvas.view import View

PART_OF_VIEW = 0.25  # how much of what is seen the first box takes


class KeyboardDrawing:
    """A box in the middle of what is seen; the keys that change boxes change it."""

    def __init__(self, scene: Scene, view: View) -> None:
        self._scene = scene
        self._view = view
        self._keys = ArrowKeys()
        self.is_busy = False
        self.like: Corners | None = None  # the last box that was drawn, however it was

    @property
    def hint(self) -> str:
        """What the keys do while it goes on."""
        return QCoreApplication.translate(
            "KeyboardDrawing",
            "Arrows move the box (Shift: 10 pixels), Alt+arrows widen it, Alt+Shift+arrows narrow "
            "it. Return keeps it, Esc drops it.",
        )

    def begin(self) -> None:
        """Show a box to start from, as large as the last that was drawn."""
        left, top, right, bottom = tools.clipped(self._view.window, self._scene.size)
        width, height = (right - left) * PART_OF_VIEW, (bottom - top) * PART_OF_VIEW
        if self.like is not None:
            x0, y0, x1, y1 = self.like
            width, height = min(x1 - x0, right - left), min(y1 - y0, bottom - top)
        # Whole pixels: it is moved by whole ones.
        width, height = max(round(width), 2), max(round(height), 2)
        x, y = round((left + right - width) / 2), round((top + bottom - height) / 2)
        self._show(tools.clipped((x, y, x + width, y + height), self._scene.size))
        self.is_busy = True

    def press(self, key: Qt.Key, shift: bool, alt: bool, is_repeat: bool) -> bool:
        """An arrow key; say whether the view had to follow."""
        box = Box(NEW, ImageId(0), CategoryId(0), *self._scene.preview[NEW])
        shapes = self._keys.press([box], self._scene.size, key, shift, alt, is_repeat)
        self._show(shapes[NEW])
        return self._view.reveal(shapes[NEW])

    def finish(self) -> Drawn | TooSmall:
        corners = self._scene.preview[NEW]
        self.cancel()
        return Drawn(corners) if tools.is_large_enough(corners, self._scene.size) else TooSmall()

    def cancel(self) -> bool:
        """Drop it; say whether there was one."""
        was_busy = self.is_busy
        if was_busy:
            self._scene.preview = {}
        self.is_busy = False
        return was_busy

    def _show(self, corners: Corners) -> None:
        self._scene.preview = {NEW: corners}
