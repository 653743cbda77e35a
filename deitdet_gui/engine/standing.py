"""Standing still: because the person says so, or until the disk has room again."""

import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass

from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.events import Event, Paused, Resumed
from deitdet_gui.core.words import in_a_row, say
from deitdet_gui.engine import snapshot
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.pace import Pace

RETRY_SECONDS = 10.0  # while the disk is full


@dataclass(frozen=True, slots=True)
class Standing:
    """Lets a training stand still.

    Attributes:
        orders: what ends it.
        pace: does not count the time.
    """

    orders: Orders
    pace: Pace

    def wait(self, why: str, retry: float | None = None) -> Iterator[Event]:
        """Wait for an order, or for ``retry`` seconds."""
        began = time.monotonic()
        self.orders.pause()
        yield Paused(self.pace.done, why)
        while self.orders.is_paused and not self.orders():
            left = None if retry is None else retry - (time.monotonic() - began)
            if left is not None and left <= 0:
                break
            self.orders.wait(RETRY_SECONDS if left is None else left)
        self.orders.pause(False)
        self.pace.stood_still(time.monotonic() - began)
        if not self.orders():
            yield Resumed(self.pace.done)

    def keep(self, save: Callable[[], None]) -> Generator[Event, None, bool]:
        """Save; while the disk is full the training stands still. False: stopped meanwhile."""
        while True:
            try:
                save()
            except SaveError as error:
                if not snapshot.is_disk_full(error):
                    raise
                why = error.message
            else:
                return True
            if self.orders():
                return False
            hint = say("Free some space; it tries again by itself.")
            yield from self.wait(in_a_row(why, hint), RETRY_SECONDS)
