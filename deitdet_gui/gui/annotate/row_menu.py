"""What can be done with the selected rows of the list, all at once."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from deitdet_gui.core.dataset import ImageId, State
from deitdet_gui.core.edits import MarkImage
from deitdet_gui.core.words import number
from deitdet_gui.gui.annotate.image_list import ImageList
from deitdet_gui.gui.canvas.canvas import Canvas
from deitdet_gui.gui.document_signals import DocumentSignals

ForMany = Callable[[Sequence[ImageId]], object]


class RowMenu(QObject):
    """Marks the selected images as one change; what is done with one picture is handed in."""

    def __init__(
        self, signals: DocumentSignals, images: ImageList, canvas: Canvas, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._images = images
        self._canvas = canvas
        # In the menu, what it triggers, and what is called instead where many are selected.
        self._others: list[tuple[QAction, QAction, ForMany | None]] = []
        self.menu = QMenu(images)
        self.marks = {
            State.DONE: self.menu.addAction(""),
            State.EMPTY: self.menu.addAction(""),
            State.SKIPPED: self.menu.addAction(""),
            None: self.menu.addAction(""),
        }
        self.marks[State.DONE].triggered.connect(self._mark_done)
        self.marks[State.EMPTY].triggered.connect(self._mark_empty)
        self.marks[State.SKIPPED].triggered.connect(self._mark_skipped)
        self.marks[None].triggered.connect(self._take_marks_back)
        self.everything = self.menu.addAction(self.tr("Select all pictures of the list"))
        self.everything.triggered.connect(images.view.selectAll)
        self._separator = self.menu.addSeparator()
        self.menu.aboutToShow.connect(self._prepare)
        images.view.menu_wanted.connect(self.menu.popup)

    def set_others(self, actions: Iterable[tuple[QAction, ForMany | None]]) -> None:
        """Offer these as well, each with what is called instead where many rows are selected.

        An action is about the picture that is shown, so it is shown first. One that has nothing
        for many is offered for one picture only.
        """
        for entry, _, _ in self._others:
            self.menu.removeAction(entry)
        self._others = [(self.menu.addAction(a.text()), a, for_many) for a, for_many in actions]
        for entry, _, _ in self._others:
            entry.triggered.connect(self._trigger)
        self._separator.setVisible(bool(self._others))

    def _trigger(self) -> None:
        sender = self.sender()
        images = self._images.selected
        for entry, action, for_many in self._others:
            if entry is not sender:
                continue
            if len(images) == 1:
                if images[0] != self._images.rows.shown:
                    self._images.chosen.emit(images[0])
                action.trigger()
            elif for_many is not None:
                for_many(images)
            return

    def _prepare(self) -> None:
        """Say what can be done with the rows that are selected."""
        images = self._images.selected
        count = len(images)
        texts = {
            State.DONE: self.tr("Mark as done"),
            State.EMPTY: self.tr("Mark as done: nothing here"),
            State.SKIPPED: self.tr("Skip: do not use"),
            None: self.tr("Take the mark back"),
        }
        many = self.tr("{action} ({count} pictures)")
        for mark, action in self.marks.items():
            text = texts[mark]
            if count > 1:
                text = many.format(action=text, count=number(count))
            action.setText(text)
            action.setEnabled(any(self._is_news(image, mark) for image in images))
        for entry, other, for_many in self._others:
            text = other.text()
            if count > 1 and for_many is not None:
                text = many.format(action=text, count=number(count))
            elif not other.shortcut().isEmpty():  # the key is about the picture that is shown
                key = other.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                text = f"{text}\t{key}"
            entry.setText(text)
            is_offered = count == 1 or (count > 1 and for_many is not None)
            entry.setEnabled(is_offered and other.isEnabled())

    def mark(self, mark: State | None, text: str) -> None:
        """Mark what is selected, as far as that can be true, as one change."""
        images = self._images.selected
        edits = [MarkImage(image, mark) for image in images if self._is_news(image, mark)]
        where = edits[0].image if len(edits) == 1 else None
        if not edits or not self._signals.do(text, where, edits):
            return
        left_out = sum(not self._may_be(image, mark) for image in images)
        if not left_out:
            return
        if mark is State.EMPTY:
            one = self.tr("1 picture has boxes and is not empty.")
            many = self.tr("{0} pictures have boxes and are not empty.")
        else:
            one = self.tr("1 picture has no boxes to be done.")
            many = self.tr("{0} pictures have no boxes to be done.")
        self._canvas.hint((one if left_out == 1 else many).format(number(left_out)))

    def _is_news(self, image: ImageId, mark: State | None) -> bool:
        return self._signals.dataset.marks.get(image) is not mark and self._may_be(image, mark)

    def _may_be(self, image: ImageId, mark: State | None) -> bool:
        """Empty is nothing that has boxes, and what has none must be called empty."""
        count = self._signals.dataset.count_of(image)
        return not count if mark is State.EMPTY else bool(count) or mark is not State.DONE

    def _mark_done(self) -> None:
        self.mark(State.DONE, self.tr("Done"))

    def _mark_empty(self) -> None:
        self.mark(State.EMPTY, self.tr("Done: nothing here"))

    def _mark_skipped(self) -> None:
        self.mark(State.SKIPPED, self.tr("Skip"))

    def _take_marks_back(self) -> None:
        self.mark(None, self.tr("Take the mark back"))
