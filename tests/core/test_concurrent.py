"""Other programs that change, delete or replace a project's files while it is open."""

import json
import shutil
from pathlib import Path

import pytest

from deitdet_gui.core import project as module
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId, State
from deitdet_gui.core.document import Changed
from deitdet_gui.core.edits import MarkImage, PutBox
from deitdet_gui.core.errors import ChangedOnDiskError, LockedError, SaveError
from deitdet_gui.core.journal import _encode
from deitdet_gui.core.project import Opened, open_project
from deitdet_gui.core.versions import NewerVersionError

ONE = ImageId(1)


def draw(opened: Opened, number: int = 1) -> None:
    box = Box(BoxId(number), ONE, CategoryId(1), 0, 0, 9, 9)
    opened.document.do("Draw", ONE, [PutBox(box)])


def mark(opened: Opened, state: State) -> None:
    opened.document.do("Mark", ONE, [MarkImage(ONE, state)])


def test_states_that_another_program_wrote_are_not_overwritten(opened: Opened) -> None:
    mark(opened, State.DONE)
    opened.document.save()
    path = opened.project.states
    theirs = path.read_bytes().replace(b"done", b"skipped")
    path.write_bytes(theirs)
    mark(opened, State.EMPTY)
    with pytest.raises(ChangedOnDiskError, match=r"states\.json was changed by another program"):
        opened.document.save()
    assert path.read_bytes() == theirs
    opened.document.keep_mine()
    assert b"empty" in path.read_bytes()
    assert theirs in [copy.read_bytes() for copy in opened.project.backups.iterdir()]


def test_states_that_are_gone_are_written_again(opened: Opened) -> None:
    mark(opened, State.DONE)
    opened.document.save()
    opened.project.states.unlink()
    mark(opened, State.EMPTY)
    opened.document.save()
    assert b"empty" in opened.project.states.read_bytes()


def test_states_found_at_the_start_may_be_replaced(folder: Path) -> None:
    for state in (State.DONE, State.EMPTY):
        with open_project(folder) as opened:
            mark(opened, state)
            opened.document.save()


def test_a_deleted_annotation_file_is_said_to_be_deleted(opened: Opened) -> None:
    draw(opened)
    opened.project.annotations.unlink()
    with pytest.raises(ChangedOnDiskError, match="was deleted or moved"):
        opened.document.save()


def test_what_is_not_on_disk_any_more_is_not_saved(opened: Opened) -> None:
    opened.project.annotations.unlink()
    assert opened.document.is_saved
    opened.document.note_gone()
    assert not opened.document.is_saved
    opened.document.keep_mine()
    assert opened.document.is_saved
    assert opened.project.annotations.exists()


def test_a_project_folder_that_was_moved_is_not_made_anew(opened: Opened, tmp_path: Path) -> None:
    draw(opened)
    shutil.move(opened.project.folder, tmp_path / "elsewhere")
    with pytest.raises(SaveError, match=r"is gone\. Nothing was written"):
        opened.document.save()
    assert not opened.project.folder.exists()


def test_where_the_states_are_gone_too_what_was_said_of_the_images_stays(opened: Opened) -> None:
    mark(opened, State.DONE)
    opened.document.save()
    opened.project.states.unlink()
    opened.project.annotations.write_bytes(opened.project.annotations.read_bytes() + b"\n")
    with open_project(opened.project.folder, write=False) as seen:
        assert not opened.document.knows_all_of(seen.document)
        opened.document.adopt(seen.document)
        assert opened.document.knows_all_of(seen.document)
    assert opened.document.dataset.state_of(ONE) is State.DONE


def test_a_copy_of_the_open_version_can_be_written_elsewhere(
    opened: Opened, tmp_path: Path
) -> None:
    draw(opened)
    opened.project.annotations.write_text("{}")
    opened.document.write_copy(tmp_path / "mine.json")
    kept = opened.document.keep_copy()
    assert kept.parent == opened.project.backups
    assert kept.read_bytes() == (tmp_path / "mine.json").read_bytes()
    assert len(json.loads(kept.read_bytes())["annotations"]) == 1
    assert opened.project.annotations.read_text() == "{}"
    assert not opened.document.is_saved


def test_what_another_document_has_read_is_taken_with_its_states(opened: Opened) -> None:
    draw(opened)
    mark(opened, State.DONE)
    opened.document.save()
    project = opened.project
    project.states.write_bytes(project.states.read_bytes().replace(b"done", b"skipped"))
    theirs = project.annotations.read_bytes() + b"\n"
    project.annotations.write_bytes(theirs)
    told: list[Changed] = []
    opened.document.listeners.append(told.append)
    with open_project(project.folder, write=False) as seen:
        opened.document.adopt(seen.document)
    assert told == [Changed(frozenset(), categories=True, listing=True)]
    assert opened.document.dataset.state_of(ONE) is State.SKIPPED
    assert (opened.document.is_saved, opened.document.undo_text) == (True, "")
    draw(opened, 2)
    opened.document.save()  # what it has read it may replace
    assert project.annotations.read_bytes() != theirs


@pytest.mark.parametrize("name", ["project.json", "states.json", "journal.jsonl"])
def test_a_file_of_a_newer_program_is_refused_and_left_alone(folder: Path, name: str) -> None:
    path = folder / ".deitdet" / name
    row = {"version": 2, "pictures": "pictures", "images": {}, "rejected": {}}
    head = _encode({"journal": 2, "base_sha256": "x"})
    path.write_bytes(head if name == "journal.jsonl" else json.dumps(row).encode())
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file() and "lock" not in p.name}
    for _ in range(2):  # and it does not stay locked
        with pytest.raises(NewerVersionError, match=r"made by a newer DeiTDet.*Update DeiTDet"):
            open_project(folder)
    assert {p: p.read_bytes() for p in before} == before
    assert not list(folder.rglob("*.kept"))


def test_a_file_that_may_not_be_written_opens_to_look_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = module.os.access

    def may(path: Path, how: int) -> bool:
        return path.name != "annotations.json" and real(path, how)

    monkeypatch.setattr(module.os, "access", may)
    with open_project(folder) as opened:
        assert "annotations.json may not be written" in opened.document.locked_by
        with pytest.raises(LockedError, match=r"may not be written\. It can only be looked at"):
            draw(opened)
