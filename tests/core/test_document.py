import json
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.document import Changed, Document
from deitdet_gui.core.edits import (
    Edit,
    MarkImage,
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveImage,
    SetRejections,
)
from deitdet_gui.core.errors import ChangedOnDiskError, LockedError, SaveError
from deitdet_gui.core.project import Opened, open_project
from deitdet_gui.core.saving import Saving

ONE = ImageId(1)


def box(number: int, x1: float = 9, image: int = 1) -> Box:
    return Box(BoxId(number), ImageId(image), CategoryId(1), 1, 2, x1, 9)


def put(document: Document, number: int, x1: float = 9) -> None:
    document.do("Draw", ONE, [PutBox(box(number, x1))])


def mark(document: Document, state: State | None = State.DONE) -> None:
    document.do("Mark", ONE, [MarkImage(ONE, state)])


def reopened(folder: Path) -> tuple[Dataset, Opened]:
    """What a person finds after the process was killed; the system frees a dead one's lock."""
    with open_project(folder) as opened:
        assert not opened.document.locked_by
        return opened.document.dataset, opened


def test_undo_and_redo_walk_through_the_history(opened: Opened) -> None:
    document = opened.document
    put(document, 1)
    put(document, 1, 20)
    document.do("Nothing", None, [])
    assert (document.undo_text, document.redo_text) == ("Draw", "")
    change = document.undo()
    assert change is not None
    assert (change.image, document.dataset.boxes[BoxId(1)].x1) == (ONE, 9)
    document.undo()
    assert (document.dataset.boxes, document.undo_text, document.redo_text) == ({}, "", "Draw")
    assert document.undo() is None
    document.redo()
    document.redo()
    assert document.redo() is None
    assert document.dataset.boxes[BoxId(1)].x1 == 20
    document.undo()
    put(document, 2)
    assert document.redo_text == ""


def test_listeners_are_told_what_changed_also_by_undo(opened: Opened) -> None:
    told: list[Changed] = []
    opened.document.listeners.append(told.append)
    put(opened.document, 1)
    opened.document.undo()
    opened.document.do("Name", None, [PutCategory(Category(CategoryId(3), "cow"))])
    image = opened.document.dataset.images[ImageId(2)]
    opened.document.do("Remove", image.id, [RemoveImage(image.id)])
    assert told == [
        Changed(frozenset({ONE})),
        Changed(frozenset({ONE})),
        Changed(frozenset(), categories=True),
        Changed(frozenset({ImageId(2)}), listing=True),
    ]


@pytest.mark.parametrize("last", [RemoveBox(BoxId(99)), RemoveImage(ImageId(99))])
def test_a_change_that_fails_half_way_is_not_made_at_all(opened: Opened, last: Edit) -> None:
    document = opened.document
    with pytest.raises(KeyError):
        document.do("Broken", ONE, [PutBox(box(1)), last])
    assert (document.dataset.boxes, document.undo_text) == ({}, "")
    assert document.is_saved
    assert not document.journal.path.exists()


def test_a_change_that_is_no_json_is_not_made(opened: Opened) -> None:
    odd = Box(BoxId(1), ONE, CategoryId(1), 0, 0, 1, 1, crowd=object())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        opened.document.do("Broken", ONE, [PutBox(odd)])
    assert opened.document.dataset.boxes == {}


def test_a_change_that_cannot_be_journalled_is_not_made(opened: Opened) -> None:
    document = opened.document
    document.journal.path.mkdir()
    with pytest.raises(SaveError):
        put(document, 1)
    assert (document.dataset.boxes, document.undo_text, document.is_saved) == ({}, "", True)
    document.journal.path.rmdir()
    put(document, 1)
    assert list(document.dataset.boxes) == [1]


def test_undo_that_cannot_be_journalled_can_be_tried_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = opened.document
    put(document, 1)
    with monkeypatch.context() as patch:
        patch.setattr(document.journal, "append", _fail)
        with pytest.raises(SaveError):
            document.undo()
    assert (list(document.dataset.boxes), document.undo_text) == ([1], "Draw")
    document.undo()
    assert document.dataset.boxes == {}


def _fail(*_: object) -> None:
    raise SaveError("The disk is full.")


def test_undo_after_a_save_gives_the_same_bytes(opened: Opened) -> None:
    document = opened.document
    put(document, 1)
    document.save()
    first = document.path.read_bytes()
    document.do("Delete", ONE, [RemoveBox(BoxId(1))])
    document.save()
    assert document.path.read_bytes() != first
    document.undo()
    assert not document.is_saved
    document.save()
    assert document.path.read_bytes() == first


