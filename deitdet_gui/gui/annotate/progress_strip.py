"""How far the labelling has come: a thin bar, and a pace once it means something."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deitdet_gui.core.dataset import State
from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.image_rows import state_name
from deitdet_gui.gui.look import GOOD, WARN

HEIGHT = 4
PALE = 130  # of 255: how much of the colour what is empty or skipped has
FEW_MINUTES, LONG_MINUTES = 1.5, 90


class ProgressStrip(QWidget):
    """A thin bar of what is done, empty, skipped and begun; its words are in the tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: Mapping[State, int] = {}
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))

    def show_counts(self, counts: Mapping[State, int]) -> None:
        """Show how many pictures are in each state."""
        self._counts = counts
        lines = [f"{number(counts.get(state, 0))} {state_name(state)}" for state in State]
        self.setToolTip("\n".join(lines))
        self.setAccessibleDescription(", ".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        painter.setClipPath(path)
        painter.fillRect(whole, self.palette().mid())
        total = sum(self._counts.values())
        left = whole.left()
        pale, grey = QColor(GOOD), self.palette().placeholderText().color()
        pale.setAlpha(PALE)
        colours = {
            State.DONE: GOOD,
            State.EMPTY: pale,
            State.SKIPPED: grey,
            State.IN_PROGRESS: WARN,
        }
        for state, colour in colours.items():
            width = whole.width() * self._counts.get(state, 0) / max(total, 1)
            painter.fillRect(QRectF(left, whole.top(), width, whole.height()), colour)
            left += width
        painter.end()


def pace_text(a_minute: float | None, to_go: int) -> str:
    """How quickly it goes and how long the rest takes; empty while that means nothing."""
    if a_minute is None or not to_go:
        return ""
    left = to_go / a_minute
    if left < FEW_MINUTES:
        text = QCoreApplication.translate("Pace", "about {pace} a minute, a minute to go")
    elif left < LONG_MINUTES:
        text = QCoreApplication.translate("Pace", "about {pace} a minute, {left} minutes to go")
    else:
        text = QCoreApplication.translate("Pace", "about {pace} a minute, {hours} hours to go")
    pace = number(a_minute, ".0f" if a_minute >= 2 else ".1f")
    return text.format(pace=pace, left=f"{left:.0f}", hours=number(left / 60, ",.0f"))
