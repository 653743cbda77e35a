import os
import pickle

import pytest
import safetensors.torch
import torch

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.plan import ARCHITECTURES
from deitdet_gui.detector.build import build
from deitdet_gui.engine import weights
from deitdet_gui.engine.weights import Weights


def found(steps):
    """What a resolving generator returns, its events passed over."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def test_the_starter_fits_the_preset_small():
    starter = found(weights.resolve("starter", ARCHITECTURES["small"]))
    detector = build(ARCHITECTURES["small"], 1, (32, 64), taps=(0,), channels=16)
    detector.backbone.load(weights.read(starter))
    assert detector.features(torch.zeros(1, 3, 32, 64))[0].isfinite().all()
    assert len(starter.sha256) == 64


def test_the_starter_is_refused_for_another_preset():
    with pytest.raises(UserError, match="are for deit3_small"):
        found(weights.resolve("starter", ARCHITECTURES["nano"]))


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UserError, match=r"gone\.pt is missing"):
        found(weights.resolve(str(tmp_path / "gone.pt"), ARCHITECTURES["nano"]))


def test_random_weights_say_that_they_are():
    assert "not pre-trained" in found(weights.resolve("random", ARCHITECTURES["nano"])).source


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_torch_file_of_tensors_is_read(tmp_path, wrapped):
    tensors = {"a": torch.ones(2)}
    torch.save({"model": tensors} if wrapped else tensors, tmp_path / "w.pth")
    assert weights.read(Weights(tmp_path / "w.pth", "", ""))["a"].tolist() == [1, 1]


class Evil:
    def __init__(self, marker):
        self.marker = marker

    def __reduce__(self):
        return os.mkdir, (str(self.marker),)


def test_code_in_a_torch_file_is_refused_and_not_run(tmp_path):
    torch.save({"a": Evil(tmp_path / "ran")}, tmp_path / "evil.pt")
    (tmp_path / "bare.pt").write_bytes(pickle.dumps(Evil(tmp_path / "ran"), protocol=2))
    for name in ("evil.pt", "bare.pt"):
        with pytest.raises(UserError, match=name):
            weights.read(Weights(tmp_path / name, "", ""))
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("name", ["w.safetensors", "w.pt"])
@pytest.mark.parametrize("content", [b"", b"<html>", b"\xff" * 40, "half"])
def test_a_file_that_is_no_weights_is_refused_by_name(tmp_path, name, content):
    if content == "half":
        whole = safetensors.torch.save({"a": torch.ones(1000)})
        content = whole[: len(whole) // 2]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=name):
        weights.read(Weights(tmp_path / name, "", ""))


def test_a_torch_file_with_more_than_tensors_is_refused(tmp_path):
    torch.save({"a": 3}, tmp_path / "w.pt")
    with pytest.raises(UserError, match="more than tensors"):
        weights.read(Weights(tmp_path / "w.pt", "", ""))
