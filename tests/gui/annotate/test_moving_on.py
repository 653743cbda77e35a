"""From picture to picture: by Space from anywhere, by number, and by itself after a box."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CELL = Category(CategoryId(1), "cell")


@pytest.fixture
def boxed(bench: Bench, qtbot: QtBot) -> Bench:
    """With a box on each picture, and all pictures read."""
    boxes = [
        PutBox(Box(BoxId(i), image, CELL.id, 10, 10, 30, 30))
        for i, image in enumerate(bench.dataset.images, start=1)
    ]
    bench.do(PutCategory(CELL), *boxes)
    qtbot.waitUntil(lambda: bench.pictures.is_idle)
    return bench


def images(bench: Bench) -> list[ImageId]:
    return list(bench.dataset.images)


def states(bench: Bench) -> list[State]:
    return [bench.dataset.state_of(image) for image in bench.dataset.images]


def lists(bench: Bench) -> list[QWidget]:
    page = bench.page
    return [page.canvas, page.images.view, page.box_list.view, page.category_panel.view]


def test_space_says_done_from_every_list_of_the_page(boxed: Bench, qtbot: QtBot) -> None:
    for place, widget in enumerate(lists(boxed)):
        boxed.page.go_to(images(boxed)[place])
        widget.setFocus()
        qtbot.keyClick(widget, Key.Key_Space)
        assert states(boxed)[place] is State.DONE, widget
    assert states(boxed) == [State.DONE] * 4


def test_shift_space_with_boxes_is_refused_from_every_list(boxed: Bench, qtbot: QtBot) -> None:
    for widget in lists(boxed):
        widget.setFocus()
        qtbot.keyClick(widget, Key.Key_Space, SHIFT)
        assert "not empty" in boxed.canvas.hint_text
    assert State.EMPTY not in states(boxed)


def test_space_in_a_field_is_a_space(boxed: Bench, qtbot: QtBot) -> None:
    boxed.page.number.open_over(boxed.canvas, 1, 4)
    qtbot.keyClick(boxed.page.number.field, Key.Key_Space)
    assert State.DONE not in states(boxed)
    qtbot.keyClick(boxed.page.number.field, Key.Key_Escape)
    assert boxed.canvas.hasFocus()


def test_a_held_key_calls_one_picture_done(boxed: Bench, qtbot: QtBot) -> None:
    for widget in lists(boxed)[1:]:
        before = states(boxed).count(State.DONE)
        widget.setFocus()
        qtbot.keyPress(widget, Key.Key_Space)
        for _ in range(5):
            kind = QKeyEvent.Type.KeyPress
            none = Qt.KeyboardModifier.NoModifier
            again = QKeyEvent(kind, Key.Key_Space, none, " ", autorep=True, count=1)
            QApplication.sendEvent(widget, again)
        qtbot.keyRelease(widget, Key.Key_Space)
        assert states(boxed).count(State.DONE) == before + 1, widget


def test_a_picture_that_is_not_there_yet_cannot_be_called_done(boxed: Bench, qtbot: QtBot) -> None:
    boxed.canvas.show_picture(None, (64, 48))
    qtbot.keyClick(boxed.canvas, Key.Key_Space)
    assert states(boxed)[0] is State.IN_PROGRESS
    assert "still being read" in boxed.canvas.hint_text


def test_the_last_picture_is_called_done_and_stays(boxed: Bench, qtbot: QtBot) -> None:
    boxed.page.go_to(images(boxed)[-1])
    qtbot.keyClick(boxed.canvas, Key.Key_Space)
    assert states(boxed)[-1] is State.DONE
    assert boxed.current == images(boxed)[-1]
    assert "last picture" in boxed.canvas.hint_text


def test_ctrl_g_goes_to_the_number_in_the_list(boxed: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(boxed.canvas, Key.Key_G, CONTROL)
    field = boxed.page.number.field
    assert field.hasFocus()
    assert field.text() == "1"
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Key.Key_Return)
    assert boxed.current == images(boxed)[2]
    assert boxed.canvas.hasFocus()
    qtbot.keyClick(boxed.canvas, Key.Key_G, CONTROL)
    qtbot.keyClicks(field, "900")
    qtbot.keyClick(field, Key.Key_Return)
    assert boxed.current == images(boxed)[-1], "the last, where there are not so many"


@pytest.mark.parametrize("typed", ["", "0", "x", "-1"])
def test_what_is_no_number_goes_nowhere(boxed: Bench, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClick(boxed.canvas, Key.Key_G, CONTROL)
    field = boxed.page.number.field
    qtbot.keyClick(field, Key.Key_Backspace)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)
    if boxed.page.number.isVisible():  # Enter did nothing: it waits for a number
        qtbot.keyClick(field, Key.Key_Escape)
    assert boxed.current == images(boxed)[0]


def test_after_one_box_the_next_picture_comes_and_one_undo_takes_all_back(
    boxed: Bench, qtbot: QtBot
) -> None:
    told: list[str] = []
    boxed.page.advance.told.connect(told.append)
    boxed.page.table_actions["advance_after_box"].trigger()
    assert told == ["goes on after each box"]
    mouse.drag(boxed.canvas, (35, 6), (50, 30))
    first, second, *_ = images(boxed)
    assert boxed.current == second
    assert states(boxed)[0] is State.DONE
    boxed.page.undo()
    assert boxed.current == first
    assert states(boxed)[0] is State.IN_PROGRESS
    assert len(boxed.corners) == 1
    boxed.page.redo()
    assert states(boxed)[0] is State.DONE
    boxed.page.table_actions["advance_after_box"].trigger()
    assert told[-1] == ""
    boxed.page.go_to(second)
    mouse.drag(boxed.canvas, (35, 6), (50, 30))
    assert boxed.current == second


def test_going_on_waits_for_the_name_of_the_first_box(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.pictures.is_idle)
    bench.page.options.set("advance_after_box", True)
    first, second, *_ = images(bench)
    mouse.drag(bench.canvas, (5, 6), (25, 30))
    assert bench.current == first
    qtbot.keyClicks(bench.page.picker.field, "cell")
    qtbot.keyClick(bench.page.picker.field, Key.Key_Return)
    assert bench.current == second
    assert states(bench)[0] is State.DONE
    mouse.drag(bench.canvas, (5, 6), (25, 30))
    assert states(bench)[1] is State.DONE


def test_an_empty_mark_gives_way_and_a_skipped_picture_stays(boxed: Bench) -> None:
    first, second, *_ = images(boxed)
    boxed.page.options.set("advance_after_box", True)
    boxed.do(MarkImage(first, State.SKIPPED))
    mouse.drag(boxed.canvas, (35, 6), (50, 30))
    assert boxed.current == first
    assert states(boxed)[0] is State.SKIPPED
    boxed.do(MarkImage(second, State.EMPTY))
    boxed.page.go_to(second)
    mouse.drag(boxed.canvas, (35, 6), (50, 30))
    assert states(boxed)[1] is State.DONE
    boxed.page.undo()
    assert states(boxed)[1] is State.EMPTY
    assert Path(boxed.dataset.images[boxed.current].file_name).name == "p1.png"
