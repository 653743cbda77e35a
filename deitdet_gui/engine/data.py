"""From a run's frozen annotations to decoded pictures with boxes, and what had to be left out."""

from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from deitdet_gui.core.checks import SMALLEST_PX
from deitdet_gui.core.dataset import CategoryId, Dataset, Image, ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.events import Event, Progress
from deitdet_gui.core.pictures import Decoded, decode, picture_size
from deitdet_gui.core.project import picture_path
from deitdet_gui.core.runs import RunSetup, parts_of
from deitdet_gui.core.splits import Part
from deitdet_gui.core.stretch import PER_PICTURE, Stretch
from deitdet_gui.core.words import in_a_row, say

STAGE = "reading pictures"
MARGIN = 1.25  # pictures are kept this much larger than the canvas, so that views can zoom in
NOT_SHRUNK = 0.8  # of its size; not worth a second interpolation
NAMED = 5  # findings named one by one; the rest is counted
READERS = 8  # threads that read headers, most of which wait for the disk
AT_ONCE = 64  # headers between two looks at the clock


@dataclass(frozen=True, slots=True)
class Sample:
    """One picture in memory.

    Attributes:
        image: its record.
        height: of the original, in pixels, as decoded; the record may be wrong.
        width: of the original.
        picture: (H, W, 3) uint8, perhaps smaller than the original.
        boxes: (N, 4) float64, in pixels of ``picture``, inside it.
        labels: (N,) int64 classes, 0..C-1.
        passed_over: (K, 4) float64, areas of which nothing is asked: crowds, ignore regions and
            difficult objects.
    """

    image: Image
    height: int
    width: int
    picture: NDArray[np.uint8]
    boxes: NDArray[np.float64]
    labels: NDArray[np.int64]
    passed_over: NDArray[np.float64]


@dataclass
class LeftOut:
    """What training does without, in sentences that name the file."""

    pictures: list[str] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)

    def sentences(self) -> list[str]:
        """What to tell the person; empty where everything is used."""
        lines = []
        if count := len(self.pictures):
            one, many = say("1 picture left out:"), say("{count} pictures left out:", count=count)
            lines.append(_named(one if count == 1 else many, self.pictures))
        if count := len(self.boxes):
            one, many = say("1 box left out:"), say("{count} boxes left out:", count=count)
            lines.append(_named(one if count == 1 else many, self.boxes))
        return lines


def _named(what: str, found: list[str]) -> str:
    more = len(found) - NAMED
    rest = say("And {count} more.", count=more) if more > 0 else ""
    return in_a_row(what, *found[:NAMED], rest)


