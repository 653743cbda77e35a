"""What was made and may be wanted again, in memory, as far as there is room."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")


class Shelf(Generic[Key, Thing]):
    """Things by key, the least recently used ones making room. For several threads.

    Args:
        room: bytes; the last thing that was put there stays, however large.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._used = 0
        self._things: OrderedDict[Key, tuple[Thing, int]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key) -> Thing | None:
        """What lies there, or None."""
        with self._lock:
            found = self._things.get(key)
            if found is None:
                return None
            self._things.move_to_end(key)
            return found[0]

    def put(self, key: Key, thing: Thing, size: int) -> None:
        """Keep a thing of so many bytes, in the place of one of the same key."""
        with self._lock:
            _, before = self._things.pop(key, (None, 0))
            self._things[key] = (thing, size)
            self._used += size - before
            while self._used > self._room and len(self._things) > 1:
                _, (_, old) = self._things.popitem(last=False)
                self._used -= old
