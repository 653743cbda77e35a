"""The list of pictures on which detections wait. It reads arrays, never files."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.review_queue import ReviewQueue
from deitdet_gui.core.words import number
from deitdet_gui.gui.look import GOOD

Index = QModelIndex | QPersistentModelIndex

COUNT_ROLE = Qt.ItemDataRole.UserRole
BEST_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_PX = 26
GAP_PX = 8


class WaitingModel(QAbstractListModel):
    """The queue's list of pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._queue: ReviewQueue | None = None

    def set_queue(self, queue: ReviewQueue | None, is_sorted: bool = True) -> None:
        """Show a queue's list; where it is not sorted anew, only its counts are others."""
        if is_sorted or queue is not self._queue:
            self.beginResetModel()
            self._queue = queue
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def image_at(self, row: int) -> ImageId | None:
        if self._queue is None or not 0 <= row < len(self._queue.ranked):
            return None
        return self._queue.images[int(self._queue.ranked[row])]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self._queue is None else len(self._queue.ranked)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        image = self.image_at(index.row())
        if image is None or self._queue is None:
            return None
        place = self._queue.ranked[index.row()]
        count, best = int(self._queue.tally.counts[place]), float(self._queue.tally.best[place])
        known = self._queue.dataset.images.get(image)
        name = known.file_name if known else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == COUNT_ROLE:
            return count
        if role == BEST_ROLE:
            return best
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if not count:
                return self.tr("{0}: answered").format(name)
            return self.tr("{0}: {1} wait, best score {2}").format(
                name, number(count), number(best, ".2f")
            )
        return None


class WaitingList(QTableView):
    """Shows a :class:`WaitingModel`.

    A table of one column: a QListView asks Python about every row whenever the list is sorted anew.

    Signals:
        chosen: the person picked a picture (its image id).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = WaitingModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.setAccessibleName(self.tr("Pictures with detections that wait"))
        self.clicked.connect(self._choose)

    @property
    def rows(self) -> WaitingModel:
        return self._model

    def show_row(self, row: int | None) -> None:
        """Mark the current picture, and bring it into sight."""
        index = QModelIndex() if row is None else self._model.index(row)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        image = self._model.image_at(index.row())
        if image is not None:
            self.chosen.emit(image)


class _Row(QStyledItemDelegate):
    """File name; then the best score and how many wait, or a tick when all are answered."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, palette, state = option.rect, option.palette, option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        style = QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, None)
        count = int(index.data(COUNT_ROLE) or 0)
        strong = palette.color(
            QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        )
        weak = strong if is_chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        text, right = (f"{count}", strong) if count else ("✓", strong if is_chosen else GOOD)
        metrics = painter.fontMetrics()
        inner = QRectF(rect).adjusted(GAP_PX, 0, -GAP_PX, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        _write(painter, inner, side, text, QColor(right))
        inner.setRight(inner.right() - max(metrics.horizontalAdvance("000"), 24))
        if count:
            _write(painter, inner, side, number(float(index.data(BEST_ROLE)), ".2f"), weak)
        inner.setRight(inner.right() - metrics.horizontalAdvance("0.00") - GAP_PX)
        name = metrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, int(inner.width())
        )
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        _write(painter, inner, left, name, strong if count else weak)
        painter.restore()


def _write(
    painter: QPainter, where: QRectF, side: Qt.AlignmentFlag, text: str, colour: QColor
) -> None:
    painter.setPen(colour)
    painter.drawText(where, side, text)
