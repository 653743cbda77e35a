"""What a person set is there again the next time, and a damaged file does no harm."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from deitdet_gui.gui import options
from deitdet_gui.gui.options import Options, OptionSpec

TABLE = (
    OptionSpec("snap", "Drawing", "Snap", True),
    OptionSpec("keep_view", "View", "On another picture", "fit", {"fit": "Fit", "keep": "Keep"}),
)


@pytest.fixture(autouse=True)
def _a_table_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(options, "OPTIONS", TABLE)


def store(folder: Path) -> QSettings:
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def test_what_was_set_is_there_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    first = Options(store(tmp_path))
    with qtbot.waitSignals([first.changed] * 2):
        first.toggle("snap")
        first.set("keep_view", "keep")
    again = Options(store(tmp_path))
    assert not again.is_on("snap")
    assert again.choice("keep_view") == "keep"


def test_setting_what_is_set_says_nothing(qtbot: QtBot) -> None:
    some = Options()
    with qtbot.assertNotEmitted(some.changed):
        some.set("snap", True)


def test_a_value_that_makes_no_sense_counts_as_none(tmp_path: Path) -> None:
    spoiled = store(tmp_path)
    spoiled.setValue("options/snap", "perhaps")
    spoiled.setValue("options/keep_view", "sideways")
    spoiled.sync()
    some = Options(store(tmp_path))
    assert some.is_on("snap")
    assert some.choice("keep_view") == "fit"


def test_an_option_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        Options().set("nonsense", True)
