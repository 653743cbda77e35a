"""The list of images at size, the counts, the picker, the cache."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.core import pictures as core_pictures
from deitdet_gui.core.dataset import (
    Box,
    BoxId,
    Category,
    CategoryId,
    Dataset,
    Image,
    ImageId,
    State,
)
from deitdet_gui.core.edits import ColourCategory, PutBox, PutCategory
from deitdet_gui.core.image_query import parse
from deitdet_gui.core.project import Opened, Project
from deitdet_gui.gui import picture_cache
from deitdet_gui.gui.annotate.category_picker import CategoryPicker
from deitdet_gui.gui.annotate.counts import Counts
from deitdet_gui.gui.annotate.image_list import ImageList
from deitdet_gui.gui.annotate.image_rows import ImageRows
from deitdet_gui.gui.canvas.scene import looks_of
from deitdet_gui.gui.picture_cache import PictureCache
from tests.gui.annotate.conftest import Bench

MANY = 100_000


def dataset(count: int) -> Dataset:
    images = {ImageId(i): Image(ImageId(i), f"shot{i}.png", 64, 48) for i in range(1, count + 1)}
    return Dataset(images, {CategoryId(1): Category(CategoryId(1), "cell")})


def box(number: int, image: int) -> Box:
    return Box(BoxId(number), ImageId(image), CategoryId(1), 1, 1, 9, 9)


def test_a_hundred_thousand_rows_ask_for_the_files_of_those_in_sight_only(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def note(self: PictureCache, file_names: list[str]) -> None:
        asked[:] = file_names

    project = Project(tmp_path, tmp_path)
    cache = PictureCache(project)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(300, 500)
    with monkeypatch.context() as patched:
        patched.setattr(PictureCache, "want_thumbnails", note)
        for name in ("stat", "open", "exists", "is_file"):
            patched.setattr(Path, name, lambda *_: pytest.fail("a file was asked for"))
        images = ImageList(Counts(dataset(MANY)), cache, project, parent)
        images.resize(300, 500)
        parent.show()
        images.show_current(ImageId(70_000))
        images.view.grab()
        qtbot.waitUntil(lambda: "shot70000.png" in asked)
    cache.close()
    assert images.rows.rowCount() == MANY
    first, end = images.view.in_sight()
    seen = [f"shot{row + 1}.png" for row in range(first, end)]
    assert asked[: len(seen)] == seen, "what is in sight comes first"
    assert asked[len(seen)] == f"shot{end + 1}.png", "then what comes into sight next"
    assert len(asked) == 3 * len(seen) < 40


def test_a_row_stays_when_its_state_leaves_the_filter() -> None:
    data = dataset(3)
    counts = Counts(data)
    rows = ImageRows(counts.facts)
    rows.filter(parse("state:unlabelled").terms)
    data.marks[ImageId(2)] = State.DONE
    counts.update(ImageId(2))
    rows.note_change(ImageId(2))
    assert rows.images == [1, 2, 3]
    rows.refill()
    assert rows.images == [1, 3]
    assert rows.find(0, 1, lambda _: False) is None


def test_counts_after_single_updates_are_those_of_a_fresh_count() -> None:
    data = dataset(5)
    counts = Counts(data)
    data.put_box(box(1, 2))
    data.put_box(box(2, 2))
    data.marks[ImageId(3)] = State.EMPTY
    for image in (2, 3):
        counts.update(ImageId(image))
    del data.images[ImageId(5)]
    counts.recount(data)
    counts.update(ImageId(2))
    fresh = Counts(data)
    assert (
        +counts.states
        == +fresh.states
        == {State.UNLABELLED: 2, State.IN_PROGRESS: 1, State.EMPTY: 1}
    )
    assert +counts.boxes == +fresh.boxes == {1: 2}
    assert counts.images == 4


@pytest.fixture
def picker(qtbot: QtBot) -> CategoryPicker:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(400, 300)
    made = CategoryPicker(parent)
    parent.made = made  # type: ignore[attr-defined]
    with qtbot.waitActive(parent):
        parent.show()
    return made


def shown(picker: CategoryPicker) -> list[str]:
    rows = picker.rows
    return [str(rows.index(i).data()) for i in range(rows.rowCount())]


def with_categories(names: list[str]) -> Dataset:
    kinds = (Category(CategoryId(i), name) for i, name in enumerate(names))
    return Dataset(categories={kind.id: kind for kind in kinds})


def test_the_picker_puts_whole_names_and_beginnings_first(picker: CategoryPicker) -> None:
    names = ["old car", "cart", "car", "bus"]
    looks = looks_of(with_categories(names))
    picker.open_at(picker.pos(), list(looks.items()))
    assert shown(picker) == names
    picker.field.setText("CAR")
    assert shown(picker) == ["car", "cart", "old car", "New category: CAR"]
    picker.field.setText("car")
    assert shown(picker) == ["car", "cart", "old car"]


def test_the_picker_stays_inside_the_page_and_scrolls_many_categories(
    picker: CategoryPicker,
) -> None:
    looks = looks_of(with_categories([f"kind {i}" for i in range(200)]))
    picker.open_at(picker.parentWidget().rect().bottomRight(), list(looks.items()))
    assert picker.parentWidget().rect().contains(picker.geometry())
    assert picker.rows.rowCount() == 200


def test_enter_with_nothing_to_take_leaves_the_picker_open(
    picker: CategoryPicker, qtbot: QtBot
) -> None:
    picker.open_at(picker.pos(), [])
    with qtbot.assertNotEmitted(picker.closed):
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    qtbot.keyClicks(picker.field, "<b>x</b>")
    with qtbot.waitSignal(picker.named) as heard:
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert heard.args == ["<b>x</b>"]


def test_the_cache_reads_a_picture_once_and_its_neighbours_after_it(
    opened: Opened, pictures: PictureCache, qtbot: QtBot
) -> None:
    seen: list[str] = []
    pictures.loaded.connect(seen.append)
    assert pictures.get("p0.png", ["p1.png"]) is None
    qtbot.waitUntil(lambda: set(seen) == {"p0.png", "p1.png"})
    image = pictures.get("p0.png")
    assert image is not None
    assert (image.width(), image.height()) == (64, 48)
    assert image.pixelColor(3, 3).red() == 30
    assert pictures.get("p1.png") is not None
    assert pictures.is_idle


def test_the_cache_keeps_within_its_bytes(opened: Opened, qtbot: QtBot) -> None:
    cache = PictureCache(opened.project, most_bytes=2 * 64 * 48 * 4)
    for name in ("p0.png", "p1.png", "p2.png"):
        with qtbot.waitSignal(cache.loaded):
            cache.get(name)
    assert list(cache._pictures) == ["p1.png", "p2.png"]
    cache.close()


def test_thumbnails_are_kept_on_disk_until_the_picture_changes(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[str] = []

    def read(path: Path, *choices: Any) -> object:
        reads.append(path.suffix)
        return core_pictures.read_picture(path, *choices)

    monkeypatch.setattr(picture_cache, "read_picture", read)
    for _ in range(2):  # the second one is a new session
        cache = PictureCache(opened.project)
        with qtbot.waitSignal(cache.thumbnail_loaded):
            cache.thumbnail("p1.png")
        thumbnail = cache.thumbnail("p1.png")
        assert thumbnail is not None
        assert thumbnail.width() == 64
        cache.close()
    assert reads == [".jpg", ".png", ".jpg"], "the first try finds no thumbnail"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_picture_whose_name_is_no_utf8_is_read(
    opened: Opened, pictures: PictureCache, qtbot: QtBot
) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    folder = opened.project.pictures
    (folder / name).write_bytes((folder / "p0.png").read_bytes())
    with qtbot.waitSignal(pictures.thumbnail_loaded):
        pictures.thumbnail(name)
    assert pictures.thumbnail(name) is not None
    with qtbot.waitSignal(pictures.loaded):
        pictures.get(name)
    assert pictures.get(name) is not None
    assert pictures.is_idle


def test_a_picture_name_that_leads_out_of_the_folder_is_not_read(
    opened: Opened, pictures: PictureCache, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pictures.failed) as heard:
        pictures.get("../../etc/passwd")
    assert "leads out" in heard.args[1]


def test_rows_show_thumbnails_and_names(bench: Bench, qtbot: QtBot) -> None:
    view = bench.page.images.view
    qtbot.waitUntil(lambda: bench.pictures.is_idle)
    assert not view.grab().isNull()
    assert view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "p0.png, unlabelled, 0 boxes"
    )


def test_a_selected_row_keeps_a_ground_on_which_its_words_can_be_read(bench):
    view = bench.page.images.view
    view.selectAll()
    picture = view.viewport().grab().toImage()
    rect = view.visualRect(view.model().index(2, 0))  # not the shown one
    ground = picture.pixelColor(rect.right() - 1, rect.top() + 1)
    assert ground.lightnessF() > 0.75
    assert ground != view.palette().base().color()


def test_a_category_as_blue_as_the_accent_has_an_edge_in_the_shown_row(bench: Bench) -> None:
    view = bench.page.images.view
    accent = view.palette().highlight().color().name()
    box = Box(BoxId(1), ImageId(1), CategoryId(1), 1, 1, 20, 20)
    bench.do(PutCategory(Category(CategoryId(1), "cell")), PutBox(box))
    bench.do(ColourCategory(CategoryId(1), accent))
    picture = view.viewport().grab().toImage()
    rect = view.visualRect(view.model().index(0, 0))
    names = {
        picture.pixelColor(x, y).name()
        for x in range(rect.right() - 16, rect.right())
        for y in range(rect.center().y(), rect.bottom())
    }
    assert accent in names
    assert view.palette().highlightedText().color().name() in names
