import time

import pytest

from deitdet_gui.core.runs import RunConfig
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
