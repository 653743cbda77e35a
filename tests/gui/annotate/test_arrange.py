"""Several boxes in line and of one size, by the actions and by the menu on them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId
from deitdet_gui.core.edits import PutBox, PutCategory
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHIFT = Qt.KeyboardModifier.ShiftModifier
CELL, DUST = Category(CategoryId(1), "cell"), Category(CategoryId(2), "dust")
CORNERS = [(4, 4, 14, 14), (20, 8, 40, 20), (44, 30, 52, 44)]


@pytest.fixture
def three(bench: Bench) -> Bench:
    """With three boxes, none of them selected."""
    boxes = [
        PutBox(Box(BoxId(i), bench.current, CELL.id, *corners))
        for i, corners in enumerate(CORNERS, start=1)
    ]
    bench.do(PutCategory(CELL), PutCategory(DUST), *boxes)
    return bench


def trigger(bench: Bench, name: str) -> None:
    bench.page.table_actions[name].trigger()


def entry(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


def ask_for_menu(widget: QWidget, place: QPointF, *, by_key: bool = False) -> None:
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    point = place.toPoint()
    event = QContextMenuEvent(reason, point, widget.mapToGlobal(point))
    assert event.type() == QEvent.Type.ContextMenu
    QApplication.sendEvent(widget, event)


def test_left_edges_come_in_line_with_one_undo(three: Bench) -> None:
    three.canvas.select_all()
    trigger(three, "align_left")
    assert [corners[0] for corners in three.corners] == [4, 4, 4]
    assert len(three.canvas.selection) == 3
    three.page.undo()
    assert three.corners == CORNERS


def test_the_size_is_that_of_the_box_selected_last(three: Bench) -> None:
    mouse.click(three.canvas, (30, 14))
    mouse.click(three.canvas, (48, 40), SHIFT)
    trigger(three, "equal_size")
    sizes = [(x1 - x0, y1 - y0) for x0, y0, x1, y1 in three.corners]
    assert sizes == [(10, 10), (8, 14), (8, 14)]
    assert "8 by 14" in three.canvas.hint_text


def test_of_boxes_selected_at_once_the_largest_gives_the_size(three: Bench) -> None:
    three.canvas.select_all()
    trigger(three, "equal_width")
    assert {x1 - x0 for x0, _, x1, _ in three.corners} == {20}


def test_too_few_boxes_are_said(three: Bench) -> None:
    three.canvas.select({BoxId(1), BoxId(2)})
    trigger(three, "distribute_x")
    assert "3 boxes or more" in three.canvas.hint_text
    three.canvas.select(())
    trigger(three, "align_top")
    assert "2 boxes or more" in three.canvas.hint_text
    assert three.corners == CORNERS


def test_what_lies_so_already_is_no_change(three: Bench) -> None:
    three.canvas.select_all()
    trigger(three, "align_left")
    trigger(three, "align_left")
    assert "so already" in three.canvas.hint_text
    three.page.undo()
    assert three.corners == CORNERS


def test_the_right_button_selects_the_box_below_it_and_opens_the_menu(three: Bench) -> None:
    page, canvas = three.page, three.canvas
    ask_for_menu(canvas, mouse.at(canvas, (10, 10)))
    assert page.box_menu.menu.isVisible()
    assert canvas.selection == {1}
    arrange = page.box_menu.arrange.menuAction()
    assert not arrange.isEnabled(), "one box cannot be in line"
    entry(page.box_menu.menu, "Delete box").trigger()
    assert len(three.corners) == 2
    page.box_menu.menu.close()


def test_the_right_button_on_one_of_several_keeps_them(three: Bench) -> None:
    canvas, menu = three.canvas, three.page.box_menu
    canvas.select_all()
    ask_for_menu(canvas, mouse.at(canvas, (10, 10)))
    assert len(canvas.selection) == 3
    assert menu.arrange.menuAction().isEnabled()
    entry(menu.arrange, "Align upper edges").trigger()
    assert {corners[1] for corners in three.corners} == {4}
    menu.menu.close()


def test_on_an_empty_spot_there_is_nothing_to_copy_but_keys_go_on(
    three: Bench, qtbot: QtBot
) -> None:
    menu, actions = three.page.box_menu.menu, three.page.table_actions
    three.canvas.select_all()
    ask_for_menu(three.canvas, mouse.at(three.canvas, (60, 5)))
    assert three.canvas.selection == frozenset()
    assert not actions["copy"].isEnabled()
    assert actions["paste"].isEnabled()
    menu.close()
    assert actions["copy"].isEnabled()
    three.canvas.select({BoxId(1)})
    qtbot.keyClick(three.canvas, Qt.Key.Key_Delete)
    assert len(three.corners) == 2


def test_a_category_is_taken_from_the_menu(three: Bench) -> None:
    categories = three.page.box_menu.categories
    ask_for_menu(three.canvas, mouse.at(three.canvas, (10, 10)))
    assert [e.isChecked() for e in categories.actions()[:2]] == [True, False]
    entry(categories, "dust").trigger()
    assert three.names == ["dust", "cell", "cell"]
    three.page.box_menu.menu.close()


def test_the_menu_key_opens_it_at_the_selected_box_and_in_the_list(three: Bench) -> None:
    canvas, menu = three.canvas, three.page.box_menu.menu
    canvas.select({BoxId(1)})
    ask_for_menu(canvas, QPointF(0, 0), by_key=True)
    assert canvas.selection == {1}, "no mouse, no click"
    middle = mouse.at(canvas, (9, 9)).toPoint()
    assert (menu.pos() - canvas.mapToGlobal(middle)).manhattanLength() < 8
    menu.close()
    view = three.page.box_list.view
    ask_for_menu(view, QPointF(QPoint(0, 0)), by_key=True)
    assert menu.isVisible()
    menu.close()
