"""Sticking to edges and resizing together, without a window."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, ImageId
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.hit import HitMap
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.snapping import REACH_PX, EdgeMagnet
from deitdet_gui.gui.canvas.tools import NEW, Gesture, Handle, Pointer, Shapes
from deitdet_gui.gui.canvas.view import View

SIZE = (640, 480)
anywhere = st.floats(-200, 900)
handles = st.sampled_from(["nw", "n", "ne", "e", "se", "s", "sw", "w"])
paths = st.lists(st.tuples(anywhere, anywhere), min_size=2, max_size=5)


def box(number: int, x0: float, y0: float, x1: float, y1: float) -> Box:
    return Box(BoxId(number), ImageId(1), CategoryId(1), x0, y0, x1, y1)


@st.composite
def some_boxes(draw: st.DrawFn, at_least: int = 0) -> list[Box]:
    """Past the edge, without area, off the grid: as files have them."""
    made = []
    for number in range(1, draw(st.integers(at_least, 5)) + 1):
        x0, x1 = sorted((draw(anywhere), draw(anywhere)))
        y0, y1 = sorted((draw(anywhere), draw(anywhere)))
        made.append(box(number, x0, y0, x1, y1))
    return made


def magnet_for(boxes: list[Box], held: tuple[int, ...] = (), scale: float = 1.0) -> EdgeMagnet:
    scene = Scene(size=SIZE)
    scene.set_boxes(boxes)
    scene.hides_boxes = False
    view = View(width=SIZE[0] * scale, height=SIZE[1] * scale, picture=SIZE, scale=scale)
    return EdgeMagnet(scene, view, [BoxId(i) for i in held])


def run(gesture: Gesture, *places: tuple[float, float], is_free: bool = False) -> Shapes:
    next(gesture)
    gesture.send(Pointer("press", *places[0]))
    for place in places[1:]:
        gesture.send(Pointer("move", *place, is_free=is_free))
    with pytest.raises(StopIteration) as end:
        gesture.send(Pointer("release", *places[-1], is_free=is_free))
    return end.value.value


def is_inside(corners: Corners) -> bool:
    x0, y0, x1, y1 = corners
    return 0 <= x0 <= x1 <= SIZE[0] and 0 <= y0 <= y1 <= SIZE[1]


def is_on_grid(value: float) -> bool:
    return value * 16 == round(value * 16)


@given(some_boxes(), paths)
def test_what_is_drawn_lies_inside_and_on_the_grid_or_exactly_on_an_edge(
    others: list[Box], way: list[tuple[float, float]]
) -> None:
    for corners in run(tools.draw(SIZE, magnet_for(others)), *way).values():
        assert is_inside(corners)
        assert tools.is_large_enough(corners, SIZE)
        xs = {x for other in others for x in (other.x0, other.x1)}
        ys = {y for other in others for y in (other.y0, other.y1)}
        assert all(is_on_grid(x) or x in xs for x in corners[::2])
        assert all(is_on_grid(y) or y in ys for y in corners[1::2])


@given(some_boxes(at_least=2), paths)
def test_boxes_that_are_moved_stay_inside_and_keep_their_sizes(
    boxes: list[Box], way: list[tuple[float, float]]
) -> None:
    held, others = boxes[:2], boxes[2:]
    shapes = run(tools.move(held, SIZE, magnet_for(others)), *way)
    for one in held:
        x0, y0, x1, y1 = shapes[one.id]
        whole = tools.clipped(one.corners, SIZE)
        assert is_inside(shapes[one.id])
        assert x1 - x0 == pytest.approx(whole[2] - whole[0], abs=3e-6)
        assert y1 - y0 == pytest.approx(whole[3] - whole[1], abs=3e-6)


@given(some_boxes(at_least=1), paths)
def test_what_sticks_already_stays_where_it_is(
    boxes: list[Box], way: list[tuple[float, float]]
) -> None:
    held, others = boxes[0], boxes[1:]
    magnet = magnet_for(others)
    once = run(tools.move([held], SIZE, magnet), *way)[held.id]
    again = run(tools.move([tools.replace_corners(held, once)], SIZE, magnet), (5, 5), (5, 5))
    for x0, y0, x1, y1 in magnet.guides(once):
        assert x0 != x1 or x0 in again[held.id][::2]
        assert y0 != y1 or y0 in again[held.id][1::2]


@given(some_boxes(at_least=1), handles, paths)
def test_boxes_resized_together_stay_inside_and_change_along_the_handle_only(
    boxes: list[Box], handle: Handle, way: list[tuple[float, float]]
) -> None:
    before = {one.id: tools.clipped(one.corners, SIZE) for one in boxes}
    shapes = run(tools.resize(boxes, handle, SIZE), *way)
    assert all(map(is_inside, shapes.values()))
    if shapes and way[0] == way[-1]:
        assert shapes == before
    for axis in (0, 1):
        touched = set(handle) & ({"e", "w"} if axis == 0 else {"n", "s"})
        if not touched:
            assert all(shapes[i][axis::2] == before[i][axis::2] for i in shapes)


@given(some_boxes(at_least=1), handles, st.integers(-40, 40))
def test_resizing_there_and_back_in_one_drag_changes_nothing(
    boxes: list[Box], handle: Handle, by: int
) -> None:
    shapes = run(tools.resize(boxes, handle, SIZE), (300, 200), (300 + by, 200 + by), (300, 200))
    before = {one.id: tools.clipped(one.corners, SIZE) for one in boxes}
    assert shapes == before


@given(some_boxes(), st.floats(0, 640), st.floats(0, 480), st.floats(0.05, 64))
def test_nothing_sticks_from_further_than_the_reach_on_the_screen(
    others: list[Box], near: float, top: float, scale: float
) -> None:
    found = magnet_for(others, scale=scale).x(near, top, top)
    assert found is None or abs(found - near) * scale <= REACH_PX * (1 + 1e-9)


NEIGHBOUR = box(9, 100.3, 100.7, 200.123456789, 180)


def test_a_drawn_box_takes_the_sides_of_its_neighbour_to_the_last_bit() -> None:
    shapes = run(tools.draw(SIZE, magnet_for([NEIGHBOUR])), (205, 98), (300, 183))
    assert shapes == {NEW: (200.123456789, 100.7, 300, 180)}


def test_a_moved_box_sticks_with_whichever_side_is_nearer() -> None:
    held = box(1, 300, 300, 340.5, 330)
    shapes = run(tools.move([held], SIZE, magnet_for([NEIGHBOUR])), (320, 310), (223, 120))
    assert shapes[held.id] == (200.123456789, 110, 240.623457, 140)


def test_a_side_sticks_to_the_edge_of_the_picture() -> None:
    held = box(1, 300, 300, 340, 330)
    shapes = run(tools.resize([held], "se", SIZE, magnet_for([])), (340, 330), (635, 477))
    assert shapes == {1: (300, 300, 640, 480)}


def test_nothing_sticks_while_it_is_told_not_to() -> None:
    shapes = run(tools.draw(SIZE, magnet_for([NEIGHBOUR])), (205, 98), (300, 183), is_free=True)
    assert shapes == {NEW: (205, 98, 300, 183)}


def test_a_box_far_along_the_edge_is_no_reason_to_stick() -> None:
    assert magnet_for([NEIGHBOUR]).x(203, 400, 440) is None
    assert magnet_for([NEIGHBOUR]).x(203, 200, 240) == 200.123456789


def test_small_boxes_can_be_drawn_right_beside_an_edge() -> None:
    shapes = run(tools.draw(SIZE, magnet_for([NEIGHBOUR])), (201, 120), (204, 124))
    assert shapes == {NEW: (200.123456789, 120, 204, 124)}


def test_boxes_that_are_held_or_hidden_or_out_of_sight_are_nothing_to_stick_to() -> None:
    assert magnet_for([NEIGHBOUR], held=(9,)).x(203, 120, 140) is None
    scene = Scene(size=SIZE)
    scene.set_boxes([NEIGHBOUR])
    view = View(width=640, height=480, picture=SIZE)
    magnet = EdgeMagnet(scene, view)
    assert magnet.x(203, 120, 140) is not None
    scene.set_covered(hidden={CategoryId(1)}, locked=set())
    assert magnet.x(203, 120, 140) is None
    scene.set_covered(hidden=set(), locked={CategoryId(1)})
    assert magnet.x(203, 120, 140) is not None
    scene.hides_boxes = True
    assert magnet.x(203, 120, 140) is None
    scene.hides_boxes = False
    view.pan(-500, 0)
    assert magnet.x(203, 120, 140) is None


def test_the_edges_are_read_once_until_something_else_is_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scene = Scene(size=SIZE)
    scene.set_boxes([NEIGHBOUR])
    view = View(width=640, height=480, picture=SIZE)
    magnet = EdgeMagnet(scene, view)
    asked: list[Corners] = []
    touching = HitMap.touching

    def note(self: HitMap, window: Corners) -> np.ndarray:
        asked.append(window)
        return touching(self, window)

    monkeypatch.setattr(HitMap, "touching", note)
    for x in range(100):
        magnet.x(x, 0, 100)
        magnet.y(x, 0, 100)
    assert len(asked) == 1
    view.pan(1, 0)
    magnet.x(0, 0, 100)
    scene.set_boxes([])
    magnet.x(0, 0, 100)
    assert len(asked) == 3


def test_guides_run_along_all_that_lies_on_the_line() -> None:
    above, below = box(1, 100, 10, 150, 60), box(2, 100, 300, 150, 360)
    magnet = magnet_for([above, below])
    assert magnet.guides((100, 100, 130, 250)) == [(100, 10, 100, 360)]
    assert magnet.guides((100, 100, 130, 250), but=(100, 100, 140, 250)) == []


def test_several_boxes_are_resized_in_proportion() -> None:
    boxes = [box(1, 100, 100, 150, 150), box(2, 200, 150, 300, 200)]
    assert run(tools.resize(boxes, "se", SIZE), (300, 200), (500, 250)) == {
        1: (100, 100, 200, 175),
        2: (300, 175, 500, 250),
    }


def test_several_boxes_turn_over_together() -> None:
    boxes = [box(1, 200, 100, 250, 150), box(2, 300, 100, 400, 150)]
    assert run(tools.resize(boxes, "e", SIZE), (400, 120), (0, 120)) == {
        1: (150, 100, 200, 150),
        2: (0, 100, 100, 150),
    }


def test_no_box_of_several_is_made_smaller_than_two_pixels() -> None:
    boxes = [box(1, 100, 100, 105, 150), box(2, 200, 100, 300, 150)]
    assert run(tools.resize(boxes, "e", SIZE), (300, 120), (150, 120)) == {}


def test_a_box_without_height_can_still_be_made_wider() -> None:
    assert run(tools.resize([box(1, 100, 50, 150, 50)], "e", SIZE), (150, 50), (180, 50)) == {
        1: (100, 50, 180, 50)
    }


def test_a_box_on_a_picture_one_pixel_high_is_as_high_as_the_picture() -> None:
    assert run(tools.draw((640, 1)), (10, 0), (60, 1)) == {NEW: (10, 0, 60, 1)}
    assert run(tools.draw((640, 1)), (10, 0), (60, 0.4)) == {}


def test_where_there_is_no_picture_nothing_is_drawn() -> None:
    assert run(tools.draw((0, 0)), (10, 0), (60, 1)) == {}


def test_shrinking_a_box_without_width_does_not_widen_it() -> None:
    flat = box(1, 100, 50, 100, 80)
    assert tools.grown([flat], "left", -1, SIZE) == {1: (100, 50, 100, 80)}
    assert tools.grown([flat], "left", 1, SIZE) == {1: (98, 50, 100, 80)}
