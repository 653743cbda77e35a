"""Decoded pictures and thumbnails, made in the background and kept while there is room."""

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import PIL.Image
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.files import Stamp, stamp_of
from deitdet_gui.core.pictures import LARGE_PIXELS, decode, picture_info, read_picture
from deitdet_gui.core.project import Project, picture_path
from deitdet_gui.core.thumbnails import thumbnail_place
from deitdet_gui.gui.canvas.picture_layer import halvings, shown_image

MOST_BYTES = 512 * 2**20
THUMBNAIL_PX = 160  # the longer side: sharp in the list also on screens with two pixels per pixel
MOST_THUMBNAILS = 1_500  # about 100 MB when all are kept
MOST_WAITING = 120  # thumbnails; what was scrolled past long ago is not worth making


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as it is shown.

    Attributes:
        image: its pixels; fewer than the picture has when that is very large.
        size: width and height of the whole picture, in pixels.
        notes: what a person should know of it.
        smaller: its halvings, for the canvas.
    """

    image: QImage
    size: tuple[int, int]
    notes: tuple[str, ...]
    smaller: tuple[QImage, ...]

    @property
    def is_very_large(self) -> bool:
        return self.size[0] * self.size[1] > LARGE_PIXELS

    @property
    def bytes(self) -> int:
        return sum(image.sizeInBytes() for image in (self.image, *self.smaller))


class PictureCache(QObject):
    """Reads pictures by their names, relative to the project's picture folder.

    Ask with :meth:`get` or :meth:`thumbnail`; what is not there yet is made, and a signal says so.
    Only the last question counts: pictures that nobody waits for any more are not decoded.
    Call :meth:`close` before it goes away.

    Signals:
        loaded: this picture is there now.
        failed: this picture cannot be read, and why.
        thumbnail_loaded: this picture's thumbnail is there now.
    """

    # Names go as objects: Qt's own strings lose what in a name is no UTF-8.
    loaded = Signal(object)
    failed = Signal(object, str)
    thumbnail_loaded = Signal(object)
    _decoded = Signal(object, object)  # the name; Shown, the ReadError, or None: passed over
    _shrunk = Signal(object, object)

    def __init__(
        self, project: Project, parent: QObject | None = None, most_bytes: int = MOST_BYTES
    ) -> None:
        super().__init__(parent)
        self._root = project.pictures
        self._stretch = project.stretch
        self._thumbnails_folder = project.thumbnails
        self._most_bytes = most_bytes
        self._pictures: OrderedDict[str, Shown] = OrderedDict()
        self._thumbnails: OrderedDict[str, QImage] = OrderedDict()
        self._no_thumbnail: set[str] = set()
        self._stamps: dict[str, Stamp | None] = {}  # of the files that were decoded last
        self.latest = ""  # the picture that was asked for last
        # Decoding a very large picture takes most of a GB for a while: one at a time.
        self._decoding_very_large = threading.Lock()
        self._last_very_large = ("", QImage())  # its name, and a small copy
        self._wanted = _Wanted()
        self._wanted_thumbnails = _Wanted()
        self._pool = _pool(self, 2)
        self._thumbnail_pool = _pool(self, 1)
        self._decoded.connect(self._keep_picture)
        self._shrunk.connect(self._keep_thumbnail)

    def get(self, file_name: str, then: Sequence[str] = ()) -> QImage | None:
        """The picture, or None; then ``loaded`` or ``failed`` follows.

        Args:
            file_name: the picture that is wanted now. Earlier questions are forgotten.
            then: pictures that are likely to be wanted next, the likeliest first.
        """
        self.latest = file_name
        shown = self._pictures.get(file_name)
        if shown is not None:
            self._pictures.move_to_end(file_name)
        self._let_very_large_go(file_name)
        missing = [n for n in (file_name, *then) if n not in self._pictures]
        for _ in range(self._wanted.want_only(missing)):
            self._pool.start(_Job(self._decode_next))
        return None if shown is None else shown.image

    def smaller_of(self, file_name: str) -> tuple[QImage, ...]:
        """The picture's halvings, while it is there."""
        shown = self._pictures.get(file_name)
        return () if shown is None else shown.smaller

    def size_of(self, file_name: str) -> tuple[int, int]:
        """Width and height of the whole picture while it is there, whatever is shown of it."""
        shown = self._pictures.get(file_name)
        return (0, 0) if shown is None else shown.size

    def notes_of(self, file_name: str) -> tuple[str, ...]:
        """What a person should know of the picture, while it is there."""
        shown = self._pictures.get(file_name)
        return () if shown is None else shown.notes

    def peek(self, file_name: str) -> QImage | None:
        """The picture if it is there; nothing is asked for, and nothing asked for is forgotten."""
        shown = self._pictures.get(file_name)
        return None if shown is None else shown.image

    def thumbnail(self, file_name: str) -> QImage | None:
        """The thumbnail, or None; then ``thumbnail_loaded`` follows, unless it cannot be made."""
        image = self._thumbnails.get(file_name)
        if image is not None:
            self._thumbnails.move_to_end(file_name)
        elif file_name not in self._no_thumbnail and self._wanted_thumbnails.push(file_name):
            self._thumbnail_pool.start(_Job(self._shrink_next))
        return image

    def known_thumbnail(self, file_name: str) -> QImage | None:
        """The thumbnail if it is there; nothing is asked for."""
        image = self._thumbnails.get(file_name)
        if image is not None:
            self._thumbnails.move_to_end(file_name)
        return image

    def want_thumbnails(self, file_names: Sequence[str]) -> None:
        """Make these in this order, and none that were asked for before and are not begun.

        ``thumbnail_loaded`` follows for each that is not there yet and can be made.
        """
        known = (self._thumbnails, self._no_thumbnail)
        missing = [n for n in file_names if not any(n in names for names in known)]
        self._thumbnail_pool.clear()  # workers of before, which would find nothing to do
        for _ in range(self._wanted_thumbnails.want_only(missing[::-1])):
            self._thumbnail_pool.start(_Job(self._shrink_next))

    def forget(self, file_name: str) -> None:
        """Read this picture anew when it is next asked for; its file has changed."""
        self._last_very_large = ("", QImage())
        self._pictures.pop(file_name, None)
        self._thumbnails.pop(file_name, None)
        self._no_thumbnail.discard(file_name)

    def is_from_another_file(self, file_name: str, stamp: Stamp | None) -> bool:
        """Whether the picture was last read, or tried, when its file was not as ``stamp`` says."""
        return file_name in self._stamps and self._stamps[file_name] != stamp

    def read_again(self, file_name: str) -> None:
        """Read this picture and its thumbnail anew, now; ``loaded`` or ``failed`` follows."""
        self.forget(file_name)
        self.get(file_name)
        self.thumbnail(file_name)

    @property
    def is_idle(self) -> bool:
        """Nothing that was asked for is still to come."""
        return self._wanted.is_empty and self._wanted_thumbnails.is_empty

    def close(self) -> None:
        """Stop reading; a picture that is being decoded is waited for."""
        for wanted in (self._wanted, self._wanted_thumbnails):
            wanted.want_only(())
        for pool in (self._pool, self._thumbnail_pool):
            pool.clear()
            pool.waitForDone()

    def _decode_next(self) -> None:
        name = self._wanted.take_oldest()
        if name is None:
            return
        result: Shown | ReadError | None
        try:
            path = picture_path(self._root, name)
            self._stamps[name] = stamp_of(path)  # before: what is written meanwhile is news
            result = self._read(name, path)
        except ReadError as error:
            result = error
        self._decoded.emit(name, result)

    def _read(self, name: str, path: Path) -> Shown | None:
        with self._room_for(path) as is_very_large:
            if is_very_large and name != self.latest:
                return None  # there is no room for its neighbours, nor for what was passed by
            decoded = decode(path, stretch=self._stretch)
            image = shown_image(decoded.pixels)
            smaller = halvings(image)
            if is_very_large and smaller:
                self._last_very_large = (name, smaller[-1])
        return Shown(image, decoded.size, decoded.notes, smaller)

    def _shrink_next(self) -> None:
        name = self._wanted_thumbnails.take_newest()
        if name is None:
            return
        result: QImage | ReadError
        try:
            result = _as_image(self._small(picture_path(self._root, name))).copy()
        except ReadError as error:
            result = error
        self._shrunk.emit(name, result)

    def _small(self, path: Path) -> np.ndarray:
        """The thumbnail's pixels, from the folder of thumbnails or else from the picture."""
        try:
            stat = path.stat()
        except OSError:
            return read_picture(path, THUMBNAIL_PX, self._stretch)  # says what is wrong
        name = path.relative_to(self._root).as_posix()
        kept = thumbnail_place(self._thumbnails_folder, name, stat.st_mtime_ns, stat.st_size)
        try:
            return read_picture(kept)
        except ReadError:
            with self._room_for(path):
                last, image = self._last_very_large  # perhaps while this one waited
                if last == name:
                    pixels = _as_pixels(image)
                else:
                    pixels = read_picture(path, THUMBNAIL_PX, self._stretch)
        try:
            kept.parent.mkdir(parents=True, exist_ok=True)
            # Half a file after a crash is found out when it is read, and made again.
            PIL.Image.fromarray(pixels).save(kept, "JPEG", quality=85)
        except OSError:
            pass  # a full or read-only disk makes thumbnails slower, nothing else
        return pixels

    @contextlib.contextmanager
    def _room_for(self, path: Path) -> Iterator[bool]:
        """Wait until this picture can be decoded; says whether it is very large."""
        info = picture_info(path)
        is_very_large = info.size[0] * info.size[1] > LARGE_PIXELS
        # A JPEG's decoder makes it small at once.
        needs_room = is_very_large and info.format != "JPEG"
        with self._decoding_very_large if needs_room else contextlib.nullcontext():
            yield is_very_large

    def _let_very_large_go(self, wanted: str) -> None:
        """The next very large picture needs their room."""
        for name in [n for n, shown in self._pictures.items() if shown.is_very_large]:
            if name != wanted:
                del self._pictures[name]

    def _keep_picture(self, name: str, result: Shown | ReadError | None) -> None:
        self._wanted.forget(name)
        if result is None:
            if name == self.latest:  # it came to be wanted just then
                self.get(name)
            return
        if isinstance(result, ReadError):
            path = str(self._root / name)
            self.failed.emit(name, str(result).replace(path, name))
            return
        self._pictures[name] = result
        # The newest stays, however large it is.
        while len(self._pictures) > 1 and self._bytes() > self._most_bytes:
            self._pictures.popitem(last=False)
        self.loaded.emit(name)

    def _keep_thumbnail(self, name: str, result: QImage | ReadError) -> None:
        self._wanted_thumbnails.forget(name)
        if isinstance(result, ReadError):
            self._no_thumbnail.add(name)
            return
        self._thumbnails[name] = result
        while len(self._thumbnails) > MOST_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        self.thumbnail_loaded.emit(name)

    def _bytes(self) -> int:
        return sum(shown.bytes for shown in self._pictures.values())


