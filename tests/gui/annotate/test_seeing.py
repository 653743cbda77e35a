"""How the picture is seen on the page: display, options, the pixel under the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId
from deitdet_gui.core.display import PLAIN, Display
from deitdet_gui.core.edits import PutBox, PutCategory
from deitdet_gui.gui.annotate.display_choice import DisplayChoice
from tests.gui import mouse
from tests.gui.annotate.conftest import Bench

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ready(bench: Bench, qtbot: QtBot) -> Bench:
    """The first picture, grey 30, is there whole."""
    qtbot.waitUntil(lambda: bench.pictures.peek("p0.png") is not None)
    qtbot.waitUntil(lambda: bench.page.pictures.is_whole)
    return bench


def display_of(bench: Bench) -> DisplayChoice:
    return bench.page.seeing.display


def shade(bench: Bench) -> int:
    """The grey in the middle of the canvas."""
    canvas = bench.canvas
    middle = canvas.view.to_widget(32.5, 24.5)
    place = QPoint(*(int(v * canvas.devicePixelRatioF()) for v in middle))
    return canvas.grab().toImage().pixelColor(place).red()


def test_b_opens_the_panel_and_b_or_escape_puts_it_away(ready: Bench, qtbot: QtBot) -> None:
    panel = display_of(ready).panel
    for close in (Key.Key_B, Key.Key_Escape):
        qtbot.keyClick(ready.canvas, Key.Key_B)
        assert panel.isVisible()
        assert panel.brightness.hasFocus()
        qtbot.keyClick(panel.brightness, close)
        assert not panel.isVisible()
        assert ready.canvas.hasFocus()


def test_every_move_of_a_slider_is_seen_at_once_and_changes_no_pixel(ready: Bench) -> None:
    panel = display_of(ready).panel
    shades = []
    for value in (0, 20, 40):
        panel.brightness.setValue(value)
        shades.append(shade(ready))
    assert shades == [30, 81, 132]
    picture = ready.pictures.peek("p0.png")
    assert picture is not None
    assert picture.pixelColor(5, 5) == QColor(30, 30, 30)


def test_the_canvas_says_that_pictures_are_shown_otherwise(ready: Bench, qtbot: QtBot) -> None:
    display = display_of(ready)
    assert not display.note.isVisible()
    display.panel.gamma.setValue(50)
    assert display.note.isVisible()
    assert "B" in display.note.text()
    qtbot.mouseClick(display.panel.normal, Qt.MouseButton.LeftButton)
    assert not display.note.isVisible()
    assert ready.canvas.picture.display == PLAIN
    assert not display.panel.normal.isEnabled()


def test_what_is_set_holds_on_the_next_picture(ready: Bench, qtbot: QtBot) -> None:
    panel = display_of(ready).panel
    panel.inverted.setChecked(True)
    panel.channel.setCurrentIndex(2)
    panel.contrast.setValue(-30)
    qtbot.keyClick(ready.canvas, Key.Key_D)
    assert ready.canvas.picture.display == Display("green", contrast=-30, is_inverted=True)


def test_automatic_looks_at_each_picture(
    ready: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    layer = ready.canvas.picture
    monkeypatch.setattr(layer, "auto_ends", lambda: (20, 20 + layer.version))
    display_of(ready).panel.auto.setChecked(True)
    first = layer.display.ends
    assert first == (20, 20 + layer.version)
    qtbot.keyClick(ready.canvas, Key.Key_D)
    qtbot.waitUntil(lambda: ready.page.pictures.is_whole)
    assert layer.display.ends == (20, 20 + layer.version) != first
    display_of(ready).panel.auto.setChecked(False)
    assert layer.display == PLAIN


def test_a_press_on_the_panel_draws_nothing(ready: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(ready.canvas, Key.Key_B)
    panel = display_of(ready).panel
    qtbot.mousePress(panel, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    qtbot.mouseRelease(panel, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not ready.canvas.is_busy


def test_the_panel_says_what_it_does_to_files_and_how_this_picture_was_stretched(
    ready: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = "16 bits, shown stretched 3 to 999"
    monkeypatch.setattr(ready.pictures, "notes_of", lambda _name: (note,))
    qtbot.keyClick(ready.canvas, Key.Key_B)
    assert "files and models" in display_of(ready).panel.note.text()
    assert note in display_of(ready).panel.note.text()
    monkeypatch.setattr(ready.pictures, "notes_of", lambda _name: ())
    qtbot.keyClick(ready.canvas, Key.Key_D)
    assert note not in display_of(ready).panel.note.text()


def test_the_panel_stays_on_the_canvas_when_the_window_changes(ready: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(ready.canvas, Key.Key_B)
    ready.page.resize(760, 640)
    panel = display_of(ready).panel
    qtbot.waitUntil(lambda: ready.canvas.rect().contains(panel.geometry()))


def test_the_status_line_has_the_pixel_under_the_mouse(ready: Bench) -> None:
    said: list[str] = []
    ready.page.status.connect(said.append)
    mouse.hover(ready.canvas, (12.5, 7.5))
    assert said[-1].endswith("x 12, y 7: 30 30 30")
    said.clear()
    mouse.hover(ready.canvas, (12.6, 7.6))
    assert said == []
    mouse.hover(ready.canvas, (-3, 7.5))
    assert "30 30 30" not in said[-1]


def test_the_pixel_is_the_pictures_own_whatever_it_is_shown_as(ready: Bench) -> None:
    display_of(ready).panel.inverted.setChecked(True)
    mouse.hover(ready.canvas, (1.5, 1.5))
    assert ready.page.pictures.pixel.text == "x 1, y 1: 30 30 30"


@pytest.mark.parametrize(("choice", "is_fitted"), [("fit", True), ("keep", False)])
def test_the_view_at_the_next_picture_is_the_persons_choice(
    ready: Bench, qtbot: QtBot, choice: str, is_fitted: bool
) -> None:
    ready.page.options.set("view_on_next", choice)
    ready.canvas.viewing.zoom_in()
    qtbot.keyClick(ready.canvas, Key.Key_D)
    assert ready.canvas.view.is_fitted == is_fitted


def test_each_picture_is_come_back_to_as_it_was_left(ready: Bench, qtbot: QtBot) -> None:
    ready.page.options.set("view_on_next", "remember")
    ready.canvas.viewing.zoom_to((10, 10, 12, 12))
    left = ready.canvas.view.viewpoint
    qtbot.keyClick(ready.canvas, Key.Key_D)
    assert ready.canvas.view.is_fitted
    qtbot.keyClick(ready.canvas, Key.Key_A)
    assert ready.canvas.view.viewpoint == left


@pytest.mark.parametrize("choice", ["fit", "keep", "remember"])
def test_coming_back_to_the_page_moves_nothing(ready: Bench, qtbot: QtBot, choice: str) -> None:
    ready.page.options.set("view_on_next", choice)
    ready.canvas.viewing.zoom_to((10, 10, 12, 12))
    before = ready.canvas.view.viewpoint
    ready.page.hide()
    ready.pictures.get("p2.png")  # another page was in front and looked at another picture
    qtbot.waitUntil(lambda: ready.pictures.peek("p2.png") is not None)
    ready.page.show()
    assert ready.canvas.view.viewpoint == before


def test_overview_and_grid_follow_their_options_and_actions(ready: Bench) -> None:
    actions = ready.page.table_actions
    ready.canvas.viewing.zoom_to((10, 10, 12, 12))
    assert ready.canvas.minimap.isVisible()
    actions["minimap"].trigger()
    assert not ready.canvas.minimap.isVisible()
    assert not ready.page.options.is_on("minimap")
    assert ready.canvas.picture.has_grid
    actions["pixel_grid"].trigger()
    assert not ready.canvas.picture.has_grid


@pytest.mark.parametrize(
    ("choice", "plain", "marked"),
    [("always", True, True), ("marked", False, True), ("never", False, False)],
)
def test_names_are_shown_when_they_are_wanted(
    ready: Bench, choice: str, plain: bool, marked: bool
) -> None:
    ready.do(
        PutCategory(Category(CategoryId(1), "cell")),
        PutBox(Box(BoxId(1), ready.current, CategoryId(1), 10, 10, 20, 20)),
    )
    ready.page.options.set("names", choice)
    assert _has_plate(ready) == plain
    ready.canvas.select([BoxId(1)])
    assert _has_plate(ready) == marked


def _has_plate(bench: Bench) -> bool:
    """Whether there is something of the box's colour above its edge and its handles."""
    x, y = (int(v) for v in bench.canvas.view.to_widget(10, 10))
    grabbed = bench.canvas.grab().toImage()
    colour = bench.page.choice.looks[CategoryId(1)].colour
    return any(grabbed.pixelColor(x + i, y - 9) == colour for i in range(1, 20))


def test_fit_and_fit_width_have_their_keys(ready: Bench, qtbot: QtBot) -> None:
    qtbot.keyClick(ready.canvas, Key.Key_F, CTRL | SHIFT)
    assert ready.canvas.view.rect_on_widget((0, 0, 64, 48))[0] == pytest.approx(12)
    assert not ready.canvas.view.is_fitted
    qtbot.keyClick(ready.canvas, Key.Key_F, CTRL)
    assert ready.canvas.view.is_fitted
