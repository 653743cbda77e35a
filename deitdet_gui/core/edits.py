"""Every change a person can make, as data: the unit of undo, of the journal and of review.

``apply`` changes the dataset and returns the edit that changes it back.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from deitdet_gui.core.box import FLAGS
from deitdet_gui.core.bulk_edits import (
    PutBoxes,
    RecategoriseBoxes,
    RemoveBoxes,
    from_row,
    to_row,
)
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    Rejection,
    State,
)


@dataclass(frozen=True, slots=True)
class PutBox:
    """Add ``box``, or replace the box that has its id."""

    box: Box

    def apply(self, dataset: Dataset) -> "PutBox | RemoveBox":
        before = dataset.put_box(self.box)
        return PutBox(before) if before else RemoveBox(self.box.id)


@dataclass(frozen=True, slots=True)
class RemoveBox:
    id: BoxId

    def apply(self, dataset: Dataset) -> PutBox:
        return PutBox(dataset.pop_box(self.id))


@dataclass(frozen=True, slots=True)
class PutCategory:
    """Add a category, or rename the one that has its id."""

    category: Category

    def apply(self, dataset: Dataset) -> "PutCategory | RemoveCategory":
        before = dataset.put_category(self.category)
        return PutCategory(before) if before else RemoveCategory(self.category.id)


@dataclass(frozen=True, slots=True)
class RemoveCategory:
    """Remove a category that no box has any more."""

    id: CategoryId

    def apply(self, dataset: Dataset) -> PutCategory:
        return PutCategory(dataset.pop_category(self.id))


@dataclass(frozen=True, slots=True)
class PutImage:
    image: Image

    def apply(self, dataset: Dataset) -> "PutImage | RemoveImage":
        before = dataset.put_image(self.image)
        return PutImage(before) if before else RemoveImage(self.image.id)


@dataclass(frozen=True, slots=True)
class RemoveImage:
    """Take an image off the list (the picture file stays). Its boxes must be gone first."""

    id: ImageId

    def apply(self, dataset: Dataset) -> PutImage:
        return PutImage(dataset.pop_image(self.id))


@dataclass(frozen=True, slots=True)
class MarkImage:
    """Say that an image is done, empty or skipped, or with ``None`` take that back."""

    image: ImageId
    mark: State | None

    def apply(self, dataset: Dataset) -> "MarkImage":
        before = dataset.marks.pop(self.image, None)
        if self.mark is not None:
            dataset.marks[self.image] = self.mark
        return MarkImage(self.image, before)


@dataclass(frozen=True, slots=True)
class SetRejections:
    """Say which detections of an image the person has refused; all of them."""

    image: ImageId
    rejections: tuple[Rejection, ...]

    def apply(self, dataset: Dataset) -> "SetRejections":
        before = dataset.rejections.pop(self.image, ())
        if self.rejections:
            dataset.rejections[self.image] = self.rejections
        return SetRejections(self.image, before)


@dataclass(frozen=True, slots=True)
class OrderCategories:
    """Say in which order categories are listed; those left out come last, by their ids."""

    order: tuple[CategoryId, ...]

    def apply(self, dataset: Dataset) -> "OrderCategories":
        before, dataset.category_order = dataset.category_order, self.order
        return OrderCategories(before)


@dataclass(frozen=True, slots=True)
class ColourCategory:
    """Give a category a colour, ``"#rrggbb"``, or with ``None`` the usual one back."""

    id: CategoryId
    colour: str | None

    def apply(self, dataset: Dataset) -> "ColourCategory":
        before = dataset.category_colours.pop(self.id, None)
        if self.colour is not None:
            dataset.category_colours[self.id] = self.colour
        return ColourCategory(self.id, before)


Edit = (
    PutBox
    | RemoveBox
    | PutCategory
    | RemoveCategory
    | PutImage
    | RemoveImage
    | MarkImage
    | SetRejections
    | OrderCategories
    | ColourCategory
    | RecategoriseBoxes
    | RemoveBoxes
    | PutBoxes
)


def images_of(edit: Edit, dataset: Dataset) -> set[ImageId]:
    """The images that ``edit`` is about to change.

    Raises:
        KeyError: it is about a box that is not there.
    """
    match edit:
        case RecategoriseBoxes(ids) | RemoveBoxes(ids):
            return dataset.images_with(ids.array)
        case PutBoxes(boxes):
            return set(boxes.columns.images.tolist())
    image = image_of(edit, dataset)
    return set() if image is None else {image}


def is_about_categories(edit: Edit) -> bool:
    """Whether a category comes, goes, or looks different after ``edit``."""
    return isinstance(edit, PutCategory | RemoveCategory | OrderCategories | ColourCategory)


def image_of(edit: Edit, dataset: Dataset) -> ImageId | None:
    """The image that ``edit`` is about to change, if it is about a single one."""
    match edit:
        case PutBox(box):
            return box.image
        case RemoveBox(box_id):
            return dataset.boxes[box_id].image
        case PutImage(image):
            return image.id
        case RemoveImage(image_id):
            return image_id
        case MarkImage(image_id) | SetRejections(image_id):
            return image_id
    return None


def with_true_mark(dataset: Dataset, image: ImageId, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Edits of an image's boxes, and one more where they would make a lie of its mark.

    "Empty" does not survive a box, nor "done" the last one: whether that leaves an empty picture
    or an unfinished one, only the person can say.
    """
    whole = tuple(edits)
    count = dataset.count_of(image)
    count += sum(isinstance(e, PutBox) and e.box.id not in dataset.boxes for e in whole)
    count -= sum(isinstance(e, RemoveBox) for e in whole)
    lie = State.EMPTY if count else State.DONE
    is_lie = bool(whole) and dataset.marks.get(image) == lie
    return (*whole, MarkImage(image, None)) if is_lie else whole


