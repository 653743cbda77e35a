"""Edits that the page makes, with what follows from them. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from deitdet_gui.core.dataset import Box, CategoryId, Dataset, ImageId, State
from deitdet_gui.core.edits import Edit, MarkImage, PutBox, RemoveBox


def with_mark(dataset: Dataset, image: ImageId, edits: Iterable[Edit]) -> list[Edit]:
    """The edits, and one more where they would make a lie of the image's mark.

    "Empty" does not survive a box, and "done" does not survive the last box: whether that leaves
    an empty picture or an unfinished one, only the person can say.
    """
    whole = list(edits)
    count = dataset.count_of(image)
    for edit in whole:
        if isinstance(edit, PutBox) and edit.box.id not in dataset.boxes:
            count += 1
        elif isinstance(edit, RemoveBox):
            count -= 1
    mark = dataset.marks.get(image)
    is_lie = (mark is State.EMPTY and count > 0) or (mark is State.DONE and count == 0)
    return [*whole, MarkImage(image, None)] if is_lie and whole else whole


def recategorised(boxes: Sequence[Box], category: CategoryId) -> list[Edit]:
    """Give the boxes another category; nothing for those that have it."""
    return [PutBox(replace(b, category=category)) for b in boxes if b.category != category]
