"""``.deitdet/cache/likeness.bin``: the hashes of pictures. May be deleted at any time.

One line of JSON that says how much of what follows, then the names, then columns. Its lengths and a
checksum are looked at before anything is believed, since a project may come from a stranger.
"""

import contextlib
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.project import Project

METHOD = "phash64+details16"  # changes whenever a hash of the same picture would be another


class Entry(NamedTuple):
    """A hash, and what the picture's file was like when it was made."""

    size: int
    mtime_ns: int
    hash: bytes


def cache_path(project: Project) -> Path:
    return project.private / "cache" / "likeness.bin"


def read_cache(project: Project) -> dict[str, Entry]:
    """Name -> entry; empty where there is no cache, or one that is damaged or of another version.

    A stale entry is possible: compare its size and time with the file.
    """
    try:
        head, _, body = cache_path(project).read_bytes().partition(b"\n")
        row = json.loads(head)
        count, width = int(row["count"]), int(row["width"])
        names = body[: int(row["names"])].decode("utf-8", "surrogatepass").split("\0")
        columns = body[int(row["names"]) :]
        is_whole = len(columns) == count * (16 + width) and len(names) == count
        if row["method"] != METHOD or not is_whole or row["crc32"] != zlib.crc32(body):
            return {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    stamps = np.frombuffer(columns, "<i8", 2 * count).reshape(count, 2).tolist()
    hashes = (columns[i : i + width] for i in range(16 * count, len(columns), width))
    return {
        name: Entry(size, mtime_ns, hashed)
        for name, (size, mtime_ns), hashed in zip(names, stamps, hashes, strict=True)
    }


def write_cache(project: Project, entries: Mapping[str, Entry]) -> None:
    """Replace the cache. Where it cannot be written the work is done again another time."""
    if not entries:
        return
    names = "\0".join(entries).encode("utf-8", "surrogatepass")
    stamps = np.array([(e.size, e.mtime_ns) for e in entries.values()], "<i8")
    body = names + stamps.tobytes() + b"".join(e.hash for e in entries.values())
    width = len(next(iter(entries.values())).hash)
    row = {"method": METHOD, "count": len(entries), "width": width, "names": len(names)}
    head = json.dumps({**row, "crc32": zlib.crc32(body)}).encode()
    with contextlib.suppress(SaveError):
        atomic_write(cache_path(project), head + b"\n" + body)
