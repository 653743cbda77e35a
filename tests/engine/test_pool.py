"""Which views come when; a viewer that draws nothing stands in for the backbone."""

from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow

from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.plan import POLICIES, Policy
from deitdet_gui.detector.build import build
from deitdet_gui.detector.targets import Truth
from deitdet_gui.engine.augment import colour_table, fit, vary
from deitdet_gui.engine.data import Sample
from deitdet_gui.engine.device import choose
from deitdet_gui.engine.feature_cache import FeatureCache, fingerprint, identity
from deitdet_gui.engine.painter import DevicePainter, paint
from deitdet_gui.engine.pool import CALM_EVERY, Pool
from deitdet_gui.engine.views import View, Viewer, collate

NOTHING = Truth(torch.zeros(0, 4), torch.zeros(0, dtype=torch.int64), torch.zeros(0, 4))


class Numbers(list):
    """Stands in for samples: the ids of their images, and nothing else."""

    @property
    def images(self):
        return list(self)


@dataclass
class Made:
    """Says which view was made of which sample, and how."""

    keeps_maps: bool = True
    log: list[tuple[int, str, float]] = field(default_factory=list)

    def plain(self, sample):
        self.log.append((sample, "plain", 0.0))
        return self._view(sample, 0.0)

    def varied(self, samples, index, policy, random):
        value = float(random.random())
        self.log.append((samples[index], "calm" if policy.mosaic == 0 else "wild", value))
        return self._view(samples[index], value)

    def _view(self, sample, value):
        return View(torch.tensor([float(sample), value]), NOTHING, None)


def pool_of(count, viewer=None, **more):
    policy = Policy(mosaic=0.5)
    samples = Numbers(range(count) if isinstance(count, int) else count)
    return Pool(samples, viewer or Made(), policy, 7, **more)


def shown(views):
    return [(int(view.pixels[0]), float(view.pixels[1])) for view in views]


def test_every_sample_comes_up_once_before_any_comes_up_again():
    pool = pool_of(5)
    pool.joined = 5
    for _ in range(3):
        assert sorted(sample for sample, _ in shown(pool.draw(5))) == [0, 1, 2, 3, 4]


@given(cut=st.integers(0, 6), fresh=st.integers(0, 2), keeps=st.booleans())
def test_a_pool_that_goes_on_draws_what_it_would_have_drawn(cut, fresh, keeps):
    whole, first, second = (pool_of(5, Made(keeps)) for _ in range(3))
    for pool in (whole, first):
        pool.joined = 5
    expected = [shown(whole.draw(3, fresh)) for _ in range(7)]
    found = [shown(first.draw(3, fresh)) for _ in range(cut)]
    second.restore(first.state())
    found += [shown(second.draw(3, fresh)) for _ in range(7 - cut)]
    assert found == expected


def test_a_pool_that_goes_on_with_other_pictures_keeps_the_views_of_those_that_stayed():
    first, second = pool_of(5), pool_of([0, 2, 4, 9])
    first.joined = 5
    for _ in range(5):
        first.draw(4, fresh=2)
    before = first.state()
    second.restore(before)
    after = second.state()
    views = dict(zip(before["images"], before["numbers"], strict=True))
    assert after["numbers"] == [views[0], views[2], views[4], [0]]
    assert max(map(len, after["numbers"])) > 1
    assert (second.lost, second.joined, second.drawn) == (2, 4, 20)
    drawn = [sample for sample, _ in shown(second.draw(4))]
    assert sorted(drawn) == [0, 2, 4, 9]


