"""How far a job of the engine is, and the button that stops it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from deitdet_gui.core.words import number
from deitdet_gui.gui.elided import ElidedLabel
from deitdet_gui.gui.train.engine_job import EngineJob
from deitdet_gui.gui.train.engine_words import stage_name

_HEIGHT = 8


class JobBar(QWidget):
    """One line; there only while the job goes on.

    Args:
        job: which.
        how_far: the bar's name, for those who do not see it.
    """

    def __init__(self, job: EngineJob, how_far: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self._bar = ElidedLabel(), QProgressBar()
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAccessibleName(self.stop.text())
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_HEIGHT)
        self._bar.setAccessibleName(how_far)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.hide()
        self._job = job
        job.began.connect(self._begin)
        job.progressed.connect(self._show)
        job.finished.connect(self.hide)
        self.stop.clicked.connect(self._stop)

    def _begin(self) -> None:
        self.text.setText(self.tr("Starting the engine…"))
        self._bar.setRange(0, 0)  # nobody knows yet how long
        self.stop.setEnabled(True)
        self.show()

    def _show(self, stage: str, done: int, of: int) -> None:
        name = stage_name(stage)
        text = self.tr("{0}: {1} of {2}")
        name = name[:1].upper() + name[1:]
        self.text.setText(text.format(name, number(done), number(of)))
        self._bar.setRange(0, of)
        self._bar.setValue(min(done, of))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self._job.stop()
