"""In which format, where to, and which pictures: the choices of an export, and its making."""

import functools
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from deitdet_gui.core.errors import UserError
from deitdet_gui.core.exporting import ExportReport, Only, export_project
from deitdet_gui.core.formats import WRITERS
from deitdet_gui.core.project import Opened
from deitdet_gui.core.source import Report
from deitdet_gui.core.splits import Part
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.exchange.choices import LastChoices
from deitdet_gui.gui.exchange.form import (
    PlaceField,
    button_row,
    faint,
    plain_button,
    primary_button,
)
from deitdet_gui.gui.exchange.format_names import ONE_FILE, name_of
from deitdet_gui.gui.exchange.planning import paced
from deitdet_gui.gui.measures import open_large_enough
from deitdet_gui.gui.mnemonics import without_mnemonic
from deitdet_gui.gui.progress import ProgressDialog
from deitdet_gui.gui.train.callout import Callout


@dataclass(frozen=True)
class _Wanted:
    destination: Path
    file_format: str
    only: Only
    split: Part | None
    copy_images: bool
    overwrite: bool


class ExportDialog(QDialog):
    """Writes labels for another program. What goes wrong is told here, and no choice is lost.

    Signals:
        exported: the ``ExportReport``, and where it was written to (a ``Path``).
    """

    exported = Signal(object, object)

    def __init__(
        self, opened: Opened, ask: Ask, last: LastChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export labels"))
        self._opened = opened
        self._ask = ask
        self._last = last
        self._writing = ProgressDialog(self)
        self._proposed = ""  # what stands in the field unless the person has chosen a place
        self.format = QComboBox()
        for name in WRITERS:
            self.format.addItem(name_of(name), name)
        self.place = PlaceField(self.tr("Where to"))
        self.only = self._make_only()
        self.part = self._make_parts()
        self.copy = QCheckBox(self.tr("&Copy the pictures too"))
        self.overwrite = QCheckBox(self.tr("&Replace an earlier export"))
        self.problem = Callout(self.tr("Why nothing was written"))
        self.export = primary_button(self.tr("Export"))
        self._lay_out()
        self._restore()
        self._connect()
        self._note_format()

    @property
    def is_busy(self) -> bool:
        return self._writing.is_busy

    def write(self) -> None:
        """Export, with progress and Cancel; ``exported`` follows."""
        destination = self.place.path
        if self._writing.is_busy:
            return
        if destination is None:
            hint = self.tr("Choose a folder, or type its whole path.")
            self.problem.say("warning", self.tr("Where to write is not clear."), hint)
            return
        self.problem.clear()
        self._keep(destination)
        wanted = _Wanted(
            destination,
            str(self.format.currentData()),
            self.only.currentData(),
            self.part.currentData() or None,
            self.copy.isChecked(),
            self.overwrite.isChecked(),
        )
        work = functools.partial(_write, self._opened, wanted)
        self._writing.run(self.tr("Writing labels…"), work, self._take, self._tell_failed)

    def done(self, result: int) -> None:
        self._writing.stop()
        super().done(result)

    def _take(self, result: tuple[Path, ExportReport] | UserError) -> None:
        if isinstance(result, UserError):
            self.problem.say("bad", result.message, self._hint(result))
            return
        destination, report = result
        self.accept()
        self.exported.emit(report, destination)

    def _hint(self, error: UserError) -> str:
        """What to do, in the words of this dialog where the core speaks of the command line."""
        if "--overwrite" in error.hint:
            caption = without_mnemonic(self.overwrite.text())
            return self.tr("Choose another place, or “{0}”.").format(caption)
        if "--only" in error.hint or "deitdet " in error.hint:
            return ""
        return error.hint

    def _tell_failed(self, why: str) -> None:
        if why:
            self.problem.say("bad", self.tr("The labels could not be written."), why)

    def _note_format(self) -> None:
        file_format = str(self.format.currentData())
        self.place.file.setEnabled(file_format in ONE_FILE)
        if self.place.line.text() in ("", self._proposed):
            folder = self._opened.project.folder
            parent = self._last.folder("export_folder", folder.parent)
            self._proposed = str(parent / f"{folder.name}-{file_format}")
            self.place.line.setText(self._proposed)

    def _choose_file(self) -> None:
        ending = ONE_FILE[str(self.format.currentData())]
        proposed = self.place.path or self._opened.project.folder
        start = proposed if proposed.suffix == ending else proposed.with_name(
            proposed.name + ending
        )  # fmt: skip
        kinds = f"{self.format.currentText()} (*{ending})"
        path = self._ask.file_to_write(self, self.tr("Write the labels to"), start, kinds)
        if path is not None:
            path = path if path.suffix else path.with_name(path.name + ending)
            self.place.show_path(path.absolute())
            if path.exists():  # the person was asked about that just now
                self.overwrite.setChecked(True)

    def _choose_folder(self) -> None:
        start = self._last.folder("export_folder", self._opened.project.folder.parent)
        folder = self._ask.folder(self, self.tr("An empty folder for the labels"), start)
        if folder is not None:
            self.place.show_path(folder.absolute())

    def _make_only(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("All that are labelled, also in progress"), "labelled")
        box.addItem(self.tr("Only those that are done or empty"), "done")
        return box

    def _make_parts(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Whatever their part"), "")
        box.addItem(self.tr("Only those to learn from (train)"), "train")
        box.addItem(self.tr("Only those to check on (val)"), "val")
        box.addItem(self.tr("Only those for the final test (test)"), "test")
        if not self._opened.project.splits.exists():
            box.setEnabled(False)
            box.setToolTip(self.tr("The project has no split yet; Train makes one."))
        return box

    def _restore(self) -> None:
        self._last.restore("export_format", self.format)
        self._last.restore("export_only", self.only)
        self.copy.setChecked(self._last.text("export_copy") == "yes")

    def _keep(self, destination: Path) -> None:
        self._last.keep("export_format", str(self.format.currentData()))
        self._last.keep("export_only", str(self.only.currentData()))
        self._last.keep("export_copy", "yes" if self.copy.isChecked() else "no")
        self._last.keep("export_folder", str(destination.parent))

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._note_format)
        self.place.file_asked.connect(self._choose_file)
        self.place.folder_asked.connect(self._choose_folder)
        self.export.clicked.connect(self.write)
        for choice in (self.format, self.only, self.part):
            choice.currentIndexChanged.connect(self.problem.clear)
        self.place.changed.connect(self.problem.clear)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("&Where to"), self.place)
        form.addRow(self.tr("&Pictures"), self.only)
        form.addRow("", self.part)
        form.addRow("", self.copy)
        form.addRow("", self.overwrite)
        self.format.setAccessibleName(self.tr("Format"))
        self.only.setAccessibleName(self.tr("Which pictures, by their marks"))
        self.part.setAccessibleName(self.tr("Which pictures, by their part of the split"))
        for box in (self.copy, self.overwrite):
            box.setAccessibleName(without_mnemonic(box.text()))
        cancel = plain_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        intro = self.tr("Writes the boxes for another program. Nothing in the project changes.")
        column.addWidget(faint(intro))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(button_row([], [cancel, self.export]))
        open_large_enough(self, 580, 330)


def _write(
    opened: Opened, wanted: _Wanted, report: Report
) -> tuple[Path, ExportReport] | UserError:
    try:
        made = export_project(
            opened,
            wanted.destination,
            wanted.file_format,
            split=wanted.split,
            only=wanted.only,
            copy_images=wanted.copy_images,
            overwrite=wanted.overwrite,
            report=paced(report),
        )
    except UserError as error:
        return error
    return wanted.destination, made
