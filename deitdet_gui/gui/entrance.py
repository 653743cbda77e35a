"""The way into a project: made over a folder of pictures if need be, then read."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import is_whole, pictures_folder
from deitdet_gui.core.recovery import AnnotationsLostError
from deitdet_gui.gui.main_window import MainWindow
from deitdet_gui.gui.opening import Opening
from deitdet_gui.gui.preparation import Preparation

MOST_NOTED = 3  # of what a preparation says, in one notice


class Entrance(QObject):
    """Shows on the welcome page how far it is; trouble becomes a notice.

    Signals:
        opened: the open project.
        made: a project was made in this folder; it can be opened.
        lost: an :class:`AnnotationsLostError`; there may be a backup.
        turned_back: nothing is opened after all.
    """

    opened = Signal(object)
    made = Signal(object)
    lost = Signal(object)
    turned_back = Signal()

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._welcome = window.welcome
        self._notices = window.notices
        self._folder: Path | None = None  # where a project is being made
        self._noted: list[str] = []
        self._refusal = ""  # why the last one was not opened; told until another one is
        self._preparation = Preparation(self)
        self._preparation.progressed.connect(self._welcome.show_progress)
        self._preparation.noted.connect(self._tell_noted)
        self._preparation.finished.connect(self._finish)
        self._preparation.failed.connect(self._turn_back)
        self._opening = Opening(self)
        self._opening.progressed.connect(self._show_reading)
        self._opening.opened.connect(self._let_in)
        self._opening.failed.connect(self._refuse)
        self._opening.cancelled.connect(self._turn_back)
        self._welcome.cancel_asked.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        return self._preparation.is_busy or self._opening.is_busy

    def enter(self, folder: Path) -> None:
        """Open the project in ``folder``, or make one there first."""
        self._preparation.cancel()
        try:
            if not is_whole(folder):
                pictures = pictures_folder(folder)
                self.make(folder, ["new", str(folder), "--images", str(pictures)])
                return
        except (UserError, OSError) as error:
            self._turn_back(str(error))
            return
        self._opening.start(folder)
        if self._opening.is_busy:
            self._show_reading(0, 0)

    def make(self, folder: Path, arguments: list[str]) -> None:
        """Make a project in ``folder`` by these words of the command line."""
        self._folder = folder
        self._noted.clear()
        self._welcome.show_progress(self.tr("Preparing {0}").format(folder.name), 0, 0)
        self._preparation.start(arguments)

    def cancel(self) -> None:
        self._preparation.cancel()
        self._opening.cancel()

    def stop(self) -> None:
        """Give up and wait; for closing."""
        self._preparation.cancel()
        self._opening.stop()

    def _finish(self) -> None:
        self._welcome.show_idle()
        self.made.emit(self._folder)

    def _show_reading(self, done: int, of: int) -> None:
        percent = (done * 100 // of, 100) if of else (0, 0)
        self._welcome.show_progress(self.tr("Opening"), *percent)

    def _let_in(self, opened: object) -> None:
        self._welcome.show_idle()
        self._notices.take_back(self._refusal)
        self.opened.emit(opened)

    def _refuse(self, error: UserError) -> None:
        if isinstance(error, AnnotationsLostError):
            self._turn_back()
            self.lost.emit(error)
        else:
            self._turn_back(str(error))

    def _turn_back(self, why: str = "") -> None:
        self._welcome.show_idle()
        self.turned_back.emit()
        if why:
            self._refusal = why
            self._notices.alarm(why)

    def _tell_noted(self, text: str) -> None:
        self._noted.append(text)
        lines = self._noted[:MOST_NOTED]
        if len(self._noted) > MOST_NOTED:
            lines.append(self.tr("… and {0} more").format(len(self._noted) - MOST_NOTED))
        self._notices.warn("\n".join(lines))
