"""A line under the page buttons for what the person should know but need not answer at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from deitdet_gui.gui.look import ACCENT, BAD, WARN

EDGE = 4  # pixels


class NoticeBar(QWidget):
    """Shows one notice at a time, with up to two answers; Close puts it away."""

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
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._colour = ACCENT
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def inform(self, text: str) -> None:
        self._show(text, ACCENT, ())

    def warn(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        """Show a warning.

        Args:
            text: shown as plain text.
            answers: for each button its caption and a bound method to call.
        """
        self._show(text, WARN, answers)

    def alarm(self, text: str, *answers: tuple[str, Callable[[], object]]) -> None:
        self._show(text, BAD, answers)

    def _show(
        self, text: str, colour: QColor, answers: tuple[tuple[str, Callable[[], object]], ...]
    ) -> None:
        for button in self._answers:
            self._row.removeWidget(button)
            button.deleteLater()
        self._answers = []
        for caption, answer in answers:
            button = QPushButton(caption)
            button.clicked.connect(self.hide)  # first: the answer may have something new to say
            button.clicked.connect(answer)
            self._row.insertWidget(self._row.count() - 1, button)
            self._answers.append(button)
        self._text.setText(text)
        self._colour = colour
        self.update()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        # The colour is a thin edge; the words stay in the palette's own, readable colours.
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().alternateBase())
        painter.fillRect(0, 0, EDGE, self.height(), self._colour)
