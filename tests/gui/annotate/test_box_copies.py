"""Copies of boxes: on the same picture, another one, another project, and from the one before."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId, ImageId, State
from deitdet_gui.core.edits import MarkImage, PutBox, PutCategory, PutImage
from deitdet_gui.core.project import Opened, create
from deitdet_gui.gui.annotate.clipboard import MIME
from deitdet_gui.gui.annotate.page import AnnotatePage
from deitdet_gui.gui.document_signals import DocumentSignals
from deitdet_gui.gui.picture_cache import PictureCache
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench
from tests.gui.conftest import make_pictures

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CELL, DUST = Category(CategoryId(1), "cell"), Category(CategoryId(2), "dust")


@pytest.fixture
def named(bench: Bench, qtbot: QtBot) -> Bench:
    """With two categories and two boxes on the first picture."""
    bench.do(PutCategory(CELL), PutCategory(DUST))
    add(bench, 5, 6, 25, 30)
    add(bench, 30, 6, 50, 30, category=DUST.id)
    qtbot.waitUntil(lambda: bench.canvas.has_picture)
    return bench


def add(
    bench: Bench, *corners: float, category: CategoryId = CELL.id, image: ImageId | None = None
) -> BoxId:
    number = bench.dataset.new_box_id()
    x0, y0, x1, y1 = corners
    where = bench.current if image is None else image
    bench.do(PutBox(Box(number, where, category, x0, y0, x1, y1)))
    return number


def control(bench: Bench, qtbot: QtBot, key: Key, *, shift: bool = False) -> None:
    qtbot.keyClick(bench.canvas, key, CONTROL | SHIFT if shift else CONTROL)


def go_to(bench: Bench, qtbot: QtBot, place: int) -> ImageId:
    image = list(bench.dataset.images)[place]
    bench.page.go_to(image)
    qtbot.waitUntil(lambda: bench.canvas.has_picture)
    return image


def test_copies_lie_at_the_same_place_on_another_picture(named: Bench, qtbot: QtBot) -> None:
    control(named, qtbot, Key.Key_A)
    control(named, qtbot, Key.Key_C)
    assert named.canvas.hint_text == "Copied 2 boxes."
    go_to(named, qtbot, 1)
    control(named, qtbot, Key.Key_V)
    assert named.corners == [(5, 6, 25, 30), (30, 6, 50, 30)]
    assert named.names == ["cell", "dust"]
    assert len(named.canvas.selection) == 2
    assert named.signals.document.undo_text == "Paste 2 boxes"


def test_copies_on_the_same_picture_lie_aside_and_never_on_each_other(
    named: Bench, qtbot: QtBot
) -> None:
    mouse.click(named.canvas, (15, 15))
    control(named, qtbot, Key.Key_C)
    for _ in range(3):
        control(named, qtbot, Key.Key_V)
    control(named, qtbot, Key.Key_D)
    assert len(set(named.corners)) == 6
    assert all(x0 >= 0 and x1 <= 64 and y1 <= 48 for x0, _, x1, y1 in named.corners)


def test_cut_takes_the_box_along(named: Bench, qtbot: QtBot) -> None:
    mouse.click(named.canvas, (15, 15))
    control(named, qtbot, Key.Key_X)
    assert named.names == ["dust"]
    assert named.signals.document.undo_text == "Cut box"
    control(named, qtbot, Key.Key_V)
    assert named.corners == [(30, 6, 50, 30), (5, 6, 25, 30)], "where it was nothing lies now"


def test_everything_that_is_said_of_a_box_is_copied(named: Bench, qtbot: QtBot) -> None:
    (first, _) = named.dataset.boxes_of(named.current)
    named.do(PutBox(replace(first, crowd=True)))
    control(named, qtbot, Key.Key_A)
    control(named, qtbot, Key.Key_C)
    go_to(named, qtbot, 2)
    control(named, qtbot, Key.Key_V)
    assert [box.crowd for box in named.dataset.boxes_of(named.current)] == [True, False]


def test_another_project_gets_missing_categories_in_the_same_change(
    named: Bench, tmp_path: Path, open_it: Callable[[Path], Opened], qtbot: QtBot
) -> None:
    control(named, qtbot, Key.Key_A)
    control(named, qtbot, Key.Key_C)
    folder = tmp_path / "other"
    create(folder, make_pictures(folder / "pictures"))
    opened = open_it(folder)
    signals, cache = DocumentSignals(opened.document), PictureCache(opened.project)
    signals.do("Prepare", None, [PutCategory(Category(CategoryId(7), "dust"))])
    page = AnnotatePage(signals, opened.project, cache)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.canvas.has_picture)
    page.table_actions["paste"].trigger()
    image = page.current_image
    assert image is not None
    names = [signals.dataset.categories[b.category].name for b in signals.dataset.boxes_of(image)]
    assert names == ["cell", "dust"]
    assert sorted(one.name for one in signals.dataset.categories.values()) == ["cell", "dust"]
    page.undo()
    assert [one.name for one in signals.dataset.categories.values()] == ["dust"]
    assert signals.dataset.boxes == {}
    cache.close()
    signals.setParent(page)


def test_the_clipboard_can_be_read_by_people_and_spreadsheets(named: Bench, qtbot: QtBot) -> None:
    control(named, qtbot, Key.Key_A)
    control(named, qtbot, Key.Key_C)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == ["category\tx\ty\twidth\theight", "cell\t5\t6\t20\t24", "dust\t30\t6\t20\t24"]


def test_a_smaller_picture_keeps_every_box_inside_and_says_so(named: Bench, qtbot: QtBot) -> None:
    second = list(named.dataset.images)[1]
    add(named, 40, 30, 64, 48)
    control(named, qtbot, Key.Key_A)
    control(named, qtbot, Key.Key_C)
    named.do(PutImage(replace(named.dataset.images[second], width=44, height=20)))
    go_to(named, qtbot, 1)
    named.canvas.show_picture(None, (44, 20))
    control(named, qtbot, Key.Key_V)
    corners = named.corners
    assert len(corners) == 3
    assert all(0 <= x0 < x1 <= 44 and 0 <= y0 < y1 <= 20 for x0, y0, x1, y1 in corners)
    assert named.canvas.hint_text.startswith("3 boxes did not fit")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nonsense",
        b"[]",
        b'{"version": 2, "boxes": []}',
        b'{"version": 1, "boxes": []}',
        b'{"version": 1, "boxes": [{"category": "a"}]}',
        b'{"version": 1, "boxes": [{"category": "", "x0": 1, "y0": 1, "x1": 2, "y1": 2}]}',
        b'{"version": 1, "boxes": [{"category": "a", "x0": 9, "y0": 1, "x1": 2, "y1": 2}]}',
        b'{"version": 1, "boxes": [{"category": "a", "x0": NaN, "y0": 1, "x1": 2, "y1": 2}]}',
        json.dumps(
            {
                "version": 1,
                "boxes": [
                    {"category": "a", "x0": 1, "y0": 1, "x1": 2, "y1": 2, "crowd": "perhaps"}
                ],
            }
        ).encode(),
        b"[" * 100_000,
    ],
)
def test_nonsense_is_not_pasted_but_said(named: Bench, qtbot: QtBot, data: bytes) -> None:
    mime = QMimeData()
    mime.setText("some words")
    mime.setData(MIME, data)
    QGuiApplication.clipboard().setMimeData(mime)
    control(named, qtbot, Key.Key_V)
    assert "no boxes on the clipboard" in named.canvas.hint_text


def test_an_empty_clipboard_is_said_too(named: Bench, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    control(named, qtbot, Key.Key_V)
    assert "no boxes on the clipboard" in named.canvas.hint_text
    assert len(named.corners) == 2


def test_what_a_newer_version_says_of_a_box_is_passed_over(named: Bench, qtbot: QtBot) -> None:
    box = {"category": "cell", "x0": 1, "y0": 2, "x1": 9, "y1": 8, "angle": 30, "id": 4}
    mime = QMimeData()
    mime.setData(MIME, json.dumps({"version": 1, "boxes": [box]}).encode())
    QGuiApplication.clipboard().setMimeData(mime)
    control(named, qtbot, Key.Key_V)
    assert named.corners[-1] == (1, 2, 9, 8)
    assert len(named.corners) == 3


def test_copying_nothing_leaves_the_clipboard_alone(named: Bench, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("mine")
    for key in (Key.Key_C, Key.Key_X, Key.Key_D):
        control(named, qtbot, key)
        assert named.canvas.hint_text == "No box is selected."
    assert QGuiApplication.clipboard().text() == "mine"
    assert len(named.corners) == 2


def test_the_boxes_of_the_previous_picture_come_without_those_that_are_here(
    named: Bench, qtbot: QtBot
) -> None:
    image = go_to(named, qtbot, 1)
    add(named, 5, 6, 25, 30)
    control(named, qtbot, Key.Key_V, shift=True)
    assert named.corners == [(5, 6, 25, 30), (30, 6, 50, 30)]
    assert named.canvas.hint_text == "1 box of p0.png"
    assert named.dataset.state_of(image) is State.IN_PROGRESS
    control(named, qtbot, Key.Key_V, shift=True)
    assert named.canvas.hint_text == "The boxes of p0.png are here already."
    named.page.undo()
    assert named.corners == [(5, 6, 25, 30)]


def test_the_first_picture_and_one_after_an_empty_one_say_that_there_is_nothing(
    named: Bench, qtbot: QtBot
) -> None:
    control(named, qtbot, Key.Key_V, shift=True)
    assert "no picture before" in named.canvas.hint_text
    go_to(named, qtbot, 2)
    control(named, qtbot, Key.Key_V, shift=True)
    assert named.canvas.hint_text == "p1.png has no boxes."
    assert named.corners == []


def test_boxes_on_an_empty_picture_take_its_mark_away_with_the_same_undo(
    named: Bench, qtbot: QtBot
) -> None:
    image = go_to(named, qtbot, 1)
    named.do(MarkImage(image, State.EMPTY))
    control(named, qtbot, Key.Key_V, shift=True)
    assert named.dataset.state_of(image) is State.IN_PROGRESS
    named.page.undo()
    assert named.dataset.state_of(image) is State.EMPTY


def test_copies_are_made_from_the_list_of_boxes_too(named: Bench, qtbot: QtBot) -> None:
    view = named.page.box_list.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Down)
    qtbot.keyClick(view, Key.Key_D, CONTROL)
    assert named.names == ["cell", "dust", "dust"]
