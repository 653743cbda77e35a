"""What the header of an opened picture says. Files are opened by ``core.pictures`` only."""

import contextlib
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PIL.Image

from deitdet_gui.core.words import say

ENDINGS = {
    ".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".bmp": "BMP", ".tif": "TIFF",
    ".tiff": "TIFF", ".webp": "WEBP", ".gif": "GIF",
}  # fmt: skip
DEEP_MODES = ("I", "I;16", "I;16B", "I;16L", "I;16N", "F")
LYING = (5, 6, 7, 8)  # orientations that swap width and height
SAMPLE_FORMAT, PHOTOMETRIC = 339, 262  # tags of TIFF
_ORIENTATION, _BITS = 0x0112, 258
# What Pillow's decoders raise on damaged files.
DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    struct.error,
    TypeError,
    IndexError,
    KeyError,
    PIL.Image.DecompressionBombError,
)


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """What the header says of a picture.

    Attributes:
        size: width and height of the upright picture, in pixels.
        format: one of ``FORMATS``, by the content.
        mode: Pillow's word for the kind of its pixels.
        bits: of one value; more than 8 are brought down to 8.
        frames: how many pages or frames there are; only the first counts.
    """

    size: tuple[int, int]
    format: str
    mode: str
    bits: int
    frames: int

    @property
    def is_deep(self) -> bool:
        """Grey, with values that have to be stretched."""
        return self.mode in DEEP_MODES

    def notes(self, name: str) -> list[str]:
        """What a person should know of the picture ``name``; empty for most."""
        notes = []
        if self.frames > 1:
            if self.format == "TIFF":
                notes.append(say("page 1 of {frames:,} is used", frames=self.frames))
            else:
                notes.append(say("frame 1 of {frames:,} is used", frames=self.frames))
        ending = Path(name).suffix.lower()
        if ENDINGS.get(ending, self.format) != self.format:
            notes.append(
                say("content is {format} though named {ending}", format=self.format, ending=ending)
            )
        if self.bits > 8 and not self.is_deep:
            notes.append(say("{bits} bits a colour, of which the upper 8 are used", bits=self.bits))
        return notes


def read_header(picture: PIL.Image.Image) -> PictureInfo:
    """What there is to know of an opened picture before it is decoded."""
    kind = picture.format or ""
    size = upright_size(picture)
    bits = {"1": 1, "I": 32, "F": 32}.get(picture.mode, 16 if picture.mode in DEEP_MODES else 8)
    try:
        if kind == "TIFF":
            bits = int(tag_of(picture, _BITS, bits))
        elif kind == "PNG" and ";16" in str(picture.tile[0].args):  # type: ignore[attr-defined]
            bits = 16
    except DAMAGE:
        pass  # whether it can be read will be seen
    if kind == "MPO":
        kind, frames = "JPEG", 1  # what phones append to it are previews and depths
    else:
        frames = _count_frames(picture)
    return PictureInfo(size, kind, picture.mode, bits, frames)


def _count_frames(picture: PIL.Image.Image) -> int:
    """Counting goes through the file; it ends at the first frame again, whatever it meets."""
    try:
        return int(getattr(picture, "n_frames", 1))
    except DAMAGE:
        with contextlib.suppress(*DAMAGE):
            picture.seek(0)
        return 1


def tag_of(picture: PIL.Image.Image, tag: int, default: int) -> Any:
    """The first value of a TIFF's tag."""
    value = picture.tag_v2.get(tag, default)  # type: ignore[attr-defined]
    return value[0] if isinstance(value, tuple) else value


def upright_size(picture: PIL.Image.Image) -> tuple[int, int]:
    width, height = picture.size
    return (height, width) if orientation_of(picture) in LYING else (width, height)


def orientation_of(picture: PIL.Image.Image) -> int:
    """The EXIF orientation, 1..8, that is still to be applied, as the header has it."""
    if picture.format == "TIFF":
        return 1  # Pillow turns these itself
    try:
        # Not PngImageFile's own, which decodes the whole picture to look behind it.
        value = PIL.Image.Image.getexif(picture).get(_ORIENTATION, 1)
    except DAMAGE:
        return 1
    return int(value) if value in range(1, 9) else 1
