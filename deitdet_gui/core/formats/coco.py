"""Another COCO file, as labels to bring into a project."""

from collections.abc import Iterator
from pathlib import Path

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.coco import read
from deitdet_gui.core.importing import LabelledBox, LabelledPicture


def read_coco(source: Path) -> Iterator[LabelledPicture | Finding]:
    """Read a COCO detection file.

    Raises:
        ReadError: it is missing, not JSON, or not COCO.
    """
    file = read(source)
    dataset = file.dataset
    yield from file.findings
    for image in dataset.images.values():
        boxes = tuple(
            LabelledBox(dataset.categories[b.category].name, b.corners, b.crowd)
            for b in dataset.boxes_of(image.id)
        )
        yield LabelledPicture(source.name, image.file_name, image.width, image.height, boxes)
