"""What a model that is still learning sees, over the picture: only to look at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.predictions import Detection
from deitdet_gui.core.words import number
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.ink import HALO, PLATE, PLATE_TEXT, edge_pen, with_alpha
from deitdet_gui.gui.canvas.scene import UNNAMED, CategoryLook

BRACKET = 0.22  # of a side: corners only, which is like nothing that a person draws
LONGEST_BRACKET = 26.0  # logical pixels
EDGE, HALO_EDGE = 2.0, 4.0
FAINTEST = 70  # of 255: how a detection with no score would be drawn
MARGIN = 8


class GlimpseLayer(QWidget):
    """Lies over a canvas and lets every press through. Hidden while there is nothing to show."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._shown: list[Detection] = []
        self._looks: Mapping[CategoryId, CategoryLook] = {}
        self._title = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.view_changed.connect(self._follow)
        self.stackUnder(canvas.minimap)
        self.hide()

    @property
    def shown(self) -> list[Detection]:
        return self._shown

    @property
    def title(self) -> str:
        return self._title

    def show_detections(
        self,
        title: str,
        detections: Sequence[Detection],
        looks: Mapping[CategoryId, CategoryLook],
    ) -> None:
        """Show these, the surest first, under a title."""
        self._title, self._shown, self._looks = title, list(detections), looks
        self._follow()
        self.show()
        self.update()

    def clear(self) -> None:
        self._shown, self._title = [], ""
        self.hide()

    def _follow(self) -> None:
        self.setGeometry(self._canvas.rect())
        if not self.isHidden():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._canvas.view
        for detection in reversed(self._shown):
            look = self._looks.get(detection.category)
            colour = look.colour if look else UNNAMED
            strength = FAINTEST + round((255 - FAINTEST) * min(1.0, detection.score))
            x0, y0, x1, y1 = view.rect_on_widget(detection.corners)
            lines = _brackets(QRectF(x0, y0, x1 - x0, y1 - y0))
            for ink, width in ((HALO, HALO_EDGE), (colour, EDGE)):
                painter.setPen(edge_pen(with_alpha(ink, ink.alpha() * strength // 255), width))
                for line in lines:
                    painter.drawPolyline(line)
            text = number(detection.score, ".2f")
            painter.setPen(with_alpha(colour, strength))
            painter.drawText(QPointF(x0 + 4, y1 - 5), text)
        self._paint_title(painter)

    def _paint_title(self, painter: QPainter) -> None:
        font = QFont(self.font())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(self._title) + 16, metrics.height() + 8
        plate = QRectF(MARGIN, MARGIN, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PLATE)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(PLATE_TEXT)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._title)


def _brackets(rect: QRectF) -> list[list[QPointF]]:
    """The four corners of a rectangle, each as a line of three points."""
    x = min(LONGEST_BRACKET, BRACKET * rect.width())
    y = min(LONGEST_BRACKET, BRACKET * rect.height())
    corners = (
        (rect.topLeft(), x, y),
        (rect.topRight(), -x, y),
        (rect.bottomRight(), -x, -y),
        (rect.bottomLeft(), x, -y),
    )
    return [[at + QPointF(dx, 0), at, at + QPointF(0, dy)] for at, dx, dy in corners]
