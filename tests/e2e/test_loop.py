"""The whole story in one window with the real engine: draw, train, review, accept, undo, reopen."""

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import QSettings, Qt

from deitdet_gui.core.dataset import Category, State
from deitdet_gui.core.edits import PutCategory
from deitdet_gui.core.project import create
from deitdet_gui.core.runs import RunConfig, list_runs
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from tests.gui.mouse import drag

TINY = RunConfig(preset="nano", weights="random", canvas=64, steps=6, views=1)
WAIT_MS = 120_000


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures of cells"
    folder.mkdir()
    random = np.random.default_rng(5)
    for number in range(6):
        pixels = random.integers(60, 90, (96, 128, 3), np.uint8)
        pixels[20:60, 30:80] = 220
        PIL.Image.fromarray(pixels).save(folder / f"cell {number}.png")
    return folder


@pytest.fixture
def app(qtbot, tmp_path):
    one = App(Answers(), QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    yield one
    one.leave_now()


def tell_the_story(qtbot, app, pictures):
    create(pictures, pictures)
    app.open(pictures)
    work = app.workspace
    page, dataset = work.annotate, work.signals.dataset

    # Draw on four pictures, each done with Space.
    work.signals.do("Add category", None, [PutCategory(Category(1, "cell"))])
    for _ in range(4):
        qtbot.waitUntil(lambda: work.pictures.is_idle, timeout=WAIT_MS)
        drag(page.canvas, (30, 20), (80, 60))
        qtbot.keyClick(page.canvas, Qt.Key.Key_Space)
    assert len(dataset.boxes) == 4
    assert dataset.states()[State.DONE] == 4

    # Train; drawing goes on meanwhile.
    app.window.go_to("train")
    qtbot.waitUntil(lambda: not app.engine.is_busy, timeout=WAIT_MS)
    work.train.choices.config = lambda: TINY
    work.train.start()
    qtbot.waitUntil(lambda: app.engine.is_busy, timeout=WAIT_MS)
    app.window.go_to("annotate")
    drag(page.canvas, (30, 20), (80, 60))
    assert len(dataset.boxes) == 5

    # The predictions come by themselves.
    (run,) = list_runs(work.opened.project)
    qtbot.waitUntil(lambda: not work.train.training.is_going, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: run.predictions.exists(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: work.review.queue is not None, timeout=WAIT_MS)
    assert run.has_model

    # Accept one, take it back, accept it again.
    app.window.go_to("review")
    work.review.panel.thresholds.moved.emit(None, 0.0)  # a model of six steps is sure of nothing
    qtbot.waitUntil(lambda: work.review.queue.current is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: work.pictures.is_idle, timeout=WAIT_MS)
    before = dict(dataset.boxes)
    qtbot.keyClick(work.review, Qt.Key.Key_Return)
    assert len(dataset.boxes) == 6
    qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dataset.boxes == before
    qtbot.keyClick(app.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    accepted = dict(dataset.boxes)
    assert len(accepted) == 6

    # Quit, start again: all there.
    app.window.close()
    assert app.workspace is None
    app.open(pictures)
    assert app.workspace.signals.dataset.boxes == accepted
    assert app.workspace.signals.dataset.states()[State.DONE] == 4


@pytest.mark.timeout(900)
def test_draw_train_review_accept_undo_and_start_again(qtbot, app, pictures):
    tell_the_story(qtbot, app, pictures)


@pytest.mark.timeout(900)
@pytest.mark.xvfb
def test_the_same_on_a_real_x_server(qtbot, app, pictures):
    tell_the_story(qtbot, app, pictures)
