"""The right side, above: the categories, and which one the next box gets."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.category_menu import CategoryMenu, ColourMenu
from deitdet_gui.gui.annotate.category_rows import CategoryRows
from deitdet_gui.gui.annotate.category_view import CategoryView
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.canvas.scene import CategoryLook

FILTER_FROM = 12  # categories; fewer are all in sight


class CategoryPanel(QWidget):
    """A click takes a category, a drag moves it; buttons, menus and keys do the rest.

    Signals:
        chosen: this category was clicked (its id).
        add_wanted: a new category is wanted.
        renamed: this category has another name now (its id, the name).
        delete_wanted: this category is not wanted any more (its id).
        merge_wanted: this category is to become part of another (its id).
        moved: this category goes in front of this row (its id, the row).
        coloured: this category gets this colour (its id, "#rrggbb" or None for the usual one).
        other_colour_wanted: a colour is to be chosen for this category (its id).
        hide_wanted: boxes of this category are to be hidden, or shown again (its id).
        lock_wanted: they are to be locked, or unlocked (its id).
        solo_wanted: only they are to be shown, or all as before (its id).
        show_all_wanted: nothing is to be hidden any more.
    """

    chosen = Signal(object)
    add_wanted = Signal()
    renamed = Signal(object, str)
    delete_wanted = Signal(object)
    merge_wanted = Signal(object)
    moved = Signal(object, int)
    coloured = Signal(object, object)
    other_colour_wanted = Signal(object)
    hide_wanted = Signal(object)
    lock_wanted = Signal(object)
    solo_wanted = Signal(object)
    show_all_wanted = Signal()

    def __init__(self, counts: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = CategoryRows(counts, self)
        self.view = CategoryView(self.rows, self)
        self.colours = ColourMenu(self)
        self.menu = CategoryMenu(self.colours, self)
        self._own: frozenset[CategoryId] = frozenset()
        self.add = self._make_button(self.tr("Add"), self.tr("Add a category"))
        self.rename = self._make_button(self.tr("Rename"), self.tr("Rename the current category"))
        self.delete = self._make_button(self.tr("Delete"), self.tr("Delete the current category"))
        self.more = self._make_button("…", self.tr("More for the current category"))
        self.filter_field = QLineEdit(self)
        self.filter_field.setPlaceholderText(self.tr("Filter categories"))
        self.filter_field.setAccessibleName(self.tr("Filter categories"))
        self.filter_field.setClearButtonEnabled(True)
        self.filter_field.hide()
        self.show_all = self._make_button("", self.tr("Show the boxes of all categories"))
        self.show_all.hide()
        self._empty = section_hint(
            self.tr("None yet. Draw a box and type what is in it, or press Add."), self
        )
        self._lay_out()
        self._connect()

    def set_looks(
        self, looks: dict[CategoryId, CategoryLook], own: frozenset[CategoryId] = frozenset()
    ) -> None:
        """Show these.

        Args:
            looks: the categories in their order.
            own: those whose colour was chosen.
        """
        at_keys = self.rows.category_at(self.view.currentIndex().row())
        self._own = own
        self.rows.set_looks(looks)
        self.view.setCurrentIndex(self.rows.index(self.rows.row_of(at_keys)))
        self._empty.setVisible(not looks)
        self.filter_field.setVisible(len(looks) >= FILTER_FROM)
        if len(looks) < FILTER_FROM:
            self.filter_field.clear()
        self._enable()

    def set_current(self, category: CategoryId | None) -> None:
        """Mark the category that the next box gets."""
        self.rows.set_current(category)
        self._enable()
        row = self.rows.row_of(category)
        if row >= 0:
            self.view.scrollTo(self.rows.index(row))

    def set_covered(self, hidden: Collection[CategoryId], locked: Collection[CategoryId]) -> None:
        """Show which categories are hidden and which are locked."""
        self.rows.set_covered(hidden, locked)
        self.show_all.setText(self.tr("{count} hidden: show all").format(count=len(hidden)))
        self.show_all.setVisible(bool(hidden))

    def show_counts(self) -> None:
        self.rows.note_counts()

    def rename_at_keys(self) -> None:
        """Edit the name in its row: of the row with the frame, else of the current category."""
        self._rename(self._at_keys())

    def step_at_keys(self, by: int) -> None:
        """Move that category up (-1) or down (1)."""
        self._step(self._at_keys(), by)

    def _at_keys(self) -> CategoryId | None:
        at_keys = self.view.at_keys
        return self.rows.current if at_keys is None else at_keys

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.rename, self.delete, self.more):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(section_title(self.tr("Categories"), self))
        layout.addWidget(self.filter_field)
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.show_all)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.rows.renamed.connect(self.renamed)
        self.view.chosen.connect(self.chosen)
        self.view.moved.connect(self._move)
        self.view.colour_wanted.connect(self._open_colours)
        self.view.menu_wanted.connect(self._open_menu)
        self.filter_field.textChanged.connect(self._filter)
        self.filter_field.returnPressed.connect(self._take_first)
        self.show_all.clicked.connect(self.show_all_wanted)
        for source in (self.view, self.menu):
            source.hide_wanted.connect(self.hide_wanted)
            source.lock_wanted.connect(self.lock_wanted)
            source.solo_wanted.connect(self.solo_wanted)
        self.menu.rename_wanted.connect(self._rename)
        self.menu.step_wanted.connect(self._step)
        self.menu.merge_wanted.connect(self.merge_wanted)
        self.menu.delete_wanted.connect(self.delete_wanted)
        self.colours.picked.connect(self.coloured)
        self.colours.other_wanted.connect(self.other_colour_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.rename.clicked.connect(self._rename_current)
        self.delete.clicked.connect(self._delete_current)
        self.more.clicked.connect(self._open_menu_of_current)

    def _make_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip or text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _enable(self) -> None:
        for button in (self.rename, self.delete, self.more):
            button.setEnabled(self.rows.current is not None)

    def _rename_current(self) -> None:
        self._rename(self.rows.current)

    def _delete_current(self) -> None:
        if self.rows.current is not None:
            self.delete_wanted.emit(self.rows.current)

    def _open_menu_of_current(self) -> None:
        if self.rows.current is not None:
            below = self.more.mapToGlobal(QPoint(0, self.more.height()))
            self._open_menu(self.rows.current, below)

    def _open_menu(self, category: CategoryId, place: QPoint) -> None:
        self._prepare_colours(category)
        rows = self.rows
        self.menu.show_covered(category in rows.hidden, category in rows.locked)
        last, boxes = rows.total - 1, rows.count_of(category)
        self.menu.open_at(place, category, rows.look_of(category), last, boxes)

    def _open_colours(self, category: CategoryId, place: QPoint) -> None:
        self._prepare_colours(category)
        self.colours.popup(place)

    def _prepare_colours(self, category: CategoryId) -> None:
        self.colours.prepare(category, self.rows.look_of(category), category in self._own)

    def _filter(self, text: str) -> None:
        at_keys = self.rows.category_at(self.view.currentIndex().row())
        self.rows.set_filter(text)
        self.view.setCurrentIndex(self.rows.index(self.rows.row_of(at_keys)))

    def _take_first(self) -> None:
        """Enter in the filter takes the best match, and the filter has done its work."""
        category = self.rows.category_at(0)
        if category is not None and self.filter_field.text():
            self.filter_field.clear()
            self.chosen.emit(category)

    def _rename(self, category: CategoryId | None) -> None:
        if self.rows.row_of(category) < 0:
            self.filter_field.clear()  # its row has to be in sight
        index = self.rows.index(self.rows.row_of(category))
        # The same key may have opened a field before, and come from there.
        is_written = self.view.state() == QAbstractItemView.State.EditingState
        if index.isValid() and not is_written:
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def _step(self, category: CategoryId | None, by: int) -> None:
        if category is None:
            return
        row = self.rows.look_of(category).row
        if 0 <= row + by < self.rows.total:
            self._move(category, row + by + (by > 0))

    def _move(self, category: CategoryId, before_row: int) -> None:
        """Let it be moved; the keys that move categories are then about this one."""
        self.moved.emit(category, before_row)
        self.view.setCurrentIndex(self.rows.index(self.rows.row_of(category)))
        self.view.setFocus()


def section_title(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(8, 0, 0, 0)
    return label


def section_hint(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(8, 0, 8, 0)
    label.setEnabled(False)  # the palette's colour for what is secondary
    return label
