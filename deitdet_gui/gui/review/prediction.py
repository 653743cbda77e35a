"""Lets the engine look at all pictures, and says how it goes."""

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.events import Ended, Event, Failed, Predicted, Progress
from deitdet_gui.core.project import Project
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.engine_thread import EngineThread


class Prediction(QObject):
    """The engine job that fills a run's ``predictions.npz``.

    Signals:
        progressed: how many pictures are done, and of how many; 0 of 0 before that is known.
        finished: the job is over; whether there are new predictions.
        refused: it did not start, or it failed; why, in words.
    """

    progressed = Signal(int, int)
    finished = Signal(bool)
    refused = Signal(str)

    def __init__(
        self, engine: EngineThread, autosave: Autosave, project: Project, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._autosave = autosave
        self._project = project
        self._run: RunFolder | None = None
        self._has_result = False
        engine.received.connect(self._take)
        engine.ended.connect(self._end)

    @property
    def run(self) -> RunFolder | None:
        """Whose model is at work; None while nothing is."""
        return self._run

    def start(self, run: RunFolder) -> bool:
        """Begin; False (and ``refused``) when that is not possible now."""
        if self._engine.is_busy:
            if self._run is None:
                self.refused.emit(self._why_busy(self._engine.job))
            return False
        if not self._autosave.save_now():
            self.refused.emit(self.tr("The project could not be saved, so nothing was predicted."))
            return False
        self._run, self._has_result = run, False
        self.progressed.emit(0, 0)
        self._engine.start_job(["predict", str(run.path), "--project", str(self._project.folder)])
        return True

    def stop(self) -> None:
        """What was found up to now is kept."""
        if self._run is not None:
            self._engine.stop_job()

    def _why_busy(self, job: str) -> str:
        texts = {
            "train": self.tr("The engine is busy with training. Predict when it has ended."),
            "evaluate": self.tr(
                "The engine is busy with an evaluation. Predict when it has ended."
            ),
            "predict": self.tr("The engine is busy with a prediction. Predict when it has ended."),
        }
        another = self.tr("The engine is busy with another job. Predict when it has ended.")
        return texts.get(job, another)

    def _take(self, event: Event) -> None:
        if self._run is None:
            return
        if isinstance(event, Progress):
            self.progressed.emit(event.done, event.of)
        elif isinstance(event, Predicted):
            self._has_result = True

    def _end(self, end: Ended | Failed) -> None:
        if self._run is None:
            return
        self._run = None
        if isinstance(end, Failed):
            self.refused.emit(f"{end.message} {end.hint}".rstrip())
        self.finished.emit(self._has_result)
