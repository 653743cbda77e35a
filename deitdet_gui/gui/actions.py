"""QActions from the table of actions (``action_table.py``), which pages and window connect."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from deitdet_gui.gui.action_table import ACTIONS, ActionSpec, Place
from deitdet_gui.gui.key_map import KEYS, native, spec_of

__all__ = [
    "ACTIONS",
    "ActionSpec",
    "Place",
    "TableAction",
    "action_text",
    "how_to",
    "key_text",
    "make_actions",
]


class TableAction(QAction):
    """The action of one row. It follows the keys that the person chooses."""

    def __init__(self, spec: ActionSpec, owner: QWidget) -> None:
        """Make it for a window or page; keys work while ``owner`` or a child has the focus."""
        super().__init__(action_text(spec), owner)
        self.spec = spec
        self._owner = owner
        self.setObjectName(spec.id)
        self.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if spec.place == "window"
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._take_keys()
        KEYS.changed.connect(self._take_keys)

    @property
    def is_in_front(self) -> bool:
        """Whether what it works on can be seen."""
        return self.spec.place == "window" or self._owner.isVisible()

    def _take_keys(self) -> None:
        self.setShortcuts([QKeySequence.fromString(key) for key in KEYS.keys_of(self.spec.id)])


def action_text(spec: ActionSpec) -> str:
    """What an action is called in the language of the window."""
    return QCoreApplication.translate("actions", spec.text)


def key_text(action: str) -> str:
    """The first key of an action, as the system writes it; empty where it has none."""
    keys = KEYS.keys_of(action)
    return native(keys[0]) if keys else ""


def how_to(action: str) -> str:
    """How a sentence tells of an action: by its key, or its name where the key was taken away."""
    return key_text(action) or f"“{action_text(spec_of(action))}”"


def make_actions(
    owner: QWidget, place: Place, slots: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the QActions of one place, with keys that work while ``owner`` or a child has focus.

    Args:
        owner: the window or page that the actions belong to.
        place: which rows of the table.
        slots: action id -> bound method to call. Rows without a slot are not made.
    """
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.place != place or spec.id not in slots:
            continue
        action = TableAction(spec, owner)
        action.triggered.connect(slots[spec.id])
        owner.addAction(action)
        made[spec.id] = action
    return made
