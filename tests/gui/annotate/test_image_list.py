"""Filtering, sorting and walking the list of pictures, and marking many of them."""

import json
import os

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory, RemoveImage
from deitdet_gui.core.health.examine import examine
from deitdet_gui.core.image_facts import Scores
from deitdet_gui.core.image_listing import Sort
from deitdet_gui.core.image_query import parse
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.project import Opened
from deitdet_gui.core.splits import Split
from deitdet_gui.gui.annotate import slow_facts
from deitdet_gui.gui.annotate.image_list import ImageList
from deitdet_gui.gui.annotate.progress_strip import pace_text
from deitdet_gui.gui.picture_cache import PictureCache
from tests.gui.annotate.conftest import Bench

Key = Qt.Key
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
RBC = CategoryId(1)


@pytest.fixture
def labelled(bench: Bench) -> Bench:
    """p0 has three boxes and is done, p1 has one; p2 and p3 have none."""
    boxes = ((1, 1), (2, 1), (3, 1), (4, 2))
    bench.do(
        PutCategory(Category(RBC, "RBC")),
        PutCategory(Category(CategoryId(2), "white cell")),
        *(PutBox(Box(BoxId(b), ImageId(i), RBC, 1, 1, 20, 20)) for b, i in boxes),
        PutBox(Box(BoxId(5), ImageId(2), CategoryId(2), 1, 1, 20, 20)),
        MarkImage(ImageId(1), State.DONE),
    )
    return bench


def images_of(bench: Bench) -> ImageList:
    return bench.page.images


def listed(bench: Bench) -> list[int]:
    return list(images_of(bench).rows.images)


def click(
    bench: Bench,
    qtbot: QtBot,
    row: int,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    button: Qt.MouseButton = LEFT,
) -> None:
    view = images_of(bench).view
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), button, keys, place)


def test_chips_and_the_field_ask_together_and_say_how_many_that_leaves(labelled: Bench) -> None:
    bar = images_of(labelled).bar
    assert bar.count.isHidden() or not bar.count.isVisible()
    bar.filters.fill()
    state = next(a for a in bar.filters.actions() if a.text().startswith("unlabelled"))
    state.trigger()
    assert listed(labelled) == [3, 4]
    bar.field.setText("p3")
    assert listed(labelled) == [4]
    assert bar.count.isVisible()
    assert bar.count.text() == "1 of 4"
    (chip,) = bar.chips.buttons
    assert chip.text().startswith("unlabelled")
    chip.click()
    assert bar.chips.isHidden()
    assert listed(labelled) == [4]
    bar.show_all.click()
    assert listed(labelled) == [1, 2, 3, 4]
    assert bar.field.text() == ""
    assert not bar.count.isVisible()


def test_the_menu_ticks_what_is_on_and_ranges_come_from_two_fields(labelled: Bench) -> None:
    bar = images_of(labelled).bar
    bar.ask_text("state:done,empty boxes:>=2")
    bar.filters.fill()
    ticked = {(key, value) for action, key, value in bar.filters._entries if action.isChecked()}
    assert ticked == {("state", "done"), ("state", "empty"), ("boxes", ">=2")}
    least, most = bar.filters._fields
    assert (least.value(), most.value()) == (2, 9_999)
    least.setValue(1)
    most.setValue(2)
    assert "boxes:1-2" in bar.text
    bar.show_all.click()
    bar.ask_text("boxes:1-2")
    assert listed(labelled) == [2]
    bar.filters.fill()
    for field, value in zip(bar.filters._fields, (0, 9_999), strict=True):
        field.setValue(value)
    assert bar.text == ""


def test_typed_filters_work_and_what_means_nothing_is_said(labelled: Bench) -> None:
    bar = images_of(labelled).bar
    bar.field.setText('category:"white cell"')
    assert listed(labelled) == [2]
    bar.field.setText("category:red state:done")
    assert listed(labelled) == [1], "the rest is asked all the same"
    assert bar.note.isVisible()
    assert "category:red" in bar.note.text()
    assert "RBC, white cell" in bar.note.text()
    bar.field.setText("colour:red")
    assert "no filter" in bar.note.text()
    bar.field.clear()
    assert not bar.note.isVisible()


