"""The options about the mouse reach both pages that have a picture, also after a fresh start."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.canvas.canvas import Canvas


@pytest.fixture
def start(
    qtbot: QtBot, tmp_path: Path, project_folder: Path, request: pytest.FixtureRequest
) -> Callable[[], App]:
    """Starts the app with the same preferences each time."""

    def start_one() -> App:
        answers = Answers()
        one = App(answers, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(one.window)
        one.open(project_folder)
        qtbot.waitUntil(lambda: one.workspace is not None)
        answers.say_yes = True
        request.addfinalizer(one.leave_now)
        return one

    return start_one


def canvases(app: App) -> tuple[Canvas, Canvas]:
    assert app.workspace is not None
    return app.workspace.annotate.canvas, app.workspace.review.stage.canvas


def test_both_pages_follow_and_a_fresh_start_remembers(start: Callable[[], App]) -> None:
    app = start()
    gc.collect()
    app.options.set("crosshair", "always")
    app.options.set("wheel", "scroll")
    app.options.set("snap", False)
    for canvas in canvases(app):
        assert canvas.habits.crosshair == "always"
        assert canvas.habits.wheel_scrolls
        assert not canvas.habits.snaps
    app.leave_now()
    for canvas in canvases(start()):
        assert canvas.habits.crosshair == "always"
        assert not canvas.habits.snaps
