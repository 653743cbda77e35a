"""A dataset of another nature than blood cells: drawn circuit boards, by seed.

    python tests/benchmarks/second_dataset.py boards [--train 90] [--val 60] [--seed 0]

Five categories from 5 to 150 pixels, turned any way, some crowded, one of them rare; and clutter
that looks much like them and is none: traces, print, drill holes, shadows, noise. Writes COCO:
``annotations.json``, ``images``, and the names of each part in ``train.txt`` and ``val.txt``.
"""

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 480, 360
FINE = 2  # drawn this much larger, so that edges are smooth
Corners = tuple[float, float, float, float]
Draw = Callable[["Part", np.random.Generator], None]


@dataclass(frozen=True)
class Part:
    """One thing to draw: on what, where its middle lies, how large, and how it is turned."""

    draw: ImageDraw.ImageDraw
    x: float
    y: float
    length: float
    width: float
    turn: float

    def corners(self, length: float, width: float, along: float = 0.0) -> list[tuple[float, float]]:
        """The corners of a turned rectangle, moved along its length, in drawn pixels."""
        cos, sin = np.cos(self.turn), np.sin(self.turn)
        signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        places = [(along + sx * length / 2, sy * width / 2) for sx, sy in signs]
        return [
            (FINE * (self.x + u * cos - v * sin), FINE * (self.y + u * sin + v * cos))
            for u, v in places
        ]

    @property
    def box(self) -> Corners:
        """What encloses it, in pixels of the picture."""
        points = np.array(self.corners(self.length, self.width)) / FINE
        (x0, y0), (x1, y1) = points.min(0), points.max(0)
        return float(x0), float(y0), float(x1), float(y1)

    @property
    def round_box(self) -> Corners:
        """The same of something round."""
        r = self.length / 2
        return self.x - r, self.y - r, self.x + r, self.y + r

    def disc(self, share: float, colour: tuple[int, ...]) -> None:
        r = FINE * self.length / 2 * share
        x, y = FINE * self.x, FINE * self.y
        self.draw.ellipse([x - r, y - r, x + r, y + r], fill=colour)


def near(
    colour: tuple[int, int, int], random: np.random.Generator, by: int = 25
) -> tuple[int, ...]:
    return tuple(
        int(c) for c in np.clip(np.array(colour) + random.integers(-by, by + 1, 3), 0, 255)
    )


def resistor(part: Part, random: np.random.Generator) -> None:
    part.draw.polygon(part.corners(part.length, part.width), fill=near((190, 190, 185), random))
    body = part.corners(part.length * 0.6, part.width)
    part.draw.polygon(body, fill=near((35, 35, 40), random))


def condenser(part: Part, random: np.random.Generator) -> None:
    part.disc(1.0, near((60, 60, 70), random))
    part.disc(0.8, near((175, 178, 182), random))
    part.draw.line(part.corners(part.length * 0.5, 0)[:2], fill=(90, 90, 95), width=FINE)


def chip(part: Part, random: np.random.Generator) -> None:
    pins = max(3, int(part.length / 8))
    metal = near((200, 200, 190), random)
    for place in np.linspace(-0.45, 0.45, pins) * part.length:
        part.draw.polygon(part.corners(3, part.width, place), fill=metal)
    part.draw.polygon(part.corners(part.length, part.width * 0.75), fill=near((30, 30, 32), random))
    dot = Part(part.draw, part.x, part.y, 5, 5, 0)
    dot.disc(1.0, (90, 90, 90))


def solder(part: Part, random: np.random.Generator) -> None:
    part.disc(1.0, near((205, 205, 200), random))
    part.disc(0.4, (250, 250, 250))


def bridge(part: Part, random: np.random.Generator) -> None:
    metal = near((215, 210, 200), random, 10)
    for along in (-0.35, 0.35):
        end = Part(part.draw, part.x, part.y, part.length, part.width, part.turn)
        part.draw.polygon(
            end.corners(part.length * 0.3, part.width, along * part.length), fill=metal
        )
    part.draw.polygon(part.corners(part.length, part.width * 0.45), fill=metal)


@dataclass(frozen=True)
class Kind:
    """A category: how many in a picture, how long, how wide to that, and how it is drawn."""

    name: str
    most: int
    long: tuple[float, float]
    wide: float
    draw: Draw
    is_round: bool = False
    often: float = 1.0  # share of the pictures that have any


KINDS = (
    Kind("resistor", 14, (14, 34), 0.45, resistor),
    Kind("condenser", 5, (16, 60), 1.0, condenser, is_round=True),
    Kind("chip", 3, (45, 150), 0.6, chip, often=0.8),
    Kind("solder", 25, (5, 10), 1.0, solder, is_round=True),
    Kind("bridge", 2, (10, 20), 0.5, bridge, often=0.25),
)


