"""The list of changes in the window: what it says, and where a click leads."""

import time

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory, RemoveBox
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.history.sheet import HistorySheet
from deitdet_gui.gui.workspace import Workspace

Key = Qt.Key
Role = Qt.ItemDataRole
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CELL = CategoryId(1)


@pytest.fixture
def app(qtbot: QtBot, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(Answers(), settings)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    yield one
    one.leave_now()


@pytest.fixture
def workspace(app: App, project_folder, qtbot: QtBot) -> Workspace:
    """With a category and a box on each of the first three pictures."""
    app.open(project_folder)
    one = app.workspace
    assert one is not None
    one.signals.do("Add category cell", None, [PutCategory(Category(CELL, "cell"))])
    for number in (1, 2, 3):
        box = Box(BoxId(number), ImageId(number), CELL, 5, 5, 20, 20)
        one.signals.do(f"Draw cell {number}", box.image, [PutBox(box)])
    qtbot.waitUntil(lambda: one.pictures.is_idle)
    qtbot.keyClick(app.window, Key.Key_Z, CONTROL | ALT)
    return one


def texts(sheet: HistorySheet, column: int = 0) -> list[str]:
    return [sheet.rows.index(row, column).data() for row in range(sheet.rows.rowCount())]


def click(sheet: HistorySheet, qtbot: QtBot, row: int) -> None:
    rect = sheet.view.visualRect(sheet.rows.index(row, 0))
    qtbot.mouseClick(sheet.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_the_key_lists_every_change_with_its_picture(app: App, workspace: Workspace) -> None:
    sheet = workspace.history
    assert sheet.isVisible()
    assert sheet.view.hasFocus()
    assert workspace.annotate.isVisible()
    drawn = ["Draw cell 1", "Draw cell 2", "Draw cell 3"]
    assert texts(sheet) == ["As it was opened", "Add category cell", *drawn]
    assert texts(sheet, 1) == ["", "", "p0.png", "p1.png", "p2.png"]
    assert sheet.view.currentIndex().row() == 4


def test_a_click_goes_back_to_there_and_to_the_picture(
    app: App, workspace: Workspace, qtbot: QtBot
) -> None:
    sheet = workspace.history
    click(sheet, qtbot, 2)
    assert list(workspace.signals.dataset.boxes) == [1]
    assert workspace.annotate.current_image == 2, "the last that was undone"
    assert workspace.annotate.canvas.hint_text == "2 changes undone (on 2 pictures)"
    assert len(texts(sheet)) == 5
    grey = QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    colours = [sheet.rows.index(row, 0).data(Role.ForegroundRole) for row in range(5)]
    assert colours == [None, None, None, QColor(grey), QColor(grey)]
    assert sheet.rows.index(3, 0).data(Role.AccessibleTextRole) == "Draw cell 2, undone"
    click(sheet, qtbot, 4)
    assert list(workspace.signals.dataset.boxes) == [1, 2, 3]
    assert workspace.annotate.current_image == 3
    click(sheet, qtbot, 0)
    assert workspace.signals.dataset.categories == {}


def test_the_keyboard_goes_there_too_and_escape_puts_the_sheet_away(
    app: App, workspace: Workspace, qtbot: QtBot
) -> None:
    sheet = workspace.history
    qtbot.keyClick(sheet.view, Key.Key_Up)
    assert list(workspace.signals.dataset.boxes) == [1, 2, 3], "the arrows only look"
    qtbot.keyClick(sheet.view, Key.Key_Return)
    assert list(workspace.signals.dataset.boxes) == [1, 2]
    assert sheet.view.hasFocus()
    qtbot.keyClick(sheet.view, Key.Key_Escape)
    assert sheet.isHidden()
    assert workspace.annotate.canvas.hasFocus()


def test_something_new_takes_the_place_of_what_was_undone(
    workspace: Workspace, qtbot: QtBot
) -> None:
    sheet = workspace.history
    click(sheet, qtbot, 2)
    workspace.signals.do("Delete box", ImageId(1), [RemoveBox(BoxId(1))])
    assert texts(sheet)[2:] == ["Draw cell 1", "Delete box"]


def test_undo_from_the_train_page_goes_to_where_it_acts(app: App, workspace: Workspace) -> None:
    workspace.annotate.go_to(ImageId(1))
    app.window.go_to("train")
    app.project_actions.undo()
    assert app.window.current_page == "annotate"
    assert workspace.annotate.current_image == 3
    assert "Draw cell 3" in workspace.annotate.canvas.hint_text


def test_undo_of_a_change_of_many_pictures_stays_or_goes_to_the_first(
    workspace: Workspace,
) -> None:
    marks = [MarkImage(ImageId(i), State.DONE) for i in (2, 3)]
    workspace.signals.do("Call two done", None, marks)
    workspace.annotate.go_to(ImageId(3))
    workspace.annotate.undo()
    assert workspace.annotate.current_image == 3
    assert "(on 2 pictures)" in workspace.annotate.canvas.hint_text
    workspace.annotate.go_to(ImageId(1))
    workspace.annotate.redo()
    assert workspace.annotate.current_image == 2


def test_many_changes_are_gone_through_in_slices_and_can_be_stopped(
    app: App, workspace: Workspace, qtbot: QtBot
) -> None:
    sheet, signals = workspace.history, workspace.signals
    sheet.hide()
    for number in range(1000, 1600):
        box = Box(BoxId(number), ImageId(1), CELL, 5, 5, 20, 20)
        signals.document.do("Draw cell", ImageId(1), [PutBox(box)])
    sheet.show()
    history = signals.document.history
    before = history.position
    sheet.journey.go_to(0)
    assert sheet.journey.is_busy
    assert 0 < history.position < before
    with qtbot.waitSignal(sheet.arrived):
        sheet.journey.stop()
    assert history.position > 0
    with qtbot.waitSignal(sheet.arrived, timeout=20_000) as heard:
        sheet.journey.go_to(before)
    assert "done again" in heard.args[1]
    assert history.position == before


def test_work_that_goes_on_ends_a_journey(workspace: Workspace, qtbot: QtBot) -> None:
    sheet, signals = workspace.history, workspace.signals
    for number in range(1000, 1200):
        box = Box(BoxId(number), ImageId(1), CELL, 5, 5, 20, 20)
        signals.document.do("Draw cell", ImageId(1), [PutBox(box)])
    sheet.journey.go_to(0)
    assert sheet.journey.is_busy
    signals.do("Delete box", ImageId(1), [RemoveBox(BoxId(1000))])
    assert not sheet.journey.is_busy
    assert signals.document.undo_text == "Delete box"


def test_a_project_that_is_open_elsewhere_stays_as_it_is(
    workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.signals.document.locked_by = "another window"
    with qtbot.waitSignal(workspace.signals.refused):
        click(workspace.history, qtbot, 1)
    assert list(workspace.signals.dataset.boxes) == [1, 2, 3]
    workspace.signals.document.locked_by = ""


def test_a_list_of_ten_thousand_changes_follows_in_a_blink(
    workspace: Workspace, qtbot: QtBot
) -> None:
    sheet, history = workspace.history, workspace.signals.document.history
    change = history[1]
    for _ in range(10_000):
        history.add(change)
    took = []
    for _ in range(5):
        start = time.perf_counter()
        sheet.rows.refresh()
        took.append(time.perf_counter() - start)
    assert len(texts(sheet)) == 10_005
    assert max(took) < 0.25, took
    history.clear()
