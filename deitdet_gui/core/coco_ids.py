"""Ids of a COCO file and ours: the same wherever the file's are numbers and used once."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeGuard

import numpy as np

from deitdet_gui.core.dataset import FIRST_ODD_ID
from deitdet_gui.core.words import say

LAST_ID = FIRST_ODD_ID // 2  # new ids come behind those of a file, and need room there


@dataclass
class Rows:
    """Which record of a section stands for what."""

    ids: np.ndarray  # (N,) int64, ours
    is_shown: np.ndarray  # (N,) bool; others are only kept
    raw_ids: dict[int, Any] = field(default_factory=dict)  # ours -> the file's, where they differ

    def rows_of(self, ids: Iterable[int]) -> dict[int, int]:
        """Row of each id that one of the records has."""
        is_wanted = np.isin(self.ids, np.fromiter(ids, np.int64)) & self.is_shown
        found = np.flatnonzero(is_wanted).tolist()
        return {self.ids[row].item(): row for row in found}

    def listed(self) -> list[int | None]:
        """Our id of each record; None for one that is not shown."""
        listed = zip(self.ids.tolist(), self.is_shown.tolist(), strict=True)
        return [i if is_shown else None for i, is_shown in listed]

    def raw(self, ours: int) -> Any:
        return self.raw_ids.get(ours, ours)


class OddityError(Exception):
    """Why a record cannot be shown."""


class KnownIds:
    """The records of a section by their ids, the file's and ours."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.ids: set[int] = set()  # ours that are in use
        self.numbers: set[int] = set()  # all that the file uses, also of what is not shown
        self.raw_ids: dict[int, Any] = {}  # ours -> the file's, of records with an odd id
        self._ours: dict[Any, int] = {}  # and back
        self._spare = FIRST_ODD_ID - 1

    def ours(self, raw: Any) -> int | None:
        """What the file means by ``raw``."""
        if is_small(raw) and raw in self.ids and raw not in self.raw_ids:
            return int(raw)
        return self._ours.get(_key(raw))

    def identify(self, record: Any) -> tuple[Any, int]:
        """The id of an odd record in the file, and one for us.

        Raises:
            OddityError: it has none that anything could stand under.
        """
        if not isinstance(record, dict):
            raise OddityError(say("is {type}, not an object.", type=type(record).__name__))
        raw = record.get("id")
        is_box = self.name == "annotations"
        if self.ours(raw) is not None and not is_box:
            raise OddityError(say("has the id {raw!r} of an earlier one.", raw=raw))
        if is_small(raw) and raw not in self.ids:
            return raw, raw
        if isinstance(raw, str) and raw.isascii() and raw.isdigit() and len(raw) < 16:
            number = int(raw)
            if number not in self.ids and number not in self.numbers:
                return raw, number
        if not isinstance(raw, str) and not is_int(raw) and not (is_box and raw is None):
            raise OddityError(say("has the id {raw!r}; an id is a number or a text.", raw=raw))
        self._spare += 1
        return raw, self._spare

    def add(self, raw: Any, ours: int) -> None:
        self.ids.add(ours)
        if raw != ours or not is_small(raw):  # a large one may be the very id that we gave it
            self.raw_ids[ours] = raw
            self._ours.setdefault(_key(raw), ours)


def raw_id(record: Any) -> Any:
    return record.get("id") if isinstance(record, dict) else None


def is_int(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def is_small(value: Any) -> TypeGuard[int]:
    """Whether it is an id that we can use as it is."""
    return is_int(value) and -LAST_ID < value < LAST_ID


def is_number(value: Any) -> TypeGuard[float]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _key(raw: Any) -> Any:
    # True == 1 and 1.0 == 1 in a dict; an id that is no number or text matches nothing.
    return raw if is_int(raw) or isinstance(raw, str) else ("no id", id(raw))
