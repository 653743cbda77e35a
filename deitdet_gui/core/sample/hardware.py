"""Screws, lying on their side."""

import math

import numpy as np

from deitdet_gui.core.sample.fields import (
    Field,
    Rng,
    between,
    inside,
    mix,
    noise,
    pick,
    smoothstep,
    varied,
)
from deitdet_gui.core.sample.frame import make_frame
from deitdet_gui.core.sample.light import Surface

STEEL = ("c4c7cb", "a9adb3", "d2b069", "c9a24a", "55565a", "8a8f96", "c98a62")
LACQUER = ("e8e6df", "c8402f", "2f6f9a", "3f7f5a", "d98a2b", "8a5a3a")


def screw(rng: Rng, size: float) -> Surface:
    """A screw ``size`` pixels long: a wood screw with a point, or a bolt with a blunt end."""
    frame = make_frame(size / 2.0 + 2.0, between(rng, 0.0, 2.0 * math.pi))
    form = pick(rng, ("countersunk", "pan", "hex"), (0.45, 0.3, 0.25))
    core = max(1.9, size * between(rng, 0.042, 0.07))  # half of the shank's width
    head_long = {"countersunk": 2.3, "pan": 1.8, "hex": 1.7}[form] * core
    along = frame.u + size / 2.0  # 0 at the head's face, size at the tip
    v = frame.v
    shank = _shank(rng, along - head_long, v, core, size - head_long, pointed=form != "hex")
    head = _head(form, along, core, head_long)
    half = np.where(along < head_long, head, shank)
    beyond = np.maximum(-along, along - size)
    edge = np.maximum(np.abs(v) - half, beyond)
    round_ = np.sqrt(np.clip(half * half - v * v, 0.0, None))
    on_head = along < head_long
    if form == "hex":
        facet = np.abs(np.abs(v) / np.maximum(head, 0.1) - 0.55)
        round_ = np.where(
            on_head, core * (1.5 + 0.9 * np.minimum(facet * -1.0 + 0.5, 0.35)), round_
        )
    pitch = max(2.6, 0.95 * core)
    lean = np.clip(v / np.maximum(shank, 0.5), -1.0, 1.0)
    twist = (along - head_long) / pitch + 0.28 * lean
    threaded = smoothstep(head_long + 0.2 * core, head_long + 1.2 * core, along)
    ridge = threaded * (0.5 + 0.5 * np.cos(2.0 * math.pi * twist))
    height = 0.85 * round_ + 0.34 * core * ridge
    worn = noise(rng, frame.shape, 8.0)
    lacquered = rng.random() < 0.25
    base = varied(rng, pick(rng, LACQUER if lacquered else STEEL))
    albedo = base * ((0.82 if lacquered else 1.15) + 0.3 * worn)[..., None]
    albedo = albedo * (1.0 - 0.45 * threaded * (1.0 - ridge) ** 2)[..., None]
    rust = smoothstep(0.55, 0.75, noise(rng, frame.shape, 14.0)) * pick(rng, (0.0, 0.0, 0.5, 0.85))
    albedo = mix(albedo, varied(rng, "7a4524"), rust[..., None])
    return Surface(
        inside(edge, 0.9),
        height,
        albedo,
        (0.15 if lacquered else 0.9) * (1.0 - 0.65 * rust),
        0.2,
        2.0 + 1.1 * core,
    )


def _shank(rng: Rng, along: Field, v: Field, core: float, length: float, pointed: bool) -> Field:
    """(H, W) half width of the threaded part; ``along`` is 0 under the head."""
    pitch = max(2.6, 0.95 * core)
    side = np.where(v > 0.0, 0.5, 0.0)
    saw = np.abs((along / pitch + side) % 1.0 - 0.5) * 2.0
    half = core * (0.84 + 0.26 * (1.0 - saw))
    if not pointed:
        return half * np.clip((length - along) / (0.25 * core) * 0.3 + 0.7, 0.0, 1.0)
    sharp = between(rng, 2.6, 4.2) * core
    return half * np.clip((length - along) / sharp, 0.0, 1.0) ** 0.8


def _head(form: str, along: Field, core: float, long: float) -> Field:
    """(H, W) half width of the head; ``along`` is 0 at its face."""
    t = np.clip(along / long, 0.0, 1.0)
    if form == "countersunk":
        return core * (2.15 - 1.15 * smoothstep(0.12, 1.0, t)) + 0.0 * along
    if form == "pan":
        return 2.05 * core * np.sqrt(np.clip(1.0 - (1.0 - t) ** 2.4, 0.0, 1.0))
    return np.where(t < 0.8, 1.75, 2.15) * core
