"""Pictures that a person took out of the project without touching their files.

What was taken out is written down in ``.deitdet/set-aside.json`` before it goes, boxes and all, so
that it can be brought back long after the undo list is forgotten, and so that looking for new
pictures does not bring it back unasked. A picture that is listed in the dataset is not set aside,
whatever stands there: neither undo nor bringing back needs to write anything.
"""

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from deitdet_gui.core.dataset import BoxId, Category, CategoryId, Dataset, Image, ImageId
from deitdet_gui.core.edits import (
    Edit,
    MarkImage,
    PutBox,
    PutCategory,
    PutImage,
    RemoveBox,
    RemoveImage,
    SetRejections,
    from_json,
    to_json,
)
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.versions import refuse_newer

VERSION = 1
FILE_NAME = "set-aside.json"  # in the project's own folder


@dataclass(frozen=True)
class SetAside:
    """One picture as it was: the edits that put it back, and what its categories were called."""

    image: Image
    edits: tuple[Edit, ...]
    categories: Mapping[CategoryId, str]

    @property
    def box_count(self) -> int:
        return sum(isinstance(edit, PutBox) for edit in self.edits)


def as_it_is(dataset: Dataset, image: ImageId) -> SetAside:
    """What is to be remembered of an image."""
    boxes = dataset.boxes_of(image)
    edits: list[Edit] = [PutBox(box) for box in boxes]
    if (mark := dataset.marks.get(image)) is not None:
        edits.append(MarkImage(image, mark))
    if (rejections := dataset.rejections.get(image)) is not None:
        edits.append(SetRejections(image, rejections))
    used = {box.category for box in boxes} | {r.category for r in rejections or ()}
    names = {i: dataset.categories[i].name for i in sorted(used) if i in dataset.categories}
    return SetAside(dataset.images[image], tuple(edits), names)


def edits_to_set_aside(dataset: Dataset, image: ImageId) -> list[Edit]:
    """Take an image off the list with all that belongs to it."""
    edits: list[Edit] = [RemoveBox(box.id) for box in dataset.boxes_of(image)]
    if image in dataset.marks:
        edits.append(MarkImage(image, None))
    if image in dataset.rejections:
        edits.append(SetRejections(image, ()))
    return [*edits, RemoveImage(image)]


def edits_to_bring_back(dataset: Dataset, pictures: Iterable[SetAside]) -> list[Edit]:
    """Put pictures back as they were, under ids that nobody had.

    A category is known by its name: one that is gone is made again.
    """
    edits: list[Edit] = []
    by_name = {category.name: category.id for category in dataset.categories.values()}
    image, box = dataset.new_image_id(), dataset.new_box_id()
    category = dataset.new_category_id()
    for aside in pictures:
        now: dict[CategoryId, CategoryId] = {}
        for old, name in aside.categories.items():
            same = dataset.categories.get(old)
            if same is not None and same.name == name:  # files may have two of one name
                now[old] = old
                continue
            if name not in by_name:
                by_name[name] = category
                edits.append(PutCategory(Category(category, name)))
                category = CategoryId(category + 1)
            now[old] = by_name[name]
        edits.append(PutImage(replace(aside.image, id=image)))
        edits += _moved(aside.edits, image, box, now)
        box = BoxId(box + aside.box_count)
        image = ImageId(image + 1)
    return edits


def names_in(path: Path) -> frozenset[str]:
    """The pictures that are not to be taken for new ones. A damaged file keeps nothing back."""
    try:
        return frozenset(read(path))
    except ReadError:
        return frozenset()


def read(path: Path) -> dict[str, SetAside]:
    """File name -> what was set aside, the last one at the end; empty where there is no file.

    Raises:
        ReadError: the file is damaged.
    """
    try:
        row = json.loads(path.read_bytes())
        refuse_newer(row.get("version"), VERSION, path)
        return {name: _from_row(one) for name, one in row["pictures"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ReadError(f"{path} is damaged: {error!r}.") from error


def remember(path: Path, pictures: Iterable[SetAside]) -> None:
    """Write these down too.

    Raises:
        ReadError: the file is damaged; it is left as it is.
        SaveError: it could not be written.
    """
    kept = read(path)
    for one in pictures:
        kept.pop(one.image.file_name, None)
        kept[one.image.file_name] = one
    _write(path, kept)


def _moved(
    edits: Iterable[Edit], image: ImageId, first: BoxId, now: Mapping[CategoryId, CategoryId]
) -> Iterator[Edit]:
    """The same edits for another image, other boxes and other categories."""
    own = itertools.count(first)
    for edit in edits:
        match edit:
            case PutBox(box):
                category = now.get(box.category, box.category)
                box_id = BoxId(next(own))
                yield PutBox(replace(box, id=box_id, image=image, category=category))
            case MarkImage(_, mark):
                yield MarkImage(image, mark)
            case SetRejections(_, rejections):
                there = (replace(r, category=now.get(r.category, r.category)) for r in rejections)
                yield SetRejections(image, tuple(there))


def _from_row(row: dict[str, Any]) -> SetAside:
    edits = tuple(from_json(edit) for edit in row["edits"])
    names = {CategoryId(int(i)): str(name) for i, name in row["categories"].items()}
    return SetAside(Image(**row["image"]), edits, names)


def _write(path: Path, kept: Mapping[str, SetAside]) -> None:
    pictures = {
        name: {
            "image": to_json(PutImage(one.image))["image"],
            "edits": [to_json(edit) for edit in one.edits],
            "categories": {str(i): text for i, text in one.categories.items()},
        }
        for name, one in kept.items()
    }
    text = json.dumps({"version": VERSION, "pictures": pictures}, indent=1, ensure_ascii=False)
    atomic_write(path, (text + "\n").encode("utf-8", "backslashreplace"))
