"""When a training is judged, and on how much, so that learning gets the most of its time."""

from deitdet_gui.engine.pace import Pace

JUDGED_AT = (0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1.0)  # shares of the run
JUDGING_SHARE = 0.2  # of a time budget, at most, that goes into judging
QUIET_TIMES = 3  # as long as a judging took, none follows it


class Marks:
    """Where a run is still to be judged. Where only steps are counted, the clock says nothing.

    Args:
        pace: the run's.

    Attributes:
        left: shares of the run.
    """

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.left = list(JUDGED_AT)

    @property
    def passed(self) -> int:
        """How many the run has come by, with any step, since it was judged last."""
        return sum(self.pace.progress >= mark for mark in self.left) if self.pace.done else 0

    @property
    def most_seconds(self) -> float | None:
        """How long each judging may take, so that all that are left do not take too long."""
        left = self.pace.seconds_left
        if self.pace.seconds is None or left is None:
            return None
        return JUDGING_SHARE * left / (len(self.left) - self.passed + 1)

    def extend(self) -> None:
        """The run takes longer than it was to."""
        self.left = [mark for mark in JUDGED_AT if mark > self.pace.progress]

    def drop(self, took: float) -> None:
        """It was judged, in so many seconds: forget what is past and what would come too soon."""
        soon = self.pace.progress + QUIET_TIMES * self.pace.share(took)
        self.left = [mark for mark in self.left[self.passed :] if mark >= min(soon, 1.0)]
