"""Lets a canvas follow the options about mouse and crosshair."""

from typing import get_args

from PySide6.QtCore import QObject

from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.habits import Crosshair
from deitdet_gui.gui.options import Options


class HandOptions(QObject):
    """One for each canvas."""

    def __init__(self, canvas: Canvas, options: Options, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._options = options
        options.changed.connect(self._follow)
        self._follow()

    def turn_crosshair(self) -> None:
        """Go on to the next way of showing the crosshair, and say which it is."""
        ways = get_args(Crosshair)
        now = ways.index(self._options.choice("crosshair"))
        way = ways[(now + 1) % len(ways)]
        self._options.set("crosshair", way)
        self._canvas.hint(
            {
                "always": self.tr("The crosshair is always shown."),
                "drawing": self.tr("The crosshair is shown while drawing."),
                "never": self.tr("The crosshair is never shown."),
            }[way]
        )

    def _follow(self, _option: str = "") -> None:
        habits, options = self._canvas.habits, self._options
        habits.crosshair = next(
            way for way in get_args(Crosshair) if way == options.choice("crosshair")
        )
        habits.snaps = options.is_on("snap")
        habits.draws_by_clicks = options.is_on("draw_by_clicks")
        habits.wheel_scrolls = options.choice("wheel") == "scroll"
        self._canvas.update()
