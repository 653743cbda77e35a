"""The overview in the corner of the canvas."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Dataset, ImageId
from deitdet_gui.core.display import Display
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.minimap import GAP
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.look import category_colour
from tests.gui import mouse


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(664, 504)
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#205080"))
    made.set_looks(looks_of(Dataset(categories={CategoryId(1): Category(CategoryId(1), "a")})))
    made.show_picture(image)
    made.show()
    return made


def zoomed(canvas: Canvas) -> Canvas:
    canvas.viewing.zoom_to((300, 200, 340, 230))
    return canvas


def on_map(canvas: Canvas, x: float, y: float) -> QPoint:
    """Where a place of the picture is on the map."""
    width, height = canvas.minimap.width() - 2, canvas.minimap.height() - 2
    return QPointF(1 + x / 640 * width, 1 + y / 480 * height).toPoint()


def shown_at(canvas: Canvas, x: float, y: float) -> QColor:
    return canvas.minimap.grab().toImage().pixelColor(on_map(canvas, x, y))


def drag_to(widget: QWidget, place: QPoint) -> None:
    """Move the mouse with its left button held; qtbot's move has no button."""
    where = QPointF(place)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kind = QEvent.Type.MouseMove
    event = QMouseEvent(kind, where, widget.mapToGlobal(where), none, left, mouse.NO_KEYS)
    QApplication.sendEvent(widget, event)


def test_it_is_there_while_something_is_out_of_sight_and_wanted(canvas: Canvas) -> None:
    assert not canvas.minimap.isVisible()
    zoomed(canvas)
    assert canvas.minimap.isVisible()
    canvas.minimap.want(False)
    assert not canvas.minimap.isVisible()
    canvas.minimap.want(True)
    assert canvas.minimap.isVisible()
    canvas.viewing.fit()
    assert not canvas.minimap.isVisible()


def test_it_goes_with_the_picture(canvas: Canvas) -> None:
    zoomed(canvas).show_message("The picture is gone")
    assert not canvas.minimap.isVisible()


def test_it_lies_in_the_lower_right_corner_also_of_another_size(canvas: Canvas) -> None:
    zoomed(canvas)
    canvas.resize(500, 400)
    corner = canvas.minimap.geometry().bottomRight() + QPoint(1 + GAP, 1 + GAP)
    assert corner == QPoint(500, 400)


def test_a_click_and_a_drag_on_it_move_the_view(canvas: Canvas, qtbot: QtBot) -> None:
    before = zoomed(canvas).view.scale
    qtbot.mousePress(canvas.minimap, Qt.MouseButton.LeftButton, pos=on_map(canvas, 100, 100))
    assert canvas.view.to_picture(332, 252) == pytest.approx((100, 100), abs=6)
    drag_to(canvas.minimap, on_map(canvas, 500, 400))
    assert canvas.view.to_picture(332, 252) == pytest.approx((500, 400), abs=6)
    assert canvas.view.scale == before


def test_boxes_are_specks_of_their_colours_unless_they_are_hidden(canvas: Canvas) -> None:
    zoomed(canvas)
    canvas.set_boxes([Box(BoxId(1), ImageId(1), CategoryId(1), 315, 210, 325, 220)])
    speck = canvas.minimap.grab().toImage()
    assert _has(speck, category_colour(0))
    canvas.hide_boxes(True)
    assert not _has(canvas.minimap.grab().toImage(), category_colour(0))


def _has(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


def test_it_shows_the_picture_as_the_canvas_does(canvas: Canvas) -> None:
    zoomed(canvas)
    assert shown_at(canvas, 320, 205) == QColor("#205080")
    canvas.picture.display = Display(is_inverted=True)
    assert shown_at(canvas, 320, 205) == QColor("#dfaf7f")


def test_it_makes_way_for_a_hand_that_draws_and_comes_back(canvas: Canvas) -> None:
    home = zoomed(canvas).minimap.pos()
    near = canvas.view.to_picture(home.x() + 10, home.y() + 10)
    mouse.hover(canvas, near)
    assert canvas.minimap.pos() == home  # it may be what the mouse is after
    middle = canvas.view.to_picture(300, 200)
    mouse.press(canvas, middle)
    mouse.move(canvas, canvas.view.to_picture(340, 230))
    mouse.move(canvas, near)
    assert canvas.minimap.x() == GAP
    mouse.move(canvas, middle)
    assert canvas.minimap.pos() == home
    mouse.release(canvas, middle)


def test_what_is_kept_is_painted_again_only_for_a_reason(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = []
    zoomed(canvas).minimap.grab()
    small = canvas.picture.small
    monkeypatch.setattr(canvas.picture, "small", lambda *a: painted.append(a) or small(*a))
    for step in range(5):
        canvas.view.pan(step, step)
        canvas.minimap.grab()
    assert painted == []
    canvas.set_boxes([])
    canvas.minimap.grab()
    assert len(painted) == 1


@pytest.mark.parametrize("size", [(3000, 1), (1, 3000), (1, 1), (3, 3)])
def test_the_map_of_a_very_thin_picture_can_still_be_hit(
    canvas: Canvas, size: tuple[int, int]
) -> None:
    canvas.show_picture(QImage(*size, QImage.Format.Format_RGB32))
    canvas.view.zoom_at(9_000, 332, 252)
    canvas.view.look_from(canvas.view.viewpoint)
    canvas.minimap.follow()
    assert min(canvas.minimap.width(), canvas.minimap.height()) >= 10
    assert not canvas.grab().isNull()
