"""Paints the picture quickly at every zoom, and as it is to be shown."""

import math
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from deitdet_gui.core.display import PLAIN, auto_ends, show_as
from deitdet_gui.gui.canvas.pixel_grid import paint_pixel_grid
from deitdet_gui.gui.canvas.view import View

NEAREST_OVER = 3.0  # device pixels a picture pixel takes before its square shows
SMALLEST_LEVEL = 256
WHOLE = 1e-6  # how near to a whole number of device pixels a zoom counts as one
_STRIP_PIXELS = 2**17  # that are made at once: some milliseconds
_FORMAT = QImage.Format.Format_RGB32


def shown_image(pixels: NDArray[np.uint8]) -> QImage:
    """A picture as the canvas wants it: Qt draws 32 bits a pixel several times faster than 24.

    Args:
        pixels: (H, W, 3) uint8 RGB, C-contiguous.
    """
    height, width = pixels.shape[:2]
    image = QImage(width, height, _FORMAT)
    values = _values(image)
    for strip in _strips(height, width):
        rows = pixels[strip]
        part = QImage(rows.data, width, len(rows), 3 * width, QImage.Format.Format_RGB888)
        part = part.convertToFormat(_FORMAT)
        values[strip] = _values(part)
    return image


def halvings(image: QImage) -> tuple[QImage, ...]:
    """A picture's smaller copies, each half of the one before, down to the smallest of use.

    Args:
        image: of 32 bits a pixel.
    """
    made: list[QImage] = []
    while True:
        last = made[-1] if made else image
        if min(last.width(), last.height()) // 2 < SMALLEST_LEVEL:
            return tuple(made)
        made.append(_halved(last))


def _halved(image: QImage) -> QImage:
    width, height = image.width() // 2, image.height() // 2
    half = QImage(width, height, image.format())
    values = _values(half)
    for strip in _strips(height, width):
        count = strip.stop - strip.start
        part = _scaled(image.copy(0, 2 * strip.start, 2 * width, 2 * count), width, count)
        values[strip] = _values(part)
    return half


