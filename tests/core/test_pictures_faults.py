"""Files that are no pictures, are too large, or have names that trip programs up."""

import os
import socket
import struct
import sys
import unicodedata
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deitdet_gui.core import pictures
from deitdet_gui.core.coco import read as read_coco
from deitdet_gui.core.errors import ReadError
from deitdet_gui.core.pictures import (
    decode,
    list_pictures,
    picture_info,
    picture_size,
    read_picture,
)
from deitdet_gui.core.project import create

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such files")
every_door = pytest.mark.parametrize("read", [picture_size, picture_info, read_picture, decode])
Read = Callable[[Path], object]


def paint(path: Path, size: tuple[int, int] = (8, 6), **options: object) -> Path:
    PIL.Image.new("RGB", size, (10, 20, 30)).save(path, **options)
    return path


@every_door
@pytest.mark.parametrize(
    ("head", "what"),
    [
        (b"", "it is empty"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "an EPS or PostScript file"),
        (b"\xc5\xd0\xd3\xc6", "an EPS file"),
        (b"%PDF-1.7", "a PDF file"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG file"),
        (b"8BPS\0\1", "a Photoshop file"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "a HEIC, AVIF or video file"),
        (b"\0\0\0\x1cftypavif\0\0\0\0", "a HEIC, AVIF or video file"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "a JPEG 2000 file"),
        (b"\xff\x4f\xff\x51\0", "a JPEG 2000 file"),
        (b"SIMPLE  =                    T", "a FITS file"),
    ],
)
def test_what_it_is_instead_is_said(tmp_path: Path, read: Read, head: bytes, what: str) -> None:
    (tmp_path / "x.jpg").write_bytes(head)
    with pytest.raises(ReadError, match=f"x.jpg is not a picture that can be read: .*{what}"):
        read(tmp_path / "x.jpg")


@every_door
@on_linux
@pytest.mark.timeout(20)
def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path: Path, read: Read) -> None:
    os.mkfifo(tmp_path / "fifo.jpg")
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "nowhere.jpg").symlink_to(tmp_path / "gone.png")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    (tmp_path / "device.jpg").symlink_to("/dev/zero")
    listener = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(tmp_path)  # a socket's path may only be short
    try:
        listener.bind("socket.jpg")
    finally:
        os.chdir(here)
    listener.close()
    for name, why in {
        "fifo": "is not a file", "folder": "is not a file", "socket": "is not a file",
        "device": "is not a file", "nowhere": "is missing", "loop": "Too many levels",
    }.items():  # fmt: skip
        with pytest.raises(ReadError, match=why):
            read(tmp_path / f"{name}.jpg")
    listed = ["device", "fifo", "loop", "nowhere", "socket"]
    assert list_pictures(tmp_path) == [f"{name}.jpg" for name in listed]


