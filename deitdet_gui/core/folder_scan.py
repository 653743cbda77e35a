"""Looking for new pictures in a folder again and again, cheaply.

A folder's time changes when a file comes into it or goes, also on network drives, where no system
tells of it. So a look is one ``stat`` a folder, and a list of only those that changed.
"""

import os
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from deitdet_gui.core.pictures import has_ending

SETTLED_S = 2.0  # a file that was written this lately may not be whole yet
COARSE_S = 3.0  # some file systems keep times to two seconds


@dataclass
class _Folder:
    time_ns: int
    is_sure: bool  # nothing can have come since without another time
    pictures: tuple[str, ...]
    inside: tuple[str, ...]


class FolderScan:
    """Remembers what it saw. Used by one thread at a time."""

    def __init__(self, root: Path) -> None:
        """Look below ``root``, but not into hidden folders."""
        self._root = root
        self._seen: dict[str, _Folder] = {}

    def look(self, known: Collection[str]) -> list[str]:
        """The names of pictures that are whole and not known, relative to the root.

        A folder that cannot be listed has none.
        """
        seen: dict[str, _Folder] = {}
        new = [name for name in self._walk(seen) if name not in known]
        self._seen = seen
        now = time.time()
        return sorted(name for name in new if self._is_settled(name, now))

    def _walk(self, seen: dict[str, _Folder]) -> Iterator[str]:
        waiting = [""]  # not by recursion: folders may lie deeper than Python goes
        while waiting:
            name = waiting.pop()
            folder = self._folder(name)
            if folder is not None:
                seen[name] = folder
                yield from folder.pictures
                waiting += folder.inside

    def _folder(self, name: str) -> _Folder | None:
        path = self._root / name
        try:
            time_ns = path.stat().st_mtime_ns
            before = self._seen.get(name)
            if before is not None and before.is_sure and before.time_ns == time_ns:
                return before
            is_sure = abs(time.time() - time_ns / 1e9) > COARSE_S
            return _list(path, name, time_ns, is_sure)
        except (OSError, ValueError):
            return None

    def _is_settled(self, name: str, now: float) -> bool:
        try:
            stat = (self._root / name).stat()
        except (OSError, ValueError):
            return False
        return stat.st_size > 0 and not 0 <= now - stat.st_mtime < SETTLED_S


def _list(path: Path, name: str, time_ns: int, is_sure: bool) -> _Folder:
    before = f"{name}/" if name else ""
    pictures, inside = [], []
    with os.scandir(path) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                inside.append(before + entry.name)
            elif has_ending(entry.name):
                pictures.append(before + entry.name)
    return _Folder(time_ns, is_sure, tuple(pictures), tuple(inside))
