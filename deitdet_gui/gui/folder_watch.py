"""Sees pictures that come into a project's folder while it is open."""

import functools
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from deitdet_gui.core import set_aside
from deitdet_gui.core.dataset import Image
from deitdet_gui.core.folder_scan import FolderScan
from deitdet_gui.core.new_pictures import ReadableNames
from deitdet_gui.core.project import Project
from deitdet_gui.core.source import Report
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.options import Options

EVERY_MS = 10_000
REST = 20  # times as long as a look took, at least: a slow network is not kept busy


class FolderWatch(QObject):
    """Looks every ten seconds, and when the window comes to the front.

    Signals:
        found: names of pictures that are new, can be read and were not told before.
    """

    found = Signal(list)

    def __init__(
        self,
        project: Project,
        signals: DocumentSignals,
        options: Options,
        parent: QObject | None = None,
    ) -> None:
        """Begin with :meth:`begin`, end with :meth:`stop`."""
        super().__init__(parent)
        self._project = project
        self._signals = signals
        self._options = options
        self._scan = FolderScan(project.pictures)
        self._readable = ReadableNames(project.pictures)
        self._told: set[str] = set()
        self._rest_ms = EVERY_MS
        self._background = Background(self)
        self._background.finished.connect(self._take)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        options.changed.connect(self._follow)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._note_state)

    def begin(self) -> None:
        """Look now and from now on, if the person wants it."""
        if self._options.is_on("watch_folder") and not self._signals.document.locked_by:
            self.look()

    def look(self) -> None:
        """Look in a thread; ``found`` may follow."""
        if self._background.is_busy:
            return
        images = tuple(self._signals.dataset.images.values())
        aside = self._project.private / set_aside.FILE_NAME
        work = functools.partial(_look, self._scan, self._readable, images, aside)
        self._background.start(work)

    def stop(self) -> None:
        """Give up and wait; for closing the project."""
        self._timer.stop()
        self._options.changed.disconnect(self._follow)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.disconnect(self._note_state)
        self._background.stop()

    def _take(self, seen: tuple[list[str], float]) -> None:
        names, took_s = seen
        self._rest_ms = max(EVERY_MS, round(took_s * 1000 * REST))
        known = {image.file_name for image in self._signals.dataset.images.values()}
        fresh = [name for name in names if name not in self._told and name not in known]
        self._told.update(fresh)
        if self._options.is_on("watch_folder"):
            self._timer.start(self._rest_ms)
            if fresh:
                self.found.emit(fresh)

    def _follow(self, option: str) -> None:
        if option == "watch_folder":
            self._timer.stop()
            self.begin()

    def _note_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.look()


def _look(
    scan: FolderScan, readable: ReadableNames, images: Sequence[Image], aside: Path, report: Report
) -> tuple[list[str], float]:
    """The new names that can be read, and how long the look took, in seconds."""
    begun = time.monotonic()
    known = {image.file_name for image in images} | set_aside.names_in(aside)
    names = scan.look(known)
    took_s = time.monotonic() - begun  # without the headers: they are read but once
    return readable.among(names, report), took_s
