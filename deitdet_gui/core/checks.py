"""What is odd about a dataset: findings with a place, shown before training and after an import."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from deitdet_gui.core.dataset import Box, Dataset, Image, ImageId

SMALLEST_PX = 2.0  # a side under this is a slip of the hand, not an object


@dataclass(frozen=True, slots=True)
class Finding:
    """One oddity: ``where`` names the file or picture, ``text`` says what, with the value."""

    severity: Literal["note", "warning", "error"]
    where: str
    text: str
    image: ImageId | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


def box_problem(box: Box, image: Image) -> str:
    """What is wrong with ``box`` on ``image``, in words; the empty string for a good box."""
    corners = ", ".join(f"{c:g}" for c in box.corners)
    if box.area == 0:
        return f"box {box.id} ({corners}) is degenerate: it has no area"
    if box.x0 >= image.width or box.y0 >= image.height or box.x1 <= 0 or box.y1 <= 0:
        return f"box {box.id} ({corners}) lies outside the picture ({image.width} x {image.height})"
    if box.x0 < 0 or box.y0 < 0 or box.x1 > image.width or box.y1 > image.height:
        return f"box {box.id} ({corners}) reaches past the edge ({image.width} x {image.height})"
    if min(box.width, box.height) < SMALLEST_PX:
        return f"box {box.id} ({corners}) is degenerate: under {SMALLEST_PX:g} pixels"
    return ""


def box_findings(dataset: Dataset, images: Iterable[ImageId] | None = None) -> list[Finding]:
    """Every box that training will clip or leave out."""
    found = []
    for image_id in dataset.images if images is None else images:
        image = dataset.images[image_id]
        for box in dataset.boxes_of(image_id):
            problem = box_problem(box, image) if image.width and image.height else ""
            if problem:
                found.append(Finding("warning", image.file_name, problem, image_id))
    return found
