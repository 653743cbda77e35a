from pathlib import Path

import pytest

from deitdet_gui.core.box import DIFFICULT, TRUNCATED
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Box, Dataset, Image, ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.labelled import LabelledPicture
from deitdet_gui.core.formats.voc import read_voc
from deitdet_gui.core.importing import ImportReport, plan_import


def project(*names: str) -> Dataset:
    images = [Image(ImageId(i), name, 100, 80) for i, name in enumerate(names, 1)]
    return Dataset({image.id: image for image in images})


def bring_in(dataset: Dataset, *pictures: LabelledPicture | Finding) -> ImportReport:
    edits, report = plan_import(dataset, pictures, None)
    for edit in edits:
        edit.apply(dataset)
    return report


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


@pytest.mark.parametrize(
    ("obj", "words"),
    [
        ("<bndbox/>", "object 2 has no name"),
        ("<name>a</name>", "object 2 (a) has the corners '', '', '', ''"),
        (OBJECT.format("nan", 1, 2, 3)[8:-9], "object 2 (cat) has the corners 'nan', '1'"),
        (OBJECT.format("1,5", 1, 2, 3)[8:-9], "'1,5'"),
        (OBJECT.format("1e999", 1, 2, 3)[8:-9], "'1e999'"),
    ],
)
def test_an_object_that_is_none_is_named_and_the_others_come_in(
    tmp_path: Path, obj: str, words: str
) -> None:
    good = OBJECT.format(1, 1, 9, 9)
    text = VOC.format(name="a.jpg", width=100, objects=f"{good}<object>{obj}</object>{good}")
    (tmp_path / "x.xml").write_text(text)
    item = only(tmp_path / "x.xml")
    assert isinstance(item, LabelledPicture)
    assert len(item.boxes) == 2
    assert words in item.faults[0]


@pytest.mark.parametrize("width", ["x", "nan", "1e999", "-5", ""])
def test_a_size_that_is_none_counts_as_unknown(tmp_path: Path, width: str) -> None:
    item = only(write_voc(tmp_path / "x.xml", "a.jpg", (1, 1, 9, 9), width=width))
    assert isinstance(item, LabelledPicture)
    assert (item.width, item.height, len(item.boxes)) == (0, 80, 1)


def test_difficult_and_truncated_objects_are_said(tmp_path: Path) -> None:
    path = write_voc(tmp_path / "x.xml", "a.jpg", (1, 1, 9, 9), (2, 2, 9, 9), (3, 3, 9, 9))
    text = path.read_text().replace("<difficult>0", "<truncated>1</truncated><difficult>0")
    path.write_text(text.replace("<truncated>1</truncated><difficult>0", "<difficult>1", 1))
    item = only(path)
    assert isinstance(item, LabelledPicture)
    assert [box.flags for box in item.boxes] == [DIFFICULT, TRUNCATED, TRUNCATED]
