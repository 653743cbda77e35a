"""What is said of files that a newer DeiTDet wrote: they are refused, and left as they are."""

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.words import say


class NewerVersionError(ReadError):
    """A file was made by a newer DeiTDet. This one would misread it, so it does not touch it."""


def refuse_newer(version: object, known: int, where: object) -> None:
    """Do nothing for a file of a version that is known; any other oddity is the reader's business.

    Args:
        version: what the file says.
        known: the newest version that this program reads.
        where: the file.

    Raises:
        NewerVersionError: the version is newer.
    """
    if isinstance(version, int) and version > known:
        raise NewerVersionError(
            say(
                "{where} was made by a newer DeiTDet (version {version} of the file; "
                "this one knows {known}).",
                where=where,
                version=version,
                known=known,
            ),
            hint=say("Update DeiTDet. Nothing was changed."),
        )
