"""What is typed into the table of boxes, checked and made into changes."""

import math
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject

from deitdet_gui.core.dataset import Box, BoxId, Corners
from deitdet_gui.core.edits import PutBox
from deitdet_gui.gui.annotate.box_edits import BoxEdits
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals


class CellEdits(QObject):
    """Gives a box the category, place or size that was typed; inside the picture, or not at all."""

    def __init__(
        self, signals: DocumentSignals, canvas: Canvas, edits: BoxEdits, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._canvas = canvas
        self._edits = edits

    def take(self, number: BoxId, column: str, typed: str) -> None:
        """Make the change that was typed.

        Args:
            number: of the box.
            column: "category", "x", "y", "width" or "height".
            typed: the text as it is.
        """
        dataset = self._signals.dataset
        if number not in dataset.boxes:
            return
        box = dataset.boxes[number]
        if column == "category":
            self._recategorise(box, typed.strip())
            return
        value = number_in(typed)
        if value is None:
            self._canvas.hint(self.tr("“{typed}” is no number.").format(typed=typed))
            return
        wanted = _with(box.corners, column, value)
        corners = _inside(wanted, column, self._canvas.picture_size)
        if not tools.is_large_enough(corners, self._canvas.picture_size):
            self._canvas.hint(self.tr("A box is at least 2 pixels wide and high."))
            return
        moved = tools.replace_corners(box, corners)
        if moved != box and self._edits.do(self._text(box, column), [PutBox(moved)]):
            self._canvas.select({number})
            if corners != wanted:
                self._canvas.hint(self.tr("Moved or cut to stay inside the picture."))

    def _recategorise(self, box: Box, name: str) -> None:
        categories = self._signals.dataset.categories.values()
        same = [one for one in categories if one.name.casefold() == name.casefold()]
        category = next((one for one in same if one.name == name), same[0] if same else None)
        if category is None:
            self._canvas.hint(self.tr("There is no category “{name}”.").format(name=name))
        elif category.id != box.category:
            text = self.tr("Change to {name}").format(name=category.name)
            self._edits.do(text, [PutBox(replace(box, category=category.id))])

    def _text(self, box: Box, column: str) -> str:
        category = self._signals.dataset.categories.get(box.category)
        text = self.tr("Move {name}") if column in ("x", "y") else self.tr("Resize {name}")
        return text.format(name=category.name if category else "")


def number_in(typed: str) -> float | None:
    """The number that was typed, in the person's way of writing or in English; None for others."""
    value, is_number = QLocale().toDouble(typed.strip())
    if not is_number:
        value, is_number = QLocale.c().toDouble(typed.strip())
    return value if is_number and math.isfinite(value) else None


def _with(corners: Corners, column: str, value: float) -> Corners:
    x0, y0, x1, y1 = corners
    match column:
        case "x":
            return value, y0, round(value + x1 - x0, 6), y1
        case "y":
            return x0, value, x1, round(value + y1 - y0, 6)
        case "width":
            return x0, y0, round(x0 + value, 6), y1
    return x0, y0, x1, round(y0 + value, 6)


def _inside(corners: Corners, column: str, size: tuple[int, int]) -> Corners:
    """A box that was moved stays whole; one that was resized is cut at the picture's edge."""
    x0, y0, x1, y1 = corners
    if column in ("width", "height"):
        return tools.clipped((x0, y0, max(x0, x1), max(y0, y1)), size)
    width, height = min(x1 - x0, size[0]), min(y1 - y0, size[1])
    x = min(max(x0, 0.0), size[0] - width)
    y = min(max(y0, 0.0), size[1] - height)
    return tools.clipped((x, y, round(x + width, 6), round(y + height, 6)), size)
