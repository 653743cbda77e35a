"""What a run's engines said, kept."""

import json
from contextlib import contextmanager
from pathlib import Path

import pytest

from deitdet_gui.core.event_log import EventLog
from deitdet_gui.core.events import Ended, Failed, Hello, Note, Step, decode, encode

HELLO = Hello(1, "x", "train")
resource = pytest.importorskip("resource")  # Windows has no way to make a file full


@contextmanager
def no_file_longer_than(size: int):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def kept(path: Path):
    return [decode(line) for line in path.read_text("utf-8").splitlines()]


def test_what_a_full_disk_has_no_room_for_is_kept_once_there_is_room(tmp_path):
    path = tmp_path / "events.jsonl"
    record, told = EventLog(path), [Step(n, 9, {"box": 0.5}, 0.1, 1.0) for n in range(9)]
    assert record.keep(told[0]) == ""
    room = path.stat().st_size + 20  # the next line fits in part
    with no_file_longer_than(room):
        assert "large" in record.keep(told[1])
        assert path.stat().st_size == room
        assert [record.keep(event) for event in told[2:8]] == [""] * 6  # said once
    assert record.keep(told[8]) == ""
    assert kept(path) == told
    with no_file_longer_than(path.stat().st_size):
        assert record.keep(told[0]) != ""  # and said again the next time


def test_a_folder_that_is_not_there_is_said_once_and_nothing_more(tmp_path):
    record = EventLog(tmp_path / "gone" / "events.jsonl")
    assert "No such file" in record.keep(Note("a"))
    assert record.keep(Note("b")) == ""
    (tmp_path / "gone").mkdir()
    record.keep(Note("c"))
    assert kept(record.path) == [Note("a"), Note("b"), Note("c")]


def test_a_line_that_a_crash_cut_short_costs_no_other(tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_text(encode(Note("whole")) + encode(Note("torn"))[:12])
    EventLog(path).keep(Ended("finished"))
    first, torn, last = path.read_text().splitlines()
    assert (decode(first), decode(last)) == (Note("whole"), Ended("finished"))
    with pytest.raises(json.JSONDecodeError):
        decode(torn)


def test_an_engine_that_is_refused_leaves_no_word_in_the_record_of_the_one_that_runs(tmp_path):
    path = tmp_path / "events.jsonl"
    running, second = EventLog(path), EventLog(path)
    running.keep(HELLO)
    running.keep(Note("on its way"))
    second.keep(HELLO)
    second.keep(Failed("held", "It is being trained already."))
    assert kept(path) == [HELLO, Note("on its way")]
    second.keep(HELLO)  # another time nobody has it
    second.keep(Failed("user", "There is nothing to learn from."))
    assert [type(event) for event in kept(path)[2:]] == [Hello, Failed]
