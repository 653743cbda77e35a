"""The mapping between picture and widget, and what lies under a point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.gui.canvas.hit import HitMap, handle_at
from deitdet_gui.gui.canvas.view import LARGEST_PIXEL, MARGIN, View


def view(picture: tuple[int, int] = (640, 480)) -> View:
    made = View(width=824, height=624)
    made.set_picture(picture)
    return made


def test_a_picture_is_fitted_with_a_margin_and_in_the_middle() -> None:
    one = view((400, 200))
    assert one.scale == pytest.approx((824 - 2 * MARGIN) / 400)
    assert one.to_widget(200, 100) == pytest.approx((412, 312))


def test_zooming_keeps_what_is_under_the_mouse_there() -> None:
    one = view()
    before = one.to_picture(300, 200)
    one.zoom_at(2.0, 300, 200)
    assert one.to_picture(300, 200) == pytest.approx(before)


def test_a_zoomed_view_keeps_zoom_and_place_also_on_a_picture_of_another_size() -> None:
    one = view()
    one.zoom_at(3.0, 100, 100)
    kept = (one.scale, one.x, one.y)
    one.set_picture((640, 480))
    assert (one.scale, one.x, one.y) == kept
    across = one.to_picture(412, 312)[0] / 640
    one.set_picture((6400, 9600))
    assert one.scale == kept[0]
    assert one.to_picture(412, 312)[0] / 6400 == pytest.approx(across)


def test_a_fitted_view_stays_fitted_on_a_picture_of_another_size() -> None:
    one = view()
    one.set_picture((480, 64))
    assert one.is_fitted
    assert one.viewpoint is None


def test_fit_width_fills_from_side_to_side_and_starts_at_the_top() -> None:
    one = view((400, 2000))
    one.fit_width()
    assert one.to_widget(0, 0) == pytest.approx((MARGIN, MARGIN))
    assert one.to_widget(400, 0)[0] == pytest.approx(824 - MARGIN)
    one.set_picture((400, 40))
    one.fit_width()
    assert one.to_widget(200, 20) == pytest.approx((412, 312))


def test_a_viewpoint_is_come_back_to() -> None:
    one = view()
    one.zoom_at(5.0, 300, 200)
    kept, place = one.viewpoint, (one.scale, one.x, one.y)
    one.fit()
    one.look_from(kept)
    assert (one.scale, one.x, one.y) == pytest.approx(place)


@pytest.mark.parametrize(("zoom", "is_past"), [(0.5, False), (1.0, False), (3.0, True)])
def test_it_is_known_when_some_of_the_picture_is_out_of_sight(zoom: float, is_past: bool) -> None:
    one = view()
    one.zoom_at(zoom, 412, 312)
    assert one.is_past_widget == is_past


def test_a_fitted_picture_stays_fitted_when_the_window_changes() -> None:
    one = view()
    one.resize(400, 300)
    assert one.scale == pytest.approx((300 - 2 * MARGIN) / 480)


def test_a_zoomed_picture_keeps_its_middle_when_the_window_changes() -> None:
    one = view()
    one.zoom_at(3.0, 100, 100)
    middle = one.to_picture(412, 312)
    one.resize(400, 300)
    assert one.to_picture(200, 150) == pytest.approx(middle)


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("zoom"), st.floats(0.05, 20), st.floats(0, 824), st.floats(0, 624)),
            st.tuples(st.just("pan"), st.floats(-9_000, 9_000), st.floats(-9_000, 9_000)),
        ),
        max_size=12,
    ),
    st.sampled_from([(640, 480), (1, 9_000), (12_000, 12_000), (3, 3)]),
)
def test_the_picture_never_gets_lost(steps: list[tuple], picture: tuple[int, int]) -> None:
    one = view(picture)
    for step in steps:
        if step[0] == "zoom":
            one.zoom_at(*step[1:])
        else:
            one.pan(*step[1:])
    x0, y0, x1, y1 = one.rect_on_widget((0.0, 0.0, float(picture[0]), float(picture[1])))
    assert 0 < one.scale <= LARGEST_PIXEL
    assert x1 > 0
    assert y1 > 0
    assert x0 < one.width
    assert y0 < one.height


def test_a_box_out_of_sight_is_brought_into_the_middle() -> None:
    one = view()
    one.zoom_at(20.0, 0, 0)
    assert one.reveal((600, 400, 620, 420))
    assert one.to_widget(610, 410) == pytest.approx((412, 312))
    assert not one.reveal((600, 400, 620, 420))


def test_the_smaller_rectangle_comes_first() -> None:
    rows = HitMap([(0, 0, 100, 100), (40, 40, 60, 60), (200, 200, 300, 300)])
    assert rows.at(50, 50, 2) == [1, 0]
    assert rows.at(10, 10, 2) == [0]
    assert rows.at(150, 150, 2) == []


def test_a_rectangle_without_area_can_be_hit_from_near() -> None:
    rows = HitMap([(0, 0, 100, 100), (50, 20, 50, 80), (30, 30, 30, 30)])
    assert rows.at(53, 50, 4) == [1, 0]
    assert rows.at(28, 31, 4) == [2, 0]
    assert rows.at(57, 50, 4) == [0]


def test_an_empty_map_has_nothing_anywhere() -> None:
    rows = HitMap()
    assert rows.at(0, 0, 10) == []
    assert rows.touching((0, 0, 10, 10)).tolist() == []


@pytest.mark.parametrize(
    ("place", "handle"),
    [
        ((100, 100), "nw"),
        ((197, 203), "se"),
        ((150, 96), "n"),
        ((203, 150), "e"),
        ((150, 150), None),
        ((150, 90), None),
        ((215, 150), None),
    ],
)
def test_handles_are_found_round_the_edges(place: tuple[float, float], handle: str | None) -> None:
    assert handle_at((100, 100, 200, 200), *place, 6, 6) == handle


def test_the_middle_of_a_small_box_is_no_handle() -> None:
    assert handle_at((100, 100, 108, 108), 104, 104, 6, 6) is None
