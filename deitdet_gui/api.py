"""A trained detector from Python, without window, project lock or files in between.

::

    from deitdet_gui.api import Detector

    detector = Detector.load("cells")
    result = detector.predict("picture.jpg")
    for box, score, name in zip(result.boxes, result.scores, result.names):
        print(name, score, box)

A box is x0, y0, x1, y1 in pixels of the upright picture. Nothing here needs a display.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Union

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.pictures import decode, of_pillow
from deitdet_gui.core.predictions import Detections
from deitdet_gui.core.runs import run_at
from deitdet_gui.engine import checkpoint
from deitdet_gui.engine.checkpoint import ModelCard
from deitdet_gui.engine.device import choose
from deitdet_gui.engine.evaluate import DEFAULT_THRESHOLD
from deitdet_gui.engine.predict import Predictor

__all__ = ["Detector", "Picture", "Result", "UserError"]

Picture = Union[str, "PathLike[str]", Image.Image, NDArray[np.uint8]]
Threshold = float | Mapping[str | int, float] | None


@dataclass(frozen=True, slots=True)
class Result:
    """What was found in one picture, from the highest score to the lowest.

    Attributes:
        boxes: (N, 4) float64 x0, y0, x1, y1 in pixels of the upright picture, inside it, origin at
            the top-left corner of the top-left pixel. N may be 0.
        scores: (N,) float64 in 0..1.
        category_ids: (N,) int64, as in the project's COCO file.
        names: the N categories' names.
    """

    boxes: NDArray[np.float64]
    scores: NDArray[np.float64]
    category_ids: NDArray[np.int64]
    names: list[str]

    def __len__(self) -> int:
        return len(self.scores)


class Detector:
    """A trained model, ready to look at pictures. Made by :meth:`load`.

    Not for several threads at once; load one in each.

    Attributes:
        names: category id -> name.
        thresholds: category id -> the score with the best F1 on the validation pictures.
        run: the folder that it is from.
    """

    def __init__(self, predictor: Predictor, card: ModelCard, run: Path) -> None:
        self._predictor = predictor
        self.run = run
        self.names = {int(id): name for id, name in card.categories}
        self.thresholds = {
            int(id): card.thresholds.get(id, DEFAULT_THRESHOLD) for id in card.category_ids
        }

    @staticmethod
    def load(
        folder: "str | PathLike[str]", run: str | None = None, device: str | torch.device = "auto"
    ) -> "Detector":
        """Load a model.

        Args:
            folder: a run's folder (``PROJECT/.deitdet/runs/...``), or a project, whose newest
                model it is then.
            run: with a project, the name of the run.
            device: "auto", "cpu", "cuda", "cuda:1", "mps", or torch's own.

        Raises:
            UserError: there is no model, it is damaged, or the device is not here.
        """
        found = run_at(Path(folder), run)
        model = checkpoint.load(found)
        return Detector(Predictor.of(model, choose(str(device))), model[1], found.path)

    def predict(self, picture: Picture, threshold: Threshold = None) -> Result:
        """Find boxes in one picture.

        Args:
            picture: a file, a Pillow image (turned upright by its EXIF orientation), or an array
                (H, W, 3) uint8 RGB, upright as it is.
            threshold: the least score, 0..1, for all categories or by name or id; None for each
                category's own, :attr:`thresholds`. A category that is not named keeps its own.

        Raises:
            UserError: the picture cannot be read or is none, or the threshold is no such number or
                of no category.
        """
        pixels, size = self._pixels(picture)
        least = self._least(threshold)
        found = self._predictor.find(ImageId(0), pixels, size)
        return self._result(
            found.take(found.scores >= np.array([least[int(c)] for c in found.categories]))
        )

    def predict_many(
        self, pictures: Iterable[Picture], threshold: Threshold = None
    ) -> Iterator[Result]:
        """The same for many, one after the other as they are asked for.

        Raises:
            UserError: it is one picture; or as for :meth:`predict`, when it comes to the picture.
        """
        if isinstance(pictures, str | bytes | PathLike | Image.Image):
            raise UserError(
                f"{type(pictures).__name__} is one picture, not many.", "Put it into a list."
            )
        return (self.predict(picture, threshold) for picture in pictures)

    def _pixels(self, picture: Picture) -> tuple[NDArray[np.uint8], tuple[int, int]]:
        stretch = self._predictor.stretch
        if isinstance(picture, Image.Image):
            decoded = of_pillow(picture, stretch)
        elif isinstance(picture, np.ndarray):
            if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3:
                raise ReadError(
                    f"The array is {picture.dtype} of shape {picture.shape}.",
                    "It takes uint8 of shape (height, width, 3), RGB.",
                )
            if not picture.size:
                raise ReadError(f"The array of shape {picture.shape} has no pixel.")
            return picture, (picture.shape[1], picture.shape[0])
        elif isinstance(picture, str | PathLike):
            decoded = decode(Path(picture), stretch=stretch)
        else:
            raise ReadError(
                f"{type(picture).__name__} is no picture.",
                "A path, a Pillow image or an array is, a tensor as "
                "tensor.permute(1, 2, 0).cpu().numpy(). Many pictures are for predict_many.",
            )
        return decoded.pixels, decoded.size

    def _least(self, threshold: Threshold) -> dict[int, float]:
        if threshold is None:
            return self.thresholds
        if not isinstance(threshold, Mapping):
            return dict.fromkeys(self.names, _share(threshold))
        least = dict(self.thresholds)
        for key, value in threshold.items():
            meant = [id for id, name in self.names.items() if key in (id, name)]
            if not meant:
                known = ", ".join(f"{name} ({id})" for id, name in self.names.items())
                raise UserError(f"The model has no category {key!r}.", f"It has: {known}.")
            least.update(dict.fromkeys(meant, _share(value)))
        return least

    def _result(self, found: Detections) -> Result:
        names = [self.names[int(category)] for category in found.categories]
        return Result(found.corners, found.scores, found.categories, names)


def _share(threshold: float) -> float:
    try:
        share = float(threshold)
    except (TypeError, ValueError):
        share = -1.0
    if not 0 <= share <= 1:
        raise UserError(f"The threshold {threshold!r} is no score.", "Scores go from 0 to 1.")
    return share
