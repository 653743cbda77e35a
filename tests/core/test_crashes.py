"""What is left after the process was killed, or the disk was full, for real."""

import os
import random
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from deitdet_gui.core.coco import read
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.edits import PutBox
from deitdet_gui.core.project import open_project

CHILD = Path(__file__).with_name("edit_for_ever.py")
ROOT = Path(__file__).parents[2]
describe = runpy.run_path(str(CHILD))["describe"]

# Written with a limit on the size of files, as a full disk or a quota is; then without it.
FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.edits import PutBox
from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.project import open_project

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_project(Path(sys.argv[1])) as opened:
    document = opened.document
    room, most = 700, resource.RLIM_INFINITY
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
    refused = saves = 0
    for number in range(1, 9):
        box = Box(BoxId(number), ImageId(1), CategoryId(1), 0, 0, 9, 9)
        count = len(document.dataset.boxes)
        before = document.path.read_bytes()
        try:
            document.do("Draw", None, [PutBox(box)])
        except SaveError:
            refused += 1
            assert len(document.dataset.boxes) == count
        try:
            document.save()
        except SaveError:
            saves += 1
            assert document.path.read_bytes() == before
            assert not document.is_saved
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    assert refused and saves, (refused, saves)
    document.do("Draw", None, [PutBox(Box(BoxId(99), ImageId(1), CategoryId(1), 0, 0, 9, 9))])
    print(len(document.dataset.boxes))
    if sys.argv[2] == "save":
        document.save()
"""


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def kill_while_editing(folder: Path, seed: int) -> tuple[str, str]:
    """Kill a session at a random moment. Returns what was so and what was about to be."""
    lines = random.Random(seed).randint(1, 60)
    with subprocess.Popen(
        [sys.executable, CHILD, folder, str(seed)],
        stdout=subprocess.PIPE,
        env=environment(),
        text=True,
    ) as child:
        assert child.stdout
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        said += child.stdout.read().splitlines(keepends=True)
    whole = [line.rstrip("\n") for line in said if line.endswith("\n")]
    assert whole, "the session did not start"
    done = [line.removeprefix("is ") for line in whole if line.startswith("is ")]
    return done[-1], whole[-1].removeprefix("is ").removeprefix("will be ")


@pytest.mark.parametrize(
    "kills", [pytest.param(30, id="quick"), pytest.param(400, id="long", marks=pytest.mark.slow)]
)
def test_after_a_kill_at_any_moment_every_finished_edit_is_there(folder: Path, kills: int) -> None:
    restored = 0
    for seed in range(kills):
        was, would_be = kill_while_editing(folder, seed)
        read(folder / "annotations.json")
        with open_project(folder) as opened:
            assert not opened.document.locked_by
            assert opened.messages == []
            assert describe(opened.document.dataset) in (was, would_be)
            assert not list(folder.rglob(".deitdet-tmp-*"))
            restored += opened.restored
    assert restored, "no kill came between an edit and its save: this test shows nothing"


@pytest.mark.parametrize("then", ["save", "die"])
def test_a_full_disk_refuses_edits_and_saves_and_harms_nothing(folder: Path, then: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, folder, then],
        capture_output=True,
        text=True,
        env=environment(),
    )
    assert done.returncode == 0, done.stderr
    with open_project(folder) as opened:
        assert opened.messages == []
        assert len(opened.document.dataset.boxes) == int(done.stdout)
        assert opened.restored == 0 if then == "save" else opened.restored > 0


def test_a_project_opens_on_a_full_disk_and_keeps_its_journal(folder: Path) -> None:
    code = """
import resource, signal, sys
from pathlib import Path
from deitdet_gui.core.project import open_project
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
with open_project(Path(sys.argv[1])) as opened:
    assert opened.restored == 1, opened.messages
    assert "not saved yet" in opened.messages[0]
    assert not opened.document.is_saved
"""
    with open_project(folder) as opened:
        box = Box(BoxId(1), ImageId(1), CategoryId(1), 0, 0, 9, 9)
        opened.document.do("Draw", None, [PutBox(box)])
        was = describe(opened.document.dataset)
    done = subprocess.run(
        [sys.executable, "-c", code, folder], capture_output=True, text=True, env=environment()
    )
    assert done.returncode == 0, done.stderr
    with open_project(folder) as opened:
        assert (describe(opened.document.dataset), opened.restored) == (was, 1)
