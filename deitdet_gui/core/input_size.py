"""How large the network sees a picture: numbers that training and the checks before it share."""

import math
import statistics
from collections.abc import Sequence

import numpy as np

from deitdet_gui.core.dataset import Image

STEP = 32  # canvas sides are multiples of the coarsest stride
FINEST_STRIDE = 8  # pixels of the canvas from one location of the finest level to the next
SIDE_ON_CPU = {"nano": 448, "small": 544, "base": 448}
SIDE_ON_GPU = 640
LARGEST_ZOOM = 1.5  # of a picture to the canvas; more costs time and shows nothing new


def usual_side(preset: str, on_cpu: bool, images: Sequence[Image]) -> int:
    """Square root of the canvas's area in pixels, when nobody has chosen it."""
    side = SIDE_ON_CPU[preset] if on_cpu else SIDE_ON_GPU
    sizes = [math.sqrt(i.width * i.height) for i in images if i.width and i.height]
    native = float(np.median(sizes)) if sizes else float(side)
    return round(min(side, LARGEST_ZOOM * native))


def choose_canvas(images: Sequence[Image], side: int) -> tuple[int, int]:
    """One network input for all pictures: their middle aspect ratio, the area of a square.

    Args:
        images: the pictures; at least one.
        side: square root of the area wanted, in pixels.

    Returns:
        (height, width) in pixels, multiples of 32.
    """
    sized = [i for i in images if i.width > 0 and i.height > 0]
    aspect = statistics.median([i.width / i.height for i in sized] or [1.0])
    aspect = min(max(aspect, 1 / 3), 3.0)
    width, height = side * aspect**0.5, side / aspect**0.5
    return max(STEP, round(height / STEP) * STEP), max(STEP, round(width / STEP) * STEP)
