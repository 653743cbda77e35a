"""The one place that decodes a picture: for the canvas, the trainer, the predictor, everyone.

Pixels come out upright (EXIF orientation applied), RGB, 8 bits. The file is never modified.
"""

import os
import stat
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import PIL.ImageOps
import PIL.JpegImagePlugin
from numpy.typing import NDArray

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.natural_order import natural_key
from deitdet_gui.core.picture_faults import damaged, no_room, too_large, what_instead
from deitdet_gui.core.picture_header import (
    DAMAGE,
    ENDINGS,
    LYING,
    PHOTOMETRIC,
    SAMPLE_FORMAT,
    PictureInfo,
    orientation_of,
    read_header,
    tag_of,
    upright_size,
)
from deitdet_gui.core.stretch import PER_PICTURE, Stretch, sample_step, to_bytes
from deitdet_gui.core.words import say

FORMATS = ("JPEG", "PNG", "BMP", "TIFF", "WEBP", "GIF")
SUFFIXES = frozenset(ENDINGS)
MOST_PIXELS = 178_956_970  # Pillow's own line between a large picture and a bomb
MOST_SCALED_PIXELS = 1_000_000_000  # of a JPEG, which need never be whole in memory
# Decoders that take several times what the picture does: some 8 and 16 bytes a pixel.
MOST_PROGRESSIVE_PIXELS = 120_000_000
MOST_WEBP_PIXELS = 60_000_000
LARGE_PIXELS = 2**26  # more than these are only decoded whole for who insists
LARGE_SIDE = 32_767  # Qt's painter goes no further
_STRIP_PIXELS = 2**20
_BEHIND = (255, 255, 255)  # what shows through where a picture is transparent
_UPRIGHT = {
    2: PIL.Image.Transpose.FLIP_LEFT_RIGHT,
    3: PIL.Image.Transpose.ROTATE_180,
    4: PIL.Image.Transpose.FLIP_TOP_BOTTOM,
    5: PIL.Image.Transpose.TRANSPOSE,
    6: PIL.Image.Transpose.ROTATE_270,
    7: PIL.Image.Transpose.TRANSVERSE,
    8: PIL.Image.Transpose.ROTATE_90,
}
_FROM_THE_END = (3, 4, 6, 7)  # the first row as it is stored comes last, as a row or a column
_TURNED_ROUND = {"I;16BS": "I;16NS", "I;32BS": "I;32NS", "F;32BF": "F;32NF"}

# Up to its own limit, which is an error, size is the person's business.
warnings.simplefilter("ignore", PIL.Image.DecompressionBombWarning)
# What Pillow gives back in pieces over 32 MB goes to the system at once, not into malloc's stock.
PIL.Image.core.set_block_size(2**26)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded picture.

    Attributes:
        pixels: (H, W, 3) uint8 RGB, upright, C-contiguous; perhaps smaller than the picture.
        size: width and height of the whole upright picture, in pixels.
        notes: what a person should know of it.
    """

    pixels: NDArray[np.uint8]
    size: tuple[int, int]
    notes: tuple[str, ...]


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height of the upright picture, from the header only.

    Raises:
        ReadError: it is no picture of an allowed format.
    """
    with _open(path) as picture:
        return upright_size(picture)


def is_turned(path: Path) -> bool:
    """Whether an EXIF orientation has to be applied, which not every program does.

    Raises:
        ReadError: it is no picture of an allowed format.
    """
    with _open(path) as picture:
        return orientation_of(picture) != 1


def picture_info(path: Path) -> PictureInfo:
    """What the header says.

    Raises:
        ReadError: it is no picture of an allowed format.
    """
    with _open(path) as picture:
        return read_header(picture)


def read_picture(
    path: Path, at_most: int | None = None, stretch: Stretch = PER_PICTURE
) -> NDArray[np.uint8]:
    """Decode a picture, whole.

    Args:
        path: a JPEG, PNG, BMP, TIFF, WebP or GIF file; of several frames the first counts.
        at_most: if given, the longer side is brought down to about this many pixels, quickly.
        stretch: how more than 8 bits become 8.

    Returns:
        (H, W, 3) uint8 RGB, upright, C-contiguous.

    Raises:
        ReadError: the file is missing, damaged, too large, or not of an allowed format.
    """
    return decode(path, at_most, stretch, whole=at_most is None).pixels


