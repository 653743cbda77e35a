"""The background trainer: a thread that runs the engine process and turns its lines into signals.

The engine runs torch in a process of its own, so that a fault there never takes the person's boxes.
Its events come in on stdout, its log on stderr, orders go out on stdin; the end of stdin, which is
what the death of the window looks like, is an order to stop too.
"""

import json
import os
import sys
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QProcess,
    QProcessEnvironment,
    QThread,
    QTimer,
    Signal,
    Slot,
)

from deitdet_gui.core.events import Ended, Event, Failed
from deitdet_gui.gui.engine_lines import LONGEST_LOG_LINE, Batch, LineSplitter, why_it_died

GRACE_MS = 15_000  # a step on a slow CPU, plus one checkpoint
CLOSING_GRACE_MS = 3_000  # twice what the engine needs once its stdin is closed
KILL_MS = 3_000
FLUSH_MS = 100
LAST_LINES = 5
MOST_LOG_BYTES = 32 << 20  # of one job, on disk
STOP = json.dumps({"do": "stop"}).encode() + b"\n"


def engine_command() -> list[str]:
    """The program that runs the engine, and its first arguments."""
    return [sys.executable, "-m", "deitdet_gui.engine"]


@dataclass(frozen=True)
class _Job:
    number: int
    command: list[str]
    log: Path | None
    gives_way: bool


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
    _kill_wanted = Signal()
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
        self._running: _Job | None = None
        self._count = 0
        self._name = ""
        self._worker = _Worker(grace_ms)
        self._worker.moveToThread(self)
        self._start_wanted.connect(self._worker.start)
        self._stop_wanted.connect(self._worker.stop)
        self._kill_wanted.connect(self._worker.kill)
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
        self._running = _Job(self._count, whole, log, gives_way)
        if not self.isRunning():
            self.start()
        self._start_wanted.emit(self._running)
        if not gives_way:
            self.busy_changed.emit(True)

    def stop_job(self) -> None:
        """Ask the job to keep what it has and to end; it is killed when it does not obey."""
        if self._running is not None:
            self._stop_wanted.emit()

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