def clutter(draw: ImageDraw.ImageDraw, board: tuple[int, ...], random: np.random.Generator) -> None:
    """What is on a board and none of the categories."""
    trace = tuple(min(255, c + 22) for c in board)
    for _ in range(int(random.integers(10, 30))):
        x, y = FINE * random.uniform(0, WIDTH), FINE * random.uniform(0, HEIGHT)
        across, down = random.normal(0, 150, 2) * FINE
        knee = (x + across, y + np.sign(down) * abs(across) * 0.3)
        path = [(x, y), knee, (knee[0], knee[1] + down)]
        draw.line(path, fill=trace, width=int(random.integers(2, 8)), joint="curve")
    for _ in range(int(random.integers(5, 25))):  # drill holes: like solder, but dark inside
        hole = Part(draw, random.uniform(0, WIDTH), random.uniform(0, HEIGHT), 8, 8, 0)
        hole.disc(1.0, (190, 180, 140))
        hole.disc(0.6, (15, 15, 15))
    for _ in range(int(random.integers(4, 14))):  # print
        x, y = FINE * random.uniform(0, WIDTH), FINE * random.uniform(0, HEIGHT)
        draw.text((x, y), "RCU"[random.integers(3)] + str(random.integers(1, 99)), (225, 225, 220))


def is_free(box: Corners, others: list[Corners]) -> bool:
    return all(box[2] < o[0] or box[0] > o[2] or box[3] < o[1] or box[1] > o[3] for o in others)


def board(random: np.random.Generator) -> tuple[Image.Image, list[tuple[int, Corners]]]:
    """One picture and the category numbers, from 1, and boxes in it."""
    colours = ((28, 92, 52), (25, 55, 110), (110, 30, 34), (40, 42, 44))
    ground = near(colours[int(random.integers(len(colours)))], random, 12)
    image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), ground)
    draw = ImageDraw.Draw(image)
    clutter(draw, ground, random)
    boxes: list[tuple[int, Corners]] = []
    zoom = float(np.exp(random.uniform(-0.35, 0.35)))
    for number in (2, 1, 0, 4, 3):  # the large first, while there is room
        kind = KINDS[number]
        if random.random() > kind.often:
            continue
        for _ in range(int(random.integers(1, kind.most + 1))):
            length = max(4.5, zoom * random.uniform(*kind.long))
            turn = random.choice([0, np.pi / 2]) if random.random() < 0.7 else random.uniform(0, 3)
            place = random.uniform(0, WIDTH), random.uniform(0, HEIGHT)
            part = Part(draw, *place, length, length * kind.wide, float(turn))
            x0, y0, x1, y1 = part.round_box if kind.is_round else part.box
            inside = (max(x0, 0.0), max(y0, 0.0), min(x1, WIDTH), min(y1, HEIGHT))
            shown = (inside[2] - inside[0]) * (inside[3] - inside[1]) / ((x1 - x0) * (y1 - y0))
            if shown > 0.6 and is_free((x0, y0, x1, y1), [box for _, box in boxes]):
                kind.draw(part, random)
                boxes.append((number + 1, inside))
    return finish(image, random), boxes


def finish(image: Image.Image, random: np.random.Generator) -> Image.Image:
    """Light from one side, a lens that is not quite sharp, and noise."""
    image = image.filter(ImageFilter.GaussianBlur(random.uniform(0.3, 1.6)))
    pixels = np.asarray(image.resize((WIDTH, HEIGHT), Image.Resampling.BOX), np.float64)
    slope = np.linspace(-1, 1, WIDTH) * random.uniform(-0.3, 0.3)
    light = 1 + slope[None, :, None] + random.uniform(-0.2, 0.2)
    noise = random.normal(0, random.uniform(2, 9), pixels.shape)
    return Image.fromarray(np.clip(pixels * light + noise, 0, 255).astype(np.uint8))


def write(folder: Path, counts: dict[str, int], seed: int) -> dict[str, Any]:
    """Write the dataset; returns what ``annotations.json`` holds."""
    random = np.random.default_rng(seed)
    (folder / "images").mkdir(parents=True, exist_ok=True)
    images: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    for part, count in counts.items():
        names = []
        for _ in range(count):
            picture, boxes = board(random)
            number = len(images) + 1
            names.append(f"board_{number:04}")
            picture.save(folder / "images" / f"{names[-1]}.png")
            size = {"width": WIDTH, "height": HEIGHT}
            images.append({"id": number, "file_name": f"{names[-1]}.png", **size})
            for category, (x0, y0, x1, y1) in boxes:
                bbox = [round(value, 2) for value in (x0, y0, x1 - x0, y1 - y0)]
                row = {"id": len(rows) + 1, "image_id": number, "category_id": category}
                rows.append({**row, "bbox": bbox, "area": bbox[2] * bbox[3], "iscrowd": 0})
        (folder / f"{part}.txt").write_text("\n".join(names) + "\n")
    categories = [{"id": number, "name": kind.name} for number, kind in enumerate(KINDS, 1)]
    content = {"images": images, "annotations": rows, "categories": categories}
    (folder / "annotations.json").write_text(json.dumps(content))
    return content


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--train", type=int, default=90)
    parser.add_argument("--val", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    counts = {"train": arguments.train, "val": arguments.val}
    content = write(arguments.folder, counts, arguments.seed)
    for category in content["categories"]:
        boxes = [r for r in content["annotations"] if r["category_id"] == category["id"]]
        sides = np.sqrt([row["area"] for row in boxes])
        print(
            f"{category['name']}: {len(boxes)} boxes of {sides.min():.0f} to {sides.max():.0f} px"
        )


if __name__ == "__main__":
    main()
