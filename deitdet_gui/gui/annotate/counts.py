"""How many images are in each state and boxes in each category, kept up to date by image."""

from collections import Counter
from collections.abc import Collection

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId, State


class Counts:
    """Counts a dataset once; after an edit only the images that it touched are looked at again."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self.states: Counter[State] = Counter()
        self._seen: dict[ImageId, State] = {}
        self._boxes: Counter[CategoryId] | None = None
        self.recount(dataset)

    @property
    def boxes(self) -> Counter[CategoryId]:
        """Of each category; counted again, in a blink, when somebody asks after a change."""
        if self._boxes is None:
            self._boxes = Counter(self._dataset.boxes.count_by_category())
        return self._boxes

    @property
    def images(self) -> int:
        return len(self._seen)

    def recount(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._boxes = None
        self._seen = {image: dataset.state_of(image) for image in dataset.images}
        self.states = Counter(self._seen.values())

    def update(self, image: ImageId) -> None:
        """Look at this image again."""
        self._boxes = None
        if image in self._seen:
            self.states[self._seen.pop(image)] -= 1
        if image in self._dataset.images:
            state = self._seen[image] = self._dataset.state_of(image)
            self.states[state] += 1

    def update_many(self, images: Collection[ImageId]) -> None:
        """Look at these images again."""
        for image in images:
            self.update(image)
