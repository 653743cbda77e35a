"""The engine's two pipes to whoever started it: events out on stdout, orders in on stdin."""

import ctypes
import json
import logging
import os
import signal
import sys
import threading
from pathlib import Path
from typing import IO

from deitdet_gui.core.events import Event, encode
from deitdet_gui.engine.outcome import STOPPED_CODE

GRACE_SECONDS = 1.5  # from the window's death to ours, however long a step takes
_PR_SET_PDEATHSIG = 1
log = logging.getLogger(__name__)


class Channel:
    """Events out, orders in.

    Takes file descriptor 1 for itself and points it at stderr, so that a ``print`` in torch
    or in C++ can never land in the middle of an event.

    Args:
        obey_stdin: read orders, ``{"do": "stop"}`` a line. End of file then means that whoever
            started us is dead: the job is asked to stop, and the process is gone after
            ``GRACE_SECONDS`` even in the middle of a long step.

    Attributes:
        stop: set once a stop was ordered or nobody is there to listen.
    """

    def __init__(self, obey_stdin: bool) -> None:
        self.stop = threading.Event()
        self._record: IO[str] | None = None
        # File names that are no UTF-8 come out with backslashes instead of ending the job.
        self._out = os.fdopen(
            os.dup(1), "w", encoding="utf-8", errors="backslashreplace", newline="\n"
        )
        os.dup2(2, 1)
        if obey_stdin:
            _die_with_parent()
            threading.Thread(target=self._listen, name="orders", daemon=True).start()

    def record_to(self, path: Path) -> None:
        """Append every event from now on to ``path``, so that a run can be looked at later."""
        try:
            self._record = path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n")
        except OSError as error:
            log.warning("%s cannot be written: %s", path, error)

    def send(self, event: Event) -> None:
        """Write one event. A reader that has gone away is treated as an order to stop."""
        line = encode(event)
        self._keep(line)
        try:
            self._out.write(line)
            self._out.flush()
        except BrokenPipeError:
            self.stop.set()

    def _keep(self, line: str) -> None:
        """Record a line. A full disk ends the recording and not the job."""
        if self._record is None:
            return
        try:
            self._record.write(line)
            self._record.flush()
        except OSError as error:
            log.warning("the events are not recorded any more: %s", error)
            self._record = None

    def _listen(self) -> None:
        for line in sys.stdin:
            if _is_stop(line):
                self.stop.set()
        self.stop.set()
        threading.Timer(GRACE_SECONDS, os._exit, (STOPPED_CODE,)).start()


def _is_stop(line: str) -> bool:
    try:
        order = json.loads(line)
    except ValueError:
        return False
    return isinstance(order, dict) and order.get("do") == "stop"


def _die_with_parent() -> None:
    """Ask Linux to kill us when our parent dies: a native call may hold the interpreter's lock."""
    if sys.platform != "linux":
        return
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died before we asked
        os._exit(STOPPED_CODE)
