"""The status bar speaks of the page in front."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from deitdet_gui.gui.main_window import PAGES, MainWindow


def said(window: MainWindow) -> str:
    return window._labels["page"].text()


def test_what_a_page_says_is_seen_only_while_it_is_in_front(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_pages({name: QWidget() for name in PAGES})
    window.set_status("annotate", "a.png")
    window.set_status("review", "b.png")
    assert said(window) == "a.png"
    window.go_to("train")
    assert said(window) == ""
    window.go_to("review")
    assert said(window) == "b.png"
    window.set_status("annotate", "c.png")
    assert said(window) == "b.png"
    window.go_to("annotate")
    assert said(window) == "c.png"


def test_another_project_begins_with_nothing_said(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_pages({name: QWidget() for name in PAGES})
    window.set_status("review", "b.png")
    window.show_pages({name: QWidget() for name in PAGES})
    window.go_to("review")
    assert said(window) == ""
