"""Work of seconds, in a thread, with progress to see and a way to give up."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.source import Report

Work = Callable[[Report], Any]


class _GivenUpError(Exception):
    """The person would rather not wait."""


class Background(QObject):
    """Runs one piece of work at a time. Its result comes back in the window's thread.

    The work gets a ``report(done, of)`` to call now and then: that is also where it ends when it
    is given up, so work that must not be left half done does not call it there.

    Signals:
        progressed: done, of.
        finished: what the work returned.
        failed: why not, in words; the empty string when it was given up.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str)
    _ended = Signal(int, object, object)  # turn, result, error or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._give_up = threading.Event()
        self._is_busy = False
        self._turn = 0
        self._ended.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def start(self, work: Work) -> None:
        """Begin. ``work`` must not touch widgets, nor change a dataset that is shown."""
        assert not self._is_busy, "one piece of work at a time"
        self._is_busy = True
        self._turn += 1
        self._give_up = threading.Event()
        self._pool.start(_Task(work, self._turn, self._give_up, self))

    def start_instead(self, work: Work) -> None:
        """Begin in place of what is under way: that is given up, and its result never told."""
        self._give_up.set()
        self._is_busy = False
        self.start(work)

    def cancel(self) -> None:
        """Give up soon; ``failed("")`` follows."""
        self._give_up.set()

    def stop(self) -> None:
        """Give up and wait. Of what was under way nothing is emitted any more."""
        self._give_up.set()
        self._pool.waitForDone()
        self._is_busy = False
        self._turn += 1

    def _tell(self, turn: int, result: object, error: Exception | None) -> None:
        if turn != self._turn:
            return  # other work took its place or it was stopped; this was on its way already
        self._is_busy = False
        if error is None:
            self.finished.emit(result)
        else:
            self.failed.emit("" if isinstance(error, _GivenUpError) else str(error))


class _Task(QRunnable):
    def __init__(self, work: Work, turn: int, give_up: threading.Event, owner: Background) -> None:
        super().__init__()
        self._work = work
        self._turn = turn
        self._give_up = give_up
        self._owner = owner

    def run(self) -> None:
        result: object = None
        error: Exception | None = RuntimeError("an unexpected fault; see the log")
        try:
            if self._give_up.is_set():  # while it waited for the one before it
                raise _GivenUpError
            result = self._work(self._report)
            error = None
        except (UserError, OSError, _GivenUpError) as problem:
            error = problem
        finally:  # an answer must come; what nobody expected goes on to sys.excepthook
            self._owner._ended.emit(self._turn, result, error)

    def _report(self, done: int, of: int) -> None:
        if self._give_up.is_set():
            raise _GivenUpError
        self._owner.progressed.emit(done, of)
