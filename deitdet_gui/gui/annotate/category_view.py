"""The list of categories under the hand: click, drag to another place, menu, keys."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.category_row_painter import (
    CategoryRowPainter,
    Sign,
    sign_at,
    swatch_rect,
)
from deitdet_gui.gui.annotate.category_rows import CategoryRows

REACH_PX = 5  # around the colour, so that it is easy to hit
SCROLL_PX = 12  # from the edges inwards, while a row is dragged
LINE_PX = 2


class CategoryView(QListView):
    """Rows are dragged by hand and not by Qt's drag and drop: nothing can leave the list.

    Signals:
        chosen: this category was clicked, or Enter was pressed on it (its id).
        moved: this category was dropped in front of this row (its id, the row).
        colour_wanted: its colour was clicked (its id, where on the screen).
        menu_wanted: its menu is wanted (its id, where on the screen).
        hide_wanted: its eye was clicked (its id).
        lock_wanted: its lock was clicked (its id).
        solo_wanted: its eye was clicked with Alt held (its id).
    """

    chosen = Signal(object)
    moved = Signal(object, int)
    colour_wanted = Signal(object, QPoint)
    menu_wanted = Signal(object, QPoint)
    hide_wanted = Signal(object)
    lock_wanted = Signal(object)
    solo_wanted = Signal(object)

    def __init__(self, rows: CategoryRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pressed = QModelIndex()
        self._pressed_at = QPoint()
        self._drop_row: int | None = None  # where a dragged row would go, in front of which one
        self.setModel(rows)
        self.setItemDelegate(CategoryRowPainter(rows, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Categories"))

    @property
    def at_keys(self) -> CategoryId | None:
        """The category that keys are about: the row with the frame; None while focus is away."""
        has_keys = self.hasFocus() and self.currentIndex().isValid()
        return self._rows.category_at(self.currentIndex().row()) if has_keys else None

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 3 * self.sizeHintForRow(0) if self._rows.rowCount() else 40)

    def place_below(self, category: CategoryId) -> QPoint:
        """Where to open something about a category, in this widget's pixels."""
        rect = self.visualRect(self._rows.index(self._rows.row_of(category)))
        return self.viewport().mapTo(self, rect.bottomLeft())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = QModelIndex()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.indexAt(event.position().toPoint())
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        is_held = self._pressed.isValid() and bool(event.buttons() & Qt.MouseButton.LeftButton)
        is_held = is_held and self._rows.is_in_order
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if not is_held or not (far or self._drop_row is not None):
            super().mouseMoveEvent(event)
            return
        is_inside = -self.width() < at.x() < 2 * self.width()
        self._scroll_towards(at.y())
        self._drop_row = self._row_at(at.y()) if is_inside else self._pressed.row()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, drop_row = self._pressed, self._drop_row
        self._pressed, self._drop_row = QModelIndex(), None
        self.viewport().unsetCursor()
        self.viewport().update()
        super().mouseReleaseEvent(event)
        category = self._rows.category_at(pressed.row()) if pressed.isValid() else None
        at = event.position().toPoint()
        if category is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if drop_row is not None:
            if drop_row not in (pressed.row(), pressed.row() + 1):
                self.moved.emit(category, drop_row)
        elif self._is_on_colour(at):
            self.colour_wanted.emit(category, self.viewport().mapToGlobal(at))
        elif self.indexAt(at) == pressed:
            self._click(category, self._sign_at(at), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._sign_at(at) is not None:
            self.mousePressEvent(event)  # two quick clicks on a sign are two
        elif not self._is_on_colour(at):
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        at = self.visualRect(index).bottomLeft() if by_key else event.pos()
        category = self._rows.category_at(index.row())
        self.menu_wanted.emit(category, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.at_keys is not None:
            self.chosen.emit(self.at_keys)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_row is None:
            return
        last = self._rows.rowCount() - 1
        rect = self.visualRect(self._rows.index(min(self._drop_row, last)))
        y = rect.top() if self._drop_row <= last else rect.bottom() + 1
        painter = QPainter(self.viewport())
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        painter.fillRect(4, max(y - LINE_PX // 2, 0), rect.width() - 8, LINE_PX, accent)
        painter.end()

    def _click(self, category: CategoryId, sign: Sign | None, keys: Qt.KeyboardModifier) -> None:
        if sign == "lock":
            self.lock_wanted.emit(category)
        elif sign == "eye" and keys & Qt.KeyboardModifier.AltModifier:
            self.solo_wanted.emit(category)
        elif sign == "eye":
            self.hide_wanted.emit(category)
        else:
            self.chosen.emit(category)

    def _sign_at(self, at: QPoint) -> Sign | None:
        index = self.indexAt(at)
        return sign_at(self.visualRect(index), at.x()) if index.isValid() else None

    def _is_on_colour(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        rect = swatch_rect(self.visualRect(index))
        reach = rect.adjusted(-REACH_PX, -REACH_PX, REACH_PX, REACH_PX)
        return index.isValid() and reach.contains(at)

    def _row_at(self, y: int) -> int:
        """The row in front of which a drop at this height goes."""
        for row in range(self._rows.rowCount()):
            if y < self.visualRect(self._rows.index(row)).center().y():
                return row
        return self._rows.rowCount()

    def _scroll_towards(self, y: int) -> None:
        bar = self.verticalScrollBar()
        if y < SCROLL_PX:
            bar.setValue(bar.value() - 1)
        elif y > self.viewport().height() - SCROLL_PX:
            bar.setValue(bar.value() + 1)
