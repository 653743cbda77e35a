"""How many images are in each state and boxes in each category, kept up to date by image."""

from collections import Counter
from collections.abc import Collection

import numpy as np

from deitdet_gui.core.dataset import BoxColumns, CategoryId, Dataset, ImageId, State

_RECOUNT_FROM = 10  # counting all costs as much as a tenth of the images one by one


class Counts:
    """Counts a dataset once; after an edit only the images that it touched are counted again."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self.states: Counter[State] = Counter()
        self.boxes: Counter[CategoryId] = Counter()
        self._seen: dict[ImageId, tuple[State, tuple[CategoryId, ...]]] = {}
        self.recount(dataset)

    def recount(self, dataset: Dataset) -> None:
        self._dataset = dataset
        columns = dataset.box_columns()
        by_image = _categories_by_image(columns)
        marks = dataset.marks
        self._seen = {}
        for image in dataset.images:
            boxes = by_image.get(image, ())
            unmarked = State.IN_PROGRESS if boxes else State.UNLABELLED
            self._seen[image] = (marks.get(image, unmarked), boxes)
        self.states = Counter(state for state, _ in self._seen.values())
        used, counts = np.unique(columns.categories, return_counts=True)
        self.boxes = Counter(dict(zip(used.tolist(), counts.tolist(), strict=True)))

    def update(self, image: ImageId) -> None:
        """Count this image again."""
        if image in self._seen:
            state, categories = self._seen.pop(image)
            self.states[state] -= 1
            self.boxes.subtract(categories)
        if image in self._dataset.images:
            state = self._dataset.state_of(image)
            categories = tuple(box.category for box in self._dataset.boxes_of(image))
            self._seen[image] = (state, categories)
            self.states[state] += 1
            self.boxes.update(categories)

    def update_many(self, images: Collection[ImageId]) -> None:
        """Count these images again, or all if that is quicker."""
        if len(images) * _RECOUNT_FROM > len(self._seen):
            self.recount(self._dataset)
            return
        for image in images:
            self.update(image)

    @property
    def images(self) -> int:
        return len(self._seen)


def _categories_by_image(columns: BoxColumns) -> dict[ImageId, tuple[CategoryId, ...]]:
    order = np.argsort(columns.images, kind="stable")
    images, starts = np.unique(columns.images[order], return_index=True)
    categories = columns.categories[order].tolist()
    ends = np.append(starts, len(categories))[1:]
    rows = zip(images.tolist(), starts.tolist(), ends.tolist(), strict=True)
    return {image: tuple(categories[start:end]) for image, start, end in rows}
