from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from deitdet_gui.api import Detector
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.pictures import read_picture


@pytest.fixture(scope="module")
def detector(tmp_path_factory, new_project, model_run):
    project = new_project(tmp_path_factory.mktemp("api") / "project")
    return Detector.load(model_run(project).path, device="cpu")


def test_a_file_an_image_and_an_array_give_the_same(project, detector):
    path = project / "1.png"
    from_file = detector.predict(path)
    assert len(from_file) > 0
    with Image.open(path) as image:
        from_image = detector.predict(image)
    for other in (from_image, detector.predict(read_picture(path)), detector.predict(str(path))):
        np.testing.assert_array_equal(other.boxes, from_file.boxes)
        np.testing.assert_array_equal(other.scores, from_file.scores)
        assert other.names == from_file.names


def test_boxes_lie_in_the_picture_and_have_score_id_and_name(project, detector):
    result = detector.predict(project / "1.png", threshold=0)
    assert result.boxes.shape == (len(result), 4)
    assert (result.boxes >= 0).all()
    assert (result.boxes <= [96, 64, 96, 64]).all()
    assert (np.diff(result.scores) <= 0).all()
    assert set(zip(result.category_ids.tolist(), result.names, strict=True)) <= {
        (7, "dark"),
        (90, "light"),
    }


def test_each_category_has_its_own_threshold_unless_told_otherwise(project, detector):
    path = project / "1.png"
    every = detector.predict(path, threshold=0)
    own = detector.predict(path)
    kept = [s >= detector.thresholds[c] for c, s in zip(every.category_ids, every.scores)]  # noqa: B905
    np.testing.assert_array_equal(own.scores, every.scores[kept])
    assert len(detector.predict(path, threshold=1.0)) == 0
    dark = detector.predict(path, threshold={"light": 1.0})
    assert set(dark.names) == {"dark"}
    assert len(dark) == own.names.count("dark")
    with pytest.raises(UserError, match="no category 'grey'"):
        detector.predict(path, threshold={"grey": 0.5})


def test_a_turned_photograph_is_told_in_upright_pixels_however_it_comes(tmp_path, detector):
    path = tmp_path / "turned.png"
    exif = Image.Exif()
    exif[0x0112] = 6
    noise = np.random.default_rng(0).integers(0, 255, (40, 120, 3), np.uint8)
    Image.fromarray(noise).save(path, exif=exif)
    from_file = detector.predict(path, threshold=0)
    with Image.open(path) as image:
        from_image = detector.predict(image, threshold=0)
    np.testing.assert_array_equal(from_image.boxes, from_file.boxes)
    assert (from_file.boxes <= [40, 120, 40, 120]).all()
    assert from_file.boxes[:, 3].max() > 60


def test_deep_images_are_stretched_as_files_are(tmp_path, detector):
    path = tmp_path / "deep.png"
    Image.fromarray(np.arange(64 * 64, dtype=np.uint16).reshape(64, 64) * 16).save(path)
    with Image.open(path) as image:
        from_image = detector.predict(image, threshold=0)
    np.testing.assert_array_equal(from_image.scores, detector.predict(path, threshold=0).scores)


def test_many_pictures_are_looked_at_as_they_are_asked_for(project, detector):
    asked = []

    def pictures():
        for number in (1, 2, 3):
            asked.append(number)
            yield project / f"{number}.png"

    results = detector.predict_many(pictures())
    first = next(results)
    assert asked == [1]
    np.testing.assert_array_equal(first.boxes, detector.predict(project / "1.png").boxes)
    assert len(list(results)) == 2


@pytest.mark.parametrize("kind", [str, Path, lambda path: Image.open(path).copy()])
def test_one_picture_does_not_pass_for_many(project, detector, kind):
    with pytest.raises(UserError, match="is one picture, not many"):
        detector.predict_many(kind(project / "1.png"))


def test_a_category_can_be_meant_by_its_name_or_its_id(project, detector):
    path = project / "1.png"
    by_name, by_id, by_array_id = (
        detector.predict(path, threshold={key: 1.0}) for key in ("light", 90, np.int64(90))
    )
    assert set(by_name.names) == {"dark"}
    for other in (by_id, by_array_id):
        np.testing.assert_array_equal(other.boxes, by_name.boxes)
    with pytest.raises(UserError, match="no category 8") as caught:
        detector.predict(path, threshold={8: 0.5})
    assert caught.value.hint == "It has: dark (7), light (90)."


@pytest.mark.parametrize("wrong", [30, -0.1, float("nan"), "much", [0.5], {"dark": 30}])
def test_a_threshold_that_is_no_score_is_refused(project, detector, wrong):
    with pytest.raises(UserError, match="is no score"):
        detector.predict(project / "1.png", threshold=wrong)


def test_a_device_may_be_torchs_own_and_one_that_is_none_is_said(detector):
    assert Detector.load(detector.run, device=torch.device("cpu")).names == detector.names
    for wrong in (torch.device("meta"), 0, None):
        with pytest.raises(UserError, match="is not here"):
            Detector.load(detector.run, device=wrong)


@pytest.mark.slow
def test_a_project_gives_its_newest_model_or_the_one_that_is_named(project, model_run):
    first, second = model_run(project), model_run(project)
    assert Detector.load(project, device="cpu").run == second.path
    assert Detector.load(str(project), run=first.name, device="cpu").run == first.path


def test_what_is_no_picture_or_no_model_is_said(project, detector, tmp_path):
    for wrong, why in (
        (np.zeros((4, 4), np.uint8), r"uint8 of shape \(4, 4\)"),
        (np.zeros((4, 4, 3)), "float64"),
        (np.zeros((0, 4, 3), np.uint8), "no pixel"),
        (tmp_path / "gone.png", "is missing"),
        ([project / "1.png"], "list is no picture"),
        (torch.zeros(3, 4, 4, dtype=torch.uint8), "Tensor is no picture"),
        (b"1.png", "bytes is no picture"),
        (None, "NoneType is no picture"),
    ):
        with pytest.raises(ReadError, match=why):
            detector.predict(wrong)
    with pytest.raises(ReadError):
        Detector.load(tmp_path)
