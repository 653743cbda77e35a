import json
from pathlib import Path

import pytest

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Box, Dataset, Image, ImageId, State
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.formats import reader_for
from deitdet_gui.core.formats.voc import read_voc
from deitdet_gui.core.importing import (
    ImportReport,
    LabelledBox,
    LabelledPicture,
    parse_state,
    plan_import,
)


def project(*names: str) -> Dataset:
    images = [Image(ImageId(i), name, 100, 80) for i, name in enumerate(names, 1)]
    return Dataset({image.id: image for image in images})


def labelled(name: str, *boxes: LabelledBox, size: tuple[int, int] = (100, 80)) -> LabelledPicture:
    return LabelledPicture("x.xml", name, *size, boxes)


def bring_in(dataset: Dataset, *pictures: LabelledPicture | Finding, state: State | None = None,
             prefix: str = "") -> ImportReport:  # fmt: skip
    edits, report = plan_import(dataset, pictures, state, prefix)
    for edit in edits:
        edit.apply(dataset)
    return report


CAT = LabelledBox("cat", (1, 2, 30, 40))
DOG = LabelledBox("dog", (5, 5, 9.5, 9), crowd=True)


def test_boxes_and_categories_come_in(tmp_path: Path) -> None:
    dataset = project("a.jpg")
    report = bring_in(dataset, labelled("a.jpg", CAT, DOG, CAT))
    assert [c.name for c in dataset.categories.values()] == ["cat", "dog"]
    assert (report.pictures, report.boxes, report.categories) == (1, 3, ["cat", "dog"])
    assert [(b.category, b.corners, b.crowd) for b in dataset.boxes.values()] == [
        (1, CAT.corners, False), (2, DOG.corners, True), (1, CAT.corners, False),
    ]  # fmt: skip
    assert report.lines() == ["1 pictures, 3 boxes came in.", "New categories: cat, dog."]


def test_importing_twice_changes_nothing() -> None:
    dataset = project("a.jpg", "b.jpg")
    pictures = [labelled("a.jpg", CAT, DOG, CAT), labelled("b.jpg")]
    bring_in(dataset, *pictures, state=State.DONE)
    edits, report = plan_import(dataset, pictures, State.DONE)
    assert edits == []
    assert (report.boxes, report.already_there) == (0, 3)
    assert "3 boxes were there already" in report.lines()[1]


def test_two_files_about_one_picture_do_not_double_its_boxes() -> None:
    dataset = project("a.jpg")
    report = bring_in(
        dataset, labelled("a.jpg", CAT), labelled("a.jpg", CAT, DOG), state=State.DONE
    )
    assert (len(dataset.boxes), report.already_there) == (2, 1)
    assert bring_in(dataset, labelled("a.jpg"), state=State.DONE).boxes == 0
    assert dataset.marks == {1: State.DONE}


@pytest.mark.parametrize(
    ("state", "with_box", "without"),
    [
        (State.DONE, State.DONE, State.EMPTY),
        (State.EMPTY, State.DONE, State.EMPTY),
        (State.SKIPPED, State.SKIPPED, State.SKIPPED),
        (State.IN_PROGRESS, State.IN_PROGRESS, State.UNLABELLED),
        (None, State.IN_PROGRESS, State.UNLABELLED),
    ],
)
def test_states_are_set_as_asked_and_fit_the_boxes(
    state: State | None, with_box: State, without: State
) -> None:
    dataset = project("a.jpg", "b.jpg")
    bring_in(dataset, labelled("a.jpg", CAT), labelled("b.jpg"), state=state)
    assert (dataset.state_of(ImageId(1)), dataset.state_of(ImageId(2))) == (with_box, without)


@pytest.mark.parametrize(
    ("name", "prefix", "found"),
    [
        ("1.jpg", "", None),  # two folders have it
        ("a/1.jpg", "", 1),
        ("1.jpg", "b", 2),
        ("2.jpg", "nowhere", 3),
        ("C:\\data\\a\\1.jpg", "", 1),
        ("/home/x/b/2.jpg", "", 3),
        ("2", "", 3),  # no ending fits any
        ("b/1", "", 2),
        ("4.png", "", None),
        ("cafe\u0301.jpg", "", 4),  # as macOS writes it
        ("", "", None),
    ],
)
def test_pictures_are_matched_by_the_end_of_their_names(
    name: str, prefix: str, found: int | None
) -> None:
    dataset = project("a/1.jpg", "b/1.jpg", "b/2.jpg", "caf\u00e9.jpg", "/")
    report = bring_in(dataset, labelled(name, CAT), prefix=prefix)
    assert [box.image for box in dataset.boxes.values()] == ([found] if found else [])
    if not found:
        assert "its 1 boxes were not imported" in str(report.left_out[0])
        assert "things were left out" in report.lines()[-2]


