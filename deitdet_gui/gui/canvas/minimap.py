"""The whole picture in a corner of the canvas, while only a part of it is in sight."""

from operator import is_

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from deitdet_gui.gui.canvas.hand import Hand
from deitdet_gui.gui.canvas.ink import PLATE, edge_pen
from deitdet_gui.gui.canvas.picture_layer import PictureLayer
from deitdet_gui.gui.canvas.scene import UNNAMED, Scene
from deitdet_gui.gui.canvas.view import View
from deitdet_gui.gui.canvas.viewing import Viewing

LINES = 10.0  # of text: the longer side at most, so that it grows with the system's font
SHARE = 0.3  # of the canvas that it may take at most, on each side
THINNEST = 8  # logical pixels that also the map of a picture one pixel high has
GAP = 12  # to the canvas's edges
SHY = 32  # nearer than this it makes way for a hand that draws
SPECK = 3  # logical pixels, a side
OUT_OF_SIGHT = QColor(0, 0, 0, 90)
FRAME, IN_SIGHT = QColor(255, 255, 255, 60), QColor("#ffffff")


class Minimap(QWidget):
    """Shows picture, boxes and what is in sight. A click or a drag on it moves the view.

    It lies in the lower right corner; while something is being drawn it goes to the lower left as
    the mouse comes near. Picture and boxes are painted once and kept until one of them changes.
    """

    def __init__(
        self, canvas: QWidget, layer: PictureLayer, scene: Scene, viewing: Viewing, view: View
    ) -> None:
        """Lie over a canvas.

        Args:
            canvas: the widget that shows the picture.
            layer: the picture, and what it is shown as.
            scene: the boxes.
            viewing: moves the view.
            view: what is in sight.
        """
        super().__init__(canvas)
        self.is_wanted = True
        self.hand: Hand | None = None  # whom to make way for
        self._canvas = canvas
        self._layer = layer
        self._scene = scene
        self._viewing = viewing
        self._view = view
        self._is_left = False
        self._kept = QPixmap()
        self._kept_for: tuple[object, ...] = ()
        self._kept_of: tuple[object, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the picture"))
        self.hide()
        canvas.installEventFilter(self)

    def want(self, is_wanted: bool) -> None:
        """Say whether the person wants to see it at all."""
        self.is_wanted = is_wanted
        self.follow()

    def follow(self) -> None:
        """The view, the picture or the canvas's size is another: appear, lie right, or go."""
        width, height = self._view.picture
        is_shown = self.is_wanted and self._view.is_past_widget and not self._layer.is_empty
        if is_shown:
            room_x, room_y = self._canvas.width() * SHARE, self._canvas.height() * SHARE
            longest = LINES * self._canvas.fontMetrics().height()
            scale = min(min(longest, room_x) / width, min(longest, room_y) / height)
            self.resize(
                max(round(width * scale), THINNEST) + 2, max(round(height * scale), THINNEST) + 2
            )
            self.move(self._home(self._is_left).topLeft())
        self.setVisible(is_shown)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._make_way(event.position())
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.follow()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._make_way(QPointF(self.mapToParent(event.position().toPoint())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        dpr = self.devicePixelRatioF()
        self._keep_map(dpr)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept)
        inside = QRectF(self.rect().adjusted(1, 1, -1, -1))
        seen = self._seen().intersected(inside)
        painter.setClipRect(inside)
        for part in (
            QRectF(0, 0, self.width(), seen.top()),
            QRectF(0, seen.bottom(), self.width(), self.height()),
            QRectF(0, seen.top(), seen.left(), seen.height()),
            QRectF(seen.right(), seen.top(), self.width(), seen.height()),
        ):
            painter.fillRect(part, OUT_OF_SIGHT)
        half = 0.5 / dpr
        painter.setPen(edge_pen(IN_SIGHT, max(1, round(dpr)) / dpr))
        painter.drawRect(seen.adjusted(half, half, -half, -half))
        painter.end()

    def _keep_map(self, dpr: float) -> None:
        """Paint the map anew if it would look different from the one that is kept."""
        layer, scene = self._layer, self._scene
        values = (layer.version, layer.display, scene.shows_boxes, self.size(), dpr)
        shown = (scene.box_map, scene.looks, scene.is_drawn)  # replaced when they change
        is_kept = len(self._kept_of) == len(shown) and all(map(is_, shown, self._kept_of))
        if values != self._kept_for or not is_kept:
            self._kept = self._map(dpr)
            self._kept_for, self._kept_of = values, shown

    def _map(self, dpr: float) -> QPixmap:
        """Frame, picture and boxes, without what is in sight."""
        made = QPixmap(round(self.width() * dpr), round(self.height() * dpr))
        made.fill(QColor(PLATE.rgb()))
        small = self._layer.small(
            max(round((self.width() - 2) * dpr), 1), max(round((self.height() - 2) * dpr), 1)
        )
        pixels = np.frombuffer(small.bits(), np.uint32).reshape(small.height(), small.width())
        if self._scene.shows_boxes:
            self._put_specks(pixels, max(round(SPECK * dpr), 1))
        painter = QPainter(made)
        painter.drawImage(QPointF(round(dpr), round(dpr)), small)
        painter.setPen(edge_pen(FRAME, round(dpr)))
        half = round(dpr) / 2
        painter.drawRect(QRectF(made.rect()).adjusted(half, half, -half, -half))
        painter.end()
        made.setDevicePixelRatio(dpr)
        return made

    def _put_specks(self, pixels: np.ndarray, side: int) -> None:
        """A speck of its category's colour in the middle of every box."""
        scene = self._scene
        corners = scene.box_map.corners[scene.is_drawn]
        rows = scene.box_rows[scene.is_drawn]
        if not len(corners):
            return
        colours = np.full(len(scene.looks) + 1, UNNAMED.rgb(), np.uint32)  # the last for -1
        for look in scene.looks.values():
            colours[look.row] = look.colour.rgb()
        middles = (corners[:, :2] + corners[:, 2:]) / 2
        height, width = pixels.shape
        edge = max(side // 3, 1)
        dark = np.full(len(rows), 0xFF000000, np.uint32)
        # A dark edge below each, so that one is seen on any picture.
        for wide, inks in ((side + 2 * edge, dark), (side, colours[rows])):
            places = middles / self._view.picture * (width, height) - wide / 2
            columns = np.clip(places[:, 0].round(), 0, max(width - wide, 0)).astype(int)
            lines = np.clip(places[:, 1].round(), 0, max(height - wide, 0)).astype(int)
            for down in range(min(wide, height)):
                for right in range(min(wide, width)):
                    pixels[lines + down, columns + right] = inks

    def _seen(self) -> QRectF:
        """What is in sight, on the map; large enough to be found."""
        x0, y0, x1, y1 = self._view.window
        per_x = (self.width() - 2) / max(self._view.picture[0], 1)
        per_y = (self.height() - 2) / max(self._view.picture[1], 1)
        seen = QRectF(x0 * per_x + 1, y0 * per_y + 1, (x1 - x0) * per_x, (y1 - y0) * per_y)
        grow_x, grow_y = max(6 - seen.width(), 0) / 2, max(6 - seen.height(), 0) / 2
        return seen.adjusted(-grow_x, -grow_y, grow_x, grow_y)

    def _go_to(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        width, height = self._view.picture
        x = (event.position().x() - 1) / max(self.width() - 2, 1) * width
        y = (event.position().y() - 1) / max(self.height() - 2, 1) * height
        self._viewing.centre_on(min(max(x, 0), width), min(max(y, 0), height))

    def _home(self, is_left: bool) -> QRect:
        x = GAP if is_left else self._canvas.width() - self.width() - GAP
        return QRect(x, self._canvas.height() - self.height() - GAP, self.width(), self.height())

    def _make_way(self, mouse: QPointF) -> None:
        """Go to the other corner while a hand draws near, and come back when it does not."""
        is_drawing = self.hand is not None and (self.hand.is_busy or self.hand.is_armed)
        near = self._home(False).adjusted(-SHY, -SHY, SHY, SHY).contains(mouse.toPoint())
        if self.isVisible() and self._is_left != (is_drawing and near):
            self._is_left = not self._is_left
            self.move(self._home(self._is_left).topLeft())
