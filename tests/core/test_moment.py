from deitdet_gui.core.box import Box, BoxId
from deitdet_gui.core.dataset import Category, CategoryId, Dataset, Image, ImageId, State
from deitdet_gui.core.moment import Moment

IMAGE = Image(ImageId(1), "a.png", 64, 48)


def box(number: int, x1: float, note: str = "") -> Box:
    return Box(BoxId(number), IMAGE.id, CategoryId(1), 0, 0, x1, 1, note=note)


def made() -> Dataset:
    dataset = Dataset({IMAGE.id: IMAGE}, {CategoryId(1): Category(CategoryId(1), "cell")})
    dataset.put_box(box(1, 1, "odd"))
    dataset.marks = {IMAGE.id: State.DONE}
    dataset.category_order, dataset.category_colours = (CategoryId(1),), {CategoryId(1): "#123456"}
    return dataset


def test_a_moment_stays_as_it_was_while_edits_go_on() -> None:
    dataset, as_it_was = made(), made()
    moment = Moment.of(dataset)
    dataset.put_box(box(1, 9))
    dataset.put_box(box(2, 1))
    dataset.marks.clear()
    dataset.category_colours.clear()
    dataset.pop_image(IMAGE.id)
    dataset.pop_category(CategoryId(1))
    assert moment.dataset == as_it_was
    assert moment.columns.notes == {1: "odd"}
    assert moment.images == (IMAGE,)


def test_boxes_that_are_gone_are_in_no_moment() -> None:
    dataset = made()
    dataset.put_box(box(2, 5, "also odd"))
    dataset.pop_box(BoxId(1))
    moment = Moment.of(dataset)
    assert dict(moment.dataset.boxes) == {2: box(2, 5, "also odd")}
    assert moment.columns.notes == {2: "also odd"}
