"""How far an average precision depends on the pictures that happened to be there.

A bootstrap draws as many pictures again, with repetition, and judges anew, a thousand times.
Nothing is matched again for that: the detections and boxes of a picture that was drawn twice count
twice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.engine.matching import IOUS, Floats, Found, Truths
from deitdet_gui.engine.precision import ALL_SIZES, RECALLS, SIZES, Outcome, outcomes

Counts = NDArray[np.int32]
_AT_ONCE = 4_000_000  # numbers in memory


@dataclass(frozen=True)
class Judged:
    """One model's detections, matched, ready to be counted again."""

    outcomes: Sequence[Outcome]  # of each category
    boxes: Counts  # (C, I) that are asked for, by category and picture

    @staticmethod
    def of(found: Found, truths: Truths, categories: int, images: int) -> "Judged":
        """Match."""
        boxes = np.zeros((categories, images), np.int32)
        asked = ~truths.passed_over
        np.add.at(boxes, (truths.category[asked], truths.image[asked]), 1)
        return Judged(outcomes(found, truths, categories, SIZES[:1]), boxes)


def draws(images: int, count: int, seed: int = 0) -> Counts:
    """How often each picture was drawn: (I, 1 + count), the first time each of them once."""
    drawn = np.random.default_rng(seed).multinomial(images, np.full(images, 1 / images), count)
    return np.concatenate([np.ones((1, images)), drawn]).astype(np.int32).T.copy()


def precisions(judged: Judged, times: Counts) -> Iterator[Floats]:
    """The average precision of one category after another.

    Args:
        judged: the model.
        times: (I, R) how often each picture counts, for each of R draws.

    Yields:
        (R, T) by draw and IoU threshold; NaN for a draw without a box of the category.
    """
    for outcome, boxes in zip(judged.outcomes, judged.boxes, strict=True):
        at_once = max(1, _AT_ONCE // max(1, len(outcome.score)))
        parts = [
            _precision(outcome, times[:, start : start + at_once], boxes)
            for start in range(0, times.shape[1], at_once)
        ]
        yield np.concatenate(parts)


def _precision(outcome: Outcome, times: Counts, boxes: Counts) -> Floats:
    """(R, T) for some draws. They lie side by side in memory: sums over detections are quick so."""
    wanted = boxes @ times  # (R,)
    weight = times[outcome.image]  # (N, R)
    right, counted = outcome.right[ALL_SIZES], outcome.counted[ALL_SIZES]
    sums: dict[bytes, Counts] = {}  # mostly the same for all thresholds
    result = np.empty((times.shape[1], len(IOUS)))
    for level in range(len(IOUS)):
        key = counted[level].tobytes()
        if key not in sums:
            counts = weight if counted[level].all() else weight * counted[level][:, None]
            sums[key] = np.cumsum(counts, axis=0, dtype=np.int32)
        hits = np.flatnonzero(right[level])
        found = np.cumsum(weight[hits], axis=0, dtype=np.int32)  # (H, R)
        result[:, level] = _area_under(found, sums[key][hits], wanted)
    result[wanted == 0] = np.nan
    return result


def _area_under(found: Counts, seen: Counts, wanted: Counts) -> Floats:
    """(R,) the mean precision at ``RECALLS``, as in ``precision.tables``.

    Args:
        found: (H, R) how many are right up to each right detection.
        seen: (H, R) how many count up to there.
        wanted: (R,) how many there are to find.
    """
    if not len(found):
        return np.zeros(len(wanted))
    precision = found / (seen + np.spacing(1))
    falling = np.maximum.accumulate(precision[::-1], axis=0)[::-1]
    passed = np.searchsorted(RECALLS, found / np.maximum(wanted, 1), side="right")
    falling[1:] *= np.diff(passed, axis=0)  # how many recalls are reached here
    falling[0] *= passed[0]
    area: Floats = falling.sum(axis=0) / len(RECALLS)
    return area
