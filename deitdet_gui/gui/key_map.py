"""The keys in force: those of the table of actions, and where the person chose others, theirs.

There is one map for the whole application, as there is one clipboard and one translator: whatever
makes an action or names a key asks it, and hears of a change by its signal.
"""

import functools
import json
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence

from deitdet_gui.gui.action_table import ACTIONS, ActionSpec, Place

STORED_AS = "keys"  # in the preferences: JSON, action id -> list of keys
PICTURE_PLACES: tuple[Place, ...] = ("window", "annotate", "review")  # where a canvas has the keys
ALWAYS = {"done": ("Space",), "review_done": ("Space",)}  # the canvas taps for them by itself


class KeyMap(QObject):
    """Action id -> its keys in Qt's portable spelling. Only what differs is kept.

    Signals:
        changed: some action has other keys now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._store: QSettings | None = None

    def use(self, store: QSettings | None) -> None:
        """Take what was chosen before from here, and keep what is chosen from now on there."""
        self._store = store
        self._chosen = _read(str(store.value(STORED_AS, ""))) if store is not None else {}
        self._part()
        self.changed.emit()

    def keys_of(self, action: str) -> tuple[str, ...]:
        """The keys of an action, the one to show first.

        Raises:
            KeyError: there is no such action.
        """
        spec = spec_of(action)
        return self._chosen.get(action, spec.keys)

    def is_changed(self, action: str) -> bool:
        return action in self._chosen

    @property
    def changed_actions(self) -> frozenset[str]:
        return frozenset(self._chosen)

    def give(self, action: str, keys: Iterable[str]) -> None:
        """Let an action have these keys and no others, but for those it cannot lose."""
        spec = spec_of(action)
        plain = [_plain(key) for key in (*keys, *ALWAYS.get(action, ()))]
        wanted = tuple(dict.fromkeys(key for key in plain if key))
        if wanted == tuple(_plain(key) for key in spec.keys):
            self._chosen.pop(action, None)
        else:
            self._chosen[action] = wanted
        self._keep()

    def take_away(self, action: str, key: str) -> None:
        self.give(action, [k for k in self.keys_of(action) if _plain(k) != _plain(key)])

    def reset(self, action: str) -> None:
        """Back to the keys of the table; an action that was given one of them loses it again."""
        for key in spec_of(action).keys:
            for other in self.holders(action, key):
                self.take_away(other.id, key)
        if self._chosen.pop(action, None) is not None:
            self._keep()

    def reset_all(self) -> None:
        self._chosen.clear()
        self._keep()

    def holders(self, action: str, key: str) -> list[ActionSpec]:
        """The other actions that this key would call too if ``action`` had it."""
        mine, plain = spec_of(action), _plain(key)
        return [
            spec
            for spec in ACTIONS
            if spec.id != action
            and _meet(mine.place, spec.place)
            and plain in map(_plain, self.keys_of(spec.id))
        ]

    def _part(self) -> None:
        """Let no two actions have one key: Qt would call neither of them.

        What was chosen under an older table, or written by hand, may hold what a new action has
        by now, or what the canvas needs. What the person chose goes before the table.
        """
        for action, keys in list(self._chosen.items()):
            spec = spec_of(action)
            own = {*map(_plain, spec.keys), *ALWAYS.get(action, ())}
            free = [k for k in keys if k in own or not why_fixed(spec.place, k)]
            self._chosen[action] = tuple(dict.fromkeys((*free, *ALWAYS.get(action, ()))))
        for action in list(self._chosen):
            for key in self._chosen[action]:
                for other in self.holders(action, key):
                    left = [k for k in map(_plain, self.keys_of(other.id)) if k != key]
                    self._chosen[other.id] = tuple(left)

    def _keep(self) -> None:
        if self._store is not None:
            row = {action: list(keys) for action, keys in sorted(self._chosen.items())}
            self._store.setValue(STORED_AS, json.dumps(row))
        self.changed.emit()


KEYS = KeyMap()


_SPECS = {spec.id: spec for spec in ACTIONS}


def spec_of(action: str) -> ActionSpec:
    """The row of an action.

    Raises:
        KeyError: there is no such action.
    """
    return _SPECS[action]


def why_fixed(place: Place, key: str) -> str:
    """Why this key cannot be given to an action of ``place``; empty where it can."""
    name = _plain(key).rpartition("+")[2]
    if place not in PICTURE_PLACES:
        return ""
    if name in ("Up", "Down", "Left", "Right"):
        return QCoreApplication.translate("keys", "The arrows nudge boxes and move the picture.")
    if _plain(key) == "Space":
        return QCoreApplication.translate(
            "keys", "Space says done when it is tapped and moves the picture while it is held."
        )
    if _plain(key) == "H":
        return QCoreApplication.translate("keys", "H hides the boxes for as long as it is held.")
    if _plain(key) == "Esc" and place != "review":
        return QCoreApplication.translate("keys", "Esc gives up what is being drawn.")
    return ""


def native(key: str) -> str:
    """A key as the system writes it."""
    return QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)


@functools.cache
def _plain(key: str) -> str:
    return QKeySequence.fromString(key).toString()


def _meet(one: Place, other: Place) -> bool:
    """Whether both can hear a key at the same time."""
    return one == other or "window" in (one, other)


def _read(text: str) -> dict[str, tuple[str, ...]]:
    """What was kept. Damage, and actions that are no more, count as nothing chosen."""
    try:
        row = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    known = {spec.id: spec for spec in ACTIONS}
    found = {}
    for action, keys in row.items() if isinstance(row, dict) else ():
        if action in known and isinstance(keys, list) and all(isinstance(k, str) for k in keys):
            found[action] = tuple(plain for key in keys if (plain := _plain(key)))
    return found
