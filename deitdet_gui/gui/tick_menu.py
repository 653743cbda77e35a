"""A menu with entries to tick."""

from PySide6.QtWidgets import QMenu


class TickMenu(QMenu):
    """Known to ``look.py`` by its name, which draws edges around its ticks in a dark window.

    A ``QMenu`` cannot be: Qt paints the lists of combo boxes, also those of its own dialogs, on
    the ground of that.
    """
