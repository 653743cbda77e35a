"""labelme, CreateML and Label Studio, as those programs write them."""

import itertools
from pathlib import Path
from typing import Any

import pytest

from deitdet_gui.core.box import DIFFICULT, IGNORE
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats import READERS
from deitdet_gui.core.formats.labelled import silent
from tests.core.formats.reading import lay, only, read


def labelme(*shapes: Any, name: object = "a.jpg") -> dict[str, Any]:
    return {
        "version": "5.0.1",
        "flags": {},
        "shapes": list(shapes),
        "imagePath": name,
        "imageData": None,
        "imageHeight": 80,
        "imageWidth": 100,
    }


def shape(kind: str, *points: Any, label: object = "cat", **more: Any) -> dict[str, Any]:
    return {"label": label, "points": list(points), "shape_type": kind, **more}


@pytest.mark.parametrize(
    ("kind", "points", "corners"),
    [
        ("rectangle", ([30, 40], [10, 5]), (10, 5, 30, 40)),
        ("polygon", ([1, 9], [5, 2], [7.5, 4]), (1, 2, 7.5, 9)),
        ("circle", ([50, 40], [53, 44]), (45, 35, 55, 45)),
        ("mask", ([10, 20], [19, 29]), (10, 20, 20, 30)),
        ("rotation", ([5, 0], [10, 5], [5, 10], [0, 5]), (0, 0, 10, 10)),
        ("oriented_rectangle", ([5, 0], [10, 5], [5, 10], [0, 5]), (0, 0, 10, 10)),
    ],
)
def test_labelme_shapes_come_in_as_boxes(
    tmp_path: Path, kind: str, points: tuple[Any, ...], corners: tuple[float, ...]
) -> None:
    one = shape(kind, *points, mask="iVBORw0KGgo=" if kind == "mask" else None)
    picture = only("labelme", lay(tmp_path, {"sub/a.json": labelme(one)}))
    assert (picture.file_name, picture.width, picture.height) == ("sub/a.jpg", 100, 80)
    (box,) = picture.boxes
    assert box.corners == pytest.approx(corners)
    assert bool(box.changed) == (kind != "rectangle")


@pytest.mark.parametrize(
    ("more", "flags"),
    [
        ({"flags": {"difficult": True, "occluded": 1, "mine": True}}, DIFFICULT),
        ({"difficult": True, "flags": {}}, DIFFICULT),  # as X-AnyLabeling has it
        ({"difficult": False, "flags": {"crowd": True, "ignore": True}}, IGNORE),
        ({"flags": None, "description": None}, 0),
    ],
)
def test_flags_of_labelme_shapes(tmp_path: Path, more: dict[str, Any], flags: int) -> None:
    one = shape("rectangle", [1, 2], [3, 4], **{"description": "why", **more})
    (box,) = only("labelme", lay(tmp_path, {"sub/a.json": labelme(one)})).boxes
    assert (box.flags, box.note) == (flags, "" if "description" in more else "why")


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (shape("point", [1, 2]), "shapes[0] (cat) is a point of 1 points, not a box"),
        (shape("linestrip", [1, 2], [3, 4]), "is a linestrip"),
        (shape("circle", [1, 2]), "is a circle of 1 points"),
        (shape("rectangle"), "has no points"),
        (shape("rectangle", [1, 2], [3]), "has no list of points"),
        (shape("rectangle", [1, 2], [True, 4]), "True is no number"),
        (shape("rectangle", [1, 2], [float("nan"), 4]), "nan is no finite number"),
        (shape("rectangle", [1, 2], [10**400, 4]), "a number of over 40 digits is no number"),
        (shape("rectangle", [1, 2], [3, 4], label=""), "has no label"),
        (shape("rectangle", [1, 2], [3, 4], label=7), "has no label"),
        (7, "is 7, not an object"),
        ({"label": "cat"}, "has no list of points"),
    ],
)
def test_a_labelme_shape_that_is_no_box_is_named(tmp_path: Path, bad: Any, words: str) -> None:
    good = shape("rectangle", [1, 2], [3, 4])
    picture = only("labelme", lay(tmp_path, {"a.json": labelme(bad, good)}))
    assert len(picture.boxes) == 1
    assert words in picture.faults[0]


