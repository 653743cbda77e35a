"""How fast an exported model is on this CPU, against the same model in eager PyTorch.

    python tests/benchmarks/export_speed.py PROJECT [--run RUN] [--threads 1] [--rounds 9]

Everything is float32 with one picture at a time and the same number of threads, but for the rows
that say otherwise. The ways take turns, so that other work on the machine meets them alike;
ratios are of the medians. "forward" is the bare network on a ready tensor, "app" the loop of
``deitdet predict`` over decoded files: shrinking, fitting, network, suppression, boxes back.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import torch

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.pictures import decode
from deitdet_gui.core.project import find_project, picture_path
from deitdet_gui.core.runs import RunFolder, find_run
from deitdet_gui.detector.portable import Portable
from deitdet_gui.engine import checkpoint
from deitdet_gui.engine.augment import fit
from deitdet_gui.engine.data import shrink
from deitdet_gui.engine.device import Device
from deitdet_gui.engine.export_facts import Choice, facts
from deitdet_gui.engine.onnx_file import OnnxDetector, to_bytes, to_onnx, with_int8
from deitdet_gui.engine.predict import Predictor
from deitdet_gui.engine.torchscript_file import TorchScriptDetector, to_torchscript

WARM = 2  # rounds that do not count


def ways_of(run: RunFolder, picture: Path) -> dict[str, Callable[[], object]]:
    """Name -> looks at one picture."""
    detector, card = checkpoint.load(run)
    pixels = decode(picture, stretch=card.stretch)
    small, _ = shrink(pixels.pixels, card.size)
    view = torch.from_numpy(fit(small.shape, card.size).picture(small).copy())
    view = view.permute(2, 0, 1)[None].contiguous()  # (1, 3, H, W)
    cpu = torch.device("cpu")
    forward = Portable(detector, candidates=0).eval()
    plain = Predictor(detector, card.category_ids, card.size, Device(cpu, "", half=False))
    texts = facts(detector, card, Choice(), run.name)
    model = to_onnx(detector, card.size, Choice())
    whole = OnnxDetector(to_bytes(model, texts), nms=True)
    small_file = OnnxDetector(to_bytes(with_int8(model), texts), nms=True)
    script = to_torchscript(detector, card.size, Choice("torchscript"), texts)
    traced = TorchScriptDetector(script, nms=True)

    @torch.inference_mode()
    def eager(half: bool) -> None:
        with torch.autocast("cpu", torch.bfloat16, half):
            detector.detect(view)

    @torch.inference_mode()
    def bare() -> None:
        forward(view)

    return {
        "eager": lambda: eager(False),
        "eager, bfloat16": lambda: eager(True),
        "forward": bare,
        "app": lambda: plain.find(ImageId(0), pixels.pixels, pixels.size),
        "ONNX": lambda: whole.look(view),
        "ONNX, int8": lambda: small_file.look(view),
        "TorchScript": lambda: traced.look(view),
    }


def main() -> None:
    """Print a line for each way."""
    parser = argparse.ArgumentParser()
    parser.add_argument("project", type=Path)
    parser.add_argument("--run")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    run = find_run(find_project(arguments.project), arguments.run)
    setup = run.read_setup()
    picture = picture_path(setup.pictures, sorted(setup.parts)[0])
    ways = ways_of(run, picture)
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(WARM + arguments.rounds):
        for name, look in ways.items():
            start = time.perf_counter()
            look()
            if turn >= WARM:
                seconds[name].append(time.perf_counter() - start)
    middle = {name: statistics.median(times) for name, times in seconds.items()}
    print(f"{run.name}, {arguments.threads} threads, {arguments.rounds} rounds")
    for name, median in middle.items():
        ratio = middle["eager"] / median
        print(f"{name:<16} {1000 * median:8.0f} ms   {ratio:5.2f} times as fast as eager")
    print(f"app over forward: {middle['app'] / middle['forward']:.3f}")


if __name__ == "__main__":
    main()
