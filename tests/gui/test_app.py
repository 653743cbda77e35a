"""The window with a project in it: opening, closing, saving, trouble."""

import json

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget

from deitdet_gui.core.dataset import Box, Category
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.core.project import open_project
from deitdet_gui.core.runs import RunConfig, create_run
from deitdet_gui.gui.app import App
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.rescue import Rescue

BOX = Box(1, 1, 1, 2.0, 3.0, 20.0, 30.0)


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def app(qtbot, tmp_path, answers):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one = App(answers, settings)
    qtbot.addWidget(one.window)
    with qtbot.waitActive(one.window):
        one.window.show()
    yield one
    answers.say_yes = True
    one.leave_now()


def draw(app):
    edits = [PutCategory(Category(1, "cell")), PutBox(BOX)]
    assert app.workspace.signals.do("Draw cell", 1, edits)


def test_a_project_opens_on_its_first_picture(app, project_folder, qtbot):
    app.open(project_folder)
    assert app.window.current_page == "annotate"
    assert app.workspace.annotate.current_image == 1
    qtbot.waitUntil(lambda: app.workspace.pictures.is_idle)


def test_opening_a_project_shows_no_other_window_even_for_a_moment(app, project_folder):
    seen = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
            if is_shown and watched.isWindow() and watched is not app.window:
                seen.append(watched)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    app.open(project_folder)
    for page in ("train", "review", "annotate"):
        app.window.go_to(page)
    QApplication.instance().removeEventFilter(watch)
    assert seen == []
    assert app.window.isActiveWindow()


def test_a_review_that_was_loaded_behind_another_page_shows_its_picture_when_it_comes_forward(
    app, project_folder, qtbot
):
    app.open(project_folder)
    draw(app)
    opened = app.workspace.opened
    run = create_run(opened, RunConfig(), {})
    run.best.write_bytes(b"weights")
    run.model.write_text("{}")
    found = Detection(2, 1, 0.9, 5.0, 5.0, 30.0, 40.0)
    Predictions(run.name, {2: (found,)}, {1: 0.5}).write(run.predictions)
    app.close_project()
    app.open(project_folder)
    qtbot.waitUntil(lambda: app.workspace.pictures.is_idle)
    app.window.go_to("review")
    canvas = app.workspace.review.stage.canvas
    qtbot.waitUntil(lambda: canvas.has_picture)
    x0, y0, x1, y1 = canvas.view.rect_on_widget((0, 0, 64, 48))
    assert max((x1 - x0) / canvas.width(), (y1 - y0) / canvas.height()) > 0.9


def test_a_folder_of_pictures_becomes_a_project(app, project_folder, qtbot):
    pictures = project_folder / "pictures"
    app.open(pictures)
    qtbot.waitUntil(lambda: app.workspace is not None, timeout=20_000)
    assert (pictures / "annotations.json").exists()
    assert len(app.workspace.signals.dataset.images) == 4


def test_an_empty_folder_is_told_and_nothing_is_made_in_it(app, tmp_path, qtbot):
    empty = tmp_path / "empty"
    empty.mkdir()
    app.open(empty)
    qtbot.waitUntil(lambda: "no pictures" in app.window.notices.text, timeout=20_000)
    assert list(empty.iterdir()) == []


def test_why_a_folder_was_not_opened_is_not_said_of_the_next_one(
    app, project_folder, tmp_path, qtbot
):
    (tmp_path / "nothing").mkdir()
    app.open(tmp_path / "nothing")
    qtbot.waitUntil(lambda: "no pictures" in app.window.notices.text, timeout=20_000)
    app.open(project_folder)
    qtbot.waitUntil(lambda: app.workspace is not None)
    assert app.window.notices.isHidden()


def test_a_file_cut_in_half_is_told_and_left_as_it_is(app, project_folder):
    path = project_folder / "annotations.json"
    half = path.read_bytes()[:100]
    path.write_bytes(half)
    app.open(project_folder)
    assert "line" in app.window.notices.text
    assert app.workspace is None
    assert path.read_bytes() == half


def test_a_box_is_there_when_the_project_is_opened_again(app, project_folder):
    app.open(project_folder)
    draw(app)
    app.close_project()
    app.open(project_folder)
    assert app.workspace.signals.dataset.boxes == {1: BOX}


def test_closing_the_window_once_is_enough(app, project_folder):
    app.open(project_folder)
    draw(app)
    assert app.window.close()
    assert not app.window.isVisible()
    with open_project(project_folder) as again:
        assert again.document.dataset.boxes == {1: BOX}


def test_undo_says_what_it_takes_back_and_goes_there(app, project_folder, qtbot):
    app.open(project_folder)
    draw(app)
    app.workspace.annotate.go_to(3)
    undo = next(a for a in app.window.actions() if a.objectName() == "undo")
    assert undo.text() == "Undo: Draw cell"
    qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.workspace.signals.dataset.boxes == {}
    assert app.workspace.annotate.current_image == 1
    assert not undo.isEnabled()


def test_a_second_window_can_look_but_not_write(app, project_folder, open_it, qtbot):
    open_it(project_folder)
    app.open(project_folder)
    assert "You can look" in app.window.notices.text
    edits = [PutCategory(Category(1, "cell"))]
    assert not app.workspace.signals.do("Add", None, edits)
    source = project_folder / "pictures" / "p0.png"
    (project_folder / "pictures" / "p9.png").write_bytes(source.read_bytes())
    app.workspace.rescan()
    qtbot.waitUntil(lambda: "only look" in app.window.notices.text)
    assert len(app.workspace.signals.dataset.images) == 4


