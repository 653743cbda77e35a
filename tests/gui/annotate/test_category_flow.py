"""How many keys a category costs, with real drags and real keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Category, CategoryId
from deitdet_gui.core.edits import PutCategory
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PLACES = [
    ((4 + 12 * i, 4 + 14 * j), (13 + 12 * i, 15 + 14 * j)) for j in range(3) for i in range(5)
]


class Writer:
    """Draws box after box, each of a wanted category, and counts the keys."""

    def __init__(self, bench: Bench, qtbot: QtBot, count: int) -> None:
        self._bench, self._qtbot = bench, qtbot
        names = [f"kind {chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(count)]
        bench.do(*(PutCategory(Category(CategoryId(i + 1), n)) for i, n in enumerate(names)))
        self._places = iter(PLACES)
        self.keys = 0

    def draw(self) -> None:
        mouse.drag(self._bench.canvas, *next(self._places))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = mouse.NO_KEYS) -> None:
        picker = self._bench.page.picker
        self._qtbot.keyClick(picker.field if picker.isVisible() else self._bench.canvas, key, held)
        self.keys += 1


@pytest.fixture
def three(bench: Bench, qtbot: QtBot) -> Writer:
    return Writer(bench, qtbot, 3)


@pytest.fixture
def forty(bench: Bench, qtbot: QtBot) -> Writer:
    return Writer(bench, qtbot, 40)


def test_boxes_of_one_category_cost_no_key(bench: Bench, three: Writer) -> None:
    for _ in range(6):
        three.draw()
    assert bench.names == ["kind aa"] * 6
    assert three.keys == 0


def test_with_three_categories_a_change_costs_one_key_before_or_after_the_drag(
    bench: Bench, three: Writer
) -> None:
    three.draw()
    three.key(Key.Key_2)  # after: the box that was just drawn, and those that follow
    three.draw()
    three.key(Key.Key_3)
    three.draw()
    bench.canvas.select(())
    three.key(Key.Key_1)  # before
    three.draw()
    assert bench.names == ["kind ab", "kind ac", "kind ac", "kind aa"]
    assert three.keys == 3


def test_between_two_of_forty_one_key_goes_back_and_forth(bench: Bench, forty: Writer) -> None:
    forty.draw()
    forty.key(Key.Key_E, CTRL)
    for key in (Key.Key_B, Key.Key_L, Key.Key_Return):
        forty.key(key)
    assert (bench.names, forty.keys) == (["kind bl"], 4)
    forty.draw()
    forty.key(Key.Key_1)
    for _ in range(3):
        forty.draw()
        forty.key(Key.Key_E)
    assert bench.names == ["kind bl", "kind aa", "kind bl", "kind aa", "kind bl"]
    assert forty.keys == 4 + 1 + 3


def test_the_picker_opens_with_the_category_before_on_top(bench: Bench, forty: Writer) -> None:
    for digit in (Key.Key_4, Key.Key_7):
        forty.draw()
        forty.key(digit)
    forty.draw()
    forty.key(Key.Key_E, CTRL)
    forty.key(Key.Key_Return)
    assert bench.names == ["kind ad", "kind ag", "kind ad"]
    forty.key(Key.Key_E, CTRL)
    forty.key(Key.Key_Return)
    assert bench.names[-1] == "kind ag"


def test_a_digit_while_the_first_box_waits_for_its_name_is_text(bench: Bench, qtbot: QtBot) -> None:
    writer = Writer(bench, qtbot, 0)
    writer.draw()
    writer.key(Key.Key_2)
    writer.key(Key.Key_Return)
    assert bench.names == ["2"]


def test_there_is_nothing_to_go_back_to_at_first(bench: Bench, three: Writer) -> None:
    three.key(Key.Key_E)
    assert bench.canvas.hint_text == "No other category was used yet."
    three.key(Key.Key_3)
    three.key(Key.Key_E)
    assert bench.page.choice.current == 1
    three.key(Key.Key_E)
    assert bench.page.choice.current == 3


def test_undo_of_a_new_category_goes_back_to_the_one_that_was_used_before(
    bench: Bench, three: Writer, qtbot: QtBot
) -> None:
    three.key(Key.Key_3)
    three.draw()
    three.key(Key.Key_E, CTRL)
    qtbot.keyClicks(bench.page.picker.field, "new")
    three.key(Key.Key_Return)
    assert (bench.names, bench.page.choice.current) == (["new"], 4)
    bench.page.undo()
    assert (bench.names, bench.page.choice.current) == (["kind ac"], 3)


def test_the_last_used_come_on_top_of_the_list_for_whoever_wants_it(
    bench: Bench, forty: Writer
) -> None:
    rows = bench.page.category_panel.rows
    for digit in (Key.Key_4, Key.Key_7):
        forty.key(digit)
    assert rows.category_at(0) == 1
    bench.page.options.set("recent_categories_first", True)
    assert [rows.category_at(row) for row in range(4)] == [7, 4, 1, 2]
    forty.key(Key.Key_4)
    assert rows.category_at(0) == 4
    assert bench.page.choice.current == 4, "digits are as they were"
    bench.page.options.set("recent_categories_first", False)
    assert rows.category_at(0) == 1


def test_the_filter_comes_with_many_categories_and_enter_takes_the_best(
    bench: Bench, qtbot: QtBot, forty: Writer
) -> None:
    panel = bench.page.category_panel
    assert panel.filter_field.isVisible()
    qtbot.keyClicks(panel.filter_field, "bn")
    assert [panel.rows.look_at(row).name for row in range(panel.rows.rowCount())] == ["kind bn"]
    qtbot.keyClick(panel.filter_field, Key.Key_Return)
    assert bench.page.choice.current == 40
    assert (panel.filter_field.text(), panel.rows.rowCount()) == ("", 40)


def test_few_categories_have_no_filter(bench: Bench, three: Writer) -> None:
    assert bench.page.category_panel.filter_field.isHidden()
