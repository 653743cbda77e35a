import json
import math
from typing import Any, get_args

import pytest

from deitdet_gui.core.events import (
    PROTOCOL,
    Ended,
    Evaluated,
    Event,
    Failed,
    Glimpse,
    Heartbeat,
    Hello,
    Note,
    Paused,
    Predicted,
    Progress,
    Report,
    Resumed,
    Saved,
    Started,
    Step,
    decode,
    encode,
)
from deitdet_gui.core.words import noted, say, speak

EVENTS: list[Event] = [
    Hello(PROTOCOL, "1.0", "train"),
    Note("ünï\u2028 😀\nline", "warning"),
    Started(1, 2, ["a"], "cpu", "why", "weights", "frozen", [384, 288], None, 60.0),
    Progress("reading", 1, 2, 3.5),
    Step(1, 10, {"total": 0.5}, 1e-3, 2.0, None),
    Evaluated(1, "val", 0.5, 0.75, 0.25, {"a": -1}, True, 9.0),
    Saved("x.safetensors", True, 5),
    Glimpse(5, 7, [[1, 0.5, 0.0, 1.5, 2.0, 3.25]], False),
    Paused(5, "The disk is full."),
    Resumed(5),
    Heartbeat(2.5),
    Predicted("p.npz", 3, 9),
    Report("device", {"a": [1, None]}),
    Failed("user", "What.", "Do."),
    Ended("stopped"),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda e: type(e).__name__)
def test_an_event_is_one_line_and_comes_back(event: Event) -> None:
    line = encode(event)
    assert line.count("\n") == 1
    assert decode(line) == event


def test_every_kind_of_event_is_tried_here() -> None:
    assert {type(e) for e in EVENTS} == set(get_args(Event))


def test_names_are_in_snake_case() -> None:
    assert json.loads(encode(EVENTS[0]))["event"] == "hello"


def test_numbers_that_json_lacks_become_null_and_come_back_as_nan() -> None:
    line = encode(Step(1, 10, {"a": math.nan, "b": 1.0}, math.inf, 2.0))
    assert json.loads(line)["losses"] == {"a": None, "b": 1.0}
    again: Any = decode(line)
    assert math.isnan(again.losses["a"])
    assert math.isnan(again.lr)
    assert again.losses["b"] == 1.0
    assert again.seconds_left is None
    report = encode(Report("x", {"rows": [(math.nan, 1)], "deep": {"y": -math.inf}}))
    assert json.loads(report)["data"] == {"rows": [[None, 1]], "deep": {"y": None}}


def test_unknown_kinds_are_skipped_and_unknown_fields_dropped() -> None:
    assert decode('{"event": "from_the_future", "x": 1}') is None
    assert decode('{"event": "ended", "how": "finished", "mood": "fine"}') == Ended("finished")


@pytest.mark.parametrize(
    "line", ["", "text", "[]", "3", "{}", '{"event": 3}', '{"event": "saved"}']
)
def test_what_is_no_event_is_refused(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON's own error is one too
        decode(line)


def test_texts_are_said_again_in_the_language_of_whoever_reads_them():
    with noted():
        line = encode(Note(say("{count:,} boxes", count=1234), "warning"))
        end = encode(Failed("user", say("It is full."), "as it is"))
    assert json.loads(line)["text"] == "1,234 boxes"  # for those who know no other language
    assert decode(line) == Note("1,234 boxes", "warning")
    german = {"{count:,} boxes": "{count:,} Boxen", "It is full.": "Es ist voll."}
    speak(lambda context, text: german.get(text, text), {",": "."})
    try:
        assert decode(line) == Note("1.234 Boxen", "warning")
        assert decode(end) == Failed("user", "Es ist voll.", "as it is")
        assert decode(line.replace("boxes", "circles")) == Note("1,234 circles", "warning")
    finally:
        speak()


@pytest.mark.parametrize("said", ["3", "[]", '{"level": 1, "other": {}}', '{"text": "x"}'])
def test_damaged_hints_at_what_was_said_do_no_harm(said):
    event = decode(f'{{"event": "note", "text": "as it is", "said": {said}}}')
    assert isinstance(event, Note)
