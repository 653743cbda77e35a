"""Leaves and shells: grown things, no two alike."""

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

LEAF = (
    ("5d8a35", "8fb04a"), ("3f6b35", "6f9a48"), ("c9972f", "e6c65a"), ("c4652a", "e59a3c"),
    ("a63a2a", "cf6a3a"), ("7d4b2a", "a9743f"), ("8a8f3a", "c2bd58"), ("6e2f3a", "a3504a"),
    ("7f9488", "b3c2b4"), ("b39a78", "dcc8a4"), ("5a3f55", "8d6a86"), ("9c8a7c", "c9b8a6"),
    ("c77f78", "e8b3a2"), ("4f6b5c", "86a08c"),
)  # fmt: skip
SHELL = (
    ("f3e4cd", "d9a878"), ("f4d3c0", "d98a74"), ("ead7dc", "a9718a"), ("e9e4d8", "9a9a98"),
    ("e7c79a", "a8683e"), ("f6efe2", "e3c7a4"), ("d9c2a6", "6f5a52"),
    ("5d6575", "323848"), ("a4643a", "6b3a24"), ("d98a4a", "a8502e"), ("8a7f5a", "575038"),
    ("9a86a8", "5f4a70"), ("b0483a", "7a2c2a"),
)  # fmt: skip


def leaf(rng: Rng, size: float) -> Surface:
    """A fallen leaf, ``size`` pixels from the tip of its stalk to the tip of its blade."""
    frame = make_frame(size / 2.0 + 2.0, between(rng, 0.0, 2.0 * math.pi))
    form = pick(rng, ("beech", "willow", "oak", "birch", "maple"), (0.28, 0.16, 0.2, 0.2, 0.16))
    if form == "maple":
        edge, veins = _maple(rng, frame, size)
    else:
        edge, veins = _simple_leaf(rng, frame, size, form)
    cover = inside(edge, 0.9)
    deep = np.clip(-edge / (0.16 * size), 0.0, 1.0)
    puckered = fractal(rng, frame.shape, 0.2 * size, 3)
    curl = between(rng, -0.05, 0.10) * size
    height = curl * np.sqrt(deep) + 0.05 * size * puckered - 0.014 * size * blur(veins, 0.8)
    dark, pale = pick(rng, LEAF)
    blotch = smoothstep(0.35, 0.68, fractal(rng, frame.shape, 0.35 * size, 4))
    albedo = mix(varied(rng, dark), varied(rng, pale), blotch[..., None])
    albedo = mix(albedo, varied(rng, pale) * 1.1 + 0.03, 0.55 * veins[..., None])
    specks = smoothstep(0.60, 0.74, fractal(rng, frame.shape, 0.13 * size, 3))
    rust = specks * pick(rng, (0.0, 0.4, 0.8))
    rim = between(rng, 0.0, 0.45) * smoothstep(0.22, 0.0, deep)
    browned = np.clip(rust + rim, 0.0, 1.0)[..., None]
    albedo = mix(albedo, varied(rng, "6b4426"), browned)
    return Surface(cover, height, albedo, 0.0, between(rng, 0.05, 0.3), 1.5 + 0.035 * size)


