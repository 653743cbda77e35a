"""The choices of a training, all made: from what the person chose, the machine and the pictures.

Plain numbers and no torch, so that the window shows before the start what the engine will do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Literal

import numpy as np

from deitdet_gui.core.dataset import Dataset, Image
from deitdet_gui.core.input_size import choose_canvas, usual_side
from deitdet_gui.core.runs import RunConfig, usual_minutes
from deitdet_gui.core.words import say

ARCHITECTURES = {
    "nano": "deit_tiny_patch16_224.fb_in1k",
    "small": "deit3_small_patch16_384.fb_in22k_ft_in1k",
    "base": "deit3_base_patch16_384.fb_in22k_ft_in1k",
}
# What a preset adds to its backbone: blocks that are tapped, channels of pyramid and head.
SHAPES: dict[str, dict[str, Any]] = {
    "nano": {"taps": (5, 8, 11), "channels": 48},
    "small": {"taps": (5, 8, 11), "channels": 64},
    "base": {"taps": (5, 8, 11), "channels": 96},
}
BATCH_ON_CPU = 8
BATCH_ON_GPU = 16
LR = 2e-3
LR_WITH_BACKBONE = 5e-4
SHARE_OF_MEMORY = 0.4  # of what is free when training begins
SHARE_OF_PICTURES = 0.25  # of that, where views and their features lie in the same memory
SHARE_OF_DISK = 0.1  # likewise, for features that the memory has no room for
MOST_DISK = 8 << 30  # bytes
UNEVEN = 10.0  # times as many images with one category as with another
SIDED_WORDS = ("left", "right")


@dataclass(frozen=True, slots=True)
class Machine:
    """What a training has to do with; the engine's ``device`` job tells it.

    Attributes:
        device: "cpu", "cuda", "cuda:1", "mps".
        reason: why that one, in words.
        threads: CPU threads of torch.
        memory: bytes that can be had without swapping.
        gpu_memory: bytes free on the GPU, or 0.
        disk: bytes free where caches are kept, or 0 where nobody has looked.
    """

    device: str = "cpu"
    reason: str = ""
    threads: int = 1
    memory: int = 2 << 30
    gpu_memory: int = 0
    disk: int = 0

    @property
    def is_cpu(self) -> bool:
        return self.device == "cpu"

    @staticmethod
    def from_json(row: Mapping[str, Any]) -> "Machine":
        """From the ``Report("device")``; what it does not say stays as it is by default."""
        known = {name: row[name] for name in Machine.__dataclass_fields__ if name in row}
        return Machine(**known)


@dataclass(frozen=True, slots=True)
class Policy:
    """What may change from view to view; each number has a plain meaning so it can be shown.

    Attributes:
        flip_x: mirror left and right, every other time.
        flip_y: mirror top and bottom.
        smallest_scale: of the fitting size.
        largest_scale: of the fitting size.
        colour: by how much brightness, contrast, gamma and channels may differ, 0..1.
        mosaic: how many of the views show four pictures at once, 0..1.
    """

    flip_x: bool = True
    flip_y: bool = False
    smallest_scale: float = 0.7
    largest_scale: float = 1.5
    colour: float = 0.25
    mosaic: float = 0.0


POLICIES = {
    "none": Policy(flip_x=False, smallest_scale=1.0, largest_scale=1.0, colour=0.0),
    "light": Policy(smallest_scale=0.8, largest_scale=1.25, colour=0.15),
    "auto": Policy(),
    "strong": Policy(smallest_scale=0.5, largest_scale=2.0, colour=0.4, mosaic=0.5),
    # Seen from above there is no up: microscopes, aeroplanes, flat-bed scanners.
    "aerial": Policy(flip_y=True),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done.

    Attributes:
        preset: nano, small or base.
        shape: arguments of ``detector.build``, but for the number of classes and the canvas.
        canvas: (height, width) of the network's input in pixels.
        freeze: ``frozen``, ``last-2`` or ``full``.
        batch: views a step.
        lr: peak learning rate of pyramid and head.
        policy: what varies from view to view.
        repeats: rare categories come up oftener.
        steps: how many, or None where the time decides.
        seconds: wall-clock budget of everything, or None where the steps decide.
        views: views a picture whose features are kept, or 0: as many as the time allows.
        memory: bytes of the GPU's memory, where there is one, or else of the machine's, for what
            is kept: views and their features, or pictures that a GPU draws views of.
        pictures: bytes of the machine's memory for decoded training pictures; those that are
            judged on, a hundred at most, come on top.
        disk: bytes of disk for features that the memory has no room for.
        patience: judgings in a row that are no better, after which it ends; 0 for never.
    """

    preset: str
    shape: dict[str, Any]
    canvas: tuple[int, int]
    freeze: Literal["frozen", "last-2", "full"]
    batch: int
    lr: float
    policy: Policy
    repeats: bool
    steps: int | None
    seconds: float | None
    views: int = 0
    memory: int = 0
    pictures: int = 0
    disk: int = 0
    patience: int = 0
    device: str = "cpu"
    reason: str = field(default="", compare=False)

    @property
    def keeps_features(self) -> bool:
        """The backbone stays as it is, so that what it says of a view is computed once."""
        return self.freeze == "frozen"

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def from_json(row: Mapping[str, Any]) -> "Plan":
        """From :meth:`as_json`.

        Raises:
            KeyError, TypeError, ValueError: it is no plan.
        """
        known = {name: row[name] for name in Plan.__dataclass_fields__ if name in row}
        height, width = row["canvas"]
        shape = {k: tuple(v) if isinstance(v, list) else v for k, v in row["shape"].items()}
        policy = Policy(**row["policy"])
        return Plan(**{**known, "canvas": (height, width), "shape": shape, "policy": policy})

    def in_words(self) -> list[tuple[str, str]]:
        """Each choice with its name, for a person to read before the start."""
        height, width = self.canvas
        kept = {
            "frozen": say("what finds boxes; the pre-trained network stays as it is"),
            "last-2": say("what finds boxes, and the last two blocks of the pre-trained network"),
            "full": say("the whole network, its early layers slowly"),
        }
        rows = [
            (say("Device"), self.reason or self.device),
            (say("Input"), say("{width} x {height} pixels", width=width, height=height)),
            (say("Learns"), kept[self.freeze]),
            (say("Pictures a step"), f"{self.batch}"),
            (say("Length"), self._length()),
            *self._early_end(),
            (say("Learning rate"), say("{rate:g}, falling in the second half", rate=self.lr)),
            (say("Variation"), self._variation()),
        ]
        if self.keeps_features:
            gigabytes = f"{self.memory / 2**30:.1f}"
            disk = f"{self.disk / 2**30:.1f}"
            text = say(
                "what the pre-trained network sees, so that it looks once; up to {memory} GB of "
                "memory and {disk} GB of disk",
                memory=gigabytes,
                disk=disk,
            )
            rows.append((say("Kept"), text))
        if self.repeats:
            rows.append((say("Rare categories"), say("come up oftener")))
        return rows

    def _length(self) -> str:
        if self.seconds is None:
            return say("{steps:,} steps", steps=self.steps or 0)
        if self.seconds < 120:  # so that it is never "1 minutes"
            time = say("{seconds:.0f} seconds", seconds=self.seconds)
        else:
            time = say("{minutes:.0f} minutes", minutes=self.seconds / 60)
        if self.steps is None:
            return time
        return say("{steps:,} steps, at most {minutes}", steps=self.steps, minutes=time)

    def _early_end(self) -> list[tuple[str, str]]:
        if not self.patience:
            return []
        once = say("as soon as AP is no better")
        often = say("when AP was no better {count} times in a row", count=self.patience)
        return [(say("Ends early"), once if self.patience == 1 else often)]

    def _variation(self) -> str:
        policy = self.policy
        parts = []
        if policy.flip_x or policy.flip_y:
            parts.append(say("mirrored both ways") if policy.flip_y else say("mirrored"))
        if policy.smallest_scale < policy.largest_scale:
            parts.append(
                say(
                    "scaled {low:g} to {high:g}",
                    low=policy.smallest_scale,
                    high=policy.largest_scale,
                )
            )
        if policy.colour:
            parts.append(say("recoloured"))
        if policy.mosaic:
            parts.append(say("four in one"))
        return ", ".join(parts) or say("none")


