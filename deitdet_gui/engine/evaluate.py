"""COCO's average precision, by pycocotools, and what else can be read off the same matches."""

import contextlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from deitdet_gui.core.coco import annotations, results
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.predictions import Detection

NONE = -1.0  # pycocotools' word for "there is no such box to find"
DEFAULT_THRESHOLD = 0.3
LEAST_THRESHOLD = 0.1
HALF = 0  # index of the IoU threshold 0.5
ALL_SIZES = 0
MOST = 2  # index of 100 detections a picture


@dataclass(frozen=True, slots=True)
class CategoryScore:
    """How well one category is found."""

    id: int
    name: str
    boxes: int  # how many there are to find
    ap: float
    ap50: float
    threshold: float  # the score with the best F1 at IoU 0.5
    precision: float  # at the threshold
    recall: float  # at the threshold
    curve: list[float]  # precision at recall 0, 0.01, ..., 1 and IoU 0.5; -1 without boxes


@dataclass(frozen=True, slots=True)
class Scores:
    """Average precision over categories, -1 where there is nothing to find."""

    images: int
    boxes: int
    ap: float
    ap50: float
    ap75: float
    small: float
    medium: float
    large: float
    categories: list[CategoryScore]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def per_category(self) -> dict[str, float]:
        return {c.name: c.ap for c in self.categories}

    def thresholds(self) -> dict[CategoryId, float]:
        return {CategoryId(c.id): c.threshold for c in self.categories}


def score(
    dataset: Dataset,
    images: Sequence[ImageId],
    detections: Iterable[Detection],
    by_size: bool = True,
) -> Scores:
    """Judge detections against the person's boxes, as pycocotools does.

    Args:
        dataset: the boxes. Crowds and difficult objects are neither asked for nor held against a
            detection of their category, ignore regions against one of any.
        images: which images count.
        detections: in pixels of the upright picture.
        by_size: also by COCO's three sizes, at four times the work.

    Returns:
        The scores; the same as pycocotools gives for the files.
    """
    judge = _judged(dataset, images, detections, by_size)
    precision = judge.eval["precision"]  # (10 IoU, 101 recall, C, sizes, 3 limits)
    categories = [
        _category(judge, precision, index, dataset, CategoryId(category))
        for index, category in enumerate(judge.params.catIds)
    ]
    sizes = [_mean(precision[:, :, :, i, MOST]) for i in (1, 2, 3)] if by_size else [NONE] * 3
    return Scores(
        images=len(images),
        boxes=sum(c.boxes for c in categories),
        ap=_mean(precision[..., ALL_SIZES, MOST]),
        ap50=_mean(precision[HALF, ..., ALL_SIZES, MOST]),
        ap75=_mean(precision[5, ..., ALL_SIZES, MOST]),
        small=sizes[0],
        medium=sizes[1],
        large=sizes[2],
        categories=categories,
    )


def _judged(
    dataset: Dataset, images: Sequence[ImageId], detections: Iterable[Detection], by_size: bool
) -> COCOeval:
    with contextlib.redirect_stdout(io.StringIO()):  # pycocotools tells its progress to stdout
        truth = _coco(dataset, images, _truth_rows(dataset, images))
        judge = COCOeval(truth, _coco(dataset, images, _found_rows(detections)), "bbox")
        if not by_size:
            judge.params.areaRng = judge.params.areaRng[:1]
            judge.params.areaRngLbl = judge.params.areaRngLbl[:1]
        judge.evaluate()
        judge.accumulate()
    return judge


def _coco(dataset: Dataset, images: Sequence[ImageId], rows: list[dict[str, Any]]) -> COCO:
    coco = COCO()
    coco.dataset = {
        "images": [{"id": i} for i in images],
        "categories": [{"id": c.id, "name": c.name} for c in dataset.categories.values()],
        "annotations": rows,
    }
    coco.createIndex()
    return coco


def _truth_rows(dataset: Dataset, images: Sequence[ImageId]) -> list[dict[str, Any]]:
    boxes = (box for image in images for box in dataset.boxes_of(image))
    return annotations(boxes, list(dataset.categories))


def _found_rows(detections: Iterable[Detection]) -> list[dict[str, Any]]:
    found = list(detections)
    areas = ((d.x1 - d.x0) * (d.y1 - d.y0) for d in found)
    return [
        {**row, "id": number, "area": area, "iscrowd": 0}
        for number, (row, area) in enumerate(zip(results(found), areas, strict=True), start=1)
    ]


def _category(
    judge: COCOeval, precision: NDArray[np.float64], index: int, dataset: Dataset, id: CategoryId
) -> CategoryScore:
    of_category = precision[:, :, index, ALL_SIZES, MOST]
    scores, right, boxes = _matches(judge, index)
    threshold, at_precision, at_recall = _best_f1(scores, right, boxes)
    return CategoryScore(
        id=int(id),
        name=dataset.categories[id].name,
        boxes=boxes,
        ap=_mean(of_category),
        ap50=_mean(of_category[HALF]),
        threshold=threshold,
        precision=at_precision,
        recall=at_recall,
        curve=[round(float(p), 4) for p in of_category[HALF]],
    )


def _matches(judge: COCOeval, index: int) -> tuple[NDArray[np.float64], NDArray[np.bool_], int]:
    """Scores from high to low, whether each found a box at IoU 0.5, and the number of boxes."""
    per_category = len(judge.params.areaRng) * len(judge.params.imgIds)
    rows = judge.evalImgs[index * per_category :][: len(judge.params.imgIds)]
    rows = [row for row in rows if row is not None]
    if not rows:
        return np.zeros(0), np.zeros(0, bool), 0
    scores = np.concatenate([row["dtScores"] for row in rows])
    counted = ~np.concatenate([row["dtIgnore"][HALF] for row in rows]).astype(bool)
    right = np.concatenate([row["dtMatches"][HALF] for row in rows]) > 0
    order = np.argsort(-scores[counted], kind="stable")
    boxes = sum(int((~np.asarray(row["gtIgnore"], bool)).sum()) for row in rows)
    return scores[counted][order], right[counted][order], boxes


def _best_f1(
    scores: NDArray[np.float64], right: NDArray[np.bool_], boxes: int
) -> tuple[float, float, float]:
    """The score with the best F1, and precision and recall there.

    Never under ``LEAST_THRESHOLD``: a model that has hardly learnt has its best F1 among guesses,
    and nobody wants to look through a thousand of them.
    """
    if not boxes or not right.any():
        return DEFAULT_THRESHOLD, NONE, NONE
    found = right.cumsum()
    precision = found / np.arange(1, len(right) + 1)
    recall = found / boxes
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    sure = max(1, int((scores >= LEAST_THRESHOLD).sum()))
    best = int(f1[:sure].argmax())
    if scores[best] < LEAST_THRESHOLD:
        return DEFAULT_THRESHOLD, NONE, NONE
    return round(float(scores[best]), 4), float(precision[best]), float(recall[best])


def _mean(precision: NDArray[np.float64]) -> float:
    known = precision[precision > NONE]
    return float(known.mean()) if known.size else NONE