@pytest.mark.parametrize(
    ("name", "found"),
    [("..\\images\\a.jpg", "images/a.jpg"), ("", "sub/a"), (None, "sub/a"), (5, "sub/a")],
)
def test_a_labelme_picture_may_lie_elsewhere_or_have_no_name(
    tmp_path: Path, name: object, found: str
) -> None:
    lay(tmp_path, {"sub/a.json": labelme(name=name), "package-lock.json": {"shapes": 3}})
    (picture,), (finding,) = read("labelme", tmp_path)
    assert picture.file_name == found
    assert "no shapes" in finding.text


def test_hidden_copies_are_not_read_twice(tmp_path: Path) -> None:
    lay(tmp_path, {"a.json": labelme(), ".ipynb_checkpoints/a.json": labelme()})
    assert only("labelme", tmp_path).file_name == "a.jpg"


def test_createml_counts_from_the_centre(tmp_path: Path) -> None:
    place = {"x": 20, "y": 30, "width": 10, "height": 4.5}
    rows = [
        {"image": "sub/a.jpg", "annotations": [{"label": "cat", "coordinates": place}]},
        {"imagefilename": "b.jpg", "annotation": []},
        {"image": "", "annotations": []},
        {"image": "c.jpg", "annotations": 5},
        7,
    ]
    pictures, findings = read("createml", lay(tmp_path, {"x.json": rows}))
    assert [picture.file_name for picture in pictures] == ["sub/a.jpg", "b.jpg"]
    assert pictures[0].boxes[0].corners == (15, 27.75, 25, 32.25)
    assert [str(finding) for finding in findings] == [
        "x.json: [2]: has no image",
        "x.json: [3]: has no annotations",
        "x.json: [4]: is 7, not an object",
    ]


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ({"label": "cat"}, "(cat) has no coordinates"),
        ({"label": "cat", "coordinates": {"x": 1, "y": 2, "width": 3}}, "None is no number"),
        ({"label": "cat", "coordinates": {"x": "1,5"}}, "'1,5' is no number"),
        ({"coordinates": {}}, "has no label"),
        (None, "has no label"),
    ],
)
def test_a_createml_box_that_is_none_is_named(tmp_path: Path, bad: Any, words: str) -> None:
    rows = [{"image": "a.jpg", "annotations": [bad]}]
    assert words in only("createml", lay(tmp_path, {"x.json": rows})).faults[0]


@pytest.mark.parametrize("file_format", ["createml", "label-studio", "coco"])
@pytest.mark.parametrize(("text", "words"), [("7", "it"), ("[", "line 1"), ("\xff", "not JSON"),
                                             ('"' + "9" * 5000, "not JSON"), ("9" * 5000, "4300"),
                                             ("[" * 100_000, "nested too deeply")])  # fmt: skip
def test_a_file_of_something_else_is_refused(
    tmp_path: Path, file_format: str, text: str, words: str
) -> None:
    (tmp_path / "x.json").write_text(text, "utf-8")
    with pytest.raises(ReadError, match=words):
        list(READERS[file_format](tmp_path / "x.json", silent))


def region(kind: str, size: tuple[int, int] = (200, 100), **value: Any) -> dict[str, Any]:
    width, height = size
    value[kind] = value.pop("labels", ["cat"])
    return {"type": kind, "original_width": width, "original_height": height, "value": value}


def task(*results: Any, image: str = "/data/upload/3/0a1b2c3d-my%20cat.jpg") -> dict[str, Any]:
    return {"id": 1, "data": {"image": image}, "annotations": [{"id": 2, "result": list(results)}]}


def brush(mask: list[list[int]]) -> list[int]:
    """Runs of single values, as Label Studio packs them: lengths take 1, 3, 4 or 8 bits."""
    values = [v for row in mask for one in row for v in (one, one, one, 255 * one)]
    bits = f"{len(values):032b}{7:05b}{0:04b}{2:04b}{3:04b}{7:04b}"
    for value, run in itertools.groupby(values):
        length = len(list(run))
        for start in range(0, length, 256):
            bits += f"1{3:02b}{min(256, length - start) - 1:08b}{value:08b}"
    bits += "0" * (-len(bits) % 8)
    return [int(bits[n : n + 8], 2) for n in range(0, len(bits), 8)]


RECTANGLE = region("rectanglelabels", x=10, y=20, width=30, height=40)
TURNED = region("rectanglelabels", x=50, y=50, width=10, height=10, rotation=90)
POLYGON = region("polygonlabels", points=[[1, 2], [3, 4], [2, 9]])
ELLIPSE = region("ellipselabels", x=50, y=50, radiusX=10, radiusY=5, rotation=90)
BRUSH = region("brushlabels", (4, 3), rle=brush([[0, 0, 0, 0], [0, 1, 1, 0], [0, 0, 1, 0]]))


