"""The sheet of findings alone: what it lists, where it leads, what its buttons do."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Box, State
from deitdet_gui.core.edits import MarkImage, PutBox, RemoveBox
from deitdet_gui.core.health.examine import Health
from deitdet_gui.core.health.files import AT_ONCE
from deitdet_gui.core.health.kinds import KINDS, family_of
from deitdet_gui.core.project import create
from deitdet_gui.gui.health.families import MOST_ROWS, Families
from tests.gui.health.conftest import Sheet

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FOUND = {
    "damaged-file": 1,
    "zero-area": 1,
    "out-of-bounds": 2,
    "duplicate": 1,
    "empty-not-done": 2,
}


def test_everything_that_is_odd_is_listed_by_kind_the_worst_first(sheet: Sheet) -> None:
    assert sheet.kinds == FOUND
    assert list(sheet.kinds) == list(FOUND)
    assert sheet.panel._summary.text() == "1 error, 4 warnings, 2 notes"
    assert sheet.panel._files.text().startswith("Pictures read at")


def test_what_is_odd_is_told_by_words_and_not_by_colour_alone(sheet: Sheet) -> None:
    index = sheet.panel.rows.index_of("out-of-bounds", None)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data() == "2  Boxes past the edge"
    assert index.data(role) == "Warning: 2  Boxes past the edge"
    sheet.choose("out-of-bounds", 1)
    assert sheet.panel._text.text().startswith("Warning. p0.png: cell box 3 (40, 10, 90, 40)")
    assert sheet.panel.view.accessibleName()


def test_enter_opens_a_kind_and_leads_to_a_finding(sheet: Sheet, qtbot) -> None:
    sheet.choose("out-of-bounds", None)
    qtbot.keyClick(sheet.panel.view, Key.Key_Return)
    assert sheet.panel.view.isExpanded(sheet.panel.rows.index_of("out-of-bounds", None))
    assert sheet.wanted == []
    qtbot.keyClick(sheet.panel.view, Key.Key_Down)
    qtbot.keyClick(sheet.panel.view, Key.Key_Return)
    assert sheet.wanted == [(1, (2,))]
    assert sheet.panel.view.hasFocus()


def test_a_click_leads_to_a_finding(sheet: Sheet, qtbot) -> None:
    view = sheet.panel.view
    view.expand(sheet.panel.rows.index_of("duplicate", None))
    place = view.visualRect(sheet.panel.rows.index_of("duplicate", 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sheet.wanted == [(2, (4, 5))]


def test_a_fix_is_one_undo_and_the_list_follows(sheet: Sheet, qtbot) -> None:
    before = dict(sheet.dataset.boxes)
    sheet.choose("out-of-bounds", 0)
    assert sheet.panel.fix_one.text() == "Clip to the picture"
    qtbot.mouseClick(sheet.panel.fix_one, Qt.MouseButton.LeftButton)
    assert sheet.dataset.boxes[2].corners == (0, 10, 30, 40)
    assert sheet.panel.view.hasFocus()  # and not a button that goes with what was fixed
    assert sheet.signals.document.undo_text == "Clip to the picture"
    sheet.wait()
    assert sheet.kinds == {**FOUND, "out-of-bounds": 1}
    assert sheet.chosen.boxes == (3,)  # the next one has come under the cursor
    change = sheet.signals.undo()
    assert change is not None
    assert change.image == 1
    assert dict(sheet.dataset.boxes) == before
    sheet.wait()
    assert sheet.kinds == FOUND


def test_all_of_a_kind_are_fixed_by_one_undo(sheet: Sheet, qtbot) -> None:
    sheet.choose("out-of-bounds", 1)
    assert sheet.panel.fix_all.text() == "Fix all 2"
    qtbot.keyClick(sheet.panel.view, Key.Key_Return, CONTROL | SHIFT)
    sheet.wait()
    assert "out-of-bounds" not in sheet.kinds
    assert sheet.answers.asked == []
    assert sheet.signals.document.undo_text == "Boxes past the edge: fix 2"
    sheet.signals.undo()
    sheet.wait()
    assert sheet.kinds == FOUND


def test_before_all_of_a_kind_that_wants_a_look_are_fixed_the_person_is_asked(
    sheet: Sheet,
) -> None:
    sheet.answers.say_yes = False
    sheet.choose("empty-not-done", None)
    sheet.panel.fix_all.click()
    assert "Mark these pictures as done and empty: 2" in sheet.answers.asked[0]
    assert list(sheet.dataset.marks) == [1]
    sheet.answers.say_yes = True
    sheet.panel.fix_all.click()
    assert sheet.dataset.marks[3] == State.EMPTY
    sheet.wait()
    assert "empty-not-done" not in sheet.kinds


def test_a_finding_without_a_fix_has_no_button_to_press(sheet: Sheet) -> None:
    record = Finding("warning", "annotations.json: annotations[0]", "has no bbox.")
    sheet.panel._take_health(Health((family_of("unreadable-record", [record] * 2),), False))
    sheet.choose("unreadable-record", 0)
    assert sheet.panel.fix_one.isHidden()
    assert sheet.panel.fix_all.isHidden()
    sheet.panel.show_place()
    sheet.panel.fix()
    sheet.panel.fix_family()
    assert sheet.wanted == []
    assert sheet.kinds == {"unreadable-record": 2}


def test_a_finding_goes_when_its_box_is_changed_elsewhere(sheet: Sheet) -> None:
    sheet.signals.do("Delete", 1, [RemoveBox(1)])
    sheet.signals.do("Move", 1, [PutBox(Box(2, 1, 1, 4, 10, 30, 40))])
    sheet.wait()
    assert sheet.kinds == {
        k: n for k, n in {**FOUND, "out-of-bounds": 1}.items() if k != "zero-area"
    }


def test_a_damaged_picture_that_is_skipped_is_no_finding_any_more(sheet: Sheet) -> None:
    sheet.choose("damaged-file", 0)
    sheet.panel.fix()
    sheet.wait()
    assert sheet.dataset.marks[4] == State.SKIPPED
    assert "damaged-file" not in sheet.kinds


def test_a_fix_for_what_has_changed_meanwhile_does_nothing(sheet: Sheet) -> None:
    sheet.choose("zero-area", 0)
    sheet.signals.do("Delete", 1, [RemoveBox(1)])
    sheet.panel.fix()  # before the list could follow
    assert sheet.signals.document.undo_text == "Delete"


def test_pictures_are_read_anew_when_asked(sheet: Sheet, opened, qtbot) -> None:
    pictures = opened.project.pictures
    shutil.copy(pictures / "p2.png", pictures / "p3.png")
    with qtbot.waitSignal(sheet.panel.checkup.ended):
        sheet.panel.again.click()
        assert not sheet.panel.again.isEnabled()
    sheet.wait()
    assert sheet.panel.again.isEnabled()
    assert "damaged-file" not in sheet.kinds


def test_reading_can_be_cancelled_and_says_so(sheet: Sheet, qtbot) -> None:
    with qtbot.waitSignal(sheet.panel.checkup.ended) as ended:
        sheet.panel.again.click()
        sheet.panel._cancel.click()
    sheet.wait()
    assert ended.args == [False, ""]
    assert sheet.panel._files.text() == "The pictures were not read."
    assert sheet.kinds == FOUND  # what an earlier reading said still stands


def test_a_hidden_sheet_does_not_work_and_catches_up_when_it_is_shown(sheet: Sheet) -> None:
    sheet.panel.hide()
    sheet.signals.do("Delete", 1, [RemoveBox(1)])
    assert not sheet.panel.checkup._timer.isActive()
    assert sheet.kinds == FOUND
    sheet.panel.show()
    sheet.wait()
    assert "zero-area" not in sheet.kinds


def test_a_finding_about_several_pictures_leads_to_one_after_the_other(sheet: Sheet) -> None:
    copy = Finding("warning", "p0.png", "looks the same", 1, "near-duplicate", (), (3, 2))
    sheet.panel._take_health(Health((family_of("near-duplicate", [copy]),), True))
    sheet.choose("near-duplicate", 0)
    for _ in range(4):
        sheet.panel.show_place()
    assert [image for image, _ in sheet.wanted] == [1, 3, 2, 1]


def test_what_only_a_person_can_put_right_has_a_button_that_shows_its_pictures(
    sheet: Sheet,
) -> None:
    rare = Finding("note", "cell", "2 boxes", 1, "imbalance", (), (3,))
    sheet.panel._take_health(Health((family_of("imbalance", [rare]),), True))
    sheet.choose("imbalance", 0)
    assert sheet.panel.fix_one.text() == "Show its pictures"
    sheet.panel.fix_one.click()
    assert sheet.panel._text.text().endswith("Picture 1 of 2; Enter shows the next.")
    sheet.panel.fix_one.click()
    assert [image for image, _ in sheet.wanted] == [1, 3]
    assert not sheet.signals.document.undo_text


def test_names_of_files_are_shown_as_they_are(sheet: Sheet) -> None:
    odd = Finding("error", "<b>x</b> & y.png", "is missing.", 1, "damaged-file")
    sheet.panel._take_health(Health((family_of("damaged-file", [odd]),), True))
    sheet.choose("damaged-file", 0)
    assert sheet.panel._text.textFormat() == Qt.TextFormat.PlainText
    assert "<b>x</b> & y.png" in sheet.panel._text.text()
    tip = sheet.panel.view.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b>x&lt;/b> &amp; y.png" in tip


def test_the_rows_keep_the_rules_of_qts_models(sheet: Sheet) -> None:
    rows = Families(sheet.panel)
    tester = QAbstractItemModelTester(
        rows, QAbstractItemModelTester.FailureReportingMode.Warning, sheet.panel
    )
    one = Finding("note", "a.png", "is odd", 1)
    rows.set_health(Health((family_of("tiny", [one] * 3), family_of("duplicate", [one])), False))
    rows.set_health(Health((), False))
    assert rows.index_of("tiny", None) == QModelIndex()
    assert tester.model() is rows


def test_of_very_many_findings_the_first_are_listed_and_all_are_counted(sheet: Sheet) -> None:
    one = Finding("note", "a.png", "is odd", 1)
    sheet.panel._take_health(Health((family_of("tiny", [one] * (MOST_ROWS + 234)),), False))
    sheet.choose("tiny", None)
    rows, family = sheet.panel.rows, sheet.panel.view.currentIndex()
    assert (rows.rowCount(family), family.data()) == (MOST_ROWS, "1,234  Tiny boxes")
    assert sheet.panel.fix_all.text() == "Fix all 1,234"
    assert sheet.panel._text.text().endswith("The first 1,000 are listed.")
    sheet.choose("tiny", MOST_ROWS + 5)
    assert sheet.panel.view.currentIndex().row() == MOST_ROWS - 1


def test_every_kind_has_a_sentence_below_the_list(sheet: Sheet) -> None:
    for kind in KINDS:
        one = Finding("note", "a.png", "is odd")
        sheet.panel._take_health(Health((family_of(kind.id, [one]),), True))
        assert sheet.panel._why.text() == kind.why
        sheet.choose(kind.id, None)
        assert kind.fix in sheet.panel._text.text()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More pictures than the threads are handed at once."""
    from tests.gui.conftest import make_pictures

    first = make_pictures(tmp_path / "many" / "pictures", 1) / "p0.png"
    for number in range(1, 2 * AT_ONCE):
        shutil.copy(first, first.with_name(f"p{number}.png"))
    create(tmp_path / "many", first.parent)
    return tmp_path / "many"


def test_closing_while_pictures_are_read_leaves_nothing_behind(many: Path, app, qtbot) -> None:
    app.open(many)
    app.workspace.toggle_health()
    assert app.workspace.health.checkup.is_reading
    app.close_project()
    assert app.workspace is None


def test_a_project_that_is_open_elsewhere_can_be_checked_but_not_changed(
    sheet: Sheet, qtbot
) -> None:
    sheet.signals.document.locked_by = "another window"
    sheet.choose("zero-area", 0)
    with qtbot.waitSignal(sheet.signals.refused):
        sheet.panel.fix()
    assert 1 in sheet.dataset.boxes
    sheet.signals.document.locked_by = ""
    sheet.signals.do("Skip", 2, [MarkImage(2, State.SKIPPED)])
    sheet.wait()
    assert "duplicate" not in sheet.kinds
