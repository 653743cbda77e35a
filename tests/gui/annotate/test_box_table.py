"""The table of boxes: the canvas for keys and screen readers, with cells that can be typed."""

import time

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.gui.annotate.box_list import BoxList
from deitdet_gui.gui.annotate.box_rows import COLUMNS, BoxRows
from deitdet_gui.gui.annotate.cell_edits import number_in
from tests.gui.annotate.conftest import Bench

Key = Qt.Key
Role = Qt.ItemDataRole
CELL, DUST = Category(CategoryId(1), "cell"), Category(CategoryId(2), "Fine dust")
MANY = 10_000


@pytest.fixture
def two(bench: Bench) -> Bench:
    """With two boxes."""
    bench.do(PutCategory(CELL), PutCategory(DUST))
    for number, corners in enumerate([(4, 4, 14, 20), (20, 8, 40.5, 20)], start=1):
        bench.do(PutBox(Box(BoxId(number), bench.current, CELL.id, *corners)))
    return bench


def rows(bench: Bench) -> BoxRows:
    model = bench.page.box_list.view.model()
    assert isinstance(model, BoxRows)
    return model


def texts(bench: Bench, row: int, role: Role = Role.DisplayRole) -> list[object]:
    return [rows(bench).index(row, column).data(role) for column in range(len(COLUMNS))]


def type_into(bench: Bench, qtbot: QtBot, row: int, column: str, text: str) -> None:
    """Go to a cell, open it with Enter, type, and close it with Enter."""
    view = bench.page.box_list.view
    view.setFocus()
    index = rows(bench).index(row, COLUMNS.index(column))
    view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    qtbot.keyClick(view, Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: view.state() == QAbstractItemView.State.NoState)


def test_a_row_says_what_the_canvas_shows(two: Bench) -> None:
    assert texts(two, 1) == ["2", "cell", "20", "8", "20", "12", ""]
    spoken = ["box 2", "cell", "left edge 20", "upper edge 8", "width 20.5", "height 12", ""]
    assert texts(two, 1, Role.AccessibleTextRole) == spoken


def test_a_screen_reader_finds_a_table_with_named_columns(two: Bench) -> None:
    table = QAccessible.queryAccessibleInterface(two.page.box_list.view)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Boxes on this picture"
    cells = [table.child(i) for i in range(table.childCount())]
    names = [name for cell in cells if (name := cell.text(QAccessible.Text.Name))]
    assert names[:6] == ["number", "category", "left edge", "upper edge", "width", "height"]
    assert {"box 1", "cell", "left edge 4", "box 2", "width 20.5"} <= set(names[6:])


@pytest.mark.parametrize(
    ("column", "typed", "corners"),
    [
        ("x", "9.5", (9.5, 4, 19.5, 20)),
        ("y", "1", (4, 1, 14, 17)),
        ("width", "30", (4, 4, 34, 20)),
        ("height", "8.25", (4, 4, 14, 12.25)),
        ("x", "400", (54, 4, 64, 20)),
        ("y", "-3", (4, 0, 14, 16)),
        ("height", "1000", (4, 4, 14, 48)),
    ],
)
def test_a_typed_number_moves_or_resizes_the_box_inside_the_picture(
    two: Bench, qtbot: QtBot, column: str, typed: str, corners: tuple[float, ...]
) -> None:
    type_into(two, qtbot, 0, column, typed)
    assert two.corners[0] == corners
    assert two.canvas.selection == {1}
    two.page.undo()
    assert two.corners[0] == (4, 4, 14, 20)


@pytest.mark.parametrize("typed", ["wide", "nan", "inf", "0", "-4", "1"])
def test_nonsense_is_refused_in_words(two: Bench, qtbot: QtBot, typed: str) -> None:
    type_into(two, qtbot, 0, "width", typed)
    assert two.corners[0] == (4, 4, 14, 20)
    assert two.canvas.hint_text


def test_a_category_is_typed_without_minding_capitals(two: Bench, qtbot: QtBot) -> None:
    type_into(two, qtbot, 0, "category", "fine dust")
    assert two.names == ["Fine dust", "cell"]
    type_into(two, qtbot, 0, "category", "grit")
    assert "no category “grit”" in two.canvas.hint_text
    assert len(two.dataset.categories) == 2


def test_numbers_are_read_as_the_person_writes_them() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert number_in(" 12,5 ") == 12.5
    finally:
        QLocale.setDefault(before)
    assert number_in("12.5") == 12.5
    assert number_in("") is None


