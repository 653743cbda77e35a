import pytest
from PySide6.QtCore import Qt

from deitdet_gui.gui import look
from deitdet_gui.gui.train.comparison_view import ComparisonDialog
from deitdet_gui.gui.train.run_list import RunList
from deitdet_gui.gui.train.wording import date_of

WAIT_MS = 20_000


@pytest.fixture
def dialog(qtbot, engine, trained):
    made = ComparisonDialog(engine, trained[1], trained[:1])
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def compare(qtbot, dialog):
    with qtbot.waitSignal(dialog.job.finished, timeout=WAIT_MS):
        dialog.button.click()


def test_the_better_run_is_named_with_its_interval(qtbot, dialog, trained):
    compare(qtbot, dialog)
    a, b = map(date_of, trained)
    assert f"{b} is better than that of {a}. That is very unlikely" in dialog.verdict.text
    assert "AP +0.100, 95 % between +0.020 and +0.180, on 40 pictures" in dialog.verdict.text
    of_all, _, cell = dialog.table.texts()
    assert of_all[1:] == ["0.40", "0.50", "+0.100", "+0.020 and +0.180", "123", "better"]
    says = dialog.table.cells.headerData(6, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
    assert says == f"{b} is", "better than what is not to be guessed"
    assert cell[0] == "cell"
    assert cell[-1] == "may be luck"
    assert "2 pictures count in" in dialog.remarks.text()


@pytest.mark.parametrize(
    ("how", "said"),
    [("low:-0.02", "These 40 pictures cannot tell"), ("images:4", "4 pictures are too few")],
)
def test_what_may_be_luck_is_not_called_better(qtbot, dialog, behave, how, said):
    behave(how)
    compare(qtbot, dialog)
    assert said in dialog.verdict.text
    assert "better than" not in dialog.verdict.text
    assert {row[-1] for row in dialog.table.texts()} == {"may be luck"}


def test_why_it_cannot_begin_is_said_until_it_can(qtbot, dialog, engine):
    with qtbot.waitSignal(engine.ended, timeout=WAIT_MS):
        engine.start_job(["device"])
        assert dialog.verdict.text == "The engine is busy with something else."
    qtbot.waitUntil(lambda: dialog.verdict.text == "", timeout=WAIT_MS)


def test_another_choice_takes_the_old_answer_away(qtbot, dialog):
    compare(qtbot, dialog)
    dialog.part.setCurrentIndex(1)
    assert dialog.verdict.text == ""
    assert not dialog.table.isVisible()


def test_a_run_with_a_model_is_compared_with_the_others_that_have_one(qtbot, engine, trained):
    runs = RunList(engine)
    qtbot.addWidget(runs)
    runs.show_runs(trained)
    runs.choose(trained[0])
    runs.compare.click()
    dialog = runs.findChild(ComparisonDialog)
    assert [dialog.other.itemData(i) for i in range(dialog.other.count())] == [trained[1]]
    dialog.reject()
    trained[1].model.unlink()
    runs.choose(trained[1])
    assert not runs.compare.isEnabled()


def test_better_and_worse_follow_the_palette(qtbot, dialog):
    compare(qtbot, dialog)
    cell = dialog.table.cells.index(0, 6)
    for is_dark in (False, True):
        palette = look.make_palette(is_dark=is_dark)
        dialog.setPalette(palette)
        shown = cell.data(Qt.ItemDataRole.ForegroundRole)
        assert shown == look.as_text(look.GOOD, palette)
