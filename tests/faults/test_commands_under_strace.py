"""The real commands, killed by the kernel at every call of each kind that touches the project.

``strace`` counts its ``when=`` for every call by name, so each name is a loop of its own. What
Python does while it starts is passed over: the first run notes which calls are about the project.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from deitdet_gui.core.project import open_project
from deitdet_gui.core.splits import Split
from tests.faults.harness import ROOT, TRIED, UNTOUCHED, make_base
from tests.faults.model import State, in_file, state_in, state_of

CALLS = ("openat", "write", "fsync", "rename", "unlink", "close", "chmod", "mkdir")
THEIRS = {
    "images": [{"id": 7, "file_name": "b.png", "width": 100, "height": 80}],
    "annotations": [{"id": 1, "image_id": 7, "category_id": 3, "bbox": [1, 2, 30, 40]}],
    "categories": [{"id": 3, "name": "cow"}],
}
COMMANDS = {
    "import": ["import", "PROJECT", "THEIRS", "--state", "done"],
    "split": ["split", "PROJECT", "--ratios", ".34", ".33", ".33"],
}


@dataclass
class Command:
    """One command line, and a place where it can be tried again and again."""

    place: Path
    words: list[str]

    def run(self, *strace: str) -> tuple[int, Path, State]:
        """Its exit code, the project it worked on, and what that held before."""
        folder = self.place / "project"
        shutil.rmtree(folder, ignore_errors=True)
        before = make_base(folder)
        theirs = self.place / "theirs.json"
        theirs.write_text(json.dumps(THEIRS))
        names = {"PROJECT": str(folder), "THEIRS": str(theirs)}
        done = subprocess.run(
            [*strace, sys.executable, "-m", "deitdet_gui", *(names.get(w, w) for w in self.words)],
            cwd=self.place,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
        )
        return done.returncode, folder, before


@pytest.fixture
def strace(place: Path) -> str:
    path = shutil.which("strace")
    if path is None:
        pytest.skip(
            "strace is missing: no call of a real command can be killed (apt install strace)"
        )
    tried = subprocess.run([path, "-f", "-o", "/dev/null", "true"], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"strace cannot trace here: {tried.stderr.strip()}")
    return path


def calls_of(strace: str, command: Command) -> dict[str, list[int]]:
    """Name of a call -> the numbers, counted from 1, of those about the project's files."""
    log = command.place / "calls"
    traced = ",".join(CALLS)
    code, folder, _ = command.run(strace, "-f", "-y", "-o", str(log), "-e", f"trace={traced}")
    assert code == 0
    counts: dict[str, int] = dict.fromkeys(CALLS, 0)
    found: dict[str, list[int]] = {name: [] for name in CALLS}
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"\d+ +(\w+)\(", line)
        if match and match[1] in counts:
            counts[match[1]] += 1
            if str(folder) in line:
                found[match[1]].append(counts[match[1]])
    return found


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_killed_at_any_call_leaves_all_or_nothing_of_its_work(
    strace: str, place: Path, name: str
) -> None:
    command = Command(place, COMMANDS[name])
    _, folder, before = command.run()
    done = (whole(folder), Split.read(folder / ".deitdet" / "splits.json").parts)
    assert done != (before, {})
    kills = 0
    for call, numbers in calls_of(strace, command).items():
        for number in numbers:
            fault = f"inject={call}:signal=SIGKILL:when={number}"
            code, folder, _ = command.run(
                strace, "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", fault
            )
            kills += code != 0
            judge(folder, before, done)
    assert kills > 20
    TRIED["kill under strace"] += kills


def whole(folder: Path) -> State:
    with open_project(folder) as opened:
        assert opened.messages == []
        assert not opened.document.locked_by
        return state_of(opened.document.dataset)


def judge(folder: Path, before: State, done: tuple[State, dict[str, str]]) -> None:
    raw = (folder / "annotations.json").read_text("utf-8")
    assert [text for text in UNTOUCHED if text not in raw] == []
    assert in_file(state_in(folder / "annotations.json")) in (in_file(before), in_file(done[0]))
    assert Split.read(folder / ".deitdet" / "splits.json").parts in ({}, done[1])
    found = whole(folder)
    assert found in (before, done[0])
    assert in_file(state_in(folder / "annotations.json")) == in_file(found)
    assert not list(folder.rglob(".deitdet-tmp-*"))


@pytest.mark.parametrize("story", ["edits", "conflict"])
def test_the_disk_in_the_process_misses_no_call_of_the_kernel(
    strace: str, place: Path, story: str
) -> None:
    """Otherwise killing at every call that it numbers would not be killing at every call."""
    folder, log = place / "project", place / "calls"
    before = make_base(folder)
    fault = {"kind": "kill", "at": 0, "errno": 0, "lasting": 1, "lost": "", "after_s": 0}
    order = {
        "folder": str(folder),
        "story": story,
        "before": before,
        "fault": fault,
        "sabotage": [],
    }
    names = "openat,open,write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2,unlink,"
    names += "unlinkat,ftruncate,truncate,link,linkat,symlink,copy_file_range,sendfile"
    tracing = [strace, "-f", "-y", "-o", str(log), "-e", f"trace={names}"]
    done = subprocess.run(
        [*tracing, sys.executable, "-m", "tests.faults.session"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input=json.dumps(order) + "\n",
        capture_output=True,
        text=True,
    )
    answer = json.loads(done.stdout)
    assert answer["code"] == 0
    # Opening to read changes nothing, and the disk itself does it too.
    said = [row[1] for row in answer["said"] if row[0] == "call" and row[3]]
    kernel = dict.fromkeys(("open", "write", "fsync", "replace", "unlink", "ftruncate"), 0)
    names_of = {"openat": "open", "rename": "replace"}
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"\d+ +(\w+)\((.*)", line)
        if match is None or str(folder) not in match[2]:
            continue
        name = names_of.get(match[1], match[1])
        if name != "open" or re.search("O_WRONLY|O_RDWR|O_CREAT", match[2]):
            kernel[name] += 1  # a KeyError is a call that nobody thought of
    if story == "conflict":
        kernel["replace"] -= 1  # the other program's
    assert kernel == {name: said.count(name) for name in kernel}
