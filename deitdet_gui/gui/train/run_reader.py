"""Reads the events of old runs away from the window: a night's training has a long file."""

from functools import lru_cache

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.runs import RunFolder, parts_of
from deitdet_gui.gui.train.story import Story


@lru_cache(maxsize=1024)
def choices_of(run: RunFolder) -> tuple[str, int]:
    """A run's preset and how many pictures it trains on; a run's config never changes."""
    try:
        setup = run.read_setup()
    except UserError:
        return "", 0  # a damaged run is still worth its row
    return setup.config.preset, sum(part == "train" for part in parts_of(setup).values())


class RunReader(QObject):
    """Reads one run after the other in a pool thread.

    Signals:
        read: a run and its story.
    """

    read = Signal(object, object)  # RunFolder, Story

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[RunFolder] = []
        self._carrier: _Carrier | None = None

    def start(self, run: RunFolder, is_urgent: bool = False) -> None:
        """Read a run soon; an urgent one next."""
        if run in self._waiting:
            self._waiting.remove(run)
        self._waiting.insert(0 if is_urgent else len(self._waiting), run)
        self._next()

    def _next(self) -> None:
        if self._carrier is not None or not self._waiting:
            return
        self._carrier = _Carrier()
        self._carrier.read.connect(self._take)
        QThreadPool.globalInstance().start(_Reading(self._waiting.pop(0), self._carrier))

    @Slot(object, object)
    def _take(self, run: RunFolder, story: Story) -> None:
        self._carrier = None
        self.read.emit(run, story)
        self._next()


class _Carrier(QObject):
    """Brings the answer back. It outlives the reader, which a page takes with it when it goes."""

    read = Signal(object, object)


class _Reading(QRunnable):
    def __init__(self, run: RunFolder, carrier: _Carrier) -> None:
        super().__init__()
        self._run = run
        self._carrier = carrier

    def run(self) -> None:
        choices_of(self._run)  # of a large project a long file too; from here on it is known
        self._carrier.read.emit(self._run, Story.of(self._run.read_events()))
