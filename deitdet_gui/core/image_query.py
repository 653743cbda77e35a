"""What a person asks of the list of pictures, as words: ``cell* state:done boxes:>5``.

A question is a row of terms, and a picture is listed when every term is true of it. A term is a
word of the name or a key with values; values with commas between them mean any of these, and a
minus in front means none of them. Quotes keep blanks, commas and colons together.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from deitdet_gui.core.dataset import State

Key = Literal["name", "state", "category", "split", "boxes", "finding", "detections"]
KEYS: tuple[Key, ...] = get_args(Key)
NONE, ANY = "none", "any"

# What each key takes; of the others the dataset decides, or they take a number.
VALUES: Mapping[Key, tuple[str, ...]] = {
    "state": (*(state.value.replace(" ", "-") for state in State), "to-do"),
    "split": ("train", "val", "test", NONE),
    "boxes": (NONE, "some"),
    "detections": (ANY, NONE),
}
TO_DO = (State.UNLABELLED, State.IN_PROGRESS)
_OTHER_WORDS: Mapping[str, Key] = {
    "states": "state",
    "cat": "category",
    "categories": "category",
    "class": "category",
    "label": "category",
    "part": "split",
    "box": "boxes",
    "findings": "finding",
    "detection": "detections",
}
# A quote that is not closed goes to the end: it is just being typed.
_PIECE = re.compile(r'(?:"(?:[^"\\]|\\.)*(?:"|$)|\S)+', re.DOTALL)
_NUMBERS = re.compile(r"(?P<least>\d+)(?:-|\.\.)(?P<most>\d+)|(?P<sign>[<>]=?|=|)(?P<number>\d+)")
MOST = 10**9  # no picture has more boxes than that


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to ask of a picture: any of ``values``, or with ``is_not`` none of them."""

    key: Key
    values: tuple[str, ...]
    is_not: bool = False

    def __str__(self) -> str:
        """As a person would type it; :func:`parse` reads it back."""
        values = ",".join(map(_quoted, self.values))
        key = "" if self.key == "name" and len(self.values) == 1 else f"{self.key}:"
        return f"{'-' if self.is_not else ''}{key}{values}"


@dataclass(frozen=True, slots=True)
class Problem:
    """A piece of the text that means nothing, and why.

    Attributes:
        piece: as it was typed.
        reason: "key": there is no such key; "value": the key has no such value; "empty": the key
            has no value yet.
        key: whose value is wrong.
        choices: what could stand there.
    """

    piece: str
    reason: Literal["key", "value", "empty"]
    key: Key | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """What was understood of a text, and what was not."""

    terms: tuple[Term, ...] = ()
    problems: tuple[Problem, ...] = ()


def parse(text: str, choices: Mapping[Key, Sequence[str]] | None = None) -> Query:
    """Understand what was typed.

    Args:
        text: pieces with blanks between them.
        choices: the values of keys that the dataset decides, such as the categories. A key that
            is not named takes any value.
    """
    known = {**VALUES, **(choices or {})}
    terms, problems = [], []
    for match in _PIECE.finditer(text):
        found = _read(match[0], known)
        if isinstance(found, Term):
            terms.append(found)
        else:
            problems.append(found)
    return Query(tuple(terms), tuple(problems))


def text_of(terms: Iterable[Term]) -> str:
    """The text that asks this."""
    return " ".join(map(str, terms))


def toggled(terms: Sequence[Term], key: Key, value: str) -> tuple[Term, ...]:
    """The same terms with this value on, or off if it was on. Other values of a state stay on."""
    mine = next((t for t in terms if t.key == key and not t.is_not), None)
    before = mine.values if mine is not None else ()
    if value in before:
        now = tuple(v for v in before if v != value)
    else:
        is_single = key in ("boxes", "detections")
        now = (value,) if is_single else (*before, value)
    return with_values(terms, key, now)


def with_values(terms: Sequence[Term], key: Key, values: tuple[str, ...]) -> tuple[Term, ...]:
    """The same terms with exactly these values of a key on."""
    old = next((t for t in terms if t.key == key and not t.is_not), None)
    new = (Term(key, values),) if values else ()
    if old is None:
        return (*terms, *new)
    place = terms.index(old)
    return (*terms[:place], *new, *terms[place + 1 :])


