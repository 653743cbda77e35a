"""Paints boxes and detections over the picture, many at once."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from deitdet_gui.core.dataset import BoxId, CategoryId, Corners
from deitdet_gui.core.words import number
from deitdet_gui.gui.canvas.box_tiles import BoxTiles
from deitdet_gui.gui.canvas.flag_marks import FlagMarks, label_of
from deitdet_gui.gui.canvas.hit import handle_places
from deitdet_gui.gui.canvas.ink import (
    FILL_ALPHA,
    HALO,
    HANDLE_FILL,
    device_width,
    edge_pen,
    snapped,
    with_alpha,
)
from deitdet_gui.gui.canvas.labels import Labels
from deitdet_gui.gui.canvas.many_marked import MANY, paint_many
from deitdet_gui.gui.canvas.plain_boxes import (
    HALO_EXTRA,
    on_widget,
    paint_boxes,
    paint_marker,
    rows_in_sight,
)
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.tools import CURRENT, NEW
from deitdet_gui.gui.canvas.view import View

STRONG_EDGE = 2.4  # logical pixels
MOST_AT_ONCE = 600  # boxes in sight; more of them come from tiles
MOST_LABELS = 400  # more of them would hide the picture, and cost the frame
LABEL_FROM_WIDTH = 22.0  # a box narrower than this on screen shows its name only when marked
HANDLE_SIZE = 7.0
HANDLES_FROM = 26.0  # a box smaller than this on screen shows corner handles only
DASHES = [6.0, 4.0]
CURRENT_EDGE, GHOST_EDGE = 2.4, 1.0  # of the detection that is being looked at, of the others


class BoxPainter:
    """Paints one scene. Lines fall on whole device pixels, so that they stay crisp."""

    def __init__(self, scene: Scene, font: QFont) -> None:
        self._scene = scene
        self.labels = Labels(font)
        self._tiles = BoxTiles(scene)
        self._flags = FlagMarks(scene)

    def paint(self, painter: QPainter, view: View) -> bool:
        """Paint all of it; False when some of very many boxes want another frame soon."""
        scene = self._scene
        is_whole = True
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if scene.shows_boxes:
            self._paint_detections(painter, view)
            self._flags.paint(painter, view)
            marked = self._marked()
            is_whole = self._paint_plain(painter, view, marked)
            if len(marked) > MANY:
                paint_many(painter, view, scene, marked)
                marked = [box for box in marked if box == scene.hover]
            for box in marked:
                self._paint_marked(painter, view, box)
            self._paint_current(painter, view)
        self._paint_new(painter, view)
        return is_whole

    def prepare(self, view: View) -> bool:
        """Use a quiet moment for what the next move will want; say whether there is more."""
        return self._scene.shows_boxes and self._tiles.prepare(view)

    def _marked(self) -> list[BoxId]:
        """Boxes that are painted one by one, over the others: hovered, selected, being changed."""
        scene = self._scene
        ids = {*scene.selection, *(i for i in scene.preview if i != NEW)}
        if scene.hover is not None:
            ids.add(scene.hover)
        return sorted(i for i in ids if i in scene.boxes and i != CURRENT)

    def _paint_plain(self, painter: QPainter, view: View, marked: list[BoxId]) -> bool:
        scene = self._scene
        shown = rows_in_sight(scene, view) & scene.is_drawn
        rows = np.flatnonzero(shown)
        is_whole = True
        if len(rows) > MOST_AT_ONCE:
            # What is only selected stays in the tiles, below its stronger edges.
            moved = {i for i in scene.preview if i != NEW} | ({CURRENT} & scene.boxes.keys())
            is_whole = self._tiles.paint(painter, view, frozenset(moved))
        else:
            if len(scene.boxes) <= MOST_AT_ONCE:
                self._tiles.clear()
            leave_out = {*marked, CURRENT}
            rows = np.array([r for r in rows.tolist() if scene.box_ids[r] not in leave_out], int)
            paint_boxes(painter, view, scene, rows, has_halo=True)
        self._paint_labels(painter, view, rows, frozenset(marked))
        return is_whole

    def _paint_labels(
        self, painter: QPainter, view: View, rows: np.ndarray, marked: frozenset[BoxId]
    ) -> None:
        places = on_widget(self._scene.box_map.corners[rows], view)
        wide = np.flatnonzero(places[:, 2] - places[:, 0] >= LABEL_FROM_WIDTH)
        if len(wide) > MOST_LABELS:
            return
        scene, window = self._scene, (view.width, view.height)
        for index in wide.tolist():
            box = scene.boxes[scene.box_ids[rows[index]]]
            if box.id not in marked and (name := label_of(scene, box)):
                place: Corners = tuple(places[index].tolist())
                colour = scene.colour_of(box.category)
                self.labels.paint(painter, name, colour, place, window, is_needed=False)

    def _paint_marked(self, painter: QPainter, view: View, box_id: BoxId) -> None:
        scene = self._scene
        box = scene.boxes[box_id]
        colour = scene.colour_of(box.category)
        corners = scene.corners_of(box_id)
        place = view.rect_on_widget(corners)
        is_selected = box_id in scene.selection
        is_alone = is_selected and len(scene.selection) == 1
        if corners[0] == corners[2] or corners[1] == corners[3]:
            paint_marker(painter, view, corners, colour, True)
        else:
            # A hovered box is not filled: whoever looks at what is in it wants its true colours.
            self._paint_strong(painter, place, colour, FILL_ALPHA if is_selected else 0)
        if name := label_of(scene, box):
            self._paint_name(painter, view, name, colour, place, is_alone)
        if is_alone:
            self._paint_handles(painter, place, colour)

    def _paint_strong(self, painter: QPainter, place: Corners, colour: QColor, alpha: int) -> None:
        dpr = painter.device().devicePixelRatioF()
        rect = snapped(place, dpr)
        width = device_width(STRONG_EDGE, dpr)
        painter.fillRect(rect, with_alpha(colour, alpha))
        painter.setPen(edge_pen(HALO, width + 2 * device_width(HALO_EXTRA / 2, dpr)))
        painter.drawRect(rect)
        painter.setPen(edge_pen(colour, width))
        painter.drawRect(rect)

    def _paint_handles(self, painter: QPainter, place: Corners, colour: QColor) -> None:
        x0, y0, x1, y1 = place
        is_small = min(x1 - x0, y1 - y0) < HANDLES_FROM
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for handle, (x, y) in handle_places(place).items():
            if is_small and len(handle) == 1:
                continue
            square = QRectF(x - HANDLE_SIZE / 2, y - HANDLE_SIZE / 2, HANDLE_SIZE, HANDLE_SIZE)
            painter.setPen(edge_pen(HALO, 3.0))
            painter.setBrush(HANDLE_FILL)
            painter.drawRoundedRect(square, 1.5, 1.5)
            painter.setPen(edge_pen(colour.darker(120), 1.25))
            painter.drawRoundedRect(square, 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_detections(self, painter: QPainter, view: View) -> None:
        scene = self._scene
        dpr = painter.device().devicePixelRatioF()
        shown = np.flatnonzero(scene.detection_map.touching(view.window))
        for index in shown[::-1].tolist():  # the best last, over the others
            if index != scene.current_detection:
                place = view.rect_on_widget(scene.detections[index].corners)
                colour = scene.colour_of(scene.detections[index].category)
                self._paint_dashed(
                    painter, snapped(place, dpr), colour, device_width(GHOST_EDGE, dpr)
                )
                if place[2] - place[0] >= LABEL_FROM_WIDTH and len(shown) <= MOST_LABELS:
                    self._paint_score(painter, view, index, place, "")

    def _paint_current(self, painter: QPainter, view: View) -> None:
        """The detection that is being looked at, over everything, where the hand has put it."""
        scene = self._scene
        index = scene.current_detection
        if index is None:
            return
        detection = scene.detections[index]
        is_held = CURRENT in scene.boxes
        corners = scene.corners_of(CURRENT) if is_held else detection.corners
        place = view.rect_on_widget(corners)
        dpr = painter.device().devicePixelRatioF()
        colour = scene.colour_of(detection.category)
        painter.fillRect(snapped(place, dpr), with_alpha(colour, FILL_ALPHA))
        # White in the gaps and a whole halo: nothing else on the picture looks like this.
        rect, width = snapped(place, dpr), device_width(CURRENT_EDGE, dpr)
        halo = width + 2 * device_width(HALO_EXTRA / 2, dpr)
        for pen in (edge_pen(HALO, halo), edge_pen(HANDLE_FILL, width)):
            painter.setPen(pen)
            painter.drawRect(rect)
        painter.setPen(edge_pen(colour, width, [d / width for d in DASHES]))
        painter.drawRect(rect)
        name = scene.name_of(detection.category)
        self._paint_score(painter, view, index, place, f"{name} ")
        if scene.selection == {CURRENT}:
            self._paint_handles(painter, place, colour)

    def _paint_dashed(self, painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
        dpr = painter.device().devicePixelRatioF()
        # The halo has gaps too: what lies below shows through, as through nothing a person drew.
        halo = width + 2 * device_width(HALO_EXTRA / 2, dpr)
        for ink, wide in ((HALO, halo), (colour, width)):
            painter.setPen(edge_pen(ink, wide, [d / wide for d in DASHES]))
            painter.drawRect(rect)

    def _paint_score(
        self, painter: QPainter, view: View, index: int, place: Corners, name: str
    ) -> None:
        """The score on a plate. Only one detection at a time is named: plates hide the picture."""
        detection = self._scene.detections[index]
        text = name + number(detection.score, ".2f")
        colour = self._scene.colour_of(detection.category)
        has_handles = bool(name) and self._scene.selection == {CURRENT}
        self._paint_name(painter, view, text, colour, place, has_handles)

    def _paint_name(
        self,
        painter: QPainter,
        view: View,
        text: str,
        colour: QColor,
        place: Corners,
        has_handles: bool,
    ) -> None:
        """A plate beside a box, clear of its handles."""
        off = HANDLE_SIZE / 2 + HALO_EXTRA if has_handles else 0.0
        x0, y0, x1, y1 = place
        beside = (x0, y0 - off, x1, y1 + off)
        self.labels.paint(painter, text, colour, beside, (view.width, view.height))

    def _paint_new(self, painter: QPainter, view: View) -> None:
        """The box that is being drawn, or that waits for its name."""
        scene = self._scene
        corners = scene.preview.get(NEW, scene.draft)
        if corners is None:
            return
        pen: CategoryId | None = scene.pen if scene.draft is None else None
        self._paint_strong(painter, view.rect_on_widget(corners), scene.colour_of(pen), FILL_ALPHA)
