import json

import numpy as np
import pytest
from PIL import Image as Picture
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, State
from deitdet_gui.core.edits import MarkImage, PutBox
from deitdet_gui.core.events import Hello
from deitdet_gui.core.project import open_project
from deitdet_gui.core.runs import RunFolder, usual_minutes
from deitdet_gui.gui import look
from deitdet_gui.gui.ask import Answers
from deitdet_gui.gui.train.choices import FILE, STARTER
from deitdet_gui.gui.train.run_view import ENOUGH_STEPS
from deitdet_gui.gui.train.split_dialog import SplitDialog
from deitdet_gui.gui.train.story import Story
from deitdet_gui.gui.train.time_choice import MinutesBox
from tests.gui.train_page.conftest import LEFT, PICTURES, WAIT_MS, Bench, loss_points, show, train


def test_without_a_done_picture_the_button_is_off_and_says_why(qtbot, bench):
    show(qtbot, bench)
    assert not bench.page.button.isEnabled()
    assert "none is marked as done" in bench.page.sheet.blocked.text
    bench.page.start()  # as its key does
    qtbot.waitUntil(lambda: not bench.page.starting.is_busy, timeout=WAIT_MS)
    assert "none is marked as done" in bench.page.problem.text
    assert bench.runs() == []


def test_done_pictures_without_a_box_are_nothing_to_learn_from(qtbot, bench):
    images = list(bench.signals.dataset.images)
    bench.signals.do("Empty", None, [MarkImage(i, State.EMPTY) for i in images])
    show(qtbot, bench)
    assert not bench.page.button.isEnabled()
    assert "has a box" in bench.page.sheet.blocked.text


def test_the_sheet_follows_the_document_while_the_page_is_shown(qtbot, bench):
    show(qtbot, bench)
    assert not bench.page.button.isEnabled()
    bench.label()
    qtbot.waitUntil(bench.page.button.isEnabled, timeout=WAIT_MS)
    assert bench.page.sheet.blocked.text == ""


def test_the_device_is_asked_once_and_shown_with_its_reason(qtbot, bench):
    bench.label()
    show(qtbot, bench)
    assert "no GPU that can be used" in bench.page.device.text()
    assert "3 min on this CPU" in bench.page.button.text()
    said: list[object] = []
    bench.engine.received.connect(said.append)
    bench.page.hide()
    bench.page.show()
    bench.engine.shutdown()
    assert not any(isinstance(event, Hello) for event in said)


def test_pressing_train_makes_a_run_and_draws_what_it_says(qtbot, bench, behave):
    behave("steps:30")
    bench.label()
    show(qtbot, bench)
    run = train(qtbot, bench)
    config = json.loads(run.config.read_text())
    assert config["config"]["minutes"] == usual_minutes(8, "cpu")
    assert config["config"]["preset"] == "small"
    assert len(config["parts"]) == PICTURES
    assert len(json.loads(run.annotations.read_text())["annotations"]) == PICTURES
    assert json.loads(bench.opened.project.splits.read_text())["images"] == config["parts"]
    assert loss_points(bench) > 0
    assert bench.page.view.curves.precision.lines[-1].values[-1] == pytest.approx(0.5)
    assert "Finished: AP 0.50" in bench.page.view.outcome.text
    assert bench.page.runs.texts(run)[3:] == ["0.50", "0.70", "finished"]
    assert bench.trained == [run]
    assert bench.page.button.isEnabled()


def test_a_training_that_ended_while_another_page_was_shown_is_shown_as_ended(qtbot, bench, behave):
    bench.label()
    behave("steps:20 wait_at:10")
    show(qtbot, bench)
    qtbot.mouseClick(bench.page.button, LEFT)
    qtbot.waitUntil(lambda: bench.page.training.story.best is not None, timeout=WAIT_MS)
    bench.page.hide()
    with qtbot.waitSignal(bench.page.training.ended, timeout=WAIT_MS):
        bench.page.training.stop()
    bench.page.show()
    view = bench.page.view
    assert not view.bar.isVisible()
    assert not view.control.isVisible()
    assert "Stopped" in view.outcome.text


