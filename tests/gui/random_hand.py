"""A hand that does anything at any time on the Annotate page, and looks what came of it.

Real mouse and key events, every action of the page, cells, ticks, rows, menus, undo and the history
beside it. Whatever the order: one step of the history a change, undo and redo lead to what was
there, and what is shown is what the dataset says.
"""

import json
import math
import random
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from deitdet_gui.core.categories import in_order
from deitdet_gui.core.dataset import ImageId, State
from deitdet_gui.core.document import Change, Document
from deitdet_gui.core.edits import Edit
from deitdet_gui.core.project import open_project
from deitdet_gui.gui.actions import ACTIONS
from deitdet_gui.gui.annotate.box_rows import COLUMNS
from deitdet_gui.gui.app import App
from deitdet_gui.gui.bring_back import BringBack
from tests.gui import mouse

Key, Keys, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
OUTSIDE = 6.0  # how far beyond the picture the hand goes, in picture pixels
TYPED = ("cell", "dust", "12", "-5", "3.5", "zz", "1e9", "nan")
ASKED = ("", "", "", "p1", "is:done", "category:cell")
BARE = (
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Space, Key.Key_Escape),
    *(Key.Key_Return, Key.Key_Tab, Key.Key_H, Key.Key_Delete, Key.Key_E, Key.Key_X, Key.Key_B),
    *(Key.Key_Q, Key.Key_C, Key.Key_I, Key.Key_D, Key.Key_A, Key.Key_W, Key.Key_Z, Key.Key_1),
    *(Key.Key_2, Key.Key_PageDown, Key.Key_F2, Key.Key_Slash),
)
HELD = (Key.Key_Left, Key.Key_Down, Key.Key_Space, Key.Key_H)
LEAVING = (Key.Key_W, Key.Key_Q, Key.Key_I, Key.Key_1, Key.Key_2)  # with Ctrl: off the page


def state_of(document: Document) -> tuple[object, ...]:
    """All that can be changed, as the files would have it."""
    dataset = document.dataset
    order = [one.id for one in in_order(dataset)]
    look = (order, sorted(dataset.category_colours.items()))
    said = (sorted(dataset.marks.items()), sorted(dataset.rejections.items()))
    return b"".join(document.file.render().pieces()), look, said


