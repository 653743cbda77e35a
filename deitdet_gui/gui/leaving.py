"""What the person is asked before a project is closed."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from deitdet_gui.gui.ask import Ask


class Leaving(QObject):
    """Asks; True means close."""

    def __init__(self, window: QWidget, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._ask = ask

    def may_stop_engine(self, is_training: bool) -> bool:
        if is_training:
            title = self.tr("A training is running")
            text = self.tr(
                "Stop it and close? The best model so far is kept, and it can go on the next time."
            )
        else:
            title = self.tr("The model is looking at your pictures")
            text = self.tr("Stop it and close? You can let it look again at any time.")
        return self._ask.confirm(
            self._window, title, text, yes=self.tr("Stop and close"), no=self.tr("Go on")
        )

    def may_leave_unsaved(self, is_in_conflict: bool) -> bool:
        text = self.tr(
            "annotations.json could not be written. Your changes are in the journal and "
            "come back when you open the project again. Close anyway?"
        )
        if is_in_conflict:
            text = self.tr(
                "annotations.json could not be written, because another program changed it. Your "
                "version is kept as a backup, but your changes do not come back by themselves. "
                "Close anyway?"
            )
        return self._ask.confirm(
            self._window, self.tr("Not saved"), text, yes=self.tr("Close"), no=self.tr("Stay")
        )
