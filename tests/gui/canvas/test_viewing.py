"""Zoom by keys, and what becomes of the view at the next picture."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.view import Viewpoint


def picture(width: int = 640, height: int = 480) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    return image


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(664, 504)
    made.show_picture(picture(), name="a")
    made.set_boxes(
        [
            Box(BoxId(1), ImageId(1), CategoryId(1), 100, 100, 120, 110),
            Box(BoxId(2), ImageId(1), CategoryId(1), 500, 400, 540, 420),
        ]
    )
    made.show()
    return made


def place(canvas: Canvas) -> tuple[float, float, float]:
    return canvas.view.scale, canvas.view.x, canvas.view.y


def test_zooming_to_a_box_twice_goes_there_and_back(canvas: Canvas) -> None:
    canvas.viewing.zoom_in()
    before = place(canvas)
    canvas.select([BoxId(1)])
    canvas.viewing.zoom_there_and_back()
    assert canvas.view.to_widget(110, 105) == pytest.approx((332, 252))
    canvas.viewing.zoom_there_and_back()
    assert place(canvas) == pytest.approx(before)
    canvas.viewing.zoom_there_and_back()
    assert canvas.view.scale > 4


def test_from_one_box_to_another_the_way_back_leads_to_where_it_began(canvas: Canvas) -> None:
    canvas.select([BoxId(1)])
    canvas.viewing.zoom_there_and_back()
    canvas.select([BoxId(2)])
    canvas.viewing.zoom_there_and_back()
    assert canvas.view.to_widget(520, 410) == pytest.approx((332, 252))
    canvas.viewing.zoom_there_and_back()
    assert canvas.view.is_fitted


def test_after_a_move_of_the_view_the_key_zooms_to_the_box_again(canvas: Canvas) -> None:
    canvas.select([BoxId(1)])
    canvas.viewing.zoom_there_and_back()
    canvas.viewing.zoom_out()
    canvas.viewing.zoom_there_and_back()
    assert canvas.view.scale > 4


def test_each_picture_is_fitted_when_that_is_wanted(canvas: Canvas) -> None:
    canvas.viewing.on_next = "fit"
    canvas.viewing.zoom_in()
    canvas.show_picture(picture(), name="b")
    assert canvas.view.is_fitted


@pytest.mark.parametrize("size", [(640, 480), (1280, 200), (3000, 1)])
def test_zoom_and_place_are_kept_when_that_is_wanted(canvas: Canvas, size: tuple[int, int]) -> None:
    canvas.viewing.zoom_in()
    before = canvas.view.scale
    canvas.show_picture(picture(*size), name="b")
    assert canvas.view.scale == before
    middle = canvas.view.to_picture(332, 252)
    assert middle == pytest.approx((size[0] / 2, size[1] / 2))


def test_each_picture_is_seen_as_it_was_left_when_that_is_wanted(canvas: Canvas) -> None:
    canvas.viewing.on_next = "remember"
    canvas.viewing.zoom_to((100, 100, 120, 120))
    left = place(canvas)
    canvas.show_picture(picture(900, 300), name="b")
    assert canvas.view.is_fitted
    canvas.viewing.centre_on(30, 40)
    canvas.show_picture(picture(), name="a")
    assert place(canvas) == pytest.approx(left)
    canvas.show_picture(picture(900, 300), name="b")
    assert canvas.view.viewpoint == Viewpoint(canvas.view.scale, *canvas.view.to_picture(332, 252))
    assert not canvas.view.is_fitted


@pytest.mark.parametrize("on_next", ["fit", "keep", "remember"])
def test_the_same_picture_shown_again_is_seen_from_the_same_place(
    canvas: Canvas, on_next: str
) -> None:
    """Its preview made room for it, its file was written anew, another page was in front."""
    canvas.viewing.on_next = on_next  # type: ignore[assignment]
    canvas.viewing.zoom_to((100, 100, 120, 120))
    before = place(canvas)
    canvas.show_message("It is gone")
    canvas.show_picture(picture(160, 120), (640, 480), name="a")
    canvas.show_picture(picture(), name="a")
    assert place(canvas) == before
