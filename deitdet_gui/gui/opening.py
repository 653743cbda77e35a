"""Opens projects: small ones at once, large ones in a thread with progress and Cancel."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import Opened, find_project, open_project
from deitdet_gui.core.source import Report
from deitdet_gui.gui.background import Background

AT_ONCE = 2_000_000  # bytes of annotations: read in 20 ms, before anybody could see a progress bar


class Opening(QObject):
    """Reads a project's files; one at a time.

    Signals:
        progressed: bytes read, of.
        opened: the open project.
        failed: a :class:`UserError`.
        cancelled: the person would rather not wait.
    """

    progressed = Signal(int, int)
    opened = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._background.progressed.connect(self.progressed)
        self._background.finished.connect(self._hand_over)
        self._background.failed.connect(self._give_up)
        self._found: Opened | UserError | None = None

    @property
    def is_busy(self) -> bool:
        return self._background.is_busy

    def start(self, folder: Path) -> None:
        """Open the project in ``folder``; what comes of it may be told before this returns."""
        self.stop()
        if _size(folder) <= AT_ONCE:
            self._found = _read(folder, None)
            self._hand_over()
            return
        self._background.start(lambda report: self._read(folder, report))

    def cancel(self) -> None:
        self._background.cancel()

    def stop(self) -> None:
        """Give up and wait; nothing is told any more."""
        self._background.stop()
        if isinstance(self._found, Opened):
            self._found.close()
        self._found = None

    def _read(self, folder: Path, report: Report) -> None:
        self._found = _read(folder, report)

    def _hand_over(self) -> None:
        found, self._found = self._found, None
        if isinstance(found, Opened):
            self.opened.emit(found)
        elif found is not None:
            self.failed.emit(found)

    def _give_up(self, why: str) -> None:
        if why:
            self.failed.emit(UserError(why))
        else:
            self.cancelled.emit()


def _read(folder: Path, report: Report | None) -> Opened | UserError:
    try:
        return open_project(folder, report=report)
    except UserError as error:
        return error
    except OSError as error:
        return UserError(f"{folder} could not be opened: {error}.")


def _size(folder: Path) -> int:
    try:
        return find_project(folder).annotations.stat().st_size
    except (UserError, OSError):
        return 0
