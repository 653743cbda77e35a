import json

import numpy as np
import pytest

from deitdet_gui.core.coco import read
from deitdet_gui.core.events import Progress
from deitdet_gui.engine.data import LeftOut, read_samples, shrink


def collect(project, left_out, canvas=(64, 96)):
    dataset = read(project / "annotations.json").dataset
    steps = read_samples(dataset, dataset.images, project, {7: 0, 90: 1}, canvas, left_out)
    events = []
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return events, end.value


def change(project, *rows):
    """Put other boxes into the first picture."""
    path = project / "annotations.json"
    data = json.loads(path.read_text())
    data["annotations"] = [
        {"id": number, "image_id": 10, "category_id": 7, "iscrowd": 0, **row}
        for number, row in enumerate(rows, start=1)
    ]
    path.write_text(json.dumps(data))


def test_every_picture_comes_with_its_boxes_and_classes(project):
    left_out = LeftOut()
    events, samples = collect(project, left_out)
    assert [event.done for event in events] == [1, 2, 3, 4, 5, 6]
    assert isinstance(events[0], Progress)
    assert all(sample.picture.shape == (64, 96, 3) for sample in samples)
    assert samples[0].labels.tolist() == [0, 1]
    assert left_out.sentences() == []


def test_boxes_are_cut_off_at_the_edge_and_those_with_nothing_left_are_named(project):
    change(project, {"bbox": [-10, -10, 30, 30]}, {"bbox": [5, 5, 0, 0]}, {"bbox": [200, 0, 9, 9]})
    left_out = LeftOut()
    _, samples = collect(project, left_out)
    assert samples[0].boxes.tolist() == [[0, 0, 20, 20]]
    (sentence,) = left_out.sentences()
    assert sentence.startswith("2 boxes left out: 1.png: box 2 (5, 5, 5, 5)")


@pytest.mark.parametrize("flag", ["iscrowd", "ignore", "difficult"])
def test_what_is_passed_over_is_kept_apart(project, flag):
    change(project, {"bbox": [0, 0, 30, 30], flag: 1})
    _, samples = collect(project, LeftOut())
    assert samples[0].boxes.shape == (0, 4)
    assert samples[0].passed_over.tolist() == [[0, 0, 30, 30]]


def test_a_large_picture_is_kept_small_with_its_boxes(project):
    change(project, {"bbox": [48, 32, 48, 32]})
    _, samples = collect(project, LeftOut(), canvas=(32, 32))
    height, width = samples[0].picture.shape[:2]
    assert (height, width) == (27, 40)
    assert samples[0].boxes[0] == pytest.approx([20, 13.5, 40, 27])
    assert (samples[0].height, samples[0].width) == (64, 96)


def test_a_missing_picture_is_named_and_passed_over(project):
    (project / "2.png").unlink()
    left_out = LeftOut()
    _, samples = collect(project, left_out)
    assert len(samples) == 5
    assert "2.png" in left_out.sentences()[0]


def test_many_findings_are_counted_not_listed():
    left_out = LeftOut(pictures=[f"{n}.png is damaged." for n in range(9)])
    assert left_out.sentences()[0].endswith("4.png is damaged. And 4 more.")


def test_a_small_picture_is_left_as_it_is():
    picture = np.zeros((20, 30, 3), np.uint8)
    assert shrink(picture, (64, 64))[0] is picture
