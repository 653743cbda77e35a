"""Signs of what is said of boxes, in the pixels."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from deitdet_gui.core.dataset import Box
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.flag_marks import MOST_MARKED, label_of
from tests.gui import mouse
from tests.gui.canvas.stage import APART, box


def grabbed(canvas: Canvas, *boxes: Box) -> QImage:
    canvas.set_boxes(boxes)
    return canvas.grab().toImage()


def changed(canvas: Canvas, one: QImage, other: QImage, area: tuple[float, ...]) -> float:
    """The share of the pixels in an area of the picture that two images have of their own."""
    start = mouse.at(canvas, (area[0], area[1])).toPoint()
    end = mouse.at(canvas, (area[2], area[3])).toPoint()
    places = [QPoint(x, y) for x in range(start.x(), end.x()) for y in range(start.y(), end.y())]
    return sum(one.pixel(p) != other.pixel(p) for p in places) / len(places)


@pytest.mark.parametrize(
    ("said", "middle", "edge", "corner"),
    [
        ({"ignore": True}, True, True, True),
        ({"crowd": True}, False, True, True),
        ({"difficult": True}, False, False, True),
        ({"occluded": True}, False, False, True),
        ({"note": "why"}, False, False, True),
    ],
)
def test_each_sign_is_where_it_belongs(
    canvas: Canvas, said: dict[str, Any], middle: bool, edge: bool, corner: bool
) -> None:
    plain, marked = grabbed(canvas, APART), grabbed(canvas, replace(APART, **said))
    areas = {
        (430, 130, 470, 170): middle,
        (402, 140, 406, 170): edge,
        (484, 190, 499, 199): corner,
    }
    for area, is_marked in areas.items():
        assert (changed(canvas, plain, marked, area) > 0) == is_marked, area


def test_the_picture_shows_through_an_ignore_region(canvas: Canvas) -> None:
    plain, marked = grabbed(canvas, APART), grabbed(canvas, replace(APART, ignore=True))
    assert 0 < changed(canvas, plain, marked, (410, 110, 490, 190)) < 0.4


def test_a_label_says_the_flags_in_words(canvas: Canvas) -> None:
    scene = canvas._scene
    assert label_of(scene, APART) == "cell"
    assert label_of(scene, replace(APART, ignore=True)) == "cell · ignored"
    assert label_of(scene, replace(APART, difficult=True, occluded=True)) == (
        "cell · difficult, occluded"
    )


def test_hidden_boxes_have_no_signs(canvas: Canvas) -> None:
    canvas.hide_boxes(True)
    assert grabbed(canvas, replace(APART, ignore=True)) == grabbed(canvas, APART)


def test_of_very_many_no_signs_are_painted(canvas: Canvas) -> None:
    """They would be a carpet; further in they come back."""
    count = MOST_MARKED + 1
    many = [box(i + 1, i % 60 * 10, i // 60 * 10, i % 60 * 10 + 8, 8 + i // 60 * 10)
            for i in range(count)]  # fmt: skip
    noted = [replace(one, ignore=True) for one in many]
    inside = (2, 2, 6, 6)
    assert changed(canvas, grabbed(canvas, *many), grabbed(canvas, *noted), inside) == 0
    plain, marked = grabbed(canvas, *many[:-1]), grabbed(canvas, *noted[:-1])
    assert changed(canvas, plain, marked, (0, 0, 600, 100)) > 0
