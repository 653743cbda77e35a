"""Pictures that are dropped on the window, come into the folder, or are set aside."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, Category
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.core.project import open_project
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.bring_back import BringBack

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, answers: Answers) -> Iterator[App]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(answers, settings)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    yield one
    answers.say_yes = True
    one.leave_now()


def drop(app: App, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(40, 40), copy, data, left, keys)
    QApplication.sendEvent(app.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(app.window, QDropEvent(QPointF(40, 40), copy, data, left, keys))


def names(app: App) -> list[str]:
    assert app.workspace is not None
    return [image.file_name for image in app.workspace.signals.dataset.images.values()]


def shown(app: App) -> str:
    assert app.workspace is not None
    current = app.workspace.annotate.current_image
    return app.workspace.signals.dataset.images[current].file_name


def old_copy(source: Path, target: Path) -> None:
    """A copy that nobody can take for half written."""
    target.write_bytes(source.read_bytes())
    os.utime(target, (time.time() - 60,) * 2)


def notice(app: App) -> str:
    return "" if app.window.notices.isHidden() else app.window.notices.text


def draw(app: App) -> None:
    edits = [PutCategory(Category(1, "cell")), PutBox(Box(1, 2, 1, 2.0, 3.0, 20.0, 30.0))]
    assert app.workspace is not None
    assert app.workspace.signals.do("Draw cell", 2, edits)


def test_a_picture_that_is_dropped_opens_its_project_and_is_shown(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    drop(app, project_folder / "pictures" / "p2.png")
    qtbot.waitUntil(lambda: app.workspace is not None)
    assert app.workspace.opened.project.folder == project_folder
    assert shown(app) == "p2.png"
    drop(app, project_folder / "pictures" / "p3.png", project_folder / "pictures" / "p1.png")
    assert shown(app) == "p3.png"


def test_pictures_from_elsewhere_are_copied_only_if_the_person_agrees(
    app: App, project_folder: Path, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    app.open(project_folder)
    there = tmp_path / "else"
    there.mkdir()
    for name in ("p0.png", "q.png"):
        (there / name).write_bytes((project_folder / "pictures" / "p3.png").read_bytes())
    answers.say_yes = False
    drop(app, there / "p0.png", there / "q.png")
    assert "2 pictures are not in the project's picture folder" in answers.asked[-1]
    assert not (project_folder / "pictures" / "q.png").exists()
    answers.say_yes = True
    drop(app, there / "p0.png", there / "q.png")
    qtbot.waitUntil(lambda: "2 new pictures." in notice(app))
    assert names(app)[4:] == ["p0-2.png", "q.png"]
    assert shown(app) == "p0-2.png"
    assert (there / "p0.png").exists()


def test_something_else_that_is_dropped_is_answered(app: App, tmp_path: Path) -> None:
    (tmp_path / "notes.docx").write_bytes(b"x")
    drop(app, tmp_path / "notes.docx")
    assert "Drop a folder of pictures" in notice(app)
    assert app.workspace is None


def test_pictures_that_come_into_the_folder_are_told_once_and_can_be_added(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.open(project_folder)
    watch = app.files._watch
    qtbot.waitUntil(lambda: watch._timer.isActive())
    for name in ("x.png", "y.png"):
        old_copy(project_folder / "pictures" / "p0.png", project_folder / "pictures" / name)
    with qtbot.waitSignal(watch.found):
        watch.look()
    assert notice(app) == "2 new pictures lie in the folder."
    with qtbot.waitSignal(watch._background.finished), qtbot.assertNotEmitted(watch.found):
        watch.look()
    (button,) = app.window.notices._answers
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(app)[4:] == ["x.png", "y.png"])


def test_new_pictures_are_added_unasked_where_the_person_wants_it_so(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.options.set("add_new_pictures", True)
    old_copy(project_folder / "pictures" / "p0.png", project_folder / "pictures" / "x.png")
    app.open(project_folder)
    qtbot.waitUntil(lambda: names(app)[4:] == ["x.png"])


def test_what_is_no_picture_is_not_offered_until_it_is_one(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    pictures = project_folder / "pictures"
    app.open(project_folder)
    watch = app.files._watch
    qtbot.waitUntil(lambda: watch._timer.isActive())
    (pictures / "text.jpg").write_text("no picture")
    os.utime(pictures / "text.jpg", (time.time() - 60,) * 2)
    with qtbot.waitSignal(watch._background.finished), qtbot.assertNotEmitted(watch.found):
        watch.look()
    old_copy(pictures / "p0.png", pictures / "text.jpg")
    with qtbot.waitSignal(watch.found) as found:
        watch.look()
    assert found.args == [["text.jpg"]]


def test_an_offer_stands_while_other_pictures_go_and_ends_when_its_own_is_listed(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.open(project_folder)
    watch = app.files._watch
    qtbot.waitUntil(lambda: watch._timer.isActive())
    old_copy(project_folder / "pictures" / "p0.png", project_folder / "pictures" / "x.png")
    with qtbot.waitSignal(watch.found):
        watch.look()
    offer = "A new picture lies in the folder: x.png"
    app.workspace.annotate.files.set_aside()
    assert len(names(app)) == 3
    assert notice(app) == offer
    app.workspace.rescan()
    qtbot.waitUntil(lambda: names(app)[3:] == ["x.png"])
    assert offer not in notice(app)
    assert offer not in [waiting.text for waiting in app.window.notices._waiting]


def test_the_folder_is_not_watched_against_the_persons_will(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.options.set("watch_folder", False)
    app.open(project_folder)
    watch = app.files._watch
    assert not watch._timer.isActive()
    assert not watch._background.is_busy
    app.options.set("watch_folder", True)
    qtbot.waitUntil(lambda: watch._timer.isActive())


def test_a_picture_is_set_aside_and_undo_brings_it_back(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.open(project_folder)
    draw(app)
    app.workspace.annotate.go_to(2)
    qtbot.keyClick(app.workspace.annotate.canvas, Qt.Key.Key_Delete, CTRL | SHIFT)
    assert names(app) == ["p0.png", "p2.png", "p3.png"]
    assert shown(app) == "p2.png"
    assert (project_folder / "pictures" / "p1.png").exists()
    app.workspace.rescan()
    qtbot.waitUntil(lambda: "0 new pictures" in notice(app))
    assert len(names(app)) == 3
    qtbot.keyClick(app.window, Qt.Key.Key_Z, CTRL)
    assert shown(app) == "p1.png"
    assert len(app.workspace.signals.dataset.boxes_of(2)) == 1


def test_what_was_set_aside_can_be_brought_back_another_day(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.open(project_folder)
    draw(app)
    app.workspace.annotate.go_to(2)
    app.workspace.annotate.files.set_aside()
    app.close_project()
    with open_project(project_folder) as opened:
        assert len(opened.document.dataset.images) == 3
    app.open(project_folder)
    app.files.bring_back()
    dialog = app.window.findChild(BringBack)
    assert dialog.view.item(0).text() == "p1.png  ·  1 box"
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert names(app).count("p1.png") == 1
    assert shown(app) == "p1.png"
    (box,) = app.workspace.signals.dataset.boxes.values()
    assert box.corners == (2.0, 3.0, 20.0, 30.0)
    app.files.bring_back()
    assert notice(app) == "No picture is set aside."


def test_a_picture_that_is_set_aside_is_not_added_by_dropping_it(
    app: App, project_folder: Path
) -> None:
    app.open(project_folder)
    app.workspace.annotate.files.set_aside()
    drop(app, project_folder / "pictures" / "p0.png")
    assert notice(app) == "p0.png is set aside."
    assert len(names(app)) == 3


def test_only_looking_sets_nothing_aside(
    app: App, project_folder: Path, open_it: object, qtbot: QtBot
) -> None:
    open_it(project_folder)
    app.open(project_folder)
    app.workspace.annotate.files.set_aside()
    assert len(names(app)) == 4
    assert not (project_folder / ".deitdet" / "set-aside.json").exists()
    assert "only look" in notice(app) or "is open in" in notice(app)


def test_path_and_picture_go_to_the_clipboard_and_the_file_manager(
    app: App, project_folder: Path, qtbot: QtBot
) -> None:
    app.open(project_folder)
    qtbot.waitUntil(lambda: app.workspace.pictures.peek("p0.png") is not None)
    canvas, board = app.workspace.annotate.canvas, QGuiApplication.clipboard()
    qtbot.keyClick(canvas, Qt.Key.Key_C, CTRL | ALT)
    assert board.text() == str(project_folder / "pictures" / "p0.png")
    qtbot.keyClick(canvas, Qt.Key.Key_C, CTRL | SHIFT)
    assert (board.image().width(), board.image().height()) == (64, 48)
    revealed: list[Path] = []
    app.workspace.annotate.files.reveal = revealed.append
    qtbot.keyClick(canvas, Qt.Key.Key_R, CTRL | ALT)
    assert revealed == [project_folder / "pictures" / "p0.png"]
