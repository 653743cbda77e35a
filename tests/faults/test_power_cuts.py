"""A power cut loses what was not synced, and a kill cannot show that; a disk in a book can.

What is synced is what the calls of the session say. Three ways to lose the rest: files have their
new names and not their new bytes; the same, with zeros for the bytes; folders do not know the new
names. A real file system loses a part of that.
"""

from pathlib import PurePosixPath

import pytest

from tests.faults.conftest import Try
from tests.faults.disk import Fault

SHARE = 37


@pytest.mark.parametrize("lost", ["data", "zeros", "names"])
@pytest.mark.parametrize(
    ("story", "share"),
    [
        pytest.param("edits", SHARE, id="edits-some"),
        pytest.param("conflict", SHARE, id="conflict-some"),
        pytest.param("recover", SHARE, id="recover-some"),
        pytest.param("edits", 1, id="edits-all", marks=pytest.mark.slow),
        pytest.param("conflict", 1, id="conflict-all", marks=pytest.mark.slow),
        pytest.param("recover", 1, id="recover-all", marks=pytest.mark.slow),
    ],
)
def test_a_power_cut_takes_at_most_what_was_not_synced(
    attempt: Try, story: str, lost: str, share: int
) -> None:
    calls = attempt(story).calls
    for at in range(1, len(calls) + 1, share):
        assert attempt(story, Fault("power", at, lost=lost)).code == -9


def test_a_power_cut_between_states_and_colours_leaves_no_half_change(attempt: Try) -> None:
    for at in range(1, len(attempt("looks").calls) + 1):
        attempt("looks", Fault("power", at, lost="data"))


def test_a_file_is_synced_before_it_gets_its_name_and_its_folder_after(attempt: Try) -> None:
    replaced = 0
    calls = [(name, PurePosixPath(path)) for name, path, _ in attempt("edits").calls]
    for number, (name, path) in enumerate(calls):
        if name != "replace":
            continue
        replaced += 1
        before = [call for call in calls[:number] if call[1] == path]
        assert before[-1][0] != "write"
        last_write = max(i for i, call in enumerate(before) if call[0] == "write")
        assert ("fsync", path) in before[last_write:], f"{path} was not synced"
        after = calls[number + 1 : number + 3]
        assert after == [("open", path.parent), ("fsync", path.parent)], f"{path.parent}: {after}"
    assert replaced > 10


def test_an_edit_is_in_the_journal_before_it_is_said_to_be_done(attempt: Try) -> None:
    said = attempt("edits").said
    written = False
    edits = 0
    for word, *rest in said[said.index(next(r for r in said if r[0] == "about")) :]:
        if word == "about":
            written = False
        elif word == "call" and rest[:2] == ["write", ".deitdet/journal.jsonl"]:
            written = True
        elif word == "is":
            assert written
            edits += 1
    assert edits > 15
