import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from PIL import Image

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.events import Ended, Note, Progress, Report
from deitdet_gui.core.files import resource
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.detector.boxes import keep_best
from deitdet_gui.detector.detector import Detector, Found
from deitdet_gui.engine import checkpoint, export, onnx_file
from deitdet_gui.engine.device import choose
from deitdet_gui.engine.export import Verdict, export_model
from deitdet_gui.engine.export_facts import OVERLAP, Choice
from deitdet_gui.engine.predict import LEAST_SCORE, MOST, Predictor


def never() -> bool:
    return False


def last_of(events, kind):
    return [event for event in events if isinstance(event, kind)][-1]


def as_in_the_app(run: RunFolder, path: Path):
    predictor = Predictor.of(checkpoint.load(run), choose("cpu"))
    predictor.device = export_device()
    (looked,) = predictor.look([(0, path)])
    thresholds = checkpoint.read_card(run).thresholds
    return [d for d in looked.detections if d.score >= thresholds[d.category]]


def export_device():
    from deitdet_gui.engine.device import Device

    return Device(torch.device("cpu"), "in float32, as exports are", half=False)


def predict(script: Path, model: Path, *pictures: Path):
    """What the script prints, run by a Python that sees neither the app nor the user's packages."""
    command = [sys.executable, "-I", str(script), str(model), *map(str, pictures)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def assert_same(row, detections):
    assert len(row["boxes"]) == len(detections) > 0
    for mine, theirs in zip(row["boxes"], detections, strict=True):
        assert mine["category_id"] == theirs.category
        assert mine["score"] == pytest.approx(theirs.score, abs=1e-3)
        assert mine["box"] == pytest.approx(theirs.corners, abs=0.1)


@pytest.mark.slow
def test_an_onnx_file_says_all_and_finds_what_the_app_finds(project, model_run, tmp_path):
    run, out = model_run(project), tmp_path / "out" / "model.onnx"
    events = list(export_model(run, Choice(), out, never))
    report = last_of(events, Report).data
    assert (report["file"], report["bytes"]) == (str(out), out.stat().st_size)
    assert (report["images"], report["split"]) == (2, "val")
    assert report["ap_after"] == pytest.approx(report["ap_before"], abs=1e-3)
    assert last_of(events, Ended).how == "finished"

    session = onnxruntime.InferenceSession(out)
    texts = session.get_modelmeta().custom_metadata_map
    assert json.loads(texts["names"]) == ["dark", "light"]
    assert json.loads(texts["category_ids"]) == [7, 90]
    assert texts["model_sha256"] == checkpoint.read_card(run).sha256
    assert [o.shape[1:] for o in session.get_outputs()] == [[100, 4], [100], [100]]

    turned = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    noise = np.random.default_rng(0).integers(0, 255, (150, 301, 3), np.uint8)
    Image.fromarray(noise).resize((602, 300)).save(turned, exif=exif, quality=95)
    deep = tmp_path / "deep.png"
    Image.fromarray(np.arange(90 * 70, dtype=np.uint16).reshape(90, 70) * 9).save(deep)
    pictures = (project / "1.png", turned, deep)
    rows = predict(Path(report["script"]), out, *pictures)
    assert rows[1]["size"] == [300, 602]
    for row, picture in zip(rows, pictures, strict=True):
        assert_same(row, as_in_the_app(run, picture))


@pytest.mark.slow
def test_without_suppression_the_script_removes_doubles_itself(project, model_run, tmp_path):
    run, out = model_run(project), tmp_path / "model.onnx"
    report = last_of(export_model(run, Choice(nms=False), out, never), Report).data
    (row,) = predict(Path(report["script"]), out, project / "2.png")
    assert_same(row, as_in_the_app(run, project / "2.png"))


@pytest.mark.slow
def test_a_file_of_open_size_takes_other_pictures_and_shrinks_with_int8(project, model_run):
    detector, card = checkpoint.load(model_run(project))
    model = onnx_file.to_onnx(detector, card.size, Choice(dynamic=True))
    whole = onnx_file.to_bytes(model, {"app": ""})
    small = onnx_file.to_bytes(onnx_file.with_int8(model), {"app": ""})
    assert len(small) < 0.7 * len(whole)
    work, rounded = (onnx_file.OnnxDetector(data, nms=True) for data in (whole, small))
    for height, width in ((96, 96), (64 * 3, 160)):
        view = torch.randint(0, 256, (1, 3, height, width), dtype=torch.uint8)
        wanted = detector.detect(view, least_score=LEAST_SCORE, most=MOST)[0]
        torch.testing.assert_close(work.look(view).boxes, wanted.boxes, atol=0.01, rtol=0)
        assert len(rounded.look(view).boxes) > 0
    batch = np.zeros((5, 3, 96, 128), np.uint8)
    assert work.session.run(None, {"images": batch})[1].shape == (5, MOST)


def test_the_suppression_of_the_graph_is_that_of_the_app():
    torch.manual_seed(0)
    corners = torch.rand(3, 300, 2) * 80
    boxes = torch.cat([corners, corners + 5 + torch.rand(3, 300, 2) * 30], dim=-1)
    scores = torch.rand(3, 300).sort(descending=True).values ** 4
    labels = torch.randint(0, 4, (3, 300))
    data = onnx_file.suppression(classes=4, most=60).SerializeToString()
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    inputs = {"all_boxes": boxes, "all_scores": scores, "all_labels": labels}
    answers = session.run(None, {name: t.numpy() for name, t in inputs.items()})
    for i in range(3):
        dense = torch.zeros(300, 4).scatter(1, labels[i][:, None], scores[i][:, None])
        wanted = keep_best(boxes[i], dense, least=LEAST_SCORE, most=60, overlap=OVERLAP)
        found = onnx_file.found_in([torch.from_numpy(a[i : i + 1]) for a in answers], nms=True)
        for mine, theirs in zip((found.boxes, found.scores, found.labels), wanted, strict=True):
            torch.testing.assert_close(mine, theirs)


@pytest.mark.slow
def test_a_torchscript_file_needs_torch_alone_and_finds_the_same(project, model_run, tmp_path):
    run, out = model_run(project), tmp_path / "model.pt"
    events = list(export_model(run, Choice("torchscript"), out, never))
    assert {event.stage for event in events if isinstance(event, Progress)} == {
        export.MAKING_STAGE,
        export.CHECKING_STAGE,
    }
    assert last_of(events, Report).data["script"] == ""
    code = (
        "import sys, torch\n"
        "files = {'deitdet.json': ''}\n"
        "model = torch.jit.load(sys.argv[1], _extra_files=files)\n"
        "boxes, scores, labels = model(torch.zeros(3, 3, 64, 64, dtype=torch.uint8))\n"
        "print(files['deitdet.json'].decode())\n"
        "print(list(boxes.shape), list(scores.shape))\n"
        "print('value=\"cpu\"' in str(model.inlined_graph))\n"
    )
    command = [sys.executable, "-I", "-W", "ignore", "-c", code, str(out)]
    told = subprocess.run(command, capture_output=True, text=True).stdout
    texts, shapes, is_bound_to_cpu = told.splitlines()
    assert json.loads(texts)["model_sha256"] == checkpoint.read_card(run).sha256
    assert shapes == "[3, 100, 4] [3, 100]"
    assert is_bound_to_cpu == "False"  # it can be moved to a GPU


def test_a_file_that_lost_accuracy_is_not_kept_and_both_numbers_are_said(
    project, model_run, tmp_path, monkeypatch
):
    run, out = model_run(project), tmp_path / "model.pt"
    judges = export.Judges.of(run)
    scale = 64 / 96  # from the picture to the canvas
    answers = iter(
        Found(
            torch.tensor([b.corners for b in judges.dataset.boxes_of(i)]) * scale,
            torch.tensor([0.9, 0.8]),
            torch.tensor([0, 1]),
        )
        for i in judges.images
    )

    class Blind:
        def look(self, view):
            return Found(torch.zeros(0, 4), torch.zeros(0), torch.zeros(0, dtype=torch.int64))

    monkeypatch.setattr(Detector, "detect", lambda *_, **__: [next(answers)])
    monkeypatch.setattr(export, "_make", lambda *_: b"blind")
    monkeypatch.setattr(export, "_at_work", lambda *_: Blind())
    with pytest.raises(UserError, match=r"its AP is 0.000, that of the model 1.000, on 2 pict"):
        list(export_model(run, Choice("torchscript"), out, never))
    assert not out.exists()


def test_a_hundredth_may_be_lost_and_no_more():
    export._refuse_if_worse(Verdict(0.5, 0.4901, 9), Choice(), "val")
    with pytest.raises(UserError, match="Leave int8 out"):
        export._refuse_if_worse(Verdict(0.5, 0.489, 9), Choice(int8=True), "val")
    with pytest.raises(UserError, match="could not be checked"):
        export._refuse_if_worse(Verdict(-1, -1, 0), Choice(), "val")


def test_without_a_validation_picture_it_is_checked_on_training_pictures_and_says_so(
    project, model_run, tmp_path
):
    parts = {f"{n}.png": "train" for n in range(1, 7)}
    (project / "3.png").unlink()
    run = model_run(project, parts=parts)
    events = list(export_model(run, Choice("torchscript"), tmp_path / "m.pt", never))
    notes = [event.text for event in events if isinstance(event, Note)]
    assert "checked on training pictures" in notes[0]
    assert "3.png is missing" in notes[1]
    report = last_of(events, Report).data
    assert (report["images"], report["split"]) == (5, "train")


def test_a_stop_leaves_what_was_there(project, model_run, tmp_path):
    out = tmp_path / "model.pt"
    out.write_bytes(b"before")
    events = list(export_model(model_run(project), Choice("torchscript"), out, lambda: True))
    assert last_of(events, Ended).how == "stopped"
    assert out.read_bytes() == b"before"


def test_pictures_that_a_run_learnt_from_do_not_pass_for_others(project, new_run):
    assert export.Judges.of(new_run(project)).part == "val"
    judges = export.Judges.of(new_run(project, validation="none"))
    assert (judges.part, len(judges.images)) == ("train", 6)


def test_somebody_elses_script_of_that_name_stays(tmp_path):
    theirs = tmp_path / "predict.py"
    theirs.write_text("print('mine')\n")
    mine = export._write_script(tmp_path / "cells.onnx")
    assert mine.name == "cells_predict.py"
    assert theirs.read_text() == "print('mine')\n"
    assert mine.read_bytes() == resource("export/predict.py").read_bytes()
    assert export._write_script(tmp_path / "cells.onnx") == mine


def test_missing_packages_are_named_with_the_line_that_installs_them(
    project, model_run, tmp_path, monkeypatch
):
    monkeypatch.setattr(onnx_file.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UserError, match="lacks onnx, onnxscript") as caught:
        list(export_model(model_run(project), Choice(), tmp_path / "m.onnx", never))
    assert "-m pip install onnx onnxscript onnxruntime" in caught.value.hint


def test_int8_is_for_onnx_only():
    with pytest.raises(UserError, match="int8 is not there for torchscript"):
        Choice("torchscript", int8=True)
