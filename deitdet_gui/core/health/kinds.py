"""The kinds of findings: their words for scripts, their titles for people."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from deitdet_gui.core.checks import Finding, Severity
from deitdet_gui.core.words import say


@dataclass(frozen=True, slots=True)
class Kind:
    """One row.

    Attributes:
        id: stable, for filters and scripts.
        title: a heading.
        why: what it does to a training, in one sentence.
        fix: what fixing all of them does; empty where nothing can be done by itself.
        needs_look: fixing all at once could undo good work, so that the person is asked first.
        reads_files: it is not looked for without opening the pictures.
    """

    id: str
    title: str
    why: str
    fix: str = ""
    needs_look: bool = False
    reads_files: bool = False


KINDS: tuple[Kind, ...] = (
    Kind(
        "damaged-file",
        "Unreadable pictures",
        "A picture that is missing or damaged is left out of every training.",
        "Skip these pictures",
        reads_files=True,
    ),
    Kind(
        "unreadable-record",
        "Records not shown",
        "They stay in annotations.json as they are, but nothing is learnt from them.",
    ),
    Kind(
        "size-mismatch",
        "Sizes not as noted",
        "Boxes are pixels of the upright picture: where the size is wrong, they may be off.",
        "Note the true sizes, keep the boxes",
        reads_files=True,
    ),
    Kind(
        "zero-area",
        "Boxes with no area",
        "They cannot be learnt; training leaves them out.",
        "Delete these boxes",
    ),
    Kind(
        "out-of-bounds",
        "Boxes past the edge",
        "Training clips them to the picture.",
        "Clip to the picture, delete what lies outside",
    ),
    Kind(
        "duplicate",
        "Boxes drawn twice",
        "One of the two counts as missed in every evaluation.",
        "Keep the largest of each",
    ),
    Kind(
        "crossing-categories",
        "One place, two categories",
        "Unless an object is both, the model is taught a contradiction.",
        "Keep the newest of each",
        needs_look=True,
    ),
    Kind(
        "look-alike-names",
        "Look-alike names",
        "Half of the examples of one thing are taught as something else.",
        "Merge into the one with the most boxes",
        needs_look=True,
    ),
    Kind(
        "near-duplicate",
        "Copies across the split",
        "The model is judged on what it has learnt by heart; the numbers flatter.",
        "Skip those the model is not judged on",
        reads_files=True,
    ),
    Kind(
        "tiny",
        "Tiny boxes",
        "Smaller than the finest cell of the network, they are hardly ever found.",
        "Leave these boxes out of training",
        needs_look=True,
    ),
    Kind(
        "outlier-size",
        "Unusual sizes",
        "Often a slip of the hand, or another category.",
        "Delete these boxes",
        needs_look=True,
    ),
    Kind("imbalance", "Rare categories", "The model has little to learn them from."),
    Kind(
        "empty-not-done",
        "Unmarked empty pictures",
        "Training does not use them. Marked as empty they teach what is not there.",
        "Mark these pictures as done and empty",
        needs_look=True,
    ),
)
BY_ID = {kind.id: kind for kind in KINDS}


@dataclass(frozen=True, eq=False)
class Family(Sequence[Finding]):
    """All findings of one kind; each is put into words when it is asked for.

    Attributes:
        kind: the id of a row of :data:`KINDS`.
        severity: of the worst.
        size: how many.
        make: gives the finding at a place from 0 to ``size`` - 1.
    """

    kind: str
    severity: Severity
    size: int
    make: Callable[[int], Finding]

    def __len__(self) -> int:
        return self.size

    @overload
    def __getitem__(self, place: int) -> Finding: ...

    @overload
    def __getitem__(self, place: slice) -> list[Finding]: ...

    def __getitem__(self, place: int | slice) -> Finding | list[Finding]:
        if isinstance(place, slice):
            return [self.make(i) for i in range(*place.indices(self.size))]
        return self.make(range(self.size)[place])

    def __iter__(self) -> Iterator[Finding]:
        return map(self.make, range(self.size))


SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")


def worst(severities: Sequence[Severity]) -> Severity:
    """The worst of some; a note where there are none."""
    return max(severities, key=SEVERITIES.index, default="note")


def family_of(kind: str, findings: list[Finding]) -> Family:
    """A family of findings that have their words already."""
    return Family(kind, worst([f.severity for f in findings]), len(findings), findings.__getitem__)


def counted(boxes: int) -> str:
    """A number of boxes in words."""
    return say("1 box") if boxes == 1 else say("{boxes:,} boxes", boxes=boxes)
