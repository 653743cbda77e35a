"""A category by typing a few letters, right where the hand is. No dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.picker_rows import PickerRowPainter, PickerRows
from deitdet_gui.gui.canvas.scene import CategoryLook

WIDTH = 260
MOST_ROWS = 9


class CategoryPicker(QFrame):
    """Lies over the page while it is open. Enter takes the marked row, Escape none.

    Signals:
        chosen: this category (its id).
        named: a new category of this name.
        closed: it is gone, whether or not something was taken.
    """

    chosen = Signal(object)
    named = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget, takes_new: bool = True) -> None:
        super().__init__(parent)
        self._page = parent
        self._is_open = False
        self.setFrameShape(QFrame.Shape.Box)
        self.setForegroundRole(QPalette.ColorRole.Highlight)  # of the frame
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Choose a category"))
        self.field = QLineEdit(self)
        self.field.textChanged.connect(self._refill)
        self.field.installEventFilter(self)
        self.rows = PickerRows(takes_new, self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PickerRowPainter(self.rows, self))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Categories that match"))
        self.list.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.hide()

    def open_at(
        self, place: QPoint, looks: Sequence[tuple[CategoryId, CategoryLook]], wanted: str = ""
    ) -> None:
        """Open near a place of the parent.

        Args:
            place: in the parent's coordinates; the picker stays inside the parent.
            looks: the categories, the likeliest first.
            wanted: what is asked for, if it is not the category of a box.
        """
        self.rows.set_looks(looks)
        usual = self.tr("Category") if looks else self.tr("Name what is in this box")
        self.field.setPlaceholderText(wanted or usual)
        self.field.setAccessibleName(wanted or self.tr("Category"))
        self.field.clear()
        self._refill()
        room = self._page.size()
        x = min(max(place.x(), 4), max(room.width() - self.width() - 4, 4))
        y = min(max(place.y(), 4), max(room.height() - self.height() - 4, 4))
        self.move(x, y)
        self._is_open = True
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Go away; nothing is taken."""
        if self._is_open:
            self._is_open = False
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close_quietly()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_quietly()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self._take(self.list.currentIndex())
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self._jump(MOST_ROWS)
            case Qt.Key.Key_PageUp:
                self._jump(-MOST_ROWS)
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        """Down from the last row is the first one, and back."""
        if count := self.rows.rowCount():
            self._mark((self.list.currentIndex().row() + by) % count)

    def _jump(self, by: int) -> None:
        last = self.rows.rowCount() - 1
        self._mark(min(max(self.list.currentIndex().row() + by, 0), last))

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self.rows.index(row))

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        category, name = self.rows.category_at(index.row()), self.rows.typed
        self._is_open = False
        self.hide()  # first: what follows may open it again
        if category is not None:
            self.chosen.emit(category)
        else:
            self.named.emit(name)
        self.closed.emit()

    def _refill(self) -> None:
        self.rows.find(self.field.text())
        self._mark(0)
        self._shrink_to_rows()

    def _shrink_to_rows(self) -> None:
        rows = min(self.rows.rowCount(), MOST_ROWS)
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 1) + 4)
        self.setFixedWidth(WIDTH)
        gap = self.list.height() + 4 if rows else 0
        self.setFixedHeight(self.field.sizeHint().height() + gap + 14)
