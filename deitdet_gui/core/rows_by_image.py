"""Which rows of a table belong to which image: sorted once, added to later."""

import numpy as np

from deitdet_gui.core.box import ImageId


class RowsByImage:
    """Which rows of a table belong to an image, and how many of them hold a box.

    Rows are listed once and stay listed where they were; those that come later are kept apart. So
    whether a row still holds a box of the image is for the table to look at.
    """

    def __init__(self, images: np.ndarray, rows: np.ndarray) -> None:
        """List ``rows``, which hold boxes of these (N,) images."""
        order = _stable_order(images)
        images = images[order]
        self._rows = rows[order].astype(np.int32)
        starts = np.flatnonzero(np.diff(images, prepend=images[:1] - 1))
        self._listed, self._starts = images[starts], np.append(starts, len(rows))
        listed = map(ImageId, self._listed.tolist())
        counts = np.diff(self._starts).tolist()
        self.counts: dict[ImageId, int] = dict(zip(listed, counts, strict=True))
        self._came: dict[ImageId, set[int]] = {}

    def rows(self, image: ImageId) -> np.ndarray:
        """The rows that hold, or held, a box of the image."""
        place = int(np.searchsorted(self._listed, image))
        is_listed = place < len(self._listed) and self._listed[place] == image
        first, last = self._starts[place : place + 2] if is_listed else (0, 0)
        rows: np.ndarray = self._rows[first:last]
        if came := self._came.get(image):
            rows = np.array(sorted({*rows.tolist(), *came}), np.int64)
        return rows

    def come(self, row: int, image: ImageId) -> None:
        self.counts[image] = self.counts.get(image, 0) + 1
        self._came.setdefault(image, set()).add(row)

    def come_many(self, first: int, images: np.ndarray) -> None:
        """Take note that the rows from ``first`` on hold boxes of these (N,) images."""
        if not len(images):
            return
        order = _stable_order(images)
        rows, images = (order + first).tolist(), images[order]
        starts = np.flatnonzero(np.diff(images, prepend=images[:1] - 1))
        listed, ends = map(ImageId, images[starts].tolist()), [*starts.tolist()[1:], len(rows)]
        for image, start, end in zip(listed, starts.tolist(), ends, strict=True):
            self._came.setdefault(image, set()).update(rows[start:end])
            self.counts[image] = self.counts.get(image, 0) + end - start

    def go(self, image: ImageId) -> None:
        self.counts[image] -= 1

    def count_many(self, images: np.ndarray, by: int) -> None:
        """Take note that a box of each of these (N,) images came (1) or went (-1)."""
        found, counts = np.unique(images, return_counts=True)
        for image, count in zip(map(ImageId, found.tolist()), counts.tolist(), strict=True):
            self.counts[image] = self.counts.get(image, 0) + by * count


def _stable_order(values: np.ndarray) -> np.ndarray:
    """As ``argsort(kind="stable")``, which takes four times as long on numbers of 64 bits."""
    low = values - (values.min() if len(values) else 0)
    if len(low) and (low.min() < 0 or low.max() >= 2**32):  # the difference may not fit either
        return np.argsort(values, kind="stable")
    # By their lower halves, then by their upper ones: numpy sorts 16 bits by counting.
    order = np.argsort((low & 0xFFFF).astype(np.uint16), kind="stable")
    return order[np.argsort((low[order] >> 16).astype(np.uint16), kind="stable")]
