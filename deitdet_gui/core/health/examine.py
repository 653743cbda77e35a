"""All checks of a dataset in one call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from deitdet_gui.core.checks import Finding, Severity
from deitdet_gui.core.health import fixes
from deitdet_gui.core.health.boxes import find_boxes
from deitdet_gui.core.health.files import Files, find_in_files
from deitdet_gui.core.health.kinds import KINDS, Family, family_of, worst
from deitdet_gui.core.health.names import find_imbalance, find_look_alikes
from deitdet_gui.core.health.pairs import find_pairs
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.words import say


@dataclass(frozen=True)
class Health:
    """What was found: one family a kind, those that found nothing left out.

    Attributes:
        families: the worst first.
        with_files: whether the pictures themselves were looked at.
    """

    families: tuple[Family, ...]
    with_files: bool

    def __getitem__(self, kind: str) -> Family:
        """The family of a kind; an empty one where nothing was found."""
        found = (family for family in self.families if family.kind == kind)
        return next(found, family_of(kind, []))

    @property
    def count(self) -> int:
        return sum(map(len, self.families))

    @property
    def severity(self) -> Severity:
        """The worst of all; a note where nothing was found."""
        return worst([family.severity for family in self.families])

    def only(self, kinds: Sequence[str]) -> "Health":
        """Those of these kinds."""
        return replace(self, families=tuple(f for f in self.families if f.kind in kinds))


def examine(dataset: Moment, records: Iterable[Finding] = (), files: Files | None = None) -> Health:
    """Look at everything that is in memory; seconds for a million boxes.

    Args:
        dataset: at one moment.
        records: what reading the project's file found: records that are kept but not shown.
        files: what the pictures' files are, if they were looked at.
    """
    kept = [replace(finding, kind="unreadable-record") for finding in records]
    # A file may hold numbers that are finite, but whose products are not.
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        families = [
            *find_boxes(dataset),
            *find_pairs(dataset),
            find_look_alikes(dataset),
            find_imbalance(dataset),
            _find_unmarked(dataset),
            family_of("unreadable-record", kept),
        ]
    if files is not None:
        families += find_in_files(dataset, files)
    order = [kind.id for kind in KINDS]
    found = sorted((f for f in families if len(f)), key=lambda f: order.index(f.kind))
    return Health(tuple(found), files is not None)


def _find_unmarked(dataset: Moment) -> Family:
    """Images without boxes of which nobody has said that they are empty."""
    has_mark = np.array([i.id in dataset.marks for i in dataset.images], bool)
    places = np.flatnonzero(~has_mark & (dataset.boxes_per_image == 0))

    def make(n: int) -> Finding:
        image = dataset.images[places[n]]
        text = say("has no boxes, and is not marked as done")
        fix = fixes.call_empty(image.id)
        return Finding("note", image.file_name, text, image.id, kind="empty-not-done", fix=fix)

    return Family("empty-not-done", "note", len(places), make)
