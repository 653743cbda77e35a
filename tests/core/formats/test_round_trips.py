"""Every writer against its reader: what comes back is what went out, as far as the format goes."""

import json
import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deitdet_gui.core.box import (
    ALL_FLAGS,
    CROWD,
    DIFFICULT,
    IGNORE,
    OCCLUDED,
    TRUNCATED,
    without_clash,
)
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.coco_flags import said
from deitdet_gui.core.dataset import Dataset, Image, ImageId, State
from deitdet_gui.core.formats import READERS, WRITERS, formats_of
from deitdet_gui.core.formats.destination import Destination
from deitdet_gui.core.formats.labelled import LabelledBox, LabelledPicture, Outgoing
from deitdet_gui.core.importing import ImportReport, plan_import

FORMATS = sorted(WRITERS)
IN_SHARES = ("label-studio", "yolo")
SAYS_ALL = ("coco", "cvat", "labelme")
SAYS = dict.fromkeys(SAYS_ALL, ALL_FLAGS) | {"voc": DIFFICULT | TRUNCATED | OCCLUDED}
PRECISION = {"createml": 1e-9, "label-studio": 2e-7, "yolo": 2e-7}  # pixels; the others are exact

# Anything but control characters and what parts a path; no hidden files, which no project lists.
letters = st.characters(blacklist_categories=("Cs", "Cc", "Cn"), blacklist_characters="/\\")
words = st.text(letters, min_size=1, max_size=8)
parts = words.filter(lambda part: part.strip() and not part.startswith("."))
file_names = st.builds(
    lambda folders, stem, suffix: "/".join([*folders, stem + suffix]),
    st.lists(parts, max_size=2),
    parts,
    st.sampled_from([".jpg", ".png", ".JPG"]),
)
flag_sets = st.integers(0, ALL_FLAGS).map(without_clash)
notes = st.just("") | st.text(letters, max_size=8) | st.just(' two  words, "ü" ')
coordinates = st.one_of(
    st.integers(-320, 6400).map(lambda n: n / 16),
    st.floats(-20, 420, allow_subnormal=False).map(lambda x: 0.0 if abs(x) < 1e-12 else x),
)


def alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def stem_alike(name: str) -> str:
    return alike(PurePosixPath(name).with_suffix("").as_posix())


@st.composite
def labelled_pictures(draw: st.DrawFn) -> list[LabelledPicture]:
    names = draw(st.lists(file_names, min_size=1, max_size=4, unique_by=stem_alike))
    categories = draw(
        st.lists(words.filter(str.strip), min_size=1, max_size=3, unique_by=str.strip)
    )
    pictures = []
    for name in names:
        boxes = []
        for _ in range(draw(st.integers(0, 3))):
            (x0, x1), (y0, y1) = (sorted(draw(st.tuples(*[coordinates] * 2))) for _ in "xy")
            category, corners = draw(st.sampled_from(categories)), (x0, y0, x1, y1)
            flags, note = draw(flag_sets), draw(notes)
            boxes.append(LabelledBox(category, corners, flags, note=note))
        size = draw(st.tuples(st.integers(1, 400), st.integers(1, 400)))
        pictures.append(LabelledPicture(name, name, *size, tuple(boxes)))
    return pictures


def as_coco(pictures: list[LabelledPicture]) -> bytes:
    names = categories_of(pictures)
    images, annotations = [], []
    for index, picture in enumerate(pictures, start=5):
        size = {"width": picture.width, "height": picture.height}
        images.append({"id": index, "file_name": picture.file_name, **size})
        for box in picture.boxes:
            x0, y0, x1, y1 = box.corners
            row = {"image_id": index, "category_id": names.index(box.category), "mine": "kept"}
            row |= {"bbox": [x0, y0, x1 - x0, y1 - y0], **said({}, box.flags, box.note)}
            annotations.append({"id": len(annotations) + 1, **row})
    listed = [{"id": n, "name": name} for n, name in enumerate(names)]
    return json.dumps({"images": images, "annotations": annotations, "categories": listed}).encode()


def categories_of(pictures: list[LabelledPicture]) -> list[str]:
    return sorted({box.category for picture in pictures for box in picture.boxes})