def _simple_leaf(rng: Rng, frame: Frame, size: float, form: str) -> tuple[Field, Field]:
    """Signed distance to the outline and the veins' strength, for a leaf with one midrib."""
    bend = between(rng, -0.9, 0.9) / size
    u = frame.u
    v = frame.v - bend * (u * u - 0.08 * size * size)
    stalk = between(rng, 0.10, 0.2)
    t = (u / size + 0.5 - stalk) / (1.0 - stalk)  # 0 where the blade begins, 1 at its tip
    inner = np.clip(t, 0.0, 1.0)
    wide, blunt = {
        "beech": (0.27, 0.72), "willow": (0.12, 0.75), "oak": (0.25, 0.62), "birch": (0.30, 0.62),
    }[form]  # fmt: skip
    wide *= between(rng, 0.88, 1.12)
    point = {"beech": 0.85, "willow": 1.0, "oak": 0.55, "birch": 1.15}[form]
    peak = blunt**blunt * point**point / (blunt + point) ** (blunt + point)
    half = wide * size * inner**blunt * (1.0 - inner) ** point / peak
    if form == "oak":
        lobes = pick(rng, (4.0, 5.0))
        half = half * (0.78 + 0.26 * np.cos(2.0 * math.pi * (lobes * inner**0.9 + 0.55)))
    if form == "birch":
        half = half * (0.95 + 0.07 * ((inner * 17.0) % 1.0))
    blade = np.abs(v) - half
    blade = np.where((t < 0.0) | (t > 1.0), np.maximum(blade, 1.0), blade) * 0.85
    thick = max(1.1, 0.011 * size)
    stem = np.maximum(np.abs(v) - thick, np.maximum(-0.5 * size - u, u))
    slope = between(rng, 0.55, 1.0)
    ribs = (u - np.abs(v) * slope) / (0.095 * size)
    side = smoothstep(0.13, 0.03, np.abs(ribs % 1.0 - 0.5)) * smoothstep(0.02, 0.12, inner)
    middle = smoothstep(1.9 * thick, 0.5 * thick, np.abs(v))
    return np.minimum(blade, stem), np.maximum(middle, 0.65 * side)


def _maple(rng: Rng, frame: Frame, size: float) -> tuple[Field, Field]:
    """Signed distance to the outline and the veins' strength, for a leaf of five lobes."""
    root = -0.18 * size
    edge = np.full(frame.shape, np.inf)
    veins = np.zeros(frame.shape)
    spread = between(rng, 0.86, 1.02)
    for turn, length in ((0.0, 0.66), (0.92, 0.56), (-0.92, 0.56), (1.95, 0.36), (-1.95, 0.36)):
        cos, sin = math.cos(turn * spread), math.sin(turn * spread)
        along = (cos * (frame.u - root) + sin * frame.v) / (length * size)
        across = np.abs(cos * frame.v - sin * (frame.u - root))
        inner = np.clip(along, 0.0, 1.0)
        teeth = 1.0 + 0.30 * (np.abs((inner * 3.4) % 1.0 - 0.5) - 0.25)
        half = 0.52 * length * size * inner**0.62 * (1.0 - inner) ** 0.85 * teeth
        lobe = np.where((along < 0.0) | (along > 1.0), np.maximum(across, 1.0), across - half)
        edge = np.minimum(edge, lobe * 0.8)
        ray = smoothstep(0.020 * size, 0.006 * size, across) * (along > 0.0) * (along < 0.97)
        small = smoothstep(0.14, 0.04, np.abs((along * 8.0 - across / (0.05 * size)) % 1.0 - 0.5))
        veins = np.maximum(veins, np.where(across < half, np.maximum(ray, 0.35 * small), 0.0))
    thick = max(1.1, 0.012 * size)
    wander = frame.v - 0.05 * size * np.sin((frame.u - root) * 4.0 / size)
    stem = np.maximum(np.abs(wander) - thick, np.maximum(-0.5 * size - frame.u, frame.u - root))
    return np.minimum(edge, stem), veins


def shell(rng: Rng, size: float) -> Surface:
    """A sea shell of about ``size`` pixels across: scallop, cockle or, now and then, a snail."""
    form = pick(rng, ("scallop", "cockle", "snail"), (0.46, 0.32, 0.22))
    if form == "snail":
        return _snail(rng, size)
    return _fan(rng, size, form)


