import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch

from deitdet_gui.commands.folds import tell_folds
from deitdet_gui.commands.tables import folds_table
from deitdet_gui.console import Console
from deitdet_gui.core.coco import read
from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import Ended, Evaluated, Note, Saved, Started, Step
from deitdet_gui.core.predictions import Predictions
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.scores import is_current, read_scores
from deitdet_gui.detector.build import build
from deitdet_gui.engine import checkpoint, jobs
from deitdet_gui.engine.data import Pictures
from deitdet_gui.engine.orders import Orders
from deitdet_gui.engine.train import Training, train


def go_on():
    return False


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def test_a_training_ends_with_a_model_that_can_be_evaluated_and_predicts(project, new_run):
    run = new_run(project)
    events = list(train(run, go_on))
    (started,) = of_kind(events, Started)
    assert (started.train_images, started.val_images) == (4, 2)
    assert started.canvas == [64, 64]
    assert started.freeze == "frozen"
    assert of_kind(events, Step)[-1].of == 3
    assert of_kind(events, Evaluated)[0].best
    assert of_kind(events, Saved)[0].path == str(run.best)
    assert events[-1] == Ended("finished", events[-1].text)

    detector, card = checkpoint.load(run)
    assert card.category_ids == [7, 90]
    assert set(card.thresholds) == {7, 90}
    assert detector.head.to_class.weight.shape[0] == 2

    assert isinstance(list(jobs.evaluate(run, "val", go_on))[-1], Ended)
    row = json.loads(run.evaluation("val").read_text())
    assert (row["images"], row["boxes"]) == (2, 4)
    assert read_scores(run.evaluation("val")).ap == row["ap"]
    assert sorted(Predictions.read(run.detections("val")).detections) == [10, 20]
    assert is_current(run, "val")

    list(jobs.predict(run, jobs.files_of_project(project), go_on))
    found = Predictions.read(run.predictions)
    assert sorted(found.detections) == [10, 20, 30, 40, 50, 60]
    for detection in (d for ds in found.detections.values() for d in ds):
        assert detection.category in (7, 90)
        assert 0 <= detection.x0 < detection.x1 <= 96
        assert 0 <= detection.y0 < detection.y1 <= 64


@pytest.mark.slow
def test_coco_results_hold_what_the_predictions_hold(project, new_run, tmp_path):
    run = new_run(project)
    list(train(run, go_on))
    files = jobs.files_in([project])
    list(jobs.predict(run, files, go_on, out=tmp_path / "out.json"))
    rows = json.loads((tmp_path / "out.json").read_text())
    assert {row["image_id"] for row in rows} <= {1, 2, 3, 4, 5, 6}
    assert {row["category_id"] for row in rows} <= {7, 90}
    assert rows
    list(jobs.predict(run, files, go_on, out=tmp_path / "named.json", with_names=True))
    named = json.loads((tmp_path / "named.json").read_text())
    paths = {image: str(path) for image, path in files}
    assert named == [{**row, "file_name": paths[row["image_id"]]} for row in rows]


def test_a_model_is_not_judged_on_pictures_that_it_learnt_from(project, new_run):
    run = new_run(project, validation="none")
    with pytest.raises(UserError, match="No done picture is for val"):
        list(jobs.evaluate(run, "val", go_on))
    assert len(Pictures(run.read_setup(), read(run.annotations).dataset, {}).part("train")) == 6


@pytest.mark.slow
@pytest.mark.parametrize(
    "choices", [{"freeze": "last-2"}, {"freeze": "full"}, {"losses": "classic"}]
)
def test_other_ways_to_train_end_with_a_model_too(project, new_run, choices):
    run = new_run(project, steps=2, **choices)
    assert list(train(run, go_on))[-1].how == "finished"
    checkpoint.load(run)


def test_where_no_validation_picture_has_a_box_that_is_said(project, new_run, capsys):
    rows = json.loads((project / "annotations.json").read_text())
    rows["annotations"] = [row for row in rows["annotations"] if row["image_id"] > 20]
    (project / "annotations.json").write_text(json.dumps(rows))
    run = new_run(project)
    events = list(train(run, go_on))
    assert events[-1].text == "No AP: there is no box to find."
    Console(False).show(of_kind(events, Evaluated)[0])
    assert "val: No AP: there is no box to find" in capsys.readouterr().out
    end = list(jobs.evaluate(run, "val", go_on))[-1]
    assert end.text == "No AP: there is no box to find on 2 pictures."
    told = list(tell_folds([run, run], go_on, "cpu"))
    assert told[-1].text == "No AP: there is no box to find on all 4 pictures together."
    assert told[-2].data["mean"] == -1
    assert "-1.000" not in "".join(folds_table(told[-2].data))


def test_a_broken_picture_is_left_out_and_named(project, new_run):
    run = new_run(project)
    (project / "5.png").write_bytes(b"no picture")
    events = list(train(run, go_on))
    assert any("5.png" in note.text for note in of_kind(events, Note) if note.level == "warning")
    assert of_kind(events, Started)[0].train_images == 3
    assert events[-1].how == "finished"


def test_when_every_picture_is_broken_the_message_says_so(project, new_run):
    run = new_run(project)
    for path in project.glob("*.png"):
        path.write_bytes(b"")
    with pytest.raises(UserError, match="None of the training pictures"):
        list(train(run, go_on))


@pytest.mark.slow
def test_without_validation_pictures_the_scores_say_of_what_they_are(project, new_run):
    run = new_run(project, dict.fromkeys(("1.png", "2.png", "3.png"), "train"))
    events = list(train(run, go_on))
    assert any("flatter" in note.text for note in of_kind(events, Note))
    assert of_kind(events, Evaluated)[0].split == "train"


