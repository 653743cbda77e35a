"""The mouse cursor says what a press would do."""

from PySide6.QtCore import Qt

from deitdet_gui.gui.canvas.spots import Spot

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


def cursor_for(spot: Spot, can_move: bool) -> Qt.CursorShape:
    """The cursor over a spot.

    Args:
        spot: what is there.
        can_move: a drag from it moves selected boxes.
    """
    if spot.handle is not None:
        return _HANDLES[spot.handle]
    if spot.kind == "empty":
        return Qt.CursorShape.CrossCursor
    is_held = spot.kind == "box" and can_move
    return Qt.CursorShape.SizeAllCursor if is_held else Qt.CursorShape.ArrowCursor
