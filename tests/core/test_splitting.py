from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import Project
from deitdet_gui.core.splits import Split
from deitdet_gui.core.splitting import first_split, make_split, tabulate, traits_of, with_all


def make_dataset(boxes: dict[str, list[int]]) -> Dataset:
    """File name -> categories of its boxes; those with boxes are done, the others empty."""
    images = {ImageId(i): Image(ImageId(i), name, 64, 64) for i, name in enumerate(boxes, 1)}
    rows = [(i, c) for i, found in enumerate(boxes.values(), 1) for c in found]
    return Dataset(
        images=images,
        categories={CategoryId(c): Category(CategoryId(c), f"c{c}") for c in (1, 2)},
        boxes={
            BoxId(n): Box(BoxId(n), ImageId(i), CategoryId(c), 1, 1, 9, 9)
            for n, (i, c) in enumerate(rows, 1)
        },
        marks={i: State.DONE if boxes[image.file_name] else State.EMPTY
               for i, image in images.items()},
    )  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Pictures of cells: a and b are the same, the others are not."""
    for number, name in enumerate("abcdefgh"):
        cells = np.random.default_rng(max(1, number)).integers(0, 255, (8, 8, 3), np.uint8)
        PIL.Image.fromarray(cells).resize((64, 64)).save(tmp_path / f"{name}.png")
    return Project(tmp_path, tmp_path)


def test_the_state_and_the_boxes_of_each_category_are_balanced() -> None:
    dataset = make_dataset({"a": [1, 1, 2], "b": [], "c": [2]})
    assert traits_of(dataset) == {
        "a": {"done": 1, 1: 2, 2: 1},
        "b": {"empty": 1},
        "c": {"done": 1, 2: 1},
    }
    assert traits_of(Dataset()) == {}


def test_empty_pictures_are_spread_too() -> None:
    dataset = make_dataset({f"{i}": [1] * (i % 5) for i in range(100)})
    split = make_split(dataset, (0.8, 0.2, 0.0))
    empty = [name for name in split.names("val") if int(name) % 5 == 0]
    assert len(empty) == 4


def test_what_must_stay_together_and_leaves_a_part_empty_is_refused() -> None:
    dataset = make_dataset({f"x/{i}": [1] for i in range(9)})
    with pytest.raises(UserError, match=r"pictures of a folder stay together.* left for val"):
        make_split(dataset, (0.8, 0.2, 0.0), by_folder=True)
    with pytest.raises(UserError, match=r"Near-duplicates stay together.* left for val"):
        make_split(dataset, (0.8, 0.2, 0.0), groups=[tuple(f"x/{i}" for i in range(9))])
    assert make_split(dataset, (1.0, 0.0, 0.0), by_folder=True).counts()["train"] == 9


def test_the_first_split_has_something_to_validate_on_whatever_resembles() -> None:
    dataset = make_dataset({f"{i}": [1] for i in range(9)})
    names = [f"{i}" for i in range(9)]
    assert first_split(dataset, names, [tuple(names)]).counts()["val"] == 2
    some = first_split(dataset, names, [("0", "1", "2")])
    assert len({some.parts[name] for name in "012"}) == 1


def test_the_first_split_of_a_project_keeps_near_duplicates_together(project: Project) -> None:
    names = [f"{letter}.png" for letter in "abcdefgh"]
    dataset = make_dataset({name: [1] for name in names})
    for seed in range(5):  # which letters fall to validation changes
        shown = {name: [1] * (1 + (i * seed) % 4) for i, name in enumerate(names)}
        split = with_all(Split(extra={"k": 1}), project, make_dataset(shown), names, None)
        assert split.parts["a.png"] == split.parts["b.png"]
        assert split.counts()["val"] == 2
        assert split.extra == {"k": 1}
    old = Split({"a.png": "test", "c.png": "train"}, (1.0, 0.0, 0.0))
    later = with_all(old, project, dataset, names, None)
    assert later.parts["b.png"] == "test"
    assert later.counts() == {"train": 6, "val": 0, "test": 2}


def test_a_split_that_has_all_is_not_looked_at(tmp_path: Path) -> None:
    split = Split({"a": "val"})
    assert (
        with_all(split, Project(tmp_path, tmp_path), make_dataset({"a": []}), ["a"], None) is split
    )
    assert list(tmp_path.iterdir()) == []


def test_the_table_counts_pictures_and_boxes_in_each_part() -> None:
    dataset = make_dataset({"a": [1, 1, 2], "b": [1], "c": [], "d": [1]})
    split = Split({"a": "train", "b": "val", "c": "train", "gone": "val"}, (0.6, 0.4, 0.0))
    table = tabulate(dataset, split, [("a", "c"), ("b", "gone")])
    assert table.pictures == {"train": 2, "val": 1, "test": 0}
    assert table.unplaced == 1
    assert [(row.name, row.boxes["train"], row.boxes["val"]) for row in table.categories] == [
        ("c1", 2, 1),
        ("c2", 1, 0),
    ]
    assert table.categories[0].pictures == {"train": 1, "val": 1, "test": 0}
    assert (table.groups, table.grouped) == (2, 4)
    assert table.problems == ["c2 is not in val: only one picture has it."]


def test_the_table_says_what_is_out_of_balance() -> None:
    boxes = {f"{i}": [1] + [2] * (i < 8) for i in range(20)}
    split = Split({name: "train" if int(name) < 16 else "val" for name in boxes})
    problems = tabulate(make_dataset(boxes), split, [("1", "2"), ("0", "16", "17", "18")]).problems
    assert problems == [
        "c2 is not in val: 8 pictures have it.",
        "0, 16, 17, ...: near-duplicates in different parts.",
    ]
    split.parts |= {"0": "val", "1": "val", "2": "val", "3": "val", "4": "val", "5": "val"}
    problems = tabulate(make_dataset(boxes), split, [(f"{i}", "19") for i in range(6, 14)]).problems
    assert problems[:3] == [
        "train has 50% of the pictures, not 80%: what must stay together does not fit better.",
        "val has 50% of the pictures, not 20%: what must stay together does not fit better.",
        "c1: 50% of the boxes are in train, not 80%.",
    ]
    assert problems[-1] == "... and 3 more groups like these."
