from itertools import islice

import numpy as np
import pytest

from deitdet_gui.core.sample import CATEGORIES, boxes_of, sample_picture, sample_pictures
from deitdet_gui.core.sample.backgrounds import felt, linen, paper, slate, wood
from deitdet_gui.core.sample.clutter import bead, clip, crumb, match, paper_scrap, thread, washer
from deitdet_gui.core.sample.round_things import coin
from deitdet_gui.core.sample.scene import (
    MOST_HIDDEN,
    TALL,
    WIDE,
    Placed,
    Scene,
    Table,
    draw,
    extent,
    lay,
    plan,
    wanted,
)

SEED = 7


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    return [plan(SEED, number) for number in range(20)]


def corners(box):
    return box.x0, box.y0, box.x1, box.y1


def solid(thing):
    """The whole-picture mask of a thing, painted without the generator's own clipping."""
    margin = 200
    wide = np.zeros((TALL + 2 * margin, WIDE + 2 * margin), dtype=bool)
    tall, across = thing.alpha.shape
    y, x = thing.y + margin, thing.x + margin
    wide[y : y + tall, x : x + across] = thing.alpha >= 0.5
    return wide[margin:-margin, margin:-margin]


def square(x, y, side=40):
    alpha = np.zeros((side + 10, side + 10))
    alpha[5:-5, 5:-5] = 1.0
    return Placed("coin", x - 5, y - 5, alpha, alpha[..., None] * np.ones(3), 4.0)


def test_the_same_seed_gives_the_same_pictures():
    first, again = list(sample_pictures(2, SEED)), list(sample_pictures(2, SEED))
    for a, b in zip(first, again, strict=True):
        assert a.file_name == b.file_name
        assert a.boxes == b.boxes
        assert np.array_equal(a.pixels, b.pixels)


def test_a_picture_made_alone_equals_the_one_made_in_a_row():
    third = next(islice(sample_pictures(60, SEED), 2, None))
    alone = sample_picture(2, SEED)
    assert alone.file_name == third.file_name == "tray_003.jpg"
    assert alone.boxes == third.boxes
    assert np.array_equal(alone.pixels, third.pixels)


def test_another_seed_gives_another_picture():
    assert boxes_of(plan(SEED, 0)) != boxes_of(plan(SEED + 1, 0))


def test_pictures_are_full_colour_and_of_one_size():
    picture = sample_picture(3, SEED)
    assert picture.pixels.shape == (480, 640, 3)
    assert picture.pixels.dtype == np.uint8
    assert {type(value) for box in picture.boxes for value in corners(box)} == {float}


def test_a_box_holds_exactly_the_pixels_its_thing_changes(scenes):
    scene = scenes[3]
    one_of_each = {thing.category: thing for other in scenes for thing in other.things}
    bare = draw(Scene(scene.light, (), scene.seeds), shadows=False).astype(int)
    for category in CATEGORIES:
        thing = one_of_each[category]
        alone = draw(Scene(scene.light, (thing,), scene.seeds), shadows=False).astype(int)
        changed = np.abs(alone - bare).sum(axis=2) > 0
        ys, xs = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        seen = np.array([xs[0], ys[0], xs[-1] + 1, ys[-1] + 1])
        # Pixels covered by less than half change too, but are not in the box.
        assert np.abs(seen - np.array(extent(thing))).max() <= 2.0, category


def test_a_shadow_is_outside_the_box():
    scene = plan(SEED, 3)
    thing = square(300, 200)
    lit = draw(Scene(scene.light, (thing,), scene.seeds), shadows=False).astype(int)
    shadowed = draw(Scene(scene.light, (thing,), scene.seeds)).astype(int)
    assert extent(thing) == (300.0, 200.0, 340.0, 240.0)
    assert np.array_equal(lit[200:240, 300:340], shadowed[200:240, 300:340])
    assert (shadowed < lit - 10).any()
    assert (shadowed <= lit).all()


def test_boxes_are_the_extent_of_the_masks_and_inside_the_picture(scenes):
    for scene in scenes:
        things = [thing for thing in scene.things if thing.category]
        for thing, box in zip(things, boxes_of(scene), strict=True):
            ys, xs = np.nonzero(solid(thing))
            assert corners(box) == (xs.min(), ys.min(), xs.max() + 1, ys.max() + 1)
            assert 0 <= box.x0 < box.x1 <= WIDE
            assert 0 <= box.y0 < box.y1 <= TALL
            assert box.category == thing.category


def test_a_box_is_cut_at_the_edge_of_the_picture():
    assert extent(square(-10, 460)) == (0.0, 460.0, 30.0, 480.0)
    assert extent(square(630, -5)) == (630.0, 0.0, 640.0, 35.0)


