"""Two runs on the same pictures: which one is better, and whether that may be luck."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TypeVar

import numpy as np

from deitdet_gui.core.box import PASSED_OVER
from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.comparison import CategoryDifference, Comparison, Difference, LeftOut
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import Ended, Event, Note, Progress, Report
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.core.runs import RunFolder, parts_of
from deitdet_gui.core.scores import NONE, is_current
from deitdet_gui.core.splits import Part
from deitdet_gui.core.words import in_a_row, say
from deitdet_gui.engine.matching import Floats, found_of, truths_of
from deitdet_gui.engine.resampling import Judged, draws, precisions

RESAMPLES = 1000
STAGE = "drawing pictures again"
_MIDDLE = (2.5, 97.5)  # percentiles
_HALF = 0  # index of the IoU threshold 0.5
Stop = Callable[[], bool]
Id = TypeVar("Id", bound=int)


@dataclass(frozen=True)
class _Side:
    """What one run has to say about a part."""

    run: RunFolder
    dataset: Dataset  # frozen
    names: set[str]  # file names of the part
    found: Predictions

    def image_names(self) -> dict[ImageId, str]:
        return {i: image.file_name for i, image in self.dataset.images.items()}

    def category_names(self) -> dict[CategoryId, str]:
        return {i: category.name for i, category in self.dataset.categories.items()}


@dataclass(frozen=True)
class _Common:
    """What both runs can be judged on, with the second one's ids."""

    images: list[ImageId]
    categories: list[CategoryId]
    left_out: LeftOut


def compare(
    run_a: RunFolder, run_b: RunFolder, split: Part, stop: Stop, device: str = "auto"
) -> Iterator[Event]:
    """Judge both on the pictures that are in ``split`` of both, with the same boxes.

    A run whose model was not evaluated yet is evaluated first. The interval is that of a paired
    bootstrap over pictures: each draw is the same for both. The ``Report`` holds a ``Comparison``.

    Raises:
        UserError: a run has no model, or there is nothing that both can be judged on.
    """
    if run_a.path.resolve() == run_b.path.resolve():
        raise UserError(
            say("{run} is one and the same run.", run=run_a.name), say("Name two runs.")
        )
    sides = []
    for run in (run_a, run_b):
        if not is_current(run, split):
            yield from _evaluated(run, split, stop, device)
        if stop():
            yield Ended("stopped", say("Nothing was compared."))
            return
        sides.append(_side(run, split))
    a, b = sides
    comparison = yield from _compared(a, b, split)
    yield Report("comparison", asdict(comparison))
    yield Ended("finished", comparison.verdict())


def _evaluated(run: RunFolder, split: Part, stop: Stop, device: str) -> Iterator[Event]:
    from deitdet_gui.engine import jobs  # loads torch, which takes seconds

    yield Note(say("Evaluating {run}.", run=run.name))
    for event in jobs.evaluate(run, split, stop, device):
        if isinstance(event, Note | Progress):
            yield event


def _side(run: RunFolder, split: Part) -> _Side:
    setup = run.read_setup()
    names = {name for name, part in parts_of(setup).items() if part == split}
    found = Predictions.read(run.detections(split))
    return _Side(run, read_coco(run.annotations).dataset, names, found)


