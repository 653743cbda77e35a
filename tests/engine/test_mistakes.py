import json

import numpy as np
import pytest

from deitdet_gui.core.box import Box, BoxId
from deitdet_gui.core.dataset import BoxTable, Category, Dataset, Image
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.scores import read_scores
from deitdet_gui.engine.evaluate import score
from deitdet_gui.engine.matching import found_of, truths_of
from deitdet_gui.engine.mistakes import mistakes

CELL, DISC = 1, 2
FIRST = (10.0, 10.0, 50.0, 50.0)
SECOND = (100.0, 10.0, 140.0, 50.0)
SHIFTED = (26.0, 10.0, 66.0, 50.0)  # IoU 0.43 with FIRST
FAR = (200.0, 200.0, 220.0, 220.0)


def dataset_of(*boxes):
    """One picture with boxes, given as (category, corners) and maybe a flag."""
    made = [
        Box(BoxId(n), 1, category, *corners, **dict.fromkeys(flag, True))
        for n, (category, corners, *flag) in enumerate(boxes, start=1)
    ]
    categories = {CELL: Category(CELL, "cell"), DISC: Category(DISC, "disc")}
    return Dataset({1: Image(1, "a.png", 300, 300)}, categories, BoxTable.of(made))


def count(dataset, *detections):
    found = found_of([Detection(1, c, s, *corners) for c, s, corners in detections], [1], [1, 2])
    truths = truths_of(dataset, [1], [1, 2])
    return mistakes(found, truths, ["cell", "disc"], np.array([0.3, 0.5]))


def told(made):
    return made.right, made.wrong_category, made.badly_placed, made.spurious, made.missed


def test_each_kind_of_mistake_is_told_from_the_others():
    dataset = dataset_of((CELL, FIRST), (CELL, SECOND), (DISC, FAR))
    made = count(dataset, (CELL, 0.9, SHIFTED), (DISC, 0.8, SECOND), (DISC, 0.6, (0, 90, 9, 99)))
    assert told(made) == (0, 1, 1, 1, 1)
    assert made.confusion == [[0, 1, 1], [0, 0, 1], [1, 1, 0]]
    assert told(count(dataset, (CELL, 0.9, FIRST), (DISC, 0.9, FAR))) == (2, 0, 0, 0, 1)


def test_what_is_under_its_categorys_threshold_is_not_shown_and_not_counted():
    dataset = dataset_of((CELL, FIRST), (DISC, SECOND))
    assert told(count(dataset, (CELL, 0.4, FIRST), (DISC, 0.4, SECOND))) == (1, 0, 0, 0, 1)


def test_the_better_score_takes_the_box_and_the_second_is_spurious():
    dataset = dataset_of((CELL, FIRST))
    made = count(dataset, (CELL, 0.8, FIRST), (DISC, 0.9, FIRST))
    assert made.confusion == [[0, 1, 0], [0, 0, 0], [1, 0, 0]]
    assert told(made) == (0, 1, 0, 1, 0)


@pytest.mark.parametrize(
    ("flag", "of_other", "counts"), [("crowd", 1, 0), ("difficult", 1, 0), ("ignore", 0, 0)]
)
def test_what_is_passed_over_is_no_mistake_for_its_own_category(flag, of_other, counts):
    dataset = dataset_of((CELL, FIRST, flag))
    inside = (12.0, 12.0, 30.0, 30.0)
    assert sum(told(count(dataset, (CELL, 0.9, inside), (CELL, 0.8, inside)))) == counts
    assert count(dataset, (DISC, 0.9, inside)).spurious == of_other


def test_without_boxes_all_is_spurious_and_without_detections_all_is_missed():
    assert told(count(dataset_of(), (CELL, 0.9, FIRST))) == (0, 0, 0, 1, 0)
    assert told(count(dataset_of((CELL, FIRST)))) == (0, 0, 0, 0, 1)
    assert count(dataset_of()).confusion == [[0, 0, 0]] * 3


def test_rows_add_up_to_the_boxes_and_columns_to_the_detections():
    random = np.random.default_rng(0)
    places = [(x, y, x + w, y + w) for x, y, w in random.uniform(5, 150, (40, 3))]
    kinds = random.integers(1, 3, 40).tolist()
    dataset = dataset_of(*zip(kinds[:20], places[:20], strict=True))
    found = [(k, 0.9, tuple(np.array(p) + 5)) for k, p in zip(kinds, places, strict=True)]
    made = count(dataset, *found)
    table = np.array(made.confusion)
    assert (
        table[:2].sum() == 20 == made.right + made.wrong_category + made.badly_placed + made.missed
    )
    assert table[:, :2].sum() == 40
    assert made.right + made.wrong_category + made.badly_placed + made.spurious == 40


def test_scores_that_mean_what_they_say_have_no_calibration_error():
    places = [(30.0 * i, 0.0, 30.0 * i + 20, 20.0) for i in range(10)]
    dataset = dataset_of(*((CELL, place) for place in places[:8]))
    honest = [Detection(1, CELL, 0.8, *place) for place in places]
    guesses = [Detection(1, CELL, 0.05, 0, 100 + i, 9, 120 + i) for i in range(50)]
    told = score(dataset, [1], honest + guesses).calibration
    assert told.error == pytest.approx(0)
    assert [b.detections for b in told.bins] == [50, 0, 0, 0, 0, 0, 0, 0, 10, 0]
    boastful = [Detection(1, CELL, 1.0, *place) for place in places]
    assert score(dataset, [1], boastful).calibration.error == pytest.approx(0.2)
    assert score(dataset, [1], []).calibration.error == -1


def test_the_trainer_is_spared_what_it_does_not_ask_for():
    scores = score(dataset_of((CELL, FIRST)), [1], [Detection(1, CELL, 0.9, *FIRST)], by_size=False)
    assert (scores.ap, scores.ar100, scores.small) == pytest.approx((1, 1, -1))
    assert scores.mistakes is scores.calibration is None


def test_what_is_written_is_read_again(tmp_path):
    dataset = dataset_of((CELL, FIRST), (DISC, SECOND))
    scores = score(dataset, [1], [Detection(1, CELL, 0.9, *FIRST)])
    path = tmp_path / "evaluation-val.json"
    path.write_text(json.dumps({"split": "val", "run": "a", **scores.as_json()}))
    assert read_scores(path) == scores
    assert [c.is_shaky for c in scores.categories] == [True, True]
    path.write_text('{"images": "many"}')
    with pytest.raises(ReadError, match="could not be read"):
        read_scores(path)
