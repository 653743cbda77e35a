"""A real window without a display that draws, undoes, marks and saves until it is killed.

``python -m tests.faults.window_session`` forks one for every line of stdin: everything is imported
already, and the application is made in the fork. What a window does hangs on nothing but the
number of the step, so that the states of one run to the end are those of all.
"""

import hashlib
import json
import os
import random
import select
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deitdet_gui.gui import autosave
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.tour import drag
from tests.faults.model import State, state_of

REST_EVERY, REST_MS = 6, 25  # a rest is what autosave waits for


def digest(state: State) -> str:
    return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()[:16]


class Driver:
    """One step after the other, with the mouse and the keys, each said when it is done."""

    def __init__(self, app: App, writing: int, steps: int) -> None:
        assert app.workspace is not None
        self.work = app.workspace
        self.writing = writing
        self.steps = steps
        self.number = 0
        self.chance = random.Random(5)
        self.timer = QTimer(singleShot=True)
        self.timer.timeout.connect(self.step)
        self.say()

    def step(self) -> None:
        page, dataset = self.work.annotate, self.work.signals.dataset
        images = list(dataset.images)
        what = self.chance.random()
        if what < 0.6 or len(dataset.boxes) < 3:
            page.go_to(self.chance.choice(images))
            page.table_actions["draw"].trigger()
            x, y = self.chance.randrange(1, 40), self.chance.randrange(1, 30)
            drag(page.canvas, (x, y), (x + 12, y + 9))
        elif what < 0.75:
            page.undo()
        elif what < 0.85:
            page.redo()
        elif what < 0.93:
            box = self.chance.choice(sorted(dataset.boxes))
            page.go_to(dataset.boxes[box].image)
            page.canvas.select([box])
            if what < 0.89:
                page.edits.delete()
            else:
                QTest.keyClick(page.canvas, Qt.Key.Key_Q)  # difficult, or no longer
        else:
            QTest.keyClick(page.canvas, Qt.Key.Key_Space)  # done, and next
        self.number += 1
        self.say()

    def say(self) -> None:
        line = json.dumps([self.number, digest(state_of(self.work.signals.dataset))])
        os.write(self.writing, line.encode() + b"\n")
        if self.number == self.steps:
            os._exit(0)
        self.timer.start(REST_MS if self.number % REST_EVERY == 0 else 1)


def live(folder: str, writing: int, steps: int) -> None:
    """One window; never returns."""
    autosave.SYNC_MS, autosave.QUIET_MS = 3, 10
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as preferences:
        settings = QSettings(f"{preferences}/w.ini", QSettings.Format.IniFormat)
        app = App(Answers(), settings)
        app.window.show()
        app.open(Path(folder))
        driver = Driver(app, writing, steps)
        qt.exec()
        os._exit(driver.steps)


def watch(child: int, reading: int, kill_after: float) -> list[Any]:
    """Read what a window says, and kill it so many seconds after its first word."""
    said, heard = b"", True
    while heard and not said:
        heard = bool(more := os.read(reading, 65536))
        said += more
    if kill_after:
        # The window goes on while nobody reads: a pipe holds some thousands of these lines.
        select.select([], [], [], kill_after)
        os.kill(child, signal.SIGKILL)
    while more := os.read(reading, 65536):
        said += more
    return [json.loads(line) for line in said.split(b"\n")[:-1]]


def serve() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            live(order["folder"], writing, order["steps"])
        os.close(writing)
        said = watch(child, reading, order["kill_after"])
        os.close(reading)
        _, status = os.waitpid(child, 0)
        answer = {"code": os.waitstatus_to_exitcode(status), "said": said}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
