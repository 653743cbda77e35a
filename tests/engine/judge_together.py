"""A program for processes that judge together: prints what the first one finds in a model's run."""

import json
import sys
from collections.abc import Callable, Generator
from dataclasses import astuple
from pathlib import Path
from typing import Any

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.events import Event
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
    samples = end_of(reading)
    detector, _ = checkpoint.load(run)
    viewer = Viewer(detector, choose("cpu"), canvas)
    return Judge(dataset, samples, list(classes), viewer, spread)


def end_of(
    events: Generator[Event, None, Any], tell: Callable[[Event], None] = lambda event: None
) -> Any:
    """What they come to; each is told."""
    while True:
        try:
            tell(next(events))
        except StopIteration as end:
            return end.value


def main() -> None:
    spread = join()
    judge = judge_of(RunFolder(Path(sys.argv[1])), spread)
    list(judge.prepare(lambda: True))
    scores = end_of(judge.judge(judge.viewer.detector))
    if scores is not None:
        found = {image: [astuple(row) for row in rows] for image, rows in judge.found.items()}
        row = {"ap": scores.ap, "per_category": scores.per_category(), "found": found}
        sys.stdout.write(json.dumps(row) + "\n")
    spread.close()


if __name__ == "__main__":
    main()
