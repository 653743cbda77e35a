"""The page where boxes are drawn: pictures on the left, the picture, categories on the right."""

import functools

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from deitdet_gui.core.dataset import BoxId, Image, ImageId
from deitdet_gui.core.document import Change
from deitdet_gui.core.edits import Edit, PutBox, RemoveBox, with_true_mark
from deitdet_gui.core.project import Project
from deitdet_gui.gui.actions import make_actions
from deitdet_gui.gui.annotate.box_list import TIMES, BoxList
from deitdet_gui.gui.annotate.category_changes import CategoryChanges
from deitdet_gui.gui.annotate.category_choice import CategoryChoice
from deitdet_gui.gui.annotate.category_panel import CategoryPanel
from deitdet_gui.gui.annotate.category_picker import CategoryPicker
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.annotate.image_list import ImageList
from deitdet_gui.gui.annotate.walk import Walk
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.canvas import tools
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache

DUPLICATE_BY_PX = 12.0
AHEAD, BEHIND = 3, 1  # neighbours that are read before they are asked for


class AnnotatePage(QWidget):
    """Shows one image at a time. Everything it changes goes through the document's signals.

    Signals:
        image_shown: another image is shown (its id).
        status: a short line about what is shown, for the status bar.
    """

    image_shown = Signal(object)
    status = Signal(str)

    def __init__(
        self,
        signals: DocumentSignals,
        project: Project,
        pictures: PictureCache,
        parent: QWidget | None = None,
        ask: Ask | None = None,
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._project = project
        self._pictures = pictures
        self._current: ImageId | None = None
        self.counts = Counts(signals.dataset)
        # An import changes a hundred thousand images in one go; the numbers are shown once.
        self._counts_timer = QTimer(self, singleShot=True, interval=0)
        self._counts_timer.timeout.connect(self._show_counts)
        self.canvas = Canvas(self)
        self.images = ImageList(signals.dataset, self.counts, pictures, self)
        self.category_panel = CategoryPanel(self.counts, self)
        self.box_list = BoxList(self)
        self.picker = CategoryPicker(self)
        self.choice = CategoryChoice(signals, self.canvas, self.category_panel, self.picker, self)
        self.category_changes = CategoryChanges(
            signals, self.choice, self.category_panel, ask or Ask(), self
        )
        self.walk = Walk(signals, self.images.rows, self.canvas, self)
        _lay_out(self)
        self.setFocusProxy(self.canvas)
        self.table_actions = self._make_actions()
        self._connect()
        self._show_first()

    @property
    def current_image(self) -> ImageId | None:
        return self._current

    def go_to(self, image_id: ImageId) -> None:
        """Show this image; one that is not in the dataset is passed over."""
        image = self._signals.dataset.images.get(image_id)
        if image is None:
            return
        self.canvas.cancel()
        self.canvas.select(())
        self.choice.set_image(image_id)
        self._current = self.walk.current = image_id
        self.images.show_current(image_id)
        self._show_picture(image)
        self._show_boxes()
        self.box_list.view.scrollToTop()
        self.image_shown.emit(image_id)
        self._show_status()

    def undo(self) -> None:
        """Take the last change back, and show the place where it acts."""
        self._leave_gesture()
        if (change := self._signals.undo()) is not None:
            self._show_change(change, self.tr("Undone: {text}"))

    def redo(self) -> None:
        """Make the last undone change again, and show the place where it acts."""
        self._leave_gesture()
        if (change := self._signals.redo()) is not None:
            self._show_change(change, self.tr("Done again: {text}"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.setFocus()
        if (image := self._shown()) is not None:  # another page may have had the cache's ear
            self._show_picture(image)

    def _make_actions(self) -> dict[str, QAction]:
        """Keys for pictures work on the whole page, those for boxes only beside the picture."""
        digits = {
            f"annotate.category_{d}": functools.partial(self.choice.choose_digit, d)
            for d in range(10)
        }
        page = make_actions(
            self,
            "annotate",
            {
                "pick_category": self.choice.open_picker,
                **digits,
                "next_image": functools.partial(self.walk.step, 1),
                "previous_image": functools.partial(self.walk.step, -1),
                "next_unlabelled": functools.partial(self.walk.step_to_do, 1),
                "previous_unlabelled": functools.partial(self.walk.step_to_do, -1),
                "first_image": functools.partial(self.walk.go_to_row, 0),
                "last_image": functools.partial(self.walk.go_to_row, -1),
                "find": self.images.filter_field.setFocus,
                "skip": self.walk.skip,
                "draw": self._arm,
                "fit": self.canvas.fit,
                "actual_size": self.canvas.zoom_actual,
                "zoom_in": self.canvas.zoom_in,
                "zoom_out": self.canvas.zoom_out,
                "zoom_selection": self.canvas.zoom_to_selection,
                "hide_boxes": self._toggle_boxes,
            },
        )
        boxes = make_actions(
            self.canvas,
            "annotate",
            {
                "done": self.walk.done,
                "empty": self.walk.empty,
                "delete": self.delete,
                "duplicate": self.duplicate,
                "select_all": self.canvas.select_all,
                "next_box": functools.partial(self.canvas.select_next, 1),
                "previous_box": functools.partial(self.canvas.select_next, -1),
            },
        )
        for name in ("done", "empty"):  # but not on buttons, where Space presses
            self.images.view.addAction(boxes[name])
            self.box_list.view.addAction(boxes[name])
            self.category_panel.view.addAction(boxes[name])
        self.box_list.view.addAction(boxes["delete"])
        for action in (boxes["done"], boxes["empty"], page["skip"]):
            action.setAutoRepeat(False)  # a key that hangs must not call a hundred pictures done
        return page | boxes | self.category_changes.table_actions

    def _connect(self) -> None:
        self._signals.image_changed.connect(self._note_image)
        self._signals.many_changed.connect(self._note_images)
        self._signals.categories_changed.connect(self.choice.reload)
        self._signals.images_changed.connect(self._reload)
        self._pictures.loaded.connect(self._note_loaded)
        self._pictures.failed.connect(self._note_failed)
        self.canvas.edited.connect(self._do)
        self.canvas.selection_changed.connect(self.box_list.show_selection)
        self.canvas.view_changed.connect(self._show_status)
        self.canvas.space_tapped.connect(self.walk.done)
        self.images.chosen.connect(self.go_to)
        self.walk.went.connect(self.go_to)
        self.images.left.connect(self.canvas.setFocus)
        self.box_list.selected.connect(self._select_from_list)
        self.choice.looks_changed.connect(self._show_boxes)

    def delete(self) -> None:
        boxes = self.canvas.selected
        text = (
            self.tr("Delete box")
            if len(boxes) == 1
            else self.tr("Delete {count} boxes").format(count=len(boxes))
        )
        self._do(text, [RemoveBox(box.id) for box in boxes])

    def duplicate(self) -> None:
        boxes = self.canvas.selected
        if not boxes:
            return
        by = round(DUPLICATE_BY_PX / self.canvas.view.scale, 2)
        first = self._signals.dataset.new_box_id()
        copies = tools.copies(boxes, first, self.canvas.picture_size, by)
        if self._do(self.tr("Duplicate"), [PutBox(box) for box in copies]):
            self.canvas.select(box.id for box in copies)

    def _do(self, text: str, edits: list[Edit]) -> bool:
        if self._current is None or not edits:
            return False
        whole = with_true_mark(self._signals.dataset, self._current, edits)
        return self._signals.do(text, self._current, whole)

    def _arm(self) -> None:
        self.canvas.setFocus()
        self.canvas.arm()

    def _toggle_boxes(self) -> None:
        self.canvas.hide_boxes(not self.canvas.hides_boxes)
        if self.canvas.hides_boxes:
            self.canvas.hint(self.tr("Boxes are hidden. Ctrl+H shows them."))

    def _leave_gesture(self) -> None:
        self.canvas.cancel()
        self.picker.close_quietly()

    def _select_from_list(self, ids: frozenset[BoxId]) -> None:
        self.canvas.select(ids)
        if boxes := self.canvas.selected:
            self.canvas.reveal(boxes[-1].corners)

    def _show_change(self, change: Change, said: str) -> None:
        if change.image is not None and change.image != self._current:
            self.go_to(change.image)
        put = {e.box.id for e in change.inverse if isinstance(e, PutBox)}
        self.canvas.select(put)
        if boxes := self.canvas.selected:
            self.canvas.reveal(boxes[0].corners)
        self.canvas.hint(said.format(text=change.text))

    def _show_first(self) -> None:
        """Begin where there is work to do."""
        image = self.walk.first()
        if image is not None:
            self.go_to(image)
        else:
            self._current = self.walk.current = None
            self.choice.set_image(None)
            self.canvas.set_boxes(())
            self.canvas.show_message(
                self.tr("There are no pictures here yet"),
                self.tr("Put some into {folder}, then choose “Look for new pictures”.").format(
                    folder=self._project.pictures
                ),
            )

    def _show_picture(self, image: Image) -> None:
        images = self._signals.dataset.images
        then = [images[i].file_name for i in self.walk.neighbours(AHEAD, BEHIND)]
        picture = self._pictures.get(image.file_name, then)
        if picture is not None:
            size = self._pictures.size_of(image.file_name)
            self.canvas.show_picture(picture, size, self._pictures.smaller_of(image.file_name))
            self._compare_size(image, size)
        else:
            preview = self._pictures.thumbnail(image.file_name)
            self.canvas.show_picture(preview, (image.width, image.height))

    def _compare_size(self, image: Image, size: tuple[int, int]) -> None:
        if size != (image.width, image.height) and image.width and image.height:
            text = self.tr("The picture is {now} now but was {before}: its boxes may be off.")
            was = f"{image.width} {TIMES} {image.height}"
            self.canvas.hint(text.format(now=f"{size[0]} {TIMES} {size[1]}", before=was))

    def _shown(self) -> Image | None:
        return None if self._current is None else self._signals.dataset.images.get(self._current)

    def _note_loaded(self, file_name: str) -> None:
        image = self._shown() if self.isVisible() else None
        if image is not None and image.file_name == file_name:
            self._show_picture(image)
            self._show_status()

    def _note_failed(self, file_name: str, why: str) -> None:
        image = self._shown()
        if image is not None and image.file_name == file_name:
            self.canvas.show_message(self.tr("This picture cannot be shown"), why)

    def _note_image(self, image: ImageId) -> None:
        self.counts.update(image)
        self.images.note_change(image)
        if not self._counts_timer.isActive():
            self._counts_timer.start()
        if image == self._current:
            self._show_boxes()

    def _note_images(self, images: frozenset[ImageId]) -> None:
        self.counts.update_many(images)
        self.images.note_all()
        self._counts_timer.start()
        if self._current in images:
            self._show_boxes()

    def _show_counts(self) -> None:
        self.images.show_counts()
        self.category_panel.show_counts()

    def _show_boxes(self) -> None:
        boxes = [] if self._current is None else self._signals.dataset.boxes_of(self._current)
        self.canvas.set_boxes(boxes)
        self.box_list.set_boxes(boxes, self.choice.looks)
        self.box_list.show_selection(self.canvas.selection)

    def _reload(self) -> None:
        """Images came or went, or the document was loaded afresh."""
        dataset = self._signals.dataset
        self.counts.recount(dataset)
        self.images.set_dataset(dataset)
        if (image := self._shown()) is not None:
            self.images.show_current(image.id)
            self._show_picture(image)
            self._show_boxes()
            self._show_status()
        else:
            self._show_first()

    def _show_status(self) -> None:
        image = self._shown()
        if image is None:
            self.status.emit("")
            return
        size = f"{image.width} {TIMES} {image.height}"
        now = self._pictures.size_of(image.file_name)
        if now != (0, 0) and now != (image.width, image.height) and image.width:
            text = self.tr("{now} now, but the boxes are of {before}")
            size = text.format(now=f"{now[0]} {TIMES} {now[1]}", before=size)
        parts = [image.file_name, size, f"{self.canvas.zoom * 100:.0f} %"]
        self.status.emit("  ·  ".join([*parts, *self._pictures.notes_of(image.file_name)]))


def _lay_out(page: AnnotatePage) -> None:
    side = QSplitter(Qt.Orientation.Vertical, page)
    side.addWidget(page.category_panel)
    side.addWidget(page.box_list)
    side.setSizes([320, 320])
    splitter = QSplitter(Qt.Orientation.Horizontal, page)
    for widget in (page.images, page.canvas, side):
        splitter.addWidget(widget)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([250, 900, 220])
    splitter.setHandleWidth(8)
    for one in (splitter, side):
        one.setChildrenCollapsible(False)
    layout = QHBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(splitter)
