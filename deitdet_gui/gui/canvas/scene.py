"""What the canvas shows, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtGui import QColor

from deitdet_gui.core.categories import colour_places, in_order
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, Dataset
from deitdet_gui.core.predictions import Detection
from deitdet_gui.gui.canvas.hit import HitMap
from deitdet_gui.gui.canvas.tools import NEW, Shapes
from deitdet_gui.gui.look import category_colour

UNNAMED = QColor("#f2f4f7")  # a box that has no category yet


@dataclass(frozen=True)
class CategoryLook:
    """How a category appears on the picture and in lists."""

    name: str
    colour: QColor
    row: int  # its place in the list; the digit key is one more


def looks_of(dataset: Dataset) -> dict[CategoryId, CategoryLook]:
    """The looks of all categories, in the order in which the person has put them."""
    places, chosen = colour_places(dataset), dataset.category_colours
    looks = {}
    for row, category in enumerate(in_order(dataset)):
        own = chosen.get(category.id)
        colour = category_colour(places[category.id]) if own is None else QColor(own)
        looks[category.id] = CategoryLook(category.name, colour, row)
    return looks


@dataclass
class Scene:
    """Boxes, detections and what is marked among them. The owner sets it, the canvas paints it."""

    size: tuple[int, int] = (0, 0)
    looks: dict[CategoryId, CategoryLook] = field(default_factory=dict)
    boxes: dict[BoxId, Box] = field(default_factory=dict)
    box_ids: list[BoxId] = field(default_factory=list)
    box_map: HitMap = field(default_factory=HitMap)
    box_rows: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    detections: list[Detection] = field(default_factory=list)
    detection_map: HitMap = field(default_factory=HitMap)
    current_detection: int | None = None
    selection: frozenset[BoxId] = frozenset()
    preview: Shapes = field(default_factory=dict)  # shapes of a gesture that goes on
    draft: Corners | None = None  # drawn, but waiting for its category
    pen: CategoryId | None = None  # the category of the box that is being drawn
    hover: BoxId | None = None
    hides_boxes: bool = False  # until told otherwise
    is_peeking: bool = False  # while a key is held

    def set_boxes(self, boxes: Sequence[Box]) -> None:
        self.boxes = {box.id: box for box in boxes}
        self.box_ids = list(self.boxes)
        self.box_map = HitMap([box.corners for box in self.boxes.values()])
        self.preview = {i: c for i, c in self.preview.items() if i == NEW or i in self.boxes}
        self.hover = self.hover if self.hover in self.boxes else None
        self._colour_rows()

    def set_looks(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        self.looks = dict(looks)
        self._colour_rows()

    def set_detections(self, detections: Sequence[Detection], current: int | None) -> None:
        self.detections = list(detections)
        self.detection_map = HitMap([d.corners for d in self.detections])
        self.current_detection = current

    @property
    def shows_boxes(self) -> bool:
        return not (self.hides_boxes or self.is_peeking)

    @property
    def selected(self) -> list[Box]:
        return [self.boxes[i] for i in self.box_ids if i in self.selection]

    def boxes_at(self, x: float, y: float, reach: float) -> list[BoxId]:
        """The boxes under a point, smallest first. None while boxes are hidden."""
        if not self.shows_boxes:
            return []
        return [self.box_ids[i] for i in self.box_map.at(x, y, reach)]

    def corners_of(self, box: BoxId) -> Corners:
        """Where a box is now, with the gesture that goes on."""
        return self.preview.get(box, self.boxes[box].corners)

    def colour_of(self, category: CategoryId | None) -> QColor:
        look = None if category is None else self.looks.get(category)
        return look.colour if look else UNNAMED

    def name_of(self, category: CategoryId | None) -> str:
        look = None if category is None else self.looks.get(category)
        return look.name if look else ""

    def _colour_rows(self) -> None:
        rows = {i: look.row for i, look in self.looks.items()}
        self.box_rows = np.array(
            [rows.get(box.category, -1) for box in self.boxes.values()], dtype=np.int64
        )
