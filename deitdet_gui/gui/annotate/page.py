"""The page where boxes are drawn: pictures on the left, the picture, categories on the right."""

import functools

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from deitdet_gui.core.dataset import BoxId, ImageId
from deitdet_gui.core.project import Project
from deitdet_gui.gui.actions import make_actions
from deitdet_gui.gui.annotate.advance import Advance
from deitdet_gui.gui.annotate.arrange import Arrange
from deitdet_gui.gui.annotate.attribute_panel import AttributePanel
from deitdet_gui.gui.annotate.attributes import Attributes
from deitdet_gui.gui.annotate.box_copies import BoxCopies
from deitdet_gui.gui.annotate.box_edits import BoxEdits
from deitdet_gui.gui.annotate.box_list import BoxList
from deitdet_gui.gui.annotate.box_menu import BoxMenu
from deitdet_gui.gui.annotate.category_changes import CategoryChanges
from deitdet_gui.gui.annotate.category_choice import CategoryChoice
from deitdet_gui.gui.annotate.category_panel import CategoryPanel
from deitdet_gui.gui.annotate.category_picker import CategoryPicker
from deitdet_gui.gui.annotate.category_visibility import CategoryVisibility
from deitdet_gui.gui.annotate.cell_edits import CellEdits
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.annotate.first_steps import FirstSteps
from deitdet_gui.gui.annotate.image_list import ImageList
from deitdet_gui.gui.annotate.kept_order import KeptOrder
from deitdet_gui.gui.annotate.learning import Learning
from deitdet_gui.gui.annotate.number_field import NumberField
from deitdet_gui.gui.annotate.picture_actions import PictureActions
from deitdet_gui.gui.annotate.picture_show import PictureShow
from deitdet_gui.gui.annotate.retrace import Retrace
from deitdet_gui.gui.annotate.row_menu import RowMenu
from deitdet_gui.gui.annotate.seeing import Seeing
from deitdet_gui.gui.annotate.walk import Walk
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.hand_options import HandOptions
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.options import Options
from deitdet_gui.gui.picture_cache import PictureCache

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
        options: Options | None = None,
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._project = project
        self.options = options or Options(parent=self)
        self._current: ImageId | None = None
        self.counts = Counts(signals.dataset)
        # An import changes a hundred thousand images in one go; the numbers are shown once.
        self._counts_timer = QTimer(self, singleShot=True, interval=0)
        self._counts_timer.timeout.connect(self._show_counts)
        self.canvas = Canvas(self)
        self._make_list(pictures)
        self._make_categories(ask or Ask())
        self._make_box_work()
        self._make_sight(pictures)
        _lay_out(self)
        self.setFocusProxy(self.canvas)
        self.table_actions = self._make_actions()
        self._make_menus()
        self._connect()
        self.images.set_looks(self.choice.looks)
        self._show_first()
        self.first_steps.begin(self.table_actions.values(), not len(signals.dataset.boxes))

    def _make_list(self, pictures: PictureCache) -> None:
        """The pictures on the left, and the ways from one to another."""
        signals, project = self._signals, self._project
        self.images = ImageList(self.counts, pictures, project, self)
        self.row_menu = RowMenu(signals, self.images, self.canvas, self)
        self.kept_order = KeptOrder(project, signals, self.images.bar, self)
        self.walk = Walk(signals, self.images.rows, self.canvas, self)
        self.files = PictureActions(signals, project, pictures, self.walk, self.canvas)
        self.advance = Advance(signals, self.options, self.walk, self)
        self.retrace = Retrace(signals, self.canvas, self.walk, self._leave_gesture, self)
        self.number = NumberField(self)

    def _make_categories(self, ask: Ask) -> None:
        signals, panel = self._signals, CategoryPanel(self.counts, self)
        self.category_panel = panel
        self.picker = CategoryPicker(self)
        self.choice = CategoryChoice(signals, self.canvas, panel, self.picker, self, self.options)
        self.visibility = CategoryVisibility(self.choice, panel, self.canvas, self)
        self.category_changes = CategoryChanges(signals, self.choice, panel, ask, self)
        self.first_steps = FirstSteps(self.options, self.canvas, self.choice, self)

    def _make_box_work(self) -> None:
        """What is done to boxes, by hand, by key and in the list of them."""
        signals = self._signals
        self.hand_options = HandOptions(self.canvas, self.options, self)
        self.edits = BoxEdits(signals, self.canvas, self)
        self.copies = BoxCopies(signals, self.canvas, self.edits, self.walk, self)
        self.arrange = Arrange(self.canvas, self.edits, self)
        self.attribute_panel = AttributePanel(self)
        self.attributes = Attributes(self.canvas, self.edits, self.attribute_panel, self)
        self.box_list = BoxList(self)
        self.cells = CellEdits(signals, self.canvas, self.edits, self)

    def _make_sight(self, pictures: PictureCache) -> None:
        near = functools.partial(self.walk.neighbours, AHEAD, BEHIND)
        self.pictures = PictureShow(self._signals, pictures, self.canvas, near, self)
        self.seeing = Seeing(self.canvas, self.pictures, self.options, self)
        self.learning = Learning(self._signals, self.canvas, self.options, self)

    def _make_menus(self) -> None:
        actions = self.table_actions
        self.box_menu = BoxMenu(self, self.canvas, self.box_list.view, self.choice, actions)
        self.box_menu.add_menu(self.attributes.make_menu(actions, self.box_menu.menu))
        for_many = self.files.for_many
        self.row_menu.set_others([(actions[n], for_many.get(n)) for n in self.files.slots])

    @property
    def current_image(self) -> ImageId | None:
        return self._current

    def go_to(self, image_id: ImageId) -> None:
        """Show this image; one that is not in the dataset is passed over."""
        image = self._signals.dataset.images.get(image_id)
        if image is None:
            return
        self.keep_typed()
        self.canvas.cancel()
        self.canvas.select(())
        self.choice.set_image(image_id)
        self._set_current(image_id)
        self.images.show_current(image_id)
        self.pictures.show(image)
        self._show_boxes()
        self.box_list.view.scrollToTop()
        self.image_shown.emit(image_id)
        self._show_status()

    def keep_typed(self) -> None:
        """Take the note or the number that is being typed, before its box is out of sight."""
        self.attribute_panel.keep_note()
        self.box_list.view.keep_typed()

    def undo(self) -> None:
        """Take the last change back, and show the place where it acts."""
        self.retrace.undo()

    def redo(self) -> None:
        """Make the last undone change again, and show the place where it acts."""
        self.retrace.redo()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.setFocus()
        self.pictures.again()

    def _make_actions(self) -> dict[str, QAction]:
        """Keys for pictures work on the whole page, those for boxes only beside the picture."""
        page = make_actions(
            self,
            "annotate",
            {
                **self.choice.slots,
                **self.visibility.slots,
                **self.first_steps.slots,
                **self.walk.slots,
                "go_to_number": self._ask_number,
                "advance_after_box": self.advance.toggle,
                "find": self.images.filter_field.setFocus,
                **self.files.slots,
                "draw": self._arm,
                "draw_by_keys": self._draw_by_keys,
                "crosshair": self.hand_options.turn_crosshair,
                **self.seeing.slots,
                "hide_boxes": self._toggle_boxes,
                "watch_learning": self.learning.toggle,
            },
        )
        work = {
            **self.edits.slots,
            **self.copies.slots,
            **self.arrange.slots,
            **self.attributes.slots,
        }
        boxes = make_actions(
            self.canvas,
            "annotate",
            {
                "done": self.walk.done,
                "empty": self.walk.empty,
                **work,
                "select_all": self.canvas.select_all,
                "next_box": functools.partial(self.canvas.select_next, 1),
                "previous_box": functools.partial(self.canvas.select_next, -1),
            },
        )
        for name in ("done", "empty"):  # but not on buttons, where Space presses
            self.images.view.addAction(boxes[name])
            self.box_list.view.addAction(boxes[name])
            self.category_panel.view.addAction(boxes[name])
        for name in work:
            self.box_list.view.addAction(boxes[name])
        for action in (boxes["done"], boxes["empty"], page["skip"]):
            action.setAutoRepeat(False)  # a key that hangs must not call a hundred pictures done
        return page | boxes | self.category_changes.table_actions

    def _connect(self) -> None:
        self._signals.image_changed.connect(self._note_image)
        self._signals.many_changed.connect(self._note_images)
        self._signals.categories_changed.connect(self.choice.reload)
        self._signals.images_changed.connect(self._reload)
        self.pictures.came.connect(self._show_status)
        self.pictures.pixel.changed.connect(self._show_status)
        self.canvas.selection_changed.connect(self.box_list.show_selection)
        self.canvas.view_changed.connect(self._show_status)
        self.canvas.space_tapped.connect(self.walk.done)
        self.images.chosen.connect(self.go_to)
        self.walk.went.connect(self.go_to)
        self.images.left.connect(self.canvas.setFocus)
        self.category_panel.menu.pictures_wanted.connect(self.images.show_category)
        self.box_list.selected.connect(self._select_from_list)
        self.box_list.typed.connect(self.cells.take)
        self.choice.as_drawn = self.attributes.as_drawn
        self.image_shown.connect(self.attributes.leave)
        self.choice.after_box = self.advance.marks
        self.choice.added.connect(self.advance.go_on)
        self.number.entered.connect(self.walk.go_to_row)
        self.number.closed.connect(self.canvas.setFocus)
        self.choice.looks_changed.connect(self._show_looks)

    def _arm(self) -> None:
        self.canvas.setFocus()
        self.canvas.arm()

    def _draw_by_keys(self) -> None:
        self.canvas.setFocus()
        self.canvas.draw_by_keys()

    def _toggle_boxes(self) -> None:
        self.canvas.hide_boxes(not self.canvas.hides_boxes)

    def _leave_gesture(self) -> None:
        self.keep_typed()
        self.canvas.cancel()
        self.picker.close_quietly()

    def _select_from_list(self, ids: frozenset[BoxId]) -> None:
        self.canvas.select(ids)
        if self.canvas.selection != ids:
            self.box_list.show_selection(self.canvas.selection)  # locked ones are not selected
        if boxes := self.canvas.selected:
            self.canvas.reveal(boxes[-1].corners)

    def _show_looks(self) -> None:
        self.images.set_looks(self.choice.looks)
        self._show_boxes()

    def _ask_number(self) -> None:
        self.number.open_over(self.canvas, *self.walk.place)

    def _set_current(self, image: ImageId | None) -> None:
        self._current = self.walk.current = self.edits.image = image
        self.learning.open(image)

    def _show_first(self) -> None:
        """Begin where there is work to do."""
        image = self.walk.first()
        if image is not None:
            self.go_to(image)
        else:
            self._set_current(None)
            self.pictures.forget()
            self.choice.set_image(None)
            self.canvas.set_boxes(())
            self.canvas.show_message(
                self.tr("There are no pictures here yet"),
                self.tr("Put some into {folder}, then choose “Look for new pictures”.").format(
                    folder=self._project.pictures
                ),
            )

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
        if (image := self.pictures.image) is not None:
            self.images.show_current(image.id)
            self.pictures.show(image)
            self._show_boxes()
            self._show_status()
        else:
            self._show_first()

    def _show_status(self) -> None:
        self.status.emit(self.pictures.summary)


def _lay_out(page: AnnotatePage) -> None:
    side = QSplitter(Qt.Orientation.Vertical, page)
    side.addWidget(page.category_panel)
    side.addWidget(page.box_list)
    side.addWidget(page.attribute_panel)
    side.setSizes([320, 320, 90])
    splitter = QSplitter(Qt.Orientation.Horizontal, page)
    for widget in (page.images, page.canvas, side):
        splitter.addWidget(widget)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([250, 900, 280])
    splitter.setHandleWidth(8)
    for one in (splitter, side):
        one.setChildrenCollapsible(False)
    layout = QHBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(splitter)
