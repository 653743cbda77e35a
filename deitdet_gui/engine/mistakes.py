"""What goes wrong where detections are shown to a person, and what their scores are worth."""

from collections.abc import Sequence

import numpy as np

from deitdet_gui.core.scores import NONE, Bin, Calibration, Mistakes
from deitdet_gui.engine.matching import (
    NOTHING,
    Bools,
    Floats,
    Found,
    Ints,
    Pairs,
    Truths,
    match,
    pairs_by_picture,
)
from deitdet_gui.engine.precision import ALL_SIZES, Outcome

RIGHT_IOU = 0.5
NEAR_IOU = 0.1  # from here to RIGHT_IOU a detection of the category is badly placed
BINS = 10
_HALF = 0  # index of the IoU threshold 0.5


def mistakes(found: Found, truths: Truths, names: Sequence[str], thresholds: Floats) -> Mistakes:
    """Count what is right and what is wrong of all that is over its category's threshold.

    From the best score of a picture down, each detection takes the free box that it overlaps most,
    IoU 0.5 or more, whatever the categories; box and detection count in the row of the one and the
    column of the other. One that has none, but lies in what is passed over, does not count. Of
    those that are left, again from the best down, each takes the free box of its own category that
    it overlaps most, IoU 0.1 or more: it is badly placed. In the confusion matrix both stay without
    a partner, as a detection of nothing and a box that was not found.

    Args:
        found: detections.
        truths: boxes.
        names: of the categories.
        thresholds: (C,) detections under these are left out.
    """
    # Scores are kept with four digits, of which the last may be rounded up.
    found = found.take(found.score >= thresholds[found.category] - 5e-5)
    found = found.take(np.lexsort((-found.score, found.image)))
    truths = truths.take(np.argsort(truths.image, kind="stable"))
    pairs = pairs_by_picture(found, truths, NEAR_IOU)
    partner = _partners(found, truths, pairs, RIGHT_IOU, np.ones(len(pairs.iou), bool))
    one, box = found.category, truths.category
    is_matched = partner != NOTHING
    asked = is_matched.copy()
    asked[is_matched] = ~truths.passed_over[partner[is_matched]]
    is_free = ~truths.passed_over
    is_free[partner[asked]] = False
    background = len(names)
    there = [box[partner[asked]], np.full(int((~is_matched).sum()), background), box[is_free]]
    seen = [one[asked], one[~is_matched], np.full(int(is_free.sum()), background)]
    confusion = np.zeros((background + 1, background + 1), np.int64)
    np.add.at(confusion, (np.concatenate(there), np.concatenate(seen)), 1)
    right = int((box[partner[asked]] == one[asked]).sum())
    left = ~is_matched[pairs.found] & is_free[pairs.truth]
    left &= one[pairs.found] == box[pairs.truth]
    badly_placed = int((_partners(found, truths, pairs, NEAR_IOU, left) != NOTHING).sum())
    return Mistakes(
        names=list(names),
        confusion=confusion.tolist(),
        right=right,
        wrong_category=int(asked.sum()) - right,
        badly_placed=badly_placed,
        spurious=int((~is_matched).sum()) - badly_placed,
        missed=int(is_free.sum()) - badly_placed,
    )


def calibration(outcomes: Sequence[Outcome], least: float) -> Calibration:
    """How often detections of a score are right at IoU 0.5, all categories together.

    Args:
        outcomes: of each category.
        least: bins under this score do not count in the error.
    """
    score, right = np.zeros(0), np.zeros(0, bool)
    for one in outcomes:
        counted = one.counted[ALL_SIZES, _HALF]
        score = np.append(score, one.score[counted])
        right = np.append(right, one.right[ALL_SIZES, _HALF][counted])
    place = (score * BINS).astype(int).clip(0, BINS - 1)
    bins = [_bin(score[place == i], right[place == i], i) for i in range(BINS)]
    shown = [b for b in bins if b.detections and b.low >= least]
    total = sum(b.detections for b in shown)
    off = sum(abs(b.score - b.precision) * b.detections for b in shown)
    return Calibration(bins, off / total if total else NONE)


def _bin(score: Floats, right: Bools, place: int) -> Bin:
    low, high = place / BINS, (place + 1) / BINS
    if not len(score):
        return Bin(low, high, 0, 0.0, 0.0)
    return Bin(low, high, len(score), float(score.mean()), float(right.mean()))


def _partners(found: Found, truths: Truths, pairs: Pairs, least: float, which: Bools) -> Ints:
    """(D,) the box that each detection takes, or ``NOTHING``; of these pairs only."""
    kept = which & (pairs.iou >= least)
    some = Pairs(pairs.found[kept], pairs.truth[kept], pairs.iou[kept])
    passed_over = truths.passed_over
    rows, chosen = match(some, found.image, passed_over[None], passed_over, np.array([least]))
    partner = np.full(len(found.score), NOTHING)
    partner[rows] = chosen[0, 0]
    return partner
