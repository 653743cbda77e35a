"""How far a run is, and when it must end: by a number of steps or by the clock."""

import time
from dataclasses import dataclass, field


@dataclass
class Pace:
    """The run's clock.

    Args:
        seconds: wall-clock budget of everything, or None.
        steps: how many steps, or None; with both, what is reached first ends the run.
    """

    seconds: float | None
    steps: int | None
    reserve: float = 0.0  # seconds kept for what comes after the last step
    _began: float = field(default_factory=time.monotonic)
    _loop_began: float = field(default_factory=time.monotonic)
    _aside: float = 0.0
    done: int = 0

    def begin(self) -> None:
        """The budget counts from now on, reading and caching included."""
        self._began = time.monotonic()

    def start_loop(self) -> None:
        """The first step comes now."""
        self._loop_began = time.monotonic()

    def keep(self, seconds: float) -> None:
        """Judging and saving took this long: no learning time, and the end will take it too."""
        self._aside += seconds
        self.reserve = max(self.reserve, seconds)

    @property
    def elapsed(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._began

    def is_within(self, share: float) -> bool:
        """Less than this share of the time budget is gone. Without a budget, always."""
        return self.seconds is None or self.elapsed < share * self.seconds

    @property
    def in_loop(self) -> float:
        """Seconds spent learning."""
        return time.monotonic() - self._loop_began - self._aside

    @property
    def progress(self) -> float:
        """How much of the learning is over, 0..1."""
        shares = [0.0]
        if self.steps:
            shares.append(self.done / self.steps)
        if self.seconds:
            before = self._loop_began - self._began
            room = max(self.seconds - before - self.reserve, 1e-3)
            shares.append((self.elapsed - before) / room)
        return min(1.0, max(shares))

    @property
    def steps_in_all(self) -> int:
        """The present guess."""
        progress = self.progress
        if self.steps and not self.seconds:
            return self.steps
        return max(self.done, round(self.done / progress)) if progress > 0 else self.done

    @property
    def seconds_left(self) -> float | None:
        """The present guess for everything; None before the first step."""
        if self.seconds:
            return max(0.0, self.seconds - self.elapsed)
        if not self.done:
            return None
        return (self.steps_in_all - self.done) * self.in_loop / self.done + self.reserve
