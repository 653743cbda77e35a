"""The Annotate page and what opens on it."""

from dataclasses import replace

import screen_things as things
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from screen_stage import Stage

from deitdet_gui.core.box import Box, BoxId, CategoryId
from deitdet_gui.core.edits import PutBox


def annotate_nothing(stage: Stage) -> None:
    stage.app.open(things.empty(stage.folder))
    stage.wait(stage.window.notices.isVisible)
    stage.grab("welcome-no-pictures")
    workspace = stage.open(things.emptied(stage.folder))
    assert not workspace.signals.dataset.images
    stage.grab("annotate-no-pictures")


def annotate_new(stage: Stage) -> None:
    stage.open(things.plain(stage.folder))
    stage.grab("annotate-no-boxes")
    page = stage.workspace.annotate
    page.canvas.arm()
    stage.grab("annotate-armed")
    page.canvas.cancel()


def annotate_boxes(stage: Stage) -> None:
    page = stage.open(things.usual(stage.folder)).annotate
    dataset = stage.workspace.signals.dataset
    image = max(dataset.images, key=dataset.count_of)
    page.go_to(image)
    stage.settle()
    stage.grab("annotate-boxes")
    boxes = dataset.boxes_of(image)
    page.canvas.select([boxes[0].id])
    stage.grab("annotate-one-selected")
    page.canvas.select_all()
    stage.grab("annotate-all-selected")
    page.canvas.select([boxes[0].id])
    page.canvas.viewing.zoom_to_selection()
    stage.settle()
    stage.grab("annotate-zoomed")
    for _ in range(9):
        page.canvas.viewing.zoom_in()
    stage.settle()
    stage.grab("annotate-pixel-grid")
    page.canvas.viewing.fit()
    page.picker.close_quietly()
    page.choice.open_picker()
    stage.grab("annotate-picker")
    page.picker.close_quietly()


def annotate_flags(stage: Stage) -> None:
    page = stage.open(things.usual(stage.folder)).annotate
    dataset = stage.workspace.signals.dataset
    image = max(dataset.images, key=dataset.count_of)
    page.go_to(image)
    stage.settle()
    boxes = dataset.boxes_of(image)
    said = (
        {"crowd": True},
        {"ignore": True},
        {"difficult": True, "occluded": True},
        {"truncated": True, "note": "Half of it lies under the tray; ask Ms Okafor what it is."},
        {"note": "?"},
    )
    edits = [PutBox(replace(box, **row)) for box, row in zip(boxes, said, strict=False)]
    assert stage.workspace.signals.do("Say something", image, edits)
    page.canvas.select([boxes[3].id])
    stage.grab("annotate-flags")
    page.canvas.select([boxes[1].id, boxes[2].id])
    stage.grab("annotate-flags-of-two")
    page.canvas.select(())
    page.seeing.display.toggle()
    page.seeing.display.panel.changed.emit()
    stage.grab("annotate-display")
    page.seeing.display.close()
    stage.app.options.set("names", "marked")
    stage.grab("annotate-names-marked")
    stage.app.options.set("names", "always")
    page.visibility.toggle_hidden(CategoryId(1))
    page.visibility.toggle_locked(CategoryId(2))
    stage.grab("annotate-hidden-locked")
    page.visibility.show_all()
    page.visibility.toggle_locked(CategoryId(2))
    stage.app.project_actions.undo()


def annotate_menus(stage: Stage) -> None:
    page = stage.open(things.usual(stage.folder)).annotate
    dataset = stage.workspace.signals.dataset
    image = max(dataset.images, key=dataset.count_of)
    page.go_to(image)
    stage.settle()
    box = dataset.boxes_of(image)[0]
    middle = ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
    place = QPoint(*map(round, page.canvas.view.to_widget(*middle)))
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, page.canvas.mapToGlobal(place))
    QApplication.sendEvent(page.canvas, event)
    stage.grab("annotate-box-menu")
    page.box_menu.menu.hide()
    page.category_panel._open_menu(CategoryId(1), page.category_panel.mapToGlobal(QPoint(30, 60)))
    stage.grab("annotate-category-menu")
    page.category_panel.menu.hide()
    bar = page.images.bar
    for name, menu in (("filter", bar.filters), ("sort", bar.sorts)):
        menu.popup(bar.filter_button.mapToGlobal(QPoint(0, 24)))
        stage.grab(f"annotate-{name}-menu")
        menu.hide()
    bar.ask_text("state:done,empty boxes:>3 -category:nut category:bolt finding:any")
    stage.wait(lambda: not bar.cancel.isVisible())
    stage.grab("annotate-filter-chips")
    bar.ask_text("stat:done")
    stage.grab("annotate-filter-problem")
    bar.ask_text("nowhere")
    stage.grab("annotate-filter-nothing")
    bar.clear()
    page.number.open_over(page.canvas, *page.walk.place)
    stage.grab("annotate-go-to-number")
    page.number.hide()
    view = page.images.view
    page.canvas.hint("There is no box to paste.")
    stage.grab("annotate-hint")
    view.selectAll()
    stage.grab("annotate-list-selected")
    view.clearSelection()


def annotate_crowded(stage: Stage) -> None:
    page = stage.open(things.crowded(stage.folder)).annotate
    stage.grab("annotate-200-categories")
    page.choice.open_picker()
    stage.grab("annotate-200-picker")
    page.picker.close_quietly()
    image = page.current_image
    assert image is not None
    edits = []
    for i in range(40):
        x, y = 150 + 12 * (i % 8), 100 + 14 * (i // 8)
        row = (x, y, x + 60, y + 40)
        edits.append(PutBox(Box(BoxId(5000 + i), image, CategoryId(i + 1), *row)))
    assert stage.workspace.signals.do("Crowd", image, edits)
    stage.grab("annotate-labels-crowded")
    stage.app.project_actions.undo()


def annotate_odd(stage: Stage) -> None:
    stage.open(things.odd(stage.folder))
    for name, what in (
        ("wide", "wide"),
        ("high", "high"),
        ("huge", "huge"),
        ("tiny", "tiny"),
        ("a_file", "long-name"),
        ("顕", "japanese"),
        ("صورة", "arabic"),
        ("many", "10000-boxes"),
        ("deep", "16-bit"),
        ("damaged", "damaged"),
    ):
        stage.go_to(name)
        stage.grab(f"annotate-odd-{what}")


TAKES = (
    annotate_nothing,
    annotate_new,
    annotate_boxes,
    annotate_flags,
    annotate_menus,
    annotate_crowded,
    annotate_odd,
)
