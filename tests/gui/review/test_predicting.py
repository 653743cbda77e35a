import os
from dataclasses import replace
from pathlib import Path

import PIL.Image
import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.edits import (
    PutImage,
)
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui.review.run_bar import name_of
from deitdet_gui.gui.review.threshold_panel import ThresholdSlider
from tests.gui.review.bench import (
    BACKSPACE,
    CELL,
    CTRL,
    ENTER,
    PLATELET,
    SPACE,
    WAIT_MS,
    Bench,
    found,
)


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
    assert bench.page.stage.empty.offer == "Predict all pictures"
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
    assert bench.page.stage.empty.words.startswith("Looking at your pictures")
    assert not bench.page.stage.empty.offer, "it is at it already"
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


def test_a_first_prediction_that_failed_is_offered_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAIL", "1")
    bench.make_run()
    bench.show()
    with bench.qtbot.waitSignal(bench.engine.ended, timeout=WAIT_MS):
        bench.page.predict()
    assert bench.page.stage.empty.offer == "Predict all pictures"


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
    assert "not looked at yet: 1." in bench.page.panel.run_bar.said


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


def test_the_words_in_place_of_a_picture_have_room_for_all_their_lines(bench: Bench) -> None:
    bench.show()
    bench.page.stage.say("A title", "Many words that need more than two lines. " * 4)
    font = bench.page.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    bench.page.setFont(font)  # after the text came, as when the size of letters is changed
    (label,) = [one for one in bench.page.stage.empty.findChildren(QLabel) if "Many" in one.text()]
    lines = label.heightForWidth(label.width())
    assert lines > 3 * label.fontMetrics().height()
    bench.qtbot.waitUntil(lambda: label.height() >= lines, timeout=WAIT_MS)
