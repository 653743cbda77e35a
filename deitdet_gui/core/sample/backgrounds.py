"""What the things lie on: wood, felt, paper, slate or linen."""

import math
from collections.abc import Callable

import numpy as np

from deitdet_gui.core.sample.fields import (
    Field,
    Rng,
    between,
    blur,
    fractal,
    mix,
    noise,
    pick,
    smoothstep,
    varied,
)
from deitdet_gui.core.sample.light import Light, Surface, shade

Shape = tuple[int, int]


def background(rng: Rng, light: Light, shape: Shape) -> Field:
    """A lit (H, W, 3) table, linear colour, with nothing on it."""
    painters: tuple[Callable[[Rng, Shape], Surface], ...] = (wood, felt, paper, slate, linen)
    paint = pick(rng, painters, (0.34, 0.17, 0.17, 0.16, 0.16))
    return shade(paint(rng, shape), light, samples=1)


def wood(rng: Rng, shape: Shape) -> Surface:
    """Planks, upright or lying, each with its own grain."""
    upright = rng.random() < 0.4
    tall, wide = (shape[1], shape[0]) if upright else shape
    dark, pale = pick(
        rng,
        (("6b4526", "a9784a"), ("8a6238", "c79a62"), ("a98558", "dcbd8c"), ("4a3222", "7a573c"),
         ("7d7469", "b0a698")),
    )  # fmt: skip
    deep, light = varied(rng, dark, 0.08), varied(rng, pale, 0.08)
    plank = between(rng, 92.0, 190.0)
    start = between(rng, 0.0, plank)
    y = np.arange(tall, dtype=np.float64)[:, None] + np.zeros((1, wide))
    number = np.floor((y + start) / plank).astype(np.int64)
    tones = rng.uniform(-0.16, 0.16, int(tall / plank) + 3)
    offsets = rng.uniform(0.0, 900.0, int(tall / plank) + 3)
    warp = noise(rng, (tall, wide), (60.0, 260.0)) * 60.0 + noise(rng, (tall, wide), (20, 120)) * 10
    rings = 0.5 + 0.5 * np.sin((y * 0.5 + warp + offsets[number]) * between(rng, 0.22, 0.36))
    fibre = (
        noise(rng, (tall, wide), (1.5, 42.0)) * 0.6 + noise(rng, (tall, wide), (1.0, 13.0)) * 0.4
    )
    tone = np.clip(0.30 + 0.36 * rings**1.5 + 0.45 * (fibre - 0.5) + tones[number] + 0.1, 0.0, 1.0)
    pores = smoothstep(0.70, 0.82, noise(rng, (tall, wide), (1.2, 18.0)))
    albedo = mix(deep, light, tone[..., None]) * (1.0 - 0.28 * pores)[..., None]
    seam_at = (y + start) % plank
    seam = smoothstep(3.2, 0.8, np.minimum(seam_at, plank - seam_at))
    albedo = albedo * (1.0 - 0.72 * seam)[..., None]
    height = 0.55 * fibre - 0.4 * pores - 2.2 * seam
    if upright:
        albedo, height = albedo.transpose(1, 0, 2).copy(), height.T.copy()
    return Surface(np.ones(shape), height, albedo, gloss=0.03)


def felt(rng: Rng, shape: Shape) -> Surface:
    """Soft one-coloured felt with fibres in every direction."""
    code = pick(rng, ("355e4b", "2f4a6d", "7a3340", "5a5d63", "b08a3e", "6f7f5a", "8a6f86"))
    fibres = np.zeros(shape)
    for tall, wide in ((1.2, 9.0), (9.0, 1.2), (3.0, 3.0)):
        fibres += noise(rng, shape, (tall, wide)) / 3.0
    patches = fractal(rng, shape, 150.0, 3)
    tone = 0.80 + 0.55 * (fibres - 0.5) + 0.30 * (patches - 0.5)
    lint = smoothstep(0.80, 0.9, noise(rng, shape, (1.3, 6.0)))
    albedo = varied(rng, code, 0.08) * tone[..., None] + 0.03 * lint[..., None]
    return Surface(np.ones(shape), 2.0 * fibres, albedo, gloss=0.0)


