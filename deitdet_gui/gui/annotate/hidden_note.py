"""Says on the picture that boxes are hidden, so that nobody takes them for lost."""

from deitdet_gui.gui.actions import key_text
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.plate import Plate


class HiddenNote(Plate):
    """Lies in the lower left corner for as long as a box of the picture is hidden."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "lower left")
        canvas.boxes_shown.connect(self.refresh)
        self.setAccessibleName(self.tr("Hidden boxes"))

    def refresh(self) -> None:
        """Count again what cannot be seen."""
        hidden, of = self._canvas.counts
        if not hidden:
            self.say("")
        elif self._canvas.hides_boxes:
            text = self.tr("All {count} boxes are hidden. {key} shows them.")
            self.say(text.format(count=of, key=key_text("hide_boxes")))
        else:
            text = self.tr("{hidden} of {count} boxes are hidden. {key} shows them.")
            key = key_text("show_all_categories")
            self.say(text.format(hidden=hidden, count=of, key=key))
