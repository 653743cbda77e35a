"""What lies over the picture for a while: hints and the note of hidden boxes."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId
from deitdet_gui.core.edits import PutBox, PutCategory
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

CELL, DUST = CategoryId(1), CategoryId(2)


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Bench:
    """A project without boxes, its picture on the canvas."""
    bench.do(PutCategory(Category(CELL, "cell")), PutCategory(Category(DUST, "dust")))
    qtbot.waitUntil(lambda: bench.canvas.has_picture)
    return bench


def test_an_empty_project_says_how_to_begin_and_is_quiet_after_the_first_box(
    shown: Bench, qtbot: QtBot
) -> None:
    plate = shown.page.first_steps.plate
    qtbot.waitUntil(plate.isVisible)
    assert plate.text() == "Drag a box around an object."
    mouse.press(shown.canvas, (10, 20))
    assert plate.isHidden(), "nothing is in the way of a hand that draws"
    mouse.move(shown.canvas, (20, 25))
    mouse.move(shown.canvas, (30, 40))
    mouse.release(shown.canvas, (30, 40))
    assert plate.text() == "Every object has its box? Space: done, next picture"
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Space)
    assert plate.isHidden()


def test_a_hint_makes_way_for_boxes(shown: Bench, qtbot: QtBot) -> None:
    plate = shown.page.first_steps.plate
    qtbot.waitUntil(plate.isVisible)
    for _ in range(3):
        shown.canvas.viewing.zoom_in()
    high, low = plate.covered("top"), plate.covered("bottom")
    assert 0 < high[1] < high[3] < low[1] < low[3] < 48, "the picture fills the canvas"
    assert plate.geometry().top() < 40
    shown.do(PutBox(Box(BoxId(1), shown.current, CELL, *high)))
    assert plate.geometry().top() > shown.canvas.height() / 2
    shown.do(PutBox(Box(BoxId(2), shown.current, CELL, *low)))
    assert plate.isHidden(), "there is no place that is free"
    shown.page.undo()
    assert plate.isVisible()


def test_hidden_boxes_are_counted_on_the_picture(shown: Bench, qtbot: QtBot) -> None:
    note = shown.page.visibility.note
    shown.do(
        PutBox(Box(BoxId(1), shown.current, CELL, 4, 4, 20, 20)),
        PutBox(Box(BoxId(2), shown.current, DUST, 30, 4, 50, 20)),
    )
    assert note.isHidden()
    shown.page.visibility.toggle_hidden(DUST)
    assert note.text() == "1 of 2 boxes are hidden. Ctrl+Shift+H shows them."
    assert note.isVisible()
    shown.page.table_actions["hide_boxes"].trigger()
    assert note.text() == "All 2 boxes are hidden. Ctrl+H shows them."
    shown.page.table_actions["show_all_categories"].trigger()
    assert note.isHidden()


def test_the_mouse_goes_through_what_lies_on_the_picture(shown: Bench) -> None:
    for plate in (shown.page.visibility.note, shown.page.first_steps.plate):
        assert plate.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
