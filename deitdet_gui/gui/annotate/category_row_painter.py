"""How a row of the category list looks, and where in it the hand finds what."""

from typing import Literal

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.category_rows import CategoryRows, Index, digit_of
from deitdet_gui.gui.look import SWATCH_PX, paint_swatch

Sign = Literal["eye", "lock"]
SIGNS: tuple[Sign, ...] = ("eye", "lock")  # from the right edge inwards

PAD = 8
BADGE = 18
SIGN_PX, SIGN_ROOM = 14, 20


class CategoryRowPainter(QStyledItemDelegate):
    """Paints a row: digit key, colour, name, number of boxes; the current one stands out.

    Eye and lock show in the row under the mouse or the keys, and wherever they are shut.
    """

    def __init__(self, rows: CategoryRows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height()
        return QSize(120, max(height + 10, 28))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(_text_left() - 4, 2, -4, -2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.row()
        look = self._rows.look_at(row)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row)
        _paint_badge(painter, rect, digit_of(look.row), palette)
        paint_swatch(painter, swatch_rect(rect), look.colour)
        is_hidden = self._rows.category_at(row) in self._rows.hidden
        right = self._paint_right(painter, option, row)
        place = rect.adjusted(_text_left(), 0, -right, 0)
        role = QPalette.ColorRole.PlaceholderText if is_hidden else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        name = option.fontMetrics.elidedText(look.name, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        if self._rows.category_at(row) == self._rows.current:
            paint_pill(painter, rect, palette.color(QPalette.ColorRole.Highlight), 90)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_pill(painter, rect, palette.color(QPalette.ColorRole.AlternateBase), 255)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_frame(painter, rect, palette.color(QPalette.ColorRole.Highlight))

    def _paint_right(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> int:
        """Signs or the number of boxes; returns how much of the row they take."""
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        category = self._rows.category_at(row)
        shut = {"eye": category in self._rows.hidden, "lock": category in self._rows.locked}
        touched = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        if state & touched or any(shut.values()):
            for sign in SIGNS:
                if shut[sign] or state & touched:
                    strong = palette.color(QPalette.ColorRole.Text)
                    ink = strong if shut[sign] else faint
                    _paint_sign(painter, sign_rect(rect, sign), sign, shut[sign], ink)
            return PAD + len(SIGNS) * SIGN_ROOM
        count = number(self._rows.count_at(row))
        painter.setPen(faint)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -PAD - 2, 0), flags, count)
        return 2 * PAD + int(option.fontMetrics.horizontalAdvance(count))


def paint_pill(painter: QPainter, rect: QRect, colour: QColor, alpha: int) -> None:
    fill = QColor(colour)
    fill.setAlpha(alpha)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), 4, 4)


def paint_frame(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Where the keys are."""
    painter.setPen(colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 1.5, -2.5, -1.5), 4, 4)


def swatch_rect(row: QRect) -> QRectF:
    """Where the colour is in a row."""
    top = row.center().y() - SWATCH_PX / 2 + 0.5
    return QRectF(row.x() + PAD + BADGE + PAD, top, SWATCH_PX, SWATCH_PX)


def sign_rect(row: QRect, sign: Sign) -> QRectF:
    """Where a sign is in a row; around it the hand has ``SIGN_ROOM``."""
    right = row.right() - PAD / 2 - SIGNS.index(sign) * SIGN_ROOM
    top = row.center().y() - SIGN_PX / 2 + 0.5
    return QRectF(right - (SIGN_ROOM + SIGN_PX) / 2, top, SIGN_PX, SIGN_PX)


def sign_at(row: QRect, x: float) -> Sign | None:
    """The sign at this place across a row."""
    for sign in SIGNS:
        if abs(x - sign_rect(row, sign).center().x()) <= SIGN_ROOM / 2:
            return sign
    return None


def _text_left() -> int:
    return PAD + BADGE + PAD + SWATCH_PX + PAD


def _paint_badge(painter: QPainter, rect: QRect, digit: str, palette: QPalette) -> None:
    if not digit:
        return
    badge = QRectF(rect.x() + PAD, rect.center().y() - BADGE / 2 + 0.5, BADGE, BADGE)
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.setBrush(palette.color(QPalette.ColorRole.Button))
    painter.drawRoundedRect(badge, 3, 3)
    painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, digit)


def _paint_sign(painter: QPainter, rect: QRectF, sign: Sign, is_shut: bool, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.4, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign == "eye":
        _paint_eye(painter, rect, is_shut, ink)
    else:
        _paint_lock(painter, rect, is_shut, ink)


def _paint_eye(painter: QPainter, rect: QRectF, is_shut: bool, ink: QColor) -> None:
    middle = rect.center()
    lids = QPainterPath(QPointF(rect.left(), middle.y()))
    lids.quadTo(QPointF(middle.x(), rect.top() - 1), QPointF(rect.right(), middle.y()))
    lids.quadTo(QPointF(middle.x(), rect.bottom() + 1), QPointF(rect.left(), middle.y()))
    painter.drawPath(lids)
    painter.setBrush(ink)
    painter.drawEllipse(middle, 1.8, 1.8)
    if is_shut:
        painter.drawLine(
            rect.bottomLeft() + QPointF(1.5, -0.5), rect.topRight() + QPointF(-1.5, 0.5)
        )


def _paint_lock(painter: QPainter, rect: QRectF, is_shut: bool, ink: QColor) -> None:
    middle = rect.center()
    body = QRectF(middle.x() - 4.5, middle.y() - 0.5, 9, 6.5)
    if is_shut:
        painter.setBrush(ink)
    painter.drawRoundedRect(body, 1, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    swing = 0.0 if is_shut else 3.5  # an open bow stands to the side
    bow = QRectF(middle.x() - 3 + swing, middle.y() - 6, 6, 7)
    painter.drawArc(bow, 0, 180 * 16)
    painter.drawLine(QPointF(bow.left(), bow.center().y()), QPointF(bow.left(), body.top()))
    if is_shut:
        painter.drawLine(QPointF(bow.right(), bow.center().y()), QPointF(bow.right(), body.top()))
