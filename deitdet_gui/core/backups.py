"""Rotating copies of the annotation file."""

import contextlib
import re
from pathlib import Path

from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.files import atomic_write, sha256_of

KEPT = 10


def keep(path: Path, folder: Path) -> Path | None:
    """Copy ``path`` into ``folder`` unless the newest copy is the same; keep the last ``KEPT``.

    Returns:
        The copy, or None where there was nothing to copy.

    Raises:
        SaveError: the copy could not be written.
    """
    if not path.exists():
        return None
    name = re.compile(re.escape(path.stem) + r"-([0-9]{6})" + re.escape(path.suffix))
    copies = sorted(c for c in folder.glob("*") if name.fullmatch(c.name))
    try:
        if copies and sha256_of(copies[-1]) == sha256_of(path):
            return copies[-1]
        data = path.read_bytes()
    except OSError as error:
        raise SaveError(f"{path} could not be copied: {error.strerror or error}.") from error
    # Numbered, because clocks jump back.
    number = int(copies[-1].stem[-6:]) + 1 if copies else 1
    copy = folder / f"{path.stem}-{number:06}{path.suffix}"
    atomic_write(copy, data)
    for old in copies[: max(0, len(copies) + 1 - KEPT)]:
        with contextlib.suppress(OSError):
            old.unlink()
    return copy
