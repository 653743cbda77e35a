"""What a person can set about how the window behaves: one table, kept in the preferences.

The settings dialog is made from the table. Work is never kept here, and nothing here changes a file
of the project.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from deitdet_gui.gui.language import LANGUAGES

Value = bool | str


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One row. An option with ``choices`` takes one of their ids, any other is on or off."""

    id: str
    group: str
    text: str
    default: Value
    choices: Mapping[str, str] = field(default_factory=dict)  # id -> what it is called


OPTIONS: tuple[OptionSpec, ...] = (
    OptionSpec("advance_after_box", "Moving on", "Go on after one box", False),
    OptionSpec(
        "view_on_next",
        "Moving on",
        "View of the next picture",
        "keep",
        {
            "fit": "All of it",
            "keep": "The same zoom and place",
            "remember": "As it was left",
        },
    ),
    OptionSpec(
        "names",
        "View",
        "Names on boxes",
        "always",
        {
            "always": "Always",
            "marked": "Under the mouse and selected",
            "never": "Never",
        },
    ),
    OptionSpec("minimap", "View", "Overview in the corner while zoomed in", True),
    OptionSpec("pixel_grid", "View", "Lines between pixels that are large enough", True),
    OptionSpec("watch_learning", "View", "Watch it learn on the open picture", True),
    OptionSpec("draw_by_clicks", "Mouse", "Draw by two clicks where nothing is", False),
    OptionSpec("snap", "Mouse", "Stick to edges that are near (not while Alt is held)", True),
    OptionSpec(
        "crosshair",
        "Mouse",
        "Crosshair",
        "drawing",
        {"always": "Always", "drawing": "While drawing", "never": "Never"},
    ),
    OptionSpec(
        "wheel",
        "Mouse",
        "Wheel",
        "zoom",
        {"zoom": "Zooms", "scroll": "Scrolls, and zooms with Ctrl"},
    ),
    OptionSpec("watch_folder", "Pictures", "Look for new pictures while a project is open", True),
    OptionSpec(
        "add_new_pictures", "Pictures", "Add new pictures to the project without asking", False
    ),
    OptionSpec(
        "scheme",
        "Window",
        "Colours of the window",
        "system",
        {"system": "As the system", "light": "Light", "dark": "Dark"},
    ),
    OptionSpec(
        "language", "Window", "Language", "system", {"system": "As the system", **LANGUAGES}
    ),
    OptionSpec("hints", "Window", "Hints for the first steps", True),
    OptionSpec(
        "recent_categories_first", "Categories", "Last used categories on top of the list", False
    ),
)


def option_text(text: str) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate("options", text)


class Options(QObject):
    """The options as they are set now.

    Signals:
        changed: this option has another value (its id).
    """

    changed = Signal(str)

    def __init__(self, store: QSettings | None = None, parent: QObject | None = None) -> None:
        """Read what was set before.

        Args:
            store: where it is kept; None to forget it when the window is gone.
            parent: of the object.
        """
        super().__init__(parent)
        self._store = store
        self._values = {spec.id: self._read(spec) for spec in OPTIONS}
        self._kept: dict[str, str] = {}
        if store is not None:
            names = (
                key.removeprefix("kept/") for key in store.allKeys() if key.startswith("kept/")
            )
            self._kept = {name: str(store.value(f"kept/{name}", "")) for name in names}

    def __getitem__(self, option: str) -> Value:
        return self._values[option]

    def is_on(self, option: str) -> bool:
        return self._values[option] is True

    def choice(self, option: str) -> str:
        return str(self._values[option])

    def set(self, option: str, value: Value) -> None:
        """Set an option, and keep it for the next time.

        Raises:
            KeyError: there is no such option.
        """
        if self._values[option] == value:
            return
        self._values[option] = value
        if self._store is not None:
            self._store.setValue(f"options/{option}", value)
        self.changed.emit(option)

    def kept(self, name: str) -> str:
        """Something beside the options that was kept by this name; empty if nothing was."""
        return str(self._kept.get(name, ""))

    def keep(self, name: str, value: str) -> None:
        """Keep something that is no option and is not shown as one."""
        self._kept[name] = value
        if self._store is not None:
            self._store.setValue(f"kept/{name}", value)

    def toggle(self, option: str) -> None:
        """Turn an option on or off."""
        self.set(option, not self.is_on(option))

    def _read(self, spec: OptionSpec) -> Value:
        if self._store is None:
            return spec.default
        kept = str(self._store.value(f"options/{spec.id}", spec.default))
        if spec.choices:
            return kept if kept in spec.choices else spec.default
        return {"true": True, "false": False}.get(kept.casefold(), spec.default)
