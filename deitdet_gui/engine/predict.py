"""Finding boxes in pictures with a trained model, in pixels of the original upright picture."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from deitdet_gui.core.dataset import CategoryId, ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.pictures import decode
from deitdet_gui.core.predictions import Detection, Detections
from deitdet_gui.core.stretch import PER_PICTURE, Stretch
from deitdet_gui.detector.detector import Detector, Found
from deitdet_gui.engine.augment import Geometry, fit
from deitdet_gui.engine.checkpoint import ModelCard
from deitdet_gui.engine.data import shrink
from deitdet_gui.engine.device import Device

LEAST_SCORE = 0.01
MOST = 100  # detections a picture, as COCO counts them


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in one picture, or why it could not be read."""

    image: ImageId
    detections: Detections
    problem: str = ""


class Predictor:
    """A model, ready to look at pictures.

    Args:
        detector: the trained detector; moved to the device.
        categories: the category id of each class.
        canvas: (height, width) of the network's input in pixels.
        device: where to work.
        stretch: how more than 8 bits become 8; as in the training.
    """

    def __init__(
        self,
        detector: Detector,
        categories: list[CategoryId],
        canvas: tuple[int, int],
        device: Device,
        stretch: Stretch = PER_PICTURE,
    ) -> None:
        self.detector = detector.to(device.place).eval()
        self.categories = categories
        self.canvas = canvas
        self.device = device
        self.stretch = stretch

    @staticmethod
    def of(model: tuple[Detector, ModelCard], device: Device) -> "Predictor":
        """From what ``checkpoint.load`` gives."""
        detector, card = model
        return Predictor(detector, card.category_ids, card.size, device, card.stretch)

    def look(self, files: Iterable[tuple[ImageId, Path]]) -> Iterator[Looked]:
        """Look at pictures one by one; one that cannot be read is named and passed over."""
        for image, path in files:
            try:
                picture = decode(path, stretch=self.stretch)
            except ReadError as error:
                yield Looked(image, Detections.of(image, ()), error.message)
            else:
                yield Looked(image, self.find(image, picture.pixels, picture.size))

    def find(
        self, image: ImageId, picture: NDArray[np.uint8], size: tuple[int, int] | None = None
    ) -> Detections:
        """Find boxes in one picture.

        Args:
            image: whose id the detections get.
            picture: (H, W, 3) uint8 RGB; may be smaller than the original.
            size: width and height of the original; those of ``picture`` when left out.

        Returns:
            Detections from the highest score to the lowest, inside the original, in its pixels.
        """
        shown = Shown.of(picture, size or picture.shape[1::-1], self.canvas)
        with (
            torch.inference_mode(),
            torch.autocast(self.device.place.type, self.device.half_type, self.device.half),
        ):
            found = self.detector.detect(
                shown.pixels.to(self.device.place), least_score=LEAST_SCORE, most=MOST
            )
        return shown.detections(found[0], image, self.categories)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as the network is shown it, and the way back from there.

    Attributes:
        pixels: (1, 3, H, W) uint8, of the size of the canvas.
        geometry: how they were made from the picture in memory.
        shown: (height, width, ...) of the picture in memory.
        original: (height, width) of the original.
    """

    pixels: torch.Tensor
    geometry: Geometry
    shown: tuple[int, ...]
    original: tuple[int, int]

    @staticmethod
    def of(picture: NDArray[np.uint8], size: tuple[int, int], canvas: tuple[int, int]) -> "Shown":
        """Bring a picture (H, W, 3), of an original of width and height ``size``, to the canvas."""
        small, _ = shrink(picture, canvas)
        geometry = fit(small.shape, canvas)
        view = torch.from_numpy(geometry.picture(small).copy()).permute(2, 0, 1).contiguous()
        return Shown(view[None], geometry, small.shape, (size[1], size[0]))

    def detections(self, found: Found, image: ImageId, categories: list[CategoryId]) -> Detections:
        """What was found, in pixels of the original; see :func:`to_columns`."""
        return to_columns(found, self.geometry, self.shown, self.original, image, categories)


def to_columns(
    found: Found,
    geometry: Geometry,
    shown: tuple[int, ...],
    original: tuple[int, ...],
    image: ImageId,
    categories: list[CategoryId],
) -> Detections:
    """Bring what was found in a view back to the original picture.

    Args:
        found: boxes in pixels of the view.
        geometry: how the view was made from the picture in memory.
        shown: (height, width, ...) of the picture in memory.
        original: (height, width, ...) of the original.
        image: whose id the detections get.
        categories: the category id of each class.

    Returns:
        Detections inside the original, in its pixels; those with no area there, or with a number
        that is not finite, are left out.
    """
    height, width = original[:2]
    grown = np.array([width / shown[1], height / shown[0]] * 2)
    # From the device first: Apple's has no doubles.
    boxes = geometry.back(found.boxes.cpu().double().numpy()) * grown
    boxes = np.clip(boxes, 0, np.array([width, height, width, height], np.float64))
    scores = found.scores.cpu().double().numpy()
    good = (boxes[:, 2:] > boxes[:, :2]).all(axis=1) & np.isfinite(scores)
    labels = np.array(categories, np.int64)[found.labels.cpu().numpy()[good]]
    return Detections(image, labels, scores[good], boxes[good])


def to_detections(
    found: Found,
    geometry: Geometry,
    shown: tuple[int, ...],
    original: tuple[int, ...],
    image: ImageId,
    categories: list[CategoryId],
) -> tuple[Detection, ...]:
    """The same as objects, for a few pictures."""
    return tuple(to_columns(found, geometry, shown, original, image, categories))
