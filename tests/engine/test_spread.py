"""Several processes that share a training, as ``torchrun`` starts them, by way of gloo."""

import json
import os
import socket
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest
import torch

from deitdet_gui.cli import main
from deitdet_gui.commands import training
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.project import find_project
from deitdet_gui.core.runs import RunFolder, list_runs
from deitdet_gui.engine import checkpoint, snapshot, spread
from deitdet_gui.engine.judge import BATCH
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.spread import ALONE, Spread, join
from deitdet_gui.engine.telling import too_small
from deitdet_gui.engine.train import Training
from tests.engine.conftest import mark_done

PATIENCE_S = 240
SETTINGS = {"canvas": 64, "threads": 1, "batch": 4, "seed": 3, "flips": "horizontal"}


def train(project, processes, *words, steps=6, freeze="frozen"):
    """``deitdet train`` in so many processes; returns what the first one said."""
    choices = {**SETTINGS, "steps": steps, "freeze": freeze}
    pairs = [word for key, value in choices.items() for word in ("--set", f"{key}={value}")]
    plain = ["--preset", "nano", "--weights", "random", "--device", "cpu", *pairs]
    return together(processes, ["train", str(project), "--json", *(words or plain)])


def together(processes, command, program=("-m", "deitdet_gui")):
    """A command in so many processes; returns what the first one said."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    started = []
    for rank in range(processes):
        mine = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": processes}
        meet = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
        environment = {**os.environ, **{k: str(v) for k, v in {**mine, **meet}.items()}}
        started.append(
            subprocess.Popen(
                [sys.executable, *program, *command],
                env=environment if processes > 1 else None,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
    try:
        told = [process.communicate(timeout=PATIENCE_S) for process in started]
    finally:
        for process in started:
            process.kill()
    assert [process.returncode for process in started] == [0] * processes, told
    assert all(out == "" for out, _ in told[1:])  # one is listened to
    return [json.loads(line) for line in told[0][0].splitlines()]


def newest(project) -> RunFolder:
    return list_runs(find_project(project))[-1]


@pytest.mark.slow
@pytest.mark.parametrize("freeze", ["frozen", "last-2"])
def test_two_processes_learn_what_one_does(done_project, freeze):
    project = done_project
    train(project, 1, freeze=freeze)
    alone, _ = snapshot.read(newest(project).last)
    told = train(project, 2, freeze=freeze)
    assert told[-1]["event"] == "ended"
    run = newest(project)
    together, state = snapshot.read(run.last)
    assert state["pace"]["done"] == 6
    for name, tensor in alone.items():
        if name.startswith(("learning", "mean")):
            torch.testing.assert_close(together[name], tensor, atol=2e-4, rtol=1e-3, msg=name)
    checkpoint.load(run)
    assert len(list_runs(find_project(project))) == 2  # one process makes the folder


@pytest.mark.slow
def test_two_processes_judge_to_the_last_digit_as_one_does(tmp_path, new_project, model_run):
    run = model_run(new_project(tmp_path / "project", pictures=21))
    program = [str(Path(__file__).with_name("judge_together.py"))]
    (alone,), (shared,) = (together(n, [str(run.path)], program) for n in (1, 2))
    assert shared == alone
    assert len(alone["found"]) == 21
    assert any(alone["found"].values())


@pytest.mark.slow
def test_two_processes_say_of_a_training_what_one_says(tmp_path, new_project):
    project = mark_done(new_project(tmp_path / "project", pictures=50))
    both = [train(project, processes) for processes in (1, 2)]
    one, other = (row for told in both for row in told if row["event"] == "started")
    assert one["val_images"] == other["val_images"] > BATCH  # so that both have some to judge
    marks = [[row for row in told if row["event"] == "evaluated"] for told in both]
    assert [row["step"] for row in marks[0]] == [row["step"] for row in marks[1]]
    for before, now in zip(*marks, strict=True):
        assert now["ap"] == pytest.approx(before["ap"], abs=1e-3)
    strips = [[row["image"] for row in told if row["event"] == "glimpse"] for told in both]
    assert strips[0] == strips[1] != []


@pytest.mark.slow
def test_two_processes_stop_and_one_or_two_go_on(done_project):
    project = done_project
    train(project, 2)
    run = newest(project)
    told = train(project, 2, "--resume", run.name, "--more", "0.02")
    (started,) = [row for row in told if row["event"] == "started"]
    assert started["resumed_at"] == 6
    told = train(project, 1, "--resume", run.name, "--more", "0.01")
    assert told[-1] == {**told[-1], "event": "ended", "how": "finished"}


@pytest.mark.slow
def test_two_processes_find_what_one_finds(done_project, tmp_path):
    train(done_project, 1)
    results = []
    for processes in (1, 2):
        out = tmp_path / f"{processes}.json"
        words = ["--run", newest(done_project).name, "--out", str(out), "--device", "cpu"]
        together(processes, ["predict", str(done_project), "--json", *words])
        results.append(json.loads(out.read_text()))
    assert results[0] == results[1]
    assert results[0]


def test_without_others_nothing_is_shared():
    assert join({}) is ALONE
    assert ALONE.is_first
    assert ALONE.agreed("word") == "word"
    assert ALONE.fewest(3) == 3
    assert ALONE.gathered("word") == ["word"]


@pytest.mark.parametrize(("seen", "own"), [(4, 3), (1, 0), (2, 1)])
def test_a_process_takes_a_gpu_among_those_that_it_sees(monkeypatch, seen, own):
    taken, met = [], []
    monkeypatch.setattr(torch.cuda, "device_count", lambda: seen)
    monkeypatch.setattr(torch.cuda, "set_device", taken.append)
    monkeypatch.setattr(spread.dist, "init_process_group", lambda by, **_: met.append(by))
    monkeypatch.setattr(Spread, "fewest", lambda self, count: count)
    words = {"RANK": "7", "WORLD_SIZE": "8", "LOCAL_RANK": "3", "LOCAL_WORLD_SIZE": "4"}
    mine = join(words, on_gpu=True)
    assert (mine, mine.gpu) == (Spread(7, 8, 3, 4), own)
    assert (taken, met) == ([own], ["nccl"])


def asked(project, **words):
    least = {"preset": None, "weights": None, "device": None, "time": None, "resume": None}
    return Namespace(**{**least, "project": project, "set": [], "more": 0.0, **words})


def test_processes_that_do_not_find_together_are_told_why(monkeypatch):
    why = "Multiple Ranks are using the same GPU"

    def meet(*rest):
        raise torch.distributed.DistBackendError(why)

    monkeypatch.setattr(spread.dist, "is_initialized", lambda: True)
    monkeypatch.setattr(spread.dist, "get_backend", lambda: "gloo")
    monkeypatch.setattr(spread.dist, "all_reduce", meet)
    with pytest.raises(UserError, match=why):
        join({"WORLD_SIZE": "2", "RANK": "0"})


def test_which_way_processes_talk_is_decided_by_what_the_run_is_to_use(project, new_run):
    assert training.device_of(asked(project)) == "auto"
    assert training.device_of(asked(project, set=["device=cpu"])) == "cpu"
    assert training.device_of(asked(project, set=["device=cpu"], device="cuda")) == "cuda"
    run = new_run(project, device="cpu")
    assert training.device_of(asked(project, resume=run.name)) == "cpu"


def test_more_processes_than_pictures_a_step_are_refused(project, new_run):
    with pytest.raises(UserError, match="has 2 pictures, fewer than the 3 processes"):
        Training(new_run(project, batch=2), Orders(), spread=Spread(0, 3, 0))


def test_folds_are_for_one_process(done_project, monkeypatch, capsys):
    monkeypatch.setattr(training, "join", lambda *_: Spread(0, 2))
    assert main(["train", str(done_project), "--folds", "2"]) == 1
    assert "--folds is for one process" in capsys.readouterr().err
    assert list_runs(find_project(done_project)) == []


def test_a_memory_that_is_too_small_for_a_share_is_not_said_to_be_so_for_one_picture():
    assert "for a single picture" in too_small(8, 1).message
    assert "for 3 pictures at once, the share of each of 3 processes" in too_small(8, 3).message
