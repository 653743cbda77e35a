"""The person's answers and steps: what each key of the page does."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from deitdet_gui.core import review
from deitdet_gui.core.dataset import Box, Corners, ImageId
from deitdet_gui.core.edits import Edit, PutBox, RemoveBox, with_true_mark
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.review_queue import ReviewQueue, Way
from deitdet_gui.gui.actions import how_to
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.review.answer_panel import category_of
from deitdet_gui.gui.review.stage import Stage

THRESHOLD_STEP = 0.05


class Answering(QObject):
    """Turns keys and gestures into changes of the document, one for each, and into steps.

    Attributes:
        queue: where the person stands; None while there is nothing to review.

    Signals:
        moved: the queue stands elsewhere, or shows a detection in another way.
        sorted_anew: a threshold moved.
        ran_out: the person went on, and nothing waits any more.
    """

    moved = Signal()
    sorted_anew = Signal()
    ran_out = Signal()

    def __init__(self, signals: DocumentSignals, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._signals = signals
        self._stage = stage
        self.queue: ReviewQueue | None = None
        stage.adjusted.connect(self._adjust)
        stage.edited.connect(self._edit_boxes)
        stage.drawn.connect(self._draw)
        stage.clicked_detection.connect(self._make_current)
        stage.space_tapped.connect(self.finish_picture)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does."""
        digits = {f"review.category_{digit}": self._accept_digit for digit in range(10)}
        return {
            "accept": self.accept,
            "reject": self.reject,
            "accept_all": self.accept_all,
            "reject_all": self.reject_all,
            "give_back": self.give_back,
            **digits,
            "next_detection": self._next_detection,
            "previous_detection": self._previous_detection,
            "review_next_image": self._next_picture,
            "review_previous_image": self._previous_picture,
            "review_done": self.finish_picture,
            "lower_threshold": self._lower_threshold,
            "raise_threshold": self._raise_threshold,
            "review_fit": self._stage.canvas.viewing.fit,
            "review_zoom": self._zoom,
            "review_zoom_in": self._stage.canvas.viewing.zoom_in,
            "review_zoom_out": self._stage.canvas.viewing.zoom_out,
        }

    def accept(self) -> None:
        """Make the current detection a box; from a selected box, go back to the detection."""
        if self._stage.selected_boxes:
            self._stage.hold_current()
            self.moved.emit()
            return
        detection = self._current()
        if detection is not None and self.queue is not None:
            edits = review.accept(
                self._signals.dataset, detection, corners=self.queue.corners_of(detection)
            )
            self._do(self.tr("Accept {0}").format(self._name(detection)), detection.image, edits)

    def reject(self) -> None:
        """Refuse the current detection; or delete the boxes that are selected."""
        boxes = self._stage.selected_boxes
        if boxes:
            text = self.tr("Delete {0} boxes").format(len(boxes))
            if len(boxes) == 1:
                text = self.tr("Delete {0}").format(self._name(boxes[0]))
            self._edit_boxes(text, [RemoveBox(box.id) for box in boxes])
            return
        detection = self._current()
        if detection is not None:
            edits = review.reject(self._signals.dataset, [detection])
            self._do(self.tr("Reject {0}").format(self._name(detection)), detection.image, edits)

    def accept_all(self) -> None:
        """Accept what is shown on this picture, as one change."""
        if self.queue is not None and self.queue.detections:
            found = self.queue.detections
            edits = review.accept_all(self._signals.dataset, found, self.queue.adjusted)
            count = sum(isinstance(edit, PutBox) for edit in edits)
            text = self.tr("Accept {0} detections").format(count)
            self._do(text, found[0].image, edits)

    def reject_all(self) -> None:
        """Refuse what is shown on this picture, as one change."""
        if self.queue is not None and self.queue.detections:
            found = self.queue.detections
            edits = review.reject(self._signals.dataset, found)
            text = self.tr("Reject {0} detections").format(len(found))
            self._do(text, found[0].image, edits)

    def give_back(self) -> None:
        """Drop the gesture; else let go of the boxes; else give the detection its own corners."""
        if self._stage.canvas.cancel():
            return
        if self._stage.selected_boxes:
            self._stage.hold_current()
        elif self.queue is not None:
            self.queue.forget_adjustment()
        self.moved.emit()

    def finish_picture(self) -> None:
        """Say that this picture has all its boxes, and go to the next one that waits."""
        queue = self.queue
        if queue is None or queue.image is None or self._why_not_finished(queue):
            return
        edits = review.finish(self._signals.dataset, queue.image)
        has_boxes = self._signals.dataset.count_of(queue.image) > 0
        text = self.tr("Done") if has_boxes else self.tr("Done: nothing here")
        if self._do(text, queue.image, edits):
            if queue.step_picture(1, only_waiting=True):
                self.moved.emit()
            else:
                self.ran_out.emit()

    def go_to(self, image: ImageId) -> None:
        if self.queue is not None:
            self.queue.go_to(image)
            self.moved.emit()

    def _why_not_finished(self, queue: ReviewQueue) -> str:
        """Say on the picture what still waits there; the empty string when nothing does."""
        text = ""
        hidden = queue.hidden_on_picture()
        if queue.detections:
            count = len(queue.detections)
            yes, no = how_to("accept_all"), how_to("reject_all")
            text = self.tr("{0} still wait here: {yes} accepts, {no} rejects them.")
            if count == 1:
                yes, no = how_to("accept"), how_to("reject")
                text = self.tr("1 still waits here: {yes} accepts, {no} rejects it.")
            text = text.format(count, yes=yes, no=no)
        elif hidden:
            text = self.tr("{0} of other categories still wait here.").format(hidden)
        if text:
            self._stage.canvas.hint(text)
        return text

    def _accept_digit(self) -> None:
        """Accept as the category of the digit that was pressed; or give it to selected boxes."""
        digit = int(self.sender().objectName()[-1])
        dataset = self._signals.dataset
        looks = looks_of(dataset)
        category = category_of(looks, digit)
        if category is None:
            return
        boxes = self._stage.selected_boxes
        if boxes:
            others = [box for box in boxes if box.category != category]
            edits: list[Edit] = [PutBox(replace(box, category=category)) for box in others]
            self._edit_boxes(self.tr("Change to {0}").format(looks[category].name), edits)
            return
        detection = self._current()
        if detection is not None and self.queue is not None:
            corners = self.queue.corners_of(detection)
            accepted = review.accept(dataset, detection, category, corners)
            text = self.tr("Accept as {0}").format(looks[category].name)
            self._do(text, detection.image, accepted)

    def _adjust(self, corners: Corners) -> None:
        if self.queue is not None:
            self.queue.adjust(corners)
            self.moved.emit()

    def _edit_boxes(self, text: str, edits: list[Edit]) -> None:
        image = self.queue.image if self.queue is not None else None
        if image is not None:
            self._do(text, image, with_true_mark(self._signals.dataset, image, edits))

    def _draw(self, corners: Corners) -> None:
        """A box that the model missed. It is selected, so that a digit can name it."""
        dataset = self._signals.dataset
        image = self.queue.image if self.queue is not None else None
        pen = self._stage.pen if self._stage.pen in dataset.categories else None
        category = pen if pen is not None else next(iter(looks_of(dataset)), None)
        if image is None or category is None:
            return
        box = Box(dataset.new_box_id(), image, category, *corners)
        edits = with_true_mark(dataset, image, [PutBox(box)])
        if self._do(self.tr("Draw {0}").format(self._name(box)), image, edits):
            self._stage.canvas.select({box.id})

    def _make_current(self, index: int) -> None:
        if self.queue is not None:
            self.queue.make_current(index)
            self._stage.hold_current()
            self.moved.emit()

    def _next_detection(self) -> None:
        self._step(1)

    def _previous_detection(self) -> None:
        self._step(-1)

    def _step(self, way: Way) -> None:
        if self.queue is None:
            return
        self._stage.hold_current()
        (self.moved if self.queue.step(way) else self.ran_out).emit()

    def _next_picture(self) -> None:
        self._step_picture(1)

    def _previous_picture(self) -> None:
        self._step_picture(-1)

    def _step_picture(self, way: Way) -> None:
        if self.queue is not None and self.queue.step_picture(way):
            self.moved.emit()

    def _lower_threshold(self) -> None:
        self._move_threshold(-THRESHOLD_STEP)

    def _raise_threshold(self) -> None:
        self._move_threshold(THRESHOLD_STEP)

    def _move_threshold(self, by: float) -> None:
        """Move the threshold of the current detection's category; or of the filter's; or of all."""
        queue = self.queue
        if queue is None:
            return
        category = queue.current.category if queue.current is not None else queue.category
        for one in queue.thresholds if category is None else (category,):
            queue.set_threshold(one, queue.thresholds[one] + by)
        self.sorted_anew.emit()

    def _zoom(self) -> None:
        if self.queue is not None:
            self._stage.zoom_to_current(self.queue)

    def _current(self) -> Detection | None:
        return self.queue.current if self.queue is not None else None

    def _name(self, one: Box | Detection) -> str:
        category = self._signals.dataset.categories.get(one.category)
        return category.name if category else ""

    def _do(self, text: str, image: ImageId, edits: tuple[Edit, ...]) -> bool:
        return self._signals.do(text, image, edits)
