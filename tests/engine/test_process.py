"""The engine as the window runs it: a real process, with real pipes."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psutil
import pytest
import torch

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import (
    Ended,
    Failed,
    Glimpse,
    Heartbeat,
    Hello,
    Paused,
    Report,
    Resumed,
    Saved,
    Step,
    decode,
)
from deitdet_gui.core.plan import Machine
from deitdet_gui.engine import checkpoint, snapshot
from deitdet_gui.engine.faults import VARIABLE
from deitdet_gui.engine.train import train

PATIENCE_S = 120  # for a busy machine; a healthy engine takes a few seconds


@contextmanager
def engine(*words: object) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "deitdet_gui.engine", *map(str, words), "--orders=stdin"]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        with process:
            yield process
    finally:
        process.kill()


def read_until(process: subprocess.Popen[str], kind: type) -> list[object]:
    """Read events up to the first of a kind, or to the end of them all."""
    events = []
    assert process.stdout is not None
    for line in process.stdout:
        events.append(decode(line))
        if isinstance(events[-1], kind):
            break
    return events


def test_a_whole_training_is_told_line_by_line_and_kept_beside_the_model(project, new_run):
    run = new_run(project)
    with engine("train", run.path) as process:
        told = read_until(process, Ended)
        assert process.wait(PATIENCE_S) == 0
    assert isinstance(told[0], Hello)
    assert told[-1].how == "finished"
    # A heartbeat says that the engine lives now, which is nothing to keep.
    assert list(run.read_events()) == [e for e in told if not isinstance(e, Heartbeat)]
    checkpoint.load(run)


def test_a_run_is_trained_by_one_engine_at_a_time_and_free_again_when_that_is_killed(
    project, new_run
):
    run = new_run(project, steps=1_000_000)
    with engine("train", run.path) as process:
        read_until(process, Step)
        with pytest.raises(UserError, match=f"by process {process.pid} on"):
            list(train(run, lambda: True))
        with engine("train", run.path) as second:
            assert read_until(second, Failed)[-1].kind == "held"
            assert second.wait(PATIENCE_S) == 1
        # What is kept is of the one that runs.
        assert [type(e) for e in run.read_events() if isinstance(e, Hello | Failed)] == [Hello]
        process.kill()
        process.wait(PATIENCE_S)
    assert list(train(run, lambda: True))[-1].how == "stopped"


@pytest.mark.slow
def test_an_order_to_stop_ends_it_with_a_model_kept(project, new_run):
    run = new_run(project, steps=1_000_000)
    with engine("train", run.path) as process:
        read_until(process, Step)
        process.stdin.write("nonsense\n" + json.dumps({"do": "stop"}) + "\n")
        process.stdin.flush()
        assert read_until(process, Ended)[-1].how == "stopped"
        assert process.wait(PATIENCE_S) == 3
    checkpoint.load(run)


def test_it_ends_when_nobody_holds_the_other_end_of_its_stdin(project, new_run):
    run = new_run(project, steps=1_000_000)
    with engine("train", run.path) as process:
        read_until(process, Step)
        process.stdin.close()
        assert process.wait(PATIENCE_S) == 3


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no parent-death signal")
def test_it_ends_with_its_parent_even_when_its_stdin_stays_open(project, new_run):
    run = new_run(project, steps=1_000_000)
    code = (
        "import subprocess, sys\n"
        "child = subprocess.Popen(sys.argv[1:], stdin=0, stdout=subprocess.PIPE, text=True)\n"
        "print(child.pid, flush=True)\n"
        "for line in child.stdout: print(line, end='', flush=True)\n"
    )
    words = [sys.executable, "-m", "deitdet_gui.engine", "train", run.path, "--orders=stdin"]
    parent = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, words)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with parent:
        child = psutil.Process(int(parent.stdout.readline()))
        read_until(parent, Step)
        parent.kill()
        _, alive = psutil.wait_procs([child], timeout=PATIENCE_S)
    assert alive == []


def test_what_a_killed_training_leaves_behind_is_whole(project, new_run):
    run = new_run(project, steps=60)
    with engine("train", run.path) as process:
        read_until(process, Saved)
        process.kill()
        process.wait(PATIENCE_S)
    assert any(isinstance(event, Saved) for event in run.read_events())
    checkpoint.load(run)


def order(process, **words):
    process.stdin.write(json.dumps(words) + "\n")
    process.stdin.flush()


@pytest.mark.slow
def test_a_training_that_was_killed_goes_on_from_where_it_was_last_kept(
    project, new_run, monkeypatch
):
    monkeypatch.setenv(VARIABLE, "kill@4")
    run = new_run(project, steps=8)
    with engine("train", run.path) as process:
        read_until(process, Ended)
        assert process.wait(PATIENCE_S) == -signal.SIGKILL
    with engine("train", run.path) as process:
        told = read_until(process, Ended)
    assert told[-1].how == "finished"
    checkpoint.load(run)
    tensors, state = snapshot.read(run.last)
    assert state["pace"]["done"] == 8
    monkeypatch.delenv(VARIABLE)
    whole = new_run(project, steps=8)
    with engine("train", whole.path) as process:
        read_until(process, Ended)
    for name, tensor in snapshot.read(whole.last)[0].items():
        if name.startswith(("learning", "mean")):
            torch.testing.assert_close(tensors[name], tensor, rtol=0, atol=1e-6, msg=name)


@pytest.mark.slow
def test_it_pauses_goes_on_and_looks_at_the_open_picture_when_it_is_told_to(project, new_run):
    run = new_run(project, steps=1_000_000)
    with engine("train", run.path) as process:
        read_until(process, Step)
        order(process, do="pause")
        read_until(process, Paused)
        assert run.last.exists()
        order(process, do="watch", image=50)
        order(process, do="resume")
        read_until(process, Resumed)
        glimpse = read_until(process, Glimpse)[-1]
        order(process, do="stop")
        assert read_until(process, Ended)[-1].how == "stopped"
    assert (glimpse.image, glimpse.kept) == (50, False)


@pytest.mark.slow
def test_one_that_hangs_says_for_how_long_nothing_has_come_of_it(project, new_run, monkeypatch):
    monkeypatch.setenv(VARIABLE, "hang@1")
    with engine("train", new_run(project).path) as process:
        read_until(process, Step)
        quiet = [read_until(process, Heartbeat)[-1].quiet for _ in range(2)]
    assert quiet[1] > quiet[0]


@pytest.mark.slow
def test_missing_weights_end_in_a_clear_word_and_no_traceback(project, new_run, tmp_path):
    run = new_run(project, weights=str(tmp_path / "gone.safetensors"))
    with engine("train", run.path) as process:
        failed = read_until(process, Failed)[-1]
        assert process.wait(PATIENCE_S) == 1
    assert failed.kind == "user"
    assert "gone.safetensors is missing" in failed.message


@pytest.mark.slow
def test_a_folder_that_is_no_run_ends_in_a_clear_word(tmp_path):
    with engine("train", tmp_path / "nowhere") as process:
        failed = read_until(process, Failed)[-1]
        assert process.wait(PATIENCE_S) == 1
    assert "is not a run" in failed.message


@pytest.mark.slow
def test_it_says_which_device_it_would_use_and_why():
    with engine("device") as process:
        *_, report, ended = read_until(process, Ended)
        assert process.wait(PATIENCE_S) == 0
    assert isinstance(report, Report)
    assert report.what == "device"
    machine = Machine.from_json(report.data)
    assert machine.device.split(":")[0] in ("cpu", "cuda", "mps")
    assert machine.reason
    assert machine.memory > 0
    assert ended.how == "finished"


@pytest.mark.slow
def test_going_on_from_a_model_needs_no_weights_from_elsewhere(project, new_run):
    first = new_run(project)
    with engine("train", first.path) as process:
        read_until(process, Ended)
    second = new_run(project, init_from=str(first.path), weights="/nowhere/at/all.safetensors")
    with engine("train", second.path) as process:
        assert read_until(process, Ended)[-1].how == "finished"
    card = checkpoint.read_card(second)
    assert card.weights == checkpoint.read_card(first).weights


@pytest.mark.slow
def test_a_model_is_exported_beside_the_window(project, model_run, tmp_path):
    out = tmp_path / "model.pt"
    words = ("--format", "torchscript", "--out", out)
    with engine("export-model", model_run(project).path, *words) as process:
        *_, report, ended = read_until(process, Ended)
        assert process.wait(PATIENCE_S) == 0
    assert (report.what, report.data["file"]) == ("export", str(out))
    assert ended.how == "finished"
    assert out.exists()
