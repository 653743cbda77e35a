"""Label pictures in the real window with a real mouse, and count what the hand had to do.

    xvfb-run -s "-screen 0 1440x900x24" sh -c 'openbox & python tests/benchmarks/labelling.py BCCD'

Needs an X server with a window manager, and xdotool. BCCD is the folder of the blood cell pictures.
The boxes are those of the data set; the hand goes about them as a practised person would: category
after category, beginning with the one that it has, every box from a corner that lies on no other.
Counted are drags, clicks and keys; finding the next box with the eyes is not. What was drawn is
compared with what should have been.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPointF, QProcess, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deitdet_gui.core.box import Box, CategoryId, Corners, ImageId
from deitdet_gui.core.dataset import Category, Dataset
from deitdet_gui.core.edits import PutCategory
from deitdet_gui.core.formats.voc import read_voc
from deitdet_gui.core.importing import plan_import
from deitdet_gui.core.predictions import iou
from deitdet_gui.core.project import create, open_project
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.look import Look

PATIENCE_S = 5.0
FREE_PX = 9.0  # on the screen, between where a drag begins and what it could take hold of


@dataclass
class Hand:
    """A mouse and a keyboard of the X server."""

    did: Counter[str] = field(default_factory=Counter)

    def drag(self, start: QPointF, end: QPointF) -> None:
        self.did["drags"] += 1
        middle = (start + end) / 2
        self._do(
            *("mousemove", *_xy(start), "mousedown", "1"),
            *("mousemove", *_xy(middle), "mousemove", *_xy(end), "mouseup", "1"),
        )

    def key(self, name: str) -> None:
        self.did["keys"] += 1
        self._do("key", name)

    def _do(self, *words: str) -> None:
        process = QProcess()
        loop = QEventLoop()
        process.finished.connect(loop.quit)
        process.start("xdotool", list(words))
        loop.exec()


def _xy(place: QPointF) -> tuple[str, str]:
    return str(round(place.x())), str(round(place.y()))


def main() -> None:
    arguments = _arguments()
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    qt = QApplication(sys.argv[:1])
    Look(qt, "light")
    with tempfile.TemporaryDirectory(prefix="deitdet-labelling-") as folder:
        truth = prepare(Path(folder), arguments.bccd, arguments.pictures)
        settings = QSettings(f"{folder}/window.ini", QSettings.Format.IniFormat)
        app = App(Answers(), settings)
        app.window.showMaximized()
        QTest.qWaitForWindowActive(app.window)
        app.open(Path(folder, "project"))
        wait_until(lambda: app.workspace is not None)
        assert app.workspace is not None
        session = Session(app.workspace.annotate, app.workspace.signals.dataset, Hand())
        turn(1_000)
        began = time.perf_counter()
        for _ in range(arguments.pictures):
            session.label(truth)
        report(session, truth, time.perf_counter() - began)
        if arguments.screenshot:
            app.window.grab().save(str(arguments.screenshot))
        app.leave_now()
    sys.stdout.flush()
    os._exit(0)


def prepare(folder: Path, bccd: Path, count: int) -> dict[str, list[Box]]:
    """A project of the first pictures with their categories and no box; returns its boxes-to-be."""
    names = sorted(path.name for path in (bccd / "JPEGImages").iterdir())[:count]
    for place in ("truth", "project"):
        (folder / place).mkdir()
        for name in names:
            shutil.copy(bccd / "JPEGImages" / name, folder / place / name)
        create(folder / place, folder / place)
    with open_project(folder / "truth") as opened:
        dataset = opened.document.dataset
        edits, _ = plan_import(dataset, read_voc(bccd), None)
        opened.document.do("Import", None, edits)
        categories = list(dataset.categories.values())
        truth = {
            image.file_name: [b for b in dataset.boxes_of(image.id) if min(b.width, b.height) >= 3]
            for image in dataset.images.values()
        }
    with open_project(folder / "project") as opened:
        put = [PutCategory(Category(one.id, one.name)) for one in categories]
        opened.document.do("Categories", None, put)
        opened.document.save()
    return truth


@dataclass
class Session:
    """One person at one page."""

    page: AnnotatePage
    dataset: Dataset
    hand: Hand

    def label(self, truth: dict[str, list[Box]]) -> None:
        """Draw all the boxes of the picture that is shown, and go on."""
        image = self.page.current_image
        assert image is not None
        to_do = list(truth[self.dataset.images[image].file_name])
        drawn: list[Corners] = []
        while to_do:
            box = self._next(to_do, drawn)
            to_do.remove(box)
            self._draw(image, box, drawn)
            if box.category != self.page.choice.current:
                self._name(box.category)
            drawn.append(box.corners)
        self.hand.key("space")
        wait_until(lambda: image in self.dataset.marks)
        turn(300)

    def _next(self, to_do: list[Box], drawn: list[Corners]) -> Box:
        """Of the category at hand first; of those one that can be begun beside all others."""
        current = self.page.choice.current
        counts = Counter(box.category for box in to_do)
        wanted = current if current in counts else min(counts, key=lambda c: counts[c])
        these = [box for box in to_do if box.category == wanted]
        free = [box for box in these if self._starts(box, drawn)]
        return (free or these)[0]

    def _starts(self, box: Box, drawn: list[Corners]) -> list[tuple[QPointF, QPointF]]:
        """The ways to draw a box that begin at a place that nothing takes hold of."""
        gap = FREE_PX / self.page.canvas.view.scale
        x0, y0, x1, y1 = box.corners
        ways = [
            ((x0, y0), (x1, y1)),
            ((x1, y1), (x0, y0)),
            ((x1, y0), (x0, y1)),
            ((x0, y1), (x1, y0)),
        ]
        return [
            (QPointF(*start), QPointF(*end))
            for start, end in ways
            if not any(
                a - gap <= start[0] <= c + gap and b - gap <= start[1] <= d + gap
                for a, b, c, d in drawn
            )
        ]

    def _name(self, category: CategoryId) -> None:
        """A digit names the box just drawn, and those that are drawn after it."""
        self.hand.key(str(list(self.dataset.categories).index(category) + 1))
        wait_until(lambda: self.page.choice.current == category)

    def _draw(self, image: ImageId, box: Box, drawn: list[Corners]) -> None:
        ways = self._starts(box, drawn)
        if not ways:
            self.hand.key("w")
            ways = [(QPointF(*box.corners[:2]), QPointF(*box.corners[2:]))]
        count = self.dataset.count_of(image)
        self.hand.drag(*(self._on_screen(place) for place in ways[0]))
        wait_until(lambda: self.dataset.count_of(image) != count)

    def _on_screen(self, place: QPointF) -> QPointF:
        canvas = self.page.canvas
        inside = QPointF(*canvas.view.to_widget(place.x(), place.y()))
        return canvas.mapToGlobal(inside)


def report(session: Session, truth: dict[str, list[Box]], seconds: float) -> None:
    dataset, did = session.dataset, session.hand.did
    wanted = sum(map(len, truth.values()))
    good = 0
    for image in dataset.images.values():
        left = list(truth[image.file_name])
        for box in dataset.boxes_of(image.id):
            overlaps = iou(box.corners, [other.corners for other in left])
            best = int(overlaps.argmax()) if len(left) else -1
            if best >= 0 and overlaps[best] > 0.8 and left[best].category == box.category:
                del left[best]
                good += 1
    print(
        f"{len(truth)} pictures, {wanted} boxes; {len(dataset.boxes)} drawn, {good} of them right"
    )
    print(
        f"{did['drags'] / wanted:.2f} drags, {did['clicks'] / wanted:.2f} clicks and "
        f"{did['keys'] / wanted:.2f} keys a box; {seconds:.0f} s of machine time"
    )


def turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.perf_counter() + PATIENCE_S
    while not is_so():
        if time.perf_counter() > end:
            raise TimeoutError(f"waited {PATIENCE_S:.0f} s in vain")
        turn(5)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bccd", type=Path)
    parser.add_argument("--pictures", type=int, default=10)
    parser.add_argument("--screenshot", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
