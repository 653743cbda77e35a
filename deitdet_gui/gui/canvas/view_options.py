"""Lets a canvas follow the options about seeing."""

from typing import get_args

from PySide6.QtCore import QObject

from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.labels import Names
from deitdet_gui.gui.canvas.viewing import OnNext
from deitdet_gui.gui.options import Options


class ViewOptions(QObject):
    """One for each canvas."""

    def __init__(self, canvas: Canvas, options: Options, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._options = options
        options.changed.connect(self._follow)
        self._follow()

    def _follow(self, _option: str = "") -> None:
        canvas, options = self._canvas, self._options
        choice = options.choice("view_on_next")
        canvas.viewing.on_next = next(way for way in get_args(OnNext) if way == choice)
        names = options.choice("names")
        canvas.labels.names = next(way for way in get_args(Names) if way == names)
        canvas.picture.has_grid = options.is_on("pixel_grid")
        canvas.minimap.want(options.is_on("minimap"))
        canvas.update()
