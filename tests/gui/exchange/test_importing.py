"""Labels of other programs, brought in through the window."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from deitdet_gui.core.dataset import Box, Category, CategoryId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.formats import READERS
from deitdet_gui.core.formats.labelled import LabelledBox, LabelledPicture
from deitdet_gui.gui.exchange.format_names import name_of
from deitdet_gui.gui.exchange.planning import in_bulk

Key = Qt.Key


def dataset(app):
    return app.workspace.signals.dataset


def boxes(app):
    return {(b.image, b.corners) for b in dataset(app).boxes.values()}


def test_nothing_changes_before_the_report_was_agreed_to(app, hand, yolo):
    hand.read(yolo)
    report = app.exchange.report
    assert report.heading.text() == "2 boxes on 2 pictures would come in."
    assert "Found: 4 boxes on 3 pictures." in report.facts.text()
    assert "New categories: cell, disc." in report.facts.text()
    assert "elsewhere.txt" in report.findings.toPlainText()
    assert "p1.txt" in report.findings.toPlainText()
    assert not dataset(app).boxes
    hand.press_in_report("Apply")
    assert boxes(app) == {(1, (24.0, 12.0, 40.0, 36.0)), (1, (12.0, 6.0, 20.0, 18.0))}
    assert app.exchange.report is None
    assert app.exchange.dialog is None
    assert not app.workspace.is_held


def test_what_came_in_is_one_change_that_the_notice_takes_back(app, hand, yolo):
    hand.read(yolo, "done")
    assert "Pictures that would be marked: 1 done." in app.exchange.report.facts.text()
    assert "1 picture is not marked" in app.exchange.report.facts.text()
    hand.press_in_report("Apply")
    assert "2 boxes on 2 pictures came in from labels." in hand.notice
    assert dataset(app).state_of(1) == State.DONE
    assert dataset(app).state_of(2) == State.UNLABELLED  # a label of it was left out
    assert app.workspace.opened.document.undo_text == "Import labels from labels"
    hand.press_in_notice("Undo")
    assert not dataset(app).boxes
    assert not dataset(app).categories
    assert not dataset(app).marks
    assert hand.notice == ""


def test_pictures_that_came_in_with_boxes_are_marked_done_from_the_notice(app, hand, yolo, coco):
    in_progress = "in progress; only those that are done are trained on."
    hand.read(yolo)
    assert f"1 of the pictures is {in_progress}" in app.exchange.report.facts.text()
    hand.press_in_report("Apply")
    assert hand.notice.endswith(f"1 of the pictures is {in_progress}")
    hand.press_in_notice("Mark them done")
    assert dataset(app).marks == {1: State.DONE}, "of p1 a label was left out"
    assert hand.notice == "1 picture is marked done."
    app.project_actions.undo()
    assert not dataset(app).marks
    hand.read(coco, "done")
    assert in_progress not in app.exchange.report.facts.text()
    hand.press_in_report("Apply")
    assert in_progress not in hand.notice


@pytest.mark.parametrize("way", ["Apply", "Cancel"])
def test_the_window_asks_for_the_keyboard_when_both_dialogs_are_gone(
    app, hand, coco, monkeypatch, way
):
    asked = []
    monkeypatch.setattr(app.window, "activateWindow", lambda: asked.append(True))
    hand.read(coco)
    assert not asked
    hand.press_in_report(way)
    assert asked == [True]


def test_an_undo_that_would_take_back_something_else_is_not_offered_any_more(app, hand, coco):
    hand.read(coco)
    hand.press_in_report("Apply")
    app.workspace.autosave.save_now()
    assert "came in" in hand.notice
    category = next(iter(dataset(app).categories))
    assert app.workspace.signals.do("Draw", 1, [PutBox(Box(99, 1, category, 1, 1, 9, 9))])
    assert hand.notice == ""
    assert 99 in dataset(app).boxes


def test_importing_twice_changes_nothing(app, hand, coco):
    hand.read(coco)
    hand.press_in_report("Apply")
    hand.read(coco)
    report = app.exchange.report
    assert report.heading.text() == "Nothing would come in."
    assert "1 box is there already" in report.facts.text()
    apply = next(b for b in report.findChildren(QPushButton) if b.text() == "Apply")
    assert not apply.isEnabled()


@pytest.mark.parametrize("way", ["Cancel", "Escape"])
def test_cancel_ends_it_all_and_leaves_no_trace(app, hand, qtbot, yolo, way):
    hand.read(yolo)
    if way == "Cancel":
        hand.press_in_report("Cancel")
    else:
        qtbot.keyClick(app.exchange.report, Key.Key_Escape)
    assert not app.exchange.is_busy
    assert not app.workspace.is_held
    assert app.workspace.opened.document.undo_text == ""


def test_back_leads_to_the_choices(app, hand, coco):
    hand.read(coco)
    hand.press_in_report("Back")
    assert app.exchange.report is None
    dialog = hand.importing
    assert dialog.isVisible()
    assert dialog.place.path == coco
    assert dialog.format.currentData() == "coco"
    dialog.format.setCurrentIndex(dialog.format.findData("createml"))
    hand.press(dialog.read_button)
    hand.settle()
    assert dialog.problem.text or app.exchange.report is not None


def test_what_cannot_be_read_is_said_and_no_choice_is_lost(app, hand, coco):
    coco.write_text('{"images": [')
    app._actions["import"].trigger()
    dialog = hand.importing
    dialog.take(coco)
    hand.settle()
    dialog.format.setCurrentIndex(dialog.format.findData("coco"))
    hand.press(dialog.read_button)
    hand.settle()
    assert "theirs.json" in dialog.problem.text
    assert app.exchange.report is None
    assert dialog.isVisible()
    assert dialog.place.path == coco


def test_a_format_that_cannot_be_told_is_to_be_chosen(app, hand, tmp_path):
    (tmp_path / "odd.json").write_text("{}")
    app._actions["import"].trigger()
    dialog = hand.importing
    assert not dialog.read_button.isEnabled()
    dialog.take(tmp_path / "odd.json")
    hand.settle()
    assert "cannot be told" in dialog.remark.text()
    assert not dialog.read_button.isEnabled()
    dialog.format.setCurrentIndex(0)
    assert dialog.read_button.isEnabled()


def test_of_two_formats_in_a_folder_the_person_chooses(app, hand, yolo, coco):
    coco.rename(yolo / "theirs.json")
    app._actions["import"].trigger()
    hand.importing.take(yolo)
    hand.settle()
    assert hand.importing.remark.text() == (
        "It fits several formats: COCO (JSON), YOLO (text files). Choose one of them."
    )
    assert hand.importing.format.currentIndex() == -1


def test_a_path_that_is_typed_is_looked_at(app, hand, qtbot, coco):
    app._actions["import"].trigger()
    dialog = hand.importing
    dialog.place.line.setText(str(coco) + "x")
    hand.settle()
    assert dialog.remark.text() == "There is no such file or folder."
    qtbot.keyClick(dialog.place.line, Key.Key_Backspace)
    hand.settle()
    assert dialog.remark.text() == "Looks like COCO (JSON)."
    qtbot.keyClick(dialog.place.line, Key.Key_Return)
    qtbot.waitUntil(lambda: app.exchange.report is not None)


def test_file_and_folder_have_a_button_each(app, hand, answers, yolo, coco):
    answers._file, answers._folder = coco, yolo
    app._actions["import"].trigger()
    for button, name in (("file", "coco"), ("folder", "yolo")):
        hand.press(getattr(hand.importing.place, button))
        hand.settle()
        assert hand.importing.format.currentData() == name


def test_reading_can_be_given_up(app, hand, qtbot, coco, monkeypatch):
    started = []

    def endless(source, report):
        started.append(source)
        while True:
            report(1, 2)
        yield

    monkeypatch.setitem(READERS, "coco", endless)
    app._actions["import"].trigger()
    hand.importing.take(coco)
    hand.settle()
    hand.press(hand.importing.read_button)
    qtbot.waitUntil(lambda: bool(started))
    hand.importing._reading._dialog.canceled.emit()
    hand.settle()
    assert app.exchange.report is None
    assert hand.importing.isVisible()
    assert hand.importing.problem.text == ""


def test_the_window_can_be_told_to_close_while_labels_are_read(app, hand, qtbot, coco, monkeypatch):
    started = []

    def endless(source, report):
        started.append(source)
        while True:
            report(1, 2)
        yield

    monkeypatch.setitem(READERS, "coco", endless)
    app._actions["import"].trigger()
    hand.importing.take(coco)
    hand.settle()
    hand.press(hand.importing.read_button)
    qtbot.waitUntil(lambda: bool(started))
    app.exchange.stop()
    assert not app.exchange.is_busy


def test_a_project_that_changed_behind_the_report_is_read_for_again(app, hand, qtbot, coco):
    hand.read(coco)
    edits = [PutCategory(Category(1, "cell")), PutBox(Box(1, 3, 1, 8, 8, 24, 24))]
    assert app.workspace.signals.do("Draw", 3, edits)
    hand.press_in_report("Apply")
    qtbot.waitUntil(lambda: app.exchange.report is not None)
    assert "1 box is there already" in app.exchange.report.facts.text()
    assert len(dataset(app).boxes) == 1


def test_the_report_can_be_kept_as_a_file(app, hand, answers, yolo, tmp_path):
    hand.read(yolo)
    answers._file = tmp_path / "report.json"
    hand.press_in_report("Save report…")
    assert json.loads(answers._file.read_bytes())["boxes"] == 2
    assert str(answers._file) in app.exchange.report.said.text
    answers._file = tmp_path
    hand.press_in_report("Save report…")
    assert "is a folder" in app.exchange.report.said.text


def test_a_report_with_very_many_findings_names_the_first(app, hand, coco, monkeypatch):
    def many(source, report):
        faults = tuple(f"fault {n}" for n in range(5_000))
        yield LabelledPicture("x", "p0.png", 64, 48, (LabelledBox("cell", (1, 1, 9, 9)),), faults)

    monkeypatch.setitem(READERS, "coco", many)
    hand.read(coco)
    lines = app.exchange.report.findings.toPlainText().splitlines()
    assert lines[0] == "Left out: 5,000"
    assert len(lines) == 2_002
    assert "3,000 more" in lines[-1]


def test_names_from_files_are_never_taken_for_markup(app, hand, tmp_path):
    path = tmp_path / "<b>bold.json"
    rows = {
        "images": [{"id": 7, "file_name": "p2.png", "width": 64, "height": 48}],
        "categories": [{"id": 3, "name": "<img src=x>"}],
        "annotations": [{"id": 1, "image_id": 7, "category_id": 3, "bbox": [8, 8, 16, 16]}],
    }
    path.write_text(json.dumps(rows))
    hand.read(path)
    report = app.exchange.report
    assert "<img src=x>" in report.facts.text()
    hand.press_in_report("Apply")
    assert "from <b>bold.json" in hand.notice
    assert report.facts.textFormat() == Qt.TextFormat.PlainText
    assert report.heading.textFormat() == Qt.TextFormat.PlainText


def drop(app, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    app.window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_label_file_that_is_dropped_on_an_open_project_is_imported(app, hand, coco):
    drop(app, coco)
    hand.settle()
    assert hand.importing.place.path == coco
    assert hand.importing.format.currentData() == "coco"
    assert app.workspace is not None


def test_a_folder_that_is_dropped_is_opened_as_ever(app, hand, project_folder, tmp_path):
    other = tmp_path / "other"
    (tmp_path / "other").mkdir()
    before = app.workspace
    drop(app, other)
    assert not app.exchange.is_busy
    assert app.workspace is not before


def test_without_a_project_a_dropped_file_opens_its_folder(app, hand, coco, monkeypatch):
    app.close_project()
    opened = []
    monkeypatch.setattr(app, "open", opened.append)
    drop(app, coco)
    assert opened == [coco.parent]
    assert not app.exchange.is_busy


def test_a_project_that_can_only_be_looked_at_takes_nothing_in(app, hand, monkeypatch):
    monkeypatch.setattr(app.workspace.opened.document, "locked_by", "process 5")
    app._actions["import"].trigger()
    assert app.exchange.dialog is None
    assert "open in process 5" in hand.notice


def test_the_actions_need_a_project(app):
    assert app._actions["import"].isEnabled()
    app.close_project()
    assert not app._actions["import"].isEnabled()
    assert not app._actions["export"].isEnabled()


def test_the_last_choices_are_there_the_next_time(app, hand, preferences, yolo):
    hand.read(yolo, "in-progress")
    hand.press_in_report("Cancel")
    app._actions["import"].trigger()
    assert hand.importing.state.currentData() == "in-progress"
    assert hand.importing._start() == yolo.parent
    again = QSettings(preferences.fileName(), QSettings.Format.IniFormat)
    assert again.value("exchange/import_state") == "in-progress"


def test_damaged_preferences_do_no_harm(app, hand, preferences):
    for name in ("import_state", "import_folder", "export_format", "export_copy"):
        preferences.setValue(f"exchange/{name}", ["no", "text"])
    app._actions["import"].trigger()
    assert hand.importing.state.currentData() == "leave"
    hand.importing.reject()
    app._actions["export"].trigger()
    assert hand.exporting.format.currentIndex() == 0


def test_everything_in_the_dialog_can_be_reached_by_keys_and_has_a_name(app, hand, qtbot):
    app._actions["import"].trigger()
    dialog = hand.importing
    names, widget = [], dialog.place.line
    assert dialog.place.line.accessibleName() == "Labels"
    while (widget := widget.nextInFocusChain()) is not dialog.place.line:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog):
            names.append(widget.accessibleName())
    assert [n for n in names if n] == [
        *("Labels: choose a file", "Labels: choose a folder", "Format"),
        *("What to mark the pictures as", "Cancel", "Read labels"),
    ]
    assert "" not in names


def test_every_format_has_a_name():
    assert all(name_of(one) != one for one in READERS)


def test_the_boxes_of_a_plan_become_one_edit_between_categories_and_marks():
    box, other = Box(5, 1, 1, 1.0, 2.0, 3.0, 4.0), Box(6, 2, 2, 1.0, 2.0, 3.0, 4.0, crowd=True)
    first, second = (PutCategory(Category(CategoryId(n), str(n))) for n in (1, 2))
    mark = MarkImage(1, State.DONE)
    made = in_bulk([first, PutBox(box), mark, second, PutBox(other)])
    assert made[:2] == (first, second)
    assert made[3:] == (mark,)
    assert list(made[2].boxes.columns.boxes()) == [box, other]
    assert in_bulk([mark]) == (mark,)
