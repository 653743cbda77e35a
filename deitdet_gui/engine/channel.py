"""The engine's two pipes to whoever started it: events out on stdout, orders in on stdin."""

import ctypes
import logging
import os
import signal
import sys
import threading
import time
from pathlib import Path

from deitdet_gui.core.event_log import EventLog
from deitdet_gui.core.events import Event, Heartbeat, encode
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.outcome import STOPPED_CODE

BEAT_SECONDS = 2.0
GRACE_SECONDS = 1.5  # from the window's death to ours, however long a step takes
_PR_SET_PDEATHSIG = 1
log = logging.getLogger(__name__)


class Channel:
    """Events out, orders in.

    Takes file descriptor 1 for itself and points it at stderr, so that a ``print`` in torch
    or in C++ can never land in the middle of an event.

    Args:
        obey_stdin: read orders, one a line; see ``Orders.obey``. End of file then means that
            whoever started us is dead: the job is asked to stop, and the process is gone after
            ``GRACE_SECONDS`` even in the middle of a long step. A heartbeat is sent meanwhile.

    Attributes:
        orders: what was ordered; to stop, too, once nobody is there to listen.
    """

    def __init__(self, obey_stdin: bool) -> None:
        self.orders = Orders()
        self._lock = threading.Lock()  # the heart beats in a thread of its own
        self._last_sign = time.monotonic()
        self._record: EventLog | None = None
        # File names that are no UTF-8 come out with backslashes instead of ending the job.
        self._out = os.fdopen(
            os.dup(1), "w", encoding="utf-8", errors="backslashreplace", newline="\n"
        )
        os.dup2(2, 1)
        if obey_stdin:
            _die_with_parent()
            threading.Thread(target=self._listen, name="orders", daemon=True).start()
            threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()

    def record_to(self, path: Path) -> None:
        """Append every event from now on to ``path``, so that a run can be looked at later."""
        self._record = EventLog(path)

    def send(self, event: Event) -> None:
        """Write one event. A reader that has gone away is treated as an order to stop."""
        self._last_sign = time.monotonic()
        if self._record is not None:
            why = self._record.keep(event)
            if why:
                log.warning("%s cannot be written for now: %s", self._record.path, why)
        self._write(encode(event))

    def _write(self, line: str) -> None:
        try:
            with self._lock:
                self._out.write(line)
                self._out.flush()
        except BrokenPipeError:
            self.orders.end()

    def _beat(self) -> None:
        while not self.orders.stop.wait(BEAT_SECONDS):
            self._write(encode(Heartbeat(round(time.monotonic() - self._last_sign, 1))))

    def _listen(self) -> None:
        for line in sys.stdin:
            self.orders.obey(line)
        self.orders.end()
        threading.Timer(GRACE_SECONDS, os._exit, (STOPPED_CODE,)).start()


def _die_with_parent() -> None:
    """Ask Linux to kill us when our parent dies: a native call may hold the interpreter's lock."""
    if sys.platform != "linux":
        return
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died before we asked
        os._exit(STOPPED_CODE)
