"""Pictures that are not where they were, and annotation files that are lost, in the window."""

import json
import shutil

import pytest
from PySide6.QtCore import QSettings, Qt

from deitdet_gui.core.dataset import Box, Category
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.core.project import open_project
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def app(qtbot, tmp_path, answers):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(answers, settings)
    qtbot.addWidget(one.window)
    one.window.show()
    yield one
    answers.say_yes = True
    one.leave_now()


def notice(app):
    return "" if app.window.notices.isHidden() else app.window.notices.text


def press(qtbot, app, text):
    button = next(b for b in app.window.notices._answers if b.text().startswith(text))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def names(app):
    return [image.file_name for image in app.workspace.signals.dataset.images.values()]


@pytest.fixture
def saved(project_folder):
    """A project with two boxes and a backup that has one."""
    with open_project(project_folder) as opened:
        for number in (1, 2):
            edits = [PutCategory(Category(1, "cell")), PutBox(Box(number, 1, 1, 1, 1, 9, 9))]
            opened.document.do("Draw", 1, edits)
            opened.document.save()
            opened.document._backed_up_at = -1e9
    return project_folder


def test_missing_pictures_are_named_at_the_start_and_in_the_list(app, saved, qtbot):
    for name in ("p1.png", "p3.png"):
        (saved / "pictures" / name).unlink()
    app.open(saved)
    qtbot.waitUntil(lambda: "2 of 4 pictures are missing" in notice(app))
    assert "p1.png, p3.png." in notice(app)
    rows = app.workspace.annotate.images.rows
    assert [rows.state_text(i) for i in (1, 2)] == ["in progress", "missing  ·  unlabelled"]


def test_looking_for_new_pictures_tells_of_missing_ones_in_the_same_notice(app, saved, qtbot):
    (saved / "pictures" / "p1.png").unlink()
    app.open(saved)
    qtbot.waitUntil(lambda: "1 of 4 pictures is missing" in notice(app))
    qtbot.mouseClick(app.window.notices._close, Qt.MouseButton.LeftButton)
    shutil.copy(saved / "pictures" / "p0.png", saved / "pictures" / "p9.png")
    app.workspace.rescan()
    qtbot.waitUntil(lambda: "is missing" in notice(app))
    assert notice(app).splitlines()[0] == "1 new picture."
    assert notice(app).splitlines()[1].startswith("1 of 5 pictures is missing")
    assert app.window.notices._answers[0].text().startswith("Find moved")


def test_what_there_is_to_say_of_a_project_is_not_driven_out_by_missing_pictures(app, saved, qtbot):
    with open_project(saved) as opened:
        opened.document.do("Draw", 1, [PutBox(Box(3, 1, 1, 1, 1, 9, 9))])  # and dies
    (saved / "pictures" / "p1.png").unlink()
    app.open(saved)
    qtbot.waitUntil(lambda: "1 of 4 pictures is missing" in notice(app))
    assert "1 changes of a session that ended suddenly were brought back" in notice(app)


def test_pictures_that_were_moved_are_found_and_linked_again_in_one_step(
    app, saved, qtbot, answers
):
    deep = saved / "pictures" / "deep"
    deep.mkdir()
    (saved / "pictures" / "p0.png").rename(deep / "p0.png")
    app.open(saved)
    qtbot.waitUntil(lambda: "1 of 4 pictures is missing" in notice(app))
    answers._folder = saved / "pictures"
    press(qtbot, app, "Find moved")
    qtbot.waitUntil(lambda: "1 picture is linked again" in notice(app))
    assert "1 picture was found. Link it again?" in answers.asked[-1]
    assert names(app)[0] == "deep/p0.png"
    qtbot.waitUntil(lambda: app.workspace.pictures.peek("deep/p0.png") is not None)
    qtbot.waitUntil(lambda: not app.workspace.missing.ids)
    app.workspace.undo("annotate")
    assert names(app)[0] == "p0.png"


def test_a_picture_folder_that_was_moved_is_found_and_the_project_opened_again(
    app, saved, tmp_path, qtbot, answers
):
    app.open(saved)
    app.workspace.annotate.go_to(3)
    shutil.move(saved / "pictures", tmp_path / "elsewhere")
    app.workspace.missing.look()
    qtbot.waitUntil(lambda: "No picture is in" in notice(app))
    answers._folder = tmp_path / "elsewhere"
    relink = next(a for a in app.window.actions() if a.objectName() == "relink")
    relink.trigger()
    qtbot.waitUntil(lambda: "4 pictures are linked again" in notice(app))
    assert app.workspace.opened.project.pictures == tmp_path / "elsewhere"
    assert app.workspace.annotate.current_image == 3
    qtbot.waitUntil(lambda: app.workspace.pictures.peek("p2.png") is not None)


def test_nothing_is_linked_unless_the_person_agrees(app, saved, qtbot, answers):
    (saved / "pictures" / "p0.png").rename(saved / "pictures" / "p0.png.away")
    (saved / "pictures" / "deep").mkdir()
    shutil.copy(saved / "pictures" / "p0.png.away", saved / "pictures" / "deep" / "p0.png")
    app.open(saved)
    answers._folder, answers.say_yes = saved / "pictures", False
    app.find_moved.find(app.workspace.opened)
    qtbot.waitUntil(lambda: len(answers.asked) == 2)
    assert names(app)[0] == "p0.png"
    answers._folder = None
    app.find_moved.find(app.workspace.opened)
    assert len(answers.asked) == 3


@pytest.mark.parametrize("loss", ["gone", "cut"])
def test_the_newest_backup_of_lost_annotations_is_offered_and_opened(app, saved, qtbot, loss):
    path = saved / "annotations.json"
    half = path.read_bytes()[:100]
    path.unlink() if loss == "gone" else path.write_bytes(half)
    app.open(saved)
    assert app.workspace is None
    assert ("is gone" if loss == "gone" else "line") in notice(app)
    backup, other = app.window.notices._answers
    assert (backup.text().split(" (")[1], other.text()) == ("1 boxes)", "Choose another folder…")
    press(qtbot, app, "Open the backup")
    qtbot.waitUntil(lambda: app.workspace is not None)
    assert len(app.workspace.signals.dataset.boxes) == 1
    if loss == "cut":
        assert "kept as annotations-1.kept" in notice(app)
        assert (saved / "annotations-1.kept").read_bytes() == half


def test_lost_annotations_without_a_backup_are_said(app, project_folder):
    shutil.rmtree(project_folder / ".deitdet" / "backups", ignore_errors=True)
    (project_folder / "annotations.json").write_text("{")
    app.open(project_folder)
    assert "There is no backup of it that can be read" in notice(app)
    assert len(app.window.notices._answers) == 1


def test_a_project_of_a_newer_program_is_refused(app, project_folder):
    path = project_folder / ".deitdet" / "project.json"
    path.write_text(json.dumps({"version": 99, "pictures": "pictures"}))
    app.open(project_folder)
    assert app.workspace is None
    assert "made by a newer DeiTDet" in notice(app)


def test_a_question_is_back_when_the_notice_over_it_is_put_away(app, qtbot):
    bar = app.window.notices
    bar.alarm("Which?", ("This", bar.hide))
    bar.inform("By the way.")
    assert notice(app) == "By the way."
    qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)
    assert notice(app) == "Which?"
    bar.inform("By the way.")
    bar.drop_alarm()
    qtbot.mouseClick(bar._close, Qt.MouseButton.LeftButton)
    assert notice(app) == ""
