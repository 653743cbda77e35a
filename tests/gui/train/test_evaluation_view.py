import json
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from deitdet_gui.core.scores import Mistakes
from deitdet_gui.gui import look
from deitdet_gui.gui.train import evaluation_reading
from deitdet_gui.gui.train.confusion_view import ConfusionView
from deitdet_gui.gui.train.evaluation_view import EvaluationView

WAIT_MS = 20_000
CATEGORIES, CURVES, MISTAKES, WORTH = range(4)


@pytest.fixture
def view(qtbot, engine, trained):
    made = EvaluationView(engine, lambda: {"cell": QColor("#ff0000")})
    qtbot.addWidget(made)
    made.resize(760, 420)
    with qtbot.waitExposed(made):
        made.show()
    made.show_run(trained[-1])
    wait_until_read(qtbot, made)
    return made


def wait_until_read(qtbot, view):
    qtbot.waitUntil(lambda: not view.is_reading, timeout=WAIT_MS)


def evaluate(qtbot, view):
    with qtbot.waitSignal(view.job.finished, timeout=WAIT_MS):
        QTest.keyClick(view.button, Qt.Key.Key_Space)
    wait_until_read(qtbot, view)


def test_a_run_is_evaluated_by_a_key_and_its_numbers_appear(qtbot, view):
    assert view.scores is None
    assert view.button.text() == "Evaluate"
    evaluate(qtbot, view)
    assert view.figures.texts() == ["0.38", "0.62", "0.30", "0.55", "-", "0.31", "0.42"]
    assert view.table.texts()[0] == ["cell", "0.50", "0.75", "120", "-", "0.45", "0.60", "0.40"]
    assert view.button.text() == "Evaluate again"
    assert "2 pictures, 123 boxes" in view.summary.text()


def test_few_boxes_are_said_in_words_and_columns_sort_as_numbers(qtbot, view):
    evaluate(qtbot, view)
    assert [row[3] for row in view.table.texts()] == ["120", "3: too few"]
    view.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert [row[3] for row in view.table.texts()] == ["3: too few", "120"]
    threshold = view.table.cells.index(0, 7)
    assert (
        threshold.data(Qt.ItemDataRole.ToolTipRole)
        == "From this score on precision is 0.90 and recall 0.60."
    )


def test_the_warning_of_few_boxes_follows_the_palette(qtbot, view):
    evaluate(qtbot, view)
    for is_dark in (False, True):
        palette = look.make_palette(is_dark=is_dark)
        view.setPalette(palette)
        shown = view.table.cells.index(1, 3).data(Qt.ItemDataRole.ForegroundRole)
        assert shown == look.as_text(look.WARN, palette)


def test_mistakes_are_counted_and_the_table_says_who_is_taken_for_whom(qtbot, view):
    evaluate(qtbot, view)
    view.tabs.setCurrentIndex(MISTAKES)
    assert view.confusion.counts.text() == (
        "92 right, 22 missed, 7 spurious, 4 of the wrong category, 5 badly placed."
    )
    model = view.confusion.model
    cell = [model.index(0, column) for column in range(3)]
    assert [index.data() for index in cell] == ["90", "4", "26"]
    shades = [index.data(Qt.ItemDataRole.BackgroundRole).color().alphaF() for index in cell]
    assert shades[0] > shades[2] > shades[1]
    said = cell[1].data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "4 times cell was taken for disc"
    assert model.index(2, 2).data() == ""
    assert model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole) == (
        "7 times cell was found where nothing is"
    )


def test_no_heading_of_the_mistakes_is_cut_for_a_name_of_more_but_narrow_letters(qtbot):
    confusion = ConfusionView()
    qtbot.addWidget(confusion)
    confusion.show_mistakes(Mistakes(["little ill"], [[1, 0], [0, 0]], 1, 0, 0, 0, 0))
    across = confusion.table.horizontalHeader()
    assert across.defaultSectionSize() > across.fontMetrics().horizontalAdvance("not found") + 16


def test_the_curves_of_all_or_of_one_with_its_threshold_are_drawn(qtbot, view):
    evaluate(qtbot, view)
    view.tabs.setCurrentIndex(CURVES)
    lines = view.precision.plot.lines
    assert [line.name for line in lines] == ["disc", "cell", "mean of all"]
    assert lines[-1].value_at(0.6) == 1
    assert lines[1].colour.hue() == QColor("#ff0000").hue(), "as on the pictures"
    view.precision.choice.setCurrentText("cell")
    curve, mark = view.precision.plot.lines
    assert (curve.name, mark.name) == ("cell", "threshold 0.40")
    assert (mark.x, mark.values) == ([0.6], [0.9])


