import time

import pytest

from deitdet_gui.core.runs import RunConfig
from deitdet_gui.engine import pace as module
from deitdet_gui.engine.device import Device, choose
from deitdet_gui.engine.learner import FLAT_UNTIL, LAST_RATE, schedule
from deitdet_gui.engine.pace import Pace


def pace(ago=0.0, **more):
    now = time.monotonic()
    return Pace(_began=now - ago, _loop_began=now - ago, **more)


def test_steps_end_a_run_that_has_no_time_budget():
    run = pace(seconds=None, steps=10)
    run.done = 5
    assert run.progress == 0.5
    assert run.steps_in_all == 10
    assert run.is_within(0.0)


def test_time_ends_a_run_and_what_comes_after_is_held_back():
    assert pace(ago=45, seconds=100, steps=None).progress == pytest.approx(0.45, abs=0.01)
    late = pace(ago=90, seconds=100, steps=None, reserve=10)
    assert late.progress == pytest.approx(1.0, abs=0.01)
    assert not late.is_within(0.8)


def test_with_both_what_comes_first_ends_the_run():
    run = pace(ago=10, seconds=100, steps=10)
    run.done = 10
    assert run.progress == 1


def test_judging_is_no_learning_time_but_is_held_back_for_the_end():
    run = pace(ago=20, seconds=100, steps=None)
    run.keep(5)
    assert run.in_loop == pytest.approx(15, abs=0.5)
    assert run.reserve == 5


@pytest.fixture
def clock(monkeypatch):
    """A clock of its own; its zero is 1,000,000 seconds after 1970."""
    now = [0.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(module.time, "time", lambda: 1e6 + now[0])
    return now


def test_a_run_that_is_to_end_by_some_time_ends_then_whatever_it_waits_for(clock):
    run = Pace(600.0, None, until=1e6 + 600)
    clock[0] = 200.0
    run.begin()  # after a download
    run.start_loop()
    run.done = 1
    assert run.seconds_left == 400
    clock[0] = 300.0
    run.stood_still(80.0)
    assert (run.elapsed, run.seconds_left) == (20, 300)
    later = Pace(None, None)
    clock[0] = 500.0
    later.restore(run.state())
    assert later.seconds_left == 100
    clock[0] = 700.0
    later.stood_still(200.0)  # past its end
    assert (later.seconds_left, later.progress) == (0, 1)


def test_a_run_with_an_end_can_be_given_more_time_and_keeps_it(clock):
    run = Pace(600.0, None, until=1e6 + 600)
    run.begin()
    run.start_loop()
    clock[0] = 700.0
    run.stood_still(0.0)
    run.extend(60.0)
    assert run.seconds_left == 60
    clock[0] = 720.0
    run.stood_still(20.0)
    assert run.seconds_left == 40


def test_without_such_an_end_time_that_it_waits_is_no_time(clock):
    run = Pace(600.0, None)
    clock[0] = 200.0
    run.begin()
    clock[0] = 300.0
    run.stood_still(80.0)
    assert run.seconds_left == 580


def test_the_rate_is_flat_then_falls_to_its_last_value():
    assert schedule(0) == schedule(FLAT_UNTIL - 1e-6) == 1
    assert schedule(0.75) == pytest.approx((1 + LAST_RATE) / 2)
    assert schedule(1) == pytest.approx(LAST_RATE)


def test_the_cpu_is_always_there_and_says_why():
    device = choose("cpu")
    assert isinstance(device, Device)
    assert device.is_cpu
    assert "asked for" in device.reason


def test_a_device_that_is_not_there_is_refused():
    from deitdet_gui.core.errors import UserError

    for name in ("cuda:99", "toaster"):
        with pytest.raises(UserError, match=name):
            choose(name)


def test_choices_left_open_are_the_default():
    assert RunConfig().freeze == "auto"
