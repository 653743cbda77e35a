"""Ours against torchvision's detectors: the same frozen features, pictures, optimizer and time.

    python tests/benchmarks/accuracy.py DATA CACHE [--minutes 8] [--seeds 3] [--threads 2]

torchvision's FCOS, RetinaNet and Faster R-CNN get a simple pyramid of the starter backbone's cached
maps, without our detail branch, and heads as wide as ours (``--channels``), with which they take
many more steps than at their usual 256. All learn by AdamW with our schedule and averaging. The
time of each is its own CPU seconds over the threads, evaluation left out, so that other work on the
machine favours none.
"""

import time
from pathlib import Path
from statistics import mean
from typing import Any

import torch
from ablations import BATCH, CPU, Results, spread
from frozen import ARCHITECTURE, Finder, Kept, frozen_detector, options, started
from torch import Tensor, nn
from torchvision.models.detection import FCOS, FasterRCNN, RetinaNet
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.ops import MultiScaleRoIAlign

from deitdet_gui.core.plan import LR, SHAPES
from deitdet_gui.detector.detector import Found, Losses
from deitdet_gui.detector.pyramid import STRIDES, Pyramid
from deitdet_gui.detector.targets import Truth
from deitdet_gui.engine.learner import Learner
from deitdet_gui.engine.views import Batch

OURS = "DeiTDet"
TAPS = SHAPES["small"]["taps"]
MARKS = (0.125, 0.25, 0.5, 0.75, 1.0)  # shares of the time after which it is judged
LR_OF_THEIRS = 1e-3


class Levels(nn.Module):
    """A torchvision backbone whose maps are there already; the picture is not looked at."""

    def __init__(self, inputs: int, channels: int) -> None:
        super().__init__()
        self.pyramid = Pyramid(inputs, len(TAPS), channels, detail=0)
        self.out_channels = channels
        self.maps: list[Tensor] = []

    def forward(self, images: Tensor) -> dict[str, Tensor]:
        levels = self.pyramid(self.maps, images)
        coarser = nn.functional.max_pool2d(levels[-1], 1, 2)
        return {str(number): level for number, level in enumerate([*levels, coarser])}


class Theirs(nn.Module):
    """A torchvision detector with the methods that our learner and judge call."""

    def __init__(self, model: nn.Module, backbone: nn.Module) -> None:
        super().__init__()
        self.head = model  # with the pyramid in it
        self.pyramid = nn.Module()
        self.backbone = backbone

    def _levels(self) -> Levels:
        return next(m for m in self.head.modules() if isinstance(m, Levels))

    def losses(
        self, images: Tensor, truths: list[Truth], maps: list[Tensor], by_geometry: bool = False
    ) -> Losses:
        self._levels().maps = maps
        wanted = [{"boxes": t.boxes, "labels": t.labels + 1} for t in truths]
        sums = self.head(list(images.float() / 255), wanted)
        return Losses(sums, torch.ones(()))

    @torch.no_grad()
    def detect(self, images: Tensor, maps: list[Tensor]) -> list[Found]:
        self._levels().maps = maps
        found = self.head(list(images.float() / 255))
        return [Found(one["boxes"], one["scores"], one["labels"] - 1) for one in found]


def theirs(name: str, kept: Kept, channels: int) -> Theirs:
    """One of torchvision's, with its own defaults for all that is not said here."""
    ours = frozen_detector(kept.canvas, 1, taps=TAPS)
    levels = Levels(ours.backbone.channels, channels)
    strides = (*STRIDES, 2 * STRIDES[-1])
    size = {"min_size": min(kept.canvas), "max_size": max(kept.canvas)}
    common: dict[str, Any] = {**size, "num_classes": len(kept.categories) + 1}
    if name == "FCOS":
        square = AnchorGenerator(tuple((s,) for s in strides), ((1.0,),) * len(strides))
        model: nn.Module = FCOS(levels, anchor_generator=square, score_thresh=0.01, **common)
        # Behind it is a ReLU: beginning with 0 all of them died on small boxes, for an AP of 0.
        nn.init.ones_(model.head.regression_head.bbox_reg.bias)
    elif name == "RetinaNet":
        sizes = tuple(tuple(int(4 * s * 2 ** (k / 3)) for k in range(3)) for s in strides)
        anchors = AnchorGenerator(sizes, ((0.5, 1.0, 2.0),) * len(strides))
        model = RetinaNet(levels, anchor_generator=anchors, score_thresh=0.01, **common)
    else:
        sizes = tuple((4 * s,) for s in strides)
        anchors = AnchorGenerator(sizes, ((0.5, 1.0, 2.0),) * len(strides))
        pool = MultiScaleRoIAlign(["0", "1", "2", "3"], 7, 2)
        model = FasterRCNN(
            levels,
            rpn_anchor_generator=anchors,
            box_roi_pool=pool,
            box_score_thresh=0.01,
            **common,
        )
    return Theirs(model, ours.backbone)


