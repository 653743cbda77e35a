"""How the picture is seen on the page: zoom, display, overview, grid, the pixel under the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from deitdet_gui.gui.annotate.display_choice import DisplayChoice
from deitdet_gui.gui.annotate.picture_show import PictureShow
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.view_options import ViewOptions
from deitdet_gui.gui.options import Options


class Seeing(QObject):
    """What keys and menus do to how the picture is seen."""

    def __init__(
        self, canvas: Canvas, pictures: PictureShow, options: Options, page: QWidget
    ) -> None:
        super().__init__(page)
        self._canvas = canvas
        self._options = options
        self.display = DisplayChoice(canvas, pictures, page)
        ViewOptions(canvas, options, self)

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        viewing = self._canvas.viewing
        return {
            "fit": viewing.fit,
            "fit_width": viewing.fit_width,
            "actual_size": viewing.actual_size,
            "zoom_in": viewing.zoom_in,
            "zoom_out": viewing.zoom_out,
            "zoom_selection": viewing.zoom_there_and_back,
            "display": self.display.toggle,
            "display_normal": self.display.set_normal,
            "minimap": self.toggle_minimap,
            "pixel_grid": self.toggle_grid,
        }

    def toggle_minimap(self) -> None:
        self._options.toggle("minimap")
        if not self._options.is_on("minimap"):
            self._canvas.hint(self.tr("The overview is hidden."))
        elif not self._canvas.minimap.isVisible():
            self._canvas.hint(self.tr("The overview comes up while you are zoomed in."))

    def toggle_grid(self) -> None:
        self._options.toggle("pixel_grid")
        if not self._options.is_on("pixel_grid"):
            self._canvas.hint(self.tr("No lines between pixels."))
        else:
            self._canvas.hint(self.tr("Lines come between pixels when you are zoomed in far."))
