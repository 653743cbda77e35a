"""What a fault becomes for the person."""

import pytest
import torch

from deitdet_gui.engine.outcome import guarded


def failing(error):
    raise error
    yield


@pytest.mark.parametrize(
    "text",
    [
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
        "CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`",
        "CUDA error: out of memory",
        "cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED",
        "MPS backend out of memory (MPS allocated: 8.8 GB, other allocations: 96 KB)",
        "[enforce fail at alloc_cpu.cpp:117] . DefaultCPUAllocator: not enough memory",
    ],
)
def test_a_full_memory_is_said_to_be_one_by_whatever_name_it_comes(text, tmp_path):
    (failed,) = guarded(failing(RuntimeError(text)), tmp_path / "log.txt")
    assert failed.kind == "out_of_memory"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"), "out_of_memory"),
        (MemoryError(), "out_of_memory"),
        (RuntimeError("CUDA error: unspecified launch failure"), "device"),
        (RuntimeError("CUDA error: CUBLAS_STATUS_EXECUTION_FAILED"), "device"),
        (RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"), "device"),
        (RuntimeError("shapes do not fit"), "internal"),
    ],
)
def test_other_faults_are_what_they_are(error, kind, tmp_path):
    (failed,) = guarded(failing(error), tmp_path / "log.txt")
    assert failed.kind == kind
