"""Light on the sample pictures: a lamp, how it falls on a relief, and the camera's last word."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from deitdet_gui.core.sample.fields import (
    Field,
    Rng,
    between,
    blur,
    colour,
    mix,
    noise,
    pick,
    smoothstep,
)

SUPER = 2  # samples a pixel, along each side, while a thing is painted


@dataclass(frozen=True, slots=True)
class Surface:
    """A thing seen from above, before light: what it covers, its relief and its material."""

    cover: Field  # (H, W) 0..1
    height: Field  # (H, W) in picture pixels
    albedo: Field  # (H, W, 3) linear
    metal: Field | float = 0.0
    gloss: float = 0.3
    thickness: float = 4.0  # how far it stands off the table, for its shadow, in picture pixels


@dataclass(frozen=True, slots=True)
class Light:
    """One lamp for a whole picture; the direction points from the table to the lamp."""

    direction: tuple[float, float, float]
    ambient: float
    softness: float  # blur of a shadow's edge, in pixels of blur a pixel of thickness
    tint: tuple[float, float, float]
    exposure: float
    falloff: float
    vignette: float
    grain: float
    pattern: str  # "plain", "window" or "branches"
    pattern_angle: float


def make_light(rng: Rng) -> Light:
    azimuth, elevation = between(rng, 0.0, 2.0 * math.pi), math.radians(between(rng, 34.0, 60.0))
    warmth = between(rng, -0.06, 0.13)
    return Light(
        direction=(
            round(math.cos(azimuth) * math.cos(elevation), 6),
            round(math.sin(azimuth) * math.cos(elevation), 6),
            round(math.sin(elevation), 6),
        ),
        ambient=between(rng, 0.34, 0.54),
        softness=between(rng, 0.25, 0.7),
        tint=(1.0 + warmth, 1.0 + 0.15 * warmth, 1.0 - 1.2 * warmth),
        exposure=between(rng, 0.88, 1.16),
        falloff=between(rng, 0.08, 0.34),
        vignette=between(rng, 0.10, 0.34),
        grain=between(rng, 0.006, 0.016),
        pattern=pick(rng, ("plain", "window", "branches"), (0.62, 0.18, 0.20)),
        pattern_angle=between(rng, -0.6, 0.6),
    )


def shade(surface: Surface, light: Light, samples: int = SUPER) -> Field:
    """Light a surface.

    Args:
        surface: with ``samples`` values a picture pixel along each side.
        light: the picture's lamp.
        samples: values a picture pixel.

    Returns:
        (H, W, 3) linear colour. A flat matt surface comes out as its albedo.
    """
    down, right = np.gradient(surface.height, 1.0 / samples)
    up = 1.0 / np.sqrt(right * right + down * down + 1.0)  # z of the unit normal
    across_x, across_y = -right * up, -down * up
    lx, ly, lz = light.direction
    facing = across_x * lx + across_y * ly + up * lz
    diffuse = np.maximum(facing, 0.0) / lz
    hollow = np.clip(1.0 - 0.32 * (blur(surface.height, 1.6 * samples) - surface.height), 0.35, 1.1)
    matt = (light.ambient * (0.45 + 0.55 * up) + (1.0 - light.ambient) * diffuse) * hollow

    # The camera looks straight down, so the mirrored view is 2 n.z n - (0, 0, 1).
    mirrored = 2.0 * up * facing - lz
    skyward = 2.0 * up * up - 1.0
    room = 0.10 + 0.42 * smoothstep(-0.25, 0.95, mirrored) + 0.30 * smoothstep(-0.3, 1.0, skyward)
    lamp = smoothstep(0.90, 1.0, mirrored)
    lit = surface.albedo * matt[..., None]
    shiny = surface.albedo * ((room + 1.15 * lamp) * hollow)[..., None]
    glint = surface.gloss * (0.55 * smoothstep(0.955, 0.995, mirrored) + 0.05 * (1.0 - up))
    metal = surface.metal if isinstance(surface.metal, float) else surface.metal[..., None]
    finished: Field = np.clip(mix(lit, shiny, metal) + glint[..., None], 0.0, 1.6)
    return finished


def pattern(light: Light, shape: tuple[int, int], rng: Rng) -> Field:
    """(H, W) brightness 0..1 of the lamp over the table: even, through a window, or leaves."""
    if light.pattern == "plain":
        return np.ones(shape)
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float64)
    cos, sin = math.cos(light.pattern_angle), math.sin(light.pattern_angle)
    u, v = cos * x + sin * y, -sin * x + cos * y
    if light.pattern == "window":
        pane, bar = between(rng, 230.0, 330.0), between(rng, 13.0, 24.0)
        first, second = (u + between(rng, 0, pane)) % pane, (v + between(rng, 0, pane)) % pane
        dark = np.minimum(np.minimum(first, pane - first), np.minimum(second, pane - second))
        open_ = smoothstep(bar * 0.3, bar * 1.9, dark)
        return 0.66 + 0.34 * open_
    leaves = 0.5 * noise(rng, shape, 120.0) + 0.5 * noise(rng, shape, 55.0)
    return 0.68 + 0.32 * smoothstep(0.25, 0.66, leaves)


def develop(scene: Field, light: Light, rng: Rng) -> npt.NDArray[np.uint8]:
    """Turn linear light into the finished (H, W, 3) sRGB picture: falloff, tint, tone, grain."""
    tall, wide = scene.shape[:2]
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float64)
    x, y = (x - wide / 2) / (wide / 2), (y - tall / 2) / (wide / 2)
    lx, ly, _ = light.direction
    side = 1.0 + light.falloff * (x * lx + y * ly)
    edge = 1.0 - light.vignette * smoothstep(0.35, 1.5, x * x + y * y)
    lamp = (side * edge * light.exposure * pattern(light, (tall, wide), rng))[..., None]
    # Where the lamp is hidden the blue of the sky remains.
    tint = np.asarray(light.tint) * (1.0 + np.array([-0.05, 0.0, 0.06]) * (1.0 - lamp))
    exposed = np.maximum(scene * lamp * tint, 0.0)
    toned = exposed * (1.0 + exposed / 2.4) / (1.0 + exposed / 1.35)
    srgb = np.clip(toned * 1.22, 0.0, 1.0) ** (1.0 / 2.2)
    srgb = srgb + 0.055 * (srgb - 0.5) * (1.0 - (2.0 * srgb - 1.0) ** 2)
    grain = rng.standard_normal((tall, wide))
    grain = 0.5 * grain + 0.5 * blur(grain, 0.7) * 1.8
    speckle = rng.standard_normal((tall, wide, 3)) * 0.35
    srgb = srgb + light.grain * (grain[..., None] + speckle)
    finished: npt.NDArray[np.uint8] = np.clip(np.round(srgb * 255.0), 0, 255).astype(np.uint8)
    return finished


SHADOW = 1.0 - colour("8a8792")  # what a full shadow takes away; a little blue is left
