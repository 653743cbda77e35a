"""Labels written for other programs, through the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from deitdet_gui.core.dataset import Box, Category, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.formats import WRITERS
from deitdet_gui.core.splits import Split
from deitdet_gui.gui.exchange import exchange as module

Key = Qt.Key


@pytest.fixture(autouse=True)
def labelled(app) -> None:
    """p0 is done, p1 is in progress; each has a box."""
    edits = [PutCategory(Category(1, "cell"))]
    edits += [PutBox(Box(n, n, 1, 8.0, 8.0, 24.0, 24.0)) for n in (1, 2)]
    assert app.workspace.signals.do("Draw", None, [*edits, MarkImage(1, State.DONE)])


@pytest.fixture
def export(app, hand, qtbot, tmp_path):
    """Opens the dialog; what it returns presses Export and waits for the report."""
    app._actions["export"].trigger()
    hand.exporting.place.show_path(tmp_path / "out")

    def press():
        hand.press(hand.exporting.export)
        hand.settle()

    return press


def choose(box, data) -> None:
    assert box.findData(data) >= 0
    box.setCurrentIndex(box.findData(data))


def test_labels_are_written_and_the_report_says_what(app, hand, export, tmp_path):
    choose(hand.exporting.format, "voc")
    export()
    report = app.exchange.report
    assert report.heading.text() == "2 boxes on 2 pictures were written."
    facts = report.facts.text()
    assert str(tmp_path / "out") in facts
    assert "1 of the pictures is in progress" in facts
    assert "2 unlabelled" in facts
    assert {p.name for p in (tmp_path / "out" / "Annotations").iterdir()} == {"p0.xml", "p1.xml"}
    assert app.exchange.dialog is None
    hand.press_in_report("Close")
    assert not app.exchange.is_busy
    assert not app.workspace.is_held


def test_only_what_is_done_and_the_pictures_too(app, hand, export, tmp_path):
    choose(hand.exporting.format, "yolo")
    choose(hand.exporting.only, "done")
    hand.exporting.copy.setChecked(True)
    export()
    names = {p.name for p in (tmp_path / "out").rglob("p*.*")}
    assert names == {"p0.txt", "p0.png"}


def test_a_part_of_the_split_can_be_chosen_once_there_is_one(app, hand, export, tmp_path):
    assert not hand.exporting.part.isEnabled()
    hand.exporting.reject()
    parts = {"p0.png": "train", "p1.png": "val", "p2.png": "train", "p3.png": "test"}
    Split(parts).write(app.workspace.opened.project.splits)
    app._actions["export"].trigger()
    hand.exporting.place.show_path(tmp_path / "out")
    choose(hand.exporting.format, "labelme")
    choose(hand.exporting.part, "val")
    export()
    assert {p.name for p in (tmp_path / "out").glob("*.json")} == {"p1.json"}


def test_what_is_there_already_is_refused_without_losing_a_choice(app, hand, export, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    choose(hand.exporting.format, "labelme")
    choose(hand.exporting.only, "done")
    export()
    dialog = hand.exporting
    assert dialog.isVisible()
    assert "is not empty" in dialog.problem.text
    assert dialog.format.currentData() == "labelme"
    assert dialog.only.currentData() == "done"
    assert dialog.place.path == tmp_path / "out"
    assert app.exchange.report is None
    dialog.place.show_path(tmp_path / "new")
    assert dialog.problem.text == ""
    export()
    assert app.exchange.report is not None
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_an_earlier_export_is_replaced_only_where_that_was_said(app, hand, export, tmp_path):
    choose(hand.exporting.format, "labelme")
    export()
    hand.press_in_report("Close")
    app._actions["export"].trigger()
    hand.exporting.place.show_path(tmp_path / "out")
    choose(hand.exporting.only, "done")
    export()
    said = hand.exporting.problem.text
    assert "“Replace an earlier export”" in said
    assert "--" not in said
    hand.exporting.overwrite.setChecked(True)
    export()
    assert app.exchange.report is not None
    assert {p.name for p in (tmp_path / "out").glob("*.json")} == {"p0.json"}


def test_one_file_is_written_where_the_format_has_one(app, hand, export, answers, tmp_path):
    choose(hand.exporting.format, "yolo")
    assert not hand.exporting.place.file.isEnabled()
    choose(hand.exporting.format, "coco")
    answers._file = tmp_path / "all.json"
    hand.press(hand.exporting.place.file)
    assert not hand.exporting.overwrite.isChecked()
    export()
    assert len(json.loads((tmp_path / "all.json").read_bytes())["annotations"]) == 2
    assert app.exchange.report is not None


def test_the_place_that_is_proposed_follows_the_format_until_one_is_chosen(app, hand, answers):
    app._actions["export"].trigger()
    dialog = hand.exporting
    folder = app.workspace.opened.project.folder
    for name in ("voc", "yolo"):
        choose(dialog.format, name)
        assert dialog.place.path == folder.parent / f"{folder.name}-{name}"
    answers._folder = folder.parent / "mine"
    hand.press(dialog.place.folder)
    choose(dialog.format, "coco")
    assert dialog.place.path == folder.parent / "mine"


def test_a_place_that_is_no_whole_path_is_refused(app, hand, export):
    hand.exporting.place.line.setText("somewhere")
    export()
    assert "not clear" in hand.exporting.problem.text
    assert not Path("somewhere").exists()


def test_nothing_to_export_is_said(app, hand, export):
    app.workspace.undo("annotate")
    export()
    assert "nothing to export" in hand.exporting.problem.text


def test_writing_can_be_given_up_and_leaves_nothing(
    app, hand, qtbot, export, tmp_path, monkeypatch
):
    real, started = WRITERS["voc"], []

    def endless(out):
        made = list(real(out))
        started.append(1)
        while True:
            yield from made

    monkeypatch.setitem(WRITERS, "voc", endless)
    choose(hand.exporting.format, "voc")
    hand.press(hand.exporting.export)
    qtbot.waitUntil(lambda: bool(started))
    hand.exporting._writing._dialog.canceled.emit()
    hand.settle()
    assert app.exchange.report is None
    assert hand.exporting.problem.text == ""
    assert not (tmp_path / "out").exists()


def test_a_project_that_can_only_be_looked_at_can_be_exported(app, hand, export, monkeypatch):
    monkeypatch.setattr(app.workspace.opened.document, "locked_by", "process 5")
    export()
    assert app.exchange.report is not None


def test_the_folder_is_shown_on_demand(app, hand, export, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(module, "show_folder", shown.append)
    export()
    hand.press_in_report("Show folder")
    assert shown == [tmp_path / "out"]
    assert app.exchange.report is not None


def test_the_choices_of_an_export_are_there_the_next_time(app, hand, export, qtbot, tmp_path):
    choose(hand.exporting.format, "cvat")
    choose(hand.exporting.only, "done")
    hand.exporting.copy.setChecked(True)
    export()
    qtbot.keyClick(app.exchange.report, Key.Key_Escape)
    app._actions["export"].trigger()
    dialog = hand.exporting
    assert dialog.format.currentData() == "cvat"
    assert dialog.only.currentData() == "done"
    assert dialog.copy.isChecked()
    assert not dialog.overwrite.isChecked()
    assert dialog.place.path.parent == tmp_path


def test_what_another_program_writes_waits_while_labels_are_exported(app, hand, export):
    assert app.workspace.is_in_hand
    hand.exporting.reject()
    assert not app.workspace.is_in_hand
