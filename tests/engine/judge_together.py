"""A program for processes that judge together: prints what the first one finds in a model's run."""

import json
import sys
from dataclasses import astuple
from pathlib import Path

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.engine import checkpoint
from deitdet_gui.engine.data import LeftOut, Pictures
from deitdet_gui.engine.device import choose
from deitdet_gui.engine.judge import Judge
from deitdet_gui.engine.spread import Spread, join
from deitdet_gui.engine.views import Viewer


def judge_of(run: RunFolder, spread: Spread, canvas: tuple[int, int] = (64, 64)) -> Judge:
    """One that is ready to judge the model of a run on all of its pictures."""
    dataset = read_coco(run.annotations).dataset
    classes = {category: number for number, category in enumerate(dataset.categories)}
    reading = Pictures(run.read_setup(), dataset, classes).read(dataset.images, canvas, LeftOut())
    samples = None
    while samples is None:
        try:
            next(reading)
        except StopIteration as end:
            samples = end.value
    detector, _ = checkpoint.load(run)
    viewer = Viewer(detector, choose("cpu"), canvas)
    return Judge(dataset, samples, list(classes), viewer, spread)


def main() -> None:
    spread = join()
    judge = judge_of(RunFolder(Path(sys.argv[1])), spread)
    list(judge.prepare(lambda: True))
    scores = judge.judge(judge.viewer.detector)
    if scores is not None:
        found = {image: [astuple(row) for row in rows] for image, rows in judge.found.items()}
        row = {"ap": scores.ap, "per_category": scores.per_category(), "found": found}
        sys.stdout.write(json.dumps(row) + "\n")
    spread.close()


if __name__ == "__main__":
    main()
