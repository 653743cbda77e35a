"""Disks that are really full or read-only, and files that really may not grow."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.harness import ROOT
from tests.faults.on_a_disk import NO_MOUNT


def run(what: str, folder: Path, *before: str) -> None:
    done = subprocess.run(
        [*before, sys.executable, "-m", "tests.faults.on_a_disk", what, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    if done.returncode == NO_MOUNT:
        pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("what", ["full", "read-only"])
def test_a_disk_of_its_own_that_is(what: str, tmp_path: Path) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("unshare is missing: a real disk cannot be mounted for this test")
    tried = subprocess.run(["unshare", "-m", "true"], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"unshare -m does not work here, it wants root: {tried.stderr.strip()}")
    run(what, tmp_path, "unshare", "-m")


def test_files_that_may_not_grow_refuse_edits_and_saves_and_harm_nothing(tmp_path: Path) -> None:
    run("limited", tmp_path)
