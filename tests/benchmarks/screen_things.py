"""Projects with awkward things in them, made once for all pictures of a call."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import PIL.Image

from deitdet_gui.core.box import Box, BoxId, CategoryId
from deitdet_gui.core.dataset import Category, Image, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory, RemoveImage
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.sample import sample_picture

PICTURES = 16  # of the usual project
LONG = "a_file_name_that_goes_on_and_on_" * 4
ODD = {
    "wide.png": (3000, 1),
    "high.png": (1, 3000),
    "huge.png": (12_000, 12_000),
    "tiny.png": (8, 6),
    f"{LONG[:116]}.png": (640, 480),
    "顕微鏡の写真・赤血球と白血球.png": (640, 480),
    "صورة خلايا الدم الحمراء.png": (640, 480),
    "many.png": (4000, 3000),
}
MANY = 10_000
CATEGORIES = 200


def usual(folder: Path) -> Path:
    """Pictures with things on them, most of them labelled in every way there is."""
    return _once(folder / "Kitchen trays", _make_usual)


def plain(folder: Path) -> Path:
    """The same pictures, and no box."""
    return _once(folder / "New pictures", _make_plain)


def odd(folder: Path) -> Path:
    """Pictures of odd sizes, depths and names, one of them damaged."""
    return _once(folder / "Odd pictures", _make_odd)


def crowded(folder: Path) -> Path:
    """Two hundred categories with long names."""
    return _once(folder / "Two hundred categories", _make_crowded)


def empty(folder: Path) -> Path:
    """No picture at all."""
    project = folder / "No pictures"
    if not project.exists():
        (project / "pictures").mkdir(parents=True)
        (project / "pictures" / "note.txt").write_text("none yet")
    return project


def emptied(folder: Path) -> Path:
    """A project all of whose pictures were taken off its list."""
    return _once(folder / "Emptied", _make_emptied)


def _once(folder: Path, make: Callable[[Path], None]) -> Path:
    if not folder.exists():
        (folder / "pictures").mkdir(parents=True)
        make(folder)
    return folder


@dataclass
class _Numbers:
    last: int = 0

    def next(self) -> BoxId:
        self.last += 1
        return BoxId(self.last)


def _edit(folder: Path, edits: Callable[[list[Image]], Iterable[Edit]]) -> None:
    create(folder, folder / "pictures")
    with open_project(folder) as opened:
        images = list(opened.document.dataset.images.values())
        opened.document.do("Label", None, list(edits(images)))
        opened.document.save()


def _paint(folder: Path, count: int) -> dict[str, list[tuple[str, tuple[float, ...]]]]:
    truth = {}
    for number in range(count):
        picture = sample_picture(number)
        PIL.Image.fromarray(picture.pixels).save(folder / "pictures" / picture.file_name)
        truth[picture.file_name] = [(b.category, (b.x0, b.y0, b.x1, b.y1)) for b in picture.boxes]
    return truth


def _make_emptied(folder: Path) -> None:
    _paint(folder, 1)
    _edit(folder, lambda images: [RemoveImage(image.id) for image in images])
    shutil.rmtree(folder / "pictures")
    (folder / "pictures").mkdir()


def _make_plain(folder: Path) -> None:
    _paint(folder, 3)
    create(folder, folder / "pictures")


def _make_usual(folder: Path) -> None:
    truth = _paint(folder, PICTURES)
    names = sorted({category for boxes in truth.values() for category, _ in boxes})
    numbers = _Numbers()

    def edits(images: list[Image]) -> Iterable[Edit]:
        for place, name in enumerate(names, 1):
            yield PutCategory(Category(CategoryId(place), name))
        for image in images[: PICTURES - 4]:
            boxes = truth[image.file_name]
            for category, corners in boxes:
                number = CategoryId(names.index(category) + 1)
                yield PutBox(Box(numbers.next(), image.id, number, *corners))
            yield MarkImage(image.id, State.DONE if boxes else State.EMPTY)
        yield MarkImage(images[-1].id, State.SKIPPED)
        yield PutBox(Box(numbers.next(), images[2].id, CategoryId(1), 600, 400, 700, 520))

    _edit(folder, edits)


def _make_odd(folder: Path) -> None:
    pictures = folder / "pictures"
    ramp = np.linspace(0, 255, 3000, dtype=np.uint8)
    for name, (width, height) in ODD.items():
        row = np.resize(ramp, max(width, height))
        pixels = np.broadcast_to(row[None, :width], (height, width))
        if width == 1:
            pixels = row[:height, None]
        PIL.Image.fromarray(np.ascontiguousarray(pixels)).save(pictures / name)
    deep = (np.indices((480, 640)).sum(0) * 3 + 900).astype(np.uint16)
    PIL.Image.fromarray(deep).save(pictures / "deep.tif")
    whole = (pictures / "many.png").read_bytes()
    numbers = _Numbers()

    def edits(images: list[Image]) -> Iterable[Edit]:
        yield from (PutCategory(Category(CategoryId(i), f"kind {i}")) for i in range(1, 6))
        rng = np.random.default_rng(1)
        sides = rng.uniform(8, 60, (MANY, 2))
        places = rng.uniform(0, 1, (MANY, 2)) * (np.array(ODD["many.png"]) - sides)
        many = next(image for image in images if image.file_name == "many.png")
        for row in np.concatenate([places, places + sides], axis=1).tolist():
            number = numbers.next()
            yield PutBox(Box(number, many.id, CategoryId(number % 5 + 1), *row))

    PIL.Image.new("L", (640, 480), 90).save(pictures / "damaged.png")
    _edit(folder, edits)
    (pictures / "damaged.png").write_bytes(whole[:200])


def _make_crowded(folder: Path) -> None:
    truth = _paint(folder, 2)
    numbers = _Numbers()

    def edits(images: list[Image]) -> Iterable[Edit]:
        for i in range(1, CATEGORIES + 1):
            name = f"Erythrocyte, {'nucleated and polychromatophilic, ' * (i % 4)}stage {i}"
            yield PutCategory(Category(CategoryId(i), name))
        for image in images:
            for i, (_, corners) in enumerate(truth[image.file_name]):
                number = CategoryId((i * 7) % CATEGORIES + 1)
                yield PutBox(Box(numbers.next(), image.id, number, *corners))

    _edit(folder, edits)
