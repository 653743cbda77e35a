"""Qt's mouse and key events on the canvas, turned into gestures, zoom and pan."""

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import BoxId
from deitdet_gui.gui.canvas.cursors import Pan, cursor_for
from deitdet_gui.gui.canvas.habits import Habits
from deitdet_gui.gui.canvas.hand import DRAG_PX, PEN_DRAG_PX, Chosen, Drawn, Hand, Held, Outcome
from deitdet_gui.gui.canvas.keyboard_drawing import KeyboardDrawing
from deitdet_gui.gui.canvas.nudge import ARROWS, Nudge
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.view import View
from deitdet_gui.gui.canvas.wheel import SCROLL_PX, Wheel

_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_KEEP = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_BESIDE = (  # keys that go with another one that is held
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_H, *ARROWS),
)
# The person comes back from there, and the keys then work again.
_AWAY_FOR_A_MOMENT = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


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

    def __init__(self, widget: QWidget, scene: Scene, view: View, habits: Habits) -> None:
        super().__init__(widget)
        self._widget = widget
        self._scene = scene
        self._view = view
        self.hand = Hand(scene, view, habits)
        self.nudge = Nudge(scene)
        self.keyboard = KeyboardDrawing(scene, view)
        self._wheel = Wheel(view, habits)
        self.is_on = True  # off while there is no picture to work on
        self.mouse: QPointF | None = None  # where it is, while over the widget
        self._pan_from: QPointF | None = None
        self._pan_button = Qt.MouseButton.NoButton
        self._held = Held()  # when the mouse was last heard
        self._no_menu = False  # the right button has just dropped a gesture
        self._space = ""  # "" when up, "down", or "used" once it has panned
        self._slots: dict[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseButtonDblClick: self._press,  # two quick clicks are two clicks
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.Wheel: self._turn_wheel,
            QEvent.Type.NativeGesture: self._pinch,
            QEvent.Type.ShortcutOverride: self._claim,
            QEvent.Type.KeyPress: self._key_down,
            QEvent.Type.KeyRelease: self._key_up,
            QEvent.Type.FocusOut: self._lose_focus,
            QEvent.Type.ContextMenu: self._refuse_menu,
        }
        widget.installEventFilter(self)

    @property
    def is_busy(self) -> bool:
        return self.hand.is_busy or self.nudge.is_busy or self.keyboard.is_busy

    @property
    def is_drawing(self) -> bool:
        """Say whether a box is being drawn, which holds nothing that could be gone meanwhile."""
        return self.hand.is_drawing or self.keyboard.is_busy

    def draw_by_keys(self) -> bool:
        """Begin a box that the arrow keys move, if one can be drawn now."""
        if not (self.is_on and self.hand.may_draw) or self.is_busy:
            return False
        self.hand.is_armed = False
        self.keyboard.begin()
        self.show_cursor()
        self._widget.update()
        return True

    def cancel(self) -> bool:
        """Drop the gesture that goes on; say whether there was one."""
        was_busy = self.nudge.is_busy
        was_busy = self.hand.cancel() or was_busy
        was_busy = self.keyboard.cancel() or was_busy
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
        pan: Pan = "goes on" if self._pan_from is not None else "ready" if self._space else ""
        spot = None if self.mouse is None else self.hand.spot_at(self.mouse.x(), self.mouse.y())
        can_move = spot is not None and self.hand.may_edit and spot.box in self._scene.selection
        self._widget.setCursor(cursor_for(spot, can_move, pan))

    def _press(self, event: QMouseEvent) -> bool:
        self._finish_nudge()
        button, where = event.button(), event.position()
        self._no_menu = False
        if button == Qt.MouseButton.MiddleButton or (
            button == Qt.MouseButton.LeftButton and self._space
        ):
            self._pan_from, self._pan_button = where, button
            self._space = "used" if self._space else ""
        elif button == Qt.MouseButton.LeftButton:
            self.keyboard.cancel()
            is_pen = event.pointerType() == QPointingDevice.PointerType.Pen
            slack = PEN_DRAG_PX if is_pen else DRAG_PX
            self.hand.press(where.x(), where.y(), _held(event), slack)
        elif button == Qt.MouseButton.RightButton and (self.is_busy or self.hand.is_down):
            self._no_menu = self.cancel()
        else:
            return False
        self.show_cursor()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        self.mouse, self._held = event.position(), _held(event)
        is_down = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._pan_from is not None:
            step = self.mouse - self._pan_from
            self._pan_from = self.mouse
            self._view.pan(step.x(), step.y())
            self._note_view()
        elif is_down or self.hand.is_between_clicks:
            self.follow_mouse()
        else:
            if self.hand.is_down:  # let go where nobody told us, under a dialog for example
                self.cancel()
            self._hover()
        return True

    def follow_mouse(self) -> None:
        """Let the gesture that goes on reach to where the mouse is."""
        if self.mouse is not None and self.hand.move(self.mouse.x(), self.mouse.y(), self._held):
            self._widget.update()

    def _release(self, event: QMouseEvent) -> bool:
        where = event.position()
        if self._pan_from is not None and event.button() == self._pan_button:
            self._pan_from = None
        elif event.button() == Qt.MouseButton.LeftButton:
            for outcome in self.hand.release(where.x(), where.y(), _held(event)):
                self._tell(outcome)
            self._widget.update()
        self._hover()
        return True

    def _tell(self, outcome: Outcome) -> None:
        if isinstance(outcome, Drawn):
            self.keyboard.like = outcome.corners
        self.finished.emit(outcome)

    def _refuse_menu(self, _event: QEvent) -> bool:
        """The click that dropped a gesture asks for no menu."""
        is_refused, self._no_menu = self._no_menu, False
        return is_refused

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
        if self.hand.shows_crosshair:
            self._widget.update()  # it follows

    def _set_hover(self, box: BoxId | None) -> None:
        if box != self._scene.hover:
            self._scene.hover = box
            self._widget.update()

    def _turn_wheel(self, event: QWheelEvent) -> bool:
        if self._wheel.turn(event):
            self._note_view()
        return True

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if self._wheel.pinch(event):
            self._note_view()
        return True

    def _note_view(self) -> None:
        """Something else is below the mouse now."""
        if self.hand.is_busy:
            self.follow_mouse()
        self.view_moved.emit()

    def _claim(self, event: QKeyEvent) -> bool:
        """Take the keys that mean something while they are held, before shortcuts see them."""
        key = event.key()
        if key not in _BESIDE:  # fingers roll: it must find done what the one before asks
            self._finish_nudge()
            if self._space == "down":
                self._leave_space("used")
        is_bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_held = key in ARROWS or (key == Qt.Key.Key_Space and is_bare)
        has_to_drop = self.is_busy or self.hand.is_armed
        is_for_drawing = self.keyboard.is_busy and key in (*_KEEP, *_TABS)
        if is_held or is_for_drawing or (key == Qt.Key.Key_Escape and has_to_drop):
            event.accept()
            return True
        return False

    def _key_down(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in ARROWS:
            shift, alt = bool(modifiers & _SHIFT), bool(modifiers & _ALT)
            self._arrow(key, shift, alt, event.isAutoRepeat())
        elif self.keyboard.is_busy and key in (*_KEEP, *_TABS):
            # The key that began it may still be held; Tab would take the focus elsewhere.
            if key in _KEEP and not event.isAutoRepeat():
                self._tell(self.keyboard.finish())
                self._widget.update()
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
            self._leave_space("")
        elif key == Qt.Key.Key_H:
            self._peek(False)
        else:
            return False
        return True

    def _lose_focus(self, event: QFocusEvent) -> bool:
        self._space = ""
        self._peek(False)
        self._finish_nudge()
        is_waiting = self.hand.is_between_clicks or self.keyboard.is_busy
        if is_waiting and event.reason() not in _AWAY_FOR_A_MOMENT:
            self.cancel()
        return False

    def _arrow(self, key: Qt.Key, shift: bool, alt: bool, is_repeat: bool) -> None:
        if self.keyboard.is_busy:
            if self.keyboard.press(key, shift, alt, is_repeat):
                self.view_moved.emit()
        elif self.hand.is_busy and not self.hand.is_between_clicks:
            return
        elif self._scene.selection and self.hand.may_edit and not self.hand.is_busy:
            self.nudge.press(key, shift, alt, is_repeat)
        elif not alt:
            dx, dy, _ = ARROWS[key]
            self._view.pan(-dx * SCROLL_PX, -dy * SCROLL_PX)
            self._note_view()
        self._widget.update()

    def _finish_nudge(self) -> None:
        if (change := self.nudge.finish()) is not None:
            self.finished.emit(change)
        self._widget.update()

    def _leave_space(self, after: Literal["", "used"]) -> None:
        """Space is let go, or another key is pressed on it: it was a tap if nothing was panned."""
        was_tap = self._space == "down" and not self.is_busy
        self._space = after
        self.show_cursor()
        if was_tap:
            self.space_tapped.emit()

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


def _held(event: QMouseEvent) -> Held:
    keys = event.modifiers()
    return Held(
        bool(keys & _SHIFT), bool(keys & _ALT), bool(keys & Qt.KeyboardModifier.ControlModifier)
    )
