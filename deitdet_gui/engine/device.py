"""Which device to work on, and why."""

import functools
import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.plan import Machine
from deitdet_gui.core.words import in_a_row, say

UNKNOWN_MEMORY = 2 << 30  # bytes, where the system does not say


def _hint() -> str:
    return say("Leave the device on automatic to use what there is.")


@dataclass(frozen=True, slots=True)
class Device:
    """A device and the reason for it, in words for the person."""

    place: torch.device
    reason: str
    half: bool  # matrix products are clearly faster in bfloat16 (CPU) or half precision (CUDA)

    @property
    def is_cpu(self) -> bool:
        return self.place.type == "cpu"

    @property
    def half_type(self) -> torch.dtype:
        """The short type that :attr:`half` means."""
        # Older GPUs emulate bfloat16, slower than float32; float16 they have.
        if self.place.type == "cuda" and not torch.cuda.is_bf16_supported(False):
            return torch.float16
        return torch.bfloat16


def machine(device: Device, caches: Path | None = None) -> Machine:
    """What a training on this device has to do with.

    Args:
        device: see :func:`choose`.
        caches: the folder that caches go to; without it no disk is counted on.
    """
    gpu_memory = 0
    if device.place.type == "cuda":
        torch.cuda.empty_cache()  # what an earlier training left to torch counts as used
        gpu_memory, _ = torch.cuda.mem_get_info(device.place)
    return Machine(
        device=str(device.place),
        reason=device.reason,
        threads=torch.get_num_threads(),
        memory=free_memory(),
        gpu_memory=gpu_memory,
        disk=shutil.disk_usage(caches).free if caches is not None else 0,
    )


def free_memory() -> int:
    """Bytes of memory that can be had without swapping."""
    try:
        with open("/proc/meminfo", encoding="ascii") as file:  # noqa: PTH123 - a device, not a file
            rows = dict(line.split(":", 1) for line in file)
        return int(rows["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        pass
    try:
        return int(os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (AttributeError, OSError, ValueError):
        return UNKNOWN_MEMORY


def choose(wanted: str = "auto", number: int | None = None) -> Device:
    """Choose a device.

    Args:
        wanted: ``auto``, ``cpu``, ``cuda``, ``cuda:1`` ..., or ``mps``.
        number: which GPU it is where one has not been named; of several processes each its own.

    Raises:
        UserError: torch does not know the device or cannot see it.
    """
    if number is not None and (
        wanted == "cuda" or (wanted == "auto" and torch.cuda.is_available())
    ):
        wanted = f"cuda:{number}"
    cores = torch.get_num_threads()
    cpu = say("CPU, 1 core") if cores == 1 else say("CPU, {count} cores", count=cores)
    if wanted == "auto":
        if not torch.cuda.is_available():
            return _cpu(say("{device}: no GPU that can be used", device=cpu))
        try:
            return _cuda("cuda")
        except UserError as error:
            why = say("{device}: the GPU does not work.", device=cpu)
            return _cpu(in_a_row(why, error.message))
    if wanted == "cpu":
        return _cpu(_asked_for(cpu))
    if wanted.startswith("cuda"):
        if not torch.cuda.is_available():
            text = say("Device {device}: torch sees no CUDA device.", device=wanted)
            raise UserError(text, _hint())
        return _cuda(wanted, is_asked_for=True)
    if wanted == "mps" and torch.backends.mps.is_available():
        return Device(torch.device("mps"), _asked_for("Apple GPU"), half=False)
    raise UserError(say("Device {device!r} is not here.", device=wanted), _hint())


def _cuda(wanted: str, is_asked_for: bool = False) -> Device:
    try:
        device = torch.device(wanted)
        if device.index is not None:
            torch.cuda.set_device(device)  # what torch makes without saying where, is made there
        name = torch.cuda.get_device_name(device)
        # A GPU that is too old for this torch is seen and listed, and fails at its first sum.
        torch.ones(2, device=device).sum().item()
        if device.index is None:  # that would be another one as soon as somebody sets another one
            device = torch.device("cuda", torch.cuda.current_device())
    except (RuntimeError, AssertionError, torch.cuda.DeferredCudaCallError) as error:
        first_line = str(error).partition("\n")[0]
        text = say("Device {device}: {error}", device=wanted, error=first_line)
        raise UserError(text, _hint()) from error
    half = torch.bfloat16 if torch.cuda.is_bf16_supported(False) else torch.float16
    why = say("{device}: torch sees a CUDA device", device=name)
    return Device(device, _asked_for(name) if is_asked_for else why, convolves(device, half))


def convolves(place: torch.device, kind: torch.dtype) -> bool:
    """Whether a convolution of this type comes out right: some cards give NaN in float16."""
    picture = torch.ones(1, 8, 16, 16, dtype=kind, device=place)
    kernel = torch.ones(8, 8, 3, 3, dtype=kind, device=place)
    try:
        found = torch.nn.functional.conv2d(picture, kernel)
    except RuntimeError:
        return False
    return bool((found == 8 * 3 * 3).all())


def _asked_for(device: str) -> str:
    return say("{device}: asked for", device=device)


def _cpu(reason: str) -> Device:
    half = _half_gain() > 1.3
    return Device(torch.device("cpu"), reason, half)


@functools.cache
def _half_gain() -> float:
    """How many times faster this CPU multiplies in bfloat16. Without the instructions, under 0.3.

    Measured rather than asked for: what the flags promise and what the library does differ. The
    matrices are small because without the instructions a large product takes a second.
    """
    seconds: list[float] = []
    for kind in (torch.float32, torch.bfloat16):
        a, b = torch.ones(256, 384, dtype=kind), torch.ones(384, 384, dtype=kind)
        best = float("inf")
        for _ in range(4):
            start = time.perf_counter()
            a @ b
            best = min(best, time.perf_counter() - start)
            if seconds and best > 4 * seconds[0]:
                break
        seconds.append(best)
    return seconds[0] / seconds[1]
