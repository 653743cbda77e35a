"""Keeps the order of the list for the next time, in the project's settings."""

import logging

from PySide6.QtCore import QObject, QRunnable, QThreadPool

from deitdet_gui.core import settings
from deitdet_gui.core.errors import ReadError, SaveError
from deitdet_gui.core.image_listing import Sort
from deitdet_gui.core.project import Project
from deitdet_gui.gui.annotate.filter_bar import FilterBar
from deitdet_gui.gui.document_signals import DocumentSignals

KEY = "list"
log = logging.getLogger(__name__)


class KeptOrder(QObject):
    """Reads the order when the project is opened, and writes it in a thread when it changes."""

    def __init__(
        self, project: Project, signals: DocumentSignals, bar: FilterBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._path = project.settings
        self._signals = signals
        self._pool = QThreadPool(self)  # waits for what it does when it goes away
        self._pool.setMaxThreadCount(1)
        bar.set_sort(self.read())
        bar.sorted_by.connect(self.keep)

    def read(self) -> Sort:
        """What was chosen last; the order of the file where that is not known."""
        try:
            return Sort.from_json(settings.read(self._path).get(KEY))
        except ReadError:
            return Sort()  # whoever opened the project has said what is wrong with the file

    def keep(self, sort: Sort) -> None:
        """Sort like this the next time, too."""
        if not self._signals.document.locked_by:
            self._pool.start(_Writing(self, sort))

    def wait(self) -> None:
        """Wait until it is written; for closing the project."""
        self._pool.waitForDone()

    def _write(self, sort: Sort) -> None:
        try:
            settings.put(self._path, KEY, sort.as_json() if sort != Sort() else None)
        except SaveError as error:  # nothing that was made is lost by it
            log.warning("The order of the list was not kept: %s", error)


class _Writing(QRunnable):
    def __init__(self, owner: KeptOrder, sort: Sort) -> None:
        super().__init__()
        self._owner = owner
        self._sort = sort

    def run(self) -> None:
        self._owner._write(self._sort)
