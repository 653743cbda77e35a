from pathlib import Path

import pytest

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.labelled import silent
from deitdet_gui.core.formats.yolo import read_yolo
from tests.core.formats.reading import lay, only, read

NAMES = "names: [cat, dog]\n"
LINE = "1 0.5 0.5 0.5 0.25\n"


def names_of(folder: Path) -> list[str]:
    return [picture.file_name for picture in read("yolo", folder)[0]]


def test_a_line_is_a_centre_and_a_size_in_shares(tmp_path: Path) -> None:
    picture = only("yolo", lay(tmp_path, {"data.yaml": NAMES, "labels/a.txt": LINE}))
    (box,) = picture.boxes
    assert (box.category, box.corners) == ("dog", (0.25, 0.375, 0.75, 0.625))
    assert picture.is_relative


@pytest.mark.parametrize(
    "names",
    [
        {"data.yaml": "nc: 2\nnames:\n  0: cat\n  1: dog\n"},
        {"data.yaml": "names: ['cat', \"dog\"]"},
        {"data.yaml": "names:\n- cat\n- dog\n"},
        {"odd-name.yml": "# mine\nnames: {1: dog, 0: cat}"},
        {"classes.txt": "cat\ndog\n\n"},
        {"labels/classes.txt": "cat\r\ndog"},
        {"obj.names": "\ufeffcat\ndog"},
        {"my.names": "cat\ndog"},
        {"_darknet.labels": "cat\ndog"},
    ],
)
def test_classes_are_named_in_many_ways(tmp_path: Path, names: dict[str, str]) -> None:
    lay(tmp_path, {**names, "labels/a.txt": LINE})
    assert [box.category for box in only("yolo", tmp_path).boxes] == ["dog"]


def test_a_class_called_no_is_not_false(tmp_path: Path) -> None:
    lay(
        tmp_path,
        {"data.yaml": "names: [no, on, 1.0, ~]", "a.txt": "0 0 0 0 0\n2 0 0 0 0\n3 0 0 0 0"},
    )
    assert [box.category for box in only("yolo", tmp_path).boxes] == ["no", "1.0", "~"]


@pytest.mark.parametrize(
    ("yaml", "words"),
    [
        ("nc: 2", "has no names"),
        ("names: 3", "has no names"),
        ("[1, 2]", "has no names"),
        ("names: {cat: 0}", "names the class 'cat' '0'"),
        ("names: [[a, b]]", "names the class 0 a list"),
        ("names: {0: ''}", "names the class '0' ''"),
        ("names: [a\n", "is not YAML"),
        ("a: &a [x]\nnames: *a", "a reference"),
        ("\x00", "could not be read"),
        ("[" * 5000, "nested too deeply"),
        ("names: " + "x" * 1024 * 1024, "larger than"),
    ],
)
def test_names_that_cannot_be_used_are_refused(tmp_path: Path, yaml: str, words: str) -> None:
    lay(tmp_path, {"data.yaml": yaml, "a.txt": LINE})
    with pytest.raises(ReadError, match=words):
        list(read_yolo(tmp_path))


def test_numbers_without_names_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="says what the classes are called"):
        list(read_yolo(lay(tmp_path, {"labels/a.txt": LINE})))


def test_names_without_labels_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no YOLO labels"):
        list(read_yolo(lay(tmp_path, {"data.yaml": NAMES, "README.dataset.txt": "hello"})))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("1 0.5 0.5 0.5", "has 4 columns, not 5"),
        ("1 0.5 0.5 0.5 0.5 0.9", "has 6 columns, not 5"),
        ("1 0,5 0,5 0,5 0,5", "has a comma"),
        ("2 0.5 0.5 0.5 0.5", "has the class 2, and there are 2 names"),
        ("-1 0.5 0.5 0.5 0.5", "has the class -1"),
        ("0.5 0.5 0.5 0.5 0.5", "has the class 0.5"),
        ("cat 0.5 0.5 0.5 0.5", "'cat' is no number"),
        ("1 nan 0.5 0.5 0.5", "'nan' is no finite number"),
        ("1 1e999 0.5 0.5 0.5", "'1e999' is no finite number"),
        ("1 320 240 64 48", "is not in shares of the picture"),
        ("9" * 5000 + " 0 0 0 0", "no finite number"),
    ],
)
def test_a_line_that_is_none_is_named_and_the_others_come_in(
    tmp_path: Path, line: str, words: str
) -> None:
    lay(tmp_path, {"data.yaml": NAMES, "labels/a.txt": f"{LINE}\n{line}\n{LINE}"})
    picture = only("yolo", tmp_path)
    assert len(picture.boxes) == 2
    assert picture.faults[0].startswith("line 3 ")
    assert words in picture.faults[0]


