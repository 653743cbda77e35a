import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.runs import RunConfig, RunFolder, create_run
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.export_dialog import ExportDialog
from deitdet_gui.gui.train.run_list import RunList

FAKE = [sys.executable, str(Path(__file__).with_name("fake_engine.py"))]
WAIT_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def run(opened) -> RunFolder:
    run = create_run(opened, RunConfig(), {})
    run.best.write_bytes(b"weights")
    run.model.write_text("{}")
    return run


@pytest.fixture
def engine() -> Iterator[EngineThread]:
    engine = EngineThread(command=FAKE, grace_ms=300)
    yield engine
    engine.shutdown(200)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "cells.onnx"


@pytest.fixture
def dialog(qtbot: QtBot, run, engine, out, monkeypatch) -> ExportDialog:
    monkeypatch.setenv("FAKE_ENGINE", "")
    dialog = ExportDialog(run, engine, Answers(file=out))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def export(qtbot: QtBot, dialog: ExportDialog, engine: EngineThread) -> None:
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        qtbot.mouseClick(dialog.export, LEFT)


def test_the_result_is_told_in_words_with_both_numbers(qtbot, dialog, engine, out):
    export(qtbot, dialog, engine)
    assert f"{out} is there: 9.5 MB." in dialog.outcome.text
    assert "On 87 validation pictures its AP is 0.498; here it is 0.500." in dialog.outcome.text
    assert "One picture was left out." in dialog.outcome.text
    assert "predict.py, beside it, shows how to use it." in dialog.outcome.text
    assert dialog.export.isEnabled()


def test_the_choices_reach_the_engine(qtbot, dialog, engine, out):
    dialog.small.click()
    dialog.any_size.click()
    dialog.single.click()
    export(qtbot, dialog, engine)
    words = out.read_text()
    assert words.startswith(f"--format onnx --out {out} --int8 --dynamic --no-nms")
    dialog.format.setCurrentIndex(1)
    assert not dialog.small.isEnabled()
    export(qtbot, dialog, engine)
    assert out.read_text().startswith(f"--format torchscript --out {out} --dynamic --no-nms")


def test_a_file_without_an_ending_gets_that_of_its_format(qtbot, run, engine, tmp_path):
    dialog = ExportDialog(run, engine, Answers(file=tmp_path / "cells"))
    qtbot.addWidget(dialog)
    dialog.format.setCurrentIndex(1)
    dialog.show()
    export(qtbot, dialog, engine)
    assert (tmp_path / "cells.pt").exists()


def test_a_refusal_shows_its_reason_and_what_to_do(qtbot, dialog, engine, out, monkeypatch):
    monkeypatch.setenv("FAKE_ENGINE", "refuse")
    export(qtbot, dialog, engine)
    assert dialog.outcome.text == "Its AP is 0.100.\nLeave int8 out."
    assert not out.exists()


def test_it_can_be_stopped_and_says_that_nothing_was_written(
    qtbot, dialog, engine, out, monkeypatch
):
    monkeypatch.setenv("FAKE_ENGINE", "wait")
    qtbot.mouseClick(dialog.export, LEFT)
    qtbot.waitUntil(lambda: dialog.bar.text.text() == "Checking the file: 1 of 2", timeout=WAIT_MS)
    assert not dialog.format.isEnabled()
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        qtbot.mouseClick(dialog.bar.stop, LEFT)
    assert dialog.outcome.text == "Stopped. Nothing was written."
    assert not out.exists()


def test_closing_the_dialog_stops_the_export(qtbot, dialog, engine, out, monkeypatch):
    monkeypatch.setenv("FAKE_ENGINE", "wait")
    qtbot.mouseClick(dialog.export, LEFT)
    qtbot.waitUntil(lambda: dialog.bar.text.text() == "Checking the file: 1 of 2", timeout=WAIT_MS)
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not out.exists()


def test_while_the_engine_does_something_else_it_waits(qtbot, dialog, engine, monkeypatch):
    monkeypatch.setenv("FAKE_ENGINE", "deaf")
    engine.start_job(["predict", "run"])
    assert not dialog.export.isEnabled()
    assert "something else" in dialog.export.toolTip()
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        engine.kill_job()
    assert dialog.export.isEnabled()
    assert dialog.outcome.text == ""


def test_no_file_no_export(qtbot, run, engine):
    dialog = ExportDialog(run, engine, Answers(file=None))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.export, LEFT)
    assert not engine.is_busy


def test_the_list_of_runs_offers_it_for_runs_with_a_model(qtbot, run, opened, engine):
    runs = RunList(engine)
    qtbot.addWidget(runs)
    runs.show_runs([run, empty := create_run(opened, RunConfig(), {})])
    runs.choose(empty)
    assert not runs.export.isEnabled()
    runs.choose(run)
    with qtbot.waitSignal(runs.export_wanted) as wanted:
        runs.export.click()
    assert wanted.args == [run]


def test_every_widget_of_the_dialog_that_takes_the_focus_has_a_name(dialog):
    nameless = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]
    assert not nameless


def test_why_it_cannot_begin_is_said_until_it_can(qtbot, dialog, engine):
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        engine.start_job(["device"])
        assert not dialog.export.isEnabled()
        assert dialog.outcome.text == "The engine is busy with something else."
    qtbot.waitUntil(lambda: dialog.outcome.text == "", timeout=WAIT_MS)
    assert dialog.export.isEnabled()