def test_a_training_that_begins_brings_its_curves_to_the_front(qtbot, bench, behave):
    bench.label()
    behave("steps:6")
    show(qtbot, bench)
    train(qtbot, bench)
    view = bench.page.view
    view.main.setCurrentWidget(view.evaluation)
    train(qtbot, bench)
    assert view.main.currentIndex() == 0
    assert view.curves.loss.nothing == ""
    view.curves.show_story(Story())
    assert view.curves.loss.nothing == "Nothing to draw yet"


def test_the_status_bar_hears_of_the_progress_and_of_its_end(qtbot, bench, behave):
    behave("steps:40 wait_at:30")
    bench.label()
    show(qtbot, bench)
    qtbot.mouseClick(bench.page.button, LEFT)
    qtbot.waitUntil(lambda: any("AP 0.3" in text for text in bench.said), timeout=WAIT_MS)
    assert any(text.startswith("training ") and "left" in text for text in bench.said)
    assert bench.page.view.bar.isVisible()
    assert bench.page.button.text() == "Add to the queue"
    bench.page.view.stop.click()
    qtbot.waitUntil(lambda: bench.said[-1] == "", timeout=WAIT_MS)


def test_the_log_is_shown_once_whichever_run_is_looked_at(qtbot, bench, behave):
    behave("noise steps:5")
    bench.label()
    show(qtbot, bench)
    first = train(qtbot, bench)
    second = train(qtbot, bench)
    log = bench.page.view.log
    for run in (first, second):
        bench.page.runs.choose(run)
        qtbot.waitUntil(lambda run=run: bench.page.view.run == run, timeout=WAIT_MS)
        assert log.toPlainText().count("noise on stdout") == 1


def test_stopping_keeps_the_best_and_says_so(qtbot, bench, behave):
    behave("steps:40 wait_at:30")
    bench.label()
    show(qtbot, bench)
    qtbot.mouseClick(bench.page.button, LEFT)
    qtbot.waitUntil(lambda: bench.page.training.story.best is not None, timeout=WAIT_MS)
    with qtbot.waitSignal(bench.page.training.ended, timeout=WAIT_MS):
        qtbot.mouseClick(bench.page.view.stop, LEFT)
        assert not bench.page.view.stop.isEnabled()
    assert "The best model is kept: AP" in bench.page.view.outcome.text
    assert bench.trained == bench.runs()
    assert bench.page.view.stop.isEnabled()


def test_a_failure_shows_its_reason_and_its_hint_on_the_page(qtbot, bench, behave):
    behave("fail")
    bench.label()
    show(qtbot, bench)
    run = train(qtbot, bench)
    assert "There is not enough memory." in bench.page.view.outcome.text
    assert "Choose the preset nano." in bench.page.view.outcome.text
    assert bench.page.runs.texts(run)[-1] == "failed"
    assert bench.trained == []
    assert bench.ask.asked == []


def test_an_engine_that_dies_leaves_the_page_usable_and_the_best_model(qtbot, bench, behave):
    behave("steps:40 die_at:25")
    bench.label()
    show(qtbot, bench)
    run = train(qtbot, bench)
    assert "signal 9" in bench.page.view.outcome.text
    assert "The best model so far is kept." in bench.page.view.outcome.text
    assert run.has_model
    assert bench.page.button.isEnabled()


def test_editing_goes_on_while_it_trains(qtbot, bench, behave):
    behave("steps:40 wait_at:30")
    bench.label(count=8)
    show(qtbot, bench)
    qtbot.mouseClick(bench.page.button, LEFT)
    qtbot.waitUntil(lambda: bench.page.training.story.best is not None, timeout=WAIT_MS)
    bench.label(count=2, first=8)
    qtbot.waitUntil(lambda: bench.page.sheet._used.text().startswith("10 done"), timeout=WAIT_MS)
    frozen = json.loads(bench.runs()[-1].annotations.read_text())
    assert len(frozen["annotations"]) == 8