def test_odd_boxes_come_in_and_are_named_as_they_were_written() -> None:
    dataset = project("a.jpg")
    odd = [
        LabelledBox("cat", (10, 10, 10, 40), written="(11, 11, 10, 40)"),
        LabelledBox("cat", (90, 10, 120, 40)),
        LabelledBox("cat", (9, 10, 5, 40), written="(10, 11, 5, 40)"),
        LabelledBox("cat", (float("nan"), 10, 5, 40)),
    ]
    report = bring_in(dataset, labelled("a.jpg", *odd))
    assert len(dataset.boxes) == 2
    assert [str(f) for f in report.oddities] == [
        "x.xml: cat box (11, 11, 10, 40) is degenerate: it has no area",
        "x.xml: cat box (90, 10, 120, 40) reaches past the edge (100 x 80)",
    ]
    assert [str(f) for f in report.left_out] == [
        "x.xml: cat box with impossible corners (10, 11, 5, 40)",
        "x.xml: cat box with impossible corners (nan, 10, 5, 40)",
    ]
    assert "2 boxes came in but deserve a look:" in report.lines()


def test_another_size_is_named_and_a_turned_one_explained() -> None:
    dataset = project("a.jpg")
    report = bring_in(dataset, labelled("a.jpg", size=(50, 40)), labelled("a.jpg", size=(80, 100)))
    assert str(report.oddities[0]) == "x.xml: says 50 x 40, the picture has 100 x 80"
    assert str(report.oddities[1]).endswith("labelled before it was turned upright?")
    assert bring_in(dataset, labelled("a.jpg", size=(0, 0))).oddities == []


def test_findings_of_the_reader_are_left_out_by_name() -> None:
    finding = Finding("error", "y.xml", "could not be read")
    assert bring_in(project("a.jpg"), finding).left_out == [finding]


def test_states_are_spelt_as_on_the_command_line() -> None:
    assert parse_state("in-progress") == State.IN_PROGRESS
    with pytest.raises(UserError, match=r"no state 'nope'.*unlabelled, in progress, done"):
        parse_state("nope")


VOC = """<?xml version="1.0"?>
<annotation><filename>{name}</filename>
<size><width>{width}</width><height>80</height><depth>3</depth></size>{objects}</annotation>"""
OBJECT = """<object><name> cat </name><difficult>0</difficult><bndbox>
<xmax>{2}</xmax><ymax>{3}</ymax><xmin>{0}</xmin><ymin>{1}</ymin></bndbox></object>"""


def write_voc(path: Path, name: str, *boxes: tuple[object, ...], width: object = 100) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    objects = "".join(OBJECT.format(*box) for box in boxes)
    path.write_text(VOC.format(name=name, width=width, objects=objects), "utf-8")
    return path


def only(path: Path) -> LabelledPicture | Finding:
    (item,) = read_voc(path)
    return item


def test_voc_counts_from_one_with_both_ends_inside(tmp_path: Path) -> None:
    item = only(write_voc(tmp_path / "x.xml", "a.jpg", (1, 1, 100, 80), (" 2.5", 3, 4, 5)))
    assert isinstance(item, LabelledPicture)
    assert (item.file_name, item.width, item.height) == ("a.jpg", 100, 80)
    assert [box.corners for box in item.boxes] == [(0, 0, 100, 80), (1.5, 2, 4, 5)]
    assert item.boxes[1].written == "(2.5, 3, 4, 5)"
    assert item.boxes[0].category == "cat"


@pytest.mark.parametrize("name", ["C:\\data\\1.jpg", "1", "", " 1.jpg "])
def test_voc_names_find_their_picture_however_they_are_written(tmp_path: Path, name: str) -> None:
    dataset = project("pics/1.jpg")
    bring_in(dataset, *read_voc(write_voc(tmp_path / "1.xml", name, (1, 1, 9, 9))))
    assert len(dataset.boxes) == 1