def make_plan(
    config: RunConfig, machine: Machine, dataset: Dataset, images: Sequence[Image], now: float = 0.0
) -> Plan:
    """Make all choices.

    Args:
        config: the person's.
        machine: where the training runs.
        dataset: the annotations.
        images: the training pictures; at least one.
        now: seconds since 1970, for a training that is to be finished by some time.
    """
    freeze = config.freeze
    if freeze == "auto":
        freeze = "frozen" if machine.is_cpu else "full"
    shape = {
        "architecture": ARCHITECTURES[config.preset],
        **SHAPES[config.preset],
        "classic": config.losses == "classic",
        "drop_path": 0.1 if freeze == "full" else 0.0,
    }
    minutes = config.minutes
    if config.finish_by:
        minutes = max(0.1, (config.finish_by - now) / 60)
    if not minutes and not config.steps:
        minutes = usual_minutes(len(images), machine.device)
    side = usual_side(config.preset, machine.is_cpu, images)
    disk = min(MOST_DISK, SHARE_OF_DISK * machine.disk)
    memory, pictures = _memory(machine, freeze == "frozen")
    return Plan(
        preset=config.preset,
        shape=shape,
        canvas=choose_canvas(images, config.canvas or side),
        freeze=freeze,
        batch=config.batch or (BATCH_ON_CPU if machine.is_cpu else BATCH_ON_GPU),
        lr=config.lr or (LR if freeze == "frozen" else LR_WITH_BACKBONE),
        policy=choose_policy(config, dataset),
        repeats=config.repeats == "on" or (config.repeats == "auto" and is_uneven(dataset, images)),
        steps=config.steps or None,
        seconds=minutes * 60 if minutes else None,
        views=config.views,
        memory=memory,
        pictures=pictures,
        disk=int(config.cache_gb * 2**30 if config.cache_gb else disk),
        patience=config.patience,
        device=machine.device,
        reason=machine.reason,
    )