@pytest.mark.parametrize(
    ("result", "corners"),
    [
        (RECTANGLE, (20, 20, 80, 60)),
        (TURNED, (90, 50, 100, 70)),
        (POLYGON, (2, 2, 6, 9)),
        (ELLIPSE, (95, 30, 105, 70)),
        (BRUSH, (1, 1, 3, 3)),
    ],
)
def test_label_studio_counts_in_hundredths(
    tmp_path: Path, result: dict[str, Any], corners: tuple[float, ...]
) -> None:
    picture = only("label-studio", lay(tmp_path, {"x.json": [task(result)]}))
    assert picture.faults == ()
    width, height = result["original_width"], result["original_height"]
    assert (picture.file_name, picture.width, picture.height) == ("my cat.jpg", width, height)
    (box,) = picture.boxes
    x0, y0, x1, y1 = box.corners
    assert (x0 * width, y0 * height, x1 * width, y1 * height) == pytest.approx(corners)


@pytest.mark.parametrize(
    ("image", "name"),
    [
        ("/data/local-files/?d=set%201/%E9%BE%8D.jpg", "set 1/龍.jpg"),
        ("https://host/x/a%20b.jpg?signature=1", "https:/host/x/a b.jpg"),
        ("s3://bucket/x/a.jpg", "s3:/bucket/x/a.jpg"),
        ("pics/100%25.jpg", "pics/100%25.jpg"),
        ("data/upload/1/a.jpg", "a.jpg"),
    ],
)
def test_label_studio_pictures_have_their_own_names(tmp_path: Path, image: str, name: str) -> None:
    assert only("label-studio", lay(tmp_path, {"x.json": [task(image=image)]})).file_name == name


def test_label_studio_tasks_come_in_many_shapes(tmp_path: Path) -> None:
    one = region("rectanglelabels", x=0, y=0, width=50, height=50)
    apart = [
        {"id": "r", "type": "rectangle", "value": {"x": 0, "y": 0, "width": 5, "height": 5}},
        {"id": "r", "type": "labels", "value": {"labels": ["dog"]}},
        {"type": "choices", "value": {"choices": ["good"]}},
    ]
    short = {"x": 0, "y": 0, "width": 5, "height": 5, "rectanglelabels": ["dog", "pet"]}
    both = task(one)
    both["annotations"] = [{"result": [one, one]}, {"result": [one], "ground_truth": True},
                           {"result": [], "was_cancelled": True}]  # fmt: skip
    rows = [
        task(*apart, image="a.jpg"),
        {"image": "b.jpg", "label": [short], "annotator": 1, "id": 7},
        both,
        {"data": {"picture": "c.png", "note": "hello"}, "predictions": [{"result": [one]}]},
        {"data": {"image": "d.jpg"}, "completions": [{"result": [one]}]},
        {"data": {"image": ""}},
        3,
    ]
    pictures, findings = read("label-studio", lay(tmp_path, {"x.json": rows}))
    assert [[box.category for box in picture.boxes] for picture in pictures] == [
        ["dog"], ["dog", "pet"], ["cat"], [], ["cat"],
    ]  # fmt: skip
    assert pictures[2].faults == ("1 other people's annotations were left out",)
    assert pictures[3].file_name == "c.png"
    assert [finding.text for finding in findings] == ["names no picture", "is 3, not an object"]


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (region("keypointlabels", x=1, y=2, width=1), "has no label"),
        (region("rectanglelabels", x=1, y=2, width=None), "None is no number"),
        (region("rectanglelabels", x=1, y=2, width=3, height=4, labels=[]), "has no label"),
        (region("polygonlabels", points=[[1]]), "result[0]"),
        (region("polygonlabels", points=5), "result[0]"),
        (region("brushlabels", rle=[1, 2, 3]), "brush mask that ends too early"),
        (region("brushlabels", rle=["a"]), "brush mask that cannot be read"),
        (region("brushlabels", (2, 2), rle=brush([[0, 0], [0, 0]])), "an empty mask"),
        (region("brushlabels", (9, 2), rle=brush([[0, 1], [0, 0]])), "of another size"),
        (region("brushlabels", (2**31 - 1, 2**31 - 1), rle=[255] * 20), "of another size"),
    ],
)
def test_a_label_studio_region_that_is_no_box_is_named(
    tmp_path: Path, bad: Any, words: str
) -> None:
    picture = only("label-studio", lay(tmp_path, {"x.json": [task(bad)]}))
    assert picture.boxes == ()
    assert words in picture.faults[0]
