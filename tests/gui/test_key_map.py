"""Keys that the person chose: kept, in force at once, and never two things by one key."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.actions import ACTIONS, how_to, key_text, make_actions
from deitdet_gui.gui.key_map import KEYS, KeyMap, why_fixed


@pytest.fixture(autouse=True)
def _the_keys_of_the_table() -> Iterator[None]:
    KEYS.use(None)
    yield
    KEYS.use(None)


def store(folder: Path) -> QSettings:
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def test_only_what_differs_is_kept_and_it_is_there_the_next_time(tmp_path: Path) -> None:
    first = KeyMap()
    first.use(store(tmp_path))
    first.give("fit", ["Ctrl+Alt+F", "0"])
    first.give("save", ["Ctrl+S"])  # what it has anyway
    kept = store(tmp_path)
    assert json.loads(str(kept.value("keys"))) == {"fit": ["Ctrl+Alt+F", "0"]}
    again = KeyMap()
    again.use(kept)
    assert again.keys_of("fit") == ("Ctrl+Alt+F", "0")
    assert again.keys_of("save") == ("Ctrl+S",)


@pytest.mark.parametrize(
    "damage",
    ["{", "[]", '{"fit": 3}', '{"gone": ["G"]}', '{"fit": [3]}', "[" * 100_000],
)
def test_damaged_keys_count_as_none_chosen(tmp_path: Path, damage: str) -> None:
    spoiled = store(tmp_path)
    spoiled.setValue("keys", damage)
    some = KeyMap()
    some.use(spoiled)
    assert some.keys_of("fit") == ("Ctrl+F",)
    assert not some.changed_actions


@pytest.mark.parametrize(
    ("kept", "now"),
    [
        # chosen before another action got the key
        ({"fit": ["Ctrl+S"]}, {"fit": ("Ctrl+S",), "save": ()}),
        ({"fit": ["G"], "zoom_selection": ["Q", "G"]}, {"fit": ("G",), "zoom_selection": ("Q",)}),
        # the canvas needs them
        ({"fit": ["Left", "H", "G"]}, {"fit": ("G",)}),
        ({"done": ["G"]}, {"done": ("G", "Space")}),
        ({"fit": ["no key", "\ud800", "", "G"]}, {"fit": ("G",)}),
    ],
)
def test_keys_that_would_call_two_things_are_parted_when_they_are_read(
    tmp_path: Path, kept: dict[str, list[str]], now: dict[str, tuple[str, ...]]
) -> None:
    spoiled = store(tmp_path)
    spoiled.setValue("keys", json.dumps(kept))
    some = KeyMap()
    some.use(spoiled)
    assert {action: some.keys_of(action) for action in now} == now
    assert not [key for s in ACTIONS for key in some.keys_of(s.id) if some.holders(s.id, key)]


def test_an_action_follows_its_keys_at_once(qtbot: QtBot) -> None:
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    fired: list[bool] = []
    make_actions(page, "annotate", {"next_image": lambda: fired.append(True)})
    with qtbot.waitActive(page):
        page.show()
    KEYS.give("next_image", ["G"])
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert not fired
    qtbot.keyClick(page, Qt.Key.Key_G)
    assert fired
    assert key_text("next_image") == "G"


def test_sentences_name_an_action_that_has_lost_its_keys() -> None:
    KEYS.give("skip", [])
    assert key_text("skip") == ""
    assert how_to("skip") == "“Skip: do not use”"


def test_a_key_is_in_the_way_where_both_actions_can_hear_it() -> None:
    def who(action: str, key: str) -> list[str]:
        return [spec.id for spec in KEYS.holders(action, key)]

    assert who("fit", "Z") == ["zoom_selection"]
    assert who("save", "Z") == ["zoom_selection", "review_zoom"]
    assert who("fit", "Ctrl+S") == ["save"]
    assert who("accept", "W") == []
    assert who("fit", "Ctrl+F") == []


def test_resetting_takes_the_key_from_whoever_has_it_meanwhile() -> None:
    KEYS.give("fit", [])
    KEYS.give("zoom_selection", ["Z", "Ctrl+F"])
    KEYS.reset("fit")
    assert KEYS.keys_of("fit") == ("Ctrl+F",)
    assert KEYS.keys_of("zoom_selection") == ("Z",)
    KEYS.reset_all()
    assert not KEYS.changed_actions


def test_space_stays_with_done_because_the_canvas_taps_it() -> None:
    KEYS.give("done", ["G"])
    assert KEYS.keys_of("done") == ("G", "Space")


def test_keys_of_the_canvas_cannot_be_given_away() -> None:
    for key in ("Space", "H", "Up", "Shift+Left", "Alt+Down", "Esc"):
        assert why_fixed("annotate", key)
        assert why_fixed("window", key)
        assert not why_fixed("train", key)
    assert not why_fixed("annotate", "Shift+Space")
    assert not why_fixed("review", "Esc")


ids = st.sampled_from([spec.id for spec in ACTIONS])
keys = st.sampled_from(["G", "Ctrl+G", "Ctrl+S", "D", "Z", "F5", "Ctrl+Return"])


@given(st.lists(st.tuples(ids, keys), max_size=8), st.lists(ids, max_size=4))
def test_taking_what_is_in_the_way_leaves_one_action_a_key(
    given_to: list[tuple[str, str]], reset: list[str]
) -> None:
    some = KeyMap()
    for action, key in given_to:
        for other in some.holders(action, key):
            some.take_away(other.id, key)
        some.give(action, [*some.keys_of(action), key])
    for action in reset:
        some.reset(action)
    for place in {spec.place for spec in ACTIONS}:
        heard = [spec for spec in ACTIONS if spec.place in (place, "window")]
        keys_there = [key for spec in heard for key in some.keys_of(spec.id)]
        assert len(keys_there) == len(set(keys_there)), place
