"""The palette: type a few letters of what you want, and Enter does it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.gui.palette_entries import Entry, PictureEntries, best

MOST_SHOWN = 60
ROWS = 14  # in sight at once
PAD = 8  # pixels between the lines of two rows
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS,
    Qt.Key.Key_PageUp: -ROWS,
}


class Palette(QDialog):
    """Comes over the window and goes by Enter, Esc, or a click beside it; deletes itself then.

    ``chosen`` is the entry that was chosen, or None. It is run by whoever opened the palette,
    when the window has the keyboard again.
    """

    def __init__(
        self,
        window: QWidget,
        entries: Sequence[Entry],
        pictures: PictureEntries | None,
        recent: Sequence[str],
    ) -> None:
        """Show everything, what was used last on top.

        Args:
            window: over which it is shown.
            entries: what there is.
            pictures: searched too once something is typed.
            recent: ids of the entries that were chosen lately, the last one first.
        """
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find an action"))
        self._entries = entries
        self._pictures = pictures
        self._recent = recent
        self._shown: list[Entry] = []
        self.chosen: Entry | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What would you like to do? Or a picture's name"))
        self.field.setAccessibleName(self.tr("Find an action, a setting or a picture"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.view = self._make_view()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        self._fill("")
        self._place(window)
        self._reading = QTimer(self)  # names of pictures, before a letter has to wait for them
        self._reading.timeout.connect(self._read_pictures)
        self._reading.start()

    @property
    def shown(self) -> list[Entry]:
        """The entries in sight, from the top."""
        return list(self._shown)

    @property
    def is_reading(self) -> bool:
        """Whether names of pictures are still being read."""
        return self._reading.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in STEPS:
                self._step(STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True  # the arrows walk; the keyboard stays in the field
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if is_left and self.isVisible() and self.chosen is None:
            self.reject()  # a click beside it

    def _make_view(self) -> QTreeWidget:
        view = QTreeWidget()
        view.setColumnCount(2)
        view.setHeaderHidden(True)
        view.setRootIsDecorated(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("What fits"))
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        view.itemClicked.connect(self._choose)
        return view

    def _place(self, window: QWidget) -> None:
        em, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        width = min(em * 90, window.width() - 2 * em)
        height = min((line + PAD) * ROWS + line * 4, window.height() - 2 * line)
        self.resize(max(width, em * 20), max(height, line * 5))
        x = (window.width() - self.width()) // 2
        self.move(window.mapToGlobal(window.rect().topLeft()).x() + x, self._top(window))

    def _top(self, window: QWidget) -> int:
        free = (window.height() - self.height()) // 2
        return window.mapToGlobal(window.rect().topLeft()).y() + min(free, 80)

    def _fill(self, typed: str) -> None:
        # What cannot be done here is worth a line only to somebody who asks for it.
        entries = [e for e in self._entries if typed.strip() or not e.why]
        found = best(entries, typed, self._recent)
        if self._pictures is not None:
            found = [*found, *self._pictures.find(typed)]
        self._shown = found[:MOST_SHOWN]
        self.view.clear()
        faint = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        for entry in self._shown:
            row = QTreeWidgetItem(self.view, [entry.text, entry.why or entry.note])
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.setForeground(1, faint)
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + PAD))
            row.setToolTip(0, entry.text)
            if entry.why:
                row.setForeground(0, faint)
        if not self._shown:
            row = QTreeWidgetItem(self.view, [self.tr("Nothing is called so.")])
            row.setForeground(0, faint)
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + PAD))
            row.setFlags(Qt.ItemFlag.NoItemFlags)
        self._go_to(0)

    def _read_pictures(self) -> None:
        if self._pictures is None or not self._pictures.read_some():
            self._reading.stop()

    def _step(self, by: int) -> None:
        last = self.view.topLevelItemCount() - 1
        self._go_to(max(0, min(self.view.currentIndex().row() + by, last)))

    def _go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self.view.model().index(row, 0))

    def _choose(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._shown) and not self._shown[row].why:
            self.chosen = self._shown[row]
            self.accept()
