"""Names in the order in which people count: ``img2`` before ``img10``, whatever the case."""

import re
import unicodedata

_DIGITS = re.compile(r"\d+")


def fold(name: str) -> str:
    """A text as it is compared with others: however it is capitalised and composed."""
    return name.casefold() if name.isascii() else unicodedata.normalize("NFC", name).casefold()


def natural_key(name: str) -> str:
    """A text that sorts as people count: every number gets its own length in front."""
    return _DIGITS.sub(_with_length, fold(name))


def _with_length(match: re.Match[str]) -> str:
    digits = match[0].lstrip("0") or "0"
    # Sorted as a character: longer numbers are larger ones. Digits stay before letters.
    return f"0{chr(0x21 + min(len(digits), 0x7F00))}{digits}"
