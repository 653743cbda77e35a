"""The review page: the detections of a run that wait, and the person's answers to them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.document import Change
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.predictions import Predictions
from deitdet_gui.core.project import Opened
from deitdet_gui.core.review import Order, starting_thresholds
from deitdet_gui.core.review_queue import ReviewQueue
from deitdet_gui.core.runs import RunFolder, list_runs
from deitdet_gui.core.words import number
from deitdet_gui.gui.actions import how_to, make_actions
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.review.answer_panel import AnswerPanel
from deitdet_gui.gui.review.answering import Answering
from deitdet_gui.gui.review.prediction import Prediction
from deitdet_gui.gui.review.queue_panel import QueuePanel
from deitdet_gui.gui.review.stage import Stage


class ReviewPage(QWidget):
    """Shows what waits and joins the parts; :class:`Answering` does what the keys say.

    Signals:
        waiting: how many detections wait, whatever the category filter.
        progress: a short text for the status bar; the empty string when nothing runs.
    """

    waiting = Signal(int)
    progress = Signal(str)

    def __init__(
        self,
        signals: DocumentSignals,
        opened: Opened,
        pictures: PictureCache,
        engine: EngineThread,
        autosave: Autosave,
        ask: Ask,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._project = opened.project
        self._run: RunFolder | None = None
        self._queue: ReviewQueue | None = None
        self._problem = ""
        self._changed: set[ImageId] = set()
        self._is_all_changed = self._looks_changed = False
        self._categories: set[CategoryId] = set()
        self._thresholds: dict[str, dict[CategoryId, float]] = {}
        self.panel = QueuePanel()
        self.stage = Stage(signals, pictures)
        self.answering = Answering(signals, self.stage, self)
        self.table_actions = make_actions(self, "review", self.answering.slots)
        self.answers = AnswerPanel(self.table_actions)
        self._prediction = Prediction(engine, autosave, opened.project, self)
        _lay_out(self)
        self.setAccessibleName(self.tr("Review"))
        text = self.tr("What the model found waits here for an answer, one after the other.")
        self.setAccessibleDescription(text)
        self._connect()
        self._show_categories()
        self._refresh()

    @property
    def queue(self) -> ReviewQueue | None:
        """Where the review stands; None where there are no predictions to review."""
        return self._queue

    def show_run(self, run: RunFolder) -> None:
        """Show what the model of this run found."""
        self._keep_thresholds()
        self._run = run
        self._load()

    def predict(self) -> None:
        """Let the engine look at all pictures with the chosen model."""
        if self._run is None:
            self._choose_newest()
        if self._run is None or not self._run.has_model:
            self.panel.run_bar.say(self.tr("There is no model yet. Train first."))
            return
        self.panel.run_bar.say("")
        if self._prediction.start(self._run):
            self._refresh()

    def undo(self) -> None:
        """Take the last change back, and go to where it acted."""
        self._show_change(self._signals.undo())

    def redo(self) -> None:
        """Make the last undone change again, and go to where it acts."""
        self._show_change(self._signals.redo())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._run is None:
            self._choose_newest()
        self._show_runs()
        self._refresh()
        self._focus_stage()

    def _connect(self) -> None:
        signals, panel = self._signals, self.panel
        signals.image_changed.connect(self._note_image)
        signals.many_changed.connect(self._note_images)
        signals.categories_changed.connect(self._note_categories)
        signals.images_changed.connect(self._note_all)
        signals.history_changed.connect(self._take_changes)
        panel.run_bar.chosen.connect(self.show_run)
        panel.run_bar.predict_asked.connect(self.predict)
        panel.run_bar.stop_asked.connect(self._stop)
        panel.thresholds.moved.connect(self._move_threshold)
        panel.category_chosen.connect(self._choose_category)
        panel.order_chosen.connect(self._choose_order)
        panel.suggested.connect(self._suggest)
        panel.pictures.chosen.connect(self.answering.go_to)
        self.answering.moved.connect(self._refresh)
        self.answering.sorted_anew.connect(self._refresh_sorted)
        self.answering.ran_out.connect(self._run_out)
        self.stage.box_chosen.connect(self._show_answers)
        self.stage.empty.asked.connect(self.predict)
        self._prediction.progressed.connect(self._show_progress)
        self._prediction.refused.connect(panel.run_bar.say)
        self._prediction.finished.connect(self._end_prediction)

    def _choose_newest(self) -> None:
        runs = [run for run in list_runs(self._project) if run.has_model]
        if runs:
            self.show_run(runs[-1])

    def _show_runs(self) -> None:
        runs = [run for run in list_runs(self._project) if run.has_model]
        self.panel.run_bar.show_runs(runs, self._run)

    def _load(self) -> None:
        """Read the run's predictions, if it has any."""
        queue, self._problem = _queue_of(self._run, self._signals.dataset)
        before, self._queue, self.answering.queue = self._queue, queue, queue
        if queue is not None and self._run is not None:
            queue.thresholds |= self._thresholds.get(self._run.name, {})
            if before is not None:
                queue.order = before.order
            queue.sort()
            if before is None or not self._go_back_to(before.image):
                queue.step_picture(1, only_waiting=True)
            missing = queue.not_looked_at
            text = self.tr("Pictures not looked at yet: {0}.").format(number(missing))
            self.panel.run_bar.say(text if missing else "")
        self._show_runs()
        self._refresh_sorted()

    def _go_back_to(self, image: ImageId | None) -> bool:
        """Stay on the picture that was shown, if something waits on it."""
        if self._queue is None or image is None:
            return False
        self._queue.go_to(image)
        return self._queue.current is not None

    def _keep_thresholds(self) -> None:
        if self._queue is not None and self._run is not None:
            self._thresholds[self._run.name] = dict(self._queue.thresholds)

    def _note_image(self, image: ImageId) -> None:
        self._changed.add(image)

    def _note_images(self, images: frozenset[ImageId]) -> None:
        self._changed |= images

    def _note_categories(self) -> None:
        """What waits is another thing only if one came or went, not for a name or a colour."""
        self._is_all_changed |= self._categories != self._signals.dataset.categories.keys()
        self._looks_changed = True
        self._show_categories()

    def _note_all(self) -> None:
        self._is_all_changed = True

    def _take_changes(self) -> None:
        """Everything about one change has been told: look at what it touched."""
        images, is_all, is_dyed = self._changed, self._is_all_changed, self._looks_changed
        self._changed, self._is_all_changed, self._looks_changed = set(), False, False
        if self._queue is None or not (images or is_all or is_dyed):
            return
        if self._queue.dataset is not self._signals.dataset:
            self._load()
            return
        if images or is_all:
            self._queue.note(None if is_all else images)
        if is_all:
            self._queue.sort()
            self._refresh_sorted()
        else:
            self._refresh()

    def _refresh(self) -> None:
        self._refresh_with(is_sorted=False)

    def _refresh_sorted(self) -> None:
        if self._queue is not None and self._queue.image is None:
            self._queue.step_picture(1, only_waiting=True)
        self._refresh_with(is_sorted=True)

    def _refresh_with(self, is_sorted: bool) -> None:
        queue = self._queue
        self.panel.show_queue(queue, is_sorted)
        if queue is None or queue.image is None:
            self._say_why_empty()
        else:
            self.stage.show_queue(queue)
        self.answers.setVisible(queue is not None)
        self._show_answers()
        total = sum(queue.tally.per_category.values()) if queue is not None else 0
        self.waiting.emit(total)

    def _say_why_empty(self) -> None:
        if self._problem:
            title, again = self.tr("The detections cannot be read"), self.tr("Predict all pictures")
            self.stage.say(title, self._problem, again)
        elif self._run is None:
            text = self.tr(
                "Draw boxes on some pictures, mark them done and train. Then you see here what "
                "the model finds on the others."
            )
            self.stage.say(self.tr("Train first"), text)
        elif self._queue is None and self._prediction.run is not None:
            self.stage.say(*self.stage.empty.looking)
        elif self._queue is None:
            text = self.tr("The model is ready, and has not looked at your pictures yet.")
            self.stage.say(self.tr("Predict all pictures"), text, self.tr("Predict all pictures"))
        else:
            text = self.tr("Lower the threshold to see weaker ones, or train again.")
            self.stage.say(self.tr("Nothing waits"), text)

    def _show_answers(self) -> None:
        """Fill the right side."""
        queue, boxes = self._queue, self.stage.selected_boxes
        looks = looks_of(self._signals.dataset)
        if queue is None or queue.image is None:
            self.answers.show_nothing()
        elif boxes:
            look = looks.get(boxes[-1].category)
            self.answers.show_box(boxes[-1], look, len(boxes) - 1, len(queue.detections))
        elif queue.current is not None:
            self.answers.show_current(queue, looks)
        else:
            text = self.tr("Nothing waits on this picture. {key} marks it done and goes on.")
            self.answers.show_nothing(text.format(key=how_to("review_done")), can_finish=True)

    def _show_categories(self) -> None:
        looks = looks_of(self._signals.dataset)
        self._categories = set(looks)
        self.panel.set_categories(looks)
        self.answers.set_categories(list(looks.values()))

    def _show_change(self, change: Change | None) -> None:
        if change is None or self._queue is None:
            return
        if change.image in self._signals.dataset.images:
            if change.image != self._queue.image or self._queue.returned:
                self._queue.go_to(change.image, prefer=self._queue.returned)
            self._refresh()

    def _run_out(self) -> None:
        if self._queue is not None:
            self._queue.go_to(None)
            self._refresh()

    def _move_threshold(self, category: CategoryId | None, score: float) -> None:
        if self._queue is not None:
            self._queue.set_threshold(category, score)
            self._refresh_sorted()

    def _suggest(self) -> None:
        if self._queue is not None:
            predictions = self._queue.predictions
            self._queue.thresholds = starting_thresholds(self._signals.dataset, predictions)
            self._queue.sort()
            self._refresh_sorted()

    def _choose_category(self, category: CategoryId | None) -> None:
        if self._queue is not None:
            self._queue.set_category(category)
            self._go_on_after_choice()

    def _choose_order(self, order: Order) -> None:
        if self._queue is not None:
            self._queue.set_order(order)
            self._go_on_after_choice()

    def _go_on_after_choice(self) -> None:
        """The picture that is shown may have nothing left to answer; then the list begins."""
        if self._queue is not None and self._queue.current is None:
            self._queue.go_to(None)
        self._refresh_sorted()
        self._focus_stage()

    def _focus_stage(self) -> None:
        if self.isVisible():
            self.stage.setFocus()

    def _stop(self) -> None:
        self.panel.run_bar.show_stopping()
        self._prediction.stop()

    def _show_progress(self, done: int, of: int) -> None:
        self.panel.run_bar.show_busy(done, of)
        text = self.tr("predicting {0} / {1}") if of else self.tr("predicting")
        self.progress.emit(text.format(number(done), number(of)))

    def _end_prediction(self, has_result: bool) -> None:
        self.panel.run_bar.show_idle()
        self.progress.emit("")
        if has_result:
            self._keep_thresholds()
            self._load()
        else:
            self._refresh()


def _queue_of(run: RunFolder | None, dataset: Dataset) -> tuple[ReviewQueue | None, str]:
    """The queue of what a run's model found, if it has looked; or why that cannot be read."""
    if run is None or not run.predictions.exists():
        return None, ""
    try:
        return ReviewQueue(dataset, Predictions.read(run.predictions)), ""
    except ReadError as error:
        return None, str(error)


def _lay_out(page: ReviewPage) -> None:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    for widget in (page.panel, page.stage, page.answers):
        splitter.addWidget(widget)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([300, 900, 250])
    splitter.setHandleWidth(8)
    splitter.setChildrenCollapsible(False)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(splitter)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocusProxy(page.stage)
