"""A look at a project from outside."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from deitdet_gui.core import glance as module
from deitdet_gui.core.dataset import State
from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.glance import Glance, glance
from deitdet_gui.core.project import create, open_project
from tests.gui.conftest import make_pictures


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Four pictures: one done, one empty, one to skip, one to do."""
    folder = tmp_path / "cells"
    create(folder, make_pictures(folder / "pictures", 4))
    with open_project(folder) as opened:
        done, empty, skipped, _ = opened.document.dataset.images
        marks = {done: State.DONE, empty: State.EMPTY, skipped: State.SKIPPED}
        opened.document.do("Mark", None, [MarkImage(i, mark) for i, mark in marks.items()])
        opened.document.save()
    return folder


def test_it_says_how_far_a_project_is_and_when_it_was_open(project: Path) -> None:
    seen = glance(project)
    assert (seen.folder, seen.done, seen.of) == (project, 2, 4)
    assert seen.opened is not None
    assert datetime.now() - seen.opened < timedelta(minutes=5)


def test_it_changes_nothing(project: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in project.rglob("*")}
    glance(project)
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*")} == before


@pytest.mark.parametrize("damage", [b"{", b"\xff", b"[" * 9999])
def test_what_cannot_be_read_is_left_out(project: Path, tmp_path: Path, damage: bytes) -> None:
    (project / "annotations.json").write_bytes(damage)
    (project / ".deitdet" / "states.json").write_text(json.dumps({"images": [1]}))
    seen = glance(project)
    assert (seen.done, seen.of) == (0, None)
    assert glance(tmp_path / "nothing") == Glance(tmp_path / "nothing")


def test_names_that_are_no_text_are_left_out(project: Path) -> None:
    (project / ".deitdet" / "states.json").write_bytes(b'{"images": {"\xff.png": "done"}}')
    seen = glance(project)
    assert (seen.done, seen.of) == (0, 4)


def test_a_file_that_is_too_large_is_not_counted(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = (project / ".deitdet" / "states.json").stat().st_size
    assert (project / "annotations.json").stat().st_size > states
    monkeypatch.setattr(module, "MOST_BYTES", states)
    assert (glance(project).done, glance(project).of) == (2, None)
