"""A project whose annotation file is gone or damaged: the window offers its newest backup."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime
from PySide6.QtWidgets import QWidget

from deitdet_gui.core import backups
from deitdet_gui.core.errors import LockedError
from deitdet_gui.core.lock import take_lock
from deitdet_gui.core.project import find_project
from deitdet_gui.core.recovery import AnnotationsLostError
from deitdet_gui.core.words import number, say
from deitdet_gui.gui.notice_bar import NoticeBar
from deitdet_gui.gui.progress import ProgressDialog


class Recovery(QObject):
    """Says what is wrong, and with the person's word puts the backup into its place."""

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        choose_folder: Callable[[], object],
        open_project: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._notices = notices
        self._choose_folder = choose_folder
        self._open = open_project
        self._lost: AnnotationsLostError | None = None
        self._progress = ProgressDialog(window)

    def offer(self, lost: AnnotationsLostError) -> None:
        """Show what is wrong, with the backup to open where there is one."""
        self._lost = lost
        other = (self.tr("Choose another folder…"), self._choose_folder)
        if lost.backup is None:
            text = self.tr("There is no backup of it that can be read. It was left as it is.")
            self._notices.alarm(f"{lost.message} {text}", other)
            return
        when = lost.backup.made
        moment = QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute))
        made = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        caption = self.tr("Open the backup of {when} ({count} boxes)")
        caption = caption.format(when=made, count=number(lost.boxes))
        self._notices.alarm(lost.message, (caption, self._restore), other)

    def _restore(self) -> None:
        if self._lost is not None and not self._progress.is_busy:
            lost = self._lost
            self._progress.run(
                self.tr("Bringing the backup back…"),
                lambda _: _restore(lost),
                self._show,
                self._notices.alarm,
            )

    def _show(self, kept: Path | None) -> None:
        assert self._lost is not None
        self._open(self._lost.folder)
        text = self.tr("The backup is open now.")
        if kept is not None:
            text = self.tr("The backup is open now. What was there is kept as {0}.")
            text = text.format(kept.name)
        if not self._notices.isVisible():
            self._notices.inform(text)


def _restore(lost: AnnotationsLostError) -> Path | None:
    """Put the backup in its place; returns where the damaged file has gone."""
    assert lost.backup is not None
    project = find_project(lost.folder)
    lock, holder = take_lock(project)
    if lock is None:
        raise LockedError(lost.folder, holder, say("Close it there first."))
    with lock:
        return backups.restore(lost.backup.path, project.annotations)
