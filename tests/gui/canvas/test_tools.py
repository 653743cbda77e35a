"""What hand and keys do to boxes, without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, ImageId
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.tools import NEW, Gesture, Pointer, Shapes

SIZE = (640, 480)
places = st.floats(-5_000, 5_000)
pointers = st.lists(st.tuples(places, places, st.booleans()), min_size=2, max_size=8)
handles = st.sampled_from(["nw", "n", "ne", "e", "se", "s", "sw", "w"])


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    """Also boxes past the edge and without area, as files have them."""
    x0, x1 = sorted((draw(st.floats(-300, 900)), draw(st.floats(-300, 900))))
    y0, y1 = sorted((draw(st.floats(-300, 900)), draw(st.floats(-300, 900))))
    return box(x0, y0, x1, y1)


def box(x0: float, y0: float, x1: float, y1: float, number: int = 1) -> Box:
    return Box(BoxId(number), ImageId(1), CategoryId(1), x0, y0, x1, y1)


def run(gesture: Gesture, *pointers: Pointer) -> Shapes:
    next(gesture)
    for pointer in pointers[:-1]:
        gesture.send(pointer)
    with pytest.raises(StopIteration) as end:
        gesture.send(pointers[-1])
    return end.value.value


def path(*places: tuple[float, float], square: bool = False) -> list[Pointer]:
    middle = [Pointer("move", x, y, square) for x, y in places[1:]]
    return [
        Pointer("press", *places[0], square),
        *middle,
        Pointer("release", *places[-1], square),
    ]


def is_inside(corners: Corners) -> bool:
    x0, y0, x1, y1 = corners
    return 0 <= x0 <= x1 <= SIZE[0] and 0 <= y0 <= y1 <= SIZE[1]


def as_path(moves: list[tuple[float, float, bool]]) -> list[Pointer]:
    kinds = ["press", *["move"] * (len(moves) - 2), "release"]
    return [Pointer(k, x, y, s) for k, (x, y, s) in zip(kinds, moves, strict=True)]  # type: ignore[arg-type]


@given(pointers)
def test_any_drawing_gives_a_box_inside_the_picture_or_nothing(
    moves: list[tuple[float, float, bool]],
) -> None:
    shapes = run(tools.draw(SIZE), *as_path(moves))
    assert set(shapes) <= {NEW}
    for corners in shapes.values():
        assert is_inside(corners)
        assert tools.is_large_enough(corners, SIZE)


@given(boxes(), boxes(), pointers)
def test_any_move_leaves_the_boxes_inside_the_picture(
    one: Box, two: Box, moves: list[tuple[float, float, bool]]
) -> None:
    other = box(*two.corners, number=2)
    shapes = run(tools.move([one, other], SIZE), *as_path(moves))
    assert set(shapes) == {1, 2}
    assert all(map(is_inside, shapes.values()))


@given(boxes(), handles, pointers)
def test_any_resize_leaves_the_box_inside_the_picture_or_as_it_was(
    one: Box, handle: tools.Handle, moves: list[tuple[float, float, bool]]
) -> None:
    before = tools.clipped(one.corners, SIZE)
    shapes = run(tools.resize([one], handle, SIZE), *as_path(moves))
    for corners in shapes.values():
        assert is_inside(corners)
        for i in (0, 1):  # no side becomes a slip; one that came so from a file may stay
            assert corners[i + 2] - corners[i] >= min(2, before[i + 2] - before[i])


@given(boxes(), st.sampled_from(["left", "right", "top", "bottom"]), st.floats(-900, 900))
def test_any_growing_leaves_the_box_inside_the_picture(
    one: Box, side: tools.Side, by: float
) -> None:
    assert is_inside(tools.grown([one], side, by, SIZE)[one.id])


def test_a_box_goes_from_the_press_to_the_release() -> None:
    assert run(tools.draw(SIZE), *path((10, 20), (15, 25), (110.5, 70.25))) == {
        NEW: (10, 20, 110.5, 70.25)
    }


def test_drawing_up_and_left_gives_the_same_box() -> None:
    assert run(tools.draw(SIZE), *path((110, 70), (10, 20))) == {NEW: (10, 20, 110, 70)}


def test_drawing_past_the_edge_stops_at_the_edge() -> None:
    assert run(tools.draw(SIZE), *path((600, 400), (9_000, -50))) == {NEW: (600, 0, 640, 400)}


def test_a_square_keeps_its_sides_equal_up_to_the_edge() -> None:
    assert run(tools.draw(SIZE), *path((100, 100), (150, 130), square=True)) == {
        NEW: (100, 100, 150, 150)
    }
    assert run(tools.draw(SIZE), *path((100, 460), (300, 470), square=True)) == {
        NEW: (100, 460, 120, 480)
    }


def test_a_box_under_two_pixels_is_nothing() -> None:
    assert run(tools.draw(SIZE), *path((10, 10), (11.9, 50))) == {}


def test_corners_come_in_sixteenths_of_a_pixel_which_are_exact_numbers() -> None:
    assert run(tools.draw(SIZE), *path((10.123456, 10), (50.987654, 60))) == {
        NEW: (10.125, 10, 51.0, 60)
    }


def test_a_closed_gesture_leaves_no_trace() -> None:
    gesture = tools.draw(SIZE)
    next(gesture)
    for pointer in path((10, 10), (50, 50))[:-1]:
        gesture.send(pointer)
    gesture.close()
    with pytest.raises(StopIteration):
        next(gesture)


def test_boxes_moved_together_stop_when_the_first_one_meets_the_edge() -> None:
    one, two = box(10, 10, 30, 30), box(100, 50, 160, 90, number=2)
    shapes = run(tools.move([one, two], SIZE), *path((20, 20), (-500, 25)))
    assert shapes == {1: (0, 15, 20, 35), 2: (90, 55, 150, 95)}


def test_a_moved_box_keeps_its_size_to_the_last_digit() -> None:
    shapes = run(tools.move([box(10.1, 10.1, 20.2, 30.3)], SIZE), *path((15, 15), (15.5, 15)))
    x0, _, x1, _ = shapes[BoxId(1)]
    assert (x0, x1) == (10.6, 20.7)


def test_a_box_on_the_grid_of_sixteenths_is_moved_along_it() -> None:
    shapes = run(tools.move([box(10, 10.5, 20, 30.0625)], SIZE), *path((15, 15), (15.3, 15.1)))
    assert shapes == {1: (10.3125, 10.625, 20.3125, 30.1875)}


@pytest.mark.parametrize(
    ("handle", "expected"),
    [
        ("nw", (105, 108, 200, 200)),
        ("n", (100, 108, 200, 200)),
        ("ne", (100, 108, 205, 200)),
        ("e", (100, 100, 205, 200)),
        ("se", (100, 100, 205, 208)),
        ("s", (100, 100, 200, 208)),
        ("sw", (105, 100, 200, 208)),
        ("w", (105, 100, 200, 200)),
    ],
)
def test_each_handle_moves_its_sides_and_no_other(handle: tools.Handle, expected: Corners) -> None:
    gesture = tools.resize([box(100, 100, 200, 200)], handle, SIZE)
    assert run(gesture, *path((101, 99), (106, 107))) == {1: expected}


def test_a_handle_dragged_past_the_other_side_turns_the_box_over() -> None:
    gesture = tools.resize([box(100, 100, 200, 200)], "e", SIZE)
    assert run(gesture, *path((200, 150), (60, 150))) == {1: (60, 100, 100, 200)}


def test_growing_moves_one_side_and_shrinking_stops_before_nothing_is_left() -> None:
    one = box(100, 100, 110, 110)
    assert tools.grown([one], "left", 1, SIZE) == {1: (99, 100, 110, 110)}
    assert tools.grown([one], "top", -50, SIZE) == {1: (100, 108, 110, 110)}


def test_what_did_not_change_gives_no_edit() -> None:
    one = box(1, 2, 30, 40)
    assert tools.changes({one.id: one}, {one.id: one.corners}) == []
