"""Moving and growing boxes by keys. What happens while a key is held is one change."""

from PySide6.QtCore import QCoreApplication, Qt

from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.hand import Edited
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.tools import Side

FAR_PX = 10.0  # picture pixels, with Shift
ARROWS: dict[Qt.Key, tuple[float, float, Side]] = {
    Qt.Key.Key_Left: (-1.0, 0.0, "left"),
    Qt.Key.Key_Right: (1.0, 0.0, "right"),
    Qt.Key.Key_Up: (0.0, -1.0, "top"),
    Qt.Key.Key_Down: (0.0, 1.0, "bottom"),
}


class Nudge:
    """Gathers arrow keys into shapes, until the key is let go."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._is_growing = False
        self.is_busy = False

    def press(self, key: Qt.Key, shift: bool, alt: bool) -> None:
        """Plain: 1 px; Shift: 10 px; Alt: that side outwards; Alt and Shift: inwards."""
        scene = self._scene
        boxes = [tools.replace_corners(b, scene.corners_of(b.id)) for b in scene.selected]
        dx, dy, side = ARROWS[key]
        if alt:
            scene.preview = tools.grown(boxes, side, -1.0 if shift else 1.0, scene.size)
        else:
            by = FAR_PX if shift else 1.0
            scene.preview = tools.shifted(boxes, dx * by, dy * by, scene.size)
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
