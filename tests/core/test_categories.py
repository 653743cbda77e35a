import copy
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deitdet_gui.core import categories
from deitdet_gui.core.bulk_edits import (
    BoxIds,
    PackedBoxes,
    PutBoxes,
    RecategoriseBoxes,
    RemoveBoxes,
)
from deitdet_gui.core.dataset import (
    Box,
    BoxColumns,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import (
    Edit,
    MarkImage,
    PutBox,
    PutCategory,
    RemoveBox,
    SetRejections,
    from_json,
    images_of,
    to_json,
)
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import Opened, open_project

CAT, DOG, CELL = CategoryId(1), CategoryId(2), CategoryId(5)
NAMES = {CAT: "cat", DOG: "dog", CELL: "cell"}


def box(number: int, image: int, category: CategoryId) -> Box:
    return Box(BoxId(number), ImageId(image), category, 0.1, 0, number + 0.3, 9)


def small() -> Dataset:
    """Image 1: two cats and a dog. Image 2: a cat, done. Image 3: nothing, and said to be."""
    dataset = Dataset(
        images={ImageId(i): Image(ImageId(i), f"{i}.png", 20, 20) for i in (1, 2, 3)},
        categories={i: Category(i, name) for i, name in NAMES.items()},
        marks={ImageId(1): State.DONE, ImageId(2): State.DONE, ImageId(3): State.EMPTY},
        rejections={ImageId(1): (Rejection(CAT, 0, 0, 1, 1), Rejection(DOG, 0, 0, 2, 2))},
    )
    for one in (box(1, 1, CAT), box(2, 1, CAT), box(4, 1, DOG), box(9, 2, CAT)):
        PutBox(one).apply(dataset)
    return dataset


def apply(dataset: Dataset, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """What takes them back, after a journal has had them."""
    for edit in edits:
        assert from_json(json.loads(json.dumps(to_json(edit)))) == edit
    return tuple(reversed([edit.apply(dataset) for edit in edits]))


def names_in_order(dataset: Dataset) -> list[str]:
    return [category.name for category in categories.in_order(dataset)]


def test_a_merge_takes_every_box_and_refusal_along_and_can_be_taken_back() -> None:
    dataset, before = small(), small()
    assert categories.use_of(dataset, CAT) == categories.Use(boxes=3, images=2)
    back = apply(dataset, categories.merge(dataset, CAT, DOG))
    assert [b.category for b in dataset.boxes_of(ImageId(1))] == [DOG, DOG, DOG]
    assert dataset.boxes[BoxId(9)] == box(9, 2, DOG)
    assert {r.category for r in dataset.rejections[ImageId(1)]} == {DOG}
    assert list(dataset.categories) == [DOG, CELL]
    assert dataset.marks == before.marks
    apply(dataset, back)
    assert dataset == before


def test_a_category_goes_with_its_boxes_and_no_mark_is_left_a_lie() -> None:
    dataset, before = small(), small()
    back = apply(dataset, categories.delete(dataset, CAT))
    assert [*dataset.boxes] == [4]
    assert dataset.marks == {ImageId(1): State.DONE, ImageId(3): State.EMPTY}
    assert dataset.rejections == {ImageId(1): (Rejection(DOG, 0, 0, 2, 2),)}
    apply(dataset, back)
    assert dataset == before


def test_an_unused_category_is_merged_or_deleted_without_touching_a_box() -> None:
    for edits in (categories.merge(small(), CELL, CAT), categories.delete(small(), CELL)):
        dataset = small()
        assert not set().union(*(images_of(edit, dataset) for edit in edits))
        apply(dataset, edits)
        assert dataset.boxes == small().boxes


def test_a_merge_of_what_is_the_same_or_gone_is_refused() -> None:
    for source, into in ((CAT, CAT), (CAT, CategoryId(7)), (CategoryId(7), CAT)):
        with pytest.raises(UserError):
            categories.merge(small(), source, into)
    with pytest.raises(UserError):
        categories.delete(small(), CategoryId(7))


@pytest.mark.parametrize("name", ["", "  ", "dog", " dog "])
def test_a_name_that_is_empty_or_taken_is_refused(name: str) -> None:
    with pytest.raises(UserError):
        categories.rename(small(), CAT, name)


def test_a_rename_to_the_same_name_is_no_change() -> None:
    assert categories.rename(small(), CAT, " cat ") == ()
    assert categories.rename(small(), CAT, "Cat") == (PutCategory(Category(CAT, "Cat")),)


def test_the_order_is_the_chosen_one_and_new_categories_come_last() -> None:
    dataset = small()
    assert names_in_order(dataset) == ["cat", "dog", "cell"]
    assert categories.reorder(dataset, [CAT, DOG, CELL]) == ()
    back = apply(dataset, categories.reorder(dataset, [CELL, CAT, DOG]))
    PutCategory(Category(CategoryId(6), "new")).apply(dataset)
    assert names_in_order(dataset) == ["cell", "cat", "dog", "new"]
    apply(dataset, back)
    assert names_in_order(dataset) == ["cat", "dog", "cell", "new"]
    for wrong in ([CAT], [CAT, DOG, DOG, CELL], [CAT, DOG, CategoryId(9), CELL]):
        with pytest.raises(ValueError, match="each once"):
            categories.reorder(dataset, wrong)


def test_colours_stay_when_others_go_or_move() -> None:
    dataset = small()
    before = categories.colour_places(dataset)
    apply(dataset, categories.delete(dataset, CAT))
    apply(dataset, categories.reorder(dataset, [CELL, DOG]))
    now = categories.colour_places(dataset)
    assert {i: now[i] for i in (DOG, CELL)} == {i: before[i] for i in (DOG, CELL)}


def test_a_colour_is_set_and_given_back() -> None:
    dataset = small()
    back = apply(dataset, categories.recolour(dataset, CAT, "#12ab00"))
    assert dataset.category_colours == {CAT: "#12ab00"}
    assert categories.recolour(dataset, CAT, "#12ab00") == ()
    apply(dataset, back)
    assert dataset.category_colours == {}
    for wrong in ("red", "#12AB00", "#12ab0", "#12ab00\n"):
        with pytest.raises(ValueError, match="no colour"):
            categories.recolour(dataset, CAT, wrong)


gestures = st.lists(
    st.tuples(
        st.sampled_from(["merge", "delete", "rename", "reorder", "recolour", "draw", "refuse"]),
        st.integers(0, 50),
        st.integers(0, 50),
    ),
    max_size=12,
)


def edits_of(dataset: Dataset, gesture: tuple[str, int, int]) -> tuple[Edit, ...]:
    """The edits of a gesture at whatever is there; none where it makes no sense."""
    what, first, second = gesture
    ids = list(dataset.categories)
    one, other = ids[first % len(ids)], ids[second % len(ids)]
    image = ImageId(1 + second % 3)
    match what:
        case "merge" if one != other:
            return categories.merge(dataset, one, other)
        case "delete" if len(ids) > 1:
            return categories.delete(dataset, one)
        case "rename":
            return categories.rename(dataset, one, f"name {second} of {one}")
        case "reorder":
            return categories.reorder(dataset, [*ids[first % len(ids) :], *ids[: first % len(ids)]])
        case "recolour":
            return categories.recolour(dataset, one, f"#{second:06x}" if second % 4 else None)
        case "draw":
            return (PutBox(Box(dataset.new_box_id(), image, one, 0, 0, first, second)),)
        case "refuse":
            return (SetRejections(image, (Rejection(one, 0, 0, first, second),)),)
    return ()


@given(gestures)
@settings(max_examples=60)
def test_any_sequence_can_be_taken_back_and_made_again(many: list[tuple[str, int, int]]) -> None:
    dataset, first = small(), small()
    backs = [apply(dataset, edits_of(dataset, gesture)) for gesture in many]
    last = copy.deepcopy(dataset)
    agains = [apply(dataset, back) for back in reversed(backs)]
    assert dataset == first
    for again in reversed(agains):
        apply(dataset, again)
    assert dataset == last
    assert categories.to_settings(dataset) == categories.to_settings(last)


ids = st.lists(st.integers(-(2**62), 2**62 + 5), unique=True)


@given(ids)
def test_ids_are_the_same_after_json(many: list[int]) -> None:
    packed = BoxIds.of(many)
    assert packed.array.tolist() == sorted(many)
    assert BoxIds.from_steps(json.loads(json.dumps(packed.steps()))) == packed


@pytest.mark.parametrize("steps", [[3, 0], [3, -1], ["x"], [2**70], [[1]], 3])
def test_steps_that_lead_to_no_ids_are_refused(steps: list[int]) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_json({"do": "RemoveBoxes", "ids": steps})


def test_flags_and_notes_of_many_boxes_are_the_same_after_json() -> None:
    dataset = small()
    said = {1: {"crowd": True}, 2: {"note": "ü"}, 4: {"occluded": True}}
    for number, change in said.items():
        PutBox(replace(dataset.boxes[BoxId(number)], **change)).apply(dataset)
    before = dict(dataset.boxes.items())
    inverse = RemoveBoxes(BoxIds.of(said)).apply(dataset)
    from_json(json.loads(json.dumps(to_json(inverse)))).apply(dataset)
    assert dataset.boxes == before
    assert dataset.boxes[BoxId(2)].note == "ü"


def test_what_an_older_version_packed_is_read() -> None:
    """It had a column of bools in the place of the flags, and no notes."""
    boxes = [replace(box, crowd=box.id == 2) for box in small().boxes.values()]
    columns = BoxColumns.of(boxes)
    old = b"".join(
        column.tobytes()
        for column in (columns.ids, columns.images, columns.categories, columns.corners)
    ) + np.array([box.crowd for box in boxes], bool).tobytes()  # fmt: skip
    edit = from_json({"do": "PutBoxes", "boxes": PackedBoxes(old).to_text()})
    assert edit == PutBoxes(PackedBoxes.of(columns))
    row = {"id": 1, "image": 2, "category": 3, "x0": 0, "y0": 0, "x1": 1, "y1": 1, "crowd": True}
    assert from_json({"do": "PutBox", "box": row}) == PutBox(Box(**row))


@pytest.mark.parametrize("notes", [[[99, "x"]], [["1", "x"]], [[1, ""]], [[1]], [[1, 2]], 3])
def test_notes_of_other_boxes_are_refused(notes: object) -> None:
    row = to_json(PutBoxes(PackedBoxes.of(small().box_columns())))
    with pytest.raises((ValueError, TypeError)):
        from_json({**row, "notes": notes})


def test_boxes_that_are_cut_short_or_impossible_are_refused() -> None:
    good = PackedBoxes.of(small().box_columns())
    assert PackedBoxes.from_text(good.to_text()) == good
    assert PackedBoxes.from_text(PackedBoxes(b"").to_text()) == PackedBoxes(b"")
    corners = np.frombuffer(good.packed, "<f8", 16, 24 * 4).copy()
    corners[2] = -1
    upside_down = good.packed[:96] + corners.tobytes() + good.packed[224:]
    unknown, both = (PackedBoxes(good.packed[:-1] + bytes([flags])) for flags in (32, 3))
    for bad in (PackedBoxes(good.packed[:-1]), PackedBoxes(upside_down), unknown, both):
        with pytest.raises(ValueError, match="packed boxes"):
            PackedBoxes.from_text(bad.to_text())
    for text in ("x", "AAAA", "é"):
        with pytest.raises(ValueError, match=r"packed boxes|ASCII"):
            from_json({"do": "PutBoxes", "boxes": text})


def test_an_edit_of_many_boxes_changes_all_of_them_or_none() -> None:
    dataset = small()
    some = BoxIds.of([1, 4])  # a cat and a dog
    wrong: list[Edit] = [
        RecategoriseBoxes(some, CAT, CELL),
        RecategoriseBoxes(BoxIds.of([1, 77]), CAT, CELL),
        RemoveBoxes(BoxIds.of([1, 77])),
        PutBoxes(PackedBoxes.of(dataset.box_columns())),
    ]
    for edit in wrong:
        with pytest.raises(KeyError):
            edit.apply(dataset)
    assert dataset == small()


def test_an_edit_of_many_boxes_says_which_images_it_touches() -> None:
    dataset = small()
    ids = BoxIds.of([1, 9])
    assert images_of(RecategoriseBoxes(ids, CAT, DOG), dataset) == {1, 2}
    assert images_of(PutBoxes(PackedBoxes.of(dataset.box_columns())), Dataset()) == {1, 2}
    assert images_of(MarkImage(ImageId(3), None), dataset) == {3}
    assert images_of(RemoveBox(BoxId(4)), dataset) == {1}
    assert images_of(PutCategory(Category(CAT, "x")), dataset) == set()


def prepare(opened: Opened) -> None:
    """Three boxes, saved; then a merge, a colour and an order that are not."""
    document = opened.document
    boxes = [PutBox(box(i, i, CAT if i < 3 else DOG)) for i in (1, 2, 3)]
    cell = PutCategory(Category(CELL, "cell"))
    document.do("Prepare", None, [*boxes, cell, SetRejections(ImageId(2), ())])
    document.save()
    dataset = document.dataset
    document.do("Merge cat into dog", None, categories.merge(dataset, CAT, DOG))
    document.do("Order", None, categories.reorder(dataset, [CELL, DOG]))
    document.do("Colour", None, categories.recolour(dataset, CELL, "#102030"))


def test_what_was_not_saved_is_replayed(folder: Path) -> None:
    with open_project(folder) as opened:
        prepare(opened)
        last = copy.deepcopy(opened.document.dataset)
    with open_project(folder) as opened:
        assert opened.restored == 3
        assert opened.messages == []
        assert opened.document.dataset == last
    with open_project(folder) as opened:
        assert opened.restored == 0
        assert names_in_order(opened.document.dataset) == ["cell", "dog"]


@pytest.mark.parametrize("after", ["states", "settings", "annotations"])
def test_a_crash_between_two_files_loses_no_order_and_no_colour(folder: Path, after: str) -> None:
    with open_project(folder) as opened:
        prepare(opened)
        last = copy.deepcopy(opened.document.dataset)
        private = opened.project.private
        kept = {p: p.read_bytes() for p in (opened.project.annotations, private / "project.json")}
        opened.document.prepare_save().write()  # and never told that it was finished
    if after != "annotations":
        opened.project.annotations.write_bytes(kept[opened.project.annotations])
    if after == "states":
        (private / "project.json").write_bytes(kept[private / "project.json"])
    with open_project(folder) as opened:
        assert opened.messages == []
        assert opened.document.dataset == last


def test_order_and_colours_are_there_after_reopening_and_coco_hears_nothing(folder: Path) -> None:
    path = folder / ".deitdet" / "project.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"of a later version": [1]}))
    with open_project(folder) as opened:
        document = opened.document
        before = document.path.read_bytes()
        document.do("Order", None, categories.reorder(document.dataset, [DOG, CAT]))
        document.do("Colour", None, categories.recolour(document.dataset, CAT, "#102030"))
        document.save()
        assert document.path.read_bytes() == before
        last = copy.deepcopy(document.dataset)
    with open_project(folder) as opened:
        assert opened.restored == 0
        assert opened.document.dataset == last
        assert names_in_order(opened.document.dataset) == ["dog", "cat"]
    row = json.loads(path.read_text())
    assert row["categories"] == {"order": [2, 1], "colours": {"1": "#102030"}}
    assert row["of a later version"] == [1]
    assert row["pictures"] == "pictures"


def test_the_colour_of_a_category_comes_back_with_it_also_after_a_crash(folder: Path) -> None:
    with open_project(folder) as opened:
        document = opened.document
        document.do("Colour", None, categories.recolour(document.dataset, CAT, "#102030"))
        document.do("Delete", None, categories.delete(document.dataset, CAT))
        document.save()
        document.undo()  # and dies
        last = copy.deepcopy(document.dataset)
    with open_project(folder) as opened:
        assert opened.document.dataset.category_colours == {CAT: "#102030"}
        assert opened.document.dataset == last


def test_taking_it_all_back_leaves_the_settings_as_they_were(folder: Path) -> None:
    path = folder / ".deitdet" / "project.json"
    before = path.read_bytes()
    with open_project(folder) as opened:
        document = opened.document
        document.do("Order", None, categories.reorder(document.dataset, [DOG, CAT]))
        document.save()
        document.undo()
        document.save()
    assert json.loads(path.read_bytes()) == json.loads(before)


@pytest.mark.parametrize(
    "odd",
    [
        3,
        {"order": 3, "colours": []},
        {"order": ["x", True, None], "colours": {"1": "blue", "9": "#000000", "2": 4}},
    ],
)
def test_odd_orders_and_colours_are_passed_over(folder: Path, odd: object) -> None:
    path = folder / ".deitdet" / "project.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"categories": odd}))
    with open_project(folder) as opened:
        assert names_in_order(opened.document.dataset) == ["cat", "dog"]
        assert opened.document.dataset.category_colours == {}
