"""The one place that decodes a picture: for the canvas, the trainer, the predictor, everyone.

Pixels come out upright (EXIF orientation applied), RGB, 8 bits. The file is never modified.
"""

import os
import re
import stat
import struct
import warnings
from pathlib import Path

import numpy as np
import PIL.Image

from deitdet_gui.core.errors import ReadError

FORMATS = ("JPEG", "PNG", "BMP", "TIFF", "WEBP", "GIF")
SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp", ".gif"})
MOST_PIXELS = 178_956_970  # Pillow's own line between a large picture and a bomb
_BEHIND = (255, 255, 255)  # what shows through where a picture is transparent
_DEEP_MODES = ("I", "I;16", "I;16B", "I;16L", "I;16N", "F")
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: PIL.Image.Transpose.FLIP_LEFT_RIGHT,
    3: PIL.Image.Transpose.ROTATE_180,
    4: PIL.Image.Transpose.FLIP_TOP_BOTTOM,
    5: PIL.Image.Transpose.TRANSPOSE,
    6: PIL.Image.Transpose.ROTATE_270,
    7: PIL.Image.Transpose.TRANSVERSE,
    8: PIL.Image.Transpose.ROTATE_90,
}
_LYING = (5, 6, 7, 8)
# What Pillow's decoders raise on damaged files.
_DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    MemoryError,
    struct.error,
    TypeError,
    IndexError,
    KeyError,
)

# Up to its own limit, which is an error, size is the person's business.
warnings.simplefilter("ignore", PIL.Image.DecompressionBombWarning)


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height of the upright picture, from the header only.

    Raises:
        ReadError: it is no picture of an allowed format.
    """
    with _open(path) as picture:
        width, height = picture.size
        return (height, width) if _orientation(picture) in _LYING else (width, height)


def read_picture(path: Path, at_most: int | None = None) -> np.ndarray:
    """Decode a picture.

    Args:
        path: a JPEG, PNG, BMP, TIFF, WebP or GIF file; of several frames the first counts.
        at_most: if given, the longer side is brought down to about this many pixels, quickly.

    Returns:
        (H, W, 3) uint8 RGB, upright, C-contiguous.

    Raises:
        ReadError: the file is missing, damaged, too large, or not of an allowed format.
    """
    with _open(path) as picture:
        turn = _UPRIGHT.get(_orientation(picture))
        try:
            if at_most is not None:
                picture.draft("RGB", (at_most, at_most))
            picture.load()
            upright = _rgb(picture if turn is None else picture.transpose(turn))
            if at_most is not None:
                upright.thumbnail((at_most, at_most), PIL.Image.Resampling.BILINEAR)
            return np.ascontiguousarray(np.asarray(upright))
        except _DAMAGE as error:
            raise _damaged(path, error) from error


def list_pictures(folder: Path) -> list[str]:
    """The names of the picture files in ``folder`` and below, by their endings.

    Returns:
        Paths relative to ``folder`` with forward slashes, in the order a person would count:
        ``img2`` before ``img10``. Hidden folders are passed over.

    Raises:
        ReadError: the folder cannot be listed.
    """
    if not folder.is_dir():
        raise ReadError(f"{folder} is not a folder.", hint="Choose the folder with your pictures.")

    def refuse(error: OSError) -> None:
        # A locked folder further down is passed over; of this one nothing would be left.
        if error.filename is not None and Path(error.filename) == folder:
            raise ReadError(f"{folder} cannot be listed: {error.strerror}.") from error

    names = []
    for here, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if Path(name).suffix.lower() in SUFFIXES and not name.startswith("."):
                names.append((Path(here) / name).relative_to(folder).as_posix())
    return sorted(names, key=lambda name: (natural_key(name), name))


def natural_key(name: str) -> list[tuple[int, int | str]]:
    """Sorts ``img2`` before ``img10`` and takes no notice of case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [(0, int(p)) if p.isascii() and p.isdigit() else (1, p) for p in parts]


def _open(path: Path) -> PIL.Image.Image:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise ReadError(f"{path} is not a file.")  # a FIFO would block for ever
        return PIL.Image.open(path, formats=FORMATS)
    except PIL.Image.DecompressionBombError as error:
        raise ReadError(
            f"{path} is larger than {MOST_PIXELS:,} pixels.", hint="Cut it into smaller pictures."
        ) from error
    except FileNotFoundError as error:
        raise ReadError(f"{path} is missing.", hint="Was it moved or renamed?") from error
    except PIL.UnidentifiedImageError as error:
        raise ReadError(
            f"{path} is not a picture that can be read.",
            hint="JPEG, PNG, BMP, TIFF, WebP and GIF are; convert it first.",
        ) from error
    except _DAMAGE as error:
        raise _damaged(path, error) from error


def _orientation(picture: PIL.Image.Image) -> int:
    """The EXIF orientation, 1..8, that is still to be applied, as the header has it."""
    if picture.format == "TIFF":
        return 1  # Pillow turns these itself
    try:
        # Not PngImageFile's own, which decodes the whole picture to look behind it.
        value = PIL.Image.Image.getexif(picture).get(_ORIENTATION, 1)
    except _DAMAGE:
        return 1
    return value if value in _UPRIGHT else 1


def _damaged(path: Path, error: BaseException) -> ReadError:
    what = str(error) or type(error).__name__
    return ReadError(f"{path} is damaged: {what}.", hint="Copy it again from where it came from.")


def _rgb(picture: PIL.Image.Image) -> PIL.Image.Image:
    picture = _stretched(picture)
    if picture.mode == "RGB":
        return picture
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        below = PIL.Image.new("RGBA", layer.size, (*_BEHIND, 255))
        return PIL.Image.alpha_composite(below, layer).convert("RGB")
    return picture.convert("RGB")


def _stretched(picture: PIL.Image.Image) -> PIL.Image.Image:
    """Bring more than 8 bits down to 8: darkest half percent to black, brightest to white.

    Pillow's own ``convert`` clips at 255, so that a 16-bit picture would come out white.
    """
    if picture.mode not in _DEEP_MODES:
        return picture
    values = np.asarray(picture, dtype=np.float64)
    finite = values[np.isfinite(values)]
    if finite.size == 0:
        return PIL.Image.new("L", picture.size)
    low, high = np.percentile(finite, (0.5, 99.5))
    scaled = (np.nan_to_num(values, nan=low) - low) / (high - low if high > low else 1.0)
    return PIL.Image.fromarray((np.clip(scaled, 0, 1) * 255).round().astype(np.uint8), "L")
