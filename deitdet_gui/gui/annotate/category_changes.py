"""Changes of whole categories: what they would do is said first, and one undo takes them back."""

import functools

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from deitdet_gui.core import categories
from deitdet_gui.core.categories import Use
from deitdet_gui.core.dataset import CategoryId, Dataset
from deitdet_gui.core.words import fill
from deitdet_gui.gui.actions import make_actions
from deitdet_gui.gui.annotate.category_choice import CategoryChoice
from deitdet_gui.gui.annotate.category_panel import CategoryPanel
from deitdet_gui.gui.annotate.category_picker import CategoryPicker
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.document_signals import DocumentSignals


class CategoryChanges(QObject):
    """Does what the panel asks for. A question comes only where boxes are at stake."""

    def __init__(
        self,
        signals: DocumentSignals,
        choice: CategoryChoice,
        panel: CategoryPanel,
        ask: Ask,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._signals = signals
        self._panel = panel
        self._choice = choice
        self.picker = CategoryPicker(page, takes_new=False)
        self._ask = ask
        self._page = page
        self._source: CategoryId | None = None  # to be merged into the one that is chosen next
        panel.renamed.connect(self._rename)
        panel.delete_wanted.connect(self._delete)
        panel.merge_wanted.connect(self._choose_target)
        panel.moved.connect(self._move)
        panel.coloured.connect(self._recolour)
        panel.other_colour_wanted.connect(self._choose_colour)
        self.picker.chosen.connect(self._merge_source)
        self.picker.closed.connect(page.setFocus)
        down = functools.partial(panel.step_at_keys, 1)
        steps = {"category_up": functools.partial(panel.step_at_keys, -1), "category_down": down}
        self.table_actions = {
            **make_actions(page, "annotate", {"rename_category": panel.rename_at_keys}),
            **make_actions(panel, "annotate", steps),  # beside the picture they grow a box
        }

    @property
    def _dataset(self) -> Dataset:
        return self._signals.dataset

    def _name(self, category: CategoryId) -> str:
        return self._dataset.categories[category].name

    def _rename(self, category: CategoryId, name: str) -> None:
        other = self._dataset.category_named(name)
        if other is None or other.id == category:
            text = self.tr("Rename category to {name}").format(name=name)
            self._signals.do(text, None, categories.rename(self._dataset, category, name))
        elif categories.use_of(self._dataset, category).boxes:
            self._merge(category, other.id, self.tr("There is a category {name} already"))
            self._page.setFocus()  # the question took it from the name that was being typed
        else:
            self._choice.say(self.tr("There is a category {name} already.").format(name=name))

    def _choose_target(self, category: CategoryId) -> None:
        self._source = category
        looks = looks_of(self._dataset)
        others = [(i, look) for i, look in looks.items() if i != category]
        place = self._panel.view.mapTo(self._page, self._panel.view.place_below(category))
        self.picker.open_at(place, others, self.tr("Merge {0} into").format(self._name(category)))

    def _merge_source(self, into: CategoryId) -> None:
        if self._source in self._dataset.categories and self._source is not None:
            self._merge(self._source, into, self.tr("Merge categories"))

    def _merge(self, source: CategoryId, into: CategoryId, title: str) -> None:
        name, target = self._name(source), self._name(into)
        use = categories.use_of(self._dataset, source)
        text = self.tr("{use} of “{name}” become “{target}”.")
        if use.boxes == 1:
            text = self.tr("{use} of “{name}” becomes “{target}”.")
        text = text.format(use=self._use_text(use), name=name, target=target)
        if use.boxes and not self._confirm(title.format(name=target), text, self.tr("Merge")):
            return
        said = self.tr("Merge {name} into {target}").format(name=name, target=target)
        if self._signals.do(said, None, categories.merge(self._dataset, source, into)):
            self._choice.follow(source, into)

    def _delete(self, category: CategoryId) -> None:
        name = self._name(category)
        use = categories.use_of(self._dataset, category)
        text = self.tr("{use} are deleted with “{name}”.")
        if use.boxes == 1:
            text = self.tr("{use} is deleted with “{name}”.")
        text = text.format(use=self._use_text(use), name=name)
        title = self.tr("Delete category")
        if use.boxes and not self._confirm(title, text, self.tr("Delete")):
            return
        said = self.tr("Delete category {name}").format(name=name)
        self._signals.do(said, None, categories.delete(self._dataset, category))

    def _move(self, category: CategoryId, before_row: int) -> None:
        order = [one.id for one in categories.in_order(self._dataset)]
        at = order.index(category)
        order.remove(category)
        order.insert(before_row - (at < before_row), category)
        text = self.tr("Move category {name}").format(name=self._name(category))
        self._signals.do(text, None, categories.reorder(self._dataset, order))

    def _recolour(self, category: CategoryId, colour: str | None) -> None:
        text = self.tr("Colour of {name}").format(name=self._name(category))
        self._signals.do(text, None, categories.recolour(self._dataset, category, colour))

    def _choose_colour(self, category: CategoryId) -> None:
        now = looks_of(self._dataset)[category].colour
        title = self.tr("Colour of {name}").format(name=self._name(category))
        colour = self._ask.colour(self._page, title, now)
        if colour is not None:
            self._recolour(category, colour.name())

    def _confirm(self, title: str, text: str, yes: str) -> bool:
        whole = self.tr("{what}\nOne undo takes it all back.").format(what=text)
        return self._ask.confirm(self._page, title, whole, yes, self.tr("Cancel"))

    def _use_text(self, use: Use) -> str:
        boxes = self.tr("1 box") if use.boxes == 1 else fill(self.tr("{0:,} boxes"), use.boxes)
        pictures = fill(self.tr("{0:,} pictures"), use.images)
        if use.images == 1:
            pictures = self.tr("1 picture")
        return self.tr("{boxes} on {pictures}").format(boxes=boxes, pictures=pictures)
