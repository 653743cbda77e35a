import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import PIL.Image
import pytest
from PySide6.QtCore import QDate, QLocale, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Corners, ImageId, State
from deitdet_gui.core.edits import (
    MarkImage,
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveCategory,
    RemoveImage,
)
from deitdet_gui.core.predictions import Detection, Predictions, undecided
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunConfig, RunFolder, create_run
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.picture_cache import PictureCache
from deitdet_gui.gui.review.page import ReviewPage
from deitdet_gui.gui.review.run_bar import name_of
from deitdet_gui.gui.review.threshold_panel import ThresholdSlider
from tests.gui.mouse import click, drag

CELL, PLATELET = CategoryId(1), CategoryId(2)
WAIT_MS = 20_000
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ENTER, BACKSPACE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Space

# What the fake engine does: it says how it goes, and puts a file in place as its result.
ENGINE = """
import json, os, shutil, sys
job, run, project = sys.argv[1], sys.argv[2], sys.argv[4]
assert (job, sys.argv[3]) == ("predict", "--project"), sys.argv
def say(event, **row):
    print(json.dumps({"event": event, **row}), flush=True)
say("hello", protocol=1, app="fake", job=job)
if "FAIL" in os.environ:
    say("failed", kind="out_of_memory", message="There is not enough memory.", hint="Close games.")
    sys.exit(1)
say("progress", stage="looking at pictures", done=1, of=4)
how = "finished"
if "WAIT" in os.environ:
    how = "stopped" if "stop" in sys.stdin.readline() else "finished"
assert os.path.exists(project + "/annotations.json")
shutil.copy(os.environ["FOUND"], run + "/predictions.npz")
say("predicted", path=run + "/predictions.npz", images=4, detections=5)
say("ended", how=how, text="")
"""


def found(
    image: int, category: CategoryId, score: float, corners: Corners = (4, 4, 24, 24)
) -> Detection:
    return Detection(ImageId(image), category, score, *corners)


class Bench:
    """A review page over a real project of four pictures, with an engine that only pretends."""

    def __init__(self, opened: Opened, qtbot: QtBot, folder: Path) -> None:
        script = folder / "engine.py"
        script.write_text(ENGINE, "utf-8")
        self.qtbot = qtbot
        self.opened = opened
        self.signals = DocumentSignals(opened.document)
        self.signals.do("Categories", None, [
            PutCategory(Category(CELL, "cell")), PutCategory(Category(PLATELET, "platelet")),
        ])  # fmt: skip
        self.images = list(self.signals.dataset.images)
        self.autosave = Autosave(opened.document)
        self.engine = EngineThread(command=[sys.executable, str(script)], grace_ms=300)
        self.pictures = PictureCache(opened.project)
        self.page = ReviewPage(
            self.signals, opened, self.pictures, self.engine, self.autosave, Answers()
        )
        self.page.resize(1100, 700)
        qtbot.addWidget(self.page)
        self.waiting: list[int] = []
        self.said: list[str] = []
        self.page.waiting.connect(self.waiting.append)
        self.page.progress.connect(self.said.append)

    @property
    def dataset(self):
        return self.signals.dataset

    @property
    def queue(self):
        assert self.page.queue is not None
        return self.page.queue

    def make_run(self, has_model: bool = True) -> RunFolder:
        run = create_run(self.opened, RunConfig(), {})
        if has_model:
            run.best.write_bytes(b"weights")
            run.model.write_text("{}")
        return run

    def write(
        self, path: Path, *detections: Detection, thresholds: dict[CategoryId, float] | None = None
    ) -> Predictions:
        """Write predictions that looked at every picture."""
        rows: dict[ImageId, list[Detection]] = {image: [] for image in self.images}
        for detection in detections:
            rows.setdefault(detection.image, []).append(detection)
        ordered = {i: tuple(sorted(ds, key=lambda d: -d.score)) for i, ds in rows.items()}
        predictions = Predictions("a run", ordered, thresholds or {})
        predictions.write(path)
        return Predictions.read(path)

    def review(
        self, *detections: Detection, thresholds: dict[CategoryId, float] | None = None
    ) -> Predictions:
        """Show the page with these detections, and wait for its picture."""
        run = self.make_run()
        predictions = self.write(run.predictions, *detections, thresholds=thresholds)
        self.show()
        self.page.show_run(run)
        return predictions

    def show(self) -> None:
        with self.qtbot.waitActive(self.page):  # keys reach only the active window
            self.page.show()
            self.page.activateWindow()
        self.page.setFocus()

    def press(self, *keys: Qt.Key | str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.page.stage.focusProxy(), key, modifier)

    def boxes(self, image: int | None = None) -> list[tuple[CategoryId, Corners]]:
        where = self.queue.image if image is None else ImageId(image)
        return [(box.category, box.corners) for box in self.dataset.boxes_of(where)]

    def widget(self, kind: type, name: str) -> QWidget:
        (one,) = [w for w in self.page.findChildren(kind) if w.accessibleName() == name]
        return one

    def button(self, text: str) -> QPushButton:
        return next(b for b in self.page.findChildren(QPushButton) if b.text() == text)

    def close(self) -> None:
        self.engine.shutdown(200)
        self.autosave.stop()
        self.pictures.close()
        self.signals.detach()


