from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from deitdet_gui.core.dataset import Box, BoxId, ImageId, State
from deitdet_gui.core.edits import (
    MarkImage,
    PutBox,
    RemoveBox,
    RemoveCategory,
    RemoveImage,
)
from deitdet_gui.core.predictions import Predictions, undecided
from deitdet_gui.core.project import Opened
from deitdet_gui.gui.review.threshold_panel import ThresholdSlider
from tests.gui.mouse import click, drag
from tests.gui.review.bench import (
    ALT,
    BACKSPACE,
    CELL,
    CTRL,
    ENTER,
    PLATELET,
    SHIFT,
    SPACE,
    Bench,
    found,
)


def test_the_picture_with_the_most_comes_first_with_its_best_detection_current(
    three: Bench,
) -> None:
    assert three.queue.image == 1
    assert three.queue.current.score == pytest.approx(0.9)
    assert three.page.panel.summary == "4 detections wait on 2 pictures"
    assert three.waiting[-1] == 4
    assert "Detection 1 of 3 here\ncell\n0.90" in three.page.answers.words


def test_enter_makes_a_box_and_the_next_detection_is_current(three: Bench) -> None:
    three.press(ENTER)
    assert three.boxes() == [(CELL, (2, 2, 20, 20))]
    assert three.dataset.state_of(ImageId(1)) == State.IN_PROGRESS
    assert three.queue.current.category == PLATELET
    assert three.opened.document.undo_text == "Accept cell"
    assert three.waiting[-1] == 3


def test_backspace_refuses_and_leaves_no_box(three: Bench) -> None:
    three.press(BACKSPACE)
    assert three.boxes() == []
    assert [r.corners for r in three.dataset.rejections[ImageId(1)]] == [(2, 2, 20, 20)]
    assert three.opened.document.undo_text == "Reject cell"
    assert three.queue.current.category == PLATELET


def test_a_digit_accepts_as_that_category_and_one_that_is_nobodys_does_nothing(
    three: Bench,
) -> None:
    three.press("9")
    assert three.boxes() == []
    three.press("2")
    assert three.boxes() == [(PLATELET, (2, 2, 20, 20))]
    assert three.opened.document.undo_text == "Accept as platelet"
    assert len(three.queue.detections) == 2


def test_control_enter_accepts_everything_here_as_one_change(three: Bench) -> None:
    three.press(ENTER, modifier=CTRL)
    assert len(three.boxes()) == 3
    assert three.opened.document.undo_text == "Accept 3 detections"
    three.page.undo()
    assert three.boxes() == []
    assert len(three.queue.detections) == 3


def test_shift_backspace_refuses_everything_here_as_one_change(three: Bench) -> None:
    three.press(BACKSPACE, modifier=SHIFT)
    assert len(three.dataset.rejections[ImageId(1)]) == 3
    assert three.queue.current is None
    assert three.opened.document.undo_text == "Reject 3 detections"


def test_j_k_and_tab_walk_the_detections_and_over_to_the_next_picture(three: Bench) -> None:
    seen = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_Tab, Qt.Key.Key_J, Qt.Key.Key_J):
        three.press(key)
        seen.append((three.queue.image, three.queue.index))
    assert seen == [(1, 1), (1, 2), (2, 0), (1, 0)]
    three.press(Qt.Key.Key_K)
    assert (three.queue.image, three.queue.index) == (2, 0)
    three.press(Qt.Key.Key_Backtab, modifier=SHIFT)
    assert (three.queue.image, three.queue.index) == (1, 2)


def test_d_and_a_change_pictures(three: Bench) -> None:
    three.press(Qt.Key.Key_D)
    assert three.queue.image == 2
    three.press(Qt.Key.Key_A)
    assert three.queue.image == 1


def test_space_waits_for_the_last_answer_and_then_marks_and_goes_on(three: Bench) -> None:
    three.press(SPACE)
    assert three.queue.image == 1
    assert "3 still wait here" in three.page.stage.canvas.hint_text
    assert three.dataset.marks == {}
    three.press(ENTER, BACKSPACE, BACKSPACE, SPACE)
    assert three.dataset.marks == {ImageId(1): State.DONE}
    assert three.queue.image == 2
    three.press(BACKSPACE, SPACE)
    assert three.dataset.marks[ImageId(2)] == State.EMPTY
    assert three.page.stage.empty.words.startswith("Nothing waits\nLower the threshold")


