"""Things that lie about and belong to no category: crumbs, thread, paper, matches, clips, rings."""

import itertools
import math

import numpy as np

from deitdet_gui.core.sample.fields import (
    Field,
    Rng,
    between,
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

YARN = ("c8402f", "2d5d8a", "e9e2d2", "3c3c40", "d9a13b", "5b8a5a", "b06a8f")


def crumb(rng: Rng) -> Surface:
    """A crumb or a grain of gravel, 4 to 13 pixels."""
    reach = between(rng, 2.0, 6.5)
    frame = make_frame(reach * 1.4, between(rng, 0.0, 6.28))
    bumps = noise(rng, frame.shape, max(4.0, 1.6 * reach))
    edge = np.hypot(frame.u, frame.v * between(rng, 1.0, 1.7)) - reach * (0.55 + 0.7 * bumps)
    height = np.sqrt(np.clip(-edge, 0.0, None) * reach) * 0.8 + 1.5 * noise(rng, frame.shape, 4.0)
    tone = varied(rng, pick(rng, ("c89a5e", "a8713d", "7d6f63", "9c968c", "5b4632")))
    albedo = tone * (0.75 + 0.5 * noise(rng, frame.shape, 3.0))[..., None]
    return Surface(inside(edge, 0.9), height, albedo, 0.0, 0.05, 1.0 + 0.5 * reach)


def _strand(frame: Frame, points: Field, half: float) -> tuple[Field, Field]:
    """Signed distance to a rope laid through ``points`` (N, 2), and the length along it."""
    nearest = np.full(frame.shape, np.inf)
    length = np.zeros(frame.shape)
    walked = 0.0
    for (ax, ay), (bx, by) in itertools.pairwise(points):
        dx, dy = bx - ax, by - ay
        long = math.hypot(dx, dy) + 1e-9
        t = np.clip(((frame.u - ax) * dx + (frame.v - ay) * dy) / long**2, 0.0, 1.0)
        away = np.hypot(frame.u - ax - t * dx, frame.v - ay - t * dy)
        closer = away < nearest
        nearest = np.where(closer, away, nearest)
        length = np.where(closer, walked + t * long, length)
        walked += long
    return nearest - half, length


def thread(rng: Rng) -> Surface:
    """A loose piece of yarn in a lazy curve."""
    steps = 26
    heading = np.cumsum(np.cumsum(rng.uniform(-0.11, 0.11, steps)) + rng.uniform(-0.14, 0.14))
    stride = between(rng, 2.6, 6.5)
    points = np.cumsum(np.stack([np.cos(heading), np.sin(heading)], axis=1) * stride, axis=0)
    points -= (points.max(axis=0) + points.min(axis=0)) / 2.0
    reach = float(np.abs(points).max()) + 3.0
    frame = make_frame(reach, 0.0)
    half = between(rng, 0.9, 1.7)
    edge, length = _strand(frame, points, half)
    height = np.sqrt(np.clip(half * half - (edge + half) ** 2, 0.0, None))
    twist = 0.5 + 0.5 * np.sin(length * 2.0 + 1.6 * (edge + half))
    albedo = varied(rng, pick(rng, YARN)) * (0.72 + 0.38 * twist)[..., None]
    return Surface(inside(edge, 0.9), height, albedo, 0.0, 0.02, 2.0)


def paper_scrap(rng: Rng) -> Surface:
    """A torn corner of paper, some of it ruled or printed."""
    reach = between(rng, 24.0, 62.0)
    frame = make_frame(reach, between(rng, 0.0, 6.28))
    edge = frame.radius - reach
    torn = (fractal(rng, frame.shape, 14.0, 3) - 0.5) * 5.0
    start = between(rng, 0.0, 6.28)
    for k in range(pick(rng, (4, 5))):
        turn = start + k * 1.45 + between(rng, -0.2, 0.2)
        wall = frame.u * math.cos(turn) + frame.v * math.sin(turn)
        edge = np.maximum(edge, wall - reach * between(rng, 0.45, 0.66) + torn * (k % 2))
    paper = varied(rng, pick(rng, ("f4efe2", "e9d9b4", "f7f4ee", "cfe0e2", "ecc9b8")), 0.05)
    albedo = paper * (0.95 + 0.08 * noise(rng, frame.shape, 5.0))[..., None]
    style = pick(rng, ("blank", "ruled", "print"))
    if style != "blank":
        pitch = 8.0 if style == "ruled" else 5.5
        ink = smoothstep(0.10, 0.05, np.abs(frame.v / pitch % 1.0 - 0.5))
        if style == "print":
            words = noise(rng, frame.shape, (200.0, 7.0))
            ink = smoothstep(0.26, 0.16, np.abs(frame.v / pitch % 1.0 - 0.5))
            ink = ink * smoothstep(0.40, 0.46, words) * (noise(rng, frame.shape, 2.0) > 0.36)
        blue = varied(rng, "7f9fc4" if style == "ruled" else "4a4744")
        albedo = mix(albedo, blue, 0.65 * ink[..., None])
    crease = fractal(rng, frame.shape, 40.0, 3) * 7.0
    return Surface(inside(edge, 0.9), crease, albedo, 0.0, 0.03, 1.2)


def match(rng: Rng) -> Surface:
    """A wooden match, used or not."""
    long, half = between(rng, 44.0, 92.0), between(rng, 1.5, 2.4)
    frame = make_frame(long / 2.0 + 3.0, between(rng, 0.0, 6.28))
    stick = np.maximum(np.abs(frame.v) - half, np.abs(frame.u) - long / 2.0)
    head = np.hypot((frame.u - long / 2.0 + 3.0) / 2.1, frame.v) - half * 1.35
    grain = noise(rng, frame.shape, 5.0)
    wood = varied(rng, "dcb987") * (0.85 + 0.25 * grain)[..., None]
    burnt = pick(rng, (0.0, 0.0, 0.4))
    char = smoothstep(long * (0.5 - burnt) - 6.0, long * (0.5 - burnt) + 5.0, frame.u) * (burnt > 0)
    tip = varied(rng, "2a2523" if burnt else pick(rng, ("a83226", "7a2f2a", "355a86")))
    albedo = mix(wood, varied(rng, "2b2420"), char[..., None])
    albedo = mix(albedo, tip, inside(head, 0.9)[..., None])
    edge = np.minimum(stick, head)
    height = np.minimum(np.clip(-edge, 0.0, None), 1.4) + 0.4 * grain
    return Surface(inside(edge, 0.9), height, albedo, 0.0, 0.04, 3.5)


def clip(rng: Rng) -> Surface:
    """A paper clip: wire bent in three long turns."""
    size = between(rng, 34.0, 60.0)
    frame = make_frame(size / 2.0 + 3.0, between(rng, 0.0, 6.28))
    turns = np.linspace(0.0, math.pi, 9)
    arcs: list[Field] = []
    for middle, radius, sign in ((0.36, 0.13, 1.0), (-0.36, 0.11, -1.0), (0.26, 0.08, 1.0)):
        x = middle + sign * radius * np.sin(turns)
        arcs.append(np.stack([x, -sign * radius * np.cos(turns)], axis=1))
    start = np.array([[-0.18, -0.13]])
    points = np.concatenate([start, *arcs, np.array([[-0.12, 0.08]])]) * size
    half = max(0.95, 0.026 * size)
    edge, _ = _strand(frame, points, half)
    height = np.sqrt(np.clip(half * half - (edge + half) ** 2, 0.0, None)) * 1.3
    wire = varied(rng, pick(rng, ("bfc3c8", "bfc3c8", "c98d6a", "c2392f", "3a6ea5", "d8b04c")))
    return Surface(inside(edge, 0.9), height, wire * np.ones((*frame.shape, 1)), 0.55, 0.5, 2.5)


def washer(rng: Rng) -> Surface:
    """A plain steel ring: as round as a coin and with a hole like a button, yet neither."""
    reach = between(rng, 10.0, 21.0)
    frame = make_frame(reach, 0.0)
    hole = reach * between(rng, 0.45, 0.56)
    edge = np.maximum(frame.radius - reach, hole - frame.radius)
    scratched = noise(rng, frame.shape, (3.0, 24.0))
    height = np.minimum(np.clip(-edge, 0.0, None), 1.3) + 0.5 * scratched
    steel = varied(rng, pick(rng, ("b8bbc0", "9a9da3", "c9b072")))
    albedo = steel * (0.85 + 0.25 * scratched)[..., None]
    return Surface(inside(edge, 0.9), height, albedo, 0.85, 0.1, 2.2)


def bead(rng: Rng) -> Surface:
    """A small glass bead."""
    reach = between(rng, 4.0, 7.5)
    frame = make_frame(reach, between(rng, 0.0, 6.28))
    edge = frame.radius - reach
    height = np.sqrt(np.clip(reach * reach - frame.radius**2, 0.0, None))
    bore = smoothstep(0.30 * reach, 0.2 * reach, frame.radius)
    albedo = varied(rng, pick(rng, YARN)) * (1.0 - 0.8 * bore)[..., None]
    return Surface(inside(edge, 0.9), height * (1 - 0.3 * bore), albedo, 0.0, 1.0, 1.5 * reach)
