"""What several trainings say together, each of which left other pictures out."""

import json
from collections.abc import Callable, Iterator, Sequence
from statistics import fmean, stdev

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.events import Ended, Event, Report
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.predictions import Predictions
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.scores import NONE, ap_in_words, read_scores
from deitdet_gui.engine.evaluate import score
from deitdet_gui.engine.jobs import evaluate

FILE = "folds.json"  # in the last of the runs


def tell_folds(runs: Sequence[RunFolder], stop: Callable[[], bool], device: str) -> Iterator[Event]:
    """Judge each fold's model on the pictures that it has not seen, and all of them together.

    Args:
        runs: finished; every picture is for validation in one of them.
        stop: asked after every picture.
        device: as for ``device.choose``.

    Yields:
        ``Report("folds")`` with the AP of each fold, their mean and spread, and the AP of all
        pictures together, which is the steadier number where folds are small.
    """
    each, images, rows = [], [], []
    for run in runs:
        last: Event | None = None
        for last in evaluate(run, "val", stop, device):
            if not isinstance(last, Ended | Report):
                yield last
        if not isinstance(last, Ended) or last.how != "finished":
            yield Ended("stopped", "The folds were not judged.")
            return
        each.append(read_scores(run.evaluation("val")).ap)
        found = Predictions.read(run.detections("val")).detections
        images += list(found)
        rows += [detection for ds in found.values() for detection in ds]
    known = [ap for ap in each if ap != NONE]
    dataset = read_coco(runs[-1].annotations).dataset
    together = score(dataset, images, rows)
    data = {
        "runs": [run.name for run in runs],
        "ap": each,
        "mean": fmean(known) if known else NONE,
        "spread": stdev(known) if len(known) > 1 else 0.0,
        "together": together.as_json(),
    }
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    atomic_write(runs[-1].path / FILE, text.encode())
    yield Report("folds", data)
    mean = (
        f"AP {data['mean']:.3f} +- {data['spread']:.3f} over {len(known)} folds. " if known else ""
    )
    words = ap_in_words(together.ap, together.ap50)
    yield Ended("finished", f"{mean}{words} on all {len(images)} pictures together.")
