"""A category by typing a few letters, right where the hand is. No dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import swatch_icon

WIDTH = 240
MOST_ROWS = 8
_CATEGORY_ROLE = int(Qt.ItemDataRole.UserRole)
_NAME_ROLE = _CATEGORY_ROLE + 1


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
        self._takes_new = takes_new
        self._looks: list[tuple[CategoryId, CategoryLook]] = []
        self._page = parent
        self._is_open = False
        self.setFrameShape(QFrame.Shape.Box)
        self.setForegroundRole(QPalette.ColorRole.Highlight)  # of the frame
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Choose a category"))
        self.field = QLineEdit(self)
        self.field.textChanged.connect(self._refill)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(12, 12))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
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
        self._looks = list(looks)
        usual = self.tr("Category") if self._looks else self.tr("Name what is in this box")
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
                if (item := self.list.currentItem()) is not None:
                    self._take(item)
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        if count := self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % count)

    def _take(self, item: QListWidgetItem) -> None:
        category, name = item.data(_CATEGORY_ROLE), item.data(_NAME_ROLE)
        self._is_open = False
        self.hide()  # first: what follows may open it again
        if category is not None:
            self.chosen.emit(category)
        else:
            self.named.emit(name)
        self.closed.emit()

    def _refill(self) -> None:
        typed = " ".join(self.field.text().split())
        wanted = typed.casefold()
        self.list.clear()
        found = [(i, look) for i, look in self._looks if wanted in look.name.casefold()]
        if wanted:  # whole names, then beginnings, then the rest; each in the order they came
            found.sort(key=lambda row: _rank(row[1].name.casefold(), wanted))
        for category, look in found:
            item = QListWidgetItem(swatch_icon(look.colour), look.name, self.list)
            item.setData(_CATEGORY_ROLE, category)
            item.setSizeHint(QSize(0, self._row_height()))
        if typed and self._takes_new and all(look.name != typed for _, look in self._looks):
            item = QListWidgetItem(self.tr("New category: {name}").format(name=typed), self.list)
            item.setData(_NAME_ROLE, typed)
            item.setSizeHint(QSize(0, self._row_height()))
        self.list.setCurrentRow(0)
        self._shrink_to_rows()

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 10

    def _shrink_to_rows(self) -> None:
        rows = min(self.list.count(), MOST_ROWS)
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * self._row_height() + 4)
        self.setFixedWidth(WIDTH)
        gap = self.list.height() + 4 if rows else 0
        self.setFixedHeight(self.field.sizeHint().height() + gap + 14)


def _rank(name: str, wanted: str) -> int:
    return 0 if name == wanted else 1 if name.startswith(wanted) else 2
