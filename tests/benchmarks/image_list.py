"""Scroll, filter and sort the list of pictures of a dataset of the shape of COCO 2017.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/image_list.py [--images 118000]

Everything is made in memory; thumbnails are there already, so that what is timed is the window's
own work: from a new place of the scroll bar, or a new question, to the painted list.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from deitdet_gui.core.box_table import BoxTable
from deitdet_gui.core.dataset import (
    BoxColumns,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.image_facts import Scores, part_codes
from deitdet_gui.core.image_listing import SORT_KEYS, Sort
from deitdet_gui.core.project import Project
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.annotate.image_list import ImageList
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.picture_cache import PictureCache

CATEGORIES = 80
STEPS = 400
ROUNDS = 5
QUESTIONS = (
    "", "0123", "cam3 00", "*_cam3.jpg", "state:done", "state:to-do", 'category:"kind 3"',
    '-category:"kind 3"', "split:none", "boxes:none", "boxes:>5", "finding:any", "detections:any",
    'cam3 state:to-do category:"kind 3" boxes:>5 split:none finding:any',
)  # fmt: skip


class MadeThumbnails(PictureCache):
    """Has the thumbnail of every picture, and reads no file."""

    def known_thumbnail(self, file_name: str) -> QImage | None:
        return self._pictures_of_one[hash(file_name) % len(self._pictures_of_one)]

    def want_thumbnails(self, file_names: object) -> None:
        pass

    _pictures_of_one: tuple[QImage, ...] = ()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--images", type=int, default=118_000)
    parser.add_argument("--boxes", type=int, default=860_000)
    arguments = parser.parse_args()
    app = QApplication([])  # noqa: F841
    dataset = make_dataset(arguments.images, arguments.boxes)
    with tempfile.TemporaryDirectory(prefix="deitdet-benchmark-") as folder:
        project = Project(Path(folder), Path(folder))
        cache = MadeThumbnails(project)
        cache._pictures_of_one = tuple(_made(n) for n in range(50))
        parent = QWidget()
        parent.resize(260, 900)
        counts, seconds = timed(lambda: Counts(dataset))
        print(f"{arguments.images:,} images, {arguments.boxes:,} boxes")
        print(f"count once       {seconds * 1e3:6.1f} ms")
        images, seconds = timed(lambda: ImageList(counts, cache, project, parent))
        print(f"make the list    {seconds * 1e3:6.1f} ms")
        images.resize(260, 900)
        images.set_looks(looks_of(dataset))
        parent.show()
        know_all(images, counts)
        let_go_on()
        scroll(images)
        ask(images)
        sort(images)
        wait_for_names(images, counts)
        images.stop()
        cache.close()


def let_go_on() -> None:
    """Deliver the events that wait."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def make_dataset(images: int, boxes: int) -> Dataset:
    rng = np.random.default_rng(1)
    listed = {
        ImageId(i): Image(ImageId(i), f"train/{i * 7919 % 581929:012d}_cam{i % 7}.jpg", 640, 480)
        for i in range(1, images + 1)
    }
    kinds = {CategoryId(i): Category(CategoryId(i), f"kind {i}") for i in range(1, CATEGORIES + 1)}
    corner, size = rng.uniform(0, 300, (boxes, 2)), rng.uniform(5, 100, (boxes, 2))
    columns = BoxColumns(
        np.arange(1, boxes + 1),
        np.sort(rng.integers(1, images + 1, boxes)),
        rng.integers(1, CATEGORIES + 1, boxes),
        np.hstack([corner, corner + size]),
        np.zeros(boxes, BoxColumns.of([]).flags.dtype),
    )
    dataset = Dataset(listed, kinds, BoxTable(columns))
    for i in rng.integers(1, images + 1, images // 2).tolist():
        image = ImageId(i)
        dataset.marks[image] = State.DONE if dataset.count_of(image) else State.EMPTY
    return dataset


def know_all(images: ImageList, counts: Counts) -> None:
    """Put the slow facts in, as if they had been found out."""
    facts = counts.facts
    rng = np.random.default_rng(2)
    facts.dates = rng.uniform(0, 1e9, len(facts))
    facts.name_ranks = rng.permutation(len(facts))
    facts.parts = part_codes(facts.names, dict.fromkeys(facts.names[::2], "train"))
    facts.findings = {
        "tiny": frozenset(list(facts.place)[::3]),
        "empty-not-done": frozenset(facts.place),
    }
    images._slow._is_checked = True
    scores = rng.uniform(0, 1, (2, len(facts)))
    scores = Scores(facts.ids, rng.integers(0, 4, len(facts)), scores.min(0), scores.max(0))
    images.set_scores(scores)


def scroll(images: ImageList) -> None:
    view = images.view
    bar = view.verticalScrollBar()
    places = {
        "by 37 pixels": [n * 37 for n in range(STEPS)],
        "by a screen": [n * view.viewport().height() for n in range(STEPS)],
        "anywhere": [random.Random(3).randrange(bar.maximum()) for _ in range(STEPS)],
    }
    for name, values in places.items():
        times, works = [], []
        for value in values:
            started, worked = time.perf_counter(), time.thread_time()
            bar.setValue(value)
            view.viewport().repaint()
            times.append(time.perf_counter() - started)
            works.append(time.thread_time() - worked)
        p50, p99 = np.percentile(times, (50, 99)) * 1e3
        busy = np.percentile(works, 99) * 1e3
        print(f"scroll {name:14s} p50 {p50:5.1f} ms, p99 {p99:5.1f} ms a frame, CPU {busy:5.1f} ms")


def ask(images: ImageList) -> None:
    for question in QUESTIONS:
        best = best_of(lambda q=question: show(images, q))
        print(f"filter {best}  {len(images.rows.images):7,} listed  {question}")
    images.bar.clear()


def show(images: ImageList, question: str) -> None:
    images.bar.ask_text(question)
    images.view.viewport().repaint()


def sort(images: ImageList) -> None:
    for key in SORT_KEYS:
        for is_descending in (False, True):
            sort = Sort(key, is_descending)
            best = best_of(lambda s=sort: order(images, s))
            print(f"sort   {best}  {key}{', descending' if is_descending else ''}")


def order(images: ImageList, sort: Sort) -> None:
    images.bar.set_sort(sort)
    images.view.viewport().repaint()


def wait_for_names(images: ImageList, counts: Counts) -> None:
    """Sort by name for the first time: how long that takes, and how long nothing else goes on."""
    images.bar.set_sort(Sort())
    counts.facts.name_ranks = None
    loop, ticks = QEventLoop(), [time.perf_counter()]
    tick = QTimer(interval=1)
    tick.timeout.connect(lambda: ticks.append(time.perf_counter()))
    tick.start()
    images._slow.came.connect(loop.quit)
    started = time.perf_counter()
    images.bar.set_sort(Sort("name"))
    asked = time.perf_counter() - started
    loop.exec()
    took = time.perf_counter() - started
    longest = max(np.diff(ticks)) if len(ticks) > 1 else 0
    print(
        f"names in a thread: {asked * 1e3:.1f} ms until the window goes on, {took * 1e3:.0f} ms "
        f"until the list is there, at most {longest * 1e3:.0f} ms without an event"
    )


def best_of(work: Callable[[], object]) -> str:
    """The best time of some rounds, by the clock and of this thread's own work."""
    times, works = [], []
    for _ in range(ROUNDS):
        started, worked = time.perf_counter(), time.thread_time()
        work()
        times.append(time.perf_counter() - started)
        works.append(time.thread_time() - worked)
    return f"{min(times) * 1e3:6.1f} ms, CPU {min(works) * 1e3:5.1f} ms"


def timed(work: Callable[[], object]) -> tuple[object, float]:
    started = time.perf_counter()
    result = work()
    return result, time.perf_counter() - started


def _made(number: int) -> QImage:
    image = QImage(160, 120, QImage.Format.Format_RGB888)
    image.fill(0xFF000000 + number * 50_000)
    return image


if __name__ == "__main__":
    main()
