"""What of the picture is painted, and with which values."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from deitdet_gui.core.display import Display
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.picture_layer import PictureLayer, halvings, shown_image


def image_of(values: np.ndarray) -> QImage:
    """(H, W) uint32 0xRRGGBB as an image."""
    rows = np.ascontiguousarray(values, np.uint32) | np.uint32(0xFF000000)
    height, width = rows.shape
    return QImage(rows.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def noise(width: int, height: int) -> QImage:
    return image_of(np.random.default_rng(3).integers(0, 2**24, (height, width)))


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(424, 324)
    made.minimap.want(False)
    made.picture.has_grid = False
    made.show()
    return made


def pixel(canvas: Canvas, x: float, y: float) -> str:
    """The colour on the widget at a place of the picture."""
    place = canvas.view.to_widget(x, y)
    return canvas.grab().toImage().pixelColor(int(place[0]), int(place[1])).name()


def test_at_actual_size_every_pixel_is_itself_wherever_the_view_has_been_moved_to(
    canvas: Canvas,
) -> None:
    image = noise(600, 500)
    canvas.show_picture(image)
    canvas.viewing.actual_size()
    canvas.view.pan(-20.4, -10.3)
    grabbed = canvas.grab().toImage()
    left, top = round(canvas.view.x), round(canvas.view.y)
    wrong = [
        (x, y)
        for x, y in ((0, 0), (5, 7), (200, 100), (423, 323))
        if grabbed.pixel(x, y) != image.pixel(x - left, y - top)
    ]
    assert wrong == []


@pytest.mark.parametrize("zoom", [0.1, 1.0, 20.0])
def test_the_display_changes_what_is_painted_and_plain_brings_it_back(
    canvas: Canvas, zoom: float
) -> None:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#102030"))
    canvas.show_picture(image, smaller=halvings(image))
    canvas.view.zoom_at(zoom / canvas.view.scale, 212, 162)
    canvas.picture.display = Display("blue", is_inverted=True)
    assert pixel(canvas, 400, 300) == "#cfcfcf"
    canvas.picture.display = Display()
    assert pixel(canvas, 400, 300) == "#102030"
    assert image.pixelColor(400, 300) == QColor("#102030")


def test_what_was_painted_is_kept_while_only_boxes_change(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas.show_picture(noise(600, 500))
    before = canvas.grab().toImage()
    monkeypatch.setattr(PictureLayer, "_draw", lambda *_a, **_k: pytest.fail("painted again"))
    assert canvas.grab().toImage() == before


@pytest.mark.parametrize("size", [(3000, 1), (1, 3000), (1, 1), (2, 9000)])
@pytest.mark.parametrize("zoom", [None, 1.0, 30.0])
def test_very_thin_pictures_are_seen(
    canvas: Canvas, size: tuple[int, int], zoom: float | None
) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    canvas.show_picture(image)
    if zoom is not None:
        canvas.view.zoom_at(zoom / canvas.view.scale, 212, 162)
    grabbed = canvas.grab().toImage()
    red = QColor("#ff0000").rgb()
    found = [(x, y) for x in range(424) for y in range(324) if grabbed.pixel(x, y) == red]
    assert found
    across = {x for x, _ in found} if size[0] > size[1] else {y for _, y in found}
    assert len(across) >= min(max(size), 48)


def test_the_colour_under_a_place_is_the_pictures_own_also_from_a_smaller_copy() -> None:
    layer = PictureLayer()
    assert layer.colour_at(0, 0, (10, 10)) is None
    layer.set(image_of(np.array([[0x112233, 0x445566]])))
    layer.display = Display(is_inverted=True)
    assert layer.colour_at(1.9, 0.9, (4, 2)) == QColor("#112233")
    assert layer.colour_at(2.0, 1.0, (4, 2)) == QColor("#445566")
    assert layer.colour_at(4.0, 1.0, (4, 2)) is None
    assert layer.colour_at(-0.1, 1.0, (4, 2)) is None


def test_auto_finds_the_ends_of_a_large_picture_from_its_smallest_copy() -> None:
    values = np.full((1200, 1200), 0x505050)
    values[:, 600:] = 0xA0A0A0
    image = image_of(values)
    layer = PictureLayer()
    assert layer.auto_ends() == (0, 255)
    layer.set(image, halvings(image))
    assert layer.auto_ends() == (0x50, 0xA0)


def test_pixels_are_parted_by_lines_only_when_they_are_large(canvas: Canvas) -> None:
    for shade in ("#000000", "#808080", "#ffffff"):
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        image.fill(QColor(shade))
        canvas.show_picture(image)
        canvas.picture.has_grid = True
        canvas.view.look_from(None)
        canvas.view.zoom_at(11.9 / canvas.view.scale, 212, 162)
        assert _shades(canvas) == {QColor(shade).rgb()}
        canvas.view.zoom_at(16 / canvas.view.scale, 212, 162)
        assert len(_shades(canvas)) > 1
        canvas.picture.has_grid = False
        assert _shades(canvas) == {QColor(shade).rgb()}


def _shades(canvas: Canvas) -> set[int]:
    grabbed = canvas.grab().toImage()
    return {grabbed.pixel(x, 162) for x in range(200, 224)}


@pytest.mark.parametrize("size", [(5, 7), (4_001, 301), (300, 1_001)])
def test_a_picture_made_in_strips_is_the_picture(size: tuple[int, int]) -> None:
    width, height = size
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    whole = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    assert shown_image(pixels) == whole.convertToFormat(QImage.Format.Format_RGB32)


def test_a_halving_made_in_strips_has_the_mean_of_every_four_pixels() -> None:
    grey = np.random.default_rng(2).integers(0, 256, (1_200, 1_600), np.uint32)
    (half, *_) = halvings(image_of(grey << 16 | grey << 8 | grey))
    means = grey.reshape(600, 2, 800, 2).mean(axis=(1, 3))
    seen = [
        abs(half.pixelColor(x, y).red() - means[y, x])
        for x in range(0, 800, 37)
        for y in range(0, 600, 7)
    ]
    assert max(seen) <= 2
