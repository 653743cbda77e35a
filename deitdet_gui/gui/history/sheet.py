"""The sheet beside the page: every change, the newest last; a click goes there."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.document import Change
from deitdet_gui.core.words import number
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.history.journey import Journey
from deitdet_gui.gui.history.rows import HistoryRows

WIDTH = 300
SHOW_AFTER_MS = 400  # a journey that is shorter needs no bar


class HistorySheet(QWidget):
    """Lists the changes, and goes back or forward to one.

    Signals:
        arrived: the change that was gone through last, and a few words on what was done.
        left: the person has put the sheet away.
    """

    arrived = Signal(object, str)
    left = Signal()

    def __init__(self, signals: DocumentSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.rows = HistoryRows(signals.document, self)
        self.journey = Journey(signals, self)
        self.view = self._make_view()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Going there"))
        self.cancel = QPushButton(self.tr("Stop here"))
        self._patience = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._patience.timeout.connect(self._show_bar)
        self._lay_out()
        signals.history_changed.connect(self._refresh)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.cancel.clicked.connect(self.journey.stop)
        self.journey.progressed.connect(self._show_progress)
        self.journey.arrived.connect(self._finish)

    def stop(self) -> None:
        """Give up what is under way; for closing the project."""
        self.journey.stop()
        self._patience.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.row() != self.rows.position or self.journey.is_busy:
            self._patience.start()
            self.journey.go_to(index.row())

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        self.rows.refresh()
        here = self.rows.index(self.rows.position, 0)
        self.view.setCurrentIndex(here)
        self.view.scrollTo(here)

    def _show_bar(self) -> None:
        self.bar.setVisible(self.journey.is_busy)
        self.cancel.setVisible(self.journey.is_busy)

    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _finish(self, last: Change | None, steps: int) -> None:
        self._patience.stop()
        self._show_bar()
        if last is not None:
            self.arrived.emit(last, self._said(last, steps))

    def _said(self, last: Change, steps: int) -> str:
        if abs(steps) == 1:
            text = self.tr("Undone: {text}") if steps < 0 else self.tr("Done again: {text}")
            return text.format(text=last.text)
        text = self.tr("{count} changes done again")
        if steps < 0:
            text = self.tr("{count} changes undone")
        return text.format(count=number(abs(steps)))

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setModel(self.rows)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setAccessibleName(self.tr("Changes, the newest last"))
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, WIDTH // 3)
        return view

    def _lay_out(self) -> None:
        title = QLabel(self.tr("History"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        close = QPushButton(self.tr("Close"))
        close.setFlat(True)
        close.clicked.connect(self.left)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(close)
        bottom.addWidget(self.bar, 1)
        bottom.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 8, 8)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addLayout(bottom)
        self.bar.hide()
        self.cancel.hide()
        self.setMinimumWidth(WIDTH)
        self.setAccessibleName(self.tr("History"))
