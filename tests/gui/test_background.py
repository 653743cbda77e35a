"""Work in a thread: one piece at a time, and what takes the place of another."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.background import Background

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
