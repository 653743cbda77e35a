"""A window that trains by itself until it is killed: ``python driven_window.py PROJECT``.

It says on stdout what is finished, one JSON object a line, only after it is finished.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from deitdet_gui.core.runs import RunConfig, create_run
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers

TINY = RunConfig(preset="nano", weights="random", canvas=64, steps=100_000, views=1)


class Driver:
    def __init__(self, app: App) -> None:
        self.app = app
        self.work = app.workspace

    def say(self, **row):
        sys.stdout.write(json.dumps(row) + "\n")
        sys.stdout.flush()

    def train(self):
        opened = self.work.opened
        names = [i.file_name for i in opened.document.dataset.images.values()]
        run = create_run(opened, TINY, dict.fromkeys(names, "train"))
        self.app.engine.received.connect(self.tell)
        self.app.engine.ended.connect(self.tell)
        self.app.engine.start_job(["train", str(run.path)])

    def tell(self, event):
        self.say(event=type(event).__name__, text=str(event))


def main() -> None:
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        app = App(Answers(), QSettings(f"{folder}/w.ini", QSettings.Format.IniFormat))
        app.window.show()
        app.open(Path(sys.argv[1]))
        driver = Driver(app)
        driver.train()
        qt.exec()


if __name__ == "__main__":
    main()
