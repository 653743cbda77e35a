import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.box import ALL_FLAGS, CROWD, IGNORE
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import (
    Edit,
    MarkImage,
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveCategory,
    RemoveImage,
    SetRejections,
    from_json,
    image_of,
    to_json,
)

ids = st.integers(0, 4)
numbers = st.floats(-1e6, 1e6)
names = st.text(min_size=1)
corners = st.tuples(numbers, numbers, numbers, numbers).map(
    lambda c: (min(c[0], c[2]), min(c[1], c[3]), max(c[0], c[2]), max(c[1], c[3]))
)
flags = st.integers(0, ALL_FLAGS).filter(lambda f: f & (CROWD | IGNORE) != CROWD | IGNORE)
boxes = st.builds(Box.of, ids, ids, ids, corners, flags, st.text(max_size=3))
rejections = st.builds(lambda c, r: Rejection(c, *r), ids, corners)
edits = st.one_of(
    st.builds(PutBox, boxes),
    st.builds(RemoveBox, ids),
    st.builds(PutCategory, st.builds(Category, ids, names)),
    st.builds(RemoveCategory, ids),
    st.builds(PutImage, st.builds(Image, ids, names, st.integers(0), st.integers(0))),
    st.builds(RemoveImage, ids),
    st.builds(MarkImage, ids, st.none() | st.sampled_from(State)),
    st.builds(SetRejections, ids, st.lists(rejections, max_size=3).map(tuple)),
)


def apply(dataset: Dataset, edit: Edit) -> Edit | None:
    """Its inverse; None where it is about something that is not there."""
    try:
        return edit.apply(dataset)
    except KeyError:
        return None


@given(st.lists(edits, max_size=40))
def test_taking_every_edit_back_gives_the_first_dataset_again(many: list[Edit]) -> None:
    dataset = Dataset()
    first = copy.deepcopy(dataset)
    inverses = [inverse for edit in many if (inverse := apply(dataset, edit))]
    last = copy.deepcopy(dataset)
    redo = [inverse.apply(dataset) for inverse in reversed(inverses)]
    assert dataset == first
    assert all(dataset.count_of(ImageId(i)) == 0 for i in range(5))
    for edit in reversed(redo):
        edit.apply(dataset)
    assert dataset == last


@given(edits)
def test_an_edit_is_the_same_after_json(edit: Edit) -> None:
    assert from_json(json.loads(json.dumps(to_json(edit)))) == edit


@pytest.mark.parametrize("row", [{}, {"do": "Nonsense"}, {"do": "PutBox"}, "text", 3, None])
def test_what_is_no_edit_is_refused(row: object) -> None:
    with pytest.raises(ValueError, match="unknown edit"):
        from_json(row)  # type: ignore[arg-type]


def test_every_edit_about_an_image_says_which() -> None:
    box = Box(BoxId(7), ImageId(3), CategoryId(1), 0, 0, 1, 1)
    dataset = Dataset(boxes={BoxId(7): box})
    about = [
        PutBox(box),
        RemoveBox(BoxId(7)),
        PutImage(Image(ImageId(3), "x", 1, 1)),
        RemoveImage(ImageId(3)),
        MarkImage(ImageId(3), State.DONE),
        SetRejections(ImageId(3), ()),
    ]
    assert [image_of(edit, dataset) for edit in about] == [3] * 6
    assert image_of(RemoveCategory(CategoryId(1)), dataset) is None


def test_moving_a_box_to_another_image_counts_it_there() -> None:
    dataset = Dataset()
    PutBox(Box(BoxId(1), ImageId(1), CategoryId(1), 0, 0, 1, 1)).apply(dataset)
    PutBox(Box(BoxId(1), ImageId(2), CategoryId(1), 0, 0, 1, 1)).apply(dataset)
    assert (dataset.count_of(ImageId(1)), dataset.count_of(ImageId(2))) == (0, 1)
