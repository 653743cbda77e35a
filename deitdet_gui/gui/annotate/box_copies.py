"""Copies of boxes: here, on another picture, in another window, and from the picture before."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from deitdet_gui.core.dataset import Box, BoxId, Category, CategoryId
from deitdet_gui.core.edits import Edit, PutBox, PutCategory
from deitdet_gui.gui.annotate import clipboard
from deitdet_gui.gui.annotate.box_edits import BoxEdits
from deitdet_gui.gui.annotate.clipboard import CopiedBox, NoBoxesError
from deitdet_gui.gui.annotate.walk import Walk
from deitdet_gui.gui.canvas import arranging, tools
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals

ASIDE_PX = 12.0  # logical pixels that a copy lies aside, so that it is seen


class BoxCopies(QObject):
    """Copies the selected boxes and puts copies onto the image that is shown."""

    def __init__(
        self, signals: DocumentSignals, canvas: Canvas, edits: BoxEdits, walk: Walk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._canvas = canvas
        self._edits = edits
        self._walk = walk

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does; keys that work beside the picture."""
        return {
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "duplicate": self.duplicate,
            "paste_previous": self.paste_previous,
        }

    def copy(self) -> bool:
        """Put the selected boxes onto the clipboard; False where there are none."""
        boxes = self._canvas.selected
        if not boxes:
            self._canvas.hint(self.tr("No box is selected."))
            return False
        names = {i: one.name for i, one in self._signals.dataset.categories.items()}
        QGuiApplication.clipboard().setMimeData(clipboard.to_mime(boxes, names))
        text = self.tr("Copied 1 box.")
        if len(boxes) > 1:
            text = self.tr("Copied {count} boxes.").format(count=len(boxes))
        self._canvas.hint(text)
        return True

    def cut(self) -> None:
        if self.copy():
            self._edits.delete(self.tr("Cut box"), self.tr("Cut {count} boxes"))

    def paste(self) -> None:
        """Put the clipboard's boxes where they were; aside of what lies exactly there already."""
        if not self._can_take():
            return
        try:
            copied = clipboard.from_mime(QGuiApplication.clipboard().mimeData())
        except NoBoxesError:
            self._canvas.hint(self.tr("There are no boxes on the clipboard."))
            return
        made, making = self._categories_for(copied)
        first = self._signals.dataset.new_box_id()
        image = self._walk.current
        assert image is not None  # or nothing could be taken
        boxes = [
            one.on(image, BoxId(first + i), made[one.category]) for i, one in enumerate(copied)
        ]
        text = self.tr("Paste box")
        if len(boxes) > 1:
            text = self.tr("Paste {count} boxes").format(count=len(boxes))
        self._put(text, boxes, making)

    def duplicate(self) -> None:
        boxes = self._canvas.selected
        if not boxes:
            self._canvas.hint(self.tr("No box is selected."))
            return
        first = self._signals.dataset.new_box_id()
        copies = [replace(box, id=BoxId(first + i)) for i, box in enumerate(boxes)]
        self._put(self.tr("Duplicate"), copies, [])

    def paste_previous(self) -> None:
        """Copy the boxes of the picture before this one in the list, but those that are here."""
        if not self._can_take():
            return
        before, here = self._walk.neighbour(-1), self._walk.current
        if before is None or here is None:
            self._canvas.hint(self.tr("There is no picture before this one in the list."))
            return
        dataset = self._signals.dataset
        name = dataset.images[before].file_name
        theirs = dataset.boxes_of(before)
        there = {(box.category, box.corners) for box in dataset.boxes_of(here)}
        inside = self._inside([replace(box, image=here) for box in theirs])
        new = [box for box in inside if (box.category, box.corners) not in there]
        first = dataset.new_box_id()
        boxes = [replace(box, id=BoxId(first + i)) for i, box in enumerate(new)]
        said = self.tr("{count} boxes of {name}").format(count=len(boxes), name=name)
        if len(boxes) == 1:
            said = self.tr("1 box of {name}").format(name=name)
        if not theirs:
            self._canvas.hint(self.tr("{name} has no boxes.").format(name=name))
        elif not boxes:
            self._canvas.hint(self.tr("The boxes of {name} are here already.").format(name=name))
        elif self._edits.do(said, [PutBox(box) for box in boxes]):
            self._canvas.select(box.id for box in boxes)
            self._canvas.hint(said)

    def _can_take(self) -> bool:
        is_shown = self._walk.current is not None and not self._canvas.message
        if not is_shown or 0 in self._canvas.picture_size:
            self._canvas.hint(self.tr("No picture is shown that could take boxes."))
            return False
        return not self._canvas.is_busy

    def _put(self, text: str, boxes: Sequence[Box], making: Sequence[Edit]) -> None:
        """Add boxes of this image, inside the picture and each at a place of its own."""
        size, inside = self._canvas.picture_size, self._inside(boxes)
        by = max(round(ASIDE_PX / self._canvas.view.scale), 1)
        here = self._signals.dataset.boxes_of(boxes[0].image)
        shapes = arranging.at_free_place(inside, here, by, size)
        whole = [tools.replace_corners(box, shapes[box.id]) for box in inside]
        if not whole:
            self._canvas.hint(self.tr("A box without area cannot be copied."))
        elif self._edits.do(text, [*making, *map(PutBox, whole)]):
            self._canvas.select(box.id for box in whole)
            self._tell_what_did_not_fit(boxes, inside)

    def _inside(self, boxes: Sequence[Box]) -> list[Box]:
        """The boxes that have an area, brought into the picture."""
        size = self._canvas.picture_size
        moved = (
            tools.replace_corners(box, arranging.brought_inside(box.corners, size)) for box in boxes
        )
        return [box for box in moved if box.area > 0]

    def _tell_what_did_not_fit(self, boxes: Sequence[Box], inside: Sequence[Box]) -> None:
        before = {box.id: box.corners for box in boxes}
        count = len(boxes) - sum(before[box.id] == box.corners for box in inside)
        if count == 1:
            self._canvas.hint(self.tr("1 box did not fit into this picture and was moved or cut."))
        elif count:
            text = self.tr("{count} boxes did not fit into this picture and were moved or cut.")
            self._canvas.hint(text.format(count=count))

    def _categories_for(
        self, copied: Sequence[CopiedBox]
    ) -> tuple[dict[str, CategoryId], list[Edit]]:
        """The categories by name, and what makes those that are not there."""
        dataset = self._signals.dataset
        made: dict[str, CategoryId] = {}
        making: list[Edit] = []
        for name in dict.fromkeys(one.category for one in copied):
            known = dataset.category_named(name)
            if known is None:
                known = Category(CategoryId(dataset.new_category_id() + len(making)), name)
                making.append(PutCategory(known))
            made[name] = known.id
        return made, making
