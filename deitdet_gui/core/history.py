"""What was done since the project was opened and can be taken back; bounded in memory."""

from dataclasses import dataclass

from deitdet_gui.core.bulk_edits import PutBoxes, RecategoriseBoxes, RemoveBoxes
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.edits import Edit, OrderCategories, SetRejections

MOST_BYTES = 256 * 2**20  # that all changes together may take; about half a million drawn boxes
KEPT = 7 / 8  # of that stays when the oldest go, so that this is not asked at every change
_CHANGE_BYTES, _EDIT_BYTES = 300, 250  # measured, with the values inside


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the undo list: what the menu says, where it acted, and how to go back."""

    text: str
    image: ImageId | None
    inverse: tuple[Edit, ...]


class History:
    """Changes that were done, and those that were undone and can be done again.

    Attributes:
        forgotten: how many of the oldest changes were dropped, and can not be taken back any more.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._done: list[Change] = []
        self._undone: list[Change] = []  # the next to be done again is the last one
        self._bytes = 0  # of what was done
        self.forgotten = 0

    def __len__(self) -> int:
        return len(self._done) + len(self._undone)

    def __getitem__(self, place: int) -> Change:
        """The change at this place, the oldest first; those from ``position`` on are undone."""
        done = len(self._done)
        return self._done[place] if place < done else self._undone[len(self) - 1 - place]

    @property
    def position(self) -> int:
        """How many of the changes are done."""
        return len(self._done)

    @property
    def undo_text(self) -> str:
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        return self._undone[-1].text if self._undone else ""

    def clear(self) -> None:
        self._done.clear()
        self._undone.clear()
        self._bytes = self.forgotten = 0

    def add(self, change: Change) -> None:
        """Something new was done: what was undone before cannot be done again."""
        self._undone.clear()
        self._push(change)

    def next(self, steps: int) -> list[Change]:
        """The changes to go through: ``-steps`` backwards from here, or ``steps`` forwards."""
        source = self._done if steps < 0 else self._undone
        return source[: -abs(steps) - 1 : -1]

    def move(self, steps: int, inverses: list[tuple[Edit, ...]]) -> None:
        """Take note that the changes of :meth:`next` were gone through.

        Args:
            steps: as it was given there.
            inverses: what takes each of them back, in the same order.
        """
        changes = self.next(steps)
        gone = [
            Change(c.text, c.image, inverse) for c, inverse in zip(changes, inverses, strict=True)
        ]
        if steps < 0:
            del self._done[len(self._done) - len(gone) :]
            self._bytes -= sum(map(size_of, changes))
            self._undone += gone
        else:
            del self._undone[len(self._undone) - len(gone) :]
            for change in gone:
                self._push(change)

    def _push(self, change: Change) -> None:
        self._done.append(change)
        self._bytes += size_of(change)
        if self._bytes > self._most_bytes:
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        count = 0
        while self._bytes > self._most_bytes * KEPT and count < len(self._done) - 1:
            self._bytes -= size_of(self._done[count])
            count += 1
        del self._done[:count]
        self.forgotten += count


def size_of(change: Change) -> int:
    """About how many bytes of memory a change takes."""
    size = _CHANGE_BYTES + _EDIT_BYTES * len(change.inverse)
    for edit in change.inverse:
        match edit:
            case RecategoriseBoxes(ids) | RemoveBoxes(ids):
                size += len(ids.packed)
            case PutBoxes(boxes):
                size += len(boxes.packed)
            case OrderCategories(order):
                size += 8 * len(order)
            case SetRejections(_, rejections):
                size += _EDIT_BYTES * len(rejections)
    return size