def test_escape_takes_the_text_away_and_then_the_chips(labelled: Bench, qtbot: QtBot) -> None:
    bar = images_of(labelled).bar
    bar.ask(parse("state:done").terms, "p0")
    bar.field.setFocus()
    qtbot.keyClick(bar.field, Key.Key_Escape)
    assert bar.text == "state:done"
    assert labelled.canvas.hasFocus()
    bar.field.setFocus()
    qtbot.keyClick(bar.field, Key.Key_Escape)
    assert bar.text == ""
    assert listed(labelled) == [1, 2, 3, 4]


def test_the_pictures_of_a_category_are_listed_and_rows_stay_until_asked_again(
    labelled: Bench,
) -> None:
    images = images_of(labelled)
    images.show_category(RBC)
    images.show_category(CategoryId(77))  # is gone
    assert listed(labelled) == [1, 2]
    labelled.do(PutBox(Box(BoxId(9), ImageId(4), RBC, 1, 1, 9, 9)))
    assert listed(labelled) == [1, 2]
    images.show_category(RBC)
    assert listed(labelled) == [1, 2, 4]


def test_a_picture_that_goes_leaves_a_list_that_waits_for_its_order(
    labelled: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(slow_facts, "FEW", 0)
    images = images_of(labelled)
    images.bar.set_sort(Sort("name", True))
    assert listed(labelled) == [1, 2, 3, 4], "the old list stays"
    assert images.bar.cancel.isVisible()
    qtbot.waitUntil(lambda: listed(labelled) == [4, 3, 2, 1])
    assert not images.bar.note.isVisible()
    labelled.do(RemoveImage(ImageId(3)))
    assert listed(labelled) == [4, 2, 1]
    labelled.signals.undo()
    qtbot.waitUntil(lambda: listed(labelled) == [4, 3, 2, 1])


def test_giving_up_goes_back_to_the_order_that_is_shown(
    labelled: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    images = images_of(labelled)
    images.bar.set_sort(Sort("boxes", True))
    monkeypatch.setattr(slow_facts, "FEW", 0)
    images.bar.set_sort(Sort("name"))
    images.bar.cancel.click()
    assert images.bar.sort == Sort("boxes", True)
    assert listed(labelled) == [1, 2, 3, 4]
    assert not images.bar.cancel.isVisible()
    qtbot.waitUntil(lambda: not images._slow._work.is_busy)
    assert listed(labelled) == [1, 2, 3, 4]


def test_files_are_sorted_by_their_dates(labelled: Bench, opened: Opened, qtbot: QtBot) -> None:
    for number, when in ((0, 400), (1, 100), (2, 300), (3, 200)):
        os.utime(opened.project.pictures / f"p{number}.png", (when, when))
    images_of(labelled).bar.set_sort(Sort("date"))
    qtbot.waitUntil(lambda: listed(labelled) == [2, 4, 3, 1])


def test_the_split_is_read_again_when_its_file_is_another(
    labelled: Bench, opened: Opened, qtbot: QtBot
) -> None:
    bar = images_of(labelled).bar
    Split({"p1.png": "val"}).write(opened.project.splits)
    bar.ask_text("split:val")
    qtbot.waitUntil(lambda: listed(labelled) == [2])
    Split({"p1.png": "val", "p3.png": "val"}).write(opened.project.splits)
    bar.ask_text("split:val")
    qtbot.waitUntil(lambda: listed(labelled) == [2, 4])


def test_a_split_that_cannot_be_read_is_said(labelled: Bench, opened: Opened, qtbot: QtBot) -> None:
    opened.project.splits.parent.mkdir(parents=True, exist_ok=True)
    opened.project.splits.write_text("{", encoding="utf-8")
    bar = images_of(labelled).bar
    bar.ask_text("state:done split:val")
    qtbot.waitUntil(lambda: "is damaged" in bar.note.text())
    assert bar.text == "state:done"
    assert listed(labelled) == [1]


def test_findings_are_asked_for_when_they_are_wanted_and_shown_in_the_rows(
    labelled: Bench, qtbot: QtBot
) -> None:
    images = images_of(labelled)
    labelled.do(PutBox(Box(BoxId(8), ImageId(3), RBC, 5, 5, 5, 9)))
    with qtbot.waitSignal(images.findings_wanted):
        images.bar.ask_text("finding:any")
    assert listed(labelled) == [1, 2, 3, 4]
    images.take_health(examine(Moment.of(labelled.dataset)))
    qtbot.waitUntil(lambda: listed(labelled) == [1, 2, 3])  # some have boxes on each other
    spoken = images.rows.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "something odd was found" in spoken
    labelled.do(PutBox(Box(BoxId(8), ImageId(3), RBC, 5, 5, 20, 20)))
    assert not images.rows.is_flagged(ImageId(3))
    with qtbot.waitSignal(images.findings_wanted):  # what was found is old now
        images.bar.ask_text("finding:zero-area")


def test_detections_that_wait_are_listed_and_sorted_by_their_scores(labelled: Bench) -> None:
    images = images_of(labelled)
    images.bar.set_sort(Sort("highest", True))
    ids = np.array([2, 3, 4])
    some = Scores(ids, np.array([1, 0, 2]), np.array([0.4, 0, 0.3]), np.array([0.4, 0, 0.9]))
    images.set_scores(some)
    assert listed(labelled) == [4, 2, 1, 3]
    images.bar.ask_text("detections:any")
    assert listed(labelled) == [4, 2]
    assert [images.rows.waiting_on(ImageId(i)) for i in (1, 2, 4)] == [0, 1, 2]
    assert "detections that wait: 2" in images.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    images.set_scores(None)
    assert images.rows.waiting_on(ImageId(4)) == 0
    assert listed(labelled) == [4, 2], "until the filter is set again"


def test_the_order_is_kept_with_the_project(labelled: Bench, opened: Opened) -> None:
    images = images_of(labelled)
    images.bar.sorts.keys["boxes"].trigger()
    images.bar.sorts.descending.trigger()
    assert listed(labelled) == [1, 2, 3, 4]
    labelled.page.kept_order.wait()
    kept = json.loads(opened.project.settings.read_text(encoding="utf-8"))
    assert kept["list"] == {"sort": "boxes", "descending": True}
    assert labelled.page.kept_order.read() == Sort("boxes", True)
    images.bar.sorts.keys["file"].trigger()
    images.bar.sorts.ascending.trigger()
    labelled.page.kept_order.wait()
    assert "list" not in json.loads(opened.project.settings.read_text(encoding="utf-8"))


def test_next_and_next_to_do_go_by_the_order_of_the_list(labelled: Bench, qtbot: QtBot) -> None:
    images_of(labelled).bar.set_sort(Sort("file", True))
    labelled.page.go_to(ImageId(4))
    qtbot.keyClick(labelled.canvas, Key.Key_D)
    assert labelled.current == 3
    labelled.do(MarkImage(ImageId(2), State.SKIPPED))
    images_of(labelled).bar.ask_text("-p2")
    labelled.page.go_to(ImageId(1))
    qtbot.keyClick(labelled.canvas, Key.Key_D, CONTROL | SHIFT)
    assert labelled.current == 4, "over p2, which is not listed, and p1, which is skipped"


def test_a_click_goes_to_a_picture_and_one_with_ctrl_or_shift_selects(
    labelled: Bench, qtbot: QtBot
) -> None:
    images = images_of(labelled)
    click(labelled, qtbot, 1)
    assert labelled.current == 2
    click(labelled, qtbot, 3, CONTROL)
    assert labelled.current == 2
    assert images.selected == [2, 4]
    click(labelled, qtbot, 1)
    click(labelled, qtbot, 3, SHIFT)
    assert (labelled.current, images.selected) == (2, [2, 3, 4])
    images.bar.ask_text("-p2")
    assert images.selected == [2, 4], "what is listed stays selected"


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Control, CONTROL), (Key.Key_Shift, SHIFT)])
def test_a_way_elsewhere_by_a_key_with_ctrl_or_shift_leaves_one_row_selected(
    labelled: Bench, qtbot: QtBot, key: Key, held: Qt.KeyboardModifier
) -> None:
    click(labelled, qtbot, 1)
    qtbot.keyPress(labelled.canvas, key, held)  # as in Ctrl+Z, which shows where it acted
    labelled.page.go_to(ImageId(4))
    qtbot.keyRelease(labelled.canvas, key)
    assert images_of(labelled).selected == [4], "the menu of rows acts on what is selected"


