"""What core says: English by itself, and in the language of a window that asked."""

from collections.abc import Iterator

import numpy as np
import pytest

from deitdet_gui.core.checks import box_problem
from deitdet_gui.core.dataset import Box, Image
from deitdet_gui.core.errors import LockedError, read_only
from deitdet_gui.core.words import fill, number, say, speak

GERMAN = {
    "{count:,} boxes": "{count:,} Boxen",
    "is {width:.1f} wide": "ist {width:.1f} breit",
    "box {id} ({corners}) {problem}": "Box {id} ({corners}): {problem}",
    "lies outside the picture ({size})": "liegt außerhalb des Bildes ({size})",
    "read-only mode": "Nur-Lese-Modus",
    "{mode}, because {why}": "wegen {why}: {mode}",
    "It can only be looked at.": "Es lässt sich nur ansehen.",
}


@pytest.fixture
def in_german() -> Iterator[None]:
    speak(lambda context, text: GERMAN.get(text, text), {",": ".", ".": ","})
    yield
    speak()


def test_without_a_window_english_is_said():
    assert say("{count:,} boxes", count=1234) == "1,234 boxes"
    assert say("a { brace }") == "a { brace }"
    assert number(1234567) == "1,234,567"
    assert number(0.5, ".2f") == "0.50"


def test_a_window_s_language_is_said_with_its_numbers(in_german):
    assert say("{count:,} boxes", count=1234) == "1.234 Boxen"
    assert say("is {width:.1f} wide", width=np.float64(2.5)) == "ist 2,5 breit"
    assert number(1234567.5, ",.1f") == "1.234.567,5"


def test_a_text_that_is_already_said_is_filled_in_with_the_same_numbers(in_german):
    assert fill("{0:,} Boxen, {share:.1f}", 1234, share=0.5) == "1.234 Boxen, 0,5"


def test_only_numbers_with_a_format_are_written_another_way(in_german):
    assert say("{path}: change {number}", path="a,b.json", number=1234) == "a,b.json: change 1234"


def test_a_text_that_no_one_translated_is_said_in_english(in_german):
    assert say("new text {x}", x=1) == "new text 1"


def test_why_a_project_can_only_be_looked_at_is_known_in_every_language(in_german):
    refused = LockedError("Das Projekt", read_only("x"), hint="unused")
    assert refused.message == "Das Projekt is open in wegen x: Nur-Lese-Modus."
    assert refused.hint == "Es lässt sich nur ansehen."


def test_messages_of_core_come_in_the_window_s_language(in_german):
    problem = box_problem(Box(7, 1, 1, 70, 5, 80, 9), Image(1, "a.png", 64, 48))
    assert problem == "Box 7 (70, 5, 80, 9): liegt außerhalb des Bildes (64 x 48)"
