"""How long an evaluation takes, against pycocotools on the same boxes and detections.

    python tests/benchmarks/evaluation.py

Both begin with the same detections in memory and end with the same AP. "As in training" is without
sizes; "whole" has COCO's sizes and recalls, and ours then also counts mistakes.
"""

import contextlib
import io
import time
from collections.abc import Callable
from functools import partial

import numpy as np
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from deitdet_gui.core.box import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.coco import annotations, results
from deitdet_gui.core.dataset import BoxTable, Category, Dataset, Image
from deitdet_gui.core.predictions import Detection
from deitdet_gui.engine.evaluate import score

SIDE = 1000.0  # of a picture
BOXES = 12  # a picture
MATCHING = 0.3  # share of the detections that are near a box


def make(pictures: int, detections: int, categories: int) -> tuple[Dataset, list[Detection]]:
    """Boxes of all sizes; detections near some of them, the rest anywhere."""
    random = np.random.default_rng(0)
    boxes, found = [], []
    for image in range(1, pictures + 1):
        corners = _corners(random, BOXES)
        kinds = random.integers(1, categories + 1, BOXES)
        for place, kind in zip(corners.tolist(), kinds.tolist(), strict=True):
            boxes.append(Box(BoxId(len(boxes) + 1), ImageId(image), CategoryId(kind), *place))
        near = random.integers(0, BOXES, int(MATCHING * detections))
        moved = corners[near] + random.normal(0, 4, (len(near), 4))
        moved[:, 2:] = np.maximum(moved[:, 2:], moved[:, :2] + 1)
        places = np.concatenate([moved, _corners(random, detections - len(near))])
        guesses = random.integers(1, categories + 1, detections)
        guesses[: len(near)] = kinds[near]
        sure = random.random(detections) ** 2
        for place, kind, s in zip(places.tolist(), guesses.tolist(), sure.tolist(), strict=True):
            found.append(Detection(ImageId(image), CategoryId(kind), s, *place))
    images = {ImageId(i): Image(ImageId(i), f"{i}", 1000, 1000) for i in range(1, pictures + 1)}
    names = {CategoryId(c): Category(CategoryId(c), f"{c}") for c in range(1, categories + 1)}
    return Dataset(images, names, BoxTable.of(boxes)), found


def by_us(dataset: Dataset, found: list[Detection], by_size: bool) -> float:
    """The AP."""
    return score(dataset, list(dataset.images), found, by_size).ap


def by_pycocotools(dataset: Dataset, found: list[Detection], by_size: bool) -> float:
    """The AP."""
    made = (box for image in dataset.images for box in dataset.boxes_of(image))
    rows = [
        {**row, "id": n, "iscrowd": 0, "area": (d.x1 - d.x0) * (d.y1 - d.y0)}
        for n, (row, d) in enumerate(zip(results(found), found, strict=True), start=1)
    ]
    with contextlib.redirect_stdout(io.StringIO()):
        truth = _coco(dataset, annotations(made, list(dataset.categories)))
        judge = COCOeval(truth, _coco(dataset, rows), "bbox")
        if not by_size:
            judge.params.areaRng = judge.params.areaRng[:1]
            judge.params.areaRngLbl = judge.params.areaRngLbl[:1]
        judge.evaluate()
        judge.accumulate()
    precision = judge.eval["precision"][..., 0, 2]
    return float(precision[precision > -1].mean())


def main() -> None:
    """Print a line for each size of data."""
    for pictures, detections, categories, times in ((87, 100, 3, 7), (2000, 100, 20, 1)):
        dataset, found = make(pictures, detections, categories)
        print(f"{pictures:,} pictures x {detections} detections, {categories} categories")
        for name, by_size in (("as in training", False), ("whole", True)):
            ours, ap = _least(partial(by_us, dataset, found, by_size), times)
            theirs, same = _least(partial(by_pycocotools, dataset, found, by_size), times)
            assert abs(ap - same) < 1e-9, (ap, same)
            print(
                f"  {name:<15} ours {ours:7.3f} s   pycocotools {theirs:7.3f} s   "
                f"ratio {theirs / ours:5.1f}   (AP {ap:.4f})"
            )


def _least(work: Callable[[], float], times: int) -> tuple[float, float]:
    best, result = float("inf"), 0.0
    for _ in range(times):
        begun = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - begun)
    return best, result


def _coco(dataset: Dataset, rows: list[dict[str, object]]) -> COCO:
    coco = COCO()
    coco.dataset = {
        "images": [{"id": i} for i in dataset.images],
        "categories": [{"id": c} for c in dataset.categories],
        "annotations": rows,
    }
    coco.createIndex()
    return coco


def _corners(random: np.random.Generator, count: int) -> np.ndarray:
    sides = np.exp(random.uniform(np.log(12), np.log(300), (count, 2)))
    start = random.uniform(0, 1, (count, 2)) * (SIDE - sides)
    return np.concatenate([start, start + sides], axis=1)


if __name__ == "__main__":
    main()