class RandomHand:
    """Does one thing after the other in a window that has a project open."""

    def __init__(self, app: App, seed: int) -> None:
        assert app.workspace is not None
        self._app = app
        self._random = random.Random(seed)
        self._workspace = app.workspace
        self.page = app.workspace.annotate
        self.page.files.reveal = lambda path: None
        self._canvas = self.page.canvas
        self._document = app.workspace.opened.document
        self._states = [state_of(self._document)]  # by their place in the history
        self._do, self._travel = self._document.do, self._document.travel
        self._document.do, self._document.travel = self._note_do, self._note_travel  # type: ignore[method-assign]
        self.done: list[object] = []  # the last is what went wrong
        often: dict[int, tuple[Callable[[], object], ...]] = {
            20: (self._act,),
            12: (self._drag, self._press_key),
            6: (self._click, self._look_away, self._go_back_or_forward),
            3: (self._type, self._type_cell, self._let_go, self._choose_row, self._change_category),
            2: (self._hold, self._tick, self._hover, self._mark_rows, self._open_menu),
            1: (self._half_drag, self._release, self._turn_wheel, self._ask, self._walk_history),
        }
        often[1] += (self._turn_option, self._bring_back)
        self._steps = [step for times, some in often.items() for step in times * some]

    def step(self) -> None:
        """Do something, and look whether all is well."""
        what = self._random.choice(self._steps)
        self._say(what.__name__)
        what()
        self._check()

    def go_through_history(self) -> None:
        """All the way back to the first bytes, and here again."""
        self.page.keep_typed()
        self._canvas.setFocus()  # what a held key does is done
        here = self._document.history.position
        now = state_of(self._document)
        while self._document.undo_text:
            self._workspace.undo("annotate")
        assert state_of(self._document) == self._states[0]
        while self._document.history.position < here:
            self._workspace.redo("annotate")
        assert state_of(self._document) == now

    def crash(self, folder: Path) -> None:
        """Open a copy of the project as it lies on the disk; it is as the window has it."""
        self._workspace.autosave._pool.waitForDone()
        shutil.copytree(self._workspace.opened.project.folder, folder)
        opened = open_project(folder)
        ours, theirs = self._document.dataset, opened.document.dataset
        opened.close()
        assert theirs.images == ours.images
        assert theirs.categories == ours.categories
        assert dict(theirs.boxes) == dict(ours.boxes)
        assert (theirs.marks, theirs.rejections) == (ours.marks, ours.rejections)
        assert in_order(theirs) == in_order(ours)
        assert theirs.category_colours == ours.category_colours

    def _say(self, *what: object) -> None:
        self.done.append(what)

    def _note_do(self, text: str, image: ImageId | None, edits: Iterable[Edit]) -> None:
        edits, before = tuple(edits), self._document.history.position
        self._do(text, image, edits)
        if edits:
            self._say("did", text)
            assert self._document.history.position == before + 1
            self._states[before + 1 :] = [state_of(self._document)]
            assert self._states[-1] != self._states[-2], "a change that changes nothing"

    def _note_travel(self, steps: int) -> Change | None:
        change = self._travel(steps)
        assert state_of(self._document) == self._states[self._document.history.position]
        return change

    def _check(self) -> None:
        dataset, shown = self._document.dataset, self.page.current_image
        now = state_of(self._document)
        assert now == self._states[self._document.history.position], "changed past the history"
        for image in dataset.images.values():
            for box in dataset.boxes_of(image.id):
                assert box.category in dataset.categories
                assert all(map(math.isfinite, box.corners))
                is_inside = box.x0 >= 0 <= box.y0 and box.x1 <= image.width
                is_inside = is_inside and box.y1 <= image.height
                assert is_inside or box.corners in self._outside
        assert sum(map(dataset.count_of, dataset.images)) == len(dataset.boxes)
        assert self.page.counts.states == dataset.states()
        assert QApplication.activeModalWidget() is None
        if shown is not None:
            self._check_shown(shown)

    @property
    def _outside(self) -> set[tuple[float, ...]]:
        """Where boxes may lie past the edge: as they were read."""
        content: dict[str, Any] = json.loads(self._states[0][0])  # type: ignore[arg-type]
        boxes = (record["bbox"] for record in content["annotations"])
        return {(x, y, x + w, y + h) for x, y, w, h in boxes}

    def _check_shown(self, image: ImageId) -> None:
        dataset, page = self._document.dataset, self.page
        boxes = dataset.boxes_of(image)
        rows = page.box_list.view.selectionModel().selectedRows()
        assert page.choice.image == page.walk.current == page.edits.image == image
        assert self._canvas.counts[1] == len(boxes)
        assert self._canvas.selected == [box for box in boxes if box.id in self._canvas.selection]
        assert page.box_list._rows.boxes == boxes
        assert {page.box_list._rows.boxes[one.row()].id for one in rows} == self._canvas.selection
        mark = dataset.marks.get(image)
        assert mark is not State.EMPTY or not boxes
        assert mark is not State.DONE or boxes

    def _place(self) -> mouse.Place:
        """Anywhere near the picture; as often at a corner, an edge or the middle of a box."""
        width, height = self._canvas.picture_size
        shown = self.page.current_image
        boxes = [] if shown is None else self._document.dataset.boxes_of(shown)
        if boxes and self._random.random() < 0.4:
            x0, y0, x1, y1 = self._random.choice(boxes).corners
            return self._random.choice((x0, (x0 + x1) / 2, x1)), self._random.choice((y0, y1))
        across = self._random.uniform(-OUTSIDE, width + OUTSIDE)
        return across, self._random.uniform(-OUTSIDE, height + OUTSIDE)

    def _held(self) -> Qt.KeyboardModifier:
        held = (Keys.ShiftModifier, Keys.ControlModifier, Keys.AltModifier)
        return self._random.choice((*[Keys.NoModifier] * 4, *held))

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._canvas

    def _drag(self) -> None:
        mouse.drag(self._canvas, self._place(), self._place(), self._held())

    def _click(self) -> None:
        mouse.click(self._canvas, self._place(), self._held())

    def _half_drag(self) -> None:
        mouse.press(self._canvas, self._place())
        mouse.move(self._canvas, self._place())

    def _release(self) -> None:
        mouse.release(self._canvas, self._place())

    def _hover(self) -> None:
        mouse.hover(self._canvas, self._place())

    def _turn_wheel(self) -> None:
        mouse.wheel(self._canvas, self._place(), self._random.choice((-2, -1, 1, 2)))

    def _look_away(self) -> None:
        self._app.window.repaint()
        loop = QEventLoop()  # pictures and pauses come in
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def _press_key(self) -> None:
        key, held, focus = self._random.choice(BARE), self._held(), self._focus()
        if (held == Keys.ControlModifier and key in LEAVING) or isinstance(focus, QToolButton):
            return
        self._say(key, held, type(focus).__name__)
        QTest.keyClick(focus, key, held)
        if key == Key.Key_Return:
            self._look_away()

    def _hold(self) -> None:
        QTest.keyPress(self._focus(), self._random.choice(HELD))

    def _let_go(self) -> None:
        QTest.keyRelease(self._focus(), self._random.choice(HELD))

    def _type(self) -> None:
        field, text = self._focus(), self._random.choice(TYPED)
        if isinstance(field, QLineEdit):
            self._say(text)
            QTest.keyClicks(field, text)
            if self._random.random() < 0.7:
                QTest.keyClick(field, Key.Key_Return)
                self._look_away()  # Qt closes the field of a cell when it comes to it

    def _type_cell(self) -> None:
        view = self.page.box_list.view
        is_closed = view.state() == QAbstractItemView.State.NoState
        if (count := view.model().rowCount()) and view.isVisible() and is_closed:
            column = self._random.randrange(1, COLUMNS.index("said"))
            index = view.model().index(self._random.randrange(count), column)
            view.setFocus()
            view.setCurrentIndex(index)
            QTest.keyClick(view, Key.Key_F2)
            self._type()

    def _act(self) -> None:
        name = self._random.choice([one.id for one in ACTIONS if one.place == "annotate"])
        self._say(name)
        self.page.table_actions[name].trigger()

    def _go_back_or_forward(self) -> None:
        which = self._random.choice(("undo", "undo", "redo", "save"))
        self._say(which)
        self._app._actions[which].trigger()

    def _walk_history(self) -> None:
        view = self._workspace.history.view
        self._workspace.toggle_history()
        QTest.keyClick(view, self._random.choice((Key.Key_Up, Key.Key_Down, Key.Key_Home)))
        QTest.keyClick(view, Key.Key_Return)
        self._workspace.toggle_history()

    def _tick(self) -> None:
        tick = self._random.choice(list(self.page.attribute_panel.ticks.values()))
        self._say(tick.objectName())
        QTest.mouseClick(tick, Button.LeftButton, pos=QPoint(8, tick.height() // 2))

    def _choose_row(self) -> None:
        view = self.page.images.view
        if count := view.model().rowCount():
            place = view.visualRect(view.model().index(self._random.randrange(count), 0)).center()
            QTest.mouseClick(view.viewport(), Button.LeftButton, self._held(), place)

    def _mark_rows(self) -> None:
        menu = self.page.row_menu
        menu.menu.aboutToShow.emit()
        self._random.choice(list(menu.marks.values())).trigger()

    def _ask(self) -> None:
        self.page.images.bar.ask_text(self._random.choice(ASKED))

    def _change_category(self) -> None:
        panel, categories = self.page.category_panel, list(self._document.dataset.categories)
        if not categories:
            return
        one = self._random.choice(categories)
        name, row = self._random.choice(TYPED), self._random.randrange(len(categories) + 1)
        colour = self._random.choice((None, "#ff0000"))
        simple = (panel.delete_wanted, panel.merge_wanted, panel.hide_wanted, panel.lock_wanted)
        ways: list[Callable[[], object]] = [
            *(lambda signal=signal: signal.emit(one) for signal in (*simple, panel.chosen)),
            lambda: panel.renamed.emit(one, name),
            lambda: panel.moved.emit(one, row),
            lambda: panel.coloured.emit(one, colour),
        ]
        self._random.choice(ways)()

    def _open_menu(self) -> None:
        place = mouse.at(self._canvas, self._place()).toPoint()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, self._canvas.mapToGlobal(place))
        QApplication.sendEvent(self._canvas, event)
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return
        entries = [one for one in menu.actions() if one.isEnabled() and one.menu() is None]
        entries = [one for one in entries if not one.isSeparator()]
        if entries and self._random.random() < 0.5:
            entry = self._random.choice(entries)
            self._say(entry.text())
            QTest.mouseClick(menu, Button.LeftButton, pos=menu.actionGeometry(entry).center())
        else:
            menu.close()

    def _turn_option(self) -> None:
        self._app.options.toggle(self._random.choice(("advance_after_box", "draw_by_clicks")))

    def _bring_back(self) -> None:
        self._app.files.bring_back()
        for dialog in self._app.window.findChildren(BringBack):
            if dialog.isVisible():
                QTest.keyClick(dialog, self._random.choice((Key.Key_Return, Key.Key_Escape)))
