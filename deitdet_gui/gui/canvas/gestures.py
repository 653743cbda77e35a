"""Qt's mouse and key events on the canvas, turned into gestures, zoom and pan."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import BoxId
from deitdet_gui.gui.canvas.hand import Chosen, Hand, Spot
from deitdet_gui.gui.canvas.nudge import ARROWS, Nudge
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.view import View

WHEEL_STEP = 1.25  # zoom of one notch
NOTCH = 120.0  # Qt's unit for it
SCROLL_PX = 60.0  # by an arrow key with nothing selected
_CURSORS = {
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
}
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Gestures(QObject):
    """Listens to the events of one widget.

    Signals:
        finished: what a gesture or a click came to (a ``hand.Outcome``).
        view_moved: the view was zoomed or panned.
        space_tapped: Space was pressed and let go, and nothing was panned meanwhile.
    """

    finished = Signal(object)
    view_moved = Signal()
    space_tapped = Signal()

    def __init__(self, widget: QWidget, scene: Scene, view: View) -> None:
        super().__init__(widget)
        self._widget = widget
        self._scene = scene
        self._view = view
        self.hand = Hand(scene, view)
        self.nudge = Nudge(scene)
        self.is_on = True  # off while there is no picture to work on
        self.mouse: QPointF | None = None  # where it is, while over the widget
        self._pan_from: QPointF | None = None
        self._space = ""  # "" when up, "down", or "used" once it has panned
        self._slots: dict[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseButtonDblClick: self._press,  # two quick clicks are two clicks
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.NativeGesture: self._pinch,
            QEvent.Type.ShortcutOverride: self._claim,
            QEvent.Type.KeyPress: self._key_down,
            QEvent.Type.KeyRelease: self._key_up,
            QEvent.Type.FocusOut: self._lose_focus,
        }
        widget.installEventFilter(self)

    @property
    def is_busy(self) -> bool:
        return self.hand.is_busy or self.nudge.is_busy

    def cancel(self) -> bool:
        """Drop the gesture that goes on; say whether there was one."""
        was_busy = self.nudge.is_busy
        was_busy = self.hand.cancel() or was_busy
        self.nudge.cancel()
        self._widget.update()
        return was_busy

    def turn_off(self) -> None:
        """There is nothing to work on. What is held counts as let go: its release is not heard."""
        self.cancel()
        self._space = ""
        self._pan_from = None
        self._peek(False)
        self.is_on = False

    def disarm(self) -> None:
        self.hand.is_armed = False
        self.show_cursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        slot = self._slots.get(event.type())
        return bool(slot(event)) if slot is not None and self.is_on else False

    def show_cursor(self) -> None:
        """Let the cursor say what a press would do."""
        if self._pan_from is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.mouse is None:
            shape = Qt.CursorShape.ArrowCursor
        else:
            shape = self._shape_for(self.hand.spot_at(self.mouse.x(), self.mouse.y()))
        self._widget.setCursor(shape)

    def _shape_for(self, spot: Spot) -> Qt.CursorShape:
        if spot.handle is not None:
            return _CURSORS[spot.handle]
        if spot.kind == "empty":
            return Qt.CursorShape.CrossCursor
        if spot.kind == "box" and spot.box in self._scene.selection and self.hand.may_edit:
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.ArrowCursor

    def _press(self, event: QMouseEvent) -> bool:
        self._finish_nudge()
        button = event.button()
        if button == Qt.MouseButton.MiddleButton or (
            button == Qt.MouseButton.LeftButton and self._space
        ):
            self._pan_from = event.position()
            self._space = "used" if self._space else ""
        elif button == Qt.MouseButton.LeftButton:
            self.hand.press(event.position().x(), event.position().y())
        else:
            return False
        self.show_cursor()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        self.mouse = event.position()
        if self._pan_from is not None:
            step = self.mouse - self._pan_from
            self._pan_from = self.mouse
            self._view.pan(step.x(), step.y())
            self.view_moved.emit()
        elif event.buttons() & Qt.MouseButton.LeftButton:
            square = bool(event.modifiers() & _SHIFT)
            if self.hand.move(self.mouse.x(), self.mouse.y(), square):
                self._widget.update()
        else:
            self._hover()
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if self._pan_from is not None and event.button() in (
            Qt.MouseButton.MiddleButton,
            Qt.MouseButton.LeftButton,
        ):
            self._pan_from = None
        elif event.button() == Qt.MouseButton.LeftButton:
            where, keys = event.position(), event.modifiers()
            for outcome in self.hand.release(
                where.x(), where.y(), bool(keys & _SHIFT), bool(keys & _ALT)
            ):
                self.finished.emit(outcome)
            self._widget.update()
        self._hover()
        return True

    def _leave(self, _event: QEvent) -> bool:
        self.mouse = None
        self._set_hover(None)
        self._widget.update()
        return False

    def _hover(self) -> None:
        if self.mouse is None:
            return
        spot = self.hand.spot_at(self.mouse.x(), self.mouse.y())
        self._set_hover(spot.box)
        self.show_cursor()
        if self.hand.is_armed:
            self._widget.update()  # the crosshair follows

    def _set_hover(self, box: BoxId | None) -> None:
        if box != self._scene.hover:
            self._scene.hover = box
            self._widget.update()

    def _wheel(self, event: QWheelEvent) -> bool:
        delta = event.angleDelta().y() or event.angleDelta().x()  # Alt turns the wheel sideways
        if delta:
            self._zoom(WHEEL_STEP ** (delta / NOTCH), event.position())
        return True

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position())
        return True

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._view.zoom_at(factor, at.x(), at.y())
        self.view_moved.emit()

    def _claim(self, event: QKeyEvent) -> bool:
        """Take the keys that mean something while they are held, before shortcuts see them."""
        key = event.key()
        is_bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_held = key in ARROWS or (key == Qt.Key.Key_Space and is_bare)
        has_to_drop = self.is_busy or self.hand.is_armed
        if is_held or (key == Qt.Key.Key_Escape and has_to_drop):
            event.accept()
            return True
        return False

    def _key_down(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in ARROWS:
            self._arrow(key, bool(modifiers & _SHIFT), bool(modifiers & _ALT))
        elif key == Qt.Key.Key_Space and modifiers == Qt.KeyboardModifier.NoModifier:
            if not event.isAutoRepeat() and not self._space:
                self._space = "down"
        elif key == Qt.Key.Key_H and modifiers == Qt.KeyboardModifier.NoModifier:
            self._peek(True)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            return False
        self.show_cursor()
        return True

    def _key_up(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        key = event.key()
        if key in ARROWS:
            self._finish_nudge()
        elif key == Qt.Key.Key_Space and self._space:
            was_tap = self._space == "down" and not self.hand.is_busy
            self._space = ""
            self.show_cursor()
            if was_tap:
                self.space_tapped.emit()
        elif key == Qt.Key.Key_H:
            self._peek(False)
        else:
            return False
        return True

    def _lose_focus(self, _event: QEvent) -> bool:
        self._space = ""
        self._peek(False)
        self._finish_nudge()
        return False

    def _arrow(self, key: Qt.Key, shift: bool, alt: bool) -> None:
        if self.hand.is_busy:
            return
        if self._scene.selection and self.hand.may_edit:
            self.nudge.press(key, shift, alt)
            self._widget.update()
        elif not alt:
            dx, dy, _ = ARROWS[key]
            self._view.pan(-dx * SCROLL_PX, -dy * SCROLL_PX)
            self.view_moved.emit()

    def _finish_nudge(self) -> None:
        if (change := self.nudge.finish()) is not None:
            self.finished.emit(change)
        self._widget.update()

    def _peek(self, is_peeking: bool) -> None:
        if self._scene.is_peeking != is_peeking:
            self._scene.is_peeking = is_peeking
            self._widget.update()

    def _escape(self) -> None:
        """Drop the gesture; else the arming; else the selection. Never more."""
        if self.cancel():
            return
        if self.hand.is_armed:
            self.disarm()
        elif self._scene.selection:
            self.finished.emit(Chosen(frozenset()))
        self._widget.update()
