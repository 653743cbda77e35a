"""Ctrl-C and a polite kill (SIGTERM), as a Qt signal."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class PoliteKill(QObject):
    """Python looks at signals only when it runs, and an idle window runs none: a socket wakes it.

    Signals:
        asked: somebody wants the process to end.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        self._old_fd = signal.set_wakeup_fd(self._there.fileno())
        self._old = {n: signal.signal(n, _ignore) for n in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def close(self) -> None:
        """Put everything back as it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_fd)
        for number, handler in self._old.items():
            signal.signal(number, handler)
        self._here.close()
        self._there.close()

    def _wake(self) -> None:
        self._here.recv(64)
        self.asked.emit()


def _ignore(number: int, frame: FrameType | None) -> None:
    """Without a handler in Python the wake-up socket is not written."""
