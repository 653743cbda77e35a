"""From how things are now to any change of the list, in slices that let the window breathe."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from deitdet_gui.core.document import Change
from deitdet_gui.gui.document_signals import DocumentSignals

SLICE_S = 0.03  # of work without a break
FIRST_SLICE = 32  # changes; then as many as fit


class Journey(QObject):
    """Undoes or redoes until a place in the history is reached.

    Signals:
        progressed: how many changes are behind it, of how many.
        arrived: it came to an end, at its aim or before it: the change that was gone through last
            (None for none), and the number of changes, negative when they were undone.
    """

    progressed = Signal(int, int)
    arrived = Signal(object, int)

    def __init__(self, signals: DocumentSignals, parent: QObject) -> None:
        super().__init__(parent)
        self._signals = signals
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._start = self._aim = 0
        self._slice = FIRST_SLICE
        self._last: Change | None = None
        self._is_going = False
        signals.history_changed.connect(self._note_change)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    def go_to(self, position: int) -> None:
        """Go to where so many changes are done; a journey that is under way turns there."""
        history = self._signals.document.history
        if not self.is_busy:
            self._start, self._last, self._slice = history.position, None, FIRST_SLICE
        self._aim = min(max(position, 0), len(history))
        self._go_on()

    def stop(self) -> None:
        """Stay where it is now."""
        if self.is_busy:
            self._finish()

    def _go_on(self) -> None:
        history = self._signals.document.history
        left = self._aim - history.position
        if left:
            steps = max(min(left, self._slice), -self._slice)
            begun = time.perf_counter()
            self._is_going = True
            change = self._signals.travel(steps)
            self._is_going = False
            if change is None:  # refused; why was said
                self._finish()
                return
            self._last = change
            took = max(time.perf_counter() - begun, 1e-4)
            self._slice = max(int(abs(steps) * SLICE_S / took), 1)
        if history.position == self._aim:
            self._finish()
            return
        done = abs(history.position - self._start)
        self.progressed.emit(done, done + abs(self._aim - history.position))
        self._timer.start()

    def _finish(self) -> None:
        self._timer.stop()
        self.arrived.emit(self._last, self._signals.document.history.position - self._start)

    def _note_change(self) -> None:
        if self.is_busy and not self._is_going:
            self.stop()  # somebody went on working: what is wanted now is another thing
