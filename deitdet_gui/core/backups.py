"""Copies of the files that a person would miss: made while they are saved, listed, brought back.

A copy is named ``annotations-000012_2026-11-22_1403.json``: a number, because clocks jump, and the
local time at which it was made. The last ten are kept, and one a day of the last seven days.
"""

import contextlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from deitdet_gui.core.coco import CocoFile, read
from deitdet_gui.core.errors import ReadError, SaveError
from deitdet_gui.core.files import atomic_write, set_aside, sha256_of
from deitdet_gui.core.words import say

KEPT = 10
KEPT_DAYS = 7
_TIME = "%Y-%m-%d_%H%M"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy, and when it was made, in local time and to the minute."""

    path: Path
    number: int
    made: datetime


def listed(path: Path, folder: Path) -> list[Backup]:
    """The copies of ``path`` in ``folder``, oldest first. Other files are passed over."""
    name = re.compile(
        re.escape(path.stem) + r"-([0-9]{6})(?:_([0-9-]{10}_[0-9]{4}))?" + re.escape(path.suffix)
    )
    found = []
    for copy in folder.glob(f"{path.stem}-*"):
        match = name.fullmatch(copy.name)
        if match is not None:
            with contextlib.suppress(OSError):
                found.append(Backup(copy, int(match[1]), _time_of(copy, match[2])))
    return sorted(found, key=lambda b: (b.number, b.path.name))


def keep(path: Path, folder: Path, rotate: bool = True) -> Path | None:
    """Copy ``path`` into ``folder`` unless the newest copy is the same.

    Args:
        path: the file.
        folder: made if need be.
        rotate: remove copies that are too old now. Not to be done for a file that was not read:
            it may be damaged, and must not drive out the good ones.

    Returns:
        The copy, or None where there was nothing to copy.

    Raises:
        SaveError: the copy could not be written.
    """
    if not path.exists():
        return None
    copies = listed(path, folder)
    try:
        if copies and sha256_of(copies[-1].path) == sha256_of(path):
            return copies[-1].path
        data = path.read_bytes()
    except OSError as error:
        raise SaveError(
            say("{path} could not be copied: {why}.", path=path, why=error.strerror or error)
        ) from error
    copy = next_place(path, folder)
    atomic_write(copy, data)
    if rotate:
        _remove_old(listed(path, folder))
    return copy


def next_place(path: Path, folder: Path) -> Path:
    """What the next copy of ``path`` is to be called."""
    copies = listed(path, folder)
    number = copies[-1].number + 1 if copies else 1
    return folder / f"{path.stem}-{number:06}_{datetime.now():{_TIME}}{path.suffix}"


def newest_valid(path: Path, folder: Path) -> tuple[Backup, CocoFile] | None:
    """The newest copy of an annotation file that can be read, and what it says."""
    for copy in reversed(listed(path, folder)):
        with contextlib.suppress(ReadError):
            return copy, read(copy.path)
    return None


def restore(copy: Path, path: Path) -> Path | None:
    """Put a copy in the place of the annotation file, and keep what is there under another name.

    Returns:
        Where the file that was there has gone; None where there was none.

    Raises:
        ReadError: the copy is no annotation file; nothing was changed.
        SaveError: it could not be done; what was there is kept.
    """
    data = read(copy).raw
    try:
        aside = set_aside(path) if path.exists() else None
    except OSError as error:
        raise SaveError(
            say("{path} could not be renamed: {why}.", path=path, why=error.strerror or error)
        ) from error
    atomic_write(path, data)
    return aside


def _remove_old(copies: list[Backup]) -> None:
    """Keep the last ones, and the last of each of the last days. Days go in the numbers' order."""
    kept = {copy.number for copy in copies[-KEPT:]}
    days: set[object] = set()
    for copy in reversed(copies):
        if len(days) < KEPT_DAYS and copy.made.date() not in days:
            days.add(copy.made.date())
            kept.add(copy.number)
    for copy in copies:
        if copy.number not in kept:
            with contextlib.suppress(OSError):
                copy.path.unlink()


def _time_of(copy: Path, text: str | None) -> datetime:
    if text is not None:
        with contextlib.suppress(ValueError):
            return datetime.strptime(text, _TIME)
    return datetime.fromtimestamp(copy.stat().st_mtime)
