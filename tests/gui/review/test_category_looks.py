"""Categories that are coloured, moved and merged elsewhere, seen from the Review page."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from deitdet_gui.core import categories
from deitdet_gui.gui.review.marks import Swatch
from tests.gui.review.bench import CELL, PLATELET, Bench

Key = Qt.Key


def colours(bench: Bench) -> set[str]:
    """Of every square that the page shows."""
    shown = (one for one in bench.page.findChildren(Swatch) if one.isVisible())
    return {one._colour.name() for one in shown if one._colour is not None}


def test_a_new_colour_is_everywhere_at_once(three: Bench, monkeypatch: Any) -> None:
    asked: list[object] = []
    monkeypatch.setattr(three.queue, "note", asked.append)
    three.signals.do("Colour", None, categories.recolour(three.dataset, CELL, "#123456"))
    three.signals.do("Colour", None, categories.recolour(three.dataset, PLATELET, "#654321"))
    three.qtbot.waitUntil(lambda: colours(three) == {"#123456", "#654321"})
    assert three.page.stage.canvas._scene.colour_of(CELL) == QColor("#123456")
    assert asked == [], "a colour changes nothing about what waits"
    three.signals.undo()
    three.signals.undo()
    three.qtbot.waitUntil(lambda: colours(three) == {"#ffff1e", "#4b69ff"})


def test_digits_follow_the_new_order(three: Bench) -> None:
    three.signals.do("Move", None, categories.reorder(three.dataset, [PLATELET, CELL]))
    three.press(Key.Key_1)
    assert [category for category, _ in three.boxes(1)] == [PLATELET]


def test_detections_of_a_merged_category_wait_no_more_and_come_back_with_undo(
    three: Bench,
) -> None:
    assert three.waiting[-1] == 5 - 1
    three.signals.do("Merge", None, categories.merge(three.dataset, CELL, PLATELET))
    assert three.waiting[-1] == 2
    three.page.undo()
    assert three.waiting[-1] == 4
