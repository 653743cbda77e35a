"""Which device to work on, and why."""

import time
from dataclasses import dataclass

import torch

from deitdet_gui.core.errors import UserError

CORES_HINT = "Leave the device on automatic to use what there is."


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
        if self.place.type == "cuda" and not torch.cuda.is_bf16_supported():
            return torch.float16
        return torch.bfloat16


def choose(wanted: str = "auto") -> Device:
    """Choose a device.

    Args:
        wanted: ``auto``, ``cpu``, ``cuda``, ``cuda:1`` ..., or ``mps``.

    Raises:
        UserError: torch does not know the device or cannot see it.
    """
    cores = torch.get_num_threads()
    cpu = f"CPU, {cores} core{'s' if cores != 1 else ''}"
    if wanted == "auto":
        if torch.cuda.is_available():
            return _cuda("cuda", "torch sees a CUDA device")
        return _cpu(f"{cpu}: torch sees no CUDA device")
    if wanted == "cpu":
        return _cpu(f"{cpu}: asked for")
    if wanted.startswith("cuda"):
        if not torch.cuda.is_available():
            raise UserError(f"Device {wanted}: torch sees no CUDA device.", CORES_HINT)
        return _cuda(wanted, "asked for")
    if wanted == "mps" and torch.backends.mps.is_available():
        return Device(torch.device("mps"), "Apple GPU: asked for", half=False)
    raise UserError(f"Device {wanted!r} is not here.", CORES_HINT)


def _cuda(wanted: str, why: str) -> Device:
    try:
        device = torch.device(wanted)
        name = torch.cuda.get_device_name(device)
    except (RuntimeError, AssertionError) as error:
        raise UserError(f"Device {wanted}: {error}", CORES_HINT) from error
    return Device(device, f"{name}: {why}", half=True)


def _cpu(reason: str) -> Device:
    half = _half_gain() > 1.3
    return Device(torch.device("cpu"), reason, half)


def _half_gain() -> float:
    """How many times faster this CPU multiplies in bfloat16. Without the instructions, under 0.3.

    Measured rather than asked for: what the flags promise and what the library does differ.
    """
    seconds = []
    for kind in (torch.float32, torch.bfloat16):
        a, b = torch.ones(1024, 384, dtype=kind), torch.ones(384, 1536, dtype=kind)
        best = float("inf")
        for _ in range(4):
            start = time.perf_counter()
            a @ b
            best = min(best, time.perf_counter() - start)
        seconds.append(best)
    return seconds[0] / seconds[1]
