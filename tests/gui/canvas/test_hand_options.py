"""The canvas does what the options say, from the moment they are set."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.hand_options import HandOptions
from deitdet_gui.gui.options import Options
from tests.gui import mouse
from tests.gui.canvas.stage import Heard


def test_the_canvas_follows_the_options(canvas: Canvas, heard: Heard) -> None:
    owner = QObject()
    options = Options(parent=owner)
    HandOptions(canvas, options, owner)
    mouse.drag(canvas, (503, 203), (560, 290))
    options.set("snap", False)
    mouse.drag(canvas, (503, 203), (560, 290))
    options.set("draw_by_clicks", True)
    mouse.click(canvas, (20, 320))
    mouse.click(canvas, (60, 400))
    assert heard.drawn == [(500, 200, 560, 290), (503, 203, 560, 290), (20, 320, 60, 400)]
    zoom = canvas.viewing.zoom
    options.set("wheel", "scroll")
    mouse.wheel(canvas, (300, 300), 1)
    assert canvas.viewing.zoom == zoom


def test_the_crosshair_goes_round_its_three_ways_and_says_which(
    canvas: Canvas, qtbot: QtBot
) -> None:
    owner = QObject()
    options = Options(parent=owner)
    hand = HandOptions(canvas, options, owner)
    seen = []
    for _ in range(3):
        hand.turn_crosshair()
        seen.append((canvas.habits.crosshair, options.choice("crosshair"), canvas.hint_text))
    assert seen == [
        ("never", "never", "The crosshair is never shown."),
        ("always", "always", "The crosshair is always shown."),
        ("drawing", "drawing", "The crosshair is shown while drawing."),
    ]
