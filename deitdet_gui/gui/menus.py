"""The menu bar, made from the table of actions: everything is within reach of the mouse.

An entry is a stand-in without a key of its own. When its menu opens it looks for the action that it
stands for, so that pages may come and go, and no action's keys suffer from being in a menu.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from deitdet_gui.gui.action_groups import family, family_text, group_name
from deitdet_gui.gui.actions import (
    ACTIONS,
    ActionSpec,
    Place,
    TableAction,
    action_text,
    key_text,
)
from deitdet_gui.gui.mnemonics import with_mnemonics
from deitdet_gui.gui.tick_menu import TickMenu

# Menu -> which groups of the table are in it, in this order. A group that is not named is at the
# end of its place's menu.
_GROUPS: dict[str, tuple[tuple[Place, str], ...]] = {
    "project": (("window", "Project"), ("window", "Exchange"), ("window", "Leave")),
    "edit": (
        ("window", "Edit"),
        ("annotate", "Clipboard"),
        ("annotate", "Select"),
        ("window", "Preferences"),
    ),
    "box": (("annotate", "Boxes"), ("annotate", "Attributes")),
    "picture": (("annotate", "Pictures"), ("annotate", "Picture file")),
    "view": (
        ("annotate", "View"),
        ("review", "View"),
        ("window", "Pages"),
        ("window", "View"),
    ),
    "category": (("annotate", "Category"),),
    "train": (("window", "Training"), ("train", "Training")),
    "review": (("review", "Answer"), ("review", "Category"), ("review", "Move")),
    "help": (("window", "Help"), ("annotate", "Help")),
}
# Groups that are a menu of their own within theirs: long, and not asked for often.
_INNER = (("annotate", "Arrange"), ("health", "Findings"))
_REST: dict[Place, str] = {
    "window": "project",
    "annotate": "box",
    "train": "train",
    "review": "review",
    "health": "review",
}


class Menus(QObject):
    """Fills the menu bar of a window.

    Signals:
        recent_asked: the person wants this project's folder again.
    """

    recent_asked = Signal(object)

    def __init__(self, window: QMainWindow, recent: Callable[[], list[Path]]) -> None:
        """Make every menu.

        Args:
            window: whose menu bar it is; actions are looked for below it.
            recent: the folders of projects that were open lately.
        """
        super().__init__(window)
        self._window = window
        self._recent = recent
        names = _menu_names()
        for name, title in zip(names, with_mnemonics(names.values()), strict=True):
            menu = TickMenu(title, window.menuBar())
            window.menuBar().addMenu(menu)
            menu.setObjectName(name)
            menu.setToolTipsVisible(True)
            self._fill(menu, specs_of(name))
            menu.aboutToShow.connect(self._refresh)

    def _fill(self, menu: QMenu, specs: list[ActionSpec]) -> None:
        group = None
        inner: dict[str, QMenu] = {}  # ten entries for the digits would drive out all others
        for spec in specs:
            if group is not None and (spec.place, spec.group) != group:
                menu.addSeparator()
            group = spec.place, spec.group
            name, title = family(spec), family_text(spec)
            if group in _INNER:
                name, title = spec.group, group_name(spec.group)
            if name and name not in inner:
                inner[name] = TickMenu(title, menu)
                menu.addMenu(inner[name])
                inner[name].aboutToShow.connect(self._refresh)
            inner.get(name, menu).addAction(_Entry(spec, self._window))
            if spec.id == "open":
                self._add_recent(menu)

    def _add_recent(self, menu: QMenu) -> None:
        recent = menu.addMenu(self.tr("Open again"))
        recent.setObjectName("recent")
        recent.aboutToShow.connect(self._list_recent)

    def _list_recent(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        menu.clear()
        folders = self._recent()
        for folder, text in zip(folders, with_mnemonics(map(str, folders)), strict=True):
            entry = menu.addAction(text)
            entry.setData(str(folder))
            entry.triggered.connect(self._open_recent)
        if not folders:
            menu.addAction(self.tr("No project yet")).setEnabled(False)

    def _open_recent(self) -> None:
        entry = self.sender()
        assert isinstance(entry, QAction)
        self.recent_asked.emit(Path(str(entry.data())))

    def _refresh(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        refresh(menu, actions_below(self._window))


class _Entry(QAction):
    """Stands for an action of the table."""

    def __init__(self, spec: ActionSpec, window: QMainWindow) -> None:
        super().__init__(action_text(spec).replace("&", "&&"), window)
        self.spec = spec
        self._window = window
        self.triggered.connect(self._run)

    def _run(self) -> None:
        action = actions_below(self._window).get(self.spec.id)
        if action is not None and action.is_in_front:
            action.trigger()


def specs_of(menu: str) -> list[ActionSpec]:
    """The actions of a menu, group by group."""
    named = {group for groups in _GROUPS.values() for group in groups}
    found = []
    for group in _GROUPS[menu]:
        found += [spec for spec in ACTIONS if (spec.place, spec.group) == group]
    for spec in ACTIONS:
        if (spec.place, spec.group) not in named and _REST[spec.place] == menu:
            found.append(spec)
    return found


def actions_below(window: QMainWindow) -> dict[str, TableAction]:
    """Action id -> the action, of the page in front where several have it."""
    found: dict[str, TableAction] = {}
    for action in window.findChildren(TableAction):
        if action.spec.id not in found or action.is_in_front:
            found[action.spec.id] = action
    return found


def refresh(menu: QMenu, actions: dict[str, TableAction]) -> None:
    """Let the entries of a menu say how things stand: texts, keys, and what can be done now."""
    entries = [entry for entry in menu.actions() if isinstance(entry, _Entry)]
    seen: dict[str, _Entry] = {}
    for entry in entries:
        action = actions.get(entry.spec.id)
        is_in_front = action is not None and action.is_in_front
        entry.setEnabled(action is not None and is_in_front and action.isEnabled())
        if action is not None:
            entry.setCheckable(action.isCheckable())
            entry.setChecked(action.isChecked())
        # Two pages may do the same, such as to fit the picture: one entry is enough.
        text = action_text(entry.spec)
        entry.setVisible(is_in_front or text not in seen)
        if is_in_front and text in seen:
            seen[text].setVisible(False)
        seen[text] = entry
    _write(menu, actions)


def _write(menu: QMenu, actions: dict[str, TableAction]) -> None:
    shown = [one for one in menu.actions() if one.isVisible() and not one.isSeparator()]
    texts = []
    for one in shown:
        action = actions.get(one.spec.id) if isinstance(one, _Entry) else None
        own = one.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
        texts.append(action.text() if action is not None else own)
    for one, text in zip(shown, with_mnemonics(texts), strict=True):
        key = key_text(one.spec.id) if isinstance(one, _Entry) else ""
        one.setText(f"{text}\t{key}" if key else text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def _menu_names() -> dict[str, str]:
    return {
        "project": _tr("Project"),
        "edit": _tr("Edit"),
        "box": _tr("Box"),
        "picture": _tr("Picture"),
        "view": _tr("View"),
        "category": _tr("Category"),
        "train": _tr("Train"),
        "review": _tr("Review"),
        "help": _tr("Help"),
    }
