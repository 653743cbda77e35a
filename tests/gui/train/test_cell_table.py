import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from deitdet_gui.core.scores import CategoryScore
from deitdet_gui.gui.train.cell_table import Cell, CellModel, CellTable
from deitdet_gui.gui.train.score_table import ScoreTable


@pytest.fixture
def table(qtbot):
    made = CellTable(["Of", "Count"], (1,), {}, 40)
    qtbot.addWidget(made)
    counts = (9, 100, 20)
    made.show_rows([(Cell(f"{n}"), Cell(f"{n}", n)) for n in counts], made.palette())
    made.setSortingEnabled(True)
    return made


def test_a_thousand_categories_are_shown_by_looking_at_those_in_sight(qtbot, monkeypatch):
    asked, look = set(), CellModel.data

    def note(model, index, role=Qt.ItemDataRole.DisplayRole):
        asked.add(index.row())
        return look(model, index, role)

    monkeypatch.setattr(CellModel, "data", note)
    shown = ScoreTable()
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    rows = [CategoryScore(i, f"{i}", 50, 0.1, 0.1, 0.1, 0.1, 0.1, []) for i in range(1000)]
    shown.show_categories(rows, shown.palette())
    qtbot.waitUntil(lambda: bool(asked))
    assert shown.grab().size() == shown.size()
    assert len(asked) < 50


def test_numbers_are_sorted_as_numbers_and_texts_as_texts(table):
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in table.texts()] == ["100", "20", "9"]
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in table.texts()] == ["100", "20", "9"]


def test_the_selected_row_stays_selected_where_sorting_puts_it(table):
    table.selectRow(0)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    (selected,) = QTableView.selectionModel(table).selectedRows()
    assert (selected.row(), selected.data()) == (2, "9")


def test_every_number_has_room(table):
    rows = [(Cell("a"), Cell("1", 1)), (Cell("b"), Cell("1,234,567,890,123", 1234567890123))]
    table.show_rows(rows, table.palette())
    text = table.fontMetrics().horizontalAdvance("1,234,567,890,123")
    assert table.columnWidth(1) > text


def test_a_row_that_says_something_else_gets_the_room_for_it_and_stays_selected(table):
    table.selectRow(1)
    table.put_row(1, (Cell("b"), Cell("1,234,567,890,123", 1234567890123)))
    assert table.texts()[1] == ["b", "1,234,567,890,123"]
    assert table.columnWidth(1) > table.fontMetrics().horizontalAdvance("1,234,567,890,123")
    assert QTableView.selectionModel(table).selectedRows()[0].row() == 1
    width = table.columnWidth(1)
    table.put_row(1, (Cell("b"), Cell("1", 1)))
    assert table.columnWidth(1) == width  # it does not jump back
