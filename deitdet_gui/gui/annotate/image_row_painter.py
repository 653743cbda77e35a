"""How a row of the image list looks."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from deitdet_gui.core.dataset import CategoryId, ImageId, State
from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.image_rows import IMAGE_ROLE, ImageRows, Index
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import BAD, GOOD, WARN
from deitdet_gui.gui.picture_cache import PictureCache

THUMBNAIL = QSize(64, 48)
PAD = 6
DOT = 9.0
SWATCH, SWATCH_GAP, MOST_SWATCHES = 7, 4, 4
SIGN_GAP = 6
NARROW = 190
FEW_LETTERS = 5
MOST_TILES = 400  # 5 MB on a screen with two pixels per pixel


class ImageRowPainter(QStyledItemDelegate):
    """Paints a row: thumbnail, name, state, number of boxes, their categories, and signs."""

    def __init__(self, rows: ImageRows, pictures: PictureCache, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pictures = pictures
        self.looks: Mapping[CategoryId, CategoryLook] = {}
        self._tiles: dict[tuple[int, int, float, int], QPixmap] = {}

    def row_height(self, metrics: QFontMetrics) -> int:
        return max(THUMBNAIL.height(), 2 * metrics.height()) + 2 * PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        image = self._rows.dataset.images[index.data(IMAGE_ROLE)]
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        is_shown = image.id == self._rows.shown
        painter.save()
        if is_shown:
            painter.fillRect(rect, palette.highlight())
        elif state & QStyle.StateFlag.State_Selected:
            tint = QColor(palette.color(QPalette.ColorRole.Highlight))
            tint.setAlpha(70)
            painter.fillRect(rect, palette.base())  # the table has painted what is selected
            painter.fillRect(rect, tint)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.alternateBase())
        if state & QStyle.StateFlag.State_HasFocus and not is_shown:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        top = rect.y() + (rect.height() - THUMBNAIL.height()) / 2
        frame = QRectF(rect.x() + PAD, top, _thumbnail_width(rect), THUMBNAIL.height())
        self._paint_thumbnail(painter, frame, image.file_name, palette)
        self._paint_text(painter, option, image.id, is_shown)
        painter.restore()

    def _paint_thumbnail(
        self, painter: QPainter, frame: QRectF, file_name: str, palette: QPalette
    ) -> None:
        image = self._pictures.known_thumbnail(file_name)
        size, ratio = frame.size().toSize(), painter.device().devicePixelRatioF()
        key = (0 if image is None else image.cacheKey(), size.width(), ratio, palette.cacheKey())
        tile = self._tiles.get(key)
        if tile is None:
            if len(self._tiles) >= MOST_TILES:
                self._tiles.clear()
            tile = self._tiles[key] = make_tile(image, size, ratio, palette.mid().color())
        painter.drawPixmap(frame.topLeft(), tile)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, image: ImageId, is_shown: bool
    ) -> None:
        dataset = self._rows.dataset
        rect: QRect = option.rect
        palette: QPalette = option.palette
        metrics = option.fontMetrics
        left = rect.x() + 2 * PAD + _thumbnail_width(rect) + 2
        width = max(rect.right() - left - PAD, 0)
        line = metrics.height()
        top = rect.y() + (rect.height() - 2 * line - 2) / 2
        accent = QPalette.ColorRole.HighlightedText
        strong = accent if is_shown else QPalette.ColorRole.Text
        name = _fitted(dataset.images[image].file_name, metrics, width)
        painter.setPen(palette.color(strong))
        painter.drawText(QPointF(left, top + metrics.ascent()), name)
        faint = palette.color(accent if is_shown else QPalette.ColorRole.PlaceholderText)
        middle = top + line + 2 + line / 2
        place = QPointF(left + DOT / 2, middle)
        paint_state(painter, place, dataset.state_of(image), faint, is_shown)
        count = dataset.count_of(image)
        text = self._rows.state_text(image) + (f"  ·  {number(count)}" if count else "")
        room = int(width - DOT - 5)
        signs = self._signs_of(image, room - metrics.horizontalAdvance(text) - SIGN_GAP)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - signs.width)
        if len(shown) < FEW_LETTERS and shown != text:
            shown = ""  # the sign says it
        painter.setPen(faint)
        painter.drawText(QPointF(left + DOT + 5, top + line + 2 + metrics.ascent()), shown)
        self._paint_signs(painter, signs, QPointF(left + width, middle), faint, is_shown)

    def _signs_of(self, image: ImageId, room: int) -> "_Signs":
        """What there is to show at the right; what is odd or waits goes before categories."""
        is_odd, waits = self._rows.is_flagged(image), bool(self._rows.waiting_on(image))
        left = room - (is_odd + waits) * (DOT + SIGN_GAP)
        most = max(0, min(MOST_SWATCHES, int(left // (SWATCH + SWATCH_GAP))))
        categories = self._rows.categories_of(image)[:most] if most else []
        return _Signs(is_odd, waits, [c for c in categories if c in self.looks])

    def _paint_signs(
        self, painter: QPainter, signs: "_Signs", end: QPointF, faint: QColor, is_on_accent: bool
    ) -> None:
        """From the right end: categories, then what waits, then what is odd."""
        right = end.x()
        for category in reversed(signs.categories):
            colour = self.looks[category].colour
            edge = faint if is_on_accent else colour.darker(130)  # there are blues like the accent
            painter.setPen(QPen(edge, 1))
            painter.setBrush(colour)
            painter.drawRect(QRectF(right - SWATCH + 0.5, end.y() - SWATCH / 2, SWATCH, SWATCH))
            right -= SWATCH + SWATCH_GAP
        if signs.waits:
            paint_waiting(painter, QPointF(right - DOT / 2, end.y()), faint)
            right -= DOT + SIGN_GAP
        if signs.is_odd:
            colour = faint if is_on_accent else WARN
            paint_flag(painter, QPointF(right - DOT / 2, end.y()), colour)


class _Signs(NamedTuple):
    is_odd: bool
    waits: bool
    categories: list[CategoryId]

    @property
    def width(self) -> int:
        marks = (self.is_odd + self.waits) * (DOT + SIGN_GAP)
        return round(marks + len(self.categories) * (SWATCH + SWATCH_GAP))


def _fitted(name: str, metrics: QFontMetrics, width: int) -> str:
    """As much of a name as there is room for: its folders go first, then its middle."""
    if metrics.horizontalAdvance(name) <= width:
        return name
    return metrics.elidedText(name.rpartition("/")[2], Qt.TextElideMode.ElideMiddle, width)


def make_tile(image: QImage | None, size: QSize, ratio: float, colour: QColor) -> QPixmap:
    """The middle of a thumbnail with round corners; without one a plain tile.

    Args:
        image: the thumbnail.
        size: of the tile, in the window's pixels.
        ratio: of the screen's pixels to these.
        colour: what is behind it.
    """
    tile = QPixmap(size * ratio)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    frame = QRectF(0, 0, size.width(), size.height())
    path = QPainterPath()
    path.addRoundedRect(frame, 3, 3)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillPath(path, colour)
    if image is not None:
        scale = max(frame.width() / image.width(), frame.height() / image.height())
        width, height = frame.width() / scale, frame.height() / scale
        source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        painter.setClipPath(path)
        painter.drawImage(frame, image, source)
    painter.end()
    return tile


def _thumbnail_width(rect: QRect) -> int:
    """In a narrow list the name needs the room more."""
    return THUMBNAIL.width() if rect.width() >= NARROW else THUMBNAIL.width() // 2


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
    frame = _around(middle)
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


def paint_flag(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    """Something odd was found: a triangle."""
    frame = _around(middle)
    path = QPainterPath(QPointF(middle.x(), frame.top()))
    path.lineTo(frame.bottomRight())
    path.lineTo(frame.bottomLeft())
    path.closeSubpath()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_waiting(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    """Detections wait: a dashed square, as they are drawn on the picture."""
    pen = QPen(colour, 1.5)
    pen.setDashPattern([1.5, 1.2])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_around(middle))


def _around(middle: QPointF) -> QRectF:
    radius = DOT / 2 - 0.75
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
