"""How a picture is shown to eyes: brighter, one colour of it, inverted.

It changes no file, and no model ever sees it. A picture of more than 8 bits has been stretched to
8 before (see ``stretch.py``); this works on what came out.
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Channel = Literal["all", "red", "green", "blue", "grey"]

CHANNELS: tuple[Channel, ...] = ("all", "red", "green", "blue", "grey")
LOWEST_GAMMA, HIGHEST_GAMMA = 0.2, 5.0
AUTO_PERCENTILES = (1.0, 99.0)
_STRIP_PIXELS = 2**16  # at a time: they stay in the processor's cache
_OPAQUE = np.uint32(0xFF000000)
_SHIFTS = {"red": 16, "green": 8, "blue": 0}  # where a colour is in 0xffRRGGBB
# In 256ths, as BT.601 has them.
_GREY_PARTS: dict[Channel, int] = {"red": 77, "green": 150, "blue": 29}


@dataclass(frozen=True, slots=True)
class Display:
    """What is done to the shown values, in this order.

    Attributes:
        channel: which colour is shown, as grey; ``all`` leaves them as they are.
        ends: which value becomes black and which white, before anything else.
        gamma: over 1 brings out what is dark; 1 changes nothing.
        contrast: -100 to 100; 0 changes nothing, -100 leaves one grey.
        brightness: -100 to 100; 0 changes nothing, 100 leaves only white.
        is_inverted: black for white, as in a negative.
    """

    channel: Channel = "all"
    ends: tuple[int, int] = (0, 255)
    gamma: float = 1.0
    contrast: int = 0
    brightness: int = 0
    is_inverted: bool = False

    @property
    def is_plain(self) -> bool:
        return self == PLAIN

    def table(self) -> NDArray[np.uint8]:
        """(256,) uint8: what each value is shown as."""
        low, high = self.ends
        values = np.clip((np.arange(256.0) - low) / max(high - low, 1), 0, 1)
        values **= 1 / min(max(self.gamma, LOWEST_GAMMA), HIGHEST_GAMMA)
        # Steep at the right end, flat at the left: a straight line would waste half the slider.
        slope = math.tan((self.contrast + 100) / 200 * math.pi / 2 * 0.999)
        values = (values - 0.5) * slope + 0.5 + self.brightness / 100
        shown = (np.clip(values, 0, 1) * 255).round().astype(np.uint8)
        return 255 - shown if self.is_inverted else shown


PLAIN = Display()


def show_as(pixels: NDArray[np.uint32], display: Display) -> None:
    """Change pixels to what is to be shown of them, in place.

    Args:
        pixels: (H, W) uint32 0xffRRGGBB, C-contiguous.
        display: what to do.
    """
    if display.is_plain:
        return
    table = display.table().tobytes()
    rows = max(1, _STRIP_PIXELS // max(pixels.shape[1], 1))
    for top in range(0, len(pixels), rows):
        strip = pixels[top : top + rows]
        if display.channel == "all":
            # Python's own translate is quicker than numpy's indexing with bytes.
            shown = np.frombuffer(strip.tobytes().translate(table), np.uint32)
            np.bitwise_or(shown.reshape(strip.shape), _OPAQUE, out=strip)
        else:
            values = _values(strip, display.channel).tobytes().translate(table)
            greys = np.frombuffer(values, np.uint8).reshape(strip.shape)
            np.multiply(greys, np.uint32(0x010101), out=strip)
            strip |= _OPAQUE


def auto_ends(pixels: NDArray[np.uint32], channel: Channel = "all") -> tuple[int, int]:
    """The values between which nearly all of a picture lies.

    Args:
        pixels: (H, W) uint32 0xffRRGGBB; a small copy of the picture will do.
        channel: as it is shown; of ``all`` each colour counts.
    """
    if channel == "all":
        counts = sum(_counts(_values(pixels, one)) for one in _GREY_PARTS)
    else:
        counts = _counts(_values(pixels, channel))
    total = np.cumsum(counts)
    if total[-1] == 0:
        return 0, 255
    low, high = (int(np.searchsorted(total, total[-1] * p / 100)) for p in AUTO_PERCENTILES)
    return (low, high) if high > low else (0, 255)


def _counts(values: NDArray[np.uint8]) -> NDArray[np.int64]:
    return np.bincount(values.ravel(), minlength=256)


def _values(pixels: NDArray[np.uint32], channel: Channel) -> NDArray[np.uint8]:
    """(H, W) uint8: one colour of each pixel, or its grey."""
    if channel != "grey":
        return (pixels >> _SHIFTS[channel]).astype(np.uint8)
    grey = np.zeros(pixels.shape, np.uint16)
    for colour, part in _GREY_PARTS.items():
        grey += _values(pixels, colour) * np.uint16(part)
    grey >>= 8
    return grey.astype(np.uint8)
