"""Flags and notes of boxes, as a person gives them with keys, mouse and menu."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId
from deitdet_gui.core.edits import PutBox, PutCategory, RemoveBox
from deitdet_gui.gui.annotate.box_rows import COLUMNS
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

Key, Check = Qt.Key, Qt.CheckState
SHIFT = Qt.KeyboardModifier.ShiftModifier
ONE, TWO = BoxId(1), BoxId(2)


@pytest.fixture
def two(bench: Bench) -> Bench:
    """Two boxes side by side."""
    image, cell = bench.page.images.rows.images[0], CategoryId(1)
    boxes = [Box(ONE, image, cell, 4, 4, 24, 20), Box(TWO, image, cell, 28, 4, 48, 20)]
    bench.do(PutCategory(Category(cell, "cell")), *map(PutBox, boxes))
    bench.page.go_to(image)
    bench.canvas.setFocus()
    return bench


def flags(bench: Bench, box: BoxId = ONE) -> int:
    return bench.dataset.boxes[box].flags


def ticks(bench: Bench) -> dict[str, Check]:
    return {name: tick.checkState() for name, tick in bench.page.attribute_panel.ticks.items()}


@pytest.mark.parametrize(
    ("key", "held", "name"),
    [
        (Key.Key_C, mouse.NO_KEYS, "crowd"),
        (Key.Key_I, mouse.NO_KEYS, "ignore"),
        (Key.Key_Q, mouse.NO_KEYS, "difficult"),
        (Key.Key_Q, SHIFT, "occluded"),
    ],
)
def test_a_key_says_it_of_the_selected_box_and_takes_it_back(
    two: Bench, qtbot: QtBot, key: Key, held: Qt.KeyboardModifier, name: str
) -> None:
    two.canvas.select({ONE})
    qtbot.keyClick(two.canvas, key, held)
    assert getattr(two.dataset.boxes[ONE], name)
    assert two.canvas.selection == {ONE}
    assert ticks(two)[name] == Check.Checked
    assert two.page.table_actions[name].isChecked()
    qtbot.keyClick(two.canvas, key, held)
    assert flags(two) == 0
    assert ticks(two)[name] == Check.Unchecked
    two.page.undo()
    assert getattr(two.dataset.boxes[ONE], name)
    two.page.undo()
    assert flags(two) == 0
    assert two.signals.document.undo_text == "Prepare", "each was one change"


def test_where_some_have_it_all_get_it(two: Bench, qtbot: QtBot) -> None:
    two.canvas.select({TWO})
    two.page.table_actions["truncated"].trigger()
    two.canvas.select({ONE, TWO})
    assert ticks(two)["truncated"] == Check.PartiallyChecked
    assert not two.page.table_actions["truncated"].isChecked()
    tick = two.page.attribute_panel.ticks["truncated"]
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert two.dataset.boxes[ONE].truncated
    assert two.dataset.boxes[TWO].truncated
    assert tick.checkState() == Check.Checked
    assert two.canvas.hasFocus(), "a click leaves the keys with the picture"
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert (flags(two), flags(two, TWO)) == (0, 0)


def test_a_crowd_becomes_an_ignore_region_and_back(two: Bench, qtbot: QtBot) -> None:
    two.canvas.select({ONE})
    for key, name in ((Key.Key_C, "crowd"), (Key.Key_I, "ignore"), (Key.Key_C, "crowd")):
        qtbot.keyClick(two.canvas, key)
        on = [n for n, state in ticks(two).items() if state == Check.Checked]
        assert on == [name]


def test_nothing_can_be_said_of_no_box(two: Bench, qtbot: QtBot) -> None:
    panel = two.page.attribute_panel
    assert not any(tick.isEnabled() for tick in panel.ticks.values())
    assert not panel.note.isEnabled()
    qtbot.keyClick(two.canvas, Key.Key_Q)
    assert two.canvas.hint_text == "Select a box first."
    assert two.signals.document.undo_text == "Prepare"
    assert not two.page.table_actions["difficult"].isChecked()


def test_the_next_box_drawn_is_an_ignore_region(two: Bench, qtbot: QtBot) -> None:
    plate = two.page.attributes.plate
    qtbot.keyClick(two.canvas, Key.Key_I)
    assert plate.isVisible()
    assert plate.text() == "The next box is an ignore region. I or Esc: not."
    mouse.drag(two.canvas, (6, 6), (40, 40))  # over another box, which it does not move
    new = two.canvas.selected
    assert [box.ignore for box in new] == [True]
    assert two.dataset.boxes[ONE].x0 == 4
    assert not plate.isVisible()
    two.canvas.select(())
    mouse.drag(two.canvas, (50, 30), (60, 44))
    assert [box.ignore for box in two.canvas.selected] == [False]


@pytest.mark.parametrize("key", [Key.Key_I, Key.Key_Escape, Key.Key_D])
def test_an_ignore_region_that_is_not_wanted_after_all(two: Bench, qtbot: QtBot, key: Key) -> None:
    qtbot.keyClick(two.canvas, Key.Key_I)
    qtbot.keyClick(two.canvas, key)
    assert not two.page.attributes.plate.isVisible()
    two.canvas.select(())
    mouse.drag(two.canvas, (50, 30), (60, 44))
    assert [box.ignore for box in two.canvas.selected] == [False]


def test_a_note_is_kept_by_enter_and_dropped_by_escape(two: Bench, qtbot: QtBot) -> None:
    note = two.page.attribute_panel.note
    two.canvas.select({ONE, TWO})
    qtbot.keyClick(two.canvas, Key.Key_N, SHIFT)
    assert note.hasFocus()
    qtbot.keyClicks(note, "c and q x")
    qtbot.keyClick(note, Key.Key_Return)
    assert two.dataset.boxes[ONE].note == two.dataset.boxes[TWO].note == "c and q x"
    assert flags(two) == 0, "letters are letters in a text"
    assert two.canvas.hasFocus()
    qtbot.keyClick(two.canvas, Key.Key_N, SHIFT)
    qtbot.keyClicks(note, "other")
    qtbot.keyClick(note, Key.Key_Escape)
    assert note.text() == "c and q x"
    assert two.signals.document.undo_text == "Note"
    two.page.undo()
    assert two.dataset.boxes[ONE].note == ""
    assert note.text() == ""


def test_a_note_that_is_being_written_goes_to_the_box_it_is_of(two: Bench, qtbot: QtBot) -> None:
    note = two.page.attribute_panel.note
    two.canvas.select({ONE})
    qtbot.keyClick(two.canvas, Key.Key_N, SHIFT)
    qtbot.keyClicks(note, "of one")
    two.canvas.setFocus()  # as a click on the picture does
    mouse.click(two.canvas, (38, 12))
    assert two.canvas.selection == {TWO}
    assert (two.dataset.boxes[ONE].note, two.dataset.boxes[TWO].note) == ("of one", "")
    assert note.text() == ""
    two.canvas.select({ONE, TWO})
    assert note.text() == ""
    assert note.placeholderText() == "Different notes"


def write_note(bench: Bench, qtbot: QtBot, text: str) -> None:
    bench.canvas.select({ONE})
    qtbot.keyClick(bench.canvas, Key.Key_N, SHIFT)
    qtbot.keyClicks(bench.page.attribute_panel.note, text)


def test_a_note_is_kept_though_another_box_is_chosen_with_the_keyboard_still_in_it(
    two: Bench, qtbot: QtBot
) -> None:
    write_note(two, qtbot, "of one")
    view = two.page.box_list.view  # a click leaves the keyboard where it is
    place = view.visualRect(view.model().index(1, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert two.canvas.selection == {TWO}
    assert (two.dataset.boxes[ONE].note, two.dataset.boxes[TWO].note) == ("of one", "")
    assert two.page.attribute_panel.note.text() == ""


def test_a_note_is_kept_though_a_key_goes_on_to_another_picture(two: Bench, qtbot: QtBot) -> None:
    first = two.current
    write_note(two, qtbot, "of one")
    qtbot.keyClick(two.page.attribute_panel.note, Key.Key_PageDown)
    assert two.current != first
    assert two.dataset.boxes[ONE].note == "of one"
    assert two.signals.document.undo_text == "Note"


def test_a_note_of_a_box_that_is_gone_brings_it_not_back(two: Bench, qtbot: QtBot) -> None:
    write_note(two, qtbot, "of one")
    two.do(RemoveBox(ONE))
    assert list(two.dataset.boxes) == [TWO]
    assert two.page.attribute_panel.note.text() == ""


def test_undo_while_a_note_is_written_takes_back_the_note(two: Bench, qtbot: QtBot) -> None:
    write_note(two, qtbot, "of one")
    two.page.undo()
    assert two.dataset.boxes[ONE].note == ""
    two.page.redo()
    assert two.dataset.boxes[ONE].note == "of one"


def test_the_menu_of_a_box_has_its_attributes(two: Bench, qtbot: QtBot) -> None:
    two.canvas.select({ONE})
    menus = [entry.menu() for entry in two.page.box_menu.menu.actions() if entry.menu()]
    menu = next(menu for menu in menus if menu.title() == "Attributes")
    entry = next(entry for entry in menu.actions() if entry.text() == "Difficult")
    entry.trigger()
    assert two.dataset.boxes[ONE].difficult
    assert entry.isChecked()


def test_the_table_of_boxes_says_it_where_there_is_something_to_say(two: Bench) -> None:
    view, column = two.page.box_list.view, COLUMNS.index("said")
    assert view.isColumnHidden(column)
    two.canvas.select({TWO})
    two.page.attributes.toggle("occluded")
    two.page.attributes.set_note("half behind the tray", {TWO})
    assert not view.isColumnHidden(column)
    cells = [view.model().index(row, column) for row in (0, 1)]
    assert [cell.data() for cell in cells] == ["", "O*"]
    assert cells[1].data(Qt.ItemDataRole.ToolTipRole) == "occluded: half behind the tray"
    assert not cells[1].flags() & Qt.ItemFlag.ItemIsEditable
