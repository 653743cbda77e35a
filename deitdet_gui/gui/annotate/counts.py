"""How many images are in each state and boxes in each category, kept up to date by image."""

from collections import Counter, defaultdict

from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId, State


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
        by_image: defaultdict[ImageId, list[CategoryId]] = defaultdict(list)
        for box in dataset.boxes.values():
            by_image[box.image].append(box.category)
        marks = dataset.marks
        self._seen = {}
        for image in dataset.images:
            boxes = tuple(by_image.get(image, ()))
            unmarked = State.IN_PROGRESS if boxes else State.UNLABELLED
            self._seen[image] = (marks.get(image, unmarked), boxes)
        self.states = Counter(state for state, _ in self._seen.values())
        self.boxes = Counter(box.category for box in dataset.boxes.values())

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

    @property
    def images(self) -> int:
        return len(self._seen)
