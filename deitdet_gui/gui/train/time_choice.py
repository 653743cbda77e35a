"""How long a training may take: so many minutes, or until some time of the day."""

import time
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTime, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from deitdet_gui.core.plan import next_time_of_day

MINUTES = (0, 3, 5, 10, 20, 60, 120, 240, 480)  # where the arrows of the time go
MOST_MINUTES = 7 * 24 * 60
CLOCK_MS = 20_000


class MinutesBox(QSpinBox):
    """Minutes to type or to step through; 0 is automatic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, MOST_MINUTES)
        self.setSuffix(self.tr(" min"))

    def stepBy(self, steps: int) -> None:
        value = self.value()
        if steps > 0:
            self.setValue(next((m for m in MINUTES if m > value), value + 60))
        else:
            self.setValue(next((m for m in reversed(MINUTES) if m < value), 0))


class TimeChoice(QWidget):
    """Minutes, and under them when that is over: tick it to choose that instead.

    Signals:
        changed: the time is another one now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._automatic = 0.0
        self.minutes = MinutesBox()
        self.minutes.setAccessibleName(self.tr("Time for the training in minutes"))
        self.by = QCheckBox(self.tr("finish by"))
        self.by.setToolTip(self.tr("End by this time, however long that is from now."))
        self.by.setAccessibleName(self.tr("Finish by a time of the day"))
        self.clock = QTimeEdit()
        self.clock.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.clock.setAccessibleName(self.tr("When the training is to be over"))
        self.clock.setEnabled(False)
        self.minutes.valueChanged.connect(self._note)
        self.by.toggled.connect(self._choose)
        self.clock.timeChanged.connect(self._note_clock)
        self._timer = QTimer(self, interval=CLOCK_MS)
        self._timer.timeout.connect(self._show_clock)
        self._timer.start()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.by)
        row.addWidget(self.clock)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.minutes)
        column.addLayout(row)

    def set_automatic(self, minutes: float) -> None:
        """Say what the automatic time is now."""
        self._automatic = minutes
        self.minutes.setSpecialValueText(self.tr("Automatic: {0:.0f} min").format(minutes))
        self._show_clock()

    @property
    def finish_by(self) -> float:
        """Seconds since 1970, or 0 where minutes were chosen."""
        if not self.by.isChecked():
            return 0.0
        clock = self.clock.time()
        return next_time_of_day(clock.hour(), clock.minute(), datetime.now())

    @property
    def chosen_minutes(self) -> float:
        """How long it takes from now, as chosen."""
        if self.by.isChecked():
            return max(1.0, (self.finish_by - time.time()) / 60)
        return float(self.minutes.value()) or self._automatic

    def _choose(self, is_by: bool) -> None:
        self.minutes.setEnabled(not is_by)
        self.clock.setEnabled(is_by)
        self._show_clock()
        self.changed.emit()

    def _note(self) -> None:
        self._show_clock()
        self.changed.emit()

    def _note_clock(self) -> None:
        if self.by.isChecked():
            self.changed.emit()

    def _show_clock(self) -> None:
        """Beside minutes the clock says when they are over."""
        if self.by.isChecked():
            return
        over = QDateTime.currentDateTime().addSecs(round(60 * self.chosen_minutes))
        self.clock.setTime(QTime(over.time().hour(), over.time().minute()))
