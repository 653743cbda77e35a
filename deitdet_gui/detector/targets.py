"""Which location answers for which box, and how good an answer is asked of it."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from deitdet_gui.detector.boxes import area, iou

PRIOR = 8  # strides; the side of the square that a location stands for
LEAST_QUALITY = 0.05  # asked of a box's best location, even while nothing overlaps the box
LEAST_ALIGNED = 1e-12


@dataclass(frozen=True, slots=True)
class Truth:
    """What a picture shows, in pixels of the picture as the detector is given it.

    Attributes:
        boxes: (N, 4) float32 x0, y0, x1, y1. N may be 0.
        labels: (N,) int64 classes, 0..C-1.
        passed_over: (K, 4) areas in which nothing is asked of the classification. K may be 0.
    """

    boxes: Tensor
    labels: Tensor
    passed_over: Tensor

    def to(self, device: torch.device) -> "Truth":
        """The same on another device."""
        return Truth(self.boxes.to(device), self.labels.to(device), self.passed_over.to(device))


@dataclass(frozen=True, slots=True)
class Batch:
    """The truths of several pictures, padded to one number of boxes so that one call does all.

    Attributes:
        boxes: (B, M, 4); padding is 0.
        labels: (B, M); padding is 0.
        real: (B, M) bool, False for padding.
        passed_over: (B, K, 4); padding is 0 and so covers nothing.
    """

    boxes: Tensor
    labels: Tensor
    real: Tensor
    passed_over: Tensor


@dataclass(frozen=True, slots=True)
class Assignment:
    """What is asked of every location.

    Attributes:
        index: (B, P) int64, the box a location answers for, or -1 for background.
        quality: (B, P) float32 in 0..1, the score asked for; 0 for background.
    """

    index: Tensor
    quality: Tensor


def pad(truths: list[Truth]) -> Batch:
    """Put truths together; a batch without a single box has M = 1, all padding."""
    most = max(1, *(len(t.boxes) for t in truths))
    areas = max(1, *(len(t.passed_over) for t in truths))
    return Batch(
        torch.stack([F.pad(t.boxes, (0, 0, 0, most - len(t.boxes))) for t in truths]),
        torch.stack([F.pad(t.labels, (0, most - len(t.labels))) for t in truths]),
        torch.stack([torch.arange(most, device=t.boxes.device) < len(t.boxes) for t in truths]),
        torch.stack([F.pad(t.passed_over, (0, 0, 0, areas - len(t.passed_over))) for t in truths]),
    )


def covered(points: Tensor, areas: Tensor) -> Tensor:
    """Which locations (P, 2) lie inside which boxes (B, M, 4): (B, M, P) bool."""
    x, y = points.unbind(-1)
    x0, y0, x1, y1 = (side[..., None] for side in areas.unbind(-1))
    return (x > x0) & (x < x1) & (y > y0) & (y < y1)


def reachable(points: Tensor, strides: Tensor, batch: Batch) -> Tensor:
    """Which locations may answer for which boxes: (B, M, P) bool.

    Those inside it, and always the finest location nearest to its centre, so that a box smaller
    than a cell is never left without an answer.
    """
    centre = (batch.boxes[..., :2] + batch.boxes[..., 2:]) / 2  # (B, M, 2)
    offset = (points - centre[:, :, None]).abs().amax(-1)  # (B, M, P)
    finest = strides == strides.min()
    nearest = finest & (offset <= strides.min() / 2)
    return (covered(points, batch.boxes) | nearest) & batch.real[..., None]


def settle(claims: Tensor, overlaps: Tensor) -> Tensor:
    """Give each location to one box: of several that claim it, the one it overlaps most.

    Args:
        claims: (B, M, P) bool.
        overlaps: (B, M, P) IoU of each box with what the location proposes.

    Returns:
        (B, P) int64, -1 where nobody claims.
    """
    best = torch.where(claims, overlaps, -1.0).max(dim=1)
    return torch.where(best.values >= 0, best.indices, -1)


def leave_none_out(index: Tensor, points: Tensor, strides: Tensor, batch: Batch) -> Tensor:
    """Give a location to every box that lost all of its own to others.

    Such a box takes the nearest one that is not another's last, on the level for boxes of its
    size if there is one. Only boxes beyond the number of locations stay without.

    Args:
        index: (B, P) int64, the box of each location, or -1.
        points: (P, 2) centres of the locations in pixels.
        strides: (P,) stride of each location's level in pixels.
        batch: the truths.

    Returns:
        The same, amended.
    """
    counts = torch.zeros_like(batch.labels)
    counts.scatter_add_(1, index.clamp(min=0), (index >= 0).to(counts.dtype))
    lost = (batch.real & (counts == 0)).nonzero().tolist()
    if not lost:
        return index
    index = index.clone()
    far = 4 * points.max()
    levels = torch.unique(strides)
    side = area(batch.boxes).clamp(min=1e-9).sqrt()[..., None]
    fitting = levels[(side / (PRIOR * levels)).log().abs().argmin(-1)]  # (B, M)
    for picture, box in lost:
        owners = index[picture]
        is_last = (owners >= 0) & (counts[picture][owners.clamp(min=0)] == 1)
        centre = (batch.boxes[picture, box, :2] + batch.boxes[picture, box, 2:]) / 2
        away = (points - centre).abs().amax(-1) + far * (strides != fitting[picture, box])
        place = away.masked_fill(is_last, torch.inf).argmin()
        if is_last[place]:
            continue
        if owners[place] >= 0:
            counts[picture, owners[place]] -= 1
        counts[picture, box] += 1
        index[picture, place] = box
    return index


def iou_asked(index: Tensor, overlaps: Tensor) -> Tensor:
    """The quality (B, P) that asks for the IoU (B, M, P) with each location's own box."""
    return of_box(overlaps, index).clamp(min=LEAST_QUALITY) * (index >= 0)


