"""SIGKILL of a real window at random moments, while it draws, undoes, marks and saves."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PIL.Image
import pytest

from deitdet_gui.core.dataset import Category, CategoryId
from deitdet_gui.core.edits import PutCategory
from deitdet_gui.core.project import create, open_project
from tests.faults.harness import ROOT, TRIED
from tests.faults.model import in_file, state_in, state_of
from tests.faults.window_session import digest


class Windows:
    """Forks windows; see ``window_session.py``."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.window_session"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self, folder: Path, steps: int, kill_after: float = 0
    ) -> tuple[int, list[tuple[int, str]]]:
        """A window on this project: how it ended, and [number, digest] of each state it said."""
        assert self._process.stdin
        assert self._process.stdout
        order = {"folder": str(folder), "steps": steps, "kill_after": kill_after}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        return answer["code"], answer["said"]

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


@pytest.fixture(scope="module")
def windows() -> Iterator[Windows]:
    one = Windows()
    yield one
    one.close()


def make(folder: Path) -> Path:
    """A project of three pictures and one category; all of them are the same to a window."""
    (folder / "pictures").mkdir(parents=True)
    for number in range(3):
        PIL.Image.new("RGB", (64, 48), "grey").save(folder / "pictures" / f"p{number}.png")
    create(folder, folder / "pictures")
    with open_project(folder) as opened:
        opened.document.do("Add", None, [PutCategory(Category(CategoryId(1), "cell"))])
        opened.document.save()
    return folder


@pytest.mark.parametrize(
    ("kills", "longest_s", "steps"),  # more steps than any window gets to before it is killed
    [
        pytest.param(4, 0.15, 130, id="some"),
        pytest.param(200, 0.7, 400, id="many", marks=[pytest.mark.slow, pytest.mark.timeout(900)]),
    ],
)
def test_a_killed_window_loses_nothing_but_the_gesture_in_progress(
    windows: Windows, place: Path, kills: int, longest_s: float, steps: int
) -> None:
    code, story = windows.run(make(place / "whole"), steps)
    assert code == 0
    assert len({state for _, state in story}) > steps // 3
    chance = random.Random(kills)
    restored = saved = 0
    for number in range(kills):
        folder = make(place / str(number))
        code, said = windows.run(folder, steps, chance.uniform(0.001, longest_s))
        assert code == -9
        TRIED["kill of a window"] += 1
        last = len(said) - 1
        assert said == story[: last + 1]
        saved += bool(state_in(folder / "annotations.json")["boxes"])
        with open_project(folder) as opened:
            found = state_of(opened.document.dataset)
            assert opened.messages == []
            assert digest(found) in [state for _, state in story[last : last + 2]], number
            restored += opened.restored
        assert in_file(state_in(folder / "annotations.json")) == in_file(found)
        assert not list(folder.rglob(".deitdet-tmp-*"))
    if kills >= 100:  # else this could fail by chance
        assert restored, "no kill came between an edit and its save: this test shows nothing"
        assert saved, "no window had saved before it was killed"
