"""One optimizer step, and the running average of the weights that is what gets judged and kept."""

import copy
import math

import torch
from torch import Tensor, nn

from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine.device import Device
from deitdet_gui.engine.views import Batch

WARM_UP_STEPS = 20
FLAT_UNTIL = 0.5  # share of the run at the full rate; then half a cosine
LAST_RATE = 0.02  # of the full one
GEOMETRY_UNTIL = 0.1  # share of the run in which boxes are assigned by place alone
BACKBONE_RATE = 0.2  # of the head's; the backbone knows a lot already
LAYER_DECAY = 0.8  # from the backbone's last layer to its first
WEIGHT_DECAY = 0.05
LARGEST_GRADIENT = 5.0
MEMORY_SHARE = 0.05  # of the steps so far that the average looks back on
LONGEST_MEMORY = 250  # steps
MOST_BAD_STEPS = 10


class DivergedError(Exception):
    """The losses are no numbers any more, again and again."""


class Learner:
    """A detector that learns, and its averaged twin.

    Args:
        detector: what learns is what requires gradients.
        device: where it lies and how it computes.
        lr: peak learning rate of pyramid and head.

    Attributes:
        averaged: the detector with the running mean of the weights; to judge and to keep.
    """

    def __init__(self, detector: Detector, device: Device, lr: float) -> None:
        self.detector = detector
        self.device = device
        self.lr = lr
        self.steps = 0
        self.averaged = _twin(detector)
        groups = parameter_groups(detector)
        # Fused means one kernel for all parameters; mps has none.
        self.optimizer = torch.optim.AdamW(groups, lr=lr, fused=device.place.type != "mps")
        self._learning = [p for p in detector.parameters() if p.requires_grad]
        self._mean = [
            mine
            for mine, theirs in zip(self.averaged.parameters(), detector.parameters(), strict=True)
            if theirs.requires_grad
        ]
        self._bad_steps = 0

    @property
    def rate(self) -> float:
        """The learning rate of pyramid and head at the last step."""
        return float(self.optimizer.param_groups[-1]["lr"])

    def step(self, batch: Batch, progress: float) -> dict[str, Tensor]:
        """Learn from one batch.

        Args:
            batch: the views.
            progress: how much of the run is over, 0..1.

        Returns:
            The losses, detached; empty when they were no numbers and the step was skipped.

        Raises:
            DivergedError: too many steps had to be skipped in a row.
        """
        self._set_rate(progress)
        device = self.device
        self.detector.train()
        with torch.autocast(device.place.type, device.half_type, enabled=device.half):
            losses = self.detector.losses(
                batch.images, batch.truths, batch.maps, by_geometry=progress < GEOMETRY_UNTIL
            )
        total = losses.sum / losses.weight.clamp(min=1)
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]
        norm = nn.utils.clip_grad_norm_(self._learning, LARGEST_GRADIENT)
        if not (total.isfinite() & norm.isfinite()).item():
            self._skip()
            return {}
        self._bad_steps = 0
        self.optimizer.step()
        self.steps += 1
        self._average()
        return {name: loss.detach() for name, loss in losses.means().items()}

    def _skip(self) -> None:
        self.optimizer.zero_grad(set_to_none=True)
        self._bad_steps += 1
        if self._bad_steps >= MOST_BAD_STEPS:
            raise DivergedError(f"{self._bad_steps} steps in a row had losses that are no numbers")

    def _set_rate(self, progress: float) -> None:
        warm = min(1.0, (self.steps + 1) / WARM_UP_STEPS)
        for group in self.optimizer.param_groups:
            group["lr"] = self.lr * group["share"] * warm * schedule(progress)

    @torch.no_grad()
    def _average(self) -> None:
        memory = min(LONGEST_MEMORY, 1 + MEMORY_SHARE * self.steps)
        mean = [p.detach() for p in self._mean]
        torch._foreach_lerp_(mean, [p.detach() for p in self._learning], 1 / memory)


def schedule(progress: float) -> float:
    """The share of the peak rate when ``progress`` (0..1) of the run is over."""
    if progress < FLAT_UNTIL:
        return 1.0
    falling = min(1.0, (progress - FLAT_UNTIL) / (1 - FLAT_UNTIL))
    return LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + math.cos(math.pi * falling))


def parameter_groups(detector: Detector) -> list[dict[str, object]]:
    """What learns, in groups with one share of the rate and one weight decay each.

    The backbone's layers get the smaller a share the earlier they come. Vectors (norms, biases,
    tokens) and the position embedding are not decayed. The last group is the head's.
    """
    groups: list[dict[str, object]] = []
    layers = detector.backbone.layers()
    whole = {id(p) for p in detector.backbone.not_decayed()}
    for depth, layer in enumerate(layers):
        share = BACKBONE_RATE * LAYER_DECAY ** (len(layers) - 1 - depth)
        _add_groups(groups, layer, share, whole)
    rest = [*detector.pyramid.parameters(), *detector.head.parameters()]
    _add_groups(groups, rest, 1.0, whole)
    return groups


def _add_groups(
    groups: list[dict[str, object]], parameters: list[nn.Parameter], share: float, whole: set[int]
) -> None:
    learning = [p for p in parameters if p.requires_grad]
    for decays in (True, False):
        some = [p for p in learning if (p.ndim > 1 and id(p) not in whole) == decays]
        if some:
            decay = WEIGHT_DECAY if decays else 0.0
            groups.append({"params": some, "share": share, "weight_decay": decay})


def _twin(detector: Detector) -> Detector:
    """A copy with weights of its own; a frozen backbone is shared, being the same anyway."""
    memo = {id(detector.backbone): detector.backbone} if detector.backbone.is_frozen else {}
    return copy.deepcopy(detector, memo).requires_grad_(False).eval()
