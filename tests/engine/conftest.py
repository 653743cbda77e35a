import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from deitdet_gui.core.dataset import CategoryId, State
from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.project import open_project
from deitdet_gui.core.runs import RunConfig, RunFolder, create_run
from deitdet_gui.detector.build import build
from deitdet_gui.engine import checkpoint
from deitdet_gui.engine.checkpoint import ModelCard

WIDTH, HEIGHT = 96, 64
TINY = {"preset": "nano", "weights": "random", "device": "cpu", "canvas": 64, "threads": 1}
CATEGORIES = [{"id": 7, "name": "dark"}, {"id": 90, "name": "light"}]


@pytest.fixture(autouse=True)
def _one_thread():
    """These pictures are so small that threads would only wait for each other."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def draw(path: Path, number: int) -> list[dict[str, Any]]:
    """A grey picture with a dark and a light rectangle; returns them as COCO rows."""
    random = np.random.default_rng(number)
    picture = random.integers(90, 160, (HEIGHT, WIDTH, 3), dtype=np.uint8)
    rows = []
    for category, colour, left in ((7, 10, 4), (90, 245, 52)):
        x, y = left + int(random.integers(0, 8)), int(random.integers(2, 20))
        w, h = int(random.integers(18, 30)), int(random.integers(20, 40))
        picture[y : y + h, x : x + w] = colour
        rows.append({"category_id": category, "bbox": [x, y, w, h]})
    Image.fromarray(picture).save(path)
    return rows


def make_project(folder: Path, pictures: int = 6) -> Path:
    """A project whose category ids are neither small nor in a row."""
    folder.mkdir()
    images, annotations = [], []
    for number in range(1, pictures + 1):
        name = f"{number}.png"
        images.append({"id": number * 10, "file_name": name, "width": WIDTH, "height": HEIGHT})
        for row in draw(folder / name, number):
            more = {"id": len(annotations) + 1, "image_id": number * 10, "iscrowd": 0}
            annotations.append({**row, **more})
    rows = {"images": images, "annotations": annotations, "categories": CATEGORIES}
    (folder / "annotations.json").write_text(json.dumps(rows))
    return folder


def make_run(project: Path, parts: dict[str, str] | None = None, **choices: Any) -> RunFolder:
    """A run of the smallest detector; by default two of the pictures are for validation."""
    with open_project(project) as opened:
        names = [image.file_name for image in opened.document.dataset.images.values()]
        if parts is None:
            parts = {name: "val" if index < 2 else "train" for index, name in enumerate(names)}
        return create_run(opened, RunConfig(**{**TINY, "batch": 2, "steps": 3, **choices}), parts)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path / "project")


def mark_done(project: Path) -> Path:
    """Mark all pictures of a project as done."""
    with open_project(project) as opened:
        images = list(opened.document.dataset.images)
        marks = [MarkImage(image, State.DONE) for image in images]
        opened.document.do("Mark", images[0], marks)
        opened.document.save()
    return project


@pytest.fixture
def done_project(project: Path) -> Path:
    """One whose pictures are all done, for commands, which train on no others."""
    return mark_done(project)


@pytest.fixture
def new_run():
    """Makes runs of a project: ``new_run(project, steps=5)``."""
    return make_run


@pytest.fixture(scope="session")
def new_project():
    """Makes projects: ``new_project(folder, pictures=12)``."""
    return make_project


@pytest.fixture(scope="session")
def model_run():
    """Makes runs with a model that never learnt and still finds: ``model_run(project)``."""
    return make_model_run


def make_model_run(project: Path, parts: dict[str, str] | None = None) -> RunFolder:
    """Three blocks, to be quick; a head with opinions, so that there is something to see."""
    run = make_run(project, parts)
    shape = {"architecture": "deit_tiny_patch16_224", "taps": (0, 1, 2)}
    torch.manual_seed(0)
    detector = build(classes=2, canvas=(64, 64), **shape).eval()
    with torch.no_grad():
        for parameter in detector.head.parameters():
            parameter += 0.3 * torch.randn_like(parameter)
    card = ModelCard(
        preset="nano",
        shape=shape,
        canvas=[64, 64],
        categories=[(row["id"], row["name"]) for row in CATEGORIES],
        thresholds={CategoryId(7): 0.02, CategoryId(90): 0.05},
        weights="random",
        weights_sha256="",
    )
    checkpoint.save(run, detector, card, frozen=False)
    return run