def test_keys_in_the_list_move_select_and_search_by_name(labelled: Bench, qtbot: QtBot) -> None:
    images = images_of(labelled)
    view = images.view
    labelled.page.go_to(ImageId(1))
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Down)
    assert labelled.current == 2
    qtbot.keyClick(view, Key.Key_End)
    assert labelled.current == 4
    qtbot.keyClick(view, Key.Key_Up, SHIFT)
    assert (labelled.current, images.selected) == (4, [3, 4])
    qtbot.keyClick(view, Key.Key_Home)
    assert (labelled.current, images.selected) == (1, [1])
    qtbot.keyClicks(view, "p2")
    assert labelled.current == 3
    qtbot.keyClicks(view, "zz")
    assert labelled.current == 3
    qtbot.keyClick(view, Key.Key_Return)
    assert labelled.canvas.hasFocus()


def test_selected_rows_are_marked_as_one_change(labelled: Bench, qtbot: QtBot) -> None:
    menu = labelled.page.row_menu
    for row in (1, 2, 3):
        click(labelled, qtbot, row, CONTROL)
    menu.marks[State.DONE].trigger()
    assert labelled.dataset.marks == {1: State.DONE, 2: State.DONE}
    assert labelled.canvas.hint_text == "2 pictures have no boxes to be done."
    menu.marks[State.EMPTY].trigger()
    assert labelled.dataset.marks == {1: State.DONE, 2: State.DONE, 3: State.EMPTY, 4: State.EMPTY}
    menu.marks[State.SKIPPED].trigger()
    menu.marks[None].trigger()
    assert 3 not in labelled.dataset.marks
    for _ in range(4):
        labelled.page.undo()
    assert labelled.dataset.marks == {1: State.DONE}


