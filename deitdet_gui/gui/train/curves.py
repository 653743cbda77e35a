"""The loss and the average precision of a run, drawn. Import late: it loads pyqtgraph."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from deitdet_gui.core.words import number
from deitdet_gui.gui import look
from deitdet_gui.gui.elided import ElidedLabel
from deitdet_gui.gui.train.engine_words import loss_name
from deitdet_gui.gui.train.legend import Legend
from deitdet_gui.gui.train.story import TOTAL, Story

HEAD_HEIGHT = 24
_AXIS_WIDTH = 48
_GRID = 64  # of 255, how visible its lines are
_LEAST_TOP = 0.3  # of the AP axis, so that noise around 0 does not look like progress
_MANY = 50
_HIGHEST_SHARE = 0.98  # of many: the first losses are so large that the rest would look flat


@dataclass(frozen=True)
class Line:
    """One line of a plot. ``faint`` is what the eye should see behind ``values``."""

    name: str
    x: list[float]
    values: list[float]
    colour: QColor
    width: int = 2
    faint: list[float] | None = None
    has_marks: bool = False

    def value_at(self, x: float) -> float:
        """The value of the point that is nearest to ``x``."""
        return self.values[int(np.abs(np.asarray(self.x) - x).argmin())]


class Plot(QWidget):
    """One plot with its title and its key. The key shows the values under the pointer."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._lines = title, list[Line]()
        self._x_name = ""
        self._looks: list[tuple[str, int, bool]] = []
        self._curves: list[tuple[pg.PlotDataItem, pg.PlotDataItem]] = []
        self._heading, self._legend = ElidedLabel(title), Legend()
        self._heading.setFixedHeight(HEAD_HEIGHT)
        self._view = pg.GraphicsView()
        for part in (self._view, self._view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Not a PlotItem: that makes seven menus, which outlive it.
        self._area = pg.ViewBox(enableMenu=False, enableMouse=False)
        self._left, self._bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        self._frame = self._make_frame()
        self._rule = pg.InfiniteLine(angle=90, movable=False)
        self._rule.hide()
        self._view.scene().sigMouseMoved.connect(self._point_at)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._heading, 1)
        self.head.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.head)
        column.addLayout(self._make_place(), 1)
        self._restyle()

    @property
    def lines(self) -> list[Line]:
        """What is drawn."""
        return self._lines

    def draw(self, lines: list[Line], x_name: str, right: float, top: float) -> None:
        """Replace everything by these lines.

        Args:
            lines: from back to front. Without a point the plot is an empty panel.
            x_name: what lies along the bottom.
            right: end of the horizontal axis, which begins at 0.
            top: of the vertical axis, which begins at 0.
        """
        lines = [line for line in lines if line.x]
        self._frame.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        looks = [(line.name, line.colour.rgba(), line.has_marks) for line in lines]
        if looks != self._looks:
            self._looks = looks
            self._make_curves(lines)
        self._lines, self._x_name = lines, x_name
        for line, (back, front) in zip(lines, self._curves, strict=True):
            x = np.asarray(line.x)
            back.setData(x, np.asarray(line.faint if line.faint is not None else line.values))
            front.setData(x, np.asarray(line.values))
        self._name_axis()
        self._area.setXRange(0, right, padding=0.01)
        self._area.setYRange(0, top, padding=0)
        if not self._rule.isVisible():
            self._show_names()
        last = [f"{line.name} {line.values[-1]:.3g}" for line in reversed(lines)]
        self.setAccessibleDescription(", ".join(last))

    @property
    def nothing(self) -> str:
        """What stands where the lines would be, while there are none."""
        return self._nothing.text() if self._nothing.isVisibleTo(self) else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def leaveEvent(self, event: QEvent) -> None:
        self._rule.hide()
        self._show_names()

    def _make_place(self) -> QGridLayout:
        """The drawing, and in its middle what is said while it is empty."""
        self._nothing = QLabel(self.tr("Nothing to draw yet"))
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        place = QGridLayout()
        place.addWidget(self._view, 0, 0)
        place.addWidget(self._nothing, 0, 0, Qt.AlignmentFlag.AlignCenter)
        return place

    def _name_axis(self) -> None:
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._bottom.setLabel(self._x_name, color=faint.name())

    def _make_frame(self) -> pg.GraphicsLayout:
        """Put the axes around the area."""
        for axis in (self._left, self._bottom):
            axis.linkToView(self._area)
            axis.setStyle(tickLength=0, tickTextOffset=6)
            axis.enableAutoSIPrefix(False)
        self._left.setWidth(_AXIS_WIDTH)
        self._left.setGrid(_GRID)
        frame = pg.GraphicsLayout()
        frame.setContentsMargins(0, 8, 12, 4)
        frame.setSpacing(0)
        frame.addItem(self._left, 0, 0)
        frame.addItem(self._area, 0, 1)
        frame.addItem(self._bottom, 1, 1)
        self._view.setCentralItem(frame)
        return frame

    def _make_curves(self, lines: list[Line]) -> None:
        self._area.clear()
        self._area.addItem(self._rule, ignoreBounds=True)
        self._curves = []
        for line in lines:
            faint = QColor(line.colour)
            faint.setAlpha(70 if line.faint is not None else 0)
            back = pg.PlotDataItem(pen=pg.mkPen(faint, width=1), antialias=True)
            marks = {"symbol": "o", "symbolSize": 6, "symbolBrush": line.colour, "symbolPen": None}
            front = pg.PlotDataItem(
                pen=pg.mkPen(line.colour, width=line.width),
                antialias=True,
                **(marks if line.has_marks else {}),
            )
            self._curves.append((back, front))
        for curve in (*(back for back, _ in self._curves), *(front for _, front in self._curves)):
            self._area.addItem(curve)

    def _point_at(self, place: QPointF) -> None:
        if not self._lines or not self._area.sceneBoundingRect().contains(place):
            return
        x = self._area.mapSceneToView(place).x()
        self._rule.setPos(x)
        self._rule.show()
        self._heading.setText(f"{self._title}   ({number(x, ',.3g')} {self._x_name})")
        self._legend.show_rows(
            [(f"{line.name} {line.value_at(x):.3g}", line.colour) for line in self._lines[::-1]]
        )

    def _show_names(self) -> None:
        self._heading.setText(self._title)
        self._legend.show_rows([(line.name, line.colour) for line in self._lines[::-1]])

    def _restyle(self) -> None:
        palette = self.palette()
        self._view.setBackground(palette.color(QPalette.ColorRole.Base))
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        grid = palette.color(QPalette.ColorRole.Mid)
        for axis in (self._left, self._bottom):
            axis.setTextPen(faint)
            axis.setPen(grid)
        self._name_axis()
        self._rule.setPen(pg.mkPen(grid))


