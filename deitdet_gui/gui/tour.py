"""The whole loop without a display: the real window, driven by mouse and keys, drawn to PNGs.

It labels some more of the sample project, trains, reviews what the model found, and opens the
project again to see that everything is there. Nothing in it is pretended: the boxes go in through
mouse events, the training is the engine's, and the numbers at the end are counted against what
the painter of the pictures knows.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QPointF,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deitdet_gui.core.dataset import ImageId, State
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import Ended, Event, Failed, Note, Predicted, Report
from deitdet_gui.core.predictions import Predictions, iou
from deitdet_gui.core.project import open_project
from deitdet_gui.core.runs import find_run
from deitdet_gui.core.sample import SampleBox
from deitdet_gui.core.sample_project import category_id, truth_of
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.look import Look

MORE = 4  # pictures that the tour labels by hand
ACCEPTED = 6  # detections that it accepts
FOUND_IOU = 0.5
SIZE = (1360, 850)
LOOK_MS = 60_000  # the longest that anything but the training may take

Show = Callable[[Event], None]


def run_tour(folder: Path, minutes: float, show: Show) -> int:
    """Run the loop on the sample project in ``folder``.

    Args:
        folder: a sample project.
        minutes: the training's time budget.
        show: told what happens.

    Returns:
        The exit code: 0, or 1 when the training did not end with a model.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    qInstallMessageHandler(_tell_qt)
    Look(qt, "light")
    with tempfile.TemporaryDirectory() as preferences:
        settings = QSettings(f"{preferences}/window.ini", QSettings.Format.IniFormat)
        tour = _Tour(App(Answers(), settings), folder, minutes, show)
        try:
            return tour.run()
        except UserError as error:
            show(Failed("user", error.message, error.hint))
            return 1
        finally:
            tour.app.leave_now()


