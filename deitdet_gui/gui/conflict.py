"""What happens in the window when another program has changed the open project's files.

Without unsaved changes their version is simply shown. Else nothing is written until the person
has chosen; and whatever that is, the other version is kept.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from deitdet_gui.core.errors import SaveError, UserError
from deitdet_gui.core.project import Opened, open_project
from deitdet_gui.gui.ask import Ask
from deitdet_gui.gui.notice_bar import NoticeBar
from deitdet_gui.gui.progress import ProgressDialog
from deitdet_gui.gui.workspace import Workspace

BUSY_MS = 300  # until it is looked again whether the hand has let go


class Conflict(QObject):
    """Joins what :class:`Watching` and the autosave say of one project to the notices."""

    def __init__(self, workspace: Workspace, window: QWidget, notices: NoticeBar, ask: Ask) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._document = workspace.opened.document
        self._window = window
        self._notices = notices
        self._ask = ask
        self._kind: Literal["changed", "unreadable", "gone"] = "changed"
        self._why = ""
        self._theirs: Opened | None = None
        self._progress = ProgressDialog(window)
        self._later = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._later.timeout.connect(self._take_theirs)
        workspace.autosave.conflict.connect(self._tell)
        workspace.watching.changed.connect(self._note_theirs)
        workspace.watching.unreadable.connect(self._note_unreadable)
        workspace.watching.gone.connect(self._note_gone)
        workspace.watching.came_back.connect(self._note_back)

    def stop(self) -> None:
        """The project is being closed."""
        self._later.stop()
        self._progress.stop()
        self._progress.deleteLater()

    def save_copy(self) -> None:
        """Write what is open to a file of the person's choice."""
        start = Path.home() / f"{self._document.path.parent.name}-copy.json"
        path = self._ask.file_to_write(
            self._window, self.tr("Save a copy"), start, self.tr("COCO (*.json)")
        )
        if path is None or path.resolve() == self._document.path.resolve():
            self._tell_again()
            return
        self._run(
            self.tr("Saving a copy…"),
            lambda: self._document.write_copy(path),
            lambda _: self._tell_again(self.tr("A copy of your version is in {0}.").format(path)),
        )

    def keep_aside(self) -> None:
        """Before the project is closed all the same: keep what cannot be saved as a backup."""
        if self._workspace.autosave.is_in_conflict:
            with contextlib.suppress(SaveError):  # its changes are in the journal too
                self._document.keep_copy()

    def _note_theirs(self, theirs: Opened) -> None:
        self._theirs = theirs
        self._take_theirs()

    def _take_theirs(self) -> None:
        """Show their version, unless that would cost the person something."""
        theirs = self._theirs
        if theirs is None:
            return
        if self._workspace.is_in_hand:
            self._later.start()
            return
        self._theirs = None
        if not self._document.is_saved:
            text = self.tr("annotations.json was changed by another program. Nothing is written.")
            self._hold("changed", text)
            return
        said = self.tr("annotations.json was changed by another program; it was read again.")
        if self._document.undo_text:
            said += " " + self.tr("What was done before cannot be undone any more.")
        self._workspace.reload(theirs)
        if not self._document.locked_by:  # else it changes all the time, and that is no news
            self._notices.inform(said)

    def _note_unreadable(self, why: str) -> None:
        text = self.tr("Another program has changed annotations.json, and it cannot be read now.")
        self._note_lost("unreadable", f"{text} {why}")

    def _note_gone(self) -> None:
        text = self.tr(
            "annotations.json was deleted or moved by another program. What was in it is still "
            "open here."
        )
        self._note_lost("gone", text)

    def _note_lost(self, kind: Literal["unreadable", "gone"], text: str) -> None:
        if self._document.locked_by:
            self._notices.warn(text)
            return
        self._document.note_gone()
        self._hold(kind, text)

    def _note_back(self) -> None:
        if self._kind != "gone":  # this window has written it
            return
        self._settle()
        self._notices.inform(self.tr("annotations.json is there again, as it was."))

    def _hold(self, kind: Literal["changed", "unreadable", "gone"], why: str) -> None:
        self._kind = kind
        self._workspace.autosave.hold(why)

    def _settle(self) -> None:
        self._kind = "changed"
        self._notices.drop_alarm()
        self._workspace.autosave.settle()

    def _tell(self, why: str) -> None:
        self._why = why
        self._workspace.status.emit("saved", self.tr("not saved"))
        self._tell_again()

    def _tell_again(self, before: str = "") -> None:
        if not self._workspace.autosave.is_in_conflict:
            if before:
                self._notices.inform(before)
            return
        text = "\n".join(t for t in (before, self._why) if t)
        copy = (self.tr("Save a copy…"), self.save_copy)
        keep = (self.tr("Keep mine (theirs becomes a backup)"), self._keep_mine)
        if self._kind == "gone":
            self._notices.alarm(text, (self.tr("Write it again"), self._keep_mine), copy)
        elif self._kind == "unreadable":
            self._notices.alarm(text, keep, copy)
        else:
            load = (self.tr("Load theirs"), self._load_theirs)
            self._notices.alarm(text, keep, load, copy)

    def _keep_mine(self) -> None:
        self._run(self.tr("Saving…"), self._document.keep_mine, lambda _: self._settle())

    def _load_theirs(self) -> None:
        folder = self._workspace.opened.project.folder

        def load() -> tuple[str, Opened]:
            theirs = open_project(folder, write=False)
            try:
                kept = self._document.keep_copy().name
            except UserError:  # such as where they wrote into the file that this one stands on
                kept = ""
            return kept, theirs

        self._run(self.tr("Loading…"), load, self._show_theirs)

    def _show_theirs(self, result: tuple[str, Opened]) -> None:
        copy, theirs = result
        journal = ""
        if self._document.journal.path.exists():
            journal = self._document.journal.set_aside().name
        self._workspace.reload(theirs)
        self._settle()
        text = self.tr("Their version is open now. Yours is kept as the backup {0}.").format(copy)
        if not copy:
            text = self.tr("Their version is open now. Your last changes are kept in {0}.")
            text = text.format(journal)
        self._notices.inform(text)

    def _run(self, text: str, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        if not self._progress.is_busy:
            self._progress.run(text, lambda _: work(), done, self._tell_again)
