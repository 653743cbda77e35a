"""Two runs held against each other: which one is better, and whether that may be luck."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core import words
from deitdet_gui.core.comparison import FEWEST, Comparison, Difference
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.core.scores import NONE
from deitdet_gui.gui import look
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.measures import open_large_enough
from deitdet_gui.gui.train.callout import Callout, Kind
from deitdet_gui.gui.train.cell_table import Cell, CellTable, Row
from deitdet_gui.gui.train.dress import make_primary
from deitdet_gui.gui.train.engine_job import EngineJob
from deitdet_gui.gui.train.job_bar import JobBar
from deitdet_gui.gui.train.part_choice import PartChoice
from deitdet_gui.gui.train.wording import date_of, number

_DIGITS = "+.3f"


def open_comparison(
    engine: EngineThread, run: RunFolder, runs: Sequence[RunFolder], page: QWidget
) -> None:
    """Let the person compare ``run`` with one of the others that have a model."""
    others = [other for other in runs if other != run and other.has_model]
    dialog = ComparisonDialog(engine, run, others, page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class ComparisonDialog(QDialog):
    """Chooses the other run, lets the engine compare, and shows what came out."""

    def __init__(
        self,
        engine: EngineThread,
        run: RunFolder,
        others: Sequence[RunFolder],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two trainings"))
        self._engine = engine
        self._run = run
        self.job = EngineJob(engine, self)
        self.bar = JobBar(self.job, self.tr("How far the judging is"))
        self.other, self.part = self._make_other(others), PartChoice()
        self.button = QPushButton(self.tr("Compare"))
        self.verdict = Callout(self.tr("Which training is better"))
        self.table, self.remarks = ComparisonTable(), QLabel()
        self._lay_out()
        self._clear()
        self._connect()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.table.cells.follow(self.palette())

    def done(self, result: int) -> None:
        self.job.stop()
        super().done(result)

    def compare(self) -> None:
        """Ask the engine."""
        self._clear()
        other: RunFolder = self.other.currentData()
        self.job.compare(other, self._run, self.part.part)

    def _show(self, found: object) -> None:
        if found is None:
            return
        comparison = msgspec.convert(found, Comparison)
        other: RunFolder = self.other.currentData()
        names = date_of(other), date_of(self._run)
        sentence = self._sentence(comparison, *names)
        kind: Kind = "good" if comparison.is_clear else "note"
        self.verdict.say(kind, sentence, self._numbers(comparison))
        self.table.show_comparison(comparison, *names, self.palette())
        self.table.show()
        left_out = comparison.left_out.in_words(*names)
        self.remarks.setText(" ".join(left_out))
        self.remarks.setVisible(bool(left_out))

    def _sentence(self, of: Comparison, a: str, b: str) -> str:
        """Which one is better, as one would say it."""
        count = words.number(of.images)
        if of.images < FEWEST:
            text = self.tr("{0} pictures are too few to tell which one is better.")
            return text.format(count)
        if not of.is_clear:
            text = self.tr("These {0} pictures cannot tell the trainings of {1} and {2} apart.")
            return text.format(count, a, b)
        better, other = (b, a) if of.ap.low > 0 else (a, b)
        text = self.tr(
            "The training of {0} is better than that of {1}. That is very unlikely to be luck."
        )
        return text.format(better, other)

    def _numbers(self, of: Comparison) -> str:
        text = self.tr("AP {0}, on {1} pictures with {2} boxes.")
        difference = of.ap.turned() if of.is_clear and of.ap.high < 0 else of.ap
        counts = words.number(of.images), words.number(of.boxes)
        return text.format(difference.in_words(), *counts)

    def _refuse(self, message: str, hint: str) -> None:
        self.verdict.say("bad", message, hint)

    def _clear(self) -> None:
        self.verdict.clear()
        self.table.hide()
        self.remarks.hide()

    def _show_button(self) -> None:
        self.button.setEnabled(not self._engine.is_busy and self.other.count() > 0)
        for choice in (self.other, self.part):
            choice.setEnabled(not self.job.is_going)
        is_other_job = self._engine.is_busy and not self.job.is_going
        busy = self.tr("The engine is busy with something else.")
        text = busy if is_other_job else ""
        if is_other_job or self.verdict.text == busy:
            self.verdict.say("note", text)
        self.button.setToolTip(text)
        self.button.setAccessibleDescription(text)

    def _connect(self) -> None:
        self.other.currentIndexChanged.connect(self._clear)
        self.part.currentIndexChanged.connect(self._clear)
        self.button.clicked.connect(self.compare)
        self.job.began.connect(self._show_button)
        self.job.refused.connect(self._refuse)
        self.job.finished.connect(self._show)
        self.job.finished.connect(self._show_button)
        self._engine.busy_changed.connect(self._show_button)
        self._show_button()

    def _make_other(self, others: Sequence[RunFolder]) -> QComboBox:
        box = QComboBox()
        for other in others:
            box.addItem(f"{date_of(other)}   {other.name}", other)
        box.setAccessibleName(self.tr("The training to compare with"))
        return box

    def _lay_out(self) -> None:
        make_primary(self.button)
        self.button.setMinimumHeight(0)
        this = QLabel(f"{date_of(self._run)}   {self._run.name}")
        for label in (this, self.remarks):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.remarks.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        form = QFormLayout()
        form.addRow(self.tr("Training"), this)
        form.addRow(self.tr("Compare with"), self.other)
        form.addRow(self.tr("On"), self.part)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        for button in (close, self.button):
            button.setAccessibleName(button.text())
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        for widget in (self.bar, self.verdict):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.remarks)
        column.addStretch(0)
        column.addLayout(foot)
        open_large_enough(self, 840, 520)


class ComparisonTable(CellTable):
    """AP and AP50 over all, then the AP of each category; clear differences in colour and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._has_enough = True  # pictures, to tell anything
        self._heads = [
            self.tr("Of"),
            "",
            "",
            self.tr("Difference"),
            self.tr("95 % between"),
            self.tr("Boxes"),
            self.tr("{0} is"),
        ]
        super().__init__(self._heads, range(1, 6), {}, 72, parent)
        self.setAccessibleName(self.tr("Both trainings, and what lies between them"))

    def show_comparison(self, of: Comparison, a: str, b: str, palette: QPalette) -> None:
        """Show it with the names of both runs; the palette is the one around."""
        of_first, *_, meaning = self._heads
        self.cells.name_columns([of_first, a, b, *self._heads[3:-1], meaning.format(b)])
        self._has_enough = of.images >= FEWEST
        of_all = ((self.tr("AP of all"), of.ap), (self.tr("AP50 of all"), of.ap50))
        rows = [self._row(name, ap, of.boxes, is_bold=True) for name, ap in of_all]
        rows += [self._row(c.name, c.ap, c.boxes) for c in of.categories]
        self.show_rows(rows, palette)

    def _row(self, name: str, of: Difference, boxes: int, is_bold: bool = False) -> Row:
        is_known = of.a != NONE
        by = words.number(of.by, _DIGITS) if is_known else "-"
        low, high = (words.number(value, _DIGITS) for value in (of.low, of.high))
        between = self.tr("{0} and {1}").format(low, high) if is_known else "-"
        texts = number(of.a), number(of.b), by, between, words.number(boxes)
        numbers = [Cell(text, 0.0, is_bold=is_bold) for text in texts]
        meaning, sign = self._meaning(of)
        first, last = Cell(name, tip=name, is_bold=is_bold), Cell(meaning, None, sign, "", is_bold)
        return (first, *numbers, last)

    def _meaning(self, of: Difference) -> tuple[str, QColor | None]:
        """What the second run is, next to the first."""
        if of.a == NONE:
            return self.tr("no box to find"), None
        if not of.is_clear or not self._has_enough:
            return self.tr("may be luck"), None
        if of.low > 0:
            return self.tr("better"), look.GOOD
        return self.tr("worse"), look.BAD
