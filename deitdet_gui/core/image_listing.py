"""Which images pass a question, and in which order they are listed."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.dataset import CategoryId, State
from deitdet_gui.core.image_facts import NO_PART, STATES, ImageFacts
from deitdet_gui.core.image_query import ANY, NONE, TO_DO, Key, Term, numbers
from deitdet_gui.core.natural_order import fold
from deitdet_gui.core.splits import PARTS

SortKey = Literal["file", "name", "date", "state", "boxes", "highest", "lowest"]
SORT_KEYS: tuple[SortKey, ...] = get_args(SortKey)
Slow = Literal["names", "dates", "parts", "findings"]  # facts that somebody has to put in


@dataclass(frozen=True, slots=True)
class Sort:
    """An order: "file" is that of the annotation file; "highest" and "lowest" are scores."""

    key: SortKey = "file"
    is_descending: bool = False

    def as_json(self) -> dict[str, Any]:
        return {"sort": self.key, "descending": self.is_descending}

    @staticmethod
    def from_json(row: Any) -> "Sort":
        """What ``as_json`` made; the order of the file for anything else."""
        if not isinstance(row, Mapping) or row.get("sort") not in SORT_KEYS:
            return Sort()
        return Sort(row["sort"], row.get("descending") is True)


def needs(terms: Iterable[Term], sort: Sort) -> set[Slow]:
    """The slow facts that it takes to list this."""
    by_key: dict[str, Slow] = {"split": "parts", "finding": "findings"}
    by_sort: dict[str, Slow] = {"name": "names", "date": "dates"}
    found = {by_key[term.key] for term in terms if term.key in by_key}
    return found | ({by_sort[sort.key]} if sort.key in by_sort else set())


def listing(facts: ImageFacts, terms: Iterable[Term], sort: Sort) -> NDArray[np.int64]:
    """The rows of ``facts`` that pass every term, in order.

    Slow facts that are not there yet count as unknown: nothing passes a question for them, and
    an order by them is that of the file.
    """
    passes = np.ones(len(facts), bool)
    for term in terms:
        passes &= _TESTS[term.key](facts, term.values) != term.is_not
    return _sorted(facts, np.flatnonzero(passes), sort)


def _sorted(facts: ImageFacts, rows: NDArray[np.int64], sort: Sort) -> NDArray[np.int64]:
    if sort.key == "file":
        return rows[::-1] if sort.is_descending else rows
    column = _column(facts, sort.key)
    if column is None:
        return rows
    values = column[rows]
    # What is not known is NaN, which comes last whichever way.
    return rows[np.argsort(-values if sort.is_descending else values, kind="stable")]


def _column(facts: ImageFacts, key: SortKey) -> NDArray[Any] | None:
    match key:
        case "name":
            return facts.name_ranks
        case "date":
            return facts.dates
        case "state":
            return facts.states
        case "boxes":
            return facts.counts
    if facts.scores is None:
        return None
    return facts.scored(facts.scores.highest if key == "highest" else facts.scores.lowest)


def _names(facts: ImageFacts, values: tuple[str, ...]) -> NDArray[np.bool_]:
    passes = np.zeros(len(facts), bool)
    for value in (re.sub(r"\*+", "*", fold(value)) for value in values):
        found = (
            _fitting(facts.folded, value) if "*" in value else (value in n for n in facts.folded)
        )
        passes |= np.fromiter(found, bool, len(facts))
    return passes


def _fitting(names: list[str], value: str) -> Iterator[bool]:
    """Whether a word with stars fits each whole name, with or without its folders."""
    pieces = value.split("*")
    fits = re.compile(r"(?:.*/)?" + ".*".join(map(re.escape, pieces)), re.DOTALL).fullmatch
    longest = max(pieces, key=len)  # looking for it is much quicker, and mostly enough
    return (longest in name and fits(name) is not None for name in names)


def _states(facts: ImageFacts, values: tuple[str, ...]) -> NDArray[np.bool_]:
    wanted = {State(v.replace("-", " ")) for v in values if v != "to-do"}
    if "to-do" in values:
        wanted |= set(TO_DO)
    return np.isin(facts.states, [STATES.index(state) for state in wanted])


def _categories(facts: ImageFacts, values: tuple[str, ...]) -> NDArray[np.bool_]:
    names: dict[str, list[CategoryId]] = {}
    for category in facts.dataset.categories.values():
        names.setdefault(category.name, []).append(category.id)
    return facts.showing([i for value in values for i in names.get(value, ())])


def _parts(facts: ImageFacts, values: tuple[str, ...]) -> NDArray[np.bool_]:
    if facts.parts is None:
        return np.zeros(len(facts), bool)
    codes: dict[str, int] = {part: code for code, part in enumerate(PARTS)} | {NONE: NO_PART}
    return np.isin(facts.parts, [codes[value] for value in values if value in codes])


def _boxes(facts: ImageFacts, values: tuple[str, ...]) -> NDArray[np.bool_]:
    passes = np.zeros(len(facts), bool)
    for value in values:
        least, most = numbers(value) or (1, 0)
        passes |= (facts.counts >= least) & (facts.counts <= most)
    return passes


def _findings(facts: ImageFacts, values: tuple[str, ...]) -> NDArray[np.bool_]:
    if facts.findings is None:
        return np.zeros(len(facts), bool)
    passes = facts.found([value for value in values if value not in (ANY, NONE)])
    if ANY in values:
        passes |= facts.found(None)
    if NONE in values:
        passes |= ~facts.found(None)
    return passes


def _detections(facts: ImageFacts, values: tuple[str, ...]) -> NDArray[np.bool_]:
    waits = np.zeros(len(facts), bool)
    if facts.scores is not None:
        waits = facts.scored(facts.scores.highest) >= 0
    passes = np.zeros(len(facts), bool)
    if ANY in values:
        passes |= waits
    if NONE in values:
        passes |= ~waits
    return passes


_TESTS: Mapping[Key, Callable[[ImageFacts, tuple[str, ...]], NDArray[np.bool_]]] = {
    "name": _names,
    "state": _states,
    "category": _categories,
    "split": _parts,
    "boxes": _boxes,
    "finding": _findings,
    "detections": _detections,
}
