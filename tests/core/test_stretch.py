"""How more than 8 bits become 8: every depth, the same greys at every size, and what is kept."""

import json
import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from deitdet_gui.core import pictures, stretch
from deitdet_gui.core.errors import ReadError, UserError
from deitdet_gui.core.pictures import decode, picture_info, read_picture
from deitdet_gui.core.project import find_project, open_project
from deitdet_gui.core.runs import RunConfig, create_run
from deitdet_gui.core.settings import put
from deitdet_gui.core.stretch import PER_PICTURE, Stretch, sample_step, to_bytes

RAMP = np.arange(48).reshape(6, 8)
TWELVE = Stretch("range", 0, 4095)


def tiff(
    values: NDArray[np.generic], kind: int, order: str = "<", white: int = 1, squeeze: bool = False
) -> bytes:
    """A TIFF of one strip. ``kind``: 1 unsigned, 2 signed, 3 float; ``white``: 1, or 0 is white."""
    height, width = values.shape[:2]
    channels = 1 if values.ndim == 2 else values.shape[2]
    bits = values.dtype.itemsize * 8
    data = values.astype(values.dtype.newbyteorder(order)).tobytes()  # type: ignore[arg-type]
    data = zlib.compress(data) if squeeze else data
    meaning = 2 if channels > 1 else white
    tags = [
        (256, width), (257, height), (259, 8 if squeeze else 1), (262, meaning), (273, 0),
        (277, channels), (278, height), (279, len(data)),
    ]  # fmt: skip
    entries = [(tag, 4, 1, struct.pack(order + "I", value)) for tag, value in tags]
    for tag, value in ((258, bits), (339, kind)):
        entries.append((tag, 3, channels, struct.pack(order + "H", value) * channels))
    spare, where = b"", 8 + 2 + 12 * len(entries) + 4
    body = where + sum(len(raw) for *_, raw in entries if len(raw) > 4)
    table = b""
    for tag, code, count, packed in sorted(entries):
        raw = struct.pack(order + "I", body) if tag == 273 else packed
        if len(raw) > 4:
            spare, raw = spare + raw, struct.pack(order + "I", where + len(spare))
        table += struct.pack(order + "HHI", tag, code, count) + raw.ljust(4, b"\0")
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    return head + struct.pack(order + "H", len(entries)) + table + b"\0" * 4 + spare + data


def grey_of(path: Path, chosen: Stretch = PER_PICTURE) -> list[int]:
    """The first pixels of each row: from dark to bright where RAMP is the picture."""
    pixels = read_picture(path, stretch=chosen)
    assert (pixels.shape, pixels.dtype) == ((6, 8, 3), np.uint8)
    return list(pixels[:, 0, 0])


@pytest.mark.parametrize("squeeze", [False, True])
@pytest.mark.parametrize(
    ("values", "kind", "order"),
    [
        ((RAMP * 87).astype(np.uint16), 1, "<"),
        ((RAMP * 87).astype(np.uint16), 1, ">"),
        ((RAMP * 87 - 2000).astype(np.int16), 2, "<"),
        ((RAMP * 87 - 2000).astype(np.int16), 2, ">"),
        ((RAMP * 87 - 2000).astype(np.int32), 2, ">"),
        ((RAMP * 9e7).astype(np.uint32), 1, "<"),  # over half of them have the sign bit
        ((RAMP / 47 - 0.5).astype(np.float32), 3, "<"),
        ((RAMP * 1e30).astype(np.float32), 3, ">"),
    ],
)
def test_every_depth_goes_from_black_to_white(
    tmp_path: Path, values: NDArray[np.generic], kind: int, order: str, squeeze: bool
) -> None:
    path = tmp_path / "x.tif"
    path.write_bytes(tiff(values, kind, order, squeeze=squeeze))
    greys = grey_of(path)
    assert greys == sorted(set(greys))
    assert (greys[0], greys[-1]) == (0, 218)  # 40 of 47, less half a percent at either end
    low, high = decode(path).notes[0].split("stretched ")[1].split(" to ")
    assert float(low) == pytest.approx(np.percentile(values, 0.5), rel=1e-4)
    assert float(high) == pytest.approx(np.percentile(values, 99.5), rel=1e-4)


