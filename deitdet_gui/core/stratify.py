"""Deals groups of pictures out to parts, so that each part has its share of everything."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Trait = str | int  # a category's id or a state's name


@dataclass(frozen=True)
class Unit:
    """Pictures that must stay together, and how much of each trait they have."""

    names: tuple[str, ...]
    amounts: Mapping[Trait, int]


def make_units(
    names: Iterable[str],
    traits: Mapping[str, Mapping[Trait, int]],
    groups: Iterable[Sequence[str]],
) -> list[Unit]:
    """Put names into units, in their order. Groups that share a name are one unit.

    Args:
        names: each once.
        traits: name -> what the picture has, and how much.
        groups: of names; those that are not among ``names`` are passed over.
    """
    names = list(names)
    leader = {name: name for name in names}

    def find(name: str) -> str:
        while leader[name] != name:
            leader[name] = name = leader[leader[name]]
        return name

    for group in groups:
        first, *rest = [name for name in group if name in leader] or [""]
        for name in rest:
            leader[find(name)] = find(first)
    together: dict[str, list[str]] = {}
    for name in names:
        together.setdefault(find(name), []).append(name)
    return [Unit(tuple(m), _sum(traits[n] for n in m if n in traits)) for m in together.values()]


def deal(units: Sequence[Unit], room: Sequence[int]) -> list[int]:
    """Say which part each unit goes to.

    Large units come first, then those with the rarest trait, as in K. Sechidis, G. Tsoumakas and
    I. Vlahavas, "On the Stratification of Multi-Label Data" (2011). Each goes where it brings the
    parts nearest to their shares, by the squares of what is still wanted (chi-squared), summed
    over its traits. When only as many units with a trait are left as there are parts that have
    none, those parts get them, the first part first, so that none lacks it without need; nor does
    a part stay empty as long as there is a unit for it.

    Args:
        units: in the order that settles ties.
        room: how many pictures each part is to have. It is exceeded only by a unit that fits
            nowhere, and then in the part with the most room, or in an empty one.

    Returns:
        The index of a part for each unit.
    """
    hand = _Deal(units, room)
    rarity = [
        min(((hand.carriers[t], str(t)) for t in unit.amounts), default=(len(units), ""))
        for unit in units
    ]
    order = sorted(range(len(units)), key=lambda i: (-len(units[i].names), rarity[i], i))
    found = [0] * len(units)
    for index in order:
        found[index] = hand.place(units[index])
    return found


class _Deal:
    """What the parts still want while units are dealt out."""

    def __init__(self, units: Sequence[Unit], room: Sequence[int]) -> None:
        self.parts = [part for part, count in enumerate(room) if count]
        self.empty = list(self.parts)
        self.left = len(units)
        self.room = list(room)
        self.count = max(1, sum(room))
        self.shares = [r / self.count for r in room]
        self.carriers = Counter(trait for unit in units for trait in unit.amounts)
        self.totals: Counter[Trait] = Counter()
        for unit in units:
            self.totals.update(unit.amounts)
        self.wanted = [{t: n * share for t, n in self.totals.items()} for share in self.shares]
        self.lacking = {t: list(self.parts) for t in self.totals}

    def place(self, unit: Unit) -> int:
        size = len(unit.names)
        fitting = [part for part in self.parts if self.room[part] >= size]
        fitting = fitting or [max(self.parts, key=lambda part: self.room[part])]
        part = self._missed(unit, fitting)
        if self.left <= len(self.empty):
            part = self.empty[0]  # else it would stay empty
        if part is None:
            part = max(fitting, key=lambda p: self._gain(p, unit)) if fitting[1:] else fitting[0]
        self.left -= 1
        if part in self.empty:
            self.empty.remove(part)
        self.room[part] -= size
        for trait, amount in unit.amounts.items():
            self.wanted[part][trait] -= amount
            self.carriers[trait] -= 1
            if part in self.lacking[trait]:
                self.lacking[trait].remove(part)
        return part

    def _missed(self, unit: Unit, fitting: list[int]) -> int | None:
        """The part that would otherwise never get a trait that this unit has."""
        short = [t for t in unit.amounts if 0 < self.carriers[t] <= len(self.lacking[t])]
        for trait in sorted(short, key=lambda t: (self.carriers[t], str(t))):
            for part in self.lacking[trait]:
                if part in fitting:
                    return part
        return None

    def _gain(self, part: int, unit: Unit) -> float:
        """By how much the parts come nearer to their shares, if ``part`` gets the unit."""
        wanted, totals, size = self.wanted[part], self.totals, len(unit.names)
        gain = (2 * self.room[part] * size - size * size) / self.count**2
        for trait, amount in unit.amounts.items():
            gain += (2 * wanted[trait] * amount - amount * amount) / totals[trait] ** 2
        return gain / self.shares[part]


def _sum(rows: Iterable[Mapping[Trait, int]]) -> Counter[Trait]:
    total: Counter[Trait] = Counter()
    for row in rows:
        total.update(row)
    return total
