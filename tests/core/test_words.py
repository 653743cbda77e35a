"""What core says: English by itself, and in the language of a window that asked."""

import copy
import json
import pickle
from collections.abc import Iterator
from pathlib import PurePosixPath

import numpy as np
import pytest

from deitdet_gui.core.checks import box_problem
from deitdet_gui.core.dataset import Box, Image
from deitdet_gui.core.errors import LockedError, read_only
from deitdet_gui.core.words import (
    Said,
    fill,
    in_a_row,
    note_of,
    noted,
    number,
    say,
    say_again,
    speak,
)

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


def noted_note(text: str, **values: object) -> object:
    """What another process sends of what it has said in English."""
    with noted():
        return json.loads(json.dumps(note_of(say(text, **values))))


def test_a_text_is_only_a_text_unless_it_is_to_be_said_again():
    assert type(say("{count:,} boxes", count=2)) is str
    with noted():
        said = say("{count:,} boxes", count=2)
    assert isinstance(said, Said)
    assert said == "2 boxes"
    assert type(say("{count:,} boxes", count=2)) is str


def test_what_was_said_elsewhere_is_said_again_in_the_window_s_language(in_german):
    speak()
    note = noted_note("{count:,} boxes", count=np.int64(1234))
    wide = noted_note("is {width:.1f} wide", width=np.float32(2.5))
    assert say_again(note) == "1,234 boxes"
    speak(lambda context, text: GERMAN.get(text, text), {",": ".", ".": ","})
    assert say_again(note) == "1.234 Boxen"
    assert say_again(wide) == "ist 2,5 breit"


def test_a_text_within_another_one_is_said_again_too(in_german):
    speak()
    with noted():
        why = say("It can only be looked at.")
        note = note_of(say("{mode}, because {why}", mode="read-only mode", why=why))
    speak(lambda context, text: GERMAN.get(text, text))
    assert say_again(note) == "wegen Es lässt sich nur ansehen.: read-only mode"


@pytest.mark.parametrize(
    "note",
    [
        {"text": "as it was", "say": "{0.__class__}", "with": {}},
        {"text": "as it was", "say": "nobody knows {this}", "with": {"this": 1}},
        {"text": "as it was", "say": "{count:,} boxes", "with": {}},
        {"text": "as it was", "say": "{count:,} boxes", "with": {"count": "two"}},
        {"text": "as it was", "say": "{count:,} boxes", "with": None},
        {"text": "as it was", "say": "{count:,} boxes"},
        {"text": "as it was", "say": "{count:,} boxes", "with": {"count": {"say": 1}}},
    ],
)
def test_what_cannot_be_said_again_stays_as_it_was(in_german, note):
    assert say_again(note) == "as it was"


def test_what_is_no_text_stays_what_it_is(in_german):
    for value in (None, True, 3, "word", [1], {"a": 1}):
        assert say_again(value) == value
    assert note_of(PurePosixPath("a/b.png")) == "a/b.png"


def test_sentences_are_put_in_a_row_and_empty_ones_left_out():
    assert in_a_row() == in_a_row("", "") == ""
    assert in_a_row("One.", "", "Two.", "Three.") == "One. Two. Three."


def test_to_copies_and_other_processes_it_is_a_text_like_any_other():
    with noted():
        said = say("{count:,} boxes", count=2)
    assert copy.deepcopy(said) is said
    again = pickle.loads(pickle.dumps(said))
    assert (again, type(again)) == ("2 boxes", str)
