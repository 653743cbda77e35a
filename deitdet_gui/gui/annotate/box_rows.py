"""The boxes of a picture as rows and columns, for eyes, keys and screen readers."""

from collections.abc import Callable, Sequence
from itertools import takewhile
from operator import attrgetter, eq

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from deitdet_gui.core.dataset import Box, BoxId, CategoryId
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.flag_words import said_of, signs_of
from deitdet_gui.gui.look import BAD, swatch_icon

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

# What is measured of a box; each can be typed anew.
NUMBERS: dict[str, Callable[[Box], float]] = {
    "x": attrgetter("x0"),
    "y": attrgetter("y0"),
    "width": attrgetter("width"),
    "height": attrgetter("height"),
}
COLUMNS = ("number", "category", *NUMBERS, "said")  # the last: flags and note
_FIXED = ("number", "said")


class BoxRows(QAbstractTableModel):
    """One row a box, oldest first.

    Signals:
        typed: something was typed into a cell (a box id, a column of ``COLUMNS``, the text).
    """

    typed = Signal(object, str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.boxes: list[Box] = []
        self.row_of: dict[BoxId, int] = {}
        self._looks: dict[CategoryId, CategoryLook] = {}
        self._icons: dict[CategoryId, QIcon] = {}

    def set_boxes(self, boxes: Sequence[Box], looks: dict[CategoryId, CategoryLook]) -> None:
        """Show these boxes. Rows that stay keep the keyboard's place and their selection."""
        if looks is not self._looks:
            self._looks = looks
            self._icons = {}  # made when they are seen: there may be a thousand categories
        before, after = list(self.row_of), [box.id for box in boxes]
        same = _run_length(before, after)
        rest = min(len(before), len(after)) - same
        tail = min(_run_length(before[::-1], after[::-1]), rest)
        none, first = QModelIndex(), same
        if same + tail == len(before) < len(after):
            self.beginInsertRows(none, first, len(after) - tail - 1)
            self._take(boxes, after)
            self.endInsertRows()
        elif same + tail == len(after) < len(before):
            self.beginRemoveRows(none, first, len(before) - tail - 1)
            self._take(boxes, after)
            self.endRemoveRows()
        elif before != after:
            self.beginResetModel()
            self._take(boxes, after)
            self.endResetModel()
        self._take(boxes, after)
        if boxes:
            last = self.index(len(boxes) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.boxes)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        is_fixed = not index.isValid() or COLUMNS[index.column()] in _FIXED
        return usual if is_fixed else usual | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return self._column_name(COLUMNS[section])
        if role == Role.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        short = {
            "number": self.tr("#"),
            "category": self.tr("Category"),
            "x": self.tr("x"),
            "y": self.tr("y"),
            "width": self.tr("w"),
            "height": self.tr("h"),
            "said": "",
        }
        return short[COLUMNS[section]] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.boxes):
            return None
        box, column = self.boxes[index.row()], COLUMNS[index.column()]
        if role == Role.DisplayRole:
            return self._text(index.row(), box, column)
        if role == Role.EditRole:
            return _typable(NUMBERS[column](box)) if column in NUMBERS else self._name(box)
        if role == Role.DecorationRole:
            return self._icon(box.category) if column == "category" else None
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if role == Role.ForegroundRole:
            return BAD if column in ("width", "height") and not NUMBERS[column](box) else None
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return self._spoken(index.row(), box, column)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid() or value == self.data(index, role):
            return False
        self.typed.emit(self.boxes[index.row()].id, COLUMNS[index.column()], str(value))
        return True

    def names(self) -> list[str]:
        """The categories that can be typed."""
        return [look.name for look in self._looks.values()]

    def _take(self, boxes: Sequence[Box], ids: list[BoxId]) -> None:
        self.boxes = list(boxes)
        self.row_of = {box: row for row, box in enumerate(ids)}

    def _icon(self, category: CategoryId) -> QIcon | None:
        look = self._looks.get(category)
        if look is not None and category not in self._icons:
            self._icons[category] = swatch_icon(look.colour)
        return self._icons.get(category)

    def _name(self, box: Box) -> str:
        look = self._looks.get(box.category)
        return look.name if look else self.tr("no category")

    def _text(self, row: int, box: Box, column: str) -> str:
        if column == "number":
            return str(row + 1)
        if column == "said":
            return signs_of(box)
        if column not in NUMBERS:
            return self._name(box)
        value = NUMBERS[column](box)
        return f"{value:.0f}" if value >= 10 or value == round(value) else f"{value:.1f}"

    def _spoken(self, row: int, box: Box, column: str) -> str:
        if column == "number" and not box.area:
            return self.tr("box {number}, without area").format(number=row + 1)
        if column == "number":
            return self.tr("box {number}").format(number=row + 1)
        if column == "category":
            return self._name(box)
        if column == "said":
            return said_of(box)
        value = f"{NUMBERS[column](box):.10g}"
        return self.tr("{what} {value}").format(what=self._column_name(column), value=value)

    def _column_name(self, column: str) -> str:
        names = {
            "number": self.tr("number"),
            "category": self.tr("category"),
            "x": self.tr("left edge"),
            "y": self.tr("upper edge"),
            "width": self.tr("width"),
            "height": self.tr("height"),
            "said": self.tr("attributes and note"),
        }
        return names[column]


def _run_length(one: Sequence[object], other: Sequence[object]) -> int:
    """How many of the first elements are the same."""
    return sum(1 for _ in takewhile(bool, map(eq, one, other)))


def _alignment(column: str) -> Qt.AlignmentFlag:
    side = (
        Qt.AlignmentFlag.AlignLeft
        if column in ("category", "said")
        else Qt.AlignmentFlag.AlignRight
    )
    return side | Qt.AlignmentFlag.AlignVCenter


def _typable(value: float) -> str:
    """As many digits as a person reads; what is left as it is changes nothing of the box."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
