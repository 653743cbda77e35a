"""The colours of categories, as eyes see them that lack a kind of cone.

Simulated by Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
Vision Deficiency" (2009), severity 1.0, in linear light; differences are CIEDE2000 (Sharma, Wu and
Dalal, 2005), where 2 can just be seen side by side and 10 is seen at a glance.
"""

import itertools

import numpy as np
import pytest

from deitdet_gui.gui.look import named_colours

EYES = {
    "usual": np.eye(3),
    "no red cones": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "no green cones": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "no blue cones": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
     [0.0193339, 0.1191920, 0.9503041]]
)  # fmt: skip
WHITE = np.array([0.95047, 1.0, 1.08883])
GROUNDS = {
    "black": "#000000", "white": "#ffffff", "grey": "#808080", "skin": "#e0ac8a",
    "dark skin": "#8d5a3c", "eosin pink": "#e6b0cd", "haematoxylin violet": "#8a5a9e",
}  # fmt: skip


def lab(colours: list[str], eye: str) -> np.ndarray:
    """(N, 3) CIE Lab of what an eye sees."""
    rgb = np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in colours]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    xyz = np.clip(linear @ EYES[eye].T, 0, 1) @ TO_XYZ.T / WHITE
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack(
        [116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1
    )


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """CIEDE2000 of two Lab colours."""
    chroma = (np.hypot(*one[1:]) + np.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * np.sqrt(chroma**7 / (chroma**7 + 25**7))
    c1, c2 = np.hypot(one[1] * stretch, one[2]), np.hypot(other[1] * stretch, other[2])
    h1 = np.degrees(np.arctan2(one[2], one[1] * stretch)) % 360
    h2 = np.degrees(np.arctan2(other[2], other[1] * stretch)) % 360
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = h1 + h2 if c1 * c2 == 0 else (h1 + turn / 2) % 360
    light, c = (one[0] + other[0]) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    blue = -np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    blue *= 2 * np.sqrt(c**7 / (c**7 + 25**7))
    d_light = (other[0] - one[0]) / (1 + 0.015 * (light - 50) ** 2 / np.hypot(20**0.5, light - 50))
    d_chroma = (c2 - c1) / (1 + 0.045 * c)
    d_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * c * t)
    return float(np.sqrt(d_light**2 + d_chroma**2 + d_hue**2 + blue * d_chroma * d_hue))


def least(colours: list[str], eye: str) -> float:
    return min(difference(a, b) for a, b in itertools.combinations(lab(colours, eye), 2))


def test_the_ruler_measures_as_published() -> None:
    pairs = [  # of Sharma's test data
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (58, 24, 15), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ]
    for one, other, known in pairs:
        assert difference(np.array(one), np.array(other)) == pytest.approx(known, abs=1e-4)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize(("count", "floor"), [(4, 29), (6, 13.5), (8, 12.5), (12, 10.4)])
def test_the_first_colours_stay_apart_for_every_eye(count: int, floor: float, eye: str) -> None:
    colours = [colour.name() for _, colour in named_colours()][:count]
    assert least(colours, eye) >= floor


def test_every_colour_is_seen_on_every_kind_of_picture() -> None:
    colours = [colour.name() for _, colour in named_colours()]
    for name, ground in GROUNDS.items():
        (below,) = lab([ground], "usual")
        for colour, seen in zip(colours, lab(colours, "usual"), strict=True):
            assert difference(seen, below) >= 16, f"{colour} on {name}"


def test_the_halo_parts_every_colour_from_what_it_is_like_for_every_eye() -> None:
    """A line is never alone: its dark halo lies between it and a ground of its own colour."""
    for eye in EYES:
        (halo,) = lab(["#000000"], eye)
        for seen in lab([colour.name() for _, colour in named_colours()], eye):
            assert difference(seen, halo) >= 33
