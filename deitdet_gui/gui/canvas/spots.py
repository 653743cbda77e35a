"""What a press at some place would take hold of."""

from dataclasses import dataclass
from typing import Literal

from deitdet_gui.core.dataset import BoxId
from deitdet_gui.gui.canvas.hit import handle_at, handle_near
from deitdet_gui.gui.canvas.scene import Scene
from deitdet_gui.gui.canvas.tools import Handle
from deitdet_gui.gui.canvas.view import View

REACH_OUT_PX, REACH_IN_PX = 6.0, 6.0  # round the edges of the selected box
COMMON_REACH_PX = 7.0  # round the handles of several boxes; what is between them stays free
INNER_EDGE_PX = 4.0  # inside the edges of any other; outside them a drag draws
FLAT_REACH_PX = 7.0  # round a box without area


@dataclass(frozen=True)
class Spot:
    """A thing to take hold of. A handle without a box is one of the whole selection."""

    kind: Literal["handle", "box", "empty", "band", "nothing"]
    box: BoxId | None = None
    handle: Handle | None = None


def spot_at(scene: Scene, view: View, x: float, y: float, draws: bool, edits: bool) -> Spot:
    """What lies at a place of the widget.

    Args:
        scene: what is shown.
        view: where it is shown.
        x: in logical pixels of the widget.
        y: in logical pixels of the widget.
        draws: boxes can be drawn here.
        edits: boxes can be changed here.
    """
    px, py = view.to_picture(x, y)
    hits = scene.boxes_at(px, py, FLAT_REACH_PX / view.scale)
    if edits and scene.shows_boxes:
        if spot := _selected_handle(scene, view, px, py):
            return spot
        if hits and hits[0] not in scene.selection:
            corners = scene.boxes[hits[0]].corners
            is_flat = corners[0] == corners[2] or corners[1] == corners[3]
            handle = handle_at(corners, px, py, 0.0, INNER_EDGE_PX / view.scale)
            if handle and not is_flat:
                return Spot("handle", hits[0], handle)
    if hits:
        return Spot("box", next((i for i in hits if i in scene.selection), hits[0]))
    return Spot("empty" if draws else "nothing")


def _selected_handle(scene: Scene, view: View, px: float, py: float) -> Spot | None:
    if len(scene.selection) == 1:
        (alone,) = scene.selection
        reach = (REACH_OUT_PX / view.scale, REACH_IN_PX / view.scale)
        handle = handle_at(scene.boxes[alone].corners, px, py, *reach)
        return Spot("handle", alone, handle) if handle else None
    if (corners := scene.selected_hull) is not None:
        handle = handle_near(corners, px, py, COMMON_REACH_PX / view.scale)
        return Spot("handle", None, handle) if handle else None
    return None
