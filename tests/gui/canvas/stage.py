"""A canvas with three boxes, and ears for what it says."""

from deitdet_gui.core.dataset import Box, BoxId, CategoryId, ImageId
from deitdet_gui.core.edits import PutBox
from deitdet_gui.gui.canvas.canvas import Canvas

SIZE = (640, 480)


def box(number: int, x0: float, y0: float, x1: float, y1: float, category: int = 1) -> Box:
    return Box(BoxId(number), ImageId(1), CategoryId(category), x0, y0, x1, y1)


OUTER, INNER, APART = (
    box(1, 100, 100, 300, 300),
    box(2, 150, 150, 200, 200),
    box(3, 400, 100, 500, 200),
)


class Heard:
    """What a canvas said."""

    def __init__(self, canvas: Canvas) -> None:
        self.drawn: list[tuple[float, ...]] = []
        self.edited: list[tuple[str, list]] = []
        self.clicked: list[int] = []
        self.taps = 0
        canvas.drawn.connect(self.drawn.append)
        canvas.edited.connect(self._edit)
        canvas.clicked_detection.connect(self.clicked.append)
        canvas.space_tapped.connect(self._tap)

    def _edit(self, text: str, edits: list) -> None:
        self.edited.append((text, edits))

    def _tap(self) -> None:
        self.taps += 1

    @property
    def corners(self) -> list[tuple[float, ...]]:
        """Of the boxes that the last edit put."""
        return [edit.box.corners for edit in self.edited[-1][1] if isinstance(edit, PutBox)]
