"""The list's view: rows for mouse and keyboard, and which of them are in sight."""

import itertools

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.gui.annotate.image_row_painter import ImageRowPainter
from deitdet_gui.gui.annotate.image_rows import IMAGE_ROLE, ImageRows, Index
from deitdet_gui.gui.picture_cache import PictureCache

EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# Keys that move through the list while it has the focus, whatever they do on the page.
MOVES = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
NOT_TYPED = " /?"  # on the page: done, find, help


def _distance(place_and_row: tuple[int, int]) -> int:
    """The same for rows that follow each other."""
    place, row = place_and_row
    return row - place


# A QListView would ask the model for each of a hundred thousand rows before it scrolls.
class ImageView(QTableView):
    """Shows the rows. Shift and Ctrl select more of them without leaving the picture.

    Signals:
        gone_to: the person went to this image (its id).
        menu_wanted: for the selected rows, at this place of the screen.
        accepted: the person is done with the list.
    """

    gone_to = Signal(object)
    menu_wanted = Signal(QPoint)
    accepted = Signal()

    def __init__(self, rows: ImageRows, pictures: PictureCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pictures = pictures
        self._stays = False  # the row under the cursor changes, the picture does not
        self._typed, self._last_row = "", 0
        self._typing = QTimer(self, singleShot=True)
        self._typing.setInterval(QGuiApplication.styleHints().keyboardInputInterval())
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._want_thumbnails)
        self.painter = ImageRowPainter(rows, pictures, self)
        self.setModel(rows)
        self.setItemDelegate(self.painter)
        self._set_up()
        rows.modelReset.connect(self._looking.start)
        self.verticalScrollBar().valueChanged.connect(self._note_scrolled)

    @property
    def selected(self) -> list[ImageId]:
        """The images whose rows are selected, in the list's order."""
        ranges = self.selectionModel().selection().toList()
        rows = sorted({row for r in ranges for row in range(r.top(), r.bottom() + 1)})
        return [self._rows.images[row] for row in rows]

    def show_current(self, image: ImageId | None) -> None:
        """Mark the image that is shown."""
        self._rows.shown = image
        index = self._rows.index(self._rows.row_of(image))
        self._stays = True  # it was not the person who went there
        # Qt's own setCurrentIndex looks at the keyboard, and Ctrl+Z would add a row.
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, alone)
        self._stays = False
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def select(self, images: list[ImageId]) -> None:
        """Select these rows, as far as they are listed."""
        rows = sorted(row for row in map(self._rows.row_of, images) if row >= 0)
        selection = QItemSelection()
        for _, run in itertools.groupby(enumerate(rows), _distance):
            run_rows = [row for _, row in run]
            first, last = self._rows.index(run_rows[0]), self._rows.index(run_rows[-1])
            selection.append(QItemSelectionRange(first, last))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flags)

    def in_sight(self) -> tuple[int, int]:
        """The first row that is seen and the one behind the last; the same where none is."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        count = len(self._rows.images)
        return (first, last + 1 if last >= 0 else count) if first >= 0 else (0, 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._stays:
            self.gone_to.emit(current.data(IMAGE_ROLE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and not self.selectionModel().isSelected(index):
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().select(index, flags)
            return
        self._stays = bool(event.modifiers() & EXTENDING)
        super().mousePressEvent(event)
        self._stays = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.accepted.emit()
            return
        self._stays = bool(event.modifiers() & EXTENDING)
        super().keyPressEvent(event)
        self._stays = False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: len(self._rows.images) - 1,
        }
        if action in ends:
            return self._rows.index(ends[action])
        return super().moveCursor(action, keys)

    def keyboardSearch(self, text: str) -> None:
        """Go to the next name that begins as what is typed without a pause."""
        goes_on = self._typing.isActive()
        self._typing.start()
        self._typed = self._typed + text if goes_on else text
        row = self.currentIndex().row()
        if goes_on and len(set(self._typed)) > 1:
            start = max(row, 0)
        else:  # the same letter again: to the next one
            self._typed, start = text, row + 1
        found = self._rows.find_name(self._typed, start)
        if found >= 0:
            self.setCurrentIndex(self._rows.index(found))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.selected:
            self.menu_wanted.emit(place)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_typed = event.text().isprintable() and event.text() not in ("", *NOT_TYPED)
            if event.key() in MOVES or (is_typed and not event.modifiers() & COMMANDS):
                event.accept()
                return True
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looking.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looking.start()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the picture
        self.setAccessibleName(self.tr("Pictures"))
        self.setMinimumSize(QSize(140, 120))

    def _fit_rows(self) -> None:
        height = self.painter.row_height(self.fontMetrics())
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)

    def _note_scrolled(self) -> None:
        self._looking.start()  # not connected itself: it would take the place for milliseconds

    def _want_thumbnails(self) -> None:
        """Those in sight first, from the top; then a screen on the way, then one behind."""
        if not self.isVisible():
            return
        first, end = self.in_sight()
        screen = end - first
        goes_down = first >= self._last_row
        self._last_row = first
        below = range(end, end + screen)
        above = range(first - 1, first - 1 - screen, -1)
        ahead = (*below, *above) if goes_down else (*above, *below)
        images, dataset = self._rows.images, self._rows.dataset
        wanted = [images[r] for r in (*range(first, end), *ahead) if 0 <= r < len(images)]
        self._pictures.want_thumbnails([dataset.images[i].file_name for i in wanted])
