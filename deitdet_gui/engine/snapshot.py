"""Where a training is, on disk: ``last.ckpt``, from which it goes on as if nothing had happened.

One file, so that no crash can leave half of two: a line with the SHA-256 of the rest, then
safetensors with the tensors and, as its metadata, everything else as JSON. Nothing in it is run.
"""

import errno
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

import deitdet_gui
from deitdet_gui.core.errors import ReadError, SaveError
from deitdet_gui.core.files import atomic_write_pieces, sha256
from deitdet_gui.core.words import say

MARK = b"DeiTDet snapshot 1 "
HEADER = len(MARK) + 64 + 1


def broken_hint() -> str:
    """What to do where a snapshot cannot be used."""
    return say(
        "Begin a new training from this run's model instead: deitdet train PROJECT --from RUN"
    )


def write(path: Path, tensors: dict[str, Tensor], state: dict[str, Any]) -> None:
    """Write a snapshot in the place of the one before it.

    Args:
        path: ``RunFolder.last``.
        tensors: by name; none of them shares memory with another.
        state: everything else, as JSON can hold it.

    Raises:
        SaveError: it could not be written; the one before it is still there.
    """
    text = json.dumps({"app": deitdet_gui.__version__, **state})
    plain = {name: tensor.detach().contiguous().cpu() for name, tensor in tensors.items()}
    data = safetensors.torch.save(plain, {"state": text})
    atomic_write_pieces(path, (MARK, sha256(data).encode(), b"\n", data))


def read(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read a snapshot: its tensors and its state.

    Raises:
        ReadError: there is none, or it is damaged, or it is something else.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ReadError(
            say("{path} could not be read: {why}.", path=path, why=error.strerror), broken_hint()
        ) from error
    if not data.startswith(MARK):
        raise ReadError(
            say("{path} is no snapshot of a training by this version.", path=path), broken_hint()
        )
    payload = data[HEADER:]
    if data[len(MARK) : HEADER] != sha256(payload).encode() + b"\n":
        raise ReadError(
            say("{path} is damaged: its SHA-256 is not the one it begins with.", path=path),
            broken_hint(),
        )
    try:
        tensors = safetensors.torch.load(payload)
        length = int.from_bytes(payload[:8], "little")
        state = json.loads(json.loads(payload[8 : 8 + length])["__metadata__"]["state"])
    except (SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ReadError(
            say("{path} is damaged: {error!r}.", path=path, error=error), broken_hint()
        ) from error
    if not isinstance(state, dict):
        raise ReadError(say("{path} is damaged: its state is no object.", path=path), broken_hint())
    return tensors, state


@contextmanager
def fitting(path: Path) -> Iterator[None]:
    """Taking over something of a snapshot, which may be anybody's.

    Raises:
        ReadError: it is not what it should be.
    """
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError, RuntimeError) as error:
        raise ReadError(
            say("{path} does not fit this run: {error!r}.", path=path, error=error), broken_hint()
        ) from error


def random_state() -> dict[str, Tensor]:
    """The state of torch's generators, as tensors of a snapshot."""
    states = {"random.cpu": torch.get_rng_state()}
    if torch.cuda.is_available():
        states["random.cuda"] = torch.cuda.get_rng_state()
    return states


def restore_random_state(tensors: dict[str, Tensor]) -> None:
    torch.set_rng_state(tensors["random.cpu"])
    if "random.cuda" in tensors and torch.cuda.is_available():
        torch.cuda.set_rng_state(tensors["random.cuda"])


def is_disk_full(error: SaveError) -> bool:
    """Nothing is wrong but that there is no room."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT)