@pytest.fixture
def bench(opened: Opened, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    one = Bench(opened, qtbot, tmp_path)
    yield one
    one.close()


@pytest.fixture
def three(bench: Bench) -> Bench:
    """Picture 1: three that wait, and one under the threshold. Picture 2: one. 3 and 4: none."""
    bench.review(
        found(1, CELL, 0.9, (2, 2, 20, 20)),
        found(1, PLATELET, 0.8, (24, 2, 40, 20)),
        found(1, CELL, 0.7, (2, 24, 20, 44)),
        found(1, CELL, 0.3, (44, 24, 60, 44)),
        found(2, PLATELET, 0.6, (10, 10, 30, 30)),
        thresholds={CELL: 0.504, PLATELET: 0.5},
    )
    return bench


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


def test_without_a_model_it_says_to_train_first(bench: Bench) -> None:
    bench.make_run(has_model=False)
    bench.show()
    assert bench.page.stage.empty.words.startswith("Train first")
    bench.page.predict()
    assert "Train first" in bench.page.panel.run_bar.said
    bench.press(ENTER, BACKSPACE, SPACE, Qt.Key.Key_J, Qt.Key.Key_D, "1", "[")
    bench.page.undo()
    assert not bench.engine.is_busy


def test_a_model_that_has_not_looked_offers_to_predict_and_shows_what_it_finds(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.write(tmp_path / "found.npz", found(3, CELL, 0.9))
    monkeypatch.setenv("FOUND", str(tmp_path / "found.npz"))
    bench.make_run()
    bench.show()
    assert bench.page.stage.empty.words.startswith("Predict all pictures")
    assert not bench.opened.document.is_saved
    with bench.qtbot.waitSignal(bench.engine.ended, timeout=WAIT_MS):
        bench.page.stage.empty.asked.emit()
        assert bench.opened.document.is_saved
        assert bench.engine.is_busy
    assert bench.queue.image == 3
    assert bench.waiting[-1] == 1
    assert bench.said[0].startswith("predicting")
    assert bench.said[-1] == ""


def test_a_stopped_prediction_keeps_what_it_found(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.write(tmp_path / "found.npz", found(3, CELL, 0.9))
    monkeypatch.setenv("FOUND", str(tmp_path / "found.npz"))
    monkeypatch.setenv("WAIT", "1")
    bench.make_run()
    bench.show()
    bench.page.predict()
    bench.qtbot.waitUntil(lambda: "predicting 1 / 4" in bench.said, timeout=WAIT_MS)
    bench.page.predict()  # once more is no fault
    with bench.qtbot.waitSignal(bench.engine.ended, timeout=WAIT_MS):
        bench.button("Stop").click()
    assert bench.waiting[-1] == 1


def test_a_failed_prediction_says_why_and_keeps_what_is_shown(
    three: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAIL", "1")
    with three.qtbot.waitSignal(three.engine.ended, timeout=WAIT_MS):
        three.button("Predict all pictures").click()
    assert three.page.panel.run_bar.said == "There is not enough memory. Close games."
    assert three.waiting[-1] == 4
    assert three.said[-1] == ""


def test_predicting_again_keeps_the_thresholds_and_the_answers(
    three: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    three.press(BACKSPACE)
    three.widget(ThresholdSlider, "Least score of cell").setValue(60)
    three.write(tmp_path / "found.npz", found(1, CELL, 0.99, (2, 2, 20, 20)), found(1, CELL, 0.7))
    monkeypatch.setenv("FOUND", str(tmp_path / "found.npz"))
    with three.qtbot.waitSignal(three.engine.ended, timeout=WAIT_MS):
        three.page.predict()
    assert three.queue.thresholds[CELL] == 0.6
    assert three.waiting[-1] == 1


def test_while_the_engine_trains_it_refuses_with_a_sentence(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAIT", "1")
    bench.make_run()
    bench.show()
    bench.engine.start_job(["train", os.fspath(bench.opened.project.folder)])
    bench.page.predict()
    assert bench.page.panel.run_bar.said == (
        "The engine is busy with training. Predict when it has ended."
    )
    with bench.qtbot.waitSignal(bench.engine.ended, timeout=WAIT_MS):
        bench.engine.kill_job()
    assert bench.said == []


def test_damaged_predictions_are_told_and_can_be_made_again(bench: Bench) -> None:
    run = bench.make_run()
    run.predictions.write_bytes(b"half a file")
    bench.show()
    bench.page.show_run(run)
    assert "Predict again." in bench.page.stage.empty.words
    assert bench.waiting[-1] == 0


def test_two_runs_can_be_compared_and_each_keeps_its_thresholds(three: Bench) -> None:
    other = three.make_run()
    three.write(other.predictions, found(4, CELL, 0.9))
    three.widget(ThresholdSlider, "Least score of cell").setValue(85)
    three.page.show_run(other)
    assert three.queue.image == 4
    assert three.queue.thresholds[CELL] == 0.5
    chooser = three.widget(QComboBox, "Model")
    assert chooser.count() == 2
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    assert three.queue.thresholds[CELL] == 0.85


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("2026-11-22_1403_small", "{day}, 14:03 · small"),
        ("2026-11-22_1403_small-2", "{day}, 14:03 · small (2)"),
        ("2026-99-22_1403_small", "2026-99-22_1403_small"),
        ("of my own", "of my own"),
    ],
)
def test_a_run_is_named_by_its_day_and_preset(folder: str, name: str) -> None:
    day = QLocale().toString(QDate(2026, 11, 22), "d MMM")
    assert name_of(RunFolder(Path(folder))) == name.format(day=day)


def test_pictures_that_came_later_are_counted(bench: Bench) -> None:
    bench.images.pop()
    bench.review(found(1, CELL, 0.9))
    assert "newer than these detections: 1." in bench.page.panel.run_bar.said


def test_a_project_that_is_locked_can_be_looked_at(three: Bench) -> None:
    three.opened.document.locked_by = "another window"
    refused = []
    three.signals.refused.connect(refused.append)
    three.press(ENTER)
    assert three.boxes() == []
    assert len(three.queue.detections) == 3
    assert len(refused) == 1


def test_everything_that_takes_the_keyboard_has_a_name(three: Bench) -> None:
    nameless = [
        w
        for w in three.page.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and w.isVisible()
        and not (w.accessibleName() or getattr(w, "text", str)())
        and not w.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_a_tiny_detection_is_zoomed_to_and_a_fitting_one_only_moved_into_sight(
    bench: Bench, project_folder: Path
) -> None:
    image = bench.dataset.images[ImageId(1)]
    path = project_folder / "pictures" / "p0.png"
    PIL.Image.new("RGB", (3200, 2400)).save(path, compress_level=1)
    bench.signals.do("Large", None, [PutImage(replace(image, width=3200, height=2400))])
    bench.review(
        found(1, CELL, 0.9, (3000, 2300, 3010, 2312)), found(1, CELL, 0.8, (200, 300, 230, 330))
    )
    view = bench.page.stage.canvas.view
    bench.qtbot.waitUntil(lambda: bench.page.stage.canvas.has_picture, timeout=WAIT_MS)
    zoomed = view.scale
    assert not view.is_fitted
    assert 12 * zoomed > 60
    bench.press(Qt.Key.Key_J)
    left, top, right, bottom = view.rect_on_widget((200, 300, 230, 330))
    assert (left >= 0, top >= 0, right <= view.width, bottom <= view.height) == (True,) * 4
    assert view.scale == zoomed
    bench.press("f", modifier=CTRL)
    assert view.is_fitted
    bench.press("z")
    assert view.scale > 1


def test_a_picture_that_cannot_be_read_says_so_and_can_be_answered(
    bench: Bench, project_folder: Path
) -> None:
    (project_folder / "pictures" / "p0.png").write_bytes(b"no picture")
    with bench.qtbot.waitSignal(bench.pictures.failed, timeout=WAIT_MS):
        bench.review(found(1, CELL, 0.9))
    assert "This picture cannot be shown" in bench.page.stage.canvas.message
    bench.press(BACKSPACE)
    assert bench.waiting[-1] == 0


def test_the_picture_appears_when_it_has_been_read(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.pictures.loaded, timeout=WAIT_MS):
        bench.review(found(1, CELL, 0.9))
    bench.qtbot.waitUntil(lambda: _middle(bench.page.stage.canvas) == (30, 30, 30))


def test_thresholds_can_be_put_back_to_what_the_model_suggests(bench: Bench) -> None:
    bench.review(found(1, CELL, 0.9), thresholds={CELL: 0.43})
    reset = bench.widget(QToolButton, "Reset the thresholds")
    assert not reset.isEnabled()
    bench.widget(ThresholdSlider, "Least score of All").setValue(95)
    assert bench.queue.thresholds == {CELL: 0.95, PLATELET: 0.95}
    reset.click()
    assert bench.queue.thresholds == {CELL: 0.43, PLATELET: 0.5}
    assert not reset.isEnabled()


def test_it_does_not_predict_what_could_not_be_saved(
    three: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    three.press(ENTER)
    three.opened.project.annotations.write_text("{}")  # another program was here
    with three.qtbot.waitSignal(three.autosave.conflict):
        three.page.predict()
    assert "could not be saved" in three.page.panel.run_bar.said
    assert not three.engine.is_busy


def _middle(canvas: QWidget) -> tuple[int, int, int]:
    picture = canvas.grab().toImage()
    colour = picture.pixelColor(picture.width() // 2, picture.height() * 3 // 4)
    return colour.red(), colour.green(), colour.blue()
