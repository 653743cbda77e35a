"""The window over a small project, and label files of other programs for its pictures."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.exchange.export_dialog import ExportDialog
from deitdet_gui.gui.exchange.import_dialog import ImportDialog

WAIT_MS = 20_000


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def preferences(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def app(
    qtbot: QtBot, project_folder: Path, answers: Answers, preferences: QSettings
) -> Iterator[App]:
    """The window with four pictures of 64 x 48: p0.png to p3.png."""
    one = App(answers, preferences)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    one.open(project_folder)
    yield one
    answers.say_yes = True
    one.leave_now()


@pytest.fixture
def yolo(tmp_path: Path) -> Path:
    """Two boxes that come in, a picture that the project lacks, and a broken line."""
    folder = tmp_path / "labels"
    folder.mkdir()
    (folder / "p0.txt").write_text("0 0.5 0.5 0.25 0.5\n1 0.25 0.25 0.125 0.25\n")
    (folder / "p1.txt").write_text("1 0.5 0.5 nan 0.5\n")
    (folder / "elsewhere.txt").write_text("0 0.5 0.5 0.25 0.5\n")
    (folder / "classes.txt").write_text("cell\ndisc\n")
    return folder


@pytest.fixture
def coco(tmp_path: Path) -> Path:
    """One box on p2.png."""
    path = tmp_path / "theirs.json"
    rows = {
        "images": [{"id": 7, "file_name": "p2.png", "width": 64, "height": 48}],
        "categories": [{"id": 3, "name": "cell"}],
        "annotations": [{"id": 1, "image_id": 7, "category_id": 3, "bbox": [8, 8, 16, 16]}],
    }
    path.write_text(json.dumps(rows))
    return path


class Hand:
    """Does what a person does, and waits for what comes of it."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app = app
        self.qtbot = qtbot

    @property
    def importing(self) -> ImportDialog:
        assert isinstance(self.app.exchange.dialog, ImportDialog)
        return self.app.exchange.dialog

    @property
    def exporting(self) -> ExportDialog:
        assert isinstance(self.app.exchange.dialog, ExportDialog)
        return self.app.exchange.dialog

    @property
    def notice(self) -> str:
        notices = self.app.window.notices
        return "" if notices.isHidden() else notices.text

    def settle(self) -> None:
        """Wait until nothing is looked at, read or written."""
        exchange = self.app.exchange
        self.qtbot.waitUntil(
            lambda: exchange.dialog is None or not exchange.dialog.is_busy, timeout=WAIT_MS
        )

    def read(self, source: Path, state: str = "leave") -> None:
        """Import ``source`` as far as its report."""
        self.app._actions["import"].trigger()
        dialog = self.importing
        dialog.take(source)
        self.settle()
        dialog.state.setCurrentIndex(dialog.state.findData(state))
        self.press(dialog.read_button)
        self.qtbot.waitUntil(lambda: self.app.exchange.report is not None, timeout=WAIT_MS)

    def press(self, button) -> None:
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_in_report(self, text: str) -> None:
        from PySide6.QtWidgets import QPushButton

        report = self.app.exchange.report
        assert report is not None
        self.press(next(b for b in report.findChildren(QPushButton) if b.text() == text))

    def press_in_notice(self, text: str) -> None:
        self.press(next(b for b in self.app.window.notices._answers if b.text() == text))


@pytest.fixture
def hand(app: App, qtbot: QtBot) -> Hand:
    return Hand(app, qtbot)
