"""One run, live or old: how far it is, its curves, what it reached and what it said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtGui import QColor, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core import words
from deitdet_gui.core.events import Ended, Evaluated, Failed
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.elided import ElidedLabel
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.train.callout import Callout, Kind
from deitdet_gui.gui.train.cell_table import Cell, CellTable
from deitdet_gui.gui.train.engine_words import device_in_words
from deitdet_gui.gui.train.evaluation_view import EvaluationView
from deitdet_gui.gui.train.log_view import LogView
from deitdet_gui.gui.train.run_control import RunControl, Standstill
from deitdet_gui.gui.train.story import Pace, Story
from deitdet_gui.gui.train.strip_view import StripView
from deitdet_gui.gui.train.wording import date_of, number, stage_in_words

if TYPE_CHECKING:
    from deitdet_gui.gui.train.curves import Curves

_WHOLE = 1000  # of the progress bar
ENOUGH_STEPS = 60  # for a model that is good for anything
LOAD_AFTER_MS = 1000  # so that the first picture of a project does not wait for it


def load_plots() -> None:
    """Import what draws: a fifth of a second that the first look at the page would wait."""
    import deitdet_gui.gui.train.evaluation_plots  # noqa: F401


class RunView(QWidget):
    """Shows a story.

    Attributes:
        control: what can be ordered of it while it goes on.
        standstill: why it stands still, when it does.
        strip: the pictures that are looked at at every evaluation.
    """

    def __init__(
        self,
        signals: DocumentSignals,
        engine: EngineThread,
        pictures: PictureCache | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self.run: RunFolder | None = None
        self._scored: Evaluated | None = None  # whose scores are shown
        self._noted: Story | None = None  # whose notes are shown
        self._story = Story()
        self.heading, self.stage = QLabel(), QLabel()
        self.bar = self._make_bar()
        self.control, self.standstill = RunControl(), Standstill()
        self.stop = self.control.stop
        self.outcome = Callout(self.tr("How the training ended"))
        self.best = ElidedLabel()
        self.categories = self._make_categories()
        self.notes = QListWidget()
        self.notes.setWordWrap(True)
        self.notes.setResizeMode(QListWidget.ResizeMode.Adjust)  # wrapped anew, not cut
        self.notes.setAccessibleName(self.tr("Notes of the training"))
        self.log = LogView()
        self.tabs = self._make_tabs()
        self.curves: Curves | None = None  # made when first shown: it loads a library
        self.strip = StripView(pictures)
        self.evaluation = EvaluationView(engine, self._colours)
        self.main = self._make_main()
        self._loading = QTimer(self, singleShot=True, interval=LOAD_AFTER_MS)
        self._loading.timeout.connect(self._load_plots)
        self._loading.start()
        self._lay_out()
        self.show_nothing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._loading.stop()
        if self.curves is None:
            from deitdet_gui.gui.train.curves import Curves

            self.curves = Curves()
            self._curves_place.addWidget(self.curves)
        self._draw()

    def _load_plots(self) -> None:
        if self.curves is None:
            QThreadPool.globalInstance().start(load_plots)

    def show_nothing(self) -> None:
        """There is no run to show."""
        self.run = None
        self._story = Story()
        self.heading.setText(self.tr("No training yet"))
        self.stage.setText(self.tr("Its curves will be drawn here while it goes."))
        for widget in (self.bar, self.control, self.standstill, self.outcome):
            widget.hide()
        self._show_details(self._story)
        self._draw()

    def show_run(
        self,
        run: RunFolder,
        story: Story,
        pace: Pace | None,
        silence: str = "",
        warning: str = "",
    ) -> None:
        """Show a run as it stands.

        Args:
            run: its folder.
            story: what it told.
            pace: how far it is, while it goes.
            silence: that it hangs, in words.
            warning: what else must be seen while it goes.
        """
        self.run = run
        self._story = story
        self.heading.setText(self._heading_of(run, story))
        self.bar.setVisible(pace is not None)
        self.control.setVisible(pace is not None)
        self.standstill.show_reason(story.paused if pace is not None else None, silence)
        if pace is not None:
            self.control.show_story(story)
            self._show_progress(story, pace)
            self.outcome.say("warning", warning)
        else:
            self.stage.setText(self._summary_of(story))
            self._show_outcome(run, story)
        self._show_details(story)
        self._draw()

    def show_curves(self) -> None:
        """Bring them to the front: a training begins, and there is nothing to evaluate yet."""
        self.main.setCurrentIndex(0)

    def _draw(self) -> None:
        if self.curves is not None and self.isVisible():
            self.curves.setVisible(self.run is not None)
            self.curves.show_story(self._story)
            self.strip.show_glimpses(self._story.glimpses, self._signals.dataset)
        self.main.setVisible(self.run is not None)
        self.main.setTabVisible(self.main.indexOf(self.strip), bool(self._story.glimpses))
        self.evaluation.show_run(self.run)

    def _colours(self) -> dict[str, QColor]:
        return {one.name: one.colour for one in looks_of(self._signals.dataset).values()}

    def _heading_of(self, run: RunFolder, story: Story) -> str:
        when = date_of(run)
        if story.started is None:
            return self.tr("Training of {0}").format(when)
        text = self.tr("Training of {0}: {1} pictures, {2} to check on")
        return text.format(when, story.started.train_images, story.started.val_images)

    def _summary_of(self, story: Story) -> str:
        started = story.started
        return device_in_words(started.device_reason) if started is not None else ""

    def _show_progress(self, story: Story, pace: Pace) -> None:
        self.stage.setText(stage_in_words(story, pace))
        # A range of nothing is Qt's way to say that nobody knows how long.
        self.bar.setRange(0, 0 if pace.share is None else _WHOLE)
        self.bar.setValue(round((pace.share or 0) * _WHOLE))

    def _show_outcome(self, run: RunFolder, story: Story) -> None:
        end, reached = story.end, self._best_line(story)
        match end:
            case Failed():
                hint = end.hint
                if run.has_model:
                    hint += self.tr("\nThe best model so far is kept.")
                self.outcome.say("bad", end.message, hint.strip())
            case Ended(how="stopped"):
                kept = self.tr("The best model is kept: {0}").format(reached)
                none = self.tr("There was no model to keep yet.")
                text = end.text or (kept if run.has_model else none)
                self.outcome.say("note", self.tr("Stopped"), text)
            case Ended():
                steps = story.step.step if story.step is not None else ENOUGH_STEPS
                hint = self.tr("Steps taken: {0}. A few hundred are needed: train longer.")
                hint = hint.format(steps) if steps < ENOUGH_STEPS else ""
                kind: Kind = "warning" if hint else "good"
                self.outcome.say(kind, self.tr("Finished: {0}").format(end.text or reached), hint)
            case _:
                text = self.tr("Interrupted: it ended without a word. The log may say more.")
                kept = self.tr("The best model so far is kept.") if run.has_model else ""
                self.outcome.say("warning", text, kept)

    def _best_line(self, story: Story) -> str:
        best = story.best
        if best is None:
            return self.tr("No score yet")
        text = self.tr("AP {0}, AP50 {1} at step {2}")
        return text.format(number(best.ap), number(best.ap50), words.number(best.step))

    def _show_details(self, story: Story) -> None:
        self._show_notes(story)
        best = story.best
        if best is not None and best is self._scored:
            return
        self._scored = best
        self.best.setText(self._best_line(story))
        rows = sorted(best.per_category.items()) if best is not None else []
        cells = [(Cell(name, tip=name), Cell(number(ap), ap)) for name, ap in rows]
        self.categories.show_rows(cells, self.palette())

    def _show_notes(self, story: Story) -> None:
        if self.notes.count() != len(story.notes) or not story.notes or story is not self._noted:
            self._noted = story
            self.notes.clear()
            for note in story.notes:
                mark = "⚠  " if note.level == "warning" else ""
                self.notes.addItem(mark + note.text)
        title = self.tr("Notes")
        self.tabs.setTabText(1, f"{title} ({len(story.notes)})" if story.notes else title)

    def _make_bar(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedHeight(8)
        bar.setAccessibleName(self.tr("How far the training is"))
        return bar

    def _make_categories(self) -> CellTable:
        heads = [self.tr("Category"), self.tr("AP of the best model")]
        table = CellTable(heads, (1,), {}, 56)
        table.setAccessibleName(self.tr("Average precision of each category"))
        return table

    def _make_main(self) -> QTabWidget:
        """Curves, the pictures when there are some, and how good it is."""
        curves = QWidget()
        self._curves_place = QVBoxLayout(curves)
        self._curves_place.setContentsMargins(0, 8, 0, 0)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(self.tr("How it learns, and how well it finds boxes"))
        tabs.addTab(curves, self.tr("Curves"))
        tabs.addTab(self.strip, self.tr("Watch it learn"))
        tabs.addTab(self.evaluation, self.tr("Evaluation"))
        return tabs

    def _make_tabs(self) -> QTabWidget:
        scores = QWidget()
        column = QVBoxLayout(scores)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.best)
        column.addWidget(self.categories, 1)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(self.tr("Scores, notes and log of the training"))
        tabs.addTab(scores, self.tr("Scores"))
        tabs.addTab(self.notes, self.tr("Notes"))
        tabs.addTab(self.log, self.tr("Log"))
        return tabs

    def _lay_out(self) -> None:
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.heading.setFont(font)
        for label in (self.heading, self.stage, self.best):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stage.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.heading)
        words.addWidget(self.stage)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.standstill)
        column.addWidget(self.outcome)
        column.addWidget(self.main, 1)
        column.addStretch(0)
