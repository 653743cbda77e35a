import math
from dataclasses import replace

import pytest

from deitdet_gui.core.checks import box_findings, box_problem
from deitdet_gui.core.dataset import (
    FIRST_ODD_ID,
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.edits import PutCategory, PutImage, RemoveCategory, RemoveImage

IMAGE = Image(ImageId(1), "a.jpg", 100, 80)


def box(number: int, *corners: float, image: int = 1, category: int = 1) -> Box:
    return Box(BoxId(number), ImageId(image), CategoryId(category), *corners)


@pytest.mark.parametrize(
    "corners",
    [(math.nan, 0, 1, 1), (0, 0, math.inf, 1), (2, 0, 1, 1), (0, 2, 1, 1), (-math.inf, 0, 1, 1)],
)
def test_a_box_with_impossible_corners_cannot_be_made(corners: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="box 7 has impossible corners"):
        box(7, *corners)


def test_states_follow_from_marks_and_boxes() -> None:
    dataset = Dataset({ImageId(i): Image(ImageId(i), f"{i}", 1, 1) for i in range(4)})
    dataset.put_box(box(1, 0, 0, 1, 1, image=1))
    dataset.marks = {ImageId(2): State.DONE, ImageId(3): State.SKIPPED}
    found = [dataset.state_of(ImageId(i)) for i in range(4)]
    assert found == [State.UNLABELLED, State.IN_PROGRESS, State.DONE, State.SKIPPED]
    assert dataset.states()[State.IN_PROGRESS] == 1
    assert [i for i in range(4) if dataset.is_trained_on(ImageId(i))] == [2]


def test_boxes_are_counted_per_category_and_image() -> None:
    dataset = Dataset(
        {IMAGE.id: IMAGE},
        {CategoryId(c): Category(CategoryId(c), str(c)) for c in (0, 1)},
        {BoxId(i): box(i, 0, 0, 1, 1, image=i % 2 + 1, category=i % 2) for i in range(5)},
    )
    assert dataset.boxes_per_category() == {0: 3, 1: 2}
    assert dataset.learnt_per_category([ImageId(1)]) == {0: 3, 1: 0}
    for number, name in ((0, "crowd"), (2, "ignore"), (4, "truncated")):
        dataset.put_box(replace(dataset.boxes[BoxId(number)], **{name: True}))
    assert dataset.learnt_per_category([ImageId(1), ImageId(2)]) == {0: 1, 1: 2}
    assert dataset.boxes_per_category() == {0: 3, 1: 2}
    assert [b.id for b in dataset.boxes_of(ImageId(1))] == [0, 2, 4]
    assert dataset.category_named("1") == Category(CategoryId(1), "1")
    assert dataset.category_named("2") is None


def test_ids_are_never_given_twice_in_a_session() -> None:
    dataset = Dataset(boxes={BoxId(3): box(3, 0, 0, 1, 1)}, reserved_ids=frozenset({9}))
    assert dataset.new_box_id() == 10
    dataset.put_box(box(10, 0, 0, 1, 1))
    dataset.pop_box(BoxId(10))
    assert dataset.new_box_id() == 11
    PutCategory(Category(dataset.new_category_id(), "x")).apply(dataset)
    RemoveCategory(CategoryId(1)).apply(dataset)
    PutImage(Image(dataset.new_image_id(), "x", 1, 1)).apply(dataset)
    RemoveImage(ImageId(1)).apply(dataset)
    assert (dataset.new_category_id(), dataset.new_image_id()) == (2, 2)


def test_new_ids_are_positive_whatever_ids_there_are() -> None:
    odd = {BoxId(i): box(i, 0, 0, 1, 1) for i in (-5, 0, FIRST_ODD_ID, FIRST_ODD_ID + 1)}
    assert Dataset(boxes=odd).new_box_id() == 1


@pytest.mark.parametrize(
    ("corners", "words"),
    [
        ((5, 5, 5, 9), "no area"),
        ((-9, 5, 0, 9), "outside"),
        ((100, 5, 110, 9), "outside"),
        ((-1, 5, 9, 9), "past the edge (100 x 80)"),
        ((5, 5, 6, 9), "under 2 pixels"),
        ((0, 0, 100, 80), ""),
    ],
)
def test_what_is_wrong_with_a_box_is_said_in_words(corners: tuple[float, ...], words: str) -> None:
    problem = box_problem(box(1, *corners), IMAGE)
    assert words in problem
    assert bool(problem) == bool(words)


def test_odd_boxes_are_found_and_named_with_their_picture() -> None:
    dataset = Dataset(
        {IMAGE.id: IMAGE, ImageId(2): Image(ImageId(2), "of no known size", 0, 0)},
        boxes={BoxId(1): box(1, 0, 0, 200, 9), BoxId(2): box(2, 0, 0, 0, 0, image=2)},
    )
    (finding,) = box_findings(dataset)
    assert str(finding).startswith("a.jpg: box 1 (0, 0, 200, 9) reaches past the edge")
    assert finding.image == 1
    assert box_findings(dataset, [ImageId(2)]) == []
