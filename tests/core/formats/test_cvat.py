from pathlib import Path

import pytest

from deitdet_gui.core.box import CROWD, IGNORE, OCCLUDED
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.formats.cvat import read_cvat
from deitdet_gui.core.formats.labelled import silent
from tests.core.formats.reading import lay, only, read

FILE = """<?xml version="1.0" encoding="utf-8"?>
<annotations><version>1.1</version><meta><task><id>7</id><size>2</size></task></meta>
{}
</annotations>"""
IMAGE = '<image id="0" name="sub/a.jpg" width="100" height="80">{}</image>'
BOX = '<box label="cat" xtl="10.00" ytl="5.5" xbr="30" ybr="40" occluded="0"{}></box>'


def cvat(folder: Path, *shapes: str) -> Path:
    return lay(folder, {"annotations.xml": FILE.format(IMAGE.format("".join(shapes)))})


@pytest.mark.parametrize(
    ("shape", "corners"),
    [
        (BOX.format(""), (10, 5.5, 30, 40)),
        (BOX.format(' rotation="90"'), (2.75, 12.75, 37.25, 32.75)),
        ('<polygon label="cat" points="1,9;5.5,2;7,4"/>', (1, 2, 7, 9)),
        ('<ellipse label="cat" cx="50" cy="40" rx="20" ry="10"/>', (30, 30, 70, 50)),
        ('<mask label="cat" rle="5, 1, 3, 2, 1" left="10" top="20" width="4" height="3"/>',
         (11, 21, 13, 23)),
    ],
)  # fmt: skip
def test_shapes_come_in_as_boxes(tmp_path: Path, shape: str, corners: tuple[float, ...]) -> None:
    picture = only("cvat", cvat(tmp_path, shape, '<tag label="blurred"/>'))
    assert picture.faults == ()
    assert (picture.file_name, picture.width, picture.height) == ("sub/a.jpg", 100, 80)
    assert picture.boxes[0].corners == pytest.approx(corners)
    assert bool(picture.boxes[0].changed) == (shape != BOX.format(""))


def test_flags_and_notes_are_attributes_but_for_occluded(tmp_path: Path) -> None:
    def with_(*rows: str) -> str:
        inner = "".join(f"<attribute name={row}</attribute>" for row in rows)
        return BOX.replace("></box>", f">{inner}</box>")

    shapes = (
        with_('"is_crowd">true').format(""),
        BOX.format("").replace('occluded="0"', 'occluded="1"'),
        BOX.format(""),
        with_('"is_crowd">true', '"ignore">True ', '"difficult">false', '"note">why').format(""),
    )
    boxes = only("cvat", cvat(tmp_path, *shapes)).boxes
    assert [box.flags for box in boxes] == [CROWD, OCCLUDED, 0, IGNORE]
    assert boxes[3].note == "why"


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ('<points label="cat" points="1,2"/>', "<points> (cat) is no box"),
        ('<box xtl="1" ytl="2" xbr="3" ybr="4"/>', "<box> has no label"),
        ('<box label="cat" xtl="1" ytl="2" xbr="3"/>', "None is no number"),
        ('<box label="cat" xtl="1,5" ytl="2" xbr="3" ybr="4"/>', "'1,5' is no number"),
        ('<polygon label="cat" points=""/>', "has no points"),
        ('<polygon label="cat" points="1;2"/>', "<polygon> (cat)"),
        ('<mask label="cat" rle="9" left="0" top="0" width="3" height="3"/>', "an empty mask"),
        ('<mask label="cat" rle="0,9" left="0" top="0" width="0" height="3"/>', "a mask that"),
        ('<mask label="cat" rle="0,-9" left="0" top="0" width="3" height="3"/>', "a mask that"),
        ('<mask label="cat" rle="0,99999999999" left="0" top="0" width="3" height="3"/>', "a mask"),
    ],
)
def test_a_shape_that_is_no_box_is_named(tmp_path: Path, shape: str, words: str) -> None:
    picture = only("cvat", cvat(tmp_path, shape, BOX.format("")))
    assert len(picture.boxes) == 1
    assert words in picture.faults[0]


def test_tracks_of_a_video_are_left_out_with_a_word_of_advice(tmp_path: Path) -> None:
    track = '<track id="0" label="car"><box frame="0"/><box frame="1"/></track>'
    _, (finding,) = read("cvat", lay(tmp_path, {"a.xml": FILE.format(track)}))
    assert str(finding) == (
        "a.xml: a track of 'car' over 2 frames of a video was left out; "
        "export the task as CVAT for images"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<annotation/>", "it has <annotation>"),
        ('<!DOCTYPE a [<!ENTITY l "x">]><annotations>&l;</annotations>', "DTD"),
    ],
)
def test_a_file_of_something_else_is_said(tmp_path: Path, text: str, words: str) -> None:
    _, (finding,) = read("cvat", lay(tmp_path, {"a.xml": text}))
    assert words in finding.text
    with pytest.raises(ReadError, match="is not CVAT"):
        list(read_cvat(lay(tmp_path, {"b.xml": "<x/>"}) / "b.xml", silent))


def test_what_came_before_damage_comes_in(tmp_path: Path) -> None:
    text = FILE.format(IMAGE.format(BOX.format("")))
    lay(tmp_path, {"a.xml": text[: text.index("</annotations>")] + "<image"})
    (picture,), (finding,) = read("cvat", tmp_path)
    assert len(picture.boxes) == 1
    assert "could not be read" in finding.text
    nameless = FILE.format('<image id="3"/>')
    assert "image '3' has no name" in read("cvat", lay(tmp_path, {"a.xml": nameless}))[1][0].text
