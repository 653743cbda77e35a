"""The right side, below: the boxes of the picture as a table that mirrors the canvas."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.dataset import Box, BoxId, CategoryId
from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.box_rows import COLUMNS, NUMBERS, BoxRows, Index
from deitdet_gui.gui.annotate.category_panel import section_title
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.flag_words import signs_of

ROW_HEIGHT = 24
PAD = 9  # beside the text of a cell
NARROWEST_NAME = 60
FEWEST_DIGITS = 3
TIMES = "\N{MULTIPLICATION SIGN}"
_Flag = QItemSelectionModel.SelectionFlag


class CellEditors(QStyledItemDelegate):
    """A field for what is typed into a cell; names of categories complete themselves."""

    def __init__(self, rows: BoxRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setFrame(False)
        column = COLUMNS[index.column()]
        name = self._rows.headerData(
            index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        field.setAccessibleName(str(name))
        if column == "category":
            names = QCompleter(self._rows.names(), field)
            names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            names.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            field.setCompleter(names)
        elif column in NUMBERS:
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cover as much of the cells to the left as the number's decimals need."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, QLineEdit) and COLUMNS[index.column()] in NUMBERS:
            place, text = editor.geometry(), str(index.data(Qt.ItemDataRole.EditRole))
            needed = editor.fontMetrics().horizontalAdvance(text) + 2 * PAD
            place.setLeft(min(place.left(), place.right() + 1 - needed))
            editor.setGeometry(place)


class BoxTableView(QTableView):
    """Enter and F2 edit the cell of the keyboard; the category takes what room is left."""

    def event(self, event: QEvent) -> bool:
        is_edit = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        )
        if is_edit:
            event.accept()  # on the rest of the page it renames a category
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() == QAbstractItemView.State.EditingState:
            return  # it is what ends the editing, passed on by the field
        if is_enter and self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def keep_typed(self) -> None:
        """Take what has been typed into a cell so far; for keys that leave the field no time."""
        fields = [one for one in self.viewport().findChildren(QLineEdit) if not one.isHidden()]
        if fields and self.state() == QAbstractItemView.State.EditingState:
            self.commitData(fields[-1])  # one that is closed but not gone yet is hidden
            self.closeEditor(fields[-1], QStyledItemDelegate.EndEditHint.NoHint)

    def share_room(self) -> None:
        """Give the category what the other columns leave."""
        header, name = self.horizontalHeader(), COLUMNS.index("category")
        others = header.length() - header.sectionSize(name)
        header.resizeSection(name, max(self.viewport().width() - others, NARROWEST_NAME))


class BoxList(QWidget):
    """Shows and sets which boxes are selected, and takes what is typed of them.

    Signals:
        selected: the person selected these boxes here (a frozenset of ids).
        typed: something was typed of a box (its id, a column of ``COLUMNS``, the text).
    """

    selected = Signal(object)
    typed = Signal(object, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = BoxRows(self)
        self._rows.typed.connect(self.typed)
        self._title = section_title("", self)
        self.view = self._make_view()
        self.view.selectionModel().selectionChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self.view, 1)
        self.set_boxes((), {})

    def set_boxes(self, boxes: Sequence[Box], looks: dict[CategoryId, CategoryLook]) -> None:
        model = self.view.selectionModel()
        was_blocked = model.blockSignals(True)  # rows that go are no wish of the person
        self._rows.set_boxes(boxes, looks)
        model.blockSignals(was_blocked)
        self._title.setText(self.tr("Boxes here: {count}").format(count=number(len(boxes))))
        self._fit_columns(boxes)

    def show_selection(self, ids: frozenset[BoxId]) -> None:
        """Mark these; it was not the person who selected them here."""
        rows = sorted(self._rows.row_of[i] for i in ids if i in self._rows.row_of)
        selection = QItemSelection()
        last_column = len(COLUMNS) - 1
        for first, last in _runs(rows):
            selection.select(self._rows.index(first, 0), self._rows.index(last, last_column))
        model, current = self.view.selectionModel(), self.view.currentIndex()
        was_blocked = model.blockSignals(True)
        model.select(selection, _Flag.ClearAndSelect)
        if rows and not (current.isValid() and self._rows.boxes[current.row()].id in ids):
            column = current.column() if current.isValid() else 0
            model.setCurrentIndex(self._rows.index(rows[-1], column), _Flag.NoUpdate)
        model.blockSignals(was_blocked)
        self.view.viewport().update()
        if rows:
            self.view.scrollTo(
                self._rows.index(rows[-1], max(self.view.currentIndex().column(), 0))
            )

    def _make_view(self) -> BoxTableView:
        view = BoxTableView(self)
        view.setModel(self._rows)
        view.setItemDelegate(CellEditors(self._rows, view))
        view.setIconSize(QSize(12, 12))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setTabKeyNavigation(False)  # Tab leaves; the arrows go from cell to cell
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the picture
        view.setAccessibleName(self.tr("Boxes on this picture"))
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(
            max(ROW_HEIGHT, view.fontMetrics().height() + 6)
        )
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(8)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return view

    def _fit_columns(self, boxes: Sequence[Box]) -> None:
        """As wide as the largest number needs, so that columns do not dance from box to box."""
        header, digit = self.view.horizontalHeader(), self.view.fontMetrics().horizontalAdvance("0")
        for column, name in enumerate(COLUMNS):
            if name == "number":
                header.resizeSection(column, digit * max(len(str(len(boxes))), 2) + PAD)
            elif name in NUMBERS:
                largest = max(map(NUMBERS[name], boxes), default=0)
                digits = max(len(f"{largest:.0f}"), FEWEST_DIGITS)
                header.resizeSection(column, digit * digits + PAD)
        self._fit_said(boxes)
        self.view.share_room()

    def _fit_said(self, boxes: Sequence[Box]) -> None:
        """Flags and notes have a column where a box has any."""
        signs = {signs_of(box) for box in boxes if box.flags or box.note}
        column, metrics = COLUMNS.index("said"), self.view.fontMetrics()
        self.view.setColumnHidden(column, not signs)
        if signs:
            wide = max(map(metrics.horizontalAdvance, signs))
            self.view.horizontalHeader().resizeSection(column, wide + PAD)

    def _tell(self) -> None:
        chosen = self.view.selectionModel().selection()
        parts = (chosen.at(i) for i in range(chosen.count()))
        rows = (row for part in parts for row in range(part.top(), part.bottom() + 1))
        self.selected.emit(frozenset(self._rows.boxes[row].id for row in rows))


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of neighbours among ascending numbers."""
    first = last = -1
    for row in rows:
        if first >= 0 and row == last + 1:
            last = row
            continue
        if first >= 0:
            yield first, last
        first = last = row
    if first >= 0:
        yield first, last
