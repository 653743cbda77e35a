"""Very many boxes as small pictures that are painted once and then only moved.

Painting ten thousand boxes takes some thirty milliseconds, which a frame does not have. So the
plane of boxes is cut into tiles. A pan moves the tiles; an edit paints those again that it touches;
after a zoom those of another zoom stand in, stretched, for the few frames until all are there.
"""

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from deitdet_gui.core.dataset import BoxId, Corners
from deitdet_gui.gui.canvas.plain_boxes import REACH, paint_boxes, rows_in_sight
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.view import View

SIDE = 256  # of a tile, logical pixels
BUDGET_S = 0.002  # of a frame, for tiles that are missing
MOST_LAYERS = 3  # of other zooms that are kept to stand in
MOST_TILES = 160  # of a layer
MOST_HALOS = 2_500  # boxes in sight; beyond it plain thin lines, or halos would hide the picture

Place = tuple[int, int]  # column and row of a tile


@dataclass
class Layer:
    """The tiles of one zoom."""

    scale: float
    dpr: float
    has_halo: bool
    tiles: dict[Place, QPixmap] = field(default_factory=dict)

    def places(self, left: float, top: float, right: float, bottom: float) -> Iterator[Place]:
        """The tiles that a rectangle touches, in logical pixels from the picture's corner."""
        for row in range(math.floor(top / SIDE), math.floor(bottom / SIDE) + 1):
            for column in range(math.floor(left / SIDE), math.floor(right / SIDE) + 1):
                yield column, row

    def forget(self, corners: np.ndarray) -> None:
        """Drop the tiles that boxes are on: (N, 4) corners in picture pixels."""
        x0, y0, x1, y1 = (corners * self.scale).T
        for column, row in list(self.tiles):
            left, top = column * SIDE - REACH, row * SIDE - REACH
            right, bottom = left + SIDE + 2 * REACH, top + SIDE + 2 * REACH
            if np.any((x1 >= left) & (x0 <= right) & (y1 >= top) & (y0 <= bottom)):
                del self.tiles[column, row]


@dataclass(frozen=True)
class Drawn:
    """What the tiles show: one row a box."""

    ids: np.ndarray  # (N,) int64
    corners: np.ndarray  # (N, 4) float64, picture pixels
    places: np.ndarray  # (N,) int64, of their categories
    is_drawn: np.ndarray  # (N,) bool

    def touched(self, other: "Drawn") -> np.ndarray:
        """(M, 4): the corners, here and there, of boxes that are not the same in both."""
        _, mine, theirs = np.intersect1d(
            self.ids, other.ids, assume_unique=True, return_indices=True
        )
        is_same = (
            (self.corners[mine] == other.corners[theirs]).all(axis=1)
            & (self.places[mine] == other.places[theirs])
            & (self.is_drawn[mine] == other.is_drawn[theirs])
        )
        ours, others = np.ones(len(self.ids), bool), np.ones(len(other.ids), bool)
        ours[mine[is_same]], others[theirs[is_same]] = False, False
        return np.concatenate(
            [self.corners[ours & self.is_drawn], other.corners[others & other.is_drawn]]
        )


