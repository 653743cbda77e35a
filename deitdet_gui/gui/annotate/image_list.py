"""The left side: which pictures there are, filtered by name and state."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.dataset import Dataset, ImageId, State
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.annotate.image_rows import (
    IMAGE_ROLE,
    ImageRowPainter,
    ImageRows,
    state_name,
)
from deitdet_gui.gui.picture_cache import PictureCache


class ImageList(QWidget):
    """The filter by name and state, with counts, and the list.

    Signals:
        chosen: the person went to this image (its id).
        left: the person is done with the filter field.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self, dataset: Dataset, counts: Counts, pictures: PictureCache, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._counts = counts
        self.rows = ImageRows(dataset, self)
        self.filter_field = self._make_filter_field()
        self.state_box = self._make_state_box()
        self.view = self._make_view(pictures)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 0, 8)
        layout.setSpacing(6)
        for widget in (self.filter_field, self.state_box, self.view):
            layout.addWidget(widget)
        self.show_counts()
        pictures.thumbnail_loaded.connect(self._repaint)

    def set_dataset(self, dataset: Dataset) -> None:
        """List afresh, with the same filter."""
        self.rows.dataset = dataset
        self.rows.refill()
        self.show_counts()

    def show_missing(self, images: frozenset[ImageId]) -> None:
        """Say of these that their files are not there."""
        self.rows.missing = images
        self._repaint()

    def note_change(self, image: ImageId) -> None:
        self.rows.note_change(image)

    def note_all(self) -> None:
        self.rows.note_all()

    def show_current(self, image: ImageId | None) -> None:
        """Mark the image that is shown. If the filter hides it, the filter goes."""
        if image is not None and self.rows.row_of(image) < 0 and image in self.rows.dataset.images:
            self.clear_filter()
        index = self.rows.index(self.rows.row_of(image))
        selection = self.view.selectionModel()
        was_blocked = selection.blockSignals(True)  # it was not the person who went there
        self.view.setCurrentIndex(index)
        selection.blockSignals(was_blocked)
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def clear_filter(self) -> None:
        for widget in (self.filter_field, self.state_box):
            widget.blockSignals(True)
        self.filter_field.clear()
        self.state_box.setCurrentIndex(0)
        for widget in (self.filter_field, self.state_box):
            widget.blockSignals(False)
        self._filter()

    def show_counts(self) -> None:
        counts = self._counts
        self.state_box.setItemText(0, self.tr("all {count}").format(count=f"{counts.images:,}"))
        for i, state in enumerate(State, start=1):
            self.state_box.setItemText(i, f"{state_name(state)} {counts.states[state]:,}")

    def _make_filter_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Find by name   /"))
        field.setAccessibleName(self.tr("Find pictures by name"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._filter)
        field.returnPressed.connect(self._take_first)
        field.installEventFilter(self)
        return field

    def _make_state_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Show pictures in this state"))
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # or Space would open it, not say done
        box.addItem("", None)
        for state in State:
            box.addItem("", state)
        box.currentIndexChanged.connect(self._filter)
        return box

    def _make_view(self, pictures: PictureCache) -> QTableView:
        # A QListView would ask the model for each of a hundred thousand rows before it scrolls.
        view = QTableView(self)
        view.setModel(self.rows)
        painter = ImageRowPainter(self.rows, pictures, view)
        view.setItemDelegate(painter)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(painter.row_height(view.fontMetrics()))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the picture
        view.setAccessibleName(self.tr("Pictures"))
        view.setMinimumSize(QSize(140, 120))
        view.selectionModel().currentChanged.connect(self._choose)
        return view

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(IMAGE_ROLE))

    def _filter(self) -> None:
        at = self.view.currentIndex()
        image = at.data(IMAGE_ROLE) if at.isValid() else None
        self.rows.filter(self.filter_field.text(), self.state_box.currentData())
        row = self.rows.row_of(image)
        if row >= 0:
            self.show_current(image)

    def _take_first(self) -> None:
        """Enter in the filter field: go to what was found."""
        if self.rows.images and not self.view.currentIndex().isValid():
            self.chosen.emit(self.rows.images[0])
        self.left.emit()

    def _repaint(self) -> None:
        self.view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = (
            watched is self.filter_field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape:
            self.filter_field.clear()
            self.left.emit()
        return is_escape
