"""The frame, the notice line, the welcome, the keys: what does not belong to one page."""

import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from deitdet_gui.gui.actions import ACTIONS, make_actions
from deitdet_gui.gui.keys_sheet import KeysSheet
from deitdet_gui.gui.look import category_colour, make_palette, text_colour_on
from deitdet_gui.gui.main_window import MainWindow
from deitdet_gui.gui.notice_bar import NoticeBar
from deitdet_gui.gui.polite_kill import PoliteKill
from deitdet_gui.gui.preparation import Preparation


def test_no_key_does_two_things_in_one_place():
    for page in ("annotate", "train", "review"):
        seen: dict[str, str] = {}
        for spec in ACTIONS:
            if spec.place in ("window", page):
                for key in spec.keys:
                    plain = QKeySequence.fromString(key).toString()
                    assert plain, f"{spec.id} has the unknown key {key!r}"
                    assert plain not in seen, f"{plain} does {seen[plain]} and {spec.id}"
                    seen[plain] = spec.id


def test_action_ids_are_unique():
    ids = [spec.id for spec in ACTIONS]
    assert len(ids) == len(set(ids))


def test_a_bare_key_in_a_text_field_is_text_and_not_a_shortcut(qtbot):
    page = QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    field = QLineEdit()
    QVBoxLayout(page).addWidget(field)
    fired = []
    make_actions(page, "annotate", {"next_image": lambda: fired.append("next")})
    with qtbot.waitActive(page):
        page.show()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_D)
    assert field.text() == "d"
    assert fired == []
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert fired == ["next"]


def test_what_an_answer_has_to_say_is_not_put_away_with_the_question(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.alarm("The disk is full", ("Try again", lambda: bar.alarm("It still is")))
    qtbot.mouseClick(bar._answers[0], Qt.MouseButton.LeftButton)
    assert bar.text == "It still is"
    assert not bar.isHidden()


def test_a_notice_shows_file_names_as_they_are(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.warn("<img src=x>.jpg is missing")
    (label,) = bar.findChildren(QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert bar.text == "<img src=x>.jpg is missing"


def test_answering_a_notice_calls_back_and_puts_it_away(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    answers = []
    bar.alarm("Not saved", ("Try again", lambda: answers.append("again")))
    (button,) = bar._answers
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert answers == ["again"]
    assert bar.isHidden()


def test_the_window_asks_before_it_closes(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.closing):
        window.close()
    assert window.isVisible()
    window.allow_close()
    assert window.close()


def test_pages_come_to_the_front_and_can_carry_a_badge(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    pages = {name: QWidget() for name in ("annotate", "train", "review")}
    window.show_pages(pages)
    assert window.current_page == "annotate"
    window.go_to("review")
    assert window.current_page == "review"
    window.set_badge("review", "37")
    assert window._buttons["review"].text() == "Review  37"
    window.show_pages({})
    assert window.current_page == ""


def test_the_keys_sheet_lists_every_action_that_has_a_key(qtbot):
    sheet = KeysSheet()
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for spec in ACTIONS:
        if spec.keys and not spec.id[-1].isdigit():
            assert spec.text in shown


@pytest.mark.parametrize("is_dark", [False, True])
def test_text_stands_out_from_its_ground(is_dark):
    palette = make_palette(is_dark)
    for text, ground in (
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)


def test_labels_can_be_read_on_every_category_colour():
    colours = [category_colour(i) for i in range(36)]
    assert len({c.name() for c in colours}) == 36
    for colour in colours:
        assert contrast(text_colour_on(colour), colour) >= 4.5


def test_a_polite_kill_becomes_a_signal(qtbot):
    polite = PoliteKill()
    with qtbot.waitSignal(polite.asked):
        os.kill(os.getpid(), signal.SIGTERM)
    polite.close()


def test_a_project_is_prepared_by_the_apps_own_command_line(qtbot, project_folder, tmp_path):
    preparation = Preparation()
    folder = tmp_path / "p"
    pictures = project_folder / "pictures"
    with qtbot.waitSignal(preparation.finished, timeout=20_000):
        preparation.start(["new", str(folder), "--images", str(pictures)])
    assert (folder / "annotations.json").exists()


def test_a_preparation_that_fails_says_why(qtbot, tmp_path):
    (tmp_path / "empty").mkdir()
    preparation = Preparation()
    with qtbot.waitSignal(preparation.failed, timeout=20_000) as told:
        preparation.start(["new", str(tmp_path / "p"), "--images", str(tmp_path / "empty")])
    assert "no pictures" in told.args[0]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2's contrast ratio, 1..21."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
