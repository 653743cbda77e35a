"""Checks of categories: names that look alike, and how much there is to learn each from."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Literal

import numpy as np

from deitdet_gui.core.checks import Finding, Severity
from deitdet_gui.core.dataset import BoxId, CategoryId, ImageId
from deitdet_gui.core.health import fixes
from deitdet_gui.core.health.kinds import Family, counted, family_of
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.preflight import FEW_BOXES
from deitdet_gui.core.words import say

RARE = 10  # times fewer boxes than the middle category
SHORTEST_WORD = 4  # letters; among shorter words one letter makes another word
MOST_PLACES = 1000  # boxes that a finding leads to

_How = Literal["spelling", "plural", "letter"]  # what two names differ by

# Words, numbers and single capitals: "typeA 2" is type, A, 2.
_WORD = re.compile(r"[^\W\d_]?[^\W\d_A-Z]+|[A-Z]+|\d+")


def find_look_alikes(dataset: Moment) -> Family:
    """Categories whose names differ by case, spaces, a plural or one letter of a longer word."""
    names = {i: c.name for i, c in dataset.categories.items()}
    counts = _counts(dataset)
    # The one with the most boxes stays, of equals the oldest.
    ranked = sorted(names, key=lambda i: (-counts.get(i, 0), i))
    rank = {i: place for place, i in enumerate(ranked)}
    into: dict[CategoryId, tuple[CategoryId, _How]] = {}
    for a, b, how in _alike(names):
        keep, other = sorted((a, b), key=rank.__getitem__)
        if other not in into or rank[keep] < rank[into[other][0]]:
            into[other] = keep, how
    found = []
    for other in sorted(into):
        keep, how = into[other]
        while keep in into:  # merge all of a group into the same one
            keep = into[keep][0]
        found.append(_look_alike(names, counts, other, keep, how))
    return family_of("look-alike-names", found)


def find_imbalance(dataset: Moment) -> Family:
    """Categories with far fewer boxes than the others, or with none."""
    counts = _counts(dataset)
    most = max(counts.values(), default=0)
    if most < FEW_BOXES:  # a beginning, of which nothing can be said
        return family_of("imbalance", [])
    middle = float(np.median(list(counts.values())))
    found = []
    for category, count in counts.items():
        is_rare = RARE * count < middle or (count < FEW_BOXES and RARE * count <= most)
        if not is_rare:
            continue
        where = dataset.categories[category].name
        images, boxes = _places_of(dataset, category)
        text = say(
            "{count}; the middle category has {middle:,.0f}, the largest {most:,}",
            count=counted(count),
            middle=middle,
            most=most,
        )
        found.append(
            Finding(
                "note",
                where,
                (
                    text
                    if count
                    else say("has no boxes; the largest category has {most:,}", most=most)
                ),
                next(iter(images), None),
                kind="imbalance",
                boxes=boxes,
                others=images[1:],
            )
        )
    return family_of("imbalance", found)


def _counts(dataset: Moment) -> dict[CategoryId, int]:
    """Boxes on images that count, category by category, also of those with none."""
    counts = dict.fromkeys(sorted(dataset.categories), 0)
    rows = dataset.counts & ~dataset.columns.is_passed_over
    ids, many = np.unique(dataset.columns.categories[rows], return_counts=True)
    counts.update((CategoryId(i), n) for i, n in zip(ids.tolist(), many.tolist(), strict=True))
    return {i: n for i, n in counts.items() if i in dataset.categories}


def _places_of(
    dataset: Moment, category: CategoryId
) -> tuple[tuple[ImageId, ...], tuple[BoxId, ...]]:
    """Images that count with boxes of a category, and these boxes; the first of very many."""
    rows = np.flatnonzero(dataset.counts & (dataset.columns.categories == category))
    rows = dataset.in_order(rows)[:MOST_PLACES]
    places = np.unique(dataset.place[rows]).tolist()
    boxes = dataset.columns.ids[rows].tolist()
    return tuple(dataset.images[place].id for place in places), tuple(map(BoxId, boxes))


def _look_alike(
    names: dict[CategoryId, str],
    counts: dict[CategoryId, int],
    other: CategoryId,
    keep: CategoryId,
    how: _How,
) -> Finding:
    severity: Severity = "note" if how == "letter" else "warning"
    name = names[keep]
    boxes = say("{count:,} and {boxes}", count=counts[other], boxes=counted(counts[keep]))
    if how == "letter":
        text = say("differs from {name} only by one letter ({boxes})", name=name, boxes=boxes)
    elif how == "plural":
        text = say("differs from {name} only by a plural ({boxes})", name=name, boxes=boxes)
    else:
        text = say(
            "differs from {name} only in case, spaces or signs ({boxes})", name=name, boxes=boxes
        )
    fix = fixes.merge_into(other, keep, names[keep])
    return Finding(severity, names[other], text, kind="look-alike-names", fix=fix)


def _alike(names: dict[CategoryId, str]) -> Iterator[tuple[CategoryId, CategoryId, _How]]:
    """Pairs that look alike, and how they differ."""
    spelt = {i: _words(name) for i, name in names.items()}
    keys = {i: "".join(words).casefold() for i, words in spelt.items()}
    for a, b in _sharing((i, [key]) for i, key in keys.items()):
        yield a, b, "spelling"
    stems = {i: _stems(key) for i, key in keys.items()}
    for a, b in _sharing(stems.items()):
        if keys[a] != keys[b] and (keys[a] in stems[b] or keys[b] in stems[a]):
            yield a, b, "plural"
    # Words that differ by one letter are the same once a letter of each is left out.
    for a, b in _sharing((i, _shortened(words)) for i, words in spelt.items()):
        if _differ_by_a_letter(spelt[a], spelt[b]):
            yield a, b, "letter"


def _sharing(
    keys: Iterable[tuple[CategoryId, Iterable[str]]],
) -> set[tuple[CategoryId, CategoryId]]:
    """Pairs of categories that have a key in common."""
    groups = defaultdict(set)
    for category, mine in keys:
        for key in mine:
            if key:
                groups[key].add(category)
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2)}


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", name)
    return _WORD.findall(plain) or [plain.strip()]


def _stems(key: str) -> set[str]:
    """A name, and what it may be the plural of."""
    stems = {key}
    if len(key) >= SHORTEST_WORD:
        for ending, single in (("s", ""), ("es", ""), ("ies", "y")):
            if key.endswith(ending):
                stems.add(key.removesuffix(ending) + single)
    return stems


def _shortened(words: list[str]) -> Iterator[str]:
    for n, word in enumerate(words):
        if len(word) >= SHORTEST_WORD and word.isalpha():
            around = [w.casefold() for w in words]
            for at in range(len(word)):
                around[n] = word[:at].casefold() + word[at + 1 :].casefold()
                yield " ".join(around)
            around[n] = word.casefold()
            yield " ".join(around)


def _differ_by_a_letter(a: list[str], b: list[str]) -> bool:
    """Whether one longer word differs by one letter, or two that changed places, all else alike.

    A slip is rarely in the first letter; another first letter mostly makes another word.
    """
    if len(a) != len(b):
        return False
    other = [
        (v.casefold(), w.casefold())
        for v, w in zip(a, b, strict=True)
        if v.casefold() != w.casefold()
    ]
    if len(other) != 1:
        return False
    first, second = sorted(other[0], key=len)
    if len(first) < SHORTEST_WORD or first[0] != second[0]:
        return False
    if not (first.isalpha() and second.isalpha()):
        return False
    if len(first) < len(second):
        return any(second[:n] + second[n + 1 :] == first for n in range(len(second)))
    at = [n for n, (v, w) in enumerate(zip(first, second, strict=True)) if v != w]
    is_swap = len(at) == 2 and at[1] == at[0] + 1 and first[at[0]] == second[at[1]]
    return len(at) == 1 or (is_swap and first[at[1]] == second[at[0]])
