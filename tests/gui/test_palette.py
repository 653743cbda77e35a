"""The palette: what it offers, in which order, and that Enter does it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Image
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.palette import Palette
from deitdet_gui.gui.palette_entries import MOST_PICTURES, PART, PictureEntries

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, project_folder: Path) -> Iterator[App]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(Answers(), settings)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    one.open(project_folder)
    yield one
    one.leave_now()


def open_palette(app: App, qtbot: QtBot) -> Palette:
    QTest.keyClick(app.window, Qt.Key.Key_P, CTRL_SHIFT)
    palette = app.window.findChildren(Palette)[-1]
    qtbot.waitUntil(palette.isActiveWindow)
    return palette


def choose(app: App, qtbot: QtBot, typed: str) -> None:
    palette = open_palette(app, qtbot)
    QTest.keyClicks(palette.field, typed)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    qtbot.waitUntil(app.window.isActiveWindow)


def texts(palette: Palette) -> list[str]:
    return [entry.text for entry in palette.shown]


def test_a_question_mark_on_the_picture_opens_it_and_esc_closes_it(app: App, qtbot: QtBot) -> None:
    QTest.keyClick(app.workspace.annotate.canvas, Qt.Key.Key_Question)
    palette = app.window.findChildren(Palette)[-1]
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_initials_find_an_action_and_enter_does_it(app: App, qtbot: QtBot) -> None:
    choose(app, qtbot, "lp")
    assert app.workspace.annotate.current_image == 4


def test_what_was_used_last_is_on_top(app: App, qtbot: QtBot) -> None:
    choose(app, qtbot, "last picture")
    choose(app, qtbot, "first picture")
    assert texts(open_palette(app, qtbot))[:2] == ["First picture", "Last picture"]


def test_an_option_is_turned_over_and_says_how_it_stands(app: App, qtbot: QtBot) -> None:
    palette = open_palette(app, qtbot)
    QTest.keyClicks(palette.field, "look for new pictures while")
    assert texts(palette)[0].endswith(": on")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not app.options.is_on("watch_folder")


def test_one_of_several_choices_is_taken(app: App, qtbot: QtBot) -> None:
    choose(app, qtbot, "colours window dark")
    assert app.options.choice("scheme") == "dark"


def test_a_picture_is_found_by_a_part_of_its_name(app: App, qtbot: QtBot) -> None:
    choose(app, qtbot, "p2.p")
    assert app.workspace.annotate.current_image == 3


def test_what_works_on_another_page_is_listed_last_and_says_where(app: App, qtbot: QtBot) -> None:
    palette = open_palette(app, qtbot)
    assert "Accept" not in texts(palette)
    QTest.keyClicks(palette.field, "accept")
    found = next(entry for entry in palette.shown if entry.text == "Accept")
    assert found.why == "on the page Review"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_arrows_walk_and_stop_at_the_ends(app: App, qtbot: QtBot) -> None:
    palette = open_palette(app, qtbot)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == 0
    for _ in range(200):
        QTest.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.view.currentIndex().row() == len(palette.shown) - 1


def test_a_project_that_was_open_can_be_opened_again(
    app: App, qtbot: QtBot, project_folder: Path
) -> None:
    app.close_project()
    choose(app, qtbot, "open project")
    assert app.workspace is not None
    assert app.workspace.opened.project.folder == project_folder


def test_the_shown_key_is_the_one_in_force(app: App, qtbot: QtBot) -> None:
    palette = open_palette(app, qtbot)
    QTest.keyClicks(palette.field, "fit the picture")
    action = next(a for a in app.workspace.annotate.actions() if a.objectName() == "fit")
    assert isinstance(action, QAction)
    assert palette.shown[0].note == action.shortcuts()[0].toString()


def test_it_is_quick_with_very_many_pictures(app: App, qtbot: QtBot) -> None:
    images = [Image(n, f"train/frame_{n:06}.jpg", 640, 480) for n in range(118_000)]
    app.dialogs.know_pictures(lambda: images, lambda _: None)
    begun = time.perf_counter()
    palette = open_palette(app, qtbot)
    opened = time.perf_counter()
    QTest.keyClicks(palette.field, "no such picture")
    typed = time.perf_counter()
    assert opened - begun < 0.25  # on a busy machine; 0.03 on a quiet one
    assert (typed - opened) / 15 < 0.1
    many = PictureEntries(images, lambda _: None).find("frame_0")
    assert len(many) == MOST_PICTURES


def test_names_are_read_in_parts_before_the_first_letter(app: App, qtbot: QtBot) -> None:
    images = [Image(n, f"{n:06}.jpg", 640, 480) for n in range(2 * PART + 1)]
    went: list[int] = []
    app.dialogs.know_pictures(lambda: images, went.append)
    palette = open_palette(app, qtbot)
    qtbot.waitUntil(lambda: not palette.is_reading)
    images.clear()  # what was read is there
    QTest.keyClicks(palette.field, f"{2 * PART:06}.jpg")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert went == [2 * PART]


names = st.lists(st.text("aAbß.\n", min_size=1, max_size=5), max_size=30, unique=True)


@given(names, st.text("aAbß.", min_size=2, max_size=3))
def test_pictures_are_found_as_by_looking_at_each(files: list[str], typed: str) -> None:
    images = [Image(n, name, 1, 1) for n, name in enumerate(files)]
    found = PictureEntries(images, lambda _: None).find(typed)
    wanted = [f"picture:{i.id}" for i in images if typed.casefold() in i.file_name.casefold()]
    assert [entry.id for entry in found] == wanted[:MOST_PICTURES]
