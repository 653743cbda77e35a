"""The Train page: what will be used on the left, how it goes on the right, the runs below."""

import time
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QWidget

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.preflight import Preflight
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunFolder, list_runs, usual_minutes
from deitdet_gui.gui.actions import make_actions
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.measures import scaled
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.train.choices import Choices
from deitdet_gui.gui.train.device_probe import DeviceProbe
from deitdet_gui.gui.train.disclosure import Disclosure
from deitdet_gui.gui.train.dress import make_primary, put_caption, redress
from deitdet_gui.gui.train.export_dialog import open_export_dialog
from deitdet_gui.gui.train.outlook import Outlook, Prospect
from deitdet_gui.gui.train.page_layout import LEFT_WIDTH, lay_out, make_left, make_right
from deitdet_gui.gui.train.plan_view import PlannedOn, PlanView, plan_on, with_disk
from deitdet_gui.gui.train.preflight_sheet import PreflightSheet
from deitdet_gui.gui.train.queue import TrainingQueue, Waiting
from deitdet_gui.gui.train.queue_view import QueueView
from deitdet_gui.gui.train.run_list import RunList, RunRow
from deitdet_gui.gui.train.run_reader import RunReader
from deitdet_gui.gui.train.run_view import RunView
from deitdet_gui.gui.train.split_keeper import SplitKeeper
from deitdet_gui.gui.train.starting import Starting
from deitdet_gui.gui.train.story import Story
from deitdet_gui.gui.train.training import Training
from deitdet_gui.gui.train.wording import in_words

