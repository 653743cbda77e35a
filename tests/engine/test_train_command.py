"""``deitdet train`` and what it goes on from."""

import errno
import json
import subprocess
import sys
from datetime import datetime

import pytest

from deitdet_gui.cli import main
from deitdet_gui.commands import elsewhere, training
from deitdet_gui.commands.training import next_time
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.event_log import EventLog
from deitdet_gui.core.events import Ended, Note, Step, encode
from deitdet_gui.core.project import find_project
from deitdet_gui.core.runs import RunFolder, list_runs
from deitdet_gui.engine.faults import VARIABLE

TINY = ["--preset", "nano", "--weights", "random", "--device", "cpu"]
SETTINGS = ["canvas=64", "threads=1", "batch=2"]


def train(project, *words, steps=3):
    pairs = [w for s in (*SETTINGS, f"steps={steps}") for w in ("--set", s)]
    return main(["train", str(project), *TINY, *pairs, *words])


def runs_of(project):
    return list_runs(find_project(project))


def test_the_next_time_of_day_is_today_or_tomorrow():
    now = datetime(2026, 11, 28, 16, 0)
    assert datetime.fromtimestamp(next_time("17:30", now)) == datetime(2026, 11, 28, 17, 30)
    assert datetime.fromtimestamp(next_time("16:00", now)) == datetime(2026, 11, 29, 16, 0)
    with pytest.raises(UserError, match="17:30"):
        next_time("half past", now)


def test_a_full_disk_delays_the_record_of_a_training_and_not_the_training(tmp_path, monkeypatch):
    run, told = RunFolder(tmp_path), [Step(n, 3, {}, 0.0, 0.0) for n in (1, 2, 3)]
    real = EventLog._write

    def write(record):
        if b'"step": 3' not in record._waiting and b'"step": 2' in record._waiting:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(record)

    monkeypatch.setattr(EventLog, "_write", write)
    heard = list(training._recorded(told, run))
    (note,) = [event for event in heard if isinstance(event, Note)]
    assert note.level == "warning"
    assert "No space left on device" in note.text
    assert [event for event in heard if event != note] == told
    assert list(run.read_events()) == told  # no hole in what is recorded


@pytest.mark.slow
def test_a_finished_training_is_gone_on_from_in_a_new_run_or_for_longer(done_project, capsys):
    assert train(done_project) == 0
    (first,) = runs_of(done_project)
    # Its own choices are its own.
    assert train(done_project, "--resume", first.name, "--more", "0.01") == 1
    assert "cannot change that" in capsys.readouterr().err
    assert main(["train", str(done_project), "--resume", first.name, "--more", "0.01"]) == 0
    assert len(runs_of(done_project)) == 1
    assert "It goes on from step 3" in capsys.readouterr().out
    assert train(done_project, "--resume", first.name) == 0
    assert "a new training begins with its model" in capsys.readouterr().out
    assert runs_of(done_project)[1].read_setup().config.init_from == str(first.path)
    assert main(["train", str(done_project), "--more", "5"]) == 1


@pytest.fixture
def a_gpu(monkeypatch):
    """Where torch sees one, who trains on it is a process of its own."""
    monkeypatch.setattr(training.torch.cuda, "is_available", lambda: True)


@pytest.mark.slow
def test_a_gpu_that_fails_once_costs_nothing_but_a_word(done_project, a_gpu, capsys, monkeypatch):
    monkeypatch.setenv(VARIABLE, "cuda@2")
    assert train(done_project, steps=4) == 0
    out = capsys.readouterr().out
    assert "The GPU failed" in out
    assert "It goes on from the last snapshot" in out
    (run,) = runs_of(done_project)
    assert list(run.read_events())[-1].how == "finished"
    monkeypatch.setenv(VARIABLE, "cuda@2!")
    assert train(done_project, steps=4) == 70  # and one that stays broken does not go round
    assert "The GPU failed" in capsys.readouterr().err


@pytest.mark.slow
def test_a_training_in_its_own_process_is_told_stopped_and_missed(
    done_project, a_gpu, capsys, monkeypatch
):
    assert train(done_project, "--json") == 0
    told = [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()]
    assert "step" in told
    assert told[-1] == "ended"
    (run,) = runs_of(done_project)
    assert main(["train", str(done_project), "--resume", run.name, "--more", "0.01"]) == 0
    assert "It goes on from step 3" in capsys.readouterr().out
    with monkeypatch.context() as patch:
        patch.setattr(training.StopRequest, "__call__", lambda self: True)
        assert train(done_project, steps=1_000_000) == 3
    monkeypatch.setenv(VARIABLE, "kill@2")
    assert train(done_project) == 70
    assert "ended with code -9 and gave no reason" in capsys.readouterr().err


def test_a_stop_that_comes_when_the_training_has_ended_by_itself_is_no_fault():
    job = subprocess.Popen(
        [sys.executable, "-c", f"print({encode(Ended('finished'))!r})"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with job:
        assert job.wait(60) == 0
        heard = elsewhere._heard(job, lambda: True)
        assert next(heard) == Ended("finished")


@pytest.mark.parametrize("length", [["--time", "5"], ["--set", "minutes=5"]])
def test_a_length_beside_an_end_is_refused(done_project, capsys, length):
    assert train(done_project, "--finish-by", "17:30", *length) == 1
    assert "Leave --time or --finish-by out." in capsys.readouterr().err
    assert not runs_of(done_project)


def test_folds_that_are_to_be_finished_by_some_time_get_as_much_each(done_project, monkeypatch):
    now, ends = [1e9], []
    monkeypatch.setattr(training.time, "time", lambda: now[0])

    def one_fold(run, *rest):
        ends.append(run.read_setup().config.finish_by)
        now[0] = ends[-1] + (30 if len(ends) == 1 else 0)  # the first one takes longer
        return training.DONE

    monkeypatch.setattr(training, "_train", one_fold)
    monkeypatch.setattr(training, "tell_folds", lambda *rest: iter(()))
    monkeypatch.setattr(training, "next_time", lambda *rest: 1e9 + 300)
    train(done_project, "--folds", "3", "--finish-by", "17:30")
    assert ends == [1e9 + 100, 1e9 + 215, 1e9 + 300]


def test_folds_that_leave_no_picture_out_are_refused(done_project, capsys):
    assert train(done_project, "--folds", "3", "--set", "validation=none") == 1
    assert "no fold leaves a picture out" in capsys.readouterr().err
    assert runs_of(done_project) == []


@pytest.mark.slow
def test_few_pictures_are_judged_in_folds_each_by_a_model_that_has_not_seen_it(
    done_project, capsys
):
    assert train(done_project, "--folds", "3", "--json") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (report,) = [row for row in rows if row["event"] == "report" and row["what"] == "folds"]
    assert len(report["data"]["ap"]) == 3
    assert report["data"]["together"]["images"] == 6
    assert len(runs_of(done_project)) == 3
