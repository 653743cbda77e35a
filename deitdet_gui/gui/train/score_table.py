"""How well each category is found, as a table that sorts by any of its columns."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from deitdet_gui.core import words
from deitdet_gui.core.scores import CategoryScore
from deitdet_gui.gui import look
from deitdet_gui.gui.measures import scaled
from deitdet_gui.gui.train.dress import quieten
from deitdet_gui.gui.train.wording import number

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NumberItem(QTableWidgetItem):
    """A number that sorts as one."""

    def __init__(self, text: str, value: float) -> None:
        super().__init__(text)
        self._value = value
        self.setTextAlignment(RIGHT)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        if isinstance(other, NumberItem):
            return self._value < other._value
        return super().__lt__(other)


class ScoreTable(QTableWidget):
    """One row a category; those with few boxes say so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 8, parent)
        self.setHorizontalHeaderLabels(
            [
                self.tr("Category"),
                self.tr("AP"),
                self.tr("AP50"),
                self.tr("Boxes"),
                self.tr("Small"),
                self.tr("Medium"),
                self.tr("Large"),
                self.tr("Threshold"),
            ]
        )
        quieten(self, numbers=tuple(range(1, 8)))
        self.horizontalHeader().setMinimumSectionSize(scaled(64))  # names are cut, but not all
        self.setAccessibleName(self.tr("How well each category is found"))
        for column, text in (
            (4, self.tr("AP of boxes up to 32 x 32 pixels.")),
            (5, self.tr("AP of boxes up to 96 x 96 pixels.")),
            (6, self.tr("AP of boxes larger than that.")),
            (7, self.tr("The score from which on detections are shown: the best F1.")),
        ):
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setToolTip(text)

    def show_categories(self, categories: list[CategoryScore], palette: QPalette) -> None:
        """Show these; with the palette around, for a style sheet keeps its own of before."""
        self.setSortingEnabled(False)
        self.setRowCount(len(categories))
        for row, one in enumerate(categories):
            name = QTableWidgetItem(one.name)
            name.setToolTip(one.name)
            self.setItem(row, 0, name)
            self.setItem(row, 3, self._boxes(one, palette))
            self.setItem(row, 7, self._threshold(one))
            for column, value in ((1, one.ap), (2, one.ap50), *_by_size(one)):
                self.setItem(row, column, NumberItem(number(value), value))
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def texts(self) -> list[list[str]]:
        """What the cells say, row by row."""
        model = self.model()
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return [[model.index(row, column).data() for column in columns] for row in rows]

    def _boxes(self, one: CategoryScore, palette: QPalette) -> NumberItem:
        """How many there are to find, and what to think of it."""
        if one.boxes == 0:
            return NumberItem(self.tr("none"), 0)
        count = words.number(one.boxes)
        if not one.is_shaky:
            return NumberItem(count, one.boxes)
        item = NumberItem(self.tr("{0}: too few").format(count), one.boxes)
        item.setForeground(look.as_text(look.WARN, palette))
        item.setToolTip(self.tr("With so few boxes to find these numbers are mostly luck."))
        return item

    def _threshold(self, one: CategoryScore) -> NumberItem:
        """The score, and what it is good for."""
        item = NumberItem(number(one.threshold), one.threshold)
        if one.precision >= 0:
            text = self.tr("From this score on precision is {0} and recall {1}.")
            text = text.format(number(one.precision), number(one.recall))
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, text)
        return item


def _by_size(one: CategoryScore) -> tuple[tuple[int, float], ...]:
    """The columns of the sizes, and what comes into them."""
    return (4, one.small), (5, one.medium), (6, one.large)
