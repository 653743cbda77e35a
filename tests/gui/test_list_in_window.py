"""The list of pictures in the whole window: what the other parts tell it, and what stays."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.image_facts import Scores
from deitdet_gui.core.image_listing import Sort
from deitdet_gui.gui.annotate.image_list import ImageList
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, project_folder: Path) -> Iterator[App]:
    answers = Answers()
    one = App(answers, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(one.window)
    one.window.show()
    one.open(project_folder)
    qtbot.waitUntil(lambda: one.workspace is not None)
    yield one
    answers.say_yes = True
    one.leave_now()


def images_of(app: App) -> ImageList:
    assert app.workspace is not None
    return app.workspace.annotate.images


def do(app: App, *edits: object) -> None:
    assert app.workspace is not None
    assert app.workspace.signals.do("Prepare", None, edits)  # type: ignore[arg-type]


def test_a_filter_for_findings_checks_the_dataset_though_its_sheet_is_away(
    app: App, qtbot: QtBot
) -> None:
    cell = CategoryId(1)
    flat = Box(BoxId(1), ImageId(3), cell, 5, 5, 5, 9)
    do(app, PutCategory(Category(cell, "cell")), PutBox(flat))
    images = images_of(app)
    images.bar.ask_text("finding:zero-area")
    qtbot.waitUntil(lambda: images.rows.images == [3])
    assert images.rows.is_flagged(ImageId(3))
    do(app, PutBox(Box(BoxId(2), ImageId(2), cell, 5, 5, 9, 5)))
    images.bar.ask_text("finding:zero-area")
    qtbot.waitUntil(lambda: images.rows.images == [2, 3])


def test_the_order_and_the_filter_are_there_again_after_the_project_was_read_anew(
    app: App, qtbot: QtBot
) -> None:
    images_of(app).bar.sorts.descending.trigger()
    images_of(app).bar.ask_text("-p2 state:unlabelled")
    assert images_of(app).rows.images == [4, 2, 1]
    before = app.workspace
    app.reopen()
    qtbot.waitUntil(lambda: app.workspace not in (None, before))
    bar = images_of(app).bar
    qtbot.waitUntil(lambda: bar.text != "")
    assert bar.sort == Sort("file", True)
    assert bar.field.text() == "-p2"
    assert len(bar.chips.buttons) == 1
    assert images_of(app).rows.images == [4, 2, 1]


def test_what_the_review_counts_comes_to_the_rows(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app.workspace is not None

    class Queue:
        scores = Scores(np.array([2]), np.array([3]), np.array([0.3]), np.array([0.8]))

    monkeypatch.setattr(type(app.workspace.review), "queue", Queue())
    app.workspace.review.waiting.emit(3)
    qtbot.waitUntil(lambda: images_of(app).rows.waiting_on(ImageId(2)) == 3)
    images_of(app).bar.ask_text("detections:any")
    assert images_of(app).rows.images == [2]


def test_the_status_bar_says_how_far_one_has_come_and_how_quickly(app: App) -> None:
    assert app.workspace is not None
    label = app.window._labels["count"]
    moments = iter(range(0, 1000, 6))
    sitting = app.workspace.annotate.counts.sitting
    sitting._clock = lambda: float(next(moments))
    for number in range(100, 108):  # eight more than there are, to have a pace
        sitting.note(ImageId(number), True)
    do(app, MarkImage(ImageId(1), State.EMPTY))
    assert label.text() == ("0 done, 1 empty, 3 to go  ·  about 10 a minute, a minute to go")
