"""Hiding, locking and showing alone, as a person does it with keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.gui.annotate.category_row_painter import Sign, sign_rect
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

Key = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | SHIFT
CELL, DUST, FIBRE = CategoryId(1), CategoryId(2), CategoryId(3)
INSIDE = {CELL: (10.0, 10.0), DUST: (34.0, 10.0), FIBRE: (10.0, 36.0)}


@pytest.fixture
def named(bench: Bench) -> Bench:
    """One box of each of three categories, side by side; the box has the number of its category."""
    names = {CELL: "cell", DUST: "dust", FIBRE: "fibre"}
    image = bench.page.images.rows.images[0]
    corners = {CELL: (4, 4, 24, 20), DUST: (28, 4, 48, 20), FIBRE: (4, 26, 24, 44)}
    boxes = [Box(BoxId(int(c)), image, c, *corners[c]) for c in names]
    bench.do(*(PutCategory(Category(i, name)) for i, name in names.items()), *map(PutBox, boxes))
    bench.page.go_to(image)
    bench.canvas.setFocus()
    return bench


def drawn(bench: Bench) -> set[int]:
    scene = bench.canvas._scene
    return {int(i) for i, is_drawn in zip(scene.box_ids, scene.is_drawn, strict=True) if is_drawn}


def click_sign(bench: Bench, qtbot: QtBot, row: int, sign: Sign, keys=mouse.NO_KEYS) -> None:
    view = bench.page.category_panel.view
    place = sign_rect(view.visualRect(view.model().index(row, 0)), sign).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_alt_and_a_digit_hide_a_category_and_show_it_again(named: Bench, qtbot: QtBot) -> None:
    named.canvas.select({BoxId(1), BoxId(2)})
    qtbot.keyClick(named.canvas, Key.Key_2, ALT)
    assert drawn(named) == {1, 3}
    assert named.canvas.selection == {1}, "what cannot be seen is not changed by the next key"
    assert named.canvas.hint_text == "Hidden: dust"
    assert named.page.choice.current == CELL, "that was no choice of a category"
    qtbot.keyClick(named.canvas, Key.Key_2, ALT)
    assert drawn(named) == {1, 2, 3}
    assert named.signals.document.undo_text == "Prepare", "nothing of the data changed"


def test_what_is_hidden_or_locked_is_passed_over_by_mouse_tab_and_select_all(
    named: Bench, qtbot: QtBot
) -> None:
    qtbot.keyClick(named.canvas, Key.Key_2, ALT)
    named.page.visibility.toggle_locked(FIBRE)
    assert drawn(named) == {1, 3}, "what is locked is seen"
    for category in (DUST, FIBRE):
        mouse.click(named.canvas, INSIDE[category])
        assert named.canvas.selection == frozenset()
    mouse.click(named.canvas, INSIDE[CELL])
    assert named.canvas.selection == {1}
    for _ in range(3):
        qtbot.keyClick(named.canvas, Key.Key_Tab)
        assert named.canvas.selection == {1}
    named.canvas.select_all()
    assert named.canvas.selection == {1}


def test_a_drag_over_a_locked_box_draws(named: Bench) -> None:
    named.page.visibility.toggle_locked(FIBRE)
    mouse.drag(named.canvas, (8, 30), (20, 40))
    assert named.names == ["cell", "dust", "fibre", "cell"]
    assert named.dataset.boxes_of(named.current)[2].corners == (4, 26, 24, 44)


def test_shown_alone_is_taken_back_by_the_same_key(named: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(named.canvas, Key.Key_3, ALT)
    qtbot.keyClick(named.canvas, Key.Key_1, ALT | SHIFT)
    assert drawn(named) == {1}
    qtbot.keyClick(named.canvas, Key.Key_2, ALT | SHIFT)
    assert drawn(named) == {2}
    qtbot.keyClick(named.canvas, Key.Key_2, ALT | SHIFT)
    assert drawn(named) == {1, 2}, "as it was before one was shown alone"


def test_show_all_shows_all(named: Bench, qtbot: QtBot) -> None:
    button = named.page.category_panel.show_all
    assert button.isHidden()
    qtbot.keyClick(named.canvas, Key.Key_1, ALT | SHIFT)
    assert (button.isVisible(), button.text()) == (True, "2 hidden: show all")
    qtbot.keyClick(named.canvas, Key.Key_H, CTRL_SHIFT)
    assert drawn(named) == {1, 2, 3}
    assert button.isHidden()
    named.page.visibility.toggle_hidden(DUST)
    button.click()
    assert drawn(named) == {1, 2, 3}


def test_the_letter_keys_are_about_the_selected_box_else_the_next_one(
    named: Bench, qtbot: QtBot
) -> None:
    named.canvas.select({BoxId(3)})
    qtbot.keyClick(named.canvas, Key.Key_H, SHIFT)
    assert named.page.visibility.hidden == {FIBRE}
    qtbot.keyClick(named.canvas, Key.Key_L, SHIFT)
    assert named.page.visibility.locked == {CELL}
    qtbot.keyClick(named.canvas, Key.Key_S, SHIFT)
    assert named.page.visibility.hidden == {DUST, FIBRE}


def test_the_letter_keys_in_the_list_are_about_the_row_with_the_frame(
    named: Bench, qtbot: QtBot
) -> None:
    view = named.page.category_panel.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Key.Key_H, SHIFT)
    assert named.page.visibility.hidden == {DUST}


def test_a_box_drawn_in_a_hidden_and_locked_category_is_seen_and_selected(
    named: Bench, qtbot: QtBot
) -> None:
    named.page.visibility.toggle_hidden(CELL)
    named.page.visibility.toggle_locked(CELL)
    mouse.drag(named.canvas, (30, 26), (50, 40))
    (new,) = named.canvas.selected
    assert new.category == CELL
    assert drawn(named) == {1, 2, 3, new.id}
    assert named.page.visibility.locked == frozenset()


def test_a_box_that_becomes_of_a_hidden_category_stays_in_sight(named: Bench, qtbot: QtBot) -> None:
    named.page.visibility.toggle_hidden(DUST)
    named.canvas.select({BoxId(1)})
    qtbot.keyClick(named.canvas, Key.Key_2)
    assert named.names[0] == "dust"
    assert named.canvas.selection == {1}
    assert drawn(named) == {1, 2, 3}


def test_undo_shows_what_it_brings_back_though_it_is_hidden(named: Bench, qtbot: QtBot) -> None:
    named.canvas.select({BoxId(2)})
    qtbot.keyClick(named.canvas, Key.Key_Delete)
    named.page.visibility.toggle_hidden(DUST)
    named.page.undo()
    assert named.canvas.selection == {2}
    assert not named.canvas._scene.is_hidden(BoxId(2)), "a selected box is always drawn"
    named.canvas.select(())
    assert named.canvas._scene.is_hidden(BoxId(2))


def test_eye_and_lock_in_a_row_are_clicked(named: Bench, qtbot: QtBot) -> None:
    shown = named.page.visibility
    click_sign(named, qtbot, 1, "eye")
    click_sign(named, qtbot, 0, "lock")
    assert (shown.hidden, shown.locked) == ({DUST}, {CELL})
    click_sign(named, qtbot, 1, "eye")
    click_sign(named, qtbot, 0, "lock")
    assert (shown.hidden, shown.locked) == (frozenset(), frozenset())
    click_sign(named, qtbot, 2, "eye", ALT)
    assert shown.hidden == {CELL, DUST}
    assert named.page.choice.current == CELL, "a click on a sign takes no category"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus on no screen
def test_the_menu_says_what_it_would_do(named: Bench) -> None:
    panel = named.page.category_panel
    panel._open_menu(DUST, QPoint())
    panel.menu.hide_boxes.trigger()
    panel.menu.lock_boxes.trigger()
    panel._open_menu(DUST, QPoint())
    said = [panel.menu.hide_boxes.text(), panel.menu.lock_boxes.text()]
    panel.menu.close()
    assert [text.partition("\t")[0] for text in said] == ["Show its boxes", "Unlock its boxes"]
    rows = panel.rows
    read_out = rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == "dust, key 2, 1 boxes, hidden, locked"


def test_a_deleted_category_is_forgotten_among_the_hidden(named: Bench) -> None:
    named.page.visibility.toggle_hidden(DUST)
    named.page.category_changes._delete(DUST)
    assert named.page.visibility.hidden == frozenset()
    assert named.page.category_panel.show_all.isHidden()
