"""Ways to put findings right. Each looks at the dataset as it is when it is asked."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np

from deitdet_gui.core.bulk_edits import BoxIds, RemoveBoxes
from deitdet_gui.core.categories import merge
from deitdet_gui.core.checks import SMALLEST_PX, Finding, Fix
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Dataset, Image, ImageId, State
from deitdet_gui.core.edits import (
    Edit,
    MarkImage,
    PutBox,
    PutImage,
    RemoveBox,
    SetRejections,
    image_of,
    with_true_mark,
)
from deitdet_gui.core.words import say

SAME_IOU = 0.9  # two boxes over this cover one thing
MANY = 100  # deletions from here on are one edit


def put_right(dataset: Dataset, findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """One change that applies the fixes of all of ``findings``, as far as they still hold."""
    boxes: dict[BoxId, Edit] = {}
    rejections: dict[ImageId, SetRejections] = {}
    rest: dict[Edit, None] = {}
    for finding in findings:
        for edit in finding.fix.edits(dataset) if finding.fix else ():
            match edit:
                case RemoveBox(box):
                    boxes[box] = edit
                case PutBox(box):
                    boxes.setdefault(box.id, edit)
                case SetRejections(image):
                    rejections[image] = _both(dataset, rejections.get(image), edit)
                case _:
                    rest[edit] = None
    by_image: dict[ImageId, list[Edit]] = {}
    for edit in boxes.values():
        where = image_of(edit, dataset)
        if where is not None:
            by_image.setdefault(where, []).append(edit)
    # Two fixes that are each harmless to a mark may make a lie of it together.
    whole = [e for i, edits in by_image.items() for e in with_true_mark(dataset, i, edits)]
    said = {e.image for e in rest if isinstance(e, MarkImage) and e.mark is not None}
    marked = [e for e in whole if not (isinstance(e, MarkImage) and e.image in said)]
    late = [e for e in rest if not (isinstance(e, MarkImage) and e.mark is None)]
    return (*_in_bulk(marked), *rejections.values(), *late)


def _in_bulk(edits: list[Edit]) -> list[Edit]:
    """The same edits; many deletions as one, which is quicker and small in the journal."""
    gone = [e.id for e in edits if isinstance(e, RemoveBox)]
    if len(gone) < MANY:
        return edits
    rest = [e for e in edits if not isinstance(e, RemoveBox)]
    return [RemoveBoxes(BoxIds.of(gone)), *rest]


def clip(box_id: BoxId, image: Image, box: Box) -> Fix:
    """Cut a box off at the picture's edge, or delete it where next to nothing would be left."""
    is_lost = _clipped(box, image) is None

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        box, image = _box_and_image(dataset, box_id)
        if box is None or image is None or not (image.width and image.height):
            return ()
        inside = _clipped(box, image)
        if inside is None:
            return _removed(dataset, [box])
        return () if inside == box else (PutBox(inside),)

    return Fix((say("Delete the box") if is_lost else say("Clip to the picture")), edits)


def delete(box_id: BoxId, still: Callable[[Box], bool] = lambda _: True) -> Fix:
    """Delete a box, if it is ``still`` as it was found."""

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        box = dataset.boxes.get(box_id)
        return () if box is None or not still(box) else _removed(dataset, [box])

    return Fix(say("Delete the box"), edits)


def ignore(box_id: BoxId, still: Callable[[Box, Image], bool]) -> Fix:
    """Keep a box as an area of which nothing is asked."""

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        box, image = _box_and_image(dataset, box_id)
        if box is None or image is None or box.is_passed_over or not still(box, image):
            return ()
        return (PutBox(replace(box, ignore=True)),)

    return Fix(say("Leave it out of training"), edits)


def keep_one(ids: tuple[BoxId, ...], label: str, by: Callable[[Box], tuple[float, ...]]) -> Fix:
    """Of boxes that cover one thing keep the first ``by`` this key, and delete the others."""

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        boxes = sorted((dataset.boxes[i] for i in ids if i in dataset.boxes), key=by)
        rest = [b for b in boxes[1:] if b.image == boxes[0].image and iou(b, boxes[0]) > SAME_IOU]
        return _removed(dataset, rest)

    return Fix(label, edits)


def skip(images: tuple[ImageId, ...], label: str) -> Fix:
    """Use none of these images any more."""

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        left = [i for i in images if i in dataset.images and not _is(dataset, i, State.SKIPPED)]
        return tuple(MarkImage(i, State.SKIPPED) for i in left)

    return Fix(label, edits)


def call_empty(image: ImageId) -> Fix:
    """Say that there is nothing to box."""

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        is_open = image in dataset.images and image not in dataset.marks
        return (MarkImage(image, State.EMPTY),) if is_open and not dataset.count_of(image) else ()

    return Fix(say("Mark as done and empty"), edits)


def note_size(image_id: ImageId, size: tuple[int, int]) -> Fix:
    """Give an image's record the size of its picture; the boxes stay where they are."""

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        image = dataset.images.get(image_id)
        if image is None or (image.width, image.height) == size:
            return ()
        return (PutImage(replace(image, width=size[0], height=size[1])),)

    return Fix(say("Note the true size, keep the boxes"), edits)


def merge_into(source: CategoryId, into: CategoryId, name: str) -> Fix:
    """Make one category part of another."""

    def edits(dataset: Dataset) -> tuple[Edit, ...]:
        is_there = {source, into} <= dataset.categories.keys()
        return merge(dataset, source, into) if is_there else ()

    return Fix(say("Merge into {name}", name=name), edits)


def iou(a: Box, b: Box) -> float:
    """How much of what either covers both cover; 0 for boxes without area."""
    width = min(a.x1, b.x1) - max(a.x0, b.x0)
    height = min(a.y1, b.y1) - max(a.y0, b.y0)
    both = max(width, 0.0) * max(height, 0.0)
    return both / (a.area + b.area - both) if both else 0.0


def _removed(dataset: Dataset, boxes: list[Box]) -> tuple[Edit, ...]:
    return (
        with_true_mark(dataset, boxes[0].image, [RemoveBox(b.id) for b in boxes]) if boxes else ()
    )


def _clipped(box: Box, image: Image) -> Box | None:
    x0, x1 = np.clip((box.x0, box.x1), 0, image.width).tolist()
    y0, y1 = np.clip((box.y0, box.y1), 0, image.height).tolist()
    if min(x1 - x0, y1 - y0) < SMALLEST_PX:
        return None
    return replace(box, x0=x0, y0=y0, x1=x1, y1=y1)


def _box_and_image(dataset: Dataset, box_id: BoxId) -> tuple[Box | None, Image | None]:
    box = dataset.boxes.get(box_id)
    return box, None if box is None else dataset.images.get(box.image)


def _is(dataset: Dataset, image: ImageId, mark: State) -> bool:
    return dataset.marks.get(image) == mark


def _both(dataset: Dataset, first: SetRejections | None, second: SetRejections) -> SetRejections:
    """What two merges of categories make of the refusals of one image, one by one."""
    before = dataset.rejections.get(second.image, ())
    if first is None or not len(first.rejections) == len(second.rejections) == len(before):
        return second
    rows = zip(before, first.rejections, second.rejections, strict=True)
    return SetRejections(second.image, tuple(b if a == was else a for was, a, b in rows))
