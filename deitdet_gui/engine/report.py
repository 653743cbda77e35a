"""What is told of the steps, and of what comes before them, a few times a second."""

import time
from collections.abc import Callable, Generator
from dataclasses import replace
from typing import TypeVar

import torch
from torch import Tensor

from deitdet_gui.core.events import Event, Progress, Step
from deitdet_gui.engine.orders import StoppedEarly
from deitdet_gui.engine.pace import Pace

REPORT_SECONDS = 0.2

T = TypeVar("T")


class Report:
    """Collects losses between two reports, without asking the device for a number each step."""

    def __init__(self) -> None:
        self._sums: dict[str, Tensor] = {}
        self._count = 0
        self._last = 0.0

    def add(self, losses: dict[str, Tensor]) -> None:
        for name, loss in losses.items():
            self._sums[name] = self._sums.get(name, torch.zeros_like(loss)) + loss
        self._count += bool(losses)

    def is_due(self) -> bool:
        return self._count > 0 and time.monotonic() - self._last >= REPORT_SECONDS

    def event(self, pace: Pace, rate: float) -> Step:
        means = {name: float(total) / self._count for name, total in self._sums.items()}
        self._sums, self._count, self._last = {}, 0, time.monotonic()
        return Step(
            pace.done, pace.steps_in_all, means, rate, round(pace.elapsed, 2), pace.seconds_left
        )


def seldom(
    events: Generator[Event, None, T], is_stopped: Callable[[], bool]
) -> Generator[Event, None, T]:
    """Pass events on, at most a few a second, and obey a stop between any two.

    Raises:
        StoppedEarly: it was stopped.
    """
    began, due = time.monotonic(), 0.0
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            value: T = end.value
            return value
        if is_stopped():
            raise StoppedEarly
        now = time.monotonic()
        if not isinstance(event, Progress):
            yield event
        elif event.done == event.of or now >= due:
            due = now + REPORT_SECONDS
            left = (now - began) * (event.of - event.done) / max(event.done, 1)
            yield replace(event, seconds_left=round(left, 1))
            began = now if event.done == event.of else began  # what comes is counted for itself
