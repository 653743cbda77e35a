import json
from dataclasses import replace
from pathlib import Path

import pytest

from deitdet_gui.core.box import CROWD
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Dataset, Image, ImageId, State
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.formats.labelled import LabelledBox, LabelledPicture
from deitdet_gui.core.importing import (
    ImportReport,
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
DOG = LabelledBox("dog", (5, 5, 9.5, 9), flags=CROWD)


def test_boxes_and_categories_come_in(tmp_path: Path) -> None:
    dataset = project("a.jpg")
    report = bring_in(dataset, labelled("a.jpg", CAT, DOG, CAT))
    assert [c.name for c in dataset.categories.values()] == ["cat", "dog"]
    assert (report.pictures, report.boxes, report.categories) == (1, 3, ["cat", "dog"])
    assert [(b.category, b.corners, b.crowd) for b in dataset.boxes.values()] == [
        (1, CAT.corners, False), (2, DOG.corners, True), (1, CAT.corners, False),
    ]  # fmt: skip
    assert report.lines() == [
        "1 picture and 3 boxes were found.",
        "1 picture, 3 boxes came in.",
        "New categories: cat, dog.",
    ]


def test_importing_twice_changes_nothing() -> None:
    dataset = project("a.jpg", "b.jpg")
    pictures = [labelled("a.jpg", CAT, DOG, CAT), labelled("b.jpg")]
    bring_in(dataset, *pictures, state=State.DONE)
    edits, report = plan_import(dataset, pictures, State.DONE)
    assert edits == []
    assert (report.boxes, report.already_there) == (0, 3)
    assert "3 boxes were there already" in report.lines()[2]


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
        assert "its box was not imported" in str(report.left_out[0])
        assert "left out:" in report.lines()[-2]


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
        "x.xml: cat box (11, 11, 10, 40) has no area",
        "x.xml: cat box (90, 10, 120, 40) reaches past the edge (100 x 80)",
    ]
    assert [str(f) for f in report.left_out] == [
        "x.xml: cat box with impossible corners (10, 11, 5, 40)",
        "x.xml: cat box with impossible corners (nan, 10, 5, 40)",
    ]
    assert "2 things deserve a look:" in report.lines()


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


def test_a_picture_is_found_by_its_whole_name_where_a_sub_folder_has_the_same() -> None:
    dataset = project("1.jpg", "a/1.jpg")
    report = bring_in(dataset, labelled("1.jpg", CAT), labelled("a/1.jpg", DOG))
    assert [box.image for box in dataset.boxes.values()] == [1, 2]
    assert report.left_out == []


def test_a_whole_name_wins_over_another_picture_that_ends_alike() -> None:
    dataset = project("1.jpg", "sub/1.jpg", "sub/2.jpg")
    report = bring_in(dataset, labelled("images/train/1.jpg", CAT), labelled("train/sub/1", DOG))
    assert [box.image for box in dataset.boxes.values()] == [1, 2]
    assert report.left_out == []


def test_two_labelled_pictures_do_not_share_one_of_the_project() -> None:
    dataset = project("1.jpg")
    report = bring_in(dataset, labelled("a/1.jpg", CAT), labelled("b/1.jpg", DOG))
    assert len(dataset.boxes) == 1
    assert "fits 1.jpg, as does 'a/1.jpg'" in str(report.left_out[0])


def test_shares_of_the_picture_become_pixels() -> None:
    dataset = project("a.jpg")
    box = LabelledBox("cat", (0.1, 0.25, 1 / 3, 0.5))
    bring_in(dataset, replace(labelled("a.jpg", box), is_relative=True))
    (found,) = dataset.boxes.values()
    assert found.corners == pytest.approx((10, 20, 100 / 3, 40), abs=1e-12)


def test_shares_of_a_picture_of_unknown_size_are_left_out() -> None:
    dataset = Dataset({ImageId(1): Image(ImageId(1), "a.jpg", 0, 0)})
    report = bring_in(dataset, replace(labelled("a.jpg", CAT), is_relative=True))
    assert "whose size is not known" in str(report.left_out[0])


