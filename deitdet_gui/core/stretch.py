"""How pictures of more than 8 bits become the 8 bits that are shown and learnt from.

The project keeps its choice, a run keeps the one it was begun with, and a model is only ever shown
pictures stretched as those it learnt from.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.words import say

MOST_SAMPLED = 2**20  # pixels of one picture that its percentiles are taken from


@dataclass(frozen=True, slots=True)
class Stretch:
    """Which value becomes black and which white. Pictures of 8 bits are left as they are.

    Attributes:
        kind: ``percentiles`` looks at each picture by itself; ``range`` is the same for all.
        low: what becomes black: a percentile, or a value.
        high: what becomes white.

    Raises:
        UserError: the numbers are no such range.
    """

    kind: Literal["percentiles", "range"] = "percentiles"
    low: float = 0.5
    high: float = 99.5

    def __post_init__(self) -> None:
        if self.kind not in ("percentiles", "range"):
            raise UserError(
                say("A stretch cannot be {kind!r}.", kind=self.kind),
                hint=say("It is 'percentiles' or 'range'."),
            )
        numbers = (self.low, self.high)
        if any(isinstance(n, bool) or not isinstance(n, int | float) for n in numbers):
            raise UserError(say("A stretch needs two numbers, not {numbers!r}.", numbers=numbers))
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise UserError(
                say("A stretch cannot go from {low:g} to {high:g}.", low=self.low, high=self.high),
                hint=say("The low end lies under the high end."),
            )
        if self.kind == "percentiles" and not (self.low >= 0 and self.high <= 100):
            raise UserError(
                say(
                    "Percentiles cannot go from {low:g} to {high:g}.", low=self.low, high=self.high
                ),
                hint=say("From 0 to 100."),
            )

    def __str__(self) -> str:
        if self.kind == "range":
            return f"in every picture {self.low:g} is black and {self.high:g} is white"
        return (
            f"in each picture by itself, the {self.low:g}th percentile is black "
            f"and the {self.high:g}th is white"
        )

    def as_json(self) -> dict[str, str | float]:
        return {"kind": self.kind, "low": self.low, "high": self.high}

    @staticmethod
    def from_json(row: Any) -> "Stretch":
        """The stretch that :meth:`as_json` gave.

        Raises:
            ValueError: it is none; the message says why.
        """
        if not isinstance(row, Mapping):
            raise ValueError(f"stretch is {row!r}")
        try:
            return Stretch(row.get("kind", ""), row.get("low", math.nan), row.get("high", math.nan))
        except UserError as error:
            raise ValueError(error.message) from error

    def ends(self, sample: NDArray[Any]) -> tuple[float, float]:
        """The values that become black and white in one picture.

        Args:
            sample: (N,) values of it, see :func:`sample_step`; those that are not finite do not
                count.
        """
        if self.kind == "range":
            return float(self.low), float(self.high)
        finite = sample[np.isfinite(sample)]
        if finite.size == 0:
            return 0.0, 1.0
        low, high = np.percentile(finite.astype(np.float64), (self.low, self.high))
        return float(low), float(high)


PER_PICTURE = Stretch()


def sample_step(width: int, height: int) -> int:
    """Every how many pixels of a picture, row after row, one is looked at for the percentiles.

    It goes by the size of the whole picture alone, so that a thumbnail has the greys of the
    picture, and it shares no factor with the width, so that no column is passed over.
    """
    step = max(1, math.ceil(width * height / MOST_SAMPLED))
    while math.gcd(step, width) > 1:
        step += 1
    return step


def to_bytes(values: NDArray[Any], ends: tuple[float, float]) -> NDArray[np.uint8]:
    """Bring values down to 8 bits: ``ends[0]`` and under to 0, ``ends[1]`` and over to 255.

    What is no number comes out black.
    """
    low, high = ends
    with np.errstate(over="ignore", invalid="ignore"):
        scaled = values.astype(np.float64) - low
        scaled /= high - low if high > low else 1.0
    scaled = np.clip(np.nan_to_num(scaled, nan=0.0, posinf=1.0, neginf=0.0), 0, 1)
    return (scaled * 255).round().astype(np.uint8)
