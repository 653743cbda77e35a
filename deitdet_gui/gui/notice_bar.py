"""A line under the page buttons for what the person should know but need not answer at once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from deitdet_gui.gui.look import ACCENT, BAD, WARN

EDGE = 4  # pixels


Answers = tuple[tuple[str, Callable[[], object]], ...]


@dataclass(frozen=True)
class _Notice:
    text: str
    colour: QColor
    answers: Answers

    @property
    def asks(self) -> list[str]:
        return [caption for caption, _ in self.answers]


class NoticeBar(QWidget):
    """Shows one notice at a time, with answers; Close puts it away.

    One with answers waits under what comes over it, and is back when that is put away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(self.tr("Notice"))
        self._answers: list[QPushButton] = []
        self._close = QPushButton(self.tr("Close"))
        self._close.setFlat(True)
        self._close.clicked.connect(self._put_away)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._colour = ACCENT
        self._shown: _Notice | None = None
        self._waiting: list[_Notice] = []
        self.hide()

    def clear(self) -> None:
        """Put everything away; it spoke of a project that is closed."""
        self._shown = None
        self._waiting.clear()
        self.hide()

    def drop_alarm(self) -> None:
        """What was asked is settled: an alarm that is shown or waits is put away."""
        self._waiting = [n for n in self._waiting if n.colour != BAD]
        if self._shown is not None and self._shown.colour == BAD:
            self._put_away()

    @property
    def text(self) -> str:
        return self._text.text()

    def take_back(self, text: str) -> None:
        """What this notice offers cannot be done any more: shown or waiting, it is put away."""
        self._waiting = [n for n in self._waiting if n.text != text]
        if self._shown is not None and self._shown.text == text:
            self._put_away()

    def inform(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        self._add(_Notice(text, ACCENT, answers))

    def warn(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        """Show a warning.

        Args:
            text: shown as plain text.
            answers: for each button its caption and a bound method to call.
        """
        self._add(_Notice(text, WARN, answers))

    def warn_also(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        """Warn without taking the place of what is just being told: it stays above the text."""
        if not self.isHidden() and self._shown is not None and not self._shown.answers:
            text = f"{self._shown.text}\n{text}"
        self._add(_Notice(text, WARN, answers))

    def alarm(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        self._waiting = [n for n in self._waiting if n.colour != BAD]  # the newest counts
        self._shown = None if self._shown is None or self._shown.colour == BAD else self._shown
        self._add(_Notice(text, BAD, answers))

    def _add(self, notice: "_Notice") -> None:
        if not self.isHidden() and self._shown is not None and self._shown.answers:
            self._waiting.append(self._shown)
        self._waiting = [n for n in self._waiting if n.asks != notice.asks]
        self._show(notice)

    def _put_away(self) -> None:
        self._shown = None
        self.hide()
        if self._waiting:
            self._show(self._waiting.pop())

    def _show(self, notice: "_Notice") -> None:
        self._shown = notice
        for button in self._answers:
            self._row.removeWidget(button)
            button.deleteLater()
        self._answers = []
        for caption, answer in notice.answers:
            button = QPushButton(caption)
            button.clicked.connect(self._put_away)  # first: the answer may have something to say
            button.clicked.connect(answer)
            self._row.insertWidget(self._row.count() - 1, button)
            self._answers.append(button)
        self._text.setText(notice.text)
        self._colour = notice.colour
        self.update()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        # The colour is a thin edge; the words stay in the palette's own, readable colours.
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().alternateBase())
        painter.fillRect(0, 0, EDGE, self.height(), self._colour)
