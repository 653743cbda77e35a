"""What a model found: detections, how they are kept, and which of them are news to the person."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.dataset import Box, CategoryId, Corners, Dataset, ImageId, Rejection
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.words import say

KNOWN_IOU = 0.6  # a detection that overlaps a box of its category this much says nothing new
REJECTED_IOU = 0.6  # ... and one that overlaps a refused one this much is the same mistake again
INSIDE = 0.5  # of a detection; more of it in an ignore region, and nothing is asked of it
# What numpy raises on damaged files; zip's flags can ask for what Python cannot do.
_DAMAGE = (
    OSError,
    ValueError,
    KeyError,
    EOFError,
    TypeError,
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
    struct.error,
)


@dataclass(frozen=True, slots=True)
class Detection:
    """A rectangle the model proposes. It becomes a box only when a person accepts it.

    Corners as for :class:`Box`; ``score`` is in 0..1.
    """

    image: ImageId
    category: CategoryId
    score: float
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def corners(self) -> Corners:
        return self.x0, self.y0, self.x1, self.y1


@dataclass(frozen=True, slots=True, eq=False)
class Detections(Sequence[Detection]):
    """Detections of one image as columns: a fifth of the memory that objects take.

    Attributes:
        image: its id.
        categories: (N,) int64.
        scores: (N,) float64.
        corners: (N, 4) float64, x0, y0, x1, y1.
    """

    image: ImageId
    categories: NDArray[np.int64]
    scores: NDArray[np.float64]
    corners: NDArray[np.float64]

    @staticmethod
    def of(image: ImageId, detections: Sequence[Detection]) -> "Detections":
        """From objects, all of this image."""
        if isinstance(detections, Detections):
            return detections
        return Detections(
            image,
            np.array([d.category for d in detections], np.int64),
            np.array([d.score for d in detections], np.float64),
            np.array([d.corners for d in detections], np.float64).reshape(-1, 4),
        )

    def __len__(self) -> int:
        return len(self.scores)

    @overload
    def __getitem__(self, row: int) -> Detection: ...
    @overload
    def __getitem__(self, row: slice) -> "Detections": ...
    def __getitem__(self, row: int | slice) -> "Detection | Detections":
        if isinstance(row, slice):
            return self.take(row)
        category = CategoryId(int(self.categories[row]))
        x0, y0, x1, y1 = self.corners[row].tolist()
        return Detection(self.image, category, float(self.scores[row]), x0, y0, x1, y1)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def take(self, rows: slice | NDArray[Any]) -> "Detections":
        """Some of them."""
        return Detections(self.image, self.categories[rows], self.scores[rows], self.corners[rows])


@dataclass(frozen=True)
class Columns:
    """The detections of many images, one image after the other.

    Attributes:
        images: (N,) int64, of each detection.
        categories: (N,) int64.
        scores: (N,) float64.
        corners: (N, 4) float64.
        counts: (M,) int64, how many there are of each image.
    """

    images: NDArray[np.int64]
    categories: NDArray[np.int64]
    scores: NDArray[np.float64]
    corners: NDArray[np.float64]
    counts: NDArray[np.int64]

    @staticmethod
    def of(found: Mapping[ImageId, Sequence[Detection]]) -> "Columns":
        """In the order in which the images come."""
        blocks = [Detections.of(image, some) for image, some in found.items()]
        counts = np.array([len(block) for block in blocks], np.int64)
        return Columns(
            np.repeat(np.array(list(found), np.int64), counts),
            np.concatenate([np.empty(0, np.int64), *(b.categories for b in blocks)]),
            np.concatenate([np.empty(0, np.float64), *(b.scores for b in blocks)]),
            np.concatenate([np.empty((0, 4), np.float64), *(b.corners for b in blocks)]),
            counts,
        )


@dataclass(frozen=True)
class Predictions:
    """The detections of one model on many images, best score first within an image.

    ``thresholds`` gives for each category the score above which the model is usually right
    (best F1 on the validation images).
    """

    run: str
    detections: Mapping[ImageId, Sequence[Detection]]
    thresholds: dict[CategoryId, float]

    def write(self, path: Path) -> None:
        """Write an ``.npz``: image, category, score (N,), corners (N, 4), looked_at (M,)."""
        rows = Columns.of(self.detections)
        buffer = io.BytesIO()
        np.savez_compressed(
            buffer,
            run=np.array(self.run),
            looked_at=np.array(list(self.detections), dtype=np.int64),
            image=rows.images,
            category=rows.categories,
            score=rows.scores.astype(np.float32),
            corners=rows.corners,
            threshold_category=np.array(list(self.thresholds), dtype=np.int64),
            threshold=np.array(list(self.thresholds.values()), dtype=np.float64),
        )
        atomic_write(path, buffer.getvalue())

    @staticmethod
    def read(path: Path) -> "Predictions":
        """Read what ``write`` wrote.

        Raises:
            ReadError: there is no such file, or it is damaged.
        """
        try:
            # From memory: numpy leaves a damaged file open.
            with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
                data = {name: file[name] for name in file.files}
            found = _by_image(data)
            pairs = zip(data["threshold_category"], data["threshold"], strict=True)
            thresholds = {CategoryId(int(c)): float(t) for c, t in pairs}
            run = str(data["run"])
        except _DAMAGE as error:
            raise ReadError(
                say("{path}: the predictions could not be read ({error}).", path=path, error=error),
                hint=say("Predict again."),
            ) from error
        return Predictions(run, found, thresholds)


def _by_image(data: Mapping[str, NDArray[Any]]) -> dict[ImageId, Detections]:
    """The columns of a file, the best score first within an image.

    Raises:
        KeyError, ValueError: they are no such columns.
    """
    named = {"looked_at": "iu", "image": "iu", "category": "iu", "score": "f", "corners": "f"}
    for name, kinds in named.items():
        if data[name].dtype.kind not in kinds:
            raise ValueError(f"{name} is {data[name].dtype}")
    looked_at, image, category = (data[n].astype(np.int64) for n in list(named)[:3])
    score, corners = data["score"].astype(np.float64), data["corners"].astype(np.float64)
    if not (len(image) == len(category) == len(score)) or corners.shape != (len(image), 4):
        raise ValueError("columns of different length")
    ids = np.array(list(dict.fromkeys([*looked_at.tolist(), *np.unique(image).tolist()])), np.int64)
    sorter = np.argsort(ids)
    place = sorter[np.searchsorted(ids, image, sorter=sorter)] if len(image) else image
    order = np.lexsort((-score, place))
    ends = np.cumsum(np.bincount(place, minlength=len(ids)))
    category, score, corners = category[order], score[order], corners[order]
    found = {}
    for id, end, start in zip(ids.tolist(), ends, np.append(0, ends), strict=False):
        rows = slice(start, end)
        found[ImageId(id)] = Detections(ImageId(id), category[rows], score[rows], corners[rows])
    return found


def iou(one: Corners, others: Sequence[Corners]) -> np.ndarray:
    """Intersection over union of one rectangle with each of N.

    Returns:
        (N,) float64 in 0..1; 0 where both have no area.
    """
    many = np.asarray(others, dtype=np.float64).reshape(-1, 4)
    shared = _shared(one, many)
    areas = np.prod(many[:, 2:] - many[:, :2], axis=1)
    total = areas + (one[2] - one[0]) * (one[3] - one[1]) - shared
    ratio: np.ndarray = np.divide(shared, total, out=np.zeros_like(shared), where=total > 0)
    return ratio


def undecided(
    dataset: Dataset,
    predictions: Predictions,
    image: ImageId,
    thresholds: Mapping[CategoryId, float] | float,
) -> list[Detection]:
    """The detections of ``image`` that wait for an answer, best first.

    Left out are those under their category's threshold, those of categories that are gone, those
    that a box of the same category already covers (IoU over ``KNOWN_IOU``), those that lie in an
    ignore region or in a crowd of the category (more than ``INSIDE`` of them), and those that the
    person has refused before (IoU over ``REJECTED_IOU``).
    """
    boxes = dataset.boxes_of(image)
    areas = [box for box in boxes if box.ignore or box.crowd]
    refused = dataset.rejections.get(image, ())
    waiting = []
    for detection in predictions.detections.get(image, ()):
        least = (
            thresholds.get(detection.category, 0.5)
            if isinstance(thresholds, Mapping)
            else thresholds
        )
        if detection.score < least or detection.category not in dataset.categories:
            continue
        is_known = _covers(boxes, detection, KNOWN_IOU) or _lies_in(areas, detection)
        if not (is_known or _covers(refused, detection, REJECTED_IOU)):
            waiting.append(detection)
    return waiting


def share_inside(one: Corners, others: Sequence[Corners]) -> np.ndarray:
    """How much of one rectangle lies in each of N.

    Returns:
        (N,) float64 in 0..1; 0 where it has no area.
    """
    shared = _shared(one, np.asarray(others, dtype=np.float64).reshape(-1, 4))
    area = (one[2] - one[0]) * (one[3] - one[1])
    share: np.ndarray = shared / area if area > 0 else np.zeros_like(shared)
    return share


def _shared(one: Corners, many: np.ndarray) -> np.ndarray:
    """(N,) the area that one rectangle has in common with each of (N, 4)."""
    left_top = np.maximum(many[:, :2], one[:2])
    right_bottom = np.minimum(many[:, 2:], one[2:])
    shared: np.ndarray = np.prod(np.clip(right_bottom - left_top, 0, None), axis=1)
    return shared


def _lies_in(areas: Iterable[Box], detection: Detection) -> bool:
    """Whether nothing is asked of the place: as judging has it at its lowest overlap."""
    about = [a.corners for a in areas if a.ignore or a.category == detection.category]
    return bool(about) and bool(share_inside(detection.corners, about).max() > INSIDE)


def _covers(
    rectangles: Iterable[Box] | Iterable[Rejection], detection: Detection, least: float
) -> bool:
    same = [r.corners for r in rectangles if r.category == detection.category]
    return bool(same) and bool(iou(detection.corners, same).max() > least)