class Curves(QWidget):
    """Both plots side by side, over minutes or steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story = Story()
        self.loss = Plot(self.tr("Loss"))
        self.precision = Plot(self.tr("Average precision"))
        for plot, name in (
            (self.loss, self.tr("Loss curve")),
            (self.precision, self.tr("Average precision curve")),
        ):
            plot.setAccessibleName(name)
        self.axis = QComboBox()
        self.axis.addItems([self.tr("minutes"), self.tr("steps")])
        self.axis.setAccessibleName(self.tr("What lies along the bottom of the curves"))
        self.axis.currentIndexChanged.connect(self._redraw)
        self.precision.head.addWidget(self.axis)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.loss, 1)
        row.addWidget(self.precision, 1)

    def show_story(self, story: Story) -> None:
        """Draw a run as it stands."""
        self._story = story
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        by_steps = self.axis.currentIndex() == 1
        x_name = self.axis.currentText()
        losses = loss_lines(self._story, by_steps, self.palette())
        tops = [_top_of(line.values) for line in losses]
        found = precision_lines(self._story, by_steps, self.palette())
        right = max((line.x[-1] for line in (*losses, *found) if line.x), default=0.0) or 1.0
        self.loss.draw(losses, x_name, right, 1.1 * max(tops, default=1) or 1)
        top = max((max(line.values) for line in found if line.x), default=0.0)
        self.precision.draw(found, x_name, right, min(1.0, max(_LEAST_TOP, 1.1 * top)))


def loss_lines(story: Story, by_steps: bool, palette: QPalette) -> list[Line]:
    """The lines of the loss plot: the parts thin, their sum last, so that it lies in front."""
    names = sorted(story.losses, key=lambda name: name == TOTAL)
    colours = [readable(look.category_colour(i), palette) for i in (0, 3, 5, 4, 6)]
    lines = []
    for index, name in enumerate(names):
        series = story.losses[name]
        is_total = name == TOTAL
        colour = look.ACCENT if is_total else colours[index % len(colours)]
        faint = series.values if is_total else None
        width = 2 if is_total else 1
        x = series.x(by_steps)
        said, has_marks = loss_name(name), len(x) == 1
        lines.append(Line(said, x, series.smooth, colour, width, faint, has_marks))
    return lines


def precision_lines(story: Story, by_steps: bool, palette: QPalette) -> list[Line]:
    """The lines of the AP plot."""
    rows = story.evaluations
    x = [float(e.step) for e in rows] if by_steps else story.evaluated_at
    amber = readable(look.category_colour(0), palette)
    return [
        Line("AP50", x, [e.ap50 for e in rows], amber, has_marks=True),
        Line("AP", x, [e.ap for e in rows], look.ACCENT, has_marks=True),
    ]


def _top_of(values: list[float]) -> float:
    if len(values) < _MANY:
        return max(values)
    return float(np.quantile(values, _HIGHEST_SHARE))


def readable(colour: QColor, palette: QPalette) -> QColor:
    """Colours made for pictures are too pale for thin lines on white."""
    is_light = palette.color(QPalette.ColorRole.Base).lightnessF() > 0.5
    return colour.darker(150) if is_light else colour
