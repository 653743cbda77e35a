"""The rows of the image list: which images, in which order, and what is said of each."""

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from deitdet_gui.core.box_table import categories_on
from deitdet_gui.core.dataset import CategoryId, Dataset, ImageId, State
from deitdet_gui.core.image_facts import ImageFacts, Scores
from deitdet_gui.core.image_listing import Sort, listing, needs
from deitdet_gui.core.image_query import Term
from deitdet_gui.core.natural_order import fold

Index = QModelIndex | QPersistentModelIndex

IMAGE_ROLE = int(Qt.ItemDataRole.UserRole)
MOST_KEPT = 4_000  # rows whose categories are remembered


def state_name(state: State) -> str:
    names = {
        State.UNLABELLED: QCoreApplication.translate("State", "unlabelled"),
        State.IN_PROGRESS: QCoreApplication.translate("State", "in progress"),
        State.DONE: QCoreApplication.translate("State", "done"),
        State.EMPTY: QCoreApplication.translate("State", "empty"),
        State.SKIPPED: QCoreApplication.translate("State", "skipped"),
    }
    return names[state]


def count_text(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("State", "1 box")
    return QCoreApplication.translate("State", "{count} boxes").format(count=count)


class ImageRows(QAbstractListModel):
    """The images that pass the filter, in the chosen order. Asks for no file.

    Attributes:
        facts: what is known of every image.
        missing: images whose files are not there.
        shown: the image that is on the canvas.
    """

    def __init__(self, facts: ImageFacts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts = facts
        self.terms: tuple[Term, ...] = ()
        self.order = Sort()
        self.missing: frozenset[ImageId] = frozenset()
        self.shown: ImageId | None = None
        self._images: list[ImageId] = []
        self._row_of: NDArray[np.int64] = np.zeros(0, np.int64)
        self._categories: dict[ImageId, list[CategoryId]] = {}
        self._flagged: frozenset[ImageId] = frozenset()
        self._scores: Scores | None = None
        self._score_rows: dict[ImageId, int] = {}
        self.refill()

    @property
    def dataset(self) -> Dataset:
        return self.facts.dataset

    @property
    def images(self) -> list[ImageId]:
        return self._images

    def refill(self) -> None:
        """List afresh what passes the filter now."""
        self._set(listing(self.facts, self.terms, self.order))

    def filter(self, terms: Iterable[Term], order: Sort | None = None) -> None:
        """Show the images that every term is true of right now.

        An image that changes afterwards stays listed where it is until the filter is set again, so
        that rows do not jump away under the hand.
        """
        self.terms = tuple(terms)
        self.order = order if order is not None else self.order
        self.refill()

    def set_facts(self, facts: ImageFacts) -> None:
        """Images came or went. What cannot be sorted or found out yet stays where it was."""
        self.facts = facts
        self._categories.clear()
        if needs(self.terms, self.order):
            places = facts.place
            old = [places[image] for image in self._images if image in places]
            is_new = np.ones(len(facts), bool)
            is_new[old] = False
            new = [] if self.terms else np.flatnonzero(is_new).tolist()
            self._set(np.array([*old, *new], np.int64))
        else:
            self.refill()

    def row_of(self, image: ImageId | None) -> int:
        """The image's row; -1 when the filter hides it."""
        place = self.facts.place.get(image) if image is not None else None
        return -1 if place is None else int(self._row_of[place])

    def state_text(self, image: ImageId) -> str:
        """What the person has said of an image, and that its file is missing where it is."""
        state = state_name(self.dataset.state_of(image))
        if image not in self.missing:
            return state
        return QCoreApplication.translate("State", "missing") + f"  ·  {state}"

    def is_flagged(self, image: ImageId) -> bool:
        """Whether something odd was found on an image, the last time that was looked for."""
        return image in self._flagged

    def waiting_on(self, image: ImageId) -> int:
        """How many detections wait for an answer on an image."""
        row = self._score_rows.get(image)
        return 0 if row is None or self._scores is None else int(self._scores.counts[row])

    def set_flagged(self, images: frozenset[ImageId]) -> None:
        self._flagged = images
        self.note_all()

    def set_scores(self, scores: Scores | None) -> None:
        """What waits for an answer, on every image."""
        before, self._scores = self._scores, scores
        if scores is None or before is None or before.images is not scores.images:
            images = [] if scores is None else scores.images.tolist()
            self._score_rows = dict(zip(images, range(len(images)), strict=True))
        self.note_all()

    def categories_of(self, image: ImageId) -> list[CategoryId]:
        """The categories of an image's boxes, that of most boxes first."""
        found = self._categories.get(image)
        if found is None:
            if len(self._categories) > MOST_KEPT:
                self._categories.clear()
            found = self._categories[image] = categories_on(self.dataset.boxes, image)
        return found

    def note_change(self, image: ImageId) -> None:
        self._categories.pop(image, None)
        self._flagged -= {image}  # what is odd about it now nobody has looked for yet
        row = self.row_of(image)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def note_all(self) -> None:
        """Very many images changed."""
        self._categories.clear()
        if self._images:
            self.dataChanged.emit(self.index(0), self.index(len(self._images) - 1))

    def find(self, start: int, step: int, passes: Callable[[ImageId], bool]) -> ImageId | None:
        """The nearest image from ``start`` on, going round, that passes."""
        count = len(self._images)
        for i in range(count):
            image = self._images[(start + i * step) % count]
            if passes(image):
                return image
        return None

    def find_name(self, text: str, start: int) -> int:
        """The next row from ``start`` on whose name begins so, with or without folders; or -1."""
        wanted, inside = fold(text), "/" + fold(text)
        folded, place, count = self.facts.folded, self.facts.place, len(self._images)
        for i in range(count):
            row = (start + i) % count
            name = folded[place[self._images[row]]]
            if name.startswith(wanted) or inside in name:
                return row
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._images)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._images):
            return None
        image = self._images[index.row()]
        if role == IMAGE_ROLE:
            return image
        if role == Qt.ItemDataRole.DisplayRole:
            return self.dataset.images[image].file_name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([self.dataset.images[image].file_name, *self._sayings(image)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([self.dataset.images[image].file_name, *self._sayings(image)])
        return None

    def _sayings(self, image: ImageId) -> list[str]:
        said = [self.state_text(image), count_text(self.dataset.count_of(image))]
        if self.is_flagged(image):
            said.append(QCoreApplication.translate("State", "something odd was found"))
        if count := self.waiting_on(image):
            text = QCoreApplication.translate("State", "detections that wait: {count}")
            said.append(text.format(count=count))
        return said

    def _set(self, places: NDArray[np.int64]) -> None:
        self.beginResetModel()
        self._images = self.facts.ids[places].tolist()
        self._row_of = np.full(len(self.facts), -1, np.int64)
        self._row_of[places] = np.arange(len(places))
        self.endResetModel()
