"""Different views of one picture: moved, scaled, mirrored and recoloured, boxes alike."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from deitdet_gui.core.plan import Policy

FILL = (124, 116, 104)  # the mean colour, which is 0 after the backbone's normalisation
LEAST_VISIBLE = 0.3  # a box of which less is left in the view is not worth learning
LEAST_SIDE = 2.0  # pixels


@dataclass(frozen=True, slots=True)
class Geometry:
    """How a view's pixels come from a picture's: scale, mirror, then shift.

    A point x of the picture lies at ``scale * x + shift`` in the view; ``scale`` is negative in
    a mirrored direction. ``size`` is (height, width) of the view in pixels.
    """

    scale: tuple[float, float]
    shift: tuple[float, float]
    size: tuple[int, int]

    def boxes(self, boxes: NDArray[np.float64]) -> NDArray[np.float64]:
        """Boxes (N, 4) of the picture in pixels of the view, not clipped."""
        scale, shift = np.tile(self.scale, 2), np.tile(self.shift, 2)
        return self._ordered(boxes * scale + shift)

    def back(self, boxes: NDArray[np.float64]) -> NDArray[np.float64]:
        """Boxes (N, 4) of the view in pixels of the picture, not clipped."""
        scale, shift = np.tile(self.scale, 2), np.tile(self.shift, 2)
        return self._ordered((boxes - shift) / scale)

    @staticmethod
    def _ordered(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
        low = np.minimum(boxes[:, :2], boxes[:, 2:])
        high = np.maximum(boxes[:, :2], boxes[:, 2:])
        return np.concatenate([low, high], axis=1)

    def picture(self, picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Draw the view of a picture (H, W, 3); what lies outside the picture has one colour."""
        (sx, sy), (tx, ty) = self.scale, self.shift
        height, width = self.size
        image = Image.fromarray(picture)
        # PIL's bilinear transform looks at 2 x 2 pixels; a shrunk picture must be averaged first.
        shrink = max(1, int(1 / max(abs(sx), abs(sy))))
        if shrink > 1:
            image = image.reduce(shrink)
        inverse = (1 / sx / shrink, 0, -tx / sx / shrink, 0, 1 / sy / shrink, -ty / sy / shrink)
        view = image.transform(
            (width, height),
            Image.Transform.AFFINE,
            inverse,
            Image.Resampling.BILINEAR,
            fillcolor=FILL,
        )
        return np.asarray(view)


def fit(shape: tuple[int, ...], canvas: tuple[int, int]) -> Geometry:
    """The plain view: as large as the canvas allows, never squashed, at its top-left corner.

    Args:
        shape: (height, width, ...) of the picture.
        canvas: (height, width) of the view.
    """
    height, width = shape[:2]
    scale = min(canvas[0] / height, canvas[1] / width)
    return Geometry((scale, scale), (0.0, 0.0), canvas)


def vary(
    height: int, width: int, canvas: tuple[int, int], policy: Policy, random: np.random.Generator
) -> Geometry:
    """A random view: scaled around the fitting size, placed at random, perhaps mirrored."""
    fitting = min(canvas[0] / height, canvas[1] / width)
    low, high = np.log(policy.smallest_scale), np.log(policy.largest_scale)
    scale = float(fitting * np.exp(random.uniform(low, high)))
    shift = []
    for side, room in ((width, canvas[1]), (height, canvas[0])):
        spare = room - side * scale
        shift.append(float(random.uniform(min(0.0, spare), max(0.0, spare))))
    flip_x = policy.flip_x and random.random() < 0.5
    flip_y = policy.flip_y and random.random() < 0.5
    return Geometry(
        (-scale if flip_x else scale, -scale if flip_y else scale),
        (
            shift[0] + width * scale if flip_x else shift[0],
            shift[1] + height * scale if flip_y else shift[1],
        ),
        canvas,
    )


def recolour(picture: NDArray[np.uint8], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A picture (H, W, 3) with its values changed as a :func:`colour_table` says."""
    return np.stack([table[picture[..., c], c] for c in range(3)], axis=-1)


def colour_table(amount: float, random: np.random.Generator) -> NDArray[np.uint8]:
    """(256, 3): brightness, contrast, gamma and the balance of the channels, changed at random."""
    level = np.arange(256) / 255
    gamma = np.exp(random.uniform(-amount, amount))
    contrast = 1 + random.uniform(-amount, amount)
    brightness = random.uniform(-amount, amount) / 2
    table = np.empty((256, 3), np.uint8)
    for channel in range(3):
        balance = 1 + random.uniform(-amount, amount) / 3
        values = (level**gamma - 0.5) * contrast + 0.5 + brightness
        table[:, channel] = np.clip(np.rint(values * balance * 255), 0, 255).astype(np.uint8)
    return table


def visible(boxes: NDArray[np.float64], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Which boxes (N, 4) of a view, not clipped, are still worth learning there, (N,)."""
    limit = np.array([size[1], size[0], size[1], size[0]], np.float64)
    inside = np.clip(boxes, 0, limit)
    sides = inside[:, 2:] - inside[:, :2]
    whole = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    shown = np.prod(sides, axis=1) / np.maximum(whole, 1e-9)
    large: NDArray[np.bool_] = sides.min(axis=1, initial=np.inf) >= LEAST_SIDE
    worth: NDArray[np.bool_] = large & (shown >= LEAST_VISIBLE)
    return worth
