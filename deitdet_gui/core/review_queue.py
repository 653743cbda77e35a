"""Where the person stands in a review: which picture, which detection, what comes next."""

from collections.abc import Collection
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from deitdet_gui.core.dataset import CategoryId, Corners, Dataset, ImageId
from deitdet_gui.core.image_facts import Scores
from deitdet_gui.core.predictions import Detection, Predictions, undecided
from deitdet_gui.core.review import (
    Order,
    Tally,
    Waiting,
    starting_thresholds,
    to_threshold,
    without_impossible,
)

Way = Literal[1, -1]


class ReviewQueue:
    """The detections of one model that wait, picture by picture.

    The list of pictures is put in order when thresholds, filter or order change, and stands still
    while the person answers: what is answered stays in its place.

    Attributes:
        thresholds: the least score of each category.
        category: only detections of this one are shown; all of them when None.
        order: how the pictures are sorted.
        tally: what waits, on every image.
        ranked: (R,) positions of the listed images, into ``images``; some may be answered by now.
        image: the picture that is looked at.
        detections: what waits on it, best first.
        returned: what the last change brought back, as an undo does.
    """

    def __init__(self, dataset: Dataset, predictions: Predictions) -> None:
        self.dataset = dataset
        self.predictions = without_impossible(predictions)
        self._waiting = Waiting(dataset, self.predictions)
        self.thresholds = starting_thresholds(dataset, predictions)
        self.category: CategoryId | None = None
        self.order: Order = "most"
        self.image: ImageId | None = None
        self.detections: list[Detection] = []
        self._index = -1
        self.returned: list[Detection] = []
        self._adjusted: dict[Detection, Corners] = {}
        self.tally: Tally = self._waiting.tally(self.thresholds)
        self.ranked: NDArray[np.int64] = self.tally.ranked(self.order)

    @property
    def images(self) -> list[ImageId]:
        """The images that the model has looked at."""
        return self._waiting.images

    @property
    def scores(self) -> Scores:
        """What waits on each image, whatever the category filter."""
        return self._waiting.scores(self.thresholds)

    @property
    def current(self) -> Detection | None:
        return self.detections[self._index] if self._index >= 0 else None

    @property
    def index(self) -> int | None:
        """The place of the current detection among those of its picture."""
        return self._index if self._index >= 0 else None

    @property
    def row(self) -> int | None:
        """The row of the current picture in the list; None when it is not listed."""
        place = None if self.image is None else self._waiting.place_of(self.image)
        if place is None:
            return None
        rows = np.flatnonzero(self.ranked == place)
        return int(rows[0]) if len(rows) else None

    @property
    def adjusted(self) -> dict[Detection, Corners]:
        """Corners that the person has given to detections, not accepted yet."""
        return dict(self._adjusted)

    @property
    def not_looked_at(self) -> int:
        """How many images came after the predictions were made."""
        return sum(self._waiting.place_of(image) is None for image in self.dataset.images)

    def hidden_on_picture(self) -> int:
        """How many detections of this picture wait behind the category filter."""
        if self.image is None or self.category is None:
            return 0
        whole = undecided(self.dataset, self.predictions, self.image, self.thresholds)
        return len(whole) - len(self.detections)

    def set_threshold(self, category: CategoryId | None, value: float) -> None:
        """Move the threshold of one category, or of all, and sort the pictures anew."""
        for one in self.dataset.categories if category is None else (category,):
            self.thresholds[one] = to_threshold(value)
        self.sort()

    def set_category(self, category: CategoryId | None) -> None:
        self.category = category
        self.sort()

    def set_order(self, order: Order) -> None:
        self.order = order
        self.sort()

    def sort(self) -> None:
        """Count and sort the pictures anew, and look at the current one again."""
        self.tally = self._waiting.tally(self.thresholds, self.category)
        self.ranked = self.tally.ranked(self.order)
        self._show(self._wanted())

    def note(self, images: Collection[ImageId] | None = None) -> None:
        """Take in that these images were changed, or all of them when categories were.

        What comes back by it on the current picture becomes current.
        """
        for category in self.dataset.categories:
            fallback = self.predictions.thresholds.get(category, 0.5)
            self.thresholds.setdefault(category, to_threshold(fallback))
        if self.category not in self.dataset.categories:
            self.category = None
        self.returned = self._waiting.look_again(images)
        self.tally = self._waiting.tally(self.thresholds, self.category)
        if self.image not in self.dataset.images:
            self.image = None
        self._show(self._wanted())
        self._prefer(self.returned)

    def go_to(
        self, image: ImageId | None, way: Way = 1, prefer: Collection[Detection] = ()
    ) -> None:
        """Look at a picture.

        Args:
            image: None for none.
            way: 1 to begin at its first detection, -1 at its last.
            prefer: begin at one of these, where it waits.
        """
        self.image = image
        self.detections = self._wanted()
        self._index = (0 if way == 1 else len(self.detections) - 1) if self.detections else -1
        self._prefer(prefer)

    def coming(self, count: int) -> list[ImageId]:
        """The next pictures of the list, to have them ready."""
        start = 0 if self.row is None else self.row + 1
        return [self.images[place] for place in self.ranked[start : start + count]]

    def make_current(self, index: int) -> None:
        self._index = index

    def step(self, way: Way) -> bool:
        """Go to the next detection, or the previous one, on another picture if need be.

        Returns:
            Whether there was one.
        """
        index = self._index + way
        if self._index >= 0 and 0 <= index < len(self.detections):
            self._index = index
            return True
        if self.step_picture(way, only_waiting=True):
            return True
        self._index = (0 if way == 1 else len(self.detections) - 1) if self.detections else -1
        return bool(self.detections)

    def step_picture(self, way: Way, only_waiting: bool = False) -> bool:
        """Go to the next or previous picture of the list; past its end it begins anew.

        Args:
            way: 1 or -1.
            only_waiting: pass over pictures that are answered.

        Returns:
            Whether there was another one.
        """
        counts = self.tally.counts[self.ranked]
        rows = np.flatnonzero(counts) if only_waiting else np.arange(len(counts))
        here = self.row
        rows = rows[rows != here] if here is not None else rows
        if not len(rows):
            return False
        start = here if here is not None else (-1 if way == 1 else len(counts))
        ahead = rows[rows > start] if way == 1 else rows[rows < start]
        chosen = ahead if len(ahead) else rows
        row = chosen[0] if way == 1 else chosen[-1]
        self.go_to(self.images[self.ranked[row]], way)
        return True

    def adjust(self, corners: Corners) -> None:
        """Give the current detection other corners, until it is answered."""
        if self.current is not None:
            self._adjusted[self.current] = corners

    def forget_adjustment(self) -> bool:
        """Give the current detection its own corners back; False when it has them."""
        return self.current is not None and self._adjusted.pop(self.current, None) is not None

    def corners_of(self, detection: Detection) -> Corners:
        return self._adjusted.get(detection, detection.corners)

    def _wanted(self) -> list[Detection]:
        if self.image is None:
            return []
        found = undecided(self.dataset, self.predictions, self.image, self.thresholds)
        return [d for d in found if self.category in (None, d.category)]

    def _prefer(self, wanted: Collection[Detection]) -> None:
        chosen = next((i for i, d in enumerate(self.detections) if d in wanted), None)
        if chosen is not None:
            self._index = chosen

    def _show(self, now: list[Detection]) -> None:
        """Replace the detections; the current one stays, or else the next that is left is it."""
        current, left = self.current, set(now)
        if current in left:
            self._index = now.index(current)
        else:
            passed = sum(d in left for d in self.detections[: max(self._index, 0)])
            self._index = -1 if not now else passed if passed < len(now) else 0
        self.detections = now
