"""How a split came out, as a table: pictures and boxes of each category in each part."""

from PySide6.QtWidgets import QTableView, QWidget

from deitdet_gui.core.splits import PARTS, Part
from deitdet_gui.core.splitting import SplitTable
from deitdet_gui.core.words import number
from deitdet_gui.gui.train.cell_table import Cell, CellTable, Row

_MOST_ROWS = 9  # that are shown without scrolling


class SplitTableView(CellTable):
    """One row for the pictures, one for the boxes of each category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = [self.tr("Boxes of"), self.tr("Learn"), self.tr("Check"), self.tr("Test")]
        super().__init__(heads, (1, 2, 3), {}, 56, parent)
        self.setAccessibleName(self.tr("Pictures and boxes in each part"))
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self._fit()

    def show_table(self, table: SplitTable) -> None:
        rows = [self._row(self.tr("Pictures"), table.pictures, None)]
        rows += [self._row(one.name, one.boxes, one.pictures) for one in table.categories]
        self.show_rows(rows, self.palette())
        self._fit()

    def _row(self, name: str, counts: dict[Part, int], pictures: dict[Part, int] | None) -> Row:
        head = Cell(name, tip=name, is_bold=pictures is None)
        total = sum(counts.values())
        cells = [head]
        for part in PARTS:
            share = f"  {counts[part] / total:.0%}" if total else ""
            text = f"{number(counts[part])}{share}"
            tip = self._tip(pictures[part]) if pictures is not None else ""
            cells.append(Cell(text, counts[part], tip=tip))
        return cells

    def _tip(self, pictures: int) -> str:
        text = self.tr("on 1 picture") if pictures == 1 else self.tr("on {0} pictures")
        return text.format(number(pictures))

    def _fit(self) -> None:
        rows = min(max(2, len(self.cells.rows)), _MOST_ROWS)
        height = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * height + 2)
