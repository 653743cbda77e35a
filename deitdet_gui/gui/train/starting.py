"""From the press of the button to a run's folder: saved, split, looked at, frozen."""

from contextlib import ExitStack
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.coco import Rendering
from deitdet_gui.core.errors import UserError
from deitdet_gui.core.moment import Moment
from deitdet_gui.core.preflight import make_preflight
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunConfig, RunFolder, create_run
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import Split
from deitdet_gui.core.splitting import settled
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.progress import ProgressDialog
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.choices import Choices
from deitdet_gui.gui.train.queue import forget
from deitdet_gui.gui.train.run_reader import choices_of


class Starting(QObject):
    """Makes runs, beside the window. What is in the way is said in ``problem``.

    Signals:
        busy_changed: a run is being made, or none any more.
        made: a run's folder is there, and nothing has begun in it.
    """

    busy_changed = Signal()
    made = Signal(object)

    def __init__(self, opened: Opened, autosave: Autosave, choices: Choices, page: QWidget) -> None:
        super().__init__(page)
        self._opened = opened
        self._autosave = autosave
        self._choices = choices
        self._making = ProgressDialog(page)
        self.is_busy = False
        self.problem = Callout(self.tr("Why the training did not start"))
        autosave.settled.connect(self._make)

    def begin(self) -> None:
        """Make a run of what is there now, with the choices as they are, if nothing prevents it."""
        if self.is_busy or self._opened.document.locked_by:
            return
        self.problem.clear()
        trouble = self._choices.problem()
        if trouble:
            self.problem.say("bad", trouble, self.tr("Choose it again, or other weights."))
            return
        self._set_busy(True)
        self._autosave.save_soon()

    def give_up(self) -> None:
        """Make none; for closing the project."""
        self._making.stop()
        self.is_busy = False

    def _make(self, is_saved: bool) -> None:
        if not self.is_busy:
            return
        if not is_saved:
            self._fail(self.tr("Your boxes could not be saved, so the training did not start."))
            return
        try:
            config = self._choices.config()
        except UserError as error:
            self._fail(str(error))
            return
        # The copy of the boxes and what is counted in them are of the same moment.
        moment, annotations = Moment.of(self._opened.document.dataset), self._opened.document.file
        work = partial(_make_run, self._opened, config, moment, annotations.render())
        text = self.tr("Getting the training ready. New pictures are compared with the others…")
        self._making.run(text, work, self._finish, self._fail)

    def _finish(self, run: RunFolder) -> None:
        self._set_busy(False)
        self.made.emit(run)

    def _fail(self, why: str) -> None:
        self.problem.say("bad", why)
        self._set_busy(False)

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.busy_changed.emit()


def _make_run(
    opened: Opened, config: RunConfig, moment: Moment, annotations: Rendering, report: Report
) -> RunFolder:
    """Settle the split, look at what there is to train on, and freeze it.

    Raises:
        UserError: there is no use in training, or a file could not be read or written.
    """
    project = opened.project
    sheet = make_preflight(moment.dataset, settled(project, moment.dataset, report))
    if sheet.blockers:
        raise UserError(str(sheet.blockers[0]))
    report(0, 0)
    if sheet.split != Split.read(project.splits):
        sheet.split.write(project.splits)
    run = create_run(opened, config, sheet.parts, annotations)
    with ExitStack() as unless_wanted:
        unless_wanted.callback(forget, run)
        choices_of(run)  # a long file; the list of trainings finds it read
        report(0, 0)
        unless_wanted.pop_all()
    return run
