"""Asks the engine once which device torch can use: the window itself never loads torch."""

import os

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core.events import Ended, Event, Failed, Report
from deitdet_gui.core.plan import Machine
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.engine_words import cpu_in_words, device_in_words

JOB = "device"


class DeviceProbe(QObject):
    """Learns the device in the background.

    Signals:
        changed: there is more to say now, or less.
    """

    changed = Signal()

    def __init__(self, engine: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.machine = Machine()  # until something better is known
        self._is_asking = self._has_failed = False
        engine.received.connect(self._take)
        engine.ended.connect(self._end)
        engine.displaced.connect(self._give_up)

    @property
    def device(self) -> str:
        return self.machine.device

    @property
    def text(self) -> str:
        """Which device and why, in words."""
        if self.machine.reason:
            return device_in_words(self.machine.reason)
        if self._is_asking:
            return self.tr("Looking for a GPU…")
        return cpu_in_words(os.cpu_count() or 1)

    @property
    def short_name(self) -> str:
        return "GPU" if self.device != "cpu" else "CPU"

    def start(self) -> None:
        """Ask, unless it is known or the engine has something better to do."""
        is_settled = self.machine.reason or self._has_failed or self._is_asking
        if not is_settled and not self._engine.is_busy:
            self._engine.start_job([JOB], gives_way=True)
            self._is_asking = True
            self.changed.emit()

    def _give_up(self) -> None:
        self._is_asking = False
        self.changed.emit()

    def _take(self, event: Event) -> None:
        if self._is_asking and isinstance(event, Report) and event.what == JOB:
            self.machine = Machine.from_json(event.data)
            self.changed.emit()

    def _end(self, end: Ended | Failed) -> None:
        if self._is_asking:
            self._is_asking = False
            self._has_failed = isinstance(end, Failed)
            self.changed.emit()
