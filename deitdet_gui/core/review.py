"""Answering detections: which ones wait, on which images, and the edits that each answer makes."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.box import CROWD, IGNORE
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    CategoryId,
    Corners,
    Dataset,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, SetRejections, with_true_mark
from deitdet_gui.core.image_facts import Scores
from deitdet_gui.core.predictions import (
    INSIDE,
    KNOWN_IOU,
    REJECTED_IOU,
    Columns,
    Detection,
    Detections,
    Predictions,
    iou,
)

Order = Literal["most", "surest", "listed"]
Measure = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]

LEAST_THRESHOLD, MOST_THRESHOLD = 0.01, 0.99
PAIRS_AT_ONCE = 1 << 20  # bounds the memory of comparing detections with boxes


@dataclass(frozen=True)
class Tally:
    """How many detections wait on each of M images, at one choice of thresholds.

    ``counts`` is (M,) int64; ``best`` (M,) float64 is the highest waiting score, 0 where none is.
    """

    counts: NDArray[np.int64]
    best: NDArray[np.float64]
    per_category: dict[CategoryId, int]  # whatever the category filter says

    @property
    def detections(self) -> int:
        return int(self.counts.sum())

    @property
    def pictures(self) -> int:
        return int(np.count_nonzero(self.counts))

    def ranked(self, order: Order) -> NDArray[np.int64]:
        """The positions of the images on which something waits, the first to look at first."""
        places = np.flatnonzero(self.counts)
        keys = {
            "most": (-self.best[places], -self.counts[places]),
            "surest": (-self.counts[places], -self.best[places]),
            "listed": (places,),
        }
        return places[np.lexsort(keys[order])]


class Waiting:
    """What waits for an answer on every image, kept as arrays so that a threshold can move live.

    ``core.predictions.undecided`` says what waits on one image, exactly; this says the same of all.
    """

    def __init__(self, dataset: Dataset, predictions: Predictions) -> None:
        self._dataset = dataset
        self._predictions = predictions
        self.images: list[ImageId] = list(predictions.detections)
        self._ids = np.array(self.images, dtype=np.int64)
        self._place = {image: place for place, image in enumerate(self.images)}
        rows = Columns.of(predictions.detections)
        self._first = np.concatenate(([0], np.cumsum(rows.counts)))
        self._owner = np.repeat(np.arange(len(rows.counts)), rows.counts)
        self._score, self._corners = rows.scores, rows.corners
        ids, self._category = np.unique(rows.categories, return_inverse=True)
        self.categories: list[CategoryId] = [CategoryId(int(c)) for c in ids]
        self._index = {category: index for index, category in enumerate(self.categories)}
        self._is_news = np.zeros(len(rows.scores), dtype=bool)
        self.look_again()

    def place_of(self, image: ImageId) -> int | None:
        """The position of an image; None when the model has not looked at it."""
        return self._place.get(image)

    def look_again(self, images: Collection[ImageId] | None = None) -> list[Detection]:
        """Take note of changed boxes, rejections and categories on these images, or on all.

        Returns:
            The detections that are news again, at whatever threshold.
        """
        if images is None:
            rows = np.arange(len(self._score))
            names: Iterable[ImageId] = self.images
            boxes: Iterable[Box] = self._dataset.boxes.values()
            columns = self._dataset.box_columns()
            areas = list(columns.take(columns.has(CROWD | IGNORE)).boxes())
        else:
            names = [image for image in images if image in self._place]
            rows = np.concatenate([np.empty(0, np.int64), *map(self._rows_of, names)])
            boxes = [box for image in names for box in self._dataset.boxes_of(image)]
            areas = [box for box in boxes if box.crowd or box.ignore]
        refused = (
            (image, rejection)
            for image in names
            for rejection in self._dataset.rejections.get(image, ())
        )
        known_category = np.array([c in self._dataset.categories for c in self.categories], bool)
        known_image = np.ones(len(self.images), dtype=bool)
        for image in names:
            known_image[self._place[image]] = image in self._dataset.images
        is_news = known_category[self._category[rows]] & known_image[self._owner[rows]]
        is_news &= ~self._covered(rows, ((box.image, box) for box in boxes), KNOWN_IOU, _ious)
        is_news &= ~self._covered(rows, refused, REJECTED_IOU, _ious)
        is_news &= ~self._covered(rows, self._of_categories(areas), INSIDE, _shares)
        returned = rows[is_news & ~self._is_news[rows]]
        self._is_news[rows] = is_news
        return [self._detection_at(row) for row in returned] if images is not None else []

    def tally(
        self, thresholds: Mapping[CategoryId, float], category: CategoryId | None = None
    ) -> Tally:
        """Count what waits.

        Args:
            thresholds: the least score of each category; 0.5 where it is not named.
            category: count only detections of this one.
        """
        least = np.array([thresholds.get(c, 0.5) for c in self.categories], dtype=np.float64)
        waits = self._is_news & (self._score >= least[self._category])
        totals = np.bincount(self._category[waits], minlength=len(self.categories))
        if category is not None:
            waits &= self._category == self._index.get(category, -1)
        owners = self._owner[waits]
        counts = np.bincount(owners, minlength=len(self.images)).astype(np.int64)
        best = np.zeros(len(self.images))
        places, first = np.unique(owners, return_index=True)
        best[places] = self._score[waits][first]  # the best stands first within its image
        return Tally(counts, best, dict(zip(self.categories, totals.tolist(), strict=True)))

    def scores(self, thresholds: Mapping[CategoryId, float]) -> Scores:
        """The lowest and the highest score of what waits on each image, of every category."""
        least = np.array([thresholds.get(c, 0.5) for c in self.categories], dtype=np.float64)
        waits = self._is_news & (self._score >= least[self._category])
        owners, scores = self._owner[waits], self._score[waits]
        counts = np.bincount(owners, minlength=len(self.images)).astype(np.int64)
        lowest, highest = np.zeros(len(self.images)), np.zeros(len(self.images))
        lowest[owners] = scores  # the best stands first within its image, so the last one stays
        highest[owners[::-1]] = scores[::-1]
        return Scores(self._ids, counts, lowest, highest)

    def _detection_at(self, row: int) -> Detection:
        place = int(self._owner[row])
        found = self._predictions.detections[self.images[place]]
        return found[row - int(self._first[place])]

    def _rows_of(self, image: ImageId) -> NDArray[np.int64]:
        place = self._place[image]
        return np.arange(self._first[place], self._first[place + 1])

    def _of_categories(self, areas: Iterable[Box]) -> Iterator[tuple[ImageId, Box]]:
        """Areas with the categories that they are about: an ignore region is about every one."""
        for area in areas:
            about = self.categories if area.ignore else [area.category]
            yield from ((area.image, replace(area, category=category)) for category in about)

    def _covered(
        self,
        rows: NDArray[np.int64],
        rectangles: Iterable[tuple[ImageId, Box | Rejection]],
        least: float,
        measure: Measure,
    ) -> NDArray[np.bool_]:
        """(R,) whether a rectangle of its image and category overlaps a row over ``least``."""
        keys, corners = [], []
        for image, rectangle in rectangles:
            place, index = self._place.get(image), self._index.get(rectangle.category)
            if place is not None and index is not None:
                keys.append(place * len(self.categories) + index)
                corners.append(rectangle.corners)
        own = self._owner[rows] * len(self.categories) + self._category[rows]
        theirs = np.array(keys, dtype=np.int64)
        order = np.argsort(theirs, kind="stable")
        theirs, others = theirs[order], np.array(corners, np.float64).reshape(-1, 4)[order]
        begin = np.searchsorted(theirs, own, "left")
        pairs = np.searchsorted(theirs, own, "right") - begin
        covered = np.zeros(len(rows), dtype=bool)
        for some in _parts(pairs):
            one = np.repeat(some, pairs[some])
            step = np.arange(len(one)) - np.repeat(
                np.cumsum(pairs[some]) - pairs[some], pairs[some]
            )
            ratio = measure(self._corners[rows[one]], others[begin[one] + step])
            covered[one[ratio > least]] = True
        return covered


def starting_thresholds(dataset: Dataset, predictions: Predictions) -> dict[CategoryId, float]:
    """For each category the score where its slider begins, in hundredths.

    It is where the model did best on the validation images; 0.5 where that is not known.
    """
    known = predictions.thresholds
    return {c: to_threshold(known.get(c, 0.5)) for c in dataset.categories}


def to_threshold(value: float) -> float:
    """The nearest score that a threshold can have: whole hundredths, never all and never none."""
    return round(min(max(value, LEAST_THRESHOLD), MOST_THRESHOLD), 2)


def without_impossible(predictions: Predictions) -> Predictions:
    """The same predictions less the detections whose corners no box could have."""
    found = {}
    for image, detections in predictions.detections.items():
        block = Detections.of(image, detections)
        possible = _are_possible(block.corners)
        found[image] = block if possible.all() else block.take(possible)
    return Predictions(predictions.run, found, predictions.thresholds)


def accept(
    dataset: Dataset,
    detection: Detection,
    category: CategoryId | None = None,
    corners: Corners | None = None,
) -> tuple[Edit, ...]:
    """Edits that make a detection one of the person's boxes.

    Args:
        dataset: what the edits are for.
        detection: the one to accept.
        category: what it really is; the detection's own when left out.
        corners: where it really is, in pixels of the upright picture.
    """
    placed = {} if corners is None else {detection: corners}
    named = detection.category if category is None else category
    return _accept(dataset, detection.image, [(detection, named)], placed)


def accept_all(
    dataset: Dataset, detections: Collection[Detection], placed: Mapping[Detection, Corners]
) -> tuple[Edit, ...]:
    """Edits that accept detections of one image, best first, each object once.

    Args:
        dataset: what the edits are for.
        detections: all of the same image.
        placed: corners that the person has adjusted.
    """
    image = next(iter(detections)).image
    chosen: list[Detection] = []
    for detection in sorted(detections, key=lambda d: -d.score):
        same = [placed.get(d, d.corners) for d in chosen if d.category == detection.category]
        if not same or iou(detection.corners, same).max() <= KNOWN_IOU:
            chosen.append(detection)
    return _accept(dataset, image, [(d, d.category) for d in chosen], placed)


def reject(dataset: Dataset, detections: Collection[Detection]) -> tuple[Edit, ...]:
    """Edits that refuse detections of one image, for this run and for later ones."""
    image = next(iter(detections)).image
    refused = tuple(Rejection(d.category, *d.corners) for d in detections)
    return (SetRejections(image, (*dataset.rejections.get(image, ()), *refused)),)


def finish(dataset: Dataset, image: ImageId) -> tuple[Edit, ...]:
    """Edits that say that an image has all its boxes; none when that is said already."""
    mark = State.DONE if dataset.count_of(image) else State.EMPTY
    return () if dataset.marks.get(image) == mark else (MarkImage(image, mark),)


def _accept(
    dataset: Dataset,
    image: ImageId,
    chosen: list[tuple[Detection, CategoryId]],
    placed: Mapping[Detection, Corners],
) -> tuple[Edit, ...]:
    edits: list[Edit] = []
    answered = []
    for offset, (detection, category) in enumerate(chosen):
        # Inside the picture already: the predictor clips, and so does the hand that adjusts.
        corners = placed.get(detection, detection.corners)
        box_id = BoxId(dataset.new_box_id() + offset)
        edits.append(PutBox(Box(box_id, image, category, *corners)))
        moved_far = iou(detection.corners, [corners])[0] <= KNOWN_IOU
        if category != detection.category or moved_far:
            answered.append(detection)  # the new box does not cover it, so it would wait again
    if answered:
        edits += reject(dataset, answered)
    return with_true_mark(dataset, image, edits)


def _are_possible(corners: NDArray[np.float64]) -> NDArray[np.bool_]:
    has_area = (corners[:, :2] < corners[:, 2:]).all(axis=1)
    return np.asarray(np.isfinite(corners).all(axis=1) & has_area, np.bool_)


def _parts(pairs: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """Rows that have pairs, in runs of about ``PAIRS_AT_ONCE`` pairs."""
    rows = np.flatnonzero(pairs)
    if len(rows):
        number = np.cumsum(pairs[rows]) // PAIRS_AT_ONCE
        yield from np.split(rows, np.flatnonzero(np.diff(number)) + 1)


def _ious(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """(P,) intersection over union of (P, 4) with (P, 4); operation by operation as ``iou``."""
    shared = _shared(one, other)
    total = np.prod(other[:, 2:] - other[:, :2], axis=1)
    total = total + np.prod(one[:, 2:] - one[:, :2], axis=1) - shared
    ratio: NDArray[np.float64] = np.divide(
        shared, total, out=np.zeros_like(shared), where=total > 0
    )
    return ratio


def _shares(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """(P,) how much of (P, 4) lies in (P, 4); operation by operation as ``share_inside``."""
    shared, area = _shared(one, other), np.prod(one[:, 2:] - one[:, :2], axis=1)
    share: NDArray[np.float64] = np.divide(shared, area, out=np.zeros_like(shared), where=area > 0)
    return share


def _shared(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    sides = np.minimum(one[:, 2:], other[:, 2:]) - np.maximum(one[:, :2], other[:, :2])
    shared: NDArray[np.float64] = np.prod(np.clip(sides, 0, None), axis=1)
    return shared