def test_training_is_asked_for_while_the_device_is_looked_for(qtbot, bench, behave):
    behave("deaf_device steps:5")
    bench.label()
    with qtbot.waitExposed(bench.page):
        bench.page.show()
    assert bench.engine.job == "device"
    qtbot.waitUntil(bench.page.button.isEnabled, timeout=WAIT_MS)
    run = train(qtbot, bench)
    assert bench.page.runs.texts(run)[-1] == "finished"


@pytest.mark.parametrize(("steps", "is_enough"), [(ENOUGH_STEPS - 1, False), (ENOUGH_STEPS, True)])
def test_a_training_of_a_few_steps_is_no_success(qtbot, bench, behave, steps, is_enough):
    behave(f"steps:{steps}")
    bench.label()
    show(qtbot, bench)
    train(qtbot, bench)
    outcome = bench.page.view.outcome
    assert "Finished: AP" in outcome.text
    assert (f"Steps taken: {steps}. A few hundred are needed" in outcome.text) is not is_enough
    assert outcome._kind == ("good" if is_enough else "warning")


def test_an_old_run_is_drawn_again_from_its_events(qtbot, bench, behave):
    behave("steps:30")
    bench.label()
    show(qtbot, bench)
    first = train(qtbot, bench)
    behave("fail")
    train(qtbot, bench)
    assert loss_points(bench) == 0
    bench.page.runs.choose(first)
    qtbot.waitUntil(lambda: loss_points(bench) == 30, timeout=WAIT_MS)
    assert "Finished: AP 0.50" in bench.page.view.outcome.text


def test_a_new_window_shows_the_runs_of_the_last_session(qtbot, project, behave):
    behave("steps:20")
    before = Bench(qtbot, open_project(project), Answers())
    before.label()
    show(qtbot, before)
    run = train(qtbot, before)
    (run.path / "log.txt").write_text("a line of the log\n")
    before.close()
    after = Bench(qtbot, open_project(project), Answers())
    show(qtbot, after)
    qtbot.waitUntil(lambda: after.page.runs.texts(run)[-1] == "finished", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: loss_points(after) == 20, timeout=WAIT_MS)
    assert "a line of the log" in after.page.view.log.toPlainText()
    after.close()


def test_a_run_without_a_last_word_shows_as_interrupted(qtbot, bench, behave):
    behave("steps:20")
    bench.label()
    show(qtbot, bench)
    run = train(qtbot, bench)
    lines = run.events.read_text().splitlines(keepends=True)
    copy = run.path.with_name("2026-11-20_0900_nano")
    copy.mkdir()
    (copy / "config.json").write_bytes(run.config.read_bytes())
    (copy / "events.jsonl").write_text("".join(lines[:-1]) + '{"event": "st')
    bench.page.hide()
    bench.page.show()
    old = RunFolder(copy)
    qtbot.waitUntil(lambda: bench.page.runs.texts(old)[-1] == "interrupted", timeout=WAIT_MS)
    assert bench.page.runs.runs == [run, old]


def test_the_review_button_hands_over_the_model_of_the_chosen_run(qtbot, bench, behave):
    behave("steps:20")
    bench.label()
    show(qtbot, bench)
    run = train(qtbot, bench)
    bench.trained.clear()
    qtbot.mouseClick(bench.page.runs._review, LEFT)
    assert bench.trained == [run]
    behave("fail")
    train(qtbot, bench)
    assert not bench.page.runs._review.isEnabled()


