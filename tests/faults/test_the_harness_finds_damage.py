"""A safeguard is taken away, and the same harness must find that something is lost.

Without these, a harness that never kills at the right place would be as green as a product that
loses nothing.
"""

import errno
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from deitdet_gui.core import journal
from deitdet_gui.core.project import open_project
from tests.faults import sabotage
from tests.faults.conftest import Try
from tests.faults.disk import Fault
from tests.faults.harness import DamageError, make_base
from tests.faults.test_damaged_files import make_whole, spoil
from tests.faults.test_two_windows import HOLDER, Process, start, word

slow = functools.partial(pytest.param, marks=pytest.mark.slow)
JOURNAL = ".deitdet/journal.jsonl"


def finds(attempt: Try, sabotage: str, words: str, faults: Iterator[Fault]) -> bool:
    """Whether one of the faults shows damage, and calls it so."""
    for fault in faults:
        try:
            attempt("edits", fault, (sabotage,))
        except DamageError as damage:
            if words in str(damage):
                return True
    return False


def each(
    attempt: Try, sabotage: str, kind: str, names: tuple[str, ...], path: str = "", **more: object
) -> Iterator[Fault]:
    """A fault at each call with one of these names, about the one file or all."""
    outcome = attempt("edits", Fault(), (sabotage,), judged=False)
    for number, call in enumerate(outcome.calls, start=1):
        if call[0] in names and path in ("", call[1]):
            yield Fault(kind, number, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sabotage", "kind", "words"),
    [
        ("no_rename", "kill", "a torn file"),
        slow("no_rename", "torn", "a torn file"),
        ("late_journal", "kill", "found:"),
        slow("no_journal", "kill", "found:"),
        ("no_mark", "kill", "Not all changes"),
        slow("parse_and_dump", "kill", "not in the file any more"),
    ],
)
def test_a_kill_shows_that_a_safeguard_is_gone(
    attempt: Try, sabotage: str, kind: str, words: str
) -> None:
    calls = each(attempt, sabotage, kind, ("open", "write", "unlink"))
    assert finds(attempt, sabotage, words, calls)


def test_a_kill_shows_that_nobody_sweeps(attempt: Try, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deitdet_gui.core.project.sweep", lambda folder: None)
    assert finds(attempt, "nothing", "left behind", each(attempt, "nothing", "kill", ("fsync",)))


@pytest.mark.parametrize(
    ("sabotage", "lost", "words"),
    [
        ("no_sync", "data", "a torn file"),
        slow("no_sync", "zeros", "a torn file"),
        ("no_folder_sync", "names", "may be"),
    ],
)
def test_a_power_cut_shows_that_a_sync_is_gone(
    attempt: Try, sabotage: str, lost: str, words: str
) -> None:
    calls = each(attempt, sabotage, "power", ("open", "unlink"), lost=lost)
    assert finds(attempt, sabotage, words, calls)


@pytest.mark.parametrize(
    ("sabotage", "kind", "words"),
    [
        ("edit_stays", "error", "in memory"),
        slow("no_wrapping", "error", "as it is"),
        slow("no_torn_line_cut", "short", "damaged"),
    ],
)
def test_an_error_shows_that_a_safeguard_is_gone(
    attempt: Try, sabotage: str, kind: str, words: str
) -> None:
    path = "" if sabotage == "no_wrapping" else JOURNAL
    writes = [*each(attempt, sabotage, kind, ("write",), path, errno=errno.ENOSPC)]
    assert finds(attempt, sabotage, words, reversed(writes))


def test_a_changed_byte_shows_that_the_checksum_is_gone(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = make_whole(place / "project")
    monkeypatch.setattr(journal, "_decode", journal._decode)  # brought back at the end
    sabotage.no_checksum()
    with pytest.raises(AssertionError, match="neither before nor after"):
        spoil(place / "project", states, "journal.jsonl", 7)


def test_two_writers_show_that_the_lock_is_gone(processes: list[Process], place: Path) -> None:
    make_base(place / "project")
    first = start(
        processes,
        f"from tests.faults import sabotage; sabotage.no_lock()\n{HOLDER}",
        place / "project",
    )
    assert word(first) == "nobody"
    with open_project(place / "project") as second:
        assert not second.document.locked_by
