"""Checks the dataset in threads, again after every change, and keeps what the files said."""

import functools

from PySide6.QtCore import QObject, QTimer, Signal

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.health.examine import Health, examine
from deitdet_gui.core.health.files import Files, read_files
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.project import Opened, Project
from deitdet_gui.core.source import Report
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.document_signals import DocumentSignals

PAUSE_MS = 150  # a burst of changes is looked at once


class Checkup(QObject):
    """Two pieces of work: looking at what is in memory, and reading all pictures.

    Files are read when that is asked for. What is in memory is looked at after every change while
    somebody watches, so that no finding outlives what it is about.

    Signals:
        examined: what was found (a ``core.health.examine.Health``).
        progressed: of reading the pictures: done, of.
        ended: the pictures have been read; or why not, the empty string when it was given up.
    """

    examined = Signal(object)
    progressed = Signal(int, int)
    ended = Signal(bool, str)

    def __init__(self, signals: DocumentSignals, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._signals = signals
        self._opened = opened
        self._files: Files | None = None
        self._is_watched = False
        self._is_stale = True
        self._looking = Background(self)
        self._looking.finished.connect(self._take_health)
        self._reading = Background(self)
        self._reading.progressed.connect(self.progressed)
        self._reading.finished.connect(self._take_files)
        self._reading.failed.connect(self._tell_failed)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.look)
        signals.history_changed.connect(self._note_change)

    @property
    def is_reading(self) -> bool:
        return self._reading.is_busy

    @property
    def has_read(self) -> bool:
        return self._files is not None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way, and what was told last is true."""
        busy = self._looking.is_busy or self._reading.is_busy or self._timer.isActive()
        return not busy and not self._is_stale

    def watch(self, is_watched: bool) -> None:
        """Say whether somebody sees what is found."""
        self._is_watched = is_watched
        if is_watched and self._is_stale:
            self.look()

    def look(self) -> None:
        """Look at what is in memory."""
        if self._looking.is_busy:
            return  # ``_is_stale`` makes it look once more
        self._is_stale = False
        dataset = Moment.of(self._signals.dataset)
        records = tuple(self._opened.findings)
        self._looking.start(functools.partial(_examine, dataset, records, self._files))

    def read(self) -> None:
        """Read all pictures that count."""
        if not self._reading.is_busy:
            dataset = Moment.of(self._signals.dataset)
            self._reading.start(functools.partial(_read, self._opened.project, dataset))

    def give_up(self) -> None:
        """Read no further."""
        self._reading.cancel()

    def stop(self) -> None:
        """Give everything up and wait; for closing the project."""
        self._timer.stop()
        self._looking.stop()
        self._reading.stop()

    def _note_change(self) -> None:
        self._is_stale = True
        if self._is_watched:
            self._timer.start()

    def _take_health(self, health: Health) -> None:
        self.examined.emit(health)
        if self._is_stale and self._is_watched and not self._timer.isActive():
            self.look()

    def _take_files(self, files: Files) -> None:
        self._files = files
        self._is_stale = True
        self.ended.emit(True, "")
        self.look()

    def _tell_failed(self, why: str) -> None:
        self.ended.emit(False, why)


def _examine(
    dataset: Moment, records: tuple[Finding, ...], files: Files | None, _: Report
) -> Health:
    return examine(dataset, records, files)


def _read(project: Project, dataset: Moment, report: Report) -> Files:
    return read_files(project, dataset, report)