def test_a_double_click_on_a_warning_asks_for_its_picture(qtbot, bench):
    bench.label()
    image = next(iter(bench.signals.dataset.images))
    bench.signals.do("Slip", image, [PutBox(Box(BoxId(1), image, CategoryId(1), 5, 5, 5.5, 5.5))])
    show(qtbot, bench)
    rows = bench.page.sheet._findings
    item = next(
        rows.item(i) for i in range(rows.count()) if "under 2 pixels" in rows.item(i).text()
    )
    rows.itemActivated.emit(item)
    assert bench.shown == [image]


def test_a_few_warnings_have_no_scroll_bar_when_the_page_is_first_shown(qtbot, bench):
    bench.label()
    slips = [
        PutBox(Box(BoxId(image), image, CategoryId(1), 5, 5, 5.5, 5.5))
        for image in list(bench.signals.dataset.images)[:2]
    ]
    assert bench.signals.do("Slip", None, slips)
    bench.page.resize(1400, 900)
    show(qtbot, bench)
    rows = bench.page.sheet._findings
    assert rows.count() >= 2
    assert rows.contentsSize().height() <= rows.viewport().height()
    qtbot.waitUntil(lambda: not rows.verticalScrollBar().isVisible(), timeout=WAIT_MS)


def test_many_warnings_scroll_however_wide_the_page_is(qtbot, bench):
    bench.label()
    show(qtbot, bench)
    rows = bench.page.sheet._findings
    rows.addItems(["A box is under 2 pixels wide. " * 9] * 40)
    for width in (1000, 1400, 1001):
        bench.page.resize(width, 700)
        rows.fit()
        qtbot.waitUntil(rows.verticalScrollBar().isVisible, timeout=WAIT_MS)
        assert rows.viewport().width() < rows.width() - rows.verticalScrollBar().width() + 1


def test_a_project_that_another_window_holds_cannot_be_trained(qtbot, bench, project):
    bench.label()
    assert bench.autosave.save_now()
    with open_project(project) as second:
        other = Bench(qtbot, second, Answers())
        show(qtbot, other)
        assert not other.page.button.isEnabled()
        assert "open in" in other.page.sheet.blocked.text
        other.close()


def test_what_cannot_be_saved_is_not_trained_on(qtbot, bench, project):
    bench.label()
    show(qtbot, bench)
    (project / "annotations.json").write_text("{}")
    qtbot.mouseClick(bench.page.button, LEFT)
    qtbot.waitUntil(lambda: "could not be saved" in bench.page.problem.text, timeout=WAIT_MS)
    assert bench.runs() == []
    assert (project / "annotations.json").read_text() == "{}"


