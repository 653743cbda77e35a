"""The engine's process, in the thread of :class:`EngineThread`: lines out of it, orders into it."""

import json
import os
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from deitdet_gui.core.events import Ended, Event, Failed
from deitdet_gui.core.words import say
from deitdet_gui.gui.engine_lines import LONGEST_LOG_LINE, Batch, LineSplitter, why_it_died

KILL_MS = 3_000
FLUSH_MS = 100
LAST_LINES = 5
MOST_LOG_BYTES = 32 << 20  # of one job, on disk
STOP = json.dumps({"do": "stop"}).encode() + b"\n"


@dataclass(frozen=True)
class Job:
    number: int
    command: list[str]
    log: Path | None
    gives_way: bool


class EngineProcess(QObject):
    """The engine's process. Lives in the thread; everything here runs there."""

    spoke = Signal(int, object)  # the job's number, and what it said
    logged = Signal(int, str)
    ended = Signal(int, object)

    def __init__(self, grace_ms: int) -> None:
        super().__init__()
        self._process: QProcess | None = None
        self._job: Job | None = None
        self._next: Job | None = None  # begins when the one before it is gone
        self._deadline = QTimer(self, singleShot=True, interval=grace_ms)
        self._deadline.timeout.connect(self.kill)
        self._end_deadline = QTimer(self, singleShot=True, interval=KILL_MS)
        self._end_deadline.timeout.connect(self.kill)
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
    def start(self, job: Job) -> None:
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

    @Slot(bytes)
    def order(self, line: bytes) -> None:
        """Pass an order on to the job; one that waits for its turn hears nothing."""
        if self._process is not None and not self._is_stopping:
            self._process.write(line)

    @Slot()
    def end(self) -> None:
        """End a job that does not answer: politely, and after a moment for good."""
        self._drop_next()
        if self._process is not None:
            self._is_killed = True
            self._process.terminate()
            self._end_deadline.start()

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
            why = self._process.errorString()
            text = say("The engine could not be started: {why}.", why=why)
            self._end(Failed("start", text, say("Run: deitdet doctor. Or install the app again.")))

    def _end(self, end: Ended | Failed) -> None:
        for timer in (self._deadline, self._end_deadline, self._flush_timer):
            timer.stop()
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
