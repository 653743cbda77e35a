"""A review page over a real project, with an engine that only pretends."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Category, CategoryId, Corners, ImageId
from deitdet_gui.core.edits import (
    PutCategory,
)
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunConfig, RunFolder, create_run
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.review.page import ReviewPage

CELL, PLATELET = CategoryId(1), CategoryId(2)
WAIT_MS = 20_000
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ENTER, BACKSPACE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Space

# What the fake engine does: it says how it goes, and puts a file in place as its result.
ENGINE = """
import json, os, shutil, sys
job, run, project = sys.argv[1], sys.argv[2], sys.argv[4]
assert (job, sys.argv[3]) == ("predict", "--project"), sys.argv
def say(event, **row):
    print(json.dumps({"event": event, **row}), flush=True)
say("hello", protocol=1, app="fake", job=job)
if "FAIL" in os.environ:
    say("failed", kind="out_of_memory", message="There is not enough memory.", hint="Close games.")
    sys.exit(1)
say("progress", stage="looking at pictures", done=1, of=4)
how = "finished"
if "WAIT" in os.environ:
    how = "stopped" if "stop" in sys.stdin.readline() else "finished"
assert os.path.exists(project + "/annotations.json")
shutil.copy(os.environ["FOUND"], run + "/predictions.npz")
say("predicted", path=run + "/predictions.npz", images=4, detections=5)
say("ended", how=how, text="")
"""


def found(
    image: int, category: CategoryId, score: float, corners: Corners = (4, 4, 24, 24)
) -> Detection:
    return Detection(ImageId(image), category, score, *corners)


class Bench:
    """A review page over a real project of four pictures, with an engine that only pretends."""

    def __init__(self, opened: Opened, qtbot: QtBot, folder: Path) -> None:
        script = folder / "engine.py"
        script.write_text(ENGINE, "utf-8")
        self.qtbot = qtbot
        self.opened = opened
        self.signals = DocumentSignals(opened.document)
        self.signals.do("Categories", None, [
            PutCategory(Category(CELL, "cell")), PutCategory(Category(PLATELET, "platelet")),
        ])  # fmt: skip
        self.images = list(self.signals.dataset.images)
        self.autosave = Autosave(opened.document)
        self.engine = EngineThread(command=[sys.executable, str(script)], grace_ms=300)
        self.pictures = PictureCache(opened.project)
        self.page = ReviewPage(
            self.signals, opened, self.pictures, self.engine, self.autosave, Answers()
        )
        self.page.resize(1100, 700)
        qtbot.addWidget(self.page)
        self.waiting: list[int] = []
        self.said: list[str] = []
        self.page.waiting.connect(self.waiting.append)
        self.page.progress.connect(self.said.append)

    @property
    def dataset(self):
        return self.signals.dataset

    @property
    def queue(self):
        assert self.page.queue is not None
        return self.page.queue

    def make_run(self, has_model: bool = True) -> RunFolder:
        run = create_run(self.opened, RunConfig(), {})
        if has_model:
            run.best.write_bytes(b"weights")
            run.model.write_text("{}")
        return run

    def write(
        self, path: Path, *detections: Detection, thresholds: dict[CategoryId, float] | None = None
    ) -> Predictions:
        """Write predictions that looked at every picture."""
        rows: dict[ImageId, list[Detection]] = {image: [] for image in self.images}
        for detection in detections:
            rows.setdefault(detection.image, []).append(detection)
        ordered = {i: tuple(sorted(ds, key=lambda d: -d.score)) for i, ds in rows.items()}
        predictions = Predictions("a run", ordered, thresholds or {})
        predictions.write(path)
        return Predictions.read(path)

    def review(
        self, *detections: Detection, thresholds: dict[CategoryId, float] | None = None
    ) -> Predictions:
        """Show the page with these detections, and wait for its picture."""
        run = self.make_run()
        predictions = self.write(run.predictions, *detections, thresholds=thresholds)
        self.show()
        self.page.show_run(run)
        return predictions

    def show(self) -> None:
        with self.qtbot.waitActive(self.page):  # keys reach only the active window
            self.page.show()
            self.page.activateWindow()
        self.page.setFocus()

    def press(self, *keys: Qt.Key | str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.page.stage.focusProxy(), key, modifier)

    def boxes(self, image: int | None = None) -> list[tuple[CategoryId, Corners]]:
        where = self.queue.image if image is None else ImageId(image)
        return [(box.category, box.corners) for box in self.dataset.boxes_of(where)]

    def widget(self, kind: type, name: str) -> QWidget:
        (one,) = [w for w in self.page.findChildren(kind) if w.accessibleName() == name]
        return one

    def button(self, text: str) -> QPushButton:
        return next(b for b in self.page.findChildren(QPushButton) if b.text() == text)

    def close(self) -> None:
        self.engine.shutdown(200)
        self.autosave.stop()
        self.pictures.close()
        self.signals.detach()
