"""Which category a box gets: by digit, by click, by typing; for the next box or a selected one."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Corners, ImageId
from deitdet_gui.core.edits import Edit, PutBox, PutCategory, with_true_mark
from deitdet_gui.gui.actions import how_to
from deitdet_gui.gui.annotate.category_panel import CategoryPanel
from deitdet_gui.gui.annotate.category_picker import CategoryPicker
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.scene import CategoryLook, looks_of
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.options import Options

MOST_FIRST = 5  # of the last used, on top of the panel


class CategoryChoice(QObject):
    """Joins canvas, panel and picker. The category of the next box stays until another is taken.

    Naming the box that was just drawn also sets the category of the next one; putting an older
    box right does not.

    Signals:
        looks_changed: names or colours are different now.
        used: boxes are about to become of this category (its id).
        added: a drawn box has its category now, and is there (the id of its image).

    Attributes:
        as_drawn: what is said of a drawn box before it is there.
        after_box: what a drawn box says of its image beside itself, as edits of the same change.
    """

    looks_changed = Signal()
    used = Signal(object)
    added = Signal(object)

    def __init__(
        self,
        signals: DocumentSignals,
        canvas: Canvas,
        panel: CategoryPanel,
        picker: CategoryPicker,
        page: QWidget,
        options: Options,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._options = options
        self._signals = signals
        self._canvas = canvas
        self._panel = panel
        self._picker = picker
        self.after_box: Callable[[ImageId], Sequence[Edit]] = _nothing_more
        self.as_drawn: Callable[[Box], Box] = _as_it_is
        self._draft: Corners | None = None  # drawn, and waiting for its name
        self._just_drawn: BoxId | None = None
        self._recent: list[CategoryId] = []  # the latest first
        self.image: ImageId | None = None
        self.current: CategoryId | None = None
        self._before_reload: CategoryId | None = None
        self.looks: dict[CategoryId, CategoryLook] = {}
        canvas.drawn.connect(self.add_box)
        panel.chosen.connect(self.choose)
        panel.add_wanted.connect(self._open_to_add)
        picker.chosen.connect(self.choose)
        picker.named.connect(self._make_and_choose)
        picker.closed.connect(self._drop_draft)
        options.changed.connect(self._show_recent)
        self.reload()

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does; keys that work on the whole page."""
        digits = {
            f"annotate.category_{d}": functools.partial(self.choose_digit, d) for d in range(10)
        }
        return {"pick_category": self.open_picker, "last_category": self.choose_last, **digits}

    def reload(self) -> None:
        """Categories came, went or were renamed."""
        self.looks = looks_of(self._signals.dataset)
        self._recent = [i for i in self._recent if i in self.looks]
        self._canvas.set_looks(self.looks)
        self._panel.set_looks(self.looks, frozenset(self._signals.dataset.category_colours))
        self._before_reload = self.current
        if self.current not in self.looks:
            self.current = next(iter((*self._recent, *self.looks)), None)
        self._set_current(self.current)
        self.looks_changed.emit()

    def set_image(self, image: ImageId | None) -> None:
        """Another image is shown."""
        self._picker.close_quietly()
        self.image = image
        self._just_drawn = None

    def follow(self, source: CategoryId, into: CategoryId) -> None:
        """One category became part of another: it is the one for the next box, if it was."""
        if self._before_reload == source:
            self._set_current(into)

    def say(self, text: str) -> None:
        """A few words on the picture."""
        self._canvas.hint(text)

    def add_box(self, corners: Corners) -> None:
        """A rectangle was drawn: make a box of it, or ask what is in it."""
        if self.image is None:
            return
        if self.current is None:
            self._draft = corners
            self._canvas.set_draft(corners)
            self._open_at(corners)
            return
        self._put(corners, self.current, [])

    def choose(self, category: CategoryId) -> None:
        """Take a category: for the draft, else for the selected boxes, else for the next box."""
        if category not in self.looks:
            return
        boxes = self._canvas.selected
        if self._draft is not None:
            draft, self._draft = self._draft, None
            self._set_current(category)
            self._put(draft, category, [])
        elif boxes:
            self._recategorise(boxes, category, [])
        else:
            if self.current is not None:
                self._note_use(self.current)  # where E goes back to
            self._set_current(category)
            self._note_use(category)
            name = self.looks[category].name
            self._canvas.hint(self.tr("Next box: {name}").format(name=name))

    def choose_digit(self, digit: int) -> None:
        row = (digit - 1) % 10
        if row >= len(self.looks):
            text = self.tr("There is no category {digit} yet. {key} makes one.")
            self._canvas.hint(text.format(digit=digit, key=how_to("pick_category")))
            return
        self.choose(list(self.looks)[row])

    def choose_last(self) -> None:
        """Take the category that was used before this one; once more comes back."""
        now = self._now()
        before = next((i for i in self._recent if i != now), None)
        if before is None:
            self._canvas.hint(self.tr("No other category was used yet."))
        else:
            self.choose(before)

    def open_picker(self) -> None:
        """Open the picker at the selected box, else at the mouse."""
        boxes = self._canvas.selected
        if boxes:
            self._open_at(boxes[-1].corners)
        else:
            mouse = self._canvas.mapFromGlobal(self._canvas.cursor().pos())
            inside = mouse if self._canvas.rect().contains(mouse) else self._canvas.rect().center()
            self._open(self._canvas.mapTo(self._page, inside))

    def _open_at(self, corners: Corners) -> None:
        x, _, _, y = self._canvas.view.rect_on_widget(corners)
        place = QPoint(round(x), round(y) + 6)
        self._open(self._canvas.mapTo(self._page, place))

    def _open_to_add(self) -> None:
        self._canvas.select(())  # a new category is for what comes next
        button = self._panel.add
        self._open(button.mapTo(self._page, QPoint(0, button.height())))

    def _open(self, place: QPoint) -> None:
        """The last used come first, but what it is already is no choice: it ends their row."""
        now = self._now()
        recent = [*(i for i in self._recent if i != now), *(i for i in self._recent if i == now)]
        rest = [i for i in self.looks if i not in self._recent]
        self._picker.open_at(place, [(i, self.looks[i]) for i in (*recent, *rest)])

    def _now(self) -> CategoryId | None:
        """The category of the selected boxes, else of the next box."""
        boxes = self._canvas.selected
        return boxes[-1].category if boxes else self.current

    def _make_and_choose(self, name: str) -> None:
        """A new name was typed: one change makes the category and uses it."""
        category = Category(self._signals.dataset.new_category_id(), name)
        making: list[Edit] = [PutCategory(category)]
        boxes = self._canvas.selected
        if self._draft is not None:
            draft, self._draft = self._draft, None
            self._put(draft, category.id, making)
            self._set_current(category.id)
        elif boxes:
            self._recategorise(boxes, category.id, making)
        elif self._signals.do(self.tr("Add category {name}").format(name=name), None, making):
            if self.current is not None:
                self._note_use(self.current)  # where E, and undo, go back to
            self._set_current(category.id)
            self._note_use(category.id)

    def _put(self, corners: Corners, category: CategoryId, before: list[Edit]) -> None:
        if self.image is None:
            return
        self._canvas.set_draft(None)
        dataset = self._signals.dataset
        box = self.as_drawn(Box(dataset.new_box_id(), self.image, category, *corners))
        text = self.tr("Draw {name}").format(name=self._name(category, before))
        self.used.emit(category)  # first: what is locked could not be selected
        edits = with_true_mark(dataset, self.image, [*before, PutBox(box)])
        if self._signals.do(text, self.image, [*edits, *self.after_box(self.image)]):
            self._canvas.select({box.id})
            self._just_drawn = box.id
            self._note_use(category)
            self.added.emit(self.image)

    def _recategorise(self, boxes: Sequence[Box], category: CategoryId, before: list[Edit]) -> None:
        text = self.tr("Change to {name}").format(name=self._name(category, before))
        is_new = [box.id for box in boxes] == [self._just_drawn]
        self.used.emit(category)
        if self._signals.do(text, self.image, [*before, *recategorised(boxes, category)]):
            self._note_use(category)
            if is_new:
                self._set_current(category)

    def _drop_draft(self) -> None:
        self._draft = None
        self._canvas.set_draft(None)
        self._canvas.setFocus()

    def _set_current(self, category: CategoryId | None) -> None:
        self.current = category
        self._panel.set_current(category)
        self._canvas.set_pen(category)

    def _note_use(self, category: CategoryId) -> None:
        self._recent = [category, *(i for i in self._recent if i != category)]
        self._show_recent()

    def _show_recent(self) -> None:
        """The last used on top of the panel too, for whoever wants it; digits stay as they are."""
        is_wanted = self._options.is_on("recent_categories_first")
        self._panel.rows.set_first(self._recent[:MOST_FIRST] if is_wanted else ())

    def _name(self, category: CategoryId, before: Sequence[Edit]) -> str:
        made = (e.category.name for e in before if isinstance(e, PutCategory))
        return next(made, "") or self._signals.dataset.categories[category].name


def _as_it_is(box: Box) -> Box:
    return box


def _nothing_more(_image: ImageId) -> Sequence[Edit]:
    return ()


def recategorised(boxes: Sequence[Box], category: CategoryId) -> list[Edit]:
    """Give the boxes another category; nothing for those that have it."""
    return [PutBox(replace(b, category=category)) for b in boxes if b.category != category]
