"""``states.json``: what the person said of images and detections, kept out of the COCO file.

Images are named by their file names, which outlive the ids of other tools.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from deitdet_gui.core.dataset import (
    MARKS,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.versions import refuse_newer
from deitdet_gui.core.words import say

VERSION = 1


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a dataset says of its images at one moment, to be written while edits go on."""

    images: dict[ImageId, Image]
    marks: dict[ImageId, State]
    rejections: dict[ImageId, tuple[Rejection, ...]]
    last_category_id: int

    @staticmethod
    def of(dataset: Dataset) -> "Snapshot":
        return Snapshot(
            dict(dataset.images),
            dict(dataset.marks),
            dict(dataset.rejections),
            dataset.last_category_id,
        )

    def encode(self) -> bytes:
        """The file's bytes: one image a line, by their ids."""
        images = self.images
        marks = {images[i].file_name: m.value for i, m in sorted(self.marks.items()) if i in images}
        rejections = {
            images[i].file_name: [[r.category, *r.corners] for r in rows]
            for i, rows in sorted(self.rejections.items())
            if i in images
        }
        row = {
            "version": VERSION,
            "last_category_id": self.last_category_id,
            "images": marks,
            "rejected": rejections,
        }
        # Not by ``indent``, which takes ten times as long.
        text = json.dumps(row, ensure_ascii=False, separators=(",\n", ": "), allow_nan=False)
        return f"{text}\n".encode("utf-8", "backslashreplace")


def decode(
    data: bytes, dataset: Dataset, where: str, renamed: Mapping[str, ImageId] | None = None
) -> None:
    """Put what ``data`` says into ``dataset``. Names that it does not list are passed over.

    Args:
        data: the file's bytes.
        dataset: where its images are.
        where: what to call the file in messages.
        renamed: names that images are about to get, and may have here already.

    Raises:
        NewerVersionError: it is of a newer version.
        ReadError: it is not such a file.
    """
    ids = {image.file_name: i for i, image in dataset.images.items()} | dict(renamed or {})
    try:
        row: dict[str, Any] = json.loads(data)
        refuse_newer(row.get("version"), VERSION, where)
        marks = {ids[n]: State(m) for n, m in row["images"].items() if n in ids}
        rejections = {ids[n]: _rejections(rs) for n, rs in row["rejected"].items() if n in ids}
        last = int(row.get("last_category_id", 0))
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as error:
        raise ReadError(say("{where} is damaged: {error!r}.", where=where, error=error)) from error
    dataset.reserve_category_ids(last)
    dataset.marks = {i: m for i, m in marks.items() if m in MARKS}
    dataset.rejections = {ImageId(i): r for i, r in rejections.items() if r}


def _rejections(rows: list[list[float]]) -> tuple[Rejection, ...]:
    if not all(math.isfinite(number) for row in rows for number in row):
        raise ValueError("a corner that is not finite")
    return tuple(Rejection(CategoryId(int(c)), *map(float, corners)) for c, *corners in rows)
