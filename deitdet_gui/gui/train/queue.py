"""The trainings that wait for their turn. Kept while the window is open; their runs stay after it.

A run is made when it is put into the queue, with a frozen copy of the boxes as they are then, so
that several waiting ones can be compared. One that was never begun stays in the list of trainings.
"""

import contextlib
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.story import Story
from deitdet_gui.gui.train.training import Training


@dataclass(frozen=True)
class Waiting:
    """One training to come: a new run, or more of an old one."""

    run: RunFolder
    more_minutes: float = 0.0
    story: Story | None = None  # of what it did before


class TrainingQueue(QObject):
    """Starts one training after another; one that fails does not end it.

    Signals:
        changed: other trainings wait now, or in another order.
        began: the first of them is under way (its run).
    """

    changed = Signal()
    began = Signal(object)

    def __init__(
        self, training: Training, engine: EngineThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._engine = engine
        self.waiting: list[Waiting] = []
        # Whoever else hears that the engine is free goes first: the review looks at all pictures.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start_next)
        training.ended.connect(self._soon.start)
        engine.busy_changed.connect(self._soon.start)

    def add(self, one: Waiting) -> None:
        """Let this training begin when the engine is free and those before it are over."""
        if self.place_of(one.run) is None:
            self.waiting.append(one)
            self.changed.emit()
            self._soon.start()

    def place_of(self, run: RunFolder) -> int | None:
        """Where a run stands, counted from 0; None where it does not wait."""
        return next((i for i, one in enumerate(self.waiting) if one.run == run), None)

    def remove(self, index: int) -> None:
        """Take one out. What was made for a run that never began is deleted."""
        one = self.waiting.pop(index)
        if not one.run.events.exists():
            forget(one.run)
        self.changed.emit()

    def move_up(self, index: int) -> None:
        """Let it come before the one that is before it now."""
        if index > 0:
            row = self.waiting
            row[index - 1], row[index] = row[index], row[index - 1]
            self.changed.emit()

    def stop(self) -> None:
        """Start nothing more; the runs stay."""
        self._soon.stop()
        self.waiting.clear()

    def _start_next(self) -> None:
        if not self.waiting or self._training.is_going or self._engine.is_busy:
            return
        one = self.waiting.pop(0)
        self._training.start(one.run, one.story, one.more_minutes)
        self.changed.emit()
        self.began.emit(one.run)


def forget(run: RunFolder) -> None:
    """Delete the folder of a run that never began; with anything else in it, it stays."""
    with contextlib.suppress(OSError):
        run.config.unlink()
        run.annotations.unlink()
        run.path.rmdir()
