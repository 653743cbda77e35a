"""What the canvas does with the mouse and with held keys, which no action of the table can say."""

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("hands", text)


def fixed_keys() -> list[tuple[str, str]]:
    """What the hand does, and what comes of it."""
    return [
        (_tr("Drag on an empty spot"), _tr("draw a box")),
        (_tr("Drag a box, its edges or corners"), _tr("move or resize it")),
        (_tr("Click again"), _tr("the next box under the cursor")),
        (_tr("Shift or Ctrl and click"), _tr("add a box to the selection, or take it away")),
        (_tr("Ctrl and drag, with Shift"), _tr("select, add all boxes that it touches")),
        (_tr("Drag a handle round several boxes"), _tr("resize them together")),
        (_tr("Two clicks, after the key that draws"), _tr("draw a box without holding the button")),
        (_tr("Shift while drawing"), _tr("a square")),
        (_tr("Alt or Ctrl during a drag"), _tr("stick to no edge")),
        (_tr("Right button during a drag"), _tr("drop what was begun")),
        (_tr("Wheel"), _tr("zoom at the cursor, or scroll as the settings say")),
        (_tr("Middle button, or Space and drag"), _tr("move the picture")),
        (_tr("Arrows, with Shift"), _tr("nudge the box by 1, by 10 pixels")),
        (_tr("Alt and arrows, with Shift"), _tr("grow, shrink the box on that side")),
        (_tr("H held down"), _tr("look at the picture without boxes")),
        (_tr("Esc"), _tr("give up what is being drawn; never quits")),
    ]


def fixed_title() -> str:
    """What these are called together."""
    return _tr("Mouse and held keys")


def why_all_fixed() -> str:
    """Why they cannot be changed."""
    return _tr("The picture takes these by itself: they act while they are held or dragged.")
