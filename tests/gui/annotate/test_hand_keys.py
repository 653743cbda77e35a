"""Keys of the page that reach the hand on the picture."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Category, CategoryId
from deitdet_gui.core.edits import PutCategory
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
