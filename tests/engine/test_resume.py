"""Going on: after a stop, a pause, a crash, and for longer than was planned."""

import json
from dataclasses import asdict, replace

import pytest
import safetensors.torch
import torch

from deitdet_gui.console import Console
from deitdet_gui.core.errors import ReadError, SaveError, UserError
from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Glimpse,
    Note,
    Paused,
    Progress,
    Resumed,
    Started,
    Step,
)
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine import checkpoint, device, loop, snapshot
from deitdet_gui.engine.faults import VARIABLE
from deitdet_gui.engine.judge import Judge
from deitdet_gui.engine.marks import Marks
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.outcome import guarded
from deitdet_gui.engine.train import Training, train

STEPS = 8


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def go_on():
    return False


def stop_after(run, step, **more):
    """Train, and stop once so many steps are over."""
    orders, events = Orders(), []
    orders_at = {step: orders.end}
    for event in train(run, _counting(run, orders, orders_at), **more):
        events.append(event)
    return events


def _counting(run, orders, at):
    """Orders that come by themselves when the run is asked for the so manyth time at its loop."""
    asked = {"times": 0}
    real = orders.take_more_seconds

    def take_more_seconds():
        if asked["times"] in at:
            at[asked["times"]]()
        asked["times"] += 1
        return real()

    orders.take_more_seconds = take_more_seconds
    return orders


def weights_of(run):
    tensors, state = snapshot.read(run.last)
    return {n: t for n, t in tensors.items() if n.startswith(("learning", "mean", "optim"))}, state


@pytest.mark.parametrize(
    "choices",
    [{}, pytest.param({"freeze": "last-2", "mosaic": "on"}, marks=pytest.mark.slow)],
    ids=["frozen", "learning"],
)
def test_a_run_that_was_cut_equals_one_that_was_not(project, new_run, choices):
    whole, cut = (new_run(project, steps=STEPS, **choices) for _ in range(2))
    assert list(train(whole, go_on))[-1].how == "finished"
    assert stop_after(cut, 3)[-1].how == "stopped"
    assert weights_of(cut)[1]["pace"]["done"] == 3
    events = list(train(cut, go_on))
    assert of_kind(events, Started)[0].resumed_at == 3
    assert events[-1].how == "finished"
    (expected, state), (found, other) = weights_of(whole), weights_of(cut)
    for pool in (state["pool"], other["pool"]):
        del pool["most"]  # there was more or less memory free
    assert state["pool"] == other["pool"]
    assert expected.keys() == found.keys()
    for name, tensor in expected.items():
        torch.testing.assert_close(found[name], tensor, rtol=0, atol=1e-6, msg=name)
    best, other_best = (safetensors.torch.load_file(run.best) for run in (whole, cut))
    for name, tensor in best.items():
        torch.testing.assert_close(other_best[name], tensor, rtol=0, atol=1e-6, msg=name)


def test_a_paused_run_stands_still_with_all_on_disk_until_it_is_told_to_go_on(project, new_run):
    run = new_run(project, steps=4)
    orders = Orders()
    events = []
    for event in train(run, _counting(run, orders, {2: orders.pause})):
        events.append(event)
        if isinstance(event, Paused):
            assert weights_of(run)[1]["pace"]["done"] == 2
            orders.pause(False)
    assert [type(e) for e in events if isinstance(e, Paused | Resumed)] == [Paused, Resumed]
    assert of_kind(events, Paused)[0].step == 2
    assert events[-1].how == "finished"


def test_a_paused_run_can_be_stopped(project, new_run):
    orders = Orders()
    events = []
    for event in train(new_run(project), _counting(None, orders, {1: orders.pause})):
        events.append(event)
        if isinstance(event, Paused):
            orders.end()
    assert events[-1].how == "stopped"
    assert not of_kind(events, Resumed)


def test_a_finished_run_goes_on_only_when_it_is_given_more_time(project, new_run):
    run = new_run(project)
    list(train(run, go_on))
    with pytest.raises(UserError, match="is finished"):
        list(train(run, go_on))
    events = list(train(run, go_on, more_seconds=0.2))
    assert of_kind(events, Started)[0].resumed_at == 3
    assert events[-1].how == "finished"
    assert weights_of(run)[1]["pace"]["done"] > 3


