"""How a split came out, as a table: pictures and boxes of each category in each part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from deitdet_gui.core.splits import PARTS, Part
from deitdet_gui.core.splitting import SplitTable
from deitdet_gui.core.words import number
from deitdet_gui.gui.train.dress import quieten

_MOST_ROWS = 9  # that are shown without scrolling
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SplitTableView(QTableWidget):
    """One row for the pictures, one for the boxes of each category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 1 + len(PARTS), parent)
        heads = [self.tr("Boxes of"), self.tr("Learn"), self.tr("Check"), self.tr("Test")]
        self.setHorizontalHeaderLabels(heads)
        self.setAccessibleName(self.tr("Pictures and boxes in each part"))
        quieten(self, numbers=(1, 2, 3))
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self._fit()

    def show_table(self, table: SplitTable) -> None:
        self.setRowCount(1 + len(table.categories))
        self._show_row(0, self.tr("Pictures"), table.pictures, None)
        for row, category in enumerate(table.categories, start=1):
            self._show_row(row, category.name, category.boxes, category.pictures)
        self._fit()

    def texts(self) -> list[list[str]]:
        """What the cells say, row by row."""
        cells = [
            [self.item(row, column) for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]
        return [[cell.text() if cell is not None else "" for cell in row] for row in cells]

    def _show_row(
        self, row: int, name: str, counts: dict[Part, int], pictures: dict[Part, int] | None
    ) -> None:
        head = QTableWidgetItem(name)
        head.setToolTip(name)
        if pictures is None:
            font = self.font()
            font.setBold(True)
            head.setFont(font)
        self.setItem(row, 0, head)
        total = sum(counts.values())
        for column, part in enumerate(PARTS, start=1):
            share = f"  {counts[part] / total:.0%}" if total else ""
            item = QTableWidgetItem(f"{number(counts[part])}{share}")
            item.setTextAlignment(_RIGHT)
            if pictures is not None:
                count = pictures[part]
                text = self.tr("on 1 picture") if count == 1 else self.tr("on {0} pictures")
                item.setToolTip(text.format(number(count)))
            self.setItem(row, column, item)

    def _fit(self) -> None:
        rows = min(max(2, self.rowCount()), _MOST_ROWS)
        height = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * height + 2)
