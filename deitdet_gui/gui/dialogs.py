"""The sheets and dialogs that belong to the window itself: keys, settings, the palette."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMainWindow

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.gui.keys_dialog import KeysDialog
from deitdet_gui.gui.keys_sheet import KeysSheet
from deitdet_gui.gui.menus import actions_below
from deitdet_gui.gui.options import Options
from deitdet_gui.gui.palette import Palette
from deitdet_gui.gui.palette_entries import (
    Entry,
    PictureEntries,
    action_entries,
    option_entries,
    project_entries,
)
from deitdet_gui.gui.settings_dialog import SettingsDialog

MOST_REMEMBERED = 20  # of what was chosen in the palette
STORED_AS = "palette"  # in the preferences


class Dialogs(QObject):
    """Opens them. What the palette offers comes from the table of actions and the options."""

    def __init__(
        self,
        window: QMainWindow,
        options: Options,
        preferences: QSettings,
        recent: Callable[[], list[Path]],
        open_project: Callable[[Path], object],
    ) -> None:
        """Nothing is shown yet.

        Args:
            window: over which they are shown.
            options: what the settings set.
            preferences: where it is kept what was chosen lately.
            recent: the folders of the projects that were open lately.
            open_project: opens one of them.
        """
        super().__init__(window)
        self._window = window
        self._options = options
        self._preferences = preferences
        self._recent = recent
        self._open_project = open_project
        self._images: Callable[[], Iterable[Image]] = list
        self._go_to: Callable[[ImageId], object] = _go_nowhere

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does."""
        return {
            "keys": self.show_keys,
            "choose_keys": self.choose_keys,
            "settings": self.show_settings,
            "palette": self.show_palette,
        }

    def know_pictures(
        self, images: Callable[[], Iterable[Image]], go_to: Callable[[ImageId], object]
    ) -> None:
        """Say which pictures can be gone to from the palette, and how."""
        self._images, self._go_to = images, go_to

    def show_keys(self) -> None:
        """Show the sheet of keys; one is enough."""
        sheet = self._window.findChild(KeysSheet)
        if sheet is None:
            sheet = KeysSheet(self._window, actions_below(self._window).get("choose_keys"))
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()

    def choose_keys(self) -> None:
        KeysDialog(self._window).open()

    def show_settings(self) -> None:
        SettingsDialog(self._options, self._window).open()

    def show_palette(self) -> None:
        pictures = PictureEntries(self._images(), self._go_to)
        palette = Palette(self._window, list(self._entries()), pictures, self._used)
        palette.accepted.connect(self._run)
        palette.show()
        palette.activateWindow()
        palette.field.setFocus()

    @property
    def _used(self) -> list[str]:
        kept = self._preferences.value(STORED_AS, [])
        ids = kept if isinstance(kept, list) else [kept]  # an INI file keeps one as a text
        return [id_ for id_ in ids if isinstance(id_, str)]

    def _entries(self) -> Iterator[Entry]:
        yield from action_entries(actions_below(self._window).values())
        yield from option_entries(self._options)
        yield from project_entries(self._recent(), self._open_project)

    def _run(self) -> None:
        palette = self.sender()
        assert isinstance(palette, Palette)
        entry = palette.chosen
        palette.hide()  # the window has the keyboard again before anything is done
        self._window.activateWindow()
        if entry is None:
            return
        if not entry.id.startswith("picture:"):
            used = [entry.id, *(id_ for id_ in self._used if id_ != entry.id)]
            self._preferences.setValue(STORED_AS, used[:MOST_REMEMBERED])
        entry.run()


def _go_nowhere(_image: ImageId) -> None:
    """No project is open."""
