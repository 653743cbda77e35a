"""What the canvas shows, as plain values."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtGui import QColor

from deitdet_gui.core.categories import colour_places, in_order
from deitdet_gui.core.dataset import Box, BoxId, CategoryId, Corners, Dataset
from deitdet_gui.core.predictions import Detection
from deitdet_gui.gui.canvas.hit import HitMap
from deitdet_gui.gui.canvas.tools import NEW, Shapes, hull
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
    hidden: frozenset[CategoryId] = frozenset()
    locked: frozenset[CategoryId] = frozenset()  # seen, but out of the hand's reach
    is_drawn: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=bool))
    can_select: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=bool))
    detections: list[Detection] = field(default_factory=list)
    detection_map: HitMap = field(default_factory=HitMap)
    current_detection: int | None = None
    selection: frozenset[BoxId] = frozenset()
    preview: Shapes = field(default_factory=dict)  # shapes of a gesture that goes on
    guides: list[Corners] = field(default_factory=list)  # lines that it sticks to meanwhile
    band: Corners | None = None  # the rubber band that is being drawn
    draft: Corners | None = None  # drawn, but waiting for its category
    pen: CategoryId | None = None  # the category of the box that is being drawn
    hover: BoxId | None = None
    hides_boxes: bool = False  # until told otherwise
    is_peeking: bool = False  # while a key is held
    _hull: tuple[frozenset[BoxId], HitMap, Corners] | None = None

    def set_boxes(self, boxes: Sequence[Box]) -> None:
        self.boxes = {box.id: box for box in boxes}
        self.box_ids = list(self.boxes)
        self.box_map = HitMap([box.corners for box in self.boxes.values()])
        self.preview = {i: c for i, c in self.preview.items() if i == NEW or i in self.boxes}
        self.hover = self.hover if self.hover in self.boxes else None
        self._colour_rows()
        self._cover_rows()

    def set_looks(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        self.looks = dict(looks)
        self._colour_rows()

    def set_covered(self, hidden: Collection[CategoryId], locked: Collection[CategoryId]) -> None:
        """Say which categories are not drawn, and which of the others nothing can take hold of."""
        self.hidden, self.locked = frozenset(hidden), frozenset(locked)
        self._cover_rows()

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

    @property
    def free_ids(self) -> list[BoxId]:
        """The boxes that keys and rubber bands go over: neither hidden nor locked."""
        return [self.box_ids[i] for i in np.flatnonzero(self.can_select)]

    def next_box(self, step: int) -> Box | None:
        """The box after the selected ones (before them with -1), or the first (last) of all."""
        ids = self.free_ids
        if not ids:
            return None
        held = [i for i, box in enumerate(ids) if box in self.selection]
        start = (held[-1] if step > 0 else held[0]) + step if held else (0 if step > 0 else -1)
        return self.boxes[ids[start % len(ids)]]

    def is_hidden(self, box: BoxId) -> bool:
        """Say whether a box is not drawn for its category; a selected one is drawn all the same."""
        return self.boxes[box].category in self.hidden and box not in self.selection

    def is_locked(self, box: BoxId) -> bool:
        return self.boxes[box].category in self.locked

    @property
    def hidden_count(self) -> int:
        """How many boxes cannot be seen now."""
        return int(np.count_nonzero(~self.is_drawn)) if self.shows_boxes else len(self.boxes)

    def boxes_at(self, x: float, y: float, reach: float) -> list[BoxId]:
        """The boxes under a point that a hand can take, smallest first."""
        if not self.shows_boxes:
            return []
        under = (self.box_ids[i] for i in self.box_map.at(x, y, reach))
        return [box for box in under if not (self.is_hidden(box) or self.is_locked(box))]

    @property
    def selected_hull(self) -> Corners | None:
        """The rectangle round the selected boxes, with the gesture that goes on."""
        if not self.selection:
            return None
        if not self.preview.keys().isdisjoint(self.selection):
            return hull(self.corners_of(i) for i in self.selection)
        known = self._hull
        if known is None or known[0] is not self.selection or known[1] is not self.box_map:
            corners = hull(self.boxes[i].corners for i in self.selection)
            known = self._hull = (self.selection, self.box_map, corners)
        return known[2]

    @property
    def caught_rows(self) -> np.ndarray:
        """The boxes that the rubber band catches and a hand can take."""
        if self.band is None or not self.shows_boxes:
            return np.zeros(0, dtype=np.int64)
        return np.flatnonzero(self.box_map.caught(self.band) & self.can_select)

    def corners_of(self, box: BoxId) -> Corners:
        """Where a box is now, with the gesture that goes on."""
        return self.preview.get(box) or self.boxes[box].corners

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

    def _cover_rows(self) -> None:
        """Both arrays are by row of ``box_ids``."""
        self.is_drawn = np.ones(len(self.boxes), dtype=bool)
        if self.hidden or self.locked:
            categories = [box.category for box in self.boxes.values()]
            self.is_drawn = np.array([c not in self.hidden for c in categories], dtype=bool)
            is_free = np.array([c not in self.locked for c in categories], dtype=bool)
            self.can_select = self.is_drawn & is_free
        else:
            self.can_select = self.is_drawn
