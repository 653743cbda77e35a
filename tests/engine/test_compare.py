import json
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from deitdet_gui.core.box import Box, BoxId
from deitdet_gui.core.coco import read
from deitdet_gui.core.dataset import BoxTable, Dataset, ImageId
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import Ended, Report
from deitdet_gui.core.predictions import Detection, Predictions
from deitdet_gui.engine.compare import compare
from deitdet_gui.engine.evaluate import score
from deitdet_gui.engine.matching import found_of, truths_of
from deitdet_gui.engine.precision import tables
from deitdet_gui.engine.resampling import Judged, draws, precisions

PICTURES = 14


@pytest.fixture
def project(new_project, tmp_path):
    return new_project(tmp_path / "many", PICTURES)


@pytest.fixture
def evaluated(project, new_run):
    """Makes a run of 12 pictures for val, with detections that are off by so many pixels."""

    def make(off, seed=0, change=None, parts=None):
        run = new_run(project, parts or {f"{n}.png": "val" for n in range(1, 13)})
        if change is not None:
            rows = json.loads(run.annotations.read_text())
            change(rows)
            run.annotations.write_text(json.dumps(rows))
        dataset, random = read(run.annotations).dataset, np.random.default_rng(seed)
        names = run.read_setup().parts
        found = {i: [] for i, image in dataset.images.items() if image.file_name in names}
        for box in dataset.boxes.values():
            if box.image in found:
                place = np.array(box.corners) + random.normal(0, off, 4)
                place[2:] = np.maximum(place[2:], place[:2])
                sure = float(np.float32(random.random()))
                found[box.image].append(Detection(box.image, box.category, sure, *place.tolist()))
        Predictions(run.name, found, {}).write(run.detections("val"))
        scores = score(dataset, list(found), [d for ds in found.values() for d in ds])
        run.evaluation("val").write_text(json.dumps({"model": "abc", **scores.as_json()}))
        run.model.write_text('{"sha256": "abc"}')
        return run

    return make


def test_a_run_that_learnt_from_its_validation_pictures_is_not_compared_on_them(evaluated):
    honest, learnt = evaluated(1), evaluated(0)
    row = json.loads(learnt.config.read_text())
    row["config"]["validation"] = "none"
    learnt.config.write_text(json.dumps(row))
    with pytest.raises(UserError, match="no picture with the same boxes in val"):
        list(compare(honest, learnt, "val", lambda: False))


def told(a, b):
    *_, report, end = compare(a, b, "val", lambda: False)
    assert isinstance(report, Report)
    assert isinstance(end, Ended)
    return report.data, end.text


def ap_of(run):
    return json.loads(run.evaluation("val").read_text())["ap"]


def test_a_run_that_is_clearly_better_is_said_to_be(evaluated):
    worse, better = evaluated(6), evaluated(1)
    data, text = told(worse, better)
    assert text.startswith(f"{better.name} is better than {worse.name}: AP +0.")
    assert (data["images"], data["boxes"]) == (12, 24)
    assert data["ap"]["a"] == pytest.approx(ap_of(worse))
    assert data["ap"]["b"] == pytest.approx(ap_of(better))
    assert 0 < data["ap"]["low"] < data["ap"]["b"] - data["ap"]["a"] < data["ap"]["high"]
    assert [c["name"] for c in data["categories"]] == ["dark", "light"]
    back, text = told(better, worse)
    assert text.startswith(f"{better.name} is better than {worse.name}: AP +0.")
    assert back["ap"]["low"] == pytest.approx(-data["ap"]["high"])


def test_what_may_be_luck_is_said_to_be_no_difference(evaluated):
    _, text = told(evaluated(3, seed=2), evaluated(3, seed=3))
    assert text.startswith("No difference that 12 pictures can show: AP ")


def test_few_pictures_tell_nothing(evaluated):
    few = {f"{n}.png": "val" for n in range(1, 5)}
    _, text = told(evaluated(9, parts=few), evaluated(0.1, parts=few))
    assert text.startswith("4 pictures are too few to tell: AP +0.")


def test_only_what_is_the_same_in_both_is_compared(evaluated):
    def change(rows):
        rows["annotations"][0]["bbox"][2] += 4
        rows["categories"].append({"id": 91, "name": "dust"})
        rows["annotations"].append({**rows["annotations"][2], "id": 99, "category_id": 91})

    others = {f"{n}.png": "val" for n in range(3, 15)} | {"1.png": "val"}
    a, b = evaluated(2), evaluated(2, change=change, parts=others)
    data, _ = told(a, b)
    assert data["images"] == 10
    left = data["left_out"]
    assert (left["only_a"], left["only_b"], left["changed"], left["unread"]) == (1, 2, 1, 0)
    assert (left["categories_a"], left["categories_b"]) == ((), ("dust",))


