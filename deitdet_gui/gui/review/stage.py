"""The middle of the page: the picture with the person's boxes and the detections that wait."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, Image, ImageId
from deitdet_gui.core.edits import Edit, PutBox
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.review_queue import ReviewQueue
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.canvas.tools import CURRENT
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.review.empty_state import EmptyState

TINY_PX = 20.0  # a detection this small on screen cannot be judged
ROUND_IT = 2.0  # how much of its own size is shown on each side when it is zoomed to
MARGIN_PX = 32.0
TIMES = "\N{MULTIPLICATION SIGN}"
AHEAD = 3  # pictures that are read before they are asked for


class Stage(QStackedWidget):
    """Shows where a queue stands, and says what the hand did.

    Attributes:
        pen: the category that a drawn box gets: that of the detection looked at last.

    Signals:
        adjusted: the current detection was given other corners.
        edited: the person's boxes were changed by hand or keys (text, list of edits).
        drawn: a new rectangle (its corners).
        clicked_detection: a detection was clicked (its place on the picture).
        box_chosen: one of the person's boxes was selected, or none is any more.
        space_tapped: Space was pressed and let go.
        status: which page speaks, and a short line about its picture, for the status bar.
    """

    adjusted = Signal(object)
    edited = Signal(str, list)
    drawn = Signal(object)
    clicked_detection = Signal(int)
    box_chosen = Signal()
    space_tapped = Signal()
    status = Signal(str, str)

    def __init__(
        self, signals: DocumentSignals, pictures: PictureCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._pictures = pictures
        self._shown: ImageId | None = None
        self._current: Detection | None = None
        self.pen: CategoryId | None = None
        self._is_setting = False
        self.canvas = Canvas()
        self.empty = EmptyState()
        self.addWidget(self.canvas)
        self.addWidget(self.empty)
        self.setFocusProxy(self.canvas)
        self.canvas.edited.connect(self._sort_edits)
        self.canvas.drawn.connect(self.drawn)
        self.canvas.clicked_detection.connect(self.clicked_detection)
        self.canvas.selection_changed.connect(self._note_selection)
        self.canvas.space_tapped.connect(self.space_tapped)
        self.canvas.view_changed.connect(self._show_status)
        pictures.loaded.connect(self._take_picture)
        pictures.failed.connect(self._take_failure)

    @property
    def selected_boxes(self) -> list[Box]:
        """The person's boxes that are selected; none while a detection is looked at."""
        return [box for box in self.canvas.selected if box.id != CURRENT]

    @property
    def image(self) -> ImageId | None:
        """Which one is shown."""
        return self._shown

    def say(self, title: str, text: str, button: str = "") -> None:
        """Show words in place of a picture."""
        self._shown = self._current = None
        self.empty.say(title, text, button)
        self.status.emit("review", "")
        self._bring_forward(self.empty)

    def show_queue(self, queue: ReviewQueue) -> None:
        """Show the queue's picture as it is now. What was selected among the boxes stays.

        While the page is behind another one nothing is read or moved: there is no size yet to fit
        a picture into, and the page in front wants the decoder. Show again when it comes forward.
        """
        if not self.isVisible():
            self._shown = self._current = None
            return
        image = None if queue.image is None else self._signals.dataset.images.get(queue.image)
        if image is None:
            return
        self._bring_forward(self.canvas)
        is_another = image.id != self._shown
        kept = () if is_another else [box.id for box in self.selected_boxes]
        self._shown = image.id
        self._is_setting = True
        if is_another:
            self._show_picture(image, queue)
        self._show_shapes(queue, image.id, kept)
        self._is_setting = False
        moved = is_another or queue.current != self._current
        self._current = queue.current
        if queue.current is not None and moved:
            self._bring_into_sight(queue.corners_of(queue.current))

    def hold_current(self) -> None:
        """Let go of the person's boxes; the current detection is held again, if there is one."""
        self._is_setting = True
        self.canvas.select({CURRENT})
        self._is_setting = False

    def zoom_to_current(self, queue: ReviewQueue) -> None:
        boxes = [box.corners for box in self.selected_boxes]
        if queue.current is not None and not boxes:
            boxes = [queue.corners_of(queue.current)]
        if boxes:
            self.canvas.viewing.zoom_to(_widened(boxes[0], 0.5))

    def _show_status(self) -> None:
        image = None if self._shown is None else self._signals.dataset.images.get(self._shown)
        if image is not None:
            width, height = self.canvas.picture_size
            size = f"{width:.0f} {TIMES} {height:.0f}"
            zoom = f"{self.canvas.viewing.zoom * 100:.0f} %"
            self.status.emit("review", "  ·  ".join((image.file_name, size, zoom)))

    def _bring_forward(self, widget: QWidget) -> None:
        """Show one of the two; it takes over the keyboard if the other one had it."""
        had_focus = self.canvas.hasFocus() or self.empty.hasFocus()
        self.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus()

    def _show_shapes(self, queue: ReviewQueue, image: ImageId, selected: Iterable[BoxId]) -> None:
        boxes = self._signals.dataset.boxes_of(image)
        shown = [_placed(d, queue.corners_of(d)) for d in queue.detections]
        current = queue.current
        if current is not None:
            corners = queue.corners_of(current)
            boxes.append(Box(CURRENT, image, current.category, *corners))
            self.pen = current.category
        self.canvas.set_pen(self.pen)
        self.canvas.set_looks(looks_of(self._signals.dataset))
        self.canvas.set_boxes(boxes)
        self.canvas.set_detections(shown, queue.index)
        still = {box.id for box in boxes} & set(selected)
        self.canvas.select(still or {CURRENT})

    def _show_picture(self, image: Image, queue: ReviewQueue) -> None:
        known = self._signals.dataset.images
        names = [known[i].file_name for i in queue.coming(AHEAD) if i in known]
        picture = self._pictures.get(image.file_name, names)
        self.canvas.cancel()
        # What the model looked at has the size of the picture, whatever the file says of it.
        size = (image.width, image.height)
        if picture is not None:
            size = self._pictures.size_of(image.file_name)
        self.canvas.show_picture(picture, size, self._pictures.smaller_of(image.file_name))

    def _take_picture(self, name: str) -> None:
        if self._image_named(name) is not None:
            size, smaller = self._pictures.size_of(name), self._pictures.smaller_of(name)
            self.canvas.show_picture(self._pictures.peek(name), size, smaller)

    def _take_failure(self, name: str, why: str) -> None:
        if self._image_named(name) is not None:
            self.canvas.show_message(self.tr("This picture cannot be shown"), why)

    def _image_named(self, name: str) -> Image | None:
        """The shown image, if that is its name."""
        image = None if self._shown is None else self._signals.dataset.images.get(self._shown)
        return image if image is not None and image.file_name == name else None

    def _bring_into_sight(self, corners: Corners) -> None:
        """Keep the zoom, unless the detection is tiny or too large for it."""
        view = self.canvas.view
        x0, y0, x1, y1 = view.rect_on_widget(corners)
        room = (view.width - 2 * MARGIN_PX, view.height - 2 * MARGIN_PX)
        is_tiny = max(x1 - x0, y1 - y0) < TINY_PX
        if is_tiny or x1 - x0 > view.width or y1 - y0 > view.height:
            self.canvas.viewing.zoom_to(_widened(corners, ROUND_IT if is_tiny else 0.0))
            return
        if view.is_fitted:
            return
        dx, dy = _shift(x0, x1, MARGIN_PX, room[0]), _shift(y0, y1, MARGIN_PX, room[1])
        if dx or dy:
            view.pan(dx, dy)
            self.canvas.update()
            self.canvas.view_changed.emit()

    def _sort_edits(self, text: str, edits: list[Edit]) -> None:
        """Part what was done to the current detection from what was done to boxes."""
        of_boxes = []
        corners = None
        for edit in edits:
            if isinstance(edit, PutBox) and edit.box.id == CURRENT:
                corners = edit.box.corners
            else:
                of_boxes.append(edit)
        if corners is not None:
            self.adjusted.emit(corners)
        if of_boxes:
            self.edited.emit(text, of_boxes)

    def _note_selection(self, ids: frozenset[BoxId]) -> None:
        if self._is_setting:
            return
        if not ids:
            self.hold_current()
        self.box_chosen.emit()


def _placed(detection: Detection, corners: Corners) -> Detection:
    x0, y0, x1, y1 = corners
    return replace(detection, x0=x0, y0=y0, x1=x1, y1=y1)


def _widened(corners: Corners, by: float) -> Corners:
    x0, y0, x1, y1 = corners
    dx, dy = (x1 - x0) * by, (y1 - y0) * by
    return x0 - dx, y0 - dy, x1 + dx, y1 + dy


def _shift(low: float, high: float, margin: float, room: float) -> float:
    """How far to pan so that ``low`` to ``high`` lies in sight; the start wins when both cannot."""
    if low >= margin and high <= margin + room:
        return 0.0
    if high > margin + room and high - low <= room:
        return margin + room - high
    return margin - low
