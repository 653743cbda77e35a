"""Which part of the picture is seen, and how large. Plain numbers, no Qt.

Places on the widget are in Qt's logical pixels; a picture pixel is ``scale`` of them.
"""

from dataclasses import dataclass

from deitdet_gui.core.dataset import Corners

MARGIN = 12.0  # around a fitted picture
LARGEST_PIXEL = 64.0  # logical pixels that one picture pixel may take
SMALLEST_PICTURE = 48.0  # logical pixels that the longer side of the picture keeps
KEPT_IN_SIGHT = 64.0  # how much of the picture cannot be pushed out of the widget
ROUND_A_BOX = 0.35  # of the widget that stays free around a box that is zoomed to


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """From where a picture is looked at.

    Attributes:
        scale: as of :class:`View`.
        x: what is in the middle of the widget, in picture pixels.
        y: the same.
    """

    scale: float
    x: float
    y: float


@dataclass
class View:
    """The mapping between picture and widget."""

    width: float = 1.0  # of the widget
    height: float = 1.0
    picture: tuple[int, int] = (0, 0)
    scale: float = 1.0
    x: float = 0.0  # where the picture's top-left corner is on the widget
    y: float = 0.0
    is_fitted: bool = True

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def to_widget(self, x: float, y: float) -> tuple[float, float]:
        return x * self.scale + self.x, y * self.scale + self.y

    def rect_on_widget(self, corners: Corners) -> Corners:
        return (*self.to_widget(*corners[:2]), *self.to_widget(*corners[2:]))

    @property
    def window(self) -> Corners:
        """The part of the picture's plane that the widget shows."""
        return (*self.to_picture(0, 0), *self.to_picture(self.width, self.height))

    @property
    def is_past_widget(self) -> bool:
        """Whether some of the picture is out of sight, by more than a pixel's rounding."""
        x0, y0, x1, y1 = self.rect_on_widget((0, 0, *self.picture))
        return x0 < -1 or y0 < -1 or x1 > self.width + 1 or y1 > self.height + 1

    @property
    def viewpoint(self) -> Viewpoint | None:
        """From where the picture is looked at; None when it is fitted."""
        if self.is_fitted:
            return None
        return Viewpoint(self.scale, *self.to_picture(self.width / 2, self.height / 2))

    def look_from(self, viewpoint: Viewpoint | None) -> None:
        """Go to a viewpoint of this picture; None fits it."""
        if viewpoint is None:
            self.fit()
            return
        self.scale = min(max(viewpoint.scale, self._smallest_scale()), LARGEST_PIXEL)
        self.is_fitted = False
        self._centre_on(viewpoint.x, viewpoint.y)

    def set_picture(self, size: tuple[int, int]) -> None:
        """Show a picture of this size.

        A fitted view stays fitted. Any other keeps its zoom, and where it looked at a third of the
        way across the picture it looks at a third of the way across this one.
        """
        if size == self.picture:
            return
        before, viewpoint = self.picture, self.viewpoint
        self.picture = size
        if viewpoint is None or 0 in before:
            self.fit()
        else:
            x, y = viewpoint.x * size[0] / before[0], viewpoint.y * size[1] / before[1]
            self.look_from(Viewpoint(viewpoint.scale, x, y))

    def resize(self, width: float, height: float) -> None:
        """Follow the widget: a fitted picture stays fitted, else the middle stays in the middle."""
        middle = self.to_picture(self.width / 2, self.height / 2)
        self.width, self.height = max(width, 1.0), max(height, 1.0)
        if self.is_fitted:
            self.fit()
        else:
            self._centre_on(*middle)

    def fit(self) -> None:
        """Show the whole picture, as large as can be."""
        self.scale = min(self._fitting(*map(float, self.picture)), LARGEST_PIXEL)
        self._centre_on(self.picture[0] / 2, self.picture[1] / 2)
        self.is_fitted = True

    def fit_width(self) -> None:
        """Fill the widget from side to side, from the top where it is taller than the widget."""
        room = max(self.width - 2 * MARGIN, 16.0)
        scale = room / max(self.picture[0], 1)
        self.scale = min(max(scale, self._smallest_scale()), LARGEST_PIXEL)
        self.is_fitted = False
        shown = self.height / self.scale
        middle = self.picture[1] / 2
        top = shown / 2 - MARGIN / self.scale
        self._centre_on(self.picture[0] / 2, min(top, middle))

    def zoom_at(self, factor: float, x: float, y: float) -> None:
        """Zoom so that what is under a place of the widget stays there."""
        picture_x, picture_y = self.to_picture(x, y)
        self.scale = min(max(self.scale * factor, self._smallest_scale()), LARGEST_PIXEL)
        self.x, self.y = x - picture_x * self.scale, y - picture_y * self.scale
        self.is_fitted = False
        self._keep_in_sight()

    def zoom_to(self, corners: Corners) -> None:
        """Show a rectangle with some of what is around it."""
        x0, y0, x1, y1 = corners
        room = 1 - ROUND_A_BOX
        wanted = self._fitting(max(x1 - x0, 8.0) / room, max(y1 - y0, 8.0) / room)
        self.scale = min(max(wanted, self._smallest_scale()), LARGEST_PIXEL)
        self.is_fitted = False
        self._centre_on((x0 + x1) / 2, (y0 + y1) / 2)

    def pan(self, dx: float, dy: float) -> None:
        self.x += dx
        self.y += dy
        self.is_fitted = False
        self._keep_in_sight()

    def reveal(self, corners: Corners) -> bool:
        """Bring a rectangle into sight; say whether anything had to move."""
        x0, y0, x1, y1 = self.rect_on_widget(corners)
        if x1 > 0 and y1 > 0 and x0 < self.width and y0 < self.height:
            return False
        self.is_fitted = False
        self._centre_on((corners[0] + corners[2]) / 2, (corners[1] + corners[3]) / 2)
        return True

    def _fitting(self, width: float, height: float) -> float:
        room_x = max(self.width - 2 * MARGIN, 16.0)
        room_y = max(self.height - 2 * MARGIN, 16.0)
        return min(room_x / max(width, 1.0), room_y / max(height, 1.0))

    def _smallest_scale(self) -> float:
        return min(SMALLEST_PICTURE / max(*self.picture, 1), 1.0)

    def _centre_on(self, x: float, y: float) -> None:
        self.x, self.y = self.width / 2 - x * self.scale, self.height / 2 - y * self.scale
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        for name, side, room in (
            ("x", self.picture[0], self.width),
            ("y", self.picture[1], self.height),
        ):
            length = side * self.scale
            kept = min(KEPT_IN_SIGHT, length, room)
            setattr(self, name, min(max(getattr(self, name), kept - length), room - kept))