def test_the_first_training_puts_near_duplicates_on_one_side(qtbot, bench, behave, project):
    behave("steps:2")
    for i in range(PICTURES):
        cells = np.random.default_rng(i // 3).integers(0, 255, (8, 8, 3), np.uint8)
        Picture.fromarray(cells).resize((64, 48)).save(project / f"picture_{i:02d}.png")
    bench.label()
    show(qtbot, bench)
    parts = train(qtbot, bench).read_setup().parts
    for first in range(0, PICTURES, 3):
        group = [f"picture_{i:02d}.png" for i in range(first, min(first + 3, PICTURES))]
        assert len({parts[name] for name in group}) == 1
    assert set(parts.values()) == {"train", "val"}
    assert json.loads(bench.opened.project.splits.read_text())["images"] == parts


def test_the_split_dialog_opens_and_the_sheet_follows_it(qtbot, bench):
    bench.label()
    show(qtbot, bench)
    qtbot.mouseClick(bench.page.sheet.split, LEFT)
    (dialog,) = bench.page.findChildren(SplitDialog)
    dialog.val.setValue(50)
    qtbot.waitUntil(lambda: not dialog.is_busy and dialog.apply.isEnabled(), timeout=WAIT_MS)
    qtbot.mouseClick(dialog.apply, LEFT)
    said, counts = "5 to learn from, 5 to check on", bench.page.sheet._counts
    qtbot.waitUntil(lambda: said in counts.text(), timeout=WAIT_MS)
    bench.page.split.give_up()


def test_a_damaged_split_is_said_and_left_alone(qtbot, bench):
    bench.label()
    bench.opened.project.splits.write_text("{")
    show(qtbot, bench)
    assert "damaged" in bench.page.sheet.blocked.text
    assert not bench.page.button.isEnabled()
    assert bench.opened.project.splits.read_text() == "{"
    bench.opened.project.splits.unlink()
    bench.page.refresh()
    qtbot.waitUntil(lambda: not bench.page.sheet._used.isHidden(), timeout=WAIT_MS)


def test_choices_go_into_the_runs_config(qtbot, bench, behave, tmp_path):
    behave("steps:2")
    bench.label()
    show(qtbot, bench)
    bench.page.choices.set_preset("nano")
    bench.page.choices.minutes.setValue(7)
    bench.page.choices.freeze.setCurrentIndex(2)
    assert "7 min" in bench.page.button.text()
    run = train(qtbot, bench)
    config = run.read_setup().config
    assert (config.preset, config.minutes, config.freeze) == ("nano", 7.0, "last-2")


def test_the_starter_weights_are_only_offered_where_they_fit(qtbot, bench):
    choices = bench.page.choices
    choices.weights.setCurrentIndex(STARTER)
    assert choices.config().weights == "starter"
    choices.set_preset("base")
    assert choices.config().weights == "auto"
    assert not choices.weights.model().item(STARTER).isEnabled()


def test_a_weights_file_that_has_gone_is_said_before_anything_starts(qtbot, project, tmp_path):
    weights = tmp_path / "mine.safetensors"
    weights.write_bytes(b"x")
    bench = Bench(qtbot, open_project(project), Answers(file=weights))
    bench.label()
    show(qtbot, bench)
    bench.page.choices.weights.setCurrentIndex(FILE)
    bench.page.choices.weights.activated.emit(FILE)
    assert bench.page.choices.config().weights == str(weights)
    weights.unlink()
    qtbot.mouseClick(bench.page.button, LEFT)
    said = "mine.safetensors is missing"
    qtbot.waitUntil(lambda: said in bench.page.problem.text, timeout=WAIT_MS)
    assert bench.runs() == []
    bench.close()


def test_no_file_chosen_leaves_the_weights_automatic(qtbot, bench):
    bench.page.choices.weights.setCurrentIndex(FILE)
    bench.page.choices.weights.activated.emit(FILE)
    assert bench.page.choices.config().weights == "auto"


def test_the_arrows_of_the_time_go_to_useful_minutes(qtbot):
    box = MinutesBox()
    qtbot.addWidget(box)
    seen = []
    for _ in range(4):
        box.stepBy(1)
        seen.append(box.value())
    box.setValue(7)
    box.stepBy(-1)
    assert [*seen, box.value()] == [3, 5, 10, 20, 5]


def test_every_widget_that_takes_the_focus_has_a_name(qtbot, bench, behave):
    behave("steps:10")
    bench.label()
    show(qtbot, bench)
    train(qtbot, bench)
    nameless = [
        (type(widget).__name__, type(widget.parent()).__name__)
        for widget in bench.page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and widget.window() is bench.page
    ]
    assert not nameless, str(nameless)


def test_the_curves_follow_the_palette(qtbot, bench, behave):
    behave("steps:10")
    bench.label()
    show(qtbot, bench)
    train(qtbot, bench)
    curves = bench.page.view.curves
    before = curves.precision.lines[0].colour
    bench.page.setPalette(look.make_palette(is_dark=True))
    dark = curves.precision.lines[0].colour
    bench.page.setPalette(look.make_palette(is_dark=False))
    assert dark.lightnessF() > curves.precision.lines[0].colour.lightnessF()
    assert before.isValid()