@on_linux
@pytest.mark.timeout(20)
def test_a_project_is_made_around_them(tmp_path: Path) -> None:
    folder = tmp_path / "pics"
    folder.mkdir()
    paint(folder / "good.png")
    os.mkfifo(folder / "fifo.jpg")
    (folder / "loop.jpg").symlink_to(folder / "loop.jpg")
    (folder / "empty.jpg").touch()
    findings = create(tmp_path / "project", folder)
    assert [finding.where for finding in findings] == ["empty.jpg", "fifo.jpg", "loop.jpg"]
    images = read_coco(tmp_path / "project" / "annotations.json").dataset.images.values()
    assert [image.file_name for image in images] == ["good.png"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read_is_not_called_damaged(tmp_path: Path) -> None:
    paint(tmp_path / "x.png").chmod(0)
    with pytest.raises(ReadError, match="could not be read: Permission denied"):
        read_picture(tmp_path / "x.png")


@pytest.mark.parametrize("read", [picture_size, read_picture])
def test_a_picture_that_does_not_fit_into_memory_is_not_called_damaged(
    tmp_path: Path, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(PIL.Image, "open", full)
    if read is read_picture:
        monkeypatch.undo()
        monkeypatch.setattr(pictures, "_upright_pixels", full)
    with pytest.raises(ReadError, match="does not fit into memory"):
        read(paint(tmp_path / "x.png"))


NAMES = [
    unicodedata.normalize("NFC", "café.png"), unicodedata.normalize("NFD", "café.png"),
    "🩸🔬.png", "\u202egnp.exe.png", "  two  spaces .png", "#%&?*.png", "-rf.png", "new\nline.png",
    "'\"quotes\\back.png", "x" * 251 + ".png", "CON.png", "Case.png", "case.png", "a.PNG",
    "日本語.png", "٣.png", "<b>bold<b>.png", "%s{0}.png", "..dots..png",
]  # fmt: skip


@on_linux
def test_every_name_is_listed_read_and_kept_as_it_is(tmp_path: Path) -> None:
    names = [*NAMES, os.fsdecode(b"latin\xe9.png")]
    folder = tmp_path / "pics"
    folder.mkdir()
    for number, name in enumerate(names):
        paint(folder / name, (number + 1, 2))
    shown = [name for name in names if not name.startswith(".")]
    assert sorted(list_pictures(folder)) == sorted(shown)
    assert create(tmp_path / "project", folder) == []
    images = read_coco(tmp_path / "project" / "annotations.json").dataset.images.values()
    assert {image.file_name: image.width for image in images} == {
        name: number + 1 for number, name in enumerate(names) if name in shown
    }


@on_linux
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stem=st.text(st.characters(blacklist_characters="\0/"), min_size=1, max_size=40))
def test_any_name_is_listed_and_read(tmp_path: Path, stem: str) -> None:
    try:
        raw = os.fsencode(f"x{stem}.png")
    except UnicodeEncodeError:
        return  # no file can be called that
    folder = tmp_path / "pics"
    folder.mkdir(exist_ok=True)
    path = paint(folder / os.fsdecode(raw))
    try:
        assert list_pictures(folder) == [path.name]
        assert picture_size(folder / path.name) == (8, 6)
    finally:
        path.unlink()


def test_folders_are_part_of_a_name(tmp_path: Path) -> None:
    for name in ("a.b/c.d/x.png", "..odd/x.png", "z.jpg/x.png"):
        (tmp_path / name).parent.mkdir(parents=True)
        paint(tmp_path / name)
    assert list_pictures(tmp_path) == ["a.b/c.d/x.png", "z.jpg/x.png"]


def bomb(kind: str, side: int) -> bytes:
    """Under a kilobyte that claims to be ``side`` x ``side`` pixels."""
    if kind == "png":
        head = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        crc = struct.pack(">I", zlib.crc32(head))
        return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + crc + b"\0\0\0\0IDAT"
    if kind == "gif":
        frame = b"," + struct.pack("<HHHH", 0, 0, side, side) + b"\0\x08\1\0\0;"
        return b"GIF89a" + struct.pack("<HH", side, side) + b"\0\0\0" + frame
    if kind == "bmp":
        info = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 24, 0, 0, 1, 1, 0, 0)
        return b"BM" + struct.pack("<IHHI", 1000, 0, 0, 54) + info
    if kind == "tif":
        tags = [(256, side), (257, side), (258, 8), (259, 1), (262, 1), (273, 200), (278, side)]
        table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        return b"II*\0" + struct.pack("<IH", 8, len(tags)) + table + bytes(200)
    head = struct.pack("<I", (side - 1) & 0xFFFFFF)[:3]
    return b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X\x0a\0\0\0\0\0\0\0" + head + head


@every_door
@pytest.mark.parametrize(("kind", "side"), [(k, 30_000) for k in ("png", "gif", "bmp", "tif")])
def test_a_bomb_is_refused_and_what_to_do_is_said(
    tmp_path: Path, read: Read, kind: str, side: int
) -> None:
    path = tmp_path / f"x.{kind}"
    path.write_bytes(bomb(kind, side))
    assert path.stat().st_size < 1000
    with pytest.raises(ReadError, match="larger than 178,956,970 pixels") as error:
        read(path)
    assert "Cut it into smaller pictures" in error.value.hint


def jpeg_claiming(side: int, **options: object) -> bytes:
    """A JPEG of 64 x 48 whose header says otherwise."""
    from io import BytesIO

    buffer = BytesIO()
    PIL.Image.new("RGB", (64, 48)).save(buffer, "JPEG", **options)
    data = buffer.getvalue()
    frame = data.index(b"\xff\xc2" if options else b"\xff\xc0") + 5
    return data[:frame] + struct.pack(">HH", side, side) + data[frame + 4 :]