def test_an_outline_comes_in_as_the_box_around_it(tmp_path: Path) -> None:
    line = "0 0.1 0.2 0.5 0.1 0.4 0.6"
    (box,) = only("yolo", lay(tmp_path, {"data.yaml": NAMES, "a.txt": line})).boxes
    assert box.corners == (0.1, 0.1, 0.5, 0.6)
    assert "outline" in box.changed


def test_key_points_behind_a_box_are_passed_over(tmp_path: Path) -> None:
    yaml = NAMES + "kpt_shape: [2, 3]\n"
    line = LINE.strip() + " 0.1 0.2 2 0.3 0.4 1"
    (box,) = only("yolo", lay(tmp_path, {"data.yaml": yaml, "a.txt": line})).boxes
    assert box.corners == (0.25, 0.375, 0.75, 0.625)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    lay(tmp_path, {"data.yaml": NAMES, "labels/a.txt": LINE})
    (tmp_path / "labels" / "b.txt").write_bytes(b"\xff\xfe1 0")
    pictures, findings = read("yolo", tmp_path)
    assert [picture.file_name for picture in pictures] == ["images/a"]
    assert str(findings[0]) == "labels/b.txt: could not be read: byte 0 is not UTF-8"


def test_labels_find_their_pictures(tmp_path: Path) -> None:
    empty = {f"{name}.jpg": "" for name in (
        "images/train/x", "images/val/sub/x", "train/images/y", "flat/z", "train/images/none",
    )}  # fmt: skip
    texts = ("labels/train/x", "labels/val/sub/x", "labels/val/w", "train/labels/y")
    lay(tmp_path, {"data.yaml": NAMES, **empty, **{f"{name}.txt": LINE for name in texts}})
    assert names_of(tmp_path) == [
        "images/train/x.jpg", "images/val/sub/x.jpg", "images/val/w", "train/images/y.jpg",
    ]  # fmt: skip
    _, (note,) = read("yolo", tmp_path)
    assert (note.severity, note.text) == (
        "note",
        "2 pictures have no label file and were left alone, such as flat/z.jpg",
    )


def test_labels_beside_their_pictures_are_told_from_lists(tmp_path: Path) -> None:
    lists = ("classes.txt", "train.txt", "valid.txt", "README.roboflow.txt")
    lay(tmp_path, {**dict.fromkeys(lists, "cat\ndog"), "a.txt": LINE, "sub/a.txt": LINE})
    lay(tmp_path, {"a.jpg": "", "sub/train.txt": LINE, ".git/x.txt": LINE})
    assert names_of(tmp_path) == ["a.jpg", "sub/a", "sub/train"]


def test_the_yaml_itself_can_be_named_and_its_paths_are_not_followed(tmp_path: Path) -> None:
    lay(tmp_path, {"other/labels/secret.txt": LINE})
    yaml = NAMES + "path: ../other\ntrain: /etc\nval: ../../images\n"
    lay(tmp_path / "mine", {"data.yaml": yaml, "labels/a.txt": LINE})
    assert names_of(tmp_path / "mine" / "data.yaml") == ["images/a"]


def test_an_empty_file_is_a_picture_without_boxes(tmp_path: Path) -> None:
    assert only("yolo", lay(tmp_path, {"data.yaml": NAMES, "labels/a.txt": "\n"})).boxes == ()


def test_progress_is_told_and_can_give_up(tmp_path: Path) -> None:
    lay(tmp_path, {"data.yaml": NAMES, **{f"labels/{n}.txt": LINE for n in range(3)}})
    told: list[tuple[int, int]] = []
    list(read_yolo(tmp_path, lambda done, of: told.append((done, of))))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert len(list(read_yolo(tmp_path, silent))) == 3
