from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deitdet_gui.core.dataset import Dataset
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.folds import deal_folds


@given(count=st.integers(2, 6), pictures=st.integers(6, 30))
def test_every_picture_is_left_out_exactly_once_and_the_folds_are_alike(count, pictures):
    names = [f"{n}.png" for n in range(pictures)]
    folds = deal_folds(Dataset(), names, count)
    assert len(folds) == count
    left_out = Counter(n for parts in folds for n, part in parts.items() if part == "val")
    assert left_out == dict.fromkeys(names, 1)
    sizes = [list(parts.values()).count("val") for parts in folds]
    assert max(sizes) - min(sizes) <= 1


def test_near_duplicates_are_left_out_together():
    names = [f"{n}.png" for n in range(9)]
    group = ("0.png", "4.png", "8.png")
    for parts in deal_folds(Dataset(), names, 3, [group]):
        assert len({parts[name] for name in group}) == 1


@pytest.mark.parametrize("count", [0, 1, 4])
def test_more_folds_than_there_are_pictures_are_refused(count):
    with pytest.raises(UserError, match="cannot be put into"):
        deal_folds(Dataset(), ["a.png", "b.png", "c.png"], count)