def test_space_looks_behind_the_category_filter(three: Bench) -> None:
    three.page.panel.category_chosen.emit(PLATELET)
    assert three.page.panel.summary == "2 detections wait on 2 pictures"
    three.page.answering.go_to(ImageId(1))
    three.press(BACKSPACE, SPACE)
    assert three.dataset.marks == {}
    assert "2 of other categories" in three.page.stage.canvas.hint_text
    assert three.waiting[-1] == 3


def test_undo_goes_to_the_picture_and_brings_the_very_detection_back(three: Bench) -> None:
    three.press(Qt.Key.Key_J, BACKSPACE, Qt.Key.Key_D)
    assert three.queue.image == 2
    three.page.undo()
    assert three.queue.image == 1
    assert three.queue.current.category == PLATELET
    three.page.redo()
    assert [d.category for d in three.queue.detections] == [CELL, CELL]
    three.page.undo()
    three.page.undo()  # the categories of the bench
    assert three.dataset.categories == {}
    assert three.waiting[-1] == 0


def test_what_was_refused_stays_refused_in_a_new_session_and_a_later_run(
    three: Bench, project_folder: Path, open_it: Callable[[Path], Opened]
) -> None:
    three.press(BACKSPACE)
    assert three.autosave.save_now()
    three.opened.close()
    again = open_it(project_folder).document.dataset
    later = Predictions("later", {ImageId(1): (found(1, CELL, 0.99, (2, 3, 20, 21)),)}, {})
    assert undecided(again, later, ImageId(1), 0.1) == []


def test_arrows_and_drags_adjust_and_enter_accepts_the_result_as_one_change(three: Bench) -> None:
    canvas = three.page.stage.canvas
    drag(canvas, (20, 20), (22, 23))
    assert three.boxes() == []
    assert not three.opened.document.undo_text.startswith("Resize")
    assert "Adjusted" in three.page.answers.words
    three.press(Qt.Key.Key_Left, modifier=ALT)
    three.press(ENTER)
    ((category, corners),) = three.boxes()
    assert category == CELL
    assert corners == pytest.approx((1, 2, 22, 23), abs=0.3)
    assert len(three.queue.detections) == 2
    three.page.undo()
    assert three.boxes() == []
    assert len(three.queue.detections) == 3


def test_escape_gives_a_detection_its_own_corners_back(three: Bench) -> None:
    drag(three.page.stage.canvas, (10, 10), (20, 15))
    assert three.queue.corners_of(three.queue.current) != (2, 2, 20, 20)
    three.press(Qt.Key.Key_Escape)
    assert three.queue.corners_of(three.queue.current) == (2, 2, 20, 20)
    assert three.queue.image == 1


def test_a_click_makes_a_detection_current(three: Bench) -> None:
    click(three.page.stage.canvas, (30, 10))
    assert three.queue.current.category == PLATELET
    three.press(ENTER)
    assert three.boxes() == [(PLATELET, (24, 2, 40, 20))]


def test_the_persons_boxes_can_be_changed_here_by_hand_only(three: Bench) -> None:
    canvas = three.page.stage.canvas
    box = Box(BoxId(50), ImageId(1), CELL, 44, 2, 60, 20)
    three.signals.do("Draw", ImageId(1), [PutBox(box)])
    current = three.queue.current
    click(canvas, (52, 10))
    assert "Your box" in three.page.answers.words
    three.press(ENTER)
    assert three.queue.current == current
    assert three.dataset.boxes_of(ImageId(1)) == [box]
    click(canvas, (52, 10))
    three.press("2")
    assert three.boxes() == [(PLATELET, (44, 2, 60, 20))]
    drag(canvas, (52, 10), (52, 15))
    assert three.boxes()[0][1] == pytest.approx((44, 7, 60, 25), abs=0.3)
    three.press(BACKSPACE)
    assert three.boxes() == []
    assert three.opened.document.undo_text == "Delete platelet"
    assert three.queue.detections[0] == current


def test_a_missed_thing_can_be_drawn_here(three: Bench) -> None:
    three.signals.do("Empty", ImageId(1), [MarkImage(ImageId(1), State.EMPTY)])
    drag(three.page.stage.canvas, (45, 30), (60, 44))
    ((category, corners),) = three.boxes()
    assert category == CELL
    assert corners == pytest.approx((45, 30, 60, 44), abs=0.3)
    assert three.dataset.state_of(ImageId(1)) == State.IN_PROGRESS
    three.press("2")
    assert three.boxes()[0][0] == PLATELET


