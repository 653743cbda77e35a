"""The right side, above: the categories, and which one the next box gets."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.category_rows import CATEGORY_ROLE, CategoryRowPainter, CategoryRows
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.canvas.scene import CategoryLook


class CategoryPanel(QWidget):
    """A click takes a category; the buttons add, rename and delete.

    Signals:
        chosen: this category was clicked (its id).
        add_wanted: a new category is wanted.
        renamed: this category has another name now (its id, the name).
        delete_wanted: this category is not wanted any more (its id).
    """

    chosen = Signal(object)
    add_wanted = Signal()
    renamed = Signal(object, str)
    delete_wanted = Signal(object)

    def __init__(self, counts: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = CategoryRows(counts, self)
        self.rows.renamed.connect(self.renamed)
        self.view = self._make_view()
        self.add = self._make_button(self.tr("Add"), self.tr("Add a category"))
        self.rename = self._make_button(self.tr("Rename"), self.tr("Rename the current category"))
        self.delete = self._make_button(self.tr("Delete"), "")
        self.add.clicked.connect(self.add_wanted)
        self.rename.clicked.connect(self._rename_current)
        self.delete.clicked.connect(self._delete_current)
        self._empty = section_hint(
            self.tr("None yet. Draw a box and type what is in it, or press Add."), self
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.rename, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(section_title(self.tr("Categories"), self))
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def set_looks(self, looks: dict[CategoryId, CategoryLook]) -> None:
        self.rows.set_looks(looks)
        self._empty.setVisible(not looks)
        self._enable()

    def set_current(self, category: CategoryId | None) -> None:
        """Mark the category that the next box gets."""
        self.rows.set_current(category)
        self._enable()
        row = self.rows.row_of(category)
        if row >= 0:
            self.view.scrollTo(self.rows.index(row))

    def show_counts(self) -> None:
        self.rows.note_counts()
        self._enable()

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setModel(self.rows)
        view.setItemDelegate(CategoryRowPainter(self.rows, view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        view.setAccessibleName(self.tr("Categories"))
        view.clicked.connect(self._choose)
        return view

    def _make_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip or text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _enable(self) -> None:
        row = self.rows.row_of(self.rows.current)
        self.rename.setEnabled(row >= 0)
        is_unused = row >= 0 and self.rows.count_at(row) == 0
        self.delete.setEnabled(is_unused)
        self.delete.setToolTip(
            self.tr("Delete the current category")
            if is_unused or row < 0
            else self.tr("It has boxes: delete them or change their category first")
        )

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(CATEGORY_ROLE))

    def _rename_current(self) -> None:
        index = self.rows.index(self.rows.row_of(self.rows.current))
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def _delete_current(self) -> None:
        if self.rows.current is not None:
            self.delete_wanted.emit(self.rows.current)


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
