"""Checks of single boxes: no area, past the edge, too small for the network, unusual in size."""

import math

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.checks import SMALLEST_PX, Finding, Fix, Severity, is_degenerate, is_past_edge
from deitdet_gui.core.dataset import Box, Image
from deitdet_gui.core.health import fixes
from deitdet_gui.core.health.kinds import Family
from deitdet_gui.core.input_size import FINEST_STRIDE, choose_canvas, usual_side
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.words import say

ENOUGH = 30  # boxes of a category, before one of them can be called unusual
FAR_OUT = 5.0  # robust standard deviations of the logarithm of the area ...
TIMES = 4.0  # ... and at least so many times larger or smaller than the middle one
# Of a normal distribution the standard deviation is so many median absolute deviations.
_MAD = 1.4826

PRESET = "small"  # the one that is trained when nobody has chosen, on a computer without a GPU


def find_boxes(dataset: Moment) -> list[Family]:
    """Look at every box on an image that counts. A box is in the first family that fits it."""
    corners, sizes = dataset.columns.corners, _sizes(dataset)
    has_size = (sizes > 0).all(axis=1)
    flat = dataset.counts & is_degenerate(corners)
    past = dataset.counts & ~flat & has_size & is_past_edge(corners, sizes)
    whole = dataset.counts & ~flat & ~dataset.columns.is_passed_over & has_size
    return [
        _family(dataset, "zero-area", "warning", flat, _Flat(dataset)),
        _family(dataset, "out-of-bounds", "warning", past, _Past(dataset)),
        _find_tiny(dataset, whole & ~past),
        _find_outliers(dataset, whole),
    ]


class _Words:
    """Makes the finding of one kind from a row of the columns."""

    def __init__(self, dataset: Moment) -> None:
        self.dataset = dataset

    def words(self, row: int, box: Box, image: Image) -> str:
        raise NotImplementedError

    def fix(self, row: int, box: Box, image: Image) -> Fix:
        raise NotImplementedError


class _Flat(_Words):
    def words(self, row: int, box: Box, image: Image) -> str:
        if box.area == 0:
            return say("has no area")
        return say(
            "is {width:g} x {height:g}: a side is under {least:g} pixels",
            width=box.width,
            height=box.height,
            least=SMALLEST_PX,
        )

    def fix(self, row: int, box: Box, image: Image) -> Fix:
        return fixes.delete(box.id, lambda now: min(now.width, now.height) < SMALLEST_PX)


class _Past(_Words):
    def words(self, row: int, box: Box, image: Image) -> str:
        size = f"{image.width} x {image.height}"
        if box.x0 >= image.width or box.y0 >= image.height or box.x1 <= 0 or box.y1 <= 0:
            return say("lies outside the picture ({size})", size=size)
        ends = (-box.x0, -box.y0, box.x1 - image.width, box.y1 - image.height)
        return say("reaches {pixels:g} pixels past the edge ({size})", pixels=max(ends), size=size)

    def fix(self, row: int, box: Box, image: Image) -> Fix:
        return fixes.clip(box.id, image, box)


class _Tiny(_Words):
    def __init__(self, dataset: Moment, canvas: tuple[int, int]) -> None:
        super().__init__(dataset)
        self._canvas = canvas

    def words(self, row: int, box: Box, image: Image) -> str:
        scale = self._scale(image)
        height, width = self._canvas
        return say(
            "is {width:g} x {height:g}; in the network's usual input ({input}) that is "
            "{scaled_width:.1f} x {scaled_height:.1f}, less than a cell of {cell}",
            width=box.width,
            height=box.height,
            input=f"{width} x {height}",
            scaled_width=box.width * scale,
            scaled_height=box.height * scale,
            cell=FINEST_STRIDE,
        )

    def fix(self, row: int, box: Box, image: Image) -> Fix:
        def still(now: Box, image: Image) -> bool:
            return max(now.width, now.height) * self._scale(image) < FINEST_STRIDE

        return fixes.ignore(box.id, still)

    def _scale(self, image: Image) -> float:
        height, width = self._canvas
        return min(width / max(image.width, 1), height / max(image.height, 1))


