"""Which pictures are nearly the same: re-saved, resized, trimmed, or the next frame of a burst.

A picture becomes a hash of 264 bytes, in two steps that are compared one after the other:

- 64 bits, as "pHash" has them: of the picture as 32 x 32 grey cells the 64 slowest waves (a
  discrete cosine transform), each above or below their median. See C. Zauner, "Implementation and
  Benchmarking of Perceptual Image Hash Functions" (2010). They are quick to look up.
- 16 x 16 grey cells less their surroundings. They tell apart what shares only its light, such as
  two fields of a microscope. Plain pictures have none, and are never near-duplicates of anything.

Ours, because the ImageHash library brings scipy and PyWavelets for what is ten lines here.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.likeness_cache import Entry, read_cache, write_cache
from deitdet_gui.core.likeness_search import WORD, near_pairs
from deitdet_gui.core.pictures import read_picture
from deitdet_gui.core.project import Project, picture_path
from deitdet_gui.core.source import Report

MOST_BITS = 10  # of 64 that may differ; different pictures differ by 32, give or take 6
LEAST_CORRELATION = 0.6  # of the fine cells; different pictures have 0, give or take 0.1
HASH_BYTES = WORD + 256

_READ_AT = 64  # pixels of the longer side: a JPEG is then decoded at an eighth, quickly
_PLAIN = 1.0  # of 255 grey levels: cells that differ less from their surroundings are noise
_BATCH = 64  # pictures between two reports
_GREY = (0.299, 0.587, 0.114)


def picture_hashes(
    project: Project, names: Sequence[str], report: Report | None = None
) -> dict[str, bytes]:
    """Hash the pictures of a project, several at once, and remember it in the project's cache.

    Args:
        project: whose pictures they are.
        names: file names, relative to the picture folder.
        report: told how many have been looked at; what it raises ends the work, and what was done
            so far is remembered.

    Returns:
        Name -> hash, as :func:`near_duplicates` takes it. Pictures that cannot be read are left
        out.
    """
    known = read_cache(project)
    stamps = {name: _stamp(project, name) for name in dict.fromkeys(names)}
    found = {n: e for n, s in stamps.items() if (e := known.get(n)) and (e.size, e.mtime_ns) == s}
    missing = [name for name, stamp in stamps.items() if stamp is not None and name not in found]
    try:
        for name, hashed in _hash_all(project, missing, len(stamps) - len(missing), report):
            stamp = stamps[name]
            if stamp is not None:
                found[name] = Entry(*stamp, hashed)
    finally:
        if missing:
            write_cache(project, known | found)
    return {name: found[name].hash for name in stamps if name in found}


def near_duplicates(
    hashes: Mapping[str, bytes], report: Report | None = None
) -> list[tuple[str, ...]]:
    """Groups of two or more names whose pictures are nearly the same, each name in at most one.

    A group may be a chain: the first frame of a slow pan need not look like the last.

    Args:
        hashes: from :func:`picture_hashes`; in any order, the groups are the same.
        report: told how far the search is, in steps of its own; what it raises ends the work.
    """
    names = sorted(name for name, hashed in hashes.items() if any(hashed[WORD:]))
    rows = np.frombuffer(b"".join(hashes[n] for n in names), np.uint8).reshape(-1, HASH_BYTES)
    words = np.ascontiguousarray(rows[:, :WORD]).view(np.uint64).ravel()
    details = rows[:, WORD:].view(np.int8)
    labels = near_pairs(words, details, MOST_BITS, LEAST_CORRELATION, report)
    groups: dict[int, list[str]] = {}
    for name, label in zip(names, labels.tolist(), strict=True):
        groups.setdefault(label, []).append(name)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def picture_hash(path: Path) -> bytes:
    """The hash of one picture.

    Raises:
        ReadError: it cannot be read.
    """
    pixels = read_picture(path, at_most=_READ_AT)
    grey = pixels.astype(np.float64) @ _GREY
    waves = _waves(32, 8)
    slow = (waves @ _cells(grey, 32) @ waves.T).ravel()
    is_high = slow > np.median(slow[1:])  # the first is the brightness alone
    is_high[0] = False
    return np.packbits(is_high).tobytes() + _details(grey).tobytes()


def _details(grey: np.ndarray) -> np.ndarray:
    """(256,) int8: cells less the mean of the nine around each; zeros for a plain picture."""
    cells = _cells(grey, 18)
    around = sum(cells[y : y + 16, x : x + 16] for y in range(3) for x in range(3)) / 9
    details: np.ndarray = (cells[1:-1, 1:-1] - around).ravel()
    if details.std() < _PLAIN:
        return np.zeros(256, np.int8)
    details *= 127 / np.abs(details).max()
    return details.round().astype(np.int8)


def _cells(grey: np.ndarray, count: int) -> np.ndarray:
    """(count, count): mean grey levels of the picture cut into equal cells."""
    height, width = grey.shape
    cells: np.ndarray = _shares(count, height) @ grey @ _shares(count, width).T
    return cells


@lru_cache(maxsize=256)
def _shares(count: int, pixels: int) -> np.ndarray:
    """(count, pixels): how much of each cell is covered by each pixel; rows add up to 1."""
    edges, starts = np.linspace(0, pixels, count + 1), np.arange(pixels)
    ends = np.minimum(edges[1:, None], starts + 1)
    covered = np.clip(ends - np.maximum(edges[:-1, None], starts), 0, None)
    shares: np.ndarray = covered / covered.sum(axis=1, keepdims=True)
    return shares


@lru_cache(maxsize=1)
def _waves(pixels: int, count: int) -> np.ndarray:
    """(count, pixels): the slowest cosines of the discrete cosine transform, type II."""
    waves: np.ndarray = np.cos(
        np.pi * (np.arange(pixels) + 0.5) * np.arange(count)[:, None] / pixels
    )
    return waves


def _hash_all(
    project: Project, names: Sequence[str], done: int, report: Report | None
) -> Iterator[tuple[str, bytes]]:
    """Hash in threads: decoding, which is nearly all of the work, lets other threads run."""
    of = done + len(names)
    with ThreadPoolExecutor(min(8, os.cpu_count() or 1), "likeness") as pool:
        for start in range(0, len(names), _BATCH):
            batch = names[start : start + _BATCH]
            hashes = pool.map(lambda name: _hash_or_none(project, name), batch)
            yield from ((n, h) for n, h in zip(batch, hashes, strict=True) if h is not None)
            done += len(batch)
            if report is not None:
                report(done, of)
    if report is not None and not names:
        report(of, of)


def _hash_or_none(project: Project, name: str) -> bytes | None:
    try:
        return picture_hash(picture_path(project.pictures, name))
    except ReadError:
        return None


def _stamp(project: Project, name: str) -> tuple[int, int] | None:
    """Size and time of change of the picture's file; None where there is none."""
    try:
        stat = picture_path(project.pictures, name).stat()
    except (ReadError, OSError, ValueError):
        return None
    return stat.st_size, stat.st_mtime_ns
