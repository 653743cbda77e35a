"""How many images are in each state and boxes in each category, kept up to date by image."""

from collections import Counter
from collections.abc import Collection

import numpy as np

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId, State
from deitdet_gui.core.image_facts import STATES, ImageFacts
from deitdet_gui.core.sitting import Sitting


class Counts:
    """Counts a dataset once; after an edit only the images that it touched are looked at again.

    Attributes:
        facts: what is known of every image.
        sitting: when images were finished.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._boxes: Counter[CategoryId] | None = None
        self.facts = ImageFacts(dataset)
        self.sitting = Sitting()

    @property
    def states(self) -> Counter[State]:
        counts = np.bincount(self.facts.states, minlength=len(STATES)).tolist()
        return Counter(dict(zip(STATES, counts, strict=True)))

    @property
    def boxes(self) -> Counter[CategoryId]:
        """Of each category; counted again, in a blink, when somebody asks after a change."""
        if self._boxes is None:
            self._boxes = Counter(self._dataset.boxes.count_by_category())
        return self._boxes

    @property
    def images(self) -> int:
        return len(self.facts)

    @property
    def to_go(self) -> int:
        """How many images wait for a word of the person."""
        states = self.states
        return states[State.UNLABELLED] + states[State.IN_PROGRESS]

    def recount(self, dataset: Dataset) -> None:
        """Images came or went, or the dataset is another one."""
        before, self.facts = self.facts, ImageFacts(dataset)
        self.facts.scores, self.facts.findings = before.scores, before.findings
        self._dataset = dataset
        self._boxes = None

    def update(self, image: ImageId) -> None:
        """Look at this image again."""
        self._boxes = None
        self.facts.note(image)
        self.sitting.note(image, image in self._dataset.marks)

    def update_many(self, images: Collection[ImageId]) -> None:
        """Look at these images again."""
        self._boxes = None
        self.facts.note_many(images)
