"""Pictures that are taken out of a project come back as they were, long after undo is gone."""

from pathlib import Path

import pytest

from deitdet_gui.core import set_aside
from deitdet_gui.core.dataset import Box, Category, Dataset, Image, Rejection, State
from deitdet_gui.core.errors import ReadError

BOXES = (Box(7, 2, 3, 1, 2, 9, 9, note="odd"), Box(8, 2, 4, 0, 0, 5, 5, occluded=True))
REFUSED = (Rejection(4, 1, 1, 3, 3),)
ODD = "caf\udce9/b.png"  # a name that is no UTF-8


def dataset() -> Dataset:
    return Dataset(
        images={1: Image(1, "a.png", 10, 10), 2: Image(2, ODD, 10, 12)},
        categories={3: Category(3, "cell"), 4: Category(4, "egg")},
        boxes={box.id: box for box in (*BOXES, Box(9, 1, 3, 1, 1, 2, 2))},
        marks={2: State.DONE},
        rejections={2: REFUSED},
    )


def apply(data: Dataset, edits: list) -> list:
    return [edit.apply(data) for edit in edits][::-1]


def test_what_was_set_aside_comes_back_whole_from_its_file(tmp_path: Path) -> None:
    path, data = tmp_path / set_aside.FILE_NAME, dataset()
    set_aside.remember(path, [set_aside.as_it_is(data, 2)])
    apply(data, set_aside.edits_to_set_aside(data, 2))
    assert list(data.images) == [1]
    assert list(data.boxes) == [9]
    assert set_aside.names_in(path) == {ODD}

    apply(data, set_aside.edits_to_bring_back(data, set_aside.read(path).values()))
    (image,) = (one for one in data.images.values() if one.file_name == ODD)
    assert (image.width, image.height) == (10, 12)
    plain = [(b.category, b.corners, b.note, b.occluded) for b in data.boxes_of(image.id)]
    assert plain == [(b.category, b.corners, b.note, b.occluded) for b in BOXES]
    assert data.state_of(image.id) is State.DONE
    assert data.rejections[image.id] == REFUSED


def test_taking_it_back_gives_the_same_dataset() -> None:
    data = dataset()
    apply(data, apply(data, set_aside.edits_to_set_aside(data, 2)))
    assert data == dataset()


def test_a_category_that_is_gone_is_made_again_by_its_name(tmp_path: Path) -> None:
    path, data = tmp_path / "x.json", dataset()
    set_aside.remember(path, [set_aside.as_it_is(data, 2)])
    other = Dataset(categories={3: Category(3, "leaf"), 5: Category(5, "cell")})
    apply(other, set_aside.edits_to_bring_back(other, set_aside.read(path).values()))
    names = [other.categories[box.category].name for box in other.boxes.values()]
    assert names == ["cell", "egg"]
    assert other.categories[3].name == "leaf"


def test_of_two_categories_of_one_name_each_gets_its_own_boxes_back(tmp_path: Path) -> None:
    path, data = tmp_path / "x.json", dataset()
    data.put_category(Category(4, "cell"))
    set_aside.remember(path, [set_aside.as_it_is(data, 2)])
    apply(data, set_aside.edits_to_set_aside(data, 2))
    apply(data, set_aside.edits_to_bring_back(data, set_aside.read(path).values()))
    (image,) = (one.id for one in data.images.values() if one.file_name == ODD)
    assert [box.category for box in data.boxes_of(image)] == [3, 4]
    assert data.rejections[image] == REFUSED


def test_a_picture_that_is_set_aside_twice_is_remembered_as_it_was_last(tmp_path: Path) -> None:
    path, data = tmp_path / "x.json", dataset()
    set_aside.remember(path, [set_aside.as_it_is(data, 2), set_aside.as_it_is(data, 1)])
    data.pop_box(7)
    set_aside.remember(path, [set_aside.as_it_is(data, 2)])
    assert [one.box_count for one in set_aside.read(path).values()] == [1, 1]
    assert list(set_aside.read(path)) == ["a.png", ODD]


def test_no_file_is_nothing_set_aside(tmp_path: Path) -> None:
    assert set_aside.read(tmp_path / "none.json") == {}


@pytest.mark.parametrize("damage", ["{", "[]", "{}", '{"pictures": {"a": {}}}', '{"version": 99}'])
def test_a_damaged_file_is_said_and_not_overwritten(tmp_path: Path, damage: str) -> None:
    path, data = tmp_path / "x.json", dataset()
    path.write_text(damage)
    with pytest.raises(ReadError):
        set_aside.remember(path, [set_aside.as_it_is(data, 1)])
    assert path.read_text() == damage
    assert set_aside.names_in(path) == frozenset()
