"""Findings about boxes, as training and imports show them."""

import numpy as np

from deitdet_gui.core.checks import box_findings, box_problem
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, Dataset, Image, ImageId

PICTURE = (100, 80)
ODD: list[Corners] = [
    (5, 5, 5, 30),  # no width
    (-3, 4, 20, 30),
    (90, 70, 101, 75),
    (200, 10, 220, 30),
    (10, 10, 11.5, 40),  # a sliver
]


def dataset_of(*pictures: list[Corners], size: tuple[int, int] = PICTURE) -> Dataset:
    images = {ImageId(n): Image(ImageId(n), f"{n}.png", *size) for n in range(1, len(pictures) + 1)}
    boxes = [(image, corners) for image, many in enumerate(pictures, start=1) for corners in many]
    return Dataset(
        images=images,
        boxes={
            BoxId(n): Box(BoxId(n), ImageId(image), CategoryId(1), *corners)
            for n, (image, corners) in enumerate(boxes, start=1)
        },
    )


def test_each_box_that_training_clips_or_leaves_out_is_found_with_its_place() -> None:
    dataset = dataset_of([(0, 0, 100, 80), *ODD], [(1, 1, 9, 9)], [(0, 0, 0, 0)])
    found = box_findings(dataset)
    assert [(f.image, f.boxes) for f in found] == [*((1, (n,)) for n in range(2, 7)), (3, (8,))]
    for finding in found:
        image = dataset.images[finding.image or ImageId(0)]
        assert finding.text == box_problem(dataset.boxes[finding.boxes[0]], image)


def test_findings_come_image_by_image_as_asked_for() -> None:
    dataset = dataset_of(*([corners] for corners in ODD))
    wanted = [ImageId(4), ImageId(2)]
    assert [f.image for f in box_findings(dataset, wanted)] == wanted
    assert box_findings(dataset, []) == []


def test_the_quick_look_over_all_boxes_agrees_with_the_look_at_each() -> None:
    rng = np.random.default_rng(0)
    low = rng.uniform(-10, 100, (400, 2))
    corners = np.hstack([low, low + rng.choice([0, 1, 1.9, 2, 5, 20], (400, 2))]).round(1)
    dataset = dataset_of([tuple(row) for row in corners.tolist()])
    slow = [b.id for b in dataset.boxes.values() if box_problem(b, dataset.images[b.image])]
    assert 0 < len(slow) < 400
    assert [f.boxes[0] for f in box_findings(dataset)] == slow


def test_boxes_of_a_picture_of_unknown_size_are_passed_over() -> None:
    assert box_findings(dataset_of(ODD, size=(0, 0))) == []
