"""The background trainer: a thread that runs the engine process and turns its lines into signals.

The engine runs torch in a process of its own, so that a fault there never takes the person's boxes.
Its events come in on stdout, its log on stderr, orders go out on stdin; the end of stdin, which is
what the death of the window looks like, is an order to stop too.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal, Slot

from deitdet_gui.core.events import Ended, Event, Failed
from deitdet_gui.gui.engine_process import KILL_MS, EngineProcess, Job

GRACE_MS = 15_000  # a step on a slow CPU, plus one checkpoint
CLOSING_GRACE_MS = 3_000  # twice what the engine needs once its stdin is closed


def engine_command() -> list[str]:
    """The program that runs the engine, and its first arguments."""
    return [sys.executable, "-m", "deitdet_gui.engine"]


class EngineThread(QThread):
    """Runs one engine job at a time, without ever blocking the window.

    The thread starts with the first job and stays until :meth:`shutdown`. It must outlive its
    process: on Linux the engine asks to be killed with the *thread* that started it.

    Args:
        parent: as ever.
        command: what to run in place of :func:`engine_command`.
        grace_ms: how long after a stop the process is killed.

    Signals (in the window's thread):
        received: an event of the engine, in its order; of steps and of progress only the latest
            in every tenth of a second.
        logged: whole lines of the engine's log, several at a time.
        ended: the process is gone; ``Ended`` or ``Failed``, made up where it died without a word.
            ``is_busy`` is already False.
        busy_changed: a job that does not give way began or ended.
        displaced: a job that gives way was ended by the next one; nothing more comes from it.
    """

    received = Signal(object)
    logged = Signal(str)
    ended = Signal(object)
    busy_changed = Signal(bool)
    displaced = Signal()
    _start_wanted = Signal(object)
    _stop_wanted = Signal()
    _end_wanted = Signal()
    _kill_wanted = Signal()
    _order_wanted = Signal(bytes)
    _close_wanted = Signal(int)

    def __init__(
        self,
        parent: QObject | None = None,
        command: list[str] | None = None,
        grace_ms: int = GRACE_MS,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("engine")
        self._command = command
        self._running: Job | None = None
        self._count = 0
        self._name = ""
        self._worker = EngineProcess(grace_ms)
        self._worker.moveToThread(self)
        self._start_wanted.connect(self._worker.start)
        self._stop_wanted.connect(self._worker.stop)
        self._end_wanted.connect(self._worker.end)
        self._kill_wanted.connect(self._worker.kill)
        self._order_wanted.connect(self._worker.order)
        self._close_wanted.connect(self._worker.close_down)
        self._worker.spoke.connect(self._pass_on)
        self._worker.logged.connect(self._pass_on_log)
        self._worker.ended.connect(self._finish)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.shutdown)

    @property
    def is_busy(self) -> bool:
        """A job is under way, and it does not give way to another."""
        return self._running is not None and not self._running.gives_way

    @property
    def job(self) -> str:
        """The job under way, or the last one: "train", "predict", ...; "" before the first."""
        return self._name

    def start_job(
        self, arguments: list[str], log: Path | None = None, gives_way: bool = False
    ) -> None:
        """Start the engine. How it goes is told by the signals, a failed start too.

        Args:
            arguments: the job's name and its arguments, as of ``python -m deitdet_gui.engine``.
            log: the engine's stderr is appended to this file.
            gives_way: the next job may end this one; for small questions in the background.

        Raises:
            RuntimeError: a job is under way that does not give way.
        """
        if self.is_busy:
            raise RuntimeError(f"the engine is busy with {self._name!r}")
        if self._running is not None:
            self._kill_wanted.emit()
            self.displaced.emit()
        self._name = arguments[0]
        self._count += 1
        command = self._command if self._command is not None else engine_command()
        whole = [*command, *arguments, "--orders=stdin"]
        self._running = Job(self._count, whole, log, gives_way)
        if not self.isRunning():
            self.start()
        self._start_wanted.emit(self._running)
        if not gives_way:
            self.busy_changed.emit(True)

    def stop_job(self) -> None:
        """Ask the job to keep what it has and to end; it is killed when it does not obey."""
        if self._running is not None:
            self._stop_wanted.emit()

    def order(self, do: str, **row: Any) -> None:
        """Ask something of the job that goes on; see ``engine/orders.py``."""
        if self._running is not None:
            self._order_wanted.emit(json.dumps({"do": do, **row}).encode() + b"\n")

    def end_job(self) -> None:
        """End a job that does not answer: ask the system to end it, and then make it."""
        if self._running is not None:
            self._end_wanted.emit()

    def kill_job(self) -> None:
        """End the job now. What it has written stays."""
        if self._running is not None:
            self._kill_wanted.emit()

    @Slot()
    def shutdown(self, grace_ms: int = CLOSING_GRACE_MS) -> None:
        """Stop the job in order, kill it after ``grace_ms``, end the thread, and wait for both.

        The window stands still meanwhile, at most ``grace_ms`` and a little. Another job may be
        started later.
        """
        if not self.isRunning():
            return
        self._close_wanted.emit(grace_ms)
        self.wait(grace_ms + 2 * KILL_MS)
        # Listeners must hear of this job's end before anybody starts the next one.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    # What a displaced job still says is not for whoever waits for the next one.

    @Slot(int, object)
    def _pass_on(self, number: int, event: Event) -> None:
        if self._running is not None and self._running.number == number:
            self.received.emit(event)

    @Slot(int, str)
    def _pass_on_log(self, number: int, text: str) -> None:
        if self._running is not None and self._running.number == number:
            self.logged.emit(text)

    @Slot(int, object)
    def _finish(self, number: int, end: Ended | Failed) -> None:
        if self._running is None or self._running.number != number:
            return
        was_busy = self.is_busy
        self._running = None
        if was_busy:
            self.busy_changed.emit(False)
        self.ended.emit(end)
