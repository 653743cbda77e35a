"""Where an export goes: a fresh place, so that no file of anyone else is overwritten."""

import contextlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Self

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.files import atomic_write, sync_all
from deitdet_gui.core.pictures import is_turned
from deitdet_gui.core.words import say

MARKER = ".deitdet-export"  # lists what an export wrote, so that the next may replace it
_LONGEST_NAME = 255  # bytes, on every file system in use
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*\\]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.I)


class Destination:
    """A folder, or one file, that an export writes. An error in its ``with`` removes it again.

    Args:
        place: the folder; or the file, where it is called so.
        pictures: the project's picture folder where pictures are to be copied too; else None.
        overwrite: replace an earlier export. Files that are not part of it stay.

    Raises:
        UserError: ``place`` holds something else already.
    """

    def __init__(self, place: Path, pictures: Path | None = None, overwrite: bool = False) -> None:
        self.is_file = place.suffix.lower() in (".json", ".xml") and not place.is_dir()
        self.place = place
        self.folder = place.parent if self.is_file else place
        self._pictures = pictures
        self._written: list[str] = []
        if self.is_file and pictures is not None:
            raise UserError(
                say("{place} is a file, but the pictures are to be copied too.", place=place),
                hint=say("Name a folder."),
            )
        self._before = self._look(overwrite)

    @property
    def has_pictures(self) -> bool:
        return self._pictures is not None

    def write(self, name: str, data: bytes, sync: bool = False) -> None:
        """Write one file of the folder.

        Raises:
            SaveError: it could not be written.
            UserError: the person named a file, and this format has many.
        """
        if self.is_file and name != self.place.name:
            raise UserError(
                say("{place}: this format takes a folder.", place=self.place),
                hint=say("Name a new one."),
            )
        self._written.append(name)  # first, so that a folder made for it goes if it fails
        atomic_write(self.folder / name, data, sync)

    def write_only(self, usual_name: str, data: bytes) -> None:
        """Write the one file of a format that has one for the whole dataset.

        Raises:
            SaveError: it could not be written.
        """
        self.write(self.place.name if self.is_file else usual_name, data, sync=True)

    def copy(self, picture: str, name: str) -> Iterator[Finding]:
        """Copy a picture where that was asked for, byte for byte.

        Raises:
            SaveError: it could not be written.
        """
        if self._pictures is None:
            return
        try:
            data = (self._pictures / picture).read_bytes()
        except OSError as error:
            why = error.strerror or str(error)
            yield Finding("warning", picture, say("the picture was not copied: {why}", why=why))
            return
        self.write(name, data)
        with contextlib.suppress(ReadError):  # what cannot be read is copied all the same
            if is_turned(self._pictures / picture):
                text = say(
                    "has an EXIF orientation: programs that do not apply it show boxes elsewhere"
                )
                yield Finding("note", picture, text)

    def finish(self, file_format: str) -> None:
        """Remove what is left of the export that was replaced, and note what was written."""
        if self.is_file:
            return
        sync_all()  # the note says that all of it is there
        for name in self._before - set(self._written):
            with contextlib.suppress(OSError):
                (self.folder / name).unlink()
        row = {"format": file_format, "files": self._written}
        text = json.dumps(row, ensure_ascii=False, indent=0) + "\n"
        atomic_write(self.folder / MARKER, text.encode())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and not self._before:
            self._remove_written()

    def _remove_written(self) -> None:
        folders = set()
        for name in self._written:
            with contextlib.suppress(OSError):
                (self.folder / name).unlink()
            folders |= {self.folder / folder for folder in PurePosixPath(name).parents}
        for folder in sorted(folders, key=lambda f: len(f.parts), reverse=True):
            with contextlib.suppress(OSError):  # where something else lies in it
                folder.rmdir()

    def _look(self, overwrite: bool) -> frozenset[str]:
        """The files of the earlier export that is replaced."""
        if self.is_file:
            if not self.place.exists():
                return frozenset()
            if overwrite and self.place.is_file():
                return frozenset({self.place.name})
            raise UserError(
                say("{place} is there already.", place=self.place),
                hint=say("Name another file, or say --overwrite."),
            )
        if not self.place.exists():
            return frozenset()
        if not self.place.is_dir():
            raise UserError(
                say("{place} is a file.", place=self.place), hint=say("Name a new folder.")
            )
        try:
            is_empty = not any(self.place.iterdir())
        except OSError as error:
            raise UserError(
                say("{place} cannot be used: {why}.", place=self.place, why=error.strerror)
            ) from error
        if is_empty:
            return frozenset()
        marker = self.place / MARKER
        if overwrite and marker.is_file():
            return frozenset(_listed(marker))
        hint = say("Name an empty or a new one.")
        if marker.is_file():
            hint = say("It is an earlier export: --overwrite replaces it.")
        raise UserError(say("The folder {place} is not empty.", place=self.place), hint=hint)


def _listed(marker: Path) -> Iterator[str]:
    """The files that an earlier export wrote; only names that stay inside its folder."""
    try:
        names = json.loads(marker.read_bytes())["files"]
        paths = [PurePosixPath(name) for name in names]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReadError(
            say("{marker} is damaged: {error!r}.", marker=marker, error=error),
            hint=say("Name another folder for the export."),
        ) from error
    folder = marker.parent.resolve()
    for path in paths:
        if not path.is_absolute() and (folder / path).resolve().is_relative_to(folder):
            yield path.as_posix()


def label_names(
    names: Iterable[str], suffix: str, only_stems: bool
) -> tuple[dict[str, str], list[Finding]]:
    """Name a label file for each picture: its own name with another ending.

    Two pictures that differ only in their endings, or in what some file systems do not tell apart,
    would share one. The later is named ``a.png.json``; with ``only_stems`` it is left out.

    Returns:
        Picture -> label file, and why a picture has none.
    """
    table: dict[str, str] = {}
    taken: dict[str, str] = {}
    findings = []
    for name in names:
        path = PurePosixPath(name)
        label = path.with_suffix(suffix).as_posix()
        if only_stems and _alike(label) in taken:
            text = say(
                "has the same label file as {taken}; this format tells pictures apart by "
                "their names without the ending, so rename one of them",
                taken=taken[_alike(label)],
            )
            findings.append(Finding("warning", name, text))
            continue
        number = 1
        while _alike(label) in taken:
            label = f"{name}{suffix}" if number == 1 else f"{name}-{number}{suffix}"
            number += 1
        if len(PurePosixPath(label).name.encode()) > _LONGEST_NAME:
            text = say("its label file would have a name of over {most} bytes", most=_LONGEST_NAME)
            findings.append(Finding("warning", name, text))
            continue
        taken[_alike(label)] = name
        table[name] = label
    return table, findings


def is_for_windows(name: str) -> bool:
    return not any(_NOT_ON_WINDOWS.search(part) for part in PurePosixPath(name).parts)


def holds(text: str) -> bool:
    """Whether every character of ``text`` may stand in any label file."""
    return not _CONTROL.search(text)


def _alike(name: str) -> str:
    """What file systems that ignore case and ways to write accents take for the same."""
    return unicodedata.normalize("NFC", name).casefold()
