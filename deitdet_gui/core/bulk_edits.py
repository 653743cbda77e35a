"""Edits of very many boxes at once: small in the journal, and quick where one edit a box is not.

What they are about is kept as bytes: they compare and hash as other edits do, take 57 bytes a box,
and go into the journal as they are.
"""

import base64
import binascii
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.box import ALL_FLAGS, CROWD, IGNORE
from deitdet_gui.core.dataset import BoxColumns, CategoryId, Dataset

_INT, _FLOAT = np.dtype("<i8"), np.dtype("<f8")
_BYTES_A_BOX = 3 * _INT.itemsize + 4 * _FLOAT.itemsize + 1
_FAST = 1  # of zlib: six times as quick as the usual level, and a tenth larger


@dataclass(frozen=True, slots=True)
class BoxIds:
    """A set of box ids, as the bytes of an ascending array of int64."""

    packed: bytes

    @staticmethod
    def of(ids: Iterable[int] | NDArray[np.int64]) -> "BoxIds":
        many = ids if isinstance(ids, np.ndarray) else np.array(list(ids), _INT)
        return BoxIds(np.unique(many.astype(_INT)).tobytes())

    def __len__(self) -> int:
        return len(self.packed) // _INT.itemsize

    @property
    def array(self) -> NDArray[np.int64]:
        """(N,) int64, ascending, each once."""
        return np.frombuffer(self.packed, _INT)

    def steps(self) -> list[int]:
        """The first id, then how far each is from the one before: mostly one digit."""
        steps: list[int] = np.diff(self.array, prepend=np.int64(0)).tolist()
        return steps

    @staticmethod
    def from_steps(steps: list[int]) -> "BoxIds":
        """The other way round of :meth:`steps`.

        Raises:
            ValueError, TypeError: it is no such list.
        """
        if not isinstance(steps, list) or set(map(type, steps)) - {int}:
            raise TypeError("box ids that are no list of numbers")
        try:
            ids = np.cumsum(np.array(steps, _INT), dtype=_INT)
        except OverflowError as error:
            raise ValueError("box ids that are too large") from error
        if np.any(np.diff(ids) <= 0):
            raise ValueError("box ids that do not ascend")
        return BoxIds(ids.tobytes())


@dataclass(frozen=True, slots=True)
class PackedBoxes:
    """Boxes as bytes: ids, images, categories, corners and flags, one column behind the other.

    Notes stand beside them, by box id in ascending order: few boxes have one. The flags of a crowd
    alone are the byte that said crowd when there were no other flags, so older journals hold.
    """

    packed: bytes
    notes: tuple[tuple[int, str], ...] = ()

    @staticmethod
    def of(columns: BoxColumns) -> "PackedBoxes":
        return PackedBoxes(
            b"".join(
                (
                    columns.ids.astype(_INT).tobytes(),
                    columns.images.astype(_INT).tobytes(),
                    columns.categories.astype(_INT).tobytes(),
                    columns.corners.astype(_FLOAT).tobytes(),
                    columns.flags.astype(np.uint8).tobytes(),
                )
            ),
            tuple(sorted(columns.notes.items())),
        )

    def __len__(self) -> int:
        return len(self.packed) // _BYTES_A_BOX

    @property
    def columns(self) -> BoxColumns:
        count, whole = len(self), self.packed
        ids, images, categories = np.frombuffer(whole, _INT, 3 * count).reshape(3, count)
        corners = np.frombuffer(whole, _FLOAT, 4 * count, 24 * count).reshape(count, 4)
        flags = np.frombuffer(whole, np.uint8, count, 56 * count)
        return BoxColumns(ids, images, categories, corners, flags, dict(self.notes))

    def to_text(self) -> str:
        return base64.b64encode(zlib.compress(self.packed, _FAST)).decode("ascii")

    @staticmethod
    def from_text(text: str) -> "PackedBoxes":
        """The other way round of :meth:`to_text`, without the notes.

        Raises:
            ValueError, TypeError: it is no such text, or a box is impossible.
        """
        try:
            packed = PackedBoxes(zlib.decompress(base64.b64decode(text, validate=True)))
        except (zlib.error, binascii.Error) as error:
            raise ValueError(f"packed boxes are damaged: {error}") from error
        columns = packed.columns
        corners, flags = columns.corners, columns.flags
        is_whole = len(packed.packed) == len(packed) * _BYTES_A_BOX
        is_possible = np.isfinite(corners).all() and (corners[:, :2] <= corners[:, 2:]).all()
        if not (is_whole and is_possible):
            raise ValueError("packed boxes are cut short, or have impossible corners")
        both = CROWD | IGNORE
        if (flags > ALL_FLAGS).any() or (flags & both == both).any():
            raise ValueError("packed boxes have impossible flags")
        return packed

    def with_notes(self, notes: Any) -> "PackedBoxes":
        """The same boxes with notes as the journal has them.

        Raises:
            ValueError, TypeError: these are no notes of these boxes.
        """
        pairs = tuple((key, note) for key, note in notes)
        are_notes = all(type(key) is int and isinstance(note, str) and note for key, note in pairs)
        if not are_notes or not {key for key, _ in pairs} <= set(self.columns.ids.tolist()):
            raise ValueError("packed boxes have impossible notes")
        return replace(self, notes=pairs)


@dataclass(frozen=True, slots=True)
class RecategoriseBoxes:
    """Give boxes that are all of one category another one."""

    ids: BoxIds
    before: CategoryId
    after: CategoryId

    def apply(self, dataset: Dataset) -> "RecategoriseBoxes":
        dataset.recategorise(self.ids.array, self.before, self.after)
        return RecategoriseBoxes(self.ids, self.after, self.before)


@dataclass(frozen=True, slots=True)
class RemoveBoxes:
    ids: BoxIds

    def apply(self, dataset: Dataset) -> "PutBoxes":
        return PutBoxes(PackedBoxes.of(dataset.pop_boxes(self.ids.array)))


@dataclass(frozen=True, slots=True)
class PutBoxes:
    """Add boxes whose ids are free."""

    boxes: PackedBoxes

    def apply(self, dataset: Dataset) -> RemoveBoxes:
        columns = self.boxes.columns
        dataset.put_boxes(columns)
        return RemoveBoxes(BoxIds.of(columns.ids))


BulkEdit = RecategoriseBoxes | RemoveBoxes | PutBoxes


def to_row(edit: BulkEdit) -> dict[str, Any]:
    """What the journal keeps of an edit, but for its name."""
    match edit:
        case RecategoriseBoxes(ids, before, after):
            return {"ids": ids.steps(), "before": before, "after": after}
        case RemoveBoxes(ids):
            return {"ids": ids.steps()}
        case PutBoxes(boxes):
            row = {"boxes": boxes.to_text()}
            return {**row, "notes": list(map(list, boxes.notes))} if boxes.notes else row


def from_row(row: dict[str, Any]) -> BulkEdit | None:
    """Read an edit back; None where ``row`` is none of these.

    Raises:
        ValueError, TypeError: the row is damaged.
    """
    match row:
        case {"do": "RecategoriseBoxes", "ids": ids, "before": int(before), "after": int(after)}:
            return RecategoriseBoxes(BoxIds.from_steps(ids), CategoryId(before), CategoryId(after))
        case {"do": "RemoveBoxes", "ids": ids}:
            return RemoveBoxes(BoxIds.from_steps(ids))
        case {"do": "PutBoxes", "boxes": str(text)}:
            return PutBoxes(PackedBoxes.from_text(text).with_notes(row.get("notes", ())))
    return None