class BoxTiles:
    """The tiles of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._layers: list[Layer] = []  # the one that is shown last
        self._drawn: Drawn | None = None
        self._made_of: tuple[object, ...] = ()
        self._colours: dict[int, QColor] = {}

    def clear(self) -> None:
        """Hold nothing; the boxes in sight are few enough to be painted one by one."""
        self._layers.clear()
        self._drawn = None
        self._made_of = ()

    def paint(self, painter: QPainter, view: View, left_out: frozenset[BoxId]) -> bool:
        """Paint what is in sight.

        Args:
            painter: on the widget.
            view: where the picture is on it.
            left_out: boxes that are painted otherwise.

        Returns:
            Whether everything is as it should be; else another frame is wanted soon.
        """
        self._follow(left_out)
        layer = self._layer_of(view, painter.device().devicePixelRatioF())
        wanted = list(layer.places(*_sight(view)))
        missing = [place for place in wanted if place not in layer.tiles]
        has_stand_in = len(self._layers) > 1 or len(missing) < len(wanted)
        self._make(layer, view, missing, BUDGET_S if has_stand_in else math.inf)
        left_over = []
        for place in wanted:
            spot = _spot(layer, place, view)
            if place in layer.tiles:
                painter.drawPixmap(spot.topLeft(), layer.tiles[place])
            else:
                left_over.append(spot)
        self._paint_stand_ins(painter, view, left_over)
        return not left_over

    def prepare(self, view: View) -> bool:
        """Make some tiles just out of sight, for the next move; say whether there are more."""
        if not self._layers or self._layers[-1].scale != view.scale:
            return False
        layer = self._layers[-1]
        left, top, right, bottom = _sight(view)
        around = layer.places(left - SIDE, top - SIDE, right + SIDE, bottom + SIDE)
        missing = [place for place in around if place not in layer.tiles]
        self._make(layer, view, missing, BUDGET_S)
        return any(place not in layer.tiles for place in missing)

    def _follow(self, left_out: frozenset[BoxId]) -> None:
        """Drop the tiles of which something is different now."""
        scene = self._scene
        made_of = (scene.box_map, scene.box_rows, scene.is_drawn, scene.looks, left_out)
        if self._drawn is not None and _are_same(made_of, self._made_of):
            return
        colours = {look.row: look.colour for look in scene.looks.values()}
        if colours != self._colours:
            self._layers.clear()
        ids = np.array(scene.box_ids, np.int64)
        is_drawn = scene.is_drawn
        if left_out:
            is_drawn = is_drawn & ~np.isin(ids, list(left_out))
        now = Drawn(ids, scene.box_map.corners, scene.box_rows, is_drawn)
        if self._drawn is not None and self._layers:
            touched = self._drawn.touched(now)
            if len(touched) > len(ids) / 2:  # another picture: nothing of this one can stand in
                self._layers.clear()
            for layer in self._layers:
                layer.forget(touched)
        self._drawn, self._made_of, self._colours = now, made_of, colours

    def _layer_of(self, view: View, dpr: float) -> Layer:
        """The layer of this zoom, as the last of the list."""
        layer = next((x for x in self._layers if (x.scale, x.dpr) == (view.scale, dpr)), None)
        if layer is None:
            assert self._drawn is not None
            count = np.count_nonzero(rows_in_sight(self._scene, view) & self._drawn.is_drawn)
            layer = Layer(view.scale, dpr, bool(count <= MOST_HALOS))
        else:
            self._layers.remove(layer)
        if len(self._layers) >= MOST_LAYERS:
            # The smallest shows the whole picture: it can stand in everywhere, and stays.
            smallest = min(self._layers, key=lambda one: one.scale)
            self._layers.remove(next(one for one in self._layers if one is not smallest))
        self._layers.append(layer)
        return layer

    def _make(self, layer: Layer, view: View, missing: list[Place], budget: float) -> None:
        """Paint missing tiles, those in the middle first, for so many seconds; one at least."""
        left, top, right, bottom = _sight(view)
        x, y = (left + right) / (2 * SIDE) - 0.5, (top + bottom) / (2 * SIDE) - 0.5
        end = time.perf_counter() + budget
        for place in sorted(missing, key=lambda p: (p[0] - x) ** 2 + (p[1] - y) ** 2):
            if len(layer.tiles) >= MOST_TILES:
                farthest = max(layer.tiles, key=lambda p: (p[0] - x) ** 2 + (p[1] - y) ** 2)
                del layer.tiles[farthest]
            layer.tiles[place] = self._tile(layer, place, view)
            if time.perf_counter() > end:
                return

    def _tile(self, layer: Layer, place: Place, view: View) -> QPixmap:
        assert self._drawn is not None
        side = round(SIDE * layer.dpr)
        tile = QPixmap(side, side)
        tile.setDevicePixelRatio(layer.dpr)
        tile.fill(Qt.GlobalColor.transparent)
        piece = View(SIDE, SIDE, view.picture, layer.scale, -place[0] * SIDE, -place[1] * SIDE)
        rows = np.flatnonzero(rows_in_sight(self._scene, piece) & self._drawn.is_drawn)
        if len(rows):
            painter = QPainter(tile)
            paint_boxes(painter, piece, self._scene, rows, layer.has_halo)
            painter.end()
        return tile

    def _paint_stand_ins(self, painter: QPainter, view: View, spots: list[QRectF]) -> None:
        """Fill places from the layers that are nearest in zoom among those that show all of it."""
        layers = sorted(self._layers[:-1], key=lambda x: abs(math.log(x.scale / view.scale)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for layer in layers:
            side = SIDE * view.scale / layer.scale
            region, places = QRegion(), set[Place]()
            for spot in spots:
                needed = set(layer.places(*_stretched(spot, view, SIDE / side)))
                if needed <= layer.tiles.keys():
                    region += spot.toAlignedRect()
                    places |= needed
            if not places:
                continue
            painter.save()
            painter.setClipRegion(region)
            for column, row in places:
                tile = layer.tiles[column, row]
                target = QRectF(view.x + column * side, view.y + row * side, side, side)
                painter.drawPixmap(target, tile, QRectF(tile.rect()))
            painter.restore()
            spots = [spot for spot in spots if not region.contains(spot.toAlignedRect().center())]


def _are_same(made_of: tuple[object, ...], before: tuple[object, ...]) -> bool:
    """Whether the same arrays are there; they are never written to. The last are ids."""
    pairs = zip(made_of[:-1], before[:-1], strict=True)
    return all(one is other for one, other in pairs) and made_of[-1] == before[-1]


def _sight(view: View) -> Corners:
    """What the widget shows, in logical pixels from the picture's corner."""
    return -view.x, -view.y, view.width - view.x, view.height - view.y


def _spot(layer: Layer, place: Place, view: View) -> QRectF:
    """Where a tile goes on the widget, on whole device pixels."""
    x = round((view.x + place[0] * SIDE) * layer.dpr) / layer.dpr
    y = round((view.y + place[1] * SIDE) * layer.dpr) / layer.dpr
    return QRectF(x, y, SIDE, SIDE)


def _stretched(spot: QRectF, view: View, by: float) -> Corners:
    """A rectangle of the widget, in logical pixels from the picture's corner at another zoom."""
    left, top = (spot.x() - view.x) * by, (spot.y() - view.y) * by
    return left, top, left + spot.width() * by, top + spot.height() * by
