"""Anything at any time: no order of gestures, keys and actions loses or bends what was drawn."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from tests.gui.random_hand import RandomHand

# The platform of tests has no keyboard to grab for a menu.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "raise")


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, project_folder: Path) -> Iterator[App]:
    """A window over boxes with numbers and keys that only their own program would write."""
    path = project_folder / "annotations.json"
    content = json.loads(path.read_text())
    first, second = (one["id"] for one in content["images"][:2])
    (project_folder / "pictures" / "p3.png").write_bytes(b"this is no picture")
    content["categories"] = [{"id": 1, "name": "cell"}, {"id": 2, "name": "dust", "more": [1.50]}]
    content["annotations"] = [
        {"id": 1, "image_id": first, "category_id": 1, "bbox": [-4, 5, 20, 20], "mine": {"a": 1e0}},
        {"id": 2, "image_id": second, "category_id": 2, "bbox": [10, 5, 0, 9]},
        {"id": 3, "image_id": second, "category_id": 2, "bbox": [10.25, 5, 12, 9], "iscrowd": 0},
    ]
    path.write_text(json.dumps(content, indent=3) + "\n")
    answers = Answers()
    one = App(answers, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(one.window)
    one.window.resize(1100, 700)
    one.window.show()
    one.open(project_folder)
    qtbot.waitUntil(lambda: one.workspace is not None)
    qtbot.waitUntil(lambda: one.workspace.annotate.canvas.has_picture)
    yield one
    one.leave_now()
    # Here it would outlive Python, which has made what is on it.
    QGuiApplication.clipboard().clear()


def play(app: App, seed: int, steps: int, folder: Path) -> None:
    hand = RandomHand(app, seed)
    try:
        for number in range(steps):
            hand.step()
            if number % 100 == 50:
                hand.crash(folder / f"copy {number}")
        hand.go_through_history()
    except Exception as error:
        error.add_note("\n".join(map(str, hand.done[-20:])))
        raise


def test_nothing_that_a_hand_does_loses_or_bends_anything(app: App, tmp_path: Path) -> None:
    play(app, 1, 120, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 12))
def test_nor_does_anything_that_many_hands_do(app: App, tmp_path: Path, seed: int) -> None:
    play(app, seed, 1_000, tmp_path)
