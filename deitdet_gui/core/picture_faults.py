"""Why a picture cannot be shown, in words."""

from pathlib import Path

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.words import say

OTHER_KINDS = (  # how files begin that bear a picture's name but are of no allowed format
    (b"%!PS", "an EPS or PostScript file"),
    (b"\xc5\xd0\xd3\xc6", "an EPS file"),
    (b"%PDF", "a PDF file"),
    (b"8BPS", "a Photoshop file"),
    (b"\0\0\0\x0cjP", "a JPEG 2000 file"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 file"),
    (b"SIMPLE  =", "a FITS file"),
    (b"II*\0", "a TIFF file of a kind that is not known here"),
    (b"MM\0*", "a TIFF file of a kind that is not known here"),
    (b"II+\0", "a TIFF file of a kind that is not known here"),
)


def too_large(path: Path, what: str, most: int, most_as_jpeg: int) -> ReadError:
    return ReadError(
        say(
            "{path} is larger than {most:,} pixels, which is the most that {what} may have here.",
            path=path,
            most=most,
            what=what,
        ),
        hint=say(
            "Cut it into smaller pictures, or save it as a JPEG that is not "
            "progressive: that may have {most:,} pixels.",
            most=most_as_jpeg,
        ),
    )


def no_room(path: Path) -> ReadError:
    return ReadError(
        say("{path} does not fit into memory.", path=path), hint=say("Close other programs.")
    )


def what_instead(path: Path) -> str:
    """What a file is that is no picture, if that can be told from how it begins."""
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except OSError:
        return ""
    if not head:
        return say(": it is empty")
    for beginning, what in OTHER_KINDS:
        if head.startswith(beginning):
            return say(": it is {what}", what=say(what))
    if head[4:8] == b"ftyp":
        return say(": it is a HEIC, AVIF or video file")
    if b"<svg" in head:
        return say(": it is an SVG file")
    return ""


def damaged(path: Path, error: BaseException) -> ReadError:
    if isinstance(error, OSError) and error.errno is not None:  # the system's own words
        why = error.strerror or error
        return ReadError(
            say("{path} could not be read: {why}.", path=path, why=why),
            hint=say("Check the disk and the rights."),
        )
    what = str(error) or type(error).__name__
    return ReadError(
        say("{path} is damaged: {what}.", path=path, what=what),
        hint=say("Copy it again from where it came from."),
    )
