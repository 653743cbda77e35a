"""A look at a project from outside: how far it is, and when it was open. Nothing is written."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from deitdet_gui.core.dataset import State
from deitdet_gui.core.project import Project

MOST_BYTES = 64 << 20  # of a COCO file that is read only to count its pictures
_ANSWERED = (State.DONE.value, State.EMPTY.value)


@dataclass(frozen=True, slots=True)
class Glance:
    """What can be known in a moment."""

    folder: Path
    done: int = 0  # pictures that a person called done or empty
    of: int | None = None  # pictures in all; None when counting would take long
    opened: datetime | None = None  # local time


class _States(msgspec.Struct):
    images: dict[str, str] = {}


class _Coco(msgspec.Struct):
    images: list[msgspec.Raw] = []


Row = TypeVar("Row", _States, _Coco)


def glance(folder: Path) -> Glance:
    """Look at a project; what cannot be read is left out."""
    project = Project(folder, folder)
    places = (project.annotations, project.states, project.private / "lock")
    times = [time for time in map(_changed, places) if time]
    states = _read(project.states, _States)
    coco = _read(project.annotations, _Coco)
    return Glance(
        folder,
        sum(mark in _ANSWERED for mark in states.images.values()) if states else 0,
        None if coco is None else len(coco.images),
        datetime.fromtimestamp(max(times)) if times else None,
    )


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _read(path: Path, row: type[Row]) -> Row | None:
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        return msgspec.json.decode(path.read_bytes(), type=row)
    except (OSError, msgspec.DecodeError, UnicodeError, RecursionError):
        return None
