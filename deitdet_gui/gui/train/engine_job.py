"""Lets the engine do something with a trained model, and says how it goes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.events import Ended, Event, Failed, Note, Progress, Report
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.splits import Part
from deitdet_gui.gui.engine_thread import EngineThread


class EngineJob(QObject):
    """One job of the engine at a time; other jobs of the engine are not its business.

    Signals:
        began: a job was started.
        progressed: what goes on, in the engine's words, how much of it is done, and of how much.
        finished: the job is over. What it found, as the event ``Report`` has it; None where it
            found nothing: it was stopped, or it failed.
        refused: it did not start, or it failed; why, and what to do.
    """

    began = Signal()
    progressed = Signal(str, int, int)
    finished = Signal(object)
    refused = Signal(str, str)

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._found: dict[str, object] | None = None
        self.is_going = False
        self.warnings: list[str] = []  # of the job, in the engine's words
        engine.received.connect(self._take)
        engine.ended.connect(self._end)

    def evaluate(self, run: RunFolder, split: Part) -> None:
        """Judge a run's model on a part of its own pictures."""
        self._start(["evaluate", str(run.path), "--split", split])

    def compare(self, a: RunFolder, b: RunFolder, split: Part) -> None:
        """Hold the second against the first."""
        self._start(["compare", str(a.path), str(b.path), "--split", split])

    def export(self, run: RunFolder, words: Sequence[str]) -> None:
        """Write a run's model for other programs, as the words of ``export-model`` say."""
        self._start(["export-model", str(run.path), *words], run.log)

    def stop(self) -> None:
        if self.is_going:
            self._engine.stop_job()

    def _start(self, arguments: list[str], log: Path | None = None) -> None:
        if self._engine.is_busy:
            text = self.tr("The engine is busy with something else.")
            self.refused.emit(text, self.tr("Try again when that has ended."))
            return
        self._found, self.is_going, self.warnings = None, True, []
        self._engine.start_job(arguments, log)
        self.began.emit()

    def _take(self, event: Event) -> None:
        if not self.is_going:
            return
        match event:
            case Progress():
                self.progressed.emit(event.stage, event.done, event.of)
            case Note(level="warning"):
                self.warnings.append(event.text)
            case Report():
                self._found = event.data

    def _end(self, end: Ended | Failed) -> None:
        if not self.is_going:
            return
        self.is_going = False
        if isinstance(end, Failed):
            self._found = None
            self.refused.emit(end.message, end.hint)
        self.finished.emit(self._found)
