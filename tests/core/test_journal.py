import errno
import json
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox
from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.journal import Journal, JournalMismatchError, _encode

BASE, NEXT = "b" * 64, "c" * 64
CHANGES: list[tuple[Edit, ...]] = [
    (PutBox(Box(BoxId(i), ImageId(1), CategoryId(1), i, 0.5, i + 10, 9)),) for i in range(4)
] + [(MarkImage(ImageId(1), State.DONE),)]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "new folder" / "journal.jsonl")


def fill(journal: Journal, changes: list[tuple[Edit, ...]] = CHANGES) -> bytes:
    for change in changes:
        journal.append(change, BASE)
    journal.close()
    return journal.path.read_bytes()


def readable(journal: Journal) -> list[tuple[Edit, ...]]:
    try:
        return journal.read(BASE)
    except JournalMismatchError as error:
        return error.readable


def test_what_was_appended_is_read_again(journal: Journal) -> None:
    fill(journal)
    assert journal.read(BASE) == CHANGES
    journal.append(CHANGES[0], "only the first line says the base")
    journal.sync()
    journal.close()
    assert Journal(journal.path).read(BASE) == [*CHANGES, CHANGES[0]]


def test_every_line_is_json_and_names_the_edit(journal: Journal) -> None:
    rows = [json.loads(line) for line in fill(journal).splitlines()]
    assert rows[0][1] == {"journal": 1, "base_sha256": BASE}
    assert rows[1][1][0]["do"] == "PutBox"


def test_no_journal_is_no_change(journal: Journal) -> None:
    assert journal.read(BASE) == []
    journal.mark(NEXT, journal.count())
    journal.clear()
    journal.sync()
    assert not journal.path.exists()


def test_a_tail_torn_at_any_byte_leaves_the_whole_changes(journal: Journal) -> None:
    data = fill(journal)
    for length in range(len(data)):
        journal.path.write_bytes(data[:length])
        whole = max(0, data[:length].count(b"\n") - 1)
        assert journal.read(BASE) == CHANGES[:whole]
    # ... and what is appended behind a torn tail is not glued to it.
    journal.path.write_bytes(data[:-7])
    fill(journal, [CHANGES[0]])
    assert journal.read(BASE) == [*CHANGES[:-1], CHANGES[0]]


@pytest.mark.parametrize("flip", [1, 2, 0x80])
def test_a_bit_flipped_anywhere_leaves_a_prefix_and_is_noticed(journal: Journal, flip: int) -> None:
    data = fill(journal, CHANGES[2:])
    for place, before in enumerate(data):
        journal.path.write_bytes(data[:place] + bytes([before ^ flip]) + data[place + 1 :])
        found = readable(journal)
        assert found == CHANGES[2:][: len(found)]
        if place < len(data) - 1:  # without its newline the last line counts as torn
            with pytest.raises(JournalMismatchError):
                journal.read(BASE)


def test_a_journal_of_another_version_of_the_file_is_refused(journal: Journal) -> None:
    fill(journal)
    with pytest.raises(JournalMismatchError, match="another version of the file"):
        journal.read(NEXT)
    assert readable(Journal(journal.path)) == CHANGES


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([{"journal": 0, "base_sha256": BASE}], "of version 0"),
        ([["no head"]], "from its first line"),
        ([{"journal": 1, "base_sha256": BASE}, ["no edit"]], "no such edit"),
        ([{"journal": 1, "base_sha256": BASE}, [{"do": "RemoveBox"}]], "no such edit"),
    ],
)
def test_whole_lines_that_make_no_sense_are_refused(
    journal: Journal, rows: list[object], words: str
) -> None:
    fill(journal)
    journal.path.write_bytes(b"".join(map(_encode, rows)))
    with pytest.raises(JournalMismatchError, match=words):
        journal.read(BASE)


def test_counting_behind_a_torn_first_line_names_no_base(journal: Journal) -> None:
    journal.path.parent.mkdir()
    journal.path.write_bytes(_encode({"journal": 1})[:9])  # the disk was full
    assert journal.count() == 0
    fill(journal)
    assert journal.read(BASE) == CHANGES


def test_after_a_mark_only_later_changes_are_replayed_on_the_new_file(journal: Journal) -> None:
    fill(journal, CHANGES[:2])
    journal.mark(NEXT, journal.count())
    journal.append(CHANGES[2], BASE)
    journal.close()
    assert journal.read(BASE) == CHANGES[:3]  # the save did not come to its end
    assert journal.read(NEXT) == [CHANGES[2]]  # it did


def test_edits_made_while_a_save_was_being_written_are_not_taken_for_saved(
    journal: Journal,
) -> None:
    fill(journal, CHANGES[:2])
    saved = journal.count()
    journal.append(CHANGES[2], BASE)
    journal.mark(NEXT, saved)
    journal.close()
    again = Journal(journal.path)
    assert again.count() == 3  # also when it was opened anew
    again.close()
    assert journal.read(NEXT) == [CHANGES[2]]


def test_a_journal_set_aside_keeps_its_content_and_its_number(journal: Journal) -> None:
    data = fill(journal)
    assert journal.set_aside().name == "journal-1.kept"
    fill(journal)
    kept = journal.set_aside()
    assert (kept.name, kept.read_bytes()) == ("journal-2.kept", data)
    assert not journal.path.exists()


class FullDisk:
    """Takes some bytes of a line, then no more, as a disk that runs full does."""

    def __init__(self, file: object, room: int) -> None:
        self.file = file
        self.room = room

    def write(self, data: bytes) -> int:
        if self.room == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        taken = self.file.write(data[: self.room])  # type: ignore[attr-defined]
        self.room = 0
        return int(taken)

    def __getattr__(self, name: str) -> object:
        return getattr(self.file, name)


@pytest.mark.parametrize("room", [0, 1, 30])
def test_a_full_disk_refuses_the_change_again_and_again_and_harms_no_line(
    journal: Journal, room: int
) -> None:
    journal.append(CHANGES[0], BASE)
    for left in (room, 0, room):
        if journal._file is None:
            journal._open(BASE)
        journal._file = FullDisk(journal._file, left)  # type: ignore[assignment]
        with pytest.raises(SaveError, match="No space left"):
            journal.append(CHANGES[1], BASE)
    journal.append(CHANGES[2], BASE)
    journal.close()
    assert journal.read(BASE) == [CHANGES[0], CHANGES[2]]


def test_a_folder_in_the_way_is_said(journal: Journal) -> None:
    journal.path.mkdir(parents=True)
    with pytest.raises(SaveError, match=r"journal\.jsonl could not be written"):
        journal.append(CHANGES[0], BASE)


def test_a_mark_that_does_not_reach_the_disk_is_said(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    fill(journal)
    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(SaveError, match="Input/output error"):
        journal.mark(NEXT, journal.count())
    journal.close()


def test_a_sync_under_way_holds_up_no_edit_and_outlives_a_close(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end, fsync = threading.Event(), threading.Event(), os.fsync

    def slow_disk(file: int) -> None:
        begun.set()
        assert may_end.wait(60)
        fsync(file)

    monkeypatch.setattr("os.fsync", slow_disk)
    journal.append(CHANGES[0], BASE)
    with ThreadPoolExecutor(1) as pool:
        marked = pool.submit(journal.mark, NEXT, 1)
        try:
            assert begun.wait(60)
            journal.append(CHANGES[1], BASE)
            journal.close()
        finally:
            may_end.set()
        marked.result()
    assert journal.read(NEXT) == [CHANGES[1]]
