"""A project: one folder with ``annotations.json`` and, beside it, ``.deitdet/`` with the rest."""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath

import filelock

from deitdet_gui.core import backups, categories, settings, states
from deitdet_gui.core.checks import Finding
from deitdet_gui.core.coco import CocoFile, read, read_hashed
from deitdet_gui.core.dataset import Dataset, Image, ImageId
from deitdet_gui.core.document import Document
from deitdet_gui.core.edits import Edit, PutImage
from deitdet_gui.core.errors import LockedError, ReadError, SaveError, UserError, read_only
from deitdet_gui.core.files import set_aside, sha256, sweep
from deitdet_gui.core.journal import Journal, JournalMismatchError
from deitdet_gui.core.lock import take_lock
from deitdet_gui.core.new_pictures import look_for_pictures
from deitdet_gui.core.pictures import list_pictures
from deitdet_gui.core.recovery import lost
from deitdet_gui.core.source import Report
from deitdet_gui.core.stretch import PER_PICTURE, Stretch
from deitdet_gui.core.versions import NewerVersionError, refuse_newer
from deitdet_gui.core.words import say

VERSION = settings.VERSION


@dataclass(frozen=True)
class Project:
    """Where things lie. ``pictures`` is the folder that image names are relative to.

    ``stretch`` is how pictures of more than 8 bits are shown and learnt from.
    """

    folder: Path
    pictures: Path
    stretch: Stretch = PER_PICTURE

    @property
    def annotations(self) -> Path:
        return self.folder / "annotations.json"

    @property
    def private(self) -> Path:
        return self.folder / ".deitdet"

    @property
    def runs(self) -> Path:
        return self.private / "runs"

    @property
    def settings(self) -> Path:
        return self.private / "project.json"

    @property
    def splits(self) -> Path:
        return self.private / "splits.json"

    @property
    def states(self) -> Path:
        return self.private / "states.json"

    @property
    def thumbnails(self) -> Path:
        folder = self.private / "cache" / "thumbnails"
        if self.stretch == PER_PICTURE:
            return folder
        return folder / "{kind}-{low}-{high}".format(**self.stretch.as_json())

    @property
    def features(self) -> Path:
        """What frozen backbones say of pictures; may be deleted at any time."""
        return self.private / "cache" / "features"

    @property
    def backups(self) -> Path:
        return self.private / "backups"

    def picture_of(self, image: Image) -> Path:
        """The picture's file.

        Raises:
            ReadError: the name leads out of the picture folder.
        """
        return picture_path(self.pictures, image.file_name)


@dataclass
class Opened:
    """An open project. Close it, or use it in a ``with``, to give the lock back."""

    project: Project
    document: Document
    findings: list[Finding]
    restored: int  # changes brought back from the journal of a session that did not end well
    messages: list[str] = field(default_factory=list)
    _lock: filelock.BaseFileLock | None = None

    def close(self) -> None:
        self.document.journal.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "Opened":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def picture_path(root: Path, file_name: str) -> Path:
    """Where the picture ``file_name`` of a COCO file lies under ``root``.

    Raises:
        ReadError: the name is absolute, a URL, or leads out of ``root``.
    """
    name = file_name.replace("\\", "/")
    path = PurePosixPath(name)
    is_odd = path.is_absolute() or PureWindowsPath(name).drive or "\0" in name or "://" in name
    if is_odd or ".." in path.parts:
        raise ReadError(
            say(
                "The picture name {file_name!r} leads out of the picture folder {root}.",
                file_name=file_name,
                root=root,
            ),
            hint=say("Names are relative to that folder."),
        )
    return root / path


