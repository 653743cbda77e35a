"""Letters stand out from their ground."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.look import ACCENT, BAD, WARN, Look, as_text, make_palette
from deitdet_gui.gui.tick_menu import TickMenu

READABLE = 4.5  # WCAG AA


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize("colour", [WARN, BAD, ACCENT])
def test_colours_of_signs_can_be_read_as_letters(colour: QColor, is_dark: bool, qapp) -> None:
    palette = make_palette(is_dark)
    for ground in (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase):
        assert contrast(as_text(colour, palette), palette.color(ground)) >= READABLE


@pytest.mark.parametrize("is_dark", [False, True])
def test_faint_words_can_be_read(is_dark: bool, qapp) -> None:
    palette = make_palette(is_dark)
    faint = palette.color(QPalette.ColorRole.PlaceholderText)
    for ground in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        assert contrast(faint, palette.color(ground)) >= READABLE


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    before = QPalette(qapp.palette())
    look = Look(qapp, "dark")
    yield
    look.scheme = "light"
    QGuiApplication.styleHints().colorSchemeChanged.disconnect(look.apply)
    qapp.setPalette(before)


def test_an_empty_tick_box_can_be_seen_on_a_dark_window(dark: None, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = QCheckBox("Crowd", window)
    window.resize(box.sizeHint())
    picture, ground = window.grab().toImage(), window.palette().color(QPalette.ColorRole.Window)
    middle = picture.height() // 2
    edges = [picture.pixelColor(x, middle) for x in range(6)]
    assert max(contrast(edge, ground) for edge in edges) >= 3  # WCAG asks it of controls


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_of_a_combo_box_can_be_read_in_a_dark_window(dark: None, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    rows = box.view().viewport()
    qtbot.waitUntil(rows.isVisible)
    picture = rows.grab().toImage()
    ground = picture.pixelColor(picture.width() - 3, picture.height() - 6)
    assert contrast(box.palette().color(QPalette.ColorRole.Text), ground) >= READABLE
    box.hidePopup()


def test_an_empty_tick_box_of_a_menu_can_be_seen_on_a_dark_window(dark: None, qtbot: QtBot) -> None:
    menu = TickMenu()
    qtbot.addWidget(menu)
    menu.addAction("Crowd").setCheckable(True)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    picture, ground = menu.grab().toImage(), menu.palette().color(QPalette.ColorRole.Base)
    middle = picture.height() // 2
    edges = [picture.pixelColor(x, middle) for x in range(2, 24)]
    assert max(contrast(edge, ground) for edge in edges) >= 3
