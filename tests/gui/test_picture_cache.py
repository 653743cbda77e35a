"""Pictures that are deep, very large, or not what they seem, on their way to the canvas."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from deitdet_gui.core import pictures as core_pictures
from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.core.project import Opened, Project, create, open_project
from deitdet_gui.core.stretch import Stretch
from deitdet_gui.gui import picture_cache
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.canvas.picture_layer import PictureLayer, halvings
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache


def ramp(path: Path, peak: int = 4000, **options: object) -> Path:
    """64 x 48, 16 bits, from dark at the left to ``peak`` at the right."""
    values = np.tile(np.linspace(0, peak, 64), (48, 1)).astype(np.uint16)
    PIL.Image.fromarray(values).save(path, **options)
    return path


def read(cache: PictureCache, name: str, qtbot: QtBot) -> QImage:
    if (image := cache.get(name)) is None:
        with qtbot.waitSignal(cache.loaded):
            pass
        image = cache.get(name)
    assert image is not None
    return image


@pytest.fixture
def small_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures of 64 x 48 are very large; they are shown with half their sides."""
    monkeypatch.setattr(core_pictures, "LARGE_PIXELS", 64 * 48 // 3)
    monkeypatch.setattr(picture_cache, "LARGE_PIXELS", 64 * 48 // 3)


def test_the_canvas_shows_deep_pictures_as_the_project_says(tmp_path: Path, qtbot: QtBot) -> None:
    ramp(tmp_path / "x.tif")
    for stretch, right in ((Stretch(), 255), (Stretch("range", 0, 8000), 128)):
        cache = PictureCache(Project(tmp_path, tmp_path, stretch))
        assert abs(read(cache, "x.tif", qtbot).pixelColor(63, 9).red() - right) <= 1
        with qtbot.waitSignal(cache.thumbnail_loaded):
            cache.thumbnail("x.tif")
        thumbnail = cache.thumbnail("x.tif")
        assert thumbnail is not None
        assert abs(thumbnail.pixelColor(63, 9).red() - right) <= 3, "no thumbnail of before"
        cache.close()


def test_the_pictures_line_tells_what_there_is_to_know(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    page_2 = PIL.Image.new("I;16", (8, 6))
    ramp(folder / "x.tif", save_all=True, append_images=[page_2])
    create(tmp_path / "p", folder)
    with open_project(tmp_path / "p") as opened:
        cache, signals = PictureCache(opened.project), DocumentSignals(opened.document)
        page = AnnotatePage(signals, opened.project, cache)
        qtbot.addWidget(page)
        said: list[str] = []
        page.status.connect(said.append)
        page.show()
        qtbot.waitUntil(lambda: bool(said) and "page 1 of 2" in said[-1])
        assert said[-1].startswith("x.tif  ·  64 ")
        assert said[-1].endswith("page 1 of 2 is used  ·  16 bits, shown stretched 0 to 4000")
        cache.close()
        signals.detach()


@pytest.mark.usefixtures("small_limit")
def test_boxes_on_a_very_large_picture_are_in_its_own_pixels(opened: Opened, qtbot: QtBot) -> None:
    cache, signals = PictureCache(opened.project), DocumentSignals(opened.document)
    box = Box(BoxId(1), ImageId(1), CategoryId(1), 32.5, 24, 64, 48)
    signals.do("Draw", None, [PutCategory(Category(CategoryId(1), "cell")), PutBox(box)])
    page = AnnotatePage(signals, opened.project, cache)
    qtbot.addWidget(page)
    said: list[str] = []
    page.status.connect(said.append)
    page.resize(900, 600)
    page.show()
    qtbot.waitUntil(lambda: bool(said) and "used at 1/2 of its size" in said[-1])
    image = cache.peek("p0.png")
    assert image is not None
    assert (image.width(), image.height()) == (32, 24)
    assert page.canvas.picture_size == (64, 48)
    assert page.canvas.hint_text == "", "its size is not said to have changed"
    x, y = page.canvas.view.to_widget(64, 48)
    grabbed = page.canvas.grab().toImage()
    inside = grabbed.pixelColor(round(x) - 40, round(y) - 40)
    assert inside.red() == 30, "the picture reaches as far as its own size"
    cache.close()
    signals.detach()


@pytest.mark.usefixtures("small_limit")
def test_one_very_large_picture_is_kept_and_none_is_read_ahead(
    opened: Opened, qtbot: QtBot
) -> None:
    cache = PictureCache(opened.project)
    seen: list[str] = []
    cache.loaded.connect(seen.append)
    cache.get("p0.png", ["p1.png", "p2.png"])
    qtbot.waitUntil(lambda: cache.is_idle)
    assert seen == ["p0.png"]
    assert cache.size_of("p0.png") == (64, 48)
    read(cache, "p1.png", qtbot)
    assert list(cache._pictures) == ["p1.png"]
    assert (cache.size_of("p0.png"), cache.notes_of("p0.png")) == ((0, 0), ())
    cache.close()


@pytest.mark.usefixtures("small_limit")
def test_a_picture_that_was_passed_over_and_is_wanted_after_all_comes(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = PictureCache(opened.project)
    look = picture_cache.picture_info

    def go_on(path: Path) -> object:
        if path.name == "p1.png" and cache.latest == "p0.png":
            cache.latest = "elsewhere"  # and while p1 is passed over, it is asked for
        return look(path)

    monkeypatch.setattr(picture_cache, "picture_info", go_on)
    with qtbot.waitSignal(cache._decoded, check_params_cb=lambda name, _: name == "p1.png"):
        cache.get("p0.png", ["p1.png"])
    cache.latest = "p1.png"
    with qtbot.waitSignal(cache.loaded, check_params_cb=lambda name: name == "p1.png"):
        cache._keep_picture("p1.png", None)
    cache.close()


def test_the_smallest_halving_that_is_not_stretched_is_drawn() -> None:
    image = QImage(2100, 1300, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    smaller = halvings(image)
    assert [(one.width(), one.height()) for one in smaller] == [(1050, 650), (525, 325)]
    layer = PictureLayer()
    layer.set(image, smaller)
    assert layer._level_for(300).width() == 525
    assert layer._level_for(600).width() == 1050
    assert layer._level_for(9_000) == image
    assert halvings(QImage(300, 200, QImage.Format.Format_RGB32)) == ()


OPEN_ONE = r"""
import re, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from deitdet_gui.core.project import open_project
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache
app = QApplication([])
with open_project(Path(sys.argv[1])) as opened:
    cache, signals = PictureCache(opened.project), DocumentSignals(opened.document)
    page = AnnotatePage(signals, opened.project, cache)
    page.resize(1200, 800)
    loop = QEventLoop()
    waited = {"picture", "thumbnail"}
    cache.failed.connect(lambda _, why: sys.exit(why))
    for what, signal in (("picture", cache.loaded), ("thumbnail", cache.thumbnail_loaded)):
        signal.connect(lambda _, what=what: (waited.discard(what), waited or loop.quit()))
    page.show()
    loop.exec()
    page.grab()
    # Not getrusage, which also counts what the process was forked from.
    peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    print(page.canvas.picture_size, int(peak[1]) // 1024)
    cache.close()
    signals.detach()
"""


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory otherwise")
@pytest.mark.parametrize(
    ("name", "size", "mode", "most_mb"),
    [
        ("x.jpg", (20_000, 15_000), "RGB", 400),
        ("x.jpg", (30_000, 30_000), "L", 600),
        ("x.png", (13_370, 13_370), "RGBA", 1000),
        ("x.tif", (13_370, 13_370), "F", 1000),
    ],
)
def test_a_very_large_picture_is_opened_in_less_than_a_gigabyte(
    tmp_path: Path, name: str, size: tuple[int, int], mode: str, most_mb: int
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    options = {"x.png": {"compress_level": 1}, "x.tif": {"compression": "tiff_deflate"}}
    picture = PIL.Image.new(mode, size, 90 if mode in "LF" else "teal")
    picture.save(folder / name, **options.get(name, {}))
    assert create(tmp_path / "p", folder) == []
    words = [sys.executable, "-c", OPEN_ONE, str(tmp_path / "p")]
    done = subprocess.run(words, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    shown, _, peak = done.stdout.rpartition(" ")
    assert shown == str(size)
    assert int(peak) < most_mb, done.stdout
