"""How well each category is found, as a table that sorts by any of its columns."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from deitdet_gui.core import words
from deitdet_gui.core.scores import CategoryScore
from deitdet_gui.gui import look
from deitdet_gui.gui.train.cell_table import Cell, CellTable, Row
from deitdet_gui.gui.train.wording import number


class ScoreTable(CellTable):
    """One row a category; those with few boxes say so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = [
            self.tr("Category"),
            self.tr("AP"),
            self.tr("AP50"),
            self.tr("Boxes"),
            self.tr("Small"),
            self.tr("Medium"),
            self.tr("Large"),
            self.tr("Threshold"),
        ]
        tips = {
            4: self.tr("AP of boxes up to 32 x 32 pixels."),
            5: self.tr("AP of boxes up to 96 x 96 pixels."),
            6: self.tr("AP of boxes larger than that."),
            7: self.tr("The score from which on detections are shown: the best F1."),
        }
        super().__init__(heads, range(1, 8), tips, 64, parent)
        self.setSortingEnabled(True)
        self.setAccessibleName(self.tr("How well each category is found"))

    def show_categories(self, categories: list[CategoryScore], palette: QPalette) -> None:
        """Show these; the palette is the one around."""
        self.show_rows([self._row(one) for one in categories], palette)

    def _row(self, one: CategoryScore) -> Row:
        aps = (one.ap, one.ap50), (one.small, one.medium, one.large)
        first, by_size = ([Cell(number(ap), ap) for ap in group] for group in aps)
        name = Cell(one.name, tip=one.name)
        return (name, *first, self._boxes(one), *by_size, self._threshold(one))

    def _boxes(self, one: CategoryScore) -> Cell:
        """How many there are to find, and what to think of it."""
        if one.boxes == 0:
            return Cell(self.tr("none"), 0)
        count = words.number(one.boxes)
        if not one.is_shaky:
            return Cell(count, one.boxes)
        text = self.tr("{0}: too few").format(count)
        tip = self.tr("With so few boxes to find these numbers are mostly luck.")
        return Cell(text, one.boxes, look.WARN, tip)

    def _threshold(self, one: CategoryScore) -> Cell:
        """The score, and what it is good for."""
        tip = ""
        if one.precision >= 0:
            tip = self.tr("From this score on precision is {0} and recall {1}.")
            tip = tip.format(number(one.precision), number(one.recall))
        return Cell(number(one.threshold), one.threshold, tip=tip)