def decode(
    path: Path, at_most: int | None = None, stretch: Stretch = PER_PICTURE, whole: bool = False
) -> Decoded:
    """Decode a picture, and say what there is to say of it.

    Args:
        path: as for :func:`read_picture`.
        at_most: as for :func:`read_picture`.
        stretch: how more than 8 bits become 8.
        whole: never bring it down; else a picture of over ``LARGE_PIXELS`` is halved until it has
            fewer, as it is decoded, so that it takes well under a GB.

    Raises:
        ReadError: the file is missing, damaged, too large, or not of an allowed format.
    """
    with _open(path) as picture:
        info = read_header(picture)
        if whole and info.size[0] * info.size[1] > MOST_PIXELS:
            raise too_large(
                path, say("a picture that is decoded whole"), MOST_PIXELS, MOST_SCALED_PIXELS
            )
        factor = 1 if whole else _factor(info.size, at_most)
        notes = info.notes(path.name)
        try:
            still = _load(picture, factor)
            ends = _ends(picture, info, stretch)
            pixels = _upright_pixels(picture, still, ends)
        except MemoryError as error:
            raise no_room(path) from error
        except DAMAGE as error:
            raise damaged(path, error) from error
    if ends is not None:
        notes.append(
            say(
                "{bits} bits, shown stretched {low:g} to {high:g}",
                bits=info.bits,
                low=ends[0],
                high=ends[1],
            )
        )
    if at_most is not None and max(pixels.shape[:2]) > at_most:
        small = PIL.Image.fromarray(pixels)
        small.thumbnail((at_most, at_most), PIL.Image.Resampling.BILINEAR)
        pixels = np.array(small)
    elif factor > 1 and at_most is None:
        notes.append(say("very large: used at 1/{factor} of its size", factor=factor))
    return Decoded(pixels, info.size, tuple(notes))


def of_pillow(picture: PIL.Image.Image, stretch: Stretch = PER_PICTURE) -> Decoded:
    """Pixels of an image that somebody has opened or made with Pillow, as :func:`decode` has them.

    Raises:
        ReadError: it was opened and its file is damaged.
    """
    name = Path(getattr(picture, "filename", "") or "the image")
    try:
        upright = PIL.ImageOps.exif_transpose(picture)
    except DAMAGE as error:
        raise damaged(name, error) from error
    if upright.mode[0] in "IF":  # more than 8 bits
        values = np.asarray(upright)
        sample = values.ravel()[:: sample_step(*upright.size)]
        upright = PIL.Image.fromarray(to_bytes(values, stretch.ends(sample)))
    return Decoded(np.array(_rgb(upright)), upright.size, ())


def has_ending(name: str) -> bool:
    """Whether a file's name ends as those of pictures do, in any case of letters."""
    return name[name.rfind(".") :].lower() in SUFFIXES


def list_pictures(folder: Path) -> list[str]:
    """The names of the picture files in ``folder`` and below, by their endings.

    Returns:
        Paths relative to ``folder`` with forward slashes, in the order a person would count:
        ``img2`` before ``img10``. Hidden folders are passed over.

    Raises:
        ReadError: the folder cannot be listed.
    """
    if not folder.is_dir():
        raise ReadError(
            say("{folder} is not a folder.", folder=folder),
            hint=say("Choose the folder with your pictures."),
        )

    def refuse(error: OSError) -> None:
        # A locked folder further down is passed over; of this one nothing would be left.
        if error.filename is not None and Path(error.filename) == folder:
            raise ReadError(
                say("{folder} cannot be listed: {why}.", folder=folder, why=error.strerror)
            ) from error

    names = []
    for here, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(here).relative_to(folder).as_posix()
        before = "" if inside == "." else f"{inside}/"
        for name in files:
            if has_ending(name) and not name.startswith("."):
                names.append(before + name)
    return sorted(names, key=lambda name: (natural_key(name), name))


def _open(path: Path) -> PIL.Image.Image:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise ReadError(say("{path} is not a file.", path=path))  # a FIFO would block for ever
        picture = _open_of_any_size(path)
    except FileNotFoundError as error:
        raise ReadError(
            say("{path} is missing.", path=path), hint=say("Was it moved or renamed?")
        ) from error
    except PIL.UnidentifiedImageError as error:
        raise ReadError(
            say(
                "{path} is not a picture that can be read{kind}.",
                path=path,
                kind=what_instead(path),
            ),
            hint=say("JPEG, PNG, BMP, TIFF, WebP and GIF are; convert it first."),
        ) from error
    except MemoryError as error:
        raise no_room(path) from error
    except DAMAGE as error:
        raise damaged(path, error) from error
    what, most = _most_pixels(picture)
    if picture.width * picture.height > most:
        picture.close()
        raise too_large(path, what, most, MOST_SCALED_PIXELS)
    return picture


def _open_of_any_size(path: Path) -> PIL.Image.Image:
    try:
        return PIL.Image.open(path, formats=FORMATS)
    except PIL.Image.DecompressionBombError:
        try:
            return PIL.JpegImagePlugin.JpegImageFile(path)
        except DAMAGE:
            raise too_large(path, say("a picture"), MOST_PIXELS, MOST_SCALED_PIXELS) from None


