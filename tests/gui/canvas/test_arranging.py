"""Boxes among each other: in line, of one size, with equal gaps, and on a smaller picture."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, ImageId
from deitdet_gui.gui.canvas import arranging
from deitdet_gui.gui.canvas.arranging import Edge

SIZE = (100, 80)
EDGES: tuple[Edge, ...] = ("left", "right", "top", "bottom", "centre_x", "centre_y")
places = st.floats(-20, 130, width=32)


def box(number: int, *corners: float, category: int = 1) -> Box:
    x0, y0, x1, y1 = corners
    return Box(BoxId(number), ImageId(1), CategoryId(category), x0, y0, x1, y1)


@st.composite
def boxes(draw: st.DrawFn) -> list[Box]:
    many = draw(st.lists(st.tuples(places, places, places, places), max_size=6))
    return [
        box(i, min(a, c), min(b, d), max(a, c), max(b, d))
        for i, (a, b, c, d) in enumerate(many, start=1)
    ]


def is_inside(corners: Corners, size: tuple[int, int] = SIZE) -> bool:
    x0, y0, x1, y1 = corners
    return 0 <= x0 <= x1 <= size[0] and 0 <= y0 <= y1 <= size[1]


ONE, TWO, THREE = box(1, 10, 10, 20, 30), box(2, 40, 5, 70, 25), box(3, 30, 50, 34, 70)


@pytest.mark.parametrize(
    ("edge", "place", "at"), [("left", 0, 10), ("right", 2, 70), ("top", 1, 5), ("bottom", 3, 70)]
)
def test_an_edge_comes_to_the_outermost(edge: Edge, place: int, at: float) -> None:
    shapes = arranging.aligned([ONE, TWO, THREE], edge, SIZE)
    assert {corners[place] for corners in shapes.values()} == {at}
    for one in (ONE, TWO, THREE):
        x0, y0, x1, y1 = shapes[one.id]
        assert (x1 - x0, y1 - y0) == (one.width, one.height)


def test_middles_come_to_the_middle_of_all() -> None:
    shapes = arranging.aligned([ONE, TWO], "centre_x", SIZE)
    assert {(x0 + x1) / 2 for x0, _, x1, _ in shapes.values()} == {40}
    assert [corners[1] for corners in shapes.values()] == [10, 5], "nothing moves up or down"


def test_equal_width_keeps_the_middle_and_the_height() -> None:
    shapes = arranging.equalised([ONE, TWO], TWO, "width", SIZE)
    assert shapes[TWO.id] == TWO.corners
    assert shapes[ONE.id] == (0, 10, 30, 30), "moved inwards by the picture's edge"


def test_equal_size_takes_both() -> None:
    shapes = arranging.equalised([ONE, THREE], ONE, "size", SIZE)
    assert shapes[THREE.id] == (27, 50, 37, 70)


def test_gaps_become_equal_between_the_outermost() -> None:
    row = [box(1, 0, 0, 10, 5), box(2, 12, 0, 22, 5), box(3, 70, 0, 90, 5)]
    shapes = arranging.distributed(row, "x", SIZE)
    assert shapes == {1: (0, 0, 10, 5), 2: (35, 0, 45, 5), 3: (70, 0, 90, 5)}


@given(boxes(), st.sampled_from(EDGES))
def test_everything_stays_inside_whatever_is_arranged(many: list[Box], edge: Edge) -> None:
    results = [
        arranging.aligned(many, edge, SIZE),
        arranging.distributed(many, "x", SIZE),
        arranging.distributed(many, "y", SIZE),
    ]
    if many:
        results.append(arranging.equalised(many, many[0], "size", SIZE))
    for shapes in results:
        assert shapes.keys() == {one.id for one in many}
        assert all(map(is_inside, shapes.values()))


@given(boxes(), st.integers(1, 90), st.integers(1, 90))
def test_a_box_of_another_picture_is_brought_inside_and_keeps_its_area(
    many: list[Box], width: int, height: int
) -> None:
    for one in many:
        corners = arranging.brought_inside(one.corners, (width, height))
        assert is_inside(corners, (width, height))
        if one.area > 0.01:
            assert (corners[2] - corners[0]) * (corners[3] - corners[1]) > 0
        if is_inside(one.corners, (width, height)):
            assert corners == one.corners


def test_a_copy_goes_to_a_place_of_its_own() -> None:
    taken: list[Box] = []
    for number in range(1, 30):
        new = box(number, 40, 30, 60, 50)
        (corners,) = arranging.at_free_place([new], taken, 8, SIZE).values()
        taken.append(box(number, *corners))
    assert taken[0].corners == (40, 30, 60, 50), "where nothing lies it stays"
    assert len({one.corners for one in taken}) == len(taken)
    assert all(is_inside(one.corners) for one in taken)


def test_a_box_of_another_category_does_not_push_a_copy_away() -> None:
    new = box(9, 40, 30, 60, 50, category=2)
    assert arranging.at_free_place([new], [box(1, 40, 30, 60, 50)], 8, SIZE) == {9: new.corners}


def test_copies_keep_their_places_among_each_other() -> None:
    new = [box(8, 10, 10, 20, 20), box(9, 30, 10, 40, 20)]
    shapes = arranging.at_free_place(new, [box(1, 10, 10, 20, 20)], 8, SIZE)
    steps = {
        (corners[0] - one.x0, corners[1] - one.y0)
        for one, corners in zip(new, shapes.values(), strict=True)
    }
    assert steps == {(8, 8)}
    for one, two in itertools.pairwise(shapes.values()):
        assert two[0] - one[0] == 20
