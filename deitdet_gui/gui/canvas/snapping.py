"""What edges stick to under the hand: those of the picture and of the other boxes in sight.

Only edges beside the moving box count: in a crowded picture there is a line at every few pixels,
and a box that sticks to something at its far end only feels as if the mouse jumped.
"""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from deitdet_gui.core.dataset import BoxId, Corners
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.view import View

REACH_PX = 6.0  # logical pixels between an edge and what it sticks to
BESIDE_PX = 64.0  # logical pixels between a box and another whose edges still count


@dataclass(frozen=True, slots=True)
class _Lines:
    """Edges of one direction, in picture pixels; ``start`` and ``end`` run along them."""

    at: np.ndarray
    start: np.ndarray
    end: np.ndarray

    def beside(self, rows: np.ndarray, start: float, end: float, gap: float) -> np.ndarray:
        found: np.ndarray = rows[(self.start[rows] <= end + gap) & (self.end[rows] >= start - gap)]
        return found

    def near(
        self, place: float, reach: float, start: float, end: float, gap: float
    ) -> float | None:
        """The place of the nearest edge; None if there is none within reach."""
        distance = np.abs(self.at - place)
        rows = self.beside(np.flatnonzero(distance <= reach), start, end, gap)
        return float(self.at[rows[np.argmin(distance[rows])]]) if len(rows) else None

    def along(
        self, place: float, start: float, end: float, gap: float
    ) -> tuple[float, float] | None:
        """From where to where the edges at a place run, with what lies on them."""
        rows = self.beside(np.flatnonzero(self.at == place), start, end, gap)
        if not len(rows):
            return None
        return min(float(self.start[rows].min()), start), max(float(self.end[rows].max()), end)


class EdgeMagnet:
    """The edges in sight, read anew when the view or the boxes are others than before."""

    def __init__(self, scene: Scene, view: View, leave_out: Collection[BoxId] = ()) -> None:
        self._scene = scene
        self._view = view
        self._leave_out = leave_out  # the boxes that the hand holds
        self._read_for: tuple[object, ...] = ()
        self._upright = self._level = _lines([], [], [])

    def x(self, near: float, top: float, bottom: float) -> float | None:
        self._read()
        return self._upright.near(near, self._reach, top, bottom, self._gap)

    def y(self, near: float, left: float, right: float) -> float | None:
        self._read()
        return self._level.near(near, self._reach, left, right, self._gap)

    def guides(self, shape: Corners, but: Corners | None = None) -> list[Corners]:
        """The lines on which sides of a rectangle lie now.

        Args:
            shape: the rectangle, in picture pixels.
            but: sides that are where they were in this one are passed over.
        """
        self._read()
        x0, y0, x1, y1 = shape
        old = but or (None, None, None, None)
        found: list[Corners] = []
        for x in {x0, x1} - {old[0], old[2]}:
            if ends := self._upright.along(x, y0, y1, self._gap):
                found.append((x, ends[0], x, ends[1]))
        for y in {y0, y1} - {old[1], old[3]}:
            if ends := self._level.along(y, x0, x1, self._gap):
                found.append((ends[0], y, ends[1], y))
        return found

    @property
    def _reach(self) -> float:
        return REACH_PX / self._view.scale

    @property
    def _gap(self) -> float:
        return BESIDE_PX / self._view.scale

    def _read(self) -> None:
        scene, window = self._scene, self._view.window
        now = (scene.box_map, scene.is_drawn, scene.shows_boxes, scene.size, window)
        if len(self._read_for) == len(now) and all(map(_is_same, now, self._read_for)):
            return
        self._read_for = now
        is_target = scene.box_map.touching(window) & scene.is_drawn & scene.shows_boxes
        if self._leave_out:
            held = np.fromiter(self._leave_out, dtype=np.int64, count=len(self._leave_out))
            is_target &= ~np.isin(np.array(scene.box_ids, dtype=np.int64), held)
        x0, y0, x1, y1 = scene.box_map.corners[is_target].T
        width, height = map(float, scene.size)
        self._upright = _inside(np.r_[x0, x1], np.r_[y0, y0], np.r_[y1, y1], width, height)
        self._level = _inside(np.r_[y0, y1], np.r_[x0, x0], np.r_[x1, x1], height, width)


def _is_same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, tuple | bool) and one == other)


def _inside(
    at: np.ndarray, start: np.ndarray, end: np.ndarray, limit: float, length: float
) -> _Lines:
    """Lines in the picture, and its own two edges, which come first where two are as near."""
    shown = (at > 0) & (at < limit)
    return _lines(
        np.r_[0.0, limit, at[shown]],
        np.r_[0.0, 0.0, np.clip(start[shown], 0.0, length)],
        np.r_[length, length, np.clip(end[shown], 0.0, length)],
    )


def _lines(at: object, start: object, end: object) -> _Lines:
    return _Lines(*(np.asarray(one, dtype=np.float64) for one in (at, start, end)))
