import contextlib
import io
import json
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deitdet_gui.core import coco_cutting
from deitdet_gui.core.coco import CocoFile, corners_of, read, results, xywh
from deitdet_gui.core.dataset import (
    FIRST_ODD_ID,
    Box,
    BoxId,
    Category,
    CategoryId,
    Image,
    ImageId,
)
from deitdet_gui.core.edits import (
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveCategory,
    RemoveImage,
)
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.predictions import Detection

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**25), 10**25) | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
extras = st.dictionaries(
    st.sampled_from(["segmentation", "score", "keypoints", "träck", "url", "\ud83d", ""]),
    json_values,
)
odd_ids = st.one_of(
    st.integers(-2, 6),
    st.sampled_from(["1", "5", "abc", "", "\uff17", True, None, 1.0, 2**62, 2**63, 10**30]),
)
sides = st.floats() | st.integers(-5, 200) | st.sampled_from(["10", None, True, 10**400])
rle = {"counts": "PPYo1", "size": [80, 100]}


def records(*parts: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[list[Any]]:
    whole = st.tuples(*parts).map(lambda rows: {k: v for row in rows for k, v in row.items()})
    return st.lists(whole | json_values, max_size=6)


def maybe(**values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Whole records mostly; some lack keys."""
    whole = st.fixed_dictionaries(values)
    return whole | whole | st.fixed_dictionaries({}, optional=values)


images = records(
    extras,
    maybe(id=st.integers(0, 2) | odd_ids, file_name=st.text(max_size=3), width=sides, height=sides),
)
categories = records(extras, maybe(id=st.integers(0, 2) | odd_ids, name=st.text(max_size=3)))
annotations = records(
    extras,
    maybe(
        id=odd_ids,
        image_id=st.integers(0, 2) | odd_ids,
        category_id=st.integers(0, 2) | odd_ids,
        bbox=st.lists(sides, min_size=3, max_size=5) | st.tuples(*[st.integers(0, 50)] * 4),
        iscrowd=st.sampled_from([0, 1, True, None, "x"]),
        segmentation=st.sampled_from([[], rle, [[1, 2, 3, 4, 5, 6]]]),
        ignore=st.sampled_from([0, 1, None, "x"]),
        attributes=json_values | st.fixed_dictionaries({"note": st.text(max_size=2)}),
    ),
)


@st.composite
def coco_files(draw: st.DrawFn) -> bytes:
    """Files as other programs, people and accidents make them."""
    sections = {"images": images, "annotations": annotations, "categories": categories}
    names = draw(st.lists(st.sampled_from(list(sections)), min_size=1, unique=True))
    rows: dict[str, Any] = {name: draw(sections[name]) for name in names}
    rows |= draw(st.dictionaries(st.sampled_from(["info", "licenses", "x"]), json_values))
    text = json.dumps(
        dict(draw(st.permutations(list(rows.items())))),
        indent=draw(st.sampled_from([None, 0, 1, 4, "\t"])),
        separators=draw(st.sampled_from([(",", ":"), (", ", ": "), (" , ", " :\t")])),
        ensure_ascii=draw(st.booleans()),
    )
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    space = st.text(" \t\r\n", max_size=3)
    bom = draw(st.sampled_from(["", "\ufeff"]))
    return f"{bom}{draw(space)}{text}{draw(space)}".encode("utf-8", "backslashreplace")


@contextlib.contextmanager
def blocks_of(size: int) -> Iterator[None]:
    """Cut files into small blocks, as only large files are otherwise."""
    usual = coco_cutting.BLOCK
    coco_cutting.BLOCK = size
    try:
        yield
    finally:
        coco_cutting.BLOCK = usual


block_sizes = st.sampled_from([1, 60, 200, 64 * 1024])


@given(coco_files(), block_sizes)
def test_a_file_that_nobody_edits_is_the_same_to_the_last_byte(data: bytes, size: int) -> None:
    with blocks_of(size):
        file = CocoFile.parse(data, "x.json")
    assert file.raw == data
    again = file.render()
    assert again.raw == data
    assert again.ids_hold


@settings(max_examples=60)
@given(coco_files(), block_sizes, st.data())
def test_undone_after_a_save_every_edit_leaves_the_first_bytes(
    data: bytes, size: int, draw: st.DataObject
) -> None:
    with blocks_of(size):
        file = CocoFile.parse(data, "x.json")
    dataset = file.dataset
    tables = (dataset.boxes, dataset.images, dataset.categories)
    counts = Counter(len(table) for table in tables)
    inverses = []
    for box in list(dataset.boxes.values()):
        edit = draw.draw(st.sampled_from([RemoveBox(box.id), PutBox(moved(box)), None]))
        if edit:
            inverses.append(edit.apply(dataset))
    new = Box(dataset.new_box_id(), ImageId(1), CategoryId(1), 1, 2, 3, 4)
    inverses.append(PutBox(new).apply(dataset))
    CocoFile.parse(file.render().raw, "x.json")
    for inverse in reversed(inverses):
        inverse.apply(dataset)
    assert Counter(len(table) for table in tables) == counts
    assert json_of(file.render().raw) == json_of(data)


plain_boxes = st.lists(
    st.fixed_dictionaries(
        {
            "image_id": st.integers(1, 3),
            "category_id": st.integers(1, 2),
            "bbox": st.tuples(*[st.integers(-9, 500) | st.floats(-9, 500)] * 4),
        },
        optional={
            "id": st.integers(1, 9),
            "iscrowd": st.integers(0, 1),
            "ignore": st.integers(0, 1),
            "occluded": st.booleans(),
            "note": st.text("}, {"),
            "attributes": st.dictionaries(st.sampled_from("}, {"), st.text("},{"))
            | st.dictionaries(st.sampled_from(["difficult", "note"]), st.text("}, {1")),
        },
    ),
    max_size=20,
)


@settings(max_examples=60)
@given(plain_boxes, block_sizes, st.data())
def test_small_blocks_and_large_ones_say_the_same(
    boxes: list[dict[str, Any]], size: int, draw: st.DataObject
) -> None:
    data = json.dumps(
        {
            "annotations": boxes,
            "images": [{"id": i, "file_name": f"{i}.jpg", "width": 9, "height": 9} for i in (1, 2)],
            "categories": [{"id": 1, "name": "}, {"}],
        }
    ).encode()
    one = CocoFile.parse(data, "x.json")
    with blocks_of(size):
        other = CocoFile.parse(data, "x.json")
    assert other.dataset == one.dataset
    assert other.findings == one.findings
    for box in list(one.dataset.boxes.values()):
        edit = draw.draw(st.sampled_from([RemoveBox(box.id), PutBox(moved(box)), None]))
        for file in (one, other):
            if edit:
                edit.apply(file.dataset)
    assert other.render().raw == one.render().raw


@settings(max_examples=50)
@given(coco_files())
def test_everything_in_the_file_is_shown_or_named_as_odd(data: bytes) -> None:
    file = CocoFile.parse(data, "x.json")
    rows = json.loads(data)
    shown = sum(map(len, (file.dataset.images, file.dataset.categories, file.dataset.boxes)))
    total = sum(len(rows.get(name, ())) for name in ("images", "annotations", "categories"))
    assert shown + len(file.findings) == total
    assert all(str(f).startswith("x.json: ") for f in file.findings)


def moved(box: Box) -> Box:
    return replace(box, x1=box.x1 + 8, y1=box.y1 + 8)


def json_of(data: bytes) -> Any:
    return json.loads(data, parse_constant=str)


FILE = """{
  "info": {"year": 2020},
  "images": [
    {"id": 0, "file_name": "a.jpg", "width": 640, "height": 480.0, "date": "x"},
    {"id": 70, "file_name": "b/ü.jpg", "width": 1, "height": 1}
  ],
  "categories": [{"supercategory": "animal", "name": "cat", "id": 90}],
  "annotations": [
    {"id": 5, "image_id": 0, "category_id": 90, "bbox": [1.50, 2, 3e0, 4], "score": NaN, "n": 1.10},
    {"id": 5, "image_id": 70, "category_id": 90, "bbox": [0, 0, 1, 1], "iscrowd": 1,
     "segmentation": {"counts": "abc", "size": [1, 1]}, "area": 0.5},
    {"id": 9, "image_id": 3, "category_id": 90, "bbox": [0, 0, 1, 1]}
  ]
}
"""


def test_what_a_file_says_is_read_and_odd_records_are_named() -> None:
    file = CocoFile.parse(FILE.encode(), "x.json")
    dataset = file.dataset
    assert dataset.images[ImageId(0)] == Image(ImageId(0), "a.jpg", 640, 480)
    assert dataset.categories == {90: Category(CategoryId(90), "cat")}
    assert dataset.boxes[BoxId(5)].corners == (1.5, 2, 4.5, 6)
    assert dataset.boxes[BoxId(FIRST_ODD_ID)].crowd
    (finding,) = file.findings
    assert finding.where == "x.json: annotations[2]"
    assert finding.text.startswith("(id 9) is of image 3, which is not listed")
    assert dataset.new_box_id() == 10  # 9 is in the file


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"image_id": 7}, "is of image 7, which is not listed"),
        ({"image_id": True}, "is of image True, which is not listed"),
        ({"category_id": "90"}, "has category '90', which is not listed"),
        ({"bbox": [1, 2, -3, 4]}, "has the bbox [1, 2, -3, 4], whose size is negative"),
        ({"bbox": [1, 2, 3]}, "it takes four finite numbers"),
        ({"bbox": {"x": 1}}, "it takes four finite numbers"),
        ({"bbox": [1, 2, 3, math.nan]}, "it takes four finite numbers"),
        ({"bbox": [1, 2, 3, "4"]}, "it takes four finite numbers"),
        ({"bbox": [1, 2, 3, 10**400]}, "it takes four finite numbers"),
        ({"bbox": [1, 2, 3, True]}, "it takes four finite numbers"),
        ({"id": 1.5}, "has the id 1.5; an id is a number or a text"),
    ],
)
def test_a_box_that_cannot_be_shown_is_named_and_stays_in_the_file(
    change: dict[str, Any], words: str
) -> None:
    rows = json.loads(FILE)
    rows["annotations"] = [rows["annotations"][1] | {"id": 77} | change]
    file = CocoFile.parse(json.dumps(rows).encode(), "x.json")
    (finding,) = file.findings
    assert words in finding.text
    assert file.dataset.boxes == {}
    PutBox(Box(BoxId(1), ImageId(0), CategoryId(90), 0, 0, 1, 1)).apply(file.dataset)
    again = json.loads(file.render().raw)
    assert repr(again["annotations"][0]) == repr(rows["annotations"][0])


@pytest.mark.parametrize(
    ("section", "record", "words"),
    [
        ("images", {"id": 0, "file_name": "again"}, "has the id 0 of an earlier one"),
        ("images", {"id": 5}, "has no file_name"),
        ("images", {"file_name": "x"}, "has the id None"),
        ("categories", {"id": 90, "name": "again"}, "has the id 90 of an earlier one"),
        ("categories", {"id": "t", "name": "again"}, "has the id 't' of an earlier one"),
        ("categories", 3, "is int, not an object"),
    ],
)
def test_other_records_that_cannot_be_shown_are_named(
    section: str, record: object, words: str
) -> None:
    rows = json.loads(FILE.replace("NaN", "0"))
    rows["categories"].append({"id": "t", "name": "text"})
    rows[section].append(record)
    first, *_ = CocoFile.parse(json.dumps(rows).encode(), "x.json").findings
    assert words in first.text


def test_corners_and_widths_are_two_ways_to_say_the_same() -> None:
    assert corners_of(xywh((1.5, 2, 4, 8))) == (1.5, 2, 4, 8)


def test_an_edited_box_changes_only_the_values_that_changed() -> None:
    file = CocoFile.parse(FILE.encode(), "x.json")
    box = file.dataset.boxes[BoxId(5)]
    PutBox(Box(box.id, box.image, box.category, 1.5, 2, 5, 6)).apply(file.dataset)
    raw = file.render().raw.decode()
    assert raw == FILE.replace("[1.50, 2, 3e0, 4]", "[1.5, 2, 3.5, 4]").replace(
        '"n": 1.10}', '"n": 1.10, "area": 14}'
    )


def test_a_duplicate_id_is_edited_by_itself_and_its_outline_stays() -> None:
    file = CocoFile.parse(FILE.encode(), "x.json")
    odd = BoxId(FIRST_ODD_ID)
    PutBox(Box(odd, ImageId(70), CategoryId(90), 0, 0, 1, 2, crowd=False)).apply(file.dataset)
    rows = json.loads(file.render().raw)["annotations"]
    assert rows[0] == json.loads(FILE.replace("NaN", "0"))["annotations"][0] | {
        "score": rows[0]["score"]
    }
    assert rows[1]["id"] == 5
    assert rows[1]["bbox"] == [0, 0, 1, 2]
    assert rows[1]["iscrowd"] == 0
    assert (rows[1]["area"], rows[1]["segmentation"]["counts"]) == (0.5, "abc")


def test_ids_hold_until_a_record_before_an_odd_one_goes() -> None:
    box = {"id": "x", "image_id": 1, "category_id": 1, "bbox": [0, 0, 9, 9]}
    images, categories = [{"id": 1, "file_name": "a"}], [{"id": 1, "name": "c"}]
    rows = {"images": images, "categories": categories, "annotations": [box, box, box]}
    three = json.dumps(rows)
    file = CocoFile.parse(three.encode(), "x.json")
    assert file.render().ids_hold
    PutBox(Box(file.dataset.new_box_id(), ImageId(1), CategoryId(1), 0, 0, 5, 5)).apply(
        file.dataset
    )
    assert file.render().ids_hold
    RemoveBox(BoxId(FIRST_ODD_ID)).apply(file.dataset)
    assert not file.render().ids_hold


def test_boxes_of_what_is_not_listed_never_fall_to_a_new_image_or_category() -> None:
    rows = json.loads(FILE.replace("NaN", "0"))
    box = {"image_id": 0, "category_id": 90, "bbox": [0, 0, 9, 9]}
    rows["images"].append({"id": 97})  # without a name it cannot be shown
    rows["annotations"] += [box | {"id": 95, "image_id": 98}, box | {"id": 96, "category_id": 99}]
    file = CocoFile.parse(json.dumps(rows).encode(), "x.json")
    before = dict(file.dataset.boxes)
    image, category = file.dataset.new_image_id(), file.dataset.new_category_id()
    assert (image, category) == (99, 100)
    PutImage(Image(image, "new.jpg", 9, 9)).apply(file.dataset)
    PutCategory(Category(category, "new")).apply(file.dataset)
    assert CocoFile.parse(file.render().raw, "x.json").dataset.boxes == before


def test_new_ids_are_free_also_behind_the_largest() -> None:
    row = {"image_id": 0, "category_id": 90, "bbox": [0, 0, 9, 9]}
    rows = json.loads(FILE) | {"annotations": [row | {"id": i} for i in ("x", 2**62 - 1, 2**62)]}
    dataset = CocoFile.parse(json.dumps(rows).encode(), "x.json").dataset
    for _ in range(3):
        box = Box(dataset.new_box_id(), ImageId(0), CategoryId(90), 0, 0, 5, 5)
        assert dataset.put_box(box) is None
    assert len(dataset.boxes) == 6


def test_boxes_of_an_image_whose_id_looks_like_one_of_ours_are_shown() -> None:
    text = FILE.replace('"id": 70', f'"id": {FIRST_ODD_ID}').replace(": 70", f": {FIRST_ODD_ID}")
    assert len(CocoFile.parse(text.encode(), "x.json").dataset.boxes) == 2


def test_a_box_too_large_for_an_area_is_written_without_one() -> None:
    text = FILE.replace("[1.50, 2, 3e0, 4]", "[0, 0, 1e200, 1e200]")
    assert text != FILE
    file = CocoFile.parse(text.encode(), "x.json")
    old = file.dataset.boxes[BoxId(5)]
    PutBox(Box(old.id, old.image, old.category, 1, *old.corners[1:])).apply(file.dataset)
    PutBox(Box(BoxId(88), *(old.image, old.category), *old.corners)).apply(file.dataset)
    raw = file.render().raw
    assert b"Infinity" not in raw
    assert "area" not in json.loads(raw)["annotations"][-1]


def test_a_number_of_any_length_stands_in_no_editors_way() -> None:
    digits = "1" * 5_000
    text = FILE.replace('"bbox": [1.5', f'"mine": {digits}, "bbox": [1.5')
    file = CocoFile.parse(text.encode(), "x.json")
    PutBox(Box(BoxId(5), ImageId(0), CategoryId(90), 0, 0, 5, 5)).apply(file.dataset)
    raw = file.render().raw
    assert digits.encode() in raw
    assert CocoFile.parse(raw, "x.json").dataset.boxes[BoxId(5)].corners == (0, 0, 5, 5)


def test_a_new_category_that_went_and_came_back_stands_where_it_stood() -> None:
    file = CocoFile.parse(FILE.encode(), "x.json")
    for number in (91, 92):
        PutCategory(Category(CategoryId(number), str(number))).apply(file.dataset)
    before = file.render().raw
    RemoveCategory(CategoryId(91)).apply(file.dataset).apply(file.dataset)
    assert file.render().raw == before


def test_records_that_come_look_like_their_neighbours() -> None:
    for newline in ("\n", "\r\n"):
        text = json.dumps(json.loads(FILE.replace("NaN", "0")), indent=4).replace("\n", newline)
        file = CocoFile.parse(text.encode(), "x.json")
        PutImage(Image(ImageId(71), "c.jpg", 9, 9)).apply(file.dataset)
        raw = file.render().raw.decode()
        same = json.loads(text)
        same["images"].append({"id": 71, "file_name": "c.jpg", "width": 9, "height": 9})
        assert raw == json.dumps(same, indent=4).replace("\n", newline)


@pytest.mark.parametrize("victim", [5, FIRST_ODD_ID])
def test_a_deleted_record_comes_back_with_all_its_keys_in_its_place(victim: int) -> None:
    file = CocoFile.parse(FILE.encode(), "x.json")
    back = RemoveBox(BoxId(victim)).apply(file.dataset)
    saved = file.render()
    assert len(json.loads(saved.raw)["annotations"]) == 2
    back.apply(file.dataset)
    assert file.render().raw == FILE.encode()


def test_removed_records_leave_no_comma_behind() -> None:
    for victims in ([0], [70], [0, 70]):
        file = CocoFile.parse(FILE.encode(), "x.json")
        for box in list(file.dataset.boxes):
            RemoveBox(box).apply(file.dataset)
        for victim in victims:
            RemoveImage(ImageId(victim)).apply(file.dataset)
        RemoveCategory(CategoryId(90)).apply(file.dataset)
        rows = json.loads(file.render().raw)
        assert [row["id"] for row in rows["images"]] == [i for i in (0, 70) if i not in victims]
        assert (rows["categories"], len(rows["annotations"])) == ([], 1)


def test_a_renamed_category_keeps_its_other_keys_and_its_text_id() -> None:
    file = CocoFile.parse(b'{"categories":[{"id":"c7","name":"cat","supercategory":"x"}]}', "x")
    (category,) = file.dataset.categories
    PutCategory(Category(category, "dög")).apply(file.dataset)
    assert file.render().raw.decode() == (
        '{"categories":[{"id":"c7","name":"dög","supercategory":"x"}]}'
    )


def test_boxes_of_images_with_text_ids_say_the_texts() -> None:
    file = CocoFile.parse(
        b'{"images":[{"id":"i","file_name":"a"}],"categories":[{"id":"7","name":"c"}]}', "x"
    )
    (image,) = file.dataset.images
    PutBox(Box(BoxId(1), image, CategoryId(7), 0, 0, 1, 1)).apply(file.dataset)
    (row,) = json.loads(file.render().raw)["annotations"]
    assert (row["image_id"], row["category_id"], row["id"]) == ("i", "7", 1)
    assert len(CocoFile.parse(file.render().raw, "x").dataset.boxes) == 1


def test_an_empty_record_gets_its_first_value() -> None:
    file = CocoFile.parse(b'{"categories": [{"id": 1}]}', "x")
    assert file.dataset.categories[CategoryId(1)].name == "category_1"
    PutCategory(Category(CategoryId(1), "cat")).apply(file.dataset)
    assert file.render().raw == b'{"categories": [{"id": 1,"name": "cat"}]}'


def test_names_that_are_no_utf8_come_back() -> None:
    file = CocoFile.empty()
    PutImage(Image(ImageId(1), "caf\udce9\u2028😀.jpg", 1, 1)).apply(file.dataset)
    raw = file.render().raw
    assert raw.decode("utf-8")
    assert CocoFile.parse(raw, "x").dataset == file.dataset


grid = st.integers(0, 2**24).map(lambda n: n / 256)  # as fine as anyone can draw


@given(grid, grid, grid, grid)
def test_a_box_is_equal_after_it_was_written_and_read(
    a: float, b: float, c: float, d: float
) -> None:
    file = CocoFile.parse(FILE.encode(), "x.json")
    box = Box(BoxId(11), ImageId(0), CategoryId(90), min(a, b), min(c, d), max(a, b), max(c, d))
    PutBox(box).apply(file.dataset)
    assert CocoFile.parse(file.render().raw, "x").dataset.boxes[BoxId(11)] == box


@given(st.floats(0, 1e5), st.floats(0, 1e5))
def test_a_box_read_from_a_file_is_equal_after_it_was_written(x: float, width: float) -> None:
    # Any x0 and x1 have no such width, but those that come from a width do.
    again, _, extent, _ = xywh((x, 0, x + width, 0))
    assert again + extent == x + width


anywhere = st.floats(-1e6, 1e6)


@given(anywhere, anywhere)
@example(1.1128398540276976, 32770.10963366832)  # no width leads from one to the other
def test_any_side_comes_back_to_a_millionth_of_a_pixel(a: float, b: float) -> None:
    x, _, width, _ = xywh((min(a, b), 0, max(a, b), 0))
    assert math.isclose(x + width, max(a, b), abs_tol=1e-6)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no JSON object"),
        (b"[]", "no JSON object"),
        (b'{"a": 1}', "has none of images"),
        (b'{"images": [}', "line 1, column 13"),
        (b'{"images": [1 2]}', "',' is missing"),
        (b'{"images": []} x', "more text after the end"),
        (b'{"images": [], }', "a key in quotes"),
        (b'{"images": {}}', "'images' is not a list"),
        (b'{"images": [], "images": []}', "'images' stands twice"),
        (b'{"images": [\xff]}', "not UTF-8 text (byte 12)"),
        ('{"images": []}'.encode("utf-16"), "not UTF-8"),
        (b'{"images": ' + b"[" * 200_000, "could not be read"),
    ],
)
def test_what_is_no_coco_file_is_refused_with_the_place(data: bytes, words: str) -> None:
    with pytest.raises(ReadError) as caught:
        CocoFile.parse(data, "x.json")
    assert words in str(caught.value)
    assert str(caught.value).startswith("x.json")


def test_a_file_cut_at_any_byte_is_refused() -> None:
    data = FILE.rstrip().encode()
    for length in range(len(data)):
        with pytest.raises(ReadError):
            CocoFile.parse(data[:length], "x.json")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"nowhere\.json could not be read: No such file"):
        read(tmp_path / "nowhere.json")


def test_pycocotools_and_torchvision_read_what_we_write(tmp_path: Path) -> None:
    from pycocotools.coco import COCO

    file = CocoFile.empty()
    PutImage(Image(ImageId(3), "a.jpg", 100, 80)).apply(file.dataset)
    PutCategory(Category(CategoryId(8), "cat")).apply(file.dataset)
    PutBox(Box(BoxId(1), ImageId(3), CategoryId(8), 10, 20, 40.5, 60)).apply(file.dataset)
    (tmp_path / "x.json").write_bytes(file.render().raw)
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO(str(tmp_path / "x.json"))
        found = [Detection(ImageId(3), CategoryId(8), 0.5, 10, 20, 40.5, 60)]
        again = coco.loadRes(results(found))
    # What torchvision's CocoDetection does with one picture.
    (target,) = coco.loadAnns(coco.getAnnIds(sorted(coco.imgs)[0]))
    assert coco.loadImgs(3)[0]["file_name"] == "a.jpg"
    assert target == {
        "id": 1, "image_id": 3, "category_id": 8, "bbox": [10, 20, 30.5, 40], "area": 1220,
        "iscrowd": 0, "segmentation": [],
    }  # fmt: skip
    assert again.anns[1]["bbox"] == target["bbox"]
    assert coco.getAnnIds(catIds=[8], iscrowd=False) == [1]
