"""The project's runs, newest first, with what came of them."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from deitdet_gui.core import words
from deitdet_gui.core.runs import RunFolder
from deitdet_gui.gui import look
from deitdet_gui.gui.elided import ElidedLabel
from deitdet_gui.gui.engine_thread import EngineThread
from deitdet_gui.gui.train.cell_table import Cell, CellTable, Row
from deitdet_gui.gui.train.comparison_view import open_comparison
from deitdet_gui.gui.train.run_reader import choices_of
from deitdet_gui.gui.train.story import Story
from deitdet_gui.gui.train.wording import date_of, in_words, number, preset_name

LONGER = (5, 10, 20, 60, 120)  # minutes that a finished one can be given
_NARROWEST = 56  # pixels of a column
UNFINISHED = ("stopped", "failed", "interrupted", "not begun")


@dataclass(frozen=True)
class RunRow:
    """What the list says of a run."""

    preset: str
    pictures: int
    ap: float | None
    ap50: float | None
    state: str  # running, paused, waiting, finished, stopped, failed, interrupted, not begun

    @staticmethod
    def of(run: RunFolder, story: Story, is_running: bool, is_waiting: bool = False) -> "RunRow":
        preset, pictures = choices_of(run)
        state: str = story.state
        if is_running:
            state = "paused" if story.paused is not None else "running"
        elif is_waiting:
            state = "waiting"
        elif state == "going":
            state = "interrupted"
        best = story.best
        if best is None:
            return RunRow(preset, pictures, None, None, state)
        return RunRow(preset, pictures, best.ap, best.ap50, state)


class RunList(QWidget):
    """A table of runs, and what can be done with the chosen one.

    Signals:
        chosen: the person selected this run.
        review_wanted: use this run's model.
        more_wanted: go on with this run; with so many minutes more where it was finished.
        anew_wanted: begin a new training with this run's model.
        export_wanted: write this run's model for other programs.
    """

    chosen = Signal(object)
    review_wanted = Signal(object)
    more_wanted = Signal(object, float)
    anew_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, engine: EngineThread, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._runs: list[RunFolder] = []
        self._rows: dict[RunFolder, Row] = {}
        self._places: dict[RunFolder, int] = {}
        self._is_quiet = False  # a selection is none of the person's
        self._states: dict[RunFolder, str] = {}
        self.is_training = False  # what is asked for now comes after that
        self._table = self._make_table()
        self._review = QPushButton(self.tr("Review with this model"))
        self._review.setAccessibleName(self._review.text())
        self._review.clicked.connect(self._ask_for_review)
        self.go_on, self.longer = QPushButton(), QPushButton(self.tr("Train longer"))
        self.anew = QPushButton(self.tr("New one from this"))
        self._name_buttons()
        self.export = QPushButton(self.tr("Export model…"))
        self.export.setAccessibleName(self.export.text())
        self.export.clicked.connect(self._ask_for_export)
        self.compare = QPushButton(self.tr("Compare…"))
        self.compare.setAccessibleName(self.tr("Compare with another training"))
        self.compare.setToolTip(self.compare.accessibleName())
        self.compare.clicked.connect(self._open_comparison)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(ElidedLabel(self.tr("Trainings")), 1)
        for button in (self.go_on, self.longer, self.anew):
            head.addWidget(button)
        foot.addStretch(1)
        for button in (self.compare, self.export, self._review):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._table, 1)
        column.addLayout(foot)
        self.show_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._table.cells.follow(self.palette())

    @property
    def current(self) -> RunFolder | None:
        row = self._table.currentIndex().row()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    @property
    def runs(self) -> list[RunFolder]:
        """As shown, the newest first."""
        return self._runs

    def show_runs(self, runs: list[RunFolder]) -> None:
        """List these, given oldest first. Rows of runs that were there keep what they say."""
        newest = runs[::-1]
        if newest == self._runs:
            return
        current = self.current
        self._runs = newest
        self._rows = {run: self._rows.get(run) or self._new_row(run) for run in newest}
        self._places = {run: place for place, run in enumerate(newest)}
        self._table.show_rows(list(self._rows.values()), self.palette())
        if current is not None:
            self.select(current)
        self.show_buttons()

    def show_row(self, run: RunFolder, what: RunRow) -> None:
        """Say what came of a run."""
        if run not in self._places:
            return
        states = {
            "running": (self.tr("training…"), look.ACCENT),
            "paused": (self.tr("paused"), look.WARN),
            "finished": (self.tr("finished"), None),
            "stopped": (self.tr("stopped"), None),
            "failed": (self.tr("failed"), look.BAD),
            "interrupted": (self.tr("interrupted"), look.WARN),
            "waiting": (self.tr("waits"), look.ACCENT),
            "not begun": (self.tr("not begun"), None),
        }
        self._states[run] = what.state
        state, colour = states[what.state]
        self._rows[run] = (
            Cell(date_of(run), tip=run.name),
            Cell(preset_name(what.preset)),
            Cell(words.number(what.pictures), what.pictures),
            _score(what.ap),
            _score(what.ap50),
            Cell(state, sign=colour),
        )
        self._table.put_row(self._places[run], self._rows[run])
        self.show_buttons()

    def texts(self, run: RunFolder) -> list[str]:
        """What the row of a run says, column by column."""
        return [cell.text for cell in self._rows[run]]

    def select(self, run: RunFolder) -> None:
        """Select a run without telling anybody."""
        if run in self._places:
            self._is_quiet = True
            self.choose(run)
            self._is_quiet = False
            self.show_buttons()

    def choose(self, run: RunFolder) -> None:
        """Select a run as the person does."""
        self._table.selectRow(self._places[run])

    def _new_row(self, run: RunFolder) -> Row:
        """Of a run that nothing is known of yet."""
        return (Cell(date_of(run), tip=run.name), *(Cell("") for _ in range(5)))

    def _make_table(self) -> CellTable:
        heads = [
            self.tr("Begun"),
            self.tr("Model"),
            self.tr("Pictures"),
            self.tr("AP"),
            self.tr("AP50"),
            self.tr("State"),
        ]
        table = CellTable(heads, (2, 3, 4), {}, _NARROWEST, stretched=5)
        table.setAccessibleName(self.tr("Trainings of this project"))
        table.selectionModel().selectionChanged.connect(self._tell_choice)
        return table

    def _tell_choice(self) -> None:
        if self._is_quiet:
            return
        self.show_buttons()
        if self.current is not None:
            self.chosen.emit(self.current)

    def _ask_for_review(self) -> None:
        if self.current is not None:
            self.review_wanted.emit(self.current)

    def _ask_for_export(self) -> None:
        if self.current is not None and self.current.has_model:
            self.export_wanted.emit(self.current)

    def _name_buttons(self) -> None:
        menu = QMenu(self.longer)
        for minutes in LONGER:
            action = menu.addAction(in_words(60 * minutes))
            action.triggered.connect(partial(self._ask_for_more, minutes))
        self.longer.setMenu(menu)
        self.longer.setToolTip(self.tr("Train this finished one for some more time."))
        self.anew.setToolTip(
            self.tr("Begin a new training with this model and the boxes as they are now.")
        )
        self.go_on.clicked.connect(partial(self._ask_for_more, 0.0))
        self.anew.clicked.connect(self._ask_anew)
        for button in (self.longer, self.anew):
            button.setAccessibleName(button.text())

    def _ask_for_more(self, minutes: float, *_: object) -> None:
        if self.current is not None:
            self.more_wanted.emit(self.current, float(minutes))

    def _ask_anew(self) -> None:
        if self.current is not None:
            self.anew_wanted.emit(self.current)

    def show_buttons(self) -> None:
        """Offer what can be done with the chosen run now."""
        run = self.current
        state = self._states.get(run, "") if run is not None else ""
        has_model = run is not None and run.has_model
        can_go_on = run is not None and (state == "not begun" or run.last.exists())
        self._review.setEnabled(has_model)
        self.anew.setEnabled(has_model)
        self.export.setEnabled(has_model)
        others = [other for other in self._runs if other != run]
        self.compare.setEnabled(has_model and any(other.has_model for other in others))
        self.go_on.setVisible(can_go_on and state in UNFINISHED)
        self.longer.setVisible(can_go_on and state == "finished")
        if state == "not begun":
            text = self.tr("Begin next") if self.is_training else self.tr("Begin")
        else:
            text = self.tr("Go on next") if self.is_training else self.tr("Go on")
        self.go_on.setText(text)
        self.go_on.setAccessibleName(text)

    def _open_comparison(self) -> None:
        if self.current is not None:
            open_comparison(self._engine, self.current, self._runs, self)


def _score(value: float | None) -> Cell:
    return Cell(number(value), -1.0 if value is None else value)
