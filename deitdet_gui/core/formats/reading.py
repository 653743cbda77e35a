"""What all readers do alike: find label files, read them within limits, and take numbers."""

import json
import math
import posixpath
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import defusedxml

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.formats.labelled import LabelledPicture, Report
from deitdet_gui.core.words import say

MOST_BYTES = 16 * 1024**2  # a label file of one picture; a larger one is something else
MOST_DATASET_BYTES = 1024**3  # one file of a whole dataset takes five times its size in memory

# What a damaged label file can raise while it is parsed.
DAMAGE = (
    OSError,
    ParseError,
    defusedxml.DefusedXmlException,
    ValueError,
    OverflowError,
    LookupError,  # an encoding that does not exist
    RecursionError,
    UserError,
)


def each_file(
    source: Path,
    suffix: str,
    read: Callable[[Path, str], Iterator[LabelledPicture | Finding]],
    report: Report,
) -> Iterator[LabelledPicture | Finding]:
    """Read the files of one ending in ``source``, or ``source`` itself.

    ``read`` gets a file and its name below ``source``, which messages use. What it raises for a
    damaged file becomes a finding; then the next file is read.
    """
    folder, files = label_files(source, suffix)
    for done, path in enumerate(files, start=1):
        where = path.relative_to(folder).as_posix()
        try:
            yield from read(path, where)
        except DAMAGE as error:
            if source.is_file() and isinstance(error, ReadError):
                raise
            yield Finding("error", where, say("could not be read: {error}", error=reason(error)))
        report(done, len(files))


def label_files(source: Path, suffix: str) -> tuple[Path, list[Path]]:
    """The folder that names are relative to, and the files of this ending.

    Raises:
        ReadError: there is none.
    """
    if source.is_file():
        return source.parent, [source]
    try:
        files = sorted(p for p in source.rglob(f"*{suffix}") if _is_seen(p, source))
    except OSError as error:
        raise ReadError(
            say("{source} cannot be listed: {why}.", source=source, why=error.strerror or error)
        ) from error
    if not files:
        raise ReadError(
            say("There are no {suffix} files in {source}.", suffix=suffix, source=source),
            hint=say("Is it the right folder?"),
        )
    return source, files


def _is_seen(path: Path, folder: Path) -> bool:
    """Whether it is a file, and not in a hidden folder, where programs keep things of their own."""
    return not any(p.startswith(".") for p in path.relative_to(folder).parts) and path.is_file()


def read_bytes(path: Path, at_most: int = MOST_BYTES) -> bytes:
    """The whole file.

    Raises:
        ValueError: it is larger than ``at_most`` bytes.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(at_most + 1)
    if len(data) > at_most:
        raise ValueError(say("larger than {at_most:,} bytes", at_most=at_most))
    return data


def read_json(path: Path, at_most: int = MOST_BYTES) -> Any:
    """Read a JSON file in UTF-8, with or without a byte order mark.

    Raises:
        ReadError: it cannot be read or is no JSON.
    """
    try:
        return json.loads(read_bytes(path, at_most).decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise ReadError(
            say(
                "{path} is not JSON: {problem} at line {line}, column {column}.",
                path=path,
                problem=error.msg,
                line=error.lineno,
                column=error.colno,
            )
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise ReadError(
            say("{path} could not be read: {error}.", path=path, error=reason(error))
        ) from error


def rows(value: Any) -> list[dict[str, Any]]:
    """The objects of a JSON array; nothing where it is something else."""
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def text(value: Any) -> str:
    """A JSON text without white space around it; the empty string where it is something else."""
    return value.strip() if isinstance(value, str) else ""


def number(value: Any) -> float:
    """A finite number as JSON or a text has it.

    Raises:
        ValueError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(say("{value} is no number", value=short(value)))
    try:
        result = float(value)
    except (ValueError, OverflowError):
        raise ValueError(say("{value} is no number", value=short(value))) from None
    if not math.isfinite(result):
        raise ValueError(say("{value} is no finite number", value=short(value)))
    return result


def side(value: Any) -> int:
    """A width or height in pixels; 0 where the file does not say it in a way that can be used."""
    try:
        length = number(value)
    except ValueError:
        return 0
    return int(length) if 0 < length < 2**31 else 0


def below(where: str, name: str) -> str:
    """The name of a picture that the file ``where`` calls ``name``, seen from the labels' folder.

    Pictures of the same name are told apart by the sub-folder that the label file lies in.
    """
    name = name.replace("\\", "/")
    return posixpath.normpath(f"{posixpath.dirname(where)}/{name}".lstrip("/"))


def short(value: Any) -> str:
    """A value for a message: its beginning. Containers by their kind only, they may be endless."""
    if isinstance(value, dict | list | tuple):
        return f"a {type(value).__name__}"
    if isinstance(value, int) and abs(value) >= 10**40:
        return "a number of over 40 digits"
    words = repr(value)
    return words if len(words) <= 60 else words[:57] + "..."


def reason(error: BaseException) -> str:
    if isinstance(error, RecursionError):
        return "nested too deeply"
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start} is not {error.encoding.upper()}"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return error.message if isinstance(error, UserError) else str(error)
