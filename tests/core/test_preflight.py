import pytest

from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Image,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory, PutImage
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.preflight import FEW_BOXES, look_before_training
from deitdet_gui.core.project import Opened
from deitdet_gui.core.splits import Part, Split


def label(opened: Opened, pictures: int, boxes: int, category: int = 1) -> None:
    """Add ``pictures`` done pictures with ``boxes`` boxes each."""
    dataset = opened.document.dataset
    edits: list[Edit] = []
    image, box = dataset.new_image_id(), dataset.new_box_id()
    for _ in range(pictures):
        edits.append(PutImage(Image(image, f"{image}.png", 100, 80)))
        for _ in range(boxes):
            corners = (0, 0, 10, 10)
            edits.append(PutBox(Box(box, image, CategoryId(category), *corners)))
            box = BoxId(box + 1)
        edits.append(MarkImage(image, State.DONE if boxes else State.EMPTY))
        image = ImageId(image + 1)
    opened.document.do("Label", None, edits)


def split(opened: Opened, **parts: Part) -> None:
    Split({f"{name[1:]}.png": part for name, part in parts.items()}).write(opened.project.splits)


def test_a_good_project_has_neither_blocker_nor_warning(opened: Opened) -> None:
    label(opened, 10, FEW_BOXES)
    label(opened, 10, FEW_BOXES, category=2)
    sheet = look_before_training(opened)
    assert (sheet.blockers, sheet.warnings) == ([], [])
    assert (sheet.count("train"), sheet.count("val"), sheet.count("test")) == (16, 4, 0)
    assert sheet.used_line() == ("20 done and 0 empty pictures are used; 3 unlabelled are not.")
    assert [c.name for c in sheet.categories] == ["cat", "dog"]
    assert sum(c.train + c.val for c in sheet.categories) == 20 * FEW_BOXES
    assert not opened.project.splits.exists()


def test_categories_are_told_in_the_order_of_their_colours(opened: Opened) -> None:
    label(opened, 4, 1)
    dataset = opened.document.dataset
    first = dataset.categories.pop(CategoryId(1))
    dataset.categories[first.id] = first  # as undo of a deletion leaves it
    assert [c.name for c in look_before_training(opened).categories] == ["cat", "dog"]


def test_a_project_without_pictures_is_blocked(opened: Opened) -> None:
    opened.document.dataset.images.clear()
    (blocker,) = look_before_training(opened).blockers
    assert str(blocker).startswith("Pictures: the project has none")


def test_a_project_without_a_done_picture_is_blocked(opened: Opened) -> None:
    label(opened, 2, 1)
    marks: list[Edit] = [MarkImage(ImageId(4), None), MarkImage(ImageId(5), State.SKIPPED)]
    opened.document.do("Mark", None, marks)
    sheet = look_before_training(opened)
    (blocker,) = sheet.blockers
    assert "none is marked as done. 1 has boxes; Space on it says" in str(blocker)
    assert (blocker.severity, sheet.warnings) == ("error", [])
    assert sheet.used_line().endswith("3 unlabelled, 1 in progress, 1 skipped are not.")


def test_boxes_on_pictures_that_nobody_called_done_are_said_with_the_way_to_use_them(
    opened: Opened,
) -> None:
    label(opened, 10, FEW_BOXES)
    label(opened, 10, FEW_BOXES, category=2)
    images = list(opened.document.dataset.images)[-20:]
    half: list[Edit] = [MarkImage(image, None) for image in images[::2]]
    opened.document.do("Mark", None, half)
    assert not any("not used" in str(w) for w in look_before_training(opened).warnings)
    opened.document.do("Mark", None, [MarkImage(images[1], None)])
    first = str(look_before_training(opened).warnings[0])
    assert first.startswith("Pictures: most are not used. 11 have boxes; Space says of one that")
    rest: list[Edit] = [MarkImage(image, None) for image in images]
    opened.document.do("Mark", None, rest)
    (blocker,) = look_before_training(opened).blockers
    assert "none is marked as done. 20 have boxes; Space says of one that" in str(blocker)


def test_a_split_without_training_pictures_is_blocked(opened: Opened) -> None:
    label(opened, 1, 1)
    split(opened, _4="val")
    (blocker,) = look_before_training(opened).blockers
    assert "no picture is for training" in str(blocker)


def test_training_pictures_without_a_box_are_blocked(opened: Opened) -> None:
    label(opened, 2, 0)
    (blocker,) = look_before_training(opened).blockers
    assert "no picture for training has a box" in str(blocker)


def test_every_weak_spot_is_a_warning_with_its_category(opened: Opened) -> None:
    label(opened, 1, FEW_BOXES)
    label(opened, 1, 1, category=2)
    third = Category(CategoryId(3), "cow")
    opened.document.do("Name", None, [PutCategory(third)])
    edge = Box(opened.document.dataset.new_box_id(), ImageId(4), CategoryId(1), 90, 0, 120, 9)
    opened.document.do("Draw", None, [PutBox(edge)])
    split(opened, _4="train", _5="train")
    texts = [str(w) for w in look_before_training(opened).warnings]
    assert texts[0] == "dog: has only one box to learn from; 20 or more are better."
    assert texts[1].startswith("cow: has no box in the training pictures")
    assert texts[2].startswith("Split: no picture is for validation")
    assert texts[3].startswith("4.png: box")
    assert len(texts) == 4
    split(opened, _4="train", _5="val")
    texts = [str(w) for w in look_before_training(opened).warnings]
    assert "cat: has no box in the validation pictures" in texts[0]


def test_pictures_that_are_new_join_the_split_on_disk(opened: Opened) -> None:
    label(opened, 3, 1)
    split(opened, _4="train", _5="val")
    sheet = look_before_training(opened)
    assert (sheet.parts["4.png"], sheet.parts["5.png"]) == ("train", "val")
    assert set(sheet.parts) == {"4.png", "5.png", "6.png"}
    assert sheet.split.parts == sheet.parts


def test_a_damaged_split_is_said(opened: Opened) -> None:
    opened.project.splits.write_text("{")
    with pytest.raises(ReadError, match="damaged"):
        look_before_training(opened)


def test_rejections_change_nothing(opened: Opened) -> None:
    label(opened, 2, FEW_BOXES)
    before = look_before_training(opened)
    opened.document.dataset.rejections[ImageId(4)] = (Rejection(CategoryId(1), 0, 0, 1, 1),)
    assert look_before_training(opened) == before
