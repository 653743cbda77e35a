"""Small real projects, and a document with signals over one of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from deitdet_gui.core.project import Opened, create, open_project

SIZE = (64, 48)


def make_pictures(folder: Path, count: int = 4) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        pixels = np.full((SIZE[1], SIZE[0], 3), 30 + 25 * number, np.uint8)
        PIL.Image.fromarray(pixels).save(folder / f"p{number}.png")
    return folder


@pytest.fixture
def project_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    create(folder, make_pictures(folder / "pictures"))
    return folder


@pytest.fixture
def open_it() -> Iterator[Callable[[Path], Opened]]:
    """Opens projects and closes them when the test is over."""
    opened: list[Opened] = []

    def open_one(folder: Path) -> Opened:
        opened.append(open_project(folder))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def opened(project_folder: Path, open_it: Callable[[Path], Opened]) -> Opened:
    return open_it(project_folder)
