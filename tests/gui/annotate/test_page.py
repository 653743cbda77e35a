"""Drawing, naming, walking and taking back, as a person does it; then a look at the document."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory
from deitdet_gui.core.project import Opened
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CELL, DUST = Category(CategoryId(1), "cell"), Category(CategoryId(2), "dust")


@pytest.fixture
def named(bench: Bench) -> Bench:
    """With two categories."""
    bench.do(PutCategory(CELL), PutCategory(DUST))
    return bench


def add_box(bench: Bench, image: ImageId | None = None) -> BoxId:
    number = bench.dataset.new_box_id()
    where = bench.current if image is None else image
    bench.do(PutBox(Box(number, where, CELL.id, 10, 10, 30, 30)))
    return number


def key(bench: Bench, qtbot: QtBot, *args: object) -> None:
    qtbot.keyClick(bench.canvas, *args)


def test_a_drawn_box_gets_the_current_category(named: Bench) -> None:
    mouse.drag(named.canvas, (5, 6), (25, 30))
    assert named.corners == [(5, 6, 25, 30)]
    assert named.names == ["cell"]
    assert named.signals.document.undo_text == "Draw cell"


def test_a_digit_with_nothing_selected_sets_the_next_box(named: Bench, qtbot: QtBot) -> None:
    key(named, qtbot, Key.Key_2)
    mouse.drag(named.canvas, (5, 6), (25, 30))
    mouse.drag(named.canvas, (35, 6), (50, 30))
    assert named.names == ["dust", "dust"]


def test_a_digit_changes_the_selected_box(named: Bench, qtbot: QtBot) -> None:
    add_box(named)
    mouse.click(named.canvas, (20, 20))
    key(named, qtbot, Key.Key_2)
    assert named.names == ["dust"]
    assert named.page.choice.current == CELL.id, "putting an old box right changes no habit"


def test_naming_the_box_just_drawn_names_the_next_one_too(named: Bench, qtbot: QtBot) -> None:
    mouse.drag(named.canvas, (5, 6), (25, 30))
    key(named, qtbot, Key.Key_2)
    mouse.drag(named.canvas, (35, 6), (50, 30))
    assert named.names == ["dust", "dust"]


def test_a_digit_without_a_category_says_so(named: Bench, qtbot: QtBot) -> None:
    key(named, qtbot, Key.Key_7)
    assert "no category 7" in named.canvas.hint_text
    assert named.page.choice.current == CELL.id


def test_the_first_box_of_all_asks_for_its_name_and_is_added_with_it(
    bench: Bench, qtbot: QtBot
) -> None:
    mouse.drag(bench.canvas, (5, 6), (25, 30))
    field = bench.page.picker.field
    assert field.hasFocus()
    assert bench.dataset.boxes == {}
    qtbot.keyClicks(field, "red cell")
    qtbot.keyClick(field, Key.Key_Return)
    assert bench.names == ["red cell"]
    assert bench.corners == [(5, 6, 25, 30)]
    assert bench.page.choice.current == bench.dataset.boxes_of(bench.current)[0].category
    bench.page.undo()
    assert bench.dataset.categories == {}, "name and box are one change"
    assert bench.canvas.hasFocus()


def test_escape_in_the_picker_drops_the_first_box(bench: Bench, qtbot: QtBot) -> None:
    mouse.drag(bench.canvas, (5, 6), (25, 30))
    qtbot.keyClicks(bench.page.picker.field, "x")
    qtbot.keyClick(bench.page.picker.field, Key.Key_Escape)
    assert bench.page.picker.isHidden()
    assert bench.dataset.boxes == {}
    assert bench.dataset.categories == {}
    assert bench.canvas.hasFocus()


def test_the_picker_finds_a_category_by_a_few_letters(named: Bench, qtbot: QtBot) -> None:
    add_box(named)
    mouse.click(named.canvas, (20, 20))
    key(named, qtbot, Key.Key_E, CONTROL)
    qtbot.keyClicks(named.page.picker.field, "du")
    qtbot.keyClick(named.page.picker.field, Key.Key_Return)
    assert named.names == ["dust"]
    assert len(named.dataset.categories) == 2


def test_the_picker_makes_a_category_of_a_new_word(named: Bench, qtbot: QtBot) -> None:
    add_box(named)
    mouse.click(named.canvas, (20, 20))
    key(named, qtbot, Key.Key_E, CONTROL)
    qtbot.keyClicks(named.page.picker.field, "cel")
    qtbot.keyClick(named.page.picker.field, Key.Key_Up)  # the last row
    qtbot.keyClick(named.page.picker.field, Key.Key_Return)
    assert named.names == ["cel"]


def test_letters_typed_in_a_field_are_no_shortcuts(named: Bench, qtbot: QtBot) -> None:
    before = named.current
    field = named.page.images.filter_field
    key(named, qtbot, Key.Key_Slash)
    assert field.hasFocus()
    qtbot.keyClicks(field, "d2 ")
    assert field.text() == "d2 "
    assert named.current == before
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    assert named.canvas.hasFocus()


def test_d_and_a_walk_through_the_pictures_and_stop_at_the_ends(named: Bench, qtbot: QtBot) -> None:
    first, second, *_, last = named.dataset.images
    key(named, qtbot, Key.Key_D)
    assert named.current == second
    key(named, qtbot, Key.Key_A)
    key(named, qtbot, Key.Key_A)
    assert named.current == first
    assert "first picture" in named.canvas.hint_text
    key(named, qtbot, Key.Key_End)
    key(named, qtbot, Key.Key_PageDown)
    assert named.current == last
    assert "last picture" in named.canvas.hint_text


def test_the_next_picture_to_do_is_found_past_the_end(named: Bench, qtbot: QtBot) -> None:
    one, two, three, four = named.dataset.images
    named.do(MarkImage(two, State.DONE), MarkImage(four, State.EMPTY))
    key(named, qtbot, Key.Key_D, CONTROL | SHIFT)
    assert named.current == three
    key(named, qtbot, Key.Key_D, CONTROL | SHIFT)
    assert named.current == one


def test_space_says_done_and_goes_on(named: Bench, qtbot: QtBot) -> None:
    image = named.current
    add_box(named)
    key(named, qtbot, Key.Key_Space)
    assert named.dataset.state_of(image) is State.DONE
    assert named.current != image


def test_space_without_boxes_only_hints(named: Bench, qtbot: QtBot) -> None:
    image = named.current
    key(named, qtbot, Key.Key_Space)
    assert named.current == image
    assert named.dataset.state_of(image) is State.UNLABELLED
    assert "Shift+Space" in named.canvas.hint_text


def test_shift_space_says_empty_and_goes_on(named: Bench, qtbot: QtBot) -> None:
    image = named.current
    key(named, qtbot, Key.Key_Space, SHIFT)
    assert named.dataset.state_of(image) is State.EMPTY
    assert named.current != image


def test_shift_space_with_boxes_is_refused_with_a_hint(named: Bench, qtbot: QtBot) -> None:
    image = named.current
    add_box(named)
    key(named, qtbot, Key.Key_Space, SHIFT)
    assert named.dataset.state_of(image) is State.IN_PROGRESS
    assert named.current == image
    assert "not empty" in named.canvas.hint_text


def test_skip_goes_on_and_a_second_time_takes_it_back(named: Bench, qtbot: QtBot) -> None:
    image = named.current
    key(named, qtbot, Key.Key_S, CONTROL | SHIFT)
    assert named.dataset.state_of(image) is State.SKIPPED
    named.page.go_to(image)
    key(named, qtbot, Key.Key_S, CONTROL | SHIFT)
    assert named.dataset.state_of(image) is State.UNLABELLED


def test_a_box_on_an_empty_picture_takes_the_mark_away_in_the_same_change(named: Bench) -> None:
    named.do(MarkImage(named.current, State.EMPTY))
    mouse.drag(named.canvas, (5, 6), (25, 30))
    assert named.dataset.state_of(named.current) is State.IN_PROGRESS
    named.page.undo()
    assert named.dataset.state_of(named.current) is State.EMPTY


def test_deleting_the_last_box_of_a_done_picture_takes_the_mark_away(
    named: Bench, qtbot: QtBot
) -> None:
    add_box(named)
    named.do(MarkImage(named.current, State.DONE))
    key(named, qtbot, Key.Key_A, CONTROL)
    key(named, qtbot, Key.Key_Delete)
    assert named.dataset.boxes == {}
    assert named.dataset.state_of(named.current) is State.UNLABELLED


def test_duplicate_makes_a_selected_copy(named: Bench, qtbot: QtBot) -> None:
    first = add_box(named)
    mouse.click(named.canvas, (20, 20))
    key(named, qtbot, Key.Key_D, CONTROL)
    assert len(named.corners) == 2
    assert named.canvas.selection == {first + 1}


def test_tab_goes_through_the_boxes_while_the_picture_has_the_keys(
    named: Bench, qtbot: QtBot
) -> None:
    one, two = add_box(named), add_box(named)
    key(named, qtbot, Key.Key_Tab)
    assert named.canvas.selection == {one}
    key(named, qtbot, Key.Key_Tab)
    assert named.canvas.selection == {two}
    key(named, qtbot, Key.Key_Backtab, SHIFT)
    assert named.canvas.selection == {one}


def test_undo_on_another_image_goes_to_that_image(named: Bench, qtbot: QtBot) -> None:
    image = named.current
    mouse.drag(named.canvas, (5, 6), (25, 30))
    mouse.drag(named.canvas, (10, 10), (20, 20))
    key(named, qtbot, Key.Key_D)
    assert named.current != image
    named.page.undo()
    assert named.current == image
    assert named.corners == [(5, 6, 25, 30)]
    assert len(named.canvas.selection) == 1, "what came back is shown"
    assert "Move cell" in named.canvas.hint_text
    key(named, qtbot, Key.Key_D)
    named.page.redo()
    assert named.current == image


def test_undo_in_the_middle_of_a_drag_drops_the_drag_first(named: Bench) -> None:
    add_box(named)
    mouse.press(named.canvas, (50, 10))
    mouse.move(named.canvas, (60, 20))
    named.page.undo()
    mouse.release(named.canvas, (60, 20))
    assert named.dataset.boxes == {}


def test_undo_goes_to_an_image_that_the_filter_hides(named: Bench, qtbot: QtBot) -> None:
    image = named.current
    mouse.drag(named.canvas, (5, 6), (25, 30))
    named.page.images.filter_field.setText("p3")
    named.page.images.filter_field.returnPressed.emit()
    named.page.go_to(named.page.images.rows.images[0])
    named.page.undo()
    assert named.current == image
    assert named.page.images.filter_field.text() == ""


def test_what_another_page_does_is_seen_here(named: Bench, qtbot: QtBot) -> None:
    add_box(named)
    assert named.page.box_list.view.model().rowCount() == 1
    qtbot.waitUntil(lambda: "1 in progress" in named.page.images.strip.toolTip())


def test_boxes_are_selected_from_the_list_too(named: Bench) -> None:
    first, second = add_box(named), add_box(named)
    view = named.page.box_list.view
    view.setCurrentIndex(view.model().index(1, 0))
    assert named.canvas.selection == {second}
    named.canvas.select([first])
    assert [index.row() for index in view.selectionModel().selectedRows()] == [0]


def test_a_category_is_renamed_in_place_and_names_stay_unique(named: Bench) -> None:
    rows = named.page.category_panel.rows
    rows.setData(rows.index(1), "  fine   dust ")
    assert named.dataset.categories[DUST.id].name == "fine dust"
    rows.setData(rows.index(1), "cell")
    assert named.dataset.categories[DUST.id].name == "fine dust"
    assert "already" in named.canvas.hint_text


def test_adding_a_category_by_button_makes_it_the_next_one(named: Bench, qtbot: QtBot) -> None:
    named.page.category_panel.add.click()
    qtbot.keyClicks(named.page.picker.field, "lens flare")
    qtbot.keyClick(named.page.picker.field, Key.Key_Return)
    current = named.page.choice.current
    assert current is not None
    assert named.dataset.categories[current].name == "lens flare"


def test_the_view_is_kept_from_picture_to_picture(named: Bench, qtbot: QtBot) -> None:
    named.canvas.viewing.zoom_in()
    zoom = named.canvas.viewing.zoom
    key(named, qtbot, Key.Key_D)
    assert named.canvas.viewing.zoom == zoom


def test_the_status_line_says_name_size_and_zoom(named: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(named.page.status) as heard:
        named.canvas.viewing.actual_size()
    assert heard.args[0].startswith("p0.png")
    assert "64" in heard.args[0]
    assert "100 %" in heard.args[0]


def test_a_damaged_picture_says_so_and_everything_else_goes_on(
    bench: Bench, opened: Opened, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bench.pictures.is_idle)
    Path(opened.project.pictures / "p1.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")
    bench.pictures.forget("p1.png")
    bench.page.go_to(list(bench.dataset.images)[1])
    qtbot.waitUntil(lambda: bench.canvas.message != "")
    assert bench.canvas.message.splitlines()[1].startswith("p1.png is")
    assert str(opened.project.pictures) not in bench.canvas.message
    qtbot.keyClick(bench.canvas, Key.Key_D)
    assert bench.canvas.message == ""
    assert bench.current == list(bench.dataset.images)[2]


def test_a_picture_that_cannot_be_seen_can_only_be_skipped(
    bench: Bench, opened: Opened, qtbot: QtBot
) -> None:
    (opened.project.pictures / "p0.png").write_text("no picture")
    qtbot.waitUntil(lambda: bench.pictures.is_idle)
    bench.pictures.forget("p0.png")
    image = bench.current
    bench.page.go_to(image)
    qtbot.waitUntil(lambda: bench.canvas.message != "")
    for keys in (Qt.KeyboardModifier.NoModifier, SHIFT):
        key(bench, qtbot, Key.Key_Space, keys)
        assert "skips it" in bench.canvas.hint_text
    assert bench.dataset.state_of(image) is State.UNLABELLED
    key(bench, qtbot, Key.Key_S, CONTROL | SHIFT)
    assert bench.dataset.state_of(image) is State.SKIPPED
    assert bench.current != image


def test_a_picture_is_asked_for_again_when_the_page_comes_back(
    bench: Bench, opened: Opened, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bench.pictures.is_idle)
    bench.page.hide()
    bench.pictures.forget("p3.png")
    bench.page.go_to(list(bench.dataset.images)[3])
    bench.pictures.get("p0.png")  # another page asks, and the cache listens to the last one
    with qtbot.waitSignal(bench.pictures.loaded, check_params_cb=lambda name: name == "p3.png"):
        bench.page.show()


def test_a_picture_that_is_gone_says_so(bench: Bench, opened: Opened, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.pictures.is_idle)
    (opened.project.pictures / "p2.png").unlink()
    bench.pictures.forget("p2.png")
    bench.page.go_to(list(bench.dataset.images)[2])
    qtbot.waitUntil(lambda: "p2.png is missing" in bench.canvas.message)


def test_a_project_without_pictures_says_what_to_do(
    opened: Opened, pictures: PictureCache, qtbot: QtBot
) -> None:
    signals = DocumentSignals(opened.document)
    for image in list(signals.dataset.images):
        del signals.dataset.images[image]
    page = AnnotatePage(signals, opened.project, pictures)
    qtbot.addWidget(page)
    page.show()
    assert str(opened.project.pictures) in page.canvas.message
    for name, action in page.table_actions.items():
        if name != "find":
            action.trigger()
    mouse.drag(page.canvas, (1, 1), (20, 20))
    assert signals.dataset.boxes == {}
    signals.detach()


def test_a_project_that_is_open_elsewhere_refuses_in_words(bench: Bench, qtbot: QtBot) -> None:
    bench.do(PutCategory(CELL))
    bench.signals.document.locked_by = "process 7 on desk"
    with qtbot.waitSignal(bench.signals.refused) as heard:
        mouse.drag(bench.canvas, (5, 6), (25, 30))
    assert "process 7 on desk" in heard.args[0]
    assert bench.dataset.boxes == {}
    bench.signals.document.locked_by = ""


def test_everything_that_takes_the_focus_has_a_name_to_be_read_out(bench: Bench) -> None:
    for widget in bench.page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName(), widget