def test_a_save_empties_the_journal_and_keeps_one_backup_a_session(opened: Opened) -> None:
    document = opened.document
    before = document.path.read_bytes()
    for number in (1, 2):
        put(document, number)
        document.save()
        assert not document.journal.path.exists()
    copies = list(document.backups_folder.iterdir())
    assert before in [copy.read_bytes() for copy in copies]


def test_edits_during_a_save_stay_unsaved_and_in_the_journal(folder: Path) -> None:
    with open_project(folder) as opened:
        put(opened.document, 1)
        saving = opened.document.prepare_save()
        put(opened.document, 2)
        saving.write()
        put(opened.document, 3)
        opened.document.finish_save(saving)
        assert not opened.document.is_saved
        expected = opened.document.dataset
    dataset, again = reopened(folder)
    assert dataset == expected
    assert again.restored == 2


def test_a_save_overtaken_by_a_later_one_is_forgotten(opened: Opened) -> None:
    document = opened.document
    put(document, 1)
    overtaken = document.prepare_save()
    overtaken.write()  # in the background; before anybody hears of it the window is told to save
    put(document, 2)
    document.save()
    put(document, 3)
    document.finish_save(overtaken)
    assert not document.is_saved
    document.save()
    assert document.is_saved
    assert len(json.loads(document.path.read_bytes())["annotations"]) == 3


# What a session does: an edit, a step of a save, or dying. The oracle is the dataset in memory.
steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(1, 3), st.integers(5, 60)),
        st.tuples(st.just("delete"), st.integers(1, 3)),
        st.tuples(st.just("mark"), st.sampled_from([None, State.DONE, State.SKIPPED])),
        st.tuples(st.just("reject"), st.integers(0, 2)),
        st.tuples(st.sampled_from(["undo", "redo", "prepare", "write", "fail", "finish", "die"])),
    ),
    max_size=25,
)