def write(
    file_format: str, pictures: list[LabelledPicture], place: Path, root: Path | None = None
) -> list[LabelledPicture | Finding]:
    names = [picture.file_name for picture in pictures]
    with Destination(place, root) as to:
        out = Outgoing(pictures, names, categories_of(pictures), to, coco=lambda: as_coco(pictures))
        items = list(WRITERS[file_format](out))
        to.finish(file_format)
    return items


def bring_back(
    file_format: str, pictures: list[LabelledPicture], place: Path
) -> tuple[Dataset, ImportReport]:
    images = [
        Image(ImageId(n), p.file_name, p.width, p.height) for n, p in enumerate(pictures, start=1)
    ]
    dataset = Dataset({image.id: image for image in images})
    edits, report = plan_import(dataset, READERS[file_format](place, lambda a, b: None), State.DONE)
    for edit in edits:
        edit.apply(dataset)
    return dataset, report


def expected(file_format: str, picture: LabelledPicture) -> Iterator[LabelledBox]:
    """What the format can carry of a picture's boxes."""
    for box in picture.boxes:
        says = SAYS.get(file_format, 0)
        areas, flags = box.flags & ~says & (CROWD | IGNORE), box.flags & says
        if areas and file_format != "voc":
            continue
        note = box.note if file_format in SAYS_ALL else ""
        x0, y0, x1, y1 = box.corners
        if file_format in IN_SHARES:
            x0, y0 = max(x0, 0), max(y0, 0)
            x1, y1 = min(x1, picture.width), min(y1, picture.height)
            if x1 <= x0 or y1 <= y0:
                continue
        if file_format == "coco":  # the width is what the file holds
            x1, y1 = x0 + (x1 - x0), y0 + (y1 - y0)
        name = box.category.strip() if file_format == "voc" else box.category
        flags |= DIFFICULT if areas else 0
        yield replace(box, category=name, corners=(x0, y0, x1, y1), flags=flags, note=note)


def check_round_trip(file_format: str, pictures: list[LabelledPicture], place: Path) -> None:
    dataset, report = bring_back(file_format, pictures, place)
    assert report.left_out == []
    assert report.pictures == len(pictures)
    names = {i: category.name for i, category in dataset.categories.items()}
    for image, picture in zip(dataset.images.values(), pictures, strict=True):
        wanted = list(expected(file_format, picture))
        boxes = dataset.boxes_of(image.id)
        assert [names[box.category] for box in boxes] == [box.category for box in wanted]
        assert [(b.flags, b.note) for b in boxes] == [(b.flags, b.note) for b in wanted]
        for box, one in zip(boxes, wanted, strict=True):
            near = PRECISION.get(file_format, 0)
            assert box.corners == pytest.approx(one.corners, rel=0, abs=near)
        assert dataset.marks[image.id] == (State.DONE if wanted else State.EMPTY)


def test_what_a_format_cannot_say_is_in_the_report(tmp_path: Path) -> None:
    flags = (TRUNCATED | OCCLUDED, CROWD, IGNORE, DIFFICULT, 0)
    boxes = tuple(replace(BOX, flags=bits, note="" if bits else "why") for bits in flags)
    picture = LabelledPicture("a.png", "a.png", 64, 48, boxes)
    told = {}
    for file_format in FORMATS:
        items = write(file_format, [picture], tmp_path / file_format)
        item = next(item for item in items if isinstance(item, LabelledPicture))
        told[file_format] = [*item.faults, *(box.changed for box in item.boxes if box.changed)]
    voc, yolo = told.pop("voc"), told.pop("yolo")
    assert voc == ["a crowd or an ignore region went out as a difficult object"] * 2 + [
        "this format does not keep: note"
    ]
    assert yolo == [
        "a cell box is a crowd, which this format cannot say",
        "a cell box is an ignore region, which this format cannot say",
        "this format does not keep: truncated, occluded",
        "this format does not keep: difficult",
        "this format does not keep: note",
    ]
    assert told == {"createml": yolo, "label-studio": yolo, **{key: [] for key in SAYS_ALL}}


each_format = pytest.mark.parametrize("file_format", FORMATS)


