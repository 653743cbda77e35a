"""The sample project: pictures from ``core.sample``, a third of them labelled and done."""

import io
from collections.abc import Callable
from pathlib import Path

import PIL.Image

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, Image, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, PutCategory
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.project import create, open_project
from deitdet_gui.core.sample import CATEGORIES, SampleBox, sample_picture

PICTURES = 60
LABELLED = 20
JPEG_QUALITY = 90


def make_sample_project(folder: Path, report: Callable[[int, int], None] | None = None) -> bool:
    """Make the sample project in ``folder``; one that is there already is left as it is.

    Args:
        folder: made if need be; must be empty or hold a project.
        report: told how many pictures have been painted.

    Returns:
        Whether it was made now.

    Raises:
        UserError: the folder holds something else.
    """
    is_begun = (folder / ".deitdet" / "project.json").exists()
    if is_begun:
        with open_project(folder, write=False) as opened:
            if opened.document.dataset.categories:  # not given up before it was labelled
                return False
    pictures = folder / "pictures"
    if not is_begun and folder.exists() and any(p != pictures for p in folder.iterdir()):
        raise UserError(
            f"{folder} is not empty.", hint="Name another folder for the sample project."
        )
    for number in range(PICTURES):
        picture = sample_picture(number)
        path = pictures / picture.file_name
        if not path.exists():  # painted by an earlier try that was interrupted
            buffer = io.BytesIO()
            PIL.Image.fromarray(picture.pixels).save(buffer, "JPEG", quality=JPEG_QUALITY)
            atomic_write(path, buffer.getvalue())
        if report is not None:
            report(number + 1, PICTURES)
    create(folder, pictures)
    with open_project(folder) as opened:
        document = opened.document
        document.do("Add categories", None, _category_edits())
        for number, image in zip(
            range(LABELLED), list(document.dataset.images.values()), strict=False
        ):
            boxes = sample_picture(number).boxes
            first = document.dataset.new_box_id()
            document.do("Label", image.id, label_edits(image, boxes, first))
        document.save()
    return True


def truth_of(image: Image) -> tuple[SampleBox, ...]:
    """Every box that belongs on a picture of the sample project, from its painter.

    Raises:
        ValueError: it is no picture of the sample project.
    """
    stem = Path(image.file_name).stem
    if not stem.startswith("tray_"):
        raise ValueError(f"{image.file_name} is no picture of the sample project")
    return sample_picture(int(stem.removeprefix("tray_")) - 1).boxes


def label_edits(image: Image, boxes: tuple[SampleBox, ...], first: BoxId) -> list[Edit]:
    """Edits that draw ``boxes`` and say that the image is done, or empty."""
    edits: list[Edit] = [
        PutBox(Box(BoxId(first + i), image.id, category_id(b.category), b.x0, b.y0, b.x1, b.y1))
        for i, b in enumerate(boxes)
    ]
    return [*edits, MarkImage(image.id, State.DONE if boxes else State.EMPTY)]


def category_id(name: str) -> CategoryId:
    return CategoryId(CATEGORIES.index(name) + 1)


def _category_edits() -> list[Edit]:
    return [PutCategory(Category(category_id(name), name)) for name in CATEGORIES]