def test_white_is_nought_in_some_pictures(tmp_path: Path) -> None:
    (tmp_path / "x.tif").write_bytes(tiff((RAMP * 87).astype(np.uint16), 1, white=0))
    assert grey_of(tmp_path / "x.tif", TWELVE) == [255 - g for g in (0, 43, 87, 130, 173, 217)]


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (RAMP.astype(np.float16), 3),
        (RAMP.astype(np.float64), 3),
        (np.dstack([RAMP] * 3).astype(np.float32), 3),
    ],
)
def test_kinds_of_tiff_that_are_not_known_are_refused_in_words(
    tmp_path: Path, values: NDArray[np.generic], kind: int
) -> None:
    (tmp_path / "x.tif").write_bytes(tiff(values, kind))
    with (
        pytest.raises(ReadError, match="it is a TIFF file of a kind that is not known here"),
        warnings.catch_warnings(action="ignore"),  # Pillow's own words
    ):
        read_picture(tmp_path / "x.tif")


def png16(colour_type: int, channels: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        whole = kind + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    values = np.repeat((RAMP * 1000)[..., None], channels, axis=2)
    if channels in (2, 4):
        values[..., -1] = 65535
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    head = struct.pack(">IIBBBBB", 8, 6, 16, colour_type, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.mark.parametrize(("colour_type", "channels"), [(2, 3), (4, 2), (6, 4)])
def test_of_deep_colours_the_upper_bits_are_used_and_that_is_said(
    tmp_path: Path, colour_type: int, channels: int
) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(png16(colour_type, channels))
    assert grey_of(path) == [value * 1000 // 256 for value in RAMP[:, 0]]
    assert decode(path).notes == ("16 bits a colour, of which the upper 8 are used",)
    path = tmp_path / "x.tif"
    path.write_bytes(tiff(np.dstack([RAMP * 1000] * 3).astype(np.uint16), 1))
    assert decode(path).notes == ("16 bits a colour, of which the upper 8 are used",)


def test_a_deep_grey_png_is_stretched_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(png16(0, 1))
    assert decode(path).notes == ("16 bits, shown stretched 235 to 46765",)
    assert decode(path, stretch=TWELVE).notes == ("16 bits, shown stretched 0 to 4095",)


def test_a_range_is_the_same_for_every_picture(tmp_path: Path) -> None:
    for name, values in (("dim", RAMP), ("bright", RAMP * 87), ("over", RAMP * 870)):
        (tmp_path / name).write_bytes(tiff(values.astype(np.uint16), 1))
    assert grey_of(tmp_path / "dim", TWELVE) == [0, 0, 1, 1, 2, 2]
    assert grey_of(tmp_path / "bright", TWELVE) == [0, 43, 87, 130, 173, 217]
    assert grey_of(tmp_path / "over", TWELVE) == [0, 255, 255, 255, 255, 255]


def test_pictures_of_8_bits_are_left_alone(tmp_path: Path) -> None:
    PIL.Image.fromarray((RAMP + 100).astype(np.uint8)).save(tmp_path / "x.png")
    assert grey_of(tmp_path / "x.png", TWELVE) == list(RAMP[:, 0] + 100)
    assert decode(tmp_path / "x.png", stretch=TWELVE).notes == ()


@pytest.mark.parametrize("most", [7, 100, 10**6])
@pytest.mark.parametrize("rows", [1, 3, 1000])
def test_a_small_copy_has_the_greys_of_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, rows: int
) -> None:
    monkeypatch.setattr(stretch, "MOST_SAMPLED", most)  # as of a much larger picture
    monkeypatch.setattr(pictures, "_STRIP_PIXELS", rows * 96)
    chance = np.random.default_rng(3)
    values = np.kron(chance.integers(0, 4000, (8, 12)), np.ones((8, 8))).astype(np.uint16)
    PIL.Image.fromarray(values).save(tmp_path / "x.tif")
    whole, small = decode(tmp_path / "x.tif"), decode(tmp_path / "x.tif", at_most=12)
    assert small.notes == whole.notes
    assert small.pixels.tolist() == whole.pixels[::8, ::8].tolist()
    step = sample_step(96, 64)
    low, high = np.percentile(values.ravel()[::step], (0.5, 99.5))
    assert whole.notes == (f"16 bits, shown stretched {low:g} to {high:g}",)


@given(width=st.integers(1, 10**5), height=st.integers(1, 10**4))
@settings(max_examples=50)
def test_the_sample_is_small_and_passes_over_no_column(width: int, height: int) -> None:
    step = sample_step(width, height)
    assert width * height / step <= stretch.MOST_SAMPLED
    assert step == 1 or len({i * step % width for i in range(width)}) == width


@given(
    values=st.lists(st.floats(width=32), min_size=1, max_size=20),
    low=st.floats(-1e6, 1e6),
    span=st.floats(1e-3, 1e6),
)
@settings(max_examples=100)
def test_bytes_rise_with_the_values(values: list[float], low: float, span: float) -> None:
    array = np.array(values, np.float32)
    greys = to_bytes(array, (low, low + span))
    order = np.argsort(np.nan_to_num(array.astype(np.float64), nan=-np.inf), kind="stable")
    assert (np.diff(greys[order].astype(int)) >= 0).all()
    assert (greys[np.isnan(array)] == 0).all()


@pytest.mark.parametrize(
    "row",
    [
        {}, [], "range", {"kind": "range"}, {"kind": "range", "low": 5, "high": 5},
        {"kind": "range", "low": 0, "high": float("inf")}, {"kind": "magic", "low": 0, "high": 1},
        {"kind": "percentiles", "low": 0, "high": 101}, {"kind": "range", "low": "0", "high": 9},
        {"kind": "range", "low": True, "high": 9},
    ],
)  # fmt: skip
def test_what_is_no_stretch_is_refused(row: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        Stretch.from_json(row)


@pytest.mark.parametrize("chosen", [PER_PICTURE, TWELVE, Stretch("percentiles", 0, 100)])
def test_the_project_and_its_runs_keep_the_stretch(folder: Path, chosen: Stretch) -> None:
    path = folder / ".deitdet" / "project.json"
    put(path, "theirs", {"a": 1})
    assert find_project(folder).stretch == PER_PICTURE
    put(path, "stretch", chosen.as_json())
    assert json.loads(path.read_bytes())["theirs"] == {"a": 1}
    with open_project(folder) as opened:
        assert opened.project.stretch == chosen
        run = create_run(opened, RunConfig(), {})
    put(path, "stretch", Stretch("range", 1, 2).as_json())
    assert run.read_setup().stretch == chosen, "a run keeps the one it was begun with"
    row = json.loads(run.config.read_bytes())
    del row["stretch"]
    run.config.write_text(json.dumps(row))
    assert run.read_setup().stretch == PER_PICTURE, "as runs of earlier versions had it"


def test_a_damaged_stretch_is_a_damaged_project(folder: Path) -> None:
    put(folder / ".deitdet" / "project.json", "stretch", {"kind": "range", "low": 9, "high": 1})
    with pytest.raises(ReadError, match=r"project\.json is damaged.*from 9 to 1"):
        find_project(folder)


def test_the_range_is_said_in_words() -> None:
    assert "0 is black and 4095 is white" in str(TWELVE)
    with pytest.raises(UserError, match="from 5 to 2"):
        Stretch("range", 5, 2)


def test_thumbnails_of_another_stretch_lie_elsewhere(folder: Path) -> None:
    before = find_project(folder).thumbnails
    put(folder / ".deitdet" / "project.json", "stretch", TWELVE.as_json())
    assert find_project(folder).thumbnails.parent == before


def test_the_header_tells_the_bits(tmp_path: Path) -> None:
    (tmp_path / "x.tif").write_bytes(tiff(RAMP.astype(np.float32), 3))
    info = picture_info(tmp_path / "x.tif")
    assert (info.size, info.format, info.bits, info.frames) == ((8, 6), "TIFF", 32, 1)
    assert info.is_deep
