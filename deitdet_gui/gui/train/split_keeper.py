"""The dialog in which the split is made anew, as the Train page opens it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.project import Opened
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.train.split_dialog import SplitDialog


class SplitKeeper(QObject):
    """Lets the person make the split of a project anew.

    Signals:
        changed: another split is on disk now.
    """

    changed = Signal()

    def __init__(self, opened: Opened, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._opened = opened
        self._ask = ask
        self._page = page

    def open_dialog(self) -> None:
        """Show what it is now, and what it may be."""
        dialog = SplitDialog(self._opened, self._ask, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.split_changed.connect(self.changed)
        dialog.open()

    def give_up(self) -> None:
        """Close it; for closing the project."""
        for dialog in self._page.findChildren(SplitDialog):
            dialog.reject()
