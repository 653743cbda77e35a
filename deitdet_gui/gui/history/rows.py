"""What was done since the project was opened, as rows; asks the history only for what is seen."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from deitdet_gui.core.document import Document
from deitdet_gui.core.words import number

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class HistoryRows(QAbstractTableModel):
    """One row for the beginning, then one a change, the newest last: what it was, and where."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._count = 1

    @property
    def position(self) -> int:
        """The row of how things are now."""
        return self._document.history.position

    def refresh(self) -> None:
        """Something was done, undone or done again."""
        count = len(self._document.history) + 1
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0, 0), self.index(count - 1, 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role != Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.tr("Change") if section == 0 else self.tr("Picture")

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        # The history may be ahead of the rows for the moment in which a change is told.
        if not index.isValid() or index.row() > len(self._document.history):
            return None
        row, position = index.row(), self.position
        if role == Role.DisplayRole:
            return self._picture(row).rpartition("/")[2] if index.column() else self._text(row)
        if role == Role.ToolTipRole:
            return self._picture(row) if index.column() else self._text(row)
        if role == Role.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Role.ForegroundRole and row > position:
            return QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == Role.FontRole and row == position:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, row: int) -> str:
        history = self._document.history
        if row:
            return history[row - 1].text
        if history.forgotten:
            text = self.tr("{count} older changes can not be taken back")
            return text.format(count=number(history.forgotten))
        return self.tr("As it was opened")

    def _picture(self, row: int) -> str:
        change = self._document.history[row - 1] if row else None
        if change is None or change.image is None:
            return ""
        image = self._document.dataset.images.get(change.image)
        return image.file_name if image else ""

    def _spoken(self, row: int, column: int) -> str:
        text = self._picture(row) if column else self._text(row)
        if column == 0 and row > self.position:
            return self.tr("{change}, undone").format(change=text)
        if column == 0 and row == self.position:
            return self.tr("{change}, here you are").format(change=text)
        return text