def test_more_time_is_given_once_also_when_the_gpu_fails_before_the_next_snapshot(
    project, new_run, monkeypatch
):
    run = new_run(project)
    list(train(run, go_on))
    monkeypatch.setenv(VARIABLE, "cuda@3!")
    failed = list(guarded(train(run, go_on, more_seconds=0.2), run.log))
    assert failed[-1].kind == "device"
    assert sum("minutes more" in note.text for note in of_kind(failed, Note)) == 1
    planned = weights_of(run)[1]["pace"]["steps"]
    assert planned > 3
    monkeypatch.delenv(VARIABLE)
    again = list(train(run, go_on))
    assert again[-1].how == "finished"
    assert of_kind(again, Started)[0].steps == planned
    assert weights_of(run)[1]["pace"]["done"] == planned


def test_more_time_that_a_full_disk_has_no_room_for_is_given_all_the_same(
    project, new_run, monkeypatch
):
    run = new_run(project)
    list(train(run, go_on))
    write, tries = snapshot.write, []

    def fail_once(*what):
        tries.append(what)
        if len(tries) == 1:
            raise SaveError("There is no room.")
        write(*what)

    monkeypatch.setattr(snapshot, "write", fail_once)
    assert list(train(run, go_on, more_seconds=0.2))[-1].how == "finished"
    assert weights_of(run)[1]["pace"]["done"] > 3


def test_time_that_is_given_while_it_goes_on_is_kept_at_once(project, new_run):
    run = new_run(project, steps=2)
    orders = Orders()
    events = train(run, _counting(run, orders, {1: lambda: orders.extend(0.3)}))
    for event in events:
        if isinstance(event, Note) and "minutes more" in event.text:
            next(events)  # until something comes of it
            break
    assert weights_of(run)[1]["pace"]["steps"] > 2


def test_a_run_that_goes_on_says_how_much_of_its_time_is_over(project, new_run, capsys):
    run = new_run(project, steps=0, minutes=600)
    stop_after(run, 2)
    tensors, state = snapshot.read(run.last)
    state["pace"]["elapsed"] = 60.0 * 590
    snapshot.write(run.last, tensors, state)
    orders = Orders()
    for event in train(run, orders):
        if isinstance(event, Started):
            orders.end()
            assert (event.seconds, event.seconds_before) == (36_000, 35_400)
            Console(False).show(event)
    assert "About 10 minutes, until" in capsys.readouterr().out


def test_what_a_killed_engine_was_writing_goes_when_the_run_goes_on(project, new_run):
    run = new_run(project)
    left = run.path / ".deitdet-tmp-999999999-x"
    left.write_bytes(b"half a snapshot")
    assert list(train(run, lambda: True))[-1].how == "stopped"
    assert not left.exists()


def test_a_snapshot_that_was_gone_on_from_is_not_kept_in_memory(project, new_run):
    run = new_run(project)
    stop_after(run, 2)
    training = Training(run, Orders())
    assert training.tensors
    list(training.events())
    assert not training.tensors


def test_a_run_can_be_given_more_time_while_it_goes_on(project, new_run):
    run = new_run(project, steps=2)
    orders = Orders()
    events = list(train(run, _counting(run, orders, {1: lambda: orders.extend(0.3)})))
    assert any("minutes more" in note.text for note in of_kind(events, Note))
    assert weights_of(run)[1]["pace"]["done"] > 2


def test_the_open_picture_and_a_few_others_are_looked_at_while_it_learns(project, new_run):
    run = new_run(project)
    orders = Orders()
    orders.watch(50)
    events = list(train(run, orders))
    watched = [g for g in of_kind(events, Glimpse) if not g.kept]
    strip = [g for g in of_kind(events, Glimpse) if g.kept]
    assert {g.image for g in watched} == {50}  # a training picture, judged by nobody
    assert {g.image for g in strip} == {10, 20}
    for category, score, x0, y0, x1, y1 in (row for g in strip for row in g.detections):
        assert category in (7, 90)
        assert 0.05 <= score <= 1
        assert 0 <= x0 < x1 <= 96
        assert 0 <= y0 < y1 <= 64


def test_a_picture_that_the_run_does_not_know_is_not_looked_at(project, new_run):
    orders = Orders()
    orders.watch(12345)
    events = list(train(new_run(project), orders))
    assert all(g.kept for g in of_kind(events, Glimpse))
    assert events[-1].how == "finished"


def test_a_changed_snapshot_is_refused_and_left_as_it_is(project, new_run):
    run = new_run(project)
    stop_after(run, 2)
    data = bytearray(run.last.read_bytes())
    data[-1] ^= 1
    run.last.write_bytes(data)
    with pytest.raises(ReadError, match="SHA-256"):
        list(train(run, go_on))
    assert run.last.read_bytes() == data


