"""What a training tells is said in English, and can be said again in another language."""

from collections.abc import Iterable, Iterator

import pytest

from deitdet_gui.core.events import Ended, Event, Failed, Note, Started, decode, encode
from deitdet_gui.core.words import noted, speak
from deitdet_gui.engine import telling
from deitdet_gui.engine.outcome import guarded
from deitdet_gui.engine.train import train


@pytest.fixture
def elsewhere():
    """Reads events as a window of another language does, where every text stands in brackets."""

    def read(events: Iterable[Event]) -> list[Event | None]:
        lines = [encode(event) for event in events]
        speak(lambda _, text: f"[{text}]")
        try:
            return [decode(line) for line in lines]
        finally:
            speak()

    yield read
    speak()


def run_all(run) -> list[Event]:
    def job() -> Iterator[Event]:
        yield from train(run, lambda: False)

    return list(guarded(job(), run.log))


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def test_every_note_of_a_training_is_said_again(project, new_run, elsewhere):
    (project / "6.png").write_bytes(b"no picture")
    told = run_all(new_run(project))
    heard = elsewhere(told)
    texts = [note.text for note in of_kind(told, Note)]
    assert "Backbone: random weights, not pre-trained." in texts
    assert any(text.startswith("1 picture left out: ") for text in texts)
    assert any(text.startswith("Learns: what finds boxes") for text in texts)
    again = [event.text for event in (*of_kind(heard, Note), *of_kind(heard, Ended))]
    assert all(text.startswith("[") for text in again)
    assert "[Backbone: [random weights, not pre-trained].]" in again
    (started,) = of_kind(heard, Started)
    assert started.weights == "[random weights, not pre-trained]"
    assert started.device_reason.startswith("[[CPU, ")


def test_why_a_training_failed_is_said_again(project, new_run, elsewhere):
    run = new_run(project, weights=str(project / "gone.safetensors"))
    (failed,) = of_kind(elsewhere(run_all(run)), Failed)
    assert failed.message.startswith("[The weights file ")
    assert failed.hint == "[Was it moved or renamed?]"


def test_a_fault_that_nobody_expected_says_where_the_details_are(tmp_path, elsewhere):
    def broken():
        raise MemoryError
        yield

    (failed,) = elsewhere(guarded(broken(), tmp_path / "log.txt"))
    assert (failed.kind, failed.message) == ("out_of_memory", "[The memory is full.]")
    assert failed.hint == (
        f"[[Lower the batch or the canvas.] [The details are in {tmp_path / 'log.txt'}.]]"
    )


NONE = {"ap": 0.0, "ap50": 0.0}


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: telling.lost(1), "A picture that it learnt from cannot be read any more. It"),
        (lambda: telling.lost(3), "3 pictures that it learnt from cannot be read any more. It"),
        (lambda: telling.in_pieces(1), "The memory is full: a step goes on with one picture"),
        (lambda: telling.in_pieces(4), "The memory is full: a step goes on with 4 pictures"),
        (lambda: telling.rolled_back(7, 0.25), "The losses were no numbers: back to step 7, and"),
        (lambda: telling.ended({"ap": 0.5, "ap50": 0.7}, False, 0), "AP 0.500, AP50 0.700."),
        (lambda: telling.ended(NONE, True, 0), "The best model so far is kept. AP 0.000"),
        (lambda: telling.ended(NONE, False, 1), "It ended early: AP was no better. AP"),
        (lambda: telling.ended(NONE, False, 2), "It ended early: AP was no better 2 times in a"),
    ],
)
def test_what_becomes_of_a_training_is_told_in_whole_sentences(make, text, elsewhere):
    with noted():
        note = Note(make())
    assert note.text.startswith(text)
    assert note.text.endswith(".")
    (heard,) = elsewhere([note])
    assert heard.text.startswith("[")
