"""The rows of the image list: which images, in which order, and how a row looks."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deitdet_gui.core.dataset import Dataset, ImageId, State
from deitdet_gui.gui.look import BAD, GOOD, WARN
from deitdet_gui.gui.picture_cache import PictureCache

Index = QModelIndex | QPersistentModelIndex

IMAGE_ROLE = int(Qt.ItemDataRole.UserRole)
THUMBNAIL = QSize(64, 48)
PAD = 6
DOT = 9.0


def state_name(state: State) -> str:
    names = {
        State.UNLABELLED: QCoreApplication.translate("State", "unlabelled"),
        State.IN_PROGRESS: QCoreApplication.translate("State", "in progress"),
        State.DONE: QCoreApplication.translate("State", "done"),
        State.EMPTY: QCoreApplication.translate("State", "empty"),
        State.SKIPPED: QCoreApplication.translate("State", "skipped"),
    }
    return names[state]


def count_text(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("State", "1 box")
    return QCoreApplication.translate("State", "{count} boxes").format(count=count)


class ImageRows(QAbstractListModel):
    """The images that pass the filter, in the dataset's order. Asks for no file."""

    def __init__(self, dataset: Dataset, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dataset = dataset
        self._rows: list[ImageId] = []
        self._row_of: dict[ImageId, int] = {}
        self.text = ""
        self.state: State | None = None
        self.missing: frozenset[ImageId] = frozenset()  # whose files are not there
        self.refill()

    def refill(self) -> None:
        """List afresh what passes the filter now."""
        self.beginResetModel()
        text = self.text.casefold()
        self._rows = [
            image.id
            for image in self.dataset.images.values()
            if text in image.file_name.casefold()
            and (self.state is None or self.dataset.state_of(image.id) is self.state)
        ]
        self._row_of = {image: row for row, image in enumerate(self._rows)}
        self.endResetModel()

    def filter(self, text: str, state: State | None) -> None:
        """Show the images whose name contains ``text`` and that are in ``state`` right now.

        An image whose state changes afterwards stays listed until the filter is set again, so that
        rows do not jump away under the hand.
        """
        self.text, self.state = text.strip(), state
        self.refill()

    @property
    def images(self) -> list[ImageId]:
        return self._rows

    def row_of(self, image: ImageId | None) -> int:
        """The image's row; -1 when the filter hides it."""
        return -1 if image is None else self._row_of.get(image, -1)

    def state_text(self, image: ImageId) -> str:
        """What the person has said of an image, and that its file is missing where it is."""
        state = state_name(self.dataset.state_of(image))
        if image not in self.missing:
            return state
        return QCoreApplication.translate("State", "missing") + f"  ·  {state}"

    def note_change(self, image: ImageId) -> None:
        row = self.row_of(image)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def note_all(self) -> None:
        """Very many images changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def find(self, start: int, step: int, passes: Callable[[ImageId], bool]) -> ImageId | None:
        """The nearest image from ``start`` on, going round, that passes."""
        count = len(self._rows)
        for i in range(count):
            image = self._rows[(start + i * step) % count]
            if passes(image):
                return image
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        image = self._rows[index.row()]
        if role == IMAGE_ROLE:
            return image
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.dataset.images[image].file_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.dataset.images[image].file_name
            state = self.state_text(image)
            return f"{name}, {state}, {count_text(self.dataset.count_of(image))}"
        return None


class ImageRowPainter(QStyledItemDelegate):
    """Paints a row: thumbnail, name, state, number of boxes."""

    def __init__(self, rows: ImageRows, pictures: PictureCache, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pictures = pictures

    def row_height(self, metrics: QFontMetrics) -> int:
        return max(THUMBNAIL.height(), 2 * metrics.height()) + 2 * PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        image = self._rows.dataset.images[index.data(IMAGE_ROLE)]
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            painter.fillRect(rect, palette.highlight())
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.alternateBase())
        frame = QRectF(rect.x() + PAD, rect.y() + PAD, THUMBNAIL.width(), THUMBNAIL.height())
        self._paint_thumbnail(painter, frame, image.file_name, palette)
        self._paint_text(painter, option, image.id, is_current)
        painter.restore()

    def _paint_thumbnail(
        self, painter: QPainter, frame: QRectF, file_name: str, palette: QPalette
    ) -> None:
        path = QPainterPath()
        path.addRoundedRect(frame, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillPath(path, palette.mid())
        image = self._pictures.thumbnail(file_name)
        if image is None:
            return
        # The middle of the picture, in the frame's shape.
        scale = max(frame.width() / image.width(), frame.height() / image.height())
        width, height = frame.width() / scale, frame.height() / scale
        source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawImage(frame, image, source)
        painter.setClipping(False)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, image: ImageId, is_current: bool
    ) -> None:
        dataset = self._rows.dataset
        rect: QRect = option.rect
        palette: QPalette = option.palette
        metrics = option.fontMetrics
        left = rect.x() + 2 * PAD + THUMBNAIL.width() + 2
        width = max(rect.right() - left - PAD, 0)
        line = metrics.height()
        top = rect.y() + (rect.height() - 2 * line - 2) / 2
        strong = QPalette.ColorRole.HighlightedText if is_current else QPalette.ColorRole.Text
        name = metrics.elidedText(
            dataset.images[image].file_name, Qt.TextElideMode.ElideMiddle, width
        )
        painter.setPen(palette.color(strong))
        painter.drawText(QPointF(left, top + metrics.ascent()), name)
        state = dataset.state_of(image)
        faint = palette.color(
            QPalette.ColorRole.HighlightedText if is_current else QPalette.ColorRole.PlaceholderText
        )
        middle = QPointF(left + DOT / 2, top + line + 2 + line / 2)
        paint_state(painter, middle, state, faint, is_current)
        count = dataset.count_of(image)
        text = self._rows.state_text(image) + (f"  ·  {count:,}" if count else "")
        painter.setPen(faint)
        room = int(width - DOT - 5)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left + DOT + 5, top + line + 2 + metrics.ascent()), shown)


def paint_state(
    painter: QPainter, middle: QPointF, state: State, faint: QColor, is_on_accent: bool
) -> None:
    """The sign of a state. Each has its own shape, for eyes that do not tell the colours apart."""
    colours = {
        State.UNLABELLED: faint,
        State.IN_PROGRESS: WARN,
        State.DONE: GOOD,
        State.EMPTY: GOOD,
        State.SKIPPED: BAD,
    }
    colour = faint if is_on_accent else colours[state]
    radius = DOT / 2 - 0.75
    frame = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is State.SKIPPED:
        painter.drawLine(frame.bottomLeft(), frame.topRight())
        return
    if state is State.DONE:
        painter.setBrush(colour)
    painter.drawEllipse(frame)
    if state is State.IN_PROGRESS:
        painter.setBrush(colour)
        painter.drawPie(frame, 90 * 16, 180 * 16)
