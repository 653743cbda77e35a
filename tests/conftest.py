"""What every test gets: folders of its own, and a check that it leaves nothing running."""

import functools
import gc
import itertools
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from deitdet_gui.core import doctor
from deitdet_gui.core.qt_libraries import has_display

# Before anything imports Qt. A window that pops up takes the focus from whoever runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Before anything imports torch: where pytest fills every core, its threads would only wait.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("OMP_NUM_THREADS", "1")

GRACE_S = 3.0  # what was told to end may take this long
_numbers = itertools.count()
# What tests of faults tried, by kind. They say it by `record_property`, which also reaches the
# process that prints the summary where others run the tests (pytest-xdist).
TALLIES: dict[str, Counter[str]] = {
    "sessions with faults": Counter(),
    "inputs tried on the importers": Counter(),
}


@functools.cache
def why_no_gpu() -> str:
    check = doctor.check_gpu()
    return "" if check.ok else check.detail


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("bccd") and not Path(os.environ.get("DEITDET_BCCD", "-")).is_dir():
        pytest.skip("DEITDET_BCCD does not name the folder of the BCCD pictures")
    if item.get_closest_marker("xvfb"):
        if os.environ["QT_QPA_PLATFORM"] == "offscreen":
            pytest.skip("QT_QPA_PLATFORM is offscreen; this one wants QT_QPA_PLATFORM=xcb")
        if not has_display():
            pytest.skip("there is no X server; run it under xvfb-run with a window manager")
    if item.get_closest_marker("gpu") and why_no_gpu():
        pytest.skip(why_no_gpu())


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "teardown":
        for name, value in report.user_properties:
            if name in TALLIES:
                TALLIES[name].update(value)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for name, tally in TALLIES.items():
        if tally:
            parts = ", ".join(f"{count:,} {kind}" for kind, count in sorted(tally.items()))
            terminalreporter.write_line(f"{name}: {tally.total():,} ({parts})")


@pytest.fixture
def bccd() -> Path:
    """The folder of the BCCD pictures. For tests marked ``bccd``."""
    return Path(os.environ["DEITDET_BCCD"])


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, caches and the home folder of the person who runs the tests are never touched."""
    # Not by `mktemp`: it looks at the names of all folders there are, at every test for longer.
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_numbers))
    home.mkdir(parents=True)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    for name in ("HF_HOME", "HF_HUB_CACHE", "TORCH_HOME"):
        monkeypatch.delenv(name, raising=False)
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "config"))


def pytest_collection_finish() -> None:
    """Take the libraries out of the garbage collector's rounds: torch alone has a million objects.

    After each test the collector looks for what it left behind; this halves the suite's time.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_behind(_own_folders: None) -> Iterator[None]:
    """Fail a test that leaves a thread, a process, a window or a running timer behind.

    It is made before the test's own fixtures, so it looks after all of them are gone.
    """
    threads = set(threading.enumerate())
    processes = _children()
    objects = {id(one) for one in _qt_objects()}
    yield
    left = [*_left_threads(threads), *_left_processes(processes), *_left_qt_objects(objects)]
    if left:
        pytest.fail("this test left something behind:\n- " + "\n- ".join(left), pytrace=False)


def _left_threads(before: set[threading.Thread]) -> Iterator[str]:
    for thread in set(threading.enumerate()) - before:
        # A dummy stands for a thread that Python did not start; Qt's own are looked at as QThreads.
        # tqdm keeps one monitor for the whole process.
        if isinstance(thread, threading._DummyThread) or type(thread).__name__ == "TMonitor":
            continue
        thread.join(GRACE_S)
        if thread.is_alive():
            yield f"{thread!r}: tell it to end and `join()` it, in the code or in a fixture"


def _children() -> set[psutil.Process]:
    return set(psutil.Process().children(recursive=True))


def _left_processes(before: set[psutil.Process]) -> Iterator[str]:
    _, alive = psutil.wait_procs(_children() - before, timeout=GRACE_S)
    for process in alive:
        try:
            line = " ".join(process.cmdline())
            if process.status() == psutil.STATUS_ZOMBIE or "resource_tracker" in line:
                continue  # ended, or multiprocessing's own, which ends with the process
            process.kill()  # the next test must not suffer for this one
            process.wait(GRACE_S)
        except psutil.NoSuchProcess:
            continue
        yield f"process {process.pid} ({line}): stop it and `wait()` for it before the test ends"


def _qt_objects() -> list[object]:
    """Top-level widgets, running QThreads and ticking QTimers. Nothing where Qt was not used."""
    if "PySide6.QtWidgets" not in sys.modules:  # pytest-qt loads it, but then there is no app yet
        return []
    from PySide6.QtCore import QCoreApplication, QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    if QCoreApplication.instance() is None:
        return []
    # Types, not isinstance: that would ask lazy stand-ins for their class and wake them up. A set
    # of types, because all objects are asked twice a test.
    kinds = {*_kinds_of(QThread), *_kinds_of(QTimer)}
    known = [one for one in gc.get_objects() if type(one) in kinds]
    found: list[object] = [
        one
        for one in known
        if isValid(one) and (one.isActive() if isinstance(one, QTimer) else one.isRunning())
    ]
    if isinstance(QApplication.instance(), QApplication):
        # Qt makes its tool tip window once and keeps it.
        shown = (w for w in QApplication.topLevelWidgets() if isValid(w))
        found += [w for w in shown if w.metaObject().className() != "QTipLabel"]
    return found


def _left_qt_objects(before: set[int]) -> Iterator[str]:
    left = [one for one in _qt_objects() if id(one) not in before]
    if not left:
        return
    left = _left_after_tidying(before, left)
    for one in left:
        yield (
            f"{one!r}: give widgets to `qtbot.addWidget` or close and `deleteLater()` them; "
            "stop timers; `quit()` and `wait()` threads. "
            "A lambda connected to a signal keeps its `self` alive"
        )


def _left_after_tidying(before: set[int], left: list[object]) -> list[object]:
    """Give what was told to end its chance: waiting threads, deferred deletes, cycles."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool

    QThreadPool.globalInstance().waitForDone(int(GRACE_S * 1000))
    for one in left:
        if isinstance(one, QThread):
            one.wait(int(GRACE_S * 1000))
    left.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [one for one in _qt_objects() if id(one) not in before]


def _kinds_of(kind: type) -> Iterator[type]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from _kinds_of(narrower)
