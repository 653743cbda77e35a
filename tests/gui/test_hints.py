"""Hints: each comes once, one at a time, and goes when what it speaks of was done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.action_table import ACTIONS
from deitdet_gui.gui.hints import DREW, HINTS, Hints
from deitdet_gui.gui.options import Options


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def fresh(store: QSettings) -> Hints:
    """As after a new start of the app."""
    return Hints(Options(store))


def test_a_new_project_says_how_to_begin_until_the_first_box_and_never_again(
    store: QSettings, qtbot: QtBot
) -> None:
    hints = fresh(store)
    assert hints.text == ""
    hints.begin(is_new=True)
    assert hints.text == "Drag a box around an object."
    hints.note("next_image")
    assert hints.text == "Drag a box around an object.", "it waits for the first box"
    hints.note(DREW)
    assert "Drag" not in hints.text
    later = fresh(store)
    later.begin(is_new=True)
    assert later.text == ""


def test_a_project_with_boxes_does_not_say_how_to_begin(store: QSettings) -> None:
    hints = fresh(store)
    hints.begin(is_new=False)
    assert hints.text == ""


def test_every_hint_comes_once_at_its_time_and_goes_when_its_thing_is_done(
    store: QSettings,
) -> None:
    hints = fresh(store)
    hints.begin(is_new=True)
    for spec in HINTS:
        for _ in range(spec.count + 40):
            if spec.id in _shown(hints) and _current(hints) == spec.id:
                break
            hints.note(spec.after)
        assert _current(hints) == spec.id
        said = hints.text
        hints.note(spec.ends[0])
        assert hints.text != said
    for _ in range(60):
        for what in (DREW, "done", "next_box"):
            hints.note(what)
            assert hints.text == "", "each was there once"


def test_a_hint_that_nobody_follows_goes_by_itself(store: QSettings) -> None:
    hints = fresh(store)
    hints.begin(is_new=False)
    hints.note(DREW)
    assert _current(hints) == "done"
    for _ in range(6):
        assert _current(hints) == "done"
        hints.note("zoom_in")
    assert hints.text == ""


def test_who_does_it_already_is_not_told(store: QSettings) -> None:
    hints = fresh(store)
    hints.begin(is_new=False)
    hints.note("done")
    hints.note("annotate.category_2")
    for _ in range(5):
        hints.note(DREW)
    assert hints.text == ""


def test_no_hints_means_none_and_again_means_all(store: QSettings) -> None:
    options = Options(store)
    hints = Hints(options)
    hints.begin(is_new=True)
    options.set("hints", False)
    assert hints.text == ""
    for _ in range(12):
        hints.note(DREW)
        assert hints.text == ""
    hints.again()
    assert options.is_on("hints")
    hints.note(DREW)
    assert _current(hints) == "done"
    hints.begin(is_new=True)
    hints.note("done")
    assert _current(hints) == "first_box", "what was forgotten comes again"


def test_the_table_speaks_of_actions_that_there_are() -> None:
    actions = {spec.id for spec in ACTIONS}
    for spec in HINTS:
        assert ("{key}" in spec.text) == bool(spec.action)
        assert {spec.after, *spec.ends} - {"", DREW} <= actions
        assert not spec.action or spec.action in actions


def _current(hints: Hints) -> str:
    return hints._current.id if hints._current else ""


def _shown(hints: Hints) -> list[str]:
    return hints._options.kept("hints_shown").split()
