"""Boxes on each other: drawn twice, or of two categories."""

import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, ImageId, State
from deitdet_gui.core.health.fixes import SAME_IOU, iou
from deitdet_gui.core.health.pairs import close_pairs
from tests.core.health.made import GOOD, boxes_found, fix, health_of, made

NEAR: Corners = (101, 100, 181, 170)  # IoU 0.975 with GOOD
NEXT: Corners = (103, 101, 184, 172)  # over 0.9 with NEAR, not with GOOD


def test_the_smaller_of_two_boxes_on_each_other_is_a_twin_that_can_be_deleted() -> None:
    dataset = made([(1, (100.5, 100, 180, 170)), (1, GOOD), (2, (300, 100, 380, 170))])
    (finding,) = health_of(dataset)["duplicate"]
    assert finding.boxes == (1, 2)
    assert finding.text == "red box 1 and red box 2 lie on each other (IoU 0.99)"
    assert finding.fix is not None
    assert finding.fix.label == "Delete the smaller twin"
    fix(dataset, finding)
    assert sorted(dataset.boxes) == [2, 3]


def test_of_equal_twins_the_oldest_stays() -> None:
    dataset = made([(1, GOOD)] * 4)
    (finding,) = health_of(dataset)["duplicate"]
    assert finding.boxes == (1, 2, 3, 4)
    assert finding.text.startswith("red box 1, red box 2, red box 3 and 1 more lie on each other")
    assert finding.fix is not None
    assert finding.fix.label == "Delete the 3 smaller ones"
    fix(dataset, finding)
    assert sorted(dataset.boxes) == [1]


def test_of_a_chain_only_what_lies_on_the_box_that_stays_is_deleted() -> None:
    dataset = made([(1, GOOD), (1, NEAR), (1, NEXT)])
    (finding,) = health_of(dataset)["duplicate"]
    assert finding.boxes == (1, 2, 3)
    assert finding.text.startswith("red box 1, red box 2 and red box 3 lie on each other (IoU ")
    fix(dataset, finding)
    assert sorted(dataset.boxes) == [1, 3]
    assert health_of(dataset)["duplicate"].size == 0


def test_two_categories_on_one_place_are_another_finding_that_keeps_the_newest() -> None:
    dataset = made([(1, GOOD), (2, NEAR)])
    assert boxes_found(dataset, "duplicate") == []
    (finding,) = health_of(dataset)["crossing-categories"]
    assert finding.text == "red box 1 and white box 2 lie on each other (IoU 0.98)"
    assert finding.fix is not None
    assert finding.fix.label == "Keep the newest only: white"
    fix(dataset, finding)
    assert list(dataset.boxes) == [2]


def test_the_same_place_on_two_pictures_or_on_a_skipped_one_is_no_finding() -> None:
    assert health_of(made([(1, GOOD)], [(1, GOOD)])).count == 0
    assert health_of(made([(1, GOOD), (1, GOOD)], marks={1: State.SKIPPED})).count == 0


def boxes_near_each_other(seed: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Random boxes of all sizes, each with a shaken copy, on three pictures."""
    rng = np.random.default_rng(seed)
    low, sides = rng.uniform(0, 60, (count, 2)), np.exp(rng.uniform(0.7, 4.5, (count, 2)))
    one = np.hstack([low, low + sides])
    two = one + rng.normal(0, 0.03, one.shape) * np.hstack([sides, sides])
    two[:, 2:] = np.maximum(two[:, 2:], two[:, :2] + 0.5)
    images = rng.integers(1, 4, count)
    return np.concatenate([images, images]), np.vstack([one, two])


def pairs_one_by_one(images: np.ndarray, corners: np.ndarray) -> set[tuple[int, int]]:
    boxes = [
        Box(BoxId(n), ImageId(i), CategoryId(1), *row)
        for n, (i, row) in enumerate(zip(images.tolist(), corners.tolist(), strict=True))
    ]
    return {
        (a.id, b.id)
        for a, b in itertools.combinations(boxes, 2)
        if a.image == b.image and iou(a, b) > SAME_IOU
    }


@pytest.mark.parametrize("seed", range(6))
def test_the_sweep_finds_the_pairs_that_comparing_all_would_find(seed: int) -> None:
    images, corners = boxes_near_each_other(seed, 150)
    wanted = pairs_one_by_one(images, corners)
    assert len(wanted) > 30
    first, second = close_pairs(images, corners)
    assert set(zip(first.tolist(), second.tolist(), strict=True)) == wanted


@settings(max_examples=60, deadline=None)
@given(
    arrays.arrays(
        np.float64,
        st.tuples(st.integers(0, 14), st.just(4)),
        elements=st.integers(-8, 300).map(lambda n: n / 4),
    )
)
def test_the_sweep_finds_all_pairs_of_any_boxes(numbers: np.ndarray) -> None:
    corners = np.hstack([numbers[:, :2], numbers[:, :2] + np.abs(numbers[:, 2:]) + 0.25])
    images = np.ones(len(corners), np.int64)
    first, second = close_pairs(images, corners)
    found = list(zip(first.tolist(), second.tolist(), strict=True))
    assert set(found) == pairs_one_by_one(images, corners)
    assert len(set(found)) == len(found)


def seconds(count: int) -> float:
    """Of the best of three sweeps over a left-aligned column and a scatter on one picture."""
    rng = np.random.default_rng(0)
    side = 20.0
    column = np.stack([np.full(count, 5.0), np.arange(count) * 25.0], 1)
    scatter = rng.uniform(0, 40 * count**0.5, (count, 2)) + 100
    low = np.vstack([column, scatter])
    corners = np.hstack([low, low + side])
    images = np.ones(len(corners), np.int64)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        close_pairs(images, corners)
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.mark.slow
def test_eight_times_the_boxes_of_one_picture_take_far_less_than_64_times_as_long() -> None:
    assert seconds(40_000) / seconds(5_000) < 24


def test_a_pile_of_boxes_is_one_finding() -> None:
    dataset = made([(1, GOOD)] * 600)
    (finding,) = health_of(dataset)["duplicate"]
    assert len(finding.boxes) == 600
    fix(dataset, finding)
    assert len(dataset.boxes) == 1
