"""Edits made since the last save, one JSON line each, so that a crash loses nothing.

The first line names the version of the annotation file that the edits belong to. When a save
begins, a line says which version it is about to write; so whether the crash came before or after
the file was replaced, replay knows which edits are in it already.
"""

import json
import os
from pathlib import Path
from typing import Any, BinaryIO

from deitdet_gui.core.edits import Edit, from_json, to_json
from deitdet_gui.core.errors import SaveError

VERSION = 1


class JournalMismatchError(Exception):
    """The journal was written over another version of the annotation file, or is damaged."""


class Journal:
    """The journal file of one project. Owned by the one process that holds the project's lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None
        self._rows_since_mark = 0

    def append(self, edits: tuple[Edit, ...], base_sha256: str) -> None:
        """Write one undoable change. It outlives this process when this returns.

        Args:
            edits: what was done, in order.
            base_sha256: of the annotation file as last read or saved; names the journal's base
                when this is its first line.

        Raises:
            SaveError: the line could not be written; nothing may be taken for done.
        """
        if self._file is None:
            self._open(base_sha256)
        self._write([to_json(e) for e in edits])
        self._rows_since_mark += 1

    def mark(self, saved_as_sha256: str) -> None:
        """Say that a file with this hash is about to be written and holds all edits so far."""
        if self._file is not None:
            self._write({"saved_as": saved_as_sha256})
        self._rows_since_mark = 0

    def clear(self) -> None:
        """Forget what the saved file holds; edits made since :meth:`mark` stay."""
        if self._rows_since_mark == 0:
            self.close()
            self.path.unlink(missing_ok=True)

    def sync(self) -> None:
        """Make what was appended outlive a power cut too."""
        if self._file is not None:
            os.fsync(self._file.fileno())

    def read(self, file_sha256: str) -> list[tuple[Edit, ...]]:
        """The changes to replay on the file with this hash; empty when there is no journal.

        Raises:
            JournalMismatchError: it belongs to another version of the file, or a line in its
                middle is damaged. A last line that a crash cut short is dropped.
        """
        if not self.path.exists():
            return []
        # Everything before the last newline is whole; what is behind it was being written.
        lines = self.path.read_bytes().split(b"\n")[:-1]
        if not lines:
            return []
        try:
            rows = [json.loads(line) for line in lines]
            head = rows.pop(0)
            if head.get("journal") != VERSION:
                raise JournalMismatchError(f"{self.path} is of another kind: {head}")
            return [tuple(map(from_json, r)) for r in self._since(rows, head, file_sha256)]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise JournalMismatchError(f"{self.path} is damaged: {error}") from error

    def set_aside(self) -> Path:
        """Rename a journal that does not fit, so that it is neither replayed nor lost."""
        self.close()
        number = 1
        while (kept := self.path.with_name(f"{self.path.stem}-{number}.kept")).exists():
            number += 1
        self.path.rename(kept)
        return kept

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _since(self, rows: list[Any], head: dict[str, Any], sha256: str) -> list[Any]:
        marks = [i for i, r in enumerate(rows) if isinstance(r, dict) and r["saved_as"] == sha256]
        if marks:
            rows = rows[marks[-1] + 1 :]
        elif head["base_sha256"] != sha256:
            raise JournalMismatchError(f"{self.path} belongs to another version of the file")
        return [r for r in rows if isinstance(r, list)]

    def _open(self, base_sha256: str) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            whole = self._drop_torn_line()
            self._file = self.path.open("ab", buffering=0)
        except OSError as error:
            raise self._error(error) from error
        if not whole:
            self._write({"journal": VERSION, "base_sha256": base_sha256})

    def _drop_torn_line(self) -> int:
        """Cut a half-written last line off, or the next line would be glued to it."""
        if not self.path.exists():
            return 0
        with self.path.open("r+b") as file:
            whole = file.read().rfind(b"\n") + 1
            file.truncate(whole)
        return whole

    def _write(self, row: object) -> None:
        assert self._file is not None
        line = json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"
        at = self._file.tell()
        try:
            # A full disk can take half of a line without an error.
            if self._file.write(line) != len(line):
                raise OSError(28, "No space left on device")
        except OSError as error:
            self._file.truncate(at)
            raise self._error(error) from error

    def _error(self, error: OSError) -> SaveError:
        return SaveError(
            f"{self.path} could not be written: {error.strerror or error}.",
            hint="The change was not made. Free some space or check the folder's permissions.",
        )
