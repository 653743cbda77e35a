"""A trained detector as a plain graph, tensors in and tensors out, for programs other than ours."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from deitdet_gui.detector.boxes import CANDIDATES, from_distances
from deitdet_gui.detector.detector import Detector

Pairs = Callable[[Tensor, Tensor, int], tuple[Tensor, Tensor, Tensor]]
Survivors = Callable[[Tensor, Tensor, Tensor, float, float], Tensor]


class Portable(nn.Module):
    """All that a detector does up to the suppression, without a loop or a branch over the data.

    Args:
        detector: the trained detector, in evaluation mode.
        candidates: how many of the best (location, class) pairs are given; 0 for all locations
            with the scores of all classes, undecided.
        pairs: :func:`best_pairs`, or what ``torch.jit.script`` made of it, which then counts anew
            in every picture.
    """

    def __init__(
        self, detector: Detector, candidates: int = CANDIDATES, pairs: Pairs | None = None
    ) -> None:
        super().__init__()
        self.detector = detector
        self.candidates = candidates
        self.pairs = pairs or best_pairs

    def forward(self, images: Tensor) -> tuple[Tensor, ...]:
        """Look at pictures (B, 3, H, W), uint8 RGB; H and W are multiples of 32.

        Returns:
            Boxes (B, K, 4) in pixels of the pictures and inside them, scores (B, K) from high to
            low, classes (B, K) int64. With ``candidates`` 0: boxes (B, P, 4) and scores (B, P, C).
        """
        detector = self.detector
        maps = detector.backbone(images)
        levels = detector.pyramid(maps, detector.backbone.normalise(images))
        logits, bins = detector.head(levels)
        points, strides = detector.head.points(levels)
        boxes = from_distances(points, detector.head.distances(bins, strides))
        height, width = images.shape[-2:]  # as numbers they would be those of the first picture
        x, y = boxes[..., 0::2].clamp(min=0), boxes[..., 1::2].clamp(min=0)
        boxes = torch.stack([x.clamp(max=width), y.clamp(max=height)], dim=-1).flatten(-2)
        scores = logits.sigmoid()  # (B, P, C)
        if not self.candidates:
            return boxes, scores
        return self.pairs(boxes, scores, self.candidates)


class Suppressed(nn.Module):
    """A :class:`Portable` with the suppression behind it, by torch's own operations only.

    Args:
        portable: with candidates.
        least: scores below this are dropped.
        most: boxes kept of one picture.
        overlap: of two boxes of one class with a larger IoU, the weaker is dropped.
        rule: :func:`survivors`, or what ``torch.jit.script`` made of it, loop and all.
    """

    def __init__(
        self, portable: nn.Module, least: float, most: int, overlap: float, rule: Survivors
    ) -> None:
        super().__init__()
        self.portable = portable
        self.least, self.most, self.overlap = least, most, overlap
        self.rule = rule

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """As :class:`Portable`, K = ``most``: the kept ones first, the rest with score 0."""
        boxes, scores, labels = self.portable(images)
        kept = self.rule(boxes, scores, labels, self.least, self.overlap)
        scores, index = torch.where(kept, scores, 0.0).topk(min(self.most, scores.shape[1]))
        boxes = boxes.gather(1, index[..., None].expand(-1, -1, 4))
        return boxes, scores, labels.gather(1, index)


def best_pairs(boxes: Tensor, scores: Tensor, most: int) -> tuple[Tensor, Tensor, Tensor]:
    """The best (location, class) pairs of boxes (B, P, 4) with scores (B, P, C).

    Returns:
        Boxes (B, K, 4), scores (B, K) from high to low, classes (B, K); K is ``most`` or P * C.
    """
    classes = scores.shape[2]
    flat = scores.flatten(1)  # (B, P * C)
    best, index = flat.topk(min(most, flat.shape[1]))
    place = index // classes
    return boxes.gather(1, place[..., None].expand(-1, -1, 4)), best, index % classes


def survivors(
    boxes: Tensor, scores: Tensor, labels: Tensor, least: float, overlap: float
) -> Tensor:
    """Which of boxes sorted by score survive class-aware non-maximum suppression, (B, K) bool.

    The greedy rule is "kept unless a kept, stronger one of the class covers it". Applied to all at
    once, again and again, it settles on what going one by one gives: each round decides at least
    the first one that was open. So it takes a few rounds of matrices in place of K steps.

    Args:
        boxes: (B, K, 4) in pixels.
        scores: (B, K) from high to low.
        labels: (B, K) classes.
        least: scores below this do not count.
        overlap: the IoU over which a box is covered.
    """
    sides = (boxes[..., 2:] - boxes[..., :2]).clamp(min=0.0)
    area = sides[..., 0] * sides[..., 1]  # (B, K)
    low = torch.maximum(boxes[:, :, None, :2], boxes[:, None, :, :2])
    high = torch.minimum(boxes[:, :, None, 2:], boxes[:, None, :, 2:])
    shared = (high - low).clamp(min=0.0)
    both = shared[..., 0] * shared[..., 1]  # (B, K, K)
    either = area[:, :, None] + area[:, None, :] - both
    covers = both > overlap * either
    covers = torch.logical_and(covers, labels[:, :, None] == labels[:, None, :]).triu(1)
    counts = scores >= least
    kept = counts
    going = True
    while going:
        covered = torch.logical_and(covers, kept[:, :, None]).any(dim=1)
        after = torch.logical_and(counts, torch.logical_not(covered))
        going = not bool((after == kept).all())
        kept = after
    return kept
