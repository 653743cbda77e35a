"""An annotation file that is gone or damaged: which backup there is, and putting it back."""

from pathlib import Path

from deitdet_gui.core import backups
from deitdet_gui.core.backups import Backup
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.words import say


class AnnotationsLostError(ReadError):
    """A project's annotation file is gone, or is not what it should be.

    ``folder`` is the project, ``backup`` the newest copy that can be read, if there is one, and
    ``boxes`` how many boxes that has.
    """

    def __init__(self, message: str, folder: Path, backup: Backup | None, boxes: int) -> None:
        hint = say("There is no backup that can be read.")
        if backup is not None:
            hint = say(
                "The backup of {made:%Y-%m-%d %H:%M} has {boxes:,} boxes; bring it back "
                "with: deitdet backups {folder} --restore {number}",
                made=backup.made,
                boxes=boxes,
                folder=folder,
                number=backup.number,
            )
        super().__init__(message, hint)
        self.folder = folder
        self.backup = backup
        self.boxes = boxes


def lost(why: str, annotations: Path, copies: Path) -> AnnotationsLostError:
    """The error that says so. Reads copies until one of them is whole.

    Args:
        why: one sentence, naming the file.
        annotations: the file.
        copies: the folder of its backups.
    """
    found = backups.newest_valid(annotations, copies)
    if found is None:
        return AnnotationsLostError(why, annotations.parent, None, 0)
    backup, file = found
    return AnnotationsLostError(why, annotations.parent, backup, len(file.dataset.boxes))