REFRESH_MS = 300


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
        pictures: PictureCache | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._engine = engine
        self._sheet: Preflight | None = None
        self._shown: RunFolder | None = None
        self._ended: RunFolder | None = None  # the training that was over last
        self._planned = PlannedOn([], False)
        self._stories: dict[RunFolder, Story] = {}  # of runs that may go on
        self.sheet, self.choices, self.plan = PreflightSheet(), Choices(ask), PlanView()
        self.device, self.button = QLabel(), QPushButton()
        self.view, self.runs = RunView(signals, engine, pictures), RunList(engine)
        self.training = Training(engine, self)
        self.queue = TrainingQueue(self.training, engine, self)
        self.queue_view = QueueView(self.queue)
        self._probe, self._reader = DeviceProbe(engine, self), RunReader(self)
        self.outlook, self.split = Outlook(opened, self), SplitKeeper(opened, ask, self)
        self.starting = Starting(opened, autosave, self.choices, self)
        self.problem = self.starting.problem
        self._refresh_timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._lay_out()
        self._connect(signals)
        slots = {
            "start_training": self.start,
            "pause_training": self.view.control.toggle_pause,
            "stop_training": self._stop,
            "export_model": self.runs.export.click,
        }
        make_actions(self, "train", slots)
        self.runs.export_wanted.connect(partial(open_export_dialog, engine, ask, self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._show_estimate()
        self._list_runs()
        if self._shown is not None and self._shown == self.training.run:
            self._show_run(self._shown, self.training.story)  # it went on while nobody looked
        self._probe.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            redress(self)

    def refresh(self) -> None:
        """Look at the project again; until that is done, what was seen before stays."""
        self._refresh_timer.stop()
        has_images = bool(self._opened.document.dataset.images)
        self.sheet.split.setEnabled(has_images and not self._opened.document.locked_by)
        self.outlook.look()

    def _show_prospect(self, prospect: Prospect) -> None:
        self._sheet, self._planned = prospect.sheet, prospect.planned
        self.sheet.show_sheet(prospect.sheet, prospect.looks)
        if locked_by := self._opened.document.locked_by:
            text = self.tr("it is open in {0}; this window can only look.").format(locked_by)
            self.sheet.show_problem(self.tr("Project"), text)
        self._show_estimate()

    def _show_no_prospect(self, why: str) -> None:
        self._sheet, self._planned = None, PlannedOn([], False)
        self.sheet.show_problem(self.tr("Split"), why)
        self._show_estimate()

    def give_up(self) -> None:
        """The project is being closed: nothing more begins."""
        for stop in (self.outlook.stop, self.starting.give_up, self.queue.stop):
            stop()
        self.training.forget()
        self.split.give_up()

    def start(self) -> None:
        """Train with the choices as they are, unless something is in the way."""
        if not self.training.is_going and not self._engine.is_busy:
            self.starting.begin()  # a key that was pressed twice must not queue another

    def _begin(self, run: RunFolder) -> None:
        if self.training.is_going or self._engine.is_busy:
            self.queue.add(Waiting(run))
            self._list_runs()
        else:
            self.training.start(run)
            self._shown = run
            self._show_begun(run)

    def _go_on(self, run: RunFolder, more_minutes: float = 0.0) -> None:
        """Go on with a run that was not finished, or give a finished one more time."""
        self.queue.add(Waiting(run, more_minutes, self._stories.get(run)))

    def _show_begun(self, run: RunFolder) -> None:
        self.view.control.begin()
        self._list_runs()
        if self._shown in (None, run, self._ended):  # who looks at an old run goes on looking
            self._show_run(run, self.training.story)
            self.view.show_curves()
        self._show_training()
        self._show_estimate()

    def _show_queue(self) -> None:
        self._list_runs()
        for run in self.runs.runs:
            if run in self._stories and run != self.training.run:
                self._show_row(run, self._stories[run])

    def _stop(self) -> None:
        if self.training.is_going:
            self.view.control.say_stopping()
            self.training.stop()

    def _show_estimate(self) -> None:
        """Say how long it will take and whether it can begin."""
        sheet = self._sheet
        is_ready = not (sheet is None or sheet.blockers or self._opened.document.locked_by)
        pictures = sheet.count("train") if sheet is not None else 0
        self.choices.set_automatic_minutes(usual_minutes(pictures, self._probe.device))
        if self.starting.is_busy:
            text = self.tr("Getting ready…")
        elif self.training.is_going or self._engine.is_busy:
            text = self.tr("Add to the queue")
        elif is_ready:
            time = in_words(60 * self.choices.chosen_minutes)
            text = self.tr("Train   ·   about {0} on this {1}")
            text = text.format(time, self._probe.short_name)
        else:
            text = self.tr("Train")
        put_caption(self.button, text, scaled(LEFT_WIDTH) - 2 * 16)
        self.button.setEnabled(is_ready and not self.starting.is_busy)
        self.device.setText(self._probe.text)
        self.runs.is_training = self.training.is_going
        self.runs.show_buttons()
        self._show_plan()

    def _show_plan(self) -> None:
        """What would be done with the choices as they are."""
        dataset, now = self._opened.document.dataset, time.time()
        try:
            config = self.choices.config()
            machine = with_disk(self._probe.machine, self._opened.project.folder)
            plan = plan_on(self._planned, config, machine, dataset, now)
        except UserError:
            plan = None  # the press of the button says why
        self.plan.show_plan(plan)
        self.plan_disclosure.setVisible(plan is not None)

    def _list_runs(self) -> None:
        runs = list_runs(self._opened.project)
        new = [run for run in runs if run not in self.runs.runs]
        self.runs.show_runs(runs)
        self._bottom.setVisible(bool(runs))
        for run in reversed(new):
            if run == self.training.run:
                self._show_row(run, self.training.story)
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
        self._stories[run] = story
        self._show_row(run, story)
        if run == self._shown:
            self._show_run(run, story)

    def _show_row(self, run: RunFolder, story: Story) -> None:
        is_running = self.training.is_going and run == self.training.run
        is_waiting = self.queue.place_of(run) is not None
        self.runs.show_row(run, RunRow.of(run, story, is_running, is_waiting))

    def _show_run(self, run: RunFolder, story: Story) -> None:
        is_other = run != self.view.run
        self._shown = run
        if is_other:
            self.runs.select(run)
        going = self.training if run == self.training.run and self.training.is_going else None
        if going is None:
            self.view.show_run(run, story, None)
        else:
            self.view.show_run(run, story, going.pace, going.watch.text, going.second_try)
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
            self._show_row(run, story)
            if run == self._shown:
                self._show_run(run, story)
        self.progress.emit(self.training.in_words if self.training.is_going else "")

    def _end(self, run: RunFolder) -> None:
        self._stories[run] = self.training.story
        self._ended = run
        self.view.control.begin()
        self._show_training()
        self._show_row(run, self.training.story)
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
        for change in (signals.image_changed, signals.many_changed, self.starting.made):
            change.connect(self._refresh_soon)
        signals.categories_changed.connect(self._refresh_soon)
        signals.images_changed.connect(self._refresh_soon)
        self._refresh_timer.timeout.connect(self.refresh)
        self.outlook.seen.connect(self._show_prospect)
        self.outlook.failed.connect(self._show_no_prospect)
        self.sheet.show_image.connect(self.show_image)
        self.sheet.split.clicked.connect(self.split.open_dialog)
        self.split.changed.connect(self.refresh)
        self.starting.made.connect(self._begin)
        self.starting.busy_changed.connect(self._show_estimate)
        self.queue.began.connect(self._show_begun)
        self.queue.changed.connect(self._show_queue)
        self.choices.changed.connect(self._show_estimate)
        self.button.clicked.connect(self.starting.begin)
        control, standstill = self.view.control, self.view.standstill
        control.pause_wanted.connect(self.training.pause)
        control.longer_wanted.connect(self.training.extend)
        control.stop_wanted.connect(self._stop)
        standstill.wait_wanted.connect(self.training.watch.wait)
        standstill.end_wanted.connect(self.training.end_now)
        self.runs.more_wanted.connect(self._go_on)
        self.runs.anew_wanted.connect(self.choices.begin_from)
        self.runs.chosen.connect(self._choose)
        self.runs.review_wanted.connect(self._review)
        self._reader.read.connect(self._take_story)
        self._probe.changed.connect(self._show_estimate)
        self._engine.busy_changed.connect(self._show_estimate)
        self.training.went_on.connect(self._show_training)
        self.training.logged.connect(self._add_log)
        self.training.ended.connect(self._end)

    def _lay_out(self) -> None:
        self.device.setTextFormat(Qt.TextFormat.PlainText)
        self.device.setWordWrap(True)
        self.device.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        make_primary(self.button)
        self.setFocusProxy(self.button)
        self.button.setAccessibleName(self.tr("Train"))
        self.plan_disclosure = Disclosure(self.tr("What it will do"), self.plan)
        self.plan_disclosure.open()
        self._bottom = QSplitter(Qt.Orientation.Horizontal)
        left = make_left(
            (self.sheet, self.plan_disclosure),
            (self.choices, self.problem, self.device, self.button),
        )
        runs = (self.queue_view, self.runs)
        lay_out(self, left, make_right(self.view, self._bottom, runs, self.view.tabs))
