from pathlib import Path
from typing import Any

import pytest

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.formats import READERS, WRITERS, reader_for, writer_for
from deitdet_gui.core.formats.looking import formats_of
from tests.core.formats.reading import lay

COCO = {"info": {}, "images": [], "annotations": [], "categories": []}
LABELME = {"version": "5", "imageData": "A" * 200_000, "shapes": [], "imagePath": "a.jpg"}
TASKS = [{"id": 1, "annotations": [{"result": []}], "data": {"image": "a.jpg"}}]
CREATEML = [{"image": "a.jpg", "annotations": [{"label": "a", "coordinates": {}}]}]
VOC = "<?xml version='1.0'?>\n<annotation>\n</annotation>"
CVAT = "\ufeff<?xml version='1.0'?><annotations><version>1.1</version></annotations>"
LINE = "0 0.5 0.5 0.1 0.1\n"


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"a.json": COCO}, "coco"),
        ({"a.json": LABELME}, "labelme"),
        ({"a.json": TASKS}, "label-studio"),
        ({"a.json": CREATEML}, "createml"),
        ({"a.json": [{"image": "a.jpg", "annotations": []}]}, "createml"),
        ({"sub/a.xml": VOC, "ImageSets/Main/train.txt": "a\nb"}, "voc"),
        ({"a.xml": CVAT}, "cvat"),
        ({"a.xml": "", "b.xml": VOC}, "voc"),
        ({"data.yaml": "names: [a]"}, "yolo"),
        ({"labels/a.txt": LINE}, "yolo"),
        ({"classes.txt": "cat", "a.txt": ""}, "yolo"),
        ({"README.txt": "1 2 3 4 5 six", "a.json": COCO}, "coco"),
    ],
)
def test_a_format_is_told_by_looking(tmp_path: Path, files: dict[str, Any], found: str) -> None:
    lay(tmp_path, files)
    assert formats_of(tmp_path) == [found]
    assert reader_for(tmp_path, None) is READERS[found]
    if len(files) == 1 and found != "yolo":
        (name,) = files
        assert reader_for(tmp_path / name, None) is READERS[found]


def test_utf_16_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(VOC, "utf-16")
    assert formats_of(tmp_path) == ["voc"]


def test_two_formats_in_one_folder_are_not_guessed(tmp_path: Path) -> None:
    lay(tmp_path, {"a.xml": VOC, "labels/a.txt": LINE})
    with pytest.raises(UserError, match=r"formats: voc, yolo\. Say --format with one of: coco, "):
        reader_for(tmp_path, None)
    assert reader_for(tmp_path, "voc") is READERS["voc"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.zip", "PK", "is packed. Unpack it"),
        ("a.json", "{}", "is not clear"),
        ("a.csv", "a,b", "is not clear"),
        ("a.txt", "hello", "is not clear"),
    ],
)
def test_what_is_no_labels_is_said(tmp_path: Path, name: str, content: str, words: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(UserError, match=words):
        reader_for(tmp_path / name, None)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        reader_for(tmp_path / "no", "voc")
    with pytest.raises(UserError, match="no format 'yolo9000'"):
        reader_for(tmp_path, "yolo9000")
    with pytest.raises(UserError, match="no format 'yolo9000'"):
        writer_for("yolo9000")
    with pytest.raises(UserError, match="is not clear"):
        reader_for(tmp_path, None)


def test_every_format_can_be_read_and_written() -> None:
    assert set(READERS) == set(WRITERS)
