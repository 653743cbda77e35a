"""What can be done with the selected boxes, as a menu: by the right button and the Menu key."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.arrange import ARRANGEMENTS, AXES, LENGTHS
from deitdet_gui.gui.annotate.category_choice import CategoryChoice
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.look import swatch_icon
from deitdet_gui.gui.tick_menu import TickMenu

MOST_CATEGORIES = 20  # in the menu; the picker finds the others by typing
_CLIPBOARD = ("cut", "copy", "paste", "duplicate", "paste_previous")
_ONE = {"cut", "copy", "duplicate", "zoom_selection", "delete"}  # what one box is enough for


class CategoriesMenu(TickMenu):
    """The categories, to give one to the selected boxes, or with none to the next.

    Signals:
        picked: this category (its id).
    """

    picked = Signal(object)

    def __init__(self, choice: CategoryChoice, picker: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._choice = choice
        self._picker = picker
        self.setTitle(self.tr("Category"))
        self.triggered.connect(self._take)

    def prepare(self, ticked: frozenset[CategoryId]) -> None:
        """List the categories as they are now, with these ticked."""
        self.clear()
        for category, look in list(self._choice.looks.items())[:MOST_CATEGORIES]:
            entry = self.addAction(swatch_icon(look.colour), look.name.replace("&", "&&"))
            entry.setData(category)
            entry.setCheckable(True)
            entry.setChecked(category in ticked)
        self.addSeparator()
        self.addAction(self._picker)

    def _take(self, entry: QAction) -> None:
        if entry is not self._picker:
            self.picked.emit(entry.data())


class BoxMenu(QObject):
    """Opens on the canvas and on the list of boxes. Its entries are the page's own actions."""

    def __init__(
        self,
        page: QWidget,
        canvas: Canvas,
        rows: QAbstractItemView,
        choice: CategoryChoice,
        actions: Mapping[str, QAction],
    ) -> None:
        """Make the menu.

        Args:
            page: it belongs to.
            canvas: where a right click also selects the box below it.
            rows: the list of boxes.
            choice: takes a category.
            actions: of the page, by their ids.
        """
        super().__init__(page)
        self._canvas = canvas
        self._rows = rows
        self._actions = actions
        self.menu = QMenu(page)
        self.categories = CategoriesMenu(choice, actions["pick_category"], self.menu)
        self.categories.picked.connect(choice.choose)
        self.arrange = QMenu(self.tr("Arrange"), self.menu)
        self._fill()
        self.menu.aboutToHide.connect(self._release)
        for widget in (canvas, rows, rows.viewport()):
            widget.installEventFilter(self)

    def add_menu(self, menu: QMenu) -> None:
        """Put one more menu about the selected boxes below that of the categories."""
        self.menu.insertMenu(self._after_categories, menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if watched is self._canvas and not self._canvas.is_busy:
            if not is_by_key:
                self._select_at(QPointF(event.pos()))
            self._open(self._place_on_canvas() if is_by_key else event.globalPos())
        elif watched is self._rows.viewport() or is_by_key:
            self._open(self._place_in_rows() if is_by_key else event.globalPos())
        return True

    def _fill(self) -> None:
        menu, actions = self.menu, self._actions
        menu.addMenu(self.categories)
        self._after_categories = menu.addSeparator()
        for name in _CLIPBOARD:
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addMenu(self.arrange)
        for name in ARRANGEMENTS:
            if name in (f"equal_{LENGTHS[0]}", f"distribute_{AXES[0]}", "align_top"):
                self.arrange.addSeparator()
            self.arrange.addAction(actions[name])
        menu.addAction(actions["zoom_selection"])
        menu.addSeparator()
        menu.addAction(actions["delete"])
        for entry in (*menu.actions(), *self.arrange.actions(), actions["pick_category"]):
            entry.setShortcutVisibleInContextMenu(True)

    def _open(self, place: QPoint) -> None:
        boxes = self._canvas.selected
        self.categories.prepare(frozenset(box.category for box in boxes))
        for name in _ONE:
            self._actions[name].setEnabled(bool(boxes))
        self.arrange.menuAction().setEnabled(len(boxes) > 1)
        for axis in AXES:
            self._actions[f"distribute_{axis}"].setEnabled(len(boxes) > 2)
        self.menu.popup(place)

    def _release(self) -> None:
        """Let the keys work as ever: what they cannot do they say themselves."""
        for name in (*_ONE, *(f"distribute_{axis}" for axis in AXES)):
            self._actions[name].setEnabled(True)

    def _select_at(self, place: QPointF) -> None:
        boxes = self._canvas.boxes_at(place)
        if not boxes:
            self._canvas.select(())
        elif not self._canvas.selection & set(boxes):
            self._canvas.select({boxes[0]})

    def _place_on_canvas(self) -> QPoint:
        place = self._canvas.rect().center()
        if boxes := self._canvas.selected:
            x0, y0, x1, y1 = self._canvas.view.rect_on_widget(boxes[-1].corners)
            middle = QPoint(round((x0 + x1) / 2), round((y0 + y1) / 2))
            place = middle if self._canvas.rect().contains(middle) else place
        return self._canvas.mapToGlobal(place)

    def _place_in_rows(self) -> QPoint:
        rect = self._rows.visualRect(self._rows.currentIndex())
        return self._rows.viewport().mapToGlobal(rect.center() if rect.isValid() else QPoint(8, 8))
