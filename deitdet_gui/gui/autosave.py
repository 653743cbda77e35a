"""Saves the document after a quiet moment, without holding the window up."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from deitdet_gui.core.document import Document
from deitdet_gui.core.errors import ChangedOnDiskError, SaveError, UserError
from deitdet_gui.core.saving import Saving

SYNC_MS = 500  # an edit is in the journal at once, and proof against a power cut after this
QUIET_MS = 2_000
QUIET_TIMES = 10  # as long as the last save took, so that a large file keeps no disk busy
MOST_QUIET_MS = 60_000  # also where the person does not pause at all
RETRY_MS = 15_000  # after a failure, until the disk has room again


class Autosave(QObject):
    """Writes in a pool thread; every slot runs in the window's.

    It waits for a quiet moment, the longer the longer the last save took; the journal has every
    edit meanwhile. Who never pauses is saved all the same, ``MOST_QUIET_MS`` after the first edit.

    Args:
        document: what is saved.
        parent: as Qt has it.
        clock: seconds, monotonic.

    Signals:
        saved: everything is in the file; the time it happened.
        failed: it is not, and why. Tried again later; edits are in the journal meanwhile.
        conflict: another program changed the file; nothing is written until someone decides. Said
            again after every further change, so that nobody works on without knowing.
        settled: answers ``save_soon``: whether what was there then is in the file. Why not has
            been said by then.
    """

    saved = Signal(datetime)
    failed = Signal(str)
    conflict = Signal(str)
    settled = Signal(bool)
    _written = Signal(object, object, float)  # Saving, UserError or None, seconds it took

    def __init__(
        self,
        document: Document,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._clock = clock
        self._took_s = 0.0  # the last save
        self._waiting_since: float | None = None  # for a quiet moment
        self._is_writing = False
        self._is_asked = False  # by ``save_soon``, and not answered yet
        self._is_answer = False  # what is written holds all that was there when that was asked
        self._conflict = ""  # why nothing is written until someone decides
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._sync = QTimer(self, singleShot=True, interval=SYNC_MS)
        self._sync.timeout.connect(self._sync_journal)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.start)
        self._written.connect(self._finish)

    @property
    def is_writing(self) -> bool:
        return self._is_writing

    @property
    def is_in_conflict(self) -> bool:
        return bool(self._conflict)

    def note_change(self) -> None:
        """Connect this to ``history_changed``."""
        if self._document.locked_by or self._document.is_saved:
            return
        if not self._sync.isActive():
            self._sync.start()
        self._wait()

    def start(self) -> None:
        """Begin a save in the background, unless there is nothing to save or one is under way."""
        self._waiting_since = None  # what comes now waits for a moment of its own
        if self._is_writing or self._document.is_saved:
            return
        if self._conflict:
            self.conflict.emit(self._conflict)
            return
        began = self._clock()
        try:
            saving = self._document.prepare_save()
        except UserError as error:
            self._fail(error)
            return
        self._is_writing, self._is_answer = True, self._is_asked
        self._pool.start(_Writing(saving, self._written, self._clock, began))

    def save_soon(self) -> None:
        """Save what is there now, without waiting; ``settled`` follows, perhaps at once."""
        self._is_asked = True
        if not self._is_writing:
            self._begin_to_answer()

    def _begin_to_answer(self) -> None:
        if self._document.is_saved:
            self._answer(True)
            return
        self.start()
        if not self._is_writing:
            self._answer(False)

    def _answer(self, is_saved: bool) -> None:
        if self._is_asked:
            self._is_asked = False
            self.settled.emit(is_saved)

    def save_now(self) -> bool:
        """Save and wait; for closing the window. False when it failed."""
        is_saved = self._save_now()
        self._answer(is_saved)
        return is_saved

    def _save_now(self) -> bool:
        self._pool.waitForDone()
        self._is_writing = False
        try:
            if not self._document.is_saved:
                began = self._clock()
                self._document.save()
                self._took_s = self._clock() - began
        except UserError as error:
            self._fail(error)
            return False
        self._conflict = ""
        self._stop_timers()
        self.saved.emit(datetime.now())
        return True

    def hold(self, why: str) -> None:
        """Write nothing until someone decides: another program has changed the file."""
        self._quiet.stop()
        self._conflict = why
        self.conflict.emit(why)

    def settle(self) -> None:
        """Someone has decided, and what is in memory is what is in the file, or may be now."""
        self._conflict = ""
        self._stop_timers()
        if self._document.is_saved:
            self.saved.emit(datetime.now())
        else:
            self._wait()

    def keep_mine(self) -> bool:
        """Settle a conflict for the window's version; the other one is kept as a backup."""
        try:
            self._document.keep_mine()
        except UserError as error:
            self._fail(error)
            return False
        self.settle()
        return True

    def stop(self) -> None:
        """Write nothing more; a write under way is waited for."""
        self._stop_timers()
        self._is_asked = False
        self._pool.waitForDone()

    def _finish(self, saving: Saving, error: UserError | None, took_s: float) -> None:
        if not self._is_writing:
            return  # save_now has overtaken this one
        self._is_writing = False
        self._took_s = took_s
        if error is not None:
            self._fail(error)
            self._answer(False)
            return
        self._document.finish_save(saving)
        if self._document.is_saved:
            self.saved.emit(datetime.now())
        else:
            self._wait()
        if self._is_answer or self._document.is_saved:
            self._answer(True)
        elif self._is_asked:  # while this was written, and it holds not all of it
            self._begin_to_answer()

    def _wait(self) -> None:
        """Save after a quiet moment from now on."""
        now = self._clock()
        if self._waiting_since is None:
            self._waiting_since = now
        left = max(0, MOST_QUIET_MS - round(1000 * (now - self._waiting_since)))
        self._quiet.start(min(self._quiet_ms(), left))

    def _quiet_ms(self) -> int:
        return min(max(QUIET_MS, round(1000 * QUIET_TIMES * self._took_s)), MOST_QUIET_MS)

    def _fail(self, error: UserError) -> None:
        if isinstance(error, ChangedOnDiskError):
            self._conflict = str(error)
            self.conflict.emit(self._conflict)
        else:
            self._quiet.start(max(RETRY_MS, self._quiet_ms()))
            self.failed.emit(str(error))

    def _sync_journal(self) -> None:
        try:
            self._document.journal.sync()
        except OSError as error:
            self.failed.emit(f"The journal could not be written: {error.strerror or error}.")

    def _stop_timers(self) -> None:
        self._sync.stop()
        self._quiet.stop()
        self._waiting_since = None


class _Writing(QRunnable):
    def __init__(
        self, saving: Saving, done: object, clock: Callable[[], float], began: float
    ) -> None:
        super().__init__()
        self._saving = saving
        self._done = done
        self._clock = clock
        self._began = began

    def run(self) -> None:
        error: UserError | None = None
        try:
            self._saving.write()
        except UserError as problem:
            error = problem
        except OSError as problem:  # an answer must come, or nothing would ever be saved again
            error = SaveError(f"{self._saving.path} could not be saved: {problem}.")
        self._done.emit(self._saving, error, self._clock() - self._began)  # type: ignore[attr-defined]