@pytest.mark.parametrize("place", [(-100, 100), (700, 100), (100, -100), (100, 600)])
def test_a_thing_outside_the_picture_has_no_box_and_can_be_drawn(place):
    scene = Scene(plan(SEED, 12).light, (square(*place),), (SEED, 12))
    assert boxes_of(scene) == ()
    assert draw(scene).shape == (480, 640, 3)


def test_nothing_is_cut_off_at_the_border_of_its_patch(scenes):
    for scene in scenes:
        for thing in scene.things:
            border = (thing.alpha[0], thing.alpha[-1], thing.alpha[:, 0], thing.alpha[:, -1])
            assert max(side.max() for side in border) == 0.0


def test_nothing_is_hidden_by_more_than_the_limit(scenes):
    overlaps = 0
    for scene in scenes:
        masks = [solid(thing) for thing in scene.things]
        for k, thing in enumerate(scene.things):
            if thing.category:
                above = np.zeros((TALL, WIDE), dtype=bool)
                for mask in masks[k + 1 :]:
                    above |= mask
                hidden = (masks[k] & above).sum() / masks[k].sum()
                assert hidden <= MOST_HIDDEN
                overlaps += hidden > 0.02
    assert overlaps >= 10


def test_every_category_is_in_the_first_twenty_pictures(scenes):
    assert {box.category for scene in scenes for box in boxes_of(scene)} == set(CATEGORIES)


def test_the_rare_category_is_there_with_any_seed():
    for seed in range(30):
        assert sum(wanted(seed, number).count("shell") for number in range(20)) >= 2


def test_a_few_of_sixty_pictures_are_empty():
    empty = [number for number in range(60) if not wanted(SEED, number)]
    assert 2 <= len(empty) <= 6
    assert all(boxes_of(plan(SEED, number)) == () for number in empty)


def test_other_pictures_have_three_to_twelve_things(scenes):
    for number, scene in enumerate(scenes):
        if wanted(SEED, number):
            assert 3 <= len(boxes_of(scene)) <= 12


def test_one_category_is_rarer_than_the_others():
    names = [name for number in range(60) for name in wanted(SEED, number)]
    counts = {category: names.count(category) for category in CATEGORIES}
    rarest = min(counts, key=counts.__getitem__)
    assert rarest == "shell"
    assert 10 <= counts[rarest] < 0.6 * sorted(counts.values())[1]


def test_sizes_run_from_small_to_large(scenes):
    longest = [max(box.x1 - box.x0, box.y1 - box.y0) for scene in scenes for box in boxes_of(scene)]
    assert min(longest) < 36
    assert max(longest) > 125
    assert max(longest) <= 165


@pytest.mark.parametrize("number", [0, 4, 12, 17])
def test_no_picture_is_nearly_uniform_or_washed_out(number):
    grey = sample_picture(number, SEED).pixels.mean(axis=2)
    assert grey.std() > 6.0
    assert 40.0 < grey.mean() < 232.0
    assert (grey >= 254).mean() < 0.1


@pytest.mark.parametrize("paint", [wood, felt, paper, slate, linen])
def test_every_table_is_textured_yet_calm(paint):
    for seed in range(6):
        surface = paint(np.random.default_rng(seed), (120, 160))
        assert surface.albedo.shape == (120, 160, 3)
        assert 0.004 < surface.albedo.mean(axis=2).std() < 0.2
        assert surface.albedo.min() >= 0.0
        assert surface.cover.min() == 1.0


@pytest.mark.parametrize("paint", [crumb, thread, paper_scrap, match, clip, washer, bead])
def test_clutter_is_whole_and_never_empty(paint):
    for seed in range(12):
        cover = paint(np.random.default_rng(seed)).cover
        assert (cover >= 0.5).sum() > 20
        assert max(cover[0].max(), cover[-1].max(), cover[:, 0].max(), cover[:, -1].max()) == 0.0


def test_a_full_table_takes_no_more():
    rng = np.random.default_rng(0)
    table = Table()
    for x in range(0, WIDE, 20):
        for y in range(0, TALL, 20):
            assert table.put(np.ones((20, 20)), x, y, most_hidden=0.0)
    light = plan(SEED, 12).light
    assert lay(rng, table, light, coin(rng, 90.0), "coin", crowd=0.0) is None


def test_a_thing_mostly_outside_the_picture_is_not_laid():
    table = Table()
    assert not table.put(np.ones((40, 40)), -20, 100, most_hidden=0.0)
    assert table.put(np.ones((40, 40)), -10, 100, most_hidden=0.0)


def test_colour_alone_does_not_tell_the_category(scenes):
    things = [thing for scene in scenes for thing in scene.things if thing.category]
    means = np.array([thing.ink.sum(axis=(0, 1)) / thing.alpha.sum() for thing in things])
    names = np.array([thing.category for thing in things])
    away = ((means[:, None] - means[None]) ** 2).sum(axis=2)  # (N, N)
    np.fill_diagonal(away, np.inf)
    assert (names[away.argmin(axis=1)] == names).mean() < 0.75
