"""What a newcomer is told, one thing at a time, each once: a table, and which is due.

No wizard and nothing to click away: a hint comes when what it speaks of is the next thing to do,
and goes when it was done, or after a few other things.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from deitdet_gui.gui.actions import key_text
from deitdet_gui.gui.options import Options

DREW = "drew"  # something that is done, beside the actions by their ids
KEPT_AS = "hints_shown"


@dataclass(frozen=True, slots=True)
class HintSpec:
    """One row.

    Attributes:
        id: what is kept of it when it was shown.
        text: what it says; ``{key}`` is the key of ``action``.
        after: what must have been done, so many times.
        count: how many times.
        ends: what puts it away.
        patience: after so many other things that were done it goes by itself.
        action: whose key it names.
    """

    id: str
    text: str
    after: str
    count: int
    ends: tuple[str, ...]
    patience: int
    action: str = ""


DIGITS = tuple(f"annotate.category_{digit}" for digit in range(10))
FIRST_BOX = "first_box"  # comes before anything was done, where nobody has drawn yet

HINTS: tuple[HintSpec, ...] = (
    HintSpec(FIRST_BOX, "Drag a box around an object.", "", 0, (DREW,), 50),
    HintSpec(
        "done", "Every object has its box? {key}: done, next picture", DREW, 1, ("done",), 6, "done"
    ),
    HintSpec(
        "digits",
        "1 to 9: category of the box. {key}: another, or a new one",
        DREW,
        2,
        (*DIGITS, "pick_category"),
        6,
        "pick_category",
    ),
    HintSpec(
        "next_box", "{key}: from box to box", DREW, 6, ("next_box", "previous_box"), 6, "next_box"
    ),
    HintSpec(
        "paste_previous",
        "{key}: the boxes of the previous picture, here too",
        DREW,
        10,
        ("paste_previous",),
        6,
        "paste_previous",
    ),
    HintSpec(
        "train",
        "Enough for a first training. {key}: train, and see what it finds",
        "done",
        10,
        ("train", "start_training"),
        4,
        "train",
    ),
)


class Hints(QObject):
    """Says which hint is due. Hears of everything that is done, by the ids of actions.

    Signals:
        changed: the text to show; empty when there is nothing to say.
    """

    changed = Signal(str)

    def __init__(self, options: Options, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._done: dict[str, int] = {}
        self._current: HintSpec | None = None
        self._left = 0
        self._is_new = False  # nobody has drawn here yet
        options.changed.connect(self._note_option)

    @property
    def text(self) -> str:
        """The hint that is shown, in the language of the window."""
        if self._current is None:
            return ""
        text = QCoreApplication.translate("hints", self._current.text)
        return text.format(key=key_text(self._current.action)) if self._current.action else text

    def begin(self, is_new: bool) -> None:
        """A project is open; ``is_new`` when it has no box yet."""
        self._is_new = is_new
        self._go_on()

    def note(self, what: str) -> None:
        """Something was done: ``DREW``, or the id of an action."""
        self._done[what] = self._done.get(what, 0) + 1
        self._is_new = self._is_new and what != DREW
        if self._current is not None:
            self._left -= 1
            if what in self._current.ends or self._left <= 0:
                self._current = None
        self._go_on()

    def again(self) -> None:
        """Forget what was shown: all of it comes again at its time."""
        self._options.keep(KEPT_AS, "")
        self._done.clear()
        self._options.set("hints", True)
        self._go_on()

    def _go_on(self) -> None:
        if self._current is None and self._options.is_on("hints"):
            shown = self._options.kept(KEPT_AS).split()
            due = (spec for spec in HINTS if spec.id not in shown and self._is_due(spec))
            self._current = next(due, None)
            if self._current is not None:
                self._left = self._current.patience
                self._options.keep(KEPT_AS, " ".join([*shown, self._current.id]))
        self.changed.emit(self.text)

    def _is_due(self, spec: HintSpec) -> bool:
        if spec.id == FIRST_BOX:
            return self._is_new
        # Whoever does it already needs not be told.
        return self._done.get(spec.after, 0) >= spec.count and not any(
            what in self._done for what in spec.ends if spec.after != what
        )

    def _note_option(self, option: str) -> None:
        if option == "hints":
            if not self._options.is_on("hints"):
                self._current = None
            self._go_on()
