"""What a training will use, what it will not, and what is wrong: worked out before it starts."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from deitdet_gui.core.categories import in_order
from deitdet_gui.core.checks import Finding, box_findings
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId, State
from deitdet_gui.core.project import Opened
from deitdet_gui.core.splits import Part, Split, by_ratio
from deitdet_gui.core.splitting import first_split
from deitdet_gui.core.words import number, say

FEW_BOXES = 20  # under this a category's AP is mostly luck
MANY_PICTURES = 2_000  # from here on a sheet that is only looked at must not wait for the balance


@dataclass(frozen=True)
class CategoryCount:
    id: CategoryId
    name: str
    train: int
    val: int


@dataclass(frozen=True)
class Preflight:
    """The sheet that is shown before a training.

    ``blockers`` must be put right first; ``warnings`` may be passed over.
    """

    states: dict[State, int]
    split: Split  # with every image that counts in it
    parts: dict[str, Part]  # file name -> part, of the images that count
    categories: list[CategoryCount]
    blockers: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)

    def count(self, part: Part) -> int:
        return self._counts[part]

    @cached_property
    def _counts(self) -> Counter[Part]:
        return Counter(self.parts.values())

    def used_line(self) -> str:
        """One sentence: what counts and what does not."""
        unused = {s: n for s, n in self.states.items() if s not in (State.DONE, State.EMPTY) and n}
        line = say(
            "{done} done and {empty} empty pictures are used",
            done=self.states[State.DONE],
            empty=self.states[State.EMPTY],
        )
        rest = ", ".join(f"{n} {say(s.value)}" for s, n in unused.items())
        return say("{line}; {rest} are not.", line=line, rest=rest) if rest else f"{line}."


def look_before_training(opened: Opened, split: Split | None = None) -> Preflight:
    """Check a project before training on it. Changes nothing.

    Args:
        opened: the project.
        split: the one that will be trained with, from ``splitting.settled``; without it, the one
            on disk, or nearly the one that will be made.

    Raises:
        ReadError: the split on disk is damaged.
    """
    if split is None:
        split = Split.read(opened.project.splits)
    return make_preflight(opened.document.dataset, split)


def make_preflight(dataset: Dataset, split: Split) -> Preflight:
    """Check a dataset before training on it, with the split on disk or one to train with."""
    used = [i for i in dataset.images if dataset.is_trained_on(i)]
    names = [dataset.images[i].file_name for i in used]
    if split.parts:
        split = split.with_new(names)
    else:
        split = by_ratio(names) if len(names) > MANY_PICTURES else first_split(dataset, names)
    parts = {n: split.parts[n] for n in names}
    counts = _category_counts(dataset, used, parts)
    sheet = Preflight(dataset.states(), split, parts, counts)
    _find_blockers(sheet, dataset)
    if not sheet.blockers:
        _find_warnings(sheet, dataset, used)
    return sheet


def _category_counts(
    dataset: Dataset, used: list[ImageId], parts: dict[str, Part]
) -> list[CategoryCount]:
    by_part = {
        part: dataset.learnt_per_category(
            i for i in used if parts[dataset.images[i].file_name] == part
        )
        for part in ("train", "val")
    }
    return [
        CategoryCount(c.id, c.name, by_part["train"][c.id], by_part["val"][c.id])
        for c in in_order(dataset)
    ]


def _find_blockers(sheet: Preflight, dataset: Dataset) -> None:
    def block(where: str, text: str) -> None:
        sheet.blockers.append(Finding("error", where, text))

    if not dataset.images:
        block(
            say("Pictures"),
            say("the project has none. Put pictures into its folder and open it again."),
        )
    elif not sheet.parts and sheet.states[State.IN_PROGRESS]:
        block(say("Pictures"), say("none is marked as done. {rest}", rest=_in_progress(sheet)))
    elif not sheet.parts:
        block(
            say("Pictures"),
            say(
                "none is marked as done. Draw the boxes of a picture, then press Space to say that "
                "none is missing."
            ),
        )
    elif not sheet.count("train"):
        block(say("Split"), say("no picture is for training. Make the split again."))
    elif not any(c.train for c in sheet.categories):
        block(
            say("Boxes"),
            say("no picture for training has a box. Draw some, then mark it as done."),
        )


def _in_progress(sheet: Preflight) -> str:
    """How the work on pictures that have boxes already comes to count."""
    count = sheet.states[State.IN_PROGRESS]
    if count == 1:
        return say("1 has boxes; Space on it says that none is missing.")
    return say(
        "{count} have boxes; Space says of one that none is missing, the right button in the list "
        "says it of all that are selected.",
        count=number(count),
    )


def _find_warnings(sheet: Preflight, dataset: Dataset, used: list[ImageId]) -> None:
    if sheet.states[State.IN_PROGRESS] > len(used):
        text = say("most are not used. {rest}", rest=_in_progress(sheet))
        sheet.warnings.append(Finding("warning", say("Pictures"), text))
    for c in sheet.categories:
        if not c.train:
            text = say("has no box in the training pictures; the model will never find it.")
        elif c.train == 1:
            text = say("has only one box to learn from; {few} or more are better.", few=FEW_BOXES)
        elif c.train < FEW_BOXES:
            text = say(
                "has only {train} boxes to learn from; {few} or more are better.",
                train=c.train,
                few=FEW_BOXES,
            )
        elif not c.val and sheet.count("val"):
            text = say("has no box in the validation pictures; nothing will say how well it does.")
        else:
            continue
        sheet.warnings.append(Finding("warning", c.name, text))
    if not sheet.count("val"):
        text = say(
            "no picture is for validation; the numbers will flatter, being of training pictures."
        )
        sheet.warnings.append(Finding("warning", say("Split"), text))
    sheet.warnings.extend(box_findings(dataset, used))