@pytest.mark.parametrize("change", ["categories", "backbone", "plan", "pool", "learner", "judged"])
def test_a_snapshot_of_another_training_is_refused_with_the_reason(project, new_run, change):
    run = new_run(project)
    stop_after(run, 2)
    tensors, state = snapshot.read(run.last)
    state[change] = {"categories": [[1, "x"]], "backbone": "other", "judged": 1}.get(change, {})
    snapshot.write(run.last, tensors, state)
    with pytest.raises(ReadError, match=r"last\.ckpt"):
        list(train(run, go_on))


@pytest.mark.parametrize("gain", [0.1, 5.0], ids=["to float32", "to bfloat16"])
def test_a_frozen_run_goes_on_in_another_precision_and_with_another_torch(
    project, new_run, monkeypatch, gain
):
    run = new_run(project)
    monkeypatch.setattr(device, "_half_gain", lambda: 5.1 - gain)
    stop_after(run, 2)
    monkeypatch.setattr(device, "_half_gain", lambda: gain)
    monkeypatch.setattr(torch, "__version__", "99.0")
    events = list(train(run, go_on))
    assert of_kind(events, Started)[0].resumed_at == 2
    assert events[-1].how == "finished"


@pytest.mark.parametrize(
    "data",
    [b"", b"<html>", snapshot.MARK, snapshot.MARK + b"0" * 64 + b"\n{}"],
    ids=["empty", "a page", "a mark", "a wrong hash"],
)
def test_a_file_that_is_no_snapshot_is_refused(project, new_run, data):
    run = new_run(project)
    run.last.write_bytes(data)
    with pytest.raises(ReadError, match=r"last\.ckpt"):
        list(train(run, go_on))


def test_a_snapshot_with_the_right_hash_and_nonsense_in_it_is_refused(tmp_path):
    path = tmp_path / "last.ckpt"
    for payload in (b"", b"\xff" * 20, safetensors.torch.save({}, {"state": "[1]"})):
        digest = snapshot.sha256(payload).encode()
        path.write_bytes(snapshot.MARK + digest + b"\n" + payload)
        with pytest.raises(ReadError, match="damaged"):
            snapshot.read(path)


def test_the_plan_is_told_and_comes_back(project, new_run):
    from deitdet_gui.core.plan import Plan

    events = list(train(new_run(project), go_on))
    (started,) = of_kind(events, Started)
    plan = Plan.from_json(json.loads(json.dumps(started.plan)))
    assert asdict(plan) == started.plan | {"shape": plan.shape, "canvas": (64, 64)}
    assert any(note.text.startswith("Device: CPU") for note in of_kind(events, Note))


def test_without_validation_every_picture_is_learnt_from_and_the_end_is_kept(project, new_run):
    run = new_run(project, validation="none")
    events = list(train(run, go_on))
    (started,) = of_kind(events, Started)
    assert (started.train_images, started.val_images) == (6, 0)
    assert isinstance(events[-1], Ended)
    assert "nobody has judged it" in events[-1].text
    assert run.has_model
    assert of_kind(events, Step)


def test_a_run_goes_on_without_pictures_that_are_gone_and_says_so(project, new_run):
    run = new_run(project, steps=STEPS)
    stop_after(run, 3)
    (project / "5.png").unlink()
    events = list(train(run, go_on))
    texts = [note.text for note in of_kind(events, Note) if note.level == "warning"]
    assert any("5.png" in text for text in texts)
    assert any("A picture that it learnt from cannot be read any more" in text for text in texts)
    assert of_kind(events, Started)[0].resumed_at == 3
    assert events[-1].how == "finished"


def test_a_run_with_patience_ends_when_it_gets_no_better_but_not_at_the_full_rate(
    project, new_run, monkeypatch
):
    judge, aps = Judge.judge, iter([0.5, *(0.4 for _ in range(99))])

    def no_better(self, *asked):
        return replace((yield from judge(self, *asked)), ap=next(aps))

    monkeypatch.setattr(Judge, "judge", no_better)
    run = new_run(project, steps=20, patience=2)
    events = list(train(run, go_on))
    notes = [note.text for note in of_kind(events, Note)]
    assert "Ends early: when AP was no better 2 times in a row." in notes
    assert events[-1].how == "finished"
    assert events[-1].text.startswith("It ended early: AP was no better 2 times in a row.")
    # At the full rate two judgings were no better already, and then two more.
    assert [e.step for e in of_kind(events, Evaluated)] == [3, 6, 9, 12, 14]
    assert checkpoint.read_card(run).step == 3
    more = list(train(run, go_on, more_seconds=1.0))
    assert more[-1].how == "finished"
    assert of_kind(more, Step)


