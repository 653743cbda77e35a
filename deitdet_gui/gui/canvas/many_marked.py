"""Paints very many boxes that are selected or moved, so that a frame does not take a second."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from deitdet_gui.core.dataset import BoxId
from deitdet_gui.gui.canvas.ink import FILL_ALPHA, device_width, edge_pen, with_alpha
from deitdet_gui.gui.canvas.plain_boxes import crisp, on_widget
from deitdet_gui.gui.canvas.scene import UNNAMED, Scene
from deitdet_gui.gui.canvas.view import View

MANY = 200  # boxes; fewer are painted one by one, with halo and name
MOST_STRONG = 2_500  # boxes in sight; of more the edges are thin and the fill tells them apart
EDGE = 2.4  # logical pixels
THIN = 0.0  # one device pixel, the quickest of pens
STRONG_FILL_ALPHA = 64


def paint_many(painter: QPainter, view: View, scene: Scene, ids: Collection[BoxId]) -> None:
    """Edges and fill in the colours of the categories; nothing else."""
    wanted = np.fromiter(ids, dtype=np.int64, count=len(ids))
    rows = np.flatnonzero(np.isin(np.array(scene.box_ids, dtype=np.int64), wanted))
    corners = scene.box_map.corners[rows]
    if scene.preview:
        corners = np.array([scene.corners_of(scene.box_ids[row]) for row in rows.tolist()])
    left, top, right, bottom = view.window
    x0, y0, x1, y1 = corners.T
    is_seen = (x1 >= left) & (x0 <= right) & (y1 >= top) & (y0 <= bottom)
    dpr = painter.device().devicePixelRatioF()
    rects = crisp(on_widget(corners[is_seen], view), dpr)
    is_strong = len(rects) <= MOST_STRONG
    width = device_width(EDGE, dpr) if is_strong else THIN
    alpha = FILL_ALPHA if is_strong else STRONG_FILL_ALPHA
    places = scene.box_rows[rows[is_seen]]
    colours = {look.row: look.colour for look in scene.looks.values()}
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for place in np.unique(places):
        colour = colours.get(int(place), UNNAMED)
        painter.setPen(edge_pen(colour, width))
        painter.setBrush(with_alpha(colour, alpha))
        painter.drawRects([rects[i] for i in np.flatnonzero(places == place)])
    painter.setBrush(Qt.BrushStyle.NoBrush)
