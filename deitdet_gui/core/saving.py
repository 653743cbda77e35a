"""One save of a document: all that it takes, apart from the document that goes on changing."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deitdet_gui.core import backups, settings, states
from deitdet_gui.core.coco import Rendering
from deitdet_gui.core.errors import ChangedOnDiskError, ReadError, SaveError
from deitdet_gui.core.files import atomic_write, atomic_write_pieces, sha256, sha256_of
from deitdet_gui.core.journal import Journal
from deitdet_gui.core.words import say


@dataclass
class Saving:
    """A save that is ready to be written, from any thread: what to write and where it goes."""

    path: Path
    rendering: Rendering | None  # None: the file on disk says it already
    sha256: str  # of the file as it is to be; known for sure when it is written
    ours: set[str]  # hashes of the versions that may be replaced: read or written by us
    edits: int  # how many edits it holds, of this session
    journal: Journal
    changes: int  # how many of the journal it holds
    states_path: Path
    states: states.Snapshot
    states_ours: set[str]  # the same as ``ours``, of the states
    states_sha256: str
    backups: Path | None  # where to keep the old files; None when recent copies are there
    settings_path: Path | None
    category_looks: dict[str, Any] | None  # order and colours
    ids_hold: bool = True  # whether reading the new file again would give the same ids

    def write(self) -> None:
        """Replace the files on disk.

        Raises:
            ChangedOnDiskError: another program wrote or deleted one of the files meanwhile.
            SaveError: a file could not be written; the old one is whole.
        """
        if not self.path.parent.is_dir():
            raise SaveError(
                say("The folder {parent} is gone.", parent=self.path.parent),
                hint=say("Nothing was written. Was it moved? Put it back, or save a copy."),
            )
        on_disk = found(self.path, self.ours)
        # States that are gone are written again: nobody's work can be lost by that.
        found(self.states_path, self.states_ours | {""})
        if self.backups is not None:
            backups.keep(self.path, self.backups)
            backups.keep(self.states_path, self.backups)
        # States and looks go first: their edits are safe to repeat when the journal is replayed.
        # The journal goes before them, or a power cut could leave the marks and take their boxes.
        self._sync_journal()
        marks = self.states.encode()
        self.states_sha256 = sha256(marks)
        self.states_ours.add(self.states_sha256)
        atomic_write(self.states_path, marks)
        if self.settings_path is not None:
            settings.put(self.settings_path, "categories", self.category_looks)
        if self.rendering is None:
            return

        def announce(digest: str) -> bool:
            self.sha256 = digest
            if digest not in self.ours:
                # Otherwise only states differ. Their edits must be replayed, and may be twice.
                self.journal.mark(base_of(digest, self.ids_hold), self.changes)
                self.ours.add(digest)
            return digest != on_disk

        try:
            self.ids_hold = self.rendering.ids_hold
            atomic_write_pieces(self.path, self.rendering.pieces(), announce)
        except ReadError as error:
            raise SaveError(error.message, error.hint) from error

    def _sync_journal(self) -> None:
        try:
            self.journal.sync()
        except OSError as error:
            raise SaveError(
                say(
                    "{path} could not be written: {why}.",
                    path=self.journal.path,
                    why=error.strerror or error,
                ),
                hint=say("Nothing was saved. Free some space or check the folder's permissions."),
            ) from error


def found(path: Path, ours: set[str]) -> str:
    """The hash of what is on disk.

    Raises:
        ChangedOnDiskError: it is none of ``ours``.
        SaveError: it could not be read.
    """
    digest = digest_of(path)
    if digest in ours:
        return digest
    if digest:
        hint = say("Nothing was overwritten. Keep your version, or load theirs.")
        raise ChangedOnDiskError(say("{path} was changed by another program.", path=path), hint)
    raise ChangedOnDiskError(
        say("{path} was deleted or moved by another program.", path=path),
        say("Your version is still open here."),
    )


def digest_of(path: Path) -> str:
    """The hash of a file that is about to be replaced; empty where there is none.

    Raises:
        SaveError: it could not be read.
    """
    try:
        return sha256_of(path)
    except OSError as error:
        raise SaveError(
            say("{path} could not be read: {why}.", path=path, why=error.strerror or error),
            hint=say("Nothing was written."),
        ) from error


def base_of(digest: str, ids_hold: bool) -> str:
    """What the journal calls a version of the file. Edits with ids that would fit others, don't."""
    return digest if ids_hold else f"{digest} with other ids"
