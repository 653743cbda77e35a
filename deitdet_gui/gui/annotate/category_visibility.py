"""Which categories are hidden and which are locked, for as long as the project is open."""

import functools
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.annotate.category_choice import CategoryChoice
from deitdet_gui.gui.annotate.category_panel import CategoryPanel
from deitdet_gui.gui.annotate.hidden_note import HiddenNote
from deitdet_gui.gui.canvas.canvas import Canvas


class CategoryVisibility(QObject):
    """Hides, locks and shows alone. None of it is kept in a file: it is how one looks, not what is.

    Whatever would vanish under the hand is shown again: a box that is drawn in a hidden or locked
    category, or that becomes one of it.
    """

    def __init__(
        self, choice: CategoryChoice, panel: CategoryPanel, canvas: Canvas, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._panel = panel
        self._canvas = canvas
        self.note = HiddenNote(canvas)
        self.hidden: frozenset[CategoryId] = frozenset()
        self.locked: frozenset[CategoryId] = frozenset()
        self._alone: CategoryId | None = None
        self._hidden_before: frozenset[CategoryId] = frozenset()  # it was shown alone
        panel.hide_wanted.connect(self.toggle_hidden)
        panel.lock_wanted.connect(self.toggle_locked)
        panel.solo_wanted.connect(self.toggle_alone)
        panel.show_all_wanted.connect(self.show_all)
        choice.used.connect(self._uncover_one)
        choice.looks_changed.connect(self._note_looks)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does; keys that work on the whole page."""
        digits = {}
        for digit in range(10):
            row = (digit - 1) % 10
            digits[f"hide_category_{digit}"] = functools.partial(self._at_row, row, False)
            digits[f"solo_category_{digit}"] = functools.partial(self._at_row, row, True)
        return {
            **digits,
            "hide_category": functools.partial(self._at_keys, self.toggle_hidden),
            "lock_category": functools.partial(self._at_keys, self.toggle_locked),
            "solo_category": functools.partial(self._at_keys, self.toggle_alone),
            "show_all_categories": self.show_all,
        }

    def toggle_hidden(self, category: CategoryId) -> None:
        self._alone = None
        self._set(self.hidden ^ {category}, self.locked)
        self._say(category, self.tr("Hidden: {name}"), self.tr("Shown again: {name}"), self.hidden)

    def toggle_locked(self, category: CategoryId) -> None:
        """Leave its boxes in sight, but out of reach: the mouse goes through them."""
        self._set(self.hidden, self.locked ^ {category})
        self._say(category, self.tr("Locked: {name}"), self.tr("Unlocked: {name}"), self.locked)

    def toggle_alone(self, category: CategoryId) -> None:
        """Hide all others; once more brings back what was shown before."""
        if self._alone == category:
            hidden, self._alone = self._hidden_before, None
        else:
            if self._alone is None:
                self._hidden_before = self.hidden
            hidden, self._alone = frozenset(self._choice.looks) - {category}, category
        self._set(hidden, self.locked)
        shown = () if self._alone is None else {category}
        self._say(category, self.tr("Only {name} is shown"), self.tr("As before"), shown)

    def show_all(self) -> None:
        """Hide nothing any more, also not all boxes at once. What is locked stays so."""
        self._alone = None
        self._canvas.hide_boxes(False)
        self._set(frozenset(), self.locked)

    def uncover(self, categories: Iterable[CategoryId]) -> None:
        """Show and unlock these: their boxes are to be seen and taken hold of."""
        wanted = frozenset(categories)
        if wanted & (self.hidden | self.locked):
            self._alone = None
            self._set(self.hidden - wanted, self.locked - wanted)

    def _uncover_one(self, category: CategoryId) -> None:
        self.uncover((category,))

    def _at_row(self, row: int, alone: bool) -> None:
        categories = list(self._choice.looks)
        if row < len(categories):
            toggle = self.toggle_alone if alone else self.toggle_hidden
            toggle(categories[row])

    def _at_keys(self, toggle: Callable[[CategoryId], None]) -> None:
        """About the row with the frame, else the selected boxes, else the next box's category."""
        categories = [box.category for box in self._canvas.selected]
        at_keys = self._panel.view.at_keys
        if at_keys is not None:
            toggle(at_keys)
        elif categories:
            toggle(categories[-1])
        elif self._choice.current is not None:
            toggle(self._choice.current)

    def _note_looks(self) -> None:
        """Categories came or went."""
        there = self._choice.looks.keys()
        if not (self.hidden | self.locked) <= there:
            self._set(self.hidden & there, self.locked & there)

    def _set(self, hidden: frozenset[CategoryId], locked: frozenset[CategoryId]) -> None:
        self.hidden, self.locked = hidden, locked
        self._canvas.set_covered(hidden, locked)
        self._panel.set_covered(hidden, locked)

    def _say(
        self, category: CategoryId, shut: str, opened: str, those: Iterable[CategoryId]
    ) -> None:
        said = shut if category in those else opened
        self._canvas.hint(said.format(name=self._choice.looks[category].name))
