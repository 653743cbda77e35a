"""The rows of the category list: which categories, in which order, and what is known of them."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.category_search import found
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.canvas.scene import CategoryLook

Index = QModelIndex | QPersistentModelIndex

CATEGORY_ROLE = int(Qt.ItemDataRole.UserRole)


def digit_of(row: int) -> str:
    """The key for the category in this row of the whole list; empty from the eleventh on."""
    return "" if row > 9 else str((row + 1) % 10)


class CategoryRows(QAbstractListModel):
    """Categories in the order of their digit keys, unless a filter or the last used say otherwise.

    A row here is a row as it is shown; a category's place in the whole list, which its digit goes
    by, is ``look.row``.

    Signals:
        renamed: the person typed another name for this category (its id, the name).
    """

    renamed = Signal(object, str)

    def __init__(self, counts: Counts, parent: QObject) -> None:
        super().__init__(parent)
        self._counts = counts
        self._looks: Mapping[CategoryId, CategoryLook] = {}
        self._rows: list[CategoryId] = []
        self._row_of: dict[CategoryId, int] = {}
        self._wanted = ""
        self._first: Sequence[CategoryId] = ()
        self.current: CategoryId | None = None
        self.hidden: frozenset[CategoryId] = frozenset()
        self.locked: frozenset[CategoryId] = frozenset()

    def set_looks(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        self._looks = dict(looks)
        self._arrange()

    def set_filter(self, wanted: str) -> None:
        """Show only the categories that match, the best first; nothing shows all."""
        self._wanted = " ".join(wanted.split())
        self._arrange()

    def set_first(self, first: Sequence[CategoryId]) -> None:
        """Put these on top, in this order; their digits stay."""
        if list(first) != list(self._first):
            self._first = list(first)
            self._arrange()

    def set_current(self, category: CategoryId | None) -> None:
        self.current = category
        self.note_counts()

    def set_covered(self, hidden: Collection[CategoryId], locked: Collection[CategoryId]) -> None:
        self.hidden, self.locked = frozenset(hidden), frozenset(locked)
        self.note_counts()

    def note_counts(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @property
    def is_in_order(self) -> bool:
        """Whether what is shown is the whole list in its order, so that a row can be dragged."""
        return not (self._wanted or self._first)

    @property
    def total(self) -> int:
        """How many categories there are, shown or not."""
        return len(self._looks)

    def category_at(self, row: int) -> CategoryId | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def look_at(self, row: int) -> CategoryLook:
        return self._looks[self._rows[row]]

    def look_of(self, category: CategoryId) -> CategoryLook:
        return self._looks[category]

    def count_of(self, category: CategoryId) -> int:
        return self._counts.boxes[category]

    def count_at(self, row: int) -> int:
        return self._counts.boxes[self._rows[row]]

    def row_of(self, category: CategoryId | None) -> int:
        """Where a category is shown; -1 if it is not."""
        return -1 if category is None else self._row_of.get(category, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        category, look = self._rows[index.row()], self.look_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return look.name
        if role == CATEGORY_ROLE:
            return category
        if role == Qt.ItemDataRole.ToolTipRole:
            return look.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._said(category, look))
        return None

    def setData(self, index: Index, value: str, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not name:
            return False
        if name != self.look_at(index.row()).name:
            self.renamed.emit(self._rows[index.row()], name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _said(self, category: CategoryId, look: CategoryLook) -> list[str]:
        """What there is to say of a row, for screen readers."""
        said = [look.name]
        if digit := digit_of(look.row):
            said.append(self.tr("key {digit}").format(digit=digit))
        said.append(self.tr("{count} boxes").format(count=self.count_of(category)))
        if category in self.hidden:
            said.append(self.tr("hidden"))
        if category in self.locked:
            said.append(self.tr("locked"))
        return said

    def _arrange(self) -> None:
        order = [i for i in self._first if i in self._looks]
        held = set(order)
        order += [i for i in self._looks if i not in held]
        names = [self._looks[i].name for i in order]
        self.beginResetModel()
        self._rows = [order[place] for _, place in found(self._wanted, names)]
        self._row_of = {category: row for row, category in enumerate(self._rows)}
        self.endResetModel()
