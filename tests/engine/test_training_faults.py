"""What a training does when the machine fails it: faults made on purpose by DEITDET_FAULTS."""

import errno

import pytest

from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.events import Ended, Failed, Note, Paused, Resumed, Saved, Step
from deitdet_gui.engine import checkpoint, loop, snapshot, standing
from deitdet_gui.engine.faults import VARIABLE, Faults
from deitdet_gui.engine.learner import MOST_BAD_STEPS, Learner
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.outcome import exit_code, guarded
from deitdet_gui.engine.train import train


def go_on():
    return False


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


@pytest.fixture
def faults(monkeypatch):
    """Asks for faults."""
    return lambda words: monkeypatch.setenv(VARIABLE, words)


def run_guarded(run, stop=go_on):
    return list(guarded(train(run, stop), run.log))


def test_a_full_memory_halves_what_is_worked_on_at_once_and_the_training_goes_on(
    project, new_run, faults
):
    faults("oom@1")
    events = run_guarded(new_run(project, batch=4))
    assert any("with 2 pictures at a time" in note.text for note in of_kind(events, Note))
    assert events[-1].how == "finished"


def test_it_is_halved_until_a_single_picture_is_too_much(project, new_run, faults):
    faults("oom@0x2")
    events = run_guarded(new_run(project, batch=4))
    assert any("with one picture at a time" in note.text for note in of_kind(events, Note))
    faults("oom@0x99")
    end = run_guarded(new_run(project, batch=4))[-1]
    assert isinstance(end, Failed)
    assert "too small for a single picture" in end.message


def test_a_few_steps_without_numbers_are_skipped(project, new_run, faults):
    faults("nan@1x3")
    run = new_run(project, steps=8)
    events = run_guarded(run)
    assert events[-1].how == "finished"
    assert snapshot.read(run.last)[1]["learner"]["learner_steps"] == 8 - 3


def test_many_of_them_roll_it_back_and_it_goes_on_with_half_the_rate(project, new_run, faults):
    faults(f"nan@2x{MOST_BAD_STEPS}")
    run = new_run(project, steps=MOST_BAD_STEPS + 6)
    events = run_guarded(run)
    assert any("back to step 0, and on at 0.5" in note.text for note in of_kind(events, Note))
    assert events[-1].how == "finished"
    assert snapshot.read(run.last)[1]["learner"]["slowdown"] == 0.5
    detector, _ = checkpoint.load(run)
    assert all(p.isfinite().all() for p in detector.parameters())


def test_after_three_of_those_it_ends_with_the_reason_and_the_model_is_whole(
    project, new_run, faults
):
    faults("nan@2x999")
    run = new_run(project, steps=200)
    end = run_guarded(run)[-1]
    assert isinstance(end, Failed)
    assert end.kind == "diverged"
    assert "half the rate" in end.message
    tensors, _ = snapshot.read(run.last)
    assert all(t.isfinite().all() for t in tensors.values() if t.is_floating_point())


def test_a_gpu_that_fails_ends_the_job_so_that_another_process_can_go_on(project, new_run, faults):
    faults("cuda@2")
    run = new_run(project, steps=4)
    events = run_guarded(run)
    end = events[-1]
    assert isinstance(end, Failed)
    assert (end.kind, exit_code(end)) == ("device", 70)
    assert end.message.startswith("The GPU failed: CUDA error")
    assert run_guarded(run)[-1].how == "finished"  # the fault does not come again


def test_a_full_disk_pauses_it_and_it_goes_on_by_itself(project, new_run, faults, monkeypatch):
    monkeypatch.setattr(standing, "RETRY_SECONDS", 0.01)
    faults("full@3x2")
    run = new_run(project, steps=4)
    events = run_guarded(run)
    paused = of_kind(events, Paused)
    assert len(paused) == 2
    assert "Free some space" in paused[0].text
    assert len(of_kind(events, Resumed)) == 2
    assert events[-1].how == "finished"
    checkpoint.load(run)


