"""Faults on purpose, so that what happens in them can be tried without a broken machine.

``DEITDET_FAULTS="oom@5 nan@7x12 cuda@9 full@3 hang@4 kill@6"``: at step 5 the memory is full, the
losses of 12 steps from step 7 on are no numbers, and so on. A run that goes on after one does not
meet it again, unless it is marked so: ``cuda@9!``.
"""

import errno
import os
import re
import signal
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from deitdet_gui.core.errors import SaveError

VARIABLE = "DEITDET_FAULTS"
Kind = Literal["oom", "nan", "cuda", "full", "hang", "kill"]
_FAULT = re.compile(r"(oom|nan|cuda|full|hang|kill)@(\d+)(?:x(\d+))?(!?)")


@dataclass
class Faults:
    """What is still to happen.

    Attributes:
        due: kind -> how often it is to strike, by the step at which it begins to.
    """

    due: dict[str, dict[int, int]] = field(default_factory=dict)

    @staticmethod
    def of(environment: Mapping[str, str], is_resumed: bool = False) -> "Faults":
        """Those that the environment asks for.

        Raises:
            ValueError: a word that is none of them.
        """
        faults = Faults()
        for word in environment.get(VARIABLE, "").split():
            match = _FAULT.fullmatch(word)
            if match is None:
                raise ValueError(f"{VARIABLE}: {word!r} is no fault; one is like oom@5 or nan@7x12")
            kind, step, times, again = match.groups()
            if again or not is_resumed:
                faults.due.setdefault(kind, {})[int(step)] = int(times or 1)
        return faults

    def strikes(self, kind: Kind, step: int) -> bool:
        """Whether this happens now; each time it is asked counts."""
        for at, left in self.due.get(kind, {}).items():
            if step >= at and left > 0:
                self.due[kind][at] = left - 1
                return True
        return False

    def before_step(self, step: int) -> None:
        """Let happen what ends or stops a process."""
        if self.strikes("kill", step):
            os.kill(os.getpid(), signal.SIGKILL)
        if self.strikes("hang", step):
            threading.Event().wait()
        if self.strikes("cuda", step):
            raise RuntimeError("CUDA error: unspecified launch failure (on purpose)")

    def before_save(self, step: int) -> None:
        """Let the disk be full.

        Raises:
            SaveError: as ``core.files`` raises it.
        """
        if self.strikes("full", step):
            cause = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            raise SaveError(f"It could not be written: {cause.strerror} (on purpose).") from cause
