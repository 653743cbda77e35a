"""The choices of a training, all made: from what the person chose, the device and the pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from deitdet_gui.core.dataset import Dataset, Image
from deitdet_gui.core.input_size import choose_canvas, usual_side
from deitdet_gui.core.runs import RunConfig, usual_minutes
from deitdet_gui.detector.build import ARCHITECTURES, SHAPES
from deitdet_gui.engine.augment import Policy
from deitdet_gui.engine.device import Device

BATCH_ON_CPU = 8
BATCH_ON_GPU = 16
LR = 2e-3
LR_WITH_BACKBONE = 5e-4

POLICIES = {
    "none": Policy(flip_x=False, smallest_scale=1.0, largest_scale=1.0, colour=0.0),
    "light": Policy(smallest_scale=0.8, largest_scale=1.25, colour=0.15),
    "auto": Policy(),
    "strong": Policy(smallest_scale=0.5, largest_scale=2.0, colour=0.4),
}
SIDED_WORDS = ("left", "right")


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done.

    Attributes:
        shape: arguments of ``build``, but for the number of classes and the canvas.
        canvas: (height, width) of the network's input in pixels.
        freeze: ``frozen``, ``last-2`` or ``full``.
        batch: views a step.
        lr: peak learning rate of pyramid and head.
        policy: what varies from view to view.
        steps: how many, or None where the time decides.
        seconds: wall-clock budget of everything, or None where the steps decide.
    """

    shape: dict[str, Any]
    canvas: tuple[int, int]
    freeze: str
    batch: int
    lr: float
    policy: Policy
    steps: int | None
    seconds: float | None


def make_plan(config: RunConfig, device: Device, dataset: Dataset, images: Sequence[Image]) -> Plan:
    """Make all choices.

    Args:
        config: the person's.
        device: where the training runs.
        dataset: the annotations.
        images: the training pictures; at least one.
    """
    freeze = config.freeze
    if freeze == "auto":
        freeze = "frozen" if device.is_cpu else "full"
    shape = {
        "architecture": ARCHITECTURES[config.preset],
        **SHAPES[config.preset],
        "classic": config.losses == "classic",
        "drop_path": 0.1 if freeze == "full" else 0.0,
    }
    minutes = config.minutes
    if not minutes and not config.steps:
        minutes = usual_minutes(len(images), device.place.type)
    side = usual_side(config.preset, device.is_cpu, images)
    return Plan(
        shape=shape,
        canvas=choose_canvas(images, config.canvas or side),
        freeze=freeze,
        batch=config.batch or (BATCH_ON_CPU if device.is_cpu else BATCH_ON_GPU),
        lr=config.lr or (LR if freeze == "frozen" else LR_WITH_BACKBONE),
        policy=_policy(config, dataset),
        steps=config.steps or None,
        seconds=minutes * 60 if minutes else None,
    )


def _policy(config: RunConfig, dataset: Dataset) -> Policy:
    chosen = POLICIES[config.augment]
    flips = config.flips
    if flips == "auto":
        words = {w for c in dataset.categories.values() for w in c.name.lower().split()}
        flips = "none" if words & set(SIDED_WORDS) or config.augment == "none" else "horizontal"
    return Policy(
        flip_x=flips in ("horizontal", "all"),
        flip_y=flips == "all",
        smallest_scale=chosen.smallest_scale,
        largest_scale=chosen.largest_scale,
        colour=chosen.colour,
    )
