"""A project with two trained runs, and an engine that only pretends."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deitdet_gui.core.event_log import EventLog
from deitdet_gui.core.events import Ended, Hello
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunConfig, RunFolder, create_run
from deitdet_gui.gui.engine_thread import EngineThread

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]


@pytest.fixture
def behave(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda how: monkeypatch.setenv("FAKE_ENGINE", how)


@pytest.fixture
def engine() -> Iterator[EngineThread]:
    made = EngineThread(command=FAKE, grace_ms=300)
    yield made
    made.shutdown(200)


@pytest.fixture
def trained(opened: Opened) -> list[RunFolder]:
    """Two runs with a model, the older one first."""
    runs = [create_run(opened, RunConfig(preset="nano"), {"p0.png": "val"}) for _ in range(2)]
    for run in runs:
        run.best.write_bytes(b"weights")
        run.model.write_text('{"sha256": "abc"}')
        record = EventLog(run.events)
        record.keep(Hello(1, "x", "train"))
        record.keep(Ended("finished"))
    return runs
