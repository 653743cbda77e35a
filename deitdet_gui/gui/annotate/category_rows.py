"""The rows of the category list and how they look."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import SWATCH_PX, paint_swatch

Index = QModelIndex | QPersistentModelIndex

CATEGORY_ROLE = int(Qt.ItemDataRole.UserRole)
PAD = 8
BADGE = 18


def digit_of(row: int) -> str:
    """The key for the category in this row; empty from the eleventh on."""
    return "" if row > 9 else str((row + 1) % 10)


class CategoryRows(QAbstractListModel):
    """Categories in the order of their digit keys.

    Signals:
        renamed: the person typed another name for this category (its id, the name).
    """

    renamed = Signal(object, str)

    def __init__(self, counts: Counts, parent: QObject) -> None:
        super().__init__(parent)
        self._counts = counts
        self._rows: list[tuple[CategoryId, CategoryLook]] = []
        self.current: CategoryId | None = None

    def set_looks(self, looks: dict[CategoryId, CategoryLook]) -> None:
        self.beginResetModel()
        self._rows = list(looks.items())
        self.endResetModel()

    def set_current(self, category: CategoryId | None) -> None:
        self.current = category
        self.note_counts()

    def note_counts(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def category_at(self, row: int) -> CategoryId | None:
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def look_at(self, row: int) -> CategoryLook:
        return self._rows[row][1]

    def count_at(self, row: int) -> int:
        return self._counts.boxes[self._rows[row][0]]

    def row_of(self, category: CategoryId | None) -> int:
        return next((i for i, (c, _) in enumerate(self._rows) if c == category), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        category, look = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return look.name
        if role == CATEGORY_ROLE:
            return category
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{name}, key {digit}, {count} boxes").format(
                name=look.name, digit=digit_of(index.row()), count=self._counts.boxes[category]
            )
        return None

    def setData(self, index: Index, value: str, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not name:
            return False
        category, look = self._rows[index.row()]
        if name != look.name:
            self.renamed.emit(category, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class CategoryRowPainter(QStyledItemDelegate):
    """Paints a row: digit key, colour, name, number of boxes; the current one stands out."""

    def __init__(self, rows: CategoryRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height()
        return QSize(120, max(height + 10, 28))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(_text_left() - 4, 2, -4, -2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.row()
        look = self._rows.look_at(row)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        is_current = self._rows.category_at(row) == self._rows.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            paint_pill(painter, rect, palette.color(QPalette.ColorRole.Highlight), 90)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_pill(painter, rect, palette.color(QPalette.ColorRole.AlternateBase), 255)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_frame(painter, rect, palette.color(QPalette.ColorRole.Highlight))
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        text = palette.color(QPalette.ColorRole.Text)
        self._paint_badge(painter, rect, digit_of(row), palette)
        swatch = swatch_rect(rect)
        paint_swatch(painter, swatch, look.colour)
        metrics = option.fontMetrics
        count = f"{self._rows.count_at(row):,}"
        count_width = metrics.horizontalAdvance(count)
        painter.setPen(faint)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            rect.adjusted(0, 0, -PAD - 2, 0), flags | Qt.AlignmentFlag.AlignRight, count
        )
        place = rect.adjusted(_text_left(), 0, -2 * PAD - count_width, 0)
        painter.setPen(text)
        name = metrics.elidedText(look.name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, flags, name)
        painter.restore()

    def _paint_badge(self, painter: QPainter, rect: QRect, digit: str, palette: QPalette) -> None:
        if not digit:
            return
        badge = QRectF(rect.x() + PAD, rect.center().y() - BADGE / 2 + 0.5, BADGE, BADGE)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, digit)


def paint_pill(painter: QPainter, rect: QRect, colour: QColor, alpha: int) -> None:
    fill = QColor(colour)
    fill.setAlpha(alpha)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), 4, 4)


def paint_frame(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Where the keys are."""
    painter.setPen(colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 1.5, -2.5, -1.5), 4, 4)


def swatch_rect(row: QRect) -> QRectF:
    """Where the colour is in a row."""
    top = row.center().y() - SWATCH_PX / 2 + 0.5
    return QRectF(row.x() + PAD + BADGE + PAD, top, SWATCH_PX, SWATCH_PX)


def _text_left() -> int:
    return PAD + BADGE + PAD + SWATCH_PX + PAD
