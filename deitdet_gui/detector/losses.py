"""The losses, each a sum over locations that the caller divides by the quality asked for."""

import torch
import torch.nn.functional as F
from torch import Tensor

from deitdet_gui.detector.boxes import giou


def quality_focal(logits: Tensor, wanted: Tensor) -> Tensor:
    """Cross-entropy against a score between 0 and 1, scaled by how far off the guess is.

    Source: Li et al., "Generalized Focal Loss", NeurIPS 2020, with a power of 2.

    Args:
        logits: (...) class logits.
        wanted: (...) scores asked for, 0..1.

    Returns:
        (...) losses.
    """
    off = (logits.sigmoid() - wanted).abs()
    return F.binary_cross_entropy_with_logits(logits, wanted, reduction="none") * off.square()


def focal(logits: Tensor, wanted: Tensor, balance: float = 0.25) -> Tensor:
    """Cross-entropy against 0 or 1, in which easy locations count little.

    Source: Lin et al., "Focal Loss for Dense Object Detection", ICCV 2017, with a power of 2.

    Args:
        logits: (...) class logits.
        wanted: (...) 0 or 1.
        balance: weight of the ones; the zeros weigh 1 minus this.

    Returns:
        (...) losses.
    """
    off = (logits.sigmoid() - wanted).abs()
    weight = wanted * balance + (1 - wanted) * (1 - balance)
    entropy = F.binary_cross_entropy_with_logits(logits, wanted, reduction="none")
    return weight * entropy * off.square()


def generalised_iou(boxes: Tensor, wanted: Tensor) -> Tensor:
    """1 minus the generalised IoU of boxes (N, 4) with those wanted, (N,)."""
    return 1 - giou(boxes, wanted)


def smooth_l1(distances: Tensor, wanted: Tensor) -> Tensor:
    """Smooth L1 of distances (N, 4), in strides, summed over the four sides, (N,)."""
    return F.smooth_l1_loss(distances, wanted, reduction="none").sum(-1)


def distribution_focal(bins: Tensor, wanted: Tensor) -> Tensor:
    """Cross-entropy of a distance's distribution against its two neighbouring bins.

    Source: Li et al., "Generalized Focal Loss", NeurIPS 2020.

    Args:
        bins: (N, 4, R + 1) side logits.
        wanted: (N, 4) distances in strides; those outside 0..R are cut off.

    Returns:
        (N,) losses, the mean over the sides.
    """
    wanted = wanted.clamp(0, bins.shape[-1] - 1 - 0.01)
    low = wanted.floor()
    share = wanted - low  # of the upper neighbour
    log_p = F.log_softmax(bins, dim=-1)
    lower = log_p.gather(-1, low.long()[..., None])[..., 0]
    upper = log_p.gather(-1, low.long()[..., None] + 1)[..., 0]
    return -torch.lerp(lower, upper, share).mean(-1)
