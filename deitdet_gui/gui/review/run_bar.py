"""Whose detections are shown, and the button that makes new ones."""

import re
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.words import number
from deitdet_gui.gui.review.marks import faint, plain
from deitdet_gui.gui.run_dates import day_text


class RunBar(QWidget):
    """The run chooser, the predict button, and the progress that takes its place.

    Signals:
        chosen: the person picked a run (a RunFolder).
        predict_asked: look at all pictures.
        stop_asked: stop looking.
    """

    chosen = Signal(object)
    predict_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[RunFolder] = []
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("Model"))
        self._box.setMinimumContentsLength(12)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.activated.connect(self._choose)
        self._predict = QPushButton(self.tr("Predict all pictures"))
        self._predict.clicked.connect(self.predict_asked)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Pictures looked at"))
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self.stop_asked)
        self._note = faint(plain(wraps=True))
        self._note.setAccessibleName(self.tr("About the predictions"))
        self._lay_out()
        self.show_idle()
        self.say("")

    def show_runs(self, runs: Sequence[RunFolder], current: RunFolder | None) -> None:
        """Fill the chooser, newest first."""
        self._runs = list(runs)[::-1]
        self._box.clear()
        for run in self._runs:
            self._box.addItem(name_of(run))
            self._box.setItemData(self._box.count() - 1, str(run.path), Qt.ItemDataRole.ToolTipRole)
        self._box.setCurrentIndex(self._runs.index(current) if current in self._runs else -1)
        self._box.setVisible(bool(self._runs))
        self._predict.setEnabled(bool(self._runs))

    def show_busy(self, done: int, of: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._bar.setFormat(f"{number(done)} / {number(of)}" if of else "")
        self._predict.hide()
        self._bar.show()
        self._stop.setEnabled(True)
        self._stop.show()

    def show_stopping(self) -> None:
        self._stop.setEnabled(False)

    def show_idle(self) -> None:
        self._bar.hide()
        self._stop.hide()
        self._predict.show()

    def say(self, text: str) -> None:
        """A sentence under the button; none takes no room."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @property
    def said(self) -> str:
        return self._note.text()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._predict, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._box)
        column.addLayout(row)
        column.addWidget(self._note)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._runs[index])


def name_of(run: RunFolder) -> str:
    """A run for people: its day and time, and the preset; or the folder's name as it is."""
    match = re.fullmatch(r"(\d{4}-\d{2}-\d{2}_\d{4})_([a-z]+)(?:-(\d+))?", run.name)
    if match is None:
        return run.name
    try:
        when = datetime.strptime(match[1], "%Y-%m-%d_%H%M")
    except ValueError:
        return run.name
    day = day_text(when)
    repeat = f" ({match[3]})" if match[3] else ""
    presets = {
        "nano": QCoreApplication.translate("train", "nano"),
        "small": QCoreApplication.translate("train", "small"),
        "base": QCoreApplication.translate("train", "base"),
    }
    return f"{day}, {when:%H:%M} · {presets.get(match[2], match[2])}{repeat}"
