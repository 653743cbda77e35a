"""What a training will do, said before it starts: the rows of a plan."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from deitdet_gui.core.dataset import Dataset, Image
from deitdet_gui.core.plan import Machine, Plan, make_plan
from deitdet_gui.core.preflight import Preflight
from deitdet_gui.core.runs import RunConfig
from deitdet_gui.gui.train.engine_words import device_in_words

MOST_PICTURES = 1_000  # that a plan is made from while one only looks; evenly from all of them


class PlanView(QWidget):
    """A name and a sentence a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the training will do"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.plan: Plan | None = None

    @property
    def texts(self) -> list[str]:
        """Each row in one line."""
        return [f"{name.text()}: {what.text()}" for name, what in self._rows if what.text()]

    def show_plan(self, plan: Plan | None) -> None:
        """Show a plan, or none."""
        self.plan = plan
        rows = [] if plan is None else plan.in_words()
        if plan is not None and plan.reason:  # the engine's own words, in the window's language
            rows[0] = (rows[0][0], device_in_words(plan.reason))
        while len(self._rows) < len(rows):
            self._add_row()
        for index, (name, what) in enumerate(self._rows):
            texts = rows[index] if index < len(rows) else ("", "")
            for label, text in zip((name, what), texts, strict=True):
                label.setText(text)
                label.setVisible(bool(text))
        self.setAccessibleDescription("\n".join(self.texts))

    def _add_row(self) -> None:
        name, what = QLabel(), _Wrapped()
        name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        name.setTextFormat(Qt.TextFormat.PlainText)
        row = len(self._rows)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(what, row, 1)
        self._rows.append((name, what))


class _Wrapped(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))


def pictures_of(sheet: Preflight | None, dataset: Dataset) -> list[Image]:
    """Training pictures to make a plan from: all, or of very many some from all over.

    The median of a thousand sizes is that of all but for chance, and going through the boxes of a
    hundred thousand would be felt at each choice.
    """
    if sheet is None:
        return []
    parts = sheet.parts
    images = [i for i in dataset.images.values() if parts.get(i.file_name) == "train"]
    return images[:: 1 + (len(images) - 1) // MOST_PICTURES] if images else []


def plan_of(
    config: RunConfig, machine: Machine, dataset: Dataset, images: Sequence[Image], now: float
) -> Plan | None:
    """The plan as it would be now; None where there is nothing to learn from."""
    there = [i for i in images if i.id in dataset.images]
    return make_plan(config, machine, dataset, there, now) if there else None
