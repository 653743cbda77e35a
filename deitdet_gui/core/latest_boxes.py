"""The boxes of the image that was asked for last, for whoever changes one of ten thousand."""

from deitdet_gui.core.box import Box, BoxId, ImageId


class LatestBoxes:
    """Holds the boxes of one image through changes of single ones; forgets them at any other.

    Whatever changes the table counts up ``revision``. What another thread has read meanwhile is of
    an older one, and is not taken.
    """

    def __init__(self) -> None:
        self.revision = 0
        self._kept: tuple[ImageId, int, dict[BoxId, Box]] | None = None

    def of(self, image: ImageId) -> list[Box] | None:
        """The boxes of an image by their ids; None where they are not known."""
        kept = self._kept
        if kept is None or kept[:2] != (image, self.revision):
            return None
        return list(kept[2].values())

    def keep(self, image: ImageId, revision: int, boxes: list[Box]) -> None:
        """Take note of the boxes that an image had at a revision, by their ids."""
        self._kept = image, revision, {box.id: box for box in boxes}

    def note(self, before: Box | None, now: Box | None) -> None:
        """One box was added, replaced or removed."""
        kept, self.revision = self._kept, self.revision + 1
        if kept is None or kept[1] != self.revision - 1:
            return
        image, _, boxes = kept
        if before is not None and before.image == image and (now is None or now.image != image):
            boxes.pop(before.id, None)
        elif now is not None and now.image == image:
            if now.id not in boxes and boxes and now.id < next(reversed(boxes)):
                return  # back at its place among the others: they are sorted anew
            boxes[now.id] = now
        self._kept = image, self.revision, boxes