def create(folder: Path, pictures: Path, report: Report | None = None) -> list[Finding]:
    """Make a project over a folder of pictures, and list them in its ``annotations.json``.

    An ``annotations.json`` that is there already is kept, and pictures that it lacks are added.

    Args:
        folder: the project; made if need be.
        pictures: where the pictures lie, at any depth.
        report: told how many pictures have been looked at.

    Returns:
        Files that look like pictures but cannot be read, and notes on those that were taken.

    Raises:
        UserError: there is no picture at all, a file is in the way, or the folder is a project
            over other pictures.
    """
    pictures = pictures.absolute()
    if folder.is_file():
        raise UserError(
            say("{folder} is a file.", folder=folder),
            hint=say("Name a new folder for the project."),
        )
    if not list_pictures(pictures):
        raise UserError(
            say("There are no pictures in {pictures}.", pictures=pictures),
            hint=say("JPEG, PNG, BMP, TIFF, WebP and GIF files count, in sub-folders too."),
        )
    project = Project(folder.absolute(), pictures)
    if project.annotations.exists():
        read(project.annotations)  # not ours to write beside, if it cannot be read
    _write_settings(project)
    with open_project(project.folder) as opened:
        require_unlocked(opened)
        edits, findings = new_pictures(opened, report)
        if not edits and not opened.document.dataset.images:
            raise UserError(
                say("None of the pictures in {pictures} could be read.", pictures=pictures),
                hint=str(findings[0]) if findings else "",
            )
        opened.document.do(f"Add {len(edits)} pictures", None, edits)
        opened.document.save()
    return findings


def is_whole(folder: Path) -> bool:
    """Whether ``folder`` is a project, and not one that was given up while it was made.

    One whose annotation file has been lost is: opening it says where its backups are.
    """
    backups = folder / ".deitdet" / "backups"
    return (folder / "annotations.json").exists() or any(backups.glob("*"))


def pictures_folder(folder: Path) -> Path:
    """Where the pictures of the project in ``folder`` lie, or will lie when it is made there.

    Raises:
        ReadError: its ``project.json`` is damaged.
    """
    is_begun = (folder / ".deitdet" / "project.json").exists()
    return find_project(folder).pictures if is_begun else folder


def find_project(folder: Path) -> Project:
    """The project in ``folder``.

    Raises:
        ReadError: there is none, or its ``project.json`` is damaged.
    """
    folder = folder.absolute()
    path = folder / ".deitdet" / "project.json"
    if not path.exists():
        if (folder / "annotations.json").exists():
            return Project(folder, folder)
        raise ReadError(
            say("{folder} is not a DeiTDet project.", folder=folder),
            hint=say(
                "Make one with: deitdet new {folder} --images FOLDER_WITH_PICTURES", folder=folder
            ),
        )
    try:
        row = json.loads(path.read_bytes())
        refuse_newer(row.get("version"), VERSION, path)
        stretch = Stretch.from_json(row["stretch"]) if "stretch" in row else PER_PICTURE
        return Project(folder, (folder / row["pictures"]).resolve(), stretch)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ReadError(say("{path} is damaged: {error!r}.", path=path, error=error)) from error


def open_project(folder: Path, write: bool = True, report: Report | None = None) -> Opened:
    """Open a project: read its file, take the lock, bring back what a crash left in the journal.

    Args:
        folder: the project's folder.
        write: take the lock. If another process holds it the project opens to look at only, and
            ``document.locked_by`` says who.
        report: told how many bytes of the annotation file have been read; may raise to give up.

    Raises:
        ReadError: there is no project, or one of its files is of a newer version.
        AnnotationsLostError: its annotation file is damaged, or gone. Nothing is changed.
    """
    project = find_project(folder)
    with contextlib.ExitStack() as on_error:
        # The lock comes first: until we have it, its holder may write what we are about to read.
        lock, holder = take_lock(project) if write else (None, read_only())
        if lock is not None:
            on_error.callback(lock.release)
        journal = Journal(project.private / "journal.jsonl")
        document = Document(project.annotations, project.states, journal, project.backups, holder)
        document.settings_path = project.settings
        opened = Opened(project, document, [], 0, [], lock)
        _read_annotations(opened, report)
        _read_states(opened)
        _read_category_looks(opened)
        if lock is not None:
            for place in (project.folder, project.private, project.backups):
                sweep(place)
            _replay(opened)
        on_error.pop_all()
    return opened


def new_pictures(opened: Opened, report: Report | None = None) -> tuple[list[Edit], list[Finding]]:
    """Edits that add the pictures of the folder that the project does not list yet.

    Returns:
        As :func:`look_for_pictures` does.
    """
    dataset = opened.document.dataset
    known, first = dataset.images.values(), dataset.new_image_id()
    return look_for_pictures(opened.project.pictures, known, first, report)


