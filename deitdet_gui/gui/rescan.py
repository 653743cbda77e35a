"""Looking for pictures that came into the folder, while the window stays awake."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from deitdet_gui.core import set_aside
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import ImageId
from deitdet_gui.core.edits import Edit, PutImage
from deitdet_gui.core.new_pictures import look_for_pictures
from deitdet_gui.core.project import Project
from deitdet_gui.core.source import Report
from deitdet_gui.core.words import number
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.progress import ProgressDialog

MOST_NAMED = 3


@dataclass(frozen=True)
class _Found:
    first: ImageId
    edits: list[Edit]
    findings: list[Finding]


class Rescan(QObject):
    """Adds the pictures that a project does not list yet, as one undoable change.

    Signals:
        informed: what was found, or why nothing could be.
        looked: the folder was looked through to the end, and what was found is in the project.
    """

    informed = Signal(str)
    looked = Signal()

    def __init__(self, project: Project, signals: DocumentSignals, page: QWidget) -> None:
        super().__init__(page)
        self._project = project
        self._signals = signals
        self._progress = ProgressDialog(page)

    def look(self) -> None:
        """Read the headers of new pictures in a thread; ``informed`` follows, unless given up."""
        if self._progress.is_busy:
            return
        dataset, root = self._signals.dataset, self._project.pictures
        known, first = tuple(dataset.images.values()), dataset.new_image_id()
        aside = self._project.private / set_aside.FILE_NAME

        def work(report: Report) -> _Found:
            passed_over = set_aside.names_in(aside)
            edits, findings = look_for_pictures(root, known, first, report, passed_over)
            return _Found(first, edits, findings)

        text = self.tr("Looking for new pictures…")
        self._progress.run(text, work, self._take, self._fail)

    def stop(self) -> None:
        """Give up and wait; for closing the project."""
        self._progress.stop()

    def _take(self, found: _Found) -> None:
        if found.edits and found.first != self._signals.dataset.new_image_id():
            self.look()  # the project was read anew meanwhile: the ids are taken
            return
        count = sum(isinstance(edit, PutImage) for edit in found.edits)
        text = self.tr("Add one picture") if count == 1 else self.tr("Add {0} pictures")
        if found.edits and not self._signals.do(text.format(count), None, found.edits):
            return  # why has been said
        text = self.tr("1 new picture.") if count == 1 else self.tr("{0} new pictures.")
        said = [text.format(number(count)), *self._in_short(found.findings)]
        self.informed.emit("\n".join(said))
        self.looked.emit()

    def _fail(self, why: str) -> None:
        if why:
            self.informed.emit(why)

    def _in_short(self, findings: Sequence[Finding]) -> list[str]:
        """What could not be read, then what was taken but is not what it seems."""
        lines = []
        unread = [self._why(finding) for finding in findings if finding.severity == "warning"]
        odd = [str(finding) for finding in findings if finding.severity == "note"]
        if unread:
            one = self.tr("1 file could not be read: {1}")
            text = one if len(unread) == 1 else self.tr("{0} files could not be read: {1}")
            lines.append(text.format(number(len(unread)), self._listed(unread)))
        if odd:
            text = self.tr("1 note: {1}") if len(odd) == 1 else self.tr("{0} notes: {1}")
            lines.append(text.format(number(len(odd)), self._listed(odd)))
        return lines

    def _why(self, finding: Finding) -> str:
        """What could not be read, named once: most reasons begin with the path."""
        path = str(self._project.pictures / finding.where)
        text = finding.text.replace(path, finding.where)
        return text if finding.where in text else str(finding)

    def _listed(self, texts: Sequence[str]) -> str:
        more = "…" if len(texts) > MOST_NAMED else ""
        are_sentences = all(text.endswith((".", "。")) for text in texts)
        return (" " if are_sentences else ", ").join(texts[:MOST_NAMED]) + more