def _compared(a: _Side, b: _Side, split: Part) -> Generator[Event, None, Comparison]:
    common = _common(a, b)
    if not common.categories or not common.images:
        shown = {"part": split, "a": a.run.name, "b": b.run.name}
        what = (
            say("There is no picture with the same boxes in {part} of both {a} and {b}.", **shown)
            if common.categories
            else say("There is no category in {part} of both {a} and {b}.", **shown)
        )
        reasons = common.left_out.in_words(a.run.name, b.run.name)
        raise UserError(what, in_a_row(*reasons, say("Train again, or choose other runs.")))
    truths = truths_of(b.dataset, common.images, common.categories)
    judged = [
        Judged.of(
            found_of(found, common.images, common.categories),
            truths,
            len(common.categories),
            len(common.images),
        )
        for found in (_as_in(b, a), [d for ds in b.found.detections.values() for d in ds])
    ]
    times = draws(len(common.images), RESAMPLES)
    both = zip(*(precisions(one, times) for one in judged), strict=True)
    rows = []  # (2, R, T) for each category
    for done, pair in enumerate(both, start=1):
        rows.append(np.stack(pair))
        yield Progress(STAGE, done, len(common.categories))
    every = np.stack(rows)  # (C, 2, R, T)
    boxes = judged[0].boxes.sum(axis=1).tolist()
    names = b.category_names()
    return Comparison(
        a=a.run.name,
        b=b.run.name,
        split=split,
        images=len(common.images),
        boxes=sum(boxes),
        ap=_difference(_mean_over_categories(every.mean(axis=-1))),
        ap50=_difference(_mean_over_categories(every[..., _HALF])),
        categories=[
            CategoryDifference(names[id], count, _difference(row.mean(axis=-1)))
            for id, count, row in zip(common.categories, boxes, rows, strict=True)
        ],
        left_out=common.left_out,
    )


def _common(a: _Side, b: _Side) -> _Common:
    categories_a, categories_b = set(a.category_names().values()), set(b.category_names().values())
    shared = categories_a & categories_b
    read_a, read_b = _read(a), _read(b)
    in_both = a.names & b.names
    in_sight = in_both & read_a.keys() & read_b.keys()
    same = [
        name
        for name in sorted(in_sight)
        if _boxes(a, read_a[name], shared) == _boxes(b, read_b[name], shared)
    ]
    left_out = LeftOut(
        only_a=len(a.names - b.names),
        only_b=len(b.names - a.names),
        changed=len(in_sight) - len(same),
        unread=len(in_both) - len(in_sight),
        categories_a=tuple(sorted(categories_a - shared)),
        categories_b=tuple(sorted(categories_b - shared)),
    )
    categories = [id for id, name in sorted(b.category_names().items()) if name in shared]
    return _Common(sorted(read_b[name] for name in same), categories, left_out)


def _read(side: _Side) -> dict[str, ImageId]:
    """The pictures that the model could look at, by name."""
    return {
        name: id
        for id, name in side.image_names().items()
        if name in side.names and id in side.found.detections
    }


def _boxes(side: _Side, image: ImageId, categories: set[str]) -> list[tuple[object, ...]]:
    """What judging goes by: the boxes of these categories, and the ignore regions, in no order."""
    names = side.category_names()
    rows = [
        ("" if box.ignore else names[box.category], box.corners, box.flags & PASSED_OVER)
        for box in side.dataset.boxes_of(image)
    ]
    return sorted(row for row in rows if not row[0] or row[0] in categories)


def _as_in(other: _Side, side: _Side) -> list[Detection]:
    """The detections of ``side`` with the ids of ``other``; without those it has no ids for."""
    images = _ids_by_name(side.image_names(), other.image_names())
    categories = _ids_by_name(side.category_names(), other.category_names())
    return [
        Detection(images[d.image], categories[d.category], d.score, *d.corners)
        for found in side.found.detections.values()
        for d in found
        if d.image in images and d.category in categories
    ]


def _ids_by_name(here: Mapping[Id, str], there: Mapping[Id, str]) -> dict[Id, Id]:
    known = {name: id for id, name in there.items()}
    return {id: known[name] for id, name in here.items() if name in known}


def _mean_over_categories(values: Floats) -> Floats:
    """(2, R) of (C, 2, R), over the categories that a draw has boxes of; NaN where it has none."""
    known = ~np.isnan(values)
    count = known.sum(axis=0)
    total = np.where(known, values, 0).sum(axis=0)
    mean: Floats = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return mean


def _difference(values: Sequence[Floats] | Floats) -> Difference:
    """Of (2, R) average precisions, of which the first are those of all pictures."""
    a, b = values
    if np.isnan(a[0]):
        return Difference(NONE, NONE, 0.0, 0.0)
    between = (b - a)[1:]
    low, high = np.percentile(between[~np.isnan(between)], _MIDDLE)
    return Difference(float(a[0]), float(b[0]), float(low), float(high))
