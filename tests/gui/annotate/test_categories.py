"""Categories in the panel, as a person renames, merges, deletes, moves and colours them."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.gui.annotate.category_panel import CategoryPanel
from deitdet_gui.gui.annotate.category_row_painter import swatch_rect
from deitdet_gui.gui.look import category_colour
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

# Menus ask the platform for what the offscreen one has not.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
CELL, DUST, FIBRE = CategoryId(1), CategoryId(2), CategoryId(3)


@pytest.fixture
def named(bench: Bench) -> Bench:
    """Three categories; two cells on one picture, one on the next."""
    names = {CELL: "cell", DUST: "dust", FIBRE: "fibre"}
    images = bench.page.images.rows.images
    boxes = [
        Box(BoxId(i), image, CELL, 5, 5, 20 + i, 20)
        for i, image in enumerate((images[0], images[0], images[1]), start=1)
    ]
    bench.do(*(PutCategory(Category(i, name)) for i, name in names.items()), *map(PutBox, boxes))
    bench.page.go_to(images[0])
    return bench


def panel(bench: Bench) -> CategoryPanel:
    return bench.page.category_panel


def listed(bench: Bench) -> list[str]:
    rows = panel(bench).rows
    return [rows.look_at(row).name for row in range(rows.rowCount())]


def middle(bench: Bench, row: int) -> QPoint:
    view = panel(bench).view
    return view.visualRect(view.model().index(row, 0)).center()


def drag(bench: Bench, qtbot: QtBot, row: int, to: QPoint) -> None:
    viewport = panel(bench).view.viewport()
    start = middle(bench, row)
    steps = (start, start + QPoint(0, 4), QPoint(start.x(), (start.y() + to.y()) // 2), to)
    qtbot.mousePress(viewport, LEFT, pos=start)
    for place in steps:
        qtbot.mouseMove(viewport, place)
    qtbot.mouseRelease(viewport, LEFT, pos=to)


def merge(bench: Bench, qtbot: QtBot, typed: str) -> None:
    """Through the menu of the current category."""
    panel(bench).more.click()
    panel(bench).menu.merge.trigger()
    panel(bench).menu.close()
    field = bench.page.category_changes.picker.field
    assert field.placeholderText().startswith("Merge ")
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)


def test_a_merge_says_how_much_and_is_one_undo(named: Bench, qtbot: QtBot) -> None:
    merge(named, qtbot, "du")
    assert named.ask.asked[0].startswith("3 boxes on 2 pictures of “cell” become “dust”.")
    assert listed(named) == ["dust", "fibre"]
    assert named.names == ["dust", "dust"]
    assert named.page.choice.current == DUST, "the next box is of what the last ones became"
    assert named.signals.document.undo_text == "Merge cell into dust"
    qtbot.waitUntil(lambda: panel(named).rows.count_at(0) == 3)
    named.page.undo()
    assert listed(named) == ["cell", "dust", "fibre"]
    assert named.names == ["cell", "cell"]
    assert panel(named).rows.count_at(0) == 3


def test_a_merge_that_is_not_confirmed_changes_nothing(named: Bench, qtbot: QtBot) -> None:
    named.ask.say_yes = False
    merge(named, qtbot, "fibre")
    assert len(named.ask.asked) == 1
    assert listed(named) == ["cell", "dust", "fibre"]


def test_merging_makes_no_new_category(named: Bench, qtbot: QtBot) -> None:
    merge(named, qtbot, "nothing like it")
    assert named.page.category_changes.picker.rows.rowCount() == 0
    assert listed(named) == ["cell", "dust", "fibre"]


def test_a_name_that_another_has_offers_to_merge(named: Bench) -> None:
    rows = panel(named).rows
    rows.setData(rows.index(0), "dust")
    assert "3 boxes on 2 pictures" in named.ask.asked[0]
    assert listed(named) == ["dust", "fibre"]


def test_a_merge_that_was_offered_for_a_name_leaves_the_keys_with_the_picture(
    named: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*args: object, **kwargs: object) -> bool:
        box = QMessageBox(named.page)
        QTimer.singleShot(0, box.reject)
        box.exec()
        return False

    monkeypatch.setattr(named.ask, "confirm", ask)
    qtbot.keyClick(named.canvas, Key.Key_F2)
    field = panel(named).view.findChild(QLineEdit)
    assert field is not None
    field.setText("dust")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: panel(named).view.findChild(QLineEdit) is None)
    assert named.page.window().focusWidget() is named.canvas
    assert listed(named) == ["cell", "dust", "fibre"]


def test_a_category_without_boxes_is_deleted_without_a_question(named: Bench) -> None:
    named.page.choice.choose(DUST)
    panel(named).delete.click()
    assert named.ask.asked == []
    assert listed(named) == ["cell", "fibre"]
    named.page.undo()
    assert listed(named) == ["cell", "dust", "fibre"]


def test_a_category_with_boxes_is_deleted_with_them_after_a_question(named: Bench) -> None:
    named.ask.say_yes = False
    panel(named).delete.click()
    assert named.ask.asked[0].startswith("3 boxes on 2 pictures are deleted with “cell”.")
    assert named.names == ["cell", "cell"]
    named.ask.say_yes = True
    panel(named).delete.click()
    assert (listed(named), named.names) == (["dust", "fibre"], [])
    assert named.signals.document.undo_text == "Delete category cell"
    named.page.undo()
    assert (listed(named), named.names) == (["cell", "dust", "fibre"], ["cell", "cell"])


def test_a_dragged_category_lands_where_it_is_dropped(named: Bench, qtbot: QtBot) -> None:
    drag(named, qtbot, 0, middle(named, 1) + QPoint(0, 6))
    assert listed(named) == ["dust", "cell", "fibre"]
    drag(named, qtbot, 2, QPoint(30, 1))
    assert listed(named) == ["fibre", "dust", "cell"]
    assert named.page.choice.current == CELL, "a drag is no click"
    named.page.undo()
    assert listed(named) == ["dust", "cell", "fibre"]
    assert named.signals.document.undo_text == "Move category cell"


def test_after_a_drag_the_keys_move_the_same_category_on(named: Bench, qtbot: QtBot) -> None:
    drag(named, qtbot, 0, middle(named, 2) + QPoint(0, 12))
    named.page.canvas.select_all()
    before = named.corners
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Up, ALT)
    assert listed(named) == ["dust", "cell", "fibre"]
    assert named.corners == before, "beside the picture the same keys grow a box"


def test_a_category_that_is_dropped_far_away_or_on_itself_stays(named: Bench, qtbot: QtBot) -> None:
    before = named.signals.document.undo_text
    drag(named, qtbot, 0, QPoint(3000, 60))
    drag(named, qtbot, 1, middle(named, 1) + QPoint(0, 6))
    assert listed(named) == ["cell", "dust", "fibre"]
    assert named.signals.document.undo_text == before


def test_digits_follow_the_order_and_colours_stay(named: Bench, qtbot: QtBot) -> None:
    colours = {i: look.colour for i, look in named.page.choice.looks.items()}
    drag(named, qtbot, 2, QPoint(30, 1))
    qtbot.keyClick(named.canvas, Key.Key_1)
    assert named.page.choice.current == FIBRE
    assert {i: look.colour for i, look in named.page.choice.looks.items()} == colours


def test_the_keys_move_and_rename_the_row_that_has_the_frame(named: Bench, qtbot: QtBot) -> None:
    view = panel(named).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Key.Key_Down)
    for _ in range(2):
        qtbot.keyClick(view, Key.Key_Up, ALT)  # the second time it is at the top already
    assert listed(named) == ["dust", "cell", "fibre"]
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert listed(named) == ["cell", "dust", "fibre"]
    qtbot.keyClick(view, Key.Key_Return)
    assert named.page.choice.current == DUST
    qtbot.keyClick(view, Key.Key_F2)
    editor = view.findChild(QLineEdit)
    editor.setText("grit")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: listed(named) == ["cell", "grit", "fibre"])


def test_f2_beside_the_picture_renames_the_category_of_the_next_box(
    named: Bench, qtbot: QtBot
) -> None:
    named.page.choice.choose(FIBRE)
    qtbot.keyClick(named.canvas, Key.Key_F2)
    editor = panel(named).view.findChild(QLineEdit)
    assert editor.text() == "fibre"
    qtbot.keyClick(editor, Key.Key_Escape)
    assert listed(named) == ["cell", "dust", "fibre"]


def test_f2_once_more_goes_on_with_the_name_that_is_written(named: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(named.canvas, Key.Key_F2)
    editor = panel(named).view.findChild(QLineEdit)
    qtbot.keyClicks(editor, "new")
    qtbot.keyClick(editor, Key.Key_F2)  # Qt warns of a second editor, which fails a test
    assert panel(named).view.findChildren(QLineEdit) == [editor]
    assert editor.text() == "new"


def test_a_click_on_the_colour_opens_colours_to_choose(named: Bench, qtbot: QtBot) -> None:
    view, colours = panel(named).view, panel(named).colours
    place = swatch_rect(view.visualRect(view.model().index(1, 0))).center().toPoint()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert colours.isVisible()
    assert named.page.choice.current == CELL, "that was no choice of a category"
    ticked = [action.text() for action in colours.actions() if action.isChecked()]
    assert ticked == ["Blue"]
    next(action for action in colours.actions() if action.text() == "Mint").trigger()
    colours.close()
    assert named.page.choice.looks[DUST].colour == QColor("#c3ffb4")
    assert named.signals.document.undo_text == "Colour of dust"
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    next(action for action in colours.actions() if action.text() == "Usual colour").trigger()
    colours.close()
    assert named.page.choice.looks[DUST].colour == category_colour(1)


def test_another_colour_is_chosen_in_a_dialog(named: Bench) -> None:
    named.ask._colour = QColor("#123456")
    panel(named).more.click()
    other = next(a for a in panel(named).colours.actions() if a.text() == "Other colour…")
    other.trigger()
    panel(named).menu.close()
    assert named.ask.asked == ["Colour of cell"]
    assert named.page.choice.looks[CELL].colour == QColor("#123456")
    canvas = named.canvas._scene
    assert canvas.colour_of(CELL) == QColor("#123456")
    named.ask._colour = None
    other.trigger()
    assert named.page.choice.looks[CELL].colour == QColor("#123456")


def test_the_menu_opens_for_the_row_under_the_mouse(named: Bench) -> None:
    view, menu = panel(named).view, panel(named).menu
    at = middle(named, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert menu.isVisible()
    assert (menu.up.isEnabled(), menu.down.isEnabled()) == (True, False)
    assert menu.delete.text() == "Delete"
    menu.up.trigger()
    menu.close()
    assert listed(named) == ["cell", "fibre", "dust"]


def test_a_drawn_box_has_the_new_category_after_a_merge(named: Bench, qtbot: QtBot) -> None:
    merge(named, qtbot, "dust")
    mouse.drag(named.canvas, (30, 25), (50, 40))
    assert named.names == ["dust", "dust", "dust"]


def test_everything_has_a_name_to_be_read_out(named: Bench) -> None:
    it = panel(named)
    for button in (it.add, it.rename, it.delete, it.more):
        assert len(button.accessibleName()) > 3
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    for menu in (it.menu, it.colours):
        assert all(a.text() for a in menu.actions() if not a.isSeparator() and a != it.menu.delete)
    assert it.view.accessibleName() == "Categories"
