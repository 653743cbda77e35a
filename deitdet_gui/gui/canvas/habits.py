"""How the canvas answers the hand, as the person likes it."""

from dataclasses import dataclass
from typing import Literal

Crosshair = Literal["always", "drawing", "never"]


@dataclass
class Habits:
    """Shared by the canvas and what listens to its mouse; whoever knows the options sets them."""

    crosshair: Crosshair = "drawing"  # also while the next drag will draw
    snaps: bool = True  # to edges that are near
    draws_by_clicks: bool = False  # also where nothing is and no key was pressed before
    wheel_scrolls: bool = False  # and zooms with Ctrl
