"""The projects that were open lately, newest first; kept in the preferences."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

MOST_RECENT = 8
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
        """Those that are still there."""
        kept = self._preferences.value(STORED_AS, [])
        folders = kept if isinstance(kept, list) else [kept]  # an INI file keeps one as a text
        return [Path(f) for f in folders if isinstance(f, str) and Path(f).is_dir()]

    def remember(self, folder: Path) -> None:
        """Put this one on top."""
        folders = [folder, *(f for f in self.folders() if f != folder)][:MOST_RECENT]
        self._preferences.setValue(STORED_AS, [str(f) for f in folders])
        self.changed.emit(folders)

    def forget(self, folder: Path) -> None:
        """Take this one off the list; the project stays as it is."""
        folders = [f for f in self.folders() if f != folder]
        self._preferences.setValue(STORED_AS, [str(f) for f in folders])
        self.changed.emit(folders)
