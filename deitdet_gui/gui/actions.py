"""QActions from the table of actions (``action_table.py``), which pages and window connect."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from deitdet_gui.gui.action_table import ACTIONS, ActionSpec, Place

__all__ = ["ACTIONS", "ActionSpec", "Place", "key_text", "make_actions"]


def key_text(action: str) -> str:
    """The first key of an action, as the system writes it."""
    keys = next(spec.keys for spec in ACTIONS if spec.id == action)
    return QKeySequence.fromString(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def make_actions(
    owner: QWidget, place: Place, slots: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the QActions of one place, with keys that work while ``owner`` or a child has focus.

    Args:
        owner: the window or page that the actions belong to.
        place: which rows of the table.
        slots: action id -> bound method to call. Rows without a slot are not made.
    """
    context = (
        Qt.ShortcutContext.WindowShortcut
        if place == "window"
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    made = {}
    for spec in ACTIONS:
        if spec.place != place or spec.id not in slots:
            continue
        action = QAction(QCoreApplication.translate("actions", spec.text), owner)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence.fromString(key) for key in spec.keys])
        action.setShortcutContext(context)
        action.triggered.connect(slots[spec.id])
        owner.addAction(action)
        made[spec.id] = action
    return made
