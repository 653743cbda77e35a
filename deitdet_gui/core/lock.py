"""One writer for a project, and one training of a run, also across processes."""

import contextlib
import os
import platform
import re
from pathlib import Path
from typing import TYPE_CHECKING

import filelock

from deitdet_gui.core.errors import SaveError, read_only
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.words import say

if TYPE_CHECKING:
    from deitdet_gui.core.project import Project


def take_lock(project: "Project") -> tuple[filelock.BaseFileLock | None, str]:
    """Take a project's lock; or None, and who holds it or why it cannot be taken.

    The system frees a dead process's lock.
    """
    for place in (project.folder, project.annotations):
        if place.exists() and not os.access(place, os.W_OK):
            return None, read_only(say("{place} may not be written", place=place))
    try:
        project.private.mkdir(parents=True, exist_ok=True)
        return take(project.private / "lock")
    except OSError as error:
        why = say(
            "{folder} cannot be written ({why})",
            folder=project.private,
            why=error.strerror or error,
        )
        return None, read_only(why)


def take(path: Path) -> tuple[filelock.BaseFileLock | None, str]:
    """Take the lock that a file stands for; or None, and who holds it.

    Raises:
        OSError: the file cannot be written.
    """
    lock = filelock.FileLock(path, timeout=0, thread_local=False)
    # The holder writes its name beside the lock: on Windows a locked file cannot be read.
    beside = path.with_suffix(".holder")
    try:
        lock.acquire()
    except filelock.Timeout:
        try:
            return None, _in_words(beside.read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            return None, _in_words("")
    with contextlib.suppress(SaveError):  # a full disk is no reason not to open
        atomic_write(beside, f"process {os.getpid()} on {platform.node()}".encode())
    return lock, ""


def _in_words(holder: str) -> str:
    """The holder's own words, which are English, in the language of this window."""
    known = re.fullmatch(r"process (\d+) on (.+)", holder)
    if known:
        return say("process {id} on {computer}", id=known[1], computer=known[2])
    return holder or say("another program")
