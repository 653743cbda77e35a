"""Where the sessions that die work, and who starts them."""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.harness import TRIED, Outcome, Server, judge, make_base
from tests.faults.model import State, after
from tests.faults.session import LEFT, leave_journal

# In memory where there is such a place: what a kill leaves is the same, and a sync costs nothing.
MEMORY = Path("/dev/shm")


@pytest.fixture(autouse=True)
def _say_what_was_tried(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """For the summary; see ``tests/conftest.py``."""
    before = TRIED.copy()
    yield
    record_property("sessions with faults", dict(TRIED - before))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    one = Server()
    yield one
    one.close()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """An empty folder."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="deitdet-test-") as folder:
        yield Path(folder)


@pytest.fixture
def processes() -> Iterator[list[subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []
    yield started
    for one in started:
        one.kill()
        one.wait()
        for pipe in (one.stdin, one.stdout):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()  # type: ignore[union-attr]


Try = Callable[..., Outcome]


@pytest.fixture
def attempt(server: Server, place: Path) -> Try:
    """Run a story on a new project with a fault, and judge what it leaves."""
    count = 0

    def run(story: str, *arguments: object, judged: bool = True) -> Outcome:
        nonlocal count
        count += 1
        folder = place / str(count)
        before = begin(folder, story)
        outcome = server.run(folder, story, before, *arguments)  # type: ignore[arg-type]
        if judged:
            judge(folder, outcome)
        return outcome

    return run


def begin(folder: Path, story: str) -> State:
    """A project where ``story`` begins, and what it holds."""
    state = make_base(folder)
    if story == "recover":
        leave_journal(folder)
        for edits in LEFT:
            state = after(state, edits)
    return state