def of_box(values: Tensor, index: Tensor) -> Tensor:
    """Pick from (B, M, P) the value of each location's own box, (B, P); background picks box 0."""
    return values.gather(1, index.clamp(min=0)[:, None])[:, 0]


def by_geometry(
    points: Tensor, strides: Tensor, proposals: Tensor, batch: Batch, nearest: int = 9
) -> Assignment:
    """Assign by the place of the locations alone; for the first steps, when scores mean nothing.

    On each level the ``nearest`` locations to a box's centre are candidates; those whose prior
    square of 8 strides overlaps the box more than the candidates' mean plus one standard
    deviation answer for it. The quality asked for is the IoU of what they propose.

    Source: Zhang et al., "Bridging the Gap Between Anchor-based and Anchor-free Detection via
    Adaptive Training Sample Selection", CVPR 2020.

    Args:
        points: (P, 2) centres of the locations in pixels.
        strides: (P,) stride of each location's level in pixels.
        proposals: (B, P, 4) boxes proposed now, in pixels.
        batch: the truths.
        nearest: candidates on each level.

    Returns:
        The assignment.
    """
    reach = PRIOR / 2 * strides[:, None]
    priors = torch.cat([points - reach, points + reach], dim=1)
    fits = iou(batch.boxes[:, :, None], priors)  # (B, M, P)
    centre = (batch.boxes[..., :2] + batch.boxes[..., 2:]) / 2
    away = (points - centre[:, :, None]).square().sum(-1)  # (B, M, P)
    chosen = []
    for stride in torch.unique(strides):
        places = (strides == stride).nonzero()[:, 0]
        closest = away[..., places].topk(min(nearest, len(places)), largest=False).indices
        chosen.append(places[closest])
    candidates = torch.cat(chosen, dim=-1)  # (B, M, about 3 * nearest)
    of_candidates = fits.gather(2, candidates)
    least = of_candidates.mean(-1, keepdim=True) + of_candidates.std(-1, keepdim=True)
    claims = torch.zeros_like(fits, dtype=torch.bool)
    claims.scatter_(2, candidates, of_candidates >= least)
    claims &= reachable(points, strides, batch)
    index = leave_none_out(settle(claims, fits), points, strides, batch)
    overlaps = iou(batch.boxes[:, :, None], proposals[:, None])
    return Assignment(index, iou_asked(index, overlaps))


