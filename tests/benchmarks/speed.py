"""How much a training costs beside its network: ratios of one run, on this machine.

    python tests/benchmarks/speed.py [--preset small] [--canvas 640x480] [--device auto] [--full]

Pictures are drawn at random, since their content does not matter for time. The network is the
preset's with random weights.
"""

import argparse
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.plan import ARCHITECTURES, POLICIES, SHAPES
from deitdet_gui.detector.build import build
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.device import Device, choose
from deitdet_gui.engine.feature_cache import FeatureCache, fingerprint
from deitdet_gui.engine.learner import Learner
from deitdet_gui.engine.pool import THREADS, Pool
from deitdet_gui.engine.samples import Samples
from deitdet_gui.engine.views import Batch, Viewer, collate

CLASSES = 3
PICTURES = 16
BOXES = 13  # a picture, as in blood cells


def samples(canvas: tuple[int, int]) -> list[Sample]:
    random = np.random.default_rng(0)
    height, width = canvas
    found = []
    for number in range(PICTURES):
        corner = random.random((BOXES, 2)) * [width - 80, height - 80]
        size = random.uniform(20, 80, (BOXES, 2))
        found.append(
            Sample(
                Image(ImageId(number), f"{number}.png", width, height),
                height,
                width,
                random.integers(0, 255, (height, width, 3), dtype=np.uint8),
                np.concatenate([corner, corner + size], axis=1),
                random.integers(0, CLASSES, BOXES),
                np.zeros((0, 4)),
            )
        )
    return found


def timed(device: Device, what: Callable[[], object]) -> float:
    """Seconds of one call, with what the device still does for it.

    On the CPU they are CPU seconds, of all threads, which other work beside it changes little.
    """
    if device.is_cpu:
        start = time.process_time()
        what()
        return time.process_time() - start
    torch.cuda.synchronize()
    start = time.perf_counter()
    what()
    torch.cuda.synchronize()
    return time.perf_counter() - start


def bare_step(detector: Detector, batch: Batch, device: Device) -> None:
    """Forward and backward, and nothing else."""
    detector.zero_grad(set_to_none=True)
    with torch.autocast(device.place.type, device.half_type, enabled=device.half):
        losses = detector.losses(batch.images, batch.truths, batch.maps)
    losses.sum.backward()


def compare_steps(detector: Detector, pool: Pool, device: Device, size: int, steps: int) -> None:
    """A step of a training, turn and turn about with the bare one on tensors that are ready."""
    learner = Learner(detector, device, 1e-3)
    ready = collate(pool.draw(size), device.place)
    whole, waits, bare = [], [], []
    for number in range(steps + 2):
        waited = timed(device, lambda: collate(pool.draw(size), device.place))
        batch = collate(pool.draw(size), device.place)
        learnt = timed(device, lambda b=batch: learner.step(b, 0.5))
        plain = timed(device, lambda: bare_step(detector, ready, device))
        if number >= 2:  # the first ones warm up
            waits.append(waited)
            whole.append(waited + learnt)
            bare.append(plain)
    step, alone = statistics.median(whole), statistics.median(bare)
    print(f"| step over bare forward and backward | {step / alone:.2f} x | {alone:.3f} s bare |")
    print(f"| share of a step that waits for data | {statistics.median(waits) / step:.1%} | |")


def compare_epochs(detector: Detector, pictures: list[Sample], device: Device, size: int) -> None:
    """An epoch with the features made, one with them from the disk, and one from memory."""
    canvas = pictures[0].picture.shape[:2]
    with tempfile.TemporaryDirectory() as folder:
        half = device.half_type if device.half else None
        print_ = fingerprint(detector.backbone, half)
        seconds = []
        for _ in range(2):
            cache = FeatureCache(Path(folder), 8 << 30, print_)
            pool = Pool(
                Samples.of(pictures), Viewer(detector, device, canvas, cache), POLICIES["auto"], 0
            )
            learner = Learner(detector, device, 1e-3)
            pool.joined = len(pictures)

            def epoch(pool: Pool = pool, learner: Learner = learner) -> None:
                for _ in range(len(pictures) // size):
                    learner.step(collate(pool.draw(size), device.place), 0.5)

            seconds.append([timed(device, epoch), timed(device, epoch)])
    (made, kept), (read, _) = seconds
    print(f"| epoch from features in memory over one that makes them | 1/{made / kept:.1f} | |")
    print(f"| epoch from features on disk over one that makes them | 1/{made / read:.1f} | |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preset", choices=list(ARCHITECTURES), default="small")
    parser.add_argument("--canvas", default="640x480", help="width x height in pixels")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--full", action="store_true", help="the backbone learns too")
    arguments = parser.parse_args()
    width, height = map(int, arguments.canvas.split("x"))
    device = choose(arguments.device)
    detector = build(
        ARCHITECTURES[arguments.preset], CLASSES, (height, width), **SHAPES[arguments.preset]
    ).to(device.place)
    detector.backbone.freeze(0 if arguments.full else 99)
    pictures = samples((height, width))
    print(f"{device.reason}; {torch.get_num_threads()} threads; {arguments}\n")
    print("| what | ratio | |\n|---|---|---|")
    viewer = Viewer(detector, device, (height, width))
    threads = 0 if viewer.keeps_maps or device.is_cpu else THREADS
    pool = Pool(Samples.of(pictures), viewer, POLICIES["auto"], 0, threads=threads)
    pool.joined = len(pictures)
    if viewer.keeps_maps:
        for place in range(len(pictures)):
            pool.prepare(place)
    compare_steps(detector, pool, device, arguments.batch, arguments.steps)
    pool.close()
    if viewer.keeps_maps:
        compare_epochs(detector, pictures, device, arguments.batch)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
    print(f"| memory at its peak | {peak:.2f} GiB | |")
    if device.place.type == "cuda":
        print(f"| GPU memory at its peak | {torch.cuda.max_memory_allocated() / 2**30:.2f} GiB | |")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
