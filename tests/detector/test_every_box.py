"""Whatever boxes a picture has, each is some location's to learn."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from deitdet_gui.detector import targets
from deitdet_gui.detector.targets import Assignment, Truth

SIZE = 64  # pixels, of the square picture
WAYS = ["by_alignment", "by_geometry", "by_centre"]


def locations() -> tuple[Tensor, Tensor]:
    """Centres and strides of three levels, 84 locations in all."""
    points, strides = [], []
    for stride in (8, 16, 32):
        at = (torch.arange(SIZE // stride) + 0.5) * stride
        y, x = torch.meshgrid(at, at, indexing="ij")
        points.append(torch.stack([x, y], -1).flatten(0, 1))
        strides.append(torch.full((len(points[-1]),), float(stride)))
    return torch.cat(points), torch.cat(strides)


POINTS, STRIDES = locations()

# From a fraction of a pixel to the whole picture; also at its very edge, and all in one spot.
sides = st.floats(1 / 128, SIZE, width=32)
places = st.floats(0, 1, width=32)


@st.composite
def boxes(draw: st.DrawFn) -> list[float]:
    width, height = draw(sides), draw(sides)
    x, y = draw(places) * (SIZE - width), draw(places) * (SIZE - height)
    return [x, y, x + width, y + height]


pictures = st.lists(boxes(), max_size=30)


def truth(corners: list[list[float]]) -> Truth:
    labels = torch.arange(len(corners)) % 2
    return Truth(torch.tensor(corners).reshape(-1, 4), labels, torch.zeros(0, 4))


def assigned(way: str, batch: targets.Batch, seed: int) -> Assignment:
    """What a detector that knows nothing is asked; it proposes boxes anyhow."""
    random = torch.Generator().manual_seed(seed)
    pictures = len(batch.boxes)
    reach = torch.rand(len(POINTS), 4, generator=random) * 4 * STRIDES[:, None]
    guess = torch.cat([POINTS - reach[:, :2], POINTS + reach[:, 2:]], dim=-1)
    guess = guess.expand(pictures, -1, -1)
    if way == "by_alignment":
        scores = torch.rand(len(POINTS), 2, generator=random).expand(pictures, -1, -1)
        return targets.by_alignment(POINTS, STRIDES, guess, scores, batch)
    return getattr(targets, way)(POINTS, STRIDES, guess, batch)


@pytest.mark.parametrize("way", WAYS)
@settings(deadline=None, max_examples=30)
@given(first=pictures, second=pictures, seed=st.integers(0, 9))
def test_every_box_has_a_location_and_nothing_else_is_asked(way, first, second, seed):
    answers = assigned(way, targets.pad([truth(first), truth(second)]), seed)
    for corners, index, quality in zip(
        (first, second), answers.index.tolist(), answers.quality, strict=True
    ):
        assert set(index) - {-1} == set(range(len(corners)))
        owned = torch.tensor(index) >= 0
        assert (quality[~owned] == 0).all()
        assert (quality[owned] >= 0).all()
        assert (quality <= 1 + 1e-6).all()
        for box in range(len(corners)):
            best = quality[torch.tensor(index) == box].max()
            assert best >= targets.LEAST_QUALITY * (1 - 1e-5)


@pytest.mark.parametrize("way", WAYS)
@settings(deadline=None, max_examples=15)
@given(corners=pictures, other=pictures)
def test_a_picture_is_assigned_the_same_alone_and_beside_others(way, corners, other):
    both = targets.pad([truth(corners), truth(other)])
    alone = targets.pad([truth(corners)])
    beside, single = assigned(way, both, 0), assigned(way, alone, 0)
    assert beside.index[0].tolist() == single.index[0].tolist()
    torch.testing.assert_close(beside.quality[0], single.quality[0])
