"""How quick the window is under the hand, beside labelme's canvas.

    python tests/benchmarks/canvas.py [--labelme PYTHON] [--only frames keys next list]

``PYTHON`` is that of an environment with `pip install labelme`; without it the ratio is left out.
Everything runs on Qt's offscreen platform: real widgets and events, painted by the processor.

    frames  10,000 boxes on a picture of 4000 x 3000: every paint of a pan and of a zoom
    keys    a box moved by an arrow key, from the key to the end of the paint that shows it:
            with nothing else to do, and while a training of the same window uses the same cores
    next    from the key D to the end of the paint that shows the picture: read ahead, and not
    list    a list of 100,000 pictures: every paint of a scroll, every filter and order
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deitdet_gui.core.box import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.dataset import Category, Image
from deitdet_gui.core.edits import Edit, PutBox, PutCategory, PutImage
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.sample_project import make_sample_project
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.look import Look, category_colour
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.train.story import Story

WINDOW, PICTURE, BOXES = (1440, 900), (4000, 3000), 10_000
PICTURES = 100_000
KEYS = 200
TRAINING_STEPS = 10  # have to be behind the training before it counts as one


def main() -> None:
    arguments = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = QApplication(sys.argv[:1])
    Look(qt, "light")
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory(prefix="deitdet-benchmark-") as folder:
        for name in arguments.only:
            MEASURES[name](Path(folder), arguments.labelme)
    sys.stdout.flush()
    os._exit(0)


class Paints(QObject):
    """Times every paint of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times: list[float] = []
        self.ended = 0.0  # when the last one was over
        self._widget = widget
        self._is_inside = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint or self._is_inside:
            return False
        self._is_inside = True
        start = time.perf_counter()
        QApplication.sendEvent(watched, event)
        self.ended = time.perf_counter()
        self.times.append(self.ended - start)
        self._is_inside = False
        return True


def summary(times: list[float]) -> str:
    row = np.array(times) * 1e3
    return f"p50 {np.percentile(row, 50):.1f} ms, p99 {np.percentile(row, 99):.1f} ms, {len(row)}"


