"""The Train page: what will be used on the left, how it goes on the right, the runs below."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.preflight import Preflight, look_before_training
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunFolder, create_run, list_runs, usual_minutes
from deitdet_gui.core.splits import Split
from deitdet_gui.gui.actions import make_actions
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.measures import scaled
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.choices import Choices
from deitdet_gui.gui.train.device_probe import DeviceProbe
from deitdet_gui.gui.train.dress import make_primary, put_caption, redress
from deitdet_gui.gui.train.preflight_sheet import PreflightSheet
from deitdet_gui.gui.train.run_list import RunList, RunRow
from deitdet_gui.gui.train.run_reader import RunReader
from deitdet_gui.gui.train.run_view import RunView
from deitdet_gui.gui.train.split_keeper import SplitKeeper
from deitdet_gui.gui.train.story import Story
from deitdet_gui.gui.train.training import Training
from deitdet_gui.gui.train.wording import in_words

REFRESH_MS = 300
LEFT_WIDTH = 376


class TrainPage(QWidget):
    """One click trains; everything else is to be looked at.

    Signals:
        trained: a run ended, and it has a model; or the person wants to review with this one.
        review_wanted: the person pressed the button; comes after ``trained``.
        progress: how the training goes, in a few words; the empty string when none does.
        show_image: the person wants to see this picture.
    """

    trained = Signal(object)
    review_wanted = Signal(object)
    progress = Signal(str)
    show_image = Signal(object)

    def __init__(
        self,
        signals: DocumentSignals,
        opened: Opened,
        engine: EngineThread,
        autosave: Autosave,
        ask: Ask,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._autosave = autosave
        self._engine = engine
        self._sheet: Preflight | None = None
        self._shown: RunFolder | None = None
        self.sheet, self.choices = PreflightSheet(), Choices(ask)
        self.problem = Callout(self.tr("Why the training did not start"))
        self.device, self.button = QLabel(), QPushButton()
        self.view, self.runs = RunView(engine), RunList(engine)
        self.training = Training(engine, self)
        self._probe = DeviceProbe(engine, self)
        self._reader = RunReader(self)
        self.split = SplitKeeper(opened, ask, self)
        self._refresh_timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._lay_out()
        self._connect(signals)
        make_actions(self, "train", {"start_training": self.start, "stop_training": self._stop})

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._list_runs()
        self._probe.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            redress(self)

    def refresh(self) -> None:
        """Look at the project again."""
        self._refresh_timer.stop()
        self._sheet = None
        locked_by = self._opened.document.locked_by
        try:
            self._sheet = look_before_training(self._opened)
        except UserError as error:
            self.sheet.show_problem(self.tr("Split"), str(error))
        else:
            self.sheet.show_sheet(self._sheet, looks_of(self._opened.document.dataset))
        if locked_by:
            text = self.tr("it is open in {0}; this window can only look.").format(locked_by)
            self.sheet.show_problem(self.tr("Project"), text)
        self.sheet.split.setEnabled(not locked_by and bool(self._opened.document.dataset.images))
        self._show_estimate()

    def start(self) -> None:
        """Train with the choices as they are, unless something is in the way."""
        self.refresh()
        if not self.button.isEnabled() or self.split.is_busy:
            return
        self.problem.clear()
        trouble = self.choices.problem()
        if trouble:
            self.problem.say("bad", trouble, self.tr("Choose it again, or other weights."))
            return
        if self._is_saved() and self._sheet is not None:
            self.split.settle(self._sheet.split, self._sheet.parts)

    def _is_saved(self) -> bool:
        if self._autosave.save_now():
            return True
        text = self.tr("Your boxes could not be saved, so the training did not start.")
        self.problem.say("bad", text)
        return False

    def _begin(self, split: Split) -> None:
        if not self._is_saved():  # a box may have been drawn since
            return
        try:
            run = self._create_run(split)
        except UserError as error:
            self.problem.say("bad", error.message, error.hint)
            return
        self.training.start(run)
        self._list_runs()
        self._show_run(run, self.training.story)
        self._show_estimate()

    def _create_run(self, split: Split) -> RunFolder:
        """Freeze what will be trained on.

        Raises:
            UserError: a file could not be written, or a choice cannot be used.
        """
        project, config = self._opened.project, self.choices.config()
        sheet = look_before_training(self._opened, split)
        if sheet.blockers:
            raise UserError(str(sheet.blockers[0]))
        if sheet.split != Split.read(project.splits):
            sheet.split.write(project.splits)
        return create_run(self._opened, config, sheet.parts)

    def _stop(self) -> None:
        if self.training.is_going:
            self.view.say_stopping()
            self.training.stop()

    def _show_estimate(self) -> None:
        """Say how long it will take and whether it can begin."""
        sheet = self._sheet
        is_ready = sheet is not None and not sheet.blockers
        is_ready = is_ready and not self._opened.document.locked_by
        pictures = sheet.count("train") if sheet is not None else 0
        self.choices.set_automatic_minutes(usual_minutes(pictures, self._probe.device))
        going = self.training.is_going
        if going:
            text = self.tr("Training…")
        elif self._engine.is_busy:
            text = self.tr("A model is looking at your pictures…")
        elif is_ready:
            time = in_words(60 * self.choices.chosen_minutes)
            text = self.tr("Train   ·   about {0} on this {1}")
            text = text.format(time, self._probe.short_name)
        else:
            text = self.tr("Train")
        put_caption(self.button, text, scaled(LEFT_WIDTH) - 2 * 16)
        self.button.setEnabled(is_ready and not going and not self._engine.is_busy)
        self.device.setText(self._probe.text)

    def _list_runs(self) -> None:
        runs = list_runs(self._opened.project)
        new = [run for run in runs if run not in self.runs.runs]
        self.runs.show_runs(runs)
        self._bottom.setVisible(bool(runs))
        for run in reversed(new):
            if run == self.training.run:
                self.runs.show_row(run, RunRow.of(run, self.training.story, is_running=True))
            else:
                self._reader.start(run)
        if self._shown is None and runs:
            self._choose(runs[-1])

    def _choose(self, run: RunFolder) -> None:
        if run == self.training.run:
            self._show_run(run, self.training.story)
        else:
            self._shown = run
            self._reader.start(run, is_urgent=True)

    def _take_story(self, run: RunFolder, story: Story) -> None:
        if run == self.training.run:
            return
        self.runs.show_row(run, RunRow.of(run, story, is_running=False))
        if run == self._shown:
            self._show_run(run, story)

    def _show_run(self, run: RunFolder, story: Story) -> None:
        is_other = run != self.view.run
        self._shown = run
        if is_other:
            self.runs.select(run)
        going = self.training if run == self.training.run and self.training.is_going else None
        self.view.show_run(run, story, going.pace if going is not None else None)
        if is_other and run == self.training.run:
            self.view.log.show_text("\n".join(self.training.log))
        elif is_other:
            self.view.log.show_file(run.log)

    def _show_training(self) -> None:
        """The training went on a little."""
        run, story = self.training.run, self.training.story
        if run is None:
            return
        if self.isVisible():
            self.runs.show_row(run, RunRow.of(run, story, self.training.is_going))
            if run == self._shown:
                self._show_run(run, story)
        self.progress.emit(self.training.in_words if self.training.is_going else "")

    def _end(self, run: RunFolder) -> None:
        self.view.allow_stop()
        self._show_training()
        self.runs.show_row(run, RunRow.of(run, self.training.story, is_running=False))
        if self.training.ended_well and run.has_model:
            self.trained.emit(run)
        self._show_estimate()

    def _review(self, run: RunFolder) -> None:
        self.trained.emit(run)
        self.review_wanted.emit(run)

    def _add_log(self, text: str) -> None:
        if self._shown == self.training.run:
            self.view.log.add(text)

    def _refresh_soon(self, *_: object) -> None:
        if self.isVisible():
            self._refresh_timer.start()

    def _connect(self, signals: DocumentSignals) -> None:
        for change in (
            signals.image_changed,
            signals.many_changed,
            signals.categories_changed,
            signals.images_changed,
        ):
            change.connect(self._refresh_soon)
        self._refresh_timer.timeout.connect(self.refresh)
        self.sheet.show_image.connect(self.show_image)
        self.sheet.split.clicked.connect(self.split.open_dialog)
        self.split.changed.connect(self.refresh)
        self.split.settled.connect(self._begin)
        self.split.failed.connect(partial(self.problem.say, "bad"))
        self.choices.changed.connect(self._show_estimate)
        self.button.clicked.connect(self.start)
        self.view.stop_wanted.connect(self._stop)
        self.runs.chosen.connect(self._choose)
        self.runs.review_wanted.connect(self._review)
        self._reader.read.connect(self._take_story)
        self._probe.changed.connect(self._show_estimate)
        self._engine.busy_changed.connect(self._show_estimate)
        self.training.went_on.connect(self._show_training)
        self.training.logged.connect(self._add_log)
        self.training.ended.connect(self._end)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_left())
        line = QFrame()
        line.setFrameShape(QFrame.Shape.VLine)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        row.addWidget(line)
        row.addWidget(self._make_right(), 1)

    def _make_left(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        above = QVBoxLayout(inside)
        above.setContentsMargins(16, 16, 16, 8)
        above.addWidget(self.sheet)
        area.setWidget(inside)
        self.device.setTextFormat(Qt.TextFormat.PlainText)
        self.device.setWordWrap(True)
        self.device.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        make_primary(self.button)
        self.setFocusProxy(self.button)
        self.button.setAccessibleName(self.tr("Train"))
        left = QWidget()
        left.setFixedWidth(scaled(LEFT_WIDTH))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.setSpacing(8)
        for widget in (self.choices, self.problem, self.device, self.button):
            below.addWidget(widget)
        column.addLayout(below)
        return left

    def _make_right(self) -> QWidget:
        self._bottom = bottom = QSplitter(Qt.Orientation.Horizontal)
        bottom.addWidget(self.runs)
        bottom.addWidget(self.view.tabs)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.view)
        both.addWidget(bottom)
        for splitter, sizes in ((bottom, [520, 340]), (both, [420, 240])):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(16)
            splitter.setSizes(sizes)
        both.setStretchFactor(0, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(both)
        return right