def test_a_budget_too_short_for_anything_still_ends_with_a_model(project, new_run):
    run = new_run(project, steps=0, minutes=1e-4)
    assert list(train(run, go_on))[-1].how == "finished"
    checkpoint.load(run)


def test_a_run_that_is_to_be_finished_by_some_time_keeps_to_the_clock(project, new_run):
    run = new_run(project, steps=0, finish_by=2e9)
    assert Training(run, Orders()).pace.until == 2e9
    late = new_run(project, steps=0, finish_by=1.0)
    assert list(train(late, go_on))[-1].how == "finished"


def test_a_run_without_pictures_is_refused(project, new_run):
    with pytest.raises(UserError, match="No picture is for training"):
        list(train(new_run(project, {"1.png": "val"}), go_on))


def test_a_stop_before_the_first_step_leaves_no_model(project, new_run):
    run = new_run(project)
    assert list(train(run, lambda: True))[-1].how == "stopped"
    assert not run.has_model


def test_a_stop_on_the_way_keeps_a_model(project, new_run):
    run = new_run(project, steps=10_000)
    events = []
    for event in train(run, lambda: any(isinstance(e, Step) for e in events)):
        events.append(event)
    assert events[-1].how == "stopped"
    checkpoint.load(run)


@pytest.mark.slow
def test_a_training_that_begins_with_a_model_keeps_its_classes_by_name(project, new_run):
    first = new_run(project)
    list(train(first, go_on))
    rows = json.loads((project / "annotations.json").read_text())
    rows["categories"].insert(0, {"id": 1, "name": "new"})
    (project / "annotations.json").write_text(json.dumps(rows))
    torch.manual_seed(0)
    old, card = checkpoint.load(first)
    fresh = build(classes=3, canvas=(64, 64), **{**card.shape, "taps": tuple(card.shape["taps"])})
    checkpoint.take_over(fresh, ["new", "dark", "light"], (old, card))
    assert torch.equal(fresh.head.to_class.weight[1:], old.head.to_class.weight)
    second = new_run(project, init_from=str(first.path))
    assert list(train(second, go_on))[-1].how == "finished"


def test_a_training_begins_with_a_model_of_another_canvas():
    shape = {"architecture": "deit_tiny_patch16_224", "taps": (0,), "channels": 16}
    old = build(classes=1, canvas=(96, 128), **shape)
    card = SimpleNamespace(size=(96, 128), categories=[(1, "cell")], preset="nano")
    fresh = build(classes=1, canvas=(128, 160), **shape)
    checkpoint.take_over(fresh, ["cell"], (old, card))
    assert fresh.backbone.vit.pos_embed.shape == (1, 1 + 8 * 10, 192)
    assert torch.equal(fresh.head.to_class.weight, old.head.to_class.weight)


def test_a_frozen_backbone_is_kept_as_it_was_judged_so_that_the_next_one_knows_its_features(
    project, new_run, monkeypatch
):
    kept, real = [], checkpoint.save

    def save(run, detector, card, frozen):
        kept.append(detector)
        real(run, detector, card, frozen)

    monkeypatch.setattr(checkpoint, "save", save)
    first = new_run(project)
    list(train(first, go_on))
    old, _ = checkpoint.load(first)
    for name, tensor in old.state_dict().items():
        if name.startswith("backbone"):
            assert torch.equal(tensor, kept[-1].state_dict()[name]), name
    events = list(train(new_run(project, init_from=str(first.path)), go_on))
    # The plain views of all six pictures.
    assert any(e.text.startswith("6 views were known") for e in of_kind(events, Note))


@pytest.mark.slow
def test_a_model_whose_tensors_were_changed_is_refused(project, new_run):
    run = new_run(project)
    list(train(run, go_on))
    data = bytearray(run.best.read_bytes())
    data[-1] ^= 1
    run.best.write_bytes(data)
    with pytest.raises(UserError, match="is not the file that"):
        checkpoint.load(run)


@pytest.mark.slow
def test_a_crash_between_card_and_tensors_leaves_the_model_before(project, new_run, monkeypatch):
    run = new_run(project)
    list(train(run, go_on))
    detector, card = checkpoint.load(run)
    whole = checkpoint.atomic_write

    def die_before_the_tensors(path, data):
        if path == run.best:
            raise KeyboardInterrupt
        whole(path, data)

    monkeypatch.setattr(checkpoint, "atomic_write", die_before_the_tensors)
    for parameter in detector.head.parameters():
        parameter.data += 1
    for step in (1_000, 2_000):  # dying twice is no worse
        with pytest.raises(KeyboardInterrupt):
            checkpoint.save(run, detector, replace(card, step=step), frozen=True)
        assert checkpoint.load(run)[1].step == card.step
    monkeypatch.undo()
    checkpoint.save(run, detector, replace(card, step=3_000), frozen=True)
    assert checkpoint.load(run)[1].step == 3_000


def test_a_run_without_a_model_says_so(project, new_run):
    with pytest.raises(UserError, match="no trained model"):
        checkpoint.load(new_run(project))


def test_a_card_from_a_newer_version_is_refused(project, new_run):
    run: RunFolder = new_run(project)
    run.model.write_text('{"version": 99, "app": "9.0"}')
    with pytest.raises(UserError, match=r"9\.0, which is newer"):
        checkpoint.read_card(run)


@pytest.mark.slow
def test_thresholds_are_kept_by_category_id(project, new_run):
    run = new_run(project)
    list(train(run, go_on))
    thresholds = checkpoint.read_card(run).thresholds
    assert all(isinstance(key, int) for key in thresholds)
    assert thresholds.keys() == {CategoryId(7), CategoryId(90)}
