"""The right side, below: the boxes of the picture as a list, for eyes, keys and screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from deitdet_gui.core.dataset import Box, BoxId, CategoryId
from deitdet_gui.gui.annotate.category_panel import section_title
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import swatch_icon

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 24
TIMES = "\N{MULTIPLICATION SIGN}"


class BoxRows(QAbstractListModel):
    """One row a box, oldest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.boxes: list[Box] = []
        self._looks: dict[CategoryId, CategoryLook] = {}
        self._icons: dict[CategoryId, QIcon] = {}

    def set_boxes(self, boxes: Sequence[Box], looks: dict[CategoryId, CategoryLook]) -> None:
        self.beginResetModel()
        if looks is not self._looks:
            self._looks = looks
            self._icons = {i: swatch_icon(look.colour) for i, look in looks.items()}
        self.boxes = list(boxes)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.boxes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.boxes):
            return None
        box = self.boxes[index.row()]
        look = self._looks.get(box.category)
        name = look.name if look else self.tr("no category")
        size = f"{box.width:.0f} {TIMES} {box.height:.0f}"
        if role == Qt.ItemDataRole.DisplayRole:
            size = size if box.area else self.tr("{size}, no area").format(size=size)
            return f"{index.row() + 1}  {name}   {size}"
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, ROW_HEIGHT)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(box.category)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            place = f"{box.x0:.0f}, {box.y0:.0f}"
            return self.tr("{name}, {size} at {place}").format(name=name, size=size, place=place)
        return None


class BoxList(QWidget):
    """Shows and sets which boxes are selected.

    Signals:
        selected: the person selected these boxes here (a frozenset of ids).
    """

    selected = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = BoxRows(self)
        self._title = section_title("", self)
        self.view = QListView(self)
        self.view.setModel(self._rows)
        self.view.setUniformItemSizes(True)
        self.view.setIconSize(QSize(12, 12))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.view.setAccessibleName(self.tr("Boxes on this picture"))
        self.view.selectionModel().selectionChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self.view, 1)
        self.set_boxes((), {})

    def set_boxes(self, boxes: Sequence[Box], looks: dict[CategoryId, CategoryLook]) -> None:
        self._rows.set_boxes(boxes, looks)
        self._title.setText(self.tr("Boxes here: {count}").format(count=len(boxes)))

    def show_selection(self, ids: frozenset[BoxId]) -> None:
        """Mark these; it was not the person who selected them here."""
        selection = QItemSelection()
        last = QModelIndex()
        for row, box in enumerate(self._rows.boxes):
            if box.id in ids:
                last = self._rows.index(row)
                selection.select(last, last)
        model = self.view.selectionModel()
        was_blocked = model.blockSignals(True)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.blockSignals(was_blocked)
        self.view.viewport().update()
        if last.isValid():
            self.view.scrollTo(last)

    def _tell(self) -> None:
        rows = self.view.selectionModel().selectedRows()
        self.selected.emit(frozenset(self._rows.boxes[index.row()].id for index in rows))
