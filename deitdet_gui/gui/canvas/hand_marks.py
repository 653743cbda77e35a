"""What the hand needs to see over the boxes: what a gesture sticks to, catches, or can take."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.canvas.hit import handle_places
from deitdet_gui.gui.canvas.ink import HALO, HANDLE_FILL, device_width, edge_pen, snapped
from deitdet_gui.gui.canvas.plain_boxes import crisp, on_widget
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.view import View

GUIDE = QColor("#ff4fd8")  # seldom in a picture, and in no category's colours
BAND, BAND_FILL = QColor("#ffffff"), QColor(255, 255, 255, 28)
CAUGHT_FILL = QColor(255, 255, 255, 60)
HANDLE_SIZE = 7.0
DASHES = [4.0, 3.0]
LIMIT = 20_000.0  # logical pixels: what Qt's rasteriser can hold


def paint(painter: QPainter, view: View, scene: Scene) -> None:
    """Guides, the rubber band with what it catches, the frame round several selected boxes."""
    dpr = painter.device().devicePixelRatioF()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_framed = len(scene.selection) > 1 and scene.shows_boxes
    if is_framed and (corners := scene.selected_hull) is not None:
        _paint_frame(painter, _on_widget(view, corners), dpr)
    if scene.guides:
        _paint_guides(painter, view, scene.guides, dpr)
    if scene.band is not None:
        _paint_band(painter, view, scene, dpr)


def _paint_guides(painter: QPainter, view: View, guides: list[Corners], dpr: float) -> None:
    painter.setPen(edge_pen(GUIDE, device_width(1.0, dpr)))
    for guide in guides:
        x0, y0, x1, y1 = ((round(v * dpr) - 0.5) / dpr for v in _on_widget(view, guide))
        painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))


def _paint_band(painter: QPainter, view: View, scene: Scene, dpr: float) -> None:
    if scene.band is None:
        return
    caught = crisp(on_widget(scene.box_map.corners[scene.caught_rows], view), dpr)
    painter.setPen(edge_pen(BAND, 0.0))
    painter.setBrush(CAUGHT_FILL)
    painter.drawRects(caught)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = snapped(_on_widget(view, scene.band), dpr)
    painter.fillRect(rect, BAND_FILL)
    _paint_dashed(painter, rect, BAND, dpr)


def _paint_frame(painter: QPainter, place: Corners, dpr: float) -> None:
    _paint_dashed(painter, snapped(place, dpr), BAND, dpr)
    half = HANDLE_SIZE / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(edge_pen(HALO, 1.5))
    painter.setBrush(HANDLE_FILL)
    for x, y in handle_places(place).values():
        square = QRectF(x - half, y - half, HANDLE_SIZE, HANDLE_SIZE)
        painter.drawRoundedRect(square, 1.5, 1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_dashed(painter: QPainter, rect: QRectF, colour: QColor, dpr: float) -> None:
    width = device_width(1.0, dpr)
    painter.setPen(edge_pen(HALO, 3 * width))
    painter.drawRect(rect)
    painter.setPen(edge_pen(colour, width, DASHES))
    painter.drawRect(rect)


def _on_widget(view: View, corners: Corners) -> Corners:
    x0, y0, x1, y1 = (min(max(v, -LIMIT), LIMIT) for v in view.rect_on_widget(corners))
    return x0, y0, x1, y1
