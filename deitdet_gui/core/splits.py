"""Which images are for training, for validation and for the final test. Frozen on disk.

The split is kept by file name, so that every round is judged on the same pictures. New images join
by a hash of their name: the same picture always lands on the same side, and a near-duplicate of a
picture that is known lands on that one's side.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any, Literal, get_args

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.files import atomic_write
from deitdet_gui.core.stratify import Trait, deal, make_units
from deitdet_gui.core.versions import refuse_newer
from deitdet_gui.core.words import say

Part = Literal["train", "val", "test"]
PARTS: tuple[Part, ...] = get_args(Part)
VERSION = 1
DEFAULT_RATIOS = (0.8, 0.2, 0.0)

_BOM = "\ufeff"

Groups = Iterable[Sequence[str]]


@dataclass
class Split:
    """Image file name -> part, with what it takes to place new images."""

    parts: dict[str, Part] = field(default_factory=dict)
    ratios: tuple[float, float, float] = DEFAULT_RATIOS
    seed: int = 0
    by_folder: bool = False  # the pictures of a folder stay together
    extra: dict[str, Any] = field(default_factory=dict)  # keys of others, kept as they are

    def names(self, part: Part) -> list[str]:
        return [name for name, p in self.parts.items() if p == part]

    def counts(self) -> dict[Part, int]:
        counts = dict.fromkeys(PARTS, 0)
        for part in self.parts.values():
            counts[part] += 1
        return counts

    def with_new(self, names: Iterable[str], groups: Groups = ()) -> "Split":
        """The same split, with those of ``names`` that it lacks placed by their hash.

        Args:
            names: images.
            groups: of near-duplicates. New images join the part that most of their group is in.
        """
        new = [name for name in dict.fromkeys(names) if name not in self.parts]
        if not new:
            return replace(self, parts=dict(self.parts))
        known = [*self.parts, *new]
        groups = [*groups, *(folder_groups(known) if self.by_folder else ())]
        # Only what shares a group with a new image matters, and mostly nothing does.
        units = make_units(known if groups else new, {}, groups)
        placed: dict[str, Part] = {}
        for unit in units:
            if any(name not in self.parts for name in unit.names):
                part = self._part_of(unit.names)
                placed |= dict.fromkeys(unit.names, part)
        return replace(self, parts={**self.parts, **{name: placed[name] for name in new}})

    def write(self, path: Path) -> None:
        """Freeze it.

        Raises:
            SaveError: it could not be written; the old file is untouched.
        """
        row = {
            **self.extra,
            "version": VERSION,
            "ratios": self.ratios,
            "seed": self.seed,
            "by_folder": self.by_folder,
            "images": self.parts,
        }
        text = json.dumps(row, ensure_ascii=False, indent=0) + "\n"
        atomic_write(path, text.encode("utf-8", "backslashreplace"))

    @staticmethod
    def read(path: Path) -> "Split":
        """Read a split; an empty one where there is no file.

        Raises:
            ReadError: the file is damaged.
            NewerVersionError: it is of a version that is not known yet.
        """
        try:
            row = json.loads(path.read_bytes())
            refuse_newer(row.get("version", VERSION), VERSION, path)
            return _decode(row)
        except FileNotFoundError:
            return Split()
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ReadError(
                say("{path} is damaged: {error}.", path=path, error=error),
                hint=say("Nothing was changed. Split again."),
            ) from error

    def _part_of(self, unit: Sequence[str]) -> Part:
        known = [self.parts[name] for name in unit if name in self.parts]
        if not known:
            return self._place(min(unit))
        return max(PARTS, key=lambda part: known.count(part))

    def _place(self, name: str) -> Part:
        share = _hash(name, self.seed)
        train, val, _ = self.ratios
        if share < train:
            return "train"
        return "val" if share < train + val or self.ratios[2] == 0 else "test"


def by_ratio(
    names: Iterable[str],
    ratios: tuple[float, float, float] = DEFAULT_RATIOS,
    seed: int = 0,
    traits: Mapping[str, Mapping[Trait, int]] | None = None,
    groups: Groups = (),
    by_folder: bool = False,
) -> Split:
    """Split ``names`` in the given proportions, the same way every time, in whatever order.

    The proportions are exact to one picture, as far as groups allow it. A part with a ratio above 0
    gets at least one picture as long as there is one to spare.

    Args:
        names: images.
        ratios: of train, val and test.
        seed: another seed is another split.
        traits: name -> what is to be balanced and how much of it the image has, such as boxes of
            each category. Each part gets its share of everything.
        groups: names that stay together, such as near-duplicates.
        by_folder: whether the images of a folder stay together too.

    Raises:
        UserError: the ratios are negative or do not add up to 1.
    """
    refuse_ratios(ratios)
    # One after the other: pairs take three times as long, in which no other thread has a turn.
    ordered = sorted(sorted(set(names)), key=lambda n: _hash(n, seed))
    # Training comes first, then validation, where there is not one picture for each.
    val = min(_share(len(ordered), ratios[1]), max(0, len(ordered) - 1))
    test = min(_share(len(ordered), ratios[2]), max(0, len(ordered) - 1 - val))
    room = (len(ordered) - val - test, val, test)
    groups = [*groups, *(folder_groups(ordered) if by_folder else ())]
    if traits or groups:
        # Sorted, so that a group that joins two others does so in one way only.
        units = make_units(ordered, traits or {}, sorted(map(sorted, groups)))
        dealt = zip(units, deal(units, room), strict=True)
        found = {name: PARTS[part] for unit, part in dealt for name in unit.names}
        parts = {name: found[name] for name in ordered}
    else:
        row = [part for part, count in zip(PARTS, room, strict=True) for _ in range(count)]
        parts = dict(zip(ordered, row, strict=True))
    return Split(parts, ratios, seed, by_folder)


def refuse_ratios(ratios: tuple[float, float, float]) -> None:
    """Look at ratios before anything else is done.

    Raises:
        UserError: they are negative, do not add up to 1, or leave nothing to train on.
    """
    # So written that NaN is refused too.
    if not (min(ratios) >= 0 and abs(sum(ratios) - 1) <= 1e-6 and ratios[0] > 0):
        shown = " ".join(f"{ratio:g}" for ratio in ratios)
        raise UserError(
            say("The ratios {shown} cannot be used.", shown=shown),
            hint=say("Three numbers that add up to 1: .7 .15 .15"),
        )


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
    by_key = _by_key(names)
    parts: dict[str, Part] = {}
    for part, path in lists.items():
        for number, name in _read_list(path, by_key):
            if parts.get(name, part) != part:
                raise UserError(
                    say(
                        "{path}: line {number}: {name} is also on the {parts} list.",
                        path=path,
                        number=number,
                        name=name,
                        parts=parts[name],
                    )
                )
            parts[name] = part
    if "train" not in lists:  # what no list names is left to learn from
        parts = {name: parts.get(name, "train") for name in names}
    total = max(1, len(parts))
    train, val, test = Split(parts).counts().values()
    return Split(parts, (train / total, val / total, test / total))


def write_lists(split: Split, folder: Path) -> list[Path]:
    """Write train.txt, val.txt and test.txt, whole names, so that they come back as they are.

    Raises:
        UserError: a name does not fit on a line of text. Nothing was written.
        SaveError: a file could not be written; its old version is untouched.
    """
    texts = {part: "".join(f"{name}\n" for name in split.names(part)) for part in PARTS}
    for name in split.parts:
        if not name or "\n" in name or "\r" in name:
            raise UserError(
                say(
                    "The name {name!r} cannot stand in a list, which has one name a line.",
                    name=name,
                ),
                hint=say("Rename the picture."),
            )
    paths = []
    for part, text in texts.items():
        path = folder / f"{part}.txt"
        mark = _BOM if text.startswith(_BOM) else ""  # the first of two is taken for a signature
        try:
            data = (mark + text).encode("utf-8", "surrogateescape")  # the bytes of the file's name
        except UnicodeEncodeError as error:
            name = next(n for n in split.names(part) if error.object[error.start] in n)
            raise UserError(
                say("The name {name!r} is no text.", name=name), hint=say("Rename the picture.")
            ) from error
        atomic_write(path, data)
        paths.append(path)
    return paths


def folder_groups(names: Iterable[str]) -> list[list[str]]:
    """The names of each folder."""
    folders: dict[str, list[str]] = {}
    for name in names:
        folders.setdefault(name.rpartition("/")[0], []).append(name)
    return list(folders.values())


def _decode(row: Any) -> Split:
    int(row.get("version", VERSION))
    train, val, test = map(float, row["ratios"])
    images = dict(row["images"])
    if not set(images.values()) <= set(PARTS):
        raise ValueError("a part that is not train, val or test")
    known = ("version", "ratios", "seed", "by_folder", "images")
    extra = {key: value for key, value in row.items() if key not in known}
    by_folder = row.get("by_folder", False) is True
    return Split(images, (train, val, test), int(row["seed"]), by_folder, extra)


def _read_list(path: Path, by_key: Mapping[str, set[str]]) -> Iterator[tuple[int, str]]:
    """(line, image name) for each line of a list file."""
    try:
        text = path.read_bytes().decode("utf-8-sig", "surrogateescape")
    except OSError as error:
        raise ReadError(
            say("{path} could not be read: {why}.", path=path, why=error.strerror or error),
            hint=say("Name a text file with one image name or stem a line."),
        ) from error
    # Not splitlines: names may hold what Unicode also counts as an end of a line.
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.removesuffix("\r")
        found = by_key.get(line) if line else None
        words = line.strip()
        if not found and words:
            # VOC's lists of one category put 1, 0 or -1 behind the name.
            found = by_key.get(words) or by_key.get(words.rsplit(maxsplit=1)[0]) or set()
        if found is None:
            continue
        if not found and _is_broken(line):
            raise ReadError(
                say(
                    "{path} could not be read: line {number} is not UTF-8.",
                    path=path,
                    number=number,
                )
            )
        if len(found) != 1:
            raise UserError(
                say(
                    "{path}: line {number} names {words!r}, which fits {count} images of the "
                    "project.",
                    path=path,
                    number=number,
                    words=words,
                    count=len(found),
                ),
                hint=say("One image name or stem a line."),
            )
        yield number, min(found)


def _is_broken(line: str) -> bool:
    return any("\udc80" <= letter <= "\udcff" for letter in line)


def _by_key(names: Iterable[str]) -> dict[str, set[str]]:
    tables: tuple[dict[str, set[str]], ...] = ({}, {}, {})
    for name in names:
        for table, keys in zip(tables, _keys(name), strict=True):
            for key in keys:
                table.setdefault(key, set()).add(name)
    return tables[0] | tables[1] | tables[2]


def _keys(name: str) -> tuple[set[str], set[str], set[str]]:
    """What a list may call an image, the vaguest first: a more exact key overrules those."""
    path = PurePosixPath(name)
    if not path.name:
        return set(), set(), {name}
    return {path.name, path.stem}, {path.with_suffix("").as_posix()}, {name}


def _share(count: int, ratio: float) -> int:
    return max(round(count * ratio), 1) if ratio > 0 and count > 1 else 0


def _hash(name: str, seed: int) -> float:
    digest = hashlib.sha256(f"{seed}:{name}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") / 2**64