def _strips(height: int, width: int) -> Iterator[slice]:
    """Rows to work on at once: while Qt does, Python stands still, in the window's thread too."""
    rows = max(1, _STRIP_PIXELS // width)
    return (slice(top, min(top + rows, height)) for top in range(0, height, rows))


def _scaled(image: QImage, width: int, height: int) -> QImage:
    return image.scaled(
        width,
        height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


class PictureLayer:
    """A picture and its halvings.

    Bilinear drawing alone flickers when it shrinks by more than half; from the nearest halving it
    does not, and costs the same at every zoom. What was painted last is kept: while only boxes
    change, a frame costs no more than copying it.

    Attributes:
        display: what is done to the values that are shown; those of the picture stay as they are.
        has_grid: whether lines come between pixels that are large enough.
        version: another number for every picture that is set.
    """

    def __init__(self) -> None:
        self.version = 0
        self._levels: list[QImage] = []
        self.display = PLAIN
        self.has_grid = True
        self._seen = QImage()  # what was painted last, in device pixels
        self._seen_at = QPointF()
        self._seen_for: tuple[object, ...] = ()

    def set(self, image: QImage | None, smaller: Sequence[QImage] = ()) -> None:
        """Show a picture, or nothing.

        Args:
            image: perhaps smaller than the picture: a preview.
            smaller: its :func:`halvings`; without them it costs more to show it small.
        """
        self._levels = [] if image is None or image.isNull() else [image, *smaller]
        self._seen_for = ()
        self.version += 1

    @property
    def is_empty(self) -> bool:
        return not self._levels

    def auto_ends(self) -> tuple[int, int]:
        """The values between which nearly all of the picture lies, in the channel that is shown."""
        if not self._levels:
            return PLAIN.ends
        small = self._levels[-1]
        longer = max(small.width(), small.height())
        if longer > 2 * SMALLEST_LEVEL:  # every so many pixels: means would lose the extremes
            size = small.size() * (2 * SMALLEST_LEVEL / longer)
            small = small.scaled(size.expandedTo(QSize(1, 1)))
        small = small.convertToFormat(_FORMAT)
        return auto_ends(_values(small), self.display.channel)

    def colour_at(self, x: float, y: float, size: tuple[int, int]) -> QColor | None:
        """The colour of the picture at a place of it, whatever it is shown as; None beside it."""
        if not self._levels or not (0 <= x < size[0] and 0 <= y < size[1]):
            return None
        image = self._levels[0]
        column, row = int(x * image.width() / size[0]), int(y * image.height() / size[1])
        return image.pixelColor(column, row)

    def small(self, width: int, height: int) -> QImage:
        """A copy of this size in device pixels, shown as the picture is."""
        level = self._level_for(width)
        image = _scaled(level, width, height).convertToFormat(_FORMAT)
        show_as(_values(image), self.display)
        return image

    def paint(self, painter: QPainter, view: View) -> None:
        """Paint what the widget shows of the picture, stretched to the picture's size.

        The image may be smaller than the picture's size: a preview, until the whole is there.
        """
        if not self._levels or 0 in view.picture:
            return
        dpr = painter.device().devicePixelRatioF()
        place = (view.x, view.y, view.scale, view.width, view.height, view.picture)
        wanted = (*place, dpr, self.display, self.has_grid)
        if wanted != self._seen_for:
            self._render(view, dpr)
            self._seen_for = wanted
        if not self._seen.isNull():
            painter.drawImage(self._seen_at, self._seen)

    def _render(self, view: View, dpr: float) -> None:
        """Make what is seen of the picture, on whole device pixels."""
        left, top, right, bottom = _on_device(view, dpr)
        x0, y0 = max(round(left), 0), max(round(top), 0)
        x1 = min(max(round(right), x0 + 1), math.ceil(view.width * dpr))
        y1 = min(max(round(bottom), y0 + 1), math.ceil(view.height * dpr))
        if x1 <= x0 or y1 <= y0:
            self._seen = QImage()
            return
        if self._seen.size() != QSize(x1 - x0, y1 - y0):
            self._seen = QImage(x1 - x0, y1 - y0, _FORMAT)
        self._seen.setDevicePixelRatio(1)
        level = self._level_for(right - left)
        step_x, step_y = (right - left) / level.width(), (bottom - top) / level.height()
        # One pixel more on each side: what is just out of sight is mixed into what is at the edge.
        first = max(math.floor((x0 - left) / step_x) - 1, 0)
        above = max(math.floor((y0 - top) / step_y) - 1, 0)
        last = min(math.ceil((x1 - left) / step_x) + 1, level.width())
        below = min(math.ceil((y1 - top) / step_y) + 1, level.height())
        source = QRectF(first, above, last - first, below - above)
        target = QRectF(
            left + first * step_x - x0,
            top + above * step_y - y0,
            max((last - first) * step_x, 1),
            max((below - above) * step_y, 1),
        )
        self._draw(target, level, source, is_smooth=self._is_smooth(view, dpr))
        if self.has_grid:
            paint_pixel_grid(self._seen, left - x0, top - y0, view.scale * dpr)
        self._seen.setDevicePixelRatio(dpr)
        self._seen_at = QPointF(x0 / dpr, y0 / dpr)

    def _draw(self, target: QRectF, level: QImage, source: QRectF, is_smooth: bool) -> None:
        """Draw a part of a level into what is seen; change values where there are fewer of them."""
        is_before = source.width() * source.height() < self._seen.width() * self._seen.height()
        if is_before and not self.display.is_plain:
            level = level.copy(source.toRect())
            source = QRectF(level.rect())
            show_as(_values(level), self.display)
        painter = QPainter(self._seen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        painter.drawImage(target, level, source)
        painter.end()
        if not is_before:
            show_as(_values(self._seen), self.display)

    def _is_smooth(self, view: View, dpr: float) -> bool:
        whole = self._levels[0].width()
        return view.picture[0] * view.scale * dpr / whole <= NEAREST_OVER or whole < view.picture[0]

    def _level_for(self, width: float) -> QImage:
        """The smallest level that is not stretched when it is shown this wide, in device pixels."""
        wide_enough = [level for level in self._levels if level.width() >= width]
        return wide_enough[-1] if wide_enough else self._levels[0]


def _on_device(view: View, dpr: float) -> tuple[float, float, float, float]:
    """Where the whole picture is on the widget, in device pixels.

    Where a picture pixel takes a whole number of them, it also begins with one: a picture at actual
    size is then copied instead of mixed, which is sharper and quicker.
    """
    left, top = view.x * dpr, view.y * dpr
    scale = view.scale * dpr
    if abs(scale - round(scale)) < WHOLE and round(scale) > 0:
        left, top = float(round(left)), float(round(top))
    return left, top, left + view.picture[0] * scale, top + view.picture[1] * scale


def _values(image: QImage) -> np.ndarray:
    """The pixels of a 32-bit image, which must outlive them, to change: (H, W) uint32."""
    return np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.width())
