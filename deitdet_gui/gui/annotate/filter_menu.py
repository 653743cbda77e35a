"""The menus behind “Filter” and “Sort”."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QSpinBox, QWidget, QWidgetAction

from deitdet_gui.core.dataset import CategoryId, State
from deitdet_gui.core.health.kinds import KINDS
from deitdet_gui.core.image_listing import SORT_KEYS, Sort
from deitdet_gui.core.image_query import ANY, MOST, NONE, VALUES, Key, Term, numbers
from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.filter_words import sort_text, value_text
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import swatch_icon
from deitdet_gui.gui.tick_menu import TickMenu

MOST_BOXES = 9_999  # of the two fields
RANGES = (NONE, "some", ">=2", ">=5", ">=10", ">=50")


class StayingMenu(TickMenu):
    """Stays open while entries are ticked with the mouse, for the next one."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class FilterMenu(StayingMenu):
    """Every filter that can be chosen without typing.

    Signals:
        toggled: a key and one of its values: it is to be on, or off if it was.
        range_set: between how many boxes.
        cleared: everything is to be shown.
    """

    toggled = Signal(str, str)
    range_set = Signal(int, int)
    cleared = Signal()

    def __init__(self, parent: QWidget, terms: Callable[[], Sequence[Term]]) -> None:
        """Make an empty menu; it is filled whenever it opens.

        Args:
            parent: of the menu.
            terms: what is on.
        """
        super().__init__(parent)
        self._terms = terms
        self.looks: Mapping[CategoryId, CategoryLook] = {}
        self.counts: Mapping[State, int] = {}
        self._menus: list[QMenu] = []
        self._entries: list[tuple[QAction, Key, str]] = []
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries anew."""
        self.clear()
        for menu in self._menus:
            menu.deleteLater()
        self._menus, self._entries = [], []
        for state, value in zip(State, VALUES["state"], strict=False):
            text = f"{value_text('state', value)}\t{number(self.counts.get(state, 0))}"
            self._add(self, "state", value, text)
        self.addSeparator()
        categories = self._submenu(self.tr("Category"))
        for look in self.looks.values():
            action = self._add(categories, "category", look.name, look.name.replace("&", "&&"))
            action.setIcon(swatch_icon(look.colour))
        categories.setEnabled(bool(self.looks))
        boxes = self._submenu(self.tr("Number of boxes"))
        for value in RANGES:
            self._add(boxes, "boxes", value, value_text("boxes", value))
        boxes.addSeparator()
        boxes.addAction(self._make_range(boxes))
        others: tuple[tuple[Key, str, Sequence[str]], ...] = (
            ("split", self.tr("Split"), VALUES["split"]),
            ("finding", self.tr("Findings"), (ANY, NONE, *(kind.id for kind in KINDS))),
            ("detections", self.tr("Detections"), VALUES["detections"]),
        )
        for key, title, values in others:
            menu = self._submenu(title)
            for value in values:
                self._add(menu, key, value, value_text(key, value))
        self.addSeparator()
        everything = self.addAction(self.tr("Show all pictures"))
        everything.setEnabled(bool(self._terms()))
        everything.triggered.connect(self.cleared)

    def _submenu(self, title: str) -> QMenu:
        menu = StayingMenu(self)
        menu.setTitle(title)
        self.addMenu(menu)
        self._menus.append(menu)
        return menu

    def _add(self, menu: QMenu, key: Key, value: str, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(self._is_on(key, value))
        action.triggered.connect(self._toggle)
        self._entries.append((action, key, value))
        return action

    def _is_on(self, key: Key, value: str) -> bool:
        return any(t.key == key and value in t.values and not t.is_not for t in self._terms())

    def _toggle(self) -> None:
        sender = self.sender()
        for action, key, value in self._entries:
            if action is sender:
                self.toggled.emit(key, value)
        for action, key, value in self._entries:  # one may have put another out
            action.setChecked(self._is_on(key, value))

    def _make_range(self, menu: QMenu) -> QWidgetAction:
        """Two fields: at least, at most."""
        panel = QWidget(menu)
        grid = QGridLayout(panel)
        grid.setContentsMargins(12, 4, 12, 4)
        least, most = QSpinBox(panel), QSpinBox(panel)
        term = next((t for t in self._terms() if t.key == "boxes" and not t.is_not), None)
        now = (numbers(term.values[0]) if term is not None else None) or (0, MOST)
        for row, (field, text) in enumerate(
            ((least, self.tr("At least")), (most, self.tr("At most")))
        ):
            field.setRange(0, MOST_BOXES)
            field.setAccessibleName(text)
            label = QLabel(text, panel)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        least.setValue(min(now[0], MOST_BOXES))
        most.setValue(min(now[1], MOST_BOXES))
        self._fields = least, most
        for field in (least, most):
            field.valueChanged.connect(self._set_range)
        action = QWidgetAction(menu)
        action.setDefaultWidget(panel)
        return action

    def _set_range(self) -> None:
        least, most = (field.value() for field in self._fields)
        self.range_set.emit(least, MOST if most == MOST_BOXES else most)


class SortMenu(TickMenu):
    """The orders, and which way.

    Signals:
        chosen: a ``core.image_listing.Sort``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sort = Sort()
        keys, ways = QActionGroup(self), QActionGroup(self)
        self.keys = {key: self._add(sort_text(key), keys) for key in SORT_KEYS}
        self.addSeparator()
        self.ascending = self._add(self.tr("Ascending"), ways)
        self.descending = self._add(self.tr("Descending"), ways)
        self.show_sort(self._sort)

    def show_sort(self, sort: Sort) -> None:
        """Tick this one."""
        self._sort = sort
        self.keys[sort.key].setChecked(True)
        (self.descending if sort.is_descending else self.ascending).setChecked(True)

    def _add(self, text: str, group: QActionGroup) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(self._choose)
        return action

    def _choose(self) -> None:
        key = next(key for key, action in self.keys.items() if action.isChecked())
        self._sort = Sort(key, self.descending.isChecked())
        self.chosen.emit(self._sort)