def curve(kept: Kept, name: str, seconds: float, seed: int, channels: int) -> list[dict[str, Any]]:
    """Learn for some CPU seconds; the scores at each mark."""
    torch.manual_seed(seed)
    if name == OURS:
        detector: Any = frozen_detector(kept.canvas, len(kept.categories), **SHAPES["small"])
    else:
        detector = theirs(name, kept, channels)
    learner = Learner(detector, CPU, LR if name == OURS else LR_OF_THEIRS)
    batches = kept.batches(TAPS, BATCH, seed)
    points, spent, steps = [], 0.0, 0
    for mark in MARKS:
        while spent < mark * seconds:
            before = time.process_time()
            batch: Batch = next(batches)
            learner.step(batch, spent / seconds)
            spent += (time.process_time() - before) / torch.get_num_threads()
            steps += 1
        scores = kept.judge(Finder(learner.averaged), TAPS)
        row = {"spent": round(spent, 1), "ap": scores.ap, "ap50": scores.ap50, "steps": steps}
        points.append(row)
        print(name, seed, row, flush=True)
    return points


def seconds_to(results: Results, keys: dict[str, Any], ap: float) -> str:
    """CPU seconds after which the mean AP is this high, at a mark."""
    curves = [row["curve"] for row in results.rows if keys.items() <= row.items()]
    for points in zip(*curves, strict=True):
        if mean(point["ap"] for point in points) >= ap:
            return f"{mean(point['spent'] for point in points):.0f} s"
    return "never"


def table(results: Results, seconds: float) -> None:
    names = list(dict.fromkeys(row["name"] for row in results.rows))
    marks = " | ".join(f"{mark * seconds:.0f} s" for mark in MARKS)
    print(f"\n| detector | seeds | steps | AP after {marks} | AP50 at the end |")
    print("|---" * (len(MARKS) + 4) + "|")
    ends = {}
    for name in names:
        keys = {"name": name, "seconds": seconds}
        rows = [row for row in results.rows if keys.items() <= row.items()]
        if not rows:
            continue
        points = list(zip(*(row["curve"] for row in rows), strict=True))
        aps = " | ".join(spread([point["ap"] for point in each]) for each in points)
        ends[name] = mean(point["ap"] for point in points[-1])
        steps = mean(row["curve"][-1]["steps"] for row in rows)
        ap50 = spread([point["ap50"] for point in points[-1]])
        print(f"| {name} | {len(rows)} | {steps:.0f} | {aps} | {ap50} |")
    for name, ap in ends.items():
        if name != OURS and OURS in ends:
            took = seconds_to(results, {"name": OURS, "seconds": seconds}, ap)
            print(
                f"\n{OURS} is {ends[OURS] - ap:+.3f} AP from {name}, whose AP it has after {took}."
            )


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--channels", type=int, default=SHAPES["small"]["channels"])
    parser.add_argument("--only", nargs="+", default=[OURS, "FCOS", "RetinaNet", "Faster R-CNN"])
    arguments = parser.parse_args()
    seconds = 60 * arguments.minutes
    file: Path = arguments.cache / f"accuracy-{arguments.data.name}.jsonl"
    kept, results = started(arguments), Results(file)
    print(f"{ARCHITECTURE}, {arguments}")
    for seed in range(arguments.seeds):
        for name in arguments.only:
            keys = {"name": name, "seconds": seconds, "seed": seed}
            if not results.has(**keys):
                points = curve(kept, name, seconds, seed, arguments.channels)
                results.add(**keys, curve=points)
    table(results, seconds)


if __name__ == "__main__":
    main()
