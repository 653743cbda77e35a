from dataclasses import asdict

from deitdet_gui.commands.tables import comparison_table, evaluation_table
from deitdet_gui.core.comparison import CategoryDifference, Comparison, Difference, LeftOut
from deitdet_gui.core.scores import Bin, Calibration, CategoryScore, Mistakes, Scores

HALF = {"ap": 0.5, "ap50": 0.5, "threshold": 0.5, "precision": 0.5, "recall": 0.5}
CELLS = CategoryScore(1, "cell", 1200, curve=[], **HALF)
DISCS = CategoryScore(2, "disc", 3, curve=[], **HALF)
MISTAKES = Mistakes(["cell", "disc"], [[900, 1, 2], [3, 4, 5], [6, 7, 0]], 904, 4, 5, 6, 7)


def scores(categories=(CELLS, DISCS), **more):
    return Scores(9, 1203, 0.5, 0.6, 0.4, -1, 0.5, 0.5, list(categories), ar100=0.7, **more)


def test_a_category_with_few_boxes_is_marked():
    lines = evaluation_table({"split": "val", "run": "a", **scores().as_json()})
    assert "1,200  " in lines[2]
    assert "3~" in lines[3]
    assert lines[4].split()[:5] == ["all", "1,203", "0.500", "0.600", "0.700"]
    assert lines[-1] == "~ fewer than 20 boxes to find: mostly luck"
    assert len(evaluation_table(scores([CELLS]).as_json())) == 4


def test_mistakes_and_calibration_are_said_in_numbers():
    calibration = Calibration([Bin(0.0, 0.1, 5, 0.05, 0.1)], 0.05)
    lines = evaluation_table(scores(mistakes=MISTAKES, calibration=calibration).as_json())
    assert (
        "At these thresholds: 904 right, 7 missed, 6 spurious, 4 of the wrong category, "
        "5 badly placed." in lines
    )
    assert lines[-3].split() == ["disc", "3", "4", "5"]
    assert lines[-2].split() == ["nothing", "there", "6", "7", "0"]
    assert lines[-1] == "A score is off by 0.050 on average from the share that is right."


def test_one_category_has_nothing_to_be_confused_with():
    one = Mistakes(["cell"], [[1, 0], [0, 0]], 1, 0, 0, 0, 0)
    lines = evaluation_table(
        scores([CELLS], mistakes=one, calibration=Calibration([], -1)).as_json()
    )
    assert lines[-1].startswith("At these thresholds: 1 right")


def test_a_comparison_says_what_is_left_out_what_differs_and_what_it_means():
    ap = Difference(0.4, 0.5, 0.02, 0.18)
    nothing = Difference(-1, -1, 0, 0)
    rows = [CategoryDifference("cell", 1200, ap), CategoryDifference("disc", 0, nothing)]
    made = Comparison("first", "second", "val", 72, 1200, ap, ap, rows, LeftOut(only_b=3))
    lines = comparison_table(asdict(made))
    assert lines[:3] == ["A: first", "B: second", "3 pictures count in B only."]
    assert any(line.split()[:3] == ["cell", "1,200", "0.400"] for line in lines)
    assert any(line.split() == ["disc", "0~", "-", "-"] for line in lines)
    assert lines[-1].startswith("B is better than A: AP +0.100, 95 % between +0.020 and +0.180")
