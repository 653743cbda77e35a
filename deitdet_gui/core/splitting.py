"""Makes the split of a project: what it balances, what stays together, and how it came out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from deitdet_gui.core.categories import in_order
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.likeness import near_duplicates, picture_hashes
from deitdet_gui.core.project import Project
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import PARTS, Part, Split, by_ratio
from deitdet_gui.core.stratify import Trait
from deitdet_gui.core.words import say

Group = tuple[str, ...]

FAR_OFF = 0.25  # of its share: from here on a category counts as out of balance
_MOST_TORN = 5  # groups that are named
_FEW = 8  # pictures with a category; of fewer, shares cannot be expected


def traits_of(dataset: Dataset) -> dict[str, dict[Trait, int]]:
    """Name -> what a split is balanced by: the image's state, and its boxes of each category."""
    names = {i: image.file_name for i, image in dataset.images.items()}
    traits: dict[str, dict[Trait, int]] = {
        name: {str(dataset.state_of(i)): 1} for i, name in names.items()
    }
    for image, category, count in _count_boxes(dataset):
        traits[names[image]][category] = count
    return traits


def look_alikes(
    project: Project, names: Sequence[str], report: Report | None = None
) -> list[Group]:
    """Groups of near-duplicates among the pictures, most of it from the cache the second time."""
    return near_duplicates(picture_hashes(project, names, report), report)


def make_split(
    dataset: Dataset,
    ratios: tuple[float, float, float],
    seed: int = 0,
    groups: Sequence[Group] = (),
    by_folder: bool = False,
) -> Split:
    """Split all images of the dataset, balanced.

    Raises:
        UserError: the ratios make no sense, or so much must stay together that a part is empty.
    """
    names = [image.file_name for image in dataset.images.values()]
    split = by_ratio(names, ratios, seed, traits_of(dataset), groups, by_folder)
    plain = by_ratio(names, ratios, seed).counts()
    for part, count in split.counts().items():
        if plain[part] and not count:
            what = say("The pictures of a folder") if by_folder else say("Near-duplicates")
            raise UserError(
                say(
                    "{what} stay together, and so there is no picture left for {part}.",
                    what=what,
                    part=part,
                ),
                hint=say("Let them be parted, or say with lists which pictures are for what."),
            )
    return split


def first_split(dataset: Dataset, names: Iterable[str], groups: Sequence[Group] = ()) -> Split:
    """The split that is made when nobody asked for one: balanced, near-duplicates together.

    Where that would leave nothing to validate on, as with one long shot of the same scene,
    near-duplicates are parted after all: numbers that flatter are better than none.
    """
    names, traits = list(names), traits_of(dataset)
    split = by_ratio(names, traits=traits, groups=groups)
    return split if split.counts()["val"] else by_ratio(names, traits=traits)


def with_all(
    split: Split, project: Project, dataset: Dataset, names: Sequence[str], report: Report | None
) -> Split:
    """The split with a part for each of ``names``; a first one where there is none yet.

    It looks at the pictures, so that near-duplicates land on the same side, and may take a while.
    """
    if all(name in split.parts for name in names):
        return split
    there = {image.file_name for image in dataset.images.values()}
    known = [name for name in split.parts if name in there]
    groups = look_alikes(project, [*known, *names], report)
    if split.parts:
        return split.with_new(names, groups)
    return replace(first_split(dataset, names, groups), extra=split.extra)


def settled(project: Project, dataset: Dataset, report: Report | None) -> Split:
    """The project's split with a part for every picture that is trained on; not written yet.

    It may take a while; see :func:`with_all`.

    Raises:
        ReadError: the split on disk is damaged.
    """
    used = [i.file_name for i in dataset.images.values() if dataset.is_trained_on(i.id)]
    return with_all(Split.read(project.splits), project, dataset, used, report)


@dataclass(frozen=True)
class CategoryRow:
    """How the images and boxes of one category fell."""

    name: str
    pictures: dict[Part, int]
    boxes: dict[Part, int]


@dataclass(frozen=True)
class SplitTable:
    """How a split came out."""

    pictures: dict[Part, int]
    unplaced: int  # images of the project that have no part
    categories: list[CategoryRow]
    groups: int  # of near-duplicates that were kept together
    grouped: int  # pictures in them
    problems: list[str] = field(default_factory=list)  # what could not be balanced


