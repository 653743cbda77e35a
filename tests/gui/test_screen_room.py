"""Windows and dialogs open no larger than the screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QDialogButtonBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.gui import screen_room
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.keys_dialog import KeysDialog
from deitdet_gui.gui.keys_sheet import KeysSheet
from deitdet_gui.gui.options import Options
from deitdet_gui.gui.screen_room import FRAME, resize_within_screen
from deitdet_gui.gui.settings_dialog import SettingsDialog


def is_within_screen(window: QWidget) -> bool:
    room = window.screen().availableGeometry().size() - FRAME
    return window.width() <= room.width() and window.height() <= room.height()


def test_a_size_that_fits_is_taken_and_one_that_does_not_is_cut(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_within_screen(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)
    resize_within_screen(window, 300, 9000)
    room = window.screen().availableGeometry().size() - FRAME
    assert (window.width(), window.height()) == (300, room.height())


def test_the_first_window_fits_on_a_small_screen(qtbot: QtBot, tmp_path: Path) -> None:
    app = App(Answers(), QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(app.window)
    assert is_within_screen(app.window)
    app.leave_now()


def test_settings_that_are_too_tall_for_the_screen_are_not_too_wide_for_their_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_room, "FRAME", QSize(16, 400))
    dialog = SettingsDialog(
        Options(QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat))
    )
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    dialog.close()


@pytest.mark.parametrize("kind", [KeysSheet, KeysDialog, SettingsDialog])
def test_a_dialog_in_large_letters_fits_on_the_screen(
    qtbot: QtBot, tmp_path: Path, kind: type[QWidget]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    font = window.font()
    font.setPointSize(24)
    window.setFont(font)
    stored = QSettings(str(tmp_path / "new.ini"), QSettings.Format.IniFormat)
    dialog = SettingsDialog(Options(stored), window) if kind is SettingsDialog else kind(window)
    dialog.show()
    assert is_within_screen(dialog)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is None or dialog.rect().contains(buttons.geometry())
