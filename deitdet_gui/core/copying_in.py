"""Copies of pictures from elsewhere, put into a project's picture folder. The originals stay."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from deitdet_gui.core.files import atomic_write_pieces, sha256_of

PIECE = 2**20  # bytes


def copy_in(
    files: Sequence[Path], folder: Path, report: Callable[[int, int], None] | None = None
) -> list[str]:
    """Copy files into a folder, and never write over one that is there.

    A file of the same name and content counts as copied; of another content, the copy gets a
    number behind its name.

    Args:
        files: what to copy.
        folder: where to.
        report: told how many are copied, and of how many; where it ends, some are copied.

    Returns:
        For each file the name of its copy.

    Raises:
        SaveError, OSError: one could not be read or written; those before it are copied.
    """
    names = []
    for done, path in enumerate(files):
        if report is not None:
            report(done, len(files))
        names.append(_copy(path, folder))
    return names


def _copy(path: Path, folder: Path) -> str:
    target, number = folder / path.name, 1
    while os.path.lexists(target):  # a link to nowhere too: it would be followed
        if _is_same(path, target):
            return target.name
        number += 1
        target = folder / f"{path.stem}-{number}{path.suffix}"
    atomic_write_pieces(target, _pieces(path))
    return target.name


def _is_same(path: Path, there: Path) -> bool:
    if not there.is_file() or path.stat().st_size != there.stat().st_size:
        return False
    return sha256_of(path) == sha256_of(there)


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece
