"""What an evaluation of a run's model says, and the button that makes one."""

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core import words
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.scores import Scores
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.elided import ElidedLabel
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.confusion_view import ConfusionView
from deitdet_gui.gui.train.engine_job import EngineJob
from deitdet_gui.gui.train.evaluation_reading import Evaluation, read_evaluation
from deitdet_gui.gui.train.figures import Figures
from deitdet_gui.gui.train.job_bar import JobBar
from deitdet_gui.gui.train.part_choice import PartChoice
from deitdet_gui.gui.train.score_table import ScoreTable

if TYPE_CHECKING:
    from deitdet_gui.gui.train.evaluation_plots import CalibrationView, PrecisionView

_MISTAKES = 2  # the place of that part
_MOST_WARNINGS = 3
NOTICEABLE_MS = 200  # until then what was shown before stays, so that nothing flickers


class EvaluationView(QWidget):
    """Shows the evaluation of one part of one run's pictures.

    Args:
        engine: judges.
        colours: the colour of each category that the project has, by its name.
    """

    def __init__(
        self,
        engine: EngineThread,
        colours: Callable[[], Mapping[str, QColor]] = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine, self._colours = engine, colours
        self._run: RunFolder | None = None
        self._judged: RunFolder | None = None  # by the last job
        self.scores: Scores | None = None  # as shown
        self._is_shown: list[bool] = []  # of each part, whether it is filled with the scores
        self._reading = Background(self)
        self._waiting = QTimer(self, singleShot=True, interval=NOTICEABLE_MS)
        self.job = EngineJob(engine, self)
        self.bar = JobBar(self.job, self.tr("How far the judging is"))
        self.part = PartChoice()
        self.summary, self.button = ElidedLabel(), QPushButton()
        self.problem = Callout(self.tr("What is the matter with the evaluation"))
        self.figures, self.table = Figures(), ScoreTable()
        self.confusion = ConfusionView()
        self.precision: PrecisionView | None = None  # made when first shown: they load a library
        self.calibration: CalibrationView | None = None
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self._results = QWidget()
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_plots()
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop_reading()  # it is read when it comes into sight

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.scores is not None:
            self.table.cells.follow(self.palette())
            self._is_shown[_MISTAKES] = False
            self._show_part()

    def show_run(self, run: RunFolder | None) -> None:
        """Show this run from now on; cheap when it is shown already."""
        if run != self._run:
            self._run = run
            self.problem.clear()
            if self.isVisible():
                self._read()
        self._show_button()

    def evaluate(self) -> None:
        """Let the engine judge the run's model on the chosen part."""
        if self._run is None or not self.button.isEnabled():
            return
        self.problem.clear()
        self._judged = self._run
        self.job.evaluate(self._run, self.part.part)

    @property
    def is_reading(self) -> bool:
        """Whether what is shown may be another run's, or of before."""
        return self._reading.is_busy

    def _read(self) -> None:
        """Read what is on disk, and show it when it comes."""
        if self._run is None:
            self._stop_reading()
            self._take(Evaluation())
        else:
            self._waiting.start()
            read = functools.partial(read_evaluation, self._run, self.part.part)
            self._reading.start_instead(read)

    def _stop_reading(self) -> None:
        self._waiting.stop()
        self._reading.stop()

    def _show_waiting(self) -> None:
        self._show_scores(Evaluation())
        self.summary.setText(self.tr("Reading the evaluation…"))

    def _take(self, evaluation: Evaluation) -> None:
        self._waiting.stop()
        if evaluation.problem is not None:
            self.problem.say("bad", evaluation.problem.message, evaluation.problem.hint)
        self._show_scores(evaluation)
        self._show_button()

    def _show_scores(self, evaluation: Evaluation) -> None:
        self.scores = scores = evaluation.scores
        self._results.setVisible(scores is not None)
        if scores is None:
            self.summary.setText(self.tr("Not evaluated on these pictures yet."))
            return
        text = self.tr("{0} pictures, {1} boxes")
        text = text.format(words.number(scores.images), words.number(scores.boxes))
        if not evaluation.is_current:
            text = self.tr("{0}; of an older model, evaluate again").format(text)
        self.summary.setText(text)
        self.figures.show_scores(scores)
        self._is_shown = [False] * self.tabs.count()
        self._show_part()

    def _show_part(self) -> None:
        """Fill the part that is in front; the others are filled when somebody looks at them."""
        at = self.tabs.currentIndex()
        self._stack.setCurrentIndex(at)
        if self.scores is None or self._is_shown[at]:
            return
        self._is_shown[at] = True
        part = self._stack.widget(at)
        if part is self.table:
            self.table.show_categories(self.scores.categories, self.palette())
        elif part is self.confusion:
            self.confusion.show_mistakes(self.scores.mistakes)
        elif self.precision is not None and part is self.precision:
            self.precision.show_scores(self.scores, self._colours())
        elif self.calibration is not None:
            self.calibration.show_scores(self.scores)

    def _show_button(self) -> None:
        has_model = self._run is not None and self._run.has_model
        self.button.setEnabled(has_model and not self._engine.is_busy)
        again = self.scores is not None
        self.button.setText(self.tr("Evaluate again") if again else self.tr("Evaluate"))
        self.button.setAccessibleName(self.button.text())
        help_text = self.tr("Judge the model on pictures it has not learnt from.")
        if not has_model:
            help_text = self.tr("This training has no model yet.")
        elif self._engine.is_busy:
            help_text = self.tr("The engine is busy with something else.")
        self.button.setToolTip(help_text)
        self.button.setAccessibleDescription(help_text)

    def _finish(self, found: object) -> None:
        if found is not None and self.isVisible():  # else it is read when it comes into sight
            self._read()
            if self._judged == self._run:
                self._show_warnings()

    def _show_warnings(self) -> None:
        warnings = self.job.warnings
        if warnings:
            title = self.tr("Not all pictures could be judged ({0})")
            title = title.format(words.number(len(warnings)))
            self.problem.say("warning", title, "\n".join(warnings[:_MOST_WARNINGS]))

    def _read_again(self) -> None:
        """A comparison evaluates what was not, and a training makes another model."""
        if self._engine.job in ("compare", "train") and self.isVisible():
            self._read()

    def _choose_part(self) -> None:
        self.problem.clear()
        self._read()

    def _make_plots(self) -> None:
        if self.precision is not None:
            return
        from deitdet_gui.gui.train.evaluation_plots import CalibrationView, PrecisionView

        self.precision, self.calibration = PrecisionView(), CalibrationView()
        self._stack.insertWidget(1, self.precision)
        self._stack.addWidget(self.calibration)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_part)
        self._reading.finished.connect(self._take)
        self._waiting.timeout.connect(self._show_waiting)
        self.part.currentIndexChanged.connect(self._choose_part)
        self.button.clicked.connect(self.evaluate)
        self.job.refused.connect(self._refuse)
        self.job.finished.connect(self._finish)
        self._engine.busy_changed.connect(self._show_button)
        self._engine.ended.connect(self._read_again)

    def _refuse(self, message: str, hint: str) -> None:
        self.problem.say("bad", message, hint)

    def _lay_out(self) -> None:
        for caption in (
            self.tr("Categories"),
            self.tr("Precision and recall"),
            self.tr("Mistakes"),
            self.tr("Worth of a score"),
        ):
            self.tabs.addTab(caption)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the evaluation"))
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.confusion)
        head = QHBoxLayout()
        head.setSpacing(8)
        of = QLabel(self.tr("On"))
        of.setBuddy(self.part)
        head.addWidget(of)
        head.addWidget(self.part)
        head.addWidget(self.summary, 1)
        head.addWidget(self.button)
        inside = QVBoxLayout(self._results)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for widget in (self.figures, self.tabs):
            inside.addWidget(widget)
        inside.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.problem)
        column.addWidget(self._results, 1)
        column.addStretch(0)
