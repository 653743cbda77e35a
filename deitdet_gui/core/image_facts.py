"""What is known of every image of a dataset, as columns, so that questions take milliseconds.

Columns are made when they are first asked for and follow single changes. Some facts are slow to
come by, such as the dates of files: whoever has them puts them in, and until then they are None.
"""

import itertools
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.box_table import images_showing
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId, State
from deitdet_gui.core.health.kinds import Family
from deitdet_gui.core.natural_order import fold, natural_key
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import PARTS, Part

STATES = tuple(State)
NO_PART = -1
# Every picture that nobody has looked at is one of these; the state says so already.
PLAIN_KINDS = frozenset({"empty-not-done"})
_REPORT_EVERY = 500
_AT_ONCE = 4_000
_CODES: dict[State | None, int] = {state: code for code, state in enumerate(STATES)}


@dataclass(frozen=True)
class Scores:
    """The detections that wait on M images: how many, the lowest and the highest score of each."""

    images: NDArray[np.int64]
    counts: NDArray[np.int64]
    lowest: NDArray[np.float64]
    highest: NDArray[np.float64]


class ImageFacts:
    """Columns with a row an image, in the dataset's order.

    Attributes:
        ids: (N,) of the images.
        place: image -> its row.
        name_ranks: (N,) int, places in the order of names; slow.
        dates: (N,) float64, when the files were written, NaN where there is none; slow.
        parts: (N,) int8, indices of ``PARTS``, or ``NO_PART``; slow.
        findings: kind -> images; slow.
    """

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        images = dataset.images
        self.names = [image.file_name for image in images.values()]
        self.ids: NDArray[np.int64] = np.fromiter(images, np.int64, len(images))
        self.place: dict[ImageId, int] = dict(zip(images, range(len(images)), strict=True))
        self.name_ranks: NDArray[np.int64] | None = None
        self.dates: NDArray[np.float64] | None = None
        self.parts: NDArray[np.int8] | None = None
        self.findings: dict[str, frozenset[ImageId]] | None = None
        self.scores: Scores | None = None

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def folded(self) -> list[str]:
        """Names as they are compared: however they are capitalised and composed."""
        return [fold(name) for name in self.names]

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """(N,) boxes on each image."""
        count_of = self.dataset.boxes.count_of
        return np.fromiter(map(count_of, self.place), np.int64, len(self))

    @cached_property
    def states(self) -> NDArray[np.int8]:
        """(N,) indices of ``STATES``."""
        codes = np.where(self.counts > 0, _CODES[State.IN_PROGRESS], _CODES[State.UNLABELLED])
        marks = self.dataset.marks
        places = self._places(np.fromiter(marks, np.int64, len(marks)))
        said = np.fromiter(map(_CODES.__getitem__, marks.values()), np.int64, len(marks))
        codes[places[places >= 0]] = said[places >= 0]
        return codes.astype(np.int8)

    def note(self, image: ImageId) -> None:
        """Boxes or the state of this image changed."""
        place = self.place.get(image)
        if place is None:
            return
        if "counts" in self.__dict__:
            self.counts[place] = self.dataset.count_of(image)
        if "states" in self.__dict__:
            self.states[place] = _CODES[self.dataset.state_of(image)]

    def note_many(self, images: Collection[ImageId]) -> None:
        """Boxes or the states of these images changed."""
        for image in images:
            self.note(image)

    def showing(self, categories: Collection[CategoryId]) -> NDArray[np.bool_]:
        """(N,) whether an image has a box of any of these categories."""
        return self.are(images_showing(self.dataset.boxes, categories))

    def found(self, kinds: Collection[str] | None) -> NDArray[np.bool_]:
        """(N,) whether something of these kinds was found; with None of any that is telling."""
        known = self.findings or {}
        chosen = [k for k in known if k in kinds] if kinds is not None else telling(known)
        images: set[ImageId] = set().union(*(known[kind] for kind in chosen))
        return self.are(np.fromiter(images, np.int64, len(images)))

    def are(self, images: NDArray[np.int64]) -> NDArray[np.bool_]:
        """(N,) whether an image is one of these."""
        return np.asarray(np.isin(self.ids, images))

    def scored(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """(N,) values of ``scores`` in the order of images; NaN where no detection waits."""
        column = np.full(len(self), np.nan)
        if self.scores is None:
            return column
        waits = self.scores.counts > 0
        places = self._places(self.scores.images[waits])
        column[places[places >= 0]] = values[waits][places >= 0]
        return column

    @cached_property
    def _order(self) -> NDArray[np.intp]:
        return np.argsort(self.ids, kind="stable")

    def _places(self, images: NDArray[np.int64]) -> NDArray[np.int64]:
        """(M,) the rows of images; -1 for those that are not listed."""
        if not len(self):
            return np.full(len(images), -1, np.int64)
        sorted_ids = self.ids[self._order]
        near = np.searchsorted(sorted_ids, images).clip(max=len(self) - 1)
        return np.where(sorted_ids[near] == images, self._order[near], -1)


def rank_names(names: Sequence[str]) -> NDArray[np.int64]:
    """(N,) the place of each name in the order that people expect: 2 before 10.

    Numbers count by their value, letters whatever their case; names that differ in nothing else
    are in the order of their characters.
    """
    keys = [f"{natural_key(name)}\0{name}" for name in names]
    order = _sorted_in_steps(keys)
    ranks = np.empty(len(order), np.int64)
    ranks[order] = np.arange(len(order))
    return ranks


def read_dates(
    names: Sequence[str], date_of: Callable[[str], float | None], report: Report
) -> NDArray[np.float64]:
    """(N,) when each picture's file was written, in seconds; NaN where that is not known.

    Args:
        names: of the pictures.
        date_of: asks for one.
        report: told how many have been asked for.
    """
    dates = np.full(len(names), np.nan)
    for place, name in enumerate(names):
        if place % _REPORT_EVERY == 0:
            report(place, len(names))
        date = date_of(name)
        if date is not None:
            dates[place] = date
    return dates


def part_codes(names: Sequence[str], parts: Mapping[str, Part]) -> NDArray[np.int8]:
    """(N,) the part of each image as an index of ``PARTS``; ``NO_PART`` where it has none."""
    codes = {part: code for code, part in enumerate(PARTS)}
    found = (codes[parts[name]] if name in parts else NO_PART for name in names)
    return np.fromiter(found, np.int8, len(names))


def images_by_kind(families: Iterable[Family]) -> dict[str, frozenset[ImageId]]:
    """Which images each kind of finding is about. Puts every finding into words: not quick."""
    found = {}
    for family in families:
        images = {i for f in family for i in (f.image, *f.others) if i is not None}
        if images:
            found[family.kind] = frozenset(images)
    return found


def telling(kinds: Collection[str]) -> list[str]:
    """The kinds of findings that say more of an image than its state does."""
    return [kind for kind in kinds if kind not in PLAIN_KINDS]


def _sorted_in_steps(keys: Sequence[str]) -> list[int]:
    """The places of keys in order. No step of it keeps other threads waiting for long."""
    places = range(len(keys))
    runs = [
        sorted(places[first : first + _AT_ONCE], key=keys.__getitem__)
        for first in range(0, len(keys), _AT_ONCE)
    ]
    while len(runs) > 1:  # two runs are merged in one go: Python's sort sees that they are ones
        pairs = (runs[i : i + 2] for i in range(0, len(runs), 2))
        runs = [sorted(itertools.chain(*pair), key=keys.__getitem__) for pair in pairs]
    return runs[0] if runs else []
