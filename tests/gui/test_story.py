import subprocess
import sys
from dataclasses import replace

import pytest

from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Failed,
    Hello,
    Note,
    Progress,
    Started,
    Step,
)
from deitdet_gui.gui.train.story import MOST_POINTS, Pace, Series, Story

STARTED = Started(8, 2, ["cell"], "cpu", "CPU", "starter", "frozen", [640, 480], None, 60.0)


def step(number: int, seconds_left: float | None = None, **losses: float) -> Step:
    return Step(number, 100, losses or {"class": 2.0, "box": 1.0}, 1e-3, 6.0 * number, seconds_left)


def evaluated(number: int, ap: float, best: bool = True) -> Evaluated:
    return Evaluated(number, "val", ap, ap + 0.2, ap, {"cell": ap}, best, 6.0 * number)


def test_the_curves_are_the_same_whether_told_live_or_read_later():
    events = [Hello(1, "1", "train"), STARTED, *(step(i) for i in range(1, 50)), evaluated(50, 0.3)]
    live = Story()
    for event in events:
        live.tell(event)
    assert Story.of(events) == live
    assert Story.of(events).losses["total"].steps == list(range(1, 50))


def test_the_total_is_the_sum_of_the_parts_unless_the_engine_says_it():
    assert Story.of([step(1)]).losses["total"].values == [3.0]
    assert Story.of([step(1, box=1.0, total=7.0)]).losses["total"].values == [7.0]


def test_points_lie_at_steps_and_at_minutes():
    series = Story.of([step(10), step(20)]).losses["box"]
    assert series.x(by_steps=True) == [10, 20]
    assert series.x(by_steps=False) == [1.0, 2.0]


def test_losses_that_are_no_numbers_leave_a_gap_and_not_a_fault():
    story = Story.of([step(1, box=None), step(2, box=float("nan")), step(3, box=1.0), step(4)])
    assert story.losses["box"].steps == [3, 4]


def test_a_long_line_is_thinned_and_keeps_its_ends_and_its_mean():
    series = Series()
    for i in range(3 * MOST_POINTS):
        series.add(i, 60.0 * i, float(i % 2))
    assert len(series.values) <= MOST_POINTS
    assert series.steps[0] < 0.01 * MOST_POINTS
    assert series.steps[-1] == 3 * MOST_POINTS - 1
    assert sum(series.values) / len(series.values) == pytest.approx(0.5, abs=0.01)
    assert series.steps == sorted(series.steps)


def test_a_smoothed_line_begins_where_the_line_begins():
    series = Series()
    for i in range(100):
        series.add(i, i, 4.0)
    assert series.smooth == [4.0] * 100


def test_the_best_is_the_last_that_the_engine_kept():
    story = Story.of([evaluated(10, 0.3), evaluated(20, 0.5), evaluated(30, 0.4, best=False)])
    assert story.best is not None
    assert story.best.step == 20
    assert Story.of([evaluated(10, 0.3, False), evaluated(20, 0.2, False)]).best.step == 10
    assert Story().best is None


def test_how_far_it_is_follows_the_time_that_the_engine_expects():
    assert Story.of([step(10, seconds_left=180.0)]).pace(60.0) == Pace(0.25, 180.0)
    assert Story.of([STARTED, Progress("caching", 1, 9)]).pace(15.0) == Pace(0.25, 45.0)
    assert Story.of([STARTED, Progress("caching", 1, 9)]).pace(70.0) == Pace(1.0, 0.0)


def test_how_far_it_is_follows_the_stage_or_the_steps_where_no_time_is_known():
    story = Story.of([Progress("caching", 3, 4)])
    assert story.pace(5.0) == Pace(0.75, None)
    story.tell(step(10))
    assert story.pace(5.0) == Pace(0.1, None)
    assert Story.of([Progress("downloading", 3, 0)]).pace(5.0) == Pace(None, None)
    assert Story().pace(5.0) == Pace(None, None)


def test_a_score_lies_at_the_time_since_the_beginning():
    late = Evaluated(20, "val", 0.1, 0.2, 0.1, {}, True, 126.0)
    assert Story.of([step(20), late]).evaluated_at == [2.1]


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ([], "not begun"),
        ([STARTED], "going"),
        ([STARTED, Ended("finished")], "finished"),
        ([STARTED, Ended("stopped")], "stopped"),
        ([Failed("crash", "x")], "failed"),
    ],
)
def test_the_state_of_a_run_follows_its_last_word(events, state):
    assert Story.of(events).state == state


def test_nothing_is_left_to_wait_for_once_it_has_ended():
    story = Story.of([step(10, seconds_left=60.0), Ended("finished")])
    assert story.pace(5.0).seconds_left is None


def test_of_a_run_that_went_on_only_the_rest_of_its_time_is_left():
    assert Story.of([replace(STARTED, seconds_before=45.0)]).pace(5.0).seconds_left == 10


def test_notes_are_kept_in_order():
    notes = [Note("a"), Note("b", "warning")]
    assert Story.of(notes).notes == notes


def test_a_story_needs_no_qt():
    code = "import sys, deitdet_gui.gui.train.story; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
