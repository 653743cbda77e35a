"""The sheet of findings in the window: its key, its place, the picture it leads to."""

import pytest
from PySide6.QtCore import Qt

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(app, folder, qtbot):
    app.open(folder)
    one = app.workspace
    qtbot.waitUntil(lambda: one.pictures.is_idle)
    qtbot.keyClick(app.window, Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: one.health.checkup.is_idle)
    return one


def lead(workspace, kind, row=0):
    health = workspace.health
    health.view.setCurrentIndex(health.rows.index_of(kind, row))
    health.show_place()


def test_the_key_brings_the_sheet_up_beside_the_page(app, workspace):
    assert workspace.health.isVisible()
    assert workspace.annotate.isVisible()
    assert workspace.health.view.hasFocus()
    assert not workspace.health.isWindow()


def test_a_finding_shows_its_picture_with_its_boxes_chosen_and_near(app, workspace, qtbot):
    app.window.go_to("train")
    lead(workspace, "duplicate")
    assert app.window.current_page == "annotate"
    assert workspace.annotate.current_image == 2
    canvas = workspace.annotate.canvas
    assert canvas.selection == {4, 5}
    near = canvas.viewing.zoom
    qtbot.waitUntil(lambda: workspace.pictures.is_idle)
    assert canvas.viewing.zoom == near
    canvas.viewing.fit()
    assert near > canvas.viewing.zoom
    assert workspace.health.view.hasFocus()


def test_boxes_that_were_hidden_are_shown_again(workspace):
    workspace.annotate.canvas.hide_boxes(True)
    lead(workspace, "zero-area")
    assert not workspace.annotate.canvas.hides_boxes


def test_boxes_of_a_locked_category_can_be_taken_hold_of_again(workspace):
    shown = workspace.annotate.visibility
    for category in list(workspace.signals.dataset.categories):
        shown.toggle_locked(category)
    lead(workspace, "duplicate")
    assert workspace.annotate.canvas.selection == {4, 5}


def test_a_finding_without_boxes_shows_the_whole_picture(workspace):
    lead(workspace, "duplicate")
    lead(workspace, "empty-not-done")
    assert workspace.annotate.current_image == 3
    assert workspace.annotate.canvas.selection == frozenset()
    assert workspace.annotate.canvas.view.is_fitted


def test_escape_gives_the_keyboard_back_to_the_page(app, workspace, qtbot):
    qtbot.keyClick(workspace.health.view, Key.Key_Escape)
    assert workspace.health.isHidden()
    assert workspace.annotate.canvas.hasFocus()
    qtbot.keyClick(app.window, Key.Key_K, CONTROL)
    assert workspace.health.view.hasFocus()
    workspace.annotate.canvas.setFocus()
    qtbot.keyClick(app.window, Key.Key_K, CONTROL)  # seen, but without the keyboard: it comes back
    assert workspace.health.view.hasFocus()
    qtbot.keyClick(app.window, Key.Key_K, CONTROL)
    assert workspace.health.isHidden()


def test_a_fix_can_be_undone_by_the_windows_key(app, workspace, qtbot):
    lead(workspace, "zero-area")
    qtbot.keyClick(workspace.health.view, Key.Key_Return, CONTROL)
    assert 1 not in workspace.signals.dataset.boxes
    qtbot.keyClick(app.window, Key.Key_Z, CONTROL)
    assert 1 in workspace.signals.dataset.boxes
    assert workspace.annotate.canvas.selection == {1}
    qtbot.waitUntil(lambda: workspace.health.checkup.is_idle)


def test_another_project_gets_a_sheet_of_its_own(app, workspace, folder, qtbot):
    app.close_project()
    assert not app._actions["check"].isEnabled()
    app.open(folder)
    assert app.workspace.health is not workspace.health
    assert app.workspace.health.isHidden()
    qtbot.waitUntil(lambda: app.workspace.pictures.is_idle)
