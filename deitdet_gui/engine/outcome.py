"""How a job ends: a fault becomes the event ``Failed``, and every ending an exit code."""

import logging
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

from deitdet_gui.core.errors import HeldError, UserError
from deitdet_gui.core.events import Ended, Event, Failed
from deitdet_gui.core.words import in_a_row, noted, say

DONE_CODE = 0
USER_CODE = 1
STOPPED_CODE = 3
FAULT_CODE = 70
# What a full memory makes libraries say: cuBLAS can then neither begin nor find room for its work.
FULL = (
    "DefaultCPUAllocator",  # torch has a RuntimeError for that
    "MPS backend out of memory",
    "CUDA error: out of memory",
    "CUBLAS_STATUS_ALLOC_FAILED",
    "CUBLAS_STATUS_NOT_INITIALIZED",
    "ALLOCATION_FAILED",  # cuDNN, of the host's memory or the device's
)
# What a GPU that is broken, or whose driver is, makes torch say.
BROKEN = ("CUDA error", "cuDNN error")

log = logging.getLogger(__name__)


def guarded(events: Iterable[Event], log_path: Path) -> Iterator[Event]:
    """The events of a job; a fault ends them with ``Failed`` instead of an exception.

    Args:
        events: the job.
        log_path: where the traceback goes, for the hint.
    """
    with noted():
        try:
            yield from events
        except UserError as error:
            kind = "held" if isinstance(error, HeldError) else "user"
            yield Failed(kind, error.message, error.hint)
        except Exception as error:  # noqa: BLE001 - the one place where a fault becomes an event
            log.error("%s", traceback.format_exc())
            yield _fault(error, log_path)


def exit_code(last: Event | None) -> int:
    """The process's exit code after its last event."""
    match last:
        case Ended(how="stopped"):
            return STOPPED_CODE
        case Failed(kind="user" | "held"):
            return USER_CODE
        case Ended():
            return DONE_CODE
    return FAULT_CODE


def is_memory_full(error: Exception) -> bool:
    """Whether that is what is wrong, by whatever name."""
    is_said = type(error).__name__ == "OutOfMemoryError" or isinstance(error, MemoryError)
    return is_said or any(words in str(error) for words in FULL)


def _fault(error: Exception, log_path: Path) -> Failed:
    hint = say("The details are in {path}.", path=log_path)
    kind = type(error).__name__
    if kind == "DivergedError":
        text = say("Training went astray: {error}.", error=error)
        return Failed("diverged", text, say("Lower the learning rate."))
    if is_memory_full(error):
        less = in_a_row(say("Lower the batch or the canvas."), hint)
        return Failed("out_of_memory", say("The memory is full."), less)
    if kind == "AcceleratorError" or any(name in str(error) for name in BROKEN):
        text = say("The GPU failed: {error}", error=str(error).splitlines()[0])
        again = say("The training can go on from where it was last kept.")
        return Failed("device", text, in_a_row(again, hint))
    return Failed("internal", f"{kind}: {error}", hint)
