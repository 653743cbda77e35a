"""Which categories a few typed letters mean, the likeliest first. Plain Python."""

from collections.abc import Iterable

from deitdet_gui.gui.fuzzy import folded

WHOLE, BEGINS, WORD_BEGINS, CONTAINS, LETTERS = range(5)


def found(typed: str, names: Iterable[str]) -> list[tuple[int, int]]:
    """The names that match, best first; among equals in the order in which they came.

    Args:
        typed: what to look for; case does not count. Nothing finds everything.
        names: as a person reads them.

    Returns:
        (rank, place among ``names``): a rank of ``LETTERS`` is a guess, the others hold the text.
    """
    wanted = folded(typed)
    if not wanted:
        return [(WHOLE, place) for place, _ in enumerate(names)]
    ranked = ((rank(wanted, folded(name)), place) for place, name in enumerate(names))
    return sorted((how, place) for how, place in ranked if how is not None)


def rank(wanted: str, name: str) -> int | None:
    """How well a name matches; None if it does not. Both are folded."""
    at = name.find(wanted)
    if at < 0:
        return LETTERS if len(wanted) > 1 and _has_in_order(wanted, name) else None
    if at == 0:
        return WHOLE if len(name) == len(wanted) else BEGINS
    while at > 0:
        if not name[at - 1].isalnum():
            return WORD_BEGINS
        at = name.find(wanted, at + 1)
    return CONTAINS


def _has_in_order(wanted: str, name: str) -> bool:
    """Say whether a name begins as the text and has its letters in order: rbc, red blood cell."""
    if not name.startswith(wanted[0]):
        return False  # or nearly everything would match
    letters = iter(name)
    return all(letter in letters for letter in wanted)
