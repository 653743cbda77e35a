"""Names that look alike, rare categories, pictures that wait for a word."""

import pytest

from deitdet_gui.core.dataset import CategoryId, Corners, ImageId, Rejection, State
from deitdet_gui.core.edits import MarkImage, SetRejections
from deitdet_gui.core.health.fixes import put_right
from tests.core.health.made import GOOD, fix, health_of, made


def alike(*names: str) -> list[tuple[str, str]]:
    """(the one that goes, the one that stays), as the texts say it."""
    found = health_of(made(names=names))["look-alike-names"]
    return [(f.where, f.text.split(" only ")[0].removeprefix("differs from ")) for f in found]


@pytest.mark.parametrize(
    ("first", "second", "how"),
    [
        ("RBC", "rbc", "in case, spaces or signs"),
        ("stop sign", "Stop_Sign", "in case, spaces or signs"),
        ("cell", "cell ", "in case, spaces or signs"),
        ("cell", "cells", "by a plural"),
        ("Platelet", "Platelets", "by a plural"),
        ("box", "boxes", "by a plural"),
        ("berry", "berries", "by a plural"),
        ("platelet", "plateelt", "by one letter"),
        ("neutrophil", "neutrofil", None),
        ("neutrophil", "neutrophyl", "by one letter"),
        ("big screw", "big scew", "by one letter"),
    ],
)
def test_names_that_look_alike_are_found_with_how_they_differ(
    first: str, second: str, how: str | None
) -> None:
    found = health_of(made(names=(first, second)))["look-alike-names"]
    texts = [f"differs from {first} only {how} (0 and 0 boxes)"] if how else []
    assert [(f.where, f.text) for f in found] == [(second, text) for text in texts]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("cat 1", "cat 2"),
        ("cat1", "cat2"),
        ("cat", "car"),
        ("bear", "pear"),
        ("typeA", "typeB"),
        ("class a", "class b"),
        ("level 10", "level 100"),
        ("left eye", "right eye"),
        ("bus", "bust"),
        ("Öl", "Al"),
        ("+", "-"),
        ("猫", "犬"),
    ],
)
def test_names_that_are_meant_to_differ_are_left_alone(first: str, second: str) -> None:
    assert alike(first, second) == []


def test_the_category_with_the_most_boxes_takes_the_others_in() -> None:
    dataset = made(
        [(3, GOOD), (1, (300, 300, 360, 350))],
        [(3, GOOD)],
        [(2, GOOD)],
        names=("cell", "Cells", "CELL", "dog"),
    )
    refused = (Rejection(CategoryId(1), 0, 0, 9, 9), Rejection(CategoryId(2), 0, 0, 9, 9))
    SetRejections(ImageId(1), refused).apply(dataset)
    found = health_of(dataset)["look-alike-names"]
    assert [(f.where, f.fix.label) for f in found if f.fix] == [
        ("cell", "Merge into CELL"),
        ("Cells", "Merge into CELL"),
    ]
    fix(dataset, *found)
    assert [c.name for c in dataset.categories.values()] == ["CELL", "dog"]
    assert {b.category for b in dataset.boxes.values()} == {3}
    assert [r.category for r in dataset.rejections[ImageId(1)]] == [3, 3]
    assert health_of(dataset)["look-alike-names"].size == 0


def test_a_category_that_is_gone_is_not_merged() -> None:
    dataset = made(names=("cell", "cells"))
    (finding,) = health_of(dataset)["look-alike-names"]
    dataset.pop_category(CategoryId(2))
    assert put_right(dataset, [finding]) == ()


def test_a_rare_category_leads_to_its_pictures() -> None:
    grid: list[Corners] = [(x, 10, x + 60, 70) for x in range(0, 560, 70)]
    pictures = [[(category, corners) for corners in grid] for category in (1, 2) for _ in range(9)]
    rare = [(3, GOOD)]
    dataset = made(*pictures, rare, rare, names=("red", "white", "blue", "none"))
    blue, none = health_of(dataset)["imbalance"]
    assert (blue.where, blue.severity, blue.fix) == ("blue", "note", None)
    assert blue.text == "2 boxes; the middle category has 37, the largest 72"
    assert (blue.image, blue.others) == (19, (20,))
    assert [dataset.boxes[i].category for i in blue.boxes] == [3, 3]
    assert (none.where, none.image) == ("none", None)
    assert none.text == "has no boxes; the largest category has 72"


def test_categories_of_like_size_or_without_any_box_are_balanced() -> None:
    assert health_of(made([(1, GOOD), (2, (300, 300, 360, 350))])).count == 0
    assert health_of(made([], marks={1: State.EMPTY})).count == 0


def test_pictures_without_boxes_wait_for_a_word_unless_one_was_said() -> None:
    marks = {2: State.EMPTY, 3: State.SKIPPED, 4: State.DONE}
    dataset = made([], [], [], [], [(1, GOOD)], [], marks=marks)
    found = health_of(dataset)["empty-not-done"]
    assert [f.where for f in found] == ["1.png", "6.png"]
    assert [f.severity for f in found] == ["note", "note"]
    fix(dataset, found[1])
    assert dataset.marks[ImageId(6)] == State.EMPTY
    MarkImage(ImageId(1), State.SKIPPED).apply(dataset)
    assert put_right(dataset, found) == ()
