"""Above the list: what to find, what is on, how it is sorted, how many that leaves."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.dataset import CategoryId, State
from deitdet_gui.core.health.kinds import KINDS
from deitdet_gui.core.image_listing import Sort
from deitdet_gui.core.image_query import (
    ANY,
    MOST,
    NONE,
    Key,
    Query,
    Term,
    completions,
    parse,
    text_of,
    toggled,
    with_values,
)
from deitdet_gui.core.words import number
from deitdet_gui.gui.actions import key_text
from deitdet_gui.gui.annotate.chips import Chips
from deitdet_gui.gui.annotate.filter_menu import FilterMenu, SortMenu
from deitdet_gui.gui.annotate.filter_words import problem_text, sort_text
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.key_map import KEYS

ARROW = "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"


class FilterBar(QWidget):
    """The find field, the two menus, a chip for each filter that is on.

    Signals:
        changed: other pictures are to be listed, or in another order.
        sorted_by: the person chose this order (a ``core.image_listing.Sort``).
        accepted: Enter in the find field.
        left: the person is done with the find field.
        given_up: what the list waits for is not wanted any more.
    """

    changed = Signal()
    sorted_by = Signal(object)
    accepted = Signal()
    left = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.terms: tuple[Term, ...] = ()
        self.sort = Sort()
        self._choices: dict[Key, Sequence[str]] = {}
        self.field = self._make_field()
        self._show_key()
        KEYS.changed.connect(self._show_key)
        self.filters = FilterMenu(self, self._on)
        self.sorts = SortMenu(self)
        self.filter_button = self._make_button(self.tr("Filter"), self.filters)
        self.sort_button = self._make_button(self.tr("Sort"), self.sorts)
        self.chips = Chips(self)
        self.count, self.note = QLabel(self), QLabel(self)
        self.show_all = self._make_link(self.tr("Show all"))
        self.cancel = self._make_link(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self.set_choices({})
        self._show_sort()

    @property
    def query(self) -> Query:
        """What is asked: the chips and the text of the field."""
        typed = parse(self.field.text(), self._choices)
        return Query((*self.terms, *typed.terms), typed.problems)

    @property
    def text(self) -> str:
        """All that is asked, as one text."""
        return " ".join(filter(None, (text_of(self.terms), self.field.text().strip())))

    @property
    def is_on(self) -> bool:
        return bool(self.terms or self.field.text().strip())

    def ask(self, terms: Sequence[Term], typed: str = "") -> None:
        """Show these pictures."""
        self.terms = tuple(terms)
        was_blocked = self.field.blockSignals(True)
        self.field.setText(typed)
        self.field.blockSignals(was_blocked)
        self.chips.show_terms(self.terms)
        self.changed.emit()

    def ask_text(self, text: str) -> None:
        """Show the pictures that a text asks for; names stay in the field, the rest are chips."""
        query = parse(text, self._choices)
        names = [term for term in query.terms if term.key == "name"]
        typed = [text_of(names), *(problem.piece for problem in query.problems)]
        self.ask([t for t in query.terms if t.key != "name"], " ".join(filter(None, typed)))

    def clear(self) -> None:
        """Take every filter away."""
        self.ask(())

    def set_sort(self, sort: Sort) -> None:
        """Sort like this."""
        self.sort = sort
        self._show_sort()
        self.changed.emit()

    def set_choices(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        """Take note of the categories."""
        self.filters.looks = looks
        names = tuple(dict.fromkeys(look.name for look in looks.values()))
        kinds = (ANY, NONE, *(kind.id for kind in KINDS))
        self._choices = {"category": names, "finding": kinds}

    def set_counts(self, counts: Mapping[State, int]) -> None:
        """Say how many pictures are in each state; in the menu."""
        self.filters.counts = counts

    def show_count(self, listed: int, of: int) -> None:
        """Say how many pictures are listed."""
        text = self.tr("{listed} of {count}").format(listed=number(listed), count=number(of))
        self.count.setText(text)
        self._found.setVisible(self.is_on)
        problems = [problem_text(problem) for problem in self.query.problems]
        self.say("\n".join(problems))

    def say(self, text: str, can_cancel: bool = False) -> None:
        """Say something of what is asked; the empty string for nothing."""
        self.note.setText(text)
        self._said.setVisible(bool(text))
        self.cancel.setVisible(can_cancel)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_escape = (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape:
            if self.field.text():
                self.field.clear()
            elif self.terms:
                self.clear()
            self.left.emit()
        return is_escape

    def _on(self) -> Sequence[Term]:
        return self.terms

    def _show_key(self) -> None:
        text = self.tr("Find by name   {key}").format(key=key_text("find"))
        self.field.setPlaceholderText(text.rstrip())

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(self.tr("Find pictures"))
        field.setToolTip(
            self.tr(
                "Words of the name; * stands for anything, - in front for not.\n"
                "state:done   category:name   boxes:>5   split:val   finding:any   detections:any\n"
                "Commas for one or the other: state:done,empty"
            )
        )
        field.setClearButtonEnabled(True)
        field.installEventFilter(self)
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        field.setCompleter(completer)
        return field

    def _make_button(self, text: str, menu: FilterMenu | SortMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{text} {ARROW}")
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # it lay on the text
        button.setAccessibleName(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the picture
        return button

    def _make_link(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.filter_button, self.sort_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._found, self._said = QWidget(self), QWidget(self)
        for widget, parts in (
            (self._found, (self.count, self.show_all)),
            (self._said, (self.note, self.cancel)),
        ):
            row = QHBoxLayout(widget)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(parts[0], 1)
            row.addWidget(parts[1], 0, Qt.AlignmentFlag.AlignTop)
            widget.hide()
        for label in (self.count, self.note):
            label.setMinimumWidth(1)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addLayout(buttons)
        for widget in (self.chips, self._found, self._said):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.changed)
        self.field.textEdited.connect(self._suggest)
        self.field.returnPressed.connect(self.accepted)
        self.filters.toggled.connect(self._toggle)
        self.filters.range_set.connect(self._set_range)
        self.filters.cleared.connect(self.clear)
        self.sorts.chosen.connect(self._choose_sort)
        self.chips.dropped.connect(self._drop)
        self.show_all.clicked.connect(self.clear)
        self.cancel.clicked.connect(self.given_up)

    def _suggest(self, text: str) -> None:
        self._suggestions.setStringList(completions(text, self._choices))

    def _toggle(self, key: Key, value: str) -> None:
        self.terms = toggled(self.terms, key, value)
        self.chips.show_terms(self.terms)
        self.changed.emit()

    def _set_range(self, least: int, most: int) -> None:
        value = f">={least}" if most >= MOST else f"{least}-{most}"
        values = () if (least, most) == (0, MOST) else (value,)
        self.terms = with_values(self.terms, "boxes", values)
        self.chips.show_terms(self.terms)
        self.changed.emit()

    def _choose_sort(self, sort: Sort) -> None:
        self.set_sort(sort)
        self.sorted_by.emit(sort)

    def _show_sort(self) -> None:
        self.sorts.show_sort(self.sort)
        name = sort_text(self.sort.key)
        way = self.tr("descending") if self.sort.is_descending else self.tr("ascending")
        text = self.tr("Sorted by: {name}, {way}").format(name=name, way=way)
        self.sort_button.setToolTip(text)
        self.sort_button.setAccessibleDescription(text)

    def _drop(self, term: Term) -> None:
        self.ask([t for t in self.terms if t != term], self.field.text())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, super().minimumSizeHint().height())
