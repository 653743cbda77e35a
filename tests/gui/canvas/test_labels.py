"""Name plates: where they lie, and whether they can be read."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Dataset, ImageId
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.labels import Labels, Room
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.look import category_colour, text_colour_on

WINDOW = (800.0, 600.0)
WIDTH, HEIGHT = 60.0, 14.0


def placed(room: Room, *boxes: tuple[float, float, float, float]) -> list[tuple[float, float]]:
    found = [room.place(WIDTH, HEIGHT, box, is_needed=False) for box in boxes]
    return [place for place in found if place is not None]


def overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(one[0] - other[0]) < WIDTH - 2 and abs(one[1] - other[1]) < HEIGHT - 2


def test_a_plate_lies_above_its_box() -> None:
    assert placed(Room(WINDOW), (100, 100, 200, 200)) == [(100, 86)]


def test_a_plate_lies_below_a_box_at_the_top_and_inside_one_that_fills_the_widget() -> None:
    assert placed(Room(WINDOW), (100, 5, 200, 200)) == [(100, 200)]
    assert placed(Room(WINDOW), (-50, -50, 900, 700)) == [(0, 0)]


def test_a_plate_stays_on_the_widget() -> None:
    assert placed(Room(WINDOW), (790, 100, 900, 200)) == [(740, 86)]
    assert placed(Room(WINDOW), (-80, 100, 20, 200)) == [(0, 86)]


def test_the_second_of_two_boxes_in_one_place_is_named_elsewhere() -> None:
    box = (100.0, 100.0, 300.0, 200.0)
    assert placed(Room(WINDOW), box, box, box) == [(100, 86), (240, 86), (100, 200)]


def test_a_plate_covers_no_more_than_half_of_a_box_that_it_lies_in() -> None:
    room = Room((800.0, 20.0))  # neither above nor below is there room
    assert placed(room, (100, 0, 200, 20)) == []
    assert placed(Room((800.0, 30.0)), (100, 0, 200, 30)) == [(100, 0)]


def test_a_plate_that_is_needed_is_there_also_where_there_is_no_room() -> None:
    room = Room(WINDOW)
    box = (100.0, 100.0, 110.0, 105.0)
    assert len(placed(room, *[box] * 9)) < 9
    assert room.place(WIDTH, HEIGHT, box, is_needed=True) is not None


rectangles = st.tuples(
    st.floats(-50, 800), st.floats(-50, 600), st.floats(0, 300), st.floats(0, 300)
).map(lambda r: (r[0], r[1], r[0] + r[2], r[1] + r[3]))


@given(st.lists(rectangles, max_size=40))
def test_plates_lie_on_the_widget_and_never_on_each_other(
    boxes: list[tuple[float, float, float, float]],
) -> None:
    places = placed(Room(WINDOW), *boxes)
    assert all(0 <= x <= 740 and 0 <= y <= 600 - HEIGHT for x, y in places)
    assert not any(overlap(*pair) for pair in combinations(places, 2))


def test_a_hundred_boxes_in_one_place_are_named_only_while_there_is_room(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(424, 324)
    canvas.show_picture(QImage(400, 300, QImage.Format.Format_RGB32))
    canvas.set_looks(looks_of(Dataset(categories={CategoryId(1): Category(CategoryId(1), "cell")})))
    boxes = [Box(BoxId(i), ImageId(1), CategoryId(1), 100, 100, 180, 150) for i in range(100)]
    canvas.set_boxes(boxes)
    crowd = canvas.grab().toImage()
    canvas.set_boxes(boxes[:20])
    assert canvas.grab().toImage() == crowd


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_text_can_be_read_on_the_colour_of_every_category() -> None:
    faint = [
        (index, contrast(category_colour(index), text_colour_on(category_colour(index))))
        for index in range(300)
    ]
    assert [pair for pair in faint if pair[1] < 4.5] == []


@given(st.integers(0, 0xFFFFFF))
def test_the_text_can_be_read_on_any_colour_that_a_person_chooses(rgb: int) -> None:
    assert contrast(QColor(rgb), text_colour_on(QColor(rgb))) >= 4.5


@pytest.mark.parametrize("points", [8, 12, 24])
def test_plates_grow_with_the_systems_font_and_cut_long_names(qapp: object, points: int) -> None:
    labels = Labels(QFont("sans", points))
    short, sentence = (labels.plate(t, QColor("#ffb000"), 1) for t in ("cell", "cell " * 50))
    assert short.height() > points
    assert short.width() < sentence.width() < 22 * short.height()


def test_another_font_of_the_window_is_followed_at_the_next_frame(qapp: object) -> None:
    labels = Labels(QFont("sans", 9))
    heights = []
    for points in (9, 20):
        frame = QImage(200, 200, QImage.Format.Format_RGB32)
        frame.fill(0)
        painter = QPainter(frame)
        painter.setFont(QFont("sans", points))
        labels.paint(painter, "cell", QColor("#ffffff"), (20, 100, 90, 150), (200, 200))
        painter.end()
        column = [y for y in range(200) if frame.pixelColor(24, y).red() > 0]
        heights.append(len(column))
    assert heights[1] > heights[0] * 1.5


def test_a_new_frame_has_all_its_room_again(qapp: object) -> None:
    labels = Labels(QFont("sans", 9))
    frames = []
    for _ in range(3):
        frame = QImage(200, 200, QImage.Format.Format_RGB32)
        frame.fill(0)
        painter = QPainter(frame)
        labels.paint(painter, "cell", QColor("#ffffff"), (20, 100, 90, 150), (200, 200))
        painter.end()
        frames.append(frame)
    assert frames[0] == frames[1] == frames[2]
