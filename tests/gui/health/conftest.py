"""The sheet of findings over a small project with something wrong, alone and in the window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Box, Category, Dataset, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import Opened, open_project
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.health.panel import HealthPanel

CORNERS = [
    (1, (5, 5, 5, 30)),  # no width; boxes are numbered from 1 on
    (1, (-4, 10, 30, 40)),
    (1, (40, 10, 90, 40)),
    (2, (10, 10, 40, 40)),
    (2, (10, 10, 40, 40)),
]


@pytest.fixture
def folder(project_folder: Path) -> Path:
    """Four pictures of 64 x 48, the last one damaged; p0 is done, p1 has a pair of twins."""
    with open_project(project_folder) as opened:
        edits: list[Edit] = [PutCategory(Category(1, "cell")), PutCategory(Category(2, "disc"))]
        for number, (category, corners) in enumerate(CORNERS, start=1):
            edits.append(PutBox(Box(number, 1 if category == 1 else 2, category, *corners)))
        edits.append(MarkImage(1, State.DONE))
        opened.document.do("Prepare", None, edits)
        opened.document.save()
    (project_folder / "pictures" / "p3.png").write_bytes(b"no picture")
    return project_folder


class Sheet:
    """A panel, and short ways to what it shows."""

    def __init__(
        self, panel: HealthPanel, signals: DocumentSignals, answers: Answers, qtbot: QtBot
    ) -> None:
        self.panel = panel
        self.signals = signals
        self.answers = answers
        self.wanted: list[tuple[int, tuple[int, ...]]] = []
        self._qtbot = qtbot
        panel.place_wanted.connect(self._note)

    def _note(self, image: int, boxes: tuple[int, ...]) -> None:
        self.wanted.append((image, boxes))

    @property
    def dataset(self) -> Dataset:
        return self.signals.dataset

    @property
    def kinds(self) -> dict[str, int]:
        """What is listed: kind -> how many."""
        rows = self.panel.rows
        families = [rows.family_at(rows.index(n, 0)) for n in range(rows.rowCount())]
        return {family.kind: len(family) for family in families if family is not None}

    def wait(self) -> None:
        """Until everything has been looked at."""
        self._qtbot.waitUntil(lambda: self.panel.checkup.is_idle)

    def choose(self, kind: str, row: int | None = 0) -> None:
        """Put the cursor on a finding, or with no row on the family."""
        index = self.panel.rows.index_of(kind, row)
        assert index.isValid(), f"there is no {kind}: {self.kinds}"
        self.panel.view.setCurrentIndex(index)

    @property
    def chosen(self) -> Finding:
        finding = self.panel.rows.finding_at(self.panel.view.currentIndex())
        assert finding is not None
        return finding


@pytest.fixture
def opened(folder: Path, open_it: Callable[[Path], Opened]) -> Opened:
    return open_it(folder)


@pytest.fixture
def sheet(opened: Opened, qtbot: QtBot) -> Iterator[Sheet]:
    """The panel alone, shown, when everything has been looked at once."""
    signals, answers = DocumentSignals(opened.document), Answers()
    panel = HealthPanel(signals, opened, answers)
    qtbot.addWidget(panel)
    signals.setParent(panel)
    with qtbot.waitActive(panel):
        panel.show()
    made = Sheet(panel, signals, answers, qtbot)
    made.wait()
    yield made
    panel.stop()


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(Answers(), settings)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    yield one
    one.leave_now()
