"""A train page over a real project, with an engine that only pretends."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image as Picture
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import Opened, create, open_project
from deitdet_gui.core.runs import RunFolder, list_runs
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.page import TrainPage

FAKE = [sys.executable, str(Path(__file__).parents[1] / "fake_engine.py")]
PICTURES = 10
WAIT_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


class Bench:
    """A train page over a real project, with an engine that only pretends."""

    def __init__(self, qtbot: QtBot, opened: Opened, ask: Answers) -> None:
        self.opened = opened
        self.ask = ask
        self.engine = EngineThread(command=FAKE, grace_ms=300)
        self.signals = DocumentSignals(opened.document)
        self.autosave = Autosave(opened.document)
        self.page = TrainPage(self.signals, opened, self.engine, self.autosave, ask)
        self.page.resize(1100, 700)
        qtbot.addWidget(self.page, before_close_func=TrainPage.give_up)
        self.trained: list[RunFolder] = []
        self.said: list[str] = []
        self.shown: list[object] = []
        self.page.trained.connect(self.trained.append)
        self.page.progress.connect(self.said.append)
        self.page.show_image.connect(self.shown.append)

    def label(self, count: int = PICTURES, first: int = 0, size: float = 20.0) -> None:
        """Mark pictures as done, with a box each."""
        dataset = self.signals.dataset
        edits: list[Edit] = [PutCategory(Category(CategoryId(1), "cell"))]
        for image in list(dataset.images)[first : first + count]:
            box = Box(BoxId(1000 + image), image, CategoryId(1), 5, 5, 5 + size, 5 + size)
            edits += [PutBox(box), MarkImage(image, State.DONE)]
        assert self.signals.do("Label", None, edits)

    def runs(self) -> list[RunFolder]:
        return list_runs(self.opened.project)

    def close(self) -> None:
        self.engine.shutdown(200)
        self.autosave.stop()
        self.signals.detach()
        self.opened.close()


@pytest.fixture
def behave(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda how: monkeypatch.setenv("FAKE_ENGINE", how)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for i in range(PICTURES):
        path = tmp_path / f"picture_{i:02d}.png"
        Picture.new("RGB", (64, 48), (20 * i, 90, 120)).save(path)
    create(tmp_path, tmp_path)
    return tmp_path


@pytest.fixture
def bench(qtbot: QtBot, project: Path) -> Iterator[Bench]:
    made = Bench(qtbot, open_project(project), Answers())
    yield made
    made.close()


def show(qtbot: QtBot, bench: Bench) -> None:
    """Bring the page to the front; it has asked for the device and looked when this returns."""
    with qtbot.waitExposed(bench.page):
        bench.page.show()
    qtbot.waitUntil(lambda: "no GPU" in bench.page.device.text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not bench.page.outlook.is_busy, timeout=WAIT_MS)


def train(qtbot: QtBot, bench: Bench) -> RunFolder:
    """Press Train and wait until it is over."""
    with qtbot.waitSignal(bench.page.training.ended, timeout=WAIT_MS):
        qtbot.mouseClick(bench.page.button, LEFT)
    return bench.runs()[-1]


def loss_points(bench: Bench) -> int:
    curves = bench.page.view.curves
    assert curves is not None
    return max((len(line.x) for line in curves.loss.lines), default=0)