class Session:
    """A window with its autosave, that can die at any point."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened = open_project(folder)
        self.saving: Saving | None = None

    def do(self, name: str, *rest: int | State | None) -> None:
        getattr(self, name)(*rest)

    def put(self, number: int, x1: int) -> None:
        put(self.opened.document, number, x1)

    def delete(self, number: int) -> None:
        if number in self.opened.document.dataset.boxes:
            self.opened.document.do("Delete", ONE, [RemoveBox(BoxId(number))])

    def mark(self, state: State | None) -> None:
        mark(self.opened.document, state)

    def reject(self, count: int) -> None:
        rows = tuple(Rejection(CategoryId(1), 0, 0, i, i) for i in range(count))
        self.opened.document.do("Reject", ONE, [SetRejections(ONE, rows)])

    def undo(self) -> None:
        self.opened.document.undo()

    def redo(self) -> None:
        self.opened.document.redo()

    def prepare(self) -> None:
        self.saving = self.opened.document.prepare_save()

    def write(self) -> None:
        if self.saving:
            self.saving.write()

    def fail(self) -> None:
        """The states are written, then the disk is full."""
        if self.saving:
            self.saving.states_path.write_bytes(self.saving.states.encode())

    def finish(self) -> None:
        if self.saving:
            self.saving.write()
            self.opened.document.finish_save(self.saving)
            self.saving = None

    def die(self) -> None:
        before = self.opened.document.dataset
        self.opened.close()  # frees the lock as the system would; saves nothing
        self.opened = open_project(self.folder)
        self.saving = None
        assert self.opened.messages == []
        assert self.opened.document.dataset == before
        assert self.opened.document.is_saved


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps)
def test_dying_between_any_two_steps_loses_nothing_and_doubles_nothing(
    folder: Path, many: list[tuple[str]]
) -> None:
    session = Session(folder)
    try:
        for step in many:
            session.do(*step)
        session.die()
    finally:
        session.opened.close()


def test_a_state_edit_outlives_a_crash_at_the_start_of_its_save(folder: Path) -> None:
    session = Session(folder)
    session.mark(State.DONE)
    session.prepare()
    session.die()
    assert session.opened.document.dataset.marks == {1: State.DONE}
    session.opened.close()


def test_edits_of_boxes_with_moved_ids_are_kept_aside_not_misapplied(folder: Path) -> None:
    rows = json.loads((folder / "annotations.json").read_bytes())
    odd = {"image_id": 1, "category_id": 1, "bbox": [0, 0, 9, 9]}
    rows["annotations"] = [{"id": "x", **odd}, {"id": "x", **odd}, {"id": "x", **odd}]
    (folder / "annotations.json").write_text(json.dumps(rows))
    with open_project(folder) as opened:
        first, _, third = sorted(opened.document.dataset.boxes)
        opened.document.do("Delete", ONE, [RemoveBox(first)])
        opened.document.save()
        opened.document.do("Delete", ONE, [RemoveBox(third)])
    dataset, again = reopened(folder)
    assert len(dataset.boxes) == 2
    assert "kept as journal-1.kept" in again.messages[0]


@pytest.mark.parametrize("call", ["os.fsync", "os.replace", "tempfile.mkstemp"])
def test_an_error_at_any_system_call_leaves_the_old_file_and_a_later_save_works(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    import os
    import tempfile

    modules = {"os": os, "tempfile": tempfile}
    module, name = modules[call.partition(".")[0]], call.partition(".")[2]
    real = getattr(module, name)
    failures = 0
    with open_project(folder) as opened:
        document = opened.document
        for number in range(1, 30):
            put(document, number)
            mark(document, State.DONE if number % 2 else None)
            before = document.path.read_bytes()
            count = iter(range(100))

            def limited(
                *arguments: object, at: int = number - 1, calls=count, **named: object
            ) -> object:
                if next(calls) == at:
                    raise OSError(28, "No space left on device")
                return real(*arguments, **named)

            with monkeypatch.context() as patch:
                patch.setattr(module, name, limited)
                failed = ""
                try:
                    document.save()
                except SaveError as error:
                    failed = str(error)
            if failed:
                failures += 1
                assert "No space left" in failed
                assert document.path.read_bytes() == before
                assert not document.is_saved
                assert not list(folder.rglob(".deitdet-tmp-*"))
            document.save()
            assert document.is_saved
            if next(count) <= number - 1:
                break
        expected = document.dataset
    assert failures >= 2
    assert reopened(folder)[0] == expected


def test_a_file_that_another_program_wrote_is_not_overwritten(opened: Opened) -> None:
    document = opened.document
    theirs = document.path.read_bytes() + b"\n"
    document.path.write_bytes(theirs)
    put(document, 1)
    with pytest.raises(ChangedOnDiskError, match="was changed by another program"):
        document.save()
    assert (document.path.read_bytes(), document.is_saved) == (theirs, False)
    document.keep_mine()
    assert document.is_saved
    assert theirs in [copy.read_bytes() for copy in document.backups_folder.iterdir()]
    assert len(json.loads(document.path.read_bytes())["annotations"]) == 1


def test_a_file_that_another_program_deleted_is_noticed_and_written_again(opened: Opened) -> None:
    document = opened.document
    document.path.unlink()
    put(document, 1)
    with pytest.raises(ChangedOnDiskError):
        document.save()
    document.keep_mine()
    assert document.path.exists()


def test_a_file_that_cannot_be_read_any_more_is_a_failed_save(opened: Opened) -> None:
    document = opened.document
    put(document, 1)
    document.path.unlink()
    document.path.mkdir()
    with pytest.raises(SaveError, match="could not be read"):
        document.save()
    assert not document.is_saved


def test_edits_after_a_conflict_that_nobody_settled_are_kept_aside(folder: Path) -> None:
    with open_project(folder) as opened:
        put(opened.document, 1)
        opened.document.path.write_bytes(opened.document.path.read_bytes() + b"\n")
        with pytest.raises(ChangedOnDiskError):
            opened.document.save()
        put(opened.document, 2)
    dataset, again = reopened(folder)
    assert dataset.boxes == {}
    assert "another version of the file" in again.messages[0]
    assert (folder / ".deitdet" / "journal-1.kept").read_bytes().count(b"PutBox") == 2


def test_a_locked_document_can_be_read_and_not_changed(folder: Path, opened: Opened) -> None:
    with open_project(folder) as second:
        assert second.document.locked_by.startswith("process ")
        for act in (
            lambda: put(second.document, 1),
            second.document.save,
            second.document.keep_mine,
        ):
            with pytest.raises(LockedError, match="is open in process"):
                act()
        assert len(second.document.dataset.images) == 3
    put(opened.document, 1)


def test_a_save_can_be_written_in_another_thread(opened: Opened) -> None:
    put(opened.document, 1)
    saving = opened.document.prepare_save()
    thread = threading.Thread(target=saving.write)
    thread.start()
    put(opened.document, 2)
    thread.join()
    opened.document.finish_save(saving)
    assert len(opened.document.file.dataset.boxes) == 2
    assert len(json.loads(opened.document.path.read_bytes())["annotations"]) == 1


def test_a_restored_change_can_be_undone_at_its_image(folder: Path) -> None:
    with open_project(folder) as opened:
        put(opened.document, 1)
        image = opened.document.dataset.images[ImageId(3)]
        opened.document.do("Rename", image.id, [PutImage(image)])
        opened.document.do("Name", None, [PutCategory(Category(CategoryId(3), "cow"))])
    with open_project(folder) as again:
        assert again.restored == 3
        places = [change.image for _ in range(3) if (change := again.document.undo())]
        assert places == [None, 3, 1]
        assert again.document.dataset.boxes == {}