class _Worker(QObject):
    """The engine's process. Lives in the thread; everything here runs there."""

    spoke = Signal(int, object)  # the job's number, and what it said
    logged = Signal(int, str)
    ended = Signal(int, object)

    def __init__(self, grace_ms: int) -> None:
        super().__init__()
        self._process: QProcess | None = None
        self._job: _Job | None = None
        self._next: _Job | None = None  # begins when the one before it is gone
        self._deadline = QTimer(self, singleShot=True, interval=grace_ms)
        self._deadline.timeout.connect(self.kill)
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_MS)
        self._flush_timer.timeout.connect(self._flush)
        self._forget()

    def _forget(self) -> None:
        self._out, self._err = LineSplitter(), LineSplitter()
        self._batch = Batch()
        self._said: Ended | Failed | None = None
        self._is_stopping = self._is_killed = False
        self._last_lines: deque[str] = deque(maxlen=LAST_LINES)
        self._log: BinaryIO | None = None
        self._log_left = MOST_LOG_BYTES

    @Slot(object)
    def start(self, job: _Job) -> None:
        if self._process is not None:
            self._next = job
            return
        self._job = job
        self._forget()
        self._open_log(job.log)
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONIOENCODING", "utf-8")
        environment.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(environment)
        # `-m` looks into the working folder first, and that may be a stranger's picture folder.
        process.setWorkingDirectory(str(Path(__file__).parents[2]))
        process.readyReadStandardOutput.connect(self._read_events)
        process.readyReadStandardError.connect(self._read_log)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        program, *arguments = job.command
        process.start(program, arguments)

    @Slot()
    def stop(self) -> None:
        self._drop_next()
        if self._process is not None and not self._is_stopping:
            self._is_stopping = True
            self._process.write(STOP)
            self._deadline.start()

    @Slot()
    def kill(self) -> None:
        self._drop_next()
        if self._process is not None:
            self._is_killed = True
            self._process.kill()

    @Slot(int)
    def close_down(self, grace_ms: int) -> None:
        process, job = self._process, self._job
        if process is not None and job is not None:
            self.stop()
            process.closeWriteChannel()
            has_ended = not job.gives_way and process.waitForFinished(grace_ms)
            if not has_ended and self._process is not None:
                self.kill()
                process.waitForFinished(KILL_MS)
        self.thread().quit()

    @Slot()
    def _read_events(self) -> None:
        if self._process is None:
            return
        for line in self._out.feed(bytes(self._process.readAllStandardOutput().data())):
            self._batch.add(line)
        self._flush_soon()

    @Slot()
    def _read_log(self) -> None:
        if self._process is None:
            return
        for line in self._err.feed(bytes(self._process.readAllStandardError().data())):
            self._note(line)
        self._flush_soon()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_events()
        self._read_log()
        for line in self._out.rest():
            self._batch.add(line)
        for line in self._err.rest():
            self._note(line)
        self._flush()
        self._end(self._said or self._made_up_end(code, status))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Qt sends no finished() for a program that never started.
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            text = f"The engine could not be started: {self._process.errorString()}."
            self._end(Failed("start", text, hint="Run: deitdet doctor. Or install the app again."))

    def _end(self, end: Ended | Failed) -> None:
        self._deadline.stop()
        self._flush_timer.stop()
        if self._log is not None:
            self._log.close()
            self._log = None
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if self._job is not None:
            self.ended.emit(self._job.number, end)
        following, self._next = self._next, None
        if following is not None:
            self.start(following)

    def _drop_next(self) -> None:
        """A job that waits for the one before it is easily stopped."""
        following, self._next = self._next, None
        if following is not None:
            self.ended.emit(following.number, Ended("stopped"))

    def _made_up_end(self, code: int, status: QProcess.ExitStatus) -> Ended | Failed:
        if self._is_killed:
            return Ended(
                "stopped",
                "The engine did not stop by itself and was ended. What it had saved is kept.",
            )
        if self._is_stopping:
            return Ended("stopped")
        is_crash = status == QProcess.ExitStatus.CrashExit
        return why_it_died(code, is_crash, list(self._last_lines))

    def _flush_soon(self) -> None:
        if not self._flush_timer.isActive():
            self._flush()

    @Slot()
    def _flush(self) -> None:
        """Pass on what has come in, and then nothing for a tenth of a second."""
        number = self._job.number if self._job is not None else 0
        events, noise = self._batch.take_events()
        for line in noise:
            self._note(line)
        for event in events:
            self._pass_on(event)
        text = self._batch.take_log()
        if text:
            self.logged.emit(number, text)
        if self._log is not None:
            self._log.flush()
        if events or text:
            self._flush_timer.start()

    def _pass_on(self, event: Event) -> None:
        if isinstance(event, Ended | Failed) and self._said is None:
            self._said = event
            self._deadline.start()  # it has said its last word; let it not hang on its way out
        if self._job is not None:
            self.spoke.emit(self._job.number, event)

    def _note(self, line: bytes) -> None:
        """Take a line of the log, on disk and for the window."""
        text = line.decode("utf-8", errors="replace").rstrip().rsplit("\r", 1)[-1]
        text = text[:LONGEST_LOG_LINE]
        if text:
            self._last_lines.append(text)
        self._batch.add_log(text)
        if self._log is None or self._log_left <= 0:
            return
        self._log_left -= len(line)
        end = "\n" if self._log_left > 0 else "\n(the log is full)\n"
        self._log.write(f"{text}{end}".encode("utf-8", errors="replace"))

    def _open_log(self, path: Path | None) -> None:
        try:
            self._log = path.open("ab") if path is not None else None
        except OSError as error:
            self._batch.add_log(f"{path} could not be written: {os.strerror(error.errno or 0)}")
