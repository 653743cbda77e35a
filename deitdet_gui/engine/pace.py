"""How far a run is, and when it must end: by a number of steps or by the clock."""

import time
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Pace:
    """The run's clock. Time in which the run stood still, or was not there at all, is no time.

    Args:
        seconds: wall-clock budget of everything, or None.
        steps: how many steps, or None; with both, what is reached first ends the run.
        reserve: seconds kept for what comes after the last step.
        until: when the run is to end, in seconds since 1970, or 0. Whatever it stands still for,
            ``seconds`` are as many as are left.
        done: steps.
        before: seconds that earlier sittings took.
    """

    seconds: float | None
    steps: int | None
    reserve: float = 0.0
    until: float = 0.0
    _began: float = field(default_factory=time.monotonic)
    _loop_began: float | None = None
    _aside: float = 0.0
    done: int = 0
    before: float = 0.0
    _loop_before: float = 0.0

    def begin(self) -> None:
        """The budget counts from now on, reading and caching included."""
        self._began = time.monotonic()
        self._keep_to_the_end()

    def start_loop(self) -> None:
        """The first step comes now."""
        self._loop_began = time.monotonic()

    def keep(self, seconds: float) -> None:
        """Judging and saving took this long: no learning time, and the end will take it too."""
        self._aside += seconds
        self.reserve = max(self.reserve, seconds)

    def stood_still(self, seconds: float) -> None:
        """So much time went by without the run."""
        self._began += seconds
        if self._loop_began is not None:
            self._loop_began += seconds
        self._keep_to_the_end()

    def _keep_to_the_end(self) -> None:
        if self.until:
            self.seconds = self.elapsed + max(0.0, self.until - time.time())

    def extend(self, seconds: float) -> None:
        """Let the run take longer. One that counts steps gets as many more as fit that time."""
        if self.seconds is not None:
            self.seconds += seconds
            if self.until:
                self.until = time.time() + self.seconds - self.elapsed
        if self.steps is not None:
            each = self.in_loop / self.done if self.done else 1.0
            self.steps += max(1, round(seconds / max(each, 1e-3)))

    @property
    def elapsed(self) -> float:
        """Seconds since the run began."""
        return self.before + time.monotonic() - self._began

    def is_within(self, share: float) -> bool:
        """Less than this share of the time budget is gone. Without a budget, always."""
        return self.seconds is None or self.elapsed < share * self.seconds

    @property
    def _looping(self) -> float:
        """Seconds since the first step, judging included."""
        here = 0.0 if self._loop_began is None else time.monotonic() - self._loop_began
        return self._loop_before + here

    @property
    def in_loop(self) -> float:
        """Seconds spent learning."""
        return self._looping - self._aside

    @property
    def progress(self) -> float:
        """How much of the learning is over, 0..1."""
        shares = [0.0]
        if self.steps:
            shares.append(self.done / self.steps)
        shares.append(self.share(self._looping))
        return min(1.0, max(shares))

    def share(self, seconds: float) -> float:
        """How much of the learning goes by in so many seconds; without a budget nobody knows: 0."""
        if not self.seconds:
            return 0.0
        return seconds / max(self.seconds - (self.elapsed - self._looping) - self.reserve, 1e-3)

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

    def state(self) -> dict[str, Any]:
        """For a snapshot."""
        return {
            "seconds": self.seconds,
            "steps": self.steps,
            "reserve": self.reserve,
            "aside": self._aside,
            "done": self.done,
            "elapsed": self.elapsed,
            "looping": self._looping,
            "until": self.until,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from a snapshot; the budget counts on from now."""
        self.seconds, self.steps = state["seconds"], state["steps"]
        self.reserve, self._aside = float(state["reserve"]), float(state["aside"])
        self.done = int(state["done"])
        self.before, self._loop_before = float(state["elapsed"]), float(state["looping"])
        self.until = float(state.get("until", self.until))
        self._loop_began = None
        self.begin()
