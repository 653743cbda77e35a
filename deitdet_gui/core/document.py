"""The open dataset: the only door through which it changes."""

import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from deitdet_gui.core import backups, categories, states
from deitdet_gui.core.coco import CocoFile
from deitdet_gui.core.dataset import Dataset, ImageId
from deitdet_gui.core.edits import (
    Edit,
    PutImage,
    RemoveImage,
    images_of,
    is_about_categories,
)
from deitdet_gui.core.errors import LockedError, SaveError
from deitdet_gui.core.files import atomic_write_pieces
from deitdet_gui.core.history import Change, History
from deitdet_gui.core.journal import Journal
from deitdet_gui.core.saving import Saving, base_of, digest_of
from deitdet_gui.core.words import say

__all__ = ["BACKUP_EVERY_S", "Change", "Changed", "Document"]

BACKUP_EVERY_S = 600.0  # of a session with changes; the first save of it makes one too


@dataclass(frozen=True, slots=True)
class Changed:
    """What listeners are told after a change."""

    images: frozenset[ImageId]
    categories: bool = False  # a category came, went or looks different
    listing: bool = False  # an image came or went


@dataclass
class Document:
    """A project's dataset with its history. Everything runs in the caller's thread.

    ``listeners`` are called with a :class:`Changed` after every change, also by undo and redo.
    ``locked_by`` says who else has the project open; then nothing can be changed.
    """

    path: Path
    states_path: Path
    journal: Journal
    backups_folder: Path
    locked_by: str = ""
    listeners: list[Callable[[Changed], None]] = field(default_factory=list)
    settings_path: Path | None = None  # project.json, which keeps how categories look

    def __post_init__(self) -> None:
        self._file = CocoFile.empty()
        self.dataset: Dataset = self._file.dataset
        self._disk_sha256 = ""
        self._ids_hold = True
        self._ours: set[str] = set()  # what may be on disk, if a save was cut short
        self._latest: Saving | None = None
        self.history = History()
        self._edits_done = 0
        self._edits_saved = 0
        self._touched: frozenset[ImageId] = frozenset()
        self._states_ours = {""}
        self._revision_under_way = 0  # that the latest save writes
        self._saved_revision = 0  # of the dataset; -1: whatever is on disk, it is to be written
        self._backed_up_at = -math.inf  # monotonic

    def load(self, file: CocoFile, disk_sha256: str) -> None:
        """Take a file that was just read; what was open before is forgotten, history included."""
        self._file = file
        self.dataset = file.dataset
        self._disk_sha256 = disk_sha256
        self._ours = {disk_sha256}
        self._ids_hold = True
        self._saved_revision = file.dataset.revision if disk_sha256 else -1
        self._latest = None
        self.history.clear()
        self._edits_saved = self._edits_done

    @property
    def is_saved(self) -> bool:
        return self._edits_saved == self._edits_done

    @property
    def undo_text(self) -> str:
        return self.history.undo_text

    @property
    def redo_text(self) -> str:
        return self.history.redo_text

    @property
    def touched(self) -> frozenset[ImageId]:
        """The images that the latest change was about, also one that was undone or redone."""
        return self._touched

    @property
    def file_sha256(self) -> str:
        """Of the annotation file as it was last read or saved; empty where there was none."""
        return self._disk_sha256

    @property
    def file(self) -> CocoFile:
        """The annotation file as it was last read or saved."""
        return self._file

    def do(self, text: str, image: ImageId | None, edits: Iterable[Edit]) -> None:
        """Make one undoable change.

        Args:
            text: what the undo menu calls it, such as "Draw RBC".
            image: where it acts, so that undo can show the place; None for the whole dataset.
            edits: applied in order. An empty change is no change.

        Raises:
            LockedError: another window has the project open.
            SaveError: the journal could not be written; nothing was changed.
            KeyError: an edit removes what is not there; nothing was changed.
        """
        whole = tuple(edits)
        if whole:
            (inverse,) = self._run([whole])
            self.history.add(Change(text, image, inverse))
            self._tell(whole)

    def undo(self) -> Change | None:
        """Take the last change back; returns it, or None where there is none."""
        return self.travel(-1)

    def redo(self) -> Change | None:
        """Make the last undone change again; returns it, or None where there is none."""
        return self.travel(1)

    def travel(self, steps: int) -> Change | None:
        """Undo or redo several changes as one: one line in the journal, one word to listeners.

        Args:
            steps: how many changes to go; backwards when it is negative. There may be fewer.

        Returns:
            The change that was gone through last; None where there is none.

        Raises:
            LockedError, SaveError: as :meth:`do`; nothing was changed.
        """
        changes = self.history.next(steps)
        if not changes:
            return None
        self.history.move(steps, self._run([change.inverse for change in changes]))
        self._tell(tuple(edit for change in changes for edit in change.inverse))
        return changes[-1]

    def replay(self, changes: list[tuple[Edit, ...]]) -> int:
        """Apply what a journal kept, without writing it again.

        Returns:
            The number of changes that were made: all of them, or those in front of the first that
            does not fit the dataset.
        """
        for number, edits in enumerate(changes):
            try:
                inverse = self._apply(edits)
            except KeyError:
                return number
            place = min(self._touched) if self._touched else None
            self.history.add(Change("Restored change", place, inverse))
            self._edits_done += 1
        return len(changes)

    def save(self) -> None:
        """Write everything now, in this thread.

        Raises:
            ChangedOnDiskError, SaveError: see :meth:`Saving.write`.
        """
        saving = self.prepare_save()
        saving.write()
        self.finish_save(saving)

    def prepare_save(self) -> Saving:
        """Say what a save would write. Edits may go on while it is written elsewhere."""
        self._check_lock()
        is_new = self.dataset.revision != self._saved_revision
        self._latest = Saving(
            self.path,
            self._file.render() if is_new else None,
            self._disk_sha256,
            self._ours,
            self._edits_done,
            self.journal,
            self.journal.count(),
            self.states_path,
            states.Snapshot.of(self.dataset),
            self._states_ours,
            "",
            self.backups_folder if self._is_backup_due() else None,
            self.settings_path,
            categories.to_settings(self.dataset),
        )
        self._revision_under_way = self.dataset.revision
        return self._latest

    def finish_save(self, saving: Saving) -> None:
        """Take note that ``saving`` was written, unless a later one is under way."""
        if saving is not self._latest:
            return
        if saving.rendering is not None:
            self._disk_sha256 = saving.sha256
            self._ids_hold = saving.ids_hold
            self._saved_revision = self._revision_under_way
        self._ours = {self._disk_sha256}
        self._states_ours = {saving.states_sha256}
        self._edits_saved = saving.edits
        if saving.backups is not None:
            self._backed_up_at = time.monotonic()
        if self.is_saved:
            self.journal.clear()

    def keep_mine(self) -> None:
        """Overwrite what another program wrote, after keeping a copy of it.

        Raises:
            SaveError: as :meth:`save`.
        """
        self._check_lock()
        self._saved_revision = -1
        if not self.knows(self.path, theirs := digest_of(self.path)):
            copy = backups.keep(self.path, self.backups_folder, rotate=False)
            self._ours |= {digest_of(copy) if copy else theirs}
        if not self.knows(self.states_path, theirs := digest_of(self.states_path)):
            copy = backups.keep(self.states_path, self.backups_folder, rotate=False)
            self._states_ours |= {digest_of(copy) if copy else theirs}
        self.save()

    def knows(self, path: Path, digest: str) -> bool:
        """Whether a version of the annotation file or of the states was read or written by us.

        States that are gone are known: nobody's work can be lost by writing them again.
        """
        return digest in (self._states_ours | {""} if path == self.states_path else self._ours)

    def knows_all_of(self, other: "Document") -> bool:
        """Whether this one has read or written the very files that ``other`` has read."""
        is_same = other._states_ours <= self._states_ours | {""}
        return is_same and other.file_sha256 in self._ours

    def adopt(self, other: "Document") -> None:
        """Take what another document has just read from the same files; the history is forgotten.

        Listeners are told to look at everything anew.
        """
        if "" in other._states_ours:  # none that can be read: what is known of the images stays
            marks = states.Snapshot.of(self.dataset).encode()
            states.decode(marks, other.dataset, "what is open")
        self.load(other.file, other.file_sha256)
        self._states_ours = other._states_ours
        for listener in list(self.listeners):
            listener(Changed(frozenset(), categories=True, listing=True))

    def note_states(self, digest: str) -> None:
        """The states were just read from a file with this hash; empty where there is none."""
        self._states_ours = {digest}

    def note_gone(self) -> None:
        """The annotation file was deleted: what is in memory is not saved any more."""
        self._edits_saved = -1
        self._saved_revision = -1

    def write_copy(self, path: Path) -> None:
        """Write what is in memory to another file. The project's own stays as it is.

        Raises:
            SaveError: it could not be written.
        """
        atomic_write_pieces(path, self._file.render().pieces())

    def keep_copy(self) -> Path:
        """Keep what is in memory among the backups, and say where.

        Raises:
            SaveError: it could not be written.
        """
        copy = backups.next_place(self.path, self.backups_folder)
        self.write_copy(copy)
        return copy

    def _is_backup_due(self) -> bool:
        return time.monotonic() - self._backed_up_at >= BACKUP_EVERY_S

    def _run(self, many: list[tuple[Edit, ...]]) -> list[tuple[Edit, ...]]:
        """Apply these one after the other, as one line of the journal; returns their inverses."""
        self._check_lock()
        touched: set[ImageId] = set()
        inverses: list[tuple[Edit, ...]] = []
        try:
            for edits in many:
                inverses.append(self._apply(edits))
                touched |= self._touched
            whole = tuple(edit for edits in many for edit in edits)
            self.journal.append(whole, base_of(self._disk_sha256, self._ids_hold))
        except (SaveError, KeyError, TypeError, ValueError):
            for inverse in reversed(inverses):  # what is not on disk did not happen
                self._apply(inverse)
            raise
        self._touched = frozenset(touched)
        self._edits_done += 1
        return inverses

    def _apply(self, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
        """Apply all of ``edits`` or none; returns what takes them back."""
        touched: set[ImageId] = set()
        inverse: list[Edit] = []
        try:
            for edit in edits:
                touched |= images_of(edit, self.dataset)
                inverse.append(edit.apply(self.dataset))
        except KeyError:
            for edit in reversed(inverse):
                edit.apply(self.dataset)
            raise
        self._touched = frozenset(touched)
        return tuple(reversed(inverse))

    def _tell(self, edits: tuple[Edit, ...]) -> None:
        changed = Changed(
            self._touched,
            any(map(is_about_categories, edits)),
            any(isinstance(e, PutImage | RemoveImage) for e in edits),
        )
        for listener in list(self.listeners):
            listener(changed)

    def _check_lock(self) -> None:
        if self.locked_by:
            hint = say("Close it there; this window can only look.")
            raise LockedError(say("The project"), self.locked_by, hint)
