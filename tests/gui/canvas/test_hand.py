"""Clicks that draw, rubber bands, several boxes at once, and what interrupts a gesture."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.tools import CURRENT
from tests.gui import mouse
from tests.gui.canvas.stage import APART, INNER, OUTER, Heard, box

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
RIGHT = Qt.MouseButton.RightButton
Key = Qt.Key


def press_other(canvas: Canvas, button: Qt.MouseButton, place: mouse.Place) -> None:
    """Press another button while the left one is held."""
    where = mouse.at(canvas, place)
    held = button | mouse.LEFT
    kind = QEvent.Type.MouseButtonPress
    event = QMouseEvent(kind, where, canvas.mapToGlobal(where), button, held, mouse.NO_KEYS)
    QApplication.sendEvent(canvas, event)


def scroll(
    canvas: Canvas,
    angle: tuple[int, int],
    pixels: tuple[int, int] = (0, 0),
    keys: Qt.KeyboardModifier = mouse.NO_KEYS,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    where = QPointF(canvas.rect().center())
    event = QWheelEvent(
        where,
        canvas.mapToGlobal(where),
        QPoint(*pixels),
        QPoint(*angle),
        Qt.MouseButton.NoButton,
        keys,
        phase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_when_armed_two_clicks_draw_a_box(canvas: Canvas, heard: Heard) -> None:
    canvas.arm()
    mouse.click(canvas, (120, 120))
    assert canvas.is_busy
    mouse.hover(canvas, (250, 240))
    mouse.click(canvas, (260, 270))
    assert heard.drawn == [(120, 120, 260, 270)]
    assert (canvas.is_busy, canvas.is_armed) == (False, False)


def test_two_clicks_on_an_empty_spot_draw_if_the_person_likes_it(
    canvas: Canvas, heard: Heard
) -> None:
    mouse.click(canvas, (20, 320))
    mouse.click(canvas, (60, 400))
    assert heard.drawn == []
    canvas.habits.draws_by_clicks = True
    mouse.click(canvas, (20, 320))
    mouse.click(canvas, (60, 400))
    mouse.drag(canvas, (320, 320), (360, 400))
    assert heard.drawn == [(20, 320, 60, 400), (320, 320, 360, 400)]


def test_a_double_click_is_no_box_and_the_second_corner_is_still_to_come(
    canvas: Canvas, heard: Heard
) -> None:
    canvas.arm()
    mouse.click(canvas, (20, 320))
    mouse.send(canvas, QEvent.Type.MouseButtonDblClick, mouse.at(canvas, (21, 321)), mouse.LEFT)
    mouse.release(canvas, (21, 321))
    assert canvas.is_busy
    mouse.click(canvas, (60, 400))
    assert heard.drawn == [(20, 320, 60, 400)]


def test_between_the_clicks_the_picture_can_be_zoomed_and_moved(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    canvas.arm()
    mouse.click(canvas, (20, 320))
    mouse.wheel(canvas, (100, 400), 3)
    mouse.drag(canvas, (100, 400), (80, 380), button=Qt.MouseButton.MiddleButton)
    qtbot.keyPress(canvas, Key.Key_Space)
    mouse.drag(canvas, (100, 400), (110, 410))
    qtbot.keyRelease(canvas, Key.Key_Space)
    qtbot.keyClick(canvas, Key.Key_Right)
    assert canvas.is_busy
    mouse.click(canvas, (90.5, 401))
    assert heard.drawn == [pytest.approx((20, 320, 90.5, 401), abs=0.51)]
    assert heard.taps == 0


@pytest.mark.parametrize("how", ["escape", "right button", "other widget", "other picture"])
def test_what_drops_a_box_between_its_clicks(
    canvas: Canvas, heard: Heard, qtbot: QtBot, how: str
) -> None:
    canvas.habits.draws_by_clicks = True
    mouse.click(canvas, (20, 320))
    mouse.hover(canvas, (90, 400))
    assert canvas.is_busy
    if how == "escape":
        qtbot.keyClick(canvas, Key.Key_Escape)
    elif how == "right button":
        mouse.send(canvas, QEvent.Type.MouseButtonPress, mouse.at(canvas, (90, 400)), RIGHT)
    elif how == "other widget":
        QApplication.sendEvent(
            canvas, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason)
        )
    else:
        canvas.show_picture(None, (100, 100))
    assert not canvas.is_busy
    mouse.hover(canvas, (95, 90))
    assert heard.drawn == []


def test_a_look_at_another_window_does_not_drop_it(canvas: Canvas, heard: Heard) -> None:
    canvas.habits.draws_by_clicks = True
    mouse.click(canvas, (20, 320))
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(canvas, away)
    mouse.click(canvas, (90, 400))
    assert heard.drawn == [(20, 320, 90, 400)]


def test_the_click_that_drops_a_gesture_opens_no_menu(canvas: Canvas, heard: Heard) -> None:
    place = mouse.at(canvas, (90, 400)).toPoint()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.mapToGlobal(place))
    mouse.press(canvas, (20, 320))
    mouse.move(canvas, (90, 400))
    press_other(canvas, RIGHT, (90, 400))
    assert not canvas.is_busy
    slots = canvas._gestures
    assert slots.eventFilter(canvas, asked)
    assert not slots.eventFilter(canvas, asked)
    mouse.release(canvas, (90, 400))
    assert heard.drawn == []


def test_the_middle_button_moves_the_picture_below_a_drag(canvas: Canvas, heard: Heard) -> None:
    mouse.press(canvas, (20, 320))
    mouse.move(canvas, (60, 400))
    press_other(canvas, Qt.MouseButton.MiddleButton, (60, 400))
    mouse.move(canvas, (40, 390))
    where = mouse.at(canvas, (60, 400))
    mouse.release(canvas, (60, 400))  # the left one first
    mouse.send(canvas, QEvent.Type.MouseButtonRelease, where, Qt.MouseButton.MiddleButton)
    assert heard.drawn == [(20, 320, 60, 400)]
    assert not canvas.is_busy


def test_a_release_that_nobody_heard_ends_the_drag(canvas: Canvas, heard: Heard) -> None:
    mouse.press(canvas, (450, 150))
    mouse.move(canvas, (470, 170))
    mouse.hover(canvas, (475, 175))
    assert not canvas.is_busy
    mouse.drag(canvas, (450, 150), (450, 250))
    assert heard.corners == [(400, 200, 500, 300)]


def test_a_press_after_a_release_that_nobody_heard_begins_anew(
    canvas: Canvas, heard: Heard
) -> None:
    mouse.press(canvas, (20, 320))
    mouse.move(canvas, (60, 400))
    mouse.drag(canvas, (450, 150), (450, 250))
    assert heard.drawn == []
    assert heard.corners == [(400, 200, 500, 300)]


def test_a_drag_that_leaves_the_widget_goes_on_outside(canvas: Canvas, heard: Heard) -> None:
    mouse.press(canvas, (600, 400))
    mouse.move(canvas, (700, 500))
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    mouse.move(canvas, (9_000, -9_000))
    mouse.release(canvas, (9_000, 430))
    assert heard.drawn == [(600, 400, 640, 430)]


def test_a_trembling_pen_clicks_all_the_same(canvas: Canvas, heard: Heard) -> None:
    pen = QPointingDevice(
        "pen",
        1,
        QPointingDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QPointingDevice.Capability.Position,
        1,
        1,
    )
    for kind, place in (
        (QEvent.Type.MouseButtonPress, (450, 150)),
        (QEvent.Type.MouseMove, (455, 153)),
        (QEvent.Type.MouseButtonRelease, (456, 151)),
    ):
        where = mouse.at(canvas, place)
        glob = canvas.mapToGlobal(where)
        event = QMouseEvent(kind, where, glob, mouse.LEFT, mouse.LEFT, mouse.NO_KEYS, pen)
        QApplication.sendEvent(canvas, event)
    assert heard.edited == []
    assert canvas.selection == {APART.id}


def test_a_rubber_band_takes_what_it_touches_but_not_what_it_lies_in(canvas: Canvas) -> None:
    mouse.drag(canvas, (120, 120), (180, 180), CTRL)
    assert canvas.selection == {INNER.id}
    mouse.drag(canvas, (290, 90), (410, 120), CTRL)
    assert canvas.selection == {OUTER.id, APART.id}


def test_with_shift_a_rubber_band_adds_and_an_empty_one_takes_nothing(canvas: Canvas) -> None:
    canvas.select([OUTER.id])
    mouse.drag(canvas, (490, 190), (520, 220), CTRL | SHIFT)
    assert canvas.selection == {OUTER.id, APART.id}
    mouse.drag(canvas, (600, 400), (620, 420), CTRL | SHIFT)
    assert canvas.selection == {OUTER.id, APART.id}
    mouse.drag(canvas, (600, 400), (620, 420), CTRL)
    assert canvas.selection == frozenset()


def test_a_rubber_band_changes_no_box_and_can_be_dropped(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    mouse.press(canvas, (450, 150), CTRL)
    mouse.move(canvas, (520, 220), CTRL)
    shown = canvas.grab().toImage()
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert canvas.grab().toImage() != shown
    mouse.release(canvas, (520, 220))
    assert canvas.selection == frozenset()
    assert (heard.drawn, heard.edited) == ([], [])


def test_a_rubber_band_leaves_the_detection_that_is_looked_at_alone(canvas: Canvas) -> None:
    canvas.set_boxes([box(CURRENT, 100, 100, 300, 300), APART])
    canvas.select([CURRENT])
    mouse.drag(canvas, (50, 50), (520, 220), CTRL | SHIFT)
    assert canvas.selection == {APART.id}


def test_ctrl_click_adds_a_box(canvas: Canvas) -> None:
    mouse.click(canvas, (450, 150))
    mouse.click(canvas, (120, 250), CTRL)
    assert canvas.selection == {OUTER.id, APART.id}


def test_locked_and_hidden_boxes_are_out_of_reach_of_every_gesture(
    canvas: Canvas, heard: Heard
) -> None:
    canvas.set_boxes([OUTER, box(2, 150, 150, 200, 200, category=2), APART])
    for hidden, locked in (((), {CategoryId(2)}), ({CategoryId(2)}, ())):
        canvas.set_covered(hidden, locked)
        mouse.drag(canvas, (90, 90), (240, 240), CTRL)
        assert canvas.selection == {OUTER.id}
        canvas.select(())
        mouse.drag(canvas, (175, 175), (175, 185))  # what lies below is taken
        assert heard.corners == [(100, 110, 300, 310)]


def test_several_boxes_are_resized_by_the_handles_of_their_frame(
    canvas: Canvas, heard: Heard
) -> None:
    canvas.select([OUTER.id, INNER.id])
    mouse.hover(canvas, (300, 300))
    assert canvas.cursor().shape() == Qt.CursorShape.SizeFDiagCursor
    mouse.drag(canvas, (300, 300), (350, 400))
    assert heard.edited[-1][0] == "Resize 2 boxes"
    assert heard.corners == [(100, 100, 350, 400), (162.5, 175, 225, 250)]
    assert canvas.selection == {OUTER.id, INNER.id}


def test_several_boxes_grow_by_key_each_on_its_own_side(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    canvas.select([INNER.id, APART.id])
    qtbot.keyClick(canvas, Key.Key_Right, ALT)
    assert heard.corners == [(150, 150, 201, 200), (400, 100, 501, 200)]


def test_a_drawn_box_sticks_to_its_neighbour_and_a_line_says_so(
    canvas: Canvas, heard: Heard
) -> None:
    mouse.press(canvas, (503, 203))
    mouse.move(canvas, (560, 290))
    with_guides = canvas.grab().toImage()
    mouse.move(canvas, (560, 290), ALT)
    assert canvas.grab().toImage() != with_guides
    mouse.release(canvas, (560, 290))
    mouse.drag(canvas, (503, 203), (560, 290), ALT)
    canvas.habits.snaps = False
    mouse.drag(canvas, (503, 203), (560, 290))
    assert heard.drawn == [(500, 200, 560, 290), (503, 203, 560, 290), (503, 203, 560, 290)]


def test_ctrl_pressed_during_a_drag_lets_go_of_the_edge(canvas: Canvas, heard: Heard) -> None:
    mouse.press(canvas, (450, 150))
    mouse.move(canvas, (353, 170))
    mouse.move(canvas, (354, 170), CTRL)
    mouse.release(canvas, (354, 170), CTRL)
    mouse.drag(canvas, (450, 150), (354, 170))
    assert [edits[0].box.x0 for _, edits in heard.edited] == [304, 300]


def test_alt_click_still_takes_the_next_box_below(canvas: Canvas) -> None:
    mouse.click(canvas, (175, 175), ALT)
    assert canvas.selection == {OUTER.id}


def test_a_wheel_that_scrolls_zooms_with_ctrl(canvas: Canvas) -> None:
    canvas.habits.wheel_scrolls = True
    before, zoom = mouse.at(canvas, (320, 240)), canvas.viewing.zoom
    scroll(canvas, (0, -120))
    scroll(canvas, (0, -120), keys=SHIFT)
    assert (mouse.at(canvas, (320, 240)) - before).toTuple() == (-60, -60)
    scroll(canvas, (12, -8), pixels=(7, -3))
    assert (mouse.at(canvas, (320, 240)) - before).toTuple() == (-53, -63)
    assert canvas.viewing.zoom == zoom
    scroll(canvas, (0, 120), keys=CTRL, phase=Qt.ScrollPhase.ScrollMomentum)
    assert canvas.viewing.zoom == zoom
    scroll(canvas, (0, 120), keys=CTRL)
    assert canvas.viewing.zoom == pytest.approx(1.25 * zoom)


def test_a_finger_that_slips_sideways_does_not_zoom(canvas: Canvas) -> None:
    zoom = canvas.viewing.zoom
    scroll(canvas, (40, 0))
    assert canvas.viewing.zoom == zoom
    scroll(canvas, (120, 0), keys=ALT)  # Alt turns the wheel sideways
    assert canvas.viewing.zoom == pytest.approx(1.25 * zoom)


def test_the_crosshair_is_shown_when_the_person_wants_it(canvas: Canvas) -> None:
    mouse.hover(canvas, (30, 30))
    plain = canvas.grab().toImage()
    canvas.habits.crosshair = "always"
    crossed = canvas.grab().toImage()
    assert crossed != plain
    mouse.hover(canvas, (60, 30))
    assert canvas.grab().toImage() != crossed
    canvas.habits.crosshair = "never"
    mouse.hover(canvas, (30, 30))
    canvas.arm()
    assert canvas.grab().toImage() == plain
