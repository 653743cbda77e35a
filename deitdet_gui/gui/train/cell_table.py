"""A table to look at, of as many rows as may come: only those in sight cost anything.

A ``QTableWidget`` makes an object a cell, and while it is in sight with columns that fit their
contents, it measures all rows again at each one that is set: for 100 rows that takes seconds.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from deitdet_gui.gui import look
from deitdet_gui.gui.measures import scaled
from deitdet_gui.gui.train.dress import quieten

_PADDING = 24  # beside a text, both sides together
_MEASURED = 8  # of the longest texts of a column
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell says.

    Attributes:
        text: to read.
        value: of a number, which is sorted by it and set to the right.
        sign: the colour of what it means; letters get it as far from the ground as they need.
        tip: more words.
        is_bold: it is about all of the rows.
        swatch: the colour of a category.
    """

    text: str
    value: float | None = None
    sign: QColor | None = None
    tip: str = ""
    is_bold: bool = False
    swatch: QColor | None = None


Row = Sequence[Cell]


class CellModel(QAbstractTableModel):
    """Rows of cells, in the order in which they were given until they are sorted."""

    def __init__(
        self, heads: Sequence[str], tips: Mapping[int, str], numbers: Sequence[int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._heads, self._tips, self._numbers = list(heads), tips, numbers
        self._palette = QPalette()
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row], palette: QPalette) -> None:
        self.beginResetModel()
        self.rows, self._palette = list(rows), palette
        self.endResetModel()

    def put_row(self, place: int, row: Row) -> None:
        """Say something else in one row, which stays selected if it was."""
        self.rows[place] = row
        last = self.index(place, len(self._heads) - 1)
        self.dataChanged.emit(self.index(place, 0), last)

    def name_columns(self, heads: Sequence[str]) -> None:
        self._heads = list(heads)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)

    def follow(self, palette: QPalette) -> None:
        """Give signs the colours that can be read on this palette's ground."""
        self._palette = palette
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self._heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Role.ForegroundRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        match role:
            case Role.DisplayRole:
                return self._heads[section]
            case Role.ToolTipRole:
                return self._tips.get(section)
            case Role.TextAlignmentRole:
                return _side(section in self._numbers)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        cell = self.rows[index.row()][index.column()]
        match role:
            case Role.DisplayRole:
                return cell.text
            case Role.TextAlignmentRole:
                return _side(cell.value is not None)
            case Role.ForegroundRole if cell.sign is not None:
                return look.as_text(cell.sign, self._palette)
            case Role.DecorationRole if cell.swatch is not None:
                return look.swatch_icon(cell.swatch)
            case Role.FontRole if cell.is_bold:
                return _bold(QFont())
            case Role.ToolTipRole | Role.AccessibleDescriptionRole if cell.tip:
                return cell.tip
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return  # what Qt asks for when nothing is to be sorted by
        self.layoutAboutToBeChanged.emit()
        is_falling = order == Qt.SortOrder.DescendingOrder
        places = sorted(
            range(len(self.rows)), key=lambda row: _rank(self.rows[row][column]), reverse=is_falling
        )
        moved = {before: now for now, before in enumerate(places)}
        self.rows = [self.rows[place] for place in places]
        before = self.persistentIndexList()  # such as the selected row
        now = [self.index(moved[index.row()], index.column()) for index in before]
        self.changePersistentIndexList(before, now)
        self.layoutChanged.emit()


class CellTable(QTableView):
    """Shows rows of cells. One column, mostly the first, takes the room that the others leave.

    Args:
        heads: of the columns.
        numbers: which columns hold numbers.
        tips: column -> more words on its head.
        least_width: of a column, in pixels; names are cut, but not all.
        stretched: the column that takes the room that is left.
    """

    def __init__(
        self,
        heads: Sequence[str],
        numbers: Sequence[int],
        tips: Mapping[int, str],
        least_width: int,
        parent: QWidget | None = None,
        stretched: int = 0,
    ) -> None:
        super().__init__(parent)
        self._stretched = stretched
        self.cells = CellModel(heads, tips, numbers, self)
        self.setModel(self.cells)
        quieten(self)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(least_width))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # by contents would ask each row
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Row], palette: QPalette) -> None:
        """Show these; with the palette around, for a style sheet keeps its own of before."""
        self.cells.show_rows(rows, palette)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column, width in self._widths(rows):
            head = self.horizontalHeader().sectionSizeHint(column)
            self.setColumnWidth(column, max(head, width))

    def put_row(self, place: int, row: Row) -> None:
        """Say something else in one row; its columns may become wider for it."""
        self.cells.put_row(place, row)
        for column, width in self._widths([row]):
            if width > self.columnWidth(column):
                self.setColumnWidth(column, width)

    def _widths(self, rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
        """How wide the columns are to be for these rows; but for the one that is stretched."""
        metrics = QFontMetrics(_bold(self.font()))
        for column in range(self.cells.columnCount()):
            if column != self._stretched:
                texts = sorted({row[column].text for row in rows}, key=len)[-_MEASURED:]
                yield (
                    column,
                    max((metrics.horizontalAdvance(x) + _PADDING for x in texts), default=0),
                )

    def texts(self) -> list[list[str]]:
        """What the cells say, row by row."""
        return [[cell.text for cell in row] for row in self.cells.rows]


def _side(is_number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _rank(cell: Cell) -> tuple[float, str]:
    """What a cell is sorted by."""
    return (0.0, cell.text) if cell.value is None else (cell.value, "")
