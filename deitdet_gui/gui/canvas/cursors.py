"""The mouse cursor says what a press would do."""

from typing import Literal

from PySide6.QtCore import Qt

from deitdet_gui.gui.canvas.spots import Spot

Pan = Literal["", "ready", "goes on"]  # whether the next drag moves the picture, or this one does

_PANS = {"ready": Qt.CursorShape.OpenHandCursor, "goes on": Qt.CursorShape.ClosedHandCursor}
_HANDLES = {
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
}


def cursor_for(spot: Spot | None, can_move: bool, pan: Pan = "") -> Qt.CursorShape:
    """The cursor over a spot.

    Args:
        spot: what is there; None where the mouse is not over the picture.
        can_move: a drag from it moves selected boxes.
        pan: what a drag does to the picture instead.
    """
    if pan:
        return _PANS[pan]
    if spot is None:
        return Qt.CursorShape.ArrowCursor
    if spot.handle is not None:
        return _HANDLES[spot.handle]
    if spot.kind == "empty":
        return Qt.CursorShape.CrossCursor
    is_held = spot.kind == "box" and can_move
    return Qt.CursorShape.SizeAllCursor if is_held else Qt.CursorShape.ArrowCursor