def test_all_pictures_of_the_list_are_selected_from_its_menu(labelled: Bench, qtbot: QtBot) -> None:
    click(labelled, qtbot, 1)
    images_of(labelled).bar.ask_text("-p3")
    labelled.page.row_menu.everything.trigger()
    assert (labelled.current, images_of(labelled).selected) == (2, [1, 2, 3])


def test_a_right_click_is_about_its_row_and_stays_on_the_picture(
    labelled: Bench, qtbot: QtBot
) -> None:
    click(labelled, qtbot, 0)
    click(labelled, qtbot, 1, button=RIGHT)
    assert images_of(labelled).selected == [2]
    assert labelled.current == 1
    menu = labelled.page.row_menu
    menu.menu.aboutToShow.emit()
    assert menu.marks[State.DONE].text() == "Mark as done"
    assert menu.marks[State.DONE].isEnabled()
    assert not menu.marks[State.EMPTY].isEnabled(), "it has boxes"
    assert not menu.marks[None].isEnabled(), "it has no mark"


def other(bench: Bench, action: str) -> QAction:
    """The entry of the rows' menu that is about files."""
    return next(e for e, a, _ in bench.page.row_menu._others if a.objectName() == action)


def test_selected_rows_are_set_aside_as_one_change(labelled: Bench, qtbot: QtBot) -> None:
    for row in (1, 2):
        click(labelled, qtbot, row, CONTROL)
    labelled.page.row_menu.menu.aboutToShow.emit()
    entry = other(labelled, "set_aside")
    assert entry.isEnabled()
    assert entry.text().endswith("(3 pictures)")
    entry.trigger()
    assert listed(labelled) == [4]
    assert labelled.current == 4
    assert labelled.canvas.hint_text == "Set aside (3 pictures)"
    labelled.page.undo()
    assert listed(labelled) == [4, 1, 2, 3]
    assert labelled.dataset.count_of(ImageId(1)) == 3
    assert labelled.dataset.marks == {1: State.DONE}