def test_a_picture_that_one_could_not_read_is_left_out(evaluated):
    a, b = evaluated(2), evaluated(2)
    found = Predictions.read(b.detections("val"))
    first = next(iter(found.detections))
    rest = {i: ds for i, ds in found.detections.items() if i != first}
    replace(found, detections=rest).write(b.detections("val"))
    data, _ = told(a, b)
    assert (data["images"], data["left_out"]["unread"]) == (11, 1)


def test_ids_and_order_of_categories_do_not_matter(evaluated):
    def swap(rows):
        swapped = {7: 90, 90: 7}
        for row in rows["categories"]:
            row["id"] = swapped[row["id"]]
        for row in rows["annotations"]:
            row["category_id"] = swapped[row["category_id"]]

    a, b = evaluated(0.1), evaluated(0.1, change=swap)
    data, _ = told(a, b)
    assert data["images"] == 12
    assert data["ap"]["a"] == pytest.approx(ap_of(a))
    assert data["ap"]["b"] == pytest.approx(ap_of(b))


def test_runs_with_nothing_in_common_are_refused_with_the_reason(evaluated):
    a = evaluated(2, parts={"1.png": "val", "2.png": "val"})
    b = evaluated(2, parts={"3.png": "val"})
    with pytest.raises(UserError, match="no picture with the same boxes in val") as error:
        told(a, b)
    assert f"2 pictures count in {a.name} only" in error.value.hint

    def rename(rows):
        for row in rows["categories"]:
            row["name"] += "er"

    with pytest.raises(UserError, match="no category in val"):
        told(a, evaluated(2, change=rename))
    with pytest.raises(UserError, match="one and the same"):
        told(a, a)


def test_a_run_of_an_older_model_is_evaluated_again(evaluated):
    a, b = evaluated(2), evaluated(2)
    b.model.write_text('{"sha256": "another"}')
    with pytest.raises(UserError, match=r"could not be read|damaged|best\.safetensors"):
        told(a, b)


def test_comparing_what_is_evaluated_does_not_load_torch(evaluated):
    a, b = evaluated(2), evaluated(3)
    code = (
        "import sys; from deitdet_gui.engine.__main__ import main\n"
        f"code = main(['compare', {str(a.path)!r}, {str(b.path)!r}])\n"
        "sys.exit('torch' in sys.modules or code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    last = json.loads(done.stdout.splitlines()[-1])
    assert last["event"] == "ended"


def test_a_picture_drawn_twice_counts_as_if_it_were_there_twice(evaluated):
    run = evaluated(4, seed=5)
    dataset = read(run.annotations).dataset
    found = [d for ds in Predictions.read(run.detections("val")).detections.values() for d in ds]
    images, ids = sorted({d.image for d in found}), sorted(dataset.categories)
    judged = Judged.of(
        found_of(found, images, ids), truths_of(dataset, images, ids), len(ids), len(images)
    )
    times = draws(len(images), 5)
    drawn = np.stack(list(precisions(judged, times)))  # (C, R, T)
    for row, counts in enumerate(times.T):
        copied, more = _copied(dataset, found, dict(zip(images, counts.tolist(), strict=True)))
        expected = score(copied, list(copied.images), more)
        for place, category in enumerate(expected.categories):
            assert drawn[place, row].mean() == pytest.approx(category.ap)
            assert drawn[place, row, 0] == pytest.approx(category.ap50)
    assert tables(judged.outcomes[0]).precision.mean() == pytest.approx(drawn[0, 0].mean())


def _copied(dataset, found, counts):
    """Each picture as often as it was drawn."""
    images, boxes, more = {}, [], []
    for image, count in counts.items():
        for copy in range(count):
            id = ImageId(100 * image + copy)
            images[id] = replace(dataset.images[image], id=id)
            for box in dataset.boxes_of(image):
                boxes.append(Box(BoxId(len(boxes) + 1), id, box.category, *box.corners))
            more += [replace(d, image=id) for d in found if d.image == image]
    return Dataset(images, dataset.categories, BoxTable.of(boxes)), more
