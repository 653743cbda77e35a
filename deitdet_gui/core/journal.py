"""Edits made since the last save, one JSON line each, so that a crash loses nothing.

The first line names the version of the annotation file that the edits belong to. When a save
begins, a line says which version it is about to write; so whether the crash came before or after
the file was replaced, replay knows which edits are in it already. Each line begins with a checksum
of the rest, because a flipped bit in a number would pass for a number.
"""

import contextlib
import errno
import itertools
import json
import os
import threading
import zlib
from pathlib import Path
from typing import Any, BinaryIO

from deitdet_gui.core.edits import Edit, from_json, to_json
from deitdet_gui.core.errors import ReadError, SaveError
from deitdet_gui.core.files import set_aside, sync_folder
from deitdet_gui.core.versions import refuse_newer

VERSION = 1


class JournalMismatchError(Exception):
    """The journal was written over another version of the annotation file, or is damaged.

    ``readable`` are the changes in front of the damage, which do belong to the file.
    """

    def __init__(self, message: str, readable: "list[tuple[Edit, ...]] | None" = None) -> None:
        super().__init__(message)
        self.readable = readable or []


class Journal:
    """The journal file of one project. Owned by the one process that holds the project's lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None
        self._count = 0
        self._writing = threading.RLock()  # a save marks what it holds from a thread of its own
        self._is_named = False  # whether the folder is known to say, after a power cut, that it is

    def append(self, edits: tuple[Edit, ...], base_sha256: str) -> None:
        """Write one undoable change. It outlives this process when this returns.

        Args:
            edits: what was done, in order.
            base_sha256: of the annotation file as last read or saved; names the journal's base
                when this is its first line.

        Raises:
            SaveError: the line could not be written; nothing may be taken for done.
        """
        row = [to_json(e) for e in edits]
        with self._writing:
            if self._file is None:
                self._open(base_sha256)
            self._write(row)
            self._count += 1

    def count(self) -> int:
        """How many changes it holds.

        Raises:
            SaveError: it cannot be read.
        """
        with self._writing:
            if self._file is None:  # and not opened here: that would name a base
                try:
                    self._drop_torn_line()
                except OSError as error:
                    raise self._error(error) from error
            return self._count

    def mark(self, saved_as_sha256: str, changes: int) -> None:
        """Say that a file with this hash is about to be written and holds the first ``changes``.

        May be called while another thread appends.

        Raises:
            SaveError: the line could not be written.
        """
        with self._writing:
            if not self.path.exists():
                return  # no edits that replay could take for new ones
            if self._file is None:
                self._open("")
            self._write({"saved_as": saved_as_sha256, "changes": changes})
        try:
            self.sync()  # before the file that it speaks of
        except OSError as error:
            raise self._error(error) from error

    def clear(self) -> None:
        """Forget everything; the saved file holds it."""
        with self._writing:
            self.close()
            with contextlib.suppress(OSError):  # a journal whose last mark was saved does no harm
                self.path.unlink(missing_ok=True)
            self._count = 0

    def sync(self) -> None:
        """Make what was appended outlive a power cut too. Holds up no edit meanwhile.

        Raises:
            OSError: it cannot be known to be on the disk.
        """
        with self._writing:
            if self._file is None:
                return
            file = os.dup(self._file.fileno())  # the other thread may close its own
            is_named, self._is_named = self._is_named, True
        try:
            os.fsync(file)
            if not is_named:
                with contextlib.suppress(OSError):  # some file systems sync no folders
                    sync_folder(self.path.parent)
        except OSError:
            self._is_named = is_named
            raise
        finally:
            os.close(file)

    def read(self, file_sha256: str) -> list[tuple[Edit, ...]]:
        """The changes to replay on the file with this hash; empty when there is no journal.

        Raises:
            NewerVersionError: a newer program wrote it.
            ReadError: the disk does not give it; nothing was changed.
            JournalMismatchError: it belongs to another version of the file, or a line is damaged.
                A last line that a crash cut short is dropped.
        """
        if not self.path.exists():
            return []
        # Everything before the last newline is whole; what is behind it was being written.
        try:
            lines = self.path.read_bytes().split(b"\n")[:-1]
        except OSError as error:
            raise ReadError(
                f"{self.path} could not be read: {error.strerror or error}.",
                hint="It may hold changes that are not saved yet, so nothing was opened.",
            ) from error
        rows = list(itertools.takewhile(lambda row: row is not None, map(_decode, lines)))
        changes = self._since(rows, file_sha256) if lines else []
        if len(rows) < len(lines):
            raise JournalMismatchError(f"{self.path}: line {len(rows) + 1} is damaged", changes)
        return changes

    def set_aside(self) -> Path:
        """Rename a journal that does not fit, so that it is neither replayed nor lost."""
        self.close()
        return set_aside(self.path)

    def close(self) -> None:
        with self._writing:
            if self._file is not None:
                with contextlib.suppress(OSError):
                    self._file.close()
                self._file = None

    def _since(self, rows: list[Any], sha256: str) -> list[tuple[Edit, ...]]:
        match rows:
            case [{"journal": int(version), "base_sha256": str(base)}, *rows]:
                refuse_newer(version, VERSION, self.path)
                if version != VERSION:
                    raise JournalMismatchError(f"{self.path} is of version {version}")
            case _:
                raise JournalMismatchError(f"{self.path} is damaged from its first line on")
        changes = []
        saved = 0 if base == sha256 else None  # how many of them the file holds
        for row in rows:
            if isinstance(row, list):
                changes.append(row)
            elif isinstance(row, dict) and row.get("saved_as") == sha256:
                saved = int(row.get("changes", len(changes)))
        if saved is None:
            raise JournalMismatchError(f"{self.path} belongs to another version of the file")
        try:
            return [tuple(map(from_json, row)) for row in changes[saved:]]
        except (ValueError, KeyError, TypeError) as error:
            raise JournalMismatchError(f"{self.path} holds no such edit: {error!r}") from error

    def _open(self, base_sha256: str) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            whole = self._drop_torn_line()
            self._file = self.path.open("ab", buffering=0)
            self._is_named = False
        except OSError as error:
            raise self._error(error) from error
        if not whole:
            self._write({"journal": VERSION, "base_sha256": base_sha256})

    def _drop_torn_line(self) -> int:
        """Cut a half-written last line off, or the next line would be glued to it."""
        self._count = 0
        if not self.path.exists():
            return 0
        with self.path.open("r+b") as file:
            data = file.read()
            whole = data.rfind(b"\n") + 1
            file.truncate(whole)
        self._count = sum(isinstance(_decode(line), list) for line in data[:whole].splitlines())
        return whole

    def _write(self, row: object) -> None:
        line = _encode(row)
        assert self._file is not None
        try:
            # A full disk can take half of a line without an error.
            if self._file.write(line) != len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError as error:
            self.close()  # opening it again cuts half a line off
            raise self._error(error) from error

    def _error(self, error: OSError) -> SaveError:
        return SaveError(
            f"{self.path} could not be written: {error.strerror or error}.",
            hint="The change was not made. Free some space or check the folder's permissions.",
        )


def _encode(row: object) -> bytes:
    """``["checksum", row]`` and a newline."""
    text = json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace")
    return _with_checksum(text) + b"\n"


def _decode(line: bytes) -> Any:
    """The row of a line without its newline; None for one that is damaged."""
    text = line[len(_with_checksum(b"")) - 1 : -1]
    return json.loads(text) if line == _with_checksum(text) else None


def _with_checksum(text: bytes) -> bytes:
    return b'["%08x", %b]' % (zlib.crc32(text), text)