class _Wanted:
    """Names that wait for a worker, and names that a worker has. Any thread may ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[str] = []
        self._taken: set[str] = set()

    @property
    def is_empty(self) -> bool:
        with self._lock:
            return not self._waiting and not self._taken

    def want_only(self, names: Sequence[str]) -> int:
        """Wait for these instead, in this order. Returns how many workers that needs."""
        with self._lock:
            self._waiting = [n for n in names if n not in self._taken]
            return len(self._waiting)

    def push(self, name: str) -> bool:
        """Wait for this as well; say whether it is new."""
        with self._lock:
            if name in self._taken or name in self._waiting:
                return False
            self._waiting.append(name)
            del self._waiting[:-MOST_WAITING]
            return True

    def take_oldest(self) -> str | None:
        return self._take(0)

    def take_newest(self) -> str | None:
        return self._take(-1)

    def forget(self, name: str) -> None:
        """The result for this name has arrived."""
        with self._lock:
            self._taken.discard(name)

    def _take(self, index: int) -> str | None:
        with self._lock:
            if not self._waiting:
                return None
            name = self._waiting.pop(index)
            self._taken.add(name)
            return name


class _Job(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


def _pool(owner: QObject, threads: int) -> QThreadPool:
    pool = QThreadPool(owner)
    pool.setMaxThreadCount(threads)
    return pool


def _as_pixels(image: QImage) -> np.ndarray:
    """A thumbnail of an image: (H, W, 3) uint8 RGB."""
    small = image.scaled(
        THUMBNAIL_PX,
        THUMBNAIL_PX,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    return rows[:, : 3 * small.width()].reshape(small.height(), small.width(), 3).copy()


def _as_image(pixels: np.ndarray) -> QImage:
    """A QImage of (H, W, 3) uint8 RGB, which must outlive it."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
