"""Calls that fail instead of working: the session says so, goes on, and loses nothing.

The session itself checks after each step that what was refused did not happen in memory, and that
nothing but a ``UserError`` comes out; at its end the disk works again, and everything is saved.
"""

import errno

import pytest

from tests.faults.conftest import Try
from tests.faults.disk import Fault

NUMBERS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT)
FOR_EVER = 10**6
SHARE = 41

quick_and_slow = pytest.mark.parametrize(
    "share", [pytest.param(SHARE, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)


@quick_and_slow
@pytest.mark.parametrize("number", NUMBERS, ids=errno.errorcode.get)
@pytest.mark.parametrize("story", ["edits", "recover"])
def test_an_error_at_any_call_is_said_and_harms_nothing(
    attempt: Try, story: str, number: int, share: int
) -> None:
    calls = attempt(story).calls
    refused = 0
    for lasting, every in ((1, share), (3, 3 * share), (FOR_EVER, 3 * share)):
        for at in range(1 + NUMBERS.index(number) % every, len(calls) + 1, every):
            outcome = attempt(story, Fault("error", at, number, lasting))
            assert outcome.code == 0
            refused += outcome.last("refused") is not None
    assert refused or story == "recover", (
        "no error came through to the session: this test shows nothing"
    )


@quick_and_slow
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EDQUOT])
def test_an_error_while_a_conflict_is_settled_harms_neither_version(
    attempt: Try, number: int, share: int
) -> None:
    for at in range(1, len(attempt("conflict").calls) + 1, share):
        assert attempt("conflict", Fault("error", at, number, 1)).code == 0


def test_a_conflict_about_a_file_that_cannot_be_read_is_said(attempt: Try) -> None:
    calls = attempt("conflict").calls
    reads = [at for at, c in enumerate(calls, start=1) if c[:2] == ["open", "annotations.json"]]
    for at in reads:
        assert attempt("conflict", Fault("error", at, errno.EIO, 1)).code == 0


@quick_and_slow
def test_a_disk_that_takes_half_of_a_write_loses_nothing(attempt: Try, share: int) -> None:
    calls = attempt("edits").calls
    writes = [at for at, call in enumerate(calls, start=1) if call[0] == "write"]
    kept = [attempt("edits", Fault("short", at)) for at in writes[:: min(share, 9)]]
    assert {outcome.code for outcome in kept} == {0}
    # A journal line that was cut short is no edit; other files are written on.
    assert any(outcome.last("refused") for outcome in kept)
