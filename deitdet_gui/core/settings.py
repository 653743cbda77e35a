"""``project.json``: where the pictures lie, and what was chosen for this project.

Every part of the app owns one key. What others wrote, this version or a later one, is kept.
"""

import json
import threading
from pathlib import Path
from typing import Any

from deitdet_gui.core.errors import ReadError, SaveError
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.words import say

VERSION = 1
_writing = threading.Lock()  # a save runs in a thread; reading and replacing are one step


def read(path: Path) -> dict[str, Any]:
    """The whole file; empty where there is none.

    Raises:
        ReadError: it cannot be read, or is damaged.
    """
    try:
        row = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise ReadError(say("{path} is damaged: {error!r}.", path=path, error=error)) from error
    if not isinstance(row, dict):
        raise ReadError(say("{path} is damaged: it holds no object.", path=path))
    return row


def write(path: Path, row: dict[str, Any]) -> None:
    """Replace the whole file.

    Raises:
        SaveError: it could not be written; the old file is whole.
    """
    text = json.dumps(row, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    atomic_write(path, text.encode("utf-8", "backslashreplace"))


def put(path: Path, key: str, value: Any) -> None:
    """Set one key, or with ``None`` take it away; the rest stays as it is. From any thread.

    A file that says the same already is not written.

    Raises:
        SaveError: the file could not be written, or is damaged and was left as it is.
    """
    with _writing:
        try:
            row = read(path)
        except ReadError as error:
            raise SaveError(error.message, hint=say("It was left as it is.")) from error
        if row.get(key) == value:
            return
        row = {"version": VERSION, "pictures": "."} | row
        row[key] = value
        if value is None:
            del row[key]
        write(path, row)
