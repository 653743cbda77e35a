import contextlib
import io
import json
from dataclasses import replace

import numpy as np
import pytest
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from deitdet_gui.core.coco import read, results
from deitdet_gui.core.edits import PutBox
from deitdet_gui.core.predictions import Detection
from deitdet_gui.engine.evaluate import DEFAULT_THRESHOLD, score


@pytest.fixture
def dataset(project):
    return read(project / "annotations.json").dataset


def near_boxes(dataset, seed=0):
    """Detections near the boxes, some off, some of the wrong category, some nowhere near."""
    random = np.random.default_rng(seed)
    found = []
    for box in dataset.boxes.values():
        x0, y0, x1, y1 = np.array(box.corners) + random.normal(0, 3, 4)
        category = box.category if random.random() < 0.8 else (97 - box.category)
        found.append(Detection(box.image, category, float(random.random()), x0, y0, x1, y1))
        found.append(Detection(box.image, box.category, 0.1, 0, 0, 5, 5))
    return found


def test_the_numbers_are_pycocotools_numbers_for_the_files(project, dataset, tmp_path, capsys):
    found = near_boxes(dataset)
    scores = score(dataset, list(dataset.images), found)
    assert capsys.readouterr().out == ""

    (tmp_path / "out.json").write_text(json.dumps(results(found)))
    rows = json.loads((project / "annotations.json").read_text())
    for row in rows["annotations"]:
        row["area"] = row["bbox"][2] * row["bbox"][3]
    (tmp_path / "truth.json").write_text(json.dumps(rows))
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO(str(tmp_path / "truth.json"))
        judge = COCOeval(truth, truth.loadRes(str(tmp_path / "out.json")), "bbox")
        judge.evaluate()
        judge.accumulate()
        judge.summarize()
    ours = [scores.ap, scores.ap50, scores.ap75, scores.small, scores.medium, scores.large]
    assert ours == pytest.approx(judge.stats[:6].tolist())
    assert 0 < scores.ap < scores.ap50


def judged_by_pycocotools(rows, found):
    rows = [
        {**row, "id": number, "area": row["bbox"][2] * row["bbox"][3]}
        for number, row in enumerate(rows, start=1)
    ]
    truth = COCO()
    images = {row["image_id"] for row in rows}
    truth.dataset = {
        "images": [{"id": i} for i in images],
        "categories": [{"id": 7}, {"id": 90}],
        "annotations": rows,
    }
    with contextlib.redirect_stdout(io.StringIO()):
        truth.createIndex()
        judge = COCOeval(truth, truth.loadRes(results(found)), "bbox")
        judge.evaluate()
        judge.accumulate()
        judge.summarize()
    return judge.stats[:6].tolist()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_passed_over_is_judged_as_pycocotools_judges_it(project, seed):
    """Crowds and ignore regions as they are saved; what it has no word for as a crowd."""
    file = read(project / "annotations.json")
    dataset, random = file.dataset, np.random.default_rng(seed)
    found = near_boxes(dataset, seed)
    flags = random.permutation(["", "crowd", "ignore", "difficult"] * 3)
    for box, flag in zip(list(dataset.boxes.values()), flags, strict=True):
        if flag:
            PutBox(replace(box, **{str(flag): True})).apply(dataset)
    scores = score(dataset, list(dataset.images), found)
    rows = json.loads(file.render().raw)["annotations"]
    others = [r | {"category_id": 97 - r["category_id"]} for r in rows if r.get("ignore")]
    difficult = [r | {"iscrowd": 1} for r in rows if "attributes" in r]
    rows = [r for r in rows if "attributes" not in r]
    assert len(others) == len(difficult) == 3
    ours = [scores.ap, scores.ap50, scores.ap75, scores.small, scores.medium, scores.large]
    assert ours == pytest.approx(judged_by_pycocotools(rows + others + difficult, found))


@pytest.mark.parametrize("flag", ["crowd", "ignore", "difficult"])
def test_nothing_is_asked_of_what_is_passed_over(dataset, flag):
    box = next(b for b in dataset.boxes.values() if b.category == 7)
    PutBox(replace(box, **{flag: True})).apply(dataset)
    others = [b for b in dataset.boxes.values() if b.id != box.id]
    found = [Detection(b.image, b.category, 0.5, *b.corners) for b in others]
    asked = score(dataset, list(dataset.images), found)
    assert asked.ap == pytest.approx(1)
    assert asked.boxes == 11
    inside = Detection(box.image, 7, 0.9, box.x0 + 1, box.y0 + 1, box.x1 - 1, box.y1 - 1)
    assert score(dataset, list(dataset.images), [inside, *found]).ap == pytest.approx(1)
    of_another = score(dataset, list(dataset.images), [replace(inside, category=90), *found])
    assert (of_another.ap == pytest.approx(1)) == (flag == "ignore")


def test_exact_detections_are_perfect(dataset):
    found = [Detection(b.image, b.category, 0.9, *b.corners) for b in dataset.boxes.values()]
    scores = score(dataset, list(dataset.images), found, by_size=False)
    assert (scores.ap, scores.ap50) == pytest.approx((1, 1))
    assert {c.name: (c.boxes, c.precision, c.recall) for c in scores.categories} == {
        "dark": (6, 1, 1),
        "light": (6, 1, 1),
    }
    assert scores.thresholds() == {7: 0.9, 90: 0.9}


def test_finding_nothing_scores_nothing(dataset):
    scores = score(dataset, list(dataset.images), [])
    assert scores.ap == 0
    assert scores.thresholds() == {7: DEFAULT_THRESHOLD, 90: DEFAULT_THRESHOLD}


def test_a_category_without_boxes_is_left_out_of_the_mean(dataset):
    for box in list(dataset.boxes.values()):
        if box.category == 90:
            dataset.pop_box(box.id)
    found = [Detection(b.image, b.category, 0.9, *b.corners) for b in dataset.boxes.values()]
    scores = score(dataset, list(dataset.images), found)
    assert scores.ap == pytest.approx(1)
    assert scores.per_category() == pytest.approx({"dark": 1, "light": -1})


def test_the_threshold_is_where_precision_and_recall_balance(dataset):
    dark = [b for b in dataset.boxes.values() if b.category == 7]
    right = [Detection(b.image, b.category, 0.8, *b.corners) for b in dark]
    wrong = [Detection(b.image, b.category, 0.2, 90, 0, 95, 5) for b in dark]
    scores = score(dataset, list(dataset.images), right + wrong)
    assert scores.thresholds()[7] == 0.8


def test_a_model_that_only_guesses_does_not_ask_for_its_guesses_to_be_shown(dataset):
    boxes = [b for b in dataset.boxes.values() if b.category == 7]
    guesses = [Detection(b.image, b.category, 0.02, *b.corners) for b in boxes]
    images = list(dataset.images)
    assert score(dataset, images, guesses).thresholds()[7] == DEFAULT_THRESHOLD
    one_sure = [replace(guesses[0], score=0.15), *guesses[1:]]
    assert score(dataset, images, one_sure).thresholds()[7] == 0.15
