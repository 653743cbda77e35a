"""Very many selected boxes look selected, and stay where the hand has put them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.many_marked import MANY, MOST_STRONG
from tests.gui import mouse
from tests.gui.canvas.stage import Heard, box

CTRL = Qt.KeyboardModifier.ControlModifier


def colour_in_first(canvas: Canvas, dx: int = 0) -> QColor:
    """Of the middle of the box in the upper left corner, and so many pixels right of it."""
    place = QPoint(*(round(v) for v in mouse.at(canvas, (5, 5)).toTuple()))
    return canvas.grab().toImage().pixelColor(place + QPoint(dx, 0))


def test_very_many_boxes_in_a_rubber_band_are_filled_when_selected(canvas: Canvas) -> None:
    for count in (MANY + 50, MOST_STRONG + 50):
        boxes = [
            box(i + 1, x, y, x + 8, y + 8)
            for i, (x, y) in enumerate((i % 60 * 10, i // 60 * 10) for i in range(count))
        ]
        canvas.set_boxes(boxes)
        plain = colour_in_first(canvas)
        mouse.drag(canvas, (-8, -8), (630, 470), CTRL)
        assert len(canvas.selection) == count
        assert colour_in_first(canvas) != plain
        canvas.select(())


def test_very_many_boxes_are_moved_as_one(canvas: Canvas, heard: Heard) -> None:
    places = [(i % 30 * 10, i // 30 * 10) for i in range(300)]
    canvas.set_boxes([box(i + 1, x, y, x + 8, y + 8) for i, (x, y) in enumerate(places)])
    canvas.select_all()
    there, beside = colour_in_first(canvas), colour_in_first(canvas, 320)
    mouse.press(canvas, (55, 55))
    mouse.move(canvas, (365, 55))
    assert colour_in_first(canvas, 310) == there
    assert colour_in_first(canvas) == beside
    mouse.release(canvas, (365, 55))
    assert heard.edited[-1][0] == "Move 300 boxes"
    assert heard.corners[0] == (310, 0, 318, 8)
