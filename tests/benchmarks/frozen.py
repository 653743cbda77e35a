"""Pictures of a dataset as views with what the frozen starter backbone says of them, made once.

What the accuracy benchmarks share. A dataset is a folder: either VOC's (``Annotations``,
``JPEGImages``, ``ImageSets/Main``) or ``annotations.json`` with ``images``, ``train.txt`` and
``val.txt`` beside it. Features are kept in a folder named on the command line.
"""

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.formats.labelled import LabelledPicture
from deitdet_gui.core.formats.voc import read_voc
from deitdet_gui.core.plan import ARCHITECTURES, POLICIES
from deitdet_gui.core.scores import Scores
from deitdet_gui.detector.build import build
from deitdet_gui.detector.detector import Detector, Found
from deitdet_gui.detector.targets import Truth
from deitdet_gui.engine import weights
from deitdet_gui.engine.augment import fit
from deitdet_gui.engine.data import LeftOut, Sample, read_samples
from deitdet_gui.engine.device import Device
from deitdet_gui.engine.evaluate import score
from deitdet_gui.engine.predict import to_detections
from deitdet_gui.engine.views import Batch, View, Viewer, collate

ARCHITECTURE = ARCHITECTURES["small"]
KEPT_TAPS = (2, 5, 8, 11)  # counted from 0; what a variant may choose from
SEED = 0  # of the views


@dataclass(frozen=True)
class Kept:
    """What is learnt from and judged on.

    ``train[i]`` are the views of picture i, the plain one first. ``val[i]`` is the plain view of
    ``samples[i]``, without pixels of the picture itself.
    """

    dataset: Dataset
    train: list[list[View]]
    val: list[View]
    samples: list[Sample]
    canvas: tuple[int, int]

    @property
    def categories(self) -> list[CategoryId]:
        return list(self.dataset.categories)

    def batches(
        self, taps: Sequence[int], size: int, seed: int, pictures: int = 0
    ) -> Iterator[Batch]:
        """Random views without end, every picture once before any comes again."""
        random = np.random.default_rng(seed)
        # Which pictures is a matter of the seed too, so that few are not always the same few.
        chosen = random.permutation(len(self.train))[: pictures or len(self.train)]
        waiting: list[int] = []
        while True:
            while len(waiting) < size:
                waiting += random.permutation(chosen).tolist()
            drawn, waiting = waiting[:size], waiting[size:]
            views = [self.train[i][int(random.integers(len(self.train[i])))] for i in drawn]
            yield together(views, taps)

    def judge(self, find: "Finder", taps: Sequence[int], size: int = 8) -> Scores:
        """Scores on the validation pictures of whatever finds boxes in batches."""
        rows = []
        for start in range(0, len(self.val), size):
            samples = self.samples[start : start + size]
            found = find(together(self.val[start : start + size], taps))
            for sample, one in zip(samples, found, strict=True):
                shape = sample.picture.shape
                geometry = fit(shape, self.canvas)
                original = (sample.height, sample.width)
                image = sample.image.id
                rows += to_detections(one, geometry, shape, original, image, self.categories)
        images = [sample.image.id for sample in self.samples]
        return score(self.dataset, images, rows, by_size=False)


class Finder:
    """Batch in, one ``Found`` for each of its pictures out."""

    def __init__(self, detector: Detector) -> None:
        self.detector = detector.eval()

    def __call__(self, batch: Batch) -> list[Found]:
        with torch.inference_mode():
            return self.detector.detect(batch.images, batch.maps)


def together(views: Sequence[View], taps: Sequence[int]) -> Batch:
    """A batch with the maps of these blocks only."""
    places = [KEPT_TAPS.index(tap) for tap in taps]
    assert all(view.maps is not None for view in views)
    chosen = [replace(view, maps=[(view.maps or [])[p] for p in places]) for view in views]
    return collate(chosen, torch.device("cpu"))


def frozen_detector(canvas: tuple[int, int], classes: int, **shape: Any) -> Detector:
    """A detector with the starter backbone, frozen; the rest as the random state has it."""
    detector = build(ARCHITECTURE, classes, canvas, **shape)
    detector.backbone.load(weights.read(drained(weights.resolve("starter", ARCHITECTURE))))
    detector.backbone.freeze(len(detector.backbone.layers()))
    return detector


