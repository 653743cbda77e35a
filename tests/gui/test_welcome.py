"""What an empty window offers."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from deitdet_gui.core.glance import Glance
from deitdet_gui.gui.recent import RecentProjects
from deitdet_gui.gui.recent_row import ProjectButton
from deitdet_gui.gui.welcome import Welcome

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    page = Welcome()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    return page


def test_a_project_that_was_open_before_is_one_click_away(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    welcome.show_recent([tmp_path])
    with qtbot.waitSignal(welcome.recent_asked) as asked:
        qtbot.mouseClick(welcome._rows[0].button, LEFT)
    assert asked.args == [tmp_path]


def test_it_says_how_far_each_project_is(
    welcome: Welcome, qtbot: QtBot, project_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "no project").mkdir()
    welcome.show_recent([project_folder, tmp_path / "no project"])
    welcome.show()
    first, second = (row.button.accessibleName for row in welcome._rows)
    qtbot.waitUntil(lambda: first() == f"{project_folder}, 0 of 4 done, today")
    assert second() == str(tmp_path / "no project")


def test_a_project_is_taken_off_the_list_and_not_deleted(
    welcome: Welcome, qtbot: QtBot, project_folder: Path, tmp_path: Path
) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    recent = RecentProjects(store)
    recent.changed.connect(welcome.show_recent)
    welcome.forget_asked.connect(recent.forget)
    for folder in (tmp_path, project_folder):
        recent.remember(folder)
    qtbot.mouseClick(welcome._rows[0].forget, LEFT)
    assert [row.folder for row in welcome._rows] == [tmp_path]
    assert recent.folders() == [tmp_path]
    assert (project_folder / "annotations.json").exists()


def test_days_are_said_as_people_say_them(welcome: Welcome) -> None:
    button = ProjectButton(Path("/x/cells"), welcome)
    long_ago = datetime.now() - timedelta(days=40)
    day = QDate(long_ago.year, long_ago.month, long_ago.day)
    said = QLocale().toString(day, QLocale.FormatType.ShortFormat)
    for opened, text in (
        (datetime.now(), "today"),
        (datetime.now() - timedelta(days=1), "yesterday"),
        (long_ago, said),
    ):
        button.show_glance(Glance(Path("/x/cells"), 1200, None, opened))
        assert button.accessibleName() == f"{Path('/x/cells')}, 1,200 done, {text}"


def test_all_of_it_is_reached_by_keys_and_has_a_name(welcome: Welcome, tmp_path: Path) -> None:
    welcome.show_recent([tmp_path])
    buttons = welcome.findChildren(QAbstractButton)
    assert len(buttons) == 5
    for button in buttons:
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_project_on_a_disk_that_is_away_is_back_with_the_disk(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    recent = RecentProjects(store)
    disk, away, other = (tmp_path / name for name in ("disk", "away", "other"))
    (disk / "cells").mkdir(parents=True)
    other.mkdir()
    recent.remember(disk / "cells")
    disk.rename(away)
    assert recent.folders() == []
    recent.remember(other)
    away.rename(disk)
    assert recent.folders() == [other, disk / "cells"]
