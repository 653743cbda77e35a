"""Two runs compared on the same pictures: what came out, and how it is said."""

from dataclasses import dataclass

from deitdet_gui.core.words import say

FEWEST = 10  # pictures; with fewer an interval says little about other pictures


@dataclass(frozen=True, slots=True)
class Difference:
    """An average precision of both runs, and what lies between them.

    ``low`` and ``high`` hold the difference of the second less the first in 95 of 100 draws of as
    many pictures. All are -1, and ``low`` and ``high`` 0, where there is nothing to find.
    """

    a: float
    b: float
    low: float
    high: float

    @property
    def by(self) -> float:
        return self.b - self.a

    @property
    def is_clear(self) -> bool:
        return self.low > 0 or self.high < 0

    def turned(self) -> "Difference":
        """The first against the second."""
        return Difference(self.b, self.a, -self.high, -self.low)

    def in_words(self) -> str:
        return say(
            "{by:+.3f}, 95 % between {low:+.3f} and {high:+.3f}",
            by=self.by,
            low=self.low,
            high=self.high,
        )


@dataclass(frozen=True, slots=True)
class CategoryDifference:
    """The same for the AP of one category."""

    name: str
    boxes: int
    ap: Difference


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What could not be compared."""

    only_a: int = 0  # pictures that are in the part of one run only
    only_b: int = 0
    changed: int = 0  # pictures whose boxes are not the same in both runs
    unread: int = 0  # pictures that one of them could not read
    categories_a: tuple[str, ...] = ()  # categories that only one of them knows
    categories_b: tuple[str, ...] = ()

    def in_words(self, a: str, b: str) -> list[str]:
        """A sentence for each reason; ``a`` and ``b`` name the runs."""
        said = []
        for run, count in ((a, self.only_a), (b, self.only_b)):
            if count:
                said.append(say("{count:,} pictures count in {run} only.", count=count, run=run))
        if self.changed:
            said.append(
                say("The boxes of {count:,} pictures are not the same in both.", count=self.changed)
            )
        if self.unread:
            said.append(say("{count:,} pictures could not be read.", count=self.unread))
        for run, names in ((a, self.categories_a), (b, self.categories_b)):
            if names:
                listed = ", ".join(names)
                said.append(say("Only {run} knows {names}.", run=run, names=listed))
        return said


@dataclass(frozen=True, slots=True)
class Comparison:
    """The second run against the first.

    Attributes:
        a: name of the first run.
        b: of the second.
        split: the part whose pictures were looked at.
        images: how many pictures both were judged on.
        boxes: how many boxes there are to find on them.
        ap: over all categories.
        ap50: over all categories.
        categories: by category.
        left_out: what else there is.
    """

    a: str
    b: str
    split: str
    images: int
    boxes: int
    ap: Difference
    ap50: Difference
    categories: list[CategoryDifference]
    left_out: LeftOut

    @property
    def is_clear(self) -> bool:
        return self.images >= FEWEST and self.ap.is_clear

    def verdict(self, a: str = "", b: str = "") -> str:
        """What it means, in a sentence; ``a`` and ``b`` call the runs something else."""
        a, b = a or self.a, b or self.b
        said = self.ap.in_words()
        if self.images < FEWEST:
            return say(
                "{count} pictures are too few to tell: AP {said}.", count=self.images, said=said
            )
        if not self.is_clear:
            return say(
                "No difference that {count:,} pictures can show: AP {said}.",
                count=self.images,
                said=said,
            )
        better, other, gain = (b, a, self.ap) if self.ap.low > 0 else (a, b, self.ap.turned())
        return say(
            "{better} is better than {other}: AP {said}, on {count:,} pictures.",
            better=better,
            other=other,
            said=gain.in_words(),
            count=self.images,
        )
