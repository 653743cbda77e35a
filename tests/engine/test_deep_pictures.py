"""Pictures of 16 bits and very large ones: what training and prediction see of them."""

import json

import numpy as np
import PIL.Image
import pytest
import torch

from deitdet_gui.core import pictures
from deitdet_gui.core.coco import read
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.settings import put
from deitdet_gui.core.stretch import PER_PICTURE, Stretch
from deitdet_gui.detector.detector import Found
from deitdet_gui.engine import checkpoint, predict
from deitdet_gui.engine.data import LeftOut, read_samples
from deitdet_gui.engine.device import choose
from deitdet_gui.engine.predict import Predictor
from deitdet_gui.engine.train import train

RANGE = Stretch("range", 0, 4095)


@pytest.fixture
def deep_project(project):
    """The same pictures, in 12 of 16 bits and half as bright."""
    rows = json.loads((project / "annotations.json").read_text())
    for image in rows["images"]:
        path = project / image["file_name"]
        grey = np.asarray(PIL.Image.open(path))[..., 0].astype(np.uint16)
        path.unlink()
        image["file_name"] = path.with_suffix(".tif").name
        PIL.Image.fromarray(grey * 8).save(path.with_suffix(".tif"))
    (project / "annotations.json").write_text(json.dumps(rows))
    return project


def samples_of(project, stretch=PER_PICTURE):
    dataset = read(project / "annotations.json").dataset
    steps = read_samples(
        dataset, dataset.images, project, {7: 0, 90: 1}, (64, 96), LeftOut(), stretch
    )
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


def test_training_sees_pictures_stretched_as_it_is_told(deep_project):
    assert samples_of(deep_project)[0].picture.max() == 255
    assert samples_of(deep_project, RANGE)[0].picture.max() == round(245 * 8 * 255 / 4095)


@pytest.mark.slow
def test_a_model_is_shown_pictures_as_those_it_learnt_from(deep_project, new_run, monkeypatch):
    put(deep_project / ".deitdet" / "project.json", "stretch", RANGE.as_json())
    run = new_run(deep_project)
    put(deep_project / ".deitdet" / "project.json", "stretch", PER_PICTURE.as_json())
    list(train(run, lambda: False))
    card = checkpoint.read_card(run)
    assert card.stretch == RANGE
    seen = []
    monkeypatch.setattr(
        predict, "shrink", lambda picture, _: (seen.append(picture.max()), (picture, 1.0))[1]
    )
    predictor = Predictor.of(checkpoint.load(run), choose("cpu"))
    list(predictor.look([(ImageId(10), deep_project / "1.tif")]))
    assert seen == [round(245 * 8 * 255 / 4095)]


@pytest.mark.slow
def test_a_card_of_an_earlier_version_has_the_stretch_of_back_then(deep_project, new_run):
    run = new_run(deep_project)
    list(train(run, lambda: False))
    row = json.loads(run.model.read_text())
    assert row.pop("stretch") == PER_PICTURE.as_json()
    run.model.write_text(json.dumps(row))
    assert checkpoint.read_card(run).stretch == PER_PICTURE


def test_boxes_of_a_very_large_picture_stay_in_its_own_pixels(project, monkeypatch):
    whole = samples_of(project)[0]
    monkeypatch.setattr(pictures, "LARGE_PIXELS", 96 * 64 // 3)
    small = samples_of(project)[0]
    assert (small.width, small.height) == (96, 64)
    assert small.picture.shape == (32, 48, 3)
    assert np.allclose(small.boxes * 2, whole.boxes)


def test_detections_in_a_very_large_picture_are_in_its_own_pixels(project, monkeypatch):
    monkeypatch.setattr(pictures, "LARGE_PIXELS", 96 * 64 // 3)

    class Half(torch.nn.Module):
        def detect(self, view, **_):
            height, width = view.shape[2:]
            boxes = torch.tensor([[0.0, 0.0, width / 2, height]])
            return [Found(boxes, torch.tensor([0.9]), torch.tensor([0]))]

    predictor = Predictor(Half(), [7], (64, 96), choose("cpu"))
    (looked,) = predictor.look([(ImageId(10), project / "1.png")])
    assert looked.detections[0].corners == pytest.approx((0, 0, 48, 64))
