"""How good detections are: COCO's average precision, and what else can be read off the matches."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.scores import NONE, CategoryScore, Scores
from deitdet_gui.engine.matching import Bools, Floats, found_of, truths_of
from deitdet_gui.engine.mistakes import calibration, mistakes
from deitdet_gui.engine.precision import ALL_SIZES, SIZES, Outcome, Tables, mean, outcomes, tables

__all__ = ["DEFAULT_THRESHOLD", "LEAST_THRESHOLD", "NONE", "CategoryScore", "Scores", "score"]

DEFAULT_THRESHOLD = 0.3
LEAST_THRESHOLD = 0.1
HALF, THREE_QUARTERS = 0, 5  # indices of the IoU thresholds 0.5 and 0.75


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
        by_size: also by COCO's three sizes, and what mistakes were made, and how far scores can be
            believed; at several times the work.

    Returns:
        The scores; where pycocotools has them too, the same as it gives for the files.
    """
    pictures = sorted(set(images))
    categories = sorted(dataset.categories)
    truths = truths_of(dataset, pictures, categories)
    found = found_of(detections, pictures, categories)
    sizes = SIZES if by_size else SIZES[:1]
    all_outcomes = outcomes(found, truths, len(categories), sizes)
    all_tables = [tables(outcome) for outcome in all_outcomes]
    rows = [
        _category(outcome, table, id, dataset.categories[id].name)
        for outcome, table, id in zip(all_outcomes, all_tables, categories, strict=True)
    ]
    names, limits = [c.name for c in rows], np.array([c.threshold for c in rows])
    return replace(
        _averages(rows, all_tables, len(sizes)),
        images=len(images),
        mistakes=mistakes(found, truths, names, limits) if by_size else None,
        calibration=calibration(all_outcomes, LEAST_THRESHOLD) if by_size else None,
    )


def _averages(rows: list[CategoryScore], of_each: list[Tables], sizes: int) -> Scores:
    precision = _stacked([t.precision for t in of_each], sizes)  # (C, A, T, 101)
    recall = _stacked([t.recall for t in of_each], sizes)  # (C, A, T, 3)
    everywhere = precision[:, ALL_SIZES]
    small, medium, large = _by_size(precision)
    ar_small, ar_medium, ar_large = _by_size(recall[..., -1])
    ar1, ar10, ar100 = (mean(recall[:, ALL_SIZES, :, limit]) for limit in range(3))
    return Scores(
        images=0,
        boxes=sum(c.boxes for c in rows),
        ap=mean(everywhere),
        ap50=mean(everywhere[:, HALF]),
        ap75=mean(everywhere[:, THREE_QUARTERS]),
        small=small,
        medium=medium,
        large=large,
        categories=rows,
        ar1=ar1,
        ar10=ar10,
        ar100=ar100,
        ar_small=ar_small,
        ar_medium=ar_medium,
        ar_large=ar_large,
    )


def _stacked(rows: list[Floats], sizes: int) -> Floats:
    """(C, A, T, ...) also of no category at all."""
    return np.stack(rows) if rows else np.full((0, sizes, 10, 3), NONE)


def _by_size(values: Floats) -> tuple[float, float, float]:
    """Means over (C, A, ...) for small, medium and large; ``NONE`` where nobody asked."""
    if values.shape[1] == 1:
        return NONE, NONE, NONE
    return mean(values[:, 1]), mean(values[:, 2]), mean(values[:, 3])


def _category(outcome: Outcome, table: Tables, id: CategoryId, name: str) -> CategoryScore:
    precision = table.precision[ALL_SIZES]  # (T, 101)
    counted = outcome.counted[ALL_SIZES, HALF]
    boxes = int(outcome.boxes[ALL_SIZES])
    threshold, at_precision, at_recall = _best_f1(
        outcome.score[counted], outcome.right[ALL_SIZES, HALF][counted], boxes
    )
    small, medium, large = _by_size(table.precision[None])
    return CategoryScore(
        id=int(id),
        name=name,
        boxes=boxes,
        ap=mean(precision),
        ap50=mean(precision[HALF]),
        threshold=threshold,
        precision=at_precision,
        recall=at_recall,
        curve=[round(float(p), 4) for p in precision[HALF]],
        ap75=mean(precision[THREE_QUARTERS]),
        small=small,
        medium=medium,
        large=large,
        ar=mean(table.recall[ALL_SIZES, :, -1]),
        curve_scores=[round(float(s), 4) for s in table.scores[ALL_SIZES, HALF]],
    )


def _best_f1(scores: Floats, right: Bools, boxes: int) -> tuple[float, float, float]:
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
