"""The Annotate page over a small real project."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Dataset, ImageId
from deitdet_gui.core.edits import Edit
from deitdet_gui.core.project import Opened
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache


class Bench:
    """A page, and short ways to what it shows and what the document says."""

    def __init__(
        self, page: AnnotatePage, signals: DocumentSignals, pictures: PictureCache, ask: Answers
    ) -> None:
        self.page = page
        self.ask = ask
        self.pictures = pictures
        self.signals = signals

    @property
    def canvas(self) -> Canvas:
        return self.page.canvas

    @property
    def dataset(self) -> Dataset:
        return self.signals.dataset

    @property
    def current(self) -> ImageId:
        image = self.page.current_image
        assert image is not None
        return image

    @property
    def names(self) -> list[str]:
        """The categories of the boxes of the shown image."""
        boxes = self.dataset.boxes_of(self.current)
        return [self.dataset.categories[box.category].name for box in boxes]

    @property
    def corners(self) -> list[tuple[float, ...]]:
        return [box.corners for box in self.dataset.boxes_of(self.current)]

    def do(self, *edits: Edit) -> None:
        assert self.signals.do("Prepare", None, edits)


@pytest.fixture
def pictures(opened: Opened) -> Iterator[PictureCache]:
    cache = PictureCache(opened.project)
    yield cache
    cache.close()


@pytest.fixture
def bench(opened: Opened, pictures: PictureCache, qtbot: QtBot) -> Bench:
    signals = DocumentSignals(opened.document)
    ask = Answers()
    page = AnnotatePage(signals, opened.project, pictures, ask=ask)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitActive(page):
        page.show()
    qtbot.waitUntil(lambda: page.canvas.hasFocus())
    signals.setParent(page)
    return Bench(page, signals, pictures, ask)
