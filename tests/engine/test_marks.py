"""When a training is judged: often where that costs little, and never instead of learning."""

import pytest

from deitdet_gui.engine import pace as module
from deitdet_gui.engine.marks import JUDGED_AT, Marks
from deitdet_gui.engine.pace import Pace


@pytest.fixture
def clock(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    return now


def run_through(clock, step, judging, seconds=480.0, steps=None):
    """Learn until the end, judged whenever it is due; returns seconds learnt and steps judged."""
    pace = Pace(seconds, steps)
    pace.begin()
    marks, judged = Marks(pace), []
    clock[0] += 20.0
    pace.start_loop()
    while pace.progress < 1 or not pace.done:
        clock[0] += step
        pace.done += 1
        if marks.passed:
            most = marks.most_seconds
            took = judging if most is None or judged else min(judging, most)
            judging = took  # a cut stays
            clock[0] += took
            pace.keep(took)
            marks.drop(took)
            judged.append(pace.done)
    return pace.done * step, judged


@pytest.mark.parametrize("judging", [10.0, 25.0, 50.0, 100.0, 400.0])
def test_however_long_judging_takes_most_of_the_time_is_for_learning(clock, judging):
    learnt, judged = run_through(clock, step=4.0, judging=judging)
    assert learnt > 0.7 * 460
    assert clock[0] < 480 + 8
    assert len(judged) >= 5


def test_where_the_cut_is_not_enough_judging_comes_less_often(clock):
    pace = Pace(480.0, None)
    pace.begin()
    pace.start_loop()
    pace.done = 1
    marks = Marks(pace)
    clock[0] = 0.2 * 480
    clock[0] += 60.0  # with the fewest pictures that can be judged on
    pace.keep(60.0)
    marks.drop(60.0)
    assert marks.left == [0.8, 0.9, 1.0]


def test_quick_judging_comes_as_often_as_it_is_meant_to(clock):
    learnt, judged = run_through(clock, step=1.0, judging=0.5)
    assert len(judged) == len(JUDGED_AT)
    assert learnt > 450


def test_where_steps_are_counted_it_does_not_depend_on_the_clock(clock):
    learnt, judged = run_through(clock, step=1.0, judging=1000.0, seconds=None, steps=20)
    assert (learnt, len(judged)) == (20.0, len(JUDGED_AT))


def test_a_longer_run_is_judged_at_its_own_marks(clock):
    pace = Pace(100.0, None)
    pace.begin()
    pace.start_loop()
    pace.done = 1
    marks = Marks(pace)
    clock[0] = 100.0
    marks.drop(0.0)
    assert marks.left == []
    pace.extend(100.0)
    marks.extend()
    assert marks.left == [0.6, 0.7, 0.8, 0.9, 1.0]