class _Outlier(_Words):
    def __init__(self, dataset: Moment, middle: dict[int, float]) -> None:
        super().__init__(dataset)
        self._middle = middle  # category -> middle side as a share of the picture's

    def words(self, row: int, box: Box, image: Image) -> str:
        usual = self._middle[box.category] * math.sqrt(image.width * image.height)
        side = math.sqrt(box.area)
        return (
            say(
                "is {width:g} x {height:g}, {times:.1f} times larger than usual "
                "(about {usual:.0f} across)",
                width=box.width,
                height=box.height,
                times=side / usual,
                usual=usual,
            )
            if side > usual
            else say(
                "is {width:g} x {height:g}, {times:.1f} times smaller than usual "
                "(about {usual:.0f} across)",
                width=box.width,
                height=box.height,
                times=usual / side,
                usual=usual,
            )
        )

    def fix(self, row: int, box: Box, image: Image) -> Fix:
        return fixes.delete(box.id, lambda now: now.corners == box.corners)


def _family(
    dataset: Moment, kind: str, severity: Severity, found: NDArray[np.bool_], about: _Words
) -> Family:
    rows = dataset.in_order(np.flatnonzero(found))

    def make(n: int) -> Finding:
        row = int(rows[n])
        box, image = box_at(dataset, row), dataset.image_of(row)
        shown = ", ".join(f"{c:g}" for c in box.corners)
        text = say(
            "{category} box {id} ({corners}) {problem}",
            category=dataset.category_of(row),
            id=box.id,
            corners=shown,
            problem=about.words(row, box, image),
        )
        fix = about.fix(row, box, image)
        return Finding(
            severity, image.file_name, text, image.id, kind=kind, boxes=(box.id,), fix=fix
        )

    return Family(kind, severity if len(rows) else "note", len(rows), make)


def box_at(dataset: Moment, row: int) -> Box:
    """The box in a row of the columns."""
    return next(dataset.columns.take(slice(row, row + 1)).boxes())


def _sizes(dataset: Moment) -> NDArray[np.float64]:
    """(N, 2) width and height of each box's picture."""
    return dataset.sizes[dataset.place] if dataset.images else np.zeros((0, 2))


def _find_tiny(dataset: Moment, whole: NDArray[np.bool_]) -> Family:
    """Boxes that are smaller than a cell of the network's finest level, in both directions.

    Such a box may lie between the centres of all cells. The network's input is the one that a
    training takes when nobody has chosen another.
    """
    used = [
        i for i, is_used in zip(dataset.images, dataset.is_used.tolist(), strict=True) if is_used
    ]
    height, width = canvas = choose_canvas(used, usual_side(PRESET, True, used))
    corners = dataset.columns.corners
    longer = (corners[:, 2:] - corners[:, :2]).max(axis=1, initial=0.0)
    scale = (np.array([width, height]) / np.maximum(_sizes(dataset), 1)).min(axis=1, initial=np.inf)
    return _family(
        dataset, "tiny", "note", whole & (longer * scale < FINEST_STRIDE), _Tiny(dataset, canvas)
    )


def _find_outliers(dataset: Moment, whole: NDArray[np.bool_]) -> Family:
    """Boxes far from the middle of their category, by the area's share of the picture."""
    rows = np.flatnonzero(whole)
    corners = dataset.columns.corners[rows]
    areas = (corners[:, 2:] - corners[:, :2]).prod(axis=1)
    sizes = np.log(areas / _sizes(dataset)[rows].prod(axis=1))
    categories, inverse = np.unique(dataset.columns.categories[rows], return_inverse=True)
    order = np.argsort(inverse, kind="stable")
    ends = np.cumsum(np.bincount(inverse, minlength=len(categories))).tolist()
    found = np.zeros(len(dataset.columns.ids), bool)
    middle = {}
    for category, start, end in zip(categories.tolist(), [0, *ends], ends, strict=False):
        mine = order[start:end]
        if len(mine) < ENOUGH:
            continue
        centre = np.median(sizes[mine])
        off = np.abs(sizes[mine] - centre)
        limit = max(FAR_OUT * _MAD * float(np.median(off)), math.log(TIMES))
        found[rows[mine[off > limit]]] = True
        middle[category] = math.exp(centre / 2)
    return _family(dataset, "outlier-size", "note", found, _Outlier(dataset, middle))
