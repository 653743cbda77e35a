"""A box that is drawn without the mouse."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.canvas.canvas import Canvas
from tests.gui import mouse
from tests.gui.canvas.stage import OUTER, Heard

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def hold(canvas: Canvas, key: Qt.Key, keys: Qt.KeyboardModifier, repeats: int) -> None:
    for number in range(repeats + 1):
        event = QKeyEvent(QEvent.Type.KeyPress, key, keys, "", number > 0)
        QApplication.sendEvent(canvas, event)
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyRelease, key, keys))


def test_a_box_begins_in_the_middle_and_keys_move_size_and_keep_it(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    canvas.select([OUTER.id])
    canvas.draw_by_keys()
    assert canvas.selection == frozenset()
    qtbot.keyClick(canvas, Key.Key_Right)
    qtbot.keyClick(canvas, Key.Key_Down, SHIFT)
    qtbot.keyClick(canvas, Key.Key_Left, ALT)
    qtbot.keyClick(canvas, Key.Key_Up, ALT | SHIFT)
    assert heard.drawn == []
    qtbot.keyClick(canvas, Key.Key_Return)
    # A quarter of 640 x 480 from (240, 180).
    assert heard.drawn == [(240, 191, 401, 310)]
    assert not canvas.is_busy


def test_the_next_box_is_as_large_as_the_last_one(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    mouse.drag(canvas, (10, 320), (50, 350))
    canvas.draw_by_keys()
    qtbot.keyClick(canvas, Key.Key_Enter)
    assert heard.drawn[1] == (300, 225, 340, 255)


def test_a_side_goes_faster_while_the_key_is_held(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    canvas.draw_by_keys()
    hold(canvas, Key.Key_Right, ALT, 10)
    qtbot.keyClick(canvas, Key.Key_Return)
    assert heard.drawn == [(240, 180, 400 + 9 + 20, 300)]


@pytest.mark.parametrize("how", ["escape", "mouse", "another picture", "message"])
def test_what_drops_it(canvas: Canvas, heard: Heard, qtbot: QtBot, how: str) -> None:
    canvas.draw_by_keys()
    assert canvas.is_busy
    if how == "escape":
        qtbot.keyClick(canvas, Key.Key_Escape)
    elif how == "mouse":
        mouse.click(canvas, (20, 20))
    elif how == "another picture":
        canvas.show_picture(None, (50, 40))
    else:
        canvas.show_message("This picture cannot be shown")
    assert not canvas.is_busy
    qtbot.keyClick(canvas, Key.Key_Return)
    assert heard.drawn == []


def test_it_takes_the_keys_that_mean_something_else_otherwise(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    pressed = []
    for key in ("Return", "Tab", "Esc"):
        shortcut = QShortcut(QKeySequence(key), canvas)
        pressed.append(QSignalSpy(shortcut.activated))
    canvas.draw_by_keys()
    qtbot.keyClick(canvas, Key.Key_Tab)
    assert canvas.is_busy
    qtbot.keyClick(canvas, Key.Key_Space)
    qtbot.keyClick(canvas, Key.Key_Return)
    canvas.draw_by_keys()
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert [spy.count() for spy in pressed] == [0, 0, 0]
    assert heard.taps == 0
    qtbot.keyClick(canvas, Key.Key_Return)
    assert pressed[0].count() == 1


def test_the_key_that_began_it_may_still_be_held(canvas: Canvas, heard: Heard) -> None:
    canvas.draw_by_keys()
    again = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "", True
    )
    QApplication.sendEvent(canvas, again)
    assert canvas.is_busy
    assert heard.drawn == []


def test_a_line_says_the_keys_while_it_goes_on(canvas: Canvas, qtbot: QtBot) -> None:
    assert canvas.hint_text == ""
    canvas.draw_by_keys()
    assert "Return keeps it" in canvas.hint_text
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert canvas.hint_text == ""


def test_nothing_begins_where_nothing_may_be_drawn(canvas: Canvas) -> None:
    canvas.allow(draw=False, edit=True)
    canvas.select([OUTER.id])
    canvas.draw_by_keys()
    assert not canvas.is_busy
    assert canvas.selection == {OUTER.id}
