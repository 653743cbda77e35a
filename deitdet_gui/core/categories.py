"""Categories of the whole dataset: merge, delete, rename, reorder and recolour them, as edits.

The project's COCO file never hears of order and colours: they are kept in ``project.json``.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from deitdet_gui.core.bulk_edits import BoxIds, RecategoriseBoxes, RemoveBoxes
from deitdet_gui.core.dataset import (
    Category,
    CategoryId,
    Dataset,
    ImageId,
    Rejection,
    State,
)
from deitdet_gui.core.edits import (
    ColourCategory,
    Edit,
    MarkImage,
    OrderCategories,
    PutCategory,
    RemoveCategory,
    SetRejections,
)
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.words import say

_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Use:
    """How much hangs on a category: its boxes, and the images that they are on."""

    boxes: int
    images: int


def use_of(dataset: Dataset, category: CategoryId) -> Use:
    """Count before a change of the whole category."""
    columns = dataset.box_columns()
    images = columns.images[columns.categories == category]
    return Use(len(images), len(np.unique(images)))


def in_order(dataset: Dataset) -> list[Category]:
    """The categories as they are listed: as the person has put them, new ones last."""
    chosen = [i for i in dict.fromkeys(dataset.category_order) if i in dataset.categories]
    rest = sorted(dataset.categories.keys() - set(chosen))
    return [dataset.categories[i] for i in (*chosen, *rest)]


def colour_places(dataset: Dataset) -> dict[CategoryId, int]:
    """Which of the usual colours each category has, when nobody has chosen one for it.

    It hangs on the ids, those of merged and deleted categories too, so that colours stay what they
    are when categories are put in another order or go.
    """
    ever = sorted({*dataset.categories, *dataset.category_order})
    return {i: place for place, i in enumerate(ever)}


def merge(dataset: Dataset, source: CategoryId, into: CategoryId) -> tuple[Edit, ...]:
    """Edits that make all of ``source`` part of ``into``: boxes, and detections refused as it.

    Two boxes that become the same stay two.

    Raises:
        UserError: they are the same, or one of them is not there.
    """
    if source == into or not {source, into} <= dataset.categories.keys():
        raise UserError(
            say("Category {source} cannot be merged into {into}.", source=source, into=into)
        )
    columns = dataset.box_columns()
    ids = BoxIds.of(columns.ids[columns.categories == source])
    edits: list[Edit] = [RecategoriseBoxes(ids, source, into)] if len(ids) else []
    edits += _rejections(
        dataset,
        lambda rows: tuple(replace(r, category=into) if r.category == source else r for r in rows),
    )
    return (*_with_place_kept(dataset), *edits, *_ended(dataset, source))


def delete(dataset: Dataset, category: CategoryId) -> tuple[Edit, ...]:
    """Edits that remove a category with its boxes, and with the detections refused as it.

    A "done" does not survive the last box of its image: whether that is empty now, only the person
    can say.

    Raises:
        UserError: there is no such category.
    """
    if category not in dataset.categories:
        raise UserError(say("There is no category {category}.", category=category))
    columns = dataset.box_columns()
    is_mine = columns.categories == category
    ids = BoxIds.of(columns.ids[is_mine])
    edits: list[Edit] = [RemoveBoxes(ids)] if len(ids) else []
    emptied = np.setdiff1d(columns.images[is_mine], columns.images[~is_mine]).tolist()
    edits += [MarkImage(ImageId(i), None) for i in emptied if _is_done(dataset, ImageId(i))]
    edits += _rejections(dataset, lambda rows: tuple(r for r in rows if r.category != category))
    return (*_with_place_kept(dataset), *edits, *_ended(dataset, category))


def rename(dataset: Dataset, category: CategoryId, name: str) -> tuple[Edit, ...]:
    """Edits that give a category another name; none where it has that one.

    Raises:
        UserError: the name is empty, another category has it, or there is no such category.
    """
    name = " ".join(name.split())
    if category not in dataset.categories:
        raise UserError(say("There is no category {category}.", category=category))
    if not name:
        raise UserError(say("A category needs a name."))
    other = dataset.category_named(name)
    if other is not None and other.id != category:
        raise UserError(
            say("There is a category {name} already.", name=name),
            hint=say("Merge the two instead."),
        )
    is_same = dataset.categories[category].name == name
    return () if is_same else (PutCategory(Category(category, name)),)


def reorder(dataset: Dataset, ids: Sequence[CategoryId]) -> tuple[Edit, ...]:
    """Edits that list the categories in this order; none where it is theirs.

    Raises:
        ValueError: these are not the ids of all categories, each once.
    """
    if len(ids) != len(dataset.categories) or set(ids) != dataset.categories.keys():
        raise ValueError(f"{list(ids)} are not all categories, each once")
    if list(ids) == [category.id for category in in_order(dataset)]:
        return ()
    gone = [i for i in dict.fromkeys(dataset.category_order) if i not in dataset.categories]
    return (OrderCategories((*ids, *gone)),)


def recolour(dataset: Dataset, category: CategoryId, colour: str | None) -> tuple[Edit, ...]:
    """Edits that give a category a colour, or with ``None`` the usual one; none where it has it.

    Raises:
        ValueError: the colour is not "#rrggbb", with small letters.
    """
    if colour is not None and not is_colour(colour):
        raise ValueError(f"{colour!r} is no colour: #rrggbb")
    is_same = dataset.category_colours.get(category) == colour
    return () if is_same else (ColourCategory(category, colour),)


def is_colour(colour: object) -> bool:
    return isinstance(colour, str) and _COLOUR.fullmatch(colour) is not None


def _with_place_kept(dataset: Dataset) -> tuple[Edit, ...]:
    """Note every category of now in the order, so that the others keep their colours."""
    known = set(dataset.category_order)
    missing = [c.id for c in in_order(dataset) if c.id not in known]
    return (OrderCategories((*dataset.category_order, *missing)),) if missing else ()


def _ended(dataset: Dataset, category: CategoryId) -> tuple[Edit, ...]:
    """Edits that end a category.

    Its colour goes by one too: ``project.json`` forgets it, so a replayed undo must say it.
    """
    return (*recolour(dataset, category, None), RemoveCategory(category))


def _is_done(dataset: Dataset, image: ImageId) -> bool:
    return dataset.marks.get(image) == State.DONE


def _rejections(
    dataset: Dataset, change: Callable[[tuple[Rejection, ...]], tuple[Rejection, ...]]
) -> list[Edit]:
    changed = ((i, rows, change(rows)) for i, rows in dataset.rejections.items())
    return [SetRejections(i, after) for i, before, after in changed if after != before]


def to_settings(dataset: Dataset) -> dict[str, Any] | None:
    """What ``project.json`` keeps of order and colours; None where nothing was chosen."""
    colours = {str(i): c for i, c in dataset.category_colours.items() if i in dataset.categories}
    order = list(dataset.category_order)
    return {"order": order, "colours": colours} if order or colours else None


def from_settings(value: object, dataset: Dataset) -> None:
    """Put what ``project.json`` says into ``dataset``; what makes no sense is passed over."""
    row = value if isinstance(value, dict) else {}
    order, colours = row.get("order"), row.get("colours")
    ids = [i for i in order if type(i) is int] if isinstance(order, list) else []
    named = {str(i): i for i in dataset.categories}
    pairs = colours.items() if isinstance(colours, dict) else ()
    dataset.category_order = tuple(CategoryId(i) for i in dict.fromkeys(ids))
    dataset.category_colours = {named[i]: c for i, c in pairs if i in named and is_colour(c)}