def load(data: Path, cache: Path, canvas: tuple[int, int], views: int) -> Kept:
    """Read a dataset and its features; make those that are not kept yet."""
    cache.mkdir(parents=True, exist_ok=True)
    dataset, pictures, parts = read_dataset(data, cache)
    numbers = {id: number for number, id in enumerate(dataset.categories)}
    samples = {
        part: drained(read_samples(dataset, ids, pictures, numbers, canvas, LeftOut()))
        for part, ids in parts.items()
    }
    file = cache / f"{data.name}-{canvas[1]}x{canvas[0]}-{views}.pt"
    if not file.is_file():
        torch.save(_made(samples, canvas, views), file)
    kept = torch.load(file, weights_only=True)
    train = [[_view(row) for row in rows] for rows in kept["train"]]
    return Kept(dataset, train, [_view(row) for row in kept["val"]], samples["val"], canvas)


def _made(
    samples: dict[str, list[Sample]], canvas: tuple[int, int], views: int
) -> dict[str, list[Any]]:
    detector = frozen_detector(canvas, 1, taps=KEPT_TAPS).eval()
    viewer = Viewer(detector, Device(torch.device("cpu"), "", half=False), canvas)
    random = np.random.default_rng(SEED)
    start, train = time.monotonic(), []
    for index, sample in enumerate(samples["train"]):
        rows = [viewer.plain(sample)]
        for _ in range(views):
            rows.append(viewer.varied(samples["train"], index, POLICIES["auto"], random))
        train.append([_row(view) for view in rows])
    val = [_row(viewer.plain(sample)) for sample in samples["val"]]
    seconds = (time.monotonic() - start) / max(1, viewer.made)
    print(f"{viewer.made} views made, {seconds:.2f} s each", flush=True)
    return {"train": train, "val": val}


def _row(view: View) -> list[Tensor]:
    truth = view.truth
    return [view.pixels, truth.boxes, truth.labels, truth.passed_over, *(view.maps or [])]


def _view(row: list[Tensor]) -> View:
    return View(row[0], Truth(row[1], row[2], row[3]), row[4:])


def read_dataset(data: Path, cache: Path) -> tuple[Dataset, Path, dict[str, list[ImageId]]]:
    """The boxes, the folder of the pictures, and the images of each part."""
    if (data / "annotations.json").is_file():
        coco, pictures, lists = data / "annotations.json", data / "images", data
    else:
        coco = cache / f"{data.name}.json"
        coco.write_text(json.dumps(_coco_of_voc(data)))
        pictures, lists = data / "JPEGImages", data / "ImageSets" / "Main"
    dataset = read_coco(coco).dataset
    ids = {Path(image.file_name).stem: image.id for image in dataset.images.values()}
    parts = {
        part: [ids[name] for name in (lists / f"{part}.txt").read_text().split()]
        for part in ("train", "val")
    }
    return dataset, pictures, parts


def _coco_of_voc(data: Path) -> dict[str, Any]:
    images, boxes, names = [], [], {}
    for picture in read_voc(data):
        assert isinstance(picture, LabelledPicture), picture
        size = {"width": picture.width, "height": picture.height}
        name = Path(picture.file_name).name
        images.append({"id": len(images) + 1, "file_name": name, **size})
        for box in picture.boxes:
            x0, y0, x1, y1 = box.corners
            if x1 <= x0 or y1 <= y0:
                continue
            category = names.setdefault(box.category, len(names) + 1)
            bbox = [x0, y0, x1 - x0, y1 - y0]
            row = {"id": len(boxes) + 1, "image_id": len(images), "category_id": category}
            boxes.append({**row, "bbox": bbox, "area": bbox[2] * bbox[3], "iscrowd": 0})
    categories = [{"id": id, "name": name} for name, id in names.items()]
    return {"images": images, "annotations": boxes, "categories": categories}


def drained(events: Iterator[Any]) -> Any:
    """What a generator of events returns in the end."""
    while True:
        try:
            next(events)
        except StopIteration as end:
            return end.value


def options(description: str) -> argparse.ArgumentParser:
    """The options that all these benchmarks have."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder of the dataset")
    parser.add_argument("cache", type=Path, help="folder for features")
    parser.add_argument("--canvas", default="384x288", help="width x height in pixels")
    parser.add_argument("--views", type=int, default=2, help="varied views a picture, beside one")
    parser.add_argument("--threads", type=int, default=1)
    return parser


def started(arguments: argparse.Namespace) -> Kept:
    """Set the threads and load what the options name."""
    torch.set_num_threads(arguments.threads)
    width, height = map(int, arguments.canvas.split("x"))
    return load(arguments.data, arguments.cache, (height, width), arguments.views)


if __name__ == "__main__":
    kept = started(options("Make and keep the features.").parse_args())
    print(f"{len(kept.train)} pictures for training, {len(kept.val)} for validation")
