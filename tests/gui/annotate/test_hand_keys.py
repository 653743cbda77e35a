"""Keys of the page that reach the hand on the picture."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, State
from deitdet_gui.core.edits import PutBox, PutCategory
from tests.gui.annotate.conftest import Bench

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_box_is_drawn_by_keys_alone_and_is_one_step_of_undo(bench: Bench, qtbot: QtBot) -> None:
    bench.do(PutCategory(Category(CategoryId(1), "cell")))
    before = bench.corners
    width, height = bench.canvas.picture_size
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Left)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Down, ALT)
    assert bench.corners == before
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Return)
    x, y = round(width * 0.375) - 1, round(height * 0.375)
    assert bench.corners == [*before, (x, y, x + width / 4, y + height / 4 + 1)]
    bench.page.undo()
    assert bench.corners == before


def test_another_picture_drops_a_box_that_is_half_drawn(bench: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Return, CTRL)
    assert bench.canvas.is_busy
    qtbot.keyClick(bench.canvas, Qt.Key.Key_D)
    assert not bench.canvas.is_busy


def test_x_turns_the_crosshair(bench: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(bench.canvas, Qt.Key.Key_X)
    assert bench.page.options.choice("crosshair") == "never"
    assert bench.canvas.habits.crosshair == "never"


@pytest.fixture
def boxed(bench: Bench, qtbot: QtBot) -> Bench:
    """With a box on the first picture and one on the second."""
    bench.do(PutCategory(Category(CategoryId(1), "cell")))
    for number, image in enumerate(bench.page.images.rows.images[:2], start=1):
        bench.do(PutBox(Box(BoxId(number), image, CategoryId(1), 4, 4, 24, 20)))
    qtbot.waitUntil(lambda: bench.canvas.has_picture)
    return bench


def test_rolling_fingers_call_the_picture_done_that_was_there_at_the_press(
    boxed: Bench, qtbot: QtBot
) -> None:
    first, _, third = boxed.page.images.rows.images[:3]
    qtbot.keyPress(boxed.canvas, Qt.Key.Key_Space)
    qtbot.keyClick(boxed.canvas, Qt.Key.Key_D)
    qtbot.keyRelease(boxed.canvas, Qt.Key.Key_Space)
    assert boxed.dataset.marks == {first: State.DONE}
    assert boxed.current == third


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Q])
def test_a_box_that_a_key_moves_stays_there_when_the_next_key_comes_before_its_release(
    boxed: Bench, qtbot: QtBot, key: Qt.Key
) -> None:
    boxed.canvas.select({BoxId(1)})
    qtbot.keyPress(boxed.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(boxed.canvas, key)
    qtbot.keyRelease(boxed.canvas, Qt.Key.Key_Right)
    assert boxed.dataset.boxes[BoxId(1)].x0 == 5


def test_undo_before_the_release_takes_back_the_move_and_no_more(
    boxed: Bench, qtbot: QtBot
) -> None:
    boxed.canvas.select({BoxId(1)})
    qtbot.keyPress(boxed.canvas, Qt.Key.Key_Right)
    qtbot.keyPress(boxed.canvas, Qt.Key.Key_Z, CTRL)
    boxed.page.undo()  # what the key does in the whole window
    qtbot.keyRelease(boxed.canvas, Qt.Key.Key_Right)
    assert boxed.dataset.boxes[BoxId(1)].x0 == 4