def test_the_worth_of_a_score_is_drawn_and_said(qtbot, view):
    evaluate(qtbot, view)
    view.tabs.setCurrentIndex(WORTH)
    assert view.calibration.plot.lines[-1].values == [0.5]
    assert "off by 0.05" in view.calibration.text.text()


def test_an_evaluation_of_other_pictures_or_another_run_is_not_shown(qtbot, view, trained):
    evaluate(qtbot, view)
    view.part.setCurrentIndex(1)
    wait_until_read(qtbot, view)
    assert view.scores is None
    view.part.setCurrentIndex(0)
    wait_until_read(qtbot, view)
    assert view.scores is not None
    view.show_run(trained[0])
    wait_until_read(qtbot, view)
    assert view.scores is None


def test_an_evaluation_of_an_older_model_says_so(qtbot, view, trained):
    evaluate(qtbot, view)
    trained[-1].model.write_text('{"sha256": "another"}')
    view.hide()
    with qtbot.waitExposed(view):
        view.show()
    wait_until_read(qtbot, view)
    assert "older model" in view.summary.text()


def test_pictures_that_were_left_out_are_said(qtbot, view, behave):
    behave("unread:1")
    evaluate(qtbot, view)
    assert view.scores is not None
    assert "p3.png cannot be read" in view.problem.text


def test_what_a_comparison_evaluated_appears(qtbot, view, engine, trained):
    engine_job = ["evaluate", str(trained[-1].path), "--split", "val"]
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        engine.start_job(engine_job)
    assert view.scores is None
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        engine.start_job(["compare", *(str(run.path) for run in trained), "--split", "val"])
    wait_until_read(qtbot, view)
    assert view.scores is not None


def test_an_evaluation_can_be_stopped(qtbot, view, behave):
    behave("slow:1")
    with qtbot.waitSignal(view.job.progressed, timeout=WAIT_MS):
        view.evaluate()
    assert view.bar.isVisible()
    assert not view.button.isEnabled()
    assert view.bar.text.text() == "Finding boxes: 1 of 2"
    with qtbot.waitSignal(view.job.finished, timeout=WAIT_MS):
        view.bar.stop.click()
    assert not view.bar.isVisible()
    assert view.button.isEnabled()
    assert view.scores is None


def test_a_damaged_evaluation_and_a_failed_one_are_said(qtbot, view, trained, behave):
    trained[0].evaluation("val").write_text("{")
    view.show_run(trained[0])
    wait_until_read(qtbot, view)
    assert "could not be read" in view.problem.text
    behave("exit:3")
    evaluate(qtbot, view)
    assert "ended" in view.problem.text


def test_a_run_without_a_model_cannot_be_evaluated(view, trained):
    trained[0].model.unlink()
    view.show_run(trained[0])
    assert not view.button.isEnabled()
    assert view.button.toolTip() == "This training has no model yet."


class Held:
    """A reading of evaluations that waits to be let go on."""

    def __init__(self, read):
        self._read = read
        self.begun = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def __call__(self, path):
        self.begun.append(path)
        assert self.may_go_on.wait(WAIT_MS / 1000)
        return self._read(path)


@pytest.fixture
def reading(monkeypatch) -> Iterator[Held]:
    held = Held(evaluation_reading.read_scores)
    monkeypatch.setattr(evaluation_reading, "read_scores", held)
    yield held
    held.may_go_on.set()


def test_the_window_goes_on_while_an_evaluation_is_read_and_says_so(qtbot, view, trained, reading):
    evaluate(qtbot, view)
    copy_evaluation(*reversed(trained))
    reading.may_go_on.clear()
    view.show_run(trained[0])
    said = "Reading the evaluation"
    qtbot.waitUntil(lambda: said in view.summary.text(), timeout=WAIT_MS)
    assert view.scores is None  # the other run's are not taken for this one's
    reading.may_go_on.set()
    wait_until_read(qtbot, view)
    assert "123 boxes" in view.summary.text()


def test_an_evaluation_that_comes_after_another_run_was_chosen_is_not_shown(
    qtbot, view, trained, reading
):
    evaluate(qtbot, view)
    copy_evaluation(*reversed(trained), boxes=77)
    reading.may_go_on.clear()
    shown = []
    view.figures.show_scores = lambda scores: shown.append(scores.boxes)
    view.show_run(trained[0])
    late = trained[0].evaluation("val")
    qtbot.waitUntil(lambda: late in reading.begun, timeout=WAIT_MS)
    view.show_run(trained[1])
    reading.may_go_on.set()
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT_MS)
    wait_until_read(qtbot, view)
    assert shown == [123]


def copy_evaluation(known, other, **changes):
    row = json.loads(known.evaluation("val").read_text()) | changes
    other.evaluation("val").write_text(json.dumps(row))
    other.detections("val").write_bytes(b"")
