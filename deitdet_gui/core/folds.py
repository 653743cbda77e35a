"""Folds: parts for pictures that are too few to leave some out, each left out once."""

from collections.abc import Sequence

from deitdet_gui.core.dataset import Dataset
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.splits import Part
from deitdet_gui.core.splitting import Group, traits_of
from deitdet_gui.core.stratify import deal, make_units
from deitdet_gui.core.words import say

FEWEST = 2


def deal_folds(
    dataset: Dataset, names: Sequence[str], count: int, groups: Sequence[Group] = ()
) -> list[dict[str, Part]]:
    """Parts of the pictures for each of several trainings.

    Every picture is for validation in exactly one of them and for training in the others. Each
    fold has its share of every category; near-duplicates stay together.

    Args:
        dataset: whose boxes are balanced.
        names: the pictures that count.
        count: how many trainings.
        groups: of near-duplicates.

    Raises:
        UserError: there are fewer pictures, or groups of them, than folds.
    """
    units = make_units(names, traits_of(dataset), groups)
    if not FEWEST <= count <= len(units):
        raise UserError(
            say(
                "{names} pictures cannot be put into {count} folds.", names=len(names), count=count
            ),
            hint=say(
                "From {fewest} to {units} are possible: near-duplicates stay together.",
                fewest=FEWEST,
                units=len(units),
            ),
        )
    room = [len(names) // count + (fold < len(names) % count) for fold in range(count)]
    fold_of = dict[str, int]()
    for unit, fold in zip(units, deal(units, room), strict=True):
        fold_of |= dict.fromkeys(unit.names, fold)
    return [
        {name: "val" if fold_of[name] == fold else "train" for name in names}
        for fold in range(count)
    ]
