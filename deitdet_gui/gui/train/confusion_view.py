"""Who is taken for whom: counts of right detections and of each kind of mistake."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from deitdet_gui.core import words
from deitdet_gui.core.scores import Mistakes
from deitdet_gui.gui import look

_FAINTEST, _STRONGEST = 0.08, 0.55  # of a shade; letters must still read on the strongest
_MOST_NAME_PX, _MOST_COLUMN_PX = 160, 96
_PADDING = 12  # beside a heading: what the sheet says and what the style adds
_TABLE = """
QTableView { border: 1px solid palette(mid); }
QHeaderView, QTableCornerButton::section { background: palette(base); border: none; }
QHeaderView::section { background: palette(base); border: none; padding: 4px 8px; }
"""
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class ConfusionModel(QAbstractTableModel):
    """Counts; a shade is the share of a row. Made cell by cell, for there may be a million."""

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._counts: list[list[int]] = []
        self._totals: list[int] = []
        self._palette = palette

    def show_mistakes(self, mistakes: Mistakes | None, palette: QPalette) -> None:
        self.beginResetModel()
        self._palette = palette
        self._names = mistakes.names if mistakes is not None else []
        self._counts = mistakes.confusion if mistakes is not None else []
        self._totals = [sum(row) for row in self._counts]
        self.endResetModel()

    def found_names(self) -> list[str]:
        """The headings of the columns."""
        return [self._name(section, is_row=False) for section in range(len(self._counts))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._counts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._counts)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        is_rows = orientation == Qt.Orientation.Vertical
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._name(section, is_rows)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if is_rows else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row, column = index.row(), index.column()
        count = self._counts[row][column]
        match role:
            case Role.DisplayRole:
                return "" if self._is_corner(row, column) else words.number(count)
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Role.BackgroundRole:
                return self._shade(row, column)
            case Role.ForegroundRole if not count:
                return QBrush(self._palette.color(QPalette.ColorRole.PlaceholderText))
            case Role.ToolTipRole | Role.AccessibleTextRole:
                return self._sentence(row, column)
        return None

    def _is_corner(self, row: int, column: int) -> bool:
        """Nothing there and nothing found: nobody can count that."""
        return row == column == len(self._names)

    def _name(self, section: int, is_row: bool) -> str:
        if section < len(self._names):
            return self._names[section]
        return self.tr("nothing there") if is_row else self.tr("not found")

    def _shade(self, row: int, column: int) -> QBrush | None:
        count = self._counts[row][column]
        if not count:
            return None
        colour = QColor(look.GOOD if row == column else look.BAD)
        share = count / self._totals[row]
        colour.setAlphaF(_FAINTEST + (_STRONGEST - _FAINTEST) * share)
        return QBrush(colour)

    def _sentence(self, row: int, column: int) -> str:
        if self._is_corner(row, column):
            return ""
        count = words.number(self._counts[row][column])
        last = len(self._names)
        if row == column:
            return self.tr("{0} of {1}: found, and rightly named").format(count, self._names[row])
        if row == last:
            text = self.tr("{0} times {1} was found where nothing is")
            return text.format(count, self._names[column])
        if column == last:
            return self.tr("{0} of {1}: not found").format(count, self._names[row])
        text = self.tr("{0} times {1} was taken for {2}")
        return text.format(count, self._names[row], self._names[column])


class ConfusionView(QWidget):
    """The counts in a sentence, and the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts, self._help = QLabel(), QLabel()
        self.table = QTableView()
        self.model = ConfusionModel(self.palette(), self)
        self._help.setText(
            self.tr(
                "Rows: what is there. Columns: what was found. Stronger: more of a row. What is "
                "badly placed counts in the last row and in the last column."
            )
        )
        self._help.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self.counts, self._help):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.counts)
        column.addWidget(self._help)
        column.addWidget(self.table, 1)

    def show_mistakes(self, mistakes: Mistakes | None) -> None:
        """Show what was mistaken; None where an older version did not count."""
        self.table.setVisible(mistakes is not None)
        self._help.setVisible(mistakes is not None)
        self.model.show_mistakes(mistakes, self.palette())
        if mistakes is None:
            text = self.tr("An older version made this evaluation. Evaluate again to see this.")
            self.counts.setText(text)
            return
        self._fit_columns()
        m = mistakes
        text = self.tr(
            "{0} right, {1} missed, {2} spurious, {3} of the wrong category, {4} badly placed."
        )
        counts = (m.right, m.missed, m.spurious, m.wrong_category, m.badly_placed)
        self.counts.setText(text.format(*map(words.number, counts)))

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Who is taken for whom"))
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setStyleSheet(_TABLE)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setHighlightSections(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().setDefaultSectionSize(24)
        table.verticalHeader().setMaximumWidth(_MOST_NAME_PX)
        across = table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit_columns(self) -> None:
        """All as wide as the longest name; by contents would ask for each of a million cells."""
        advance = self.table.horizontalHeader().fontMetrics().horizontalAdvance
        width = max(map(advance, self.model.found_names())) + 2 * _PADDING
        self.table.horizontalHeader().setDefaultSectionSize(min(width, _MOST_COLUMN_PX))
