import os
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageOps
import PIL.PngImagePlugin
import pytest

from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.natural_order import natural_key
from deitdet_gui.core.pictures import list_pictures, picture_size, read_picture

RED, BLUE = (255, 0, 0), (0, 0, 255)
WIDE, HIGH = 64, 48


def marked() -> PIL.Image.Image:
    """A blue picture, 64 x 48, with a red top-left corner of 16 pixels."""
    picture = PIL.Image.new("RGB", (WIDE, HIGH), BLUE)
    picture.paste(RED, (0, 0, 16, 16))
    return picture


def is_marked(pixels: np.ndarray, scale: float = 1.0) -> bool:
    """Red in the middle of the corner, blue in the middles of the three others."""
    step = round(8 * scale)
    reds = pixels[[step, step, -step, -step], [step, -step, step, -step], 0].tolist()
    return reds[0] > 200 and max(reds[1:]) < 60


def save(path: Path, picture: PIL.Image.Image, **options: object) -> Path:
    picture.save(path, **options)
    return path


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp"])
@pytest.mark.parametrize("orientation", [1, 2, 3, 4, 5, 6, 7, 8, 99, 0])
def test_every_orientation_comes_out_upright(tmp_path: Path, orientation: int, ending: str) -> None:
    back = {2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}.get(orientation, 1)
    turn = PIL.Image.Exif()
    turn[0x0112] = back
    lying = marked()
    lying.getexif().update(turn)
    lying = PIL.ImageOps.exif_transpose(lying)
    turn[0x0112] = orientation
    path = save(tmp_path / f"x.{ending}", lying, exif=turn, quality=95)
    pixels = read_picture(path)
    assert pixels.shape == (HIGH, WIDE, 3)
    assert is_marked(pixels)
    assert picture_size(path) == (WIDE, HIGH)
    small = read_picture(path, at_most=32)
    assert small.shape == (24, 32, 3)
    assert is_marked(small, 0.5)


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "P", "RGBA", "YCbCr"])
def test_colours_survive_every_mode(tmp_path: Path, mode: str) -> None:
    ending = {"CMYK": "jpg", "YCbCr": "jpg"}.get(mode, "png")
    pixels = read_picture(save(tmp_path / f"x.{ending}", marked().convert(mode), quality=95))
    assert is_marked(pixels)
    assert (pixels.dtype, pixels.flags.c_contiguous) == (np.uint8, True)


@pytest.mark.parametrize("mode", ["L", "1", "LA", "I;16", "I", "F"])
def test_grey_of_any_depth_becomes_rgb(tmp_path: Path, mode: str) -> None:
    grey = np.zeros((HIGH, WIDE), np.uint8)
    grey[:16, :16] = 255
    picture = PIL.Image.fromarray(grey)
    if mode == "I;16":
        picture = PIL.Image.fromarray(grey.astype(np.uint16) * 11)  # 300 must not come out white
    else:
        picture = picture.convert(mode)
    path = save(tmp_path / ("x.tif" if mode in ("I", "F") else "x.png"), picture)
    for at_most in (None, 48):
        pixels = read_picture(path, at_most)
        assert pixels.shape[2] == 3
        assert is_marked(pixels, 1.0 if at_most is None else 0.75)
    assert picture_size(path) == (WIDE, HIGH)


def test_depth_is_stretched_and_holes_are_black(tmp_path: Path) -> None:
    values = np.linspace(-5, 300, 100, dtype=np.float32).reshape(10, 10)
    values[0, 5], values[5, 0], values[9, 0] = np.nan, np.inf, -np.inf
    pixels = read_picture(save(tmp_path / "x.tif", PIL.Image.fromarray(values)))
    assert (pixels[0, 0, 0], pixels[0, 5, 0], pixels[5, 0, 0], pixels[9, 0, 0]) == (0, 0, 255, 0)
    assert pixels[9, 9, 0] == 255
    assert 100 < pixels[4, 9, 0] < 160
    nothing = PIL.Image.fromarray(np.full((4, 4), np.nan, np.float32))
    assert read_picture(save(tmp_path / "y.tif", nothing)).max() == 0
    flat = PIL.Image.fromarray(np.full((4, 4), 7, np.uint16))
    assert read_picture(save(tmp_path / "z.png", flat)).max() == 0


def test_what_is_transparent_shows_white(tmp_path: Path) -> None:
    picture = PIL.Image.new("RGBA", (4, 4), (255, 0, 0, 0))
    assert read_picture(save(tmp_path / "x.png", picture))[0, 0].tolist() == [255, 255, 255]
    palette = PIL.Image.new("P", (4, 4), 0)
    palette.putpalette([*RED, *BLUE])
    path = save(tmp_path / "y.gif", palette, transparency=0)
    assert read_picture(path)[0, 0].tolist() == [255, 255, 255]


@pytest.mark.parametrize("ending", ["gif", "tif", "webp", "png"])
def test_of_several_frames_the_first_counts(tmp_path: Path, ending: str) -> None:
    second = PIL.Image.new("RGB", (WIDE, HIGH), RED)
    path = save(
        tmp_path / f"x.{ending}", marked(), save_all=True, append_images=[second], quality=95
    )
    assert is_marked(read_picture(path))


