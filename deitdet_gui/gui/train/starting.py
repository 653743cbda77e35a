"""From the press of the button to a run's folder: looked at, saved, split, frozen."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.preflight import look_before_training
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import RunFolder, create_run
from deitdet_gui.core.splits import Split
from deitdet_gui.gui.autosave import Autosave
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.choices import Choices
from deitdet_gui.gui.train.outlook import Outlook, Prospect
from deitdet_gui.gui.train.split_keeper import SplitKeeper


class Starting(QObject):
    """Makes runs. What is in the way is said in ``problem``.

    Signals:
        made: a run's folder is there, and nothing has begun in it.
    """

    made = Signal(object)

    def __init__(
        self,
        opened: Opened,
        autosave: Autosave,
        choices: Choices,
        outlook: Outlook,
        split: SplitKeeper,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._opened = opened
        self._autosave = autosave
        self._choices = choices
        self._outlook = outlook
        self._split = split
        self._is_wanted = False  # a run, as soon as it is seen what there is to train on
        self.problem = Callout(self.tr("Why the training did not start"))
        outlook.seen.connect(self._go_on)
        outlook.failed.connect(self._forget)
        split.settled.connect(self._make)
        split.failed.connect(partial(self.problem.say, "bad"))

    def begin(self) -> None:
        """Make a run of what is there now, with the choices as they are, if nothing prevents it."""
        if not self._split.is_busy:
            self._is_wanted = True
            self._outlook.look()

    def _forget(self) -> None:
        self._is_wanted = False

    def _go_on(self, prospect: Prospect) -> None:
        was_wanted, self._is_wanted = self._is_wanted, False
        if not was_wanted or prospect.sheet.blockers or self._opened.document.locked_by:
            return
        self.problem.clear()
        trouble = self._choices.problem()
        if trouble:
            self.problem.say("bad", trouble, self.tr("Choose it again, or other weights."))
        elif self._is_saved():
            self._split.settle(prospect.sheet.split, prospect.sheet.parts)

    def _is_saved(self) -> bool:
        if self._autosave.save_now():
            return True
        text = self.tr("Your boxes could not be saved, so the training did not start.")
        self.problem.say("bad", text)
        return False

    def _make(self, split: Split) -> None:
        if not self._is_saved():  # a box may have been drawn since
            return
        try:
            run = self._create_run(split)
        except UserError as error:
            self.problem.say("bad", error.message, error.hint)
            return
        self.made.emit(run)

    def _create_run(self, split: Split) -> RunFolder:
        """Freeze what will be trained on.

        Raises:
            UserError: a file could not be written, or a choice cannot be used.
        """
        project, config = self._opened.project, self._choices.config()
        sheet = look_before_training(self._opened, split)
        if sheet.blockers:
            raise UserError(str(sheet.blockers[0]))
        if sheet.split != Split.read(project.splits):
            sheet.split.write(project.splits)
        return create_run(self._opened, config, sheet.parts)
