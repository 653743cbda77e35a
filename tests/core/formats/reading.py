"""What the tests of readers share."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.formats import READERS
from deitdet_gui.core.formats.labelled import LabelledPicture, silent


def lay(folder: Path, files: Mapping[str, Any]) -> Path:
    """Write files, texts as they are and everything else as JSON."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return folder


def read(file_format: str, source: Path) -> tuple[list[LabelledPicture], list[Finding]]:
    items = list(READERS[file_format](source, silent))
    pictures = [item for item in items if isinstance(item, LabelledPicture)]
    return pictures, [item for item in items if isinstance(item, Finding)]


def only(file_format: str, source: Path) -> LabelledPicture:
    (picture,), findings = read(file_format, source)
    assert findings == []
    return picture
