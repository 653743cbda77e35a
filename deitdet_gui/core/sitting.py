"""How quickly a person gets through the pictures, measured over the last ones of this sitting."""

import itertools
import time
from collections.abc import Callable, Sequence

from deitdet_gui.core.dataset import ImageId

LAST = 30  # pictures that count: what was an hour ago says little of the next one
FEWEST = 6  # times from one picture to the next; fewer say nothing
LEAST_S = 20.0  # ... nor do some seconds
PAUSE_S = 60.0  # longer than this, and much longer than usual: the person was away
MUCH_LONGER = 5.0
AT_ONCE_S = 0.2  # nobody is that quick: they were marked in one go


def pace(moments: Sequence[float]) -> float | None:
    """Pictures a minute; None while it means nothing.

    Pauses are left out: times over ``PAUSE_S`` that are also ``MUCH_LONGER`` than the middle one.

    Args:
        moments: when pictures were finished, in seconds of a clock that only goes forward.
    """
    every = (later - earlier for earlier, later in itertools.pairwise(moments))
    gaps = sorted([gap for gap in every if gap >= AT_ONCE_S][-LAST:])
    if not gaps:
        return None
    longest = max(PAUSE_S, MUCH_LONGER * gaps[(len(gaps) - 1) // 2])
    worked = [gap for gap in gaps if gap <= longest]
    total = sum(worked)
    if len(worked) < FEWEST or total < LEAST_S:
        return None
    return 60.0 * len(worked) / total


class Sitting:
    """When images were finished since the project was opened."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._moments: dict[ImageId, float] = {}

    def note(self, image: ImageId, is_finished: bool) -> None:
        """Something of an image changed; an image that is taken back does not count any more."""
        if not is_finished:
            self._moments.pop(image, None)
        elif image not in self._moments:
            self._moments[image] = self._clock()

    @property
    def pace(self) -> float | None:
        """Images a minute; None while it means nothing."""
        return pace(list(self._moments.values()))
