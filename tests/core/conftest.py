"""A small project to work on."""

from collections.abc import Iterator
from pathlib import Path

import PIL.Image
import pytest

from deitdet_gui.core.dataset import Category, CategoryId
from deitdet_gui.core.edits import PutCategory
from deitdet_gui.core.project import Opened, create, open_project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A saved project of three pictures and the categories 1 cat and 2 dog."""
    pictures = tmp_path / "project" / "pictures"
    pictures.mkdir(parents=True)
    for name in ("a", "b", "c"):
        PIL.Image.new("RGB", (100, 80), "grey").save(pictures / f"{name}.png")
    create(tmp_path / "project", pictures)
    with open_project(tmp_path / "project") as opened:
        pair = [PutCategory(Category(CategoryId(i), n)) for i, n in ((1, "cat"), (2, "dog"))]
        opened.document.do("Add categories", None, pair)
        opened.document.save()
    return tmp_path / "project"


@pytest.fixture
def opened(folder: Path) -> Iterator[Opened]:
    with open_project(folder) as opened:
        yield opened