def _most_pixels(picture: PIL.Image.Image) -> tuple[str, int]:
    """What kind of picture it is, and how many pixels such a one may have."""
    if picture.format == "WEBP":
        return say("a WebP"), MOST_WEBP_PIXELS
    if picture.format not in ("JPEG", "MPO"):
        return say("a picture"), MOST_PIXELS
    if picture.info.get("progressive"):
        return say("a progressive JPEG"), MOST_PROGRESSIVE_PIXELS
    # It can be decoded at an eighth of its size, without ever being whole in memory.
    return say("a JPEG"), MOST_SCALED_PIXELS


def _factor(size: tuple[int, int], at_most: int | None) -> int:
    """By how much a picture is brought down while it is decoded."""
    longer = max(size)
    if at_most is not None:
        return max(1, longer // max(1, at_most))
    factor = 1
    while size[0] * size[1] / factor**2 > LARGE_PIXELS or longer / factor > LARGE_SIDE:
        factor *= 2
    return factor


def _load(picture: PIL.Image.Image, factor: int) -> int:
    """Decode; returns by how much it is still to be brought down."""
    _mend(picture)
    width, height = picture.size
    if factor > 1:  # only a JPEG's decoder can do it, by up to 8
        picture.draft("RGB", (max(1, width // factor), max(1, height // factor)))
    picture.load()
    done = max(width, height) / max(picture.size)
    return max(1, round(factor / done))


def _mend(picture: Any) -> None:
    """Go round what Pillow does wrong with TIFFs."""
    # A file without a name is not mapped into memory. One that is and gets shorter meanwhile kills
    # the process, and Pillow maps those that lie on their side with width and height exchanged.
    picture.filename = ""
    # Libtiff gives numbers in this machine's byte order; Pillow turns some round once more.
    if picture.format == "TIFF" and picture.tile and picture.tile[0].codec_name == "libtiff":
        mode, *rest = picture.tile[0].args
        if mode in _TURNED_ROUND:
            picture.tile = [picture.tile[0]._replace(args=(_TURNED_ROUND[mode], *rest))]


def _ends(
    picture: PIL.Image.Image, info: PictureInfo, stretch: Stretch
) -> tuple[float, float] | None:
    """What becomes black and white in a picture of more than 8 bits."""
    if not info.is_deep:
        return None
    width, height = picture.size
    step = sample_step(width, height)
    parts = []
    for top, strip in _strips(picture, 1):
        parts.append(_values(picture, strip).ravel()[-top * width % step :: step].copy())
    low, high = stretch.ends(np.concatenate(parts))
    return low, high


def _values(picture: PIL.Image.Image, strip: PIL.Image.Image) -> NDArray[Any]:
    values = np.asarray(strip)
    if picture.mode == "I" and picture.format == "TIFF" and tag_of(picture, SAMPLE_FORMAT, 1) == 1:
        return values.view(np.uint32)  # Pillow takes the sign for granted
    return values


def _strips(picture: PIL.Image.Image, factor: int) -> Iterator[tuple[int, PIL.Image.Image]]:
    """A loaded picture in pieces, each with its first row: what is made of one is soon gone."""
    width, height = picture.size
    rows = max(1, _STRIP_PIXELS // (width * factor)) * factor
    for top in range(0, height, rows):
        yield top, picture.crop((0, top, width, min(top + rows, height)))


def _upright_pixels(
    picture: PIL.Image.Image, factor: int, ends: tuple[float, float] | None
) -> NDArray[np.uint8]:
    """The loaded picture as RGB, upright, brought down by ``factor``."""
    orientation = orientation_of(picture)
    turn = _UPRIGHT.get(orientation)
    width, height = (-(-side // factor) for side in picture.size)
    shape = (width, height, 3) if orientation in LYING else (height, width, 3)
    pixels = np.empty(shape, np.uint8)
    # White is 0 in some TIFFs; Pillow knows it of 8 bits only.
    is_negative = picture.format == "TIFF" and tag_of(picture, PHOTOMETRIC, 1) == 0
    for top, strip in _strips(picture, factor):
        if ends is not None:
            grey = to_bytes(_values(picture, strip), ends)
            strip = PIL.Image.fromarray(255 - grey if is_negative else grey)
        part = _rgb(strip)
        if factor > 1:
            part = part.reduce(factor)
        first, last = top // factor, top // factor + part.height
        if orientation in _FROM_THE_END:
            first, last = height - last, height - first
        turned = np.asarray(part if turn is None else part.transpose(turn))
        if orientation in LYING:
            pixels[:, first:last] = turned
        else:
            pixels[first:last] = turned
    return pixels


def _rgb(picture: PIL.Image.Image) -> PIL.Image.Image:
    if picture.mode == "RGB":
        return picture
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        below = PIL.Image.new("RGBA", layer.size, (*_BEHIND, 255))
        return PIL.Image.alpha_composite(below, layer).convert("RGB")
    return picture.convert("RGB")
