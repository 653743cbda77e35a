"""Which format a file or folder is in, told by its beginning."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.yolo_names import find_names
from deitdet_gui.core.words import say

_LOOKED_AT = 64 * 1024  # bytes of each end of a file
_MOST_FILES = 20  # of one ending in a folder
_XML = re.compile(r"<(annotations?)[\s>/]")
_YOLO_LINE = re.compile(r"\s*\d+(\.0*)?(\s+[-+.\deE]+){4,}\s*$")


def formats_of(source: Path) -> list[str]:
    """The formats that ``source`` may be in; none where nothing is known of it.

    Raises:
        ReadError: it cannot be looked at.
    """
    try:
        if source.is_file():
            return sorted(_of_file(source))
        if not source.is_dir():
            return []
        found = {name for path in _some_files(source) for name in _of_file(path)}
        if "yolo" not in found and find_names(source) is not None:
            found.add("yolo")
    except OSError as error:
        raise ReadError(
            say("{source} cannot be read: {why}.", source=source, why=error.strerror or error)
        ) from error
    return sorted(found)


def _some_files(folder: Path) -> Iterator[Path]:
    """The first files of each ending that labels may have."""
    counts = dict.fromkeys((".json", ".xml", ".txt"), 0)
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            suffix = Path(name).suffix.lower()
            path = Path(here) / name
            if counts.get(suffix, _MOST_FILES) < _MOST_FILES and path.is_file():
                counts[suffix] += 1
                yield path


def _of_file(path: Path) -> set[str]:
    suffix = path.suffix.lower()
    if suffix in (".yaml", ".yml", ".names"):
        return {"yolo"}
    if suffix not in (".json", ".xml", ".txt"):
        return set()
    text = _ends_of(path)
    if suffix == ".json":
        return _of_json(text)
    if suffix == ".xml":
        match = _XML.search(text)
        return {"cvat" if match[1] == "annotations" else "voc"} if match else set()
    first = next((line for line in text.splitlines() if line.strip()), "")
    return {"yolo"} if _YOLO_LINE.match(first) else set()


def _of_json(text: str) -> set[str]:
    if text.startswith("["):
        if '"coordinates"' in text or '"imagefilename"' in text:
            return {"createml"}
        if '"data"' in text or 'labels"' in text or '"completions"' in text:
            return {"label-studio"}
        return {"createml"} if '"image"' in text else set()
    if '"shapes"' in text:
        return {"labelme"}
    return {"coco"} if '"images"' in text or '"file_name"' in text else set()


def _ends_of(path: Path) -> str:
    """The first and the last bytes of a file as text, whatever their encoding."""
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT)
        file.seek(max(_LOOKED_AT, file.seek(0, os.SEEK_END) - _LOOKED_AT))
        data = start + file.read(_LOOKED_AT)
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(encoding, "replace").lstrip()
