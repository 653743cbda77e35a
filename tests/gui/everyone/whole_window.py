"""The window over a project with something of everything, and a way to each of its places."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, Category, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.core.runs import RunConfig, create_run
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.export_dialog import ExportDialog
from deitdet_gui.gui.train.split_dialog import SplitDialog

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
WAIT_MS = 20_000


class WholeWindow:
    """The app, and each page and dialog by name."""

    def __init__(self, app: App, qtbot: QtBot, labels: Path) -> None:
        self.app = app
        self._qtbot = qtbot
        self._labels = labels

    def open(self, folder: Path) -> None:
        """Open a project and put boxes, marks, a finding, a run and detections into it."""
        self.app.open(folder)
        workspace = self.app.workspace
        assert workspace is not None
        edits = [
            PutCategory(Category(1, "cell")),
            PutCategory(Category(2, "disc")),
            PutBox(Box(1, 1, 1, 2.0, 3.0, 20.0, 30.0)),
            PutBox(Box(2, 1, 2, 30.0, 3.0, 80.0, 30.0)),  # past the edge
            MarkImage(1, State.DONE),
            MarkImage(2, State.EMPTY),
        ]
        assert workspace.signals.do("Prepare", None, edits)
        run = create_run(workspace.opened, RunConfig(), {"p0.png": "train", "p1.png": "val"})
        run.best.write_bytes(b"weights")
        run.model.write_text("{}")
        found = Detection(3, 1, 0.9, 5.0, 5.0, 30.0, 40.0)
        Predictions(run.name, {3: (found,)}, {1: 0.5}).write(run.predictions)
        workspace.review.show_run(run)
        workspace.annotate.go_to(1)
        workspace.annotate.canvas.select((1,))

    @property
    def places(self) -> dict[str, Callable[[], QWidget]]:
        """Name -> brings the place up and returns it."""
        return {
            "welcome": self._welcome,
            "annotate": lambda: self._page("annotate"),
            "train": self._train,
            "review": lambda: self._page("review"),
            "health": self._health,
            "keys": lambda: self._dialog("show_keys"),
            "choose keys": lambda: self._dialog("choose_keys"),
            "settings": lambda: self._dialog("show_settings"),
            "palette": lambda: self._dialog("show_palette"),
            "import": self._import,
            "import report": self._import_report,
            "export": self._export,
            "split": self._split,
            "export model": self._export_model,
        }

    def tour(self, names: Iterable[str] = ()) -> Iterator[tuple[str, QWidget]]:
        """Go through all places, or some, and close each dialog again; the welcome comes last."""
        for name in names or PLACES:
            place = self.places[name]()
            lay_out(place)
            yield name, place
            if self.app.workspace is not None:
                self.app.workspace.health.hide()
            for dialog in self.app.window.findChildren(QDialog):
                dialog.reject()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _welcome(self) -> QWidget:
        assert self.app.close_project()
        return self.app.window

    def _page(self, name: str) -> QWidget:
        self.app.window.go_to(name)
        return self.app.window

    def _train(self) -> QWidget:
        self._page("train")
        page = self.app.workspace.train
        self._qtbot.waitUntil(lambda: ":" in page.device.text(), timeout=WAIT_MS)  # and why
        self._qtbot.waitUntil(lambda: not page.outlook.is_busy, timeout=WAIT_MS)
        return self.app.window

    def _health(self) -> QWidget:
        self._page("annotate")
        self.app.workspace.toggle_health()
        panel = self.app.workspace.health
        self._qtbot.waitUntil(lambda: panel.view.model().rowCount() > 0, timeout=WAIT_MS)
        return self.app.window

    def _dialog(self, name: str) -> QWidget:
        getattr(self.app.dialogs, name)()
        shown = [d for d in self.app.window.findChildren(QDialog) if d.isVisible()]
        return shown[-1]

    def _import(self) -> QWidget:
        self.app.exchange.bring_in(self.app.workspace)
        return self.app.exchange.dialog

    def _import_report(self) -> QWidget:
        self.app.exchange.bring_in(self.app.workspace, self._labels)
        dialog = self.app.exchange.dialog
        self._qtbot.waitUntil(dialog.read_button.isEnabled, timeout=WAIT_MS)
        dialog.read_button.click()
        self._qtbot.waitUntil(lambda: self.app.exchange.report is not None, timeout=WAIT_MS)
        return self.app.exchange.report

    def _export(self) -> QWidget:
        self.app.exchange.take_out(self.app.workspace)
        return self.app.exchange.dialog

    def _export_model(self) -> QWidget:
        self._train()
        train = self.app.workspace.train
        self._qtbot.waitUntil(train.runs.export.isEnabled, timeout=WAIT_MS)
        train.runs.export.click()
        return train.findChild(ExportDialog)

    def _split(self) -> QWidget:
        self._train()
        self.app.workspace.train.split.open_dialog()
        dialog = self.app.workspace.train.findChild(SplitDialog)
        self._qtbot.waitUntil(lambda: not dialog.is_busy, timeout=WAIT_MS)
        return dialog


PLACES = (
    *("annotate", "train", "review", "health", "keys", "choose keys", "settings", "palette"),
    *("import", "import report", "export", "split", "export model", "welcome"),
)


def make(tmp_path: Path, project: Path, qtbot: QtBot, monkeypatch) -> Iterator[WholeWindow]:
    """The window with a project in it; gone when the generator is."""
    monkeypatch.setenv("FAKE_ENGINE", "steps:5")
    monkeypatch.setattr("deitdet_gui.gui.app.EngineThread", _pretending)
    answers = Answers()
    preferences = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    preferences.setValue("recent", [str(project)])
    app = App(answers, preferences)
    qtbot.addWidget(app.window)
    with qtbot.waitActive(app.window):
        app.window.show()
    whole = WholeWindow(app, qtbot, _labels(tmp_path))
    whole.open(project)
    yield whole
    for dialog in app.window.findChildren(QDialog):
        dialog.close()
    app.leave_now()


def _pretending() -> EngineThread:
    return EngineThread(command=FAKE, grace_ms=300)


def _labels(folder: Path) -> Path:
    labels = folder / "labels"
    labels.mkdir()
    (labels / "p0.txt").write_text("0 0.5 0.5 0.25 0.5\n1 0.25 0.25 0.125 0.25\n")
    (labels / "elsewhere.txt").write_text("0 0.5 0.5 0.25 0.5\n")
    (labels / "classes.txt").write_text("cell\ndisc\n")
    return labels


def lay_out(place: QWidget) -> None:
    """Do what the event loop would do before anything is painted."""
    for _ in range(4):  # what a layout changes may ask for another
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    place.grab()


def visible(place: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """The widgets of a kind in a place that a person can see, or scroll to."""
    return [w for w in place.findChildren(kind) if w.isVisibleTo(place)]
