"""The training pictures: decoded when they are asked for, and kept as far as there is room."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import overload

from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.words import say
from deitdet_gui.engine.data import LeftOut, Sample
from deitdet_gui.engine.shelf import Shelf

LOCKS = 16  # so many pictures can be decoded at the same time, and none of them twice


class Samples(Sequence[Sample]):
    """Samples by their place. For several threads.

    In the place of a picture that cannot be read stands the next one that can be: which one that
    is depends on nothing else, so that a run that goes on, or another process, has the same one.

    Args:
        images: of which images.
        read: decodes one; None where it cannot be read, which it tells to the ``LeftOut``.
        room: bytes of pictures that are kept, the least recently used ones going first.
        looked_over: those of which it is known already which boxes are left out.

    Raises:
        ReadError: by asking for any, where none can be read.
    """

    def __init__(
        self,
        images: Sequence[ImageId],
        read: Callable[[ImageId, LeftOut], Sample | None],
        room: int,
        looked_over: frozenset[ImageId] = frozenset(),
    ) -> None:
        self.images = list(images)
        self._read = read
        self._shelf: Shelf[int, Sample] = Shelf(room)
        self._told = set(looked_over)
        self._broken: set[int] = set()
        self._news = LeftOut()
        self._lock = Lock()
        self._locks = [Lock() for _ in range(LOCKS)]

    @staticmethod
    def of(samples: Sequence[Sample]) -> "Samples":
        """Of pictures that are in memory anyway."""
        known = {sample.image.id: sample for sample in samples}
        return Samples(list(known), lambda image, _: known[image], room=0)

    def __len__(self) -> int:
        return len(self.images)

    @overload
    def __getitem__(self, place: int) -> Sample: ...
    @overload
    def __getitem__(self, place: slice) -> list[Sample]: ...
    def __getitem__(self, place: int | slice) -> Sample | list[Sample]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        first = range(len(self))[place]
        for further in range(len(self)):
            sample = self._at((first + further) % len(self))
            if sample is not None:
                return sample
        raise none_readable()

    def take_news(self) -> LeftOut:
        """What had to be left out since this was asked last."""
        with self._lock:
            news, self._news = self._news, LeftOut()
        return news

    def _at(self, place: int) -> Sample | None:
        with self._locks[place % LOCKS]:
            if place in self._broken:
                return None
            sample = self._shelf.get(place)
            if sample is None:
                sample = self._decode(place)
        return sample

    def _decode(self, place: int) -> Sample | None:
        image, found = self.images[place], LeftOut()
        sample = self._read(image, found)
        if sample is None:
            self._broken.add(place)
        else:
            self._shelf.put(place, sample, sample.picture.nbytes)
        with self._lock:
            self._news.pictures += found.pictures
            if image not in self._told:
                self._told.add(image)
                self._news.boxes += found.boxes
        return sample


def none_readable() -> ReadError:
    """There is nothing to learn from."""
    return ReadError(
        say("None of the training pictures could be read."), say("Are they where they were?")
    )
