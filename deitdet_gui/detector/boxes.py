"""Boxes as tensors: x0, y0, x1, y1 in pixels, last dimension 4."""

import torch
from torch import Tensor
from torchvision.ops import batched_nms


def area(boxes: Tensor) -> Tensor:
    """Area of boxes (..., 4) in square pixels, (...). A box turned inside out has area 0."""
    sides = (boxes[..., 2:] - boxes[..., :2]).clamp(min=0)
    return sides[..., 0] * sides[..., 1]


def overlap(a: Tensor, b: Tensor) -> tuple[Tensor, Tensor]:
    """Intersection and union, in square pixels.

    Args:
        a: (..., 4), broadcast against ``b``; (N, 1, 4) against (1, M, 4) gives every pair.
        b: (..., 4) in the same frame.

    Returns:
        Two tensors of the broadcast shape without its last dimension.
    """
    low = torch.maximum(a[..., :2], b[..., :2])
    high = torch.minimum(a[..., 2:], b[..., 2:])
    sides = (high - low).clamp(min=0)
    both = sides[..., 0] * sides[..., 1]
    return both, area(a) + area(b) - both


def iou(a: Tensor, b: Tensor) -> Tensor:
    """Intersection over union of boxes that broadcast, 0..1. Two empty boxes have 0."""
    both, either = overlap(a, b)
    return both / either.clamp(min=1e-9)


def giou(a: Tensor, b: Tensor) -> Tensor:
    """Generalised intersection over union of boxes that broadcast, -1..1.

    Source: Rezatofighi et al., "Generalized Intersection over Union", CVPR 2019.
    """
    both, either = overlap(a, b)
    low = torch.minimum(a[..., :2], b[..., :2])
    high = torch.maximum(a[..., 2:], b[..., 2:])
    hull = ((high - low)[..., 0] * (high - low)[..., 1]).clamp(min=1e-9)
    return both / either.clamp(min=1e-9) - (hull - either) / hull


def from_distances(points: Tensor, distances: Tensor) -> Tensor:
    """Boxes from locations and their distances to the four sides.

    Args:
        points: (..., 2) x, y in pixels.
        distances: (..., 4) to the left, top, right and bottom side, in pixels.

    Returns:
        (..., 4) x0, y0, x1, y1 in pixels.
    """
    return torch.cat([points - distances[..., :2], points + distances[..., 2:]], dim=-1)


def to_distances(points: Tensor, boxes: Tensor) -> Tensor:
    """The inverse of :func:`from_distances`; negative where a location lies outside its box."""
    return torch.cat([points - boxes[..., :2], boxes[..., 2:] - points], dim=-1)


def clip(boxes: Tensor, height: int, width: int) -> Tensor:
    """Boxes (..., 4) cut off at the edges of a picture of ``height`` x ``width`` pixels."""
    sides = boxes.new_tensor([width, height, width, height])
    return torch.minimum(boxes.clamp(min=0), sides)


CANDIDATES = 1000  # of the best scores that are looked at
OVERLAP = 0.6  # the IoU from which on two boxes of one class are one


def keep_best(
    boxes: Tensor,
    scores: Tensor,
    *,
    least: float,
    most: int,
    overlap: float = OVERLAP,
    candidates: int = CANDIDATES,
) -> tuple[Tensor, Tensor, Tensor]:
    """Class-aware non-maximum suppression over dense scores of one picture.

    Args:
        boxes: (P, 4) in pixels.
        scores: (P, C) in 0..1; a location may be kept for several classes.
        least: scores below this are dropped first.
        most: how many boxes may remain.
        overlap: of two boxes of one class with a larger IoU than this, the weaker goes.
        candidates: how many of the best scores are looked at.

    Returns:
        (K, 4) boxes, (K,) scores from high to low, (K,) int64 classes. K may be 0.
    """
    flat = scores.flatten()  # (P * C,)
    flat, index = flat.topk(min(candidates, flat.numel()))
    index = index[flat >= least]
    flat = flat[flat >= least]
    labels = index % scores.shape[1]
    chosen = boxes[index // scores.shape[1]]
    kept = batched_nms(chosen, flat, labels, overlap)[:most]
    return chosen[kept], flat[kept], labels[kept]