def test_a_slider_acts_at_once_and_agrees_with_the_exact_rule(bench: Bench) -> None:
    predictions = bench.review(
        *(found(i, c, 0.05 + 0.1 * k, (6 * k, 4, 6 * k + 5, 20)) for i in (1, 2, 3)
          for c in (CELL, PLATELET) for k in range(9))
    )  # fmt: skip
    slider = bench.widget(ThresholdSlider, "Least score of cell")
    for value in (80, 20, 45, 1, 99):
        slider.setValue(value)
        assert bench.queue.thresholds[CELL] == value / 100
        exact = [
            len(undecided(bench.dataset, predictions, image, bench.queue.thresholds))
            for image in bench.queue.images
        ]
        assert bench.queue.tally.counts.tolist() == exact
        assert bench.waiting[-1] == sum(exact)
    bench.widget(ThresholdSlider, "Least score of All").setValue(99)
    assert bench.page.panel.summary == "Nothing waits"
    assert bench.waiting[-1] == 0


def test_brackets_move_the_threshold_of_the_current_category(three: Bench) -> None:
    assert three.queue.thresholds == {CELL: 0.5, PLATELET: 0.5}
    for _ in range(4):
        three.press("[")
    assert three.queue.thresholds == {CELL: 0.3, PLATELET: 0.5}
    assert len(three.queue.detections) == 4
    three.press("]")
    assert len(three.queue.detections) == 3


def test_brackets_work_where_nothing_waits_and_bring_a_picture_back(three: Bench) -> None:
    slider = three.widget(ThresholdSlider, "Least score of All")
    slider.setValue(95)
    three.press(Qt.Key.Key_J)
    assert three.page.stage.empty.isVisible()
    three.press("[")
    assert three.queue.thresholds == {CELL: 0.9, PLATELET: 0.9}
    slider.setValue(50)
    assert three.page.stage.canvas.isVisible()
    assert three.queue.image == 1


def test_a_picture_of_the_list_is_gone_to_by_a_click(three: Bench) -> None:
    view = three.page.panel.pictures
    where = view.visualRect(three.page.panel.pictures.rows.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert three.queue.image == 2
    assert view.currentIndex().row() == 1
    assert view.rows.rowCount(QModelIndex()) == 2
    QTest.keyClick(view, ENTER)  # the page's keys work from there too
    assert three.boxes(2) == [(PLATELET, (10, 10, 30, 30))]
    assert view.rows.index(1).data(Qt.ItemDataRole.ToolTipRole) == "p1.png: answered"


def test_the_order_of_the_list_can_be_chosen(three: Bench) -> None:
    box = three.widget(QComboBox, "Order of the pictures")
    box.setCurrentIndex(box.findData("listed"))
    box.activated.emit(box.currentIndex())
    assert three.queue.order == "listed"


def test_deleting_a_box_on_the_other_page_lets_its_detection_wait_again(three: Bench) -> None:
    three.press(ENTER)
    (box,) = three.dataset.boxes_of(ImageId(1))
    three.signals.do("Delete", ImageId(1), [RemoveBox(box.id)])
    assert three.waiting[-1] == 4
    assert three.queue.current.score == pytest.approx(0.9)


def test_detections_of_images_and_categories_that_are_gone_are_passed_over(three: Bench) -> None:
    three.signals.do("Away", None, [RemoveCategory(PLATELET), RemoveImage(ImageId(2))])
    assert three.waiting[-1] == 2
    three.press(Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J)
    assert three.queue.image == 1
    three.signals.do("Away too", None, [RemoveImage(ImageId(1))])
    assert three.page.stage.empty.isVisible()
    assert not any(b.isEnabled() for b in three.page.answers.findChildren(QPushButton))
    three.page.undo()
    assert three.queue.image == 1
    three.page.undo()
    assert three.waiting[-1] == 4


def test_another_category_at_the_same_place_is_pointed_out(bench: Bench) -> None:
    box = Box(BoxId(9), ImageId(1), PLATELET, 4, 4, 24, 23)
    bench.signals.do("Draw", ImageId(1), [PutBox(box)])
    bench.review(found(1, CELL, 0.9))
    assert "You have a box here: platelet." in bench.page.answers.words
