from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.train.cell_table import CellModel
from deitdet_gui.gui.train.run_list import RunList, RunRow

DONE = RunRow("nano", 1234, 0.41, None, "finished")


def run(number: int) -> RunFolder:
    return RunFolder(Path(f"/project/runs/2026-11-2{number // 60}_10{number % 60:02}_nano"))


@pytest.fixture
def runs(qtbot, engine):
    made = RunList(engine)
    qtbot.addWidget(made)
    return made


def test_rows_keep_what_they_say_and_the_choice_when_another_run_comes(runs):
    told = []
    runs.show_runs([run(0), run(1)])
    runs.show_row(run(0), DONE)
    runs.choose(run(0))
    runs.chosen.connect(told.append)
    runs.show_runs([run(0), run(1), run(2)])
    assert runs.runs == [run(2), run(1), run(0)]
    assert runs.texts(run(0))[1:] == ["Nano", "1,234", "0.41", "-", "finished"]
    assert runs.texts(run(2))[1:] == [""] * 5
    assert runs.current == run(0)
    assert told == []  # nobody has chosen anything


def test_a_run_that_is_gone_takes_its_row_along(runs):
    runs.show_runs([run(0), run(1), run(2)])
    runs.show_row(run(2), DONE)
    runs.select(run(2))
    runs.show_runs([run(0), run(2)])
    assert runs.runs == [run(2), run(0)]
    assert runs.texts(run(2))[-1] == "finished"
    runs.show_row(run(1), DONE)  # its story was read only now
    runs.show_runs([run(0)])
    assert runs.current is None


def test_the_person_chooses_and_the_window_selects(runs):
    told = []
    runs.chosen.connect(told.append)
    runs.show_runs([run(0), run(1)])
    runs.select(run(1))
    assert (runs.current, told) == (run(1), [])
    runs.choose(run(0))
    assert (runs.current, told) == (run(0), [run(0)])


def test_of_many_runs_only_those_in_sight_are_looked_at(qtbot, runs, monkeypatch):
    asked, look = set(), CellModel.data

    def note(model, index, role=Qt.ItemDataRole.DisplayRole):
        asked.add(index.row())
        return look(model, index, role)

    monkeypatch.setattr(CellModel, "data", note)
    runs.resize(700, 300)
    with qtbot.waitExposed(runs):
        runs.show()
    many = [run(number) for number in range(500)]
    runs.show_runs(many)
    for one in many:
        runs.show_row(one, DONE)
    qtbot.waitUntil(lambda: bool(asked))
    assert runs.grab().size() == runs.size()
    assert len(asked) < 50
