"""What core says to people: in English, or in the language of the window that asked.

Core knows no Qt. A window hands in at its start how a text is said in its language; the command
line and the engine hand in nothing and speak English. Only what a person reads goes through here,
never what is kept in a file for programs or sent from one process to another.
"""

import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from numbers import Number
from typing import Any

CONTEXT = "core"  # under which translators find what core says
Translate = Callable[[str, str], str]  # context and English text -> what to show


def _in_english(_context: str, text: str) -> str:
    return text


@dataclass
class _Speech:
    translate: Translate = _in_english
    marks: dict[int, str] = field(default_factory=dict)  # an English sign of a number -> theirs


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
    if not values:
        return said
    return fill(said, **values) if _speech.marks else said.format(**values)


def fill(text: str, /, *values: object, **named: object) -> str:
    """``text.format(...)``, but with numbers that have a format written as the language does."""
    return _sentence.vformat(text, values, named)


def number(value: float, form: str = ",") -> str:
    """A number as the language writes it; ``form`` as in ``format``."""
    return format(value, form).translate(_speech.marks)
