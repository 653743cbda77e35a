"""SIGKILL at every call of a session that touches the project's files."""

import random
from pathlib import Path

import PIL.Image
import pytest

from deitdet_gui.core.project import create, is_whole, open_project
from tests.faults.conftest import Try
from tests.faults.disk import WRITES, Fault
from tests.faults.harness import Server, judge, make_base
from tests.faults.model import TABLES, State, state_in, state_of

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


@quick_and_slow
def test_a_project_whose_making_was_killed_can_be_made_again(
    server: Server, place: Path, share: int
) -> None:
    def pictures(name: str) -> Path:
        folder = place / name
        (folder / "pictures").mkdir(parents=True)
        for number in range(3):
            PIL.Image.new("RGB", (9, 7)).save(folder / "pictures" / f"{number}.png")
        return folder

    empty: State = {table: {} for table in TABLES}
    calls = server.run(pictures("whole"), "make", empty).calls
    made = state_in(place / "whole" / "annotations.json")
    assert len(made["images"]) == 3
    chances = [n for n, call in enumerate(calls, start=1) if call[2] or share == 1]
    for number in chances[:: min(share, 6)]:
        folder = pictures(str(number))
        assert server.run(folder, "make", empty, Fault("kill", number)).code == -9
        if is_whole(folder):
            with open_project(folder) as opened:
                assert opened.messages == []
                assert state_of(opened.document.dataset) in (empty, made)
        assert create(folder, folder / "pictures") == []
        assert state_in(folder / "annotations.json") == made
        assert not list(folder.rglob(".deitdet-tmp-*"))


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
