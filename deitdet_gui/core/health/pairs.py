"""Boxes that lie on each other: drawn twice, or of two categories."""

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.checks import Finding, Fix, is_degenerate
from deitdet_gui.core.dataset import Box, BoxId
from deitdet_gui.core.health import fixes
from deitdet_gui.core.health.boxes import box_at
from deitdet_gui.core.health.fixes import SAME_IOU, iou
from deitdet_gui.core.health.kinds import Family
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.words import say

# Of two boxes with an IoU over 0.9 each side is off by less than a tenth of the box: what lies
# outside of both is under a tenth of the one that begins first.
_OFF = 1 - SAME_IOU
# In a pile of boxes higher than this, each is compared with its nearest only; the chain finds them.
_MOST_STEPS = 200

Rows = NDArray[np.intp]


def find_pairs(dataset: Moment) -> list[Family]:
    """Look at every box on an image that counts, but for those that are passed over."""
    columns = dataset.columns
    rows = np.flatnonzero(
        dataset.counts & ~columns.is_passed_over & ~is_degenerate(columns.corners)
    )
    first, second = close_pairs(columns.images[rows], columns.corners[rows])
    first, second = rows[first], rows[second]
    is_same = columns.categories[first] == columns.categories[second]
    return [
        _family(dataset, "duplicate", clusters(first[is_same], second[is_same])),
        _family(dataset, "crossing-categories", clusters(first[~is_same], second[~is_same])),
    ]


def close_pairs(images: NDArray[np.int64], corners: NDArray[np.float64]) -> tuple[Rows, Rows]:
    """All pairs of boxes on one image with an IoU over 0.9, in time about linear in the boxes.

    Boxes go into strips by image, height and upper edge; within a strip they are swept from left
    to right, and each is compared with those that begin within a tenth of its width.

    Args:
        images: (N,) int64.
        corners: (N, 4) float64 with areas above 0.

    Returns:
        Two arrays of rows, each pair once, the lower row first.
    """
    rows, strips = _strips(images, corners)
    order = np.lexsort((corners[rows, 0], strips))
    rows, strips = rows[order], strips[order]
    left = corners[rows, 0]
    limit = left + _OFF * (corners[rows, 2] - left)
    active = np.arange(len(rows))
    found = []
    for step in range(1, _MOST_STEPS + 1):
        active = active[active + step < len(rows)]
        other = active + step
        is_near = (strips[active] == strips[other]) & (left[other] < limit[active])
        active, other = active[is_near], other[is_near]
        if not len(active):
            break
        a, b = rows[active], rows[other]
        is_pair = (a != b) & (images[a] == images[b]) & (_ious(corners[a], corners[b]) > SAME_IOU)
        found.append(np.sort(np.stack([a[is_pair], b[is_pair]], 1), axis=1))
    # A box can meet another in two strips.
    pairs = np.unique(np.concatenate(found), axis=0) if found else np.zeros((0, 2), np.intp)
    return pairs[:, 0], pairs[:, 1]


def clusters(first: Rows, second: Rows) -> list[list[int]]:
    """Rows that hang together by pairs, each group in ascending order."""
    parent: dict[int, int] = {}

    def root(row: int) -> int:
        while (above := parent.setdefault(row, row)) != row:
            parent[row] = parent[above]
            row = above
        return row

    for a, b in zip(first.tolist(), second.tolist(), strict=True):
        parent[root(a)] = root(b)
    groups = defaultdict(list)
    for row in sorted(parent):
        groups[root(row)].append(row)
    return list(groups.values())


def _strips(images: NDArray[np.int64], corners: NDArray[np.float64]) -> tuple[Rows, Rows]:
    """Rows, some of them in up to four strips, and the strip of each.

    Two boxes that may be a pair share a strip: the lower one is also put among the higher ones,
    the upper one also among those that begin further down, wherever a border is near.
    """
    top, height = corners[:, 1], corners[:, 3] - corners[:, 1]
    level = np.floor(np.log2(height))
    parts = []
    for octave in (level, np.floor(np.log2(height / SAME_IOU))):
        cell = np.exp2(octave)
        for strip in (np.floor(top / cell), np.floor((top + 2 * _OFF * cell) / cell)):
            parts.append(np.stack([octave, strip], 1))
    is_new = [np.ones(len(images), bool)]
    for n in range(1, len(parts)):
        is_new.append(np.all([(parts[n] != parts[m]).any(axis=1) for m in range(n)], axis=0))
    rows = np.concatenate([np.flatnonzero(new) for new in is_new])
    where = np.concatenate([part[new] for part, new in zip(parts, is_new, strict=True)])
    # A number a strip; two that get the same one cost a comparison and nothing else.
    octave, strip = where.clip(-(2.0**53), 2.0**53).astype(np.int64).T
    return rows, (images[rows] * 1_000_003 + octave) * 998_244_353 + strip


def _ious(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    inner = np.minimum(a[:, 2:], b[:, 2:]) - np.maximum(a[:, :2], b[:, :2])
    both = inner.clip(min=0).prod(axis=1)
    either = (a[:, 2:] - a[:, :2]).prod(axis=1) + (b[:, 2:] - b[:, :2]).prod(axis=1) - both
    return np.asarray(both / either)


def _family(dataset: Moment, kind: str, groups: list[list[int]]) -> Family:
    groups = sorted(groups, key=lambda rows: (dataset.place[rows[0]], dataset.columns.ids[rows[0]]))

    def make(n: int) -> Finding:
        boxes = sorted((box_at(dataset, row) for row in groups[n]), key=lambda b: b.id)
        names = {
            b.id: dataset.category_of(row) for row in groups[n] for b in [box_at(dataset, row)]
        }
        image = dataset.image_of(groups[n][0])
        most = max(iou(a, b) for i, a in enumerate(boxes[:50]) for b in boxes[i + 1 : 50])
        text = _lying([say("{name} box {id}", name=names[b.id], id=b.id) for b in boxes], most)
        fix = _keep_largest(boxes) if kind == "duplicate" else _keep_newest(boxes, names)
        ids = tuple(b.id for b in boxes)
        return Finding("warning", image.file_name, text, image.id, kind=kind, boxes=ids, fix=fix)

    return Family(kind, "warning" if groups else "note", len(groups), make)


def _lying(boxes: list[str], most: float) -> str:
    """That these boxes lie on each other, the first three of them by name."""
    named = dict(zip("abc", boxes, strict=False))
    if len(boxes) == 2:
        return say("{a} and {b} lie on each other (IoU {most:.2f})", **named, most=most)
    if len(boxes) == 3:
        return say("{a}, {b} and {c} lie on each other (IoU {most:.2f})", **named, most=most)
    return say(
        "{a}, {b}, {c} and {count:,} more lie on each other (IoU {most:.2f})",
        **named,
        count=len(boxes) - 3,
        most=most,
    )


def _keep_largest(boxes: list[Box]) -> Fix:
    label = (
        say("Delete the {count} smaller ones", count=len(boxes) - 1)
        if len(boxes) > 2
        else say("Delete the smaller twin")
    )
    return fixes.keep_one(tuple(b.id for b in boxes), label, lambda b: (-b.area, b.id))


def _keep_newest(boxes: list[Box], names: dict[BoxId, str]) -> Fix:
    """What was drawn over another box was most likely meant to take its place."""
    label = say("Keep the newest only: {category}", category=names[boxes[-1].id])
    return fixes.keep_one(tuple(b.id for b in boxes), label, lambda b: (-b.id,))
