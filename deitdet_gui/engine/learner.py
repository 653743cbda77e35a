"""One optimizer step, and the running average of the weights that is what gets judged and kept."""

import copy
import math
from typing import Any

import torch
from torch import Tensor, nn

from deitdet_gui.detector.detector import Detector
from deitdet_gui.detector.targets import Truth
from deitdet_gui.engine.device import Device
from deitdet_gui.engine.faults import Faults
from deitdet_gui.engine.outcome import is_memory_full
from deitdet_gui.engine.spread import ALONE, Spread
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
MOST_ROLL_BACKS = 3


class AstrayError(Exception):
    """The losses are no numbers any more, step after step; it may go on from a snapshot."""


class DivergedError(Exception):
    """It went astray again and again, also with a lower rate."""


class _Losses(nn.Module):
    """The detector's losses as a module's output, which is what DistributedDataParallel wraps."""

    def __init__(self, detector: Detector) -> None:
        super().__init__()
        self.detector = detector

    def forward(
        self,
        images: Tensor,
        truths: list[Truth],
        maps: list[Tensor] | None,
        by_geometry: bool,
    ) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
        losses = self.detector.losses(images, truths, maps, by_geometry=by_geometry)
        return losses.sum, losses.weight, losses.sums


class Learner:
    """A detector that learns, and its averaged twin.

    Args:
        detector: what learns is what requires gradients.
        device: where it lies and how it computes.
        lr: peak learning rate of pyramid and head.
        spread: the processes that share the work.
        faults: to happen on purpose.

    Attributes:
        averaged: the detector with the running mean of the weights; to judge and to keep.
        steps: taken so far; skipped ones do not count.
        pieces: how many parts a batch is worked on in, one after another.
        slowdown: share of the planned rate that it goes on with after it went astray.
        bad_steps: skipped in a row.
    """

    def __init__(
        self,
        detector: Detector,
        device: Device,
        lr: float,
        spread: Spread = ALONE,
        faults: Faults | None = None,
    ) -> None:
        self.detector = detector
        self.device = device
        self.lr = lr
        self.spread = spread
        self.faults = faults or Faults()
        self.steps = 0
        self.pieces = 1
        self.slowdown = 1.0
        self.bad_steps = 0
        self.averaged = _twin(detector)
        groups = parameter_groups(detector)
        # Fused means one kernel for all parameters; mps has none.
        self.optimizer = torch.optim.AdamW(groups, lr=lr, fused=device.place.type != "mps")
        if device.is_cpu:
            # torch asks a GPU before every step whether it records a graph, on the CPU too: one
            # that is busy or broken, the very reason for taking the CPU, would end the training.
            self.optimizer._accelerator_graph_capture_health_check = _no_graph  # type: ignore[method-assign]
        self._losses = spread.wrap(_Losses(detector))
        self._scaler = torch.amp.GradScaler(
            device.place.type, enabled=device.half and device.half_type == torch.float16
        )
        self._learning = {n: p for n, p in detector.named_parameters() if p.requires_grad}
        means = dict(self.averaged.named_parameters())
        self._mean = {name: means[name] for name in self._learning}

    @property
    def rate(self) -> float:
        """The learning rate of pyramid and head at the last step."""
        return float(self.optimizer.param_groups[-1]["lr"])

    def step(self, batch: Batch, progress: float) -> dict[str, Tensor]:
        """Learn from one batch; one that the memory has no room for in pieces.

        Gradients are those of the whole batch's losses, in however many pieces and on however many
        devices it is worked on: those of the sums add up, and the divisor comes last.

        Args:
            batch: the views; of several processes, this one's share.
            progress: how much of the run is over, 0..1.

        Returns:
            The losses, detached; empty when they were no numbers and the step was skipped.

        Raises:
            AstrayError: too many steps had to be skipped in a row.
            RuntimeError: there is no room for a single picture, or another fault of the device.
        """
        self._set_rate(progress)
        self.detector.train()
        by_geometry = progress < GEOMETRY_UNTIL
        while True:
            try:
                weight, sums = self._gradients(batch, by_geometry)
                break
            except RuntimeError as error:
                is_last = self.pieces >= len(batch) or self.spread.world > 1
                if is_last or not is_memory_full(error):
                    raise
            # Outside the handler, which would hold on to the tensors of the attempt.
            self.pieces = min(2 * self.pieces, len(batch))
            if self.device.place.type == "cuda":
                torch.cuda.empty_cache()
        return self._apply(weight.clamp(min=1), sums)

    def _gradients(self, batch: Batch, by_geometry: bool) -> tuple[Tensor, dict[str, Tensor]]:
        """Gradients of the sums; returns their divisor and the sums, over all processes."""
        device = self.device
        self.optimizer.zero_grad(set_to_none=True)
        weights, sums = [], []
        size = math.ceil(len(batch) / self.pieces)
        starts = range(0, len(batch), size)
        if self.faults.strikes("oom", self.steps):
            raise torch.OutOfMemoryError("on purpose")
        for start in starts:
            part = batch.piece(start, start + size)
            is_last = start == starts[-1]
            with (
                self.spread.quietly(self._losses, not is_last),
                torch.autocast(device.place.type, device.half_type, enabled=device.half),
            ):
                total, weight, each = self._losses(part.images, part.truths, part.maps, by_geometry)
                if self.faults.strikes("nan", self.steps):
                    total = total * float("nan")
                self._scaler.scale(total).backward()
            weights.append(weight.detach())
            sums.append({name: loss.detach() for name, loss in each.items()})
        added = {name: torch.stack([s[name] for s in sums]).sum() for name in sums[0]}
        return self.spread.added_up(torch.stack(weights).sum(), added)

    def _apply(self, weight: Tensor, sums: dict[str, Tensor]) -> dict[str, Tensor]:
        parameters = list(self._learning.values())
        self._scaler.unscale_(self.optimizer)
        gradients = [p.grad for p in parameters if p.grad is not None]
        torch._foreach_mul_(gradients, self.spread.world / weight)
        norm = nn.utils.clip_grad_norm_(parameters, LARGEST_GRADIENT)
        if not norm.isfinite().item():
            self._skip()
            return {}
        self.bad_steps = 0
        self._scaler.step(self.optimizer)
        self._scaler.update()
        self.steps += 1
        self._average()
        return {name: loss / weight for name, loss in sums.items()}

    def _skip(self) -> None:
        self.optimizer.zero_grad(set_to_none=True)
        if self._scaler.is_enabled():
            self._scaler.update()
            if self._scaler.get_scale() > 1:  # the scale was too large, which it finds out so
                return
        self.bad_steps += 1
        if self.bad_steps >= MOST_BAD_STEPS:
            raise AstrayError(f"{self.bad_steps} steps in a row had losses that are no numbers")

    def _set_rate(self, progress: float) -> None:
        warm = min(1.0, (self.steps + 1) / WARM_UP_STEPS)
        for group in self.optimizer.param_groups:
            group["lr"] = self.lr * self.slowdown * group["share"] * warm * schedule(progress)

    @torch.no_grad()
    def _average(self) -> None:
        memory = min(LONGEST_MEMORY, 1 + MEMORY_SHARE * self.steps)
        mean = [p.detach() for p in self._mean.values()]
        learning = [p.detach() for p in self._learning.values()]
        torch._foreach_lerp_(mean, learning, 1 / memory)

    def state(self) -> tuple[dict[str, Tensor], dict[str, Any]]:
        """Tensors and numbers for a snapshot."""
        tensors: dict[str, Tensor] = {}
        for name, parameter in self._learning.items():
            tensors[f"learning.{name}"] = parameter
            tensors[f"mean.{name}"] = self._mean[name]
            for key, value in self.optimizer.state.get(parameter, {}).items():
                tensors[f"optimizer.{key}.{name}"] = value
        numbers = {
            "learner_steps": self.steps,
            "pieces": self.pieces,
            "slowdown": self.slowdown,
            "scaler": self._scaler.state_dict(),
        }
        return tensors, numbers

    @torch.no_grad()
    def restore(self, tensors: dict[str, Tensor], numbers: dict[str, Any]) -> None:
        """Go on from a snapshot.

        Raises:
            KeyError: a tensor is missing.
            RuntimeError: a tensor has another shape.
        """
        for name, parameter in self._learning.items():
            parameter.copy_(tensors[f"learning.{name}"])
            self._mean[name].copy_(tensors[f"mean.{name}"])
            state = {
                key: tensors[f"optimizer.{key}.{name}"].to(parameter.device)
                for key in ("step", "exp_avg", "exp_avg_sq")
                if f"optimizer.{key}.{name}" in tensors
            }
            if state:
                self.optimizer.state[parameter] = state
            else:  # from before the first step, which is no place for what came after it
                self.optimizer.state.pop(parameter, None)
        self.steps = int(numbers["learner_steps"])
        self.pieces = int(numbers["pieces"])
        self.slowdown = float(numbers["slowdown"])
        if numbers["scaler"]:  # begun on a device without one, it begins with its own
            self._scaler.load_state_dict(numbers["scaler"])
        self.bad_steps = 0


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


def _no_graph() -> None:
    """There is none to record."""


def _twin(detector: Detector) -> Detector:
    """A copy with weights of its own; a frozen backbone is shared, being the same anyway."""
    memo = {id(detector.backbone): detector.backbone} if detector.backbone.is_frozen else {}
    return copy.deepcopy(detector, memo).requires_grad_(False).eval()