def tabulate(dataset: Dataset, split: Split, groups: Sequence[Group] = ()) -> SplitTable:
    """Count what fell where, and say what is out of balance."""
    part_of = {i: split.parts.get(image.file_name) for i, image in dataset.images.items()}
    rows = {
        c.id: CategoryRow(c.name, dict.fromkeys(PARTS, 0), dict.fromkeys(PARTS, 0))
        for c in in_order(dataset)
    }
    for image, category, count in _count_boxes(dataset):
        part, row = part_of[image], rows.get(category)
        if part is not None and row is not None:
            row.pictures[part] += 1
            row.boxes[part] += count
    pictures = dict.fromkeys(PARTS, 0)
    for part in part_of.values():
        if part is not None:
            pictures[part] += 1
    unplaced = len(part_of) - sum(pictures.values())
    kept = [g for g in groups if len({split.parts.get(name) for name in g} - {None}) == 1]
    table = SplitTable(pictures, unplaced, list(rows.values()), len(kept), sum(map(len, kept)))
    sides = [g for g in groups if len({split.parts.get(name) for name in g} - {None}) > 1]
    table.problems.extend([*_problems(table, split), *_torn(sides)])
    return table


def _count_boxes(dataset: Dataset) -> Iterator[tuple[ImageId, CategoryId, int]]:
    """(image, category, number of boxes to learn) for each pair that has any."""
    columns = dataset.box_columns()
    there = np.isin(columns.images, np.fromiter(dataset.images, np.int64, len(dataset.images)))
    there &= ~columns.is_passed_over
    images, image_of = np.unique(columns.images[there], return_inverse=True)
    categories, category_of = np.unique(columns.categories[there], return_inverse=True)
    pairs, counts = np.unique(image_of * max(1, len(categories)) + category_of, return_counts=True)
    which = np.divmod(pairs, max(1, len(categories)))
    rows = (images[which[0]].tolist(), categories[which[1]].tolist(), counts.tolist())
    return zip(*rows, strict=True)


def _problems(table: SplitTable, split: Split) -> list[str]:
    found = []
    wanted = {part: ratio for part, ratio in zip(PARTS, split.ratios, strict=True) if ratio > 0}
    total = sum(table.pictures.values())
    for part, ratio in wanted.items():
        count = table.pictures[part]
        if not count and total > 1:
            text = say("{part} has no picture: what must stay together is too large.", part=part)
            found.append(text)
        elif count and abs(count - total * ratio) > max(1, 0.02 * total):
            text = say(
                "{part} has {share:.0%} of the pictures, not {wanted:.0%}: "
                "what must stay together does not fit better.",
                part=part,
                share=count / total,
                wanted=ratio,
            )
            found.append(text)
    for row in table.categories:
        found += _category_problems(row, {p: r for p, r in wanted.items() if table.pictures[p]})
    return found


def _torn(groups: Sequence[Group]) -> list[str]:
    """Near-duplicates on different sides: what was learnt by heart is then judged."""
    shown = [
        say(
            "{names}: near-duplicates in different parts.",
            names=", ".join(group[:3]) + (", ..." if group[3:] else ""),
        )
        for group in groups[:_MOST_TORN]
    ]
    more = len(groups) - _MOST_TORN
    if more > 0:
        shown.append(say("... and {more:,} more groups like these.", more=more))
    return shown


def _category_problems(row: CategoryRow, wanted: dict[Part, float]) -> list[str]:
    pictures, boxes = sum(row.pictures.values()), sum(row.boxes.values())
    if not boxes:
        return []
    missing = [part for part in wanted if not row.pictures[part]]
    if missing:
        parts = say(" and ").join(missing)
        if pictures == 1:
            text = say(
                "{name} is not in {parts}: only one picture has it.", name=row.name, parts=parts
            )
        else:
            text = say(
                "{name} is not in {parts}: {pictures:,} pictures have it.",
                name=row.name,
                parts=parts,
                pictures=pictures,
            )
        return [text]
    if pictures < _FEW:
        return []
    return [
        say(
            "{name}: {share:.0%} of the boxes are in {part}, not {wanted:.0%}.",
            name=row.name,
            share=row.boxes[part] / boxes,
            part=part,
            wanted=ratio,
        )
        for part, ratio in wanted.items()
        if abs(row.boxes[part] / boxes - ratio) > FAR_OFF * ratio
    ]
