"""Zoom and place: what keys and menus do to them, and what becomes of them at the next picture."""

from collections import OrderedDict
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.dataset import Corners
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.view import View, Viewpoint

OnNext = Literal["fit", "keep", "remember"]

KEY_STEP = 1.5  # zoom of one key press
MOST_REMEMBERED = 10_000  # pictures; three numbers each


class Viewing(QObject):
    """Moves the view of one widget.

    Attributes:
        on_next: what another picture does to the view: it is fitted, or zoom and place stay (what
            is fitted stays fitted), or the picture is seen as when it was left. Pictures without a
            name can only keep them.

    Signals:
        moved: zoom or place are different now.
    """

    moved = Signal()

    def __init__(self, widget: QWidget, view: View, scene: Scene) -> None:
        super().__init__(widget)
        self.on_next: OnNext = "keep"
        self._widget = widget
        self._view = view
        self._scene = scene
        self._name: str | None = None
        self._places: OrderedDict[str, Viewpoint | None] = OrderedDict()
        self._zoomed: tuple[Viewpoint | None, Viewpoint | None] | None = None  # from, to

    def set_picture(self, size: tuple[int, int], name: str | None) -> None:
        """Show a picture: the same one once more, which changes nothing, or another one.

        Args:
            size: of the whole picture, in pixels.
            name: tells pictures apart.
        """
        is_another = name is not None and name != self._name
        if is_another:
            self._remember()
            self._name, self._zoomed = name, None
        self._view.set_picture(size)
        if is_another and name is not None and self.on_next != "keep":
            place = self._places.get(name) if self.on_next == "remember" else None
            self._view.look_from(place)
        self.moved.emit()

    def fit(self) -> None:
        self._view.fit()
        self.moved.emit()

    def fit_width(self) -> None:
        self._view.fit_width()
        self.moved.emit()

    @property
    def zoom(self) -> float:
        """Device pixels that one picture pixel takes; 1 is actual size."""
        return self._view.scale * self._widget.devicePixelRatioF()

    def actual_size(self) -> None:
        self._zoom(1 / self.zoom)

    def zoom_in(self) -> None:
        self._zoom(KEY_STEP)

    def zoom_out(self) -> None:
        self._zoom(1 / KEY_STEP)

    def zoom_to(self, corners: Corners) -> None:
        self._view.zoom_to(corners)
        self.moved.emit()

    def zoom_to_selection(self) -> None:
        """Fill the widget with the selected boxes; with none, fit the picture."""
        boxes = self._scene.selected
        if boxes:
            x0, y0 = min(b.x0 for b in boxes), min(b.y0 for b in boxes)
            self.zoom_to((x0, y0, max(b.x1 for b in boxes), max(b.y1 for b in boxes)))
        else:
            self.fit()

    def zoom_there_and_back(self) -> None:
        """Zoom to the selected boxes; where they are zoomed to already, go back to before."""
        before = self._view.viewpoint
        origin, reached = self._zoomed or (before, None)
        is_there = self._zoomed is not None and before == reached
        self.zoom_to_selection()
        if is_there and self._view.viewpoint == reached:
            self._view.look_from(origin)
            self._zoomed = None
            self.moved.emit()
        else:
            self._zoomed = (origin if is_there else before, self._view.viewpoint)

    def reveal(self, corners: Corners) -> None:
        """Bring a rectangle into sight if none of it is."""
        if self._view.reveal(corners):
            self.moved.emit()

    def centre_on(self, x: float, y: float) -> None:
        """Bring a place of the picture into the middle, at the same zoom."""
        self._view.look_from(Viewpoint(self._view.scale, x, y))
        self.moved.emit()

    def _zoom(self, factor: float) -> None:
        self._view.zoom_at(factor, self._widget.width() / 2, self._widget.height() / 2)
        self.moved.emit()

    def _remember(self) -> None:
        if self._name is not None:
            self._places[self._name] = self._view.viewpoint
            self._places.move_to_end(self._name)
            if len(self._places) > MOST_REMEMBERED:
                self._places.popitem(last=False)
