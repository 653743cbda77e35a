"""Single boxes: no area, past the edge, too small for the network, unusual in size."""

from dataclasses import replace

import numpy as np
import pytest

from deitdet_gui.core.bulk_edits import BoxIds, RemoveBoxes
from deitdet_gui.core.dataset import BoxId, CategoryId, Corners, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, RemoveBox
from deitdet_gui.core.health.boxes import ENOUGH
from deitdet_gui.core.health.fixes import MANY, put_right
from tests.core.health.made import GOOD, boxes_found, fix, health_of, made

ONE = BoxId(1)


def test_a_sound_dataset_has_no_finding() -> None:
    health = health_of(made([(1, GOOD), (2, (300, 200, 380, 260))]))
    assert (health.families, health.count, health.severity) == ((), 0, "note")


@pytest.mark.parametrize("corners", [(5, 5, 5, 30), (5, 5, 30, 5), (9, 9, 10.5, 30), (7, 7, 7, 7)])
def test_a_box_without_area_is_found_and_its_fix_deletes_it(corners: Corners) -> None:
    dataset = made([(1, GOOD), (1, corners)])
    (finding,) = health_of(dataset)["zero-area"]
    assert (finding.where, finding.image, finding.boxes) == ("1.png", 1, (2,))
    assert finding.severity == "warning"
    assert ", ".join(f"{c:g}" for c in corners) in finding.text
    fix(dataset, finding)
    assert list(dataset.boxes) == [1]
    assert health_of(dataset).count == 0


@pytest.mark.parametrize(
    ("corners", "clipped"),
    [
        ((-4, 20, 60, 90), (0, 20, 60, 90)),
        ((600, 400, 700, 500.5), (600, 400, 640, 480)),
        ((-1, -1, 641, 481), (0, 0, 640, 480)),
    ],
)
def test_a_box_past_the_edge_is_clipped_to_the_picture(corners: Corners, clipped: Corners) -> None:
    dataset = made([(1, corners)])
    (finding,) = health_of(dataset)["out-of-bounds"]
    assert finding.fix is not None
    assert finding.fix.label == "Clip to the picture"
    fix(dataset, finding)
    assert dataset.boxes[ONE].corners == clipped
    assert health_of(dataset)["out-of-bounds"].size == 0


@pytest.mark.parametrize("corners", [(700, 10, 760, 60), (-50, 10, 1, 60), (10, 479, 50, 600)])
def test_a_box_of_which_nothing_is_in_the_picture_is_deleted(corners: Corners) -> None:
    dataset = made([(1, corners)], marks={1: State.DONE})
    (finding,) = health_of(dataset)["out-of-bounds"]
    assert finding.fix is not None
    assert finding.fix.label == "Delete the box"
    fix(dataset, finding)
    assert not dataset.boxes
    assert dataset.marks == {}  # the last box is gone: empty, or unfinished? only a person knows


def test_boxes_of_a_picture_of_unknown_size_are_not_past_its_edge() -> None:
    assert boxes_found(made([(1, GOOD), (1, (3, 3, 3, 9))], size=(0, 0)), "out-of-bounds") == []


def test_skipped_pictures_are_left_out() -> None:
    odd = [(1, (-4.0, 20.0, 60.0, 90.0)), (1, (5.0, 5.0, 5.0, 30.0))]
    assert health_of(made(odd, marks={1: State.SKIPPED})).count == 0


def test_tiny_is_measured_in_the_networks_input_and_not_in_the_picture() -> None:
    twenty: Corners = (1000, 1000, 1020, 1010)
    assert boxes_found(made([(1, twenty)], size=(4000, 3000)), "tiny") == [(1,)]
    assert boxes_found(made([(1, (100, 100, 120, 110))]), "tiny") == []


def test_a_box_that_is_long_in_one_direction_is_not_tiny() -> None:
    assert boxes_found(made([(1, (100, 100, 103, 160))]), "tiny") == []


def test_a_tiny_box_is_kept_and_left_out_of_training() -> None:
    dataset = made([(1, (100, 100, 104, 105))])
    (finding,) = health_of(dataset)["tiny"]
    fix(dataset, finding)
    assert dataset.boxes[ONE].is_passed_over
    assert dataset.boxes[ONE].corners == (100, 100, 104, 105)
    assert health_of(dataset)["tiny"].size == 0


def many(count: int, side: float, spread: float = 0.1) -> list[tuple[int, Corners]]:
    rng = np.random.default_rng(1)
    sides = side * np.exp(rng.normal(0, spread, count))
    return [(1, (10.0, 10.0, 10.0 + s, 10.0 + s * 0.8)) for s in sides.tolist()]


