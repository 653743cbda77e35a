"""What is on of the filters, as small buttons that take it away again."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from deitdet_gui.core.image_query import Term
from deitdet_gui.gui.annotate.filter_words import term_text

GAP = 4
FRAME = 2 * 8  # what a chip is wider than its text
STYLE = """
QToolButton { border: 1px solid palette(mid); border-radius: 9px; padding: 1px 7px; }
QToolButton:hover, QToolButton:focus { border-color: palette(highlight); }
"""


class Chips(QWidget):
    """One chip a term, in lines as words are put.

    Signals:
        dropped: this term is not wanted any more.
    """

    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms: tuple[Term, ...] = ()
        self.buttons: list[QToolButton] = []
        self.hide()

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Show these instead."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._terms = tuple(terms)
        self.buttons = [self._make_chip(term) for term in terms]
        self.setVisible(bool(terms))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(100, self.height())

    def _make_chip(self, term: Term) -> QToolButton:
        chip = QToolButton(self)
        chip.setStyleSheet(STYLE)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the picture
        text = term_text(term)
        chip.setToolTip(self.tr("{filter}: press to take this filter away").format(filter=text))
        chip.setAccessibleName(self.tr("Filter: {filter}").format(filter=text))
        chip.setAccessibleDescription(self.tr("Press to take it away"))
        chip.clicked.connect(self._drop)
        chip.show()
        return chip

    def _place(self) -> None:
        x = y = line = 0
        room = max(self.width(), 40)
        for chip, term in zip(self.buttons, self._terms, strict=True):
            cross = "  ×"  # noqa: RUF001
            left = room - FRAME - chip.fontMetrics().horizontalAdvance(cross)
            text = chip.fontMetrics().elidedText(
                term_text(term), Qt.TextElideMode.ElideMiddle, left
            )
            chip.setText((text + cross).replace("&", "&&"))
            size = chip.sizeHint().boundedTo(QSize(room, 1_000))
            if x and x + size.width() > room:
                x, y, line = 0, y + line + GAP, 0
            chip.setGeometry(x, y, size.width(), size.height())
            x += size.width() + GAP
            line = max(line, size.height())
        self.setFixedHeight(y + line)

    def _drop(self) -> None:
        sender = self.sender()
        for chip, term in zip(self.buttons, self._terms, strict=True):
            if chip is sender:
                self.dropped.emit(term)
                return
