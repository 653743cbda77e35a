"""The menu bar, the dialog of keys and the settings: made from the tables."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu
from pytestqt.qtbot import QtBot

from deitdet_gui.gui import options as option_table
from deitdet_gui.gui.action_groups import family, family_text
from deitdet_gui.gui.actions import ACTIONS
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.key_map import KEYS
from deitdet_gui.gui.keys_dialog import KeysDialog
from deitdet_gui.gui.keys_sheet import KeysSheet
from deitdet_gui.gui.settings_dialog import SettingsDialog


def test_every_ten_actions_for_the_digits_are_called_something_together() -> None:
    families = {family(spec): family_text(spec) for spec in ACTIONS if family(spec)}
    assert all(families.values())
    assert len(set(families.values())) == len(families) >= 4


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(Answers(), settings)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    yield one
    one.leave_now()
    KEYS.use(None)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[KeysDialog]:
    KEYS.use(None)
    one = KeysDialog()
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
    yield one
    KEYS.use(None)


def menus(app: App) -> list[QMenu]:
    return app.window.menuBar().findChildren(QMenu)


def entries(menu: QMenu) -> list[QAction]:
    return [entry for entry in menu.actions() if not entry.isSeparator() and not entry.menu()]


def open_menu(app: App, name: str) -> QMenu:
    menu = next(menu for menu in menus(app) if menu.objectName() == name)
    menu.aboutToShow.emit()
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(
        e
        for e in entries(menu)
        if e.isVisible() and e.text().replace("&", "").partition("\t")[0] == text
    )


def test_every_action_of_the_table_is_in_one_menu(app: App) -> None:
    ids = [e.spec.id for menu in menus(app) for e in entries(menu) if hasattr(e, "spec")]
    assert sorted(ids) == sorted(spec.id for spec in ACTIONS)


def test_letters_of_the_menus_do_not_clash(app: App, project_folder: Path) -> None:
    app.open(project_folder)
    bar = [QKeySequence.mnemonic(a.text()).toString() for a in app.window.menuBar().actions()]
    assert len(set(bar)) == len(bar) == 9
    taken = {key for spec in ACTIONS for key in spec.keys}
    assert not taken & set(bar)
    for menu in menus(app):
        menu.aboutToShow.emit()
        shown = [a for a in menu.actions() if a.isVisible() and not a.isSeparator()]
        letters = [QKeySequence.mnemonic(a.text()).toString() for a in shown]
        used = [letter for letter in letters if letter]
        assert len(set(used)) == len(used), menu.title()


def test_an_entry_does_what_its_action_does_only_where_that_is_in_front(
    app: App, project_folder: Path
) -> None:
    assert not entry(open_menu(app, "picture"), "Next picture").isEnabled()
    app.open(project_folder)
    entry(open_menu(app, "picture"), "Next picture").trigger()
    assert app.workspace.annotate.current_image == 2
    app.window.go_to("train")
    assert not entry(open_menu(app, "picture"), "Next picture").isEnabled()
    entry(open_menu(app, "picture"), "Next picture").trigger()
    assert app.workspace.annotate.current_image == 2


def test_what_two_pages_can_do_is_one_entry(app: App, project_folder: Path) -> None:
    app.open(project_folder)
    for page in ("annotate", "review"):
        app.window.go_to(page)
        view = open_menu(app, "view")
        fits = [e for e in entries(view) if "Fit the picture" in e.text().replace("&", "")]
        assert [e.isEnabled() for e in fits if e.isVisible()] == [True]


def test_menus_show_the_keys_in_force(app: App) -> None:
    KEYS.give("save", ["F9"])
    assert entry(open_menu(app, "project"), "Save now").text().endswith("\tF9")
    KEYS.give("save", [])
    assert "\t" not in entry(open_menu(app, "project"), "Save now").text()


def test_projects_that_were_open_are_in_a_menu(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.open(project_folder)
    app.close_project()
    recent = open_menu(app, "recent")
    entry(recent, str(project_folder)).trigger()
    assert app.workspace is not None


def test_the_keys_of_a_page_work_though_they_are_in_a_menu(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.open(project_folder)
    qtbot.keyClick(app.workspace.annotate.canvas, Qt.Key.Key_D)
    assert app.workspace.annotate.current_image == 2
    KEYS.give("next_image", ["G"])
    qtbot.keyClick(app.workspace.annotate.canvas, Qt.Key.Key_G)
    assert app.workspace.annotate.current_image == 3


def test_a_key_is_added_by_pressing_it(dialog: KeysDialog, qtbot: QtBot) -> None:
    dialog.choose("fit")
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.field.hasFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Shift)
    QTest.keyClick(dialog.field, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert KEYS.keys_of("fit") == ("Ctrl+F", "Shift+F7")
    assert dialog.field.isHidden()
    dialog.keys.setCurrentRow(0)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert KEYS.keys_of("fit") == ("Shift+F7",)
    qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert KEYS.keys_of("fit") == ("Ctrl+F",)


def test_a_symbol_is_named_without_the_shift_that_types_it(dialog: KeysDialog) -> None:
    dialog.choose("fit")
    dialog.add.click()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, dialog.field, Qt.Key.Key_Percent, "%", shift)
    dialog.add.click()
    QTest.keyClick(dialog.field, Qt.Key.Key_Backtab, shift)
    assert KEYS.keys_of("fit") == ("Ctrl+F", "%")
    assert "Shift+Tab is the key of “Previous box”" in dialog.said.text()


def test_a_key_that_is_taken_is_said_and_taken_away_only_when_asked(
    dialog: KeysDialog, qtbot: QtBot
) -> None:
    dialog.choose("fit")
    dialog.add.click()
    QTest.keyClick(dialog.field, Qt.Key.Key_Z)
    assert "Z is the key of “Zoom to the box" in dialog.said.text()
    assert "(Annotate: View)" in dialog.said.text()
    assert KEYS.keys_of("fit") == ("Ctrl+F",)
    assert dialog.take.hasFocus()
    dialog.search.setFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert KEYS.keys_of("fit") == ("Ctrl+F",)
    dialog.take.setFocus()
    QTest.keyClick(dialog.take, Qt.Key.Key_Return)
    assert KEYS.keys_of("fit") == ("Ctrl+F", "Z")
    assert "Z" not in KEYS.keys_of("zoom_selection")


def test_keys_of_the_picture_are_refused_with_the_reason(dialog: KeysDialog) -> None:
    dialog.choose("fit")
    dialog.add.click()
    QTest.keyClick(dialog.field, Qt.Key.Key_H)
    assert "for as long as it is held" in dialog.said.text()
    dialog.add.click()
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.field.isHidden()
    assert KEYS.keys_of("fit") == ("Ctrl+F",)


def test_all_keys_are_reset_at_once(dialog: KeysDialog, qtbot: QtBot) -> None:
    KEYS.give("fit", ["G"])
    KEYS.give("save", [])
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert not KEYS.changed_actions


def test_actions_are_found_by_name_and_by_key(dialog: KeysDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search, "ctrl+s")
    assert dialog.action == "save"
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "previous box")
    assert dialog.action == "previous_box"


def test_the_sheet_follows_the_keys_finds_and_closes(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.window, Qt.Key.Key_F1)
    sheet = app.window.findChild(KeysSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    KEYS.give("save", ["F9"])
    qtbot.keyClicks(sheet.search, "save now")
    shown = {label.text() for label in sheet._area.findChildren(QLabel)}
    assert shown == {"Project", "F9", "Save now"}
    qtbot.keyClick(sheet, Qt.Key.Key_F1)
    assert not sheet.isVisible()


def test_the_settings_follow_the_table_both_ways(app: App, qtbot: QtBot) -> None:
    app.dialogs.show_settings()
    settings = app.window.findChild(SettingsDialog)
    assert set(settings.fields) == {spec.id for spec in option_table.OPTIONS}
    box, choice = settings.fields["watch_folder"], settings.fields["scheme"]
    assert isinstance(box, QCheckBox)
    assert isinstance(choice, QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not app.options.is_on("watch_folder")
    qtbot.keyClick(choice, Qt.Key.Key_End)
    assert app.options.choice("scheme") == "dark"
    app.options.set("scheme", "light")
    assert choice.currentData() == "light"
    qtbot.mouseClick(settings.reset, Qt.MouseButton.LeftButton)
    assert app.options.is_on("watch_folder")
    assert app.options.choice("scheme") == "system"
    assert not settings.reset.isEnabled()
    settings.close()