@given(world=st.integers(1, 4), fresh=st.integers(0, 3))
def test_several_processes_draw_together_what_one_draws_alone(world, fresh):
    alone = pool_of(5)
    shares = [pool_of(5) for _ in range(world)]
    for pool in (alone, *shares):
        pool.joined = 5
    for _ in range(6):
        expected = shown(alone.draw(4, fresh))
        parts = [shown(p.draw(4, fresh, rank=r, world=world)) for r, p in enumerate(shares)]
        assert [parts[n % world][n // world] for n in range(4)] == expected


def test_a_learning_backbone_never_sees_the_same_view_twice():
    viewer = Made(keeps_maps=False)
    pool = pool_of(3, viewer)
    seen = [view for _ in range(10) for view in shown(pool.draw(3))]
    assert len(set(seen)) == 30


def test_views_made_ahead_by_threads_are_those_that_would_be_made_on_the_spot():
    ahead, plain = pool_of(5, Made(False), threads=2), pool_of(5, Made(False))
    try:
        for step in range(6):
            is_calm = step >= 4
            assert shown(ahead.draw(4, 0, is_calm)) == shown(plain.draw(4, 0, is_calm))
    finally:
        ahead.close()


def test_at_the_end_nothing_is_scaled_or_mixed_or_new():
    viewer = Made()
    pool = pool_of(4, viewer)
    pool.joined = 4
    for _ in range(20):
        pool.draw(4, fresh=4)
    viewer.log.clear()
    pool.draw(400, fresh=4, is_calm=True)
    assert all(kind != "wild" for _, kind, _ in viewer.log)
    assert CALM_EVERY == 4


def test_a_sample_that_there_was_no_time_for_joins_as_the_training_goes():
    pool = pool_of(6)
    pool.joined = 2
    entry = [int(i) for i in pool._entry]
    assert {s for s, _ in shown(pool.draw(60))} == set(entry[:2])
    pool.draw(60, fresh=1)
    assert pool.joined == 2 + 1 or pool.joined == 2  # only if it was that one's turn
    for _ in range(60):
        pool.draw(6, fresh=6)
    assert pool.joined == 6


def test_the_views_are_bounded_and_the_plain_ones_stay():
    pool = pool_of(4, most=10)
    pool.joined = 4
    for _ in range(50):
        pool.draw(4, fresh=4)
    assert pool.kept == 10
    assert all(numbers[0] == 0 for numbers in pool.state()["numbers"])


def test_memory_is_bounded_and_what_fell_out_is_made_again_the_same():
    viewer = Made()
    pool = pool_of(6, viewer, memory=40)  # bytes: five views of two floats
    pool.joined = 6
    first = dict(shown(pool.draw(6)))
    again = dict(shown(pool.draw(6)))
    assert first == again
    assert len(viewer.log) > 6


def test_rare_samples_come_up_as_often_as_they_are_said_to():
    pool = pool_of(4, repeats=[1.0, 1.0, 2.0, 1.5])
    pool.joined = 4
    counts = Counter(sample for sample, _ in shown(pool.draw(5500)))
    assert counts[2] == pytest.approx(2 * counts[0], rel=0.02)
    assert counts[3] == pytest.approx(1.5 * counts[1], rel=0.05)


def test_a_policy_that_varies_nothing_makes_no_more_than_the_plain_views():
    viewer = Made()
    pool = Pool(Numbers([0, 1]), viewer, POLICIES["none"], 0)
    pool.joined = 2
    for _ in range(5):
        pool.draw(4, fresh=4)
    assert {kind for _, kind, _ in viewer.log} == {"plain"}
    assert len(viewer.log) == 2


def a_sample(number, boxes=((10, 8, 40, 30),)):
    random = np.random.default_rng(number)
    return Sample(
        Image(ImageId(number), f"{number}.png", 96, 64),
        64,
        96,
        random.integers(0, 255, (64, 96, 3), dtype=np.uint8),
        np.array(boxes, np.float64),
        np.zeros(len(boxes), np.int64),
        np.array([[50, 40, 60, 50]], np.float64),
    )


@pytest.fixture
def detector():
    torch.manual_seed(3)
    one = build("deit_tiny_patch16_224", 1, (64, 96), taps=(0,), channels=16)
    one.backbone.freeze(99)
    return one


def test_a_mosaic_shows_four_pictures_with_their_boxes_inside_it(detector):
    viewer = Viewer(detector, choose("cpu"), (64, 96))
    samples = [a_sample(n) for n in range(5)]
    policy = Policy(mosaic=1.0)
    counts = []
    for seed in range(30):
        view = viewer.varied(samples, 2, policy, np.random.default_rng(seed))
        assert view.pixels.shape == (3, 64, 96)
        boxes = view.truth.boxes
        counts.append(len(boxes))
        assert (boxes[:, 2:] > boxes[:, :2]).all()
        assert (boxes >= 0).all()
        assert (boxes[:, 2] <= 96).all()
        assert (boxes[:, 3] <= 64).all()
        assert len(view.truth.passed_over) == 4
    assert max(counts) > 1


@pytest.mark.parametrize("device", ["cpu", pytest.param("cuda", marks=pytest.mark.gpu)])
@pytest.mark.parametrize("seed", range(6))
def test_torch_draws_what_pillow_draws(device, seed):
    random = np.random.default_rng(seed)
    smooth = np.asarray(
        Pillow.fromarray(a_sample(seed).picture).resize((12, 8)).resize((192, 128)), np.uint8
    )
    sample = replace(a_sample(seed), picture=smooth)
    policy = Policy(flip_y=True, smallest_scale=0.3, largest_scale=2.0)
    geometry = vary(128, 192, (96, 160), policy, random)
    colours = colour_table(0.3, random)
    expected = paint(sample, geometry, colours)
    found = DevicePainter(torch.device(device))(sample, geometry, colours).cpu()
    off = (found.int() - expected.int()).abs()
    assert found.shape == expected.shape
    # At the picture's edge Pillow stops at once and torch fades out over a pixel.
    assert off.float().mean() < 1
    assert (off > 4).float().mean() < 0.03


@pytest.mark.parametrize("device", ["cpu", pytest.param("cuda", marks=pytest.mark.gpu)])
def test_a_picture_that_is_looked_at_in_passing_is_drawn_and_not_the_one_before(device):
    painter = DevicePainter(torch.device(device))
    whole = fit((64, 96), (64, 96))
    for number in range(30):  # each sample is gone before the next, whose id it may pass on
        grey = np.full((64, 96, 3), 8 * number, np.uint8)
        sample = replace(a_sample(number), picture=grey)
        assert painter(sample, whole, None).float().mean() == pytest.approx(8 * number, abs=1)


def test_features_come_back_from_the_disk_as_they_were(detector, tmp_path):
    device = choose("cpu")
    print_ = fingerprint(detector.backbone, None)
    fresh = Viewer(detector, device, (64, 96), FeatureCache(tmp_path, 1 << 20, print_))
    expected = fresh.plain(a_sample(1))
    cached = Viewer(detector, device, (64, 96), FeatureCache(tmp_path, 1 << 20, print_))
    found = cached.plain(a_sample(1))
    assert (fresh.made, cached.made) == (1, 0)
    assert cached.cache.found == 1
    for mine, theirs in zip(found.maps, expected.maps, strict=True):
        assert torch.equal(mine, theirs)
    assert collate([found], device.place).maps[0].dtype == torch.float32


def test_damaged_features_are_made_again(detector, tmp_path):
    device, print_ = choose("cpu"), fingerprint(detector.backbone, None)
    Viewer(detector, device, (64, 96), FeatureCache(tmp_path, 1 << 20, print_)).plain(a_sample(1))
    (path,) = tmp_path.glob("*/*.maps")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    viewer = Viewer(detector, device, (64, 96), FeatureCache(tmp_path, 1 << 20, print_))
    viewer.plain(a_sample(1))
    assert viewer.made == 1


def test_features_take_no_more_room_than_they_may(detector, tmp_path):
    device, print_ = choose("cpu"), fingerprint(detector.backbone, None)
    size = 192 * 4 * 6 * 2
    room = 3 * size + 1000
    viewer = Viewer(detector, device, (64, 96), FeatureCache(tmp_path, room, print_))
    for number in range(6):
        viewer.plain(a_sample(number))
    kept = list(tmp_path.glob("*/*.maps"))
    assert 0 < len(kept) <= 3
    assert sum(path.stat().st_size for path in kept) <= room
    # A later training with less room clears up before it writes.
    smaller = Viewer(detector, device, (64, 96), FeatureCache(tmp_path, size + 500, "other"))
    smaller.plain(a_sample(9))
    assert len(list(tmp_path.glob("*/*.maps"))) == 1


def test_another_backbone_has_another_fingerprint(detector):
    before = fingerprint(detector.backbone, None)
    assert fingerprint(detector.backbone, torch.bfloat16) != before
    with torch.no_grad():
        next(detector.backbone.parameters()).add_(1e-3)
    assert fingerprint(detector.backbone, None) != before


def test_a_backbone_is_the_same_in_another_precision_and_by_another_torch(detector, monkeypatch):
    first, kept = identity(detector.backbone), fingerprint(detector.backbone, None)
    monkeypatch.setattr(torch, "__version__", "99.0")
    with torch.no_grad():
        detector.backbone.vit.pos_embed.add_(1e-3)
    assert identity(detector.backbone) == first
    assert fingerprint(detector.backbone, None) != kept
    with torch.no_grad():
        detector.backbone.vit.blocks[0].norm1.weight.add_(1e-3)
    assert identity(detector.backbone) != first
