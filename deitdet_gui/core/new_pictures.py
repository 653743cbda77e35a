"""Pictures of a folder that a project does not list yet."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from deitdet_gui.core.checks import Finding
from deitdet_gui.core.dataset import Image, ImageId
from deitdet_gui.core.edits import Edit, PutImage
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.pictures import list_pictures, picture_info


class ReadableNames:
    """Tells files that can be read from those that only look like pictures, by their headers.

    A header is read once, and again when its file was written anew. Used by one thread at a time.
    """

    def __init__(self, folder: Path) -> None:
        """Names are relative to ``folder``."""
        self._folder = folder
        self._seen: dict[str, tuple[int, int, bool]] = {}  # time, bytes, and whether it was read

    def among(self, names: Collection[str], report: Callable[[int, int], None]) -> list[str]:
        """Those of ``names`` that can be read; ``report`` is told how far it has come."""
        readable = []
        for done, name in enumerate(names, start=1):
            if self._can_be_read(name):
                readable.append(name)
            report(done, len(names))
        return readable

    def _can_be_read(self, name: str) -> bool:
        path = self._folder / name
        try:
            stat = path.stat()
        except (OSError, ValueError):
            return False
        before = self._seen.get(name)
        if before is None or before[:2] != (stat.st_mtime_ns, stat.st_size):
            try:
                picture_info(path)
                is_readable = True
            except ReadError:
                is_readable = False
            before = self._seen[name] = (stat.st_mtime_ns, stat.st_size, is_readable)
        return before[2]


def look_for_pictures(
    folder: Path,
    known: Iterable[Image],
    first: ImageId,
    report: Callable[[int, int], None] | None = None,
    set_aside: Collection[str] = (),
) -> tuple[list[Edit], list[Finding]]:
    """Edits that add the pictures in ``folder`` and below that are not known.

    Args:
        folder: what image names are relative to.
        known: the images that there are.
        first: the id of the first new one; the others count on from it.
        report: told how many pictures have been looked at, and of how many.
        set_aside: names of pictures that the person wants to be passed over.

    Returns:
        The edits, warnings of files that look like pictures but cannot be read, and notes on
        pictures that are not what they seem: of several pages, or under a wrong name.

    Raises:
        ReadError: the folder cannot be listed.
    """
    there = {image.file_name for image in known}
    names = [name for name in list_pictures(folder) if name not in there and name not in set_aside]
    edits: list[Edit] = []
    findings = []
    for done, name in enumerate(names, start=1):
        try:
            info = picture_info(folder / name)
        except ReadError as error:
            findings.append(Finding("warning", name, error.message))
        else:
            findings.extend(Finding("note", name, text) for text in info.notes(name))
            edits.append(PutImage(Image(ImageId(first + len(edits)), name, *info.size)))
        if report is not None:
            report(done, len(names))
    return edits, findings
