"""The canvas under real mouse and key events."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from deitdet_gui.core.dataset import CategoryId, ImageId
from deitdet_gui.core.predictions import Detection
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.canvas.picture_layer import halvings
from tests.gui import mouse
from tests.gui.canvas.stage import APART, INNER, OUTER, SIZE, Heard, box

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def test_a_drag_on_an_empty_spot_draws_a_box(canvas: Canvas, heard: Heard) -> None:
    mouse.drag(canvas, (20, 30), (60, 80))
    assert heard.drawn == [(20, 30, 60, 80)]
    assert heard.edited == []


def test_shift_draws_a_square(canvas: Canvas, heard: Heard) -> None:
    mouse.drag(canvas, (20, 30), (60, 50), SHIFT)
    assert heard.drawn == [(20, 30, 60, 70)]


def test_escape_ends_the_drawing_without_a_trace(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    mouse.press(canvas, (20, 30))
    mouse.move(canvas, (60, 80))
    assert canvas.is_busy
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert not canvas.is_busy
    mouse.move(canvas, (70, 90))
    mouse.release(canvas, (70, 90))
    assert heard.drawn == []


def test_escape_never_closes_anything_and_first_drops_the_nearest_thing(
    canvas: Canvas, qtbot: QtBot
) -> None:
    canvas.select([OUTER.id])
    canvas.arm()
    canvas.select([OUTER.id])
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert not canvas.is_armed
    assert canvas.selection == {OUTER.id}
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert canvas.selection == frozenset()
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert canvas.isVisible()


def test_escape_drops_the_drag_before_it_means_anything_to_the_page(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    escape = QShortcut(QKeySequence("Esc"), canvas)
    pressed = QSignalSpy(escape.activated)
    mouse.press(canvas, (20, 30))
    mouse.move(canvas, (60, 80))
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert not canvas.is_busy
    assert pressed.count() == 0
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert pressed.count() == 1


def test_a_box_under_two_pixels_is_refused_with_a_hint(canvas: Canvas, heard: Heard) -> None:
    mouse.drag(canvas, (20, 30), (21, 80))
    assert heard.drawn == []
    assert "2 pixels" in canvas.hint_text


def test_a_drag_past_the_edge_stops_at_the_edge(canvas: Canvas, heard: Heard) -> None:
    mouse.drag(canvas, (600, 400), (660, 490))
    assert heard.drawn == [(600, 400, 640, 480)]


def test_a_drag_on_a_box_moves_it_and_selects_it(canvas: Canvas, heard: Heard) -> None:
    mouse.drag(canvas, (450, 150), (460, 130))
    assert heard.corners == [(410, 80, 510, 180)]
    assert heard.edited[0][0] == "Move cell"
    assert canvas.selection == {APART.id}


def test_a_drag_inside_another_box_draws_when_armed(canvas: Canvas, heard: Heard) -> None:
    canvas.arm()
    mouse.drag(canvas, (220, 220), (260, 270))
    assert heard.drawn == [(220, 220, 260, 270)]
    assert not canvas.is_armed


def test_every_handle_of_the_selected_box_resizes_it(canvas: Canvas, heard: Heard) -> None:
    canvas.select([APART.id])
    mouse.drag(canvas, (500, 200), (520, 230))
    mouse.drag(canvas, (400, 150), (380, 160))
    mouse.drag(canvas, (450, 100), (470, 90))
    assert [edits[0].box.corners for _, edits in heard.edited] == [
        (400, 100, 520, 230),
        (380, 100, 500, 200),
        (400, 90, 500, 200),
    ]
    assert heard.edited[0][0] == "Resize cell"


def test_an_edge_of_a_box_that_is_not_selected_can_be_taken_from_inside(
    canvas: Canvas, heard: Heard
) -> None:
    mouse.drag(canvas, (498, 150), (508, 150))
    assert heard.corners == [(400, 100, 510, 200)]


def test_cursors_say_what_a_press_would_do(canvas: Canvas) -> None:
    canvas.select([APART.id])
    shapes = {
        (20, 20): Qt.CursorShape.CrossCursor,
        (500, 200): Qt.CursorShape.SizeFDiagCursor,
        (500, 150): Qt.CursorShape.SizeHorCursor,
        (450, 100): Qt.CursorShape.SizeVerCursor,
        (450, 150): Qt.CursorShape.SizeAllCursor,
        (250, 250): Qt.CursorShape.ArrowCursor,
    }
    for place, shape in shapes.items():
        mouse.hover(canvas, place)
        assert canvas.cursor().shape() == shape, place


def test_a_click_takes_the_inner_box_and_clicking_again_goes_round(canvas: Canvas) -> None:
    seen = []
    for _ in range(3):
        mouse.click(canvas, (175, 175))
        seen.append(canvas.selection)
    assert seen == [{INNER.id}, {OUTER.id}, {INNER.id}]


def test_a_click_beside_all_boxes_selects_nothing(canvas: Canvas) -> None:
    canvas.select([OUTER.id])
    mouse.click(canvas, (20, 20))
    assert canvas.selection == frozenset()


def test_shift_click_adds_and_takes_away_and_a_drag_moves_them_all(
    canvas: Canvas, heard: Heard
) -> None:
    mouse.click(canvas, (450, 150))
    mouse.click(canvas, (120, 250), SHIFT)
    assert canvas.selection == {OUTER.id, APART.id}
    mouse.drag(canvas, (450, 150), (455, 150))
    assert heard.corners == [(105, 100, 305, 300), (405, 100, 505, 200)]
    assert heard.edited[0][0] == "Move 2 boxes"
    mouse.click(canvas, (120, 250), SHIFT)
    assert canvas.selection == {APART.id}


def test_an_unsteady_click_does_not_move_a_box(canvas: Canvas, heard: Heard) -> None:
    mouse.drag(canvas, (450, 150), (452, 151))
    assert heard.edited == []
    assert canvas.selection == {APART.id}


def test_arrows_nudge_and_holding_one_is_a_single_change(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    canvas.select([APART.id])
    for _ in range(3):
        qtbot.keyPress(canvas, Key.Key_Right)
    qtbot.keyRelease(canvas, Key.Key_Right)
    assert heard.corners == [(403, 100, 503, 200)]
    assert len(heard.edited) == 1


@pytest.mark.parametrize(
    ("key", "keys", "corners"),
    [
        (Key.Key_Up, Qt.KeyboardModifier.NoModifier, (400, 99, 500, 199)),
        (Key.Key_Left, SHIFT, (390, 100, 490, 200)),
        (Key.Key_Right, ALT, (400, 100, 501, 200)),
        (Key.Key_Down, ALT, (400, 100, 500, 201)),
        (Key.Key_Right, ALT | SHIFT, (400, 100, 499, 200)),
    ],
)
def test_arrows_move_and_grow(
    canvas: Canvas,
    heard: Heard,
    qtbot: QtBot,
    key: Qt.Key,
    keys: Qt.KeyboardModifier,
    corners: tuple[float, ...],
) -> None:
    canvas.select([APART.id])
    qtbot.keyClick(canvas, key, keys)
    assert heard.corners == [corners]


def test_arrows_without_a_selection_scroll(canvas: Canvas, heard: Heard, qtbot: QtBot) -> None:
    canvas.viewing.zoom_in()
    before = canvas.view.x
    qtbot.keyClick(canvas, Key.Key_Right)
    assert canvas.view.x < before
    assert heard.edited == []


def test_the_wheel_zooms_at_the_mouse(canvas: Canvas) -> None:
    before = mouse.at(canvas, (450, 150))
    mouse.wheel(canvas, (450, 150), 3)
    assert canvas.viewing.zoom > 1.5
    after = mouse.at(canvas, (450, 150))
    assert (after - before).manhattanLength() < 1e-6


def test_the_middle_button_pans(canvas: Canvas, heard: Heard) -> None:
    before = mouse.at(canvas, (450, 150))
    mouse.drag(canvas, (450, 150), (470, 140), button=Qt.MouseButton.MiddleButton)
    assert (mouse.at(canvas, (450, 150)) - before).toTuple() == (20, -10)
    assert heard.edited == []


def test_space_and_drag_pans_and_is_no_tap(canvas: Canvas, heard: Heard, qtbot: QtBot) -> None:
    before = mouse.at(canvas, (450, 150))
    qtbot.keyPress(canvas, Key.Key_Space)
    mouse.drag(canvas, (450, 150), (470, 140))
    qtbot.keyRelease(canvas, Key.Key_Space)
    assert (mouse.at(canvas, (450, 150)) - before).toTuple() == (20, -10)
    assert heard.taps == 0
    assert heard.edited == []


def test_a_key_that_is_let_go_while_a_picture_cannot_be_shown_is_not_held_for_ever(
    canvas: Canvas, qtbot: QtBot
) -> None:
    heard = Heard(canvas)
    qtbot.keyPress(canvas, Key.Key_Space)
    canvas.show_message("This picture cannot be shown")
    qtbot.keyRelease(canvas, Key.Key_Space)
    canvas.show_picture(None, SIZE)
    mouse.drag(canvas, (10, 10), (50, 60))
    assert heard.drawn == [(10, 10, 50, 60)]


def test_a_tap_on_space_counts_when_it_is_let_go(
    canvas: Canvas, heard: Heard, qtbot: QtBot
) -> None:
    qtbot.keyPress(canvas, Key.Key_Space)
    assert heard.taps == 0
    qtbot.keyRelease(canvas, Key.Key_Space)
    assert heard.taps == 1


def test_tab_order_of_boxes_goes_round_both_ways(canvas: Canvas) -> None:
    seen = []
    for step in (1, 1, 1, 1, -1):
        canvas.select_next(step)
        seen.append(next(iter(canvas.selection)))
    assert seen == [1, 2, 3, 1, 3]


def test_holding_h_hides_the_boxes_from_eyes_and_clicks(canvas: Canvas, qtbot: QtBot) -> None:
    shown = canvas.grab().toImage()
    qtbot.keyPress(canvas, Key.Key_H)
    assert canvas.grab().toImage() != shown
    mouse.click(canvas, (175, 175))
    assert canvas.selection == frozenset()
    mouse.hover(canvas, (20, 20))
    qtbot.keyRelease(canvas, Key.Key_H)
    assert canvas.grab().toImage() == shown


def test_a_box_without_area_is_seen_and_can_be_selected(canvas: Canvas) -> None:
    empty = canvas.grab().toImage()
    point = box(9, 50, 400, 50, 400)
    canvas.set_boxes([OUTER, INNER, APART, point])
    assert canvas.grab().toImage() != empty
    mouse.click(canvas, (53, 402))
    assert canvas.selection == {point.id}


def test_a_box_that_is_gone_is_no_longer_selected(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.select([OUTER.id, INNER.id])
    with qtbot.waitSignal(canvas.selection_changed):
        canvas.set_boxes([INNER])
    assert canvas.selection == {INNER.id}


def test_a_box_that_goes_while_it_is_dragged_ends_the_drag(canvas: Canvas, heard: Heard) -> None:
    mouse.press(canvas, (450, 150))
    mouse.move(canvas, (470, 170))
    canvas.set_boxes([OUTER])
    mouse.release(canvas, (470, 170))
    assert heard.edited == []


def test_detections_are_clicked_by_their_place_in_the_list(canvas: Canvas, heard: Heard) -> None:
    canvas.set_boxes([])
    canvas.set_detections(
        [
            Detection(ImageId(1), CategoryId(1), 0.9, 10, 10, 200, 200),
            Detection(ImageId(1), CategoryId(2), 0.5, 50, 50, 100, 100),
        ]
    )
    mouse.click(canvas, (75, 75))
    mouse.click(canvas, (150, 150))
    assert heard.clicked == [1, 0]


def test_nothing_can_be_drawn_while_a_message_stands_there(canvas: Canvas, heard: Heard) -> None:
    canvas.show_message("This picture cannot be shown", "p.jpg is damaged.")
    assert "p.jpg is damaged." in canvas.message
    mouse.drag(canvas, (20, 30), (60, 80))
    assert heard.drawn == []
    assert not canvas.grab().isNull()


def test_a_canvas_that_may_not_draw_or_edit_only_looks(canvas: Canvas, heard: Heard) -> None:
    canvas.allow(draw=False, edit=False)
    mouse.drag(canvas, (20, 30), (60, 80))
    mouse.drag(canvas, (450, 150), (460, 130))
    assert (heard.drawn, heard.edited) == ([], [])
    mouse.click(canvas, (450, 150))
    assert canvas.selection == {APART.id}


def test_an_empty_canvas_can_be_painted_and_played_with(qtbot: QtBot) -> None:
    bare = Canvas()
    qtbot.addWidget(bare)
    bare.show()
    mouse.drag(bare, (5, 5), (50, 50))
    mouse.wheel(bare, (5, 5), 40)
    bare.viewing.zoom_to_selection()
    bare.select_next()
    assert not bare.grab().isNull()


def test_two_thousand_boxes_are_painted_with_everything_on(canvas: Canvas) -> None:
    before = canvas.grab().toImage()
    canvas.set_boxes(
        [
            box(i + 1, i % 60 * 10, i // 60 * 12, i % 60 * 10 + 9, i // 60 * 12 + 8, 1 + i % 2)
            for i in range(2_000)
        ]
    )
    canvas.select_all()
    assert len(canvas.selection) == 2_000
    assert canvas.grab().toImage() != before


def test_shrunk_pictures_are_drawn_from_halvings_and_show_the_same_thing(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(424, 424)
    pixels = np.zeros((3_200, 3_200, 4), np.uint8)
    pixels[:, 1_600:, 1] = 255  # the right half is green
    image = QImage(pixels.data, 3_200, 3_200, QImage.Format.Format_RGB32).copy()
    canvas.show_picture(image, smaller=halvings(image))
    canvas.show()
    grabbed = canvas.grab().toImage()
    assert grabbed.pixelColor(100, 212).green() == 0
    assert grabbed.pixelColor(300, 212).green() == 255


@pytest.mark.parametrize("factor", ["1", "1.5", "2", "3"])
def test_places_are_right_at_every_pixel_ratio(factor: str) -> None:
    # Qt reads the factor once, so it takes a process of its own.
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    script = Path(__file__).with_name("pixel_ratio.py")
    done = subprocess.run(
        [sys.executable, str(script), factor],
        env=environment,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
