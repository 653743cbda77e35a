"""The detector: pictures in; losses, or boxes with scores and classes, out."""

from dataclasses import dataclass, fields
from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from deitdet_gui.detector import losses, targets
from deitdet_gui.detector.backbone import Backbone
from deitdet_gui.detector.boxes import OVERLAP, clip, from_distances, keep_best, to_distances
from deitdet_gui.detector.head import Head
from deitdet_gui.detector.pyramid import Pyramid, TopDownPyramid
from deitdet_gui.detector.targets import Assignment, Batch, Truth

Assigner = Literal["aligned", "geometry", "centre"]
MOST_PAIRS = 1 << 25  # of boxes and locations looked at together; half a gigabyte of float32s


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one picture, from the highest score to the lowest.

    Attributes:
        boxes: (K, 4) float32 x0, y0, x1, y1 in pixels of the picture given, inside it.
        scores: (K,) float32 in 0..1.
        labels: (K,) int64 classes, 0..C-1.
    """

    boxes: Tensor
    scores: Tensor
    labels: Tensor


@dataclass(frozen=True, slots=True)
class Dense:
    """The head's answers at all P locations of a batch, decoded.

    Attributes:
        logits: (B, P, C).
        bins: (B, P, 4, R + 1) side logits.
        boxes: (B, P, 4) in pixels; without gradient, see ``Detector._learning_boxes``.
        points: (P, 2) centres in pixels.
        strides: (P,) in pixels.
    """

    logits: Tensor
    bins: Tensor
    boxes: Tensor
    points: Tensor
    strides: Tensor


@dataclass(frozen=True, slots=True)
class Losses:
    """The losses of a batch as sums over its boxes, and what they are to be divided by.

    Kept apart because the divisor belongs to the whole batch: where one is worked on in several
    pieces, or on several devices, gradients of the sums add up, and so do the weights.

    Attributes:
        sums: scalars ``class``, ``box`` and, unless classic, ``side``.
        weight: scalar, the quality asked for of all locations together; without gradient.
    """

    sums: dict[str, Tensor]
    weight: Tensor

    @property
    def sum(self) -> Tensor:
        """What gradients are taken of."""
        return torch.stack(list(self.sums.values())).sum()

    def means(self) -> dict[str, Tensor]:
        """The losses of this batch alone, each a scalar."""
        return {name: part / self.weight.clamp(min=1) for name, part in self.sums.items()}


class Detector(nn.Module):
    """Backbone, pyramid and head.

    Pictures are (B, 3, H, W), RGB in 0..255, uint8 or float, of any size; they are padded at the
    right and bottom to a multiple of 32. Where the backbone is frozen its maps can be computed
    once by :meth:`features`, kept, and handed to the other methods.

    Args:
        backbone: gives the maps.
        pyramid: makes levels of them.
        head: reads the levels.
        classic: the classic pair of losses, focal cross-entropy and smooth L1, in place of
            quality focal, generalised IoU and distribution focal.
        assigner: which location answers for which box: ``aligned``, by what both branches say
            (after the first steps; the classic losses go on by place), ``geometry``, by place
            alone, or ``centre``, by fixed rules; see ``targets``.
    """

    def __init__(
        self,
        backbone: Backbone,
        pyramid: Pyramid | TopDownPyramid,
        head: Head,
        classic: bool = False,
        assigner: Assigner = "aligned",
    ) -> None:
        super().__init__()
        self.backbone = backbone
        self.pyramid = pyramid
        self.head = head
        self.classic = classic
        self.assigner = assigner

    def features(self, images: Tensor) -> list[Tensor]:
        """The backbone's maps of pictures (B, 3, H, W), padded; see :class:`Backbone`."""
        maps: list[Tensor] = self.backbone(self._padded(images))
        return maps

    def losses(
        self,
        images: Tensor,
        truths: list[Truth],
        maps: list[Tensor] | None = None,
        by_geometry: bool = False,
    ) -> Losses:
        """What is wrong with the answers to a batch.

        Args:
            images: (B, 3, H, W).
            truths: one for each picture; pictures without boxes are welcome.
            maps: what :meth:`features` gave for these pictures, if it was kept.
            by_geometry: assign by place alone, for the first steps; the classic losses always do.
        """
        dense = self._dense(images, maps)
        batch = targets.pad(truths)
        with torch.no_grad():
            assigned = self._assigned(dense, batch, by_geometry or self.classic)
        if self.classic:
            return self._classic_losses(dense, batch, assigned)
        return self._quality_losses(dense, batch, assigned)

    @torch.no_grad()
    def detect(
        self,
        images: Tensor,
        maps: list[Tensor] | None = None,
        least_score: float = 0.01,
        most: int = 300,
        overlap: float = OVERLAP,
    ) -> list[Found]:
        """Find boxes.

        Args:
            images: (B, 3, H, W).
            maps: what :meth:`features` gave for these pictures, if it was kept.
            least_score: boxes below this are not returned.
            most: boxes returned for one picture.
            overlap: of two boxes of one class with a larger IoU, the weaker is dropped.

        Returns:
            One ``Found`` for each picture.
        """
        dense = self._dense(images, maps)
        boxes = clip(dense.boxes, *images.shape[-2:])
        found = []
        for one, scores in zip(boxes, dense.logits.sigmoid(), strict=True):
            kept = keep_best(one, scores, least=least_score, most=most, overlap=overlap)
            found.append(Found(*kept))
        return found

    def _padded(self, images: Tensor) -> Tensor:
        height, width = images.shape[-2:]
        right, bottom = -width % 32, -height % 32
        if not right and not bottom:
            return images
        padded = self.backbone.mean.to(images.dtype).repeat(
            len(images), 1, height + bottom, width + right
        )
        padded[..., :height, :width] = images
        return padded

    def _dense(self, images: Tensor, maps: list[Tensor] | None) -> Dense:
        images = self._padded(images)
        if maps is None:
            maps = self.backbone(images)
        levels = self.pyramid(maps, self.backbone.normalise(images))
        logits, bins = self.head(levels)
        points, strides = self.head.points(levels)
        with torch.no_grad():
            boxes = from_distances(points, self.head.distances(bins, strides))
        return Dense(logits, bins, boxes, points, strides)

    def _learning_boxes(self, dense: Dense, answers: Tensor) -> tuple[Tensor, Tensor]:
        """Side logits (A, 4, R + 1) and boxes (A, 4) of the locations that answer for a box.

        Decoded once more, with gradient: they are few, and a gradient of all locations' boxes
        would be 0 but for these.
        """
        bins, strides = dense.bins[answers], _scales(dense, answers)[:, 0]
        return bins, from_distances(_places(dense, answers), self.head.distances(bins, strides))

    def _assigned(self, dense: Dense, batch: Batch, by_geometry: bool) -> Assignment:
        """Who answers for whom, some pictures at a time: boxes times locations is a lot."""
        pairs = batch.boxes.shape[1] * len(dense.points)
        size = max(1, MOST_PAIRS // pairs)
        parts = []
        for start in range(0, len(batch.boxes), size):
            part = slice(start, start + size)
            some = Batch(*(getattr(batch, field.name)[part] for field in fields(Batch)))
            place = (dense.points, dense.strides, dense.boxes[part])
            if self.assigner == "centre":
                parts.append(targets.by_centre(*place, some))
            elif by_geometry or self.assigner == "geometry":
                parts.append(targets.by_geometry(*place, some))
            else:
                scores = dense.logits[part].sigmoid()
                parts.append(targets.by_alignment(*place, scores, some))
        return Assignment(
            torch.cat([one.index for one in parts]), torch.cat([one.quality for one in parts])
        )

    def _quality_losses(self, dense: Dense, batch: Batch, assigned: Assignment) -> Losses:
        answers = assigned.index >= 0  # (B, P)
        counted = _counted(dense.points, batch, answers)
        classes = _wanted_classes(dense.logits, batch, assigned, assigned.quality)
        each = losses.quality_focal(dense.logits, classes).sum(-1)
        weight = assigned.quality[answers]
        wanted = _wanted_boxes(batch, assigned)[answers]  # (A, 4)
        sides = to_distances(_places(dense, answers), wanted) / _scales(dense, answers)
        bins, boxes = self._learning_boxes(dense, answers)
        box = losses.generalised_iou(boxes, wanted)
        sums = {"class": (each * counted).sum(), "box": 2.0 * (box * weight).sum()}
        if self.head.bins:
            side = losses.distribution_focal(bins, sides)
            sums["side"] = 0.25 * (side * weight).sum()
        return Losses(sums, assigned.quality.sum())

    def _classic_losses(self, dense: Dense, batch: Batch, assigned: Assignment) -> Losses:
        answers = assigned.index >= 0
        counted = _counted(dense.points, batch, answers)
        classes = _wanted_classes(dense.logits, batch, assigned, answers.float())
        each = losses.focal(dense.logits, classes).sum(-1)
        wanted = _wanted_boxes(batch, assigned)[answers]
        places, scales = _places(dense, answers), _scales(dense, answers)
        _, boxes = self._learning_boxes(dense, answers)
        box = losses.smooth_l1(
            to_distances(places, boxes) / scales,
            to_distances(places, wanted) / scales,
        )
        sums = {"class": (each * counted).sum(), "box": box.sum()}
        return Losses(sums, answers.sum().float())


def _counted(points: Tensor, batch: Batch, answers: Tensor) -> Tensor:
    """(B, P) float: 0 for background inside an area of which nothing is asked, else 1."""
    unknown = targets.covered(points, batch.passed_over).any(dim=1) & ~answers
    return (~unknown).float()


def _wanted_classes(logits: Tensor, batch: Batch, assigned: Assignment, score: Tensor) -> Tensor:
    """(B, P, C): the score (B, P) in the class of each location's box, 0 elsewhere."""
    label = batch.labels.gather(1, assigned.index.clamp(min=0))  # (B, P)
    return F.one_hot(label, logits.shape[-1]) * score[..., None]


def _wanted_boxes(batch: Batch, assigned: Assignment) -> Tensor:
    """(B, P, 4): each location's box; background has the first one, to be masked out."""
    index = assigned.index.clamp(min=0)[..., None].expand(-1, -1, 4)
    return batch.boxes.gather(1, index)


def _places(dense: Dense, answers: Tensor) -> Tensor:
    """(A, 2) centres of the locations that answer for a box."""
    return dense.points.expand(len(answers), -1, -1)[answers]


def _scales(dense: Dense, answers: Tensor) -> Tensor:
    """(A, 1) strides of the locations that answer for a box."""
    return dense.strides.expand(len(answers), -1)[answers][:, None]
