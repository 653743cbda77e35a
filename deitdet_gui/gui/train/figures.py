"""A few numbers side by side, each with its name under it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from deitdet_gui.core.scores import Scores
from deitdet_gui.gui.train.wording import number


class Figures(QWidget):
    """What an evaluation comes to: precision and recall over all categories, and by size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for column, name in enumerate(self._names()):
            value, caption = QLabel(), QLabel(name)
            font = value.font()
            font.setPointSizeF(font.pointSizeF() * (1.4 if column < 1 else 1.2))
            font.setBold(column < 1)
            value.setFont(font)
            value.setMinimumWidth(QFontMetrics(font).horizontalAdvance("0.00") + 2)
            caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            grid.addWidget(value, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(caption, 1, column)
            self._values.append(value)
        grid.setColumnStretch(len(self._values), 1)

    def show_scores(self, scores: Scores) -> None:
        s = scores
        rows = (
            (s.ap, ""),
            (s.ap50, ""),
            (s.ap75, ""),
            (s.ar100, self.tr("Share of the boxes that is found, as a mean over IoU 0.5 to 0.95.")),
            (s.small, self._with_recall(self.tr("Boxes up to 32 x 32 pixels."), s.ar_small)),
            (
                s.medium,
                self._with_recall(self.tr("Boxes up to 96 x 96 pixels."), s.ar_medium),
            ),
            (s.large, self._with_recall(self.tr("Boxes larger than that."), s.ar_large)),
        )
        for label, name, (value, help_text) in zip(self._values, self._names(), rows, strict=True):
            label.setText(number(value))
            label.setAccessibleName(f"{name} {number(value)}")
            label.setAccessibleDescription(help_text)
            label.setToolTip(help_text)

    def texts(self) -> list[str]:
        """The numbers as shown."""
        return [label.text() for label in self._values]

    def _with_recall(self, size: str, recall: float) -> str:
        return size + " " + self.tr("AR {0}").format(number(recall))

    def _names(self) -> list[str]:
        return [
            self.tr("AP"),
            self.tr("AP50"),
            self.tr("AP75"),
            self.tr("AR"),
            self.tr("AP small"),
            self.tr("medium"),
            self.tr("large"),
        ]
