"""The projects that were open lately, newest first; kept in the preferences."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

MOST_RECENT = 8  # that are shown
MOST_KEPT = 24
STORED_AS = "recent"


class RecentProjects(QObject):
    """Folders of projects.

    Signals:
        changed: the folders, newest first.
    """

    changed = Signal(list)

    def __init__(self, preferences: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def folders(self) -> list[Path]:
        """Those that are there now. A disk that is not plugged in may be back tomorrow."""
        return [folder for folder in self._kept() if folder.is_dir()][:MOST_RECENT]

    def remember(self, folder: Path) -> None:
        """Put this one on top."""
        self._keep([folder, *(f for f in self._kept() if f != folder)])

    def forget(self, folder: Path) -> None:
        """Take this one off the list; the project stays as it is."""
        self._keep([f for f in self._kept() if f != folder])

    def _kept(self) -> list[Path]:
        kept = self._preferences.value(STORED_AS, [])
        folders = kept if isinstance(kept, list) else [kept]  # an INI file keeps one as a text
        return [Path(f) for f in folders if isinstance(f, str) and f and "\0" not in f]

    def _keep(self, folders: list[Path]) -> None:
        self._preferences.setValue(STORED_AS, [str(f) for f in folders[:MOST_KEPT]])
        self.changed.emit(self.folders())