def by_centre(
    points: Tensor,
    strides: Tensor,
    proposals: Tensor,
    batch: Batch,
    radius: float = 1.5,
    reach: float = 8.0,
) -> Assignment:
    """Assign by fixed rules: near the centre, on the level that is for boxes of that size.

    A location answers for a box when it lies inside it, at most ``radius`` strides from its centre,
    and the farthest side is at most ``reach`` strides away but over half of that (on the finest
    level also nearer, on the coarsest also farther). Of several boxes the smallest gets it.

    Source: Tian et al., "FCOS: Fully Convolutional One-Stage Object Detection", ICCV 2019, with
    the centre sampling of its journal version.

    Args:
        points: (P, 2) centres of the locations in pixels.
        strides: (P,) stride of each location's level in pixels.
        proposals: (B, P, 4) boxes proposed now, in pixels.
        batch: the truths.
        radius: of the centre's square, in strides.
        reach: largest distance of a side that a level is for, in strides.

    Returns:
        The assignment; the quality asked for is the IoU of what is proposed.
    """
    low, high = batch.boxes[..., :2, None], batch.boxes[..., 2:, None]  # (B, M, 2, 1)
    places = points.T  # (2, P)
    farthest = torch.maximum(places - low, high - places).amax(2)  # (B, M, P)
    away = (places - (low + high) / 2).abs().amax(2)
    above = (farthest > reach / 2 * strides) | (strides == strides.min())
    below = (farthest <= reach * strides) | (strides == strides.max())
    fits = covered(points, batch.boxes) & (away <= radius * strides) & above & below
    orphaned = ~fits.any(-1, keepdim=True)
    allowed = reachable(points, strides, batch)
    claims = allowed & (fits | (orphaned & (strides == strides.min())))
    small = 1 / (1 + area(batch.boxes))[..., None]
    index = settle(claims, small.expand_as(farthest))
    index = leave_none_out(index, points, strides, batch)
    overlaps = iou(batch.boxes[:, :, None], proposals[:, None])
    return Assignment(index, iou_asked(index, overlaps))


def by_alignment(
    points: Tensor,
    strides: Tensor,
    proposals: Tensor,
    scores: Tensor,
    batch: Batch,
    most: int = 13,
    score_power: float = 1.0,
    overlap_power: float = 6.0,
) -> Assignment:
    """Assign to the locations that do best at both tasks already.

    The ``most`` reachable locations with the highest score ** a * IoU ** b answer for a box. The
    quality asked for is that product, scaled so that a box's best location is asked for its IoU.

    Source: Feng et al., "TOOD: Task-aligned One-stage Object Detection", ICCV 2021.

    Args:
        points: (P, 2) centres of the locations in pixels.
        strides: (P,) stride of each location's level in pixels.
        proposals: (B, P, 4) boxes proposed now, in pixels.
        scores: (B, P, C) scores given now, 0..1.
        batch: the truths.
        most: how many locations answer for one box.
        score_power: the a above.
        overlap_power: the b above.

    Returns:
        The assignment.
    """
    overlaps = iou(batch.boxes[:, :, None], proposals[:, None])  # (B, M, P)
    classes = batch.labels[..., None].expand(-1, -1, scores.shape[1])
    given = scores.transpose(1, 2).gather(1, classes)  # (B, M, P)
    aligned = given.pow(score_power) * overlaps.pow(overlap_power)
    allowed = reachable(points, strides, batch)
    best = aligned.masked_fill(~allowed, 0.0).topk(min(most, aligned.shape[-1]), dim=-1)
    claims = torch.zeros_like(allowed).scatter_(2, best.indices, True) & allowed
    index = leave_none_out(settle(claims, overlaps), points, strides, batch)
    owned = index[:, None] == torch.arange(batch.boxes.shape[1], device=index.device)[:, None]
    aligned = aligned + LEAST_ALIGNED
    best_aligned = (aligned * owned).amax(-1, keepdim=True).clamp(min=LEAST_ALIGNED)
    best_overlap = (overlaps * owned).amax(-1, keepdim=True).clamp(min=LEAST_QUALITY)
    quality = of_box(aligned / best_aligned * best_overlap, index)
    return Assignment(index, quality * (index >= 0))
