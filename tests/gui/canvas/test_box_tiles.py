"""Very many boxes come from tiles, and nobody can tell."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId
from deitdet_gui.gui.canvas import box_tiles
from deitdet_gui.gui.canvas.box_tiles import BoxTiles
from deitdet_gui.gui.canvas.plain_boxes import paint_boxes
from deitdet_gui.gui.canvas.scene import CategoryLook, Scene
from deitdet_gui.gui.canvas.view import View

SIZE = (1600, 1200)
WIDGET = (700, 500)
LOOKS = {
    CategoryId(1): CategoryLook("a", QColor("#ffb000"), 0),
    CategoryId(2): CategoryLook("b", QColor("#3db5ff"), 1),
}


def scattered(count: int = 900) -> list[Box]:
    rng = np.random.default_rng(7)
    places, sides = rng.uniform(0, 1100, (count, 2)), rng.integers(0, 60, (count, 2))
    return [
        Box(BoxId(i + 1), ImageId(1), CategoryId(1 + i % 2), x, y, x + w, y + h)
        for i, ((x, y), (w, h)) in enumerate(zip(places.tolist(), sides.tolist(), strict=True))
    ]


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    one = Scene(size=SIZE)
    one.set_looks(LOOKS)
    one.set_boxes(scattered())
    return one


def looking(scale: float = 0.5, x: float = 20, y: float = 10) -> View:
    return View(*WIDGET, SIZE, scale, x, y, is_fitted=False)


def blank(dpr: float = 1.0) -> QImage:
    image = QImage(
        round(WIDGET[0] * dpr), round(WIDGET[1] * dpr), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(dpr)
    image.fill(0)
    return image


def pixels(image: QImage) -> np.ndarray:
    shape = (image.height(), image.width(), 4)
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape).astype(int)


def tiled(
    tiles: BoxTiles, view: View, dpr: float = 1.0, left_out: frozenset[BoxId] = frozenset()
) -> tuple[np.ndarray, bool]:
    image = blank(dpr)
    painter = QPainter(image)
    is_whole = tiles.paint(painter, view, left_out)
    painter.end()
    return pixels(image), is_whole


def until_whole(tiles: BoxTiles, view: View) -> np.ndarray:
    for _ in range(200):
        shown, is_whole = tiled(tiles, view)
        if is_whole:
            return shown
    raise AssertionError("it never came to an end")


def direct(scene: Scene, view: View, dpr: float = 1.0, *, without: frozenset[BoxId]) -> np.ndarray:
    image = blank(dpr)
    painter = QPainter(image)
    rows = [i for i, box in enumerate(scene.box_ids) if box not in without and scene.is_drawn[i]]
    paint_boxes(painter, view, scene, np.array(rows), has_halo=True)
    painter.end()
    return pixels(image)


NONE: frozenset[BoxId] = frozenset()


def difference(one: np.ndarray, other: np.ndarray) -> float:
    return float((np.abs(one - other).max(axis=2) > 40).mean())


@pytest.mark.parametrize("dpr", [1.0, 2.0])
def test_tiles_look_as_boxes_that_are_painted_one_by_one(scene: Scene, dpr: float) -> None:
    shown, is_whole = tiled(BoxTiles(scene), looking(), dpr)
    expected = direct(scene, looking(), dpr, without=NONE)
    assert is_whole
    assert expected.any()
    assert difference(shown, expected) < 0.001  # where halos meet, the order of painting shows


def test_a_pan_uses_the_tiles_that_are_there(scene: Scene) -> None:
    tiles = BoxTiles(scene)
    tiled(tiles, looking())
    before = dict(tiles._layers[-1].tiles)
    shown = until_whole(tiles, looking(x=-180, y=-90))
    after = tiles._layers[-1].tiles
    kept = before.keys() & after.keys()
    assert kept
    assert all(after[place] is before[place] for place in kept)
    assert difference(shown, direct(scene, looking(x=-180, y=-90), without=NONE)) < 0.001


def test_an_edit_paints_only_the_tiles_again_that_it_touches(scene: Scene) -> None:
    tiles = BoxTiles(scene)
    tiled(tiles, looking())
    before = dict(tiles._layers[-1].tiles)
    boxes = scattered()
    old = boxes[0]
    boxes[0] = Box(old.id, old.image, old.category, 30, 30, 90, 70)
    scene.set_boxes(boxes)
    shown = until_whole(tiles, looking())
    after = tiles._layers[-1].tiles
    again = [place for place in before if after[place] is not before[place]]
    assert 1 <= len(again) <= 5
    assert difference(shown, direct(scene, looking(), without=NONE)) < 0.001


@pytest.mark.parametrize("change", ["gone", "new", "other category"])
def test_tiles_follow_what_becomes_of_a_box(scene: Scene, change: str) -> None:
    tiles = BoxTiles(scene)
    tiled(tiles, looking())
    boxes = scattered()
    one = boxes[10]
    if change == "gone":
        del boxes[10]
    elif change == "new":
        boxes.append(Box(BoxId(5_000), one.image, one.category, 5, 5, 300, 200))
    else:
        other = CategoryId(3 - one.category)
        boxes[10] = Box(one.id, one.image, other, *one.corners)
    before = direct(scene, looking(), without=NONE)
    scene.set_boxes(boxes)
    expected = direct(scene, looking(), without=NONE)
    assert (before != expected).any()
    assert difference(until_whole(tiles, looking()), expected) < 0.001


def test_a_hidden_category_leaves_and_comes_back(scene: Scene) -> None:
    tiles = BoxTiles(scene)
    first, _ = tiled(tiles, looking())
    scene.set_covered({CategoryId(1)}, ())
    without = until_whole(tiles, looking())
    assert difference(without, direct(scene, looking(), without=NONE)) < 0.001
    scene.set_covered((), ())
    assert difference(until_whole(tiles, looking()), first) == 0
    assert difference(without, first) > 0.01


def test_another_colour_paints_everything_again(scene: Scene) -> None:
    tiles = BoxTiles(scene)
    tiled(tiles, looking())
    green = CategoryLook("a", QColor("#00ff00"), 0)
    scene.set_looks({**LOOKS, CategoryId(1): green})
    shown = until_whole(tiles, looking())
    assert difference(shown, direct(scene, looking(), without=NONE)) < 0.001


def test_a_box_that_is_being_moved_is_not_where_it_was(scene: Scene) -> None:
    tiles = BoxTiles(scene)
    tiled(tiles, looking())
    moved = frozenset({BoxId(1), BoxId(2)})
    for _ in range(50):
        shown, is_whole = tiled(tiles, looking(), left_out=moved)
        if is_whole:
            break
    assert difference(shown, direct(scene, looking(), without=moved)) < 0.001


def test_after_a_zoom_other_tiles_stand_in_until_all_are_there(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiles = BoxTiles(scene)
    tiled(tiles, looking(0.4, 0, 0))
    monkeypatch.setattr(box_tiles, "BUDGET_S", 0.0)  # one tile a frame
    nearer = looking(0.5, 0, 0)
    shown, is_whole = tiled(tiles, nearer)
    expected = direct(scene, nearer, without=NONE)
    assert not is_whole
    covered = (shown[..., 3] > 0).mean() / (expected[..., 3] > 0).mean()
    assert 0.7 < covered < 1.4  # as many lines as there will be, if a little blurred
    assert difference(until_whole(tiles, nearer), expected) < 0.001


def test_quiet_moments_make_what_the_next_move_wants(scene: Scene) -> None:
    tiles = BoxTiles(scene)
    view = looking(1.5, -300, -300)
    until_whole(tiles, view)
    while tiles.prepare(view):
        pass
    made = len(tiles._layers[-1].tiles)
    until_whole(tiles, looking(1.5, -300 - box_tiles.SIDE, -300))
    assert len(tiles._layers[-1].tiles) == made


def test_memory_stays_bounded_on_a_long_way_over_a_picture(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(box_tiles, "MOST_TILES", 30)
    tiles = BoxTiles(scene)
    for step in range(40):
        tiled(tiles, looking(3.0, -step * 100, -step * 70))
    for scale in (0.3, 0.5, 0.7, 0.9, 1.1):
        tiled(tiles, looking(scale))
    assert len(tiles._layers) <= box_tiles.MOST_LAYERS
    assert all(len(layer.tiles) <= 30 for layer in tiles._layers)
    assert min(layer.scale for layer in tiles._layers) == 0.3
