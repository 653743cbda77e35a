"""The choices that were made last, among the window's preferences."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox

_GROUP = "exchange/"


class LastChoices:
    """Short texts by name. A damaged file may hold anything: then it is as if there were none."""

    def __init__(self, preferences: QSettings) -> None:
        self._preferences = preferences

    def text(self, name: str) -> str:
        """What was kept; the empty string where nothing was."""
        kept = self._preferences.value(_GROUP + name, "")
        return kept if isinstance(kept, str) else ""

    def keep(self, name: str, text: str) -> None:
        self._preferences.setValue(_GROUP + name, text)

    def folder(self, name: str, otherwise: Path) -> Path:
        """A folder that was kept, if it is there still."""
        kept = Path(self.text(name) or otherwise)
        return kept if kept.is_dir() else otherwise

    def restore(self, name: str, box: QComboBox) -> None:
        """Choose what was chosen, if the box has it still; else nothing changes."""
        place = box.findData(self.text(name)) if self.text(name) else -1
        if place >= 0:
            box.setCurrentIndex(place)
