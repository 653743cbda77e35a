"""Everyone can use every place: by keyboard alone, with a screen reader, with a large font."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import PIL.Image
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from deitdet_gui.gui.look import ACCENT, make_palette
from tests.gui.everyone.test_pseudo_locale import cut_off
from tests.gui.everyone.whole_window import PLACES, WholeWindow, visible

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

ROOT = Path(__file__).parents[3]
# Parts of Qt's own that speak for the widget around them, or for what is in them.
PARTS = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "qt_scrollarea_hcontainer")
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def focusable(place: QWidget) -> list[QWidget]:
    """What the keyboard can be given to."""
    return [
        w
        for w in visible(place, QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and w.isEnabled()
        and not w.objectName().startswith("qt_")
        and not (isinstance(w, QLabel) and not w.text())
        and not isinstance(
            w, QTabWidget | QScrollArea | QMenuBar | QScrollBar | QSplitterHandle | QStackedWidget
        )
        and w.window() is place.window()
    ]


def by_tab(place: QWidget) -> list[QWidget]:
    """What Tab should stop at."""
    return [w for w in focusable(place) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def name(widget: QWidget) -> str:
    parent = widget.parentWidget()
    text = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(parent).__name__}.{type(widget).__name__} {text!r}"


def nameless(place: QWidget) -> Iterator[str]:
    for widget in focusable(place):
        said = QAccessible.queryAccessibleInterface(widget)
        if said is None:
            yield f"{name(widget)} cannot be seen by a screen reader"
        elif not said.text(QAccessible.Text.Name).strip():
            yield f"{name(widget)} has no name"
        elif said.role() in NO_ROLE and not widget.accessibleDescription():
            yield f"{name(widget)} has the role {said.role().name} and says no more"


def test_whatever_takes_the_keyboard_says_what_it_is(whole_window: WholeWindow, qtbot):
    canvas = whole_window.app.workspace.annotate.canvas
    qtbot.waitUntil(lambda: "p0.png" in canvas.accessibleDescription())
    found = [f"{at}: {text}" for at, place in whole_window.tour() for text in nameless(place)]
    assert not found, "\n".join(found)


def test_tab_comes_to_everything(whole_window: WholeWindow):
    missed = [f"{at}: {name(w)}" for at, place in whole_window.tour() for w in out_of_reach(place)]
    assert not missed, "\n".join(missed)


def out_of_reach(place: QWidget) -> list[QWidget]:
    """What Tab should come to, and is not in the chain that it walks."""
    chain = {place}
    at = place.nextInFocusChain()
    while at not in chain:
        chain.add(at)
        at = at.nextInFocusChain()
    return [w for w in by_tab(place) if w not in chain]


# On the pages with a picture Tab goes on to the next box, as in every program of its kind; Ctrl
# and the number of a page leave it.
NO_PICTURE = [p for p in PLACES if p not in ("annotate", "review", "health", "palette")]


def test_tab_is_never_held_fast(whole_window: WholeWindow, qtbot):
    held = []
    for at, place in whole_window.tour(NO_PICTURE):
        place.activateWindow()
        qtbot.waitUntil(place.isActiveWindow)
        first = by_tab(place)[0]
        first.setFocus()
        stops = [first]
        for _ in range(100):
            QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
            stops.append(QApplication.focusWidget())
            if stops[-1] is first or stops[-1] is None:
                break
        stuck = [name(a) for a, b in pairwise(stops) if a is b]
        if stuck and len(by_tab(place)) > 1:
            held.append(f"{at}: {stuck[0]}")
        elif stops[-1] is not first:
            held.append(f"{at}: it never comes back to {name(first)}")
    assert not held, "\n".join(held)


def test_escape_closes_every_dialog(whole_window: WholeWindow, qtbot):
    dialogs = ["keys", "choose keys", "settings", "palette", "import", "export", "split"]
    for _, dialog in whole_window.tour(dialogs):
        with qtbot.waitSignal(dialog.finished):
            QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_picture_is_described_as_it_changes(whole_window: WholeWindow, qtbot):
    page = whole_window.app.workspace.annotate
    canvas = page.canvas
    page.go_to(1)
    canvas.select((1,))
    said = "p0.png, 64 by 48 pixels. Boxes: 2. Selected: cell, from 2, 3, 18 wide and 27 high."
    qtbot.waitUntil(lambda: canvas.accessibleDescription() == said)
    canvas.select((1, 2))
    qtbot.waitUntil(lambda: "Selected boxes: 2." in canvas.accessibleDescription())
    page.go_to(3)
    said = "p2.png, 64 by 48 pixels. Boxes: 0. No box is selected."
    qtbot.waitUntil(lambda: canvas.accessibleDescription() == said)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG counts it: 1 for the same, 21 for black on white."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


ROLE = QPalette.ColorRole
PAIRS = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.PlaceholderText, ROLE.Window),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.Link, ROLE.Base),
    (ROLE.Link, ROLE.Window),
    (ROLE.HighlightedText, ROLE.Highlight),
]


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=lambda role: role.name)
def test_text_stands_out_from_its_ground(text, ground, is_dark):
    palette = make_palette(is_dark=is_dark)
    found = contrast(palette.color(text), palette.color(ground))
    assert found >= 4.5, f"{text.name} on {ground.name}: {found:.2f}"


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_the_focus_stands_out_from_what_is_around_it(is_dark):
    palette = make_palette(is_dark=is_dark)
    assert contrast(ACCENT, palette.color(ROLE.Window)) >= 3
    assert contrast(ACCENT, palette.color(ROLE.Base)) >= 3


FINE_SCREEN = {
    "name": "fine", "x": 0, "y": 0, "width": 3840, "height": 2160,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("points", [8, 16, 24])
def test_the_window_stands_the_smallest_and_the_largest_font(
    points, larger_font, whole_window: WholeWindow
):
    window = whole_window.app.window
    window.resize(1280, 800)
    cut = []
    for at, place in whole_window.tour():
        cut += [f"{at}: {text}" for text in cut_off(place)]
        is_larger = window.width() > 1280 or window.height() > 800
        if points <= 16 and is_larger:  # beyond, the window grows rather than cut a text off
            cut.append(f"{at}: the window grew to {window.size().toTuple()}")
    assert not cut, "\n".join(cut)


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1", "1.5", "2", "3"])
def test_every_place_is_drawn_sharp_on_a_fine_screen(scale, tmp_path):
    code = (
        "import sys, pytest\n"
        "sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', '-m', '', '-k', 'grabbed_once',"
        f" {str(Path(__file__))!r}]))"
    )
    # Qt's offscreen screen has 800 pixels, and no window is larger than its screen.
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [FINE_SCREEN]}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": scale,
        "DEITDET_GRABS": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:]
    grabbed = sorted(path.stem for path in tmp_path.glob("*.png"))
    assert grabbed == sorted(PLACES)
    for path in tmp_path.glob("*.png"):
        with PIL.Image.open(path) as picture:
            assert picture.width >= 300 * float(scale)


@pytest.mark.skipif("DEITDET_GRABS" not in os.environ, reason="the test above runs it")
def test_each_place_is_grabbed_once(whole_window: WholeWindow):
    for at, place in whole_window.tour():
        picture = place.grab()
        assert picture.devicePixelRatio() == float(os.environ["QT_SCALE_FACTOR"])
        assert picture.save(str(Path(os.environ["DEITDET_GRABS"]) / f"{at}.png"))
