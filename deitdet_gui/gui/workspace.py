"""Everything that belongs to one open project: signals, saving, pages, and who hears whom."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from deitdet_gui.core.dataset import BoxId, ImageId, State
from deitdet_gui.core.document import Change
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunFolder, list_runs
from deitdet_gui.core.words import number
from deitdet_gui.gui import watch_learning
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.annotate.progress_strip import pace_text
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.canvas.hand_options import HandOptions
from deitdet_gui.gui.canvas.view_options import ViewOptions
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.health.panel import HealthPanel
from deitdet_gui.gui.history.sheet import HistorySheet
from deitdet_gui.gui.missing import MissingPictures
from deitdet_gui.gui.options import Options
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.picture_in_words import PictureInWords
from deitdet_gui.gui.rescan import Rescan
from deitdet_gui.gui.review.page import ReviewPage
from deitdet_gui.gui.train.page import TrainPage
from deitdet_gui.gui.watching import Watching

SCORES_MS = 250


@dataclass(frozen=True)
class Place:
    """Where the person stands in a project, to come back to after it was opened again."""

    image: ImageId | None
    filter: str  # what the list is asked for


class Workspace(QObject):
    """One project's pages, joined by signals.

    Signals:
        status: a place of the status bar, or the page that says it, and what to say there.
        badge: a page and what to put behind its name.
        informed: something worth a notice.
        only_looking: the project cannot be written; why, and all else there is to say of it.
        rescanned: the folder was looked through for new pictures, and they are in the project.
        save_failed: why the file could not be written.
        page_wanted: bring this page to the front.
        history_changed: undo, redo or the saved state are different now.
    """

    status = Signal(str, str)
    badge = Signal(str, str)
    informed = Signal(str)
    only_looking = Signal(str)
    rescanned = Signal()
    save_failed = Signal(str)
    page_wanted = Signal(str)
    history_changed = Signal()

    def __init__(
        self,
        opened: Opened,
        engine: EngineThread,
        ask: Ask,
        parent: QObject | None = None,
        options: Options | None = None,
    ) -> None:
        super().__init__(parent)
        self.opened = opened
        self.is_held = False  # something goes through the dataset, which must not change meanwhile
        self.signals = DocumentSignals(opened.document, self)
        self.autosave = Autosave(opened.document, self)
        self.pictures = PictureCache(opened.project, self)
        self.watching = Watching(opened, self.pictures, self)
        self.missing = MissingPictures(opened, self)
        self.options = options or Options(parent=self)
        self.annotate = AnnotatePage(
            self.signals, opened.project, self.pictures, ask=ask, options=self.options
        )
        self._rescan = Rescan(opened.project, self.signals, self.annotate)
        self.train = TrainPage(self.signals, opened, engine, self.autosave, ask, self.pictures)
        self.review = ReviewPage(self.signals, opened, self.pictures, engine, self.autosave, ask)
        HandOptions(self.review.stage.canvas, self.options, self)
        ViewOptions(self.review.stage.canvas, self.options, self)
        for canvas, current in (
            (self.annotate.canvas, self._annotated),
            (self.review.stage.canvas, self._reviewed),
        ):
            PictureInWords(self.signals, canvas, current, self)
        self.health = HealthPanel(self.signals, opened, ask)
        self.history = HistorySheet(self.signals)
        # Looking at all detections after each change would be felt; the list may be a little late.
        self._scores_timer = QTimer(self, singleShot=True, interval=SCORES_MS)
        self._scores_timer.timeout.connect(self._tell_scores)
        self._join()

    @property
    def pages(self) -> dict[str, QWidget]:
        return {"annotate": self.annotate, "train": self.train, "review": self.review}

    @property
    def sheets(self) -> tuple[QWidget, ...]:
        """What comes up beside a page."""
        return self.health, self.history

    def begin(self) -> None:
        """Show where things stand; call once the pages are in the window."""
        self._show_count()
        self._show_mode(self.annotate.advance.text)
        self._note_history()
        for run in [run for run in list_runs(self.opened.project) if run.has_model][-1:]:
            self.review.show_run(run)
        text = "\n".join(self._opening_messages())
        if self.opened.document.locked_by:
            self.status.emit("saved", self.tr("only to look at"))
            self.only_looking.emit(text)
        elif text:
            self.informed.emit(text)
        self.watching.begin()
        self.missing.look()

    @property
    def is_in_hand(self) -> bool:
        """Whether the person is drawing or moving something right now, or the dataset is held."""
        return self.is_held or self.annotate.canvas.is_busy or self.review.stage.canvas.is_busy

    @property
    def place(self) -> Place:
        return Place(self.annotate.current_image, self.annotate.images.bar.text)

    def _annotated(self) -> ImageId | None:
        return self.annotate.current_image

    def _reviewed(self) -> ImageId | None:
        return self.review.stage.image

    def go_back_to(self, place: Place) -> None:
        """Show what was shown before, as far as it is still there."""
        self.annotate.images.bar.ask_text(place.filter)
        if place.image is not None:
            self.annotate.go_to(place.image)

    def reload(self, theirs: Opened) -> None:
        """Show what was just read from the project's files in place of what is open."""
        self.opened.findings[:] = theirs.findings
        self.opened.document.adopt(theirs.document)
        self.autosave.settle()

    def undo(self, page: str) -> None:
        """Take the last change back, on the page that is in front if it can show the place."""
        self._page_to_show(page).undo()

    def redo(self, page: str) -> None:
        """Make the last undone change again, where it can be seen."""
        self._page_to_show(page).redo()

    def _page_to_show(self, page: str) -> AnnotatePage | ReviewPage:
        if page == "review":
            return self.review
        if page != "annotate":
            self.page_wanted.emit("annotate")
        return self.annotate

    def rescan(self) -> None:
        """Add pictures that came into the folder, as one undoable change."""
        self._rescan.look()

    def close(self) -> bool:
        """Save and let the project go. False when it could not be saved; then it stays open."""
        self.annotate.keep_typed()
        if not self.opened.document.locked_by and not self.autosave.save_now():
            return False
        self.abandon()
        return True

    def abandon(self) -> None:
        """Let the project go without saving; what is not saved stays in the journal."""
        self.watching.stop()
        self.missing.stop()
        self.train.give_up()
        self._rescan.stop()
        self.autosave.stop()
        self.health.stop()
        self.history.stop()
        self._scores_timer.stop()
        self.annotate.images.stop()
        self.annotate.kept_order.wait()
        self.pictures.close()
        self.signals.detach()
        self.opened.close()

    def _join(self) -> None:
        self.signals.history_changed.connect(self._note_history)
        self.signals.history_changed.connect(self._show_count)
        self.signals.refused.connect(self.informed)
        self._rescan.informed.connect(self.informed)
        self._rescan.looked.connect(self.missing.tell_again)
        self._rescan.looked.connect(self.rescanned)
        self.signals.images_changed.connect(self.missing.look)
        self.missing.found.connect(self.annotate.images.show_missing)
        self.annotate.images.findings_wanted.connect(self.health.checkup.look)
        self.health.checkup.examined.connect(self.annotate.images.take_health)
        self.autosave.saved.connect(self._show_saved)
        self.autosave.failed.connect(self.save_failed)
        self.annotate.status.connect(self._show_page_status)
        self.train.progress.connect(self._show_progress)
        self.train.show_image.connect(self._show_image)
        self.train.trained.connect(self._take_model)
        self.train.review_wanted.connect(self._review_run)
        watch_learning.join(self.train.training, self.annotate.learning)
        self.review.progress.connect(partial(self.status.emit, "job"))
        self.review.progress.connect(self.train.queue_view.show_before)
        self.review.waiting.connect(self._show_waiting)
        self.review.stage.status.connect(self.status)
        self.health.place_wanted.connect(self._show_boxes)
        self.health.left.connect(self._leave_health)
        self.history.arrived.connect(self._show_change)
        self.history.left.connect(self._leave_history)
        self.annotate.advance.told.connect(self._show_mode)

    def _opening_messages(self) -> list[str]:
        opened = self.opened
        messages = list(opened.messages)
        if opened.document.locked_by:
            text = self.tr("Open in {0}. You can look, but not change anything here.")
            messages.append(text.format(opened.document.locked_by))
        if opened.restored:
            text = self.tr("{0} changes of a session that ended suddenly were brought back.")
            messages.append(text.format(opened.restored))
        if opened.findings:
            text = self.tr(
                "{0} records of annotations.json cannot be shown; they are kept. First: {1}"
            )
            messages.append(text.format(len(opened.findings), opened.findings[0]))
        return messages

    def _note_history(self) -> None:
        self.autosave.note_change()
        if not self.opened.document.is_saved:
            self.status.emit("saved", self.tr("saving…"))
        self.history_changed.emit()

    def _show_saved(self, when: datetime) -> None:
        time = QTime(when.hour, when.minute)
        clock = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        self.status.emit("saved", self.tr("saved {0}").format(clock))
        self.history_changed.emit()

    def _show_count(self) -> None:
        counts = self.annotate.counts
        done, empty = counts.states[State.DONE], counts.states[State.EMPTY]
        text = self.tr("{0} done, {1} empty, {2} to go").format(done, empty, counts.to_go)
        pace = pace_text(counts.sitting.pace, counts.to_go)
        self.status.emit("count", "  ·  ".join(filter(None, (text, pace))))

    def _show_page_status(self, text: str) -> None:
        self.status.emit("annotate", text)

    def _show_mode(self, text: str) -> None:
        self.status.emit("mode", text)

    def _show_progress(self, text: str) -> None:
        self.status.emit("job", text)
        self.badge.emit("train", "●" if text else "")

    def _show_waiting(self, count: int) -> None:
        self.badge.emit("review", number(count) if count else "")
        self._scores_timer.start()

    def _tell_scores(self) -> None:
        queue = self.review.queue
        self.annotate.images.set_scores(queue.scores if queue is not None else None)

    def _show_image(self, image: ImageId) -> None:
        self.page_wanted.emit("annotate")
        self.annotate.go_to(image)

    def toggle_health(self) -> None:
        """Bring the sheet of findings up, or to the keyboard; or put it away."""
        self._toggle(self.health)

    def toggle_history(self) -> None:
        """Bring the list of changes up, or to the keyboard; or put it away."""
        self._toggle(self.history)

    def _toggle(self, sheet: HealthPanel | HistorySheet) -> None:
        if _has_keys(sheet):
            self._leave(sheet)
        else:
            sheet.show()
            sheet.view.setFocus()

    def _leave_health(self) -> None:
        self._leave(self.health)

    def _leave_history(self) -> None:
        self._leave(self.history)

    def _leave(self, sheet: QWidget) -> None:
        sheet.hide()
        page = next((p for p in self.pages.values() if p.isVisible()), None)
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_change(self, change: Change, said: str) -> None:
        self.page_wanted.emit("annotate")
        self.annotate.retrace.show(change, said)
        if self.history.isVisible():
            self.history.view.setFocus()  # the arrows go on to the next change

    def _show_boxes(self, image: ImageId, boxes: tuple[BoxId, ...]) -> None:
        self._show_image(image)
        canvas = self.annotate.canvas
        there = self.signals.dataset.boxes_of(image)
        self.annotate.visibility.uncover(box.category for box in there if box.id in boxes)
        canvas.select(boxes)
        if canvas.selection:
            canvas.hide_boxes(False)
            canvas.viewing.zoom_to_selection()
        else:
            canvas.viewing.fit()

    def _take_model(self, run: RunFolder) -> None:
        self.review.show_run(run)
        if run.predictions.exists():
            return
        self.review.predict()
        self.informed.emit(
            self.tr("The training is over. What it finds in your pictures comes up under Review.")
        )

    def _review_run(self, run: RunFolder) -> None:
        self.review.show_run(run)
        self.page_wanted.emit("review")


def _has_keys(sheet: QWidget) -> bool:
    """Whether a sheet is up and the keyboard is in it."""
    focus = QApplication.focusWidget()
    return not sheet.isHidden() and focus is not None and sheet.isAncestorOf(focus)
