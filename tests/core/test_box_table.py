from collections import Counter
from dataclasses import astuple, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deitdet_gui.core.box import (
    ALL_FLAGS,
    CROWD,
    DIFFICULT,
    IGNORE,
    OCCLUDED,
    Box,
    BoxColumns,
    BoxId,
    CategoryId,
    ImageId,
)
from deitdet_gui.core.box_table import BoxTable
from deitdet_gui.core.latest_boxes import LatestBoxes

ids = st.integers(-2, 9) | st.sampled_from([2**62, 2**62 + 1, -(2**62)])
images = st.integers(1, 3) | st.sampled_from([2**40, -(2**62)])


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top, width, height = (draw(st.integers(0, 9)) for _ in range(4))
    corners = (left, top, left + width, top + height)
    category = CategoryId(draw(st.integers(1, 2)))
    flags = draw(st.sampled_from([0, 0, CROWD, IGNORE, DIFFICULT | OCCLUDED, ALL_FLAGS ^ CROWD]))
    note = draw(st.sampled_from(["", "", "a", "b"]))
    return Box.of(BoxId(draw(ids)), ImageId(draw(images)), category, corners, flags, note)


steps = st.lists(
    st.tuples(st.just("put"), boxes())
    | st.tuples(st.just("pop"), ids)
    | st.tuples(st.just("pop many"), st.lists(ids, max_size=4, unique=True))
    | st.tuples(st.just("put many"), st.lists(boxes(), max_size=4, unique_by=lambda b: b.id))
    | st.tuples(st.just("set"), st.lists(ids, max_size=4, unique=True)),
    max_size=25,
)


def of_image(model: dict[BoxId, Box], image: ImageId) -> list[Box]:
    return sorted((b for b in model.values() if b.image == image), key=lambda b: b.id)


def check(table: BoxTable, model: dict[BoxId, Box]) -> None:
    assert table == model
    assert set(table) == set(model)
    assert sorted(b.id for b in table.values()) == sorted(model)
    assert {b.id: b for b in table.columns().boxes()} == model
    assert table.count_by_category() == Counter(b.category for b in model.values())
    for image in {b.image for b in model.values()} | {ImageId(1), ImageId(7)}:
        mine = of_image(model, image)
        assert table.of_image(image) == mine
        assert table.count_of(image) == len(mine)


def pop_many(table: BoxTable, model: dict[BoxId, Box], what: list[BoxId]) -> None:
    if all(i in model for i in what):
        popped = list(table.pop_many(np.array(what, np.int64)).boxes())
        assert popped == [model.pop(i) for i in what]
    else:
        with pytest.raises(KeyError):
            table.pop_many(np.array(what, np.int64))


def put_many(table: BoxTable, model: dict[BoxId, Box], what: list[Box]) -> None:
    if any(b.id in model for b in what):
        with pytest.raises(KeyError):
            table.put_many(BoxColumns.of(what))
    else:
        table.put_many(BoxColumns.of(what))
        model |= {b.id: b for b in what}


@settings(max_examples=60)
@given(st.lists(boxes(), unique_by=lambda b: b.id, max_size=8), steps)
def test_a_table_does_what_a_dict_of_boxes_does(first: list[Box], many: list[tuple]) -> None:
    table = BoxTable.of(first)
    model = {b.id: b for b in first}
    check(table, model)
    for name, what in many:
        if name == "put":
            assert table.put(what) == model.get(what.id)
            model[what.id] = what
        elif name == "pop":
            assert (what in table) == (what in model)
            if what in model:
                assert table.pop(what) == model.pop(what)
            else:
                with pytest.raises(KeyError):
                    table.pop(what)
        elif name == "pop many":
            pop_many(table, model, what)
        elif name == "put many":
            put_many(table, model, what)
        elif all(i in model for i in what):
            table.set_category(np.array(what, np.int64), CategoryId(5))
            for i in what:
                before = model[i]
                model[i] = replace(before, category=CategoryId(5))
        else:
            with pytest.raises(KeyError):
                table.rows_of(np.array(what, np.int64))
        # They are kept from change to change, for the image that is looked at.
        assert table.of_image(ImageId(2)) == of_image(model, ImageId(2))
    check(table, model)
    rows, now, is_there = table.changed()
    told = {b.id: b for b, there in zip(now.boxes(), is_there, strict=True) if there}
    told |= {b.id: b for b in table.added().boxes()}
    untouched = {b.id: b for row, b in enumerate(first) if row not in rows}
    assert told | untouched == model


def test_what_was_read_before_a_change_is_not_taken_for_what_is_there_now() -> None:
    one, two = (Box(BoxId(i), ImageId(1), CategoryId(1), 0, 0, 1, 1) for i in (1, 2))
    latest = LatestBoxes()
    before = latest.revision
    latest.note(None, two)
    latest.keep(ImageId(1), before, [one])  # as another thread may be late with
    assert latest.of(ImageId(1)) is None
    latest.keep(ImageId(1), latest.revision, [one, two])
    assert latest.of(ImageId(1)) == [one, two]


def many_columns(**changed: object) -> BoxColumns:
    rng, count = np.random.default_rng(0), 400
    corners = rng.uniform(-5, 50, (count, 4))
    corners[:, 2:] = corners[:, :2] + rng.integers(0, 9, (count, 2))
    flags = rng.choice([0, CROWD, IGNORE, DIFFICULT | OCCLUDED], count).astype(np.uint8)
    numbers = np.arange(count)
    columns = BoxColumns(numbers, numbers % 3, numbers % 7, corners, flags, {5: "a note"})
    return replace(columns, **changed)


def test_many_boxes_are_made_at_once_as_one_by_one() -> None:
    columns = many_columns()
    by_one = [box for i in range(len(columns)) for box in columns.take(slice(i, i + 1)).boxes()]
    assert list(columns.boxes()) == by_one
    assert [type(value) for value in astuple(next(columns.boxes()))] == [
        *(int, int, int, float, float, float, float),
        *(bool, bool, bool, bool, bool, str),
    ]


@pytest.mark.parametrize("corner", [np.nan, np.inf, -1000.0])
def test_one_impossible_box_among_many_is_named(corner: float) -> None:
    corners = many_columns().corners
    corners[123, 2] = corner
    with pytest.raises(ValueError, match="box 123 has impossible corners"):
        list(many_columns(corners=corners).boxes())


def test_one_impossible_pair_of_flags_among_many_is_named() -> None:
    flags = many_columns().flags
    flags[77] = CROWD | IGNORE
    with pytest.raises(ValueError, match="box 77 is a crowd and an ignore region"):
        list(many_columns(flags=flags).boxes())


def test_rows_that_hold_no_box_are_not_seen() -> None:
    columns = BoxColumns.of([Box(BoxId(i), ImageId(1), CategoryId(1), 0, 0, 1, 1) for i in (5, 5)])
    table = BoxTable(columns, np.array([False, True]))
    assert list(table) == [5]
    assert len(table.of_image(ImageId(1))) == table.count_of(ImageId(1)) == 1


@pytest.mark.parametrize("key", ["5", None, 5.5, 2**70])
def test_what_is_no_id_is_not_in_it(key: object) -> None:
    table = BoxTable.of([Box(BoxId(5), ImageId(1), CategoryId(1), 0, 0, 1, 1)])
    assert key not in table
    assert table.get(key) is None