def require_unlocked(opened: Opened) -> None:
    """Refuse to go on with a project that another program writes.

    Raises:
        LockedError: and who that is.
    """
    if opened.document.locked_by:
        hint = say("Close it there first.")
        raise LockedError(opened.project.folder, opened.document.locked_by, hint)


def _write_settings(project: Project) -> None:
    path = project.settings
    # Resolved, because ".." behind a symbolic link leads elsewhere.
    pictures = relative(project.pictures.resolve(), project.folder.resolve())
    if path.exists():
        found = find_project(project.folder)
        if found.pictures != project.pictures.resolve():
            raise UserError(
                say(
                    "{folder} is a project over other pictures: {pictures}.",
                    folder=project.folder,
                    pictures=found.pictures,
                ),
                hint=say("Make the new one in another folder."),
            )
        return
    try:
        settings.write(path, {"version": VERSION, "pictures": pictures})
    except SaveError as error:
        hint = say(
            "DeiTDet keeps its work there: free some space, or copy the pictures to a folder of "
            "your own."
        )
        raise SaveError(error.message, hint=hint) from error


def _read_annotations(opened: Opened, report: Report | None) -> None:
    path, copies = opened.project.annotations, opened.project.backups
    if not path.exists():
        if backups.listed(path, copies):
            raise lost(say("{path} is gone.", path=path), path, copies)
        opened.document.load(CocoFile.empty(), "")
        return
    try:
        file, digest = read_hashed(path, report)
    except ReadError as error:
        raise lost(error.message, path, copies) from error
    opened.document.load(file, digest)
    opened.findings.extend(file.findings)


def _read_states(opened: Opened, renamed: Mapping[str, ImageId] | None = None) -> None:
    path = opened.project.states
    if not path.exists():
        return
    try:
        data = path.read_bytes()
        states.decode(data, opened.document.dataset, str(path), renamed)
        opened.document.note_states(sha256(data))
    except NewerVersionError:
        raise
    except (ReadError, OSError) as error:
        if opened.document.locked_by:
            what = say("It was left as it is; pictures may show as not done.")
        else:
            name = set_aside(path).name
            what = say("It was kept as {name}; pictures may show as not done.", name=name)
        opened.messages.append(f"{error} {what}")


def _read_category_looks(opened: Opened) -> None:
    with contextlib.suppress(ReadError):  # then the project would not have been found
        chosen = settings.read(opened.project.settings).get("categories")
        categories.from_settings(chosen, opened.document.dataset)


def _replay(opened: Opened) -> None:
    document = opened.document
    why = ""
    try:
        changes = document.journal.read(document.file_sha256)
    except JournalMismatchError as error:
        why, changes = str(error), error.readable
    if renamed := _renamed(document.dataset, changes):
        _read_states(opened, renamed)
    opened.restored = document.replay(changes)
    if opened.restored < len(changes):
        why = say(
            "change {number} is about something that is not there", number=opened.restored + 1
        )
    if why:
        kept = document.journal.set_aside()
        opened.messages.append(
            say(
                "Not all changes of an earlier session fit the file ({why}). They were "
                "kept as {name}.",
                why=why,
                name=kept.name,
            )
        )
    if not opened.restored:
        document.journal.clear()
        return
    try:
        document.save()
    except SaveError as error:
        opened.messages.append(
            say("Changes were brought back, but they are not saved yet. {error}", error=error)
        )


def _renamed(dataset: Dataset, changes: list[tuple[Edit, ...]]) -> dict[str, ImageId]:
    """Images by the names that ``changes`` give them.

    States are written before the annotations, so after a crash they may know these names already.
    """
    puts = (e.image for edits in changes for e in edits if isinstance(e, PutImage))
    old = dataset.images
    return {i.file_name: i.id for i in puts if i.id in old and old[i.id].file_name != i.file_name}


def relative(path: Path, base: Path) -> str:
    """How ``project.json`` names a folder of pictures."""
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:
        return path.as_posix()  # another drive on Windows
