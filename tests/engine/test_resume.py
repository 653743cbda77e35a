"""Going on: after a stop, a pause, a crash, and for longer than was planned."""

import json
from dataclasses import asdict, replace

import pytest
import safetensors.torch
import torch

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.events import (
    Ended,
    Evaluated,
    Glimpse,
    Note,
    Paused,
    Resumed,
    Started,
    Step,
)
from deitdet_gui.detector.detector import Detector
from deitdet_gui.engine import checkpoint, device, snapshot
from deitdet_gui.engine.judge import Judge
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.train import train

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


@pytest.mark.parametrize("change", ["categories", "backbone", "plan", "pool", "learner"])
def test_a_snapshot_of_another_training_is_refused_with_the_reason(project, new_run, change):
    run = new_run(project)
    stop_after(run, 2)
    tensors, state = snapshot.read(run.last)
    state[change] = {"categories": [[1, "x"]], "backbone": "other"}.get(change, {})
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

    def no_better(self, detector):
        return replace(judge(self, detector), ap=next(aps))

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