def _memory(machine: Machine, keeps_features: bool) -> tuple[int, int]:
    """Bytes for views and features, and for decoded pictures.

    A picture takes half of what a view and its features do and is made ten times as quickly.
    """
    room = SHARE_OF_MEMORY * machine.memory
    if machine.gpu_memory:
        return int(SHARE_OF_MEMORY * machine.gpu_memory), int(room)
    share = SHARE_OF_PICTURES if keeps_features else 1.0
    return int(room * (1 - share)), int(room * share)


def choose_policy(config: RunConfig, dataset: Dataset) -> Policy:
    """What varies: the preset's, without mirroring where a category's name tells sides apart."""
    chosen = POLICIES[config.augment]
    mosaic = {"auto": chosen.mosaic, "on": 0.5, "off": 0.0}[config.mosaic]
    flip_x, flip_y = chosen.flip_x, chosen.flip_y
    if config.flips != "auto":
        flip_x, flip_y = config.flips in ("horizontal", "all"), config.flips == "all"
    elif any(w in SIDED_WORDS for c in dataset.categories.values() for w in c.name.lower().split()):
        flip_x = flip_y = False
    return replace(chosen, flip_x=flip_x, flip_y=flip_y, mosaic=mosaic)


def next_time_of_day(hour: int, minute: int, now: datetime) -> float:
    """When it is next so late, today or tomorrow, in seconds since 1970."""
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return (then if then > now else then + timedelta(days=1)).timestamp()


def images_with(dataset: Dataset, images: Sequence[Image]) -> dict[int, int]:
    """Category id -> on how many of these images it has a box that is learnt; 0s are left out.

    By columns: a look at a million boxes must not be felt in the window.
    """
    columns = dataset.box_columns()
    ids = np.fromiter((image.id for image in images), np.int64, len(images))
    learnt = np.isin(columns.images, ids) & ~columns.is_passed_over
    known = np.array(sorted(dataset.categories), np.int64)
    if not learnt.any():
        return {}
    kinds = np.searchsorted(known, columns.categories[learnt])
    pairs = np.sort(columns.images[learnt] * len(known) + kinds)  # np.unique takes far longer
    is_new = np.append(True, pairs[1:] != pairs[:-1])
    counts = np.bincount(pairs[is_new] % len(known), minlength=len(known))
    return {int(id): int(count) for id, count in zip(known, counts, strict=True) if count}


def is_uneven(dataset: Dataset, images: Sequence[Image]) -> bool:
    """One category is on ten times as many images as another."""
    counts = images_with(dataset, images).values()
    return bool(counts) and max(counts) > UNEVEN * min(counts)


def repeat_factors(present: Sequence[Sequence[int]], most: float = 4.0) -> list[float]:
    """How often each image is to come up, so that rare categories are seen often enough.

    ``r(category) = max(1, sqrt(t / f))`` where f is the share of images with it and t half the
    median of those shares; an image counts as often as its rarest category.

    Source: repeat-factor sampling of Gupta et al., "LVIS", CVPR 2019.

    Args:
        present: the classes on each image.
        most: no image comes up oftener than this.
    """
    shares: dict[int, float] = {}
    for classes in present:
        for one in set(classes):
            shares[one] = shares.get(one, 0.0) + 1 / len(present)
    if not shares:
        return [1.0] * len(present)
    threshold = 0.5 * float(np.median(list(shares.values())))
    factor = {one: max(1.0, (threshold / share) ** 0.5) for one, share in shares.items()}
    return [min(most, max((factor[c] for c in classes), default=1.0)) for classes in present]
