"""SIGKILL at every call of a session that touches the project's files."""

import random
from pathlib import Path

import pytest

from tests.faults.conftest import Try
from tests.faults.disk import WRITES, Fault
from tests.faults.harness import Server, judge, make_base

STORIES = ("edits", "conflict", "looks", "recover")
SHARE = 11  # the everyday run takes one call in so many, the slow one all

quick_and_slow = pytest.mark.parametrize(
    "share", [pytest.param(SHARE, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)


@quick_and_slow
@pytest.mark.parametrize("story", STORIES)
def test_a_kill_before_any_call_breaks_and_loses_nothing(
    attempt: Try, story: str, share: int
) -> None:
    calls = attempt(story).calls
    assert {"open", "write", "fsync", "replace", "unlink", "mkdir"} <= {c[0] for c in calls}
    # What is found before a call that only reads is what was found before the last that changed.
    chances = [n for n, call in enumerate(calls, start=1) if call[2] or share == 1]
    for number in chances[::share]:
        assert attempt(story, Fault("kill", number)).code == -9


@quick_and_slow
@pytest.mark.parametrize("story", STORIES)
def test_a_kill_in_the_middle_of_a_write_breaks_and_loses_nothing(
    attempt: Try, story: str, share: int
) -> None:
    calls = attempt(story).calls
    writes = [number for number, call in enumerate(calls, start=1) if call[0] in WRITES]
    assert writes
    for number in writes[::share]:
        assert attempt(story, Fault("torn", number)).code == -9


@pytest.mark.parametrize(
    "kills", [pytest.param(10, id="some"), pytest.param(400, id="many", marks=pytest.mark.slow)]
)
def test_a_kill_at_any_moment_while_a_thread_saves_loses_nothing(
    server: Server, place: Path, kills: int
) -> None:
    chance = random.Random(kills)
    restored = 0
    for number in range(kills):
        folder = place / f"by chance {number}"
        fault = Fault("outside", after_s=chance.uniform(0.001, 0.15))
        outcome = server.run(folder, "for_ever", make_base(folder), fault)
        assert outcome.code == -9
        restored += judge(folder, outcome)
    assert restored or kills < 100, "no kill came between an edit and its save"
