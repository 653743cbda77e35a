"""Detections drawn on copies of the pictures, for looking at without the app."""

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import PIL.Image
import PIL.ImageDraw

from deitdet_gui.core.coco import detections_of
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import ReadError, SaveError
from deitdet_gui.core.pictures import decode
from deitdet_gui.core.predictions import Detection
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

    Raises:
        SaveError: a copy could not be written.
    """
    card = read_card(run)
    names = dict(card.categories)
    found: dict[ImageId, list[Detection]] = defaultdict(list)
    for detection in detections_of(json.loads(results.read_bytes())):
        if detection.score >= card.thresholds.get(detection.category, 0.5):
            found[detection.image].append(detection)
    drawn = 0
    for number, path in files.items():
        try:
            decoded = decode(path, stretch=card.stretch)
        except ReadError:
            continue
        picture = PIL.Image.fromarray(decoded.pixels)
        scale = picture.width / decoded.size[0], picture.height / decoded.size[1]
        pen = PIL.ImageDraw.Draw(picture)
        for detection in found[number]:
            place = card.category_ids.index(detection.category)
            colour = _COLOURS[place % len(_COLOURS)]
            x0, y0, x1, y1 = (c * s for c, s in zip(detection.corners, scale * 2, strict=True))
            pen.rectangle((x0, y0, x1, y1), outline=colour, width=2)
            text = f"{names[detection.category]} {detection.score:.2f}"
            pen.text(
                (x0 + 2, max(0, y0 - 12)), text, fill=colour, stroke_width=2, stroke_fill="black"
            )
        _save(picture, folder / f"{number:06d}_{path.stem}.png")
        drawn += 1
    return drawn


def _save(picture: PIL.Image.Image, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path)
    except OSError as error:
        raise SaveError(
            f"{path} could not be drawn: {error.strerror or error}.",
            hint="Free some space, or name another folder for --draw.",
        ) from error
