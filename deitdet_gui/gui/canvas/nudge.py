"""Moving and growing boxes by keys. What happens while a key is held is one change."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt

from deitdet_gui.core.dataset import Box
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.hand import Edited
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.tools import Side

FAR_PX = 10.0  # picture pixels, with Shift
REPEATS_BEFORE_FAR = 8  # of a key that is held; Shift has another meaning when a side is moved
ARROWS: dict[Qt.Key, tuple[float, float, Side]] = {
    Qt.Key.Key_Left: (-1.0, 0.0, "left"),
    Qt.Key.Key_Right: (1.0, 0.0, "right"),
    Qt.Key.Key_Up: (0.0, -1.0, "top"),
    Qt.Key.Key_Down: (0.0, 1.0, "bottom"),
}


class ArrowKeys:
    """What the arrow keys do to boxes, those that are there and the one that is being drawn."""

    def __init__(self) -> None:
        self._repeats = 0

    def press(
        self,
        boxes: Iterable[Box],
        size: tools.Size,
        key: Qt.Key,
        shift: bool,
        alt: bool,
        is_repeat: bool,
    ) -> tools.Shapes:
        """Plain: 1 px; Shift: 10 px; Alt: that side outwards; Alt and Shift: inwards."""
        self._repeats = self._repeats + 1 if is_repeat else 0
        dx, dy, side = ARROWS[key]
        if alt:
            by = FAR_PX if self._repeats > REPEATS_BEFORE_FAR else 1.0
            return tools.grown(boxes, side, -by if shift else by, size)
        by = FAR_PX if shift else 1.0
        return tools.shifted(boxes, dx * by, dy * by, size)


class Nudge:
    """Gathers arrow keys into shapes, until the key is let go."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._keys = ArrowKeys()
        self._is_growing = False
        self.is_busy = False

    def press(self, key: Qt.Key, shift: bool, alt: bool, is_repeat: bool = False) -> None:
        scene = self._scene
        boxes = [tools.replace_corners(b, scene.corners_of(b.id)) for b in scene.selected]
        scene.preview = self._keys.press(boxes, scene.size, key, shift, alt, is_repeat)
        self._is_growing = alt
        self.is_busy = True

    def finish(self) -> Edited | None:
        """The change that the keys made, if any."""
        if not self.is_busy:
            return None
        shapes = self.cancel()
        edits = tools.changes(self._scene.boxes, shapes)
        if not edits:
            return None
        text = (
            QCoreApplication.translate("Nudge", "Resize by key")
            if self._is_growing
            else QCoreApplication.translate("Nudge", "Move by key")
        )
        return Edited(text, edits)

    def cancel(self) -> tools.Shapes:
        """Drop what was gathered; returns it."""
        shapes = self._scene.preview if self.is_busy else {}
        if self.is_busy:
            self._scene.preview = {}
        self.is_busy = False
        return shapes
