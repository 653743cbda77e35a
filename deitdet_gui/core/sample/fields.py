"""Number fields the sample pictures are painted with: soft steps, smooth noise, blur, colours."""

import math
from collections.abc import Sequence
from typing import TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image

# (H, W) for one value a pixel, (H, W, 3) for a linear (not sRGB) colour a pixel.
Field: TypeAlias = npt.NDArray[np.float64]
Rng: TypeAlias = np.random.Generator
T = TypeVar("T")


def pick(rng: Rng, choices: Sequence[T], weights: Sequence[float] | None = None) -> T:
    """Choose one; unlike ``rng.choice`` it leaves the type of the choices alone."""
    shares = np.asarray(weights if weights is not None else [1.0] * len(choices), dtype=np.float64)
    edges = np.cumsum(shares) / shares.sum()
    return choices[min(int(np.searchsorted(edges, rng.random())), len(choices) - 1)]


def between(rng: Rng, low: float, high: float) -> float:
    return float(rng.uniform(low, high))


def smoothstep(low: float, high: float, x: Field) -> Field:
    """0 below ``low``, 1 above ``high``, smooth between; falls where ``low > high``."""
    t = np.clip((x - low) / (high - low), 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def mix(a: Field, b: Field, t: Field | float) -> Field:
    return a + (b - a) * t


def inside(distance: Field, softness: float) -> Field:
    """Coverage 0..1 from a signed distance in pixels, negative inside the shape."""
    return np.clip(0.5 - distance / softness, 0.0, 1.0)


def noise(rng: Rng, shape: tuple[int, int], cell: float | tuple[float, float]) -> Field:
    """Smooth noise of mean about 0.5, with one random value every ``cell`` pixels.

    Args:
        rng: where the values come from.
        shape: (H, W) of the result.
        cell: pixels between values, one number or (vertical, horizontal).

    Returns:
        (H, W), nearly always within 0..1.
    """
    tall, wide = cell if isinstance(cell, tuple) else (cell, cell)
    rows, columns = int(shape[0] / tall) + 3, int(shape[1] / wide) + 3
    values = rng.random((rows, columns)).astype(np.float32)
    window = (1.0, 1.0, 1.0 + shape[1] / wide, 1.0 + shape[0] / tall)
    grown = Image.fromarray(values).resize(
        (shape[1], shape[0]), Image.Resampling.BICUBIC, box=window
    )
    return np.asarray(grown, dtype=np.float64)


def fractal(rng: Rng, shape: tuple[int, int], cell: float, octaves: int = 4) -> Field:
    """Noise over several scales, each half as large and half as strong, in about 0..1."""
    total = np.zeros(shape)
    weight, weights = 1.0, 0.0
    for octave in range(octaves):
        total += weight * noise(rng, shape, max(1.0, cell / 2**octave))
        weights += weight
        weight *= 0.5
    return total / weights


def blur(field: Field, sigma: float) -> Field:
    """Gaussian blur of an (H, W) field; ``sigma`` in pixels; the border is repeated outwards."""
    reach = math.ceil(2.6 * sigma)
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    taps /= taps.sum()
    for axis in (0, 1):
        pad = [(reach, reach) if a == axis else (0, 0) for a in (0, 1)]
        wide = np.pad(field, pad, mode="edge")
        length = field.shape[axis]
        field = sum(
            (
                tap * (wide[k : k + length] if axis == 0 else wide[:, k : k + length])
                for k, tap in enumerate(taps)
            ),
            start=np.zeros(field.shape),
        )
    return field


def colour(code: str) -> Field:
    """(3,) linear colour of an sRGB code such as ``"c8553d"``."""
    parts = [int(code[k : k + 2], 16) / 255.0 for k in (0, 2, 4)]
    return np.array([part**2.2 for part in parts])


def varied(rng: Rng, code: str, amount: float = 0.12) -> Field:
    """The (3,) linear colour of ``code``, a little lighter or darker and a little off in hue."""
    shift = rng.uniform(-amount, amount) + rng.uniform(-0.4 * amount, 0.4 * amount, 3)
    return np.clip(colour(code) * (1.0 + 1.6 * shift), 0.0, 1.0)
