"""A sample picture as a plan: what lies where, under which light; and how the plan is drawn."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from deitdet_gui.core.sample import clutter
from deitdet_gui.core.sample.backgrounds import background
from deitdet_gui.core.sample.fields import Field, Rng, between, blur, pick
from deitdet_gui.core.sample.hardware import screw
from deitdet_gui.core.sample.light import SHADOW, SUPER, Light, Surface, develop, make_light, shade
from deitdet_gui.core.sample.natural_things import leaf, shell
from deitdet_gui.core.sample.round_things import button, coin

WIDE, TALL = 640, 480
MOST_HIDDEN = 0.35  # no thing is covered more than this by those above it
LEAST_IN_VIEW = 0.62  # of a thing's area lies inside the picture at the least
COUNTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 12)  # things a picture
COUNT_SHARES = (2, 2, 3, 3, 3, 3, 3, 3, 2, 2)

# category: (painter, smallest and largest size in pixels, how often)
THINGS: dict[str, tuple[Callable[[Rng, float], Surface], float, float, float]] = {
    "button": (button, 25.0, 100.0, 0.31),
    "coin": (coin, 32.0, 108.0, 0.22),
    "leaf": (leaf, 52.0, 160.0, 0.21),
    "screw": (screw, 40.0, 156.0, 0.18),
    "shell": (shell, 36.0, 136.0, 0.06),
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A lit thing and where its patch's top-left corner lies, in whole picture pixels."""

    category: str  # "" for clutter
    x: int
    y: int
    alpha: Field  # (H, W) 0..1
    ink: Field  # (H, W, 3) linear colour, already multiplied by alpha
    thickness: float


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything needed to draw one picture; things are in painting order, lowest first."""

    light: Light
    things: tuple[Placed, ...]
    seeds: tuple[int, int]


def _sprite(surface: Surface, light: Light) -> tuple[Field, Field]:
    """Alpha (H, W) and premultiplied colour (H, W, 3) in picture pixels."""
    rgb = shade(surface, light) * surface.cover[..., None]
    tall, wide = surface.cover.shape[0] // SUPER, surface.cover.shape[1] // SUPER
    alpha = surface.cover.reshape(tall, SUPER, wide, SUPER).mean(axis=(1, 3))
    ink = rgb.reshape(tall, SUPER, wide, SUPER, 3).mean(axis=(1, 3))
    return np.round(alpha * 255.0) / 255.0, ink


def _window(x: int, y: int, tall: int, wide: int) -> tuple[slice, slice, slice, slice]:
    """Rows and columns of a patch within the picture, then within the patch itself."""
    top, left = max(0, y), max(0, x)
    bottom, right = max(top, min(TALL, y + tall)), max(left, min(WIDE, x + wide))
    return (
        slice(top, bottom),
        slice(left, right),
        slice(top - y, bottom - y),
        slice(left - x, right - x),
    )


def extent(thing: Placed) -> tuple[float, float, float, float] | None:
    """The box around what the thing covers, x0, y0, x1, y1 in picture pixels, clipped to it.

    What lies under another thing counts, what lies outside the picture does not, nor does the
    shadow. A pixel belongs to the thing when at least half of it is covered. None when no
    pixel is left.
    """
    rows, columns, inner_rows, inner_columns = _window(thing.x, thing.y, *thing.alpha.shape)
    solid = thing.alpha[inner_rows, inner_columns] >= 0.5
    if not solid.any():
        return None
    ys, xs = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    return (
        float(columns.start + xs[0]),
        float(rows.start + ys[0]),
        float(columns.start + xs[-1] + 1),
        float(rows.start + ys[-1] + 1),
    )


class Table:
    """Finds free places; remembers for each thing which of its pixels are still to be seen."""

    def __init__(self) -> None:
        self._owner = np.full((TALL, WIDE), -1, dtype=np.int64)
        self._areas: list[float] = []
        self._seen: list[float] = []

    def put(self, alpha: Field, x: int, y: int, most_hidden: float) -> bool:
        """Lay a thing on top of the others if none of them is then hidden too much."""
        rows, columns, inner_rows, inner_columns = _window(x, y, *alpha.shape)
        solid = alpha[inner_rows, inner_columns] >= 0.5
        whole, area = float((alpha >= 0.5).sum()), float(solid.sum())
        if area < LEAST_IN_VIEW * whole:
            return False
        below = self._owner[rows, columns][solid]
        lost = np.bincount(below[below >= 0], minlength=len(self._areas))
        for k, count in enumerate(lost):
            if count and 1.0 - (self._seen[k] - count) / self._areas[k] > most_hidden:
                return False
        for k, count in enumerate(lost):
            self._seen[k] -= float(count)
        self._owner[rows, columns][solid] = len(self._areas)
        self._areas.append(area)
        self._seen.append(area)
        return True


def wanted(seed: int, number: int) -> list[str]:
    """The categories to lay on picture ``number``, lowest first; none on every 19th picture."""
    if number % 19 == 12:
        return []
    rng = np.random.default_rng([seed, number, 2])
    names, shares = tuple(THINGS), [entry[3] for entry in THINGS.values()]
    chosen = [pick(rng, names, shares) for _ in range(pick(rng, COUNTS, COUNT_SHARES))]
    if number % 8 == 3:  # so that the rare one is surely there, however small the set
        chosen[0] = "shell"
    return chosen


def _size(rng: Rng, low: float, high: float, zoom: float) -> float:
    share = rng.random() ** 0.95
    wished: float = low * (high / low) ** share * zoom
    return min(high, max(low, wished))


def lay(
    rng: Rng, table: Table, light: Light, surface: Surface, category: str, crowd: float
) -> Placed | None:
    """Light a thing and find a place for it; None when the table is too full."""
    alpha, ink = _sprite(surface, light)
    tall, wide = alpha.shape
    most = MOST_HIDDEN if rng.random() < crowd else 0.0
    over = 0.30 if rng.random() < 0.15 else -0.04  # how much may hang over the picture's edge
    for attempt in range(60):
        x = int(rng.integers(-int(over * wide), WIDE - wide + int(over * wide) + 1))
        y = int(rng.integers(-int(over * tall), TALL - tall + int(over * tall) + 1))
        if table.put(alpha, x, y, most if attempt < 40 else MOST_HIDDEN):
            return Placed(category, x, y, alpha, ink, surface.thickness)
    return None


def _litter(rng: Rng, light: Light) -> list[Placed]:
    """Clutter anywhere on the table, from nearly none to a lot."""
    messy = between(rng, 0.25, 1.0)
    paint: list[Callable[[Rng], Surface]] = []
    if rng.random() < 0.4 * messy + 0.1:
        paint.append(clutter.paper_scrap)
    kinds = (clutter.thread, clutter.match, clutter.clip, clutter.washer, clutter.bead)
    paint += [pick(rng, kinds) for _ in range(int(rng.integers(0, 2 + int(4 * messy))))]
    paint += [clutter.crumb] * int(rng.integers(0, 4 + int(12 * messy)))
    laid = []
    for painter in paint:
        surface = painter(rng)
        alpha, ink = _sprite(surface, light)
        x = int(rng.integers(0, WIDE)) - alpha.shape[1] // 2
        y = int(rng.integers(0, TALL)) - alpha.shape[0] // 2
        laid.append(Placed("", x, y, alpha, ink, surface.thickness))
    return laid


def plan(seed: int, number: int) -> Scene:
    """Decide everything about picture ``number`` (from 0) of the set grown from ``seed``."""
    rng = np.random.default_rng([seed, number])
    light = make_light(rng)
    below = _litter(rng, light)
    zoom, crowd = between(rng, 0.85, 1.5), pick(rng, (0.15, 0.5, 0.9))
    table = Table()
    laid: list[Placed | None] = []
    for category in wanted(seed, number):
        paint, low, high, _ = THINGS[category]
        surface = paint(rng, _size(rng, low, high, zoom))
        laid.append(lay(rng, table, light, surface, category, crowd))
    if rng.random() < 0.22:
        laid.append(lay(rng, table, light, clutter.thread(rng), "", crowd=1.0))
    return Scene(light, (*below, *(thing for thing in laid if thing is not None)), (seed, number))


def _cast(canvas: Field, thing: Placed, light: Light) -> None:
    """Darken the table, and what lies on it, where the thing stands in the light."""
    lx, ly, lz = light.direction
    far = min(30.0, 1.35 * thing.thickness * math.sqrt(lx * lx + ly * ly) / lz)
    soft = 0.8 + light.softness * thing.thickness * 0.5
    pad = math.ceil(far + 2.6 * soft) + 5
    alpha = np.pad(thing.alpha, pad)
    flat = math.sqrt(lx * lx + ly * ly)
    reach = np.zeros(alpha.shape)
    steps = max(2, math.ceil(far / 1.5))
    for k in range(steps + 1):
        dx, dy = round(-lx / flat * far * k / steps), round(-ly / flat * far * k / steps)
        np.maximum(reach, np.roll(alpha, (dy, dx), axis=(0, 1)), out=reach)
    lost = (1.0 - light.ambient) * 1.3 * blur(reach, soft)
    touch = 0.42 * blur(alpha, 1.8)
    kept = (1.0 - np.clip(lost, 0.0, 0.9)[..., None] * SHADOW * 1.05) * (1.0 - touch[..., None])
    rows, columns, inner_rows, inner_columns = _window(thing.x - pad, thing.y - pad, *alpha.shape)
    canvas[rows, columns] *= kept[inner_rows, inner_columns]


def draw(scene: Scene, shadows: bool = True) -> npt.NDArray[np.uint8]:
    """Draw a scene: (480, 640, 3) uint8 sRGB.

    Args:
        scene: the plan, or a plan with some of its things taken away.
        shadows: whether things cast shadows.
    """
    # A stream of its own, so that taking a thing away leaves table and grain as they were.
    rng = np.random.default_rng([*scene.seeds, 1])
    canvas = background(rng, scene.light, (TALL, WIDE))
    for thing in scene.things:
        if shadows:
            _cast(canvas, thing, scene.light)
        rows, columns, inner_rows, inner_columns = _window(thing.x, thing.y, *thing.alpha.shape)
        alpha = thing.alpha[inner_rows, inner_columns, None]
        patch = canvas[rows, columns]
        canvas[rows, columns] = patch * (1.0 - alpha) + thing.ink[inner_rows, inner_columns]
    return develop(canvas, scene.light, rng)
