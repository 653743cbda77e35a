"""Work in a thread: one piece at a time, and what takes the place of another."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.source import Report
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.progress import ProgressDialog

WAIT_S = 20


class Slow:
    """Work that waits to be let go on."""

    def __init__(self) -> None:
        self.has_begun, self.may_end = threading.Event(), threading.Event()

    def __call__(self, _: object) -> str:
        self.has_begun.set()
        assert self.may_end.wait(WAIT_S)
        return "slow"


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def test_only_the_last_of_what_takes_the_place_of_other_work_is_told(qtbot, background):
    first, second, told = Slow(), Slow(), []
    background.finished.connect(told.append)
    background.failed.connect(told.append)
    background.start(first)
    assert first.has_begun.wait(WAIT_S)
    background.start_instead(second)
    background.start_instead(lambda _: "last")
    first.may_end.set()
    qtbot.waitUntil(lambda: not background.is_busy)
    assert told == ["last"]
    assert not second.has_begun.is_set()


def test_work_that_is_given_up_before_it_begins_says_so(qtbot, background):
    first, second = Slow(), Slow()
    background.start(first)
    background.start_instead(second)
    background.cancel()
    with qtbot.waitSignal(background.failed) as failed:
        first.may_end.set()
    assert failed.args == [""]
    assert not second.has_begun.is_set()


def test_the_window_has_the_keyboard_back_when_the_dialog_of_long_work_is_gone(
    qtbot: QtBot,
) -> None:
    window, may_end, ended = QWidget(), threading.Event(), []
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    progress = ProgressDialog(window)

    def work(report: Report) -> int:
        report(1, 9)
        may_end.wait(WAIT_S)
        return 1

    progress.run("Looking…", work, ended.append, ended.append)
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    may_end.set()
    qtbot.waitUntil(lambda: bool(ended))
    qtbot.waitUntil(window.isActiveWindow)
