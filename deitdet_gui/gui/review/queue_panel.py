"""The left side: whose detections, which of them, and on which pictures."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.review import starting_thresholds
from deitdet_gui.core.review_queue import ReviewQueue
from deitdet_gui.core.words import fill
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import swatch_icon
from deitdet_gui.gui.review.marks import faint, plain
from deitdet_gui.gui.review.run_bar import RunBar
from deitdet_gui.gui.review.threshold_panel import ThresholdPanel
from deitdet_gui.gui.review.waiting_list import WaitingList


class QueuePanel(QWidget):
    """Run, thresholds, filter and list.

    Signals:
        category_chosen: show only detections of this category; None for all.
        order_chosen: how to sort the pictures (a ``core.review.Order``).
        suggested: put the thresholds back where the model did best.
    """

    category_chosen = Signal(object)
    order_chosen = Signal(str)
    suggested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run_bar = RunBar()
        self.thresholds = ThresholdPanel()
        self.pictures = WaitingList()
        self._summary = plain(wraps=True)
        font = QFont(self._summary.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._summary.setFont(font)
        self._category = QComboBox()
        self._category.setAccessibleName(self.tr("Category to show"))
        self._category.activated.connect(self._choose_category)
        self._order = QComboBox()
        self._order.setAccessibleName(self.tr("Order of the pictures"))
        for name, value in (
            (self.tr("Most first"), "most"),
            (self.tr("Surest first"), "surest"),
            (self.tr("As listed"), "listed"),
        ):
            self._order.addItem(name, value)
        self._order.activated.connect(self._choose_order)
        self._suggest = QToolButton()
        self._suggest.setText(self.tr("Reset"))
        self._suggest.setAutoRaise(True)
        self._suggest.setAccessibleName(self.tr("Reset the thresholds"))
        self._suggest.setToolTip(
            self.tr("Put every threshold where the model did best on the validation pictures")
        )
        self._suggest.clicked.connect(self.suggested)
        self._filters = QWidget()
        self._lay_out()

    def set_categories(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        self.thresholds.set_categories(looks)
        self._category.clear()
        self._category.addItem(self.tr("All categories"), None)
        for category, look in looks.items():
            self._category.addItem(swatch_icon(look.colour), look.name, category)

    def show_queue(self, queue: ReviewQueue | None, is_sorted: bool) -> None:
        """Show where a queue stands.

        Args:
            queue: None where there are no predictions.
            is_sorted: the list of pictures is another one than before.
        """
        self._filters.setVisible(queue is not None)
        self.pictures.setVisible(queue is not None)
        if queue is None:
            self.pictures.rows.set_queue(None)
            return
        self.pictures.rows.set_queue(queue, is_sorted)
        self.pictures.show_row(queue.row)
        suggested = starting_thresholds(queue.dataset, queue.predictions)
        self._suggest.setEnabled(any(queue.thresholds[c] != v for c, v in suggested.items()))
        self.thresholds.show_values(queue.thresholds, queue.tally.per_category)
        self._category.setCurrentIndex(max(self._category.findData(queue.category), 0))
        self._order.setCurrentIndex(max(self._order.findData(queue.order), 0))
        self._summary.setText(self._count(queue))

    @property
    def summary(self) -> str:
        return self._summary.text()

    def _count(self, queue: ReviewQueue) -> str:
        found, pictures = queue.tally.detections, queue.tally.pictures
        if found == 0:
            return self.tr("Nothing waits")
        if found == 1:
            return self.tr("1 detection waits")
        if pictures == 1:
            return fill(self.tr("{0:,} detections wait on 1 picture"), found)
        return fill(self.tr("{0:,} detections wait on {1:,} pictures"), found, pictures)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(faint(plain(self.tr("Show from this score"))), 1)
        head.addWidget(self._suggest)
        choices = QHBoxLayout()
        choices.setSpacing(4)
        choices.addWidget(self._category, 1)
        choices.addWidget(self._order)
        filters = QVBoxLayout(self._filters)
        filters.setContentsMargins(0, 4, 0, 0)
        filters.setSpacing(6)
        filters.addLayout(head)
        filters.addWidget(self.thresholds)
        filters.addSpacing(4)
        filters.addWidget(self._summary)
        filters.addLayout(choices)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self.run_bar)
        column.addWidget(self._filters)
        column.addWidget(self.pictures, 1)
        column.addStretch(0)  # takes the room of what is hidden

    def _choose_category(self, index: int) -> None:
        self.category_chosen.emit(self._category.itemData(index))

    def _choose_order(self, index: int) -> None:
        self.order_chosen.emit(self._order.itemData(index))
