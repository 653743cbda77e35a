import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.engine.augment import (
    FILL,
    Geometry,
    Policy,
    colour_table,
    fit,
    recolour,
    vary,
    visible,
)

BOXES = np.array([[10.0, 20, 30, 60], [0, 0, 100, 80]])


def picture_with(box, height=80, width=100):
    """A black picture with one white rectangle."""
    picture = np.zeros((height, width, 3), np.uint8)
    x0, y0, x1, y1 = map(int, box)
    picture[y0:y1, x0:x1] = 255
    return picture


def where_white(picture):
    """The rectangle around what is white."""
    y, x = np.nonzero(picture.min(axis=2) > 200)
    return [x.min(), y.min(), x.max() + 1, y.max() + 1]


def test_the_plain_view_keeps_the_aspect_ratio_and_begins_at_the_corner():
    geometry = fit((80, 100, 3), (160, 320))
    assert geometry.scale == (2, 2)
    assert geometry.boxes(BOXES)[0].tolist() == [20, 40, 60, 120]
    view = geometry.picture(picture_with(BOXES[0]))
    assert view.shape == (160, 320, 3)
    assert tuple(view[10, 300]) == FILL


@given(st.integers(0, 2**32 - 1))
def test_boxes_go_to_a_view_and_back(seed):
    geometry = vary(80, 100, (64, 96), Policy(flip_y=True), np.random.default_rng(seed))
    there = geometry.boxes(BOXES)
    assert (there[:, 2:] > there[:, :2]).all()
    assert geometry.back(there) == pytest.approx(BOXES)


@pytest.mark.parametrize("seed", range(12))
def test_the_picture_moves_with_its_boxes(seed):
    random = np.random.default_rng(seed)
    geometry = vary(80, 100, (160, 192), Policy(flip_y=True, largest_scale=1.0), random)
    view = geometry.picture(picture_with(BOXES[0]))
    # Within two pixels: the edge of a rectangle that was scaled is grey.
    assert where_white(view) == pytest.approx(geometry.boxes(BOXES)[0].tolist(), abs=2)


def test_shrinking_averages_and_does_not_drop_pixels():
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::2] = 255
    view = fit((64, 64, 3), (16, 16)).picture(stripes)
    assert np.abs(view.astype(int) - 127).max() < 10


def test_without_anything_to_vary_every_view_is_the_plain_one():
    still = Policy(flip_x=False, smallest_scale=1, largest_scale=1, colour=0)
    random = np.random.default_rng(0)
    assert vary(80, 100, (80, 100), still, random) == Geometry((1, 1), (0, 0), (80, 100))
    assert (colour_table(0, random) == np.arange(256)[:, None]).all()


def test_recolouring_keeps_the_order_of_light_and_dark():
    ramp = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(1, 256, 3)
    for seed in range(5):
        table = colour_table(0.4, np.random.default_rng(seed))
        changed = recolour(ramp, table).astype(int)
        assert (np.diff(changed, axis=1) >= 0).all()


def test_boxes_that_are_mostly_outside_or_tiny_are_not_worth_learning():
    boxes = np.array([[-80.0, 0, 20, 50], [-20, 0, 80, 50], [10, 10, 11, 40], [10, 10, 40, 40]])
    assert visible(boxes, (100, 100)).tolist() == [False, True, False, True]


def test_no_boxes_are_no_trouble():
    assert visible(np.zeros((0, 4)), (100, 100)).shape == (0,)
    assert fit((10, 10), (20, 20)).boxes(np.zeros((0, 4))).shape == (0, 4)