def numbers(value: str) -> tuple[int, int] | None:
    """The least and the most boxes that a value means, or None: ``>5``, ``2-7``, ``none``."""
    if value in (NONE, "some"):
        return (0, 0) if value == NONE else (1, MOST)
    match = _NUMBERS.fullmatch(value)
    if match is None:
        return None
    if match["sign"] is None:
        return _bounded(match["least"]), _bounded(match["most"])
    number = _bounded(match["number"])
    ranges = {
        ">": (number + 1, MOST),
        ">=": (number, MOST),
        "<": (0, number - 1),
        "<=": (0, number),
    }
    return ranges.get(match["sign"], (number, number))


def completions(text: str, choices: Mapping[Key, Sequence[str]] | None = None) -> list[str]:
    """Whole texts that ``text`` could become, if its last piece is a key and begins a value.

    A word alone is left alone: mostly it is of a name.
    """
    pieces = list(_PIECE.finditer(text))
    if not pieces or pieces[-1].end() != len(text):
        return []
    start, piece = text[: pieces[-1].start()], pieces[-1][0]
    minus = "-" if piece.startswith("-") else ""
    word, colon, typed = piece.removeprefix("-").partition(":")
    key = _key_of(word) if colon else None
    if key is None:
        return []
    *before, last = typed.split(",") if '"' not in typed else [typed]
    begun = "".join(f"{value}," for value in before)
    values = {**VALUES, **(choices or {})}.get(key, ())
    wanted = last.strip('"').casefold()
    fitting = [v for v in values if wanted in v.casefold() and v.casefold() != wanted]
    fitting.sort(key=lambda value: not value.casefold().startswith(wanted))
    return [f"{start}{minus}{word}:{begun}{_quoted(value)}" for value in fitting]


def _read(piece: str, known: Mapping[Key, Sequence[str]]) -> Term | Problem:
    is_not = piece.startswith("-") and len(piece) > 1
    body = piece[1:] if is_not else piece
    word, colon, rest = _partition(body)
    if not colon:
        return Term("name", (_bare(body),), is_not)
    key = _key_of(word)
    if key is None:
        return Problem(piece, "key", None, KEYS)
    wanted = [_bare(value) for value in _split(rest) if _bare(value)]
    if not wanted:
        return Problem(piece, "empty", key, tuple(known.get(key, ())))
    values = [_value(key, value, known.get(key)) for value in wanted]
    found = tuple(value for value in values if value is not None)
    if len(found) < len(values):
        return Problem(piece, "value", key, tuple(known.get(key, ())))
    return Term(key, found, is_not)


def _value(key: Key, typed: str, known: Sequence[str] | None) -> str | None:
    """The value that is meant; None where there is none such."""
    if key == "boxes":
        word = next((w for w in VALUES["boxes"] if w == typed.casefold()), typed)
        return word if numbers(word) is not None else None
    if known is None:
        return typed
    if typed in known:
        return typed
    # Keys with words of our own may be typed with blanks, and cut short.
    folded = typed.casefold().replace(" ", "-") if key in VALUES else typed.casefold()
    same = [value for value in known if value.casefold() == folded]
    if not same and key in VALUES:
        same = [value for value in known if value.startswith(folded)]
    return same[0] if same else None


def _key_of(word: str) -> Key | None:
    folded = word.casefold()
    return next((key for key in KEYS if key == folded), _OTHER_WORDS.get(folded))


def _bounded(digits: str) -> int:
    return int(digits) if len(digits) < 10 else MOST


def _quoted(value: str) -> str:
    is_plain = value and not value.startswith("-") and not re.search(r'[\s",:\\]', value)
    if is_plain:
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _bare(value: str) -> str:
    """A value without its quotes."""
    whole = []
    for part in re.findall(r'"(?:[^"\\]|\\.)*"?|[^"]+', value, re.DOTALL):
        if part.startswith('"'):
            inside = part[1:-1] if len(part) > 1 and _is_closed(part) else part[1:]
            part = re.sub(r"\\(.)", r"\1", inside, flags=re.DOTALL)
        whole.append(part)
    return "".join(whole)


def _is_closed(part: str) -> bool:
    return re.fullmatch(r'"(?:[^"\\]|\\.)*"', part, re.DOTALL) is not None


def _partition(body: str) -> tuple[str, str, str]:
    """The word before the first colon that no quotes hold, that colon, and the rest."""
    match = re.match(r'[^":]*', body)
    end = match.end() if match else 0
    if body[end : end + 1] != ":":
        return body, "", ""
    return body[:end], ":", body[end + 1 :]


def _split(rest: str) -> list[str]:
    """At commas that no quotes hold."""
    return re.findall(r'(?:"(?:[^"\\]|\\.)*"?|[^",])+', rest, re.DOTALL)