def test_everything_there_is_to_say_of_a_project_is_said_at_once(app, project_folder, open_it):
    path = project_folder / "annotations.json"
    row = json.loads(path.read_text())
    row["annotations"] = [{"id": 1, "image_id": 99, "category_id": 1, "bbox": [1, 1, 2, 2]}]
    path.write_text(json.dumps(row))
    open_it(project_folder)
    app.open(project_folder)
    assert "You can look" in app.window.notices.text
    assert "1 records of annotations.json cannot be shown" in app.window.notices.text


def test_a_project_that_was_given_up_while_it_was_made_is_made(app, project_folder, qtbot):
    (project_folder / "annotations.json").unlink()
    app.open(project_folder)
    qtbot.waitUntil(lambda: app.workspace is not None, timeout=20_000)
    assert len(app.workspace.signals.dataset.images) == 4


def test_each_picture_that_cannot_be_read_is_named_when_a_project_is_made(
    app, project_folder, qtbot
):
    folder = project_folder / "pictures"
    for name in ("a.jpg", "b.jpg"):
        (folder / name).write_text("no picture")
    app.open(folder)
    qtbot.waitUntil(lambda: app.workspace is not None, timeout=20_000)
    assert "a.jpg" in app.window.notices.text
    assert "b.jpg" in app.window.notices.text


def test_a_save_that_fails_keeps_the_window_open_if_the_person_wants_to_stay(
    app, project_folder, answers, monkeypatch
):
    app.open(project_folder)
    draw(app)
    broken = project_folder / "annotations.json"
    kept = broken.read_bytes()
    broken.write_bytes(kept + b"\n")  # another program
    answers.say_yes = False
    app.window.close()
    assert app.window.isVisible()
    assert app.workspace is not None
    assert "could not be written, because another program changed it" in answers.asked[-1]
    assert "do not come back by themselves" in answers.asked[-1]


def test_another_programs_version_can_be_loaded_and_mine_is_kept_aside(app, project_folder, qtbot):
    app.open(project_folder)
    draw(app)
    path = project_folder / "annotations.json"
    theirs = path.read_bytes().replace(b"Made with DeiTDet", b"Made elsewhere")
    path.write_bytes(theirs)
    assert not app.workspace.autosave.save_now()
    assert "changed by another program" in app.window.notices.text
    load = next(b for b in app.window.notices._answers if b.text() == "Load theirs")
    qtbot.mouseClick(load, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.workspace.signals.dataset.boxes == {})
    assert path.read_bytes() == theirs
    assert list((project_folder / ".deitdet").glob("journal-*.kept"))
    copy = app.workspace.opened.project.backups / app.window.notices.text.split()[-1].rstrip(".")
    assert b'"bbox"' in copy.read_bytes()


def test_the_recent_projects_are_offered_next_time(app, project_folder, tmp_path):
    app.open(project_folder)
    app.close_project()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    again = App(Answers(), settings)
    assert again.recent.folders() == [project_folder]
    again.leave_now()
    again.window.deleteLater()


def test_an_unexpected_error_is_told_once_and_everything_is_saved(app, project_folder, tmp_path):
    app.open(project_folder)
    draw(app)
    rescue = Rescue(app.rescue, app.window.notices.alarm)
    try:
        raise RuntimeError("boom")
    except RuntimeError as error:
        rescue(type(error), error, error.__traceback__)
    assert "boom" in app.window.notices.text
    with open_project(project_folder, write=False) as seen:
        assert seen.document.dataset.boxes == {1: BOX}


def test_new_pictures_in_the_folder_can_be_added(app, project_folder, qtbot):
    app.open(project_folder)
    source = project_folder / "pictures" / "p0.png"
    (project_folder / "pictures" / "p9.png").write_bytes(source.read_bytes())
    app.workspace.rescan()
    qtbot.waitUntil(lambda: "1 new picture." in app.window.notices.text)
    names = [image.file_name for image in app.workspace.signals.dataset.images.values()]
    assert names[-1] == "p9.png"


def test_states_are_kept_beside_the_coco_file(app, project_folder, qtbot):
    app.open(project_folder)
    draw(app)
    qtbot.waitUntil(lambda: app.workspace.pictures.is_idle)
    qtbot.keyClick(app.workspace.annotate.canvas, Qt.Key.Key_Space)
    app.close_project()
    kept = json.loads((project_folder / ".deitdet" / "states.json").read_text())
    assert kept["images"] == {"p0.png": "done"}
    assert "done" not in (project_folder / "annotations.json").read_text()


@pytest.fixture
def reads_slowly(monkeypatch):
    """Every project is opened in a thread, as only large ones are otherwise."""
    monkeypatch.setattr("deitdet_gui.gui.opening.AT_ONCE", 0)


def test_a_large_project_is_opened_in_a_thread(app, project_folder, reads_slowly, qtbot):
    app.open(project_folder)
    assert app.workspace is None
    qtbot.waitUntil(lambda: app.workspace is not None)
    draw(app)  # the lock that the thread took is this window's
    app.reopen()
    assert app.workspace is None
    qtbot.waitUntil(lambda: app.workspace is not None)
    assert app.workspace.signals.dataset.boxes == {1: BOX}
    with open_project(project_folder) as other:
        assert other.document.locked_by
    assert app.close_project()
    with open_project(project_folder) as other:
        assert not other.document.locked_by


def test_the_window_can_be_closed_while_a_project_is_opened(app, project_folder, reads_slowly):
    app.open(project_folder)
    app._entrance.stop()
    with open_project(project_folder) as other:
        assert not other.document.locked_by


def test_what_is_wrong_with_a_large_project_is_told(app, project_folder, reads_slowly, qtbot):
    (project_folder / "annotations.json").write_text("[]")
    app.open(project_folder)
    qtbot.waitUntil(lambda: "is not a COCO file" in app.window.notices.text)
    assert app.workspace is None
