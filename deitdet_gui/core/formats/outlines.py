"""Boxes around outlines: polygons, turned rectangles, circles and masks."""

import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from deitdet_gui.core.dataset import Corners
from deitdet_gui.core.formats.reading import number
from deitdet_gui.core.pictures import MOST_PIXELS
from deitdet_gui.core.words import say

_MOST_BRUSHED = 50_000_000  # pixels; a few bytes can ask for as many as they like

OUTLINE = "an outline came in as the box around it"
MASK = "a mask came in as the box around it"
TURNED = "a turned rectangle came in as the upright box around it"
BESIDE = "an outline beside a box was not kept"


def around(points: Iterable[Sequence[Any]]) -> Corners:
    """The box around points of x and y.

    Raises:
        ValueError: there is no point, or one that is none.
    """
    pairs = []
    for point in points:
        if len(point) != 2:
            raise ValueError(say("has a point of {count} numbers", count=len(point)))
        pairs.append((number(point[0]), number(point[1])))
    if not pairs:
        raise ValueError(say("has no points"))
    xs, ys = zip(*pairs, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def around_turned(corners: Corners, degrees: float, pivot: tuple[float, float]) -> Corners:
    """The upright box around one that is turned clockwise about ``pivot``."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x0, y0, x1, y1 = corners
    px, py = pivot
    return around(
        (px + (x - px) * cos - (y - py) * sin, py + (x - px) * sin + (y - py) * cos)
        for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    )


def around_ellipse(
    centre: tuple[float, float], radii: tuple[float, float], degrees: float
) -> Corners:
    """The box around an ellipse that is turned about its centre."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    half_width = math.hypot(radii[0] * cos, radii[1] * sin)
    half_height = math.hypot(radii[0] * sin, radii[1] * cos)
    x, y = centre
    return x - half_width, y - half_height, x + half_width, y + half_height


def around_runs(counts: Sequence[int], length: int) -> tuple[int, int, int, int]:
    """The box around a run-length coded mask.

    Args:
        counts: how many pixels are off, on, off, ... along the lines of the mask.
        length: of a line, in pixels.

    Returns:
        First position along a line, first line, and both ends, which are outside.

    Raises:
        ValueError: it is no such mask, or no pixel is on.
    """
    runs = np.asarray(counts, np.float64)
    total = runs.sum() if runs.ndim == 1 and runs.size else math.nan
    # So written that NaN is refused too.
    if not (length > 0 and (runs >= 0).all() and total <= MOST_PIXELS):
        raise ValueError(say("has a mask that cannot be read"))
    ends = runs.astype(np.int64).cumsum()
    starts = np.concatenate(([0], ends[:-1]))[1::2]
    ends = ends[1::2]
    on = ends > starts
    if not on.any():
        raise ValueError(say("has an empty mask"))
    starts, last = starts[on], ends[on] - 1
    first_line, last_line = starts // length, last // length
    is_wrapped = last_line > first_line
    low = 0 if is_wrapped.any() else int((starts % length).min())
    high = length if is_wrapped.any() else int((last % length).max()) + 1
    return low, int(first_line.min()), high, int(last_line.max()) + 1


def counts_of_coco(text: str) -> list[int]:
    """The runs that COCO's compressed masks stand for.

    A letter has 5 bits; from the third on a run is the difference to the run two before.

    Raises:
        ValueError: it is no such text.
    """
    counts: list[int] = []
    value = shift = 0
    for letter in text:
        bits = ord(letter) - 48
        if not 0 <= bits < 64 or shift > 60:
            raise ValueError(say("has a mask that cannot be read"))
        value |= (bits & 31) << shift
        shift += 5
        if bits & 32:
            continue
        if bits & 16:
            value -= 1 << shift
        counts.append(value + counts[-2] if len(counts) > 2 else value)
        value = shift = 0
    return counts


def alpha_of_brush(data: bytes, pixels: int) -> np.ndarray:
    """Label Studio's brush mask, four channels of a picture as one row of runs.

    32 bits say how many values there are, 5 how wide one is, four times 4 how wide a run's length
    may be. Then come runs: a bit that says whether all values are the same, 2 bits that choose the
    width of the length, the length, and the value or values.

    Returns:
        (pixels,) uint8, the last channel.

    Raises:
        ValueError: it is no such mask of ``pixels`` pixels.
    """
    bits = np.unpackbits(np.frombuffer(data, np.uint8))
    place = 0

    def take(count: int) -> int:
        nonlocal place
        place += count
        if place > len(bits):
            raise ValueError(say("has a brush mask that ends too early"))
        return int("".join(map(str, bits[place - count : place])), 2)

    total = take(32)
    width = take(5) + 1
    widths = [take(4) + 1 for _ in range(4)]
    if total != 4 * pixels or not 0 < pixels <= _MOST_BRUSHED or width > 8:
        raise ValueError(say("has a brush mask of another size"))
    values = np.zeros(total, np.uint8)
    done = 0
    while done < total:
        is_run = take(1)
        end = min(done + 1 + take(widths[take(2)]), total)
        if is_run:
            values[done:end] = take(width)
            done = end
        while done < end:
            values[done] = take(width)
            done += 1
    return values[3::4]


def around_pixels(mask: np.ndarray) -> tuple[int, int, int, int]:
    """The box around the pixels of a mask (H, W) that are on.

    Raises:
        ValueError: none is.
    """
    ys, xs = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(ys):
        raise ValueError(say("has an empty mask"))
    return int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1
