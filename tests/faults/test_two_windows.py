"""Two processes on one project: one writes, the other one looks and says who writes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.errors import LockedError
from deitdet_gui.core.project import open_project
from tests.faults.harness import ROOT, make_base
from tests.faults.model import state_of
from tests.faults.test_window_kills import make

Process = subprocess.Popen[str]
# A window says whom it found in the project, and again after each line of stdin.
WINDOW = """
import sys, tempfile
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
qt = QApplication([])
with tempfile.TemporaryDirectory() as folder:
    app = App(Answers(), QSettings(f"{folder}/w.ini", QSettings.Format.IniFormat))
    app.window.show()
    while True:
        app.open(Path(sys.argv[1]))
        print(app.workspace.opened.document.locked_by or "nobody", flush=True)
        if not sys.stdin.readline():
            break
    app.leave_now()
"""
# A holder without a window: it edits, and waits.
HOLDER = """
import sys
from pathlib import Path
from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.dataset import State
from deitdet_gui.core.project import open_project
with open_project(Path(sys.argv[1])) as opened:
    opened.document.do("Mark", 1, [MarkImage(1, State.DONE)])
    print(opened.document.locked_by or "nobody", flush=True)
    sys.stdin.readline()
"""


def start(processes: list[Process], code: str, folder: Path) -> Process:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    one = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    processes.append(one)
    return one


def word(process: Process) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_the_second_looks_and_names_the_first_and_writes_once_that_is_killed(
    processes: list[Process], place: Path
) -> None:
    state = make_base(place / "project")
    first = start(processes, HOLDER, place / "project")
    assert word(first) == "nobody"
    with open_project(place / "project") as second:
        assert second.document.locked_by.startswith(f"process {first.pid} on ")
        assert state_of(second.document.dataset) == state
        assert second.restored == 0
        with pytest.raises(LockedError, match=str(first.pid)):
            second.document.do("Mark", None, [MarkImage(1, None)])
        journal = place / "project" / ".deitdet" / "journal.jsonl"
        assert journal.read_bytes().count(b"MarkImage") == 1  # looking took nothing away
    first.kill()
    first.wait()
    with open_project(place / "project") as second:
        assert not second.document.locked_by
        assert second.restored == 1
        assert state_of(second.document.dataset) == state | {"marks": {"1": "done"}}


def test_a_second_window_is_read_only_until_the_first_is_killed(
    processes: list[Process], place: Path
) -> None:
    folder = make(place / "project")
    first = start(processes, WINDOW, folder)
    assert word(first) == "nobody"
    second = start(processes, WINDOW, folder)
    assert word(second).startswith(f"process {first.pid} on ")
    first.kill()
    first.wait()
    assert second.stdin
    second.stdin.write("again\n")
    second.stdin.flush()
    assert word(second) == "nobody"
    second.stdin.close()
    assert second.wait(60) == 0


def test_a_command_on_an_open_project_says_who_has_it_and_changes_nothing(
    processes: list[Process], place: Path
) -> None:
    make_base(place / "project")
    first = start(processes, HOLDER, place / "project")
    assert word(first) == "nobody"
    before = (place / "project" / "annotations.json").read_bytes()
    for words in (["split", "--ratios", ".5", ".5", "0"], ["import", "nothing.json"]):
        command = [words[0], str(place / "project"), *words[1:]]
        (place / "nothing.json").write_text(json.dumps({"images": [], "annotations": []}))
        done = subprocess.run(
            [sys.executable, "-m", "deitdet_gui", *command],
            cwd=place,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 1, done.stderr
        assert "Traceback" not in done.stderr
        assert f"process {first.pid} on " in done.stdout + done.stderr
    assert (place / "project" / "annotations.json").read_bytes() == before
    assert not (place / "project" / ".deitdet" / "splits.json").exists()


def test_two_processes_that_open_at_once_are_never_both_writers(
    processes: list[Process], place: Path
) -> None:
    make_base(place / "project")
    many = [start(processes, HOLDER, place / "project") for _ in range(3)]
    # Those who do not get the lock cannot mark, and say so by ending.
    winners = [one for one in many if word(one) == "nobody"]
    assert len(winners) == 1
