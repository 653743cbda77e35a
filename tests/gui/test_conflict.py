"""Other programs that change a project's files while the window has it open."""

import json
import subprocess

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import QSettings, Qt

from deitdet_gui.core import backups
from deitdet_gui.core.dataset import Box, Category, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import open_project
from deitdet_gui.gui import autosave, watching
from deitdet_gui.gui.annotate.box_list import TIMES
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers

BOX = Box(1, 1, 1, 2.0, 3.0, 20.0, 30.0)


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def app(qtbot, tmp_path, answers, project_folder, monkeypatch):
    """The window on a project with one box, saved; it looks at its files without pause."""
    monkeypatch.setattr(watching, "LOOK_MS", 5)
    monkeypatch.setattr(watching, "RESTS", 0)
    monkeypatch.setattr(watching, "PATIENCE_S", 0.2)
    monkeypatch.setattr(autosave, "QUIET_MS", 600_000)  # saved only when a test says so
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(answers, settings)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    one.open(project_folder)
    draw(one, 1)
    assert one.workspace.autosave.save_now()
    yield one
    answers.say_yes = True
    one.leave_now()


def draw(app, number):
    box = Box(number, 1, 1, 2.0, 3.0, 20.0 + number, 30.0)
    edits = [PutCategory(Category(1, "cell")), PutBox(box)]
    assert app.workspace.signals.do("Draw cell", 1, edits)


def boxes(app):
    return set(app.workspace.signals.dataset.boxes)


def theirs(app, number=7):
    """What another program writes: one box of another number."""
    row = json.loads(app.workspace.opened.project.annotations.read_bytes())
    row["annotations"] = [{"id": number, "image_id": 2, "category_id": 1, "bbox": [1, 1, 2, 2]}]
    return json.dumps(row).encode()


def replace(path, data):
    """As careful programs write, and git."""
    other = path.with_name("theirs.tmp")
    other.write_bytes(data)
    other.rename(path)


def notice(app):
    return "" if app.window.notices.isHidden() else app.window.notices.text


def press(qtbot, app, text):
    button = next(b for b in app.window.notices._answers if b.text().startswith(text))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def contents(app):
    project = app.workspace.opened.project
    return [copy.path.read_bytes() for copy in backups.listed(project.annotations, project.backups)]


@pytest.mark.parametrize("way", ["replaced", "in place"])
def test_without_unsaved_changes_their_version_is_shown_where_the_person_was(app, qtbot, way):
    annotate = app.workspace.annotate
    annotate.images.filter_field.setText("p3")
    annotate.go_to(4)
    app.window.go_to("train")
    path, data = app.workspace.opened.project.annotations, theirs(app)
    replace(path, data) if way == "replaced" else path.write_bytes(data)
    qtbot.waitUntil(lambda: boxes(app) == {7})
    assert "it was read again" in notice(app)
    assert "cannot be undone" in notice(app)
    assert app.window.current_page == "train"
    assert app.workspace.annotate is annotate
    assert (annotate.current_image, annotate.images.rows.images) == (4, [4])
    draw(app, 8)
    assert app.workspace.autosave.save_now()  # and what was read may be written over


def test_it_is_noticed_again_and_again(app, qtbot):
    for number in (7, 8, 9):
        replace(app.workspace.opened.project.annotations, theirs(app, number))
        qtbot.waitUntil(lambda n=number: boxes(app) == {n})


def test_with_unsaved_changes_the_person_is_asked_before_anything_is_written(app, qtbot):
    draw(app, 2)
    path, data = app.workspace.opened.project.annotations, theirs(app)
    replace(path, data)
    qtbot.waitUntil(lambda: "changed by another program" in notice(app))
    assert [b.text() for b in app.window.notices._answers] == [
        "Keep mine (theirs becomes a backup)", "Load theirs", "Save a copy…"]  # fmt: skip
    assert (boxes(app), path.read_bytes()) == ({1, 2}, data)
    assert app.window._labels["saved"].text() == "not saved"
    press(qtbot, app, "Keep mine")
    qtbot.waitUntil(lambda: "saved " in app.window._labels["saved"].text())
    assert data in contents(app)
    assert not app.workspace.autosave.is_in_conflict
    with open_project(path.parent, write=False) as seen:
        assert set(seen.document.dataset.boxes) == {1, 2}


