"""The selected boxes in line, of one size, with equal gaps. Every one is one undoable change."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject

from deitdet_gui.core.dataset import Box, BoxId
from deitdet_gui.gui.annotate.box_edits import BoxEdits
from deitdet_gui.gui.canvas import arranging, tools
from deitdet_gui.gui.canvas.arranging import Axis, Edge, Length
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.tools import Shapes

EDGES: tuple[Edge, ...] = ("left", "right", "top", "bottom", "centre_x", "centre_y")
LENGTHS: tuple[Length, ...] = ("width", "height", "size")
AXES: tuple[Axis, ...] = ("x", "y")
# In the order of the menu.
ARRANGEMENTS = (
    *(f"align_{edge}" for edge in EDGES),
    *(f"equal_{length}" for length in LENGTHS),
    *(f"distribute_{axis}" for axis in AXES),
)


class Arrange(QObject):
    """Arranges what is selected on the canvas.

    Sizes are taken from the box that was selected last; where several were selected at once, from
    the largest of them.
    """

    def __init__(self, canvas: Canvas, edits: BoxEdits, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._edits = edits
        self._selected: frozenset[BoxId] = frozenset()
        self._model: BoxId | None = None  # whose size the others get
        canvas.selection_changed.connect(self._note_selection)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does."""
        return {
            **{f"align_{edge}": functools.partial(self.align, edge) for edge in EDGES},
            **{f"equal_{length}": functools.partial(self.equalise, length) for length in LENGTHS},
            **{f"distribute_{axis}": functools.partial(self.distribute, axis) for axis in AXES},
        }

    def align(self, edge: Edge) -> None:
        """Bring one edge, or the middle, of all selected boxes in line."""
        texts = {
            "left": self.tr("Align left edges"),
            "right": self.tr("Align right edges"),
            "top": self.tr("Align upper edges"),
            "bottom": self.tr("Align lower edges"),
            "centre_x": self.tr("Align middles in a column"),
            "centre_y": self.tr("Align middles in a row"),
        }
        if boxes := self._several(2):
            self._do(texts[edge], arranging.aligned(boxes, edge, self._canvas.picture_size))

    def equalise(self, length: Length) -> None:
        """Make all selected boxes as wide, as high or as large as the one selected last."""
        boxes = self._several(2)
        if not boxes:
            return
        like = next((box for box in boxes if box.id == self._model), None) or _largest(boxes)
        width, height = (f"{round(side, 1):g}" for side in (like.width, like.height))
        texts = {
            "width": self.tr("Make {width} px wide").format(width=width),
            "height": self.tr("Make {height} px high").format(height=height),
            "size": self.tr("Make {width} by {height} px").format(width=width, height=height),
        }
        shapes = arranging.equalised(boxes, like, length, self._canvas.picture_size)
        self._do(texts[length], shapes)

    def distribute(self, axis: Axis) -> None:
        """Make the gaps between the selected boxes equal."""
        text = (
            self.tr("Equal gaps from left to right")
            if axis == "x"
            else self.tr("Equal gaps from top to bottom")
        )
        if boxes := self._several(3):
            self._do(text, arranging.distributed(boxes, axis, self._canvas.picture_size))

    def _several(self, least: int) -> list[Box]:
        boxes = self._canvas.selected
        if len(boxes) >= least and not self._canvas.is_busy:
            return boxes
        text = self.tr("Select {count} boxes or more for this.")
        self._canvas.hint(text.format(count=least))
        return []

    def _do(self, text: str, shapes: Shapes) -> None:
        boxes = {box.id: box for box in self._canvas.selected}
        if self._edits.do(text, tools.changes(boxes, shapes)):
            self._canvas.hint(text)
        else:
            self._canvas.hint(self.tr("The boxes lie so already."))

    def _note_selection(self, ids: frozenset[BoxId]) -> None:
        new = ids - self._selected
        if new:
            self._model = _largest([box for box in self._canvas.selected if box.id in new]).id
        elif self._model not in ids:
            self._model = None
        self._selected = ids


def _largest(boxes: list[Box]) -> Box:
    return max(boxes, key=lambda box: box.area)
