"""The bytes of a file as it was when it was opened: small ones in memory, large ones on disk.

A large file is read again where it is needed, through the descriptor that opened it. That goes on
to see the old bytes after the file was replaced by another one of its name, as every save does.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.words import say

IN_MEMORY = 16 * 1024 * 1024
PIECE = 1024 * 1024

Report = Callable[[int, int], None]  # done, of
Span = tuple[int, int]  # from, up to but not including; in bytes


class Source:
    """Bytes to read from, for as long as they are needed."""

    def __init__(self, data: bytes, where: str) -> None:
        self.where = where
        self.size = len(data)
        self._data: bytes | None = data
        self._descriptor = -1
        self._stamp: tuple[int, int] = (0, 0)

    @staticmethod
    def open(path: Path) -> "Source":
        """Open a file.

        Raises:
            ReadError: there is none, or it cannot be read.
        """
        try:
            # Windows does not let anybody replace a file that is open.
            if os.name == "nt" or path.stat().st_size <= IN_MEMORY:
                return Source(path.read_bytes(), str(path))
            source = Source(b"", str(path))
            source._data = None
            source._descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            source._stamp = source._look()
            source.size = source._stamp[0]
        except OSError as error:
            raise ReadError(
                say("{path} could not be read: {why}.", path=path, why=error.strerror or error)
            ) from error
        return source

    def read(self, start: int, end: int) -> bytes:
        """The bytes from ``start`` up to ``end``, fewer where the file is at its end.

        Raises:
            ReadError: they cannot be read, or somebody wrote into the open file.
        """
        if self._data is not None:
            return self._data[start:end]
        try:
            data = os.pread(self._descriptor, max(0, min(end, self.size) - start), start)
            if self._look() != self._stamp:
                raise ReadError(
                    say("{where} was written over in place by another program.", where=self.where),
                    hint=say("What stood there is gone; older versions are in .deitdet/backups."),
                )
        except OSError as error:
            raise ReadError(
                say("{where} could not be read: {why}.", where=self.where, why=error.strerror)
            ) from error
        return data

    def pieces(self, span: Span) -> Iterator[bytes]:
        """The bytes of ``span``, some at a time."""
        start, end = span
        for at in range(start, end, PIECE):
            yield self.read(at, min(at + PIECE, end))

    def sha256(self) -> str:
        digest = hashlib.sha256()
        for piece in self.pieces((0, self.size)):
            digest.update(piece)
        return digest.hexdigest()

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __del__(self) -> None:
        self.close()

    def _look(self) -> tuple[int, int]:
        found = os.fstat(self._descriptor)
        return found.st_size, found.st_mtime_ns
