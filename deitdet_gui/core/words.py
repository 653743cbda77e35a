"""What core says to people: in English, or in the language of the window that asked.

Core knows no Qt. A window hands in at its start how a text is said in its language; the command
line and the engine hand in nothing and speak English. Only what a person reads goes through here,
never what is kept in a file for programs.

What the engine says is shown by a window, and kept for a later one. So its texts are ``Said``: they
know what was said with which values, that goes along with them, and the window says it again.
"""

import functools
import string
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from numbers import Integral, Number, Real
from typing import Any

CONTEXT = "core"  # under which translators find what core says
IN_A_ROW = "{before} {sentence}"  # some languages have no space there
Translate = Callable[[str, str], str]  # context and English text -> what to show


def _in_english(_context: str, text: str) -> str:
    return text


@dataclass
class _Speech:
    translate: Translate = _in_english
    marks: dict[int, str] = field(default_factory=dict)  # an English sign of a number -> theirs
    is_noted: bool = False  # what is said with which values


_speech = _Speech()


class _Sentence(string.Formatter):
    """Fills in as ``str.format`` does, but writes numbers that have a format in their way."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        is_number = format_spec and isinstance(value, Number)
        return text.translate(_speech.marks) if is_number else text


_sentence = _Sentence()


def speak(translate: Translate = _in_english, marks: Mapping[str, str] | None = None) -> None:
    """Choose the language of everything that is said from now on, in this process.

    Args:
        translate: gives a text in the language, and the text itself where it knows no better.
            It may be called by any thread.
        marks: what stands in a number for the comma and the point; nothing for English numbers.
    """
    _speech.translate = translate
    _speech.marks = str.maketrans(dict(marks or {}))


def say(text: str, /, **values: object) -> str:
    """Say a whole sentence: ``say("{count:,} boxes", count=1234)``.

    Args:
        text: in English, a literal, so that ``packaging/translations.py`` finds it.
        values: what stands in its braces.
    """
    said = _speech.translate(CONTEXT, text)
    if values:
        said = fill(said, **values) if _speech.marks else said.format(**values)
    return Said.of(said, text, values) if _speech.is_noted else said


def in_a_row(*sentences: str) -> str:
    """Sentences one after the other, as the language parts them; empty ones are left out."""

    def append(before: str, sentence: str) -> str:
        return say(IN_A_ROW, before=before, sentence=sentence)

    return functools.reduce(append, filter(None, sentences)) if any(sentences) else ""


def fill(text: str, /, *values: object, **named: object) -> str:
    """``text.format(...)``, but with numbers that have a format written as the language does."""
    return _sentence.vformat(text, values, named)


def number(value: float, form: str = ",") -> str:
    """A number as the language writes it; ``form`` as in ``format``."""
    return format(value, form).translate(_speech.marks)


class Said(str):
    """A text that knows what was said, and with which values, as JSON holds them."""

    __slots__ = ("source", "values")
    source: str
    values: dict[str, Any]

    @staticmethod
    def of(text: str, source: str, values: Mapping[str, object]) -> "Said":
        said = Said(text)
        said.source, said.values = source, {name: note_of(each) for name, each in values.items()}
        return said

    def __deepcopy__(self, _: object) -> "Said":
        return self

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)  # to another process it is a text


@contextmanager
def noted() -> Iterator[None]:
    """What is said meanwhile is ``Said``: by a process whose texts another one will show."""
    before, _speech.is_noted = _speech.is_noted, True
    try:
        yield
    finally:
        _speech.is_noted = before


def note_of(value: object) -> Any:
    """How JSON holds a text, so that :func:`say_again` can say it; or a value of one."""
    if isinstance(value, Said):
        return {"text": str(value), "say": value.source, "with": value.values}
    if isinstance(value, bool | str | None):
        return value
    if isinstance(value, Integral):
        return int(value)
    return float(value) if isinstance(value, Real) else str(value)


def say_again(note: Any) -> Any:
    """What :func:`note_of` made, in the language of this process; as it was, where it is unknown.

    Only texts that are known are filled in: the note may come from anybody's file.
    """
    if not (isinstance(note, dict) and isinstance(note.get("say"), str)):
        return note
    said = _speech.translate(CONTEXT, note["say"])
    if said == note["say"]:
        return note.get("text", said)
    try:
        return fill(said, **{name: say_again(each) for name, each in note["with"].items()})
    except (KeyError, IndexError, ValueError, TypeError, AttributeError):
        return note.get("text", said)  # of another version, which had other values
