"""A hand for tests: real Qt events at places given in picture pixels."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from deitdet_gui.gui.canvas.canvas import Canvas

Place = tuple[float, float]
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def at(canvas: Canvas, place: Place) -> QPointF:
    return QPointF(*canvas.view.to_widget(*place))


def send(
    canvas: Canvas,
    kind: QEvent.Type,
    place: QPointF,
    button: Qt.MouseButton,
    keys: Qt.KeyboardModifier = NO_KEYS,
) -> None:
    is_move = kind == QEvent.Type.MouseMove
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    cause = Qt.MouseButton.NoButton if is_move else button
    where = canvas.mapToGlobal(place)
    QApplication.sendEvent(canvas, QMouseEvent(kind, place, where, cause, held, keys))


def hover(canvas: Canvas, place: Place) -> None:
    send(canvas, QEvent.Type.MouseMove, at(canvas, place), Qt.MouseButton.NoButton)


def press(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    send(canvas, QEvent.Type.MouseButtonPress, at(canvas, place), LEFT, keys)


def move(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    send(canvas, QEvent.Type.MouseMove, at(canvas, place), LEFT, keys)


def release(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    send(canvas, QEvent.Type.MouseButtonRelease, at(canvas, place), LEFT, keys)


def click(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    hover(canvas, place)
    press(canvas, place, keys)
    release(canvas, place, keys)


def drag(
    canvas: Canvas,
    start: Place,
    end: Place,
    keys: Qt.KeyboardModifier = NO_KEYS,
    button: Qt.MouseButton = LEFT,
) -> None:
    """Press, move by way of the middle, release. Ends are fixed on the widget at the press."""
    first, last = at(canvas, start), at(canvas, end)
    send(canvas, QEvent.Type.MouseButtonPress, first, button, keys)
    for place in ((first + last) / 2, last):
        send(canvas, QEvent.Type.MouseMove, place, button, keys)
    send(canvas, QEvent.Type.MouseButtonRelease, last, button, keys)


def wheel(canvas: Canvas, place: Place, notches: float) -> None:
    where = at(canvas, place)
    event = QWheelEvent(
        where,
        canvas.mapToGlobal(where),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)
