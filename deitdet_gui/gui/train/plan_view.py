"""What a training will do, said before it starts: the rows of a plan."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from deitdet_gui.core.dataset import Dataset, Image
from deitdet_gui.core.plan import Machine, Plan, is_uneven, make_plan
from deitdet_gui.core.preflight import Preflight
from deitdet_gui.core.runs import RunConfig
from deitdet_gui.gui.train.dress import Wrapped
from deitdet_gui.gui.train.engine_words import device_in_words

MOST_PICTURES = 1_000  # that a plan is made from while one only looks


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
        name, what = QLabel(), Wrapped()
        name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        name.setTextFormat(Qt.TextFormat.PlainText)
        row = len(self._rows)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(what, row, 1)
        self._rows.append((name, what))


@dataclass(frozen=True)
class PlannedOn:
    """What a plan needs to know of the training pictures, found out once and not at each choice."""

    images: list[Image]  # all, or of very many some from all over
    is_uneven: bool  # some categories are so rare that their pictures come up oftener

    @staticmethod
    def of(sheet: Preflight | None, dataset: Dataset) -> "PlannedOn":
        """Look at a project. A thousand pictures have the median size of all, but by chance."""
        parts = sheet.parts if sheet is not None else {}
        images = [i for i in dataset.images.values() if parts.get(i.file_name) == "train"]
        step = 1 + max(0, len(images) - 1) // MOST_PICTURES
        return PlannedOn(images[::step], is_uneven(dataset, images))


def with_disk(machine: Machine, folder: Path) -> Machine:
    """The machine with the room on the project's disk, which the ``device`` job cannot tell."""
    try:
        return replace(machine, disk=shutil.disk_usage(folder).free)
    except OSError:
        return machine


def plan_on(
    known: PlannedOn, config: RunConfig, machine: Machine, dataset: Dataset, now: float
) -> Plan | None:
    """The plan as it would be now; None where there is nothing to learn from."""
    if not known.images:
        return None
    if config.repeats == "auto":
        config = replace(config, repeats="on" if known.is_uneven else "off")
    return make_plan(config, machine, dataset, known.images, now)
