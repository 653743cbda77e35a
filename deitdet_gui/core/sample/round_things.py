"""Buttons and coins: both round, both in many colours, told apart by holes, rims and relief."""

import math

import numpy as np

from deitdet_gui.core.sample.fields import (
    Field,
    Rng,
    between,
    blur,
    fractal,
    inside,
    mix,
    noise,
    pick,
    smoothstep,
    varied,
)
from deitdet_gui.core.sample.frame import Frame, make_frame
from deitdet_gui.core.sample.light import Surface

PLASTIC = (
    "d9573f", "e8b23a", "2f7f86", "27496d", "f1e6cf", "7a3b5d", "4d7b4a", "26272b",
    "e59aa2", "f6f3ec", "8fb8c9", "b5432f", "c98b3c", "6d5a8c",
    "8c8a84", "7a5236", "a08a5a", "b9b4a8", "6b3f2c", "5f6b4a",
)  # fmt: skip
METALS = {
    "gold": "e0b04c",
    "copper": "c9754a",
    "silver": "c9ccd0",
    "bronze": "a97b45",
    "nickel": "b3aea3",
    "iron": "77787a",
}


def button(rng: Rng, size: float) -> Surface:
    """A button of ``size`` pixels across, with two or four holes."""
    reach = size / 2.0
    frame = make_frame(reach, between(rng, 0.0, 2.0 * math.pi))
    tilt = between(rng, 0.9, 1.0)
    outline = _button_outline(rng, Frame(frame.u, frame.v / tilt))  # 1 at the edge
    rho = outline / reach
    edge = (rho - 1.0) * reach * tilt
    height = _button_relief(rng, rho, reach)
    holes = _holes(rng, frame, reach)
    hole = inside(holes, 0.8)
    cover = inside(edge, 0.9) * (1.0 - 0.5 * hole)  # half the table, half the dark of the bore
    height = height - 0.05 * reach * smoothstep(0.05 * reach, -0.02 * reach, holes)
    albedo, metal, gloss = _button_material(rng, frame, rho)
    albedo = albedo * (1.0 - 0.85 * hole)[..., None]
    return Surface(cover, height, albedo, metal, gloss, thickness=2.0 + 0.11 * size)


def _button_outline(rng: Rng, frame: Frame) -> Field:
    """(H, W) distance from the middle, stretched so that the edge is equally far all round."""
    form = pick(rng, ("round", "flower", "square"), (0.78, 0.12, 0.10))
    if form == "flower":
        petals = pick(rng, (6, 8, 10))
        petalled: Field = frame.radius / (0.94 + 0.06 * np.cos(petals * frame.theta))
        return petalled
    if form == "square":
        squared: Field = (np.abs(frame.u) ** 4 + np.abs(frame.v) ** 4) ** 0.25 * 1.16
        return squared
    return frame.radius


def _button_relief(rng: Rng, rho: Field, reach: float) -> Field:
    """(H, W) height: a rounded edge, then a dish, a flat face or a dome with grooves."""
    rounded = np.sqrt(np.clip(1.0 - np.clip((rho - 0.80) / 0.21, 0.0, 1.0) ** 2, 0.0, 1.0))
    form = pick(rng, ("dish", "rim", "dome", "grooves"))
    inner = between(rng, 0.58, 0.74)
    if form == "dish":
        face = 0.5 + 0.5 * smoothstep(0.15, 0.86, rho)
    elif form == "rim":
        face = 0.55 + 0.45 * smoothstep(inner, inner + 0.1, rho)
    elif form == "dome":
        face = 1.25 - 0.45 * rho * rho - 0.35 * smoothstep(inner * 0.7, inner * 0.55, rho)
    else:
        face = 0.9 + 0.07 * np.sin(rho * 34.0) * smoothstep(0.45, 0.5, rho)
    return 0.17 * reach * rounded * face