def test_a_box_of_unusual_size_is_found_with_how_unusual_it_is() -> None:
    usual = [[one] for one in many(ENOUGH, 60)]
    dataset = made(*usual, [(1, (10, 10, 22, 19.6))], [(1, (10, 10, 310, 250))])
    small, large = health_of(dataset)["outlier-size"]
    assert "5.0 times smaller than usual" in small.text
    assert "5.0 times larger than usual" in large.text
    assert (small.severity, small.boxes) == ("note", (ENOUGH + 1,))
    fix(dataset, small)
    assert BoxId(ENOUGH + 1) not in dataset.boxes


def test_nothing_is_unusual_among_few_boxes_or_among_boxes_of_all_sizes() -> None:
    few = [[one] for one in many(ENOUGH - 2, 60)]
    assert boxes_found(made(*few, [(1, (10, 10, 310, 250))]), "outlier-size") == []
    wide = [[one] for one in many(3 * ENOUGH, 60, spread=1.0)]
    assert boxes_found(made(*wide), "outlier-size") == []


def test_boxes_all_of_one_size_are_not_unusual_when_off_by_a_pixel() -> None:
    same = [[(1, GOOD)] for _ in range(ENOUGH)]
    assert boxes_found(made(*same, [(1, (100, 100, 181, 171))]), "outlier-size") == []


def test_findings_come_in_the_order_of_the_pictures() -> None:
    flat: Corners = (5, 5, 5, 30)
    dataset = made([(1, flat)], [(1, flat), (1, flat)], [(1, flat)])
    assert boxes_found(dataset, "zero-area") == [(1,), (2,), (3,), (4,)]
    moved = replace(dataset.boxes[ONE], image=ImageId(3))
    PutBox(moved).apply(dataset)
    assert boxes_found(dataset, "zero-area") == [(2,), (3,), (1,), (4,)]


def test_a_fix_looks_at_the_dataset_as_it_is_now() -> None:
    dataset = made([(1, GOOD), (1, (-4, 20, 60, 90)), (1, (5, 5, 5, 30))])
    (past,), (flat,) = health_of(dataset)["out-of-bounds"], health_of(dataset)["zero-area"]
    PutBox(replace(dataset.boxes[BoxId(2)], x0=4.0)).apply(dataset)
    RemoveBox(BoxId(3)).apply(dataset)
    assert put_right(dataset, [past, flat]) == ()


def test_fixing_all_takes_back_a_mark_that_no_single_fix_would() -> None:
    flat: Corners = (5, 5, 5, 30)
    dataset = made([(1, flat), (1, flat)], marks={1: State.DONE})
    found = health_of(dataset)["zero-area"]
    assert put_right(dataset, [found[0]]) == (RemoveBox(ONE),)
    assert MarkImage(ImageId(1), None) in put_right(dataset, found)
    fix(dataset, *found)
    assert (len(dataset.boxes), dataset.marks) == (0, {})


def test_very_many_deletions_are_one_edit() -> None:
    flat: Corners = (5, 5, 5, 30)
    dataset = made(
        [(1, GOOD), *[(1, flat)] * MANY], [(1, flat)], marks={1: State.DONE, 2: State.DONE}
    )
    found = list(health_of(dataset)["zero-area"])
    edits = put_right(dataset, found)
    ids = BoxIds.of(range(2, MANY + 3))
    assert edits == (RemoveBoxes(ids), MarkImage(ImageId(2), None))
    fix(dataset, *found)
    assert list(dataset.boxes) == [1]
    assert dataset.marks == {1: State.DONE}


def test_numbers_too_large_to_multiply_are_findings_too() -> None:
    huge: Corners = (0, 0, 1e200, 1e200)
    found = health_of(made([(1, huge), (1, huge), (2, (0, 0, 1e308, 3))]))
    assert [f.boxes for f in found["out-of-bounds"]] == [(1,), (2,), (3,)]


def test_what_is_passed_over_may_be_small_and_lie_on_other_boxes() -> None:
    dataset = made([(1, GOOD), *[(1, GOOD)] * 3, (1, (300, 300, 304, 304))])
    for number, name in enumerate(("crowd", "ignore", "difficult", "difficult"), start=2):
        PutBox(replace(dataset.boxes[BoxId(number)], **{name: True})).apply(dataset)
    assert health_of(dataset).count == 0


def test_a_box_of_a_category_without_a_record_is_no_reason_to_stop() -> None:
    dataset = made([(1, (5, 5, 5, 30))])
    PutBox(replace(dataset.boxes[ONE], category=CategoryId(99))).apply(dataset)
    assert health_of(dataset)["zero-area"][0].text.startswith("nameless box 1")
