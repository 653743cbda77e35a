"""What is odd: findings with a place, and where there is one, with a way to put it right."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.dataset import Box, BoxColumns, BoxId, Dataset, Image, ImageId
from deitdet_gui.core.edits import Edit
from deitdet_gui.core.words import say

SMALLEST_PX = 2.0  # a side under this is a slip of the hand, not an object
Severity = Literal["note", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Fix:
    """A way to put a finding right.

    Attributes:
        label: what it does, for a button: "Clip to the picture".
        edits: makes the edits from the dataset as it is now; none where nothing is left to fix.
    """

    label: str
    edits: Callable[[Dataset], tuple[Edit, ...]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One oddity: ``where`` names the file or picture, ``text`` says what, with the value.

    Attributes:
        kind: a stable word for filters and scripts, such as "out-of-bounds"; may be empty.
        boxes: those that it is about, on ``image`` and ``others``.
        others: more images that it is about.
        fix: how to put it right, if that can be done without drawing.
    """

    severity: Severity
    where: str
    text: str
    image: ImageId | None = None
    kind: str = ""
    boxes: tuple[BoxId, ...] = ()
    others: tuple[ImageId, ...] = ()
    fix: Fix | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


def box_problem(box: Box, image: Image) -> str:
    """Which box it is and what is wrong with it, in words; the empty string for a good box."""
    problem = what_is_wrong(box, image)
    corners = ", ".join(f"{c:g}" for c in box.corners)
    text = say("box {id} ({corners}) {problem}", id=box.id, corners=corners, problem=problem)
    return text if problem else ""


def what_is_wrong(box: Box, image: Image) -> str:
    """What is wrong with ``box`` on ``image``, as a sentence about it ends; or nothing."""
    size = f"{image.width} x {image.height}"
    if box.area == 0:
        return say("has no area")
    if box.x0 >= image.width or box.y0 >= image.height or box.x1 <= 0 or box.y1 <= 0:
        return say("lies outside the picture ({size})", size=size)
    if box.x0 < 0 or box.y0 < 0 or box.x1 > image.width or box.y1 > image.height:
        return say("reaches past the edge ({size})", size=size)
    if min(box.width, box.height) < SMALLEST_PX:
        return say("is under {least:g} pixels wide or high", least=SMALLEST_PX)
    return ""


def is_degenerate(corners: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which of (N, 4) boxes have no area, or next to none: (N,)."""
    sides = corners[:, 2:] - corners[:, :2]
    return np.asarray(sides.min(axis=1) < SMALLEST_PX)


def is_past_edge(corners: NDArray[np.float64], sizes: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which of (N, 4) boxes reach past the edge of pictures of (N, 2) width and height: (N,)."""
    return np.asarray((corners[:, :2] < 0).any(axis=1) | (corners[:, 2:] > sizes).any(axis=1))


def box_findings(dataset: Dataset, images: Iterable[ImageId] | None = None) -> list[Finding]:
    """Every box that training will clip or leave out, image by image, the oldest box first."""
    listed = dataset.images if images is None else images
    sized = [i for i in map(dataset.images.__getitem__, listed) if i.width and i.height]
    columns = dataset.box_columns()
    rows, places = _rows_on(columns, sized)
    sizes = np.array([(i.width, i.height) for i in sized], np.float64).reshape(-1, 2)
    corners = columns.corners[rows]
    odd = is_degenerate(corners) | is_past_edge(corners, sizes[places])
    rows, places = rows[odd], places[odd]
    found = []
    for n in np.lexsort((columns.ids[rows], places)).tolist():
        image, box = sized[places[n]], dataset.boxes[BoxId(int(columns.ids[rows[n]]))]
        found.append(
            Finding("warning", image.file_name, box_problem(box, image), image.id, boxes=(box.id,))
        )
    return found


def _rows_on(columns: BoxColumns, images: list[Image]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The rows of boxes on ``images``, and for each the place of its image in that list."""
    ids = np.array([i.id for i in images], np.int64)
    if not len(ids):
        return np.zeros(0, np.intp), np.zeros(0, np.intp)
    order = np.argsort(ids)
    near = np.searchsorted(ids[order], columns.images).clip(max=len(ids) - 1)
    rows = np.flatnonzero(ids[order][near] == columns.images)
    return rows, order[near[rows]]
