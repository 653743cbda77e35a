"""How quickly pictures are finished."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.sitting import FEWEST, LAST, PAUSE_S, Sitting, pace

gaps = st.lists(st.floats(0.5, 50), min_size=FEWEST, max_size=2 * LAST)


def moments(times: list[float]) -> list[float]:
    return list(itertools.accumulate(times, initial=100.0))


@given(gaps, st.integers(0, 2 * LAST), st.floats(10 * PAUSE_S, 1e6))
def test_a_pause_changes_nothing(times: list[float], place: int, pause: float) -> None:
    last = times[-LAST + 1 :]
    before = pace(moments(last))
    place = min(place, len(last))
    after = pace(moments([*last[:place], pause, *last[place:]]))
    assert after == (None if before is None else pytest.approx(before))


@given(gaps)
def test_the_pace_lies_between_the_slowest_and_the_quickest_picture(times: list[float]) -> None:
    found = pace(moments(times))
    last = times[-LAST:]
    if found is not None:
        assert 60 / max(last) <= found * (1 + 1e-9)
        assert found <= 60 / min(last) * (1 + 1e-9)
    else:
        assert sum(last) < 21


def test_little_says_nothing() -> None:
    assert pace([]) is None
    assert pace([5.0]) is None
    assert pace(moments([10.0] * (FEWEST - 1))) is None
    assert pace(moments([1.0] * 10)) is None
    assert pace(moments([10.0] * FEWEST)) == pytest.approx(6)


def test_what_was_long_ago_does_not_count() -> None:
    assert pace(moments([40.0] * 50 + [5.0] * LAST)) == pytest.approx(12)


def test_slow_work_is_no_row_of_pauses() -> None:
    assert pace(moments([150.0] * 8)) == pytest.approx(0.4)


def test_pictures_marked_in_one_go_are_no_pace() -> None:
    assert pace(moments([0.0] * 500)) is None
    assert pace(moments([5.0] * 8 + [0.0] * 500)) == pytest.approx(12)


def test_a_picture_counts_once_and_not_when_it_is_taken_back() -> None:
    now = itertools.count(0, 5)
    sitting = Sitting(lambda: float(next(now)))
    for number in range(FEWEST + 1):
        sitting.note(ImageId(number), True)
        sitting.note(ImageId(number), True)
    assert sitting.pace == pytest.approx(12)
    sitting.note(ImageId(3), False)
    sitting.note(ImageId(99), False)
    assert sitting.pace is None, "one time less than it takes"