def test_a_place_that_cannot_be_kept_for_once_ends_nothing(project, new_run, monkeypatch):
    write, tries = snapshot.write, []

    def fail_once(*what):
        tries.append(what)
        if len(tries) == 2:
            raise SaveError("last.ckpt could not be written.") from OSError(errno.EIO, "I/O error")
        write(*what)

    monkeypatch.setattr(snapshot, "write", fail_once)
    monkeypatch.setattr(loop, "KEEP_SECONDS", 0.0)
    monkeypatch.setattr(loop, "KEEP_SHARE", 1e9)
    run = new_run(project)
    events = run_guarded(run)
    (warning,) = [note for note in of_kind(events, Note) if note.level == "warning"]
    assert warning.text.startswith("last.ckpt could not be written.")
    assert events[-1].how == "finished"
    assert snapshot.read(run.last)[1]["is_over"]


def test_a_model_that_cannot_be_kept_ends_it_with_the_reason(project, new_run, monkeypatch):
    def fail(*what, **more):
        raise SaveError("best.safetensors could not be written.") from OSError(errno.EIO, "")

    monkeypatch.setattr(checkpoint, "save", fail)
    end = run_guarded(new_run(project))[-1]
    assert isinstance(end, Failed)
    assert end.message == "best.safetensors could not be written."


def test_on_a_full_disk_it_can_be_stopped(project, new_run, faults):
    faults("full@2x99")
    orders, events = Orders(), []
    for event in guarded(train(new_run(project), orders), project / "log"):
        events.append(event)
        if isinstance(event, Paused):
            orders.end()
    assert isinstance(events[-1], Ended)
    assert events[-1].how == "stopped"


def test_it_does_not_say_that_a_model_is_kept_where_the_disk_had_no_room_for_any(
    project, new_run, faults
):
    faults("full@2x99")
    orders, events = Orders(), []
    run = new_run(project, validation="none")
    for event in guarded(train(run, orders), project / "log"):
        events.append(event)
        if isinstance(event, Paused):
            orders.end()
    assert "No model could be kept" in events[-1].text
    assert not of_kind(events, Saved)
    assert not run.has_model


def test_time_in_which_the_disk_was_full_is_no_time_of_the_training(
    project, new_run, faults, monkeypatch
):
    waited = 1.5
    monkeypatch.setattr(standing, "RETRY_SECONDS", waited)
    faults("full@2")
    run = new_run(project, steps=3)
    assert of_kind(run_guarded(run), Paused)
    pace = snapshot.read(run.last)[1]["pace"]
    assert pace["reserve"] < waited  # what judging took is held back for the end
    assert pace["aside"] < waited


def test_pictures_deleted_while_it_learns_do_no_harm(project, new_run):
    events = []
    for event in train(new_run(project), go_on):
        events.append(event)
        if isinstance(event, Step):
            for path in project.glob("*.png"):
                path.unlink(missing_ok=True)
    assert events[-1].how == "finished"
    assert of_kind(events, Saved)


def test_boxes_edited_while_it_learns_do_no_harm(project, new_run):
    run = new_run(project)
    before = run.annotations.read_bytes()
    events = []
    for event in train(run, go_on):
        events.append(event)
        (project / "annotations.json").write_text("{}")
    assert events[-1].how == "finished"
    assert run.annotations.read_bytes() == before


def test_a_fault_that_nobody_knows_is_a_mistake():
    with pytest.raises(ValueError, match="'flood@3' is no fault"):
        Faults.of({VARIABLE: "flood@3"})


def test_a_fault_comes_as_often_as_asked_and_not_again_in_a_run_that_goes_on():
    asked = {VARIABLE: "nan@7x2 oom@1!"}
    faults = Faults.of(asked)
    assert [faults.strikes("nan", step) for step in (6, 7, 8, 9)] == [False, True, True, False]
    resumed = Faults.of(asked, is_resumed=True)
    assert not resumed.strikes("nan", 7)
    assert resumed.strikes("oom", 5)


def test_a_memory_error_of_the_cpu_is_said_in_words(project, new_run, monkeypatch):
    def step(self, batch, progress):
        raise MemoryError

    monkeypatch.setattr(Learner, "step", step)
    end = run_guarded(new_run(project))[-1]
    assert isinstance(end, Failed)
    assert end.kind == "out_of_memory"
