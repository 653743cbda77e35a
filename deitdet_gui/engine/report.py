"""What is told of the steps."""

import time

import torch
from torch import Tensor

from deitdet_gui.core.events import Step
from deitdet_gui.engine.pace import Pace

REPORT_SECONDS = 0.2


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