def read_samples(
    dataset: Dataset,
    images: Iterable[ImageId],
    pictures: Path,
    classes: dict[CategoryId, int],
    canvas: tuple[int, int],
    left_out: LeftOut,
    stretch: Stretch = PER_PICTURE,
    has_time: Callable[[int], bool] = lambda _: True,
) -> Generator[Event, None, list[Sample]]:
    """Decode each picture once and put its boxes beside it.

    Args:
        dataset: the annotations.
        images: which images.
        pictures: the folder that image names are relative to.
        classes: category id -> class.
        canvas: (height, width) of the network's input; larger pictures are shrunk to near it.
        left_out: told of pictures that cannot be read and boxes that cannot be learnt.
        stretch: how more than 8 bits become 8.
        has_time: whether there is time for another one beside so many; one there is always.

    Yields:
        ``Progress``, picture by picture.
    """
    wanted = list(images)
    samples: list[Sample] = []
    for done, image_id in enumerate(wanted, start=1):
        if samples and not has_time(len(samples)):
            break
        image = dataset.images[image_id]
        try:
            picture = decode(picture_path(pictures, image.file_name), stretch=stretch)
        except ReadError as error:
            left_out.pictures.append(error.message)
        else:
            samples.append(_sample(dataset, image, picture, classes, canvas, left_out))
        yield Progress(STAGE, done, len(wanted))
    return samples


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a run.

    Attributes:
        setup: what the run was asked to do.
        dataset: its frozen annotations.
        classes: category id -> class.
    """

    setup: RunSetup
    dataset: Dataset
    classes: dict[CategoryId, int]

    def part(self, part: Part) -> list[ImageId]:
        """Those for training, validation or the test; see :func:`parts_of`."""
        parts = parts_of(self.setup)
        return [i.id for i in self.dataset.images.values() if parts.get(i.file_name) == part]

    def read(
        self,
        images: Iterable[ImageId],
        canvas: tuple[int, int],
        left_out: LeftOut,
        has_time: Callable[[int], bool] = lambda _: True,
    ) -> Generator[Event, None, list[Sample]]:
        """See :func:`read_samples`."""
        setup, pictures = self.setup, self.setup.pictures
        return read_samples(
            self.dataset, images, pictures, self.classes, canvas, left_out, setup.stretch, has_time
        )

    def look_over(
        self, images: Sequence[ImageId], has_time: Callable[[], bool]
    ) -> Generator[Event, None, list[LeftOut]]:
        """Find out from the headers, as far as there is time, what will have to be left out.

        Yields:
            ``Progress``, some pictures at a time.

        Returns:
            For each picture, in this order, what of it; of the last ones nothing may be known.
        """
        found: list[LeftOut] = []
        with ThreadPoolExecutor(READERS, "headers") as readers:
            while len(found) < len(images) and has_time():
                some = images[len(found) : len(found) + AT_ONCE]
                found += readers.map(self._look_at, some)
                yield Progress(STAGE, len(found), len(images))
        return found

    def _look_at(self, image_id: ImageId) -> LeftOut:
        image, left_out = self.dataset.images[image_id], LeftOut()
        try:
            size = picture_size(picture_path(self.setup.pictures, image.file_name))
        except ReadError as error:
            left_out.pictures.append(error.message)
        else:
            _areas(self.dataset, image, size, self.classes, left_out)
        return left_out

    def present(self, images: Iterable[ImageId]) -> list[list[int]]:
        """The classes of the boxes on each image."""
        return [
            [
                self.classes[box.category]
                for box in self.dataset.boxes_of(image)
                if box.category in self.classes and not box.is_passed_over
            ]
            for image in images
        ]

    def most_bytes(self, images: Iterable[ImageId], canvas: tuple[int, int]) -> int:
        """What the pictures take in memory, at most, as far as their records are right."""
        most = (MARGIN / NOT_SHRUNK) ** 2 * canvas[0] * canvas[1]
        records = [self.dataset.images[image] for image in images]
        return 3 * round(sum(min(most, r.width * r.height or most) for r in records))

    def one(
        self, image: ImageId, canvas: tuple[int, int], left_out: LeftOut | None = None
    ) -> Sample | None:
        """Any picture; None where it is not there or the run does not know it."""
        if image not in self.dataset.images:
            return None
        reading = self.read([image], canvas, LeftOut() if left_out is None else left_out)
        while True:
            try:
                next(reading)
            except StopIteration as end:
                samples: list[Sample] = end.value
                return samples[0] if samples else None


def shrink(picture: NDArray[np.uint8], canvas: tuple[int, int]) -> tuple[NDArray[np.uint8], float]:
    """Bring a picture (H, W, 3) down to ``MARGIN`` times the canvas; returns it and the scale."""
    height, width = picture.shape[:2]
    scale = min(1.0, MARGIN * canvas[0] / height, MARGIN * canvas[1] / width)
    if scale > NOT_SHRUNK:
        return picture, 1.0
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = Pillow.fromarray(picture).resize(size, Pillow.Resampling.BOX)
    return np.asarray(small), scale


def _sample(
    dataset: Dataset,
    image: Image,
    picture: Decoded,
    classes: dict[CategoryId, int],
    canvas: tuple[int, int],
    left_out: LeftOut,
) -> Sample:
    width, height = picture.size
    small, _ = shrink(picture.pixels, canvas)
    # Width and height are rounded on their own, so that each direction has a scale of its own.
    scale = np.array([small.shape[1] / width, small.shape[0] / height] * 2)
    boxes, labels, passed_over = _areas(dataset, image, picture.size, classes, left_out)
    return Sample(image, height, width, small, boxes * scale, labels, passed_over * scale)


def _areas(
    dataset: Dataset,
    image: Image,
    size: tuple[int, int],
    classes: dict[CategoryId, int],
    left_out: LeftOut,
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64]]:
    """The boxes, their classes and what is passed over, inside a picture of this width, height."""
    edge = np.array([*size, *size], np.float64)
    boxes, labels, passed_over = [], [], []
    for box in dataset.boxes_of(image.id):
        corners = np.clip(np.array(box.corners), 0, edge)
        if box.is_passed_over:
            passed_over.append(corners)
        elif (corners[2:] - corners[:2]).min() < SMALLEST_PX / 2:
            shown = ", ".join(f"{c:g}" for c in box.corners)
            left_out.boxes.append(
                say(
                    "{picture}: box {box} ({corners}) has no area inside it.",
                    picture=image.file_name,
                    box=box.id,
                    corners=shown,
                )
            )
        elif box.category in classes:
            boxes.append(corners)
            labels.append(classes[box.category])
    return (
        np.array(boxes, np.float64).reshape(-1, 4),
        np.array(labels, np.int64),
        np.array(passed_over, np.float64).reshape(-1, 4),
    )