def _fan(rng: Rng, size: float, form: str) -> Surface:
    """A shell that fans out from its hinge, ribbed and banded."""
    frame = make_frame(0.62 * size, between(rng, 0.0, 2.0 * math.pi))
    hinge = -0.47 * size
    u, v = frame.u - hinge, frame.v
    far, turn = np.hypot(u, v), np.arctan2(v, u)
    ribs = pick(rng, (9, 11, 13)) if form == "scallop" else pick(rng, (17, 21))
    open_ = 1.04 if form == "scallop" else 1.36
    swell = np.clip(np.abs(turn) / open_, 0.0, 1.0)
    rim = 0.95 * size * (1.0 - 0.44 * swell**2.2) * (1.0 if form == "scallop" else 0.98)
    rim = rim * np.sqrt(1.0 - 0.97 * swell**9)
    phase = turn / open_ * ribs * math.pi / 2.0
    ridge = np.abs(np.cos(phase))
    depth = 0.022 if form == "scallop" else 0.008
    rim = rim * (1.0 - depth + depth * ridge)
    side = (np.abs(turn) - open_) * far
    edge = np.maximum(far - rim, side)
    if form == "scallop":
        ear = np.abs(v) - 0.235 * size + 0.3 * u
        edge = np.minimum(edge, np.maximum(ear, np.abs(u - 0.075 * size) - 0.075 * size))
    part = np.clip(far / rim, 0.0, 1.0)
    dome = np.sqrt(np.clip(1.0 - (part * 1.6 - 0.62) ** 2, 0.0, 1.0)) * np.cos(swell * 1.35)
    growth = part * between(rng, 5.0, 9.0) + 0.5 * noise(rng, frame.shape, 0.4 * size)
    steps = (growth % 1.0) ** 3
    height = 0.24 * size * dome + 0.028 * size * ridge * np.sqrt(part) - 0.008 * size * steps
    pale, deep = pick(rng, SHELL)
    bands = smoothstep(0.45, 0.95, 0.5 + 0.5 * np.sin(growth * math.pi * 2.0 * 0.5))
    rays = smoothstep(0.45, 0.7, noise(rng, frame.shape, (0.3 * size, 0.3 * size)))
    tone = np.clip(0.62 * bands * between(rng, 0.3, 1.0) + 0.3 * rays + 0.28 * (1.0 - ridge), 0, 1)
    albedo = mix(varied(rng, pale, 0.06), varied(rng, deep), tone[..., None])
    return Surface(inside(edge, 0.9), height, albedo, 0.0, 0.35, 3.0 + 0.11 * size)


def _snail(rng: Rng, size: float) -> Surface:
    """A spiral shell seen from above; the whorls are a logarithmic spiral."""
    frame = make_frame(size / 2.0 + 2.0, between(rng, 0.0, 2.0 * math.pi))
    hand = pick(rng, (1.0, -1.0))
    u, v = frame.u + 0.07 * size, hand * frame.v
    far = np.hypot(u, v) + 1e-6
    turn = np.arctan2(v, u) / (2.0 * math.pi) % 1.0
    growth = math.log(between(rng, 1.75, 2.1))  # each whorl is that much wider than the last
    outer = 0.56 * size * np.exp(growth * (turn - 1.0))
    whorl = np.log(outer / far) / growth  # 0 at the rim, one more for each whorl inwards
    edge = (far - outer) * 0.9
    part = whorl - np.floor(whorl)
    scale = far / (0.5 * size)
    tube = np.sqrt(np.clip(1.0 - (2.0 * part - 1.0) ** 2, 0.0, 1.0))
    height = 0.22 * size * tube * np.clip(scale, 0.0, 1.0) + 0.20 * size * (1.0 - scale)
    stripes = 0.5 + 0.5 * np.sin((np.floor(whorl) - turn) * 2.0 * math.pi * 9.0)
    pale, deep = pick(rng, SHELL)
    tone = np.clip(0.55 * smoothstep(0.7, 0.95, part) + 0.45 * smoothstep(0.35, 0.9, stripes), 0, 1)
    tone = tone * (0.5 + 0.7 * noise(rng, frame.shape, 0.2 * size))
    albedo = mix(varied(rng, pale, 0.06), varied(rng, deep), np.clip(tone, 0.0, 1.0)[..., None])
    albedo = albedo * (0.55 + 0.45 * smoothstep(0.0, 0.16, part * (1.0 - part) * 2.0))[..., None]
    return Surface(inside(edge, 0.9), height, albedo, 0.0, 0.6, 3.0 + 0.12 * size)
