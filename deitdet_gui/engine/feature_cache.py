"""What a frozen backbone says of a view, kept on disk from one training to the next.

A file's name is the hash of the view's pixels, its folder the hash of the backbone: what is found
there cannot be out of date. The files may be deleted at any time.
"""

import contextlib
import logging
import os
import zlib
from collections.abc import Mapping
from pathlib import Path

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from deitdet_gui.core.errors import SaveError
from deitdet_gui.core.files import atomic_write, sha256
from deitdet_gui.detector.backbone import Backbone

SUFFIX = ".maps"
CHECK = 4  # bytes of checksum before the tensors


class FeatureCache:
    """Maps by the pixels that they are of.

    Args:
        folder: of all backbones' features together.
        room: bytes they may take; the least recently used ones make room for new ones.
        backbone: its :func:`fingerprint`.

    Attributes:
        found: how many were there already.
    """

    def __init__(self, folder: Path, room: int, backbone: str) -> None:
        self.folder = folder / backbone[:16]
        self.room = room
        self.found = 0
        self._sizes = _by_age(folder)
        self._used = sum(self._sizes.values())

    def read(self, pixels: Tensor) -> list[Tensor] | None:
        """The maps of a view (3, H, W) uint8, or None where they are not kept or damaged."""
        path = self._path(pixels)
        if path not in self._sizes:
            return None
        try:
            data = path.read_bytes()
            payload = memoryview(data)[CHECK:]
            if zlib.crc32(payload) != int.from_bytes(data[:CHECK], "little"):
                raise ValueError("its checksum is another")
            maps = safetensors.torch.load(bytes(payload))
            found = [maps[str(number)] for number in range(len(maps))]
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            logging.getLogger(__name__).warning("%s is made again: %s", path, error)
            self._used -= self._sizes.pop(path)
            return None
        self._sizes[path] = self._sizes.pop(path)  # the last to go now
        with contextlib.suppress(OSError):
            os.utime(path)
        self.found += 1
        return found

    def write(self, pixels: Tensor, maps: list[Tensor]) -> None:
        """Keep the maps of a view. A disk that takes no more is no reason to end a training."""
        payload = safetensors.torch.save({str(n): each for n, each in enumerate(maps)})
        size = CHECK + len(payload)
        if size > self.room:
            return
        while self._used + size > self.room and self._sizes:
            oldest = next(iter(self._sizes))
            self._used -= self._sizes.pop(oldest)
            with contextlib.suppress(OSError):
                oldest.unlink()
        path = self._path(pixels)
        try:
            checksum = zlib.crc32(payload).to_bytes(CHECK, "little")
            atomic_write(path, checksum + payload, sync=False)
        except SaveError as error:
            logging.getLogger(__name__).warning("features are not kept any more: %s", error)
            self.room = 0
            return
        self._used += size - self._sizes.pop(path, 0)
        self._sizes[path] = size

    def _path(self, pixels: Tensor) -> Path:
        return self.folder / (sha256(pixels.numpy().tobytes())[:32] + SUFFIX)


def fingerprint(backbone: Backbone, half: torch.dtype | None) -> str:
    """What a backbone's maps depend on besides the pixels: its weights, its taps, its precision.

    Args:
        backbone: with the weights that it will keep.
        half: the short type that it computes in, or None for float32.
    """
    return _hash(f"{backbone.taps} {half} {torch.__version__}", backbone.state_dict())


def identity(backbone: Backbone) -> str:
    """Which backbone it is, on whatever device and by whichever torch: its weights and its taps.

    Without the position embedding, which each torch resamples to the canvas in its own way.
    """
    tensors = backbone.state_dict()
    return _hash(f"{backbone.taps}", {n: t for n, t in tensors.items() if "pos_embed" not in n})


def _hash(what: str, tensors: Mapping[str, Tensor]) -> str:
    parts = [what.encode()]
    for name, tensor in sorted(tensors.items()):
        parts.append(name.encode() + tensor.detach().cpu().contiguous().numpy().tobytes())
    return sha256(b"".join(sha256(part).encode() for part in parts))


def _by_age(folder: Path) -> dict[Path, int]:
    """Size of each file, the least recently used first."""
    rows = []
    for path in folder.glob(f"*/*{SUFFIX}"):
        with contextlib.suppress(OSError):
            stat = path.stat()
            rows.append((stat.st_mtime_ns, path, stat.st_size))
    return {path: size for _, path, size in sorted(rows)}
