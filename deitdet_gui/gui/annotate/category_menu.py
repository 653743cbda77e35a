"""What can be done with a category, as menus."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from deitdet_gui.core.dataset import CategoryId
from deitdet_gui.gui.actions import key_text
from deitdet_gui.gui.canvas.scene import CategoryLook
from deitdet_gui.gui.look import named_colours, swatch_icon
from deitdet_gui.gui.tick_menu import TickMenu

_USUAL, _OTHER = "usual", "other"  # what an entry stands for that is no colour


class ColourMenu(TickMenu):
    """Colours that can be told apart, by name; another one; the usual one.

    Signals:
        picked: this colour for this category ("#rrggbb", or None for the usual one).
        other_wanted: a colour that is not here, for this category.
    """

    picked = Signal(object, object)
    other_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Colour"))
        self._category: CategoryId | None = None
        for name, colour in named_colours():
            self._add(name, colour.name()).setIcon(swatch_icon(colour))
        self.addSeparator()
        self._add(self.tr("Other colour…"), _OTHER)
        self._usual = self._add(self.tr("Usual colour"), _USUAL)
        self.triggered.connect(self._take)

    def prepare(self, category: CategoryId, look: CategoryLook, is_own: bool) -> None:
        """Be about this category from now on.

        Args:
            category: its id.
            look: its colour is ticked.
            is_own: the colour was chosen, so that the usual one can be had back.
        """
        self._category = category
        for action in self.actions():
            action.setCheckable(action.data() == look.colour.name())
            action.setChecked(action.isCheckable())
        self._usual.setEnabled(is_own)

    def _add(self, text: str, data: str) -> QAction:
        action = self.addAction(text)
        action.setData(data)
        return action

    def _take(self, action: QAction) -> None:
        what = action.data()
        if what == _OTHER:
            self.other_wanted.emit(self._category)
        else:
            self.picked.emit(self._category, None if what == _USUAL else what)


class CategoryMenu(QMenu):
    """What can be done with one category.

    Signals:
        rename_wanted: of this category (its id).
        merge_wanted: of this category into another (its id).
        delete_wanted: of this category (its id).
        step_wanted: one place up or down (its id, -1 or 1).
        hide_wanted: or shown again (its id).
        lock_wanted: or unlocked (its id).
        solo_wanted: hide all others, or no more (its id).
        pictures_wanted: list those that have a box of it (its id).
    """

    rename_wanted = Signal(object)
    merge_wanted = Signal(object)
    delete_wanted = Signal(object)
    step_wanted = Signal(object, int)
    hide_wanted = Signal(object)
    lock_wanted = Signal(object)
    solo_wanted = Signal(object)
    pictures_wanted = Signal(object)

    def __init__(self, colours: ColourMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._category: CategoryId | None = None
        self.rename = self.addAction(_with_key(self.tr("Rename"), "rename_category"))
        self.addMenu(colours)
        self.up = self.addAction(_with_key(self.tr("Move up"), "category_up"))
        self.down = self.addAction(_with_key(self.tr("Move down"), "category_down"))
        self.addSeparator()
        self.hide_boxes, self.lock_boxes = self.addAction(""), self.addAction("")
        self.solo = self.addAction(_with_key(self.tr("Show only this"), "solo_category"))
        self.pictures = self.addAction(self.tr("List pictures with it"))
        self.addSeparator()
        self.merge = self.addAction(self.tr("Merge into…"))
        self.delete = self.addAction("")
        self.show_covered(is_hidden=False, is_locked=False)
        self.rename.triggered.connect(self._rename)
        self.up.triggered.connect(self._step_up)
        self.down.triggered.connect(self._step_down)
        self.hide_boxes.triggered.connect(self._hide_boxes)
        self.lock_boxes.triggered.connect(self._lock_boxes)
        self.solo.triggered.connect(self._solo)
        self.pictures.triggered.connect(self._list_pictures)
        self.merge.triggered.connect(self._merge)
        self.delete.triggered.connect(self._delete)

    def open_at(
        self, place: QPoint, category: CategoryId, look: CategoryLook, last_row: int, boxes: int
    ) -> None:
        """Open on the screen, about this category.

        Args:
            place: in pixels of the screen.
            category: its id.
            look: its colour and row.
            last_row: of the list.
            boxes: how many it has.
        """
        self._category = category
        self.up.setEnabled(look.row > 0)
        self.down.setEnabled(look.row < last_row)
        self.merge.setEnabled(last_row > 0)
        self.pictures.setEnabled(boxes > 0)
        self.delete.setText(self.tr("Delete…") if boxes else self.tr("Delete"))
        self.popup(place)

    def show_covered(self, is_hidden: bool, is_locked: bool) -> None:
        """Say what the entries for hiding and locking would do now."""
        eye = self.tr("Show its boxes") if is_hidden else self.tr("Hide its boxes")
        lock = self.tr("Unlock its boxes") if is_locked else self.tr("Lock its boxes")
        self.hide_boxes.setText(_with_key(eye, "hide_category"))
        self.lock_boxes.setText(_with_key(lock, "lock_category"))

    def _hide_boxes(self) -> None:
        self.hide_wanted.emit(self._category)

    def _lock_boxes(self) -> None:
        self.lock_wanted.emit(self._category)

    def _solo(self) -> None:
        self.solo_wanted.emit(self._category)

    def _list_pictures(self) -> None:
        self.pictures_wanted.emit(self._category)

    def _rename(self) -> None:
        self.rename_wanted.emit(self._category)

    def _step_up(self) -> None:
        self.step_wanted.emit(self._category, -1)

    def _step_down(self) -> None:
        self.step_wanted.emit(self._category, 1)

    def _merge(self) -> None:
        self.merge_wanted.emit(self._category)

    def _delete(self) -> None:
        self.delete_wanted.emit(self._category)


def _with_key(text: str, action: str) -> str:
    return f"{text}\t{key_text(action)}"
