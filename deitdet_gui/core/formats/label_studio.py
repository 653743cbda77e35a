"""Label Studio: one JSON file of tasks; a box is its corner and size in hundredths of the picture.

A round trip is exact to 1e-11 of the picture's side. There are no flags. Boxes turn about their
top-left corner there; turned ones, polygons, ellipses and brush strokes come in as the boxes around
them. Pictures are named as Label Studio serves local files; the prefix that it gives uploaded ones
is taken off.
"""

import re
import urllib.parse
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Corners
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.labelled import (
    LabelledBox,
    LabelledPicture,
    Outgoing,
    Report,
    silent,
)
from deitdet_gui.core.formats.outlines import (
    MASK,
    OUTLINE,
    TURNED,
    alpha_of_brush,
    around,
    around_ellipse,
    around_pixels,
    around_turned,
)
from deitdet_gui.core.formats.reading import (
    MOST_DATASET_BYTES,
    below,
    each_file,
    number,
    read_json,
    rows,
    short,
    side,
    text,
)
from deitdet_gui.core.formats.writing import fitting, json_bytes
from deitdet_gui.core.pictures import SUFFIXES
from deitdet_gui.core.words import say

_LOCAL = "/data/local-files/?d="
_UPLOADED = re.compile(r"^/?data/upload/\d+/(?:[0-9a-f]{8}-)?")
_LABELS = ("rectanglelabels", "polygonlabels", "ellipselabels", "brushlabels", "labels")


def read_label_studio(source: Path, report: Report = silent) -> Iterator[LabelledPicture | Finding]:
    """Read an export of Label Studio in its own JSON, or in its shorter one (JSON_MIN).

    Raises:
        ReadError: it is missing, or something else.
    """

    def read(path: Path, where: str) -> Iterator[LabelledPicture | Finding]:
        tasks = read_json(path, MOST_DATASET_BYTES)
        if not isinstance(tasks, list):
            raise ReadError(
                say("{path} is not from Label Studio: it is not a list of tasks.", path=path)
            )
        for index, task in enumerate(tasks):
            place = f"{where}: [{index}]"
            if isinstance(task, dict):
                yield _task(task, where, place)
            else:
                yield Finding("error", place, say("is {task}, not an object", task=short(task)))
            report(index + 1, len(tasks))

    return each_file(source, ".json", read, silent)


def _task(task: dict[str, Any], where: str, place: str) -> LabelledPicture | Finding:
    name = _picture_name(task["data"] if isinstance(task.get("data"), dict) else task)
    if not name:
        return Finding("error", place, say("names no picture"))
    results, faults = _results(task)
    by_id: dict[str, list[str]] = {}
    for result in results:  # a rectangle and its label may stand apart, under one id
        by_id.setdefault(text(result.get("id")), []).extend(_names(result))
    boxes = []
    width = height = 0
    for index, result in enumerate(results):
        width, height = (
            side(result.get("original_width")) or width,
            side(result.get("original_height")) or height,
        )
        try:
            boxes += _boxes(result, by_id.get(text(result.get("id"))) or [])
        except (ValueError, TypeError, OverflowError) as error:
            faults.append(say("result[{index}] {error}", index=index, error=error))
    name = below(where, name)
    return LabelledPicture(place, name, width, height, tuple(boxes), tuple(faults), True)


def _picture_name(data: dict[str, Any]) -> str:
    """The picture that a task is about, without what Label Studio puts around its name."""
    texts = [data.get(key) for key in ("image", "img", "url")]
    texts += [v for v in data.values() if PurePosixPath(text(v)).suffix.lower() in SUFFIXES]
    name = next((text(value) for value in texts if text(value)), "")
    before, _, query = name.partition("?d=")
    if query:
        return urllib.parse.unquote(query)
    if before.startswith(("/data/", "data/upload/")) or "://" in before:
        before = urllib.parse.unquote(before.partition("?")[0])
    return _UPLOADED.sub("", before)


def _results(task: dict[str, Any]) -> tuple[list[dict[str, Any]], list[str]]:
    """The labels of a task: of several people's, those that are called the truth, or the last."""
    if "annotations" not in task and "completions" not in task:
        lists = [v for k, v in task.items() if k not in ("predictions", "data") and rows(v)]
        return rows(lists[0] if lists else []), []
    answers = rows(task.get("annotations")) or rows(task.get("completions"))
    answers = [a for a in answers if not a.get("was_cancelled")]
    if not answers:
        return [], []
    chosen = next((a for a in answers if a.get("ground_truth") is True), answers[-1])
    others = len(answers) - 1
    faults = [f"{others} other people's annotations were left out"] if others else []
    return rows(chosen.get("result")), faults


