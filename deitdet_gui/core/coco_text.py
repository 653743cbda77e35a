"""A JSON object kept as text, with the records of some of its arrays cut out one by one.

Joined again unchanged it is the same text to the last byte.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from deitdet_gui.core.errors import ReadError

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
_BOM = "\ufeff"


@dataclass(slots=True)
class Record:
    """One element of an array: the white space before it, its text, the white space behind it."""

    lead: str
    text: str
    trail: str
    value: Any = None  # what the record stands for; None for one that is only kept
    is_gone: bool = False  # left out, but remembered: undo brings it back as it stood


@dataclass(frozen=True, slots=True)
class Style:
    """How new records are to look beside the old ones."""

    lead: str = "\n"
    indent: str | None = None
    item: str = ", "
    key: str = ": "
    base: str = ""  # what an indented record's closing brace stands behind
    newline: str = "\n"

    @staticmethod
    def of(records: list[Record]) -> "Style":
        """The style of the last record, or one record a line where there is none."""
        if not records:
            return Style()
        last = records[-1]
        key = ": " if re.search(r'"\s*:\s', last.text) else ":"
        inner = re.match(r"\{(\r?\n)([ \t]*)", last.text)
        lead = records[1].lead if len(records) > 1 else last.lead
        if inner is None:
            return Style(lead, None, ", " if re.search(r",\s", last.text) else ",", key)
        base = re.search(r"([ \t]*)\}$", last.text)
        outer = base[1] if base else ""
        return Style(lead, inner[2].removeprefix(outer) or " ", ",", key, outer, inner[1])

    def dump(self, row: dict[str, Any]) -> str:
        """Write ``row`` as JSON in this style.

        Raises:
            ValueError: a number in it is not finite.
        """
        text = json.dumps(
            row,
            ensure_ascii=False,
            allow_nan=False,
            indent=self.indent,
            separators=(self.item, self.key),
        )
        return text.replace("\n", self.newline + self.base) if self.indent else text


@dataclass(slots=True)
class Section:
    """An array of records. ``opening`` is what to write before it when the file has no such key."""

    name: str
    records: list[Record]
    tail: str
    style: Style
    opening: str = ""

    def join(self) -> str:
        records = [r for r in self.records if not r.is_gone]
        if self.opening and not records:
            return ""
        body = ",".join(f"{r.lead}{r.text}{r.trail}" for r in records)
        closing = "\n]" if self.opening else ""
        return f"{self.opening}{body}{self.tail}{closing}"


@dataclass(frozen=True, slots=True)
class Text:
    """A whole file: literal pieces, and between them the names of the sections."""

    parts: tuple[str, ...]  # every second one, from the second on, is a section's name
    sections: dict[str, Section]

    def encode(self) -> bytes:
        pieces = (
            self.sections[part].join() if i % 2 else part for i, part in enumerate(self.parts)
        )
        # A half of a character, as in a file name that is not UTF-8, becomes a JSON escape.
        return "".join(pieces).encode("utf-8", errors="backslashreplace")


def parse_text(data: bytes, where: str, names: Iterable[str]) -> Text:
    """Cut a JSON object's text at the arrays called ``names``.

    Args:
        data: UTF-8, with or without a byte order mark.
        where: what to call the file in messages.
        names: the keys whose arrays are to be cut into records.

    Raises:
        ReadError: not UTF-8, not JSON, not an object, or one of ``names`` is no array.
    """
    try:
        return _Parser(data.decode("utf-8"), where, tuple(names)).parse()
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{where} is not UTF-8 text (byte {error.start}).",
            hint="Nothing was changed. Save it as UTF-8, or restore a backup.",
        ) from error
    except json.JSONDecodeError as error:
        raise ReadError(
            f"{where} is not whole JSON: line {error.lineno}, column {error.colno}: {error.msg}.",
            hint="Nothing was changed. It may have been cut short; restore a backup.",
        ) from error
    except (RecursionError, ValueError) as error:
        raise ReadError(
            f"{where} could not be read: {error}.", hint="Nothing was changed."
        ) from error


def with_values(text: str, row: dict[str, Any], style: Style) -> str:
    """The JSON object ``text`` saying what ``row`` says; all else in it stays as it stands."""
    parser = _Parser(text, "a record", ())
    parser.at = 1
    spans: dict[str, tuple[int, int, Any]] = {}
    gap, colon, end = style.item[1:], style.key, 1
    while parser.next_key(is_first=not spans):
        gap = text[end : parser.at].replace(",", "", 1) if spans else gap
        key, colon = parser.key()
        start = parser.at
        value = parser.value()
        end = parser.at
        spans[key] = start, end, value

    def say(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(style.item, style.key))

    new = "".join(f",{gap}{say(k)}{colon}{say(v)}" for k, v in row.items() if k not in spans)
    text = text[:end] + (new if spans else new[1:]) + text[end:]
    # From the back, so that the places in front stay right.
    for key, (start, end, value) in sorted(spans.items(), key=lambda item: -item[1][0]):
        if key in row and row[key] != value:
            text = text[:start] + say(row[key]) + text[end:]
    return text


class _Parser:
    def __init__(self, text: str, where: str, names: tuple[str, ...]) -> None:
        self.text = text
        self.where = where
        self.names = names
        self.at = 0

    def parse(self) -> Text:
        parts: list[str] = []
        sections: dict[str, Section] = {}
        start = 0
        self.at = len(_BOM) if self.text.startswith(_BOM) else 0
        self._skip()
        if self._peek() != "{":
            raise ReadError(f"{self.where} is not a COCO file: it is no JSON object.")
        self.at += 1
        is_first = True
        while self.next_key(is_first):
            is_first = False
            key, _ = self.key()
            if key not in self.names:
                self.value()
                continue
            if key in sections or self._peek() != "[":
                what = "stands twice" if key in sections else "is not a list"
                raise ReadError(f"{self.where} is not a COCO file: {key!r} {what}.")
            self.at += 1
            parts += [self.text[start : self.at], key]
            sections[key] = self._records(key)
            start = self.at
            self.at += 1
        end = self.at  # the closing brace
        self.at += 1
        self._skip()
        if self.at != len(self.text):
            raise json.JSONDecodeError("more text after the end", self.text, self.at)
        if not sections:
            raise ReadError(
                f"{self.where} is not a COCO file: it has none of {', '.join(self.names)}.",
                hint="Nothing was changed.",
            )
        pending = self.text[start:end].rstrip()
        space = self.text[start + len(pending) : end]
        for name in self.names:
            if name not in sections:
                sections[name] = Section(name, [], "", Style(), f',\n"{name}": [')
                parts += [pending, name]
                pending = ""
        parts.append(pending + space + self.text[end:])
        return Text(tuple(parts), sections)

    def next_key(self, is_first: bool) -> bool:
        """Go on to the next key of an object; False at its end."""
        self._skip()
        if self._peek() == "}":
            return False
        if not is_first:
            self._take(",")
            self._skip()
        return True

    def key(self) -> tuple[str, str]:
        """A key, and the colon behind it with its white space; goes on to the value."""
        if self._peek() != '"':
            raise json.JSONDecodeError("a key in quotes is missing", self.text, self.at)
        key = self.value()
        end = self.at
        self._skip()
        self._take(":")
        self._skip()
        return str(key), self.text[end : self.at]

    def _records(self, name: str) -> Section:
        records: list[Record] = []
        lead = self._skip()
        while self._peek() != "]":
            if records:
                self._take(",")
                lead = self._skip()
            start = self.at
            self.value()
            text = self.text[start : self.at]
            records.append(Record(lead, text, self._skip()))
        tail = lead
        if records:
            tail, records[-1].trail = records[-1].trail, ""
        return Section(name, records, tail, Style.of(records))

    def value(self) -> Any:
        value, self.at = _DECODER.raw_decode(self.text, self.at)
        return value

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _take(self, mark: str) -> None:
        if self._peek() != mark:
            raise json.JSONDecodeError(f"{mark!r} is missing", self.text, self.at)
        self.at += 1

    def _skip(self) -> str:
        start = self.at
        match = _SPACE.match(self.text, start)
        self.at = match.end() if match else start
        return self.text[start : self.at]
