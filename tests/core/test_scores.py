import json

import pytest

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.scores import CategoryScore, ap_in_words, is_current, read_scores

OLD = {"images": 2, "boxes": 4, "ap": 0.5, "ap50": 0.7, "ap75": 0.4} | {
    "small": -1, "medium": 0.5, "large": -1, "split": "val", "run": "a",
    "categories": [
        {"id": 7, "name": "cell", "boxes": 4, "ap": 0.5, "ap50": 0.7, "threshold": 0.3,
         "precision": 0.8, "recall": 0.9, "curve": [1.0, 0.5]},
    ],
}  # fmt: skip


def test_an_evaluation_of_an_older_version_is_read(tmp_path):
    path = tmp_path / "evaluation-val.json"
    path.write_text(json.dumps(OLD))
    scores = read_scores(path)
    assert (scores.ap, scores.ar100, scores.mistakes) == (0.5, -1, None)
    assert scores.per_category() == {"cell": 0.5}
    assert scores.thresholds() == {7: 0.3}


@pytest.mark.parametrize("text", ["", "[]", '{"images": "many"}', "\udcff"])
def test_a_damaged_evaluation_is_refused(tmp_path, text):
    path = tmp_path / "evaluation-val.json"
    with pytest.raises(ReadError, match="could not be read"):
        read_scores(path)
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ReadError, match="could not be read"):
        read_scores(path)


def test_few_boxes_make_a_shaky_score():
    values = dict.fromkeys(("ap", "ap50", "threshold", "precision", "recall"), 0.5)
    assert CategoryScore(1, "cell", 19, curve=[], **values).is_shaky
    assert not CategoryScore(1, "cell", 20, curve=[], **values).is_shaky


def test_an_evaluation_is_current_while_the_model_is_the_same(tmp_path):
    run = RunFolder(tmp_path)
    assert not is_current(run, "val")
    run.evaluation("val").write_text('{"model": "abc"}')
    run.model.write_text('{"sha256": "abc"}')
    assert not is_current(run, "val")
    run.detections("val").write_bytes(b"")
    assert is_current(run, "val")
    run.model.write_text('{"sha256": "def"}')
    assert not is_current(run, "val")


def test_where_there_is_no_box_to_find_that_is_said_instead_of_a_number():
    assert ap_in_words(0.41234, 0.6) == "AP 0.412, AP50 0.600"
    assert ap_in_words(-1.0, -1.0) == "No AP: there is no box to find"