def test_the_content_decides_not_the_ending(tmp_path: Path) -> None:
    marked().save(tmp_path / "x.jpg", format="PNG")
    assert is_marked(read_picture(tmp_path / "x.jpg"))


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's own words about the damage
@pytest.mark.parametrize("ending", ["jpg", "png", "gif", "tif", "webp", "bmp"])
def test_a_cut_picture_is_damaged_never_half_grey(tmp_path: Path, ending: str) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (HIGH, WIDE, 3), np.uint8)
    path = save(tmp_path / f"x.{ending}", PIL.Image.fromarray(noise))
    data = path.read_bytes()
    for length in range(0, len(data) // 2, max(1, len(data) // 150)):
        path.write_bytes(data[:length])
        with pytest.raises(ReadError):
            read_picture(path)
        try:
            picture_size(path)
        except ReadError as error:
            assert error.message.startswith(str(path))  # noqa: PT017 - both ends are right


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's own words about the damage
@pytest.mark.parametrize("ending", ["jpg", "png", "gif", "tif", "webp", "bmp"])
def test_flipped_bytes_end_in_a_picture_or_a_read_error(tmp_path: Path, ending: str) -> None:
    chance = np.random.default_rng(1)
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    path = save(tmp_path / f"x.{ending}", marked(), **({"exif": exif} if ending != "bmp" else {}))
    data = np.frombuffer(path.read_bytes(), np.uint8)
    for _ in range(300):
        bad = data.copy()
        places = chance.integers(0, min(len(bad), 400), 2)
        bad[places] = chance.integers(0, 256, 2)
        path.write_bytes(bad.tobytes())
        for read in (picture_size, read_picture):
            try:
                read(path)
            except ReadError as error:
                assert error.message.startswith(str(path))  # noqa: PT017 - both ends are right


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"%!PS-Adobe-3.0 EPSF-3.0", b"<svg/>", b"\0" * 99]
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.jpg").write_bytes(content)
    for read in (picture_size, read_picture):
        with pytest.raises(ReadError, match=r"x\.jpg is not a picture that can be read"):
            read(tmp_path / "x.jpg")


def test_formats_that_are_not_allowed_are_refused(tmp_path: Path) -> None:
    marked().save(tmp_path / "x.jpg", format="PPM")
    with pytest.raises(ReadError, match="convert it first"):
        read_picture(tmp_path / "x.jpg")


def test_missing_files_and_folders_are_said(tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(ReadError, match="is missing"):
        read_picture(tmp_path / "x.jpg")
    with pytest.raises(ReadError, match="is not a file"):
        read_picture(tmp_path / "folder.jpg")
    with pytest.raises(ReadError, match="could not be read: "):
        read_picture(tmp_path / ("x" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
@pytest.mark.timeout(20)
def test_a_fifo_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.jpg")
    with pytest.raises(ReadError, match="is not a file"):
        read_picture(tmp_path / "x.jpg")
    assert list_pictures(tmp_path) == ["x.jpg"]


def huge_png(path: Path, side: int) -> Path:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    return path


def test_a_bomb_is_refused_from_its_header(tmp_path: Path) -> None:
    for read in (picture_size, read_picture):
        with pytest.raises(ReadError, match="larger than 178,956,970 pixels"):
            read(huge_png(tmp_path / "x.png", 30_000))


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_large_picture_under_the_limit_is_measured(tmp_path: Path) -> None:
    assert picture_size(huge_png(tmp_path / "x.png", 10_000)) == (10_000, 10_000)


def test_the_size_of_a_png_is_read_from_its_header(tmp_path: Path) -> None:
    path = save(tmp_path / "x.png", marked())
    path.write_bytes(path.read_bytes()[:60])
    assert picture_size(path) == (WIDE, HIGH)
    with pytest.raises(ReadError, match="is damaged"):
        read_picture(path)


def test_pictures_can_be_read_in_many_threads(tmp_path: Path) -> None:
    paths = [save(tmp_path / f"{i}.jpg", marked(), quality=95) for i in range(8)]
    with ThreadPoolExecutor(8) as pool:
        assert all(map(is_marked, pool.map(read_picture, paths * 4)))


def test_a_small_picture_is_not_blown_up(tmp_path: Path) -> None:
    assert read_picture(save(tmp_path / "x.jpg", marked()), at_most=1000).shape == (HIGH, WIDE, 3)


def test_names_are_listed_as_a_person_counts(tmp_path: Path) -> None:
    names = ["img10.JPG", "img2.jpg", "Img1.png", "a/²3.tiff", "日本.webp", "img2.JPG", "#%& x.bmp"]
    for name in [*names, ".hidden.jpg", ".git/x.jpg", "x.txt", "jpg"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    listed = [
        "#%& x.bmp",
        "a/²3.tiff",
        "Img1.png",
        "img2.JPG",
        "img2.jpg",
        "img10.JPG",
        "日本.webp",
    ]
    assert list_pictures(tmp_path) == listed
    assert natural_key("a10") > natural_key("A9")
    with pytest.raises(ReadError, match="is not a folder"):
        list_pictures(tmp_path / "x.txt")