def _holes(rng: Rng, frame: Frame, reach: float) -> Field:
    """(H, W) signed distance to the nearest hole."""
    count = pick(rng, (2, 4), (0.4, 0.6))
    far, wide = reach * between(rng, 0.20, 0.27), reach * between(rng, 0.075, 0.115)
    wide = max(wide, 0.85)
    nearest = np.full(frame.shape, np.inf)
    for k in range(count):
        turn = 2.0 * math.pi * k / count + 0.4
        away = np.hypot(frame.u - far * math.cos(turn), frame.v - far * math.sin(turn))
        nearest = np.minimum(nearest, away - wide)
    return nearest


def _button_material(rng: Rng, frame: Frame, rho: Field) -> tuple[Field, float, float]:
    """Albedo (H, W, 3), metal and gloss."""
    kind = pick(rng, ("plain", "pearl", "wood", "horn", "metal"), (0.48, 0.14, 0.13, 0.10, 0.15))
    shape, size = frame.shape, float(frame.shape[0])
    if kind == "metal":
        albedo = varied(rng, METALS[pick(rng, tuple(METALS))])
        return albedo * (0.86 + 0.2 * noise(rng, shape, 9.0))[..., None], 0.85, 0.3
    if kind == "wood":
        grain = noise(rng, shape, 30.0) * 2.2 + frame.v * between(rng, 0.5, 0.9) * 60.0 / size
        rings = 0.5 + 0.5 * np.sin(grain * 6.0)
        dark, pale = varied(rng, "7c4f2b"), varied(rng, "c99a63")
        return mix(dark, pale, (0.35 + 0.65 * rings)[..., None]), 0.0, 0.18
    base = varied(rng, pick(rng, PLASTIC))
    if kind == "pearl":
        swirl = fractal(rng, shape, size / 2.5, 4)
        bands = 0.5 + 0.5 * np.sin(swirl * 26.0)
        return mix(base, base * 0.35 + 0.58, (0.25 + 0.6 * bands)[..., None]), 0.0, 0.9
    if kind == "horn":
        spots = smoothstep(0.42, 0.62, fractal(rng, shape, size / 4.0, 3))
        return mix(varied(rng, "c88a3d"), varied(rng, "3d2214"), spots[..., None]), 0.0, 0.8
    band = 1.0 - 0.18 * smoothstep(0.62, 0.68, rho) * pick(rng, (0.0, 1.0))
    return base * band[..., None], 0.0, between(rng, 0.25, 0.9)


def coin(rng: Rng, size: float) -> Surface:
    """A coin of ``size`` pixels across: a rim, an inscription and a motif in relief."""
    reach = size / 2.0
    frame = make_frame(reach, between(rng, 0.0, 2.0 * math.pi))
    tilt = between(rng, 0.93, 1.0)
    flat = Frame(frame.u, frame.v / tilt)
    rho = flat.radius
    if rng.random() < 0.14:
        sides = pick(rng, (7, 11))
        rho = rho / (0.985 + 0.02 * np.cos(sides * flat.theta))
    rho = rho / reach
    relief = 0.9 * smoothstep(0.885, 0.92, rho) * smoothstep(1.01, 0.97, rho)
    relief = np.maximum(relief, _beads(rng, flat, rho))
    relief = np.maximum(relief, 0.75 * _inscription(rng, flat, rho))
    relief = np.maximum(relief, _motif(rng, flat, reach))
    relief = blur(relief, 0.7)
    cover = inside((rho - 1.0) * reach * tilt, 0.9)
    pierced = rng.random() < 0.08
    if pierced:
        cover = cover * (1.0 - inside((rho - 0.17) * reach, 0.9))
    worn = fractal(rng, frame.shape, 22.0, 3)
    height = 0.036 * reach * relief + 0.018 * reach * worn
    height = height + 0.05 * reach * smoothstep(1.03, 0.93, rho)
    albedo, metal = _coin_metal(rng, rho, relief, worn)
    return Surface(cover, height, albedo, metal, 0.12, thickness=2.0 + 0.055 * size)


