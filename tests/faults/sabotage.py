"""Safeguards, each taken away in a process that was forked to die.

Each is about what the product does with the disk, not about how it is written.
"""

import contextlib
import json
import os
from pathlib import Path
from typing import Any

import filelock

from deitdet_gui.core import files, journal
from deitdet_gui.core.document import Document
from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.journal import Journal


def nothing() -> None:
    """Everything is as it should be."""


def no_rename() -> None:
    """Files are written over in place, as ``open(path, "wb").write`` does."""
    unlink = os.unlink

    def copy(source: Any, target: Any) -> None:
        Path(target).write_bytes(Path(source).read_bytes())
        unlink(source)

    os.replace = copy  # type: ignore[assignment]


def no_sync() -> None:
    os.fsync = lambda file: None


def no_folder_sync() -> None:
    files.sync_folder = lambda folder: None
    journal.sync_folder = lambda folder: None


def late_journal() -> None:
    """A change reaches the journal with the next one, as from a buffer that is not flushed."""
    append = Journal.append
    waiting: list[Any] = []

    def late(self: Journal, *arguments: Any) -> None:
        waiting.append(arguments)
        if len(waiting) > 1:
            append(self, *waiting.pop(0))

    Journal.append = late  # type: ignore[method-assign]


def no_mark() -> None:
    """The journal does not say which version of the file is about to be written."""
    Journal.mark = lambda self, *_: None  # type: ignore[method-assign]


def no_journal() -> None:
    Journal.append = lambda self, edits, base: None  # type: ignore[method-assign]


def edit_stays() -> None:
    """What the journal could not take stays in memory."""
    do = Document.do

    def careless(self: Document, text: str, image: Any, edits: Any) -> None:
        try:
            do(self, text, image, edits)
        except SaveError:
            for edit in edits:
                edit.apply(self.dataset)
            raise

    Document.do = careless  # type: ignore[method-assign]


def no_wrapping() -> None:
    """Errors of the system come out as they are."""
    files.SaveError = lambda *_, **__: OSError("as it is")  # type: ignore[misc, assignment]


def no_torn_line_cut() -> None:
    """What comes behind half a line is glued to it."""
    Journal._drop_torn_line = lambda self: self.path.exists()  # type: ignore[method-assign]


def no_checksum() -> None:
    """A line that is JSON is believed."""

    def trusting(line: bytes) -> Any:
        with contextlib.suppress(ValueError, IndexError, TypeError):
            return json.loads(line)[1]
        return None

    journal._decode = trusting


def no_lock() -> None:
    class Free(filelock.FileLock):
        def acquire(self, *_: Any, **__: Any) -> Any:
            return None

    filelock.FileLock = Free  # type: ignore[assignment, misc]


def parse_and_dump() -> None:
    """The file is written as json.dump would, as other tools do."""
    replace = os.replace

    def plain(source: Any, target: Any) -> None:
        if str(target).endswith("annotations.json"):
            rows = json.loads(Path(source).read_bytes())
            Path(source).write_text(json.dumps(rows))
        replace(source, target)

    os.replace = plain  # type: ignore[assignment]
