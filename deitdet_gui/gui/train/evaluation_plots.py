"""An evaluation, drawn: precision over recall, and what a score is worth. Loads pyqtgraph."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from deitdet_gui.core.scores import Calibration, CategoryScore, Scores
from deitdet_gui.gui import look
from deitdet_gui.gui.train.curves import Line, Plot, readable
from deitdet_gui.gui.train.wording import number

_MOST_LINES = 5  # of categories at once; more cannot be told apart
_LONGEST = 18  # letters of a name in the key
_TOP = 1.05  # so that a line along 1 is seen whole


class PrecisionView(QWidget):
    """Precision over recall at IoU 0.5: the mean, and the categories or one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._categories: list[CategoryScore] = []
        self._colours: Mapping[str, QColor] = {}
        self.plot = Plot(self.tr("Precision"))
        self.plot.setAccessibleName(self.tr("Precision over recall at IoU 0.5"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Category of the curve"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(20)
        self.choice.currentIndexChanged.connect(self._redraw)
        self.plot.head.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_scores(self, scores: Scores | None, colours: Mapping[str, QColor]) -> None:
        """Draw, in the colours of the categories; nothing where there is no evaluation."""
        self._colours = colours
        kept = self.choice.currentText()
        known = [c for c in scores.categories if c.boxes and c.curve] if scores else []
        self._categories = known
        self.choice.blockSignals(True)
        self.choice.clear()
        few = len(known) <= _MOST_LINES
        most = self.tr("The {0} with the most boxes").format(_MOST_LINES)
        self.choice.addItem(self.tr("All categories") if few else most)
        self.choice.addItems([c.name for c in known])
        self.choice.setCurrentIndex(max(0, self.choice.findText(kept)))
        self.choice.blockSignals(False)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        at = self.choice.currentIndex() - 1
        lines = self._lines_of_many() if at < 0 else self._lines_of_one(self._categories[at])
        self.plot.draw(lines, self.tr("recall"), 1.0, _TOP)

    def _lines_of_many(self) -> list[Line]:
        if not self._categories:
            return []
        largest = sorted(self._categories, key=lambda c: -c.boxes)[:_MOST_LINES]
        lines = [
            Line(_short(c.name), _recalls(c.curve), c.curve, self._colour(place, c.name), 1)
            for place, c in enumerate(largest)
        ][::-1]  # the key begins with the last one
        if len(self._categories) == 1:
            return lines
        mean = np.mean([c.curve for c in self._categories], axis=0).tolist()
        text = self.palette().color(QPalette.ColorRole.Text)  # no category has that colour
        return [*lines, Line(self.tr("mean of all"), _recalls(mean), mean, text)]

    def _lines_of_one(self, one: CategoryScore) -> list[Line]:
        curve = Line(_short(one.name), _recalls(one.curve), one.curve, look.ACCENT)
        if one.recall < 0 or one.precision < 0:
            return [curve]
        name = self.tr("threshold {0}").format(number(one.threshold))
        mark = Line(name, [one.recall], [one.precision], self._colour(0), has_marks=True)
        return [curve, mark]

    def _colour(self, place: int, category: str = "") -> QColor:
        """The category's own; of one that the project does not have, that of a place."""
        own = self._colours.get(category) or look.category_colour((0, 2, 4, 5, 7)[place])
        return readable(own, self.palette())


class CalibrationView(QWidget):
    """How often detections of a score are right, beside how often they should be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calibration: Calibration | None = None
        self.plot, self.text = Plot(self.tr("Share that is right")), QLabel()
        self.plot.setAccessibleName(self.tr("Share of detections that is right, by score"))
        self.text.setWordWrap(True)
        self.text.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.plot, 1)
        column.addWidget(self.text)

    def show_scores(self, scores: Scores | None) -> None:
        self._calibration = scores.calibration if scores is not None else None
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        of = self._calibration
        if of is None or of.error < 0:
            self.text.setText(self.tr("Nothing is known of this. Evaluate again to see it."))
            self.plot.draw([], "", 1.0, _TOP)
            return
        seen = [one for one in of.bins if one.detections]
        grey = self.palette().color(QPalette.ColorRole.PlaceholderText)
        lines = [
            Line(self.tr("as the score says"), [0.0, 1.0], [0.0, 1.0], grey, 1),
            Line(
                self.tr("right"),
                [one.score for one in seen],
                [one.precision for one in seen],
                look.ACCENT,
                has_marks=True,
            ),
        ]
        self.plot.draw(lines, self.tr("score"), 1.0, _TOP)
        text = self.tr(
            "Scores over 0.1 are off by {0} on average. Above the grey line more detections are "
            "right than their score says, below it fewer."
        )
        self.text.setText(text.format(number(of.error)))


def _short(name: str) -> str:
    """A name for the key, in which five must find room."""
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"


def _recalls(curve: list[float]) -> list[float]:
    recalls: list[float] = np.linspace(0, 1, len(curve)).tolist()
    return recalls