def _tell_qt(_: QtMsgType, __: QMessageLogContext, text: str) -> None:
    """Qt's own messages, without those about what the offscreen platform cannot do."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"Qt: {text}\n")


@dataclass
class _Tour:
    app: App
    folder: Path
    minutes: float
    show: Show
    _end: list[Ended | Failed] = field(default_factory=list)
    _written: list[Predicted] = field(default_factory=list)

    def run(self) -> int:
        window = self.app.window
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        self._wait(window.isActiveWindow)  # keys go to the active window only
        self.app.open(self.folder)
        if self.app.workspace is None:
            raise UserError(window.notices.text)
        self.work = self.app.workspace
        self.app.engine.received.connect(self._take)
        self.app.engine.ended.connect(self._take_end)
        self._look_at_pictures()
        self._label_more()
        if not self._train():
            return 1
        self._review()
        self._count_found()
        self._open_again()
        self.show(Ended("finished", f"What a person would have seen is in {self._pictures}."))
        return 0

    @property
    def _pictures(self) -> Path:
        return self.folder / "tour"

    def _look_at_pictures(self) -> None:
        dataset = self.work.signals.dataset
        image = next(i for i in dataset.images if dataset.count_of(i) > 5)
        self._go_to(image)
        self._grab("1-annotate", "a picture that is done")

    def _label_more(self) -> None:
        """Draw the boxes of some pictures as a person would: drag, digit, and at the end Space."""
        dataset = self.work.signals.dataset
        waiting = [i for i in dataset.images if dataset.state_of(i) == State.UNLABELLED]
        boxes = 0
        for number, image in enumerate(waiting[:MORE]):
            self._go_to(image)
            canvas = self.work.annotate.canvas
            canvas.habits.snaps = False  # where the boxes belong is known to the pixel
            for truth in truth_of(dataset.images[image]):
                # Armed, so that a box can begin inside another one.
                QTest.keyClick(canvas, Qt.Key.Key_W)
                drag(canvas, (truth.x0, truth.y0), (truth.x1, truth.y1))
                QTest.keyClick(canvas, getattr(Qt.Key, f"Key_{category_id(truth.category)}"))
                boxes += 1
            if number == 0:
                self._grab("2-drawing", "boxes drawn by hand")
            key = Qt.KeyboardModifier.NoModifier
            if not dataset.count_of(image):
                key = Qt.KeyboardModifier.ShiftModifier
            QTest.keyClick(canvas, Qt.Key.Key_Space, key)
        done = dataset.states()[State.DONE]
        self.show(
            Note(f"Drew {boxes} boxes on {min(MORE, len(waiting))} pictures; {done} are done.")
        )

    def _train(self) -> bool:
        self.app.window.go_to("train")
        page = self.work.train
        page.choices.minutes.setValue(max(1, round(self.minutes)))
        # It is asking what the device is, and looking at what there is to train on.
        self._wait(lambda: not self.app.engine.is_busy and not page.outlook.is_busy)
        self._grab("3-before-training", "what will be used, and how long it takes")
        self._end.clear()
        page.start()
        halfway = QTimer(singleShot=True, interval=int(self.minutes * 40_000))
        halfway.timeout.connect(self._grab_training)
        halfway.start()
        self._wait(lambda: bool(self._end), ms=int(self.minutes * 60_000 * 3) + LOOK_MS)
        halfway.stop()
        end = self._end[-1]
        if isinstance(end, Failed):
            return False
        self._grab("5-trained", "the curves at the end")
        return True

    def _review(self) -> None:
        self._wait(lambda: bool(self._written) and not self.app.engine.is_busy, ms=5 * LOOK_MS)
        self.app.window.go_to("review")
        page = self.work.review
        self._wait_for_picture()
        self._grab("6-review", "what the model found and nobody has answered")
        before = len(self.work.signals.dataset.boxes)
        page.setFocus()
        for _ in range(ACCEPTED):
            QTest.keyClick(page, Qt.Key.Key_Return)
        QTest.keyClick(page, Qt.Key.Key_Backspace)
        QTest.keyClick(self.app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self._wait_for_picture()
        self._grab("7-accepted", "after some answers")
        added = len(self.work.signals.dataset.boxes) - before
        self.show(Note(f"Accepted {added} detections, rejected one and took that back."))

    def _count_found(self) -> None:
        """Judge the model on the pictures that nobody labelled, against the painter's truth."""
        dataset = self.work.signals.dataset
        run = find_run(self.work.opened.project, None)
        predictions = Predictions.read(run.predictions)
        fresh = [i for i in dataset.images if dataset.state_of(i) == State.UNLABELLED]
        right = wrong = there = 0
        for image in fresh:
            found, missed, extra = _compare(predictions, image, truth_of(dataset.images[image]))
            right, there, wrong = right + found, there + found + missed, wrong + extra
        text = (
            f"On the {len(fresh)} pictures that nobody labelled, the model finds {right} of "
            f"{there} things, with {wrong} detections that are wrong."
        )
        self.show(Note(text))
        self.show(Report("found", {"right": right, "there": there, "wrong": wrong}))

    def _open_again(self) -> None:
        boxes = dict(self.work.signals.dataset.boxes)
        self.app.close_project()
        with open_project(self.folder, write=False) as opened:
            if opened.document.dataset.boxes != boxes:
                raise UserError("Closing and opening the project changed its boxes.")
        self.show(Note(f"Closed and opened again: all {len(boxes)} boxes are there."))

    def _take(self, event: Event) -> None:
        if isinstance(event, Predicted):
            self._written.append(event)
        if not isinstance(event, Report | Ended | Failed):
            self.show(event)

    def _take_end(self, end: Ended | Failed) -> None:
        self._end.append(end)
        if isinstance(end, Failed):
            self.show(end)

    def _go_to(self, image: ImageId) -> None:
        self.app.window.go_to("annotate")
        self.work.annotate.go_to(image)
        self._wait_for_picture()

    def _wait_for_picture(self) -> None:
        self._wait(self._is_drawn)

    def _is_drawn(self) -> bool:
        return self.work.pictures.is_idle

    def _grab_training(self) -> None:
        self._grab("4-training", "curves while it trains")

    def _grab(self, name: str, what: str) -> None:
        self._pictures.mkdir(exist_ok=True)
        path = self._pictures / f"{name}.png"
        self.app.window.grab().save(str(path))
        self.show(Note(f"{path}: {what}"))

    def _wait(self, is_so: Callable[[], bool], ms: int = LOOK_MS) -> None:
        """Let the window live until something is so."""
        loop = QEventLoop()
        look = QTimer(interval=20)
        look.timeout.connect(lambda: loop.quit() if is_so() else None)
        look.start()
        QTimer.singleShot(ms, loop, loop.quit)
        if not is_so():
            loop.exec()
        look.stop()
        if not is_so():
            raise UserError(f"The tour waited {ms / 1000:.0f} seconds in vain.")


def drag(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Press, move and let go, in picture pixels. QTest's own moves carry no buttons."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    left = Qt.MouseButton.LeftButton
    for kind, place, button, held in (
        (QEvent.Type.MouseMove, start, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, middle, Qt.MouseButton.NoButton, left),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, left),
        (QEvent.Type.MouseButtonRelease, end, left, Qt.MouseButton.NoButton),
    ):
        _send(canvas, kind, QPointF(*canvas.view.to_widget(*place)), button, held)


def _send(
    widget: QWidget,
    kind: QEvent.Type,
    place: QPointF,
    button: Qt.MouseButton,
    held: Qt.MouseButton,
) -> None:
    everywhere = QPointF(widget.mapToGlobal(place))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, place, everywhere, button, held, none))


def _compare(
    predictions: Predictions, image: ImageId, truth: Sequence[SampleBox]
) -> tuple[int, int, int]:
    """Found, missed and wrong detections of one picture, at the model's own thresholds."""
    waiting = [(category_id(t.category), (t.x0, t.y0, t.x1, t.y1)) for t in truth]
    right = wrong = 0
    for detection in predictions.detections.get(image, ()):
        if detection.score < predictions.thresholds.get(detection.category, 0.5):
            continue
        same = [(i, c) for i, (k, c) in enumerate(waiting) if k == detection.category]
        overlaps = iou(detection.corners, [c for _, c in same])
        if len(same) and overlaps.max() >= FOUND_IOU:
            waiting.pop(same[int(np.argmax(overlaps))][0])
            right += 1
        else:
            wrong += 1
    return right, len(waiting), wrong
