"""What stands in for a GPU here says what a real one of that age says."""

from types import SimpleNamespace

import pytest
import torch
from torch.cuda._utils import _get_device_index

from deitdet_gui.core.errors import UserError
from deitdet_gui.engine import device
from deitdet_gui.engine.device import Device, choose, convolves, machine

TOO_OLD = "CUDA error: no kernel image is available for execution on the device\nCompile with ..."

CURRENT = torch.device("cuda:0")  # a name without a number would be whichever is current later


@pytest.fixture
def a_gpu(monkeypatch):
    """A GPU that torch sees, whose sums are made on the CPU."""
    gpu = SimpleNamespace(has_bfloat16=True, current=None, fault=None)

    def ones(*size, device=None, **more):
        if gpu.fault and device is not None:
            raise RuntimeError(gpu.fault)
        return torch.zeros(*size, **more) + 1

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)

    def set_device(place):
        gpu.current = torch.device("cuda", _get_device_index(place))  # as torch does, first

    monkeypatch.setattr(torch.cuda, "set_device", set_device)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: CURRENT.index)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda place: "GeForce")
    monkeypatch.setattr(
        torch.cuda,
        "is_bf16_supported",
        lambda including_emulation=True: gpu.has_bfloat16 or including_emulation,
    )
    monkeypatch.setattr(device.torch, "ones", ones)
    return gpu


def test_the_gpu_is_taken_where_there_is_one(a_gpu):
    found = choose()
    assert (found.place, found.half, found.half_type) == (CURRENT, True, torch.bfloat16)
    assert found.reason.startswith("GeForce")


def test_the_gpu_that_is_named_is_the_one_that_torch_works_on(a_gpu):
    assert choose("cuda:1").place == a_gpu.current == torch.device("cuda:1")
    assert choose("auto", 2).place == a_gpu.current == torch.device("cuda:2")


def test_a_gpu_that_only_emulates_bfloat16_works_in_float16(a_gpu):
    a_gpu.has_bfloat16 = False
    assert choose().half_type == torch.float16


def test_a_gpu_whose_short_floats_come_out_wrong_works_in_long_ones(a_gpu, monkeypatch):
    wrong = torch.full((1,), float("nan"))
    monkeypatch.setattr(torch.nn.functional, "conv2d", lambda *_: wrong)
    assert not choose().half


def test_a_gpu_that_is_too_old_for_torch_leaves_it_to_the_cpu_and_says_so(a_gpu):
    a_gpu.fault = TOO_OLD
    found = choose()
    assert found.place.type == "cpu"
    assert "no kernel image" in found.reason
    assert "Compile with" not in found.reason


def test_a_gpu_that_is_asked_for_and_does_not_work_is_an_error(a_gpu):
    a_gpu.fault = TOO_OLD
    with pytest.raises(UserError, match="no kernel image"):
        choose("cuda")


def test_a_gpu_that_fails_while_torch_begins_with_it_leaves_it_to_the_cpu(a_gpu, monkeypatch):
    def ones(*size, **more):
        raise torch.cuda.DeferredCudaCallError("device=1, num_gpus=1")

    monkeypatch.setattr(device.torch, "ones", ones)
    assert choose("auto").place.type == "cpu"


@pytest.mark.parametrize("kind", [torch.float32, torch.bfloat16])
def test_a_convolution_comes_out_right_here(kind):
    assert convolves(torch.device("cpu"), kind)


def test_what_torch_holds_back_of_an_earlier_training_counts_as_free(monkeypatch):
    held = {"bytes": 6}
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: held.update(bytes=0))
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (10 - held["bytes"], 12))
    assert machine(Device(torch.device("cuda"), "", half=True)).gpu_memory == 10
