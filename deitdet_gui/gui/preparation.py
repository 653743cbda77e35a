"""Makes projects in a process of its own, by the app's command line, and tells how far it is."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from deitdet_gui.core.events import Ended, Failed, Note, Progress, decode


class Preparation(QObject):
    """Runs ``deitdet new`` or ``deitdet demo --make-only`` for the window.

    Signals:
        progressed: what is going on, done, of.
        noted: something the person should know, in words.
        finished: the project is there.
        failed: it is not, and why; the empty string when it was cancelled.
    """

    progressed = Signal(str, int, int)
    noted = Signal(str)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        # `-m` looks into the working folder first, and that may be a stranger's picture folder.
        self._process.setWorkingDirectory(str(Path(__file__).parents[2]))
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._not_started)
        self._outcome: Ended | Failed | None = None
        self._is_cancelled = False

    @property
    def is_busy(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, arguments: list[str]) -> None:
        """Run ``deitdet ARGUMENTS --json``; one at a time."""
        self._outcome = None
        self._is_cancelled = False
        self._process.start(sys.executable, ["-m", "deitdet_gui", *arguments, "--json"])

    def cancel(self) -> None:
        """Give up. What was made so far is used by the next try."""
        if self.is_busy:
            self._is_cancelled = True
            self._process.kill()
            self._process.waitForFinished(2_000)

    def _read(self) -> None:
        while self._process.canReadLine():
            try:
                event = decode(bytes(self._process.readLine().data()).decode("utf-8", "replace"))
            except ValueError:
                continue
            match event:
                case Progress(stage, done, of):
                    self.progressed.emit(stage, done, of)
                case Note(text):
                    self.noted.emit(text)
                case Ended() | Failed():
                    self._outcome = event

    def _end(self, code: int) -> None:
        self._read()
        if self._is_cancelled:
            self.failed.emit("")
        elif isinstance(self._outcome, Ended):
            self.finished.emit()
        elif isinstance(self._outcome, Failed):
            self.failed.emit(f"{self._outcome.message} {self._outcome.hint}".strip())
        else:
            said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            reason = said.strip().splitlines()[-1] if said.strip() else f"code {code}"
            self.failed.emit(self.tr("The project could not be made: {0}").format(reason))

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # Qt sends no finished() then
            self.failed.emit(self._process.errorString())