def test_judging_works_on_fewer_pictures_at_once_where_the_memory_is_full(
    project, new_run, monkeypatch
):
    detect, sizes = Detector.detect, []

    def cramped(self, images, *rest):
        sizes.append(len(images))
        if len(images) > 1:
            raise torch.OutOfMemoryError
        return detect(self, images, *rest)

    run = new_run(project, steps=2)
    expected = of_kind(list(train(run, go_on)), Evaluated)
    monkeypatch.setattr(Detector, "detect", cramped)
    found = of_kind(list(train(new_run(project, steps=2), go_on)), Evaluated)
    assert sizes[:2] == [2, 1]
    assert [e.ap for e in found] == pytest.approx([e.ap for e in expected])


@pytest.fixture
def at_the_first_look(monkeypatch):
    """Has something done when the judge has looked at a batch for the first time."""
    find = Judge._find_in

    def arrange(do):
        waiting = [do]

        def find_and_do(judge, detector, places):
            if waiting:
                waiting.pop()()
            return find(judge, detector, places)

        monkeypatch.setattr(Judge, "_find_in", find_and_do)

    return arrange


def many(new_project, tmp_path, new_run, **choices):
    """A run with more pictures to judge on than are looked at at once."""
    project = new_project(tmp_path / "many", pictures=12)
    parts = {f"{n}.png": "val" if n <= 10 else "train" for n in range(1, 13)}
    return new_run(project, parts, **choices)


def test_a_stop_is_obeyed_in_the_middle_of_judging_which_is_made_up_for_later(
    tmp_path, new_project, new_run, at_the_first_look
):
    run = many(new_project, tmp_path, new_run, steps=6)
    orders = Orders()
    at_the_first_look(orders.end)
    events = list(train(run, orders))
    assert events[-1].how == "stopped"
    assert not of_kind(events, Evaluated)
    assert run.has_model
    more = list(train(run, go_on))
    assert of_kind(more, Evaluated)[0].step == last_step(events)
    assert more[-1].how == "finished"


def last_step(events):
    return max(step.step for step in of_kind(events, Step))


@pytest.mark.parametrize("part", ["val", "train"])
def test_a_run_that_goes_on_is_judged_on_the_pictures_that_it_was_judged_on(
    tmp_path, new_project, new_run, monkeypatch, part
):
    judged, whole = [], Judge._score

    def note(judge, mine):
        judged.append([sample.image.id for sample in judge.samples])
        return whole(judge, mine)

    monkeypatch.setattr(Judge, "_score", note)
    monkeypatch.setattr(Marks, "most_seconds", 0.0)
    project = new_project(tmp_path / "many", pictures=12)
    parts = {f"{n}.png": part if n <= 10 else "train" for n in range(1, 13)}
    run = new_run(project, parts, steps=STEPS)
    stop_after(run, 4)
    cut = len(judged)
    monkeypatch.setattr(Marks, "most_seconds", None)
    assert list(train(run, go_on))[-1].how == "finished"
    assert 0 < cut < len(judged)
    assert all(ids == judged[0] for ids in judged)
    assert len(judged[0]) == 8


def test_a_snapshot_from_before_pictures_were_named_in_it_still_goes_on(project, new_run):
    run = new_run(project)
    stop_after(run, 2)
    tensors, state = snapshot.read(run.last)
    del state["judged"], state["pace"]["until"]
    snapshot.write(run.last, tensors, state)
    assert list(train(run, go_on))[-1].how == "finished"


def test_a_pause_is_obeyed_in_the_middle_of_judging_and_something_is_told(
    tmp_path, new_project, new_run, at_the_first_look, monkeypatch
):
    monkeypatch.setattr(loop, "REPORT_SECONDS", 0.0)
    run = many(new_project, tmp_path, new_run)
    orders, events = Orders(), []
    at_the_first_look(orders.pause)
    for event in train(run, orders):
        events.append(event)
        if isinstance(event, Paused):
            orders.pause(False)
    kinds = [type(e) for e in events if isinstance(e, Paused | Resumed | Evaluated)]
    assert kinds[:3] == [Paused, Resumed, Evaluated]
    progress = of_kind(events[events.index(of_kind(events, Step)[0]) :], Progress)
    assert [(event.done, event.of) for event in progress[:1]] == [(8, 10)]