@every_door
def test_a_jpeg_may_be_very_large_but_not_any_size(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(jpeg_claiming(40_000))
    with pytest.raises(ReadError, match="larger than 1,000,000,000 pixels"):
        read(path)
    path.write_bytes(jpeg_claiming(15_000, progressive=True))
    with pytest.raises(ReadError, match=r"120,000,000 pixels.*progressive JPEG"):
        read(path)


def test_a_small_file_that_claims_to_be_a_very_large_jpeg_is_never_decoded_whole(
    tmp_path: Path,
) -> None:
    (tmp_path / "x.jpg").write_bytes(jpeg_claiming(30_000))
    assert picture_size(tmp_path / "x.jpg") == (30_000, 30_000)
    assert decode(tmp_path / "x.jpg", at_most=160).pixels.shape == (160, 160, 3)  # grey
    (tmp_path / "x.jpg").write_bytes(jpeg_claiming(30_000)[:-2])
    with pytest.raises(ReadError, match="is damaged: image file is truncated"):
        decode(tmp_path / "x.jpg", at_most=160)
    with pytest.raises(ReadError, match="decoded whole"):
        read_picture(tmp_path / "x.jpg")


def test_a_webp_may_be_less_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_WEBP_PIXELS", 47)
    with pytest.raises(ReadError, match=r"larger than 47 pixels.* a WebP"):
        decode(paint(tmp_path / "x.webp"))


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "bmp"])
@pytest.mark.parametrize("orientation", [1, 3, 5, 6, 7, 8])
def test_very_large_pictures_are_decoded_small_and_upright(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, orientation: int
) -> None:
    monkeypatch.setattr(pictures, "LARGE_PIXELS", 5000)
    monkeypatch.setattr(pictures, "_STRIP_PIXELS", 2000)
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    options = {} if ending == "bmp" else {"exif": exif}
    chance = np.random.default_rng(5)
    blocks = np.kron(chance.integers(0, 256, (14, 20)), np.ones((8, 8))).astype(np.uint8)
    path = tmp_path / f"x.{ending}"
    PIL.Image.fromarray(blocks).save(path, quality=100, **options)
    small, whole = decode(path), read_picture(path)
    width, height = picture_size(path)
    assert whole.shape == (height, width, 3)
    assert small.size == (width, height)
    assert small.pixels.shape == (height // 2, width // 2, 3)
    assert small.notes == ("very large: used at 1/2 of its size",)
    difference = np.abs(small.pixels.astype(int) - whole[::2, ::2])
    assert difference.max() <= 3


def test_a_picture_may_be_too_long_for_qt(tmp_path: Path) -> None:
    decoded = decode(paint(tmp_path / "x.png", (40_000, 3)))
    assert decoded.size == (40_000, 3)
    assert decoded.pixels.shape == (2, 20_000, 3)


@pytest.mark.parametrize(
    ("name", "frames", "note"),
    [
        ("x.tif", 7, "page 1 of 7 is used"), ("x.gif", 3, "frame 1 of 3 is used"),
        ("x.webp", 2, "frame 1 of 2 is used"), ("x.png", 4, "frame 1 of 4 is used"),
    ],
)  # fmt: skip
def test_of_several_frames_it_is_said_which_is_used(
    tmp_path: Path, name: str, frames: int, note: str
) -> None:
    several = [PIL.Image.new("RGB", (8, 6), (60 * i, 250 - 60 * i, 0)) for i in range(frames)]
    path = tmp_path / name
    several[0].save(path, save_all=True, append_images=several[1:], lossless=True)
    assert picture_info(path).frames == frames
    assert decode(path).notes == (note,)
    assert read_picture(path)[0, 0].tolist() == [0, 250, 0]


def test_what_phones_append_to_a_jpeg_is_no_frame(tmp_path: Path) -> None:
    depth = PIL.Image.new("RGB", (8, 6))
    path = paint(tmp_path / "x.jpg", format="MPO", save_all=True, append_images=[depth])
    assert (picture_info(path).format, decode(path).notes) == ("JPEG", ())


def test_a_wrong_ending_is_said(tmp_path: Path) -> None:
    path = paint(tmp_path / "x.JPG", format="PNG")
    assert decode(path).notes == ("content is PNG though named .jpg",)
    assert decode(paint(tmp_path / "x.jpeg")).notes == ()


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's own words about the damage
def test_frames_that_cannot_be_counted_do_not_hide_the_first(tmp_path: Path) -> None:
    several = [PIL.Image.new("L", (8, 6), 50 * i) for i in range(1, 4)]
    path = tmp_path / "x.gif"
    several[0].save(path, save_all=True, append_images=several[1:])
    data = path.read_bytes()
    for length in range(data.rindex(b","), len(data)):
        path.write_bytes(data[:length])
        assert read_picture(path)[0, 0, 0] == 50
