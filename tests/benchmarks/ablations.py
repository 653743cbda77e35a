"""What each choice in the detector is worth: short trainings on features that were made once.

    python tests/benchmarks/ablations.py DATA CACHE [--steps 150] [--seeds 3] [--only NAME ...]

The app's own step, rate, schedule and averaging; only the detector differs. Every training's result
goes to ``CACHE/ablations-DATA.jsonl`` at once, so that it can be stopped and gone on with; what is
there already is not done again. The table is of the file.
"""

import argparse
import json
import time
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import torch
from frozen import Finder, Kept, frozen_detector, options, started

from deitdet_gui.core.plan import LR, SHAPES
from deitdet_gui.engine.device import Device
from deitdet_gui.engine.learner import Learner

BATCH = 8
CPU = Device(torch.device("cpu"), "", half=False)
USUAL = "default"
VARIANTS: dict[str, dict[str, Any]] = {
    USUAL: {},
    "detail 0": {"detail": 0},
    "pyramid top-down": {"pyramid": "top-down"},
    "taps 11": {"taps": (11,)},
    "taps 8, 11": {"taps": (8, 11)},
    "taps 2, 5, 8, 11": {"taps": (2, 5, 8, 11)},
    "assigner geometry": {"assigner": "geometry"},
    "assigner centre": {"assigner": "centre"},
    "classic losses": {"classic": True},
    "bins 0": {"bins": 0},
    "channels 48": {"channels": 48},
    "channels 96": {"channels": 96},
    "depth 1": {"depth": 1},
    "depth 3": {"depth": 3},
    "classic throughout": {
        "pyramid": "top-down",
        "assigner": "centre",
        "classic": True,
        "bins": 0,
        "detail": 0,
    },
}


def train(kept: Kept, shape: dict[str, Any], steps: int, seed: int, pictures: int = 0) -> Learner:
    """Train one detector; its averaged twin is in the result."""
    torch.manual_seed(seed)
    detector = frozen_detector(kept.canvas, len(kept.categories), **shape)
    learner = Learner(detector, CPU, LR)
    batches = kept.batches(shape["taps"], BATCH, seed, pictures)
    for step in range(steps):
        learner.step(next(batches), step / steps)
    return learner


def measure(
    kept: Kept, changes: dict[str, Any], steps: int, seed: int, pictures: int = 0
) -> dict[str, float]:
    """AP, AP50 and the CPU seconds of a step, which other work beside it does not lengthen."""
    shape = {**SHAPES["small"], **changes}
    start = time.process_time()
    learner = train(kept, shape, steps, seed, pictures)
    seconds = (time.process_time() - start) / steps
    scores = kept.judge(Finder(learner.averaged), shape["taps"])
    return {"ap": scores.ap, "ap50": scores.ap50, "seconds": seconds}


class Results:
    """Rows of a file, one for each training."""

    def __init__(self, file: Path) -> None:
        self.file = file
        lines = file.read_text().splitlines() if file.is_file() else []
        self.rows: list[dict[str, Any]] = [json.loads(line) for line in lines]

    def has(self, **keys: Any) -> bool:
        return any(keys.items() <= row.items() for row in self.rows)

    def add(self, **row: Any) -> None:
        self.rows.append(row)
        with self.file.open("a") as file:
            file.write(json.dumps(row) + "\n")
        print(row, flush=True)

    def of(self, key: str, **keys: Any) -> list[float]:
        """One number of all rows with these keys."""
        return [row[key] for row in self.rows if keys.items() <= row.items()]


def spread(values: list[float]) -> str:
    """Mean and standard deviation; a single value has none."""
    if not values:
        return ""
    return f"{mean(values):.3f}" + (f" ± {stdev(values):.3f}" if len(values) > 1 else "")


def against(results: Results, name: str, steps: int) -> str:
    """By how much the AP differs from the default's of the same seeds."""
    usual = {r["seed"]: r["ap"] for r in results.rows if (r["name"], r["steps"]) == (USUAL, steps)}
    pairs = [
        row["ap"] - usual[row["seed"]]
        for row in results.rows
        if (row["name"], row["steps"]) == (name, steps) and row["seed"] in usual
    ]
    return f"{mean(pairs):+.3f}" if pairs and name != USUAL else ""


def table(results: Results, steps: int) -> None:
    print("\n| variant | seeds | AP | AP50 | against the default | CPU s a step |")
    print("|---|---|---|---|---|---|")
    for name in VARIANTS:
        keys = {"name": name, "steps": steps}
        ap, ap50, seconds = (results.of(key, **keys) for key in ("ap", "ap50", "seconds"))
        if ap:
            differs = against(results, name, steps)
            row = f"{spread(ap)} | {spread(ap50)} | {differs} | {mean(seconds):.2f}"
            print(f"| {name} | {len(ap)} | {row} |")


def main() -> None:
    parser = options(__doc__)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=list(VARIANTS), default=list(VARIANTS))
    parser.add_argument("--table", action="store_true", help="of what is there; train nothing")
    arguments: argparse.Namespace = parser.parse_args()
    results = Results(arguments.cache / f"ablations-{arguments.data.name}.jsonl")
    if not arguments.table:
        kept = started(arguments)
        for seed in range(arguments.seeds):
            for name in arguments.only:
                keys = {"name": name, "steps": arguments.steps, "seed": seed}
                if not results.has(**keys):
                    found = measure(kept, VARIANTS[name], arguments.steps, seed)
                    results.add(**keys, **found)
    table(results, arguments.steps)


if __name__ == "__main__":
    main()
