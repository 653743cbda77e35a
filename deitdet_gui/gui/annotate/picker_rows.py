"""The rows of the category picker: found by what is typed, painted with colour and digit."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.category_row_painter import paint_pill
from deitdet_gui.gui.annotate.category_rows import digit_of
from deitdet_gui.gui.annotate.category_search import LETTERS, found
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import SWATCH_PX, paint_swatch

Index = QModelIndex | QPersistentModelIndex
PAD = 6


class PickerRows(QAbstractListModel):
    """The categories that match, and a row that makes a new one of what was typed.

    Names that only have the letters in order come after that row: a new short name must not be
    taken for a guess.
    """

    def __init__(self, takes_new: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._takes_new = takes_new
        self._looks: list[tuple[CategoryId, CategoryLook]] = []
        self._found: list[int | None] = []  # places in _looks; None is the new one
        self.typed = ""

    def set_looks(self, looks: Sequence[tuple[CategoryId, CategoryLook]]) -> None:
        """Search among these, the likeliest first."""
        self._looks = list(looks)
        self.find("")

    def find(self, text: str) -> None:
        """Show what matches a text."""
        self.typed = " ".join(text.split())
        names = [look.name for _, look in self._looks]
        ranked = found(self.typed, names)
        sure: list[int | None] = [place for how, place in ranked if how < LETTERS]
        if self.typed and self._takes_new and self.typed not in names:
            sure.append(None)
        self.beginResetModel()
        self._found = [*sure, *(place for how, place in ranked if how == LETTERS)]
        self.endResetModel()

    def category_at(self, row: int) -> CategoryId | None:
        """The category of a row; None for the one that makes a new one."""
        place = self._found[row]
        return None if place is None else self._looks[place][0]

    def look_at(self, row: int) -> CategoryLook | None:
        place = self._found[row]
        return None if place is None else self._looks[place][1]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        look = self.look_at(index.row())
        return look.name if look else self.tr("New category: {name}").format(name=self.typed)


class PickerRowPainter(QStyledItemDelegate):
    """Paints a row: colour, name, and the digit that would have done the same."""

    def __init__(self, rows: PickerRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, int(option.fontMetrics.height()) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._rows.look_at(index.row())
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, faint = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        if state & QStyle.StateFlag.State_Selected:
            paint_pill(painter, rect, palette.color(QPalette.ColorRole.Highlight), 255)
            text = faint = QPalette.ColorRole.HighlightedText
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_pill(painter, rect, palette.color(QPalette.ColorRole.AlternateBase), 255)
        left = PAD
        if look is not None:
            top = rect.center().y() - SWATCH_PX / 2 + 0.5
            paint_swatch(painter, QRectF(rect.x() + PAD, top, SWATCH_PX, SWATCH_PX), look.colour)
            left += SWATCH_PX + PAD
        digit = digit_of(look.row) if look is not None else ""
        metrics, middle = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter
        right = metrics.horizontalAdvance(digit) + 2 * PAD
        painter.setPen(palette.color(faint))
        painter.drawText(rect.adjusted(0, 0, -PAD, 0), middle | Qt.AlignmentFlag.AlignRight, digit)
        place = rect.adjusted(left, 0, -right, 0)
        painter.setPen(palette.color(text))
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, middle, name)
        painter.restore()
