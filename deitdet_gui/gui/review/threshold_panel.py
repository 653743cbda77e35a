"""A slider of the least score for each category, and one for all of them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.core.review import LEAST_THRESHOLD, MOST_THRESHOLD
from deitdet_gui.core.words import number
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.review.marks import Swatch, faint, plain

HUNDRED = 100
MOST_HEIGHT_PX = 232  # about eight categories; more of them scroll
NAME_PX = 84


class ThresholdPanel(QScrollArea):
    """One line for each category.

    Signals:
        moved: the person moved a slider (a category id, or None for all; the score).
    """

    moved = Signal(object, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[CategoryId | None, _Row] = {}
        self._inner = QWidget()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Thresholds"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_categories(self, looks: Mapping[CategoryId, CategoryLook]) -> None:
        """Make one row for each category, and one for all where there are several."""
        for row in self._rows.values():
            row.remove()
        self._rows = {}
        if len(looks) > 1:
            self._add(None, self.tr("All"), None)
        for category, look in looks.items():
            self._add(category, look.name, look)
        self._inner.adjustSize()
        height = self._inner.sizeHint().height()
        self.setFixedHeight(min(height, MOST_HEIGHT_PX))

    def show_values(
        self, thresholds: Mapping[CategoryId, float], counts: Mapping[CategoryId, int]
    ) -> None:
        """Put the sliders where the thresholds are, without saying that they moved."""
        values = [thresholds[c] for c in self._rows if c is not None and c in thresholds]
        for category, row in self._rows.items():
            if category is None:
                middle = sum(values) / len(values) if values else LEAST_THRESHOLD
                said = number(middle, ".2f") if len(set(values)) == 1 else self.tr("mixed")
                row.show(middle, said, sum(counts.values()))
            else:
                value = thresholds.get(category, LEAST_THRESHOLD)
                row.show(value, number(value, ".2f"), counts.get(category, 0))

    def _add(self, category: CategoryId | None, name: str, look: CategoryLook | None) -> None:
        row = _Row(name, look)
        row.slider.setAccessibleName(self.tr("Least score of {0}").format(name))
        row.slider.category = category
        row.slider.moved.connect(self.moved)
        row.add_to(self._grid, len(self._rows))
        self._rows[category] = row


class ThresholdSlider(QSlider):
    """A slider that says whose it is: a category's, or with None that of all of them."""

    moved = Signal(object, float)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.category: CategoryId | None = None
        self.setRange(round(LEAST_THRESHOLD * HUNDRED), round(MOST_THRESHOLD * HUNDRED))
        self.setPageStep(5)
        self.setMinimumWidth(64)
        self.valueChanged.connect(self._tell)

    def put(self, score: float) -> None:
        """Follow the threshold without saying that it moved."""
        self.blockSignals(True)
        self.setValue(round(score * HUNDRED))
        self.blockSignals(False)

    def _tell(self, value: int) -> None:
        self.moved.emit(self.category, value / HUNDRED)


class _Row:
    """One line: colour, name, slider, score, how many wait."""

    def __init__(self, name: str, look: CategoryLook | None) -> None:
        self._swatch = Swatch(look.colour if look else None)
        if look is None:
            self._swatch.hide()  # shown before it has a parent it would flash as a window
        self._name = plain()
        metrics = QFontMetrics(self._name.font())
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_PX))
        self._name.setToolTip(name if self._name.text() != name else "")
        self.slider = ThresholdSlider()
        self._value = plain()
        self._count = faint(plain())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for label, widest in ((self._value, "mixed"), (self._count, "00,000")):
            label.setAlignment(right)
            label.setMinimumWidth(metrics.horizontalAdvance(widest))

    def add_to(self, grid: QGridLayout, row: int) -> None:
        widgets: list[QWidget | QLabel] = [
            self._swatch, self._name, self.slider, self._value, self._count,
        ]  # fmt: skip
        for column, widget in enumerate(widgets):
            grid.addWidget(widget, row, column)

    def show(self, threshold: float, said: str, count: int) -> None:
        self.slider.put(threshold)
        self._value.setText(said)
        self._count.setText(number(count))

    def remove(self) -> None:
        for widget in (self._swatch, self._name, self.slider, self._value, self._count):
            widget.setParent(None)
            widget.deleteLater()