def test_a_picture_that_lost_a_label_is_not_called_done() -> None:
    dataset = project("a.jpg", "b.jpg", "c.jpg")
    pictures = [
        replace(labelled("a.jpg", CAT), faults=("line 2 has 3 columns",)),
        labelled("b.jpg", LabelledBox("cat", (9, 9, 5, 5))),
        labelled("c.jpg", CAT),
    ]
    report = bring_in(dataset, *pictures, state=State.DONE)
    assert dataset.marks == {3: State.DONE}
    assert (report.unsure, len(report.left_out)) == (2, 2)
    assert any("were not marked" in line for line in report.lines())


def test_what_was_changed_on_the_way_is_counted() -> None:
    boxes = [replace(CAT, changed="an outline came in as the box around it"), CAT, DOG]
    report = bring_in(project("a.jpg"), labelled("a.jpg", *boxes))
    assert "Once: an outline came in as the box around it." in report.lines()


def test_a_report_adds_up() -> None:
    dataset = project("a.jpg")
    bad = LabelledBox("cat", (9, 9, 5, 5))
    pictures = [
        replace(labelled("a.jpg", CAT, CAT, DOG, bad), faults=("line 2",)),
        labelled("zzz.jpg", CAT),
    ]
    report = bring_in(dataset, *pictures, labelled("a.jpg", CAT))
    assert (report.pictures_in, report.boxes_in) == (3, 7)
    assert (report.pictures, report.boxes, report.already_there) == (2, 3, 1)
    assert len(report.left_out) == 3  # the bad one, line 2, and zzz.jpg with its one box


def test_a_report_is_saved_as_text_or_as_json(tmp_path: Path) -> None:
    report = bring_in(project("a.jpg"), labelled("a.jpg", CAT), labelled("zzz \udcff.jpg", CAT))
    report.save(tmp_path / "report.txt")
    report.save(tmp_path / "report.json")
    assert (tmp_path / "report.txt").read_text("utf-8").splitlines()[1].startswith("1 picture, 1")
    row = json.loads((tmp_path / "report.json").read_bytes())
    assert (row["images"], row["boxes"], len(row["left_out"])) == (1, 1, 1)
    with pytest.raises(UserError, match="is a folder"):
        report.save(tmp_path)


def test_a_long_report_can_be_told_in_short() -> None:
    pictures = [labelled(f"{n}.jpg") for n in range(30)]
    lines = bring_in(project("a.jpg"), *pictures).lines(at_most=20)
    assert lines[2] == "30 things were left out:"
    assert lines[-1] == "  and 10 more"
    assert len(lines) == 24


def test_twenty_thousand_boxes_of_one_picture_come_in_one_by_one() -> None:
    dataset = project("a.jpg")
    box = LabelledBox("cat", (0, 0, 9, 9))
    pictures = (labelled("a.jpg", replace(box, corners=(0, 0, 9, n / 1e3))) for n in range(20_000))
    _, report = plan_import(dataset, pictures, State.DONE)  # minutes, if each looked at all others
    assert report.boxes == 20_000


@pytest.mark.parametrize("name", ["", "  ", "x" * 301, "\ud800"])
def test_a_category_needs_a_name(name: str) -> None:
    dataset = project("a.jpg")
    report = bring_in(dataset, labelled("a.jpg", replace(CAT, category=name)), state=State.DONE)
    assert (dataset.categories, dataset.boxes, dataset.marks) == ({}, {}, {})
    assert "a box has " in report.left_out[0].text


@pytest.mark.parametrize("start", [10.2345675, 10.0000005, 10.0004995, 10.0005])
def test_a_box_that_changed_by_a_hair_on_its_way_is_there_already(start: float) -> None:
    dataset = project("a.jpg")
    for moved in (0, 1e-8, -1e-8):
        box = LabelledBox("cat", (start + moved, start - moved, 50.5 + moved, 60.25 - moved))
        report = bring_in(dataset, labelled("a.jpg", box))
    assert (report.boxes, report.already_there, len(dataset.boxes)) == (0, 1, 1)