def paper(rng: Rng, shape: Shape) -> Surface:
    """Drawing paper, kraft paper or a squared sheet."""
    style = pick(rng, ("drawing", "kraft", "squared"))
    code = {"drawing": "ece5d6", "kraft": "c29a6b", "squared": "eef0ea"}[style]
    tooth = fractal(rng, shape, 5.0, 3)
    tone = 0.90 + 0.16 * (tooth - 0.5) + 0.08 * (noise(rng, shape, 170.0) - 0.5)
    albedo = varied(rng, code, 0.05) * tone[..., None]
    if style == "kraft":
        flecks = smoothstep(0.74, 0.84, noise(rng, shape, (1.6, 5.0)))
        stripes = np.sin(np.arange(shape[1]) * 0.9)[None, :]
        albedo = albedo * (1.0 - 0.22 * flecks + 0.02 * stripes)[..., None]
    if style == "squared":
        pitch = pick(rng, (20, 24, 32))
        y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float64)
        turn = between(rng, -0.12, 0.12)
        u = x * math.cos(turn) + y * math.sin(turn)
        v = y * math.cos(turn) - x * math.sin(turn)
        near = np.minimum(np.abs(u % pitch - pitch / 2), np.abs(v % pitch - pitch / 2))
        line = 0.5 * smoothstep(1.25, 0.35, near)
        albedo = mix(albedo, varied(rng, "8fb0cc"), line[..., None])
    return Surface(np.ones(shape), 0.7 * tooth, albedo, gloss=0.0)


def slate(rng: Rng, shape: Shape) -> Surface:
    """Dark stone, split in layers, with a few pale scratches."""
    rough = fractal(rng, shape, 110.0, 6)
    layers = np.floor(rough * 11.0) / 11.0
    height = 20.0 * blur(0.45 * rough + 0.55 * layers, 0.8) + 1.2 * noise(rng, shape, 2.0)
    tone = 0.85 + 0.6 * (fractal(rng, shape, 60.0, 5) - 0.5)
    code = pick(rng, ("5d656e", "4d565e", "6b7073", "6e645a"))
    albedo = varied(rng, code, 0.06) * tone[..., None]
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float64)
    for _ in range(int(rng.integers(2, 6))):
        turn = between(rng, 0.0, math.pi)
        cx, cy, long = between(rng, 0, shape[1]), between(rng, 0, shape[0]), between(rng, 40, 190)
        u = (x - cx) * math.cos(turn) + (y - cy) * math.sin(turn)
        v = (y - cy) * math.cos(turn) - (x - cx) * math.sin(turn) - u * u * 0.0007
        mark = smoothstep(1.1, 0.3, np.abs(v)) * smoothstep(long, long * 0.6, np.abs(u))
        albedo = albedo + 0.06 * mark[..., None]
    return Surface(np.ones(shape), height, albedo, gloss=0.03)


def linen(rng: Rng, shape: Shape) -> Surface:
    """Woven cloth with a slight wave in its threads, now and then with a coloured stripe."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float64)
    x = x + 5.0 * noise(rng, shape, 130.0)
    y = y + 5.0 * noise(rng, shape, 130.0)
    pitch = between(rng, 4.2, 5.6)
    warp, weft = np.sin(x * 2.0 * math.pi / pitch), np.sin(y * 2.0 * math.pi / pitch)
    slubs = noise(rng, shape, (40.0, 2.5)) + noise(rng, shape, (2.5, 40.0)) - 1.0
    weave = 0.5 * np.maximum(warp * np.sign(weft), weft * np.sign(-warp))
    folds = fractal(rng, shape, 240.0, 2) * between(rng, 6.0, 26.0)
    code = pick(rng, ("e6dccb", "cfd6d8", "d9b9a4", "9fb0a4", "7f93ab", "ddd0a8"))
    tone = 0.84 + 0.12 * weave + 0.16 * slubs
    albedo = varied(rng, code, 0.06) * tone[..., None]
    if rng.random() < 0.4:
        pitch = between(rng, 90.0, 170.0)
        at = np.abs(x % pitch - pitch / 2)
        stripe = smoothstep(9.0, 8.0, at) - smoothstep(5.5, 4.5, at) + smoothstep(2.5, 1.5, at)
        ink = varied(rng, pick(rng, ("a8443a", "3f5f86", "5a7a5a")))
        albedo = mix(albedo, ink * tone[..., None], 0.6 * stripe[..., None])
    return Surface(np.ones(shape), folds + 0.55 * weave, albedo, gloss=0.0)
