"""JSON as text: how it is laid out, and how to change some values and nothing else."""

import json
import re
from dataclasses import dataclass
from typing import Any


def _whole(text: str) -> float:
    """A whole number; one of more digits than Python takes is as good as without end."""
    try:
        return int(text)
    except ValueError:
        return float(text)


# What msgspec lets through is let through here too: control characters within strings, and whole
# numbers of any length in keys that nobody asks for.
DECODER = json.JSONDecoder(strict=False, parse_int=_whole)
_SPACE = re.compile(r"[ \t\r\n]*")


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
    def of(records: list[tuple[str, str]]) -> "Style":
        """The style of the last of some records, or one record a line where there is none.

        Args:
            records: of each the white space before it and its text.
        """
        if not records:
            return Style()
        lead, text = records[-1]
        key = ": " if re.search(r'"\s*:\s', text) else ":"
        inner = re.match(r"\{(\r?\n)([ \t]*)", text)
        if inner is None:
            return Style(lead, None, ", " if re.search(r",\s", text) else ",", key)
        base = re.search(r"([ \t]*)\}$", text)
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


def skip_space(text: str, at: int) -> int:
    """The place behind the white space at ``at``."""
    match = _SPACE.match(text, at)
    return match.end() if match else at


def with_values(text: str, row: dict[str, Any], style: Style) -> str:
    """The JSON object ``text`` saying what ``row`` says; all else in it stays as it stands.

    A dict in ``row`` names keys of an object that stands there, whose other keys stay too.
    """
    spans: dict[str, tuple[int, int, Any]] = {}
    at = skip_space(text, 1)
    gap, colon, end = text[1:at] or style.item[1:], style.key, 1
    while text[at] != "}":
        start = skip_space(text, at + 1) if spans else at
        gap = text[end:start].replace(",", "", 1) if spans else gap
        key, key_end = DECODER.raw_decode(text, start)
        start = skip_space(text, skip_space(text, key_end) + 1)
        colon = text[key_end:start]
        value, end = DECODER.raw_decode(text, start)
        spans[key] = start, end, value
        at = skip_space(text, end)

    def say(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(style.item, style.key))

    new = "".join(f",{gap}{say(k)}{colon}{say(v)}" for k, v in row.items() if k not in spans)
    text = text[:end] + (new if spans else new[1:].lstrip(" ")) + text[end:]
    # From the back, so that the places in front stay right.
    for key, (start, end, value) in sorted(spans.items(), key=lambda item: -item[1][0]):
        if key in row and row[key] != value:
            is_object = isinstance(value, dict) and isinstance(row[key], dict)
            new = with_values(text[start:end], row[key], style) if is_object else say(row[key])
            text = text[:start] + new + text[end:]
    return text