def test_theirs_can_be_loaded_and_mine_is_a_backup(app, qtbot):
    draw(app, 2)
    app.workspace.annotate.go_to(3)
    replace(app.workspace.opened.project.annotations, theirs(app))
    qtbot.waitUntil(lambda: "changed by another program" in notice(app))
    press(qtbot, app, "Load theirs")
    qtbot.waitUntil(lambda: boxes(app) == {7})
    assert app.workspace.annotate.current_image == 3
    assert "Yours is kept as the backup annotations-" in notice(app)
    assert [row["id"] for row in json.loads(contents(app)[-1])["annotations"]] == [1, 2]
    assert app.workspace.opened.document.is_saved


def test_a_copy_of_mine_can_be_saved_and_the_question_stays(app, qtbot, tmp_path, answers):
    draw(app, 2)
    path, data = app.workspace.opened.project.annotations, theirs(app)
    replace(path, data)
    qtbot.waitUntil(lambda: "changed by another program" in notice(app))
    answers._file = tmp_path / "mine.json"
    press(qtbot, app, "Save a copy")
    qtbot.waitUntil(lambda: "A copy of your version is in" in notice(app))
    assert "Nothing is written" in notice(app)
    assert len(json.loads(answers._file.read_bytes())["annotations"]) == 2
    assert path.read_bytes() == data
    answers._file = path  # over theirs: that is what is being asked
    press(qtbot, app, "Save a copy")
    assert path.read_bytes() == data


def test_a_file_that_is_still_being_written_alarms_nobody(app, qtbot, monkeypatch):
    monkeypatch.setattr(watching, "PATIENCE_S", 600)
    path, data = app.workspace.opened.project.annotations, theirs(app)
    look = app.workspace.watching
    path.write_bytes(data[:50])
    qtbot.waitUntil(lambda: look._broken is not None)
    assert (boxes(app), notice(app)) == ({1}, "")
    path.write_bytes(data)
    qtbot.waitUntil(lambda: boxes(app) == {7})


def test_a_file_that_stays_broken_is_said_and_can_be_written_over(app, qtbot):
    path = app.workspace.opened.project.annotations
    path.write_bytes(b'{"images": [')
    qtbot.waitUntil(lambda: "cannot be read now" in notice(app))
    assert "line 1, column" in notice(app)
    assert "deitdet backups" not in notice(app)  # that is for those whose project is not open
    assert [b.text()[:9] for b in app.window.notices._answers] == ["Keep mine", "Save a co"]
    assert not app.workspace.opened.document.is_saved
    press(qtbot, app, "Keep mine")
    qtbot.waitUntil(lambda: app.workspace.opened.document.is_saved)
    assert b'{"images": [' in contents(app)
    assert boxes(app) == {1}


def test_a_file_that_was_deleted_is_said_and_written_again(app, qtbot):
    path = app.workspace.opened.project.annotations
    before = path.read_bytes()
    path.unlink()
    qtbot.waitUntil(lambda: "was deleted or moved" in notice(app))
    press(qtbot, app, "Write it again")
    qtbot.waitUntil(lambda: app.workspace.opened.document.is_saved)
    assert path.read_bytes() == before
    qtbot.waitUntil(lambda: not app.workspace.watching._is_gone)
    assert notice(app) == ""


def test_a_file_that_was_deleted_is_not_forgotten_when_the_window_closes(app, qtbot, answers):
    path = app.workspace.opened.project.annotations
    path.unlink()
    qtbot.waitUntil(lambda: "was deleted or moved" in notice(app))
    before = contents(app)
    project = app.workspace.opened.project
    assert app.close_project()
    assert "Close anyway?" in answers.asked[-1]
    kept = backups.listed(project.annotations, project.backups)
    assert len(kept) == len(before) + 1
    assert len(json.loads(kept[-1].path.read_bytes())["annotations"]) == 1


def test_a_file_that_comes_back_as_it_was_is_no_news_any_more(app, qtbot):
    path = app.workspace.opened.project.annotations
    path.rename(path.with_name("away"))
    qtbot.waitUntil(lambda: "was deleted or moved" in notice(app))
    path.with_name("away").rename(path)
    qtbot.waitUntil(lambda: "is there again" in notice(app))
    assert not app.workspace.autosave.is_in_conflict
    assert app.workspace.autosave.save_now()


