"""Letters to press in a menu, given out so that no two entries of it have the same. No Qt."""

import re
from collections.abc import Iterable


def with_mnemonics(texts: Iterable[str]) -> list[str]:
    """Mark one letter of each text with ``&``, as Qt wants it; a text may go without one.

    A word's first letter is preferred. Only the letters that every keyboard has are used.
    """
    taken: set[str] = set()
    marked = []
    for text in texts:
        place = next((i for i in _places(text) if text[i].casefold() not in taken), None)
        if place is None:
            marked.append(_plain(text))
        else:
            taken.add(text[place].casefold())
            marked.append(f"{_plain(text[:place])}&{_plain(text[place:])}")
    return marked


def without_mnemonic(text: str) -> str:
    """A text as it is read, without its letter to press; also where that stands behind, as (&X)."""
    return re.sub(r"\s*\(&\w\)|&(?=\w)", "", text).replace("&&", "&")


def _places(text: str) -> list[int]:
    good = [i for i, letter in enumerate(text) if letter.isascii() and letter.isalnum()]
    starts = [i for i in good if i == 0 or not text[i - 1].isalnum()]
    return [*starts, *(i for i in good if i not in starts)]


def _plain(text: str) -> str:
    return text.replace("&", "&&")
