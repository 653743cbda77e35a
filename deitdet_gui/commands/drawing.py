"""Detections drawn on copies of the pictures, for looking at without the app."""

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import PIL.Image
import PIL.ImageDraw

from deitdet_gui.core.coco import corners_of
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.pictures import read_picture
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.engine.checkpoint import read_card

_COLOURS = ("#ffb000", "#3db5ff", "#ff5d8f", "#1fd6a0", "#fff04d", "#b18cff", "#ff7a2f")


def draw_detections(
    run: RunFolder, files: Mapping[ImageId, Path], results: Path, folder: Path
) -> int:
    """Draw the detections of a COCO results file that the model is usually right about.

    Args:
        run: whose model found them; its thresholds decide what is drawn.
        files: the pictures by image id.
        results: COCO results JSON.
        folder: where the copies go, as PNG; made if need be.

    Returns:
        How many pictures were drawn; those that cannot be read are passed over.
    """
    card = read_card(run)
    names = dict(card.categories)
    rows: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in json.loads(results.read_bytes()):
        if row["score"] >= card.thresholds.get(row["category_id"], 0.5):
            rows[row["image_id"]].append(row)
    folder.mkdir(parents=True, exist_ok=True)
    drawn = 0
    for number, path in files.items():
        try:
            picture = PIL.Image.fromarray(read_picture(path))
        except ReadError:
            continue
        pen = PIL.ImageDraw.Draw(picture)
        for row in rows[number]:
            place = card.category_ids.index(row["category_id"])
            colour = _COLOURS[place % len(_COLOURS)]
            x0, y0, x1, y1 = corners_of(row["bbox"])
            pen.rectangle((x0, y0, x1, y1), outline=colour, width=2)
            text = f"{names[row['category_id']]} {row['score']:.2f}"
            pen.text(
                (x0 + 2, max(0, y0 - 12)), text, fill=colour, stroke_width=2, stroke_fill="black"
            )
        picture.save(folder / f"{number:06d}_{path.stem}.png")
        drawn += 1
    return drawn
