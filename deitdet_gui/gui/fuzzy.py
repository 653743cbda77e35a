"""How well a few typed letters fit a text. No Qt."""

import re
import unicodedata

EXACT, START, WORDS, INITIALS, INSIDE, LETTERS = 6, 5, 4, 3, 2, 1
FEWEST_SCATTERED = 3  # letters; two of them are in nearly every text


def folded(text: str) -> str:
    """A text without case, accents and ligatures: what people type who look for "Vérifier"."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def fit(query: str, text: str) -> int:
    """Say how well ``query`` fits ``text``: 0 for not at all, the more the better.

    Letters match without regard to case and accents. In falling order: the text itself, its start,
    the starts of its words in turn ("ne pi" for "Next picture"), their first letters ("np"), any
    part of it, and letters in their order, the first at a word's start.
    """
    wanted, said = folded(query).strip(), folded(text)
    if not wanted:
        return LETTERS
    if wanted == said:
        return EXACT
    if said.startswith(wanted):
        return START
    words = re.findall(r"\w+", said)
    if _starts_in_turn(wanted.split(), words):
        return WORDS
    if "".join(word[0] for word in words).startswith(wanted.replace(" ", "")):
        return INITIALS
    if wanted in said:
        return INSIDE
    letters = wanted.replace(" ", "")
    is_enough = len(letters) >= FEWEST_SCATTERED
    return LETTERS if is_enough and _are_in_order(letters, words) else 0


def _starts_in_turn(parts: list[str], words: list[str]) -> bool:
    left = iter(words)
    return all(any(word.startswith(part) for word in left) for part in parts)


def _are_in_order(letters: str, words: list[str]) -> bool:
    for first, word in enumerate(words):
        if word.startswith(letters[0]):
            rest = iter("".join(words[first:]))
            return all(letter in rest for letter in letters)
    return False
