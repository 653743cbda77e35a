"""``states.json``: what the person said of images and detections, kept out of the COCO file.

Images are named by their file names, which outlive the ids of other tools.
"""

import json
import math
from typing import Any

from deitdet_gui.core.dataset import MARKS, CategoryId, Dataset, ImageId, Rejection, State
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.versions import refuse_newer

VERSION = 1


def encode(dataset: Dataset) -> bytes:
    """The file's bytes: one image a line, in the dataset's order."""
    names = {i: image.file_name for i, image in dataset.images.items()}
    marks = {names[i]: str(m) for i, m in sorted(dataset.marks.items()) if i in names}
    rejections = {
        names[i]: [[r.category, *r.corners] for r in rows]
        for i, rows in sorted(dataset.rejections.items())
        if i in names
    }
    row = {
        "version": VERSION,
        "last_category_id": dataset.last_category_id,
        "images": marks,
        "rejected": rejections,
    }
    return (json.dumps(row, ensure_ascii=False, indent=0, allow_nan=False) + "\n").encode(
        "utf-8", "backslashreplace"
    )


def decode(data: bytes, dataset: Dataset, where: str) -> None:
    """Put what ``data`` says into ``dataset``. Names that it does not list are passed over.

    Raises:
        NewerVersionError: it is of a newer version.
        ReadError: it is not such a file.
    """
    ids = {image.file_name: i for i, image in dataset.images.items()}
    try:
        row: dict[str, Any] = json.loads(data)
        refuse_newer(row.get("version"), VERSION, where)
        marks = {ids[n]: State(m) for n, m in row["images"].items() if n in ids}
        rejections = {ids[n]: _rejections(rs) for n, rs in row["rejected"].items() if n in ids}
        last = int(row.get("last_category_id", 0))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReadError(f"{where} is damaged: {error!r}.") from error
    dataset.reserve_category_ids(last)
    dataset.marks = {i: m for i, m in marks.items() if m in MARKS}
    dataset.rejections = {ImageId(i): r for i, r in rejections.items() if r}


def _rejections(rows: list[list[float]]) -> tuple[Rejection, ...]:
    if not all(math.isfinite(number) for row in rows for number in row):
        raise ValueError("a corner that is not finite")
    return tuple(Rejection(CategoryId(int(c)), *map(float, corners)) for c, *corners in rows)