def test_a_picture_is_found_by_its_whole_name_where_a_sub_folder_has_the_same() -> None:
    dataset = project("1.jpg", "a/1.jpg")
    report = bring_in(dataset, labelled("1.jpg", CAT), labelled("a/1.jpg", DOG))
    assert [box.image for box in dataset.boxes.values()] == [1, 2]
    assert report.left_out == []


def test_voc_sub_folders_tell_pictures_of_one_name_apart(tmp_path: Path) -> None:
    for sub in ("a", "b"):
        write_voc(tmp_path / "Annotations" / sub / "1.xml", "1.jpg", (1, 1, 9, ord(sub) - 40))
    (tmp_path / "Annotations" / "folder.xml").mkdir()
    dataset = project("a/1.jpg", "b/1.jpg")
    report = bring_in(dataset, *read_voc(tmp_path))
    found: list[Box] = list(dataset.boxes.values())
    assert [(b.image, b.y1) for b in found] == [(1, 57), (2, 58)]
    assert report.left_out == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no element found"),
        ("<annotation>", "no element found"),
        ("<x/>", "<x> instead of <annotation>"),
        ("<annotation><object><bndbox/></object></annotation>", "object 1 has no name"),
        (
            "<annotation><object><name>a</name></object></annotation>",
            "object 1 (a) has the corners",
        ),
        ("<annotation><size><width>x</width></size></annotation>", "could not convert"),
        ("<annotation><size><width>nan</width></size></annotation>", "NaN"),
        ("<annotation><size><width>1e999</width></size></annotation>", "infinity"),
        ('<?xml version="1.0" encoding="nonsense"?><annotation/>', "encoding"),
        ('<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;">]><annotation>&m;</annotation>', "DTD"),
        ('<!DOCTYPE a SYSTEM "file:///etc/passwd"><annotation/>', "DTD"),
    ],
)
def test_what_is_no_voc_is_named_and_nothing_else_stops(
    tmp_path: Path, text: str, words: str
) -> None:
    (tmp_path / "bad.xml").write_text(text)
    write_voc(tmp_path / "good.xml", "a.jpg")
    bad, good = read_voc(tmp_path)
    assert isinstance(bad, Finding)
    assert isinstance(good, LabelledPicture)
    assert str(bad).startswith("bad.xml: could not be read: ")
    assert words.lower() in str(bad).lower()


def test_a_voc_file_far_too_large_is_not_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deitdet_gui.core.formats.voc.MOST_BYTES", 10)
    assert "larger than 10 bytes" in str(only(write_voc(tmp_path / "x.xml", "a.jpg")))


def test_a_folder_without_labels_is_said(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"There are no \.xml files"):
        list(read_voc(tmp_path))


def test_the_reader_is_found_by_name_or_by_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}")
    assert reader_for(tmp_path / "x.json", None).__name__ == "read_coco"
    with pytest.raises(UserError, match=r"The format of .* is not clear.*coco, voc"):
        reader_for(tmp_path, None)
    assert reader_for(write_voc(tmp_path / "x.xml", ""), None) is read_voc
    assert reader_for(tmp_path, None) is read_voc
    assert reader_for(tmp_path, "voc") is read_voc
    with pytest.raises(UserError, match="no format 'yolo9000'"):
        reader_for(tmp_path, "yolo9000")
    with pytest.raises(UserError, match="does not exist"):
        reader_for(tmp_path / "no", "voc")


def test_another_coco_file_comes_in_with_what_it_cannot_say(tmp_path: Path) -> None:
    annotation = {"id": 1, "image_id": 5, "category_id": 0, "bbox": [1, 2, 3, 4], "iscrowd": 1}
    rows = {
        "images": [{"id": 5, "file_name": "x/a.jpg", "width": 100, "height": 80}],
        "categories": [{"id": 0, "name": "cow"}],
        "annotations": [annotation, annotation | {"id": 2, "image_id": 6}],
    }
    (tmp_path / "x.json").write_text(json.dumps(rows))
    dataset = project("a.jpg")
    report = bring_in(dataset, *reader_for(tmp_path / "x.json", None)(tmp_path / "x.json"))
    (box,) = dataset.boxes.values()
    assert (box.corners, box.crowd) == ((1, 2, 4, 6), True)
    assert "image 6, which is not listed" in str(report.left_out[0])
