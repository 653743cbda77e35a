"""The dialog that makes the split anew, with its result to look at before it counts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.files import set_aside
from deitdet_gui.core.project import Opened
from deitdet_gui.core.runs import list_runs
from deitdet_gui.core.splits import PARTS, Part, Split, by_lists, write_lists
from deitdet_gui.core.splitting import Group, SplitTable, look_alikes, make_split, tabulate
from deitdet_gui.core.versions import NewerVersionError
from deitdet_gui.core.words import number
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.background import Background
from deitdet_gui.gui.measures import grow_to_fit, open_large_enough
from deitdet_gui.gui.progress import ProgressDialog
from deitdet_gui.gui.train.callout import Callout
from deitdet_gui.gui.train.dress import make_primary
from deitdet_gui.gui.train.split_table import SplitTableView

WAIT_MS = 250  # after the last change of a number

Made = tuple[Split, SplitTable]


class SplitDialog(QDialog):
    """Shows the split as it is; a change of a choice shows the one that it would make.

    Signals:
        split_changed: another split is on disk now.
    """

    split_changed = Signal()

    def __init__(self, opened: Opened, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split the pictures"))
        self._opened = opened
        self._ask = ask
        self._groups: list[Group] | None = None  # None: not looked for yet
        self._on_disk = Split()
        self._made: Split | None = None  # what the table shows, when it is not on disk
        self._is_stale = False
        self._is_locked = bool(opened.document.locked_by)
        self._wanted: Callable[[], Split] | None = None  # in place of what the choices say
        self._background = Background(self)
        self._looking = ProgressDialog(self)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self.val, self.test = self._percent(20), self._percent(0)
        self.seed = QSpinBox()
        self.alike = QCheckBox(self.tr("Keep near-duplicates in one part"))
        self.folders = QCheckBox(self.tr("Keep the pictures of a folder in one part"))
        self.table, self.remarks = SplitTableView(), QLabel()
        self.problem = Callout(self.tr("Why there is no such split"))
        self.apply = QPushButton(self.tr("Split"))
        self.export = QPushButton(self.tr("Export lists…"))
        self._train = QLabel()
        self._lay_out()
        self._begin()
        self._connect()

    @property
    def is_busy(self) -> bool:
        """Whether the table is still to change."""
        busy = self._background.is_busy or self._looking.is_busy
        return busy or self._timer.isActive() or self._is_stale

    def done(self, result: int) -> None:
        self._timer.stop()
        self._background.stop()
        self._looking.stop()
        super().done(result)

    def _begin(self) -> None:
        """Show what is on disk; where nothing is, what would be made."""
        try:
            self._on_disk = Split.read(self._opened.project.splits)
        except ReadError as error:
            self._say(error)
            self._is_locked |= isinstance(error, NewerVersionError)
        split = self._on_disk
        self.val.setValue(round(100 * split.ratios[1]))
        self.test.setValue(round(100 * split.ratios[2]))
        self.seed.setRange(0, 999_999)
        self.seed.setValue(max(0, min(split.seed, 999_999)))
        self.alike.setChecked(True)
        self.folders.setChecked(split.by_folder)
        self._show_rest()
        self.apply.setEnabled(False)
        self.export.setEnabled(bool(split.parts))
        if split.parts:
            self._work(lambda: split)
        elif not self._is_locked:
            self._timer.start()

    def _remake(self) -> None:
        """Make the split that is asked for, and show it."""
        if self._background.is_busy or self._looking.is_busy:
            self._is_stale = True
            return
        self._is_stale = False
        if self.alike.isChecked() and self._groups is None:
            self._look()
            return
        dataset, ratios = self._opened.document.dataset, self._ratios()
        seed, by_folder = self.seed.value(), self.folders.isChecked()
        groups = (self._groups or []) if self.alike.isChecked() else []
        wanted, self._wanted = self._wanted, None
        self._work(wanted or (lambda: make_split(dataset, ratios, seed, groups, by_folder)))

    def _work(self, make: Callable[[], Split]) -> None:
        dataset = self._opened.document.dataset
        groups = (self._groups or []) if self.alike.isChecked() else []

        def work() -> Made:
            split = make()
            return split, tabulate(dataset, split, groups)

        self.table.setEnabled(False)
        self._background.start(lambda _: work())

    def _look(self) -> None:
        """Look for near-duplicates, once; giving up is to do without."""
        images = self._opened.document.dataset.images
        names = [image.file_name for image in images.values()]
        project = self._opened.project
        text = self.tr("Looking for pictures that are nearly the same…")
        self._looking.run(
            text, lambda report: look_alikes(project, names, report), self._take, self._do_without
        )

    def _take(self, groups: list[Group]) -> None:
        self._groups = groups
        self._remake()

    def _do_without(self, why: str) -> None:
        self.alike.setChecked(False)
        if why:
            self.problem.say("bad", self.tr("Near-duplicates could not be looked for."), why)
        self._remake()

    def _show(self, made: Made) -> None:
        split, table = made
        self.table.setEnabled(True)
        self.table.show_table(table)
        if not self._is_locked:
            self.problem.clear()
        self._made = split if split.parts != self._on_disk.parts else None
        self.apply.setEnabled(self._made is not None and not self._is_locked)
        self.remarks.setText("\n".join(self._remarks(table)))
        self.remarks.setVisible(bool(self.remarks.text()))
        grow_to_fit(self)
        if self._is_stale:
            self._remake()

    def _remarks(self, table: SplitTable) -> list[str]:
        remarks = []
        if table.groups:
            text = self.tr("{0} pictures have near-duplicates, which are in the same part.")
            remarks.append(text.format(number(table.grouped)))
        if table.unplaced:
            text = self.tr("{0} pictures have no part yet; they get one when they are used.")
            remarks.append(text.format(number(table.unplaced)))
        return [*remarks, *table.problems]

    def _fail(self, why: str) -> None:
        self._made = None
        self.apply.setEnabled(False)
        self.problem.say("warning", self.tr("This cannot be done"), why)
        if self._is_stale:
            self._remake()

    def _apply(self) -> None:
        if self._made is None or self.is_busy or not self._is_sure():
            return
        path = self._opened.project.splits
        try:
            if self._is_damaged():
                set_aside(path)
            self._made.extra = self._on_disk.extra
            self._made.write(path)
        except (UserError, OSError) as error:
            self._say(error)
            return
        self.split_changed.emit()
        self.accept()

    def _is_damaged(self) -> bool:
        """Whether what is on disk cannot be read: then it is kept, not overwritten."""
        try:
            Split.read(self._opened.project.splits)
        except ReadError:
            return True
        return False

    def _is_sure(self) -> bool:
        runs = len(list_runs(self._opened.project))
        if not runs or not self._on_disk.parts:
            return True
        text = self.tr(
            "The scores of the trainings so far ({0}) were measured on other pictures. They cannot "
            "be compared with those of trainings to come, and a model that goes on from one of "
            "them may have learnt pictures that it will be judged on."
        ).format(runs)
        title, no = self.tr("Split again?"), self.tr("Leave it as it is")
        return self._ask.confirm(self, title, text, self.tr("Split again"), no)

    def _import(self) -> None:
        title = self.tr("Folder with train.txt, val.txt, test.txt")
        folder = self._ask.folder(self, title, self._opened.project.folder)
        if folder is None or self.is_busy:
            return
        lists: dict[Part, Path] = {part: folder / f"{part}.txt" for part in PARTS}
        lists = {part: path for part, path in lists.items() if path.exists()}
        if not lists:
            text = self.tr("There is no train.txt, val.txt or test.txt in {0}.").format(folder)
            self.problem.say("warning", self.tr("No lists"), text)
            return
        names = [image.file_name for image in self._opened.document.dataset.images.values()]
        self._wanted = lambda: by_lists(names, lists)
        self._remake()

    def _export(self) -> None:
        title = self.tr("Folder for train.txt, val.txt, test.txt")
        folder = self._ask.folder(self, title, self._opened.project.folder)
        if folder is None:
            return
        try:
            write_lists(self._on_disk, folder)
        except UserError as error:
            self._say(error)
            return
        self.problem.say("good", self.tr("The lists are in {0}.").format(folder))

    def _say(self, error: Exception) -> None:
        message, hint = (error.message, error.hint) if isinstance(error, UserError) else (error, "")
        self.problem.say("bad", str(message), hint)

    def _ratios(self) -> tuple[float, float, float]:
        val, test = self.val.value(), self.test.value()
        return (100 - val - test) / 100, val / 100, test / 100

    def _show_rest(self) -> None:
        """Something must be left to learn from."""
        self.val.setMaximum(95 - self.test.value())
        self.test.setMaximum(95 - self.val.value())
        rest = 100 - self.val.value() - self.test.value()
        self._train.setText(self.tr("{0} %").format(rest))

    def _percent(self, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, 95)
        box.setSingleStep(5)
        box.setValue(value)
        box.setSuffix(self.tr(" %"))
        return box

    def _connect(self) -> None:
        for field in (self.val, self.test):
            field.valueChanged.connect(self._show_rest)
        for field in (self.val, self.test, self.seed):
            field.valueChanged.connect(self._timer.start)
        for choice in (self.alike, self.folders):
            choice.clicked.connect(self._timer.start)
        self._timer.timeout.connect(self._remake)
        self._background.finished.connect(self._show)
        self._background.failed.connect(self._fail)
        self.apply.clicked.connect(self._apply)
        self.export.clicked.connect(self._export)

    def _lay_out(self) -> None:
        intro = _faint(
            self.tr(
                "Each training learns from one part of the pictures and is checked on another. "
                "The split is kept, so that trainings can be compared."
            )
        )
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        rows = (
            (self.tr("To learn from"), self._train),
            (self.tr("To check on"), self.val),
            (self.tr("For the final test"), self.test),
            (self.tr("Seed"), self.seed),
        )
        for text, field in rows:
            form.addRow(text, field)
            field.setAccessibleName(text)
        self.seed.setToolTip(self.tr("Another number is another split"))
        self.remarks = _faint("")
        bring = QPushButton(self.tr("Import lists…"))
        bring.clicked.connect(self._import)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        make_primary(self.apply)
        self.apply.setMinimumHeight(0)
        buttons = QHBoxLayout()
        for button in (bring, self.export):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (cancel, self.apply):
            buttons.addWidget(button)
        for one in (self.alike, self.folders, bring, self.export, cancel, self.apply):
            one.setAccessibleName(one.text())
        for button in (bring, self.export, cancel, self.apply):
            button.setAutoDefault(False)  # Enter in a number is not meant for them
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(intro)
        column.addLayout(form)
        for widget in (self.alike, self.folders, self.table, self.remarks, self.problem):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        open_large_enough(self, 520, 520)


def _faint(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
