"""Importing and exporting labels: dialogs, the one change, and what is said of it."""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from deitdet_gui.core.dataset import ImageId, State
from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.exporting import ExportReport
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.exchange import wording
from deitdet_gui.gui.exchange.choices import LastChoices
from deitdet_gui.gui.exchange.export_dialog import ExportDialog
from deitdet_gui.gui.exchange.form import plain_button, primary_button
from deitdet_gui.gui.exchange.import_dialog import ImportDialog
from deitdet_gui.gui.exchange.planning import Incoming
from deitdet_gui.gui.exchange.report_dialog import BACK, ReportDialog
from deitdet_gui.gui.notice_bar import NoticeBar
from deitdet_gui.gui.workspace import Workspace


class Exchange(QObject):
    """One import or export at a time. The window waits for it, so that nothing changes meanwhile.

    Args:
        window: what the dialogs stand over.
        notices: where is said what came in.
        ask: for files and folders.
        preferences: remember the last choices.
        undo: takes the last change back, on the page that is in front.
    """

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        ask: Ask,
        preferences: QSettings,
        undo: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._ask = ask
        self._last = LastChoices(preferences)
        self._undo = undo
        self._workspace: Workspace | None = None
        self._offered: tuple[str, str] | None = None  # a change, and the notice that offers undo
        self.dialog: ImportDialog | ExportDialog | None = None
        self.report: ReportDialog | None = None

    @property
    def is_busy(self) -> bool:
        return self.dialog is not None or self.report is not None

    def bring_in(self, workspace: Workspace, source: Path | None = None) -> None:
        """Ask what to import, unless ``source`` says it; show what would come in; make it so."""
        document = workspace.opened.document
        if self.is_busy:
            return
        if document.locked_by:
            text = self.tr("Nothing can be imported: the project is open in {0}.")
            self._notices.warn(text.format(document.locked_by))
            return
        dialog = ImportDialog(workspace.opened, self._ask, self._last, self._window)
        dialog.planned.connect(self._propose)
        self._begin(workspace, dialog)
        if source is not None:
            dialog.take(source)

    def take_out(self, workspace: Workspace) -> None:
        """Ask what to export and where to, write it, and show the report."""
        if self.is_busy:
            return
        dialog = ExportDialog(workspace.opened, self._ask, self._last, self._window)
        dialog.exported.connect(self._tell_exported)
        self._begin(workspace, dialog)

    def stop(self) -> None:
        """Give up; for closing the project."""
        if self.report is not None:
            self.report.reject()
        if self.dialog is not None:
            self.dialog.reject()
        self._take_offer_back()
        self._workspace = None

    def _begin(self, workspace: Workspace, dialog: ImportDialog | ExportDialog) -> None:
        if self._workspace is not workspace:
            self._workspace = workspace
            workspace.history_changed.connect(self._check_offer)
        workspace.is_held = True
        self.dialog = dialog
        dialog.finished.connect(self._end)
        _open(dialog)

    def _end(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        if self._workspace is not None:
            self._workspace.is_held = False
        # Some window managers give the keyboard to nobody when two dialogs go at once.
        self._window.activateWindow()

    def _propose(self, incoming: Incoming) -> None:
        """Show what would come in. Back leads to the choices, Cancel out of it all."""
        back, cancel = plain_button(self.tr("Back")), plain_button(self.tr("Cancel"))
        apply = primary_button(self.tr("Apply"))
        apply.setEnabled(bool(incoming.edits))
        report = ReportDialog(
            self.tr("Import labels"),
            wording.import_heading(incoming),
            wording.import_facts(incoming),
            incoming.report,
            self._ask,
            self._report_file("import"),
            [back, cancel, apply],
            self.dialog,
        )
        back.clicked.connect(lambda: report.done(BACK))
        cancel.clicked.connect(report.reject)
        apply.clicked.connect(report.accept)
        report.accepted.connect(lambda: self._apply(incoming))
        report.rejected.connect(self._cancel)
        self._show_report(report, apply if incoming.edits else back)

    def _cancel(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _apply(self, incoming: Incoming) -> None:
        workspace, dialog = self._workspace, self.dialog
        if workspace is None or not isinstance(dialog, ImportDialog):
            return
        if not incoming.fits(workspace.signals.dataset):
            dialog.say_changed()
            return
        dialog.accept()
        self._take_offer_back()
        text = self.tr("Import labels from {0}").format(incoming.source.name)
        if workspace.signals.do(text, None, incoming.edits):  # else why has been said
            said = wording.import_done(incoming)
            answers: list[tuple[str, Callable[[], object]]] = []
            if unfinished := incoming.unfinished():
                mark = functools.partial(self._mark_done, workspace, unfinished)
                answers.append((self.tr("Mark them done"), mark))
            self._notices.inform(said, *answers, (self.tr("Undo"), self._undo_import))
            self._offered = text, said

    def _mark_done(self, workspace: Workspace, images: Sequence[ImageId]) -> None:
        """Every object of these has its box, says the person: they may be trained on."""
        if workspace is not self._workspace:
            return
        self._offered = None
        dataset = workspace.signals.dataset
        ready = [i for i in images if i in dataset.images and i not in dataset.marks]
        edits = [MarkImage(image, State.DONE) for image in ready if dataset.count_of(image)]
        if edits and workspace.signals.do(self.tr("Done"), None, edits):
            self._notices.inform(wording.marked_done(len(edits)))

    def _undo_import(self) -> None:
        if self._offered is not None:
            self._offered = None
            self._undo()

    def _check_offer(self) -> None:
        """An Undo that would take something else back is not offered any longer."""
        if self._offered is None or self._workspace is None:
            return
        if self._workspace.opened.document.undo_text != self._offered[0]:
            self._take_offer_back()

    def _take_offer_back(self) -> None:
        if self._offered is not None:
            said, self._offered = self._offered[1], None
            self._notices.take_back(said)

    def _tell_exported(self, made: ExportReport, destination: Path) -> None:
        show = plain_button(self.tr("Show folder"))
        close = primary_button(self.tr("Close"))
        report = ReportDialog(
            self.tr("Export labels"),
            wording.export_heading(made),
            wording.export_facts(made),
            made,
            self._ask,
            self._report_file("export"),
            [show, close],
            self._window,
        )
        folder = destination if destination.is_dir() else destination.parent
        show.clicked.connect(lambda: show_folder(folder))
        close.clicked.connect(report.accept)
        self._show_report(report, close)

    def _show_report(self, report: ReportDialog, first: QWidget) -> None:
        self.report = report
        report.finished.connect(self._end_report)
        _open(report)
        first.setFocus()

    def _end_report(self) -> None:
        if self.report is not None:
            self.report.deleteLater()
        self.report = None

    def _report_file(self, what: str) -> Path:
        assert self._workspace is not None
        folder = self._workspace.opened.project.folder
        return folder.parent / f"{folder.name}-{what}-report.txt"


def show_folder(folder: Path) -> None:
    """Open a folder in the desktop's file manager, if it has one."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _open(dialog: QDialog) -> None:
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