def test_what_the_window_writes_itself_is_no_news(app, qtbot):
    reads = []
    app.workspace.watching._background.finished.connect(reads.append)
    for number in (2, 3, 4):
        draw(app, number)
        assert app.workspace.autosave.save_now()
        reads.clear()
        qtbot.waitUntil(lambda: any(isinstance(r, watching._Reading) for r in reads))
        assert notice(app) == ""
    assert boxes(app) == {1, 2, 3, 4}


def test_states_that_git_brings_back_are_shown(app, qtbot, project_folder):
    def git(*words):
        name = ["-c", "user.name=me", "-c", "user.email=me@here"]
        subprocess.run(["git", *name, *words], cwd=project_folder, check=True, capture_output=True)

    for command in (["init"], ["add", "-f", "annotations.json", ".deitdet/states.json"]):
        git(*command)
    git("commit", "-m", "before")
    app.workspace.signals.do("Mark", 1, [MarkImage(1, State.DONE)])
    draw(app, 2)
    assert app.workspace.autosave.save_now()
    git("checkout", ".")
    qtbot.waitUntil(lambda: boxes(app) == {1})
    assert app.workspace.signals.dataset.state_of(1) is State.IN_PROGRESS


def test_while_the_hand_is_drawing_nothing_is_taken_from_under_it(app, qtbot, monkeypatch):
    hand = [True]
    monkeypatch.setattr(type(app.workspace), "is_in_hand", property(lambda _: bool(hand)))
    replace(app.workspace.opened.project.annotations, theirs(app))
    qtbot.waitUntil(lambda: app.conflict._theirs is not None)
    assert boxes(app) == {1}
    draw(app, 2)  # the box that the hand had begun
    hand.clear()
    qtbot.waitUntil(lambda: "Nothing is written" in notice(app))
    assert boxes(app) == {1, 2}


def test_a_window_that_only_looks_follows_the_one_that_writes(
    app, qtbot, tmp_path, project_folder, answers
):
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    second = App(answers, settings)
    qtbot.addWidget(second.window)
    second.window.show()
    second.open(project_folder)
    assert "You can look" in notice(second)
    second.workspace.annotate.go_to(3)
    draw(app, 2)
    assert app.workspace.autosave.save_now()
    qtbot.waitUntil(lambda: boxes(second) == {1, 2})
    assert "You can look" in notice(second)
    app.close_project()
    press(qtbot, second, "Try again")
    assert not second.workspace.opened.document.locked_by
    assert second.workspace.annotate.current_image == 3
    draw(second, 3)
    second.leave_now()


def paint(path, size, value):
    PIL.Image.fromarray(np.full((size[1], size[0], 3), value, np.uint8)).save(path)


def test_a_picture_that_was_replaced_is_shown_anew_with_a_warning(app, qtbot):
    pictures = app.workspace.pictures
    qtbot.waitUntil(lambda: pictures.peek("p0.png") is not None)
    path = app.workspace.opened.project.pictures / "p0.png"
    paint(path, (80, 60), 200)
    qtbot.waitUntil(lambda: (pictures.peek("p0.png") or path) is not path
                    and pictures.peek("p0.png").width() == 80)  # fmt: skip
    said = app.window._labels["page"].text().replace(TIMES, "x")
    assert "80 x 60 now, but the boxes are of 64 x 48" in said
    assert app.workspace.signals.dataset.boxes[1].x1 == 21.0


def test_the_open_picture_that_is_deleted_is_said_and_shown_when_it_is_back(app, qtbot):
    pictures, canvas = app.workspace.pictures, app.workspace.annotate.canvas
    qtbot.waitUntil(lambda: pictures.peek("p0.png") is not None)
    path = app.workspace.opened.project.pictures / "p0.png"
    data = path.read_bytes()
    path.unlink()
    qtbot.waitUntil(lambda: "is missing" in str(canvas.message))
    path.write_bytes(data)
    qtbot.waitUntil(lambda: not canvas.message and pictures.peek("p0.png") is not None)
