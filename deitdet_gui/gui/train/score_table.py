"""How well each category is found, as a table that sorts by any of its columns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from deitdet_gui.core import words
from deitdet_gui.core.scores import CategoryScore
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
                self.tr("Threshold"),
                self.tr("Precision"),
                self.tr("Recall"),
                self.tr("Note"),
            ]
        )
        quieten(self, numbers=(1, 2, 3, 4, 5, 6))
        self.setAccessibleName(self.tr("How well each category is found"))
        for column, text in (
            (4, self.tr("The score from which on detections are shown: the best F1.")),
            (5, self.tr("Of what is shown, how much is right.")),
            (6, self.tr("Of what is there, how much is shown.")),
        ):
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setToolTip(text)

    def show_categories(self, categories: list[CategoryScore]) -> None:
        self.setSortingEnabled(False)
        self.setRowCount(len(categories))
        for row, one in enumerate(categories):
            name = QTableWidgetItem(one.name)
            name.setToolTip(one.name)
            self.setItem(row, 0, name)
            values = (one.ap, one.ap50, one.boxes, one.threshold, one.precision, one.recall)
            for column, value in enumerate(values, start=1):
                text = words.number(value) if column == 3 else number(value)
                self.setItem(row, column, NumberItem(text, value))
            self.setItem(row, 7, self._note(one))
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def texts(self) -> list[list[str]]:
        """What the cells say, row by row."""
        model = self.model()
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return [[model.index(row, column).data() for column in columns] for row in rows]

    def _note(self, one: CategoryScore) -> QTableWidgetItem:
        if not one.is_shaky:
            return QTableWidgetItem("")
        if one.boxes == 0:
            return QTableWidgetItem(self.tr("no box to find"))
        item = QTableWidgetItem(self.tr("few boxes: shaky"))
        text = self.tr("With so few boxes to find these numbers are mostly luck.")
        item.setToolTip(text)
        return item