def _beads(rng: Rng, frame: Frame, rho: Field) -> Field:
    """(H, W) 0..1: a ring of small pearls inside the rim, on half of the coins."""
    count = pick(rng, (0, 44, 60))
    if not count:
        return np.zeros(frame.shape)
    ring = smoothstep(0.045, 0.01, np.abs(rho - 0.83))
    return 0.8 * ring * (0.5 + 0.5 * np.cos(count * frame.theta))


def _inscription(rng: Rng, frame: Frame, rho: Field) -> Field:
    """(H, W) 0..1: made-up letters around the edge, each a 5 x 3 pattern of strokes."""
    letters = pick(rng, (20, 26))
    turn = (frame.theta / (2.0 * math.pi) + 0.5) * letters
    index = np.clip(turn.astype(np.int64), 0, letters - 1)
    column = ((turn - index) * 4.2).astype(np.int64)  # the fourth is the gap between letters
    row = np.clip(((rho - 0.66) / 0.12 * 5.0).astype(np.int64), 0, 4)
    strokes = rng.random((letters, 5, 5)) < 0.62
    strokes[:, :, 3:] = False
    gaps = rng.choice(letters, letters // 5, replace=False)
    strokes[gaps] = False
    belt = (rho > 0.66) & (rho < 0.78)
    return (strokes[index, row, column] & belt).astype(np.float64)


def _motif(rng: Rng, frame: Frame, reach: float) -> Field:
    """(H, W) 0..1: a star, a sprig, a sun or a tower of arcs in the middle."""
    rho, theta = frame.radius / reach, frame.theta
    form = pick(rng, ("star", "sprig", "sun", "head"))
    if form == "star":
        points = pick(rng, (5, 6, 8))
        saw = np.abs(((theta * points / (2.0 * math.pi)) % 1.0) - 0.5) * 2.0
        return smoothstep(0.05, -0.05, rho - (0.24 + 0.30 * saw)) * (0.6 + 0.4 * saw)
    if form == "sun":
        rays = 0.7 * (0.5 + 0.5 * np.cos(16 * theta)) * smoothstep(0.58, 0.5, rho)
        return np.where(rho < 0.3, 1.25 * np.sqrt(np.clip(1.0 - (rho / 0.32) ** 2, 0, 1)), rays)
    u, v = frame.u / reach, frame.v / reach
    if form == "head":
        skull = np.hypot((u + 0.02) / 0.27, (v + 0.13) / 0.32)
        neck = np.hypot(u / 0.19, (v - 0.30) / 0.28)
        nose = np.hypot((u - 0.27) / 0.09, (v + 0.08) / 0.12)
        nearest = np.minimum(np.minimum(skull, neck), nose)
        return 1.5 * np.sqrt(np.clip(1.0 - nearest**2, 0.0, 1.0))
    stem = smoothstep(0.04, 0.015, np.abs(v)) * smoothstep(0.56, 0.52, np.abs(u))
    along = (u - np.abs(v) * 0.7 + 0.6) * 7.0
    leaf = smoothstep(0.46, 0.30, np.abs(along % 1.0 - 0.5)) * smoothstep(0.36, 0.28, np.abs(v))
    return np.maximum(stem, leaf * smoothstep(0.52, 0.46, np.hypot(u, v)))


def _coin_metal(rng: Rng, rho: Field, relief: Field, worn: Field) -> tuple[Field, Field]:
    """Albedo (H, W, 3) and metal (H, W): one metal or two, dull and dark in the hollows."""
    names = tuple(METALS)
    outer = varied(rng, METALS[pick(rng, names)], 0.14) * np.ones((*rho.shape, 1))
    if rng.random() < 0.16:
        inner = varied(rng, METALS[pick(rng, names)], 0.08)
        outer = mix(outer, inner, smoothstep(0.645, 0.625, rho)[..., None])
    patina = between(rng, 0.1, 1.0) * smoothstep(0.35, 0.75, 1.15 - worn - 0.5 * relief)
    tarnish = varied(rng, pick(rng, ("4a3524", "3c4a40", "2e2b29", "3f7a6c")))
    return mix(outer, tarnish, 0.75 * patina[..., None]), 0.92 - 0.6 * patina