def to_json(edit: Edit) -> dict[str, Any]:
    if isinstance(edit, RecategoriseBoxes | RemoveBoxes | PutBoxes):
        return {"do": type(edit).__name__, **to_row(edit)}
    if isinstance(edit, PutBox):
        row = asdict(edit.box)
        # What few boxes have takes no room in the lines of all the others.
        seldom = {key for key in (*FLAGS[1:], "note") if not row[key]}
        box = {key: value for key, value in row.items() if key not in seldom}
        return {"do": "PutBox", "box": box}
    return {"do": type(edit).__name__, **asdict(edit)}


def from_json(row: dict[str, Any]) -> Edit:
    """Read an edit back.

    Raises:
        ValueError, KeyError, TypeError: the row is no edit.
    """
    match row:
        case {"do": "PutBox", "box": box}:
            return PutBox(Box(**box))
        case {"do": "RemoveBox", "id": id_}:
            return RemoveBox(BoxId(id_))
        case {"do": "PutCategory", "category": category}:
            return PutCategory(Category(**category))
        case {"do": "RemoveCategory", "id": id_}:
            return RemoveCategory(CategoryId(id_))
        case {"do": "PutImage", "image": image}:
            return PutImage(Image(**image))
        case {"do": "RemoveImage", "id": id_}:
            return RemoveImage(ImageId(id_))
        case {"do": "MarkImage", "image": image, "mark": mark}:
            return MarkImage(ImageId(image), None if mark is None else State(mark))
        case {"do": "SetRejections", "image": image, "rejections": rows}:
            return SetRejections(ImageId(image), tuple(Rejection(**r) for r in rows))
    return _look_from_json(row)


def _look_from_json(row: dict[str, Any]) -> Edit:
    match row:
        case {"do": "OrderCategories", "order": order}:
            return OrderCategories(tuple(CategoryId(i) for i in order))
        case {"do": "ColourCategory", "id": id_, "colour": colour}:
            return ColourCategory(CategoryId(id_), colour)
        case {"do": str()} if (edit := from_row(row)) is not None:
            return edit
    raise ValueError(f"unknown edit: {row}")