def turn(milliseconds: int = 0) -> None:
    """Let the event loop go round, as long as this."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while not is_so():
        if time.perf_counter() > end:
            raise TimeoutError(f"waited {seconds:.0f} s in vain")
        turn(5)


def boxes() -> list[Box]:
    rng = np.random.default_rng(1)
    sides = rng.uniform(8, 60, (BOXES, 2))
    places = rng.uniform(0, 1, (BOXES, 2)) * (np.array(PICTURE) - sides)
    rows = np.concatenate([places, places + sides], axis=1).tolist()
    return [Box(BoxId(i), ImageId(1), CategoryId(i % 5), *r) for i, r in enumerate(rows, 1)]


def measure_frames(folder: Path, labelme: Path | None) -> None:
    canvas = Canvas()
    canvas.resize(*WINDOW)
    canvas.show()
    QTest.qWaitForWindowExposed(canvas)
    noise = np.random.default_rng(2).integers(0, 255, (PICTURE[1], PICTURE[0], 4), np.uint8)
    canvas.show_picture(QImage(noise.data, *PICTURE, QImage.Format.Format_RGB32).copy())
    canvas.set_looks(
        {CategoryId(i): CategoryLook(f"c{i}", category_colour(i), i) for i in range(5)}
    )
    canvas.set_boxes(boxes())
    turn(1_000)
    paints = Paints(canvas)

    def move(steps: int, step: Callable[[int], None]) -> list[float]:
        paints.times.clear()
        for number in range(steps):
            step(number)
            canvas.update()
            turn(4)
        times = list(paints.times)
        turn(300)
        return times

    def pan(number: int) -> None:
        canvas.view.pan(12 if number % 80 < 40 else -12, 5 if number % 160 < 80 else -5)

    def zoom(number: int) -> None:
        canvas.view.zoom_at(1.25 if number % 12 < 6 else 0.8, 700, 450)

    fitted = move(300, pan)
    print(f"frames   pan, all {BOXES:,} in sight: {summary(fitted)} paints")
    canvas.view.zoom_at(2.5, 700, 450)
    turn(300)
    print(f"         pan, zoomed in 2.5 times: {summary(move(300, pan))} paints")
    canvas.viewing.fit()
    turn(300)
    print(f"         zoom by the wheel: {summary(move(120, zoom))} paints")
    if labelme is not None:
        file = folder / "boxes.json"
        asked = {
            "window": WINDOW, "picture": PICTURE, "boxes": [box.corners for box in boxes()]
        }  # fmt: skip
        file.write_text(json.dumps(asked))
        command = [str(labelme), str(Path(__file__).with_name("labelme_canvas.py")), str(file)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        theirs = json.loads(done.stdout.splitlines()[-1])
        times = theirs["frames"]
        ratio = np.percentile(times, 50) / np.percentile(fitted, 50)
        print(f"         labelme {theirs['version']}: {summary(times)} paints; {ratio:.0f} x ours")
    canvas.close()


def measure_keys(folder: Path, _labelme: Path | None) -> None:
    make_sample_project(folder / "sample")
    with window(folder, folder / "sample") as app:
        assert app.workspace is not None
        page = app.workspace.annotate
        dataset = app.workspace.signals.dataset
        page.go_to(next(image for image in dataset.images if dataset.count_of(image)))
        turn(500)
        paints = Paints(page.canvas)
        print(f"keys     idle: {summary(nudges(page, paints))} keys")
        app.window.go_to("train")
        app.workspace.train.start()
        training = app.workspace.train.training
        app.window.go_to("annotate")
        wait_until(lambda: has_learnt(training.story), 300)
        print(f"         while it trains: {summary(nudges(page, paints))} keys")
        training.stop()


def has_learnt(story: Story) -> bool:
    return any(len(line.steps) >= TRAINING_STEPS for line in story.losses.values())


def nudges(page: AnnotatePage, paints: Paints) -> list[float]:
    """From an arrow key to the paint that shows the box where it went."""
    page.canvas.setFocus()
    page.canvas.select_next()
    turn(100)
    times = []
    for number in range(KEYS):
        key = Qt.Key.Key_Right if number % 2 else Qt.Key.Key_Left
        before = len(paints.times)
        start = time.perf_counter()
        QTest.keyPress(page.canvas, key)
        wait_until(lambda seen=before: len(paints.times) > seen, 5)
        times.append(paints.ended - start)
        QTest.keyRelease(page.canvas, key)
        turn(20)
    return times


def measure_next(folder: Path, _labelme: Path | None) -> None:
    for width, height, count in ((640, 480, 60), (4000, 3000, 24)):
        pictures = folder / f"pictures-{width}"
        make_pictures(pictures, (width, height), count)
        create(project := folder / f"project-{width}", pictures)
        with window(folder, project) as app:
            assert app.workspace is not None
            page = app.workspace.annotate
            turn(1_500)
            warm = steps(page, count - 4, 1_500 if width > 1_000 else 150)
            print(f"next     {width} x {height}, read ahead: {summary(warm)} pictures")
        with window(folder, project) as app:
            assert app.workspace is not None
            cold = jumps(app.workspace.annotate, count)
            print(f"         {width} x {height}, not read ahead: {summary(cold)} pictures")


def steps(page: AnnotatePage, count: int, pause: int) -> list[float]:
    paints = Paints(page.canvas)
    times = []
    for _ in range(count):
        start = time.perf_counter()
        before = len(paints.times)
        QTest.keyClick(page.canvas, Qt.Key.Key_D)
        wait_until(lambda seen=before: len(paints.times) > seen, 10)
        times.append(paints.ended - start)
        assert page.pictures.is_whole, "it was not read ahead"
        turn(pause)
    return times


def jumps(page: AnnotatePage, count: int) -> list[float]:
    """To pictures in no order, until the whole picture is painted, not a preview."""
    paints = Paints(page.canvas)
    images = list(np.random.default_rng(3).permutation(count - 10) + 10)[:12]
    times = []
    for row in images:
        start = time.perf_counter()
        page.walk.go_to_row(int(row))
        wait_until(lambda since=start: page.pictures.is_whole and paints.ended > since, 30)
        times.append(paints.ended - start)
    return times


def measure_list(folder: Path, _labelme: Path | None) -> None:
    (folder / "many").mkdir()
    make_pictures(folder / "many" / "pictures", (64, 48), 1)
    create(folder / "many", folder / "many" / "pictures")
    with open_project(folder / "many") as opened:
        signals = DocumentSignals(opened.document)
        signals.do("Fill", None, list(many_images()))
        cache = PictureCache(opened.project)
        page = AnnotatePage(signals, opened.project, cache)
        page.resize(*WINDOW)
        page.show()
        QTest.qWaitForWindowExposed(page)
        turn(500)
        view = page.images.view
        paints = Paints(view.viewport())
        bar = view.verticalScrollBar()
        for number in range(300):
            bar.setValue(bar.value() + (40 if number % 100 else bar.maximum() // 5))
            turn(4)
        print(f"list     scroll {PICTURES:,}: {summary(paints.times)} paints")
        for text in ("9", "00042", "boxes:>1", "state:done"):
            start = time.perf_counter()
            page.images.filter_field.setText(text)
            turn(0)
            took = time.perf_counter() - start
            print(f"         filter {text!r}: {took * 1e3:.0f} ms in the window's thread")
        page.close()
        cache.close()
        signals.detach()


def many_images() -> Iterator[Edit]:
    yield PutCategory(Category(CategoryId(1), "thing"))
    for number in range(2, PICTURES + 2):
        yield PutImage(Image(ImageId(number), f"{number:06}.jpg", 640, 480))
        if number % 3 == 0:
            for k in range(number % 4):
                box = BoxId(4 * number + k + 1)
                yield PutBox(Box(box, ImageId(number), CategoryId(1), 5, 5, 50 + k, 40))


def make_pictures(folder: Path, size: tuple[int, int], count: int) -> None:
    folder.mkdir()
    rng = np.random.default_rng(4)
    for number in range(count):
        rough = rng.integers(0, 255, (size[1] // 16, size[0] // 16, 3), np.uint8)
        picture = PIL.Image.fromarray(rough).resize(size, PIL.Image.Resampling.BICUBIC)
        picture.save(folder / f"{number:03}.jpg", quality=90)


@contextmanager
def window(folder: Path, project: Path) -> Iterator[App]:
    """The app with a project open; gone at the end."""
    settings = QSettings(str(folder / f"{time.monotonic_ns()}.ini"), QSettings.Format.IniFormat)
    app = App(Answers(), settings)
    app.window.resize(*WINDOW)
    app.window.show()
    QTest.qWaitForWindowExposed(app.window)
    app.open(project)
    wait_until(lambda: app.workspace is not None, 60)
    turn(300)
    try:
        yield app
    finally:
        app.leave_now()
        app.window.close()
        turn(100)


MEASURES: dict[str, Callable[[Path, Path | None], Any]] = {
    "frames": measure_frames,
    "keys": measure_keys,
    "next": measure_next,
    "list": measure_list,
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--labelme", type=Path, help="a Python that has labelme")
    parser.add_argument("--only", nargs="+", choices=list(MEASURES), default=list(MEASURES))
    return parser.parse_args()


if __name__ == "__main__":
    main()
