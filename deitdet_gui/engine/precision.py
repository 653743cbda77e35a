"""Precision and recall of matched detections, and their averages, as COCO takes them."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.scores import NONE
from deitdet_gui.engine.matching import (
    IOUS,
    NOTHING,
    Bools,
    Floats,
    Found,
    Ints,
    Truths,
    match,
    pairs_by_category,
)

RECALLS = np.linspace(0.0, 1.0, 101)
SIZES = np.array([(0, 1e10), (0, 32**2), (32**2, 96**2), (96**2, 1e10)], float)  # areas; all first
ALL_SIZES = 0
LIMITS = (1, 10, 100)  # detections a picture and category


@dataclass(frozen=True)
class Outcome:
    """What became of the detections of one category, from the best score down.

    A is the number of sizes, T of IoU thresholds.
    """

    image: Ints  # (N,) place among the pictures
    score: Floats  # (N,)
    rank: Ints  # (N,) 0 for the best of its picture
    right: Bools  # (A, T, N) on a box that is asked for
    counted: Bools  # (A, T, N) right or wrong; not on what is passed over, nor of another size
    boxes: Ints  # (A,) how many are asked for


@dataclass(frozen=True)
class Tables:
    """COCO's tables of one category; ``NONE`` for a size without boxes."""

    precision: Floats  # (A, T, 101)
    scores: Floats  # (A, T, 101) the score at that recall; 0 where it is not reached
    recall: Floats  # (A, T, 3) for each of LIMITS


def outcomes(found: Found, truths: Truths, categories: int, sizes: Floats) -> list[Outcome]:
    """What became of each category's detections.

    Args:
        found: by category.
        truths: by category.
        categories: how many there are.
        sizes: (A, 2) least and greatest area of the boxes that are asked for.
    """
    ignored = truths.passed_over | _is_outside(truths.area, sizes)  # (A, G)
    pairs = pairs_by_category(found, truths, IOUS[0])
    group = found.category * (1 + found.image.max(initial=0)) + found.image
    rows, chosen = match(pairs, group, ignored, truths.passed_over, IOUS)
    matched = chosen != NOTHING
    passed = matched & np.take_along_axis(ignored[:, None], chosen.clip(min=0), axis=-1)
    right = np.zeros((len(sizes), len(IOUS), len(found.score)), bool)
    right[:, :, rows] = matched & ~passed
    counted = np.empty_like(right)
    counted[:] = ~_is_outside(found.area, sizes)[:, None]
    counted[:, :, rows] = np.where(matched, ~passed, counted[:, :, rows])
    bounds = np.searchsorted(found.category, np.arange(categories + 1))
    result = []
    for category, (start, end) in enumerate(pairwise(bounds)):
        order = start + np.argsort(-found.score[start:end], kind="stable")
        boxes = (~ignored[:, truths.category == category]).sum(axis=1)
        columns = found.image[order], found.score[order], found.rank[order]
        result.append(Outcome(*columns, right[:, :, order], counted[:, :, order], boxes))
    return result


def tables(outcome: Outcome) -> Tables:
    """Precision at each recall, never lower than further on, and the recall that is reached."""
    sizes, levels, _ = outcome.right.shape
    precision = np.full((sizes, levels, len(RECALLS)), NONE)
    scores = np.full_like(precision, NONE)
    recall = np.full((sizes, levels, len(LIMITS)), NONE)
    seen = outcome.counted.cumsum(axis=-1, dtype=np.int32)
    for size in np.flatnonzero(outcome.boxes):
        boxes = outcome.boxes[size]
        for place, limit in enumerate(LIMITS):
            reached = outcome.right[size][:, outcome.rank < limit].sum(axis=-1)
            recall[size, :, place] = reached / boxes
        for level in range(levels):
            hits = np.flatnonzero(outcome.right[size, level])
            row = _at_recalls(hits, seen[size, level, hits], boxes, outcome.score)
            precision[size, level], scores[size, level] = row
    return Tables(precision, scores, recall)


def mean(values: Floats) -> float:
    """The mean of what is there; ``NONE`` where nothing is."""
    known = values[values > NONE]
    return float(known.mean()) if known.size else NONE


def _at_recalls(
    hits: Ints, seen: NDArray[np.int32], boxes: int, score: Floats
) -> tuple[Floats, Floats]:
    """Precision and score at ``RECALLS``. Between two hits precision only falls: they are enough.

    Args:
        hits: (H,) places of the right detections among all.
        seen: (H,) how many count up to there.
        boxes: how many there are to find.
        score: (N,) of all.
    """
    precision, scores = np.zeros(len(RECALLS)), np.zeros(len(RECALLS))
    number = np.arange(1, len(hits) + 1)
    falling = np.maximum.accumulate((number / (seen + np.spacing(1)))[::-1])[::-1]
    place = np.searchsorted(number / boxes, RECALLS)
    reached = place < len(hits)
    precision[reached] = falling[place[reached]]
    scores[reached] = score[hits[place[reached]]]
    if len(score):
        scores[0] = score[0]
    return precision, scores


def _is_outside(area: Floats, sizes: Floats) -> Bools:
    """(A, N) which areas (N,) are out of each range."""
    return np.asarray((area < sizes[:, :1]) | (area > sizes[:, 1:]))
