"""Which images are for training, for validation and for the final test. Frozen on disk.

The split is kept by file name, so that every round is judged on the same pictures. New images join
by a hash of their name: the same picture always lands on the same side.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Literal, get_args

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.files import atomic_write

Part = Literal["train", "val", "test"]
PARTS: tuple[Part, ...] = get_args(Part)
VERSION = 1
DEFAULT_RATIOS = (0.8, 0.2, 0.0)


@dataclass
class Split:
    """Image file name -> part, with what it takes to place new images."""

    parts: dict[str, Part] = field(default_factory=dict)
    ratios: tuple[float, float, float] = DEFAULT_RATIOS
    seed: int = 0

    def names(self, part: Part) -> list[str]:
        return [name for name, p in self.parts.items() if p == part]

    def counts(self) -> dict[Part, int]:
        return {part: len(self.names(part)) for part in PARTS}

    def with_new(self, names: Iterable[str]) -> "Split":
        """The same split, with those of ``names`` that it lacks placed by their hash."""
        new = {n: self._place(n) for n in names if n not in self.parts}
        return Split({**self.parts, **new}, self.ratios, self.seed)

    def write(self, path: Path) -> None:
        row = {
            "version": VERSION,
            "ratios": self.ratios,
            "seed": self.seed,
            "images": self.parts,
        }
        text = json.dumps(row, ensure_ascii=False, indent=0) + "\n"
        atomic_write(path, text.encode("utf-8", "backslashreplace"))

    @staticmethod
    def read(path: Path) -> "Split":
        """Read a split; an empty one where there is no file.

        Raises:
            ReadError: the file is damaged.
        """
        try:
            row = json.loads(path.read_bytes())
            train, val, test = map(float, row["ratios"])
            if not set(row["images"].values()) <= set(PARTS):
                raise ValueError("a part that is not train, val or test")
            return Split(dict(row["images"]), (train, val, test), int(row["seed"]))
        except FileNotFoundError:
            return Split()
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ReadError(
                f"{path} is damaged: {error}.", hint="Nothing was changed. Split again."
            ) from error

    def _place(self, name: str) -> Part:
        share = _hash(name, self.seed)
        train, val, _ = self.ratios
        if share < train:
            return "train"
        return "val" if share < train + val or self.ratios[2] == 0 else "test"


def by_ratio(
    names: Iterable[str], ratios: tuple[float, float, float] = DEFAULT_RATIOS, seed: int = 0
) -> Split:
    """Split ``names`` in the given proportions, exact to one picture, the same way every time.

    A part with a ratio above 0 gets at least one picture as long as there is one to spare.

    Raises:
        UserError: the ratios are negative or do not add up to 1.
    """
    # So written that NaN is refused too.
    if not (min(ratios) >= 0 and abs(sum(ratios) - 1) <= 1e-6 and ratios[0] > 0):
        raise UserError(
            f"The ratios {ratios} cannot be used.",
            hint="Three numbers that add up to 1: .7 .15 .15",
        )
    ordered = sorted(set(names), key=lambda n: (_hash(n, seed), n))
    # Training comes first, then validation, where there is not one picture for each.
    val = min(_share(len(ordered), ratios[1]), max(0, len(ordered) - 1))
    test = min(_share(len(ordered), ratios[2]), max(0, len(ordered) - 1 - val))
    train = len(ordered) - val - test
    shares: tuple[tuple[Part, int], ...] = (("train", train), ("val", val), ("test", test))
    parts = [part for part, count in shares for _ in range(count)]
    return Split(dict(zip(ordered, parts, strict=False)), ratios, seed)


def by_lists(names: Iterable[str], lists: Mapping[Part, Path]) -> Split:
    """Split as list files say: one image name or stem a line, as VOC's ImageSets have it.

    Args:
        names: the project's image names.
        lists: part -> file. Images that no list names have no part until ``with_new``; without
            a train list they are for training.

    Raises:
        UserError: a list names an image that is not there, or an image is on two lists.
    """
    names = list(names)
    tables: tuple[dict[str, set[str]], ...] = ({}, {}, {})
    for name in names:
        for table, keys in zip(tables, _keys(name), strict=True):
            for key in keys:
                table.setdefault(key, set()).add(name)
    by_key = tables[0] | tables[1] | tables[2]
    parts: dict[str, Part] = {}
    for part, path in lists.items():
        for number, line in enumerate(_lines(path), start=1):
            # VOC's lists of one category put 1, 0 or -1 behind the name.
            found = by_key.get(line) or by_key.get(line.rsplit(maxsplit=1)[0]) or set()
            if len(found) != 1:
                raise UserError(
                    f"{path}: line {number} names {line!r}, which fits {len(found)} images of the "
                    "project.",
                    hint="One image name or stem a line.",
                )
            (name,) = found
            if parts.get(name, part) != part:
                raise UserError(f"{path}: line {number}: {name} is also on the {parts[name]} list.")
            parts[name] = part
    if "train" not in lists:  # what no list names is left to learn from
        parts = {name: parts.get(name, "train") for name in names}
    total = max(1, len(parts))
    counts = [sum(p == part for p in parts.values()) / total for part in PARTS]
    return Split(parts, (counts[0], counts[1], counts[2]))


def _lines(path: Path) -> list[str]:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(f"{path} could not be read: {error}.") from error
    return [line.strip() for line in text.splitlines() if line.strip()]


def _keys(name: str) -> tuple[set[str], set[str], set[str]]:
    """What a list may call an image, the vaguest first: a more exact key overrules those."""
    path = PurePosixPath(name)
    return {path.name, path.stem}, {path.with_suffix("").as_posix()}, {name}


def _share(count: int, ratio: float) -> int:
    return max(round(count * ratio), 1) if ratio > 0 and count > 1 else 0


def _hash(name: str, seed: int) -> float:
    digest = hashlib.sha256(f"{seed}:{name}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") / 2**64
