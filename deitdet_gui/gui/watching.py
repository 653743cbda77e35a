"""Notices when another program changes a project's files while it is open.

Twice a second a thread asks for the files' times and sizes, and nothing else while they stay as
they were. A file watcher would be told sooner, but loses a file that is replaced, and hears
nothing on many network drives.
"""

import contextlib
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.files import Stamp, sha256_of, stamp_of
from deitdet_gui.core.project import Opened, Project, open_project, picture_path
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.picture_cache import PictureCache

LOOK_MS = 500
PATIENCE_S = 3.0  # what is no annotation file may be one that is still being written
RESTS = 5  # after reading for a second, this many seconds pass before it is read again

Files = tuple[Stamp | None, Stamp | None]  # annotations, states; None where there is none


@dataclass(frozen=True)
class _Look:
    files: Files
    picture: str
    picture_stamp: Stamp | None


@dataclass(frozen=True)
class _Reading:
    """What the files say: ``said`` is None when that is nothing new."""

    files: Files
    said: Opened | ReadError | None
    seconds: float


class Watching(QObject):
    """Looks at the annotation file, the states, and the picture that was asked for last.

    What the document has read or written itself is not news. Nothing is said of a file until it
    has stood still and is whole. A picture that was replaced is read anew.

    Signals:
        changed: another program wrote the files; what they say now, an ``Opened`` to look at.
        unreadable: it wrote what is no annotation file; why.
        gone: the annotation file is not there any more.
        came_back: it is there again as it was.
    """

    changed = Signal(object)
    unreadable = Signal(str)
    gone = Signal()
    came_back = Signal()

    def __init__(
        self, opened: Opened, pictures: PictureCache, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._pictures = pictures
        self._settled: Files | None = None  # of these everything is said
        self._last: _Look | None = None
        self._broken: tuple[Files, float] | None = None  # and since when
        self._why = ""
        self._is_gone = False
        self._rest_until = 0.0
        self._background = Background(self)
        self._background.finished.connect(self._take)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        """Say nothing more; a look under way is waited for."""
        self._timer.stop()
        self._background.stop()

    def look(self) -> None:
        """Look now, unless that is under way."""
        if not self._background.is_busy:
            project, picture = self._opened.project, self._pictures.latest
            self._background.start(lambda _: _look(project, picture))

    def _take(self, result: object) -> None:
        if isinstance(result, _Reading):
            self._take_reading(result)
        elif isinstance(result, _Look):
            is_steady = result == self._last
            self._last = result
            if is_steady:
                self._look_closer(result)

    def _look_closer(self, look: _Look) -> None:
        if self._pictures.is_from_another_file(look.picture, look.picture_stamp):
            self._pictures.read_again(look.picture)
        if look.files == self._settled or time.monotonic() < self._rest_until:
            return
        if look.files[0] is None:
            self._say_gone(look.files)
            return
        if self._broken is not None and self._broken[0] == look.files:
            self._wait_for_whole()
            return
        opened = self._opened
        self._background.start(lambda _: _read(opened))

    def _take_reading(self, reading: _Reading) -> None:
        self._rest_until = time.monotonic() + RESTS * reading.seconds
        said = reading.said
        if self._last is None or reading.files != self._last.files:
            return  # they have changed since; the next look begins anew
        if isinstance(said, ReadError):
            self._broken = (reading.files, time.monotonic())
            self._why = said.message
            return
        self._settled = reading.files
        was_gone, self._is_gone = self._is_gone, False
        # A save may have ended while it was read: then it was ours after all.
        if said is not None and not self._opened.document.knows_all_of(said.document):
            self.changed.emit(said)
        elif was_gone:
            self.came_back.emit()

    def _say_gone(self, files: Files) -> None:
        self._settled = files
        is_news = self._opened.document.file_sha256 and not self._is_gone
        self._is_gone = True
        if is_news:
            self.gone.emit()

    def _wait_for_whole(self) -> None:
        assert self._broken is not None
        files, since = self._broken
        if time.monotonic() - since >= PATIENCE_S:
            self._settled, self._broken = files, None
            self.unreadable.emit(self._why)


def _look(project: Project, picture: str) -> _Look:
    stamp = None
    if picture:
        with contextlib.suppress(ReadError):  # a name that leads out, which the canvas says
            stamp = stamp_of(picture_path(project.pictures, picture))
    return _Look(_files(project), picture, stamp)


def _files(project: Project) -> Files:
    return stamp_of(project.annotations), stamp_of(project.states)


def _read(opened: Opened) -> _Reading:
    """Read what the files say, in a thread, if that is not what the document says."""
    began = time.monotonic()
    project, document = opened.project, opened.document
    files = _files(project)
    said: Opened | ReadError | None = None
    try:
        is_known = all(
            document.knows(path, sha256_of(path)) for path in (project.annotations, project.states)
        )
        if not is_known:
            said = open_project(project.folder, write=False)
    except ReadError as error:
        said = error
    except OSError as error:
        said = ReadError(f"{project.annotations} cannot be read: {error.strerror or error}.")
    still = _files(project)
    return _Reading(files if still == files else (None, None), said, time.monotonic() - began)