def test_paths_of_selected_rows_are_copied_one_in_a_line(labelled: Bench, qtbot: QtBot) -> None:
    click(labelled, qtbot, 2, CONTROL)
    labelled.page.row_menu.menu.aboutToShow.emit()
    other(labelled, "copy_path").trigger()
    lines = QApplication.clipboard().text().split("\n")
    assert [line[-6:] for line in lines] == ["p0.png", "p2.png"]
    assert labelled.current == 1


def test_what_is_done_with_one_picture_shows_it_first(labelled: Bench, qtbot: QtBot) -> None:
    menu = labelled.page.row_menu
    click(labelled, qtbot, 0)
    click(labelled, qtbot, 2, button=RIGHT)
    menu.menu.aboutToShow.emit()
    entry = other(labelled, "copy_picture")
    path = other(labelled, "copy_path")
    assert entry.isEnabled()
    path.trigger()
    assert labelled.current == 3
    assert QApplication.clipboard().text().endswith("p2.png")
    click(labelled, qtbot, 0, CONTROL)
    menu.menu.aboutToShow.emit()
    assert not entry.isEnabled(), "two are selected"


def test_the_category_menu_lists_the_pictures_of_a_category(labelled: Bench) -> None:
    menu = labelled.page.category_panel.menu
    menu._category = CategoryId(2)
    menu.pictures.trigger()
    assert listed(labelled) == [2]


def test_marking_pictures_one_by_one_shows_a_pace(labelled: Bench) -> None:
    moments = iter(range(0, 1000, 5))
    labelled.page.counts.sitting._clock = lambda: float(next(moments))
    for image in range(1, 5):
        for mark in (None, State.SKIPPED):
            labelled.do(MarkImage(ImageId(image), mark))
    assert labelled.page.counts.sitting.pace is None, "four pictures say nothing"
    assert labelled.page.counts.to_go == 0


def test_rows_grow_with_the_font(labelled: Bench) -> None:
    view = images_of(labelled).view
    before = view.rowHeight(0)
    font = QFont(view.font())
    font.setPointSize(40)
    view.setFont(font)
    assert view.rowHeight(0) > before
    assert view.rowHeight(0) >= 2 * view.fontMetrics().height()


def test_thumbnails_that_were_scrolled_past_are_not_made(
    labelled: Bench, opened: Opened, qtbot: QtBot
) -> None:
    cache = PictureCache(opened.project)
    made: list[str] = []
    cache.thumbnail_loaded.connect(made.append)
    cache._thumbnail_pool.setMaxThreadCount(1)
    with cache._decoding_very_large:
        cache._wanted_thumbnails.want_only(["p0.png"])  # waits for a worker
        cache.want_thumbnails(["p2.png", "p1.png"])
    qtbot.waitUntil(lambda: len(made) == 2)
    assert made == ["p2.png", "p1.png"]
    cache.want_thumbnails(["p2.png"])
    assert cache.is_idle, "it is there"
    assert cache.known_thumbnail("p0.png") is None
    assert cache.known_thumbnail("p2.png") is not None
    cache.close()


def test_very_many_findings_are_gone_through_when_a_filter_asks_for_them(
    labelled: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(slow_facts, "MOST_UNASKED", 0)
    images = images_of(labelled)
    images.take_health(examine(Moment.of(labelled.dataset)))
    assert labelled.page.counts.facts.findings is None
    with qtbot.assertNotEmitted(images.findings_wanted):
        images.bar.ask_text("finding:any")
    qtbot.waitUntil(lambda: listed(labelled) == [1, 2])


@pytest.mark.parametrize(
    ("a_minute", "to_go", "text"),
    [
        (None, 50, ""),
        (14.2, 0, ""),
        (14.2, 128, "about 14 a minute, 9 minutes to go"),
        (14.2, 10, "about 14 a minute, a minute to go"),
        (1.26, 1000, "about 1.3 a minute, 13 hours to go"),
    ],
)
def test_a_pace_is_said_in_words(a_minute: float | None, to_go: int, text: str) -> None:
    assert pace_text(a_minute, to_go) == text