def _value(result: dict[str, Any]) -> dict[str, Any]:
    value = result.get("value", result)  # JSON_MIN has no value: all is on one level
    return value if isinstance(value, dict) else {}


def _names(result: dict[str, Any]) -> list[str]:
    value = _value(result)
    lists = (value.get(key) for key in _LABELS)
    return [n for names in lists if isinstance(names, list) for n in names if isinstance(n, str)]


def _boxes(result: dict[str, Any], by_id: list[str]) -> list[LabelledBox]:
    value = _value(result)
    kind = text(result.get("type")).removesuffix("labels")
    kind = kind or next((k.removesuffix("labels") for k in _LABELS if k in value), "")
    if kind in ("", "choices") and not {"x", "points", "rle"} & set(value):
        return []  # says something of the picture, or holds the label of another result
    names = _names(result) or by_id
    if not names:
        raise ValueError(say("({kind}) has no label", kind=short(kind)[1:-1]))
    width, height = (
        side(result.get("original_width")) or 100,
        side(result.get("original_height")) or 100,
    )
    corners, changed = _around(kind, value, width, height)
    x0, y0, x1, y1 = corners
    shares = (x0 / width, y0 / height, x1 / width, y1 / height)
    return [LabelledBox(name, shares, changed=changed) for name in dict.fromkeys(names)]


def _around(kind: str, value: dict[str, Any], width: int, height: int) -> tuple[Corners, str]:
    """The box in pixels of a picture of this size."""
    if kind == "polygon":
        points = [(number(x) * width / 100, number(y) * height / 100) for x, y in value["points"]]
        return around(points), OUTLINE
    if kind == "brush":
        values = value.get("rle")
        if not isinstance(values, list) or not all(
            isinstance(v, int) and 0 <= v < 256 for v in values
        ):
            raise ValueError(say("has a brush mask that cannot be read"))
        alpha = alpha_of_brush(bytes(values), width * height)
        return around_pixels(alpha.reshape(height, width) > 0), MASK
    x, y = number(value.get("x")) * width / 100, number(value.get("y")) * height / 100
    turn = number(value.get("rotation", 0))
    if kind == "ellipse":
        radii = number(value.get("radiusX")), number(value.get("radiusY"))
        radii = radii[0] * width / 100, radii[1] * height / 100
        return around_ellipse((x, y), radii, turn), OUTLINE
    if kind != "rectangle":
        raise ValueError(say("is a {kind}, not a box", kind=short(kind)[1:-1]))
    wide = number(value.get("width")) * width / 100
    high = number(value.get("height")) * height / 100
    corners = (x, y, x + wide, y + high)
    return (around_turned(corners, turn, (x, y)), TURNED) if turn else (corners, "")


def write_label_studio(out: Outgoing) -> Iterator[LabelledPicture | Finding]:
    """Write ``tasks.json`` and the pictures in ``images``."""
    tasks = []
    for picture in fitting(out, in_shares=True):
        if isinstance(picture, LabelledPicture):
            tasks.append(_task_of(picture))
            yield from out.to.copy(picture.file_name, f"images/{picture.file_name}")
        yield picture
    out.to.write_only("tasks.json", json_bytes(tasks))


def _task_of(picture: LabelledPicture) -> dict[str, Any]:
    results = []
    for index, box in enumerate(picture.boxes):
        x0, y0, x1, y1 = box.corners
        value = {
            "x": x0 / picture.width * 100,
            "y": y0 / picture.height * 100,
            "width": (x1 - x0) / picture.width * 100,
            "height": (y1 - y0) / picture.height * 100,
            "rotation": 0,
            "rectanglelabels": [box.category],
        }
        results.append(
            {
                "id": f"box{index}",
                "type": "rectanglelabels",
                "from_name": "label",
                "to_name": "image",
                "original_width": picture.width,
                "original_height": picture.height,
                "image_rotation": 0,
                "value": value,
            }
        )
    name = _LOCAL + urllib.parse.quote(picture.file_name)
    return {"data": {"image": name}, "annotations": [{"result": results}]}
