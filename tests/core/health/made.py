"""Datasets with something wrong, made in one line."""

from collections.abc import Sequence

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Corners,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.health.examine import Health, examine
from deitdet_gui.core.health.fixes import put_right
from deitdet_gui.core.moment import Moment

SIZE = (640, 480)
GOOD: Corners = (100, 100, 180, 170)
Drawn = tuple[int, Corners]  # category, corners


def made(
    *pictures: Sequence[Drawn],
    size: tuple[int, int] = SIZE,
    names: Sequence[str] = ("red", "white"),
    marks: dict[int, State] | None = None,
) -> Dataset:
    """Pictures 1.png, 2.png, ... with these boxes, which are numbered from 1 on."""
    drawn = [(image, *one) for image, many in enumerate(pictures, start=1) for one in many]
    return Dataset(
        images={
            ImageId(i): Image(ImageId(i), f"{i}.png", *size) for i in range(1, len(pictures) + 1)
        },
        categories={
            CategoryId(i): Category(CategoryId(i), name) for i, name in enumerate(names, start=1)
        },
        boxes={
            BoxId(n): Box(BoxId(n), ImageId(image), CategoryId(category), *corners)
            for n, (image, category, corners) in enumerate(drawn, start=1)
        },
        marks={ImageId(i): mark for i, mark in (marks or {}).items()},
    )


def health_of(dataset: Dataset) -> Health:
    return examine(Moment.of(dataset))


def boxes_found(dataset: Dataset, kind: str) -> list[tuple[int, ...]]:
    return [finding.boxes for finding in health_of(dataset)[kind]]


def fix(dataset: Dataset, *findings: Finding) -> None:
    """Apply the fixes; what they leave must be undone by the inverse."""
    before = (dict(dataset.boxes), dict(dataset.marks), dict(dataset.categories))
    inverse = [edit.apply(dataset) for edit in put_right(dataset, findings)]
    after = (dict(dataset.boxes), dict(dataset.marks), dict(dataset.categories))
    again = [edit.apply(dataset) for edit in reversed(inverse)]
    assert (dict(dataset.boxes), dict(dataset.marks), dict(dataset.categories)) == before
    for edit in reversed(again):
        edit.apply(dataset)
    assert (dict(dataset.boxes), dict(dataset.marks), dict(dataset.categories)) == after
