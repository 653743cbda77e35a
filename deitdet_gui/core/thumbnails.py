"""Where the thumbnail of a picture lies: its name says which state of which file it was made of."""

import hashlib
from pathlib import Path


def thumbnail_place(folder: Path, name: str, mtime_ns: int, size: int) -> Path:
    """The thumbnail's file.

    Args:
        folder: of all thumbnails of a project.
        name: of the picture, relative to the project's picture folder.
        mtime_ns: when the picture's file was written.
        size: of that file, in bytes.
    """
    stamp = f"{name}\0{mtime_ns}\0{size}"
    key = hashlib.sha256(stamp.encode("utf-8", "surrogatepass")).hexdigest()
    return folder / key[:2] / f"{key[2:40]}.jpg"
