"""Zoom and pan by wheel and touchpad."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QWheelEvent

from deitdet_gui.gui.canvas.habits import Habits
from deitdet_gui.gui.canvas.view import View

STEP = 1.25  # zoom of one notch
NOTCH = 120.0  # Qt's unit for it
SCROLL_PX = 60.0  # logical pixels of one notch, and of an arrow key


class Wheel:
    """Turns the view. Every method says whether anything moved."""

    def __init__(self, view: View, habits: Habits) -> None:
        self._view = view
        self._habits = habits

    def turn(self, event: QWheelEvent) -> bool:
        """Zoom at the mouse, or scroll, as the person likes it; Ctrl always zooms."""
        is_zoom = not self._habits.wheel_scrolls
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # What a flick on the touchpad leaves behind is not meant when Ctrl comes later.
            is_zoom = is_zoom or event.phase() != Qt.ScrollPhase.ScrollMomentum
        return self._zoom(event) if is_zoom else self._scroll(event)

    def pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._view.zoom_at(1 + event.value(), event.position().x(), event.position().y())
        return True

    def _zoom(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        is_sideways = event.modifiers() & Qt.KeyboardModifier.AltModifier  # Alt swaps the two
        delta = turned.y() or (turned.x() if is_sideways else 0)
        if not delta:
            return False
        where = event.position()
        self._view.zoom_at(STEP ** (delta / NOTCH), where.x(), where.y())
        return True

    def _scroll(self, event: QWheelEvent) -> bool:
        by = _way(event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
            by = QPointF(by.y(), 0.0)
        self._view.pan(by.x(), by.y())
        return not by.isNull()


def _way(event: QWheelEvent) -> QPointF:
    """In logical pixels; to the pixel from a touchpad, where the system says it."""
    pixels = event.pixelDelta()
    if not pixels.isNull() and QGuiApplication.platformName() != "xcb":  # Qt: unreliable on X11
        return QPointF(pixels)
    return QPointF(event.angleDelta()) * (SCROLL_PX / NOTCH)