def test_the_keyboard_stays_in_its_cell_through_an_edit_and_its_undo(
    two: Bench, qtbot: QtBot
) -> None:
    type_into(two, qtbot, 1, "width", "10")
    view = two.page.box_list.view
    assert view.hasFocus()
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 4)
    two.page.undo()
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 4)


def test_escape_leaves_the_cell_as_it_was(two: Bench, qtbot: QtBot) -> None:
    view = two.page.box_list.view
    view.setFocus()
    view.setCurrentIndex(rows(two).index(0, 2))
    qtbot.keyClick(view, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "1d ")  # letters and Space are no shortcuts here
    qtbot.keyClick(field, Key.Key_Escape)
    assert two.corners[0] == (4, 4, 14, 20)
    assert view.state() == QAbstractItemView.State.NoState


def test_what_is_typed_is_kept_though_a_key_goes_on_to_another_picture(
    two: Bench, qtbot: QtBot
) -> None:
    first, view = two.current, two.page.box_list.view
    view.setFocus()
    view.setCurrentIndex(rows(two).index(0, COLUMNS.index("x")))
    qtbot.keyClick(view, Key.Key_Return)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "9")
    qtbot.keyClick(field, Key.Key_PageDown)
    assert two.current != first
    assert two.dataset.boxes[BoxId(1)].corners == (9, 4, 19, 20)
    assert view.state() == QAbstractItemView.State.NoState
    two.page.undo()
    assert two.current == first
    assert two.dataset.boxes[BoxId(1)].corners == (4, 4, 14, 20)


def test_a_field_shows_the_whole_number_with_two_decimals_and_enter_alone_keeps_the_rest(
    two: Bench, qtbot: QtBot
) -> None:
    drawn = (7.125, 8.0625, 297.36312, 20.5)
    two.do(PutBox(Box(BoxId(3), two.current, CELL.id, *drawn)))
    view, column = two.page.box_list.view, COLUMNS.index("width")
    view.setCurrentIndex(rows(two).index(2, column))
    qtbot.keyClick(view, Key.Key_Return)
    field = view.viewport().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "290.24"
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width()
    assert field.width() > view.columnWidth(column)
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: view.state() == QAbstractItemView.State.NoState)
    assert two.dataset.boxes[BoxId(3)].corners == drawn


def test_the_number_of_a_row_cannot_be_typed(two: Bench, qtbot: QtBot) -> None:
    view = two.page.box_list.view
    view.setCurrentIndex(rows(two).index(0, 0))
    qtbot.keyClick(view, Key.Key_Return)
    assert view.state() == QAbstractItemView.State.NoState


def test_a_box_without_area_is_told_apart(two: Bench) -> None:
    two.do(PutBox(Box(BoxId(3), two.current, CELL.id, 5, 5, 5, 9)))
    assert rows(two).index(2, 0).data(Role.AccessibleTextRole) == "box 3, without area"
    assert rows(two).index(2, 4).data(Role.ForegroundRole) is not None
    assert rows(two).index(2, 5).data(Role.ForegroundRole) is None


def test_typing_keeps_the_mark_true(two: Bench, qtbot: QtBot) -> None:
    two.do(MarkImage(two.current, State.DONE))
    type_into(two, qtbot, 0, "x", "5")
    assert two.dataset.state_of(two.current) is State.DONE


def test_ten_thousand_boxes_come_go_and_are_selected_in_a_blink(qtbot: QtBot) -> None:
    boxes = BoxList(None)  # type: ignore[arg-type]
    qtbot.addWidget(boxes)
    boxes.show()
    many = [Box(BoxId(i), ImageId(1), CELL.id, i % 97, 1, i % 97 + 5, 9) for i in range(1, MANY)]
    other = [Box(BoxId(MANY + b.id), ImageId(2), CELL.id, *b.corners) for b in many]
    ids = frozenset(box.id for box in many)
    took = []
    for shown in (many, other, many, many[1:], many):
        start = time.perf_counter()
        boxes.set_boxes(shown, {})
        took.append(time.perf_counter() - start)
    start = time.perf_counter()
    boxes.show_selection(ids)
    took.append(time.perf_counter() - start)
    assert boxes.view.selectionModel().selection().count() == 1, "one range, not ten thousand"
    assert max(took) < 0.25, took  # a busy machine; a quiet one takes a tenth
