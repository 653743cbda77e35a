"""What lies under a point of the picture. Plain numbers, no Qt."""

from collections.abc import Sequence

import numpy as np

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.canvas.tools import Handle

HANDLES: tuple[Handle, ...] = ("nw", "n", "ne", "e", "se", "s", "sw", "w")


class HitMap:
    """Many rectangles as one array, so that ten thousand can be asked at every mouse move.

    Args:
        rectangles: N times x0, y0, x1, y1 in picture pixels; some may have no area.
    """

    def __init__(self, rectangles: Sequence[Corners] = ()) -> None:
        self.corners = np.asarray(rectangles, dtype=np.float64).reshape(-1, 4)
        sides = self.corners[:, 2:] - self.corners[:, :2]
        self.areas = sides.prod(axis=1)
        self.is_flat = self.areas <= 0

    def __len__(self) -> int:
        return len(self.corners)

    def at(self, x: float, y: float, reach: float) -> list[int]:
        """Indices of the rectangles under a point, smallest first: the inner before the outer.

        Args:
            x: in picture pixels.
            y: in picture pixels.
            reach: how far from a rectangle without area a point still counts, in picture pixels.
        """
        margin = np.where(self.is_flat, reach, 0.0)
        x0, y0, x1, y1 = self.corners.T
        is_hit = (x >= x0 - margin) & (x <= x1 + margin) & (y >= y0 - margin) & (y <= y1 + margin)
        found = np.flatnonzero(is_hit)
        order: list[int] = found[np.argsort(self.areas[found], kind="stable")].tolist()
        return order

    def touching(self, window: Corners) -> np.ndarray:
        """Which rectangles touch a window: (N,) bool."""
        left, top, right, bottom = window
        x0, y0, x1, y1 = self.corners.T
        is_touching: np.ndarray = (x1 >= left) & (x0 <= right) & (y1 >= top) & (y0 <= bottom)
        return is_touching

    def caught(self, band: Corners) -> np.ndarray:
        """Which rectangles a rubber band catches: (N,) bool.

        Those that it touches, wholly or partly: a large box need not fit on the screen to be
        caught. But not those that hold all of it: it is drawn in them to catch what is in them.
        """
        left, top, right, bottom = band
        x0, y0, x1, y1 = self.corners.T
        holds = (x0 < left) & (x1 > right) & (y0 < top) & (y1 > bottom)
        is_caught: np.ndarray = self.touching(band) & ~holds
        return is_caught


def handle_at(corners: Corners, x: float, y: float, outside: float, inside: float) -> Handle | None:
    """The handle of a rectangle at a point: a corner, else an edge, else None.

    Args:
        corners: the rectangle, in picture pixels.
        x: in picture pixels.
        y: in picture pixels.
        outside: how far outside an edge a point still counts, in picture pixels.
        inside: the same on the inner side; never more than a quarter of the rectangle, so that
            the middle of a small one can still be grabbed to move it.
    """
    x0, y0, x1, y1 = corners
    if not (x0 - outside <= x <= x1 + outside and y0 - outside <= y <= y1 + outside):
        return None
    reach_x, reach_y = min(inside, (x1 - x0) / 4), min(inside, (y1 - y0) / 4)
    row = "n" if y <= y0 + reach_y else "s" if y >= y1 - reach_y else ""
    column = "w" if x <= x0 + reach_x else "e" if x >= x1 - reach_x else ""
    name = row + column
    return next((handle for handle in HANDLES if handle == name), None)


def handle_places(corners: Corners) -> dict[Handle, tuple[float, float]]:
    """Where the eight handles of a rectangle are."""
    x0, y0, x1, y1 = corners
    xs = {"w": x0, "e": x1}
    ys = {"n": y0, "s": y1}
    return {
        handle: (
            next((xs[c] for c in handle if c in xs), (x0 + x1) / 2),
            next((ys[c] for c in handle if c in ys), (y0 + y1) / 2),
        )
        for handle in HANDLES
    }


def handle_near(corners: Corners, x: float, y: float, reach: float) -> Handle | None:
    """The handle of a rectangle that is at a point, give or take ``reach``; the nearest of them."""
    places = handle_places(corners)
    ways = {h: max(abs(x - px), abs(y - py)) for h, (px, py) in places.items()}
    nearest = min(ways, key=ways.__getitem__)
    return nearest if ways[nearest] <= reach else None
