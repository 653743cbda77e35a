"""What takes long happens in threads, and the window says so."""

import json
import threading
from collections.abc import Iterator

import pytest

from deitdet_gui.core.dataset import State
from deitdet_gui.core.project import open_project
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.train import outlook, run_view, starting
from tests.gui.train_page.conftest import LEFT, WAIT_MS, Bench, show


@pytest.fixture
def held_look(monkeypatch) -> Iterator[threading.Event]:
    """Looks at the project wait for this."""
    may_go_on, look = threading.Event(), outlook.make_preflight

    def look_later(*arguments):
        assert may_go_on.wait(WAIT_MS / 1000)
        return look(*arguments)

    monkeypatch.setattr(outlook, "make_preflight", look_later)
    yield may_go_on
    may_go_on.set()


def test_what_there_is_to_train_on_is_looked_at_beside_the_window(qtbot, bench, held_look):
    bench.label()
    with qtbot.waitExposed(bench.page):
        bench.page.show()
    assert bench.page.outlook.is_busy
    assert not bench.page.button.isEnabled()
    held_look.set()
    qtbot.waitUntil(bench.page.button.isEnabled, timeout=WAIT_MS)
    assert bench.page.plan.plan is not None


def test_a_look_that_is_out_of_date_is_not_shown(qtbot, bench, held_look):
    shown: list[int] = []
    bench.page.outlook.seen.connect(lambda seen: shown.append(seen.sheet.states[State.DONE]))
    bench.label(count=3)
    bench.page.refresh()
    bench.label(count=5, first=3)
    bench.page.refresh()
    held_look.set()
    qtbot.waitUntil(lambda: not bench.page.outlook.is_busy, timeout=WAIT_MS)
    assert shown == [8]


@pytest.fixture
def held_making(monkeypatch) -> Iterator[threading.Event]:
    """The making of runs waits for this, when it is seen what there is to train on."""
    may_go_on, look = threading.Event(), starting.make_preflight

    def look_later(*arguments):
        assert may_go_on.wait(WAIT_MS / 1000)
        return look(*arguments)

    monkeypatch.setattr(starting, "make_preflight", look_later)
    yield may_go_on
    may_go_on.set()


def is_being_made(bench: Bench) -> bool:
    return bench.page.starting._making.is_busy


def test_a_run_is_made_beside_the_window_which_says_so(qtbot, bench, behave, held_making):
    behave("steps:2")
    bench.label(count=4)
    show(qtbot, bench)
    with qtbot.waitSignal(bench.page.training.ended, timeout=WAIT_MS):
        qtbot.mouseClick(bench.page.button, LEFT)
        bench.page.start()  # once more, while the first press still waits
        assert "Getting ready" in bench.page.button.text()
        assert not bench.page.button.isEnabled()
        assert bench.runs() == []
        held_making.set()
    (run,) = bench.runs()
    assert len(run.read_setup().parts) == 4
    assert bench.page.button.isEnabled()


def test_a_run_holds_what_was_there_when_it_began_to_be_made(qtbot, bench, behave, held_making):
    behave("steps:2")
    bench.label(count=4)
    bench.page.start()
    qtbot.waitUntil(lambda: is_being_made(bench), timeout=WAIT_MS)
    bench.label(count=5, first=4)
    with qtbot.waitSignal(bench.page.training.ended, timeout=WAIT_MS):
        held_making.set()
    (run,) = bench.runs()
    assert len(run.read_setup().parts) == 4
    assert len(json.loads(run.annotations.read_text())["annotations"]) == 4


def test_a_run_that_is_given_up_while_it_is_made_leaves_nothing(qtbot, bench, monkeypatch):
    bench.label()
    made = starting.create_run

    def give_up_then_make(*arguments):
        bench.page.starting._making._background.cancel()
        return made(*arguments)

    monkeypatch.setattr(starting, "create_run", give_up_then_make)
    bench.page.start()
    qtbot.waitUntil(lambda: not bench.page.starting.is_busy, timeout=WAIT_MS)
    assert list(bench.opened.project.runs.iterdir()) == []
    assert bench.page.problem.text == ""
    assert not bench.page.training.is_going


def test_no_run_begins_after_the_project_was_closed(qtbot, bench, held_making):
    bench.label()
    bench.page.start()
    qtbot.waitUntil(lambda: is_being_made(bench), timeout=WAIT_MS)
    held_making.set()
    bench.page.give_up()
    assert bench.runs() == []
    assert not bench.page.training.is_going


def test_what_draws_curves_is_loaded_beside_the_window_before_the_page_is_looked_at(
    qtbot, monkeypatch, project
):
    threads = []
    monkeypatch.setattr(run_view, "LOAD_AFTER_MS", 0)
    monkeypatch.setattr(run_view, "load_plots", lambda: threads.append(threading.get_ident()))
    bench = Bench(qtbot, open_project(project), Answers())
    qtbot.waitUntil(lambda: bool(threads), timeout=WAIT_MS)
    assert threads != [threading.get_ident()]
    bench.close()
