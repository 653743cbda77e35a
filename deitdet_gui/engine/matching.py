"""Which detection finds which box: COCO's greedy matching, for all pictures at once.

COCO goes through the detections of each picture and category from the best score down, and gives
each the free box that it overlaps most. Only pairs that overlap enough matter, and those are few.
So all such pairs are found first; then the first detection of every picture and category chooses,
all of them at once, for every IoU threshold and size of box; then the second ones, and so on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.box import IGNORE
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.predictions import Detection

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

IOUS = np.linspace(0.5, 0.95, 10)  # made as pycocotools makes them, to the last bit
MOST = 100  # detections a picture and category; the worse ones are left out
NOTHING = -1
_AT_ONCE = 1_000_000  # pairs in memory


@dataclass(frozen=True)
class Truths:
    """The boxes of some pictures, by category, then picture, then id. Places count from 0."""

    image: Ints  # (G,) place among the pictures
    category: Ints  # (G,) place among the categories
    corners: Floats  # (G, 4) in pixels of the upright picture
    passed_over: Bools  # (G,) a crowd for COCO: neither asked for nor held against anything

    @property
    def area(self) -> Floats:
        return _area(self.corners)

    def take(self, rows: NDArray[np.generic]) -> "Truths":
        return Truths(
            self.image[rows], self.category[rows], self.corners[rows], self.passed_over[rows]
        )


@dataclass(frozen=True)
class Found:
    """Detections by category, then picture, then from the best score down; ``MOST`` of each."""

    image: Ints  # (D,)
    category: Ints  # (D,)
    corners: Floats  # (D, 4)
    score: Floats  # (D,)
    rank: Ints  # (D,) 0 for the best of its picture and category

    @property
    def area(self) -> Floats:
        return _area(self.corners)

    def take(self, rows: NDArray[np.generic]) -> "Found":
        columns = (self.image, self.category, self.corners, self.score, self.rank)
        return Found(*(column[rows] for column in columns))


@dataclass(frozen=True)
class Pairs:
    """Detections and boxes that overlap enough, by detection."""

    found: Ints  # (P,) rows of Found
    truth: Ints  # (P,) rows of Truths
    iou: Floats  # (P,)


def truths_of(
    dataset: Dataset, images: Sequence[ImageId], categories: Sequence[CategoryId]
) -> Truths:
    """The boxes of ``images``, ids without repetition. An ignore region is one of each category."""
    columns = dataset.box_columns()
    image = _places(columns.images, images)
    everywhere = columns.has(IGNORE)
    category = np.where(everywhere, 0, _places(columns.categories, categories))
    rows = np.flatnonzero((image >= 0) & (category >= 0)) if len(categories) else np.zeros(0, int)
    copies = np.where(everywhere[rows], len(categories), 1)
    number = np.arange(copies.sum()) - np.repeat(np.cumsum(copies) - copies, copies)
    rows = np.repeat(rows, copies)
    category = category[rows] + number
    order = np.lexsort((columns.ids[rows], image[rows], category))
    rows = rows[order]
    return Truths(image[rows], category[order], columns.corners[rows], columns.is_passed_over[rows])


def found_of(
    detections: Iterable[Detection], images: Sequence[ImageId], categories: Sequence[CategoryId]
) -> Found:
    """The detections in ``images``; those in others, or of other categories, are left out."""
    rows = list(detections)
    image = _places(np.array([d.image for d in rows], np.int64), images)
    category = _places(np.array([d.category for d in rows], np.int64), categories)
    score = np.array([d.score for d in rows], np.float64)
    corners = np.array([(d.x0, d.y0, d.x1, d.y1) for d in rows], np.float64).reshape(-1, 4)
    order = np.lexsort((-score, image, category))  # stable, as COCO's is
    order = order[(image[order] >= 0) & (category[order] >= 0)]
    image, category = image[order], category[order]
    rank = _place_in_group(category * len(images) + image)
    found = Found(image, category, corners[order], score[order], rank)
    return found.take(rank < MOST)


def pairs_by_category(found: Found, truths: Truths, least: float) -> Pairs:
    """All pairs of a detection and a box in the same picture and category, from IoU ``least`` on.

    As COCO has it, the IoU with what is passed over is the share of the detection inside.
    """
    pictures = 1 + max(found.image.max(initial=0), truths.image.max(initial=0))
    mine = found.category * pictures + found.image
    theirs = truths.category * pictures + truths.image
    return _pairs(found, truths, mine, theirs, least)


def pairs_by_picture(found: Found, truths: Truths, least: float) -> Pairs:
    """The same whatever the category; both sorted by picture.

    What is passed over is so for its own category only.
    """
    pairs = _pairs(found, truths, found.image, truths.image, least)
    same = found.category[pairs.found] == truths.category[pairs.truth]
    kept = same | ~truths.passed_over[pairs.truth]
    return Pairs(pairs.found[kept], pairs.truth[kept], pairs.iou[kept])


def match(
    pairs: Pairs, group: Ints, ignored: Bools, endless: Bools, ious: Floats
) -> tuple[Ints, NDArray[np.int32]]:
    """Let the detections of each group choose in their order.

    Args:
        pairs: as made above.
        group: (D,) which detections choose from the same boxes, one after another; ascending.
        ignored: (A, G) boxes that are chosen only where there is no other, for each of A ways to
            count, such as sizes.
        endless: (G,) boxes that any number may choose.
        ious: (T,) the least overlap.

    Returns:
        (E,) rows of detections with a pair, ascending, and (A, T, E) the box that each chose, or
        ``NOTHING``. All other detections chose nothing.
    """
    order = np.lexsort((pairs.truth, pairs.iou, pairs.found))  # the best last, and of equals too
    found, truth, iou = pairs.found[order], pairs.truth[order], pairs.iou[order]
    rows, place = np.unique(found, return_inverse=True)
    turn = _place_in_group(group[rows])[place]
    order = np.argsort(turn, kind="stable")
    place, truth, iou = place[order], truth[order], iou[order]
    chosen = np.full((len(ignored), len(ious), len(rows)), NOTHING, np.int32)
    taken = np.zeros((len(ignored), len(ious), len(endless)), bool)
    bounds = np.flatnonzero(np.diff(turn[order], prepend=-1, append=-1))
    for start, end in pairwise(bounds):
        boxes, who = truth[start:end], place[start:end]
        free = ~taken[:, :, boxes] | endless[boxes]
        free &= iou[start:end] >= ious[:, None]  # (A, T, P)
        wanted = np.arange(end - start) + (end - start) * ~ignored[:, None, boxes]
        first = np.flatnonzero(np.diff(who, prepend=-1))
        best = np.maximum.reduceat(np.where(free, wanted, NOTHING), first, axis=-1)
        box = np.where(best < 0, NOTHING, boxes[best % (end - start)])
        chosen[:, :, who[first]] = box
        way, level, one = np.nonzero(box >= 0)
        taken[way, level, box[way, level, one]] = True
    return rows, chosen


def _pairs(found: Found, truths: Truths, mine: Ints, theirs: Ints, least: float) -> Pairs:
    """``theirs`` ascends."""
    first = np.searchsorted(theirs, mine, "left")
    count = np.searchsorted(theirs, mine, "right") - first
    parts: list[tuple[Ints, Ints, Floats]] = []
    for rows in _slices(count):
        one = np.repeat(rows, count[rows])
        other = np.repeat(first[rows], count[rows]) + _place_in_group(one)
        iou = _iou(found.corners[one], truths.corners[other], truths.passed_over[other])
        near = iou >= least
        parts.append((one[near], other[near], iou[near]))
    if not parts:
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    return Pairs(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def _slices(count: Ints) -> Iterator[Ints]:
    """Rows with a count, so many at once that the counts add up to about ``_AT_ONCE``."""
    rows = np.flatnonzero(count)
    part = np.cumsum(count[rows]) // _AT_ONCE
    bounds = np.flatnonzero(np.diff(part, prepend=-1, append=-1))
    for start, end in pairwise(bounds):
        yield rows[start:end]


def _iou(one: Floats, other: Floats, passed_over: Bools) -> Floats:
    """(P,) of (P, 4) and (P, 4); 0 where they share nothing."""
    width = np.minimum(one[:, 2], other[:, 2]) - np.maximum(one[:, 0], other[:, 0])
    height = np.minimum(one[:, 3], other[:, 3]) - np.maximum(one[:, 1], other[:, 1])
    shared = np.where((width > 0) & (height > 0), width * height, 0)
    whole = _area(one)
    whole = np.where(passed_over, whole, whole + _area(other) - shared)
    iou: Floats = np.divide(shared, whole, out=np.zeros_like(shared), where=shared > 0)
    return iou


def _area(corners: Floats) -> Floats:
    area: Floats = (corners[:, 2] - corners[:, 0]) * (corners[:, 3] - corners[:, 1])
    return area


def _place_in_group(group: Ints) -> Ints:
    """0, 1, 2, ... within each run of equal numbers."""
    first = np.flatnonzero(np.diff(group, prepend=np.nan))
    length = np.diff(np.append(first, len(group)))
    return np.arange(len(group)) - np.repeat(first, length)


def _places(ids: Ints, among: Sequence[int]) -> Ints:
    """Where each id stands in ``among``, which ascends; -1 where it does not."""
    known = np.array(among, np.int64)
    if not len(known):
        return np.full(len(ids), -1)
    place = np.searchsorted(known, ids).clip(max=len(known) - 1)
    return np.where(known[place] == ids, place, -1)
