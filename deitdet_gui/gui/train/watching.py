"""Notices when an engine does not get on, so that the person can wait or end it."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from deitdet_gui.core.events import Event, Heartbeat, Paused, Resumed
from deitdet_gui.gui.train.wording import in_seconds

LOOK_MS = 1_000
SILENT_S = 15.0  # an engine says that it is alive every two seconds
STARTING_S = 60.0  # until its first word: Python and a cold disk
QUIET_S = 120.0  # alive, but its job hangs; a step on a slow CPU takes seconds


class Watch(QObject):
    """Listens for silence while a training goes on.

    Signals:
        changed: ``text`` is another one now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""  # what is wrong, in words; empty while nothing is
        self._heard_at = 0.0
        self._quiet = 0.0
        self._patience = 0.0  # what the person has waited for already
        self._has_spoken = self._is_paused = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """An engine was started."""
        self._heard_at, self._quiet, self._patience = monotonic(), 0.0, 0.0
        self._has_spoken = self._is_paused = False
        self._say("")
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._say("")

    def hear(self, event: Event) -> None:
        self._heard_at = monotonic()
        self._has_spoken = True
        if isinstance(event, Heartbeat):
            self._quiet = event.quiet
        else:
            self._quiet = 0.0
            if isinstance(event, Paused | Resumed):
                self._is_paused = isinstance(event, Paused)
        self.look()

    def wait(self) -> None:
        """The person would rather wait: say nothing until it has taken twice as long."""
        self._patience = 2 * self._seconds
        self._say("")

    def look(self) -> None:
        """See whether it gets on."""
        silent = monotonic() - self._heard_at
        allowed = SILENT_S if self._has_spoken else STARTING_S
        # A run that stands still by order hangs on nothing.
        hangs = silent > allowed or (self._quiet > QUIET_S and not self._is_paused)
        if not hangs:
            self._patience = 0.0
            self._say("")
        elif self._seconds > self._patience:
            text = self.tr("The engine has not got on for {0}.")
            self._say(text.format(in_seconds(self._seconds)))

    @property
    def _seconds(self) -> float:
        silent = monotonic() - self._heard_at
        return silent + (0.0 if self._is_paused else self._quiet)

    def _say(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self.changed.emit()