@each_format
@settings(max_examples=30, deadline=None)
@given(pictures=labelled_pictures())
def test_what_goes_out_comes_back(file_format: str, pictures: list[LabelledPicture]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "out"
        items = write(file_format, pictures, place)
        written = [item for item in items if isinstance(item, LabelledPicture)]
        for picture, item in zip(pictures, written, strict=True):
            kept = len(list(expected(file_format, picture)))
            assert (len(item.boxes), len(item.faults)) == (kept, len(picture.boxes) - kept)
        check_round_trip(file_format, pictures, place)


BOX = LabelledBox("cell", (1.5, 2, 30.25, 40))
ODD_NAMES = [
    "a b/c d.jpg", "ä/日本語 😀.png", "1.jpg", "sub/1.jpg", "train/1.jpg", "images/1.jpg",
    "images/train/1.jpg", "labels/2.jpg", "classes.jpg", "train.jpg", "readme.png", "v1.2.jpg",
    "#%&'+?.jpg", "Annotations/3.jpg", " lead.jpg", "x.tar.gz.png", "-dash.jpg", "a&b<c>.jpg",
]  # fmt: skip


@each_format
def test_odd_names_come_back(file_format: str, tmp_path: Path) -> None:
    pictures = [
        LabelledPicture(name, name, 64, 50, (replace(BOX, corners=(n, 2, 40, 41)),))
        for n, name in enumerate(ODD_NAMES)
    ]
    write(file_format, pictures, tmp_path / "out")
    check_round_trip(file_format, pictures, tmp_path / "out")
    assert formats_of(tmp_path / "out") == [file_format]


def pair(*names: str) -> list[LabelledPicture]:
    return [
        LabelledPicture(name, name, 64, 50, (replace(BOX, corners=(n, 2, 40, 41)),))
        for n, name in enumerate(names)
    ]


SAME_STEMS = [
    ("a.jpg", "a.png"),
    ("x/a.jpg", "x/A.jpg"),
    ("é.jpg", "é.png"),
    ("a.jpg", "a.jpg.png"),
]


@pytest.mark.parametrize("names", SAME_STEMS)
@pytest.mark.parametrize("file_format", [name for name in FORMATS if name != "yolo"])
def test_pictures_of_one_stem_keep_their_own_boxes(
    file_format: str, names: tuple[str, ...], tmp_path: Path
) -> None:
    write(file_format, pair(*names), tmp_path / "out")
    check_round_trip(file_format, pair(*names), tmp_path / "out")


def test_yolo_cannot_tell_pictures_of_one_stem_apart_and_says_so(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.png"):
        (tmp_path / name).write_bytes(b"pixels")
    pictures = pair("a.jpg", "a.png")
    items = write("yolo", pictures, tmp_path / "out", root=tmp_path)
    (finding,) = [i for i in items if isinstance(i, Finding) and i.severity == "warning"]
    assert finding.where == "a.png"
    assert "rename one of them" in finding.text
    dataset, _ = bring_back("yolo", pictures, tmp_path / "out")
    assert [box.corners for box in dataset.boxes_of(ImageId(1))] == [(0, 2, 40, 41)]
    assert dataset.boxes_of(ImageId(2)) == []


@each_format
def test_pictures_are_copied_where_the_format_looks_for_them(
    file_format: str, tmp_path: Path
) -> None:
    names = ["a b/1.jpg", "c/1.jpg"]
    for name in names:
        (tmp_path / "pictures" / name).parent.mkdir(parents=True)
        (tmp_path / "pictures" / name).write_bytes(name.encode())
    pictures = pair(*names, "gone.jpg")
    items = write(file_format, pictures, tmp_path / "out", root=tmp_path / "pictures")
    copies = {p.read_bytes().decode() for p in (tmp_path / "out").rglob("*.jpg")}
    assert copies == set(names)
    assert any(isinstance(i, Finding) and i.where == "gone.jpg" for i in items)
    check_round_trip(file_format, pictures, tmp_path / "out")


@each_format
def test_a_name_too_long_for_a_label_file_is_said(file_format: str, tmp_path: Path) -> None:
    pictures = pair("x" * 251 + ".jpg", "b.jpg")
    items = write(file_format, pictures, tmp_path / "out")
    said = [i for i in items if isinstance(i, Finding) and "255 bytes" in i.text]
    assert len(said) == (file_format == "labelme")
